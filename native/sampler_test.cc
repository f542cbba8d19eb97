#include "sampler.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <thread>

#include "expect.h"

namespace {

constexpr int64_t kWorkNs = 400'000'000;

int64_t cpu_ns() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

[[gnu::noinline]] void compute() {
  volatile uint64_t value = 1;
  for (const int64_t end = cpu_ns() + kWorkNs; cpu_ns() < end;) {
    for (int i = 0; i < 100'000; ++i) value = value * 3 + 1;
  }
}

[[gnu::noinline]] void call_the_system() {
  for (const int64_t end = cpu_ns() + kWorkNs; cpu_ns() < end;) {
    for (int i = 0; i < 1'000; ++i) syscall(SYS_getppid);
  }
}

struct Told {
  int user = 0;
  int system = 0;
  int strange = 0;
  int framed = 0;
};

// What the file says of a thread that did `work`, and the file is gone.
template <class Work>
Told sampled(const std::string& path, Work work) {
  std::thread([&] {
    lumina::StackSampler sampler("tested");
    work();
    sampler.end();
    sampler.end();
  }).join();
  Told told;
  std::FILE* file = std::fopen(path.c_str(), "r");
  if (file == nullptr) return told;
  char line[16384];
  while (std::fgets(line, sizeof line, file) != nullptr) {
    if (std::strncmp(line, "tested\tu\t", 9) == 0) {
      ++told.user;
    } else if (std::strncmp(line, "tested\ts\t", 9) == 0) {
      ++told.system;
    } else {
      ++told.strange;
    }
    // The thread's function, what it called, and what called it.
    int frames = 0;
    for (const char* at = line; (at = std::strchr(at, '@')) != nullptr; ++at) ++frames;
    told.framed += frames >= 3 ? 1 : 0;
  }
  std::fclose(file);
  std::remove(path.c_str());
  return told;
}

void samples_what_it_is_asked_for(const std::string& path) {
  setenv("LUMINA_STACKS", path.c_str(), 1);
  const Told computing = sampled(path, compute);
  const Told calling = sampled(path, call_the_system);
  // A tick is 1 to 10 ms of the thread's own time, so 400 ms hold 40 at least.
  EXPECT(computing.user + computing.system >= 10);
  EXPECT(calling.user + calling.system >= 10);
  EXPECT(computing.strange == 0 && calling.strange == 0);
#if !defined(__SANITIZE_THREAD__)
  // That sanitizer delivers signals when it sees fit, so the interrupted place is its own.
  EXPECT(computing.framed * 2 > computing.user);
  EXPECT(computing.user > computing.system * 4);
  EXPECT(calling.system > calling.user / 4);
#endif
}

void sleeps_otherwise(const std::string& path) {
  unsetenv("LUMINA_STACKS");
  const Told told = sampled(path, compute);
  EXPECT(told.user + told.system + told.strange == 0);
}

}  // namespace

int main() {
  const std::string path = "/tmp/lumina-sampler-test-" + std::to_string(getpid());
#if defined(__linux__)
  samples_what_it_is_asked_for(path);
#endif
  sleeps_otherwise(path);
  return lumina::test::verdict();
}
