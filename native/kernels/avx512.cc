// 512 bits: sixteen keys or eight share counts at once, and masks instead of tails.
#include "kernels/kernels.h"

#include <cstddef>

#if defined(__x86_64__)
// gcc 12 warns that its own _mm512_undefined_* are uninitialised.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <immintrin.h>

#define LUMINA_AVX512 __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl")))

namespace lumina {
namespace {

LUMINA_AVX512 uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  const __m512i wanted = _mm512_set1_epi32(static_cast<int>(key));
  const uint32_t floor = count > kernel::kNear ? count - kernel::kNear : 0;
  uint32_t end = count;
  while (end >= floor + 16) {
    const __m512i block = _mm512_loadu_si512(keys + end - 16);
    const __mmask16 below = _mm512_cmplt_epu32_mask(block, wanted);
    // Keys ascend, so the lanes below the key are the first ones of the block.
    if (below != 0) return end - 16 + static_cast<uint32_t>(__builtin_popcount(below));
    end -= 16;
  }
  if (end > floor) {
    const auto lanes = static_cast<__mmask16>((1u << (end - floor)) - 1u);
    const __m512i block = _mm512_maskz_loadu_epi32(lanes, keys + floor);
    const __mmask16 below = _mm512_mask_cmplt_epu32_mask(lanes, block, wanted);
    if (below != 0) return floor + static_cast<uint32_t>(__builtin_popcount(below));
  }
  return kernel::rank_by_halving(keys, floor, key);
}

// Not _mm512_reduce_add_epi64: gcc's adds signed numbers, whose overflow is undefined.
LUMINA_AVX512 uint64_t add_lanes(__m512i lanes) noexcept {
  const __m256i four = _mm256_add_epi64(_mm512_castsi512_si256(lanes), _mm512_extracti64x4_epi64(lanes, 1));
  const __m128i two = _mm_add_epi64(_mm256_castsi256_si128(four), _mm256_extracti128_si256(four, 1));
  return static_cast<uint64_t>(_mm_cvtsi128_si64(two)) + static_cast<uint64_t>(_mm_extract_epi64(two, 1));
}

LUMINA_AVX512 uint64_t sum_shares(const uint64_t* shares, uint32_t count) noexcept {
  __m512i sum = _mm512_setzero_si512();
  uint32_t i = 0;
  for (; i + 8 <= count; i += 8) sum = _mm512_add_epi64(sum, _mm512_loadu_si512(shares + i));
  if (i < count) {
    const auto lanes = static_cast<__mmask8>((1u << (count - i)) - 1u);
    sum = _mm512_add_epi64(sum, _mm512_maskz_loadu_epi64(lanes, shares + i));
  }
  return add_lanes(sum);
}

LUMINA_AVX512 __m512i times_price(__m512i shares, __m256i keys, __m256i flips) noexcept {
  return _mm512_mullo_epi64(shares, _mm512_cvtepu32_epi64(_mm256_xor_si256(keys, flips)));
}

LUMINA_AVX512 uint64_t sum_notional(const uint32_t* keys, const uint64_t* shares, uint32_t count,
                                    uint32_t flip) noexcept {
  if (count < kernel::kShallow) return scalar_kernels().sum_notional(keys, shares, count, flip);
  const __m256i flips = _mm256_set1_epi32(static_cast<int>(flip));
  __m512i sum = _mm512_setzero_si512();
  uint32_t i = 0;
  for (; i + 8 <= count; i += 8) {
    const __m256i group = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(keys + i));
    sum = _mm512_add_epi64(sum, times_price(_mm512_loadu_si512(shares + i), group, flips));
  }
  if (i < count) {
    // Lanes past the end have no shares, so their price is of no account.
    const auto lanes = static_cast<__mmask8>((1u << (count - i)) - 1u);
    const __m256i group = _mm256_maskz_loadu_epi32(lanes, keys + i);
    sum = _mm512_add_epi64(sum, times_price(_mm512_maskz_loadu_epi64(lanes, shares + i), group, flips));
  }
  return add_lanes(sum);
}

// Each lane with all above it, and all better levels' sum.
LUMINA_AVX512 __m512i running(__m512i sums, __m512i better) noexcept {
  const __m512i none = _mm512_setzero_si512();
  sums = _mm512_add_epi64(sums, _mm512_alignr_epi64(none, sums, 1));
  sums = _mm512_add_epi64(sums, _mm512_alignr_epi64(none, sums, 2));
  sums = _mm512_add_epi64(sums, _mm512_alignr_epi64(none, sums, 4));
  return _mm512_add_epi64(sums, better);
}

LUMINA_AVX512 void depth(const uint64_t* shares, uint32_t count, uint64_t* into) noexcept {
  if (count < kernel::kShallow) return scalar_kernels().depth(shares, count, into);
  __m512i better = _mm512_setzero_si512();
  uint32_t end = count;
  for (; end >= 8; end -= 8) {
    const __m512i sums = running(_mm512_loadu_si512(shares + end - 8), better);
    _mm512_storeu_si512(into + end - 8, sums);
    better = _mm512_broadcastq_epi64(_mm512_castsi512_si128(sums));
  }
  if (end == 0) return;
  // The worst levels: what is left of the array, moved up into the lanes next to the better ones.
  const auto lanes = static_cast<__mmask8>(0xffu << (8 - end));
  const __m512i sums = running(_mm512_maskz_expandloadu_epi64(lanes, shares), better);
  _mm512_mask_compressstoreu_epi64(into, lanes, sums);
}

LUMINA_AVX512 void sum_sides(const uint64_t* shares, uint32_t levels, uint32_t sides, uint64_t* into) noexcept {
  uint32_t side = 0;
  for (; side + 8 <= sides; side += 8) {
    __m512i sum = _mm512_setzero_si512();
    for (uint32_t level = 0; level < levels; ++level)
      sum = _mm512_add_epi64(sum, _mm512_loadu_si512(shares + size_t{level} * sides + side));
    _mm512_storeu_si512(into + side, sum);
  }
  if (side == sides) return;
  const auto lanes = static_cast<__mmask8>((1u << (sides - side)) - 1u);
  __m512i sum = _mm512_setzero_si512();
  for (uint32_t level = 0; level < levels; ++level)
    sum = _mm512_add_epi64(sum, _mm512_maskz_loadu_epi64(lanes, shares + size_t{level} * sides + side));
  _mm512_mask_storeu_epi64(into + side, lanes, sum);
}

LUMINA_AVX512 Sweep sweep(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip,
                          uint64_t wanted) noexcept {
  Sweep so_far{0, 0, 0};
  uint32_t end = count;
  const __m256i flips = _mm256_set1_epi32(static_cast<int>(flip));
  // Whole groups while even all their shares leave the order unfilled; the group that fills it goes level by level.
  while (end >= 8) {
    const __m512i group = _mm512_loadu_si512(shares + end - 8);
    const auto sum = add_lanes(group);
    if (so_far.shares + sum >= wanted) break;
    const __m256i prices =
        _mm256_xor_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(keys + end - 8)), flips);
    const __m512i products = _mm512_mullo_epi64(group, _mm512_cvtepu32_epi64(prices));
    so_far.notional += add_lanes(products);
    so_far.shares += sum;
    so_far.levels += 8;
    end -= 8;
  }
  return kernel::sweep_from(keys, shares, end, flip, wanted, so_far);
}

constexpr KernelSet kAvx512{"avx512", rank, sum_shares, sum_notional, depth, sum_sides, sweep};

}  // namespace

const KernelSet* avx512_kernels() noexcept { return &kAvx512; }

}  // namespace lumina

#else

namespace lumina {
const KernelSet* avx512_kernels() noexcept { return nullptr; }
}  // namespace lumina

#endif
