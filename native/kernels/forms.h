// Each kernel in each width, whether a set uses it or not: for who chooses, tests and measures them.
#ifndef LUMINA_KERNELS_FORMS_H_
#define LUMINA_KERNELS_FORMS_H_

#include <cstdint>
#include <vector>

#include "kernels/kernels.h"

namespace lumina {

struct NamedKernels {
  const char* name;
  Kernels kernels;
};

// The forms that this machine runs, scalar first; the name is that of the set which is made of them.
[[nodiscard]] const std::vector<NamedKernels>& available_forms();

// Compiled or not; null where this build has none.
[[nodiscard]] const Kernels& scalar_forms() noexcept;
[[nodiscard]] const Kernels* avx2_forms() noexcept;
[[nodiscard]] const Kernels* avx512_forms() noexcept;
[[nodiscard]] const Kernels* neon_forms() noexcept;

namespace kernel {

// The end of every sweep: one level after another from `last`, exact for any width before it. Whole levels while they
// leave the order unfilled, so that one branch is left to guess wrong.
[[nodiscard]] inline Sweep sweep_from(const Level* levels, const uint32_t* keys, uint32_t last, uint32_t flip,
                                      uint64_t wanted, Sweep so_far) noexcept {
  uint64_t left = wanted - so_far.shares;
  uint32_t end = last;
  for (; end > 0 && levels[end - 1].shares < left; --end) {
    left -= levels[end - 1].shares;
    so_far.notional += levels[end - 1].shares * (keys[end - 1] ^ flip);
  }
  if (end > 0 && left > 0) {
    --end;
    so_far.notional += left * (keys[end] ^ flip);
    left = 0;
  }
  return {so_far.levels + (last - end), wanted - left, so_far.notional};
}

// Number of keys below `key` among the first `count`, by halving: for what lies deep in the book.
[[nodiscard]] inline uint32_t rank_by_halving(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  uint32_t low = 0;
  while (count > 0) {
    const uint32_t half = count / 2;
    if (keys[low + half] < key) {
      low += half + 1;
      count -= half + 1;
    } else {
      count = half;
    }
  }
  return low;
}

// Past this many levels from the touch the wide compares give way to halving.
inline constexpr uint32_t kNear = 64;

}  // namespace kernel
}  // namespace lumina

#endif  // LUMINA_KERNELS_FORMS_H_
