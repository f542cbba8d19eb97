// Our own profiler of the hot threads, for machines without perf: a timer on the thread's CPU clock, and its stack at
// every tick. Asleep unless the environment's LUMINA_STACKS names a file: `lumina flame --sampler timer` sets it for
// the process that it records. The kernel looks at such timers at its tick, so there are 100 to 1,000 samples a second
// at most.
#ifndef LUMINA_SAMPLER_H_
#define LUMINA_SAMPLER_H_

namespace lumina {

// Samples the thread that constructs it until end(); then appends to the file, a line a sample:
//   thread's name, TAB, s when inside a system call else u, TAB, object@address of each frame in hex, innermost first,
//   separated by TABs. Addresses are the object's own; callers' are inside their call.
// And a line "dropped" TAB number when there was no room for all. Nothing is sampled where the system refuses the
// timer.
class StackSampler {
 public:
  explicit StackSampler(const char* thread) noexcept;
  ~StackSampler() { end(); }
  StackSampler(const StackSampler&) = delete;
  StackSampler& operator=(const StackSampler&) = delete;

  // Once; later calls do nothing. Not while another one writes.
  void end() noexcept;

 private:
  void start() noexcept;
  void write(const char* path) const noexcept;

  const char* thread_;
  int timer_ = -1;
};

}  // namespace lumina

#endif  // LUMINA_SAMPLER_H_
