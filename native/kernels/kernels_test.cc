#include "kernels/kernels.h"

#include <algorithm>
#include <cstdlib>
#include <random>

#include "expect.h"

using lumina::KernelSet;
using lumina::Sweep;

namespace {

// A side of `count` levels with distinct ascending keys over the whole range, extremes included.
struct Side {
  std::vector<uint32_t> keys;
  std::vector<uint64_t> shares;
};

Side random_side(std::mt19937_64& random, uint32_t count) {
  Side side;
  while (side.keys.size() < count) {
    const bool edge = random() % 16 == 0;
    side.keys.push_back(edge ? (random() % 2 == 0 ? 0u : UINT32_MAX)
                             : static_cast<uint32_t>(random()) >> (random() % 32));
    std::sort(side.keys.begin(), side.keys.end());
    side.keys.erase(std::unique(side.keys.begin(), side.keys.end()), side.keys.end());
  }
  for (uint32_t i = 0; i < count; ++i)
    side.shares.push_back(1 + random() % (random() % 8 == 0 ? uint64_t{1} << 40 : 1000));
  return side;
}

void by_hand(const KernelSet& set) {
  const uint32_t keys[] = {10, 20, 30};
  const uint64_t shares[] = {5, 7, 11};
  EXPECT_EQ(set.rank(keys, 3, 5), 0u);
  EXPECT_EQ(set.rank(keys, 3, 10), 0u);
  EXPECT_EQ(set.rank(keys, 3, 30), 2u);
  EXPECT_EQ(set.rank(keys, 3, 31), 3u);
  EXPECT_EQ(set.rank(keys, 0, 31), 0u);
  EXPECT_EQ(set.sum_shares(shares, 3), uint64_t{23});
  EXPECT_EQ(set.sum_notional(keys, shares, 3, 0), uint64_t{5 * 10 + 7 * 20 + 11 * 30});
  uint64_t deep[3] = {};
  set.depth(shares, 3, deep);
  EXPECT_EQ(deep[0], uint64_t{23});
  EXPECT_EQ(deep[1], uint64_t{18});
  EXPECT_EQ(deep[2], uint64_t{11});
  // Two sides of three levels.
  const uint64_t together[] = {1, 10, 2, 20, 3, 30};
  uint64_t sums[2] = {};
  set.sum_sides(together, 3, 2, sums);
  EXPECT_EQ(sums[0], uint64_t{6});
  EXPECT_EQ(sums[1], uint64_t{60});
  const Sweep bid = set.sweep(keys, shares, 3, 0, 15);
  EXPECT_EQ(bid.levels, 2u);
  EXPECT_EQ(bid.shares, uint64_t{15});
  EXPECT_EQ(bid.notional, uint64_t{11 * 30 + 4 * 20});
  const uint32_t asks[] = {~30u, ~20u, ~10u};
  const Sweep ask = set.sweep(asks, shares, 3, UINT32_MAX, 100);
  EXPECT_EQ(ask.levels, 3u);
  EXPECT_EQ(ask.shares, uint64_t{23});
  EXPECT_EQ(ask.notional, uint64_t{11 * 10 + 7 * 20 + 5 * 30});
  EXPECT_EQ(set.sweep(keys, shares, 3, 0, 0).levels, 0u);
}

void like_the_definition(const KernelSet& set) {
  std::mt19937_64 random(20200130);
  for (uint32_t round = 0; round < 3000; ++round) {
    const Side side = random_side(random, static_cast<uint32_t>(random() % 150));
    const auto count = static_cast<uint32_t>(side.keys.size());
    const uint32_t key = count > 0 && random() % 2 == 0 ? side.keys[random() % count] : static_cast<uint32_t>(random());
    uint32_t below = 0;
    uint64_t sum = 0;
    for (uint32_t i = 0; i < count; ++i) {
      below += side.keys[i] < key ? 1u : 0u;
      sum += side.shares[i];
    }
    EXPECT_EQ(set.rank(side.keys.data(), count, key), below);
    EXPECT_EQ(set.sum_shares(side.shares.data(), count), sum);
    const uint64_t wanted = random() % (sum + 2);
    const uint32_t flip = random() % 2 == 0 ? 0 : UINT32_MAX;
    Sweep expected{0, 0, 0};
    for (uint32_t i = count; i > 0 && expected.shares < wanted; --i) {
      const uint64_t taken = std::min(side.shares[i - 1], wanted - expected.shares);
      ++expected.levels;
      expected.shares += taken;
      expected.notional += taken * (side.keys[i - 1] ^ flip);
    }
    const Sweep found = set.sweep(side.keys.data(), side.shares.data(), count, flip, wanted);
    EXPECT_EQ(found.levels, expected.levels);
    EXPECT_EQ(found.shares, expected.shares);
    EXPECT_EQ(found.notional, expected.notional);
  }
}

// The sums, on the same inputs as before and with shares that overflow: modulo 2^64, and nothing written past the end.
void sums_like_the_definition(const KernelSet& set) {
  std::mt19937_64 random(20191230);
  constexpr uint64_t kUntouched = 0x5a5a5a5a5a5a5a5a;
  for (uint32_t round = 0; round < 2000; ++round) {
    Side side = random_side(random, static_cast<uint32_t>(random() % 150));
    const auto count = static_cast<uint32_t>(side.keys.size());
    if (round % 4 == 0) std::generate(side.shares.begin(), side.shares.end(), random);
    const uint32_t flip = random() % 2 == 0 ? 0 : UINT32_MAX;
    uint64_t notional = 0;
    for (uint32_t i = 0; i < count; ++i) notional += side.shares[i] * (side.keys[i] ^ flip);
    EXPECT_EQ(set.sum_notional(side.keys.data(), side.shares.data(), count, flip), notional);
    std::vector<uint64_t> depth(count + 1, kUntouched);
    set.depth(side.shares.data(), count, depth.data());
    uint64_t better = 0;
    bool same = true;
    for (uint32_t i = count; i > 0; --i) same = same && depth[i - 1] == (better += side.shares[i - 1]);
    EXPECT(same);
    EXPECT_EQ(depth[count], kUntouched);
    const auto sides = static_cast<uint32_t>(1 + random() % 20);
    std::vector<uint64_t> sums(sides + 1, kUntouched);
    set.sum_sides(side.shares.data(), count / sides, sides, sums.data());
    for (uint32_t one = 0; one < sides; ++one) {
      uint64_t sum = 0;
      for (uint32_t level = 0; level < count / sides; ++level) sum += side.shares[size_t{level} * sides + one];
      same = same && sums[one] == sum;
    }
    EXPECT(same);
    EXPECT_EQ(sums[sides], kUntouched);
  }
}

void choosing() {
  unsetenv("LUMINA_ISA");
  std::string error;
  EXPECT(lumina::choose_kernels("", error) == lumina::available_kernels().front());
  EXPECT(lumina::choose_kernels("scalar", error) == &lumina::scalar_kernels());
  EXPECT(error.empty());
  EXPECT(lumina::choose_kernels("sse9", error) == nullptr);
  EXPECT(error.find("no kernel set is named \"sse9\"") != std::string::npos);
#if !defined(__aarch64__)
  EXPECT(lumina::choose_kernels("neon", error) == nullptr);
  EXPECT(error.find("does not run the \"neon\"") != std::string::npos);
#endif
  setenv("LUMINA_ISA", "scalar", 1);
  EXPECT(lumina::choose_kernels("", error) == &lumina::scalar_kernels());
  setenv("LUMINA_ISA", "fast", 1);
  EXPECT(lumina::choose_kernels("", error) == nullptr);
  unsetenv("LUMINA_ISA");
}

}  // namespace

int main() {
  for (const KernelSet* set : lumina::available_kernels()) {
    std::printf("kernels: %s\n", set->name);
    by_hand(*set);
    like_the_definition(*set);
    sums_like_the_definition(*set);
  }
  choosing();
  return lumina::test::verdict();
}
