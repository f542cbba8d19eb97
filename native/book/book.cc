#include "book/book.h"

#include <algorithm>
#include <ctime>

#include "plant.h"

namespace lumina {
namespace {

[[nodiscard]] uint32_t saturate(uint64_t shares) noexcept {
  return shares > UINT32_MAX ? UINT32_MAX : static_cast<uint32_t>(shares);
}

// One for all books of a process, and another in every process. A clock and an address are enough: an input is written
// before the process that reads it.
[[nodiscard]] uint64_t process_seed() noexcept {
  static const uint64_t seed = [] {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    const auto address = reinterpret_cast<uintptr_t>(&now);
    return static_cast<uint64_t>(now.tv_nsec) * 0x9e37'79b9'7f4a'7c15u ^ static_cast<uint64_t>(now.tv_sec) ^
           static_cast<uint64_t>(address) << 20;
  }();
  return seed;
}

}  // namespace

size_t BookSizes::map_entries() const noexcept {
  size_t entries = ReferenceMap::kBlock;
  while (entries * 3 < size_t{orders} * 4) entries *= 2;
  return entries;
}

size_t BookSizes::memory() const noexcept {
  return kLocates * (sizeof(Symbol) + sizeof(uint64_t)) + (size_t{orders} + 1) * sizeof(Order) +
         map_entries() * sizeof(ReferenceMap::Entry) + level_bytes + 8 * kCacheLine;
}

BookSizes BookSizes::within(size_t bytes) noexcept {
  BookSizes sizes;
  const size_t fixed = sizes.memory();
  if (bytes <= fixed) return sizes;
  const size_t pools = bytes - fixed;
  // The map is a power of two: the largest one that leaves room for 3/4 as many orders in 5/8 of the memory.
  size_t entries = ReferenceMap::kBlock;
  while (entries * 2 * (sizeof(ReferenceMap::Entry) + sizeof(Order) * 3 / 4) <= pools / 8 * 5 &&
         entries < (size_t{1} << 31))
    entries *= 2;
  sizes.orders = static_cast<uint32_t>(entries / 4 * 3);
  const size_t left = bytes - std::min(bytes, sizes.memory());
  sizes.level_bytes = left / kCacheLine * kCacheLine;
  return sizes;
}

bool Book::open(Arena& arena, const BookSizes& sizes, const KernelSet& kernels,
                std::span<const uint64_t> followed) noexcept {
  kernels_ = &kernels;
  const auto symbols = arena.take<Symbol>(kLocates);
  const auto names = arena.take<uint64_t>(kLocates);
  const auto slots = arena.take<Order>(size_t{sizes.orders} + 1);
  const auto entries = arena.take<ReferenceMap::Entry>(sizes.map_entries());
  const auto levels = arena.take<uint8_t>(sizes.level_bytes);
  const auto watched = arena.take<uint64_t>(followed.size());
  if (symbols.empty() || names.empty() || slots.empty() || entries.empty() || levels.empty()) return false;
  if (watched.size() != followed.size()) return false;
  std::copy(followed.begin(), followed.end(), watched.begin());
  followed_ = watched;
  names_.open(names);
  orders_.open(slots);
  references_.open(entries, orders_, process_seed());
  blocks_.open(levels);
  for (Symbol& symbol : symbols) {
    symbol.trading_state = LUMINA10_TRADING_STATE_UNKNOWN;
    symbol.followed = followed.empty();
  }
  symbols_ = symbols;
  return true;
}

void Book::apply(const Message& message, Effect& effect, Damage& damage) noexcept {
  effect = {};
  LUMINA_PLANTED(kBook, message.type);
  Symbol& symbol = symbols_[message.stock_locate];
  if (!symbol.seen) [[unlikely]] {
    symbol.seen = true;
    locates_seen_ += message.stock_locate != 0 ? 1 : 0;
  }
  learn(message, symbol);
  switch (message.type) {
    case ITCH50_ADD_ORDER_TYPE:
    case ITCH50_ADD_ORDER_ATTRIBUTED_TYPE:
      return add(message, symbol, damage);
    case ITCH50_ORDER_DELETE_TYPE: {
      const uint32_t handle = resolve(message, symbol, damage);
      if (handle != kNoOrder) remove(handle);
      return;
    }
    case ITCH50_ORDER_CANCEL_TYPE: {
      const uint32_t handle = resolve(message, symbol, damage);
      if (handle != kNoOrder) (void)reduce(handle, message.shares, damage);
      return;
    }
    case ITCH50_ORDER_REPLACE_TYPE:
      return replace(message, symbol, damage);
    case ITCH50_ORDER_EXECUTED_TYPE:
    case ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE:
      return execute(message, symbol, effect, damage);
    default:
      return apply_other(message, symbol, effect);
  }
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
  lumina10_book_event_set_bid_shares(&event, bids.empty() ? 0 : saturate(bids.shares(bid)));
  lumina10_book_event_set_ask_shares(&event, asks.empty() ? 0 : saturate(asks.shares(ask)));
}

// The directory names a locate; until it has spoken, the first message with a symbol does.
void Book::learn(const Message& message, Symbol& symbol) noexcept {
  if (message.stock == nullptr) return;
  if (symbol.named && message.type != ITCH50_STOCK_DIRECTORY_TYPE) [[likely]]
    return;
  const uint64_t packed = SymbolNames::pack(message.stock);
  symbol.named = true;
  names_.set(message.stock_locate, packed);
  if (!followed_.empty()) symbol.followed = std::find(followed_.begin(), followed_.end(), packed) != followed_.end();
}

void Book::add(const Message& message, Symbol& symbol, Damage& damage) noexcept {
  const bool buy = message.side == ITCH50_SIDE_BUY;
  if (!buy && message.side != ITCH50_SIDE_SELL) [[unlikely]] {
    ++damage.invalid_sides;
    symbol.suspect = true;
    return;
  }
  if (message.shares == 0) [[unlikely]] {
    ++damage.zero_share_orders;
    symbol.suspect = true;
    return;
  }
  const Side side = buy ? Side::kBid : Side::kAsk;
  enter(message.order_ref, message.stock_locate, side, message.price ^ key_flip(side), message.shares, damage);
}

// Puts an order at the tail of its level, unless its reference is live or a pool is full.
void Book::enter(uint64_t ref, uint16_t locate, Side side, uint32_t key, uint32_t shares, Damage& damage) noexcept {
  Symbol& symbol = symbols_[locate];
  if (references_.find(ref) != kNoOrder) [[unlikely]] {
    ++damage.duplicate_references;
    symbol.suspect = true;
    return;
  }
  Levels& levels = symbol.sides[static_cast<size_t>(side)];
  const uint32_t index = orders_.full() ? Levels::kNone : levels.find_or_insert(key, *kernels_, blocks_);
  if (index == Levels::kNone) [[unlikely]] {
    ++damage.pool_exhausted;
    symbol.suspect = true;
    return;
  }
  const uint32_t handle = orders_.take();
  Queue& queue = levels.queue(index);
  orders_[handle] = {ref, key, shares, queue.tail, kNoOrder, locate, side, {}};
  if (queue.tail == kNoOrder) {
    queue.head = handle;
  } else {
    orders_[queue.tail].newer = handle;
  }
  queue.tail = handle;
  ++queue.orders;
  levels.shares(index) += shares;
  references_.insert(ref, handle);
}

// The live order that the message names, or kNoOrder with the reason counted.
uint32_t Book::resolve(const Message& message, Symbol& symbol, Damage& damage) noexcept {
  const uint32_t handle = references_.find(message.order_ref);
  if (handle == kNoOrder) [[unlikely]] {
    ++damage.unknown_references;
    symbol.suspect = true;
    return kNoOrder;
  }
  const uint16_t locate = orders_[handle].locate;
  if (locate != message.stock_locate) [[unlikely]] {
    ++damage.locate_mismatches;
    symbol.suspect = true;
    symbols_[locate].suspect = true;
    return kNoOrder;
  }
  return handle;
}

void Book::execute(const Message& message, Symbol& symbol, Effect& effect, Damage& damage) noexcept {
  const uint32_t handle = resolve(message, symbol, damage);
  if (handle == kNoOrder) [[unlikely]] {
    effect.kind = LUMINA10_EVENT_KIND_UNRESOLVED;
    effect.shares = message.shares;
    return;
  }
  const Order& order = orders_[handle];
  effect.kind = LUMINA10_EVENT_KIND_TRADE;
  effect.aggressor = order.side == Side::kBid ? LUMINA10_AGGRESSOR_SELL : LUMINA10_AGGRESSOR_BUY;
  effect.price = order.key ^ key_flip(order.side);
  if (message.type == ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE) {
    effect.price = message.price;
    // A code that is neither Y nor N is not known to be printable, so it is not a trade.
    if (message.printable != ITCH50_PRINTABLE_PRINTABLE) effect.kind = LUMINA10_EVENT_KIND_NON_PRINTABLE;
  }
  effect.shares = reduce(handle, message.shares, damage);
}

// Takes `shares` off the order, which keeps its place; returns how many it had to give.
uint32_t Book::reduce(uint32_t handle, uint32_t shares, Damage& damage) noexcept {
  Order& order = orders_[handle];
  Symbol& symbol = symbols_[order.locate];
  if (shares >= order.shares) {
    const uint32_t taken = order.shares;
    if (shares > taken) [[unlikely]] {
      ++damage.over_reductions;
      symbol.suspect = true;
    }
    remove(handle);
    return taken;
  }
  Levels& levels = symbol.sides[static_cast<size_t>(order.side)];
  levels.shares(levels.find(order.key, *kernels_)) -= shares;
  order.shares -= shares;
  return shares;
}

void Book::remove(uint32_t handle) noexcept {
  const Order order = orders_[handle];
  Levels& levels = symbols_[order.locate].sides[static_cast<size_t>(order.side)];
  const uint32_t index = levels.find(order.key, *kernels_);
  Queue& queue = levels.queue(index);
  if (--queue.orders == 0) {
    levels.erase(index);
  } else {
    levels.shares(index) -= order.shares;
    (order.older == kNoOrder ? queue.head : orders_[order.older].newer) = order.newer;
    (order.newer == kNoOrder ? queue.tail : orders_[order.newer].older) = order.older;
  }
  references_.erase(order.ref, handle);
  orders_.give(handle);
}

void Book::replace(const Message& message, Symbol& symbol, Damage& damage) noexcept {
  const uint32_t handle = resolve(message, symbol, damage);
  if (handle == kNoOrder) [[unlikely]]
    return;
  const Side side = orders_[handle].side;
  remove(handle);
  if (message.shares == 0) [[unlikely]] {
    ++damage.zero_share_orders;
    symbol.suspect = true;
    return;
  }
  enter(message.new_order_ref, message.stock_locate, side, message.price ^ key_flip(side), message.shares, damage);
}

}  // namespace lumina
