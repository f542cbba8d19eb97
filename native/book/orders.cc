#include "book/orders.h"

#include <algorithm>

namespace lumina {
namespace {

// Slots of the page being emptied that are looked at for every new order: the next page takes longer to fill.
constexpr uint32_t kSlotsAtOnce = 16;
// Orders aside within which every page is looked at once, while one to be emptied is sought: with those that emptying
// it takes, 448 at most, they are fewer than there is still room for. Where there is none, as all pages were full when
// they thinned out, so many find none until every page was looked at.
constexpr uint32_t kOrdersARound = 256;
constexpr uint32_t kRefusalsARound = 16;
// Empty pages below which one is emptied, and granules get none: the last is for what goes aside.
constexpr uint32_t kReserve = 2;

}  // namespace

size_t OrderSizes::most_aside() const noexcept { return aside + size_t{pages} * Orders::kAsidePerPage; }

size_t OrderSizes::map_entries() const noexcept {
  constexpr size_t kBlock = ReferenceMap::kBlock;
  return (std::max<size_t>(most_aside(), 1) * 4 / 3 + kBlock) / kBlock * kBlock;
}

// Four sequences may lie apart, so the directory has room for each of them to fill all pages alone, and for its numbers
// not to come around before the pages do.
size_t OrderSizes::granules() const noexcept {
  size_t entries = 64;
  while (entries < size_t{pages} * 8) entries *= 2;
  return entries;
}

// With node 0, which is nobody's.
size_t OrderSizes::pages_aside() const noexcept { return aside / Orders::kAsidePerPage + 1; }

size_t OrderSizes::memory() const noexcept {
  const size_t all = pages_aside() + pages;
  return all * (Orders::kSlots * sizeof(Node) + sizeof(uint64_t) + sizeof(uint16_t)) +
         map_entries() * sizeof(ReferenceMap::Entry) + granules() * 16 + 5 * kCacheLine;
}

bool Orders::open(Arena& arena, const OrderSizes& sizes, uint64_t seed) noexcept {
  const size_t all = sizes.pages_aside() + sizes.pages;
  const auto nodes = arena.take<Node>(all * kSlots);
  const auto granules = arena.take<Granule>(sizes.granules());
  const auto numbers = arena.take<uint64_t>(all);
  const auto live = arena.take<uint16_t>(all);
  const auto entries = arena.take<ReferenceMap::Entry>(sizes.map_entries());
  if (nodes.empty() || granules.empty() || numbers.empty() || live.empty() || entries.empty()) return false;
  nodes_ = nodes.data();
  granules_ = granules.data();
  granule_mask_ = granules.size() - 1;
  for (Granule& granule : granules) granule.tag = kPageless;
  aside_ = reinterpret_cast<Aside*>(nodes_ + 1);
  fresh_ = 2;
  fresh_end_ = 2 * (sizes.aside + 1);
  places_aside_ = sizes.aside;
  held_back_ = sizes.pages == 0 ? 0 : kFew;
  references_.open(entries, aside_, seed);
  page_numbers_ = numbers;
  live_in_page_ = live.data();
  std::fill(live.begin(), live.end(), kNoGranule);
  first_page_ = static_cast<uint32_t>(sizes.pages_aside());
  hand_ = static_cast<uint32_t>(all - 1);
  // The first page is given first.
  for (auto page = static_cast<uint32_t>(all); page > first_page_; --page) give_back(page - 1);
  return true;
}

OrderMemory Orders::memory() const noexcept {
  // A map that is full to three quarters has 4/3 entries an order.
  constexpr uint64_t kAsideBytes = sizeof(Node) + sizeof(Aside) + sizeof(ReferenceMap::Entry) * 4 / 3;
  const uint64_t in_pages = (live_ - live_aside_) * sizeof(Node);
  const uint64_t all = page_numbers_.size();
  const auto pages = static_cast<uint64_t>(
      std::count_if(live_in_page_, live_in_page_ + all, [](uint16_t live) { return live != kNoGranule; }));
  const uint64_t directory = (granule_mask_ + 1) * sizeof(Granule) + all * (sizeof(uint64_t) + sizeof(uint16_t));
  const uint64_t ever_aside = places_aside_ - (fresh_end_ - fresh_) / 2;
  return {.map = directory + pages * kSlots * sizeof(Node) - in_pages, .orders = in_pages + ever_aside * kAsideBytes};
}

uint32_t Orders::find_aside(uint64_t ref) const noexcept { return live_aside_ == 0 ? kNoOrder : references_.find(ref); }

uint32_t Orders::place_slowly(uint64_t ref, bool fits) noexcept {
  if (find(ref) != kNoOrder) return kTaken;
  const uint64_t number = number_of(ref);
  Granule& granule = granules_[number & granule_mask_];
  if (granule.tag != number) {
    // Another granule's page: the entry is its own until that page is emptied.
    if ((granule.tag & kPageless) == 0) return kNoPlace;
    if (granule.tag != (number | kPageless)) {
      granule.tag = number | kPageless;
      granule.adds = 0;
    }
    if (!promising(granule, number) || !give_page(granule, number)) {
      granule.count();
      return kNoPlace;
    }
  }
  if (!fits || (granule.strays & kClosed) != 0) return kNoPlace;
  granule.count();
  return granule.base + slot_of(ref);
}

bool Orders::promising(const Granule& granule, uint64_t number) const noexcept {
  if (granule.adds >= kPromising) return true;
  constexpr uint64_t kSequences = 4;
  if (number < kSequences) return false;
  const Granule& before = granules_[(number - kSequences) & granule_mask_];
  return before.tag == number - kSequences && before.adds >= kFilled;
}

bool Orders::give_page(Granule& granule, uint64_t number) noexcept {
  if (empty_pages_ < kReserve) return false;
  const uint32_t page = take_page();
  granule.tag = number;
  granule.base = page * kSlots;
  page_numbers_[page] = number;
  live_in_page_[page] = 0;
  return true;
}

// There is an empty one.
uint32_t Orders::take_page() noexcept {
  const uint32_t page = empty_;
  empty_ = static_cast<uint32_t>(page_numbers_[page]);
  --empty_pages_;
  if (empty_pages_ < kReserve) seek_page_to_empty(kOrdersARound);
  return page;
}

void Orders::give_back(uint32_t page) noexcept {
  live_in_page_[page] = kNoGranule;
  page_numbers_[page] = empty_;
  empty_ = page;
  ++empty_pages_;
}

// The hand goes round, and pages are given in the order in which it emptied them: so the first one with little in it is
// the oldest such page, nearly.
void Orders::seek_page_to_empty(uint32_t orders_a_round) noexcept {
  if (emptying_ != kNoPage) return;
  const auto pages = static_cast<uint32_t>(page_numbers_.size());
  for (uint32_t looks = (pages - first_page_ + orders_a_round - 1) / orders_a_round; looks > 0; --looks) {
    hand_ = hand_ + 1 == pages ? first_page_ : hand_ + 1;
    if (live_in_page_[hand_] <= kFew) return start_emptying(hand_);
  }
}

void Orders::start_emptying(uint32_t page) noexcept {
  emptying_ = page;
  emptied_slots_ = 0;
  granules_[page_numbers_[page] & granule_mask_].strays |= kClosed;
}

// The last order of a page has ended. Where memory is short it is not left for the hand to come by.
void Orders::page_died(uint32_t page) noexcept {
  if (empty_pages_ < kReserve && emptying_ == kNoPage) start_emptying(page);
}

uint32_t Orders::emptying() noexcept {
  const uint64_t number = page_numbers_[emptying_];
  Granule& granule = granules_[number & granule_mask_];
  const uint32_t end = std::min(emptied_slots_ + kSlotsAtOnce, kSlots);
  for (; emptied_slots_ < end; ++emptied_slots_) {
    Node& node = nodes_[granule.base + emptied_slots_];
    if (node.shares != 0) return granule.base + emptied_slots_;
    if (node.older == kForward) {
      node.older = kNoOrder;
      if ((granule.strays & kManyStrays) != kManyStrays) ++granule.strays;
    }
  }
  if (emptied_slots_ < kSlots) return kNoOrder;
  granule.tag = number | kPageless;
  granule.adds = 0;
  granule.strays = static_cast<uint16_t>(granule.strays & ~kClosed);
  give_back(emptying_);
  emptying_ = kNoPage;
  if (empty_pages_ < kReserve) seek_page_to_empty(kOrdersARound);
  return kNoOrder;
}

uint32_t Orders::move_aside(uint32_t handle) noexcept {
  const uint32_t to = next_aside();
  const Node from = nodes_[handle];
  const Order moved = order(handle);
  nodes_[handle].shares = 0;
  nodes_[handle].older = kNoOrder;
  fill_aside(to, ref(handle), moved, from.older);
  nodes_[to].newer = from.newer;
  return to;
}

uint32_t Orders::take_aside() noexcept {
  const bool room = room_aside() > held_back_;
  if (empty_pages_ < kReserve) seek_page_to_empty(room ? kOrdersARound : kRefusalsARound);
  return room ? next_aside() : kNoOrder;
}

// There is room. A page that is once aside stays so.
uint32_t Orders::next_aside() noexcept {
  if (free_ != kNoOrder) {
    const uint32_t handle = free_;
    free_ = nodes_[handle].newer;
    return handle;
  }
  if (fresh_ == fresh_end_) {
    LUMINA_CHECK(empty_pages_ > 0);
    fresh_ = take_page() * kSlots;
    fresh_end_ = fresh_ + kSlots;
    places_aside_ += kAsidePerPage;
  }
  const uint32_t handle = fresh_;
  fresh_ += 2;
  nodes_[handle].price_and_side = kPriceAside;
  return handle;
}

void Orders::give_aside(uint32_t handle) noexcept {
  nodes_[handle].newer = free_;
  free_ = handle;
}

void Orders::fill_aside(uint32_t handle, uint64_t ref, Order order, uint32_t older) noexcept {
  nodes_[handle] = {static_cast<uint32_t>(order.side) << 31 | kPriceAside, 1, order.locate, older, kNoOrder};
  aside_[handle] = {ref, order.key, order.shares};
  references_.insert(ref, handle);
  ++live_aside_;
  const uint64_t number = number_of(ref);
  Granule& granule = granules_[number & granule_mask_];
  if (granule.tag == number && (granule.strays & kClosed) == 0) {
    nodes_[granule.base + slot_of(ref)].older = kForward;
  } else if ((granule.strays & kManyStrays) != kManyStrays) {
    ++granule.strays;
  }
}

void Orders::release_aside(uint32_t handle) noexcept {
  const uint64_t ref = aside_[handle].ref;
  references_.erase(ref, handle);
  --live_aside_;
  give_aside(handle);
  const uint64_t number = number_of(ref);
  Granule& granule = granules_[number & granule_mask_];
  if (granule.tag == number) {
    Node& place = nodes_[granule.base + slot_of(ref)];
    if (place.shares == 0 && place.older == kForward) {
      place.older = kNoOrder;
      return;
    }
  }
  if ((granule.strays & kManyStrays) != kManyStrays) --granule.strays;
}

}  // namespace lumina
