// Matching of a stream of requests, turn by turn as records, in one batch, and each by itself, told to a sink. The
// books are empty at its end, so the next turn finds what this one found.
#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <span>
#include <vector>

#include "bench.h"
#include "book/match_batch.h"

namespace lumina::bench {
namespace {

constexpr size_t kArenaBytes = size_t{64} << 20;
// Requests of a batch, and places for their executions.
constexpr size_t kBatch = 256;

template <class Record>
std::vector<Record> read_records(const char* path) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
  std::vector<Record> records(bytes.size() / sizeof(Record));
  if (!records.empty()) std::memcpy(records.data(), bytes.data(), records.size() * sizeof(Record));
  return records;
}

// Read before the clock starts.
struct Request {
  NewOrder order;
  uint64_t new_ref;
};

std::vector<Request> decoded(std::span<const lumina10_match_request> records) {
  std::vector<Request> requests;
  for (const lumina10_match_request& record : records)
    requests.push_back({{lumina10_match_request_get_order_ref(&record), lumina10_match_request_get_shares(&record),
                         lumina10_match_request_get_price(&record), lumina10_match_request_get_stock_locate(&record),
                         lumina10_match_request_get_side(&record), lumina10_match_request_get_kind(&record)},
                        lumina10_match_request_get_new_order_ref(&record)});
  return requests;
}

struct Sums {
  uint64_t executions = 0;
  uint64_t shares = 0;
  uint64_t references = 0;
  void execution(const Execution& execution) noexcept {
    ++executions;
    shares += execution.shares;
    references += execution.resting_ref;
  }
  [[nodiscard]] bool operator==(const Sums&) const = default;
};

struct Market {
  explicit Market(const KernelSet& kernels) : arena({.bytes = kArenaBytes, .best = wished_pages()}) {
    opened = arena.valid() && book.open(arena, BookSizes::within(arena.bytes()), kernels, {});
  }
  Arena arena;
  Book book;
  Damage damage;
  Matcher matcher{book, damage};
  bool opened = false;
};

// Answers all requests, a batch at a time into the same places; `take` gets what each batch executed.
template <class Take>
[[gnu::noinline]] void in_batches(Matcher& matcher, std::span<const lumina10_match_request> requests,
                                  Take take) noexcept {
  static std::array<lumina10_match_result, kBatch> results;
  static std::array<lumina10_match_execution, kBatch> executions;
  while (!requests.empty()) {
    const auto batch = requests.first(std::min(kBatch, requests.size()));
    const MatchProgress done = match_batch(matcher, {batch, results, executions}, {});
    take(std::span<const lumina10_match_execution>(executions).first(done.executions));
    if (done.answered == 0) return;
    requests = requests.subspan(done.answered);
  }
}

[[gnu::noinline]] Sums each_by_itself(Matcher& matcher, const std::vector<Request>& requests) noexcept {
  Sums sums;
  uint64_t refused = 0;
  for (const auto& [order, new_ref] : requests) {
    Matched matched;
    if (order.kind == LUMINA10_MATCH_KIND_CANCEL) {
      matched = matcher.cancel(order.locate, order.ref);
    } else if (order.kind == LUMINA10_MATCH_KIND_REPLACE) {
      matched = matcher.replace(order.locate, order.ref, {new_ref, order.shares, order.price}, sums);
    } else if (order.kind == LUMINA10_MATCH_KIND_REDUCE) {
      matched = matcher.reduce(order.locate, order.ref, order.shares);
    } else {
      matched = matcher.enter(order, sums);
    }
    refused += matched.outcome;
  }
  return refused == 0 ? sums : Sums{};
}

[[nodiscard]] double ns_since(uint64_t from, size_t orders) noexcept {
  const Clock& clock = machine_clock();
  return static_cast<double>(clock.now_after() - from) / clock.ticks_per_ns / static_cast<double>(orders);
}

}  // namespace

int match(int rounds, const char* requests_path, const char* executions_path) {
  std::string error;
  const KernelSet* kernels = choose_kernels("", error);
  const auto requests = read_records<lumina10_match_request>(requests_path);
  const auto expected = read_records<lumina10_match_execution>(executions_path);
  const auto market = kernels == nullptr ? nullptr : std::make_unique<Market>(*kernels);
  if (requests.empty() || expected.empty() || market == nullptr || !market->opened) {
    std::fprintf(stderr, "lumina_bench: match needs files of requests and of executions, memory and kernels. %s\n",
                 error.c_str());
    return 2;
  }
  Sums sums;
  for (const lumina10_match_execution& execution : expected)
    sums.execution({lumina10_match_execution_get_resting_ref(&execution), 0,
                    lumina10_match_execution_get_shares(&execution), 0, 0});
  std::vector<lumina10_match_execution> made;
  in_batches(market->matcher, requests,
             [&](auto executions) { made.insert(made.end(), executions.begin(), executions.end()); });
  if (made.size() != expected.size() || std::memcmp(made.data(), expected.data(), made.size() * sizeof made[0]) != 0)
    return wrong("matching", "records");
  const std::vector<Request> alone = decoded(requests);

  const Clock& clock = machine_clock();
  std::vector<double> in_batch;
  std::vector<double> by_itself;
  // The first round warms up.
  for (int round = 0; round <= rounds; ++round) {
    uint64_t executed = 0;
    uint64_t from = clock.now_after();
    in_batches(market->matcher, requests, [&](auto executions) { executed += executions.size(); });
    const double batch_ns = ns_since(from, requests.size());
    if (executed != sums.executions || market->book.orders().live() != 0) return wrong("matching", "records");
    from = clock.now_after();
    const Sums told = each_by_itself(market->matcher, alone);
    const double alone_ns = ns_since(from, requests.size());
    if (!(told == sums) || market->book.orders().live() != 0) return wrong("matching", "one at a time");
    if (round == 0) continue;
    in_batch.push_back(batch_ns);
    by_itself.push_back(alone_ns);
  }
  Lines lines("match");
  lines.add("an order", "records, 256 a batch", "ns", in_batch);
  lines.add("an order", "each by itself, into a sink", "ns", by_itself);
  return 0;
}

}  // namespace lumina::bench
