#include "book/match.h"

namespace lumina {

// The live order of that reference and locate, or kNoOrder with the reason. Unlike Book::resolve it blames nobody: a
// member may well cancel what was executed a moment ago.
uint32_t Matcher::resolve(uint16_t locate, uint64_t ref, Order& order, uint8_t& outcome) const noexcept {
  const uint32_t handle = book_.orders_.find(ref);
  if (handle == kNoOrder) {
    outcome = LUMINA10_MATCH_OUTCOME_UNKNOWN_REFERENCE;
    return kNoOrder;
  }
  order = book_.orders_.order(handle);
  if (order.locate == locate) return handle;
  outcome = LUMINA10_MATCH_OUTCOME_LOCATE_MISMATCH;
  return kNoOrder;
}

// Puts what is left of the order into the book.
void Matcher::rest(const NewOrder& order, uint32_t price, Matched& matched) noexcept {
  const Side own = side_of_code(order.side);
  const uint32_t left = order.shares - matched.executed;
  const Book::Place place = book_.rest(order.ref, {price ^ key_flip(own), left, order.locate, own});
  LUMINA_CHECK(place != Book::Place::kTaken);
  if (place != Book::Place::kFound) [[unlikely]] {
    Book::count_full(place, damage_);
    matched.outcome = LUMINA10_MATCH_OUTCOME_POOL_FULL;
    matched.cancelled = left;
    return;
  }
  matched.rested = left;
  matched.price = price;
}

Matched Matcher::reduce(uint16_t locate, uint64_t ref, uint32_t shares) noexcept {
  Matched matched;
  Order order;
  const uint32_t handle = resolve(locate, ref, order, matched.outcome);
  if (handle == kNoOrder) return matched;
  if (shares == 0) {
    matched.outcome = LUMINA10_MATCH_OUTCOME_ZERO_SHARES;
    return matched;
  }
  matched.side = code_of(order.side);
  matched.cancelled = book_.reduce(handle, order, std::min(shares, order.shares), damage_);
  matched.rested = order.shares - matched.cancelled;
  matched.price = matched.rested == 0 ? 0 : order.key ^ key_flip(order.side);
  return matched;
}

Matched Matcher::cancel(uint16_t locate, uint64_t ref) noexcept { return reduce(locate, ref, UINT32_MAX); }

bool Matcher::refuses(const NewOrder& order) const noexcept {
  return refusal_of(order, book_.orders_.taken(order.ref)) != LUMINA10_MATCH_OUTCOME_ACCEPTED;
}

bool Matcher::refuses(uint16_t locate, uint64_t ref, const Replacement& by) const noexcept {
  Order old;
  uint8_t outcome = LUMINA10_MATCH_OUTCOME_ACCEPTED;
  return resolve(locate, ref, old, outcome) == kNoOrder ||
         refusal_of(replacing(locate, old, by), by.ref != ref && book_.orders_.taken(by.ref)) !=
             LUMINA10_MATCH_OUTCOME_ACCEPTED;
}

uint64_t Matcher::most_executions(const NewOrder& order) const noexcept {
  const Side from = other(side_of_code(order.side));
  const Levels& levels = side(order.locate, from);
  if (levels.empty()) return 0;
  const uint32_t worst = worst_key(order, from);
  uint64_t orders = 0;
  uint64_t shares = 0;
  for (uint32_t index = levels.count(); index > 0 && shares < order.shares && levels.key(index - 1) >= worst; --index) {
    orders += levels.level(index - 1).orders;
    shares += levels.level(index - 1).shares;
  }
  // None takes less than a share.
  return std::min<uint64_t>(orders, order.shares);
}

uint8_t Matcher::side_of(uint64_t ref) const noexcept {
  const uint32_t handle = book_.orders_.find(ref);
  return handle == kNoOrder ? uint8_t{0} : code_of(book_.orders_.order(handle).side);
}

}  // namespace lumina
