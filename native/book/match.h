// Price-time priority matching over the same books that messages are applied to: an incoming order takes from the best
// level of the other side, its oldest order first, each at the price at which it rests. What is left of a limit order
// rests at the tail of its level, what is left of an IOC is cancelled.
//
// A market-to-limit order is what exchanges and FIX (OrdType K, "market with left over as limit") call so: it takes the
// touch and no deeper level, and what is left rests there as a limit, at the price of its executions. With nothing on
// the other side there is no price to take or to rest at: it is cancelled.
//
// Refused orders change nothing. Who may trade (halts, a member's own orders) is the caller's to say. Where the pools
// are full, what was executed stands and the rest is cancelled and counted: whether it will find a place is not known
// before, since executions give places back.
//
// What became of a request is what ITCH says of it: E for each execution, A for what rests, D or X for what ends;
// applied to another book these messages make the same. A book that a feed left locked or crossed is matched from its
// touch: an execution takes at least one share of the incoming order, so there is an end.
#ifndef LUMINA_BOOK_MATCH_H_
#define LUMINA_BOOK_MATCH_H_

#include <algorithm>
#include <concepts>

#include "book/apply.h"

namespace lumina {

struct NewOrder {
  uint64_t ref;
  uint32_t shares;
  // The limit, from 1 to kMostPrice; of a market-to-limit order it is not looked at.
  uint32_t price;
  uint16_t locate;
  // B or S.
  uint8_t side;
  // LUMINA10_MATCH_KIND_LIMIT, _IOC or _MARKET_TO_LIMIT.
  uint8_t kind;
};

// The order that takes the place of another of its side.
struct Replacement {
  uint64_t ref;
  uint32_t shares;
  uint32_t price;
};

struct Execution {
  uint64_t resting_ref;
  // From 1, over all books.
  uint64_t match_number;
  uint32_t shares;
  uint32_t price;
  uint16_t locate;
};

// Who is told of executions, in their order, when the book has them.
template <class Sink>
concept ExecutionSink = requires(Sink& sink, const Execution& execution) {
  { sink.execution(execution) }
  noexcept->std::same_as<void>;
};

// What became of a request: the fields of the schema's match_result.
struct Matched {
  uint8_t outcome = LUMINA10_MATCH_OUTCOME_ACCEPTED;
  // 0 when refused.
  uint8_t side = 0;
  uint32_t executed = 0;
  uint32_t executions = 0;
  uint32_t rested = 0;
  uint32_t cancelled = 0;
  uint32_t price = 0;
};

class Matcher {
 public:
  // $199,999.9900: the highest price of an order (schema/ouch/ouch-5.0.json).
  static constexpr uint32_t kMostPrice = 1'999'999'900;

  // Both outlive the matcher. Of the damage it counts rests without a place, by the pool that is full.
  Matcher(Book& book, Damage& damage) noexcept : book_(book), damage_(damage) {}

  template <ExecutionSink Sink>
  [[nodiscard]] Matched enter(const NewOrder& order, Sink& sink) noexcept;
  // Ends a live order and enters a limit order of its side, behind all others of its price. When the new one is refused
  // the old one stays. Its reference may be the old one's.
  template <ExecutionSink Sink>
  [[nodiscard]] Matched replace(uint16_t locate, uint64_t ref, const Replacement& by, Sink& sink) noexcept;
  // Takes shares off a live order, which keeps its place; ends it when that is all it has.
  [[nodiscard]] Matched reduce(uint16_t locate, uint64_t ref, uint32_t shares) noexcept;
  [[nodiscard]] Matched cancel(uint16_t locate, uint64_t ref) noexcept;

  // Whether the request would be refused now.
  [[nodiscard]] bool refuses(const NewOrder& order) const noexcept;
  [[nodiscard]] bool refuses(uint16_t locate, uint64_t ref, const Replacement& by) const noexcept;
  // How many executions the order would make at most, were it accepted.
  [[nodiscard]] uint64_t most_executions(const NewOrder& order) const noexcept;
  // B or S of the live order of that reference, 0 without one.
  [[nodiscard]] uint8_t side_of(uint64_t ref) const noexcept;

 private:
  [[nodiscard]] static Side side_of_code(uint8_t side) noexcept {
    return side == LUMINA10_SIDE_BUY ? Side::kBid : Side::kAsk;
  }
  [[nodiscard]] static uint8_t code_of(Side side) noexcept {
    return side == Side::kBid ? LUMINA10_SIDE_BUY : LUMINA10_SIDE_SELL;
  }
  [[nodiscard]] static Side other(Side side) noexcept { return side == Side::kBid ? Side::kAsk : Side::kBid; }
  [[nodiscard]] const Levels& side(uint16_t locate, Side which) const noexcept {
    return book_.symbols_[locate].sides[static_cast<size_t>(which)];
  }
  [[nodiscard]] static uint8_t refusal_of(const NewOrder& order, bool taken) noexcept;
  [[nodiscard]] static NewOrder replacing(uint16_t locate, const Order& old, const Replacement& by) noexcept {
    return {by.ref, by.shares, by.price, locate, code_of(old.side), LUMINA10_MATCH_KIND_LIMIT};
  }
  [[nodiscard]] uint32_t resolve(uint16_t locate, uint64_t ref, Order& order, uint8_t& outcome) const noexcept;
  [[nodiscard]] uint32_t worst_key(const NewOrder& order, Side from) const noexcept;
  template <ExecutionSink Sink>
  [[nodiscard]] Matched fill(const NewOrder& order, Sink& sink) noexcept;
  template <ExecutionSink Sink>
  void take(const NewOrder& order, Side from, uint32_t worst, Matched& matched, Sink& sink) noexcept;
  void rest(const NewOrder& order, uint32_t price, Matched& matched) noexcept;

  Book& book_;
  Damage& damage_;
  uint64_t last_match_ = 0;
};

// What speaks against an order; `taken`: its reference is.
inline uint8_t Matcher::refusal_of(const NewOrder& order, bool taken) noexcept {
  if (order.kind > LUMINA10_MATCH_KIND_MARKET_TO_LIMIT) return LUMINA10_MATCH_OUTCOME_UNKNOWN_KIND;
  if (order.side != LUMINA10_SIDE_BUY && order.side != LUMINA10_SIDE_SELL) return LUMINA10_MATCH_OUTCOME_INVALID_SIDE;
  if (order.shares == 0) return LUMINA10_MATCH_OUTCOME_ZERO_SHARES;
  // 0 wraps to the highest number.
  if (order.kind != LUMINA10_MATCH_KIND_MARKET_TO_LIMIT && order.price - 1 >= kMostPrice)
    return LUMINA10_MATCH_OUTCOME_INVALID_PRICE;
  return taken ? LUMINA10_MATCH_OUTCOME_DUPLICATE_REFERENCE : LUMINA10_MATCH_OUTCOME_ACCEPTED;
}

// The last key that the order may take; of a market-to-limit order, whose other side is not empty, the touch.
inline uint32_t Matcher::worst_key(const NewOrder& order, Side from) const noexcept {
  if (order.kind != LUMINA10_MATCH_KIND_MARKET_TO_LIMIT) return order.price ^ key_flip(from);
  const Levels& levels = side(order.locate, from);
  return levels.key(levels.count() - 1);
}

template <ExecutionSink Sink>
Matched Matcher::enter(const NewOrder& order, Sink& sink) noexcept {
  const uint8_t refusal = refusal_of(order, book_.orders_.taken(order.ref));
  if (refusal != LUMINA10_MATCH_OUTCOME_ACCEPTED) [[unlikely]]
    return {.outcome = refusal};
  return fill(order, sink);
}

template <ExecutionSink Sink>
Matched Matcher::replace(uint16_t locate, uint64_t ref, const Replacement& by, Sink& sink) noexcept {
  Matched refused;
  Order old;
  const uint32_t handle = resolve(locate, ref, old, refused.outcome);
  if (handle == kNoOrder) [[unlikely]]
    return refused;
  const NewOrder order = replacing(locate, old, by);
  refused.outcome = refusal_of(order, by.ref != ref && book_.orders_.taken(by.ref));
  if (refused.outcome != LUMINA10_MATCH_OUTCOME_ACCEPTED) [[unlikely]]
    return refused;
  book_.remove(handle, old);
  return fill(order, sink);
}

// An order that nothing speaks against.
template <ExecutionSink Sink>
Matched Matcher::fill(const NewOrder& order, Sink& sink) noexcept {
  const Side from = other(side_of_code(order.side));
  Matched matched{.side = order.side};
  const bool priceless = order.kind == LUMINA10_MATCH_KIND_MARKET_TO_LIMIT && side(order.locate, from).empty();
  const uint32_t worst = priceless ? 0 : worst_key(order, from);
  if (!priceless) take(order, from, worst, matched, sink);
  if (matched.executed == order.shares) return matched;
  if (priceless || order.kind == LUMINA10_MATCH_KIND_IOC) {
    matched.cancelled = order.shares - matched.executed;
  } else {
    rest(order, worst ^ key_flip(from), matched);
  }
  return matched;
}

// From the touch down to the key `worst`, as far as the order's shares go.
template <ExecutionSink Sink>
void Matcher::take(const NewOrder& order, Side from, uint32_t worst, Matched& matched, Sink& sink) noexcept {
  const Levels& levels = side(order.locate, from);
  while (matched.executed < order.shares && !levels.empty()) {
    const uint32_t touch = levels.count() - 1;
    if (levels.key(touch) < worst) return;
    const uint32_t handle = levels.level(touch).head;
    const Order resting = book_.orders_.order(handle);
    const uint32_t shares = std::min(order.shares - matched.executed, resting.shares);
    const Execution execution{book_.orders_.ref(handle), ++last_match_, shares, resting.key ^ key_flip(from),
                              order.locate};
    (void)book_.reduce(handle, resting, shares, damage_);
    matched.executed += shares;
    ++matched.executions;
    sink.execution(execution);
  }
}

}  // namespace lumina

#endif  // LUMINA_BOOK_MATCH_H_
