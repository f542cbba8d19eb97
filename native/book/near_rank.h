// How many of the best sixteen keys of a side are at or above a key: with instructions that every x86-64 has, inline.
#ifndef LUMINA_BOOK_NEAR_RANK_H_
#define LUMINA_BOOK_NEAR_RANK_H_

#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace lumina::kernel {

inline constexpr uint32_t kNearKeys = 16;

// Of the last `count` ascending keys before `end`, at most sixteen: how many are not below `wanted`. Reads sixteen keys
// before `end` whatever the count.
[[nodiscard]] inline uint32_t near_above(const uint32_t* end, uint32_t count, uint32_t wanted) noexcept {
#if defined(__SSE2__)
  // Signed compare only: flipping the top bit of both sides makes the order unsigned.
  const __m128i top = _mm_set1_epi32(INT32_MIN);
  const __m128i key = _mm_set1_epi32(static_cast<int>(wanted ^ 0x8000'0000u));
  const auto below = [&](const uint32_t* at) {
    return _mm_cmpgt_epi32(key, _mm_xor_si128(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)), top));
  };
  const __m128i low = _mm_packs_epi32(below(end - 16), below(end - 12));
  const __m128i high = _mm_packs_epi32(below(end - 8), below(end - 4));
  const auto mask = static_cast<uint32_t>(_mm_movemask_epi8(_mm_packs_epi16(low, high)));
  // Bit 15 is the touch: the zeros from there are the keys that are not below. What is before the first key is cut off.
  const auto above = static_cast<uint32_t>(__builtin_clz(mask << 16 | 0x8000u));
  return above < count ? above : count;
#else
  uint32_t above = 0;
  for (uint32_t i = 1; i <= kNearKeys; ++i) above += i <= count && end[-static_cast<int32_t>(i)] >= wanted ? 1u : 0u;
  return above;
#endif
}

}  // namespace lumina::kernel

#endif  // LUMINA_BOOK_NEAR_RANK_H_
