// How many of the best sixteen keys of a side are at or above a key: with instructions that every x86-64 has, inline.
#ifndef LUMINA_BOOK_NEAR_RANK_H_
#define LUMINA_BOOK_NEAR_RANK_H_

#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace lumina::kernel {

inline constexpr uint32_t kNearKeys = 16;

// Of `count` ascending keys, at least one: how many of the best sixteen are not below `wanted`. Reads sixteen keys from
// the first of those on, whatever the count: of no more than sixteen one cache line, where the keys begin one.
[[nodiscard]] inline uint32_t near_above(const uint32_t* keys, uint32_t count, uint32_t wanted) noexcept {
  const uint32_t near = count < kNearKeys ? count : kNearKeys;
#if defined(__SSE2__)
  const uint32_t* const first = keys + (count - near);
  // Signed compare only: flipping the top bit of both sides makes the order unsigned.
  const __m128i top = _mm_set1_epi32(INT32_MIN);
  const __m128i key = _mm_set1_epi32(static_cast<int>(wanted ^ 0x8000'0000u));
  const auto below = [&](const uint32_t* at) {
    return _mm_cmpgt_epi32(key, _mm_xor_si128(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)), top));
  };
  const __m128i low = _mm_packs_epi32(below(first), below(first + 4));
  const __m128i high = _mm_packs_epi32(below(first + 8), below(first + 12));
  const auto mask = static_cast<uint32_t>(_mm_movemask_epi8(_mm_packs_epi16(low, high)));
  // The touch at bit 31: the zeros from there are the keys that are not below. What is beyond it is shifted out, and
  // behind the worst key stands a one.
  return static_cast<uint32_t>(__builtin_clz(mask << (32 - near) | 0x8000'0000u >> near));
#else
  uint32_t above = 0;
  for (uint32_t i = 1; i <= near; ++i) above += keys[count - i] >= wanted ? 1u : 0u;
  return above;
#endif
}

}  // namespace lumina::kernel

#endif  // LUMINA_BOOK_NEAR_RANK_H_
