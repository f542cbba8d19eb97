// For the tests of matching: the market as a list of orders in the order of their coming, in which nothing can be wrong
// but the rules; and what ITCH says of an answer.
#ifndef LUMINA_BOOK_MATCH_MODEL_H_
#define LUMINA_BOOK_MATCH_MODEL_H_

#include <algorithm>
#include <vector>

#include "book/match.h"
#include "sample_messages.h"

namespace lumina::test {

struct ModelOrder {
  uint64_t ref;
  uint16_t locate;
  uint8_t side;
  uint32_t shares;
  uint32_t price;
};

struct Answer {
  Matched matched;
  std::vector<Execution> executions;
  void execution(const Execution& execution) noexcept { executions.push_back(execution); }
};

class MatchModel {
 public:
  std::vector<ModelOrder> orders;
  uint64_t matches = 0;

  [[nodiscard]] ModelOrder* find(uint64_t ref) {
    const auto at =
        std::find_if(orders.begin(), orders.end(), [&](const ModelOrder& order) { return order.ref == ref; });
    return at == orders.end() ? nullptr : &*at;
  }

  [[nodiscard]] Answer enter(const NewOrder& order) {
    if (order.kind > 2) return refused(LUMINA10_MATCH_OUTCOME_UNKNOWN_KIND);
    if (order.side != 'B' && order.side != 'S') return refused(LUMINA10_MATCH_OUTCOME_INVALID_SIDE);
    if (order.shares == 0) return refused(LUMINA10_MATCH_OUTCOME_ZERO_SHARES);
    if (order.kind != LUMINA10_MATCH_KIND_MARKET_TO_LIMIT && (order.price == 0 || order.price > 1'999'999'900))
      return refused(LUMINA10_MATCH_OUTCOME_INVALID_PRICE);
    if (find(order.ref) != nullptr) return refused(LUMINA10_MATCH_OUTCOME_DUPLICATE_REFERENCE);
    return fill(order);
  }

  [[nodiscard]] Answer replace(uint16_t locate, uint64_t ref, const Replacement& by) {
    const ModelOrder* old = find(ref);
    if (old == nullptr) return refused(LUMINA10_MATCH_OUTCOME_UNKNOWN_REFERENCE);
    if (old->locate != locate) return refused(LUMINA10_MATCH_OUTCOME_LOCATE_MISMATCH);
    if (by.shares == 0) return refused(LUMINA10_MATCH_OUTCOME_ZERO_SHARES);
    if (by.price == 0 || by.price > 1'999'999'900) return refused(LUMINA10_MATCH_OUTCOME_INVALID_PRICE);
    if (by.ref != ref && find(by.ref) != nullptr) return refused(LUMINA10_MATCH_OUTCOME_DUPLICATE_REFERENCE);
    const uint8_t side = old->side;
    erase(ref);
    return fill({by.ref, by.shares, by.price, locate, side, LUMINA10_MATCH_KIND_LIMIT});
  }

  [[nodiscard]] Answer reduce(uint16_t locate, uint64_t ref, uint32_t shares) {
    ModelOrder* order = find(ref);
    if (order == nullptr) return refused(LUMINA10_MATCH_OUTCOME_UNKNOWN_REFERENCE);
    if (order->locate != locate) return refused(LUMINA10_MATCH_OUTCOME_LOCATE_MISMATCH);
    if (shares == 0) return refused(LUMINA10_MATCH_OUTCOME_ZERO_SHARES);
    Answer answer;
    answer.matched.side = order->side;
    answer.matched.cancelled = std::min(shares, order->shares);
    order->shares -= answer.matched.cancelled;
    answer.matched.rested = order->shares;
    answer.matched.price = order->shares == 0 ? 0 : order->price;
    if (order->shares == 0) erase(ref);
    return answer;
  }

  void erase(uint64_t ref) {
    std::erase_if(orders, [&](const ModelOrder& order) { return order.ref == ref; });
  }

 private:
  [[nodiscard]] static Answer refused(uint8_t outcome) {
    Answer answer;
    answer.matched.outcome = outcome;
    return answer;
  }

  // Of the other side the best price, of equal ones who came first.
  [[nodiscard]] ModelOrder* next_against(const NewOrder& order) {
    ModelOrder* best = nullptr;
    for (ModelOrder& resting : orders) {
      if (resting.locate != order.locate || resting.side == order.side) continue;
      if (best == nullptr || (order.side == 'B' ? resting.price < best->price : resting.price > best->price))
        best = &resting;
    }
    return best;
  }

  [[nodiscard]] Answer fill(const NewOrder& order) {
    Answer answer;
    Matched& matched = answer.matched;
    matched.side = order.side;
    const ModelOrder* touch = next_against(order);
    const bool to_limit = order.kind == LUMINA10_MATCH_KIND_MARKET_TO_LIMIT;
    const uint32_t limit = !to_limit ? order.price : touch == nullptr ? 0 : touch->price;
    uint32_t left = order.shares;
    while (left > 0 && (!to_limit || touch != nullptr)) {
      ModelOrder* resting = next_against(order);
      if (resting == nullptr || (order.side == 'B' ? resting->price > limit : resting->price < limit)) break;
      const uint32_t shares = std::min(left, resting->shares);
      answer.executions.push_back({resting->ref, ++matches, shares, resting->price, order.locate});
      left -= shares;
      resting->shares -= shares;
      if (resting->shares == 0) erase(resting->ref);
    }
    matched.executed = order.shares - left;
    matched.executions = static_cast<uint32_t>(answer.executions.size());
    if (left == 0) return answer;
    if (order.kind == LUMINA10_MATCH_KIND_IOC || (to_limit && touch == nullptr)) {
      matched.cancelled = left;
      return answer;
    }
    matched.rested = left;
    matched.price = limit;
    orders.push_back({order.ref, order.locate, order.side, left, limit});
    return answer;
  }
};

inline bool same(const Matched& left, const Matched& right) {
  return left.outcome == right.outcome && left.side == right.side && left.executed == right.executed &&
         left.executions == right.executions && left.rested == right.rested && left.cancelled == right.cancelled &&
         left.price == right.price;
}

inline bool same(const std::vector<Execution>& left, const std::vector<Execution>& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const Execution& a, const Execution& b) {
    return a.resting_ref == b.resting_ref && a.match_number == b.match_number && a.shares == b.shares &&
           a.price == b.price && a.locate == b.locate;
  });
}

// What a feed says of a new order that was accepted, or, `replaced`, of one in the place of the order `old`.
inline std::vector<Bytes> entered_messages(uint16_t locate, uint64_t ref, uint64_t old, bool replaced,
                                           const Answer& answer) {
  const Matched& matched = answer.matched;
  std::vector<Bytes> messages;
  if (replaced && matched.executions == 0 && matched.rested > 0)
    return {order_replace(locate, old, ref, matched.rested, matched.price)};
  if (replaced) messages.push_back(order_delete(locate, old));
  for (const Execution& execution : answer.executions)
    messages.push_back(order_executed(locate, execution.resting_ref, execution.shares));
  if (matched.rested > 0)
    messages.push_back(add_order(locate, ref, static_cast<char>(matched.side), matched.rested, matched.price));
  return messages;
}

// Of a reduction that was accepted.
inline Bytes reduced_message(uint16_t locate, uint64_t ref, const Matched& matched) {
  return matched.rested == 0 ? order_delete(locate, ref) : order_cancel(locate, ref, matched.cancelled);
}

}  // namespace lumina::test

#endif  // LUMINA_BOOK_MATCH_MODEL_H_
