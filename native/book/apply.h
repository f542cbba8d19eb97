// What a message does to the books, inline: for the callers that apply millions in a loop.
#ifndef LUMINA_BOOK_APPLY_H_
#define LUMINA_BOOK_APPLY_H_

#include <algorithm>

#include "book/book.h"

namespace lumina {

[[gnu::always_inline]] inline void Book::apply_inline(const Message& message, Effect& effect, Damage& damage) noexcept {
  effect = {};
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
      Order order;
      const uint32_t handle = resolve(message, symbol, order, damage);
      if (handle != kNoOrder) [[likely]]
        remove(handle, order);
      return;
    }
    case ITCH50_ORDER_CANCEL_TYPE: {
      Order order;
      const uint32_t handle = resolve(message, symbol, order, damage);
      if (handle != kNoOrder) (void)reduce(handle, order, message.shares, damage);
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

// The directory names a locate; until it has spoken, the first message with a symbol does.
inline void Book::learn(const Message& message, Symbol& symbol) noexcept {
  if (message.stock == nullptr) return;
  if (symbol.named && message.type != ITCH50_STOCK_DIRECTORY_TYPE) [[likely]]
    return;
  const uint64_t packed = SymbolNames::pack(message.stock);
  symbol.named = true;
  names_.set(message.stock_locate, packed);
  if (!followed_.empty()) symbol.followed = std::find(followed_.begin(), followed_.end(), packed) != followed_.end();
}

[[gnu::always_inline]] inline void Book::add(const Message& message, Symbol& symbol, Damage& damage) noexcept {
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
  enter(message.order_ref, {message.price ^ key_flip(side), message.shares, message.stock_locate, side}, damage);
}

// Puts an order at the tail of its level; where it can't, the books stay as they were.
[[gnu::always_inline]] inline Book::Place Book::rest(uint64_t ref, const Order& order) noexcept {
  if (orders_.crowded()) [[unlikely]]
    empty_page();
  uint32_t handle = orders_.place(ref, order.key, order.side, order.shares);
  if (handle == Orders::kTaken) [[unlikely]]
    return Place::kTaken;
  const bool aside = handle == Orders::kNoPlace;
  if (aside) [[unlikely]]
    handle = place_aside();
  Levels& levels = symbols_[order.locate].sides[static_cast<size_t>(order.side)];
  const uint32_t index = handle == kNoOrder ? Levels::kNone : levels.find_or_insert(order.key, *kernels_, blocks_);
  if (index == Levels::kNone) [[unlikely]] {
    if (handle == kNoOrder) return Place::kOrdersFull;
    if (aside) orders_.give_aside(handle);
    return Place::kLevelsFull;
  }
  Level& level = levels.level(index);
  const uint32_t tail = level.tail;
  orders_.fill(handle, ref, order, tail);
  // Without an older order this writes to node 0, which is nobody's: cheaper than a branch that nobody can foretell.
  orders_.node(tail).newer = handle;
  level.head = tail == kNoOrder ? handle : level.head;
  level.tail = handle;
  ++level.orders;
  level.shares += order.shares;
  return Place::kFound;
}

// The same for an order of the feed, which says that it rests: when it can't, the book is wrong.
[[gnu::always_inline]] inline void Book::enter(uint64_t ref, const Order& order, Damage& damage) noexcept {
  const Place place = rest(ref, order);
  if (place == Place::kFound) [[likely]]
    return;
  if (place == Place::kTaken) {
    ++damage.duplicate_references;
  } else {
    count_full(place, damage);
  }
  symbols_[order.locate].suspect = true;
}

// The live order that the message names, or kNoOrder with the reason counted.
[[gnu::always_inline]] inline uint32_t Book::resolve(const Message& message, Symbol& symbol, Order& order,
                                                     Damage& damage) noexcept {
  const uint32_t handle = orders_.find(message.order_ref);
  if (handle == kNoOrder) [[unlikely]] {
    ++damage.unknown_references;
    symbol.suspect = true;
    return kNoOrder;
  }
  order = orders_.order(handle);
  if (order.locate != message.stock_locate) [[unlikely]] {
    ++damage.locate_mismatches;
    symbol.suspect = true;
    symbols_[order.locate].suspect = true;
    return kNoOrder;
  }
  return handle;
}

[[gnu::always_inline]] inline void Book::execute(const Message& message, Symbol& symbol, Effect& effect,
                                                 Damage& damage) noexcept {
  Order order;
  const uint32_t handle = resolve(message, symbol, order, damage);
  if (handle == kNoOrder) [[unlikely]] {
    effect.kind = LUMINA10_EVENT_KIND_UNRESOLVED;
    effect.shares = message.shares;
    return;
  }
  effect.kind = LUMINA10_EVENT_KIND_TRADE;
  effect.aggressor = order.side == Side::kBid ? LUMINA10_AGGRESSOR_SELL : LUMINA10_AGGRESSOR_BUY;
  effect.price = order.key ^ key_flip(order.side);
  if (message.type == ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE) {
    effect.price = message.price;
    // A code that is neither Y nor N is not known to be printable, so it is not a trade.
    if (message.printable != ITCH50_PRINTABLE_PRINTABLE) effect.kind = LUMINA10_EVENT_KIND_NON_PRINTABLE;
  }
  effect.shares = reduce(handle, order, message.shares, damage);
}

// Takes `shares` off the order, which keeps its place; returns how many it had to give.
[[gnu::always_inline]] inline uint32_t Book::reduce(uint32_t handle, const Order& order, uint32_t shares,
                                                    Damage& damage) noexcept {
  Symbol& symbol = symbols_[order.locate];
  if (shares >= order.shares) {
    if (shares > order.shares) [[unlikely]] {
      ++damage.over_reductions;
      symbol.suspect = true;
    }
    remove(handle, order);
    return order.shares;
  }
  Levels& levels = symbol.sides[static_cast<size_t>(order.side)];
  levels.level(levels.find(order.key, *kernels_)).shares -= shares;
  orders_.reduce(handle, shares);
  return shares;
}

[[gnu::always_inline]] inline void Book::remove(uint32_t handle, const Order& order) noexcept {
  Levels& levels = symbols_[order.locate].sides[static_cast<size_t>(order.side)];
  const uint32_t index = levels.find(order.key, *kernels_);
  Level& level = levels.level(index);
  const Node& node = orders_.node(handle);
  const uint32_t older = node.older;
  const uint32_t newer = node.newer;
  orders_.release(handle);
  if (level.orders == 1) return levels.erase(index);
  // A neighbour that is not there is node 0.
  orders_.node(older).newer = newer;
  orders_.node(newer).older = older;
  level.head = older == kNoOrder ? newer : level.head;
  level.tail = newer == kNoOrder ? older : level.tail;
  --level.orders;
  level.shares -= order.shares;
}

[[gnu::always_inline]] inline void Book::replace(const Message& message, Symbol& symbol, Damage& damage) noexcept {
  Order order;
  const uint32_t handle = resolve(message, symbol, order, damage);
  if (handle == kNoOrder) [[unlikely]]
    return;
  remove(handle, order);
  if (message.shares == 0) [[unlikely]] {
    ++damage.zero_share_orders;
    symbol.suspect = true;
    return;
  }
  enter(message.new_order_ref, {message.price ^ key_flip(order.side), message.shares, message.stock_locate, order.side},
        damage);
}

}  // namespace lumina

#endif  // LUMINA_BOOK_APPLY_H_
