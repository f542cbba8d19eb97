// How a hot thread waits: it spins where cores allow. With fewer than four, a spinning pair leaves nothing to
// JavaScript and to the reader, so there the thread soon sleeps instead; the wake-up costs some 50 us, which replay
// does not mind.
#ifndef LUMINA_PATIENCE_H_
#define LUMINA_PATIENCE_H_

#include <time.h>

#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace lumina {

// Processors this process may run on.
[[nodiscard]] int usable_processors() noexcept;
// Keeps the calling thread on the `rank`-th last of its processors; does nothing on machines with fewer than four.
void pin_thread(int rank) noexcept;

class Patience {
 public:
  // Between two looks at what is waited for.
  void wait() noexcept {
    if (++spins_ < kSpins || !small_) {
      pause();
      return;
    }
    const timespec nap{0, kNapNs};
    nanosleep(&nap, nullptr);
  }
  // What was waited for came.
  void reset() noexcept { spins_ = 0; }

 private:
  static constexpr uint32_t kSpins = 200;
  static constexpr long kNapNs = 50'000;

  static void pause() noexcept {
#if defined(__x86_64__)
    _mm_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
  }

  uint32_t spins_ = 0;
  bool small_ = usable_processors() < 4;
};

}  // namespace lumina

#endif  // LUMINA_PATIENCE_H_
