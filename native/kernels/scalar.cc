// The reference: what every wide set is compared with.
#include "kernels/kernels.h"

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
  for (uint32_t i = 0; i < count; ++i) sum += shares[i];
  return sum;
}

Sweep sweep(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip, uint64_t wanted) noexcept {
  return kernel::sweep_from(keys, shares, count, flip, wanted, {0, 0, 0});
}

constexpr KernelSet kScalar{"scalar", rank, sum_shares, sweep};

}  // namespace

const KernelSet& scalar_kernels() noexcept { return kScalar; }

}  // namespace lumina
