// Checks that stay on in production: a broken invariant of our own stops the process with its place, it never corrupts
// a book.
#ifndef LUMINA_CHECK_H_
#define LUMINA_CHECK_H_

#include <cstdio>
#include <cstdlib>

#define LUMINA_CHECK(condition)                                                                    \
  do {                                                                                             \
    if (!(condition)) [[unlikely]] {                                                               \
      std::fprintf(stderr, "lumina: check failed: %s at %s:%d\n", #condition, __FILE__, __LINE__); \
      std::abort();                                                                                \
    }                                                                                              \
  } while (false)

#endif  // LUMINA_CHECK_H_
