// Writing what this processor will not read again, past its caches.
#ifndef LUMINA_TELEMETRY_AROUND_CACHE_H_
#define LUMINA_TELEMETRY_AROUND_CACHE_H_

#include <cstdint>
#include <cstring>

#include "arena/arena.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace lumina {

// Copies one cache line to an aligned place. On x86-64 it is neither fetched before nor kept after, and no ordinary
// store or release waits for it: fence_around_cache() must come between it and whatever tells a reader of it.
inline void store_around_cache(void* line, const void* from) noexcept {
#if defined(__SSE2__)
  static_assert(kCacheLine % sizeof(__m128i) == 0);
  const auto* source = static_cast<const __m128i*>(from);
  auto* target = static_cast<__m128i*>(line);
  for (size_t i = 0; i < kCacheLine / sizeof(__m128i); ++i) _mm_stream_si128(target + i, _mm_loadu_si128(source + i));
#else
  std::memcpy(line, from, kCacheLine);
#endif
}

inline void fence_around_cache() noexcept {
#if defined(__SSE2__)
  _mm_sfence();
#endif
}

}  // namespace lumina

#endif  // LUMINA_TELEMETRY_AROUND_CACHE_H_
