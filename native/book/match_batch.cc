#include "book/match_batch.h"

#include "check.h"

namespace lumina {
namespace {

// Executions as records, one behind the other.
class ExecutionRecords {
 public:
  ExecutionRecords(std::span<lumina10_match_execution> records, size_t used) noexcept
      : records_(records), used_(used) {}
  [[nodiscard]] size_t used() const noexcept { return used_; }
  [[nodiscard]] size_t room() const noexcept { return records_.size() - used_; }

  void execution(const Execution& execution) noexcept {
    LUMINA_CHECK(used_ < records_.size());
    lumina10_match_execution* record = &records_[used_++];
    lumina10_match_execution_set_resting_ref(record, execution.resting_ref);
    lumina10_match_execution_set_match_number(record, execution.match_number);
    lumina10_match_execution_set_shares(record, execution.shares);
    lumina10_match_execution_set_price(record, execution.price);
    lumina10_match_execution_set_stock_locate(record, execution.locate);
    lumina10_match_execution_set_constants(record);
  }

 private:
  std::span<lumina10_match_execution> records_;
  size_t used_;
};

struct Request {
  uint64_t ref;
  uint16_t locate;
  // For a replacement: the new order, of the old one's side.
  NewOrder order;
};

[[nodiscard]] Request read(const Matcher& matcher, const lumina10_match_request& record) noexcept {
  Request request;
  request.ref = lumina10_match_request_get_order_ref(&record);
  request.locate = lumina10_match_request_get_stock_locate(&record);
  request.order = {
      request.ref,    lumina10_match_request_get_shares(&record), lumina10_match_request_get_price(&record),
      request.locate, lumina10_match_request_get_side(&record),   lumina10_match_request_get_kind(&record)};
  if (request.order.kind != LUMINA10_MATCH_KIND_REPLACE) return request;
  request.order.ref = lumina10_match_request_get_new_order_ref(&record);
  request.order.side = matcher.side_of(request.ref);
  return request;
}

[[nodiscard]] Replacement by_of(const NewOrder& order) noexcept { return {order.ref, order.shares, order.price}; }

[[nodiscard]] bool fits(const Matcher& matcher, const Request& request, size_t room) noexcept {
  const NewOrder& order = request.order;
  if (order.shares <= room) [[likely]]
    return true;
  if (order.kind == LUMINA10_MATCH_KIND_REDUCE || order.kind == LUMINA10_MATCH_KIND_CANCEL) return true;
  // What is refused asks for no room, however large it is.
  return (order.kind == LUMINA10_MATCH_KIND_REPLACE ? matcher.refuses(request.locate, request.ref, by_of(order))
                                                    : matcher.refuses(order)) ||
         matcher.most_executions(order) <= room;
}

[[nodiscard]] Matched answer(Matcher& matcher, const Request& request, ExecutionRecords& executions) noexcept {
  const NewOrder& order = request.order;
  switch (order.kind) {
    case LUMINA10_MATCH_KIND_REPLACE:
      return matcher.replace(request.locate, request.ref, by_of(order), executions);
    case LUMINA10_MATCH_KIND_REDUCE:
      return matcher.reduce(request.locate, request.ref, order.shares);
    case LUMINA10_MATCH_KIND_CANCEL:
      return matcher.cancel(request.locate, request.ref);
    default:
      return matcher.enter(order, executions);
  }
}

// Between fields: else gcc gathers the bytes of neighbours in two words on the stack and loads them as one vector,
// which waits until all that went before is through, the misses of the order's own cache lines too.
inline void apart() noexcept { asm volatile("" ::: "memory"); }

inline void write(const Matched& matched, lumina10_match_result& record) noexcept {
  lumina10_match_result_set_executed(&record, matched.executed);
  apart();
  lumina10_match_result_set_executions(&record, matched.executions);
  apart();
  lumina10_match_result_set_rested(&record, matched.rested);
  apart();
  lumina10_match_result_set_cancelled(&record, matched.cancelled);
  apart();
  lumina10_match_result_set_price(&record, matched.price);
  apart();
  lumina10_match_result_set_side(&record, matched.side);
  lumina10_match_result_set_outcome(&record, matched.outcome);
  lumina10_match_result_set_constants(&record);
}

}  // namespace

MatchProgress match_batch(Matcher& matcher, const MatchRecords& records, MatchProgress done) noexcept {
  LUMINA_CHECK(records.results.size() >= records.requests.size() && done.executions <= records.executions.size());
  ExecutionRecords executions(records.executions, done.executions);
  size_t at = done.answered;
  for (; at < records.requests.size(); ++at) {
    const Request request = read(matcher, records.requests[at]);
    if (!fits(matcher, request, executions.room())) break;
    write(answer(matcher, request, executions), records.results[at]);
  }
  return {at, executions.used()};
}

}  // namespace lumina
