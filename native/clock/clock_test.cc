#include "clock/clock.h"

#include <fstream>
#include <iterator>
#include <string>

#include "expect.h"

using lumina::Clock;
using lumina::ClockSource;

namespace {

// A steady counter where the processor has one, as the kernel tells it.
void the_machine_has_the_cheapest() {
  const Clock& clock = lumina::machine_clock();
  EXPECT(&clock == &lumina::machine_clock());
#if defined(__x86_64__)
  std::ifstream file("/proc/cpuinfo");
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (!text.empty()) EXPECT_EQ(clock.invariant, text.find(" nonstop_tsc ") != std::string::npos);
  EXPECT(clock.source == (clock.invariant ? ClockSource::kRdtsc : ClockSource::kClockGettime));
#elif defined(__aarch64__)
  EXPECT(clock.invariant);
  EXPECT(clock.source == ClockSource::kCntvct);
#endif
}

void is_calibrated(const Clock& clock) {
  EXPECT(clock.ticks_per_ns > 0.001 && clock.ticks_per_ns < 100.0);
  EXPECT(clock.step_ns > 0.0);
  EXPECT(clock.cost_ns > 0.0);
  EXPECT(clock.after_cost_ns > 0.0);
}

// Where no counter is steady, the system's clock is read: ticks are its nanoseconds.
void the_system_clock_counts_nanoseconds(const Clock& clock) {
  EXPECT(clock.source == ClockSource::kClockGettime);
  EXPECT(clock.ticks_per_ns == 1.0);
  const uint64_t before = lumina::monotonic_ns();
  const uint64_t now = clock.now();
  const uint64_t after = clock.now_after();
  EXPECT(before <= now && now <= after && after <= lumina::monotonic_ns());
  EXPECT_EQ(clock.to_ns(123'456'789), uint64_t{123'456'789});
}

// Not a timed test: only order and a rate that is right within a factor of two are demanded.
void runs_with_the_system_clock(const Clock& clock) {
  const uint64_t start_ns = lumina::monotonic_ns();
  const uint64_t start = clock.now();
  uint64_t last = start;
  while (lumina::monotonic_ns() - start_ns < 2'000'000) {
    const uint64_t now = clock.now();
    EXPECT(now >= last);
    last = now;
  }
  const uint64_t passed = clock.to_ns(clock.now() - start);
  const uint64_t whole_ns = lumina::monotonic_ns() - start_ns;
  EXPECT(passed >= 1'000'000);
  // It began after the one and ended before the other, whatever interrupted them.
  EXPECT(passed <= whole_ns * 2);
}

void converts_ticks() {
  Clock clock;
  clock.ticks_per_ns = 2.5;
  EXPECT_EQ(clock.to_ns(0), uint64_t{0});
  EXPECT_EQ(clock.to_ns(2500), uint64_t{1000});
  EXPECT_EQ(std::string(clock_name(ClockSource::kRdtsc)), std::string("rdtsc"));
  EXPECT_EQ(std::string(clock_name(ClockSource::kCntvct)), std::string("cntvct"));
  EXPECT_EQ(std::string(clock_name(ClockSource::kClockGettime)), std::string("clock_gettime"));
}

}  // namespace

int main() {
  the_machine_has_the_cheapest();
  // What this machine's probes read, and what those of a machine without a steady counter do.
  const Clock system = lumina::calibrate(ClockSource::kClockGettime);
  for (const Clock& clock : {lumina::machine_clock(), system}) {
    is_calibrated(clock);
    runs_with_the_system_clock(clock);
  }
  the_system_clock_counts_nanoseconds(system);
  converts_ticks();
  return lumina::test::verdict();
}
