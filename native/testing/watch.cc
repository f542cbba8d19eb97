// What the hot threads ask of the allocator and of the kernel between start and stop: a library for LD_PRELOAD, for any
// program that runs the engine, needing nothing of it.
//
// A thread is watched when it calls itself lumina-data or lumina-strategy, from its first getrusage(RUSAGE_THREAD) to
// its second: the engine makes them around its loops. Every malloc, calloc, realloc, free and aligned variant is
// counted (new and delete go through them), every system call by its number (syscall user dispatch: the kernel hands
// the call to a signal handler instead, Linux 5.11 and x86-64), and page faults as the kernel counts them. At the stop
// a line of JSON is appended to the file that LUMINA_WATCH names. With LUMINA_WATCH_TRAP=1 the first allocation or
// system call ends the process and names its callers. With LUMINA_WATCH_MARKS=1 start and stop are told on standard
// output too, between the lines of whatever else the process traces there.
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#define WATCH_EXPORT extern "C" __attribute__((visibility("default")))

extern "C" {
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* __libc_memalign(size_t, size_t);
void __libc_free(void*);
}

namespace {

constexpr int kCalls = 512;

struct Counts {
  uint64_t allocations = 0;
  uint64_t frees = 0;
  uint64_t system_calls[kCalls] = {};
};

enum class Phase : uint8_t { kUnknown, kNamed, kWatched, kOver };

// No memory may be asked for to reach these: initial-exec, by the build.
thread_local Phase phase = Phase::kUnknown;
thread_local char name[16] = "";
thread_local rusage before;
thread_local Counts counts;
// What the kernel looks at before each system call of the thread: 0 lets it pass, 1 raises the signal.
thread_local volatile char selector = 0;
thread_local bool sees_calls = false;

bool traps = false;
bool marks = false;

// Before the start and after the stop: the call is not of the watched time.
void mark(const char* what) {
  if (!marks) return;
  char line[64];
  const int length = snprintf(line, sizeof line, "watch: %s %s\n", name, what);
  if (write(STDOUT_FILENO, line, static_cast<size_t>(length)) != length) abort();
}

void trap(const char* what) {
  selector = 0;
  phase = Phase::kOver;
  char line[96];
  const int length = snprintf(line, sizeof line, "watch: %s by %s between start and stop, called from:\n", what, name);
  (void)!write(STDERR_FILENO, line, static_cast<size_t>(length));
  void* frames[24];
  backtrace_symbols_fd(frames, backtrace(frames, 24), STDERR_FILENO);
  abort();
}

void note(uint64_t Counts::*tally, const char* what) {
  if (phase != Phase::kWatched) return;
  ++(counts.*tally);
  if (traps) trap(what);
}

#if defined(__x86_64__) && defined(PR_SET_SYSCALL_USER_DISPATCH)
#define WATCH_SEES_CALLS 1
// The only instructions of a watched thread from which a system call passes: the way back out of the handler.
asm(R"(
  .text
  .globl watch_return
  .hidden watch_return
watch_return:
  movl $15, %eax
  syscall
  ud2
  .globl watch_return_end
  .hidden watch_return_end
watch_return_end:
)");
extern "C" {
extern char watch_return[];
extern char watch_return_end[];
}

// Counts the call, then makes it for the thread.
void on_system_call(int, siginfo_t* info, void* context) {
  selector = 0;
  const int number = info->si_syscall;
  ++counts.system_calls[number >= 0 && number < kCalls ? number : kCalls - 1];
  if (traps) {
    char what[32];
    snprintf(what, sizeof what, "system call %d", number);
    trap(what);
  }
  const int error = errno;
  greg_t* const registers = static_cast<ucontext_t*>(context)->uc_mcontext.gregs;
  const long answer = syscall(number, registers[REG_RDI], registers[REG_RSI], registers[REG_RDX], registers[REG_R10],
                              registers[REG_R8], registers[REG_R9]);
  registers[REG_RAX] = answer == -1 ? -errno : answer;
  errno = error;
  selector = 1;
}

// The C library's own would return through its own instructions, which do not pass.
void take_signal() {
  struct {
    void (*handler)(int, siginfo_t*, void*);
    unsigned long flags;
    void (*restorer)();
    unsigned long mask;
  } action = {on_system_call, SA_SIGINFO | SA_NODEFER | 0x04000000ul /* SA_RESTORER */,
              reinterpret_cast<void (*)()>(watch_return), 0};
  syscall(SYS_rt_sigaction, SIGSYS, &action, nullptr, sizeof action.mask);
}

void see_calls(bool on) {
  const auto from = reinterpret_cast<uintptr_t>(watch_return);
  const auto to = reinterpret_cast<uintptr_t>(watch_return_end);
  if (!on) {
    selector = 0;
    if (sees_calls) prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_OFF, 0, 0, 0);
    return;
  }
  sees_calls = prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_ON, from, to - from, &selector) == 0;
}
#else
#define WATCH_SEES_CALLS 0
void take_signal() {}
void see_calls(bool) {}
#endif

void report(const rusage& after) {
  const char* const path = getenv("LUMINA_WATCH");
  if (path == nullptr) return;
  char line[2048];
  int at = snprintf(line, sizeof line,
                    "{\"thread\":\"%s\",\"allocations\":%llu,\"frees\":%llu,\"minorFaults\":%ld,\"majorFaults\":%ld,"
                    "\"voluntarySwitches\":%ld,\"systemCalls\":",
                    name, static_cast<unsigned long long>(counts.allocations),
                    static_cast<unsigned long long>(counts.frees), after.ru_minflt - before.ru_minflt,
                    after.ru_majflt - before.ru_majflt, after.ru_nvcsw - before.ru_nvcsw);
  const auto add = [&](const char* text) {
    at += snprintf(line + at, sizeof line - static_cast<size_t>(at), "%s", text);
  };
  add(sees_calls ? "{" : "null");
  const char* comma = "";
  for (int number = 0; sees_calls && number < kCalls && at < 1900; ++number) {
    if (counts.system_calls[number] == 0) continue;
    at += snprintf(line + at, sizeof line - static_cast<size_t>(at), "%s\"%d\":%llu", comma, number,
                   static_cast<unsigned long long>(counts.system_calls[number]));
    comma = ",";
  }
  add(sees_calls ? "}}\n" : "}\n");
  const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0 || write(file, line, static_cast<size_t>(at)) != at) abort();
  close(file);
}

__attribute__((constructor)) void prepare() {
  const char* const asked = getenv("LUMINA_WATCH_TRAP");
  traps = asked != nullptr && strcmp(asked, "1") == 0;
  const char* const wanted = getenv("LUMINA_WATCH_MARKS");
  marks = wanted != nullptr && strcmp(wanted, "1") == 0;
  // The first call loads a library.
  void* frame[1];
  (void)backtrace(frame, 1);
  take_signal();
}

}  // namespace

WATCH_EXPORT void* malloc(size_t size) {
  note(&Counts::allocations, "malloc");
  return __libc_malloc(size);
}
WATCH_EXPORT void* calloc(size_t count, size_t size) {
  note(&Counts::allocations, "calloc");
  return __libc_calloc(count, size);
}
WATCH_EXPORT void* realloc(void* at, size_t size) {
  note(&Counts::allocations, "realloc");
  return __libc_realloc(at, size);
}
WATCH_EXPORT void free(void* at) {
  note(&Counts::frees, "free");
  __libc_free(at);
}
WATCH_EXPORT void* memalign(size_t border, size_t size) {
  note(&Counts::allocations, "memalign");
  return __libc_memalign(border, size);
}
WATCH_EXPORT void* aligned_alloc(size_t border, size_t size) {
  note(&Counts::allocations, "aligned_alloc");
  return __libc_memalign(border, size);
}
WATCH_EXPORT int posix_memalign(void** into, size_t border, size_t size) {
  note(&Counts::allocations, "posix_memalign");
  void* const at = __libc_memalign(border, size);
  if (at == nullptr) return ENOMEM;
  *into = at;
  return 0;
}

WATCH_EXPORT int pthread_setname_np(pthread_t thread, const char* wanted) {
  if (pthread_equal(thread, pthread_self()) != 0 &&
      (strcmp(wanted, "lumina-data") == 0 || strcmp(wanted, "lumina-strategy") == 0)) {
    snprintf(name, sizeof name, "%s", wanted);
    phase = Phase::kNamed;
  }
  using SetName = decltype(&pthread_setname_np);
  return reinterpret_cast<SetName>(dlsym(RTLD_NEXT, "pthread_setname_np"))(thread, wanted);
}

WATCH_EXPORT int getrusage(__rusage_who_t who, struct rusage* usage) noexcept {
  if (who != RUSAGE_THREAD || (phase != Phase::kNamed && phase != Phase::kWatched))
    return static_cast<int>(syscall(SYS_getrusage, who, usage));
  if (phase == Phase::kNamed) {
    mark("starts");
    counts = {};
    see_calls(true);
    phase = Phase::kWatched;
    const int answer = static_cast<int>(syscall(SYS_getrusage, who, usage));
    before = *usage;
    selector = 1;
    return answer;
  }
  see_calls(false);
  phase = Phase::kOver;
  const int answer = static_cast<int>(syscall(SYS_getrusage, who, usage));
  mark("stops");
  report(*usage);
  return answer;
}
