// Live orders by reference: in pages, where a reference says its own place, and aside of them through a hash map.
//
// Nasdaq counts references up by 4 or 8 in each of four interleaved sequences, so a page holds 4096 references that are
// equal in their two lowest bits:
//
//   reference:  | number, high bits | slot: 12 bits | 2 bits: number, low bits |
//
// A granule is the references of one number. It gets a page once it is seen to be dense; until then, and for orders
// that do not fit a node, the map serves. An order aside takes two nodes, of whole pages too:
//
//   page:  node | node | node | node | ...        page aside:  node  rest | node  rest | ...
//
// When no page is left, one is emptied, some slots for every new order, the oldest first: what still lives there goes
// aside. A page of which more than a quarter lives is passed over, as moving it would win little room. So memory is
// flat however many references a day has, references that nobody would count cost a look into the map, no more, and
// an order is refused only when every page holds 1024 orders or more, or has until sixteen orders ago.
#ifndef LUMINA_BOOK_ORDERS_H_
#define LUMINA_BOOK_ORDERS_H_

#include <cstdint>
#include <span>

#include "arena/arena.h"
#include "book/map.h"
#include "book/node.h"

namespace lumina {

struct OrderSizes {
  // Of 4096 nodes, for orders in their place and for orders aside, as they come.
  uint32_t pages = 0;
  // Orders aside that there is room for beside the pages.
  uint32_t aside = 0;

  [[nodiscard]] size_t most_aside() const noexcept;
  [[nodiscard]] size_t map_entries() const noexcept;
  [[nodiscard]] size_t granules() const noexcept;
  // Pages before the first that can be either.
  [[nodiscard]] size_t pages_aside() const noexcept;
  [[nodiscard]] size_t memory() const noexcept;
};

// Bytes in use, in two parts that grow by different things.
struct OrderMemory {
  // The reference map: what references take, whether their orders live or not. The directory, and of the pages in use
  // the places that no live order is in. The circle of pages bounds it, whatever the day.
  uint64_t map = 0;
  // What the orders take: the nodes of live ones in pages, a quarter of a cache line each; and aside of the pages node,
  // rest and the map's entries of as many as ever were there at once.
  uint64_t orders = 0;
};

class Orders {
 public:
  static constexpr uint32_t kSlotBits = 12;
  static constexpr uint32_t kSlots = 1u << kSlotBits;
  // Orders aside that a page holds.
  static constexpr uint32_t kAsidePerPage = kSlots / 2;
  // Of a page that is emptied no more than so many live: memory is full when every page has more, or is aside and full.
  static constexpr uint32_t kFew = kSlots / 4;
  // At most: its nodes, number and count, sixteen entries of the directory and the map's entries of orders aside in it.
  static constexpr size_t kBytesPerPage = kSlots * sizeof(Node) + sizeof(uint64_t) + sizeof(uint16_t) + 16 * 16 +
                                          (kAsidePerPage * sizeof(ReferenceMap::Entry) * 4 + 2) / 3;
  // Answers of place() that are no handle: the reference is live; no page has a place for it.
  static constexpr uint32_t kTaken = UINT32_MAX;
  static constexpr uint32_t kNoPlace = UINT32_MAX - 1;

  // False when the arena has too little left. `seed`: where the map puts references.
  [[nodiscard]] bool open(Arena& arena, const OrderSizes& sizes, uint64_t seed) noexcept;

  [[nodiscard]] uint64_t live() const noexcept { return live_; }
  [[nodiscard]] uint64_t live_aside() const noexcept { return live_aside_; }
  [[nodiscard]] OrderMemory memory() const noexcept;
  [[nodiscard]] Node& node(uint32_t handle) noexcept { return nodes_[handle]; }
  [[nodiscard]] const Node& node(uint32_t handle) const noexcept { return nodes_[handle]; }

  // The live order of that reference, or kNoOrder.
  [[nodiscard, gnu::always_inline]] uint32_t find(uint64_t ref) const noexcept {
    const uint64_t number = number_of(ref);
    const Granule& granule = granules_[number & granule_mask_];
    if (granule.tag == number) [[likely]] {
      const uint32_t handle = granule.base + slot_of(ref);
      if (nodes_[handle].shares != 0) [[likely]]
        return handle;
    }
    return find_aside(ref);
  }

  // Whether an order of that reference is live; of a new one the page knows, and the map need not be looked into.
  [[nodiscard]] bool taken(uint64_t ref) const noexcept {
    const uint64_t number = number_of(ref);
    const Granule& granule = granules_[number & granule_mask_];
    if (granule.tag == number) [[likely]] {
      const Node& node = nodes_[granule.base + slot_of(ref)];
      if (node.shares != 0) return true;
      if (granule.strays == 0 && node.older != kForward) [[likely]]
        return false;
    }
    return find_aside(ref) != kNoOrder;
  }

  [[nodiscard, gnu::always_inline]] Order order(uint32_t handle) const noexcept {
    const Node& node = nodes_[handle];
    const auto side = static_cast<Side>(node.price_and_side >> 31);
    Order order{(node.price_and_side & kPriceAside) ^ key_flip(side), node.shares, node.locate, side};
    if (is_aside(handle)) [[unlikely]] {
      order.key = aside_[handle].key;
      order.shares = aside_[handle].shares;
    }
    return order;
  }

  [[nodiscard]] uint64_t ref(uint32_t handle) const noexcept {
    if (is_aside(handle)) return aside_[handle].ref;
    return ref_of(page_numbers_[handle >> kSlotBits], handle & (kSlots - 1));
  }

  // Where a new order goes: a handle in a page, kNoPlace or kTaken.
  [[nodiscard, gnu::always_inline]] uint32_t place(uint64_t ref, uint32_t key, Side side, uint32_t shares) noexcept {
    const uint64_t number = number_of(ref);
    Granule& granule = granules_[number & granule_mask_];
    if (granule.tag == number) [[likely]] {
      const uint32_t handle = granule.base + slot_of(ref);
      const Node& node = nodes_[handle];
      if (((node.shares | granule.strays) == 0) & (node.older != kForward) & fits(key, side, shares)) [[likely]] {
        granule.count();
        return handle;
      }
    }
    return place_slowly(ref, fits(key, side, shares));
  }

  // A handle aside of the pages for an order that place() had none for, or kNoOrder when there is no room; while
  // crowded(), emptying() the page to its end makes some.
  [[nodiscard]] uint32_t take_aside() noexcept;
  void give_aside(uint32_t handle) noexcept;

  // Makes the order live, at the tail of its queue.
  [[gnu::always_inline]] void fill(uint32_t handle, uint64_t ref, const Order& order, uint32_t older) noexcept {
    ++live_;
    if (is_aside(handle)) [[unlikely]]
      return fill_aside(handle, ref, order, older);
    ++live_in_page_[handle >> kSlotBits];
    nodes_[handle] = {(order.key ^ key_flip(order.side)) | static_cast<uint32_t>(order.side) << 31,
                      static_cast<uint16_t>(order.shares), order.locate, older, kNoOrder};
  }

  void reduce(uint32_t handle, uint32_t shares) noexcept {
    if (is_aside(handle)) [[unlikely]] {
      aside_[handle].shares -= shares;
    } else {
      nodes_[handle].shares = static_cast<uint16_t>(nodes_[handle].shares - shares);
    }
  }

  // The order is no longer live. Its neighbours know.
  [[gnu::always_inline]] void release(uint32_t handle) noexcept {
    --live_;
    if (is_aside(handle)) [[unlikely]]
      return release_aside(handle);
    nodes_[handle].shares = 0;
    if (--live_in_page_[handle >> kSlotBits] == 0) [[unlikely]]
      page_died(handle >> kSlotBits);
  }

  // Whether a page is being emptied: then emptying() is to be called, once a new order.
  [[nodiscard]] bool crowded() const noexcept { return emptying_ != kNoPage; }
  // Looks at the next few slots of the page: the handle of a live order, which is to be moved, or kNoOrder.
  [[nodiscard]] uint32_t emptying() noexcept;
  // Moves that order aside and returns its new handle; neighbours are the caller's.
  [[nodiscard]] uint32_t move_aside(uint32_t handle) noexcept;

  // For a message still some places ahead: fetches the order's node.
  void prefetch(uint64_t ref) const noexcept {
    const uint64_t number = number_of(ref);
    const Granule& granule = granules_[number & granule_mask_];
    if (granule.tag == number) {
      fetch(&nodes_[granule.base + slot_of(ref)]);
    } else {
      references_.prefetch(ref);
    }
  }
  // The handle that the reference has in a page, live or not; kNoOrder without a page.
  [[nodiscard]] uint32_t guess(uint64_t ref) const noexcept {
    const uint64_t number = number_of(ref);
    const Granule& granule = granules_[number & granule_mask_];
    return granule.tag == number ? granule.base + slot_of(ref) : kNoOrder;
  }

 private:
  static constexpr uint32_t kNoPage = UINT32_MAX;
  // Node.older of a place in a page whose order is aside.
  static constexpr uint32_t kForward = UINT32_MAX;
  // In a tag: this granule has no page.
  static constexpr uint64_t kPageless = uint64_t{1} << 63;
  // In live_in_page_: the page is no granule's.
  static constexpr uint16_t kNoGranule = UINT16_MAX;
  // A granule has shown to be dense when so many orders came, or the one before it was filled to a sixteenth.
  static constexpr uint16_t kPromising = kSlots / 64;
  static constexpr uint16_t kFilled = kSlots / 16;
  // In Granule.strays: the page is being emptied, nothing new goes there.
  static constexpr uint16_t kClosed = 0x8000;
  static constexpr uint16_t kManyStrays = 0x7fff;

  // One entry of the directory, which numbers share that agree in their low bits: the first to have a page has it.
  struct Granule {
    uint64_t tag;
    // The page's first node.
    uint32_t base;
    // Orders that came since the tag is this one, counted up to kFilled.
    uint16_t adds;
    // Live orders aside, of every granule of this entry, that no page knows of; kManyStrays and no longer counted from
    // there on.
    uint16_t strays;

    void count() noexcept { adds = static_cast<uint16_t>(adds + (adds < kFilled ? 1 : 0)); }
  };
  static_assert(sizeof(Granule) == 16);

  [[nodiscard]] static uint64_t number_of(uint64_t ref) noexcept { return ref >> (kSlotBits + 2) << 2 | (ref & 3); }
  [[nodiscard]] static uint32_t slot_of(uint64_t ref) noexcept {
    return static_cast<uint32_t>(ref >> 2) & (kSlots - 1);
  }
  [[nodiscard]] static uint64_t ref_of(uint64_t number, uint32_t slot) noexcept {
    return number >> 2 << (kSlotBits + 2) | uint64_t{slot} << 2 | (number & 3);
  }
  [[nodiscard]] static bool fits(uint32_t key, Side side, uint32_t shares) noexcept {
    const uint32_t price = key ^ key_flip(side);
    return (((price | (price + 1)) >> 31) | (shares >> 16)) == 0;
  }
  // The mark is what tells, as any page can be aside.
  [[nodiscard]] bool is_aside(uint32_t handle) const noexcept {
    return (nodes_[handle].price_and_side & kPriceAside) == kPriceAside;
  }

  [[nodiscard]] uint32_t find_aside(uint64_t ref) const noexcept;
  [[nodiscard]] uint32_t place_slowly(uint64_t ref, bool fits) noexcept;
  [[nodiscard]] bool promising(const Granule& granule, uint64_t number) const noexcept;
  [[nodiscard]] bool give_page(Granule& granule, uint64_t number) noexcept;
  [[nodiscard]] uint32_t take_page() noexcept;
  void give_back(uint32_t page) noexcept;
  [[nodiscard]] uint64_t room_aside() const noexcept {
    return places_aside_ - live_aside_ + uint64_t{empty_pages_} * kAsidePerPage;
  }
  [[nodiscard]] uint32_t next_aside() noexcept;
  void fill_aside(uint32_t handle, uint64_t ref, Order order, uint32_t older) noexcept;
  void release_aside(uint32_t handle) noexcept;
  void seek_page_to_empty(uint32_t orders_a_round) noexcept;
  void start_emptying(uint32_t page) noexcept;
  void page_died(uint32_t page) noexcept;

  Node* nodes_ = nullptr;
  Granule* granules_ = nullptr;
  uint64_t granule_mask_ = 0;
  // Live orders of each page that is a granule's, kNoGranule of the others. Of the one being emptied it means nothing.
  uint16_t* live_in_page_ = nullptr;
  uint64_t live_ = 0;

  // The rest of the order at a handle: the node behind its own.
  Aside* aside_ = nullptr;
  ReferenceMap references_;
  // Handles aside: the next that was never used, the end of those, and a list of those given back.
  uint32_t fresh_ = 0;
  uint32_t fresh_end_ = 0;
  uint32_t free_ = kNoOrder;
  uint64_t live_aside_ = 0;
  // Orders aside that there are handles for, and how many more of those there have to be for a new one to come: what a
  // page to be emptied holds must have room.
  uint64_t places_aside_ = 0;
  uint64_t held_back_ = 0;

  // By page: its granule's number, of an empty page the next one.
  std::span<uint64_t> page_numbers_;
  uint32_t first_page_ = 0;
  uint32_t empty_ = kNoPage;
  uint32_t empty_pages_ = 0;
  // The page looked at last, the one being emptied, and how far.
  uint32_t hand_ = 0;
  uint32_t emptying_ = kNoPage;
  uint32_t emptied_slots_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_BOOK_ORDERS_H_
