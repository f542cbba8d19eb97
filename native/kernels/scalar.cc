// The reference: what every wide set is compared with, one level after another; by itself gcc would make it wide.
#include "kernels/kernels.h"

#include <cstddef>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("no-tree-vectorize")
#define LUMINA_ONE_BY_ONE
#else
#define LUMINA_ONE_BY_ONE _Pragma("clang loop vectorize(disable) interleave(disable)")
#endif

namespace lumina {
namespace {

uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  const uint32_t floor = count > kernel::kNear ? count - kernel::kNear : 0;
  for (uint32_t i = count; i > floor; --i) {
    if (keys[i - 1] < key) return i;
  }
  return kernel::rank_by_halving(keys, floor, key);
}

uint64_t sum_shares(const uint64_t* shares, uint32_t count) noexcept {
  uint64_t sum = 0;
  LUMINA_ONE_BY_ONE
  for (uint32_t i = 0; i < count; ++i) sum += shares[i];
  return sum;
}

uint64_t sum_notional(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip) noexcept {
  uint64_t sum = 0;
  LUMINA_ONE_BY_ONE
  for (uint32_t i = 0; i < count; ++i) sum += shares[i] * (keys[i] ^ flip);
  return sum;
}

void depth(const uint64_t* shares, uint32_t count, uint64_t* into) noexcept {
  uint64_t sum = 0;
  LUMINA_ONE_BY_ONE
  for (uint32_t i = count; i > 0; --i) into[i - 1] = sum += shares[i - 1];
}

void sum_sides(const uint64_t* shares, uint32_t levels, uint32_t sides, uint64_t* into) noexcept {
  for (uint32_t side = 0; side < sides; ++side) {
    uint64_t sum = 0;
    LUMINA_ONE_BY_ONE
    for (uint32_t level = 0; level < levels; ++level) sum += shares[size_t{level} * sides + side];
    into[side] = sum;
  }
}

Sweep sweep(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip, uint64_t wanted) noexcept {
  return kernel::sweep_from(keys, shares, count, flip, wanted, {0, 0, 0});
}

constexpr KernelSet kScalar{"scalar", rank, sum_shares, sum_notional, depth, sum_sides, sweep};

}  // namespace

const KernelSet& scalar_kernels() noexcept { return kScalar; }

}  // namespace lumina
