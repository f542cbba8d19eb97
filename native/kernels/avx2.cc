// 256 bits: eight keys or four levels at once. Compiled by function attribute, so the binary still runs everywhere.
#include <cstddef>

#include "kernels/forms.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define LUMINA_AVX2 __attribute__((target("avx2")))

namespace lumina {
namespace {

// How many of eight ascending keys are below: AVX2 compares signed only, so all have their top bit flipped.
LUMINA_AVX2 inline uint32_t below_mask(const uint32_t* keys, __m256i wanted, __m256i top) noexcept {
  const __m256i block = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(keys));
  const __m256i below = _mm256_cmpgt_epi32(wanted, _mm256_xor_si256(block, top));
  return static_cast<uint32_t>(_mm256_movemask_ps(_mm256_castsi256_ps(below)));
}

LUMINA_AVX2 uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  const __m256i top = _mm256_set1_epi32(INT32_MIN);
  const __m256i wanted = _mm256_xor_si256(_mm256_set1_epi32(static_cast<int>(key)), top);
  const uint32_t floor = count > kernel::kNear ? count - kernel::kNear : 0;
  uint32_t end = count;
  for (; end >= floor + 16; end -= 16) {
    const uint32_t mask = below_mask(keys + end - 8, wanted, top) << 8 | below_mask(keys + end - 16, wanted, top);
    // Keys ascend, so the lanes below the key are the first ones of the block.
    if (mask != 0) return end - 16 + static_cast<uint32_t>(__builtin_popcount(mask));
  }
  if (end >= floor + 8) {
    const uint32_t mask = below_mask(keys + end - 8, wanted, top);
    if (mask != 0) return end - 8 + static_cast<uint32_t>(__builtin_popcount(mask));
    end -= 8;
  }
  for (; end > floor; --end) {
    if (keys[end - 1] < key) return end;
  }
  return kernel::rank_by_halving(keys, floor, key);
}

// Shares of four levels, in the order 0 3 2 1. Of the twelve words that they are, three loads bring every third one
// into a lane of its own:
//   s0 .. .. s1 | .. .. s2 .. | .. s3 .. ..
LUMINA_AVX2 inline __m256i four_shares(const Level* levels) noexcept {
  const auto* const words = reinterpret_cast<const __m256i*>(levels);
  const __m256i low = _mm256_loadu_si256(words);
  const __m256i middle = _mm256_loadu_si256(words + 1);
  const __m256i high = _mm256_loadu_si256(words + 2);
  return _mm256_blend_epi32(_mm256_blend_epi32(low, middle, 0b0011'0000), high, 0b0000'1100);
}

// Prices of four levels in the order of their shares.
LUMINA_AVX2 inline __m256i four_prices(const uint32_t* keys, __m128i flips) noexcept {
  const __m128i four = _mm_loadu_si128(reinterpret_cast<const __m128i*>(keys));
  return _mm256_cvtepu32_epi64(_mm_xor_si128(_mm_shuffle_epi32(four, _MM_SHUFFLE(1, 2, 3, 0)), flips));
}

LUMINA_AVX2 inline uint64_t add_lanes(__m256i lanes) noexcept {
  const __m128i pair = _mm_add_epi64(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256(lanes, 1));
  return static_cast<uint64_t>(_mm_cvtsi128_si64(_mm_add_epi64(pair, _mm_unpackhi_epi64(pair, pair))));
}

// The words from `at` on of fewer than eight levels' shares, where lane i is of level number levels[i]; nothing past
// the last one is read.
LUMINA_AVX2 inline __m256i words_there(const Level* from, uint32_t at, uint32_t count, __m256i levels) noexcept {
  const __m256i there = _mm256_cmpgt_epi64(_mm256_set1_epi64x(count), levels);
  return _mm256_maskload_epi64(reinterpret_cast<const long long*>(from) + at, there);
}

// Shares of fewer than eight levels, those of two in each lane; lanes of levels that are not there are 0.
LUMINA_AVX2 inline __m256i few_shares(const Level* levels, uint32_t count) noexcept {
  constexpr int64_t kNone = 8;
  const __m256i first = words_there(levels, 0, count, _mm256_setr_epi64x(0, kNone, kNone, 1));
  const __m256i second = words_there(levels, 4, count, _mm256_setr_epi64x(kNone, kNone, 2, kNone));
  const __m256i third = words_there(levels, 8, count, _mm256_setr_epi64x(kNone, 3, kNone, kNone));
  const __m256i fourth = words_there(levels, 12, count, _mm256_setr_epi64x(4, kNone, kNone, 5));
  const __m256i fifth = words_there(levels, 16, count, _mm256_setr_epi64x(kNone, kNone, 6, kNone));
  return _mm256_add_epi64(_mm256_or_si256(_mm256_or_si256(first, second), third), _mm256_or_si256(fourth, fifth));
}

// Masks instead of a tail level by level: how many levels there are is what a branch guesses wrong.
LUMINA_AVX2 inline uint64_t add_shares(const Level* levels, uint32_t count) noexcept {
  if (count == 0) return 0;
  __m256i one = _mm256_setzero_si256();
  __m256i other = one;
  uint32_t i = 0;
  for (; i + 8 <= count; i += 8) {
    one = _mm256_add_epi64(one, four_shares(levels + i));
    other = _mm256_add_epi64(other, four_shares(levels + i + 4));
  }
  return add_lanes(_mm256_add_epi64(_mm256_add_epi64(one, other), few_shares(levels + i, count - i)));
}

LUMINA_AVX2 uint64_t sum_shares(const Level* levels, uint32_t count) noexcept { return add_shares(levels, count); }

// In one loop, so that the processor works on the next sides while this one's lanes are added up.
LUMINA_AVX2 void sum_sides(const LevelRun* sides, uint32_t count, uint64_t* into) noexcept {
  for (uint32_t side = 0; side < count; ++side) into[side] = add_shares(sides[side].levels, sides[side].count);
}

// Sums of 64-bit products of shares and 32-bit prices, modulo 2^64: of the products with the low and with the high half
// of the shares, put together once at the end.
struct Notional {
  __m256i low;
  __m256i high;
};

LUMINA_AVX2 inline void add_notional(Notional& sum, __m256i shares, __m256i prices) noexcept {
  sum.low = _mm256_add_epi64(sum.low, _mm256_mul_epu32(shares, prices));
  sum.high = _mm256_add_epi64(sum.high, _mm256_mul_epu32(_mm256_srli_epi64(shares, 32), prices));
}

LUMINA_AVX2 inline uint64_t total_of(const Notional& sum) noexcept {
  return add_lanes(_mm256_add_epi64(sum.low, _mm256_slli_epi64(sum.high, 32)));
}

LUMINA_AVX2 uint64_t sum_notional(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip) noexcept {
  const __m128i flips = _mm_set1_epi32(static_cast<int>(flip));
  Notional sum{_mm256_setzero_si256(), _mm256_setzero_si256()};
  uint32_t i = 0;
  for (; i + 4 <= count; i += 4) add_notional(sum, four_shares(levels + i), four_prices(keys + i, flips));
  uint64_t total = total_of(sum);
  for (; i < count; ++i) total += levels[i].shares * (keys[i] ^ flip);
  return total;
}

LUMINA_AVX2 void depth(const Level* levels, uint32_t count, uint64_t* into) noexcept {
  const __m256i none = _mm256_setzero_si256();
  __m256i better = none;
  uint32_t end = count;
  for (; end >= 4; end -= 4) {
    const __m256i one = _mm256_permute4x64_epi64(four_shares(levels + end - 4), _MM_SHUFFLE(1, 2, 3, 0));
    // Each lane with the one above it, then with the two above that.
    const __m256i next = _mm256_blend_epi32(_mm256_permute4x64_epi64(one, _MM_SHUFFLE(0, 3, 2, 1)), none, 0b1100'0000);
    const __m256i two = _mm256_add_epi64(one, next);
    const __m256i four = _mm256_add_epi64(two, _mm256_permute2x128_si256(two, none, 0x21));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(into + end - 4), _mm256_add_epi64(four, better));
    better = _mm256_add_epi64(better, _mm256_permute4x64_epi64(four, 0));
  }
  auto sum = static_cast<uint64_t>(_mm256_extract_epi64(better, 0));
  for (; end > 0; --end) into[end - 1] = sum += levels[end - 1].shares;
}

// Whole groups while even all their shares leave the order unfilled; the group that fills it goes level by level. A
// group's sum is added up without vectors: it is what the next group waits for.
LUMINA_AVX2 Sweep sweep(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip,
                        uint64_t wanted) noexcept {
  const __m128i flips = _mm_set1_epi32(static_cast<int>(flip));
  Notional notional{_mm256_setzero_si256(), _mm256_setzero_si256()};
  uint64_t left = wanted;
  uint32_t end = count;
  for (; end >= 4; end -= 4) {
    const Level* const group = levels + end - 4;
    const uint64_t sum = (group[3].shares + group[2].shares) + (group[1].shares + group[0].shares);
    if (sum >= left) break;
    add_notional(notional, four_shares(group), four_prices(keys + end - 4, flips));
    left -= sum;
  }
  const uint64_t cost = end < count ? total_of(notional) : 0;
  return kernel::sweep_from(levels, keys, end, flip, wanted, {count - end, wanted - left, cost});
}

constexpr Kernels kAvx2{rank, sum_shares, sum_notional, depth, sum_sides, sweep};

}  // namespace

const Kernels* avx2_forms() noexcept { return &kAvx2; }

}  // namespace lumina

#else

namespace lumina {
const Kernels* avx2_forms() noexcept { return nullptr; }
}  // namespace lumina

#endif
