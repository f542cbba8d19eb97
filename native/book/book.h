// Every symbol's book by stock locate: price-time queues, kept from the order messages. A message that does not fit the
// book is counted, marks the locate as suspect where the book may now be wrong, and corrupts nothing.
#ifndef LUMINA_BOOK_BOOK_H_
#define LUMINA_BOOK_BOOK_H_

#include <cstdint>
#include <span>

#include "arena/arena.h"
#include "book/levels.h"
#include "book/orders.h"
#include "book/symbols.h"
#include "counters.h"
#include "kernels/kernels.h"
#include "lumina-1.0/c/lumina-1.0.h"
#include "parse/parse.h"

namespace lumina {

// Pool sizes, fixed at start.
struct BookSizes {
  OrderSizes orders;
  // Bytes for level blocks.
  size_t level_bytes = 0;

  [[nodiscard]] size_t memory() const noexcept;
  // The pools that `bytes` hold.
  [[nodiscard]] static BookSizes within(size_t bytes) noexcept;
};

// What the books hold at a moment, the 40 bytes a stock locate beside it, that they take whatever the day, left out.
struct BooksHeld {
  uint64_t live_orders = 0;
  uint64_t levels = 0;
  OrderMemory orders;
  // Of all level blocks, those that wait to be used again included.
  uint64_t level_bytes = 0;

  // What live orders and their levels take, where the reference map does not count.
  [[nodiscard]] uint64_t beside_map() const noexcept { return orders.orders + level_bytes; }
};

// What a message meant for trading, beside what it did to the book.
struct Effect {
  uint8_t kind = LUMINA10_EVENT_KIND_NONE;
  uint8_t aggressor = LUMINA10_AGGRESSOR_UNKNOWN;
  uint32_t shares = 0;
  uint32_t price = 0;
};

struct SideTotals {
  uint32_t levels = 0;
  uint64_t shares = 0;
  // Sum of price times shares, modulo 2^64.
  uint64_t notional = 0;
};

// Where references go in the books that are opened after this, the same in every process: for a program whose
// instructions are counted, which reads nothing that a stranger wrote. 0 gives every process its own.
void fix_seed(uint64_t seed) noexcept;

class Book {
 public:
  // False when the arena has too little left. `followed`: packed symbols of the signal stage, empty for all.
  [[nodiscard]] bool open(Arena& arena, const BookSizes& sizes, const KernelSet& kernels,
                          std::span<const uint64_t> followed) noexcept;
  [[nodiscard]] bool is_open() const noexcept { return !symbols_.empty(); }

  // Applies one message. The effect is written in place: returned by value it would travel packed in registers, and
  // packing it stalls on its own narrow stores.
  void apply(const Message& message, Effect& effect, Damage& damage) noexcept;
  // The same; by who includes book/apply.h.
  void apply_inline(const Message& message, Effect& effect, Damage& damage) noexcept;
  // A message of this locate that may have held an order could not be read.
  void distrust(uint16_t locate) noexcept { symbols_[locate].suspect = true; }
  // Writes the event that the signal stage gets: the effect and, if there is one, the touch after the message.
  void describe(const Message& message, const Effect& effect, lumina10_book_event& event) const noexcept;
  // Whether applying the message will change a name that the strategy thread may still read.
  [[nodiscard]] bool renames(const Message& message) const noexcept {
    if (message.type != ITCH50_STOCK_DIRECTORY_TYPE) [[likely]]
      return false;
    return symbols_[message.stock_locate].named &&
           names_.word(message.stock_locate) != SymbolNames::pack(message.stock);
  }
  // Messages were lost: no book can be relied on from here to the end.
  void suspect_all() noexcept { all_suspect_ = true; }
  // For the message that is next, in two steps: before its fields are read its symbol and its order; then the best
  // levels of the side that it changes, of both the touch where only the order tells which. So its misses overlap,
  // instead of each waiting for the one before.
  [[gnu::always_inline]] void prefetch_first(const Frame& frame) const noexcept {
    if (frame.length < sizeof(itch50_order_delete)) return;
    const auto* wire = parse::as<itch50_order_delete>(frame);
    fetch(&symbols_[itch50_order_delete_get_stock_locate(wire)]);
    // What stands there in other messages names a place in the directory that nobody has looked at for long.
    if (changes_orders(frame.bytes[0])) orders_.prefetch(itch50_order_delete_get_order_ref(wire));
  }
  [[gnu::always_inline]] void prefetch_next(const Message& message) const noexcept {
    if (!changes_orders(message.type)) return;
    const Symbol& symbol = symbols_[message.stock_locate];
    if (message.type == ITCH50_ADD_ORDER_TYPE || message.type == ITCH50_ADD_ORDER_ATTRIBUTED_TYPE)
      return symbol.sides[message.side == ITCH50_SIDE_BUY ? 0 : 1].prefetch();
    for (const Levels& side : symbol.sides) side.prefetch_touch();
  }
  // For a message still some places ahead, in two steps as well: its symbol and orders; and when they are there, its
  // side's best levels and its neighbours.
  void prefetch(const Frame& frame) const noexcept {
    if (frame.length < sizeof(itch50_order_delete)) return;
    const auto* wire = parse::as<itch50_order_delete>(frame);
    fetch(&symbols_[itch50_order_delete_get_stock_locate(wire)]);
    // Messages without a reference have other bytes there: fetching for them is wasted, not wrong, and nobody waits for
    // it here. Asking for the type costs more: 2 ns a message.
    orders_.prefetch(itch50_order_delete_get_order_ref(wire));
    if (frame.bytes[0] == ITCH50_ORDER_REPLACE_TYPE && frame.length >= sizeof(itch50_order_replace))
      orders_.prefetch(itch50_order_replace_get_new_order_ref(parse::as<itch50_order_replace>(frame)));
  }
  void prefetch_levels(const Frame& frame) const noexcept {
    if (frame.length < sizeof(itch50_order_delete)) return;
    const auto* wire = parse::as<itch50_order_delete>(frame);
    const Symbol& symbol = symbols_[itch50_order_delete_get_stock_locate(wire)];
    const uint8_t type = frame.bytes[0];
    if (type == ITCH50_ADD_ORDER_TYPE || type == ITCH50_ADD_ORDER_ATTRIBUTED_TYPE) {
      if (frame.length < sizeof(itch50_add_order)) return;
      symbol.sides[itch50_add_order_get_side(parse::as<itch50_add_order>(frame)) == ITCH50_SIDE_BUY ? 0 : 1].prefetch();
      return;
    }
    const Node& node = orders_.node(orders_.guess(itch50_order_delete_get_order_ref(wire)));
    // kForward of a dead place names no node.
    fetch(&orders_.node(node.shares == 0 ? kNoOrder : node.older));
    fetch(&orders_.node(node.newer));
    symbol.sides[node.price_and_side >> 31].prefetch();
  }

  [[nodiscard]] const Symbol& symbol(uint16_t locate) const noexcept { return symbols_[locate]; }
  [[nodiscard]] const SymbolNames& names() const noexcept { return names_; }
  [[nodiscard]] const Orders& orders() const noexcept { return orders_; }
  // Looks at every locate: not for the hot path.
  [[nodiscard]] BooksHeld held() const noexcept;
  // Distinct non-zero locates of known messages.
  [[nodiscard]] uint32_t locates_seen() const noexcept { return locates_seen_; }

  // Up to `into.size()` best levels of a side, best first; returns how many were written.
  size_t snapshot(uint16_t locate, Side side, std::span<lumina10_book_level> into) const noexcept;
  // What taking `shares` from a side would find.
  [[nodiscard]] Sweep sweep(uint16_t locate, Side side, uint64_t shares) const noexcept;
  // Sums over all levels of a side.
  [[nodiscard]] SideTotals totals(uint16_t locate, Side side) const noexcept;
  // Into a place a level, worst level first, the shares of it and of all better ones.
  void depth(uint16_t locate, Side side, std::span<uint64_t> into) const noexcept;
  // Of each of these symbols the shares of the `most` best bid levels, then those of as many ask levels.
  void displayed(std::span<const uint16_t> locates, uint32_t most, std::span<uint64_t> into) const noexcept;
  // FNV-1a 64 over all books: see book/digest.cc.
  [[nodiscard]] uint64_t digest() const noexcept;

 private:
  // Matching changes orders as messages do.
  friend class Matcher;

  // What became of an order that is to rest: its reference is live already; the orders are full, or the levels.
  enum class Place : uint8_t { kFound, kTaken, kOrdersFull, kLevelsFull };
  static void count_full(Place place, Damage& damage) noexcept {
    ++(place == Place::kOrdersFull ? damage.order_pool_exhausted : damage.level_pool_exhausted);
  }

  void learn(const Message& message, Symbol& symbol) noexcept;
  void add(const Message& message, Symbol& symbol, Damage& damage) noexcept;
  [[nodiscard]] Place rest(uint64_t ref, const Order& order) noexcept;
  void enter(uint64_t ref, const Order& order, Damage& damage) noexcept;
  [[nodiscard]] uint32_t resolve(const Message& message, Symbol& symbol, Order& order, Damage& damage) noexcept;
  void execute(const Message& message, Symbol& symbol, Effect& effect, Damage& damage) noexcept;
  void apply_other(const Message& message, Symbol& symbol, Effect& effect) noexcept;
  void replace(const Message& message, Symbol& symbol, Damage& damage) noexcept;
  [[nodiscard]] uint32_t reduce(uint32_t handle, const Order& order, uint32_t shares, Damage& damage) noexcept;
  void remove(uint32_t handle, const Order& order) noexcept;
  void empty_page() noexcept;
  [[nodiscard]] uint32_t place_aside() noexcept;

  std::span<Symbol> symbols_;
  SymbolNames names_;
  Orders orders_;
  LevelBlocks blocks_;
  const KernelSet* kernels_ = nullptr;
  std::span<uint64_t> followed_;
  uint32_t locates_seen_ = 0;
  bool all_suspect_ = false;
};

}  // namespace lumina

#endif  // LUMINA_BOOK_BOOK_H_
