// The reference: what every wide form is compared with, one level after another; by itself gcc would make it wide.
#include "kernels/forms.h"

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("no-tree-vectorize")
#define LUMINA_ONE_BY_ONE
#else
#define LUMINA_ONE_BY_ONE _Pragma("clang loop vectorize(disable) interleave(disable)")
#endif

namespace lumina {
namespace {

// Eight keys a step: how many of them are below is counted without a branch.
uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  const uint32_t floor = count > kernel::kNear ? count - kernel::kNear : 0;
  uint32_t end = count;
  for (; end >= floor + 8; end -= 8) {
    const uint32_t* const block = keys + end - 8;
    if (block[0] >= key) continue;
    uint32_t below = 1;
    LUMINA_ONE_BY_ONE
    for (uint32_t i = 1; i < 8; ++i) below += block[i] < key ? 1u : 0u;
    return end - 8 + below;
  }
  for (; end > floor; --end) {
    if (keys[end - 1] < key) return end;
  }
  return kernel::rank_by_halving(keys, floor, key);
}

uint64_t sum_shares(const Level* levels, uint32_t count) noexcept {
  uint64_t sum = 0;
  LUMINA_ONE_BY_ONE
  for (uint32_t i = 0; i < count; ++i) sum += levels[i].shares;
  return sum;
}

uint64_t sum_notional(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip) noexcept {
  uint64_t sum = 0;
  LUMINA_ONE_BY_ONE
  for (uint32_t i = 0; i < count; ++i) sum += levels[i].shares * (keys[i] ^ flip);
  return sum;
}

void depth(const Level* levels, uint32_t count, uint64_t* into) noexcept {
  uint64_t sum = 0;
  LUMINA_ONE_BY_ONE
  for (uint32_t end = count; end > 0; --end) into[end - 1] = sum += levels[end - 1].shares;
}

void sum_sides(const LevelRun* sides, uint32_t count, uint64_t* into) noexcept {
  for (uint32_t side = 0; side < count; ++side) into[side] = sum_shares(sides[side].levels, sides[side].count);
}

Sweep sweep(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip, uint64_t wanted) noexcept {
  return kernel::sweep_from(levels, keys, count, flip, wanted, {0, 0, 0});
}

constexpr Kernels kScalar{rank, sum_shares, sum_notional, depth, sum_sides, sweep};

}  // namespace

const Kernels& scalar_forms() noexcept { return kScalar; }

}  // namespace lumina
