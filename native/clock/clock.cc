#include "clock/clock.h"

#include "check.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace lumina {
namespace {

constexpr uint64_t kCalibrationNs = 5'000'000;
constexpr int kBrackets = 64;
constexpr int kReadings = 4096;

// Leaf 0x80000007, EDX bit 8: the counter runs at one rate in every power state.
bool counter_is_invariant() noexcept {
#if defined(__x86_64__)
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  return __get_cpuid(0x80000007u, &a, &b, &c, &d) != 0 && (d & (1u << 8)) != 0;
#else
  return true;  // cntvct_el0 and clock_gettime are steady by definition
#endif
}

struct Instant {
  uint64_t ticks;
  uint64_t ns;
};

// The reading of both clocks with the tightest bracket out of many: the others were interrupted.
Instant read_both(const Clock& clock) noexcept {
  Instant best{0, 0};
  uint64_t narrowest = UINT64_MAX;
  for (int i = 0; i < kBrackets; ++i) {
    const uint64_t before = clock.now();
    const uint64_t ns = monotonic_ns();
    const uint64_t after = clock.now();
    if (after - before < narrowest) {
      narrowest = after - before;
      best = {before + (after - before) / 2, ns};
    }
  }
  return best;
}

double rate(const Clock& clock) noexcept {
  const Instant start = read_both(clock);
  while (monotonic_ns() - start.ns < kCalibrationNs) {
  }
  const Instant end = read_both(clock);
  return static_cast<double>(end.ticks - start.ticks) / static_cast<double>(end.ns - start.ns);
}

void measure_readings(Clock& clock) noexcept {
  uint64_t step = UINT64_MAX;
  const uint64_t start = clock.now();
  uint64_t last = start;
  for (int i = 0; i < kReadings; ++i) {
    const uint64_t now = clock.now();
    if (now > last && now - last < step) step = now - last;
    last = now;
  }
  clock.cost_ns = static_cast<double>(last - start) / clock.ticks_per_ns / kReadings;
  const uint64_t fenced = clock.now_after();
  for (int i = 0; i < kReadings; ++i) last = clock.now_after();
  clock.after_cost_ns = static_cast<double>(last - fenced) / clock.ticks_per_ns / kReadings;
  clock.step_ns = step == UINT64_MAX ? clock.cost_ns : static_cast<double>(step) / clock.ticks_per_ns;
}

ClockSource best_source() noexcept {
#if defined(__x86_64__)
  return counter_is_invariant() ? ClockSource::kRdtsc : ClockSource::kClockGettime;
#elif defined(__aarch64__)
  return ClockSource::kCntvct;
#else
  return ClockSource::kClockGettime;
#endif
}

}  // namespace

Clock calibrate(ClockSource source) noexcept {
#if defined(__x86_64__)
  LUMINA_CHECK(source != ClockSource::kCntvct);
#elif defined(__aarch64__)
  LUMINA_CHECK(source != ClockSource::kRdtsc);
#else
  LUMINA_CHECK(source == ClockSource::kClockGettime);
#endif
  Clock clock;
  clock.source = source;
  clock.invariant = counter_is_invariant();
  if (source != ClockSource::kClockGettime) clock.ticks_per_ns = rate(clock);
  measure_readings(clock);
  return clock;
}

const char* clock_name(ClockSource source) noexcept {
  switch (source) {
    case ClockSource::kRdtsc:
      return "rdtsc";
    case ClockSource::kCntvct:
      return "cntvct";
    case ClockSource::kClockGettime:
      break;
  }
  return "clock_gettime";
}

const Clock& machine_clock() {
  static const Clock clock = calibrate(best_source());
  return clock;
}

}  // namespace lumina
