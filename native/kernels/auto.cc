#include "kernels/auto.h"

#include <cstddef>

namespace lumina {
namespace {

// One text for every instruction set, so that only the compiler makes the difference.
#define LUMINA_LOOPS(NAME, TARGET)                                                                                     \
  namespace NAME {                                                                                                     \
  TARGET uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {                                  \
    uint32_t below = 0;                                                                                                \
    for (uint32_t i = 0; i < count; ++i) below += keys[i] < key ? 1u : 0u;                                             \
    return below;                                                                                                      \
  }                                                                                                                    \
  TARGET uint64_t sum_shares(const uint64_t* shares, uint32_t count) noexcept {                                        \
    uint64_t sum = 0;                                                                                                  \
    for (uint32_t i = 0; i < count; ++i) sum += shares[i];                                                             \
    return sum;                                                                                                        \
  }                                                                                                                    \
  TARGET uint64_t sum_notional(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip) noexcept { \
    uint64_t sum = 0;                                                                                                  \
    for (uint32_t i = 0; i < count; ++i) sum += shares[i] * (keys[i] ^ flip);                                          \
    return sum;                                                                                                        \
  }                                                                                                                    \
  TARGET void depth(const uint64_t* shares, uint32_t count, uint64_t* into) noexcept {                                 \
    uint64_t sum = 0;                                                                                                  \
    for (uint32_t i = count; i > 0; --i) into[i - 1] = sum += shares[i - 1];                                           \
  }                                                                                                                    \
  TARGET void sum_sides(const uint64_t* shares, uint32_t levels, uint32_t sides, uint64_t* into) noexcept {            \
    for (uint32_t side = 0; side < sides; ++side) into[side] = 0;                                                      \
    for (uint32_t level = 0; level < levels; ++level) {                                                                \
      for (uint32_t side = 0; side < sides; ++side) into[side] += shares[size_t{level} * sides + side];                \
    }                                                                                                                  \
  }                                                                                                                    \
  TARGET Sweep sweep(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip,                      \
                     uint64_t wanted) noexcept {                                                                       \
    return kernel::sweep_from(keys, shares, count, flip, wanted, {0, 0, 0});                                           \
  }                                                                                                                    \
  constexpr KernelSet kSet{"auto " #NAME, rank, sum_shares, sum_notional, depth, sum_sides, sweep};                    \
  }

LUMINA_LOOPS(base, )
#if defined(__x86_64__)
LUMINA_LOOPS(avx2, __attribute__((target("avx2"))))
LUMINA_LOOPS(avx512, __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,prefer-vector-width=512"))))
#endif
#undef LUMINA_LOOPS

}  // namespace

std::vector<KernelSet> auto_kernels() {
  std::vector<KernelSet> sets{base::kSet};
#if defined(__x86_64__)
  for (const KernelSet* set : available_kernels()) {
    if (set == avx2_kernels()) sets.push_back(avx2::kSet);
    if (set == avx512_kernels()) sets.push_back(avx512::kSet);
  }
#endif
  return sets;
}

}  // namespace lumina
