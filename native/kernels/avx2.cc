// 256 bits: eight keys or four share counts at once. Compiled by function attribute, so the binary still runs
// everywhere.
#include "kernels/kernels.h"

#include <cstddef>

#if defined(__x86_64__)
#include <immintrin.h>

#define LUMINA_AVX2 __attribute__((target("avx2")))

namespace lumina {
namespace {

// AVX2 compares signed only: flipping the top bit of both sides makes the order unsigned.
LUMINA_AVX2 uint32_t rank(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  const __m256i top = _mm256_set1_epi32(INT32_MIN);
  const __m256i wanted = _mm256_xor_si256(_mm256_set1_epi32(static_cast<int>(key)), top);
  const uint32_t floor = count > kernel::kNear ? count - kernel::kNear : 0;
  uint32_t end = count;
  while (end >= floor + 8) {
    const __m256i block = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(keys + end - 8));
    const __m256i below = _mm256_cmpgt_epi32(wanted, _mm256_xor_si256(block, top));
    const auto mask = static_cast<uint32_t>(_mm256_movemask_ps(_mm256_castsi256_ps(below)));
    // Keys ascend, so the lanes below the key are the first ones of the block.
    if (mask != 0) return end - 8 + static_cast<uint32_t>(__builtin_popcount(mask));
    end -= 8;
  }
  for (; end > floor; --end) {
    if (keys[end - 1] < key) return end;
  }
  return kernel::rank_by_halving(keys, floor, key);
}

LUMINA_AVX2 uint64_t add_lanes(__m256i lanes) noexcept {
  const __m128i pair = _mm_add_epi64(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256(lanes, 1));
  return static_cast<uint64_t>(_mm_cvtsi128_si64(pair)) + static_cast<uint64_t>(_mm_extract_epi64(pair, 1));
}

LUMINA_AVX2 uint64_t sum_shares(const uint64_t* shares, uint32_t count) noexcept {
  __m256i sum = _mm256_setzero_si256();
  uint32_t i = 0;
  for (; i + 4 <= count; i += 4)
    sum = _mm256_add_epi64(sum, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(shares + i)));
  uint64_t total = add_lanes(sum);
  for (; i < count; ++i) total += shares[i];
  return total;
}

// 64-bit product of shares and a 32-bit price, modulo 2^64, from two 32-bit products.
LUMINA_AVX2 __m256i times_price(__m256i shares, __m256i prices) noexcept {
  const __m256i low = _mm256_mul_epu32(shares, prices);
  const __m256i high = _mm256_mul_epu32(_mm256_srli_epi64(shares, 32), prices);
  return _mm256_add_epi64(low, _mm256_slli_epi64(high, 32));
}

LUMINA_AVX2 __m256i prices_of(const uint32_t* keys, __m128i flips) noexcept {
  return _mm256_cvtepu32_epi64(_mm_xor_si128(_mm_loadu_si128(reinterpret_cast<const __m128i*>(keys)), flips));
}

LUMINA_AVX2 uint64_t sum_notional(const uint32_t* keys, const uint64_t* shares, uint32_t count,
                                  uint32_t flip) noexcept {
  if (count < kernel::kShallow) return scalar_kernels().sum_notional(keys, shares, count, flip);
  const __m128i flips = _mm_set1_epi32(static_cast<int>(flip));
  __m256i sum = _mm256_setzero_si256();
  uint32_t i = 0;
  for (; i + 4 <= count; i += 4) {
    const __m256i group = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(shares + i));
    sum = _mm256_add_epi64(sum, times_price(group, prices_of(keys + i, flips)));
  }
  uint64_t total = add_lanes(sum);
  for (; i < count; ++i) total += shares[i] * (keys[i] ^ flip);
  return total;
}

LUMINA_AVX2 void sum_sides(const uint64_t* shares, uint32_t levels, uint32_t sides, uint64_t* into) noexcept {
  uint32_t side = 0;
  for (; side + 4 <= sides; side += 4) {
    __m256i sum = _mm256_setzero_si256();
    for (uint32_t level = 0; level < levels; ++level) {
      const uint64_t* const at = shares + size_t{level} * sides + side;
      sum = _mm256_add_epi64(sum, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)));
    }
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(into + side), sum);
  }
  for (; side < sides; ++side) {
    into[side] = 0;
    for (uint32_t level = 0; level < levels; ++level) into[side] += shares[size_t{level} * sides + side];
  }
}

LUMINA_AVX2 Sweep sweep(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip,
                        uint64_t wanted) noexcept {
  Sweep so_far{0, 0, 0};
  uint32_t end = count;
  const __m128i flips = _mm_set1_epi32(static_cast<int>(flip));
  // Whole groups while even all their shares leave the order unfilled; the group that fills it goes level by level.
  while (end >= 4) {
    const __m256i group = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(shares + end - 4));
    const uint64_t sum = add_lanes(group);
    if (so_far.shares + sum >= wanted) break;
    so_far.notional += add_lanes(times_price(group, prices_of(keys + end - 4, flips)));
    so_far.shares += sum;
    so_far.levels += 4;
    end -= 4;
  }
  return kernel::sweep_from(keys, shares, end, flip, wanted, so_far);
}

// Four lanes lose to one after another at any length: two of three steps only move lanes (bench kernels).
void depth(const uint64_t* shares, uint32_t count, uint64_t* into) noexcept {
  scalar_kernels().depth(shares, count, into);
}

constexpr KernelSet kAvx2{"avx2", rank, sum_shares, sum_notional, depth, sum_sides, sweep};

}  // namespace

const KernelSet* avx2_kernels() noexcept { return &kAvx2; }

}  // namespace lumina

#else

namespace lumina {
const KernelSet* avx2_kernels() noexcept { return nullptr; }
}  // namespace lumina

#endif
