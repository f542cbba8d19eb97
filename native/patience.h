// How a hot thread waits and where it runs. On a processor of its own it spins; without one, spinning would take the
// processor from JavaScript and the reader, so there it soon sleeps instead: the wake-up costs some 50 us, which replay
// does not mind.
#ifndef LUMINA_PATIENCE_H_
#define LUMINA_PATIENCE_H_

#include <time.h>

#include <array>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace lumina {

// Processors the calling thread may run on.
[[nodiscard]] int usable_processors() noexcept;
// The calling thread's name in the system's lists, at most 15 characters.
void name_thread(const char* name) noexcept;

// What the system charged the calling thread so far; zeros where it doesn't say.
struct ThreadCharges {
  long voluntary_switches = 0;
  long involuntary_switches = 0;
  long minor_faults = 0;

  [[nodiscard]] ThreadCharges plus(const ThreadCharges& other) const noexcept {
    return {voluntary_switches + other.voluntary_switches, involuntary_switches + other.involuntary_switches,
            minor_faults + other.minor_faults};
  }
  [[nodiscard]] ThreadCharges since(const ThreadCharges& before) const noexcept {
    return {voluntary_switches - before.voluntary_switches, involuntary_switches - before.involuntary_switches,
            minor_faults - before.minor_faults};
  }
};
[[nodiscard]] ThreadCharges thread_charges() noexcept;

// Processors of one engine's hot threads, given back at the end. No two engines of a process get the same one, and an
// engine gets all that it asks for or none.
class Seats {
 public:
  // Free processors that there must be: two for the hot threads, the others for JavaScript, the reader and the system.
  static constexpr int kEnough = 4;
  static constexpr int kMost = 2;

  Seats() noexcept = default;
  ~Seats() { give_back(); }
  Seats(const Seats&) = delete;
  Seats& operator=(const Seats&) = delete;

  // From a thread that is not pinned: what it may use is what there is to choose from, the last ones first. Takes
  // `threads` of them when at least `enough` are free.
  void take(int threads, int enough = kEnough) noexcept;
  [[nodiscard]] bool any() const noexcept { return taken_ > 0; }
  // Pins the calling thread to the `index`-th of the processors, if there are any. Threads that it starts afterwards
  // would be on the same one.
  void sit(int index) const noexcept;
  void give_back() noexcept;

 private:
  std::array<int, kMost> processors_{};
  int taken_ = 0;
};

class Patience {
 public:
  // `spins`: the thread has a processor of its own.
  explicit Patience(bool spins = false) noexcept : naps_(!spins) {}

  // Between two looks at what is waited for.
  void wait() noexcept {
    if (++spins_ < kSpins || !naps_) {
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
  bool naps_;
};

}  // namespace lumina

#endif  // LUMINA_PATIENCE_H_
