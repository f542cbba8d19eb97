// Matching by hand: what an order takes, in which order and at what price, what rests, and what is refused.
#include "book/match.h"

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "book/match_batch.h"
#include "book/match_model.h"
#include "expect.h"

// The sanitizers bring an allocator of their own, and a static build, which is arm64's, has room for one only;
// elsewhere every malloc, and with it new, is counted here.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(__GLIBC__) && !defined(__aarch64__)
#define LUMINA_COUNTS_ALLOCATIONS 1
static uint64_t allocations = 0;
extern "C" {
void* __libc_malloc(size_t);
void* malloc(size_t size) {
  ++allocations;
  return __libc_malloc(size);
}
}
#endif

using namespace lumina;
using namespace lumina::test;

namespace {

constexpr uint16_t kLocate = 7;
constexpr uint8_t kLimit = LUMINA10_MATCH_KIND_LIMIT;
constexpr uint8_t kIoc = LUMINA10_MATCH_KIND_IOC;
constexpr uint8_t kMarketToLimit = LUMINA10_MATCH_KIND_MARKET_TO_LIMIT;

static_assert(noexcept(std::declval<Matcher&>().enter(NewOrder{}, std::declval<Answer&>())));
static_assert(noexcept(std::declval<Matcher&>().replace(0, 0, Replacement{}, std::declval<Answer&>())));

struct Market {
  explicit Market(OrderSizes orders = {.pages = 16, .aside = 4096}, size_t level_bytes = size_t{1} << 20)
      : arena({.bytes = 32 << 20, .best = Pages::kPlain}) {
    LUMINA_CHECK(book.open(arena, {.orders = orders, .level_bytes = level_bytes}, scalar_kernels(), {}));
  }
  // "executed/executions rested@price cancelled outcome: ref x shares @ price, ..."
  std::string enter(uint64_t ref, char side, uint32_t shares, uint32_t price, uint8_t kind = kLimit) {
    Answer answer;
    answer.matched = matcher.enter({ref, shares, price, kLocate, static_cast<uint8_t>(side), kind}, answer);
    return text(answer);
  }
  std::string replace(uint64_t ref, uint64_t new_ref, uint32_t shares, uint32_t price, uint16_t locate = kLocate) {
    Answer answer;
    answer.matched = matcher.replace(locate, ref, {new_ref, shares, price}, answer);
    return text(answer);
  }
  std::string reduce(uint64_t ref, uint32_t shares, uint16_t locate = kLocate) {
    return text({matcher.reduce(locate, ref, shares), {}});
  }
  std::string cancel(uint64_t ref, uint16_t locate = kLocate) { return text({matcher.cancel(locate, ref), {}}); }
  void feed(const Bytes& bytes) {
    Effect effect;
    book.apply(parsed(bytes), effect, damage);
  }
  std::string side(Side which) {
    lumina10_book_level levels[16];
    std::string text;
    for (size_t i = 0; i < book.snapshot(kLocate, which, levels); ++i)
      text += std::to_string(lumina10_book_level_get_price(&levels[i])) + "x" +
              std::to_string(lumina10_book_level_get_shares(&levels[i])) + " ";
    return text;
  }
  static std::string text(const Answer& answer) {
    const Matched& matched = answer.matched;
    std::string text = std::to_string(matched.executed) + "/" + std::to_string(matched.executions) + " " +
                       std::to_string(matched.rested) + "@" + std::to_string(matched.price) + " " +
                       std::to_string(matched.cancelled) + " " + std::to_string(matched.outcome);
    for (const Execution& execution : answer.executions)
      text += " " + std::to_string(execution.match_number) + ":" + std::to_string(execution.resting_ref) + "x" +
              std::to_string(execution.shares) + "@" + std::to_string(execution.price);
    return text;
  }

  Arena arena;
  Book book;
  Damage damage;
  Matcher matcher{book, damage};
};

#define EXPECT_TEXT(expression, expected) EXPECT_EQ(expression, std::string(expected))

void best_price_first_then_the_oldest() {
  Market market;
  EXPECT_TEXT(market.enter(1, 'S', 100, 1020), "0/0 100@1020 0 0");
  EXPECT_TEXT(market.enter(2, 'S', 200, 1010), "0/0 200@1010 0 0");
  EXPECT_TEXT(market.enter(3, 'S', 300, 1010), "0/0 300@1010 0 0");
  // Each at the price at which it rests, the last one in part.
  EXPECT_TEXT(market.enter(4, 'B', 250, 1030), "250/2 0@0 0 0 1:2x200@1010 2:3x50@1010");
  EXPECT_TEXT(market.side(Side::kAsk), "1010x250 1020x100 ");
  // Through two levels, and the rest at its own limit.
  EXPECT_TEXT(market.enter(5, 'B', 400, 1025), "350/2 50@1025 0 0 3:3x250@1010 4:1x100@1020");
  EXPECT_TEXT(market.side(Side::kBid), "1025x50 ");
  EXPECT_TEXT(market.side(Side::kAsk), "");
  // The other way round, the limit itself included.
  EXPECT_TEXT(market.enter(6, 'B', 10, 1024), "0/0 10@1024 0 0");
  EXPECT_TEXT(market.enter(7, 'S', 55, 1024), "55/2 0@0 0 0 5:5x50@1025 6:6x5@1024");
  EXPECT_EQ(market.book.orders().live(), uint64_t{1});
}

void what_is_left() {
  Market market;
  EXPECT_TEXT(market.enter(1, 'B', 100, 1000), "0/0 100@1000 0 0");
  EXPECT_TEXT(market.enter(2, 'B', 100, 990), "0/0 100@990 0 0");
  EXPECT_TEXT(market.enter(3, 'S', 150, 995, kIoc), "100/1 0@0 50 0 1:1x100@1000");
  EXPECT_TEXT(market.enter(4, 'S', 50, 995, kIoc), "0/0 0@0 50 0");
  // Rests at the tail of its level.
  EXPECT_TEXT(market.enter(5, 'B', 10, 990), "0/0 10@990 0 0");
  EXPECT_TEXT(market.enter(6, 'S', 105, 1, kIoc), "105/2 0@0 0 0 2:2x100@990 3:5x5@990");
}

// The touch and no deeper level; what is left rests there. Its own price is not looked at.
void market_to_limit() {
  Market market;
  EXPECT_TEXT(market.enter(9, 'B', 100, 0, kMarketToLimit), "0/0 0@0 100 0");
  EXPECT_TEXT(market.enter(1, 'S', 100, 1010), "0/0 100@1010 0 0");
  EXPECT_TEXT(market.enter(2, 'S', 100, 1020), "0/0 100@1020 0 0");
  EXPECT_TEXT(market.enter(3, 'B', 150, 0, kMarketToLimit), "100/1 50@1010 0 0 1:1x100@1010");
  EXPECT_TEXT(market.side(Side::kBid), "1010x50 ");
  EXPECT_TEXT(market.side(Side::kAsk), "1020x100 ");
  EXPECT_TEXT(market.enter(4, 'S', 20, 0xffff'ffff, kMarketToLimit), "20/1 0@0 0 0 2:3x20@1010");
  EXPECT_TEXT(market.enter(5, 'S', 0, 0, kMarketToLimit), "0/0 0@0 0 4");
}

void replacements() {
  Market market;
  EXPECT_TEXT(market.enter(1, 'B', 100, 1000), "0/0 100@1000 0 0");
  EXPECT_TEXT(market.enter(2, 'B', 100, 1000), "0/0 100@1000 0 0");
  // Behind the others, even at its price and under its own name.
  EXPECT_TEXT(market.replace(1, 1, 90, 1000), "0/0 90@1000 0 0");
  EXPECT_TEXT(market.enter(3, 'S', 110, 1000), "110/2 0@0 0 0 1:2x100@1000 2:1x10@1000");
  // One that crosses matches.
  EXPECT_TEXT(market.enter(4, 'S', 50, 1010), "0/0 50@1010 0 0");
  EXPECT_TEXT(market.replace(1, 5, 70, 1015), "50/1 20@1015 0 0 3:4x50@1010");
  // Refused: the old one stays.
  EXPECT_TEXT(market.replace(6, 7, 1, 1), "0/0 0@0 0 7");
  EXPECT_TEXT(market.replace(5, 7, 1, 1, kLocate + 1), "0/0 0@0 0 8");
  EXPECT_TEXT(market.replace(5, 7, 0, 1), "0/0 0@0 0 4");
  EXPECT_TEXT(market.replace(5, 7, 1, 0), "0/0 0@0 0 5");
  EXPECT_TEXT(market.replace(5, 7, 1, Matcher::kMostPrice + 1), "0/0 0@0 0 5");
  EXPECT_TEXT(market.enter(7, 'B', 1, 900), "0/0 1@900 0 0");
  EXPECT_TEXT(market.replace(5, 7, 1, 1), "0/0 0@0 0 6");
  EXPECT_TEXT(market.side(Side::kBid), "1015x20 900x1 ");
}

void reductions() {
  Market market;
  EXPECT_TEXT(market.enter(1, 'S', 100, 1000), "0/0 100@1000 0 0");
  EXPECT_TEXT(market.enter(2, 'S', 100, 1000), "0/0 100@1000 0 0");
  EXPECT_TEXT(market.reduce(1, 60), "0/0 40@1000 60 0");
  // It kept its place.
  EXPECT_TEXT(market.enter(3, 'B', 10, 1000), "10/1 0@0 0 0 1:1x10@1000");
  EXPECT_TEXT(market.reduce(1, 31), "0/0 0@0 30 0");
  EXPECT_TEXT(market.reduce(1, 1), "0/0 0@0 0 7");
  EXPECT_TEXT(market.reduce(2, 0), "0/0 0@0 0 4");
  EXPECT_TEXT(market.cancel(2, kLocate + 1), "0/0 0@0 0 8");
  EXPECT_TEXT(market.cancel(2), "0/0 0@0 100 0");
  EXPECT_TEXT(market.cancel(2), "0/0 0@0 0 7");
  EXPECT_EQ(market.book.orders().live(), uint64_t{0});
  // None of it is damage, nor a reason to doubt the book.
  EXPECT_EQ(market.damage.unknown_references + market.damage.over_reductions, uint64_t{0});
  EXPECT(!market.book.symbol(kLocate).suspect);
}

void refusals() {
  Market market;
  EXPECT_TEXT(market.enter(1, 'B', 100, 1000), "0/0 100@1000 0 0");
  const uint64_t before = market.book.digest();
  EXPECT_TEXT(market.enter(2, 'S', 100, 1000, 3), "0/0 0@0 0 2");
  EXPECT_TEXT(market.enter(2, 'X', 100, 1000), "0/0 0@0 0 3");
  EXPECT_TEXT(market.enter(2, 'T', 100, 1000), "0/0 0@0 0 3");
  EXPECT_TEXT(market.enter(2, 'S', 0, 1000), "0/0 0@0 0 4");
  EXPECT_TEXT(market.enter(2, 'S', 100, 0), "0/0 0@0 0 5");
  EXPECT_TEXT(market.enter(2, 'S', 100, 0, kIoc), "0/0 0@0 0 5");
  EXPECT_TEXT(market.enter(2, 'B', 100, 1'999'999'901), "0/0 0@0 0 5");
  EXPECT_TEXT(market.enter(1, 'S', 100, 1000, kIoc), "0/0 0@0 0 6");
  EXPECT_EQ(market.book.digest(), before);
  EXPECT_TEXT(market.enter(2, 'S', 1, 1'999'999'900), "0/0 1@1999999900 0 0");
  EXPECT_TEXT(market.enter(3, 'B', 1, 1), "0/0 1@1 0 0");
}

// A feed may leave a book locked, crossed, or with prices that no order here may have.
void crossed_by_a_feed() {
  Market market;
  market.feed(add_order(kLocate, 1, 'B', 100, 1050));
  market.feed(add_order(kLocate, 2, 'S', 100, 1000));
  market.feed(add_order(kLocate, 3, 'S', 100, 0));
  market.feed(add_order(kLocate, 4, 'S', 100, 0xffff'ffff));
  EXPECT_TEXT(market.enter(5, 'B', 150, 1000), "150/2 0@0 0 0 1:3x100@0 2:2x50@1000");
  EXPECT_TEXT(market.enter(6, 'B', 60, 0, kMarketToLimit), "50/1 10@1000 0 0 3:2x50@1000");
  EXPECT_TEXT(market.enter(7, 'B', 40, 0, kMarketToLimit), "40/1 0@0 0 0 4:4x40@4294967295");
  EXPECT_TEXT(market.enter(8, 'S', 200, 1000), "110/2 90@1000 0 0 5:1x100@1050 6:6x10@1000");
}

// More shares than a node or a level's low word holds.
void many_shares() {
  Market market;
  EXPECT_TEXT(market.enter(1, 'S', UINT32_MAX, 1000), "0/0 4294967295@1000 0 0");
  EXPECT_TEXT(market.enter(2, 'S', UINT32_MAX, 1000), "0/0 4294967295@1000 0 0");
  EXPECT_TEXT(market.enter(3, 'B', 65'536, 1000), "65536/1 0@0 0 0 1:1x65536@1000");
  EXPECT_TEXT(market.enter(4, 'B', UINT32_MAX, 1000), "4294967295/2 0@0 0 0 2:1x4294901759@1000 3:2x65536@1000");
  EXPECT_TEXT(market.side(Side::kAsk), "1000x4294901759 ");
}

// What was executed stands; the rest is cancelled, counted, and nothing else is touched.
void a_rest_without_a_place() {
  // Room for two orders.
  Market market({.pages = 0, .aside = 2});
  EXPECT_TEXT(market.enter(1, 'S', 10, 1000), "0/0 10@1000 0 0");
  EXPECT_TEXT(market.enter(2, 'S', 10, 1010), "0/0 10@1010 0 0");
  EXPECT_TEXT(market.enter(3, 'S', 10, 1020), "0/0 0@0 10 1");
  // In part from an order that stays: no place came free.
  EXPECT_TEXT(market.enter(4, 'B', 3, 1000), "3/1 0@0 0 0 1:1x3@1000");
  EXPECT_TEXT(market.enter(5, 'B', 5, 900), "0/0 0@0 5 1");
  EXPECT_TEXT(market.replace(2, 6, 4, 1015), "0/0 4@1015 0 0");
  EXPECT_EQ(market.damage.order_pool_exhausted, uint64_t{2});
  EXPECT_EQ(market.damage.level_pool_exhausted, uint64_t{0});
  EXPECT(!market.book.symbol(kLocate).suspect);
  EXPECT_TEXT(market.side(Side::kAsk), "1000x7 1015x4 ");
  // An execution made room.
  EXPECT_TEXT(market.enter(7, 'B', 8, 1000), "7/1 1@1000 0 0 2:1x7@1000");
  // Room for eight levels a side, and none beyond: an order goes, its level with it, and the next has a place.
  Market levels({.pages = 0, .aside = 64}, LevelBlocks::block_bytes(8) * 2);
  for (uint32_t i = 1; i <= 8; ++i) EXPECT_EQ(levels.enter(i, 'S', 10, 1000 + i).back(), '0');
  EXPECT_TEXT(levels.enter(11, 'B', 10, 900), "0/0 10@900 0 0");
  EXPECT_TEXT(levels.enter(12, 'S', 10, 1010), "0/0 0@0 10 1");
  EXPECT_TEXT(levels.replace(8, 13, 10, 1010), "0/0 10@1010 0 0");
  // A replacement that finds none has still ended the old order, which had company on its level.
  EXPECT_TEXT(levels.enter(14, 'S', 10, 1010), "0/0 10@1010 0 0");
  EXPECT_TEXT(levels.replace(14, 15, 10, 1020), "0/0 0@0 10 1");
  for (uint32_t i = 3; i <= 7; ++i) EXPECT_EQ(levels.cancel(i).back(), '0');
  EXPECT_TEXT(levels.side(Side::kAsk), "1001x10 1002x10 1010x10 ");
  EXPECT_EQ(levels.damage.level_pool_exhausted, uint64_t{2});
  EXPECT_EQ(levels.damage.order_pool_exhausted, uint64_t{0});
}

lumina10_match_request request(uint8_t kind, uint64_t ref, char side, uint32_t shares, uint32_t price) {
  lumina10_match_request record{};
  lumina10_match_request_set_kind(&record, kind);
  lumina10_match_request_set_order_ref(&record, ref);
  lumina10_match_request_set_side(&record, static_cast<uint8_t>(side));
  lumina10_match_request_set_shares(&record, shares);
  lumina10_match_request_set_price(&record, price);
  lumina10_match_request_set_stock_locate(&record, kLocate);
  return record;
}

// A batch ends before an order that might need more places for executions than are left, never within it.
void a_batch_ends_between_orders() {
  Market market;
  std::vector<lumina10_match_request> requests;
  for (uint64_t ref = 1; ref <= 4; ++ref) requests.push_back(request(kLimit, ref, 'S', 10, 1000));
  requests.push_back(request(kLimit, 5, 'B', 25, 1000));
  requests.push_back(request(kIoc, 6, 'B', 5, 1000));
  // What executes nothing needs no place.
  requests.push_back(request(LUMINA10_MATCH_KIND_REDUCE, 4, ' ', 1000, 0));
  std::vector<lumina10_match_result> results(requests.size());
  std::vector<lumina10_match_execution> executions(3);
  const MatchRecords records{requests, results, executions};
  // The bound is the orders of the levels reached, four, or the shares.
  MatchProgress done = match_batch(market.matcher, records, {});
  EXPECT_EQ(done.answered, size_t{4});
  EXPECT_EQ(done.executions, size_t{0});
  executions.resize(4);
  done = match_batch(market.matcher, {requests, results, executions}, done);
  EXPECT_EQ(done.answered, size_t{5});
  EXPECT_EQ(done.executions, size_t{3});
  EXPECT_EQ(lumina10_match_result_get_executions(&results[4]), 3u);
  executions.resize(5);
  done = match_batch(market.matcher, {requests, results, executions}, done);
  EXPECT_EQ(done.answered, size_t{7});
  EXPECT_EQ(done.executions, size_t{4});
  EXPECT_EQ(lumina10_match_result_get_cancelled(&results[6]), 10u);
  EXPECT_EQ(lumina10_match_execution_get_resting_ref(&executions[3]), uint64_t{3});
  EXPECT_EQ(lumina10_match_execution_get_match_number(&executions[3]), uint64_t{4});
  EXPECT_EQ(lumina10_match_execution_get_stock_locate(&executions[3]), kLocate);
}

#if defined(LUMINA_COUNTS_ALLOCATIONS)
// Not an allocation from the first order to the last, through new levels, sweeps and rests; a planted one is seen.
void matching_does_not_allocate() {
  Market market;
  std::vector<lumina10_match_request> requests;
  for (uint64_t i = 1; i <= 5000; ++i) {
    const bool buy = i % 2 == 0;
    const auto shares = static_cast<uint32_t>(1 + i * 7919 % 300);
    const auto price = static_cast<uint32_t>(1000 + i * 104'729 % 40) - (buy ? 12u : 0u);
    requests.push_back(request(i % 11 == 0 ? kIoc : kLimit, i * 4, buy ? 'B' : 'S', shares, price));
    if (i % 3 == 0) requests.push_back(request(LUMINA10_MATCH_KIND_CANCEL, i * 2, ' ', 0, 0));
  }
  std::vector<lumina10_match_result> results(requests.size());
  std::vector<lumina10_match_execution> executions(requests.size() * 4);
  const uint64_t before = allocations;
  const MatchProgress done = match_batch(market.matcher, {requests, results, executions}, {});
  const uint64_t after = allocations;
  EXPECT_EQ(after - before, uint64_t{0});
  EXPECT_EQ(done.answered, requests.size());
  EXPECT(done.executions > 1000);
  void* volatile planted = std::malloc(1);
  std::free(planted);
  EXPECT_EQ(allocations - after, uint64_t{1});
}
#endif

}  // namespace

int main() {
  best_price_first_then_the_oldest();
  what_is_left();
  market_to_limit();
  replacements();
  reductions();
  refusals();
  crossed_by_a_feed();
  many_shares();
  a_rest_without_a_place();
  a_batch_ends_between_orders();
#if defined(LUMINA_COUNTS_ALLOCATIONS)
  matching_does_not_allocate();
#endif
  return verdict();
}
