// Random and hostile requests against the model, on every kernel set: the same answers, executions and queues; and what
// a feed would say of them makes the same book.
#include <array>
#include <cstring>
#include <random>
#include <utility>

#include "book/match_batch.h"
#include "book/match_model.h"
#include "expect.h"

using namespace lumina;
using namespace lumina::test;

namespace {

constexpr std::array<uint16_t, 4> kSymbols{7, 8, 0, 65'535};

constexpr BookSizes kRoomy{.orders = {.pages = 16, .aside = 8192}, .level_bytes = size_t{1} << 20};

struct Shape {
  BookSizes sizes = kRoomy;
  int requests = 6000;
  // References that feeds would not count, in 64ths of the new orders.
  int strange = 16;
};

// A book fed with messages.
struct Fed {
  Fed(const KernelSet& kernels, const BookSizes& sizes) : arena({.bytes = sizes.memory(), .best = Pages::kPlain}) {
    LUMINA_CHECK(book.open(arena, sizes, kernels, {}));
    for (const uint16_t locate : kSymbols) feed(stock_directory(locate, "AAPL"));
  }
  void feed(const Bytes& bytes) {
    Effect effect;
    book.apply(parsed(bytes), effect, damage);
  }
  Arena arena;
  Book book;
  Damage damage;
};

class Stream {
 public:
  explicit Stream(uint64_t seed, int strange) : random_(seed), strange_(strange) {}

  [[nodiscard]] uint64_t below(uint64_t limit) { return random_() % limit; }
  [[nodiscard]] bool one_in(uint64_t many) { return below(many) == 0; }

  // The next as feeds count them, or anything.
  [[nodiscard]] uint64_t new_ref() {
    constexpr std::array<uint64_t, 6> kStrange{UINT64_MAX, uint64_t{1} << 63, uint64_t{1} << 32, 0, 1, 2};
    if (below(64) >= static_cast<uint64_t>(strange_)) return last_ += one_in(2) ? 4 : 8;
    return one_in(2) ? kStrange[below(kStrange.size())] : random_();
  }
  // One that lives, most times.
  [[nodiscard]] uint64_t live_ref(const MatchModel& model) {
    if (model.orders.empty() || one_in(16)) return new_ref();
    return model.orders[below(model.orders.size())].ref;
  }
  [[nodiscard]] uint32_t shares() {
    constexpr std::array<uint32_t, 4> kHostile{0, 65'535, 65'536, UINT32_MAX};
    return one_in(24) ? kHostile[below(kHostile.size())] : static_cast<uint32_t>(1 + below(400));
  }
  [[nodiscard]] uint32_t price(uint8_t side) {
    constexpr std::array<uint32_t, 6> kHostile{0,           1,         Matcher::kMostPrice, Matcher::kMostPrice + 1,
                                               0x8000'0000, UINT32_MAX};
    if (one_in(48)) return kHostile[below(kHostile.size())];
    const auto away = static_cast<uint32_t>(below(24));
    return side == 'B' ? 10'008 - away : 9'992 + away;
  }
  [[nodiscard]] uint16_t locate() { return kSymbols[one_in(3) ? below(kSymbols.size()) : 0]; }
  [[nodiscard]] uint8_t side() { return one_in(64) ? uint8_t{'X'} : one_in(2) ? uint8_t{'B'} : uint8_t{'S'}; }

  // New orders ten times in sixteen.
  [[nodiscard]] lumina10_match_request next(const MatchModel& model) {
    lumina10_match_request record{};
    const uint8_t code = side();
    const uint64_t kind = below(16);
    const bool old = kind >= 10;
    const uint64_t ref = old ? live_ref(model) : one_in(64) ? live_ref(model) : new_ref();
    const auto at = std::find_if(model.orders.begin(), model.orders.end(),
                                 [&](const ModelOrder& order) { return order.ref == ref; });
    const bool known = old && at != model.orders.end() && !one_in(32);
    lumina10_match_request_set_order_ref(&record, ref);
    lumina10_match_request_set_new_order_ref(&record, one_in(16) ? live_ref(model) : one_in(16) ? ref : new_ref());
    lumina10_match_request_set_shares(&record, shares());
    lumina10_match_request_set_price(&record, price(code));
    lumina10_match_request_set_stock_locate(&record, known ? at->locate : locate());
    lumina10_match_request_set_side(&record, code);
    lumina10_match_request_set_kind(&record, kinds_[kind]);
    return record;
  }

 private:
  static constexpr std::array<uint8_t, 16> kinds_{
      LUMINA10_MATCH_KIND_LIMIT,           LUMINA10_MATCH_KIND_LIMIT,   LUMINA10_MATCH_KIND_LIMIT,
      LUMINA10_MATCH_KIND_LIMIT,           LUMINA10_MATCH_KIND_LIMIT,   LUMINA10_MATCH_KIND_LIMIT,
      LUMINA10_MATCH_KIND_LIMIT,           LUMINA10_MATCH_KIND_IOC,     LUMINA10_MATCH_KIND_IOC,
      LUMINA10_MATCH_KIND_MARKET_TO_LIMIT, LUMINA10_MATCH_KIND_REPLACE, LUMINA10_MATCH_KIND_REPLACE,
      LUMINA10_MATCH_KIND_REDUCE,          LUMINA10_MATCH_KIND_CANCEL,  LUMINA10_MATCH_KIND_CANCEL,
      LUMINA10_MATCH_KIND_CANCEL + 1};
  std::mt19937_64 random_;
  int strange_;
  uint64_t last_ = 1000;
};

[[nodiscard]] Answer modelled(MatchModel& model, const lumina10_match_request& record) {
  const uint64_t ref = lumina10_match_request_get_order_ref(&record);
  const uint32_t shares = lumina10_match_request_get_shares(&record);
  const uint32_t price = lumina10_match_request_get_price(&record);
  const uint16_t locate = lumina10_match_request_get_stock_locate(&record);
  const uint8_t kind = lumina10_match_request_get_kind(&record);
  if (kind == LUMINA10_MATCH_KIND_REPLACE)
    return model.replace(locate, ref, {lumina10_match_request_get_new_order_ref(&record), shares, price});
  if (kind == LUMINA10_MATCH_KIND_REDUCE) return model.reduce(locate, ref, shares);
  if (kind == LUMINA10_MATCH_KIND_CANCEL) return model.reduce(locate, ref, UINT32_MAX);
  return model.enter({ref, shares, price, locate, lumina10_match_request_get_side(&record), kind});
}

[[nodiscard]] std::vector<Bytes> messages_of(const lumina10_match_request& record, const Answer& answer) {
  if (answer.matched.outcome > LUMINA10_MATCH_OUTCOME_POOL_FULL) return {};
  const uint64_t ref = lumina10_match_request_get_order_ref(&record);
  const uint16_t locate = lumina10_match_request_get_stock_locate(&record);
  const uint8_t kind = lumina10_match_request_get_kind(&record);
  if (kind >= LUMINA10_MATCH_KIND_REDUCE) return {reduced_message(locate, ref, answer.matched)};
  if (kind != LUMINA10_MATCH_KIND_REPLACE) return entered_messages(locate, ref, 0, false, answer);
  return entered_messages(locate, lumina10_match_request_get_new_order_ref(&record), ref, true, answer);
}

[[nodiscard]] Answer read(const lumina10_match_result& result, std::span<const lumina10_match_execution> executions) {
  Answer answer;
  answer.matched = {.outcome = lumina10_match_result_get_outcome(&result),
                    .side = lumina10_match_result_get_side(&result),
                    .executed = lumina10_match_result_get_executed(&result),
                    .executions = lumina10_match_result_get_executions(&result),
                    .rested = lumina10_match_result_get_rested(&result),
                    .cancelled = lumina10_match_result_get_cancelled(&result),
                    .price = lumina10_match_result_get_price(&result)};
  for (const lumina10_match_execution& execution : executions)
    answer.executions.push_back(
        {lumina10_match_execution_get_resting_ref(&execution), lumina10_match_execution_get_match_number(&execution),
         lumina10_match_execution_get_shares(&execution), lumina10_match_execution_get_price(&execution),
         lumina10_match_execution_get_stock_locate(&execution)});
  return answer;
}

// The digest of a book into which the model's orders were put in their order.
[[nodiscard]] uint64_t digest_of(const MatchModel& model) {
  Fed fresh(scalar_kernels(), kRoomy);
  for (const ModelOrder& order : model.orders)
    fresh.feed(add_order(order.locate, order.ref, static_cast<char>(order.side), order.shares, order.price));
  return fresh.book.digest();
}

// One stream of requests through a book, the model, and a book that is told by messages.
class Race {
 public:
  Race(const KernelSet& kernels, const Shape& shape, uint64_t seed)
      : shape_(shape), matching_(kernels, shape.sizes), replayed_(kernels, kRoomy), stream_(seed, shape.strange) {}

  void run() {
    for (int i = 0; i < shape_.requests; ++i) {
      if (stream_.one_in(64)) feed();
      if (!step()) return;
      if (i % 1000 == 0 || i == shape_.requests - 1) compare();
    }
  }

  uint64_t executions = 0;
  std::array<uint64_t, 9> outcomes{};

 private:
  // False after a difference: what follows would only repeat it.
  [[nodiscard]] bool step() {
    const lumina10_match_request record = stream_.next(model_);
    lumina10_match_result result;
    std::memset(&result, 0xee, sizeof result);
    static std::array<lumina10_match_execution, 8192> places;
    const MatchProgress done = match_batch(matcher_, {{&record, 1}, {&result, 1}, places}, {});
    EXPECT_EQ(done.answered, size_t{1});
    const Answer answer = read(result, {places.data(), done.executions});
    ++outcomes[answer.matched.outcome];
    executions += done.executions;
    Answer expected = modelled(model_, record);
    if (answer.matched.outcome == LUMINA10_MATCH_OUTCOME_POOL_FULL && expected.matched.rested > 0) {
      // Which rests find no place is the pools' business; what becomes of such a one is not.
      expected.matched.outcome = LUMINA10_MATCH_OUTCOME_POOL_FULL;
      expected.matched.cancelled = std::exchange(expected.matched.rested, 0);
      expected.matched.price = 0;
      model_.orders.pop_back();
    }
    for (const Bytes& message : messages_of(record, answer)) replayed_.feed(message);
    const bool equal = same(answer.matched, expected.matched) && same(answer.executions, expected.executions);
    EXPECT(equal);
    return equal;
  }

  // An order of a feed, which locks and crosses books as it likes.
  void feed() {
    const uint64_t ref = stream_.new_ref();
    const uint8_t side = stream_.one_in(2) ? 'B' : 'S';
    const auto shares = static_cast<uint32_t>(1 + stream_.below(300));
    const uint32_t price = stream_.price(side == 'B' ? 'S' : 'B');
    if (model_.find(ref) != nullptr) return;
    const uint16_t locate = stream_.locate();
    const Bytes message = add_order(locate, ref, static_cast<char>(side), shares, price);
    const uint64_t before = full();
    matching_.feed(message);
    fed_full_ += full() - before;
    if (full() > before) return;
    replayed_.feed(message);
    model_.orders.push_back({ref, locate, side, shares, price});
  }

  void compare() {
    const uint64_t digest = matching_.book.digest();
    EXPECT_EQ(digest, replayed_.book.digest());
    EXPECT_EQ(digest, digest_of(model_));
    EXPECT_EQ(matching_.book.orders().live(), uint64_t{model_.orders.size()});
    const Damage none;
    EXPECT_EQ(std::memcmp(&replayed_.damage, &none, sizeof none), 0);
    EXPECT_EQ(full(), outcomes[LUMINA10_MATCH_OUTCOME_POOL_FULL] + fed_full_);
    Damage pools;
    pools.order_pool_exhausted = matching_.damage.order_pool_exhausted;
    pools.level_pool_exhausted = matching_.damage.level_pool_exhausted;
    EXPECT_EQ(std::memcmp(&matching_.damage, &pools, sizeof pools), 0);
  }

  // Orders that found no place, for want of one and for want of a level.
  [[nodiscard]] uint64_t full() const noexcept {
    return matching_.damage.order_pool_exhausted + matching_.damage.level_pool_exhausted;
  }

  Shape shape_;
  Fed matching_;
  Fed replayed_;
  Matcher matcher_{matching_.book, matching_.damage};
  MatchModel model_;
  Stream stream_;
  // Orders of the feed without a place.
  uint64_t fed_full_ = 0;
};

void every_kernel_set() {
  for (const KernelSet* kernels : available_kernels()) {
    for (uint64_t seed = 1; seed <= 6; ++seed) {
      Race race(*kernels, {}, seed);
      race.run();
      EXPECT(race.executions > 1000);
      EXPECT_EQ(race.outcomes[LUMINA10_MATCH_OUTCOME_POOL_FULL], uint64_t{0});
      for (size_t outcome = 0; outcome < race.outcomes.size(); ++outcome)
        EXPECT(outcome == LUMINA10_MATCH_OUTCOME_POOL_FULL || race.outcomes[outcome] > 0);
    }
  }
}

// Rests that find no place, for want of orders and for want of levels.
void small_pools() {
  for (uint64_t seed = 11; seed <= 16; ++seed) {
    const Shape few_orders{.sizes = {.orders = {.pages = 0, .aside = 24}, .level_bytes = kRoomy.level_bytes}};
    const Shape few_levels{.sizes = {.orders = {.pages = 0, .aside = 8192},
                                     .level_bytes = LevelBlocks::block_bytes(LevelBlocks::kSmallest) * 5}};
    for (const Shape& shape : {few_orders, few_levels}) {
      Race race(scalar_kernels(), shape, seed);
      race.run();
      EXPECT(race.outcomes[LUMINA10_MATCH_OUTCOME_POOL_FULL] > 50);
      EXPECT(race.executions > 100);
    }
  }
}

// References run through the circle of pages, so that orders are moved aside between their coming and their execution.
void pages_come_around() {
  Race race(scalar_kernels(),
            {.sizes = {.orders = {.pages = 4, .aside = 8192}, .level_bytes = kRoomy.level_bytes},
             .requests = 60'000,
             .strange = 0},
            21);
  race.run();
  EXPECT(race.executions > 10'000);
}

}  // namespace

int main() {
  every_kernel_set();
  small_pools();
  pages_come_around();
  return verdict();
}
