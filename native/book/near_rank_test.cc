// The best sixteen keys are counted right whatever stands behind them in memory.
#include "book/near_rank.h"

#include <algorithm>
#include <set>
#include <vector>

#include "expect.h"

using namespace lumina;

namespace {

constexpr uint32_t kMostKeys = 40;

// Keys on both sides of where the signed order turns, with gaps and without, the smallest and the largest number too.
std::vector<uint32_t> some_keys(uint32_t count, uint32_t seed) {
  std::set<uint32_t> keys;
  uint64_t state = seed;
  while (keys.size() < count) {
    state = state * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
    const auto random = static_cast<uint32_t>(state >> 33);
    switch (random % 4) {
      case 0:
        keys.insert(0x8000'0000u - 20 + random / 4 % 40);
        break;
      case 1:
        keys.insert(random / 4 % 30);
        break;
      case 2:
        keys.insert(UINT32_MAX - random / 4 % 30);
        break;
      default:
        keys.insert(static_cast<uint32_t>(state >> 32));
    }
  }
  return {keys.begin(), keys.end()};
}

uint32_t counted(const std::vector<uint32_t>& keys, uint32_t wanted) {
  const auto above =
      static_cast<uint32_t>(std::count_if(keys.begin(), keys.end(), [&](uint32_t key) { return key >= wanted; }));
  return std::min(above, kernel::kNearKeys);
}

void counts_as_a_plain_count_does() {
  for (uint32_t count = 1; count <= kMostKeys; ++count) {
    for (uint32_t seed = 1; seed <= 20; ++seed) {
      const std::vector<uint32_t> keys = some_keys(count, seed * 1000 + count);
      for (const uint32_t behind : {0u, 0x8000'0000u, UINT32_MAX}) {
        std::vector<uint32_t> memory = keys;
        memory.resize(keys.size() + kernel::kNearKeys, behind);
        for (const uint32_t key : keys) {
          for (const uint32_t wanted : {key - 1, key, key + 1, 0u, UINT32_MAX})
            EXPECT_EQ(kernel::near_above(memory.data(), count, wanted), counted(keys, wanted));
        }
      }
    }
  }
}

}  // namespace

int main() {
  counts_as_a_plain_count_does();
  return lumina::test::verdict();
}
