// 512 bits: sixteen keys or eight levels at once, and masks instead of tails.
#include <cstddef>

#include "kernels/forms.h"

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

// Which of up to 32 ascending keys are below, the worst in bit 0.
LUMINA_AVX512 inline uint32_t below_mask(const uint32_t* keys, uint32_t count, __m512i wanted) noexcept {
  const auto all = static_cast<uint32_t>((uint64_t{1} << count) - 1);
  const auto low = static_cast<__mmask16>(all);
  const auto high = static_cast<__mmask16>(all >> 16);
  const __mmask16 first = _mm512_mask_cmplt_epu32_mask(low, _mm512_maskz_loadu_epi32(low, keys), wanted);
  const __mmask16 second = _mm512_mask_cmplt_epu32_mask(high, _mm512_maskz_loadu_epi32(high, keys + 16), wanted);
  return static_cast<uint32_t>(first) | static_cast<uint32_t>(second) << 16;
}

// The 32 best keys without a branch; nearly all that is looked for is among them. The rest is halved, again without.
LUMINA_AVX512 uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  const __m512i wanted = _mm512_set1_epi32(static_cast<int>(key));
  const uint32_t* from = keys;
  if (count > 32) {
    count -= 32;
    const uint32_t best = below_mask(keys + count, 32, wanted);
    if (best != 0) return count + static_cast<uint32_t>(__builtin_popcount(best));
    while (count > 32) {
      const uint32_t half = count / 2;
      from += from[half - 1] < key ? half : 0;
      count -= half;
    }
  }
  return static_cast<uint32_t>(from - keys) +
         static_cast<uint32_t>(__builtin_popcount(below_mask(from, count, wanted)));
}

// Shares of eight levels, in the order 0 3 6 1 4 7 2 5. Of the 24 words that they are, three loads bring every third
// one into a lane of its own:
//   s0 .. .. s1 .. .. s2 .. | .. s3 .. .. s4 .. .. s5 | .. .. s6 .. .. s7 .. ..
LUMINA_AVX512 inline __m512i eight_shares(const Level* levels) noexcept {
  const auto* const words = reinterpret_cast<const uint64_t*>(levels);
  __m512i shares = _mm512_loadu_si512(words);
  shares = _mm512_mask_loadu_epi64(shares, 0b1001'0010, words + 8);
  return _mm512_mask_loadu_epi64(shares, 0b0010'0100, words + 16);
}

// The same of fewer than eight; lanes of those that are not there are 0, and nothing past the last one is read.
LUMINA_AVX512 inline __m512i few_shares(const Level* levels, uint32_t count) noexcept {
  const auto* const words = reinterpret_cast<const uint64_t*>(levels);
  const uint32_t there = (1u << (count * 3)) - 1;
  const __m512i low = _mm512_maskz_loadu_epi64(static_cast<__mmask8>(0b0100'1001 & there), words);
  const __m512i two = _mm512_mask_loadu_epi64(low, static_cast<__mmask8>(0b1001'0010 & there >> 8), words + 8);
  return _mm512_mask_loadu_epi64(two, static_cast<__mmask8>(0b0010'0100 & there >> 16), words + 16);
}

// Prices of eight levels in the order of their shares.
LUMINA_AVX512 inline __m512i eight_prices(const uint32_t* keys, __m256i flips) noexcept {
  const __m256i order = _mm256_setr_epi32(0, 3, 6, 1, 4, 7, 2, 5);
  const __m256i eight = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(keys));
  return _mm512_cvtepu32_epi64(_mm256_xor_si256(_mm256_permutevar8x32_epi32(eight, order), flips));
}

// Not _mm512_reduce_add_epi64: gcc's adds signed numbers, whose overflow is undefined.
LUMINA_AVX512 inline uint64_t add_lanes(__m512i lanes) noexcept {
  const __m256i four = _mm256_add_epi64(_mm512_castsi512_si256(lanes), _mm512_extracti64x4_epi64(lanes, 1));
  const __m128i two = _mm_add_epi64(_mm256_castsi256_si128(four), _mm256_extracti128_si256(four, 1));
  return static_cast<uint64_t>(_mm_cvtsi128_si64(_mm_add_epi64(two, _mm_unpackhi_epi64(two, two))));
}

LUMINA_AVX512 inline uint64_t add_shares(const Level* levels, uint32_t count) noexcept {
  __m512i sum = _mm512_setzero_si512();
  uint32_t i = 0;
  for (; i + 8 <= count; i += 8) sum = _mm512_add_epi64(sum, eight_shares(levels + i));
  if (i < count) sum = _mm512_add_epi64(sum, few_shares(levels + i, count - i));
  return add_lanes(sum);
}

LUMINA_AVX512 uint64_t sum_shares(const Level* levels, uint32_t count) noexcept { return add_shares(levels, count); }

// In one loop, so that the processor works on the next sides while this one's lanes are added up. Sides as lanes, whose
// levels are gathered, were a tenth faster here; but where gathers are slowed down against their leak they are lost.
LUMINA_AVX512 void sum_sides(const LevelRun* sides, uint32_t count, uint64_t* into) noexcept {
  for (uint32_t side = 0; side < count; ++side) into[side] = add_shares(sides[side].levels, sides[side].count);
}

// Sums of 64-bit products of shares and 32-bit prices, modulo 2^64: of the products with the low and with the high half
// of the shares, put together once at the end. _mm512_mullo_epi64 would be three multiplications where these are two.
struct Notional {
  __m512i low;
  __m512i high;
};

LUMINA_AVX512 inline void add_notional(Notional& sum, __m512i shares, __m512i prices) noexcept {
  sum.low = _mm512_add_epi64(sum.low, _mm512_mul_epu32(shares, prices));
  sum.high = _mm512_add_epi64(sum.high, _mm512_mul_epu32(_mm512_srli_epi64(shares, 32), prices));
}

LUMINA_AVX512 inline uint64_t total_of(const Notional& sum) noexcept {
  return add_lanes(_mm512_add_epi64(sum.low, _mm512_slli_epi64(sum.high, 32)));
}

LUMINA_AVX512 uint64_t sum_notional(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip) noexcept {
  const __m256i flips = _mm256_set1_epi32(static_cast<int>(flip));
  Notional sum{_mm512_setzero_si512(), _mm512_setzero_si512()};
  uint32_t i = 0;
  for (; i + 8 <= count; i += 8) add_notional(sum, eight_shares(levels + i), eight_prices(keys + i, flips));
  uint64_t total = total_of(sum);
  // Masked lanes would take as long as all eight.
  for (; i < count; ++i) total += levels[i].shares * (keys[i] ^ flip);
  return total;
}

LUMINA_AVX512 void depth(const Level* levels, uint32_t count, uint64_t* into) noexcept {
  const __m512i none = _mm512_setzero_si512();
  // The order of eight_shares is undone by itself.
  const __m512i order = _mm512_setr_epi64(0, 3, 6, 1, 4, 7, 2, 5);
  __m512i better = none;
  uint32_t end = count;
  for (; end >= 8; end -= 8) {
    // Each lane with the one above it, then with the two above that, then with the four.
    __m512i sums = _mm512_permutexvar_epi64(order, eight_shares(levels + end - 8));
    sums = _mm512_add_epi64(sums, _mm512_alignr_epi64(none, sums, 1));
    sums = _mm512_add_epi64(sums, _mm512_alignr_epi64(none, sums, 2));
    sums = _mm512_add_epi64(sums, _mm512_alignr_epi64(none, sums, 4));
    _mm512_storeu_si512(into + end - 8, _mm512_add_epi64(sums, better));
    better = _mm512_add_epi64(better, _mm512_broadcastq_epi64(_mm512_castsi512_si128(sums)));
  }
  auto sum = static_cast<uint64_t>(_mm_cvtsi128_si64(_mm512_castsi512_si128(better)));
  for (; end > 0; --end) into[end - 1] = sum += levels[end - 1].shares;
}

// Whole groups while even all their shares leave the order unfilled; the group that fills it goes level by level.
LUMINA_AVX512 Sweep sweep(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip,
                          uint64_t wanted) noexcept {
  const __m256i flips = _mm256_set1_epi32(static_cast<int>(flip));
  Notional notional{_mm512_setzero_si512(), _mm512_setzero_si512()};
  uint64_t left = wanted;
  uint32_t end = count;
  for (; end >= 8; end -= 8) {
    const __m512i group = eight_shares(levels + end - 8);
    const uint64_t sum = add_lanes(group);
    if (sum >= left) break;
    add_notional(notional, group, eight_prices(keys + end - 8, flips));
    left -= sum;
  }
  const uint64_t cost = end < count ? total_of(notional) : 0;
  return kernel::sweep_from(levels, keys, end, flip, wanted, {count - end, wanted - left, cost});
}

constexpr Kernels kAvx512{rank, sum_shares, sum_notional, depth, sum_sides, sweep};

}  // namespace

const Kernels* avx512_forms() noexcept { return &kAvx512; }

}  // namespace lumina

#else

namespace lumina {
const Kernels* avx512_forms() noexcept { return nullptr; }
}  // namespace lumina

#endif
