#include "signal/vpin.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "book/symbols.h"
#include "expect.h"
#include "signal/signal.h"

using namespace lumina;

namespace {

struct Buckets {
  explicit Buckets(const VpinOptions& wanted) : options(wanted), window(wanted.buckets) {}
  void add(uint64_t shares, uint64_t bought) {
    const auto record = [&](const CompletedBucket& bucket) { completed.push_back(bucket); };
    buckets.add(options, window.data(), shares, bought, record);
  }
  VpinOptions options;
  std::vector<uint32_t> window;
  VolumeBuckets buckets{};
  std::vector<CompletedBucket> completed;
};

// V = 10, n = 2. Imbalances by hand: 10, 2, 6 -> VPIN none, 12/20, 8/20.
void vpin_by_hand() {
  Buckets bench({.bucket_shares = 10, .buckets = 2});
  bench.add(7, 7);
  EXPECT_EQ(bench.completed.size(), size_t{0});
  bench.add(3, 3);
  bench.add(6, 6);
  bench.add(4, 0);
  bench.add(8, 0);
  bench.add(2, 2);
  EXPECT_EQ(bench.completed.size(), size_t{3});
  EXPECT_EQ(bench.completed[0].buy_shares, 10u);
  EXPECT_EQ(bench.completed[0].vpin_ppm, kNoVpin);
  EXPECT_EQ(bench.completed[1].sell_shares, 4u);
  EXPECT_EQ(bench.completed[1].vpin_ppm, 600'000u);
  EXPECT_EQ(bench.completed[2].sell_shares, 8u);
  EXPECT_EQ(bench.completed[2].number, uint64_t{3});
  EXPECT_EQ(bench.completed[2].vpin_ppm, 400'000u);
}

// One trade over several buckets; a bar's bought shares are spread in proportion, rounded down.
void large_trades_are_split() {
  Buckets bench({.bucket_shares = 10, .buckets = 3});
  bench.add(4, 0);
  bench.add(27, 27);
  EXPECT_EQ(bench.completed.size(), size_t{3});
  EXPECT_EQ(bench.completed[0].sell_shares, 4u);
  EXPECT_EQ(bench.completed[0].buy_shares, 6u);
  EXPECT_EQ(bench.completed[2].buy_shares, 10u);
  EXPECT_EQ(bench.completed[2].vpin_ppm, 733'333u);
  Buckets bar({.bucket_shares = 10, .buckets = 3});
  bar.add(25, 12);
  bar.add(5, 0);
  // floor(12 * 10 / 25) = 4, then floor(8 * 10 / 15) = 5, and the last 3 of 5.
  EXPECT_EQ(bar.completed[0].buy_shares, 4u);
  EXPECT_EQ(bar.completed[1].buy_shares, 5u);
  EXPECT_EQ(bar.completed[2].buy_shares, 3u);
}

// n = 4, window {2, 4, 2, 4}: S1 = 12, S2 = 40, variance x n^2 = 16, so 3 sigma is OI * 4 - 12 > 12: OI > 6.
void toxic_by_hand() {
  for (uint32_t imbalance : {6u, 8u}) {
    Buckets bench({.bucket_shares = 10, .buckets = 4});
    for (uint64_t bought : {6u, 7u, 6u, 7u}) bench.add(10, bought);
    bench.add(10, 5 + imbalance / 2);
    EXPECT_EQ(bench.completed.size(), size_t{5});
    EXPECT_EQ(bench.completed[4].toxic, imbalance == 8);
    EXPECT(!bench.completed[3].toxic);
  }
  // sigma 5/2: OI * 4 - 12 > 10, so 6 is toxic now; selling counts like buying.
  Buckets rational({.bucket_shares = 10, .buckets = 4, .sigma_numerator = 5, .sigma_denominator = 2});
  for (uint64_t bought : {6u, 7u, 6u, 7u, 2u}) rational.add(10, bought);
  EXPECT(rational.completed[4].toxic);
  // No spread at all: any bucket above the mean is toxic, one at the mean is not.
  Buckets flat({.bucket_shares = 10, .buckets = 2});
  for (uint64_t bought : {6u, 6u, 6u, 7u}) flat.add(10, bought);
  EXPECT(!flat.completed[2].toxic && flat.completed[3].toxic);
}

void the_largest_values_do_not_overflow() {
  constexpr uint32_t kLargest = INT32_MAX;
  Buckets bench(
      {.bucket_shares = kLargest, .buckets = 10'000, .sigma_numerator = 1'000'000, .sigma_denominator = 1'000'000});
  for (int i = 0; i < 10'000; ++i) bench.add(kLargest, i % 2 == 0 ? kLargest : kLargest / 2);
  bench.add(kLargest, kLargest);
  EXPECT_EQ(bench.completed.size(), size_t{10'001});
  EXPECT_EQ(bench.completed[9'999].vpin_ppm, 500'000u);
  // Imbalances V and 1 by turns: mean and deviation are (V + 1) / 2 and (V - 1) / 2, so V is exactly one deviation
  // above.
  EXPECT(!bench.completed[10'000].toxic);
  Buckets below(
      {.bucket_shares = kLargest, .buckets = 10'000, .sigma_numerator = 999'999, .sigma_denominator = 1'000'000});
  for (int i = 0; i < 10'000; ++i) below.add(kLargest, i % 2 == 0 ? kLargest : kLargest / 2);
  below.add(kLargest, kLargest);
  EXPECT(below.completed[10'000].toxic);
}

void bulk_by_hand() {
  BarHistory history{};
  EXPECT_EQ(history.share_of_buying(1000), 32'768u);
  // One change of 10: m = 1, sum = 10, den = 1 * 100 - 100 = 0, so z = 0.
  EXPECT_EQ(history.share_of_buying(1010), 32'768u);
  // Changes 10, -10: m = 2, den = 400, z^2 = 100 * 4 / 400 = 1, index 64: Phi(1) = 0.841345; the price fell.
  EXPECT_EQ(history.share_of_buying(1000), 65'536u - 55'138u);
  // Changes 10, -10, 30: m = 3, sum = 30, squares 1100, den = 2400, z^2 = 900 * 9 / 2400 = 3.375, z = 1.8371,
  // index 118: Phi(1.84375) = 0.967390.
  EXPECT_EQ(history.share_of_buying(1030), 63'399u);
  // A jump a thousand times the changes before ends at most at the table's last entry.
  for (int i = 0; i < 40; ++i) (void)history.share_of_buying(1030u + static_cast<uint32_t>(i % 2));
  EXPECT_EQ(history.share_of_buying(500'000), 65'534u);
  EXPECT_EQ(integer_square_root(0), 0u);
  EXPECT_EQ(integer_square_root(99), 9u);
  EXPECT_EQ(integer_square_root(100), 10u);
  EXPECT_EQ(integer_square_root(UINT64_MAX), UINT32_MAX);
  EXPECT_EQ(bought_shares(1000, 55'138), uint64_t{841});
}

lumina10_book_event trade(uint8_t aggressor, uint32_t shares, uint32_t price, uint64_t time) {
  lumina10_book_event event{};
  lumina10_book_event_set_kind(&event, LUMINA10_EVENT_KIND_TRADE);
  lumina10_book_event_set_flags(&event, kFollowedFlag);
  lumina10_book_event_set_stock_locate(&event, 5);
  lumina10_book_event_set_timestamp(&event, time);
  lumina10_book_event_set_aggressor(&event, aggressor);
  lumina10_book_event_set_trade_shares(&event, shares);
  lumina10_book_event_set_trade_price(&event, price);
  lumina10_book_event_set_bid_price(&event, 90);
  lumina10_book_event_set_ask_price(&event, 110);
  lumina10_book_event_set_bid_shares(&event, 40);
  lumina10_book_event_set_ask_shares(&event, 40);
  return event;
}

struct Stage {
  explicit Stage(const SignalOptions& options) : arena({.bytes = 32 << 20, .best = Pages::kPlain}) {
    LUMINA_CHECK(signal.open(arena, options, 100));
  }
  bool operator()(const lumina10_book_event& event) { return signal.on_event(event, order); }
  Arena arena;
  Signal signal;
  OrderRequest order{};
};

// A symbol has its window for good. Of those that come when none is left, trades are counted and fill no bucket.
void symbols_without_a_window() {
  Arena arena({.bytes = 32 << 20, .best = Pages::kPlain});
  Signal signal;
  EXPECT(signal.open(arena, {.vpin = {.bucket_shares = 10, .buckets = 2}, .strategy = {}}, 2));
  OrderRequest order{};
  for (int turn = 1; turn <= 3; ++turn) {
    for (const uint16_t locate : std::initializer_list<uint16_t>{7, 8, 9, 65'535}) {
      lumina10_book_event event = trade('B', 10, 110, 1);
      lumina10_book_event_set_stock_locate(&event, locate);
      EXPECT(!signal.on_event(event, order));
    }
    EXPECT_EQ(signal.counts().trades, uint64_t(turn * 4));
    EXPECT_EQ(signal.counts().traded_shares, uint64_t(turn * 40));
    EXPECT_EQ(signal.counts().buckets, uint64_t(turn * 2));
    EXPECT_EQ(signal.counts().pool_exhausted, uint64_t(turn * 2));
  }
}

void trades_by_the_quote_rule() {
  Stage stage({.vpin = {.bucket_shares = 1000, .buckets = 2}, .strategy = {}});
  (void)stage(trade(' ', 10, 110, 1));
  (void)stage(trade(' ', 20, 90, 2));
  (void)stage(trade(' ', 30, 100, 3));
  lumina10_book_event locked = trade(' ', 5, 110, 4);
  lumina10_book_event_set_bid_price(&locked, 120);
  (void)stage(locked);
  lumina10_book_event ignored = trade('B', 1, 1, 5);
  lumina10_book_event_set_flags(&ignored, 0);
  (void)stage(ignored);
  const SignalCounts& counts = stage.signal.counts();
  EXPECT_EQ(counts.trades, uint64_t{4});
  EXPECT_EQ(counts.traded_shares, uint64_t{65});
  EXPECT_EQ(counts.unknown_shares, uint64_t{30});
}

// n = 2, V = 10: two quiet buckets, then a toxic one in each direction.
void strategy_by_hand() {
  Stage stage({.vpin = {.bucket_shares = 10, .buckets = 2},
               .strategy = {.take_shares = 30, .cooldown_buckets = 1, .max_order_shares = 20}});
  const auto bucket = [&](uint32_t bought) {
    const bool early = stage(trade('B', bought, 100, 1));
    return stage(trade('S', 10 - bought, 100, 1)) || early;
  };
  EXPECT(!bucket(5) && !bucket(5));
  EXPECT(stage(trade('B', 10, 100, 1)));
  EXPECT_EQ(stage.order.user_ref_num, 1u);
  EXPECT_EQ(stage.order.side, uint8_t{'B'});
  EXPECT_EQ(stage.order.reason, uint8_t{'T'});
  EXPECT_EQ(stage.order.shares, 30u);
  EXPECT_EQ(stage.order.price, 110u);
  EXPECT_EQ(stage.signal.fill(5, 30), int64_t{30});
  EXPECT(!bucket(5));
  EXPECT(!bucket(5));
  // Holding 30 against a toxic sale: hedged by as much as one order may carry, and sold, not sold short.
  EXPECT(stage(trade('S', 10, 100, 1)));
  EXPECT_EQ(stage.order.side, uint8_t{'S'});
  EXPECT_EQ(stage.order.reason, uint8_t{'H'});
  EXPECT_EQ(stage.order.shares, 20u);
  EXPECT_EQ(stage.order.price, 90u);
  (void)stage.signal.fill(5, -30);
  // Bucket 7 is within the cool-down of bucket 6; bucket 10 is toxic on an empty bid.
  EXPECT(!bucket(5));
  EXPECT(!bucket(5) && !bucket(5));
  lumina10_book_event empty = trade('S', 10, 100, 1);
  lumina10_book_event_set_bid_shares(&empty, 0);
  EXPECT(!stage(empty));
  EXPECT_EQ(stage.signal.counts().no_liquidity, uint64_t{1});
  EXPECT_EQ(stage.signal.counts().toxic_buckets, uint64_t{3});
}

// After an order of bucket k with a cool-down of m, bucket k + m is still too early and k + m + 1 is not.
void cool_down_to_the_bucket() {
  for (uint64_t cooldown : {0, 1, 3}) {
    Holding holding{};
    OrderRequest order{};
    const StrategyOptions options{.take_shares = 30, .cooldown_buckets = cooldown, .max_order_shares = 100};
    const auto decide = [&](uint64_t bucket) {
      return take_hedge(options, holding, {bucket, 1}, trade('B', 10, 110, 1), order);
    };
    EXPECT(decide(5) == Decision::kOrder);
    for (uint64_t bucket = 5; bucket <= 5 + cooldown; ++bucket) EXPECT(decide(bucket) == Decision::kNothing);
    EXPECT(decide(5 + cooldown + 1) == Decision::kOrder);
  }
}

// A sale of all that is held is long; of one share more it is short.
void sold_or_sold_short() {
  const auto side = [](int64_t position, uint32_t most) {
    Holding holding{.position = position, .cool_until = 0};
    OrderRequest order{};
    const StrategyOptions options{.take_shares = 30, .cooldown_buckets = 0, .max_order_shares = most};
    EXPECT(take_hedge(options, holding, {1, -1}, trade('S', 10, 90, 1), order) == Decision::kOrder);
    return std::string(1, static_cast<char>(order.side)) + std::to_string(order.shares);
  };
  EXPECT_EQ(side(30, 100), std::string("S30"));
  EXPECT_EQ(side(30, 29), std::string("S29"));
  EXPECT_EQ(side(0, 100), std::string("T30"));
}

// Bucket n + 1 is the first that can be toxic: it has n before it.
void first_bucket_that_can_be_toxic() {
  for (uint32_t n : {2u, 3u, 10u}) {
    // The last before the window is full stands out just as much, and has one bucket too few to stand out from.
    for (uint32_t odd : {n, n + 1}) {
      Stage stage({.vpin = {.bucket_shares = 10, .buckets = n, .sigma_numerator = 0}, .strategy = {}});
      for (uint32_t bucket = 1; bucket <= odd; ++bucket) {
        (void)stage(trade('B', bucket == odd ? 10 : 5, 100, 1));
        if (bucket != odd) (void)stage(trade('S', 5, 100, 1));
      }
      EXPECT_EQ(stage.signal.counts().buckets, uint64_t{odd});
      EXPECT_EQ(stage.signal.counts().toxic_buckets, uint64_t{odd > n});
    }
  }
}

// On the ask is a buy and on the bid a sale, to the price4; between, beyond an empty side, nobody knows.
void quote_rule_to_the_price() {
  const auto of = [](uint32_t price, bool with_bid, bool with_ask) {
    Stage stage({.vpin = {.bucket_shares = 10, .buckets = 2}, .strategy = {}});
    std::vector<lumina10_vpin_bucket> slots(8);
    BucketLog log;
    const std::atomic<bool> closing{false};
    log.open(slots);
    stage.signal.log_to(log, closing);
    lumina10_book_event event = trade(' ', 10, price, 1);
    if (!with_bid) lumina10_book_event_set_bid_shares(&event, 0);
    if (!with_ask) lumina10_book_event_set_ask_shares(&event, 0);
    (void)stage(event);
    if (log.published() == 0) return '?';
    return lumina10_vpin_bucket_get_buy_shares(&log.at()) == 10 ? 'B' : 'S';
  };
  EXPECT_EQ(of(110, true, true), 'B');
  EXPECT_EQ(of(109, true, true), '?');
  EXPECT_EQ(of(111, true, true), 'B');
  EXPECT_EQ(of(90, true, true), 'S');
  EXPECT_EQ(of(91, true, true), '?');
  EXPECT_EQ(of(89, true, true), 'S');
  EXPECT_EQ(of(110, true, false), '?');
  EXPECT_EQ(of(90, false, true), '?');
}

// Bars of 100 ns: the bar is classified when a trade of a later bar comes, at its own last trade's time.
void bars_close_late() {
  Stage stage({.vpin = {.bucket_shares = 10, .buckets = 2, .bulk = true, .bar_ns = 100}, .strategy = {}});
  std::vector<lumina10_vpin_bucket> slots(8);
  BucketLog log;
  const std::atomic<bool> closing{false};
  log.open(slots);
  stage.signal.log_to(log, closing);
  (void)stage(trade('B', 6, 1000, 10));
  (void)stage(trade('S', 4, 1000, 99));
  EXPECT_EQ(log.published(), uint64_t{0});
  (void)stage(trade('S', 1, 1010, 100));
  EXPECT_EQ(log.published(), uint64_t{1});
  EXPECT_EQ(lumina10_vpin_bucket_get_time(&log.at()), uint64_t{99});
  EXPECT_EQ(lumina10_vpin_bucket_get_buy_shares(&log.at()), uint64_t{5});
  EXPECT_EQ(lumina10_vpin_bucket_get_vpin_ppm(&log.at()), kNoVpin);
}

}  // namespace

int main() {
  vpin_by_hand();
  large_trades_are_split();
  toxic_by_hand();
  the_largest_values_do_not_overflow();
  bulk_by_hand();
  symbols_without_a_window();
  trades_by_the_quote_rule();
  strategy_by_hand();
  cool_down_to_the_bucket();
  sold_or_sold_short();
  first_bucket_that_can_be_toxic();
  quote_rule_to_the_price();
  bars_close_late();
  return lumina::test::verdict();
}
