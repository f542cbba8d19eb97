// Fetching a cache line ahead of its use.
#ifndef LUMINA_BOOK_FETCH_H_
#define LUMINA_BOOK_FETCH_H_

namespace lumina {

// The empty assembly keeps gcc 12 from taking a function that only fetches for one without effect, whose calls it
// drops.
inline void fetch(const void* at) noexcept {
  __builtin_prefetch(at, 1);
  asm volatile("");
}

}  // namespace lumina

#endif  // LUMINA_BOOK_FETCH_H_
