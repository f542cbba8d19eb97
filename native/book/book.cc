#include "book/apply.h"

#include <algorithm>
#include <ctime>

#include "plant.h"

namespace lumina {
namespace {

[[nodiscard]] uint32_t saturate(uint64_t shares) noexcept {
  return shares > UINT32_MAX ? UINT32_MAX : static_cast<uint32_t>(shares);
}

// Zero until somebody fixes it.
uint64_t fixed_seed = 0;

// One for all books of a process, and another in every process. A clock and an address are enough: an input is written
// before the process that reads it.
[[nodiscard]] uint64_t process_seed() noexcept {
  if (fixed_seed != 0) return fixed_seed;
  static const uint64_t seed = [] {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    const auto address = reinterpret_cast<uintptr_t>(&now);
    return static_cast<uint64_t>(now.tv_nsec) * 0x9e37'79b9'7f4a'7c15u ^ static_cast<uint64_t>(now.tv_sec) ^
           static_cast<uint64_t>(address) << 20;
  }();
  return seed;
}

// What a level can take at most: a side that has just doubled has room for two for each of its own, and as much again
// in the blocks that it left, which other sides use or nobody. And on top of it what a side takes for its first one.
constexpr size_t kMostLevelBytes = 4 * LevelBlocks::kBytesPerLevel;
constexpr size_t kFirstLevelBytes = LevelBlocks::block_bytes(LevelBlocks::kSmallest) - kMostLevelBytes;
constexpr size_t kSides = 2 * kLocates;
// Only smallest blocks have bytes beyond their levels.
static_assert(LevelBlocks::block_bytes(2 * LevelBlocks::kSmallest) ==
              2 * LevelBlocks::kSmallest * LevelBlocks::kBytesPerLevel);
// Whatever the references, a page holds so many orders before one is refused.
constexpr size_t kMostOrderBytes = Orders::kBytesPerPage / Orders::kFew + 1;
// From here on the books are those of a whole day, whose size says nothing of how much lives at once: a quarter for
// levels is some 4 million just after doubling. Less memory was sized by its input, runtime/arena-size.ts, of which
// every message can make an order and a level, first on a side of its own.
constexpr size_t kWholeDay = size_t{1600} << 20;
constexpr size_t kLevelShareOfWholeDay = 4;

// Of memory for orders and levels that an input can't fill, so that both would be full at the same message.
[[nodiscard]] size_t bytes_for_levels(size_t pools) noexcept {
  constexpr size_t kEach = kMostLevelBytes + kMostOrderBytes;
  const size_t on_sides = std::min(kSides, pools / (kEach + kFirstLevelBytes));
  const size_t messages = (pools - on_sides * kFirstLevelBytes) / kEach;
  return messages * kMostLevelBytes + on_sides * kFirstLevelBytes;
}

}  // namespace

void fix_seed(uint64_t seed) noexcept { fixed_seed = seed; }

size_t BookSizes::memory() const noexcept {
  return kLocates * (sizeof(Symbol) + sizeof(uint64_t)) + orders.memory() + level_bytes + 8 * kCacheLine;
}

BookSizes BookSizes::within(size_t bytes) noexcept {
  BookSizes sizes{.orders = {.pages = 0, .aside = Orders::kAsidePerPage - 1}, .level_bytes = 0};
  const size_t fixed = sizes.memory();
  if (bytes <= fixed) return {};
  const size_t pools = bytes - fixed;
  const size_t for_levels = bytes >= kWholeDay ? pools / kLevelShareOfWholeDay : bytes_for_levels(pools);
  constexpr size_t kMostNodes = size_t{1} << 31;
  constexpr size_t kMostPages = kMostNodes / Orders::kSlots - 1;
  sizes.orders.pages = static_cast<uint32_t>(std::min((pools - for_levels) / Orders::kBytesPerPage, kMostPages));
  const size_t left = bytes - std::min(bytes, sizes.memory());
  sizes.level_bytes = std::min(left / kCacheLine * kCacheLine, LevelBlocks::kMostBytes);
  return sizes;
}

bool Book::open(Arena& arena, const BookSizes& sizes, const KernelSet& kernels,
                std::span<const uint64_t> followed) noexcept {
  kernels_ = &kernels;
  const auto symbols = arena.take<Symbol>(kLocates);
  const auto names = arena.take<uint64_t>(kLocates);
  const auto levels = arena.take<uint8_t>(sizes.level_bytes);
  const auto watched = arena.take<uint64_t>(followed.size());
  if (symbols.empty() || names.empty() || levels.empty()) return false;
  if (watched.size() != followed.size()) return false;
  std::copy(followed.begin(), followed.end(), watched.begin());
  followed_ = watched;
  names_.open(names);
  blocks_.open(levels);
  if (!orders_.open(arena, sizes.orders, process_seed())) return false;
  for (Symbol& symbol : symbols) {
    symbol.trading_state = LUMINA10_TRADING_STATE_UNKNOWN;
    symbol.followed = followed.empty();
  }
  symbols_ = symbols;
  return true;
}

BooksHeld Book::held() const noexcept {
  BooksHeld now{.live_orders = orders_.live(), .levels = 0, .orders = orders_.memory(), .level_bytes = blocks_.bytes()};
  for (const Symbol& symbol : symbols_) {
    for (const Levels& side : symbol.sides) now.levels += side.count();
  }
  return now;
}

void Book::apply(const Message& message, Effect& effect, Damage& damage) noexcept {
  LUMINA_PLANTED(kBook, message.type);
  apply_inline(message, effect, damage);
}

// The messages that change no order.
void Book::apply_other(const Message& message, Symbol& symbol, Effect& effect) noexcept {
  switch (message.type) {
    case ITCH50_TRADE_TYPE:
      effect.kind = LUMINA10_EVENT_KIND_TRADE;
      effect.shares = message.shares;
      effect.price = message.price;
      return;
    case ITCH50_CROSS_TRADE_TYPE:
      effect.kind = LUMINA10_EVENT_KIND_CROSS;
      return;
    case ITCH50_BROKEN_TRADE_TYPE:
      effect.kind = LUMINA10_EVENT_KIND_BROKEN;
      return;
    case ITCH50_STOCK_TRADING_ACTION_TYPE:
      symbol.trading_state = message.trading_state;
      return;
    case ITCH50_OPERATIONAL_HALT_TYPE:
      // Other markets' halts do not keep Nasdaq from trading.
      if (message.market_code != ITCH50_MARKET_CODE_NASDAQ) return;
      if (message.trading_state == ITCH50_OPERATIONAL_HALT_ACTION_HALTED) symbol.operationally_halted = true;
      if (message.trading_state == ITCH50_OPERATIONAL_HALT_ACTION_LIFTED) symbol.operationally_halted = false;
      return;
    default:
      return;
  }
}

void Book::describe(const Message& message, const Effect& effect, lumina10_book_event& event) const noexcept {
  const Symbol& symbol = symbols_[message.stock_locate];
  lumina10_book_event_set_timestamp(&event, message.timestamp);
  lumina10_book_event_set_stock_locate(&event, message.stock_locate);
  lumina10_book_event_set_message_type(&event, message.type);
  lumina10_book_event_set_kind(&event, effect.kind);
  lumina10_book_event_set_aggressor(&event, effect.aggressor);
  lumina10_book_event_set_trading_state(&event, symbol.trading_state);
  lumina10_book_event_set_flags(
      &event, static_cast<uint8_t>((symbol.suspect || all_suspect_ ? LUMINA10_BOOK_FLAG_SUSPECT : 0u) |
                                   (symbol.operationally_halted ? LUMINA10_BOOK_FLAG_OPERATIONALLY_HALTED : 0u) |
                                   (symbol.followed ? kFollowedFlag : 0u)));
  // Nobody reads the touch of an event that the signal stage passes by, and looking for it can miss two cache lines.
  if (effect.kind == LUMINA10_EVENT_KIND_NONE) return;
  const Levels& bids = symbol.sides[0];
  const Levels& asks = symbol.sides[1];
  const uint32_t bid = bids.count() - 1;
  const uint32_t ask = asks.count() - 1;
  lumina10_book_event_set_trade_shares(&event, effect.shares);
  lumina10_book_event_set_trade_price(&event, effect.price);
  lumina10_book_event_set_bid_price(&event, bids.empty() ? 0 : bids.key(bid));
  lumina10_book_event_set_ask_price(&event, asks.empty() ? 0 : ~asks.key(ask));
  lumina10_book_event_set_bid_shares(&event, bids.empty() ? 0 : saturate(bids.level(bid).shares));
  lumina10_book_event_set_ask_shares(&event, asks.empty() ? 0 : saturate(asks.level(ask).shares));
}

// Where an order goes that no page has a place for. Rather than refuse it, what is left of a page is emptied at once.
uint32_t Book::place_aside() noexcept {
  uint32_t handle = orders_.take_aside();
  while (handle == kNoOrder && orders_.crowded()) {
    empty_page();
    handle = orders_.take_aside();
  }
  return handle;
}

// A few slots of the oldest page: what lives there goes aside, and its neighbours or its level learn where.
void Book::empty_page() noexcept {
  constexpr int kMovesAtOnce = 4;
  for (int moves = 0; moves < kMovesAtOnce; ++moves) {
    const uint32_t from = orders_.emptying();
    if (from == kNoOrder) return;
    const Order order = orders_.order(from);
    const uint32_t to = orders_.move_aside(from);
    Levels& levels = symbols_[order.locate].sides[static_cast<size_t>(order.side)];
    Level& level = levels.level(levels.find(order.key, *kernels_));
    const Node& node = orders_.node(to);
    (node.older == kNoOrder ? level.head : orders_.node(node.older).newer) = to;
    (node.newer == kNoOrder ? level.tail : orders_.node(node.newer).older) = to;
  }
}

}  // namespace lumina
