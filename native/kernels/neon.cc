// 128 bits of arm64, where NEON is always there: four keys or two share counts at once.
#include "kernels/kernels.h"

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

Sweep sweep(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip, uint64_t wanted) noexcept {
  Sweep so_far{0, 0, 0};
  uint32_t end = count;
  // Whole groups while even all their shares leave the order unfilled; the group that fills it goes level by level.
  while (end >= 4) {
    const uint64x2_t low = vld1q_u64(shares + end - 4);
    const uint64x2_t high = vld1q_u64(shares + end - 2);
    const uint64_t sum = vaddvq_u64(vaddq_u64(low, high));
    if (so_far.shares + sum >= wanted) break;
    // No 64-bit multiply in NEON: the four products are scalar, the compare and the sum are not.
    for (uint32_t i = end - 4; i < end; ++i) so_far.notional += shares[i] * (keys[i] ^ flip);
    so_far.shares += sum;
    so_far.levels += 4;
    end -= 4;
  }
  return kernel::sweep_from(keys, shares, end, flip, wanted, so_far);
}

constexpr KernelSet kNeon{"neon", rank, sum_shares, sweep};

}  // namespace

const KernelSet* neon_kernels() noexcept { return &kNeon; }

}  // namespace lumina

#else

namespace lumina {
const KernelSet* neon_kernels() noexcept { return nullptr; }
}  // namespace lumina

#endif
