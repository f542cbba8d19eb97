#include "patience.h"

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

#include <mutex>

#if defined(__linux__)
#include <sched.h>
#endif

namespace lumina {
namespace {

#if defined(__linux__)
// Processors that hot threads of this process sit on.
struct Occupied {
  std::mutex mutex;
  cpu_set_t processors{};
};

Occupied& occupied() noexcept {
  static Occupied all;
  return all;
}
#endif

}  // namespace

int usable_processors() noexcept {
#if defined(__linux__)
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) == 0) return CPU_COUNT(&allowed);
#endif
  return static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN));
}

void name_thread([[maybe_unused]] const char* name) noexcept {
#if defined(__linux__)
  pthread_setname_np(pthread_self(), name);
#endif
}

ThreadCharges thread_charges() noexcept {
#if defined(__linux__)
  rusage usage{};
  if (getrusage(RUSAGE_THREAD, &usage) == 0) return {usage.ru_nvcsw, usage.ru_nivcsw, usage.ru_minflt};
#endif
  return {};
}

void Seats::take([[maybe_unused]] int threads, [[maybe_unused]] int enough) noexcept {
#if defined(__linux__)
  give_back();
  cpu_set_t free;
  if (threads > kMost || sched_getaffinity(0, sizeof free, &free) != 0) return;
  const std::lock_guard lock(occupied().mutex);
  for (int processor = 0; processor < CPU_SETSIZE; ++processor) {
    if (CPU_ISSET(processor, &occupied().processors)) CPU_CLR(processor, &free);
  }
  if (CPU_COUNT(&free) < enough || CPU_COUNT(&free) < threads) return;
  for (int processor = CPU_SETSIZE - 1; taken_ < threads; --processor) {
    if (!CPU_ISSET(processor, &free)) continue;
    CPU_SET(processor, &occupied().processors);
    processors_[static_cast<size_t>(taken_++)] = processor;
  }
#endif
}

void Seats::sit([[maybe_unused]] int index) const noexcept {
#if defined(__linux__)
  if (index >= taken_) return;
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(processors_[static_cast<size_t>(index)], &one);
  pthread_setaffinity_np(pthread_self(), sizeof one, &one);
#endif
}

void Seats::give_back() noexcept {
#if defined(__linux__)
  if (taken_ == 0) return;
  const std::lock_guard lock(occupied().mutex);
  while (taken_ > 0) CPU_CLR(processors_[static_cast<size_t>(--taken_)], &occupied().processors);
#endif
}

}  // namespace lumina
