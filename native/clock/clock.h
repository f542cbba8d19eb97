// The probe clock: the cheapest counter that is steady on this machine, calibrated against CLOCK_MONOTONIC_RAW.
#ifndef LUMINA_CLOCK_CLOCK_H_
#define LUMINA_CLOCK_CLOCK_H_

#include <cstdint>
#include <ctime>

#if defined(__x86_64__)
#include <x86intrin.h>
#endif

namespace lumina {

enum class ClockSource : uint8_t { kRdtsc, kCntvct, kClockGettime };

[[nodiscard]] const char* clock_name(ClockSource source) noexcept;

[[nodiscard]] inline uint64_t monotonic_ns() noexcept {
  timespec now{};
#if defined(CLOCK_MONOTONIC_RAW)
  clock_gettime(CLOCK_MONOTONIC_RAW, &now);
#else
  clock_gettime(CLOCK_MONOTONIC, &now);
#endif
  return static_cast<uint64_t>(now.tv_sec) * 1'000'000'000u + static_cast<uint64_t>(now.tv_nsec);
}

// Processor time of the whole process.
[[nodiscard]] inline uint64_t process_cpu_ns() noexcept {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<uint64_t>(now.tv_sec) * 1'000'000'000u + static_cast<uint64_t>(now.tv_nsec);
}

// What was measured of the clock at start.
struct Clock {
  ClockSource source = ClockSource::kClockGettime;
  // Whether the processor promises a rate that changes with neither frequency nor sleep.
  bool invariant = false;
  double ticks_per_ns = 1.0;
  // Smallest advance ever seen between two readings: below this nothing can be told apart.
  double step_ns = 1.0;
  // Mean cost of one reading, now() and now_after().
  double cost_ns = 0.0;
  double after_cost_ns = 0.0;

  // Plain rdtsc waits for nothing before it: it can be read while loads of the stage before are still under way, whole
  // cache misses included, which are then booked to the next stage. So it serves where little can be under way.
  [[nodiscard]] uint64_t now() const noexcept {
#if defined(__x86_64__)
    if (source == ClockSource::kRdtsc) [[likely]]
      return __rdtsc();
#elif defined(__aarch64__)
    if (source == ClockSource::kCntvct) [[likely]] {
      uint64_t ticks;
      asm volatile("mrs %0, cntvct_el0" : "=r"(ticks));
      return ticks;
    }
#endif
    return monotonic_ns();
  }

  // After all that came before has its result: for the borders behind which misses would otherwise slip.
  [[nodiscard]] uint64_t now_after() const noexcept {
#if defined(__x86_64__)
    _mm_lfence();
#elif defined(__aarch64__)
    asm volatile("isb" ::: "memory");
#endif
    return now();
  }

  [[nodiscard]] uint64_t to_ns(uint64_t ticks) const noexcept {
    return static_cast<uint64_t>(static_cast<double>(ticks) / ticks_per_ns);
  }
};

// A clock of one source, which this machine must have; kClockGettime is everywhere. A counter takes about 5 ms.
[[nodiscard]] Clock calibrate(ClockSource source) noexcept;

// The best source, calibrated once a process; later calls return the same values, so that ticks convert alike
// everywhere.
[[nodiscard]] const Clock& machine_clock();

}  // namespace lumina

#endif  // LUMINA_CLOCK_CLOCK_H_
