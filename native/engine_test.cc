// The whole engine on plain files, both thread modes: no allocation by a hot thread, equal results, and (as a TSan
// build) no race. zlib lives in the node binary only, so a stand-in that opens nothing takes its place here.
#include "engine.h"

#include <dirent.h>
#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <zlib.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>

#include "expect.h"
#include "sample_messages.h"

extern "C" {
int inflateInit2_(z_streamp, int, const char*, int) { return Z_STREAM_ERROR; }
int inflate(z_streamp, int) { return Z_STREAM_ERROR; }
int inflateReset(z_streamp) { return Z_STREAM_ERROR; }
int inflateEnd(z_streamp) { return Z_OK; }
}

namespace {

std::atomic<bool> armed{false};
std::atomic<uint64_t> allocations{0};
// Calls of pthread_create that still succeed.
std::atomic<int> threads_left{1000};
thread_local bool is_main = false;

[[maybe_unused]] void note_allocation() noexcept {
  if (!is_main && armed.load(std::memory_order_relaxed))
    allocations.fetch_add(1, std::memory_order_relaxed);  // a tally
}

}  // namespace

// The sanitizers bring an allocator of their own; elsewhere every malloc, and with it new, is counted here.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(__GLIBC__)
#define LUMINA_COUNTS_ALLOCATIONS 1
extern "C" {
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* malloc(size_t size) {
  note_allocation();
  return __libc_malloc(size);
}
void* calloc(size_t count, size_t size) {
  note_allocation();
  return __libc_calloc(count, size);
}
void* realloc(void* at, size_t size) {
  note_allocation();
  return __libc_realloc(at, size);
}
int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*body)(void*), void* argument) {
  using Create = decltype(&pthread_create);
  static const auto create = reinterpret_cast<Create>(dlsym(RTLD_NEXT, "pthread_create"));
  if (threads_left.fetch_sub(1) <= 0) return EAGAIN;
  return create(thread, attributes, body, argument);
}
}
#endif

using namespace lumina;
using namespace lumina::test;

namespace {

// A file of messages over a few symbols, with trades enough for buckets and orders, and some damage.
std::string write_file(size_t messages) {
  std::mt19937_64 random(7);
  Bytes file;
  const auto put = [&](const Bytes& message) {
    file.push_back(static_cast<uint8_t>(message.size() >> 8));
    file.push_back(static_cast<uint8_t>(message.size()));
    file.insert(file.end(), message.begin(), message.end());
  };
  for (uint16_t locate = 1; locate <= 8; ++locate) {
    put(stock_directory(locate, "NAME"));
    put(trading_action(locate, 'T'));
  }
  // One locate without damage, whose orders pass the gateway.
  put(stock_directory(9, "CLEAN"));
  put(trading_action(9, 'T'));
  put(add_order(9, UINT64_MAX, 'B', 1'000'000, 1000, "CLEAN"));
  put(add_order(9, UINT64_MAX - 1, 'S', 1'000'000, 1001, "CLEAN"));
  for (uint64_t i = 1; i <= messages; ++i) {
    const uint64_t past = 1 + random() % i;
    const auto shares = static_cast<uint32_t>(1 + random() % 300);
    const auto level = static_cast<uint32_t>(random() % 50);
    const auto of = [](uint64_t ref) { return static_cast<uint16_t>(1 + ref % 8); };
    const bool buy = random() % 2 == 0;
    switch (random() % 8) {
      case 0:
      case 1:
        put(order_delete(of(past), past, i));
        break;
      case 2:
      case 3:
        put(order_executed(of(past), past, shares, i));
        break;
      case 4:
        put(i % 2 == 0 ? trade(9, shares, static_cast<uint32_t>(1000 + random() % 2), i)
                       : trade(of(i), shares, 1000 + level, i));
        break;
      default:
        put(add_order(of(i), i, buy ? 'B' : 'S', shares, buy ? 1000 - level : 1001 + level, "NAME", i));
    }
  }
  // A name that changes under way: the strategy thread must be through with the old one.
  put(stock_directory(3, "OTHER"));
  put(trade(3, 5000, 1000));
  char path[] = "/tmp/lumina-engine-XXXXXX";
  const int descriptor = mkstemp(path);
  LUMINA_CHECK(descriptor >= 0 && write(descriptor, file.data(), file.size()) == static_cast<ssize_t>(file.size()));
  ::close(descriptor);
  return path;
}

struct Outcome {
  uint64_t digest = 0;
  uint64_t orders_digest = 0;
  uint64_t messages = 0;
  uint64_t sent = 0;
  uint64_t buckets = 0;
  uint64_t samples = 0;
  Damage damage;
};

// Thread names, with id and processors, of those that the engines named.
struct Task {
  int id;
  std::string processors;
};
std::multimap<std::string, Task> tasks() {
  std::multimap<std::string, Task> found;
  DIR* folder = opendir("/proc/self/task");
  while (const dirent* entry = folder == nullptr ? nullptr : readdir(folder)) {
    std::ifstream status(std::string("/proc/self/task/") + entry->d_name + "/status");
    std::string name;
    for (std::string line; std::getline(status, line);) {
      if (line.starts_with("Name:\t")) name = line.substr(6);
      if (line.starts_with("Cpus_allowed_list:\t") && name.starts_with("lumina-"))
        found.insert({name, {std::atoi(entry->d_name), line.substr(19)}});
    }
  }
  if (folder != nullptr) closedir(folder);
  return found;
}

template <class Condition>
bool comes(Condition condition) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
  while (!condition()) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return true;
}

// Runs the file to its end, reading the output rings as JavaScript does.
Outcome run(const std::string& path, int threads, bool probes) {
  EngineOptions options;
  options.input.path = path;
  options.arena = {.bytes = 64 << 20, .best = Pages::kTransparent};
  options.threads = threads;
  options.probes.on = probes;
  options.bucket_log = true;
  options.signal.vpin = {.bucket_shares = 500, .buckets = 4, .sigma_numerator = 1, .sigma_denominator = 2};
  Engine engine(options, *available_kernels().front());
  engine.start();
  uint64_t taken[3] = {0, 0, 0};
  for (bool over = false; !over;) {
    over = engine.over();
    if (engine.state() < EngineState::kRunning) continue;
    armed.store(true, std::memory_order_relaxed);  // only counts, orders nothing
    Outputs& outputs = engine.outputs();
    const auto drain = [&](auto& ring, uint64_t& count) {
      const uint64_t ready = ring.published() - ring.consumed();
      ring.release(ready);
      count += ready;
    };
    drain(outputs.samples, taken[0]);
    drain(outputs.orders, taken[1]);
    drain(outputs.buckets, taken[2]);
    std::this_thread::yield();
  }
  armed.store(false, std::memory_order_relaxed);
  EXPECT(engine.state() == EngineState::kDone);
  EXPECT(engine.arena().sealed());
  EXPECT_EQ(engine.samples_dropped(), uint64_t{0});
  EXPECT_EQ(taken[2], engine.signal().counts().buckets);
  uint64_t refused = 0;
  for (uint64_t count : engine.gateway().counts().refused) refused += count;
  EXPECT_EQ(taken[1], engine.gateway().counts().sent + refused);
  return {engine.digest(),
          engine.gateway().digest(),
          engine.traffic().messages,
          engine.gateway().counts().sent,
          taken[2],
          taken[0],
          engine.damage()};
}

void both_modes_agree(const std::string& path, size_t messages) {
  const Outcome expected = run(path, 1, true);
  EXPECT_EQ(expected.messages, uint64_t{messages + 22});
  EXPECT_EQ(expected.samples, expected.messages);
  EXPECT(expected.sent > 0);
  EXPECT(expected.damage.unknown_references > 0);
  for (int threads : {1, 2}) {
    for (bool probes : {true, false}) {
      const Outcome found = run(path, threads, probes);
      EXPECT_EQ(found.digest, expected.digest);
      EXPECT_EQ(found.orders_digest, expected.orders_digest);
      EXPECT_EQ(found.sent, expected.sent);
      EXPECT_EQ(found.buckets, expected.buckets);
      EXPECT_EQ(found.samples, probes ? expected.samples : 0);
      EXPECT_EQ(found.damage.unknown_references, expected.damage.unknown_references);
    }
  }
}

// After the rings are there, no thread but the main one allocates; a planted allocation is counted.
void hot_threads_do_not_allocate() {
#if defined(LUMINA_COUNTS_ALLOCATIONS)
  EXPECT_EQ(allocations.load(), uint64_t{0});
  armed.store(true);
  std::thread([] {
    void* volatile planted = std::malloc(1);
    std::free(planted);
  }).join();
  armed.store(false);
  EXPECT(allocations.load() >= 1);
#endif
}

void stops_and_closes(const std::string& path) {
  EngineOptions options;
  options.input.path = path;
  options.arena = {.bytes = 64 << 20, .best = Pages::kPlain};
  // Nobody reads the samples: the engine waits at a batch border, and still ends when told to.
  Engine engine(options, scalar_kernels());
  engine.start();
  while (engine.messages_so_far() == 0 && !engine.over()) std::this_thread::yield();
  engine.close();
  while (!engine.over()) std::this_thread::yield();
  EXPECT(engine.traffic().messages > 0);
  EXPECT(engine.state() == EngineState::kDone);
  Engine never(options, scalar_kernels());
  EXPECT(never.state() == EngineState::kIdle);
}

// A pipe that stays silent, so that the threads are there to be looked at.
struct Silence {
  Silence() { LUMINA_CHECK(pipe(ends) == 0); }
  ~Silence() {
    ::close(ends[0]);
    ::close(ends[1]);
  }
  EngineOptions options(int pinned_from) const {
    EngineOptions options;
    options.input.descriptor = ends[0];
    options.arena = {.bytes = 64 << 20, .best = Pages::kPlain};
    options.threads = 2;
    options.pinned_from = pinned_from;
    return options;
  }
  int ends[2];
};

// Each hot thread on a processor of its own, the reader free; a second engine gets none of the first one's.
void threads_are_pinned_apart() {
#if defined(__linux__)
  if (usable_processors() < 2) return;
  Silence silence;
  Engine first(silence.options(2), scalar_kernels());
  Engine second(silence.options(usable_processors()), scalar_kernels());
  const auto at = [](const char* name, size_t index) {
    const auto all = tasks();
    auto found = all.lower_bound(name);
    while (index-- > 0) ++found;
    return found->second.processors;
  };
  const auto alone = [](const std::string& list) { return list.find_first_of(",-") == std::string::npos; };
  first.start();
  // A thread has the name of the one that made it until it takes its own.
  EXPECT(comes([] { return tasks().count("lumina-reader") == 1 && tasks().count("lumina-strategy") == 1; }));
  EXPECT(comes([&] { return tasks().size() == 3 && alone(at("lumina-data", 0)) && alone(at("lumina-strategy", 0)); }));
  EXPECT(at("lumina-data", 0) != at("lumina-strategy", 0));
  std::ifstream status("/proc/self/status");
  std::string own;
  while (std::getline(status, own) && !own.starts_with("Cpus_allowed_list:\t")) {
  }
  EXPECT_EQ(at("lumina-reader", 0), own.substr(19));
  second.start();
  EXPECT(comes([&] { return tasks().size() == 6 && second.state() == EngineState::kRunning; }));
  int pinned = 0;
  for (const auto& [name, task] : tasks()) pinned += alone(task.processors) ? 1 : 0;
  EXPECT_EQ(pinned, 2);
  first.close();
  EXPECT(comes([&] { return first.over(); }));
  // What the first one gave back can be taken again.
  Engine third(silence.options(2), scalar_kernels());
  third.start();
  EXPECT(comes([&] {
    pinned = 0;
    for (const auto& [name, task] : tasks()) pinned += alone(task.processors) ? 1 : 0;
    return pinned == 2;
  }));
#endif
}

// A signal that finds the reader waiting does not make it read a pipe that has nothing.
void a_signal_is_no_input() {
#if defined(__linux__)
  struct sigaction action {};
  action.sa_handler = [](int) {};
  sigaction(SIGUSR2, &action, nullptr);
  Silence silence;
  Engine engine(silence.options(1000), scalar_kernels());
  engine.start();
  EXPECT(comes([] { return tasks().contains("lumina-reader"); }));
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  const auto all = tasks();
  const auto reader = all.find("lumina-reader");
  if (reader != all.end()) syscall(SYS_tgkill, getpid(), reader->second.id, SIGUSR2);
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  engine.close();
  const bool ended = comes([&] { return engine.over(); });
  EXPECT(ended);
  // Else the destructor would wait for it.
  if (!ended) (void)!write(silence.ends[1], "x", 1);
#endif
}

// The system gives none, or not all, of the threads: said so, with nothing left running and everything readable.
void threads_that_cannot_start(const std::string& path) {
#if defined(LUMINA_COUNTS_ALLOCATIONS)
  for (int started : {0, 1, 2}) {
    EngineOptions options;
    options.input.path = path;
    options.arena = {.bytes = 64 << 20, .best = Pages::kPlain};
    options.threads = 2;
    Engine engine(options, scalar_kernels());
    threads_left.store(started);
    engine.start();
    EXPECT(comes([&] { return engine.over(); }));
    threads_left.store(1000);
    EXPECT(engine.fault() == EngineFault::kNoThread);
    EXPECT_EQ(engine.fault_text(), std::string("its threads"));
    EXPECT_EQ(engine.busy_ns(), uint64_t{0});
    EXPECT_EQ(engine.traffic().messages, uint64_t{0});
  }
#else
  (void)path;
#endif
}

// Told to close while its memory is being touched, the engine does not go on touching.
void closes_while_preparing(const std::string& path) {
  EngineOptions options;
  options.input.path = path;
  options.arena = {.bytes = size_t{8} << 30, .best = Pages::kPlain};
  Engine engine(options, scalar_kernels());
  engine.close();
  engine.start();
  EXPECT(comes([&] { return engine.over(); }));
  EXPECT(engine.fault() == EngineFault::kArenaUnavailable);
}

}  // namespace

int main() {
  is_main = true;
  constexpr size_t kMessages = 60'000;
  const std::string path = write_file(kMessages);
  both_modes_agree(path, kMessages);
  hot_threads_do_not_allocate();
  stops_and_closes(path);
  threads_are_pinned_apart();
  a_signal_is_no_input();
  threads_that_cannot_start(path);
  closes_while_preparing(path);
  unlink(path.c_str());
  return lumina::test::verdict();
}
