#include "kernels/auto.h"

#include <algorithm>
#include <string_view>

namespace lumina {
namespace {

// One text for every instruction set, so that only the compiler makes the difference.
#define LUMINA_LOOPS(NAME, TARGET)                                                                                  \
  namespace NAME {                                                                                                  \
  TARGET uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {                               \
    uint32_t below = 0;                                                                                             \
    for (uint32_t i = 0; i < count; ++i) below += keys[i] < key ? 1u : 0u;                                          \
    return below;                                                                                                   \
  }                                                                                                                 \
  TARGET uint64_t sum_shares(const Level* levels, uint32_t count) noexcept {                                        \
    uint64_t sum = 0;                                                                                               \
    for (uint32_t i = 0; i < count; ++i) sum += levels[i].shares;                                                   \
    return sum;                                                                                                     \
  }                                                                                                                 \
  TARGET uint64_t sum_notional(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip) noexcept { \
    uint64_t sum = 0;                                                                                               \
    for (uint32_t i = 0; i < count; ++i) sum += levels[i].shares * (keys[i] ^ flip);                                \
    return sum;                                                                                                     \
  }                                                                                                                 \
  TARGET void depth(const Level* levels, uint32_t count, uint64_t* into) noexcept {                                 \
    uint64_t sum = 0;                                                                                               \
    for (uint32_t i = count; i > 0; --i) into[i - 1] = sum += levels[i - 1].shares;                                 \
  }                                                                                                                 \
  TARGET void sum_sides(const LevelRun* sides, uint32_t count, uint64_t* into) noexcept {                           \
    for (uint32_t side = 0; side < count; ++side) into[side] = sum_shares(sides[side].levels, sides[side].count);   \
  }                                                                                                                 \
  TARGET Sweep sweep(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip,                      \
                     uint64_t wanted) noexcept {                                                                    \
    Sweep found{0, 0, 0};                                                                                           \
    for (uint32_t i = count; i > 0 && found.shares < wanted; --i) {                                                 \
      const uint64_t taken = std::min(levels[i - 1].shares, wanted - found.shares);                                 \
      found.levels += 1;                                                                                            \
      found.shares += taken;                                                                                        \
      found.notional += taken * (keys[i - 1] ^ flip);                                                               \
    }                                                                                                               \
    return found;                                                                                                   \
  }                                                                                                                 \
  constexpr NamedKernels kLoops{"auto " #NAME, {rank, sum_shares, sum_notional, depth, sum_sides, sweep}};          \
  }

LUMINA_LOOPS(base, )
#if defined(__x86_64__)
LUMINA_LOOPS(avx2, __attribute__((target("avx2"))))
// By themselves compilers stay at 256 bits.
#if defined(__clang__)
LUMINA_LOOPS(avx512, __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl"), min_vector_width(512))))
#else
LUMINA_LOOPS(avx512, __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,prefer-vector-width=512"))))
#endif
#endif
#undef LUMINA_LOOPS

}  // namespace

std::vector<NamedKernels> compiled_loops() {
  std::vector<NamedKernels> loops{base::kLoops};
#if defined(__x86_64__)
  for (const NamedKernels& forms : available_forms()) {
    const std::string_view name = forms.name;
    if (name == "avx2") loops.push_back(avx2::kLoops);
    if (name == "avx512") loops.push_back(avx512::kLoops);
  }
#endif
  return loops;
}

}  // namespace lumina
