// 128 bits of arm64, where NEON is always there: four keys or two levels at once.
#include <cstddef>

#include "kernels/forms.h"

#if defined(__aarch64__)
#include <arm_neon.h>

namespace lumina {
namespace {

uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  const uint32x4_t wanted = vdupq_n_u32(key);
  // All ones where the key is below, which is -1.
  const auto below = [&](const uint32_t* at) { return vcltq_u32(vld1q_u32(at), wanted); };
  const uint32_t floor = count > kernel::kNear ? count - kernel::kNear : 0;
  uint32_t end = count;
  for (; end >= floor + 16; end -= 16) {
    const uint32_t* const block = keys + end - 16;
    const uint32x4_t low = vaddq_u32(below(block), below(block + 4));
    const uint32x4_t high = vaddq_u32(below(block + 8), below(block + 12));
    const uint32_t lanes = 0u - vaddvq_u32(vaddq_u32(low, high));
    // Keys ascend, so those below are the first ones of the block.
    if (lanes != 0) return end - 16 + lanes;
  }
  for (; end >= floor + 4; end -= 4) {
    const uint32_t lanes = 0u - vaddvq_u32(below(keys + end - 4));
    if (lanes != 0) return end - 4 + lanes;
  }
  for (; end > floor; --end) {
    if (keys[end - 1] < key) return end;
  }
  return kernel::rank_by_halving(keys, floor, key);
}

uint64x2_t two_shares(const Level& low, const Level& high) noexcept {
  return vcombine_u64(vld1_u64(&low.shares), vld1_u64(&high.shares));
}

uint64_t sum_shares(const Level* levels, uint32_t count) noexcept {
  uint64x2_t one = vdupq_n_u64(0);
  uint64x2_t other = one;
  uint32_t i = 0;
  for (; i + 4 <= count; i += 4) {
    one = vaddq_u64(one, two_shares(levels[i], levels[i + 1]));
    other = vaddq_u64(other, two_shares(levels[i + 2], levels[i + 3]));
  }
  uint64_t total = vaddvq_u64(vaddq_u64(one, other));
  for (; i < count; ++i) total += levels[i].shares;
  return total;
}

// Sums of 64-bit products of shares and 32-bit prices, modulo 2^64: of the products with the low and with the high half
// of the shares, put together once at the end.
struct Notional {
  uint64x2_t low;
  uint64x2_t high;
};

void add_notional(Notional& sum, uint64x2_t shares, uint32x2_t prices) noexcept {
  sum.low = vmlal_u32(sum.low, vmovn_u64(shares), prices);
  sum.high = vmlal_u32(sum.high, vshrn_n_u64(shares, 32), prices);
}

uint64_t total_of(const Notional& sum) noexcept { return vaddvq_u64(vaddq_u64(sum.low, vshlq_n_u64(sum.high, 32))); }

uint64_t sum_notional(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip) noexcept {
  const uint32x2_t flips = vdup_n_u32(flip);
  Notional sum{vdupq_n_u64(0), vdupq_n_u64(0)};
  uint32_t i = 0;
  for (; i + 2 <= count; i += 2)
    add_notional(sum, two_shares(levels[i], levels[i + 1]), veor_u32(vld1_u32(keys + i), flips));
  uint64_t total = total_of(sum);
  for (; i < count; ++i) total += levels[i].shares * (keys[i] ^ flip);
  return total;
}

void depth(const Level* levels, uint32_t count, uint64_t* into) noexcept {
  const uint64x2_t none = vdupq_n_u64(0);
  uint64x2_t better = none;
  uint32_t end = count;
  for (; end >= 2; end -= 2) {
    const uint64x2_t pair = two_shares(levels[end - 2], levels[end - 1]);
    const uint64x2_t sums = vaddq_u64(pair, vextq_u64(pair, none, 1));
    vst1q_u64(into + end - 2, vaddq_u64(sums, better));
    better = vaddq_u64(better, vdupq_laneq_u64(sums, 0));
  }
  if (end > 0) into[0] = vgetq_lane_u64(better, 0) + levels[0].shares;
}

void sum_sides(const LevelRun* sides, uint32_t count, uint64_t* into) noexcept {
  for (uint32_t side = 0; side < count; ++side) into[side] = sum_shares(sides[side].levels, sides[side].count);
}

// Whole groups while even all their shares leave the order unfilled; the group that fills it goes level by level.
Sweep sweep(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip, uint64_t wanted) noexcept {
  const uint32x2_t flips = vdup_n_u32(flip);
  Notional notional{vdupq_n_u64(0), vdupq_n_u64(0)};
  uint64_t left = wanted;
  uint32_t end = count;
  for (; end >= 4; end -= 4) {
    const Level* const group = levels + end - 4;
    const uint64x2_t low = two_shares(group[0], group[1]);
    const uint64x2_t high = two_shares(group[2], group[3]);
    const uint64_t sum = vaddvq_u64(vaddq_u64(low, high));
    if (sum >= left) break;
    add_notional(notional, low, veor_u32(vld1_u32(keys + end - 4), flips));
    add_notional(notional, high, veor_u32(vld1_u32(keys + end - 2), flips));
    left -= sum;
  }
  return kernel::sweep_from(levels, keys, end, flip, wanted, {count - end, wanted - left, total_of(notional)});
}

constexpr Kernels kNeon{rank, sum_shares, sum_notional, depth, sum_sides, sweep};

}  // namespace

const Kernels* neon_forms() noexcept { return &kNeon; }

}  // namespace lumina

#else

namespace lumina {
const Kernels* neon_forms() noexcept { return nullptr; }
}  // namespace lumina

#endif
