// 128 bits of arm64, where NEON is always there: four keys or two share counts at once.
#include "kernels/kernels.h"

#include <cstddef>

#if defined(__aarch64__)
#include <arm_neon.h>

namespace lumina {
namespace {

uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  const uint32x4_t wanted = vdupq_n_u32(key);
  const uint32_t floor = count > kernel::kNear ? count - kernel::kNear : 0;
  uint32_t end = count;
  while (end >= floor + 4) {
    // A lane below the key is all ones; shifted right by 31 the lanes add up to their number.
    const uint32x4_t below = vcltq_u32(vld1q_u32(keys + end - 4), wanted);
    const uint32_t lanes = vaddvq_u32(vshrq_n_u32(below, 31));
    if (lanes != 0) return end - 4 + lanes;
    end -= 4;
  }
  for (; end > floor; --end) {
    if (keys[end - 1] < key) return end;
  }
  return kernel::rank_by_halving(keys, floor, key);
}

uint64_t sum_shares(const uint64_t* shares, uint32_t count) noexcept {
  uint64x2_t sum = vdupq_n_u64(0);
  uint32_t i = 0;
  for (; i + 2 <= count; i += 2) sum = vaddq_u64(sum, vld1q_u64(shares + i));
  uint64_t total = vaddvq_u64(sum);
  for (; i < count; ++i) total += shares[i];
  return total;
}

// 64-bit products of shares and 32-bit prices, modulo 2^64, from two 32-bit products.
uint64x2_t times_price(uint64x2_t shares, uint32x2_t prices) noexcept {
  const uint64x2_t high = vmull_u32(vshrn_n_u64(shares, 32), prices);
  return vmlal_u32(vshlq_n_u64(high, 32), vmovn_u64(shares), prices);
}

uint64_t sum_notional(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip) noexcept {
  const uint32x2_t flips = vdup_n_u32(flip);
  uint64x2_t sum = vdupq_n_u64(0);
  uint32_t i = 0;
  for (; i + 2 <= count; i += 2)
    sum = vaddq_u64(sum, times_price(vld1q_u64(shares + i), veor_u32(vld1_u32(keys + i), flips)));
  uint64_t total = vaddvq_u64(sum);
  for (; i < count; ++i) total += shares[i] * (keys[i] ^ flip);
  return total;
}

void depth(const uint64_t* shares, uint32_t count, uint64_t* into) noexcept {
  const uint64x2_t none = vdupq_n_u64(0);
  uint64x2_t better = none;
  uint32_t end = count;
  for (; end >= 2; end -= 2) {
    const uint64x2_t pair = vld1q_u64(shares + end - 2);
    const uint64x2_t sums = vaddq_u64(vaddq_u64(pair, vextq_u64(pair, none, 1)), better);
    vst1q_u64(into + end - 2, sums);
    better = vdupq_laneq_u64(sums, 0);
  }
  if (end > 0) into[0] = vgetq_lane_u64(better, 0) + shares[0];
}

void sum_sides(const uint64_t* shares, uint32_t levels, uint32_t sides, uint64_t* into) noexcept {
  uint32_t side = 0;
  for (; side + 2 <= sides; side += 2) {
    uint64x2_t sum = vdupq_n_u64(0);
    for (uint32_t level = 0; level < levels; ++level)
      sum = vaddq_u64(sum, vld1q_u64(shares + size_t{level} * sides + side));
    vst1q_u64(into + side, sum);
  }
  if (side == sides) return;
  into[side] = 0;
  for (uint32_t level = 0; level < levels; ++level) into[side] += shares[size_t{level} * sides + side];
}

Sweep sweep(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip, uint64_t wanted) noexcept {
  Sweep so_far{0, 0, 0};
  uint32_t end = count;
  // Whole groups while even all their shares leave the order unfilled; the group that fills it goes level by level.
  while (end >= 4) {
    const uint64x2_t low = vld1q_u64(shares + end - 4);
    const uint64x2_t high = vld1q_u64(shares + end - 2);
    const uint64_t sum = vaddvq_u64(vaddq_u64(low, high));
    if (so_far.shares + sum >= wanted) break;
    so_far.notional += sum_notional(keys + end - 4, shares + end - 4, 4, flip);
    so_far.shares += sum;
    so_far.levels += 4;
    end -= 4;
  }
  return kernel::sweep_from(keys, shares, end, flip, wanted, so_far);
}

constexpr KernelSet kNeon{"neon", rank, sum_shares, sum_notional, depth, sum_sides, sweep};

}  // namespace

const KernelSet* neon_kernels() noexcept { return &kNeon; }

}  // namespace lumina

#else

namespace lumina {
const KernelSet* neon_kernels() noexcept { return nullptr; }
}  // namespace lumina

#endif
