#include "sampler.h"

#if defined(__linux__)

#include <dlfcn.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>
#include <unwind.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#if !defined(sigev_notify_thread_id)
#define sigev_notify_thread_id _sigev_un._tid
#endif

namespace lumina {
namespace {

constexpr size_t kWords = size_t{4} << 20;
constexpr size_t kDeepest = 64;
constexpr long kPeriodNs = 1'000'000;

// What the handler writes: for each sample a word (frames * 2, + 1 when inside a system call), then the addresses.
struct Log {
  uint64_t* words = nullptr;
  size_t used = 0;
  uint64_t dropped = 0;
};

thread_local Log log;

struct Walk {
  uintptr_t innermost;
  bool begun;
  size_t count;
  uint64_t frames[kDeepest];
};

_Unwind_Reason_Code visit(_Unwind_Context* context, void* into) {
  auto& walk = *static_cast<Walk*>(into);
  int before = 0;
  const auto address = static_cast<uintptr_t>(_Unwind_GetIPInfo(context, &before));
  if (address == 0) return _URC_END_OF_STACK;
  // The handler's own frames come first.
  if (!walk.begun && address != walk.innermost) return _URC_NO_REASON;
  walk.begun = true;
  if (walk.count == kDeepest) return _URC_END_OF_STACK;
  // A caller's address is the one after its call; an interrupted instruction's is its own.
  walk.frames[walk.count++] = address - (before == 0 ? 1 : 0);
  return _URC_NO_REASON;
}

// A tick inside the kernel is delivered when the call returns: the interrupted address is right behind the instruction
// that made it.
bool behind_system_call(uintptr_t address) noexcept {
#if defined(__x86_64__)
  const auto* code = reinterpret_cast<const uint8_t*>(address);
  return code[-2] == 0x0f && code[-1] == 0x05;
#elif defined(__aarch64__)
  uint32_t instruction = 0;
  std::memcpy(&instruction, reinterpret_cast<const uint8_t*>(address) - sizeof instruction, sizeof instruction);
  return instruction == 0xd4000001u;
#else
  (void)address;
  return false;
#endif
}

uintptr_t interrupted(const void* context) noexcept {
  const auto& machine = static_cast<const ucontext_t*>(context)->uc_mcontext;
#if defined(__x86_64__)
  return static_cast<uintptr_t>(machine.gregs[REG_RIP]);
#elif defined(__aarch64__)
  return static_cast<uintptr_t>(machine.pc);
#else
  (void)machine;
  return 0;
#endif
}

void on_tick(int, siginfo_t*, void* context) {
  if (log.words == nullptr) return;
  Walk walk{};
  walk.innermost = interrupted(context);
  (void)_Unwind_Backtrace(visit, &walk);
  if (walk.count == 0) walk.frames[walk.count++] = walk.innermost;
  if (log.used + walk.count + 1 > kWords) {
    ++log.dropped;
    return;
  }
  log.words[log.used++] = walk.count * 2 + (behind_system_call(walk.innermost) ? 1 : 0);
  for (size_t i = 0; i < walk.count; ++i) log.words[log.used++] = walk.frames[i];
}

// V8's own profiler has SIGPROF.
int tick_signal() noexcept { return SIGRTMIN + 7; }

const char* wanted_file() noexcept {
  const char* path = std::getenv("LUMINA_STACKS");
  return path != nullptr && path[0] != '\0' ? path : nullptr;
}

}  // namespace

StackSampler::StackSampler(const char* thread) noexcept : thread_(thread) {
  if (wanted_file() != nullptr) start();
}

void StackSampler::start() noexcept {
  void* room = mmap(nullptr, kWords * sizeof(uint64_t), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (room == MAP_FAILED) return;
  log = {static_cast<uint64_t*>(room), 0, 0};
  struct sigaction action {};
  action.sa_sigaction = on_tick;
  action.sa_flags = SA_SIGINFO | SA_RESTART;
  sigaction(tick_signal(), &action, nullptr);
  // The unwinder sets itself up at its first use, which must not be inside the handler.
  Walk walk{};
  (void)_Unwind_Backtrace(visit, &walk);
  sigevent event{};
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_signo = tick_signal();
  event.sigev_notify_thread_id = static_cast<pid_t>(syscall(SYS_gettid));
  int timer = -1;
  // By number: in older C libraries the functions are in a library of their own.
  if (syscall(SYS_timer_create, CLOCK_THREAD_CPUTIME_ID, &event, &timer) != 0) return;
  const itimerspec period{{0, kPeriodNs}, {0, kPeriodNs}};
  if (syscall(SYS_timer_settime, timer, 0, &period, nullptr) == 0) timer_ = timer;
}

void StackSampler::end() noexcept {
  if (log.words == nullptr) return;
  if (timer_ >= 0) syscall(SYS_timer_delete, timer_);
  Log taken = log;
  log = {};
  if (const char* path = wanted_file(); path != nullptr && timer_ >= 0) {
    log = taken;
    write(path);
    log = {};
  }
  munmap(taken.words, kWords * sizeof(uint64_t));
}

void StackSampler::write(const char* path) const noexcept {
  std::FILE* file = std::fopen(path, "a");
  if (file == nullptr) return;
  for (size_t at = 0; at < log.used;) {
    const uint64_t head = log.words[at++];
    std::fprintf(file, "%s\t%c", thread_, (head & 1) != 0 ? 's' : 'u');
    for (uint64_t left = head / 2; left > 0; --left) {
      const auto address = static_cast<uintptr_t>(log.words[at++]);
      Dl_info object{};
      const bool known = dladdr(reinterpret_cast<const void*>(address), &object) != 0 && object.dli_fname != nullptr;
      const uintptr_t base = known ? reinterpret_cast<uintptr_t>(object.dli_fbase) : 0;
      std::fprintf(file, "\t%s@%jx", known ? object.dli_fname : "", static_cast<uintmax_t>(address - base));
    }
    std::fputc('\n', file);
  }
  if (log.dropped > 0) std::fprintf(file, "dropped\t%ju\n", static_cast<uintmax_t>(log.dropped));
  std::fclose(file);
}

}  // namespace lumina

#else

namespace lumina {

StackSampler::StackSampler(const char* thread) noexcept : thread_(thread) {}
void StackSampler::end() noexcept {}
void StackSampler::start() noexcept {}
void StackSampler::write(const char*) const noexcept {}

}  // namespace lumina

#endif
