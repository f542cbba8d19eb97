// The ring beside queues under a mutex, one that sleeps until it is woken and one that spins as the ring does, two
// threads of processors of their own, turn by turn: how long a record is on its way when the other side waits for it,
// and how many go through when it never has to. Every record is checked as it comes.
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "bench.h"
#include "patience.h"
#include "ring/spsc_ring.h"

namespace lumina::bench {
namespace {

constexpr size_t kSlots = 4096;
constexpr uint64_t kBatch = 32;
constexpr uint64_t kThrough = 400'000;
constexpr uint64_t kHandOvers = 20'000;

struct Record {
  uint64_t number;
  uint64_t sent;
  uint64_t rest[6];
};
static_assert(sizeof(Record) == kCacheLine);

void pause() noexcept {
#if defined(__x86_64__)
  _mm_pause();
#endif
}

// Ways of handing over. push() and pop() wait; pop() gives what came to `take`, which says how many it took.
struct OneByOne {
  static constexpr const char* kName = "ring, one at a time";
  explicit OneByOne() { ring.open(slots); }
  void push(const Record& record) noexcept {
    Record* slot = ring.claim();
    for (; slot == nullptr; slot = ring.claim()) pause();
    *slot = record;
    ring.commit();
  }
  void flush() noexcept {}
  template <class Take>
  void pop(Take take) noexcept {
    uint64_t count = ring.available();
    for (; count == 0; count = ring.available()) pause();
    for (uint64_t i = 0; i < count; ++i) {
      take(ring.at());
      ring.release();
    }
  }
  std::vector<Record> slots = std::vector<Record>(kSlots);
  SpscRing<Record> ring;
};

struct InBatches : OneByOne {
  static constexpr const char* kName = "ring, 32 at a time";
  void push(const Record& record) noexcept {
    Record* slot = ring.claim(claimed);
    for (; slot == nullptr; slot = ring.claim(claimed)) pause();
    *slot = record;
    if (++claimed == kBatch) flush();
  }
  void flush() noexcept {
    ring.commit(claimed);
    claimed = 0;
  }
  template <class Take>
  void pop(Take take) noexcept {
    uint64_t count = ring.available();
    for (; count == 0; count = ring.available()) pause();
    for (uint64_t i = 0; i < count; ++i) take(ring.at(i));
    ring.release(count);
  }
  uint64_t claimed = 0;
};

struct UnderMutex {
  static constexpr const char* kName = "queue under a mutex, asleep until woken";
  void push(const Record& record) {
    std::unique_lock lock(mutex);
    room.wait(lock, [this] { return head - tail < kSlots; });
    slots[head++ % kSlots] = record;
    lock.unlock();
    some.notify_one();
  }
  void flush() noexcept {}
  template <class Take>
  void pop(Take take) {
    std::unique_lock lock(mutex);
    some.wait(lock, [this] { return head != tail; });
    const Record record = slots[tail++ % kSlots];
    lock.unlock();
    room.notify_one();
    take(record);
  }
  std::vector<Record> slots = std::vector<Record>(kSlots);
  std::mutex mutex;
  std::condition_variable some;
  std::condition_variable room;
  uint64_t head = 0;
  uint64_t tail = 0;
};

// Nobody sleeps: what the mutex itself costs, its line and the queue's going to and fro.
struct UnderSpinningMutex {
  static constexpr const char* kName = "queue under a mutex, spinning";
  void push(const Record& record) noexcept {
    spin([&] { return head - tail < kSlots; });
    slots[head++ % kSlots] = record;
    mutex.unlock();
  }
  void flush() noexcept {}
  template <class Take>
  void pop(Take take) noexcept {
    spin([&] { return head != tail; });
    const Record record = slots[tail++ % kSlots];
    mutex.unlock();
    take(record);
  }
  // Returns with the lock, and the queue as it is wanted.
  template <class Wanted>
  void spin(Wanted wanted) noexcept {
    for (;; pause()) {
      if (!mutex.try_lock()) continue;
      if (wanted()) return;
      mutex.unlock();
    }
  }
  std::vector<Record> slots = std::vector<Record>(kSlots);
  std::mutex mutex;
  uint64_t head = 0;
  uint64_t tail = 0;
};

Record record_of(uint64_t number, uint64_t sent) noexcept {
  return {number, sent, {number + 1, number + 2, number + 3, number + 4, number + 5, number + 6}};
}

bool is_whole(const Record& record, uint64_t number) noexcept {
  bool whole = record.number == number;
  for (uint64_t i = 0; i < 6; ++i) whole = whole && record.rest[i] == number + 1 + i;
  return whole;
}

// Runs `there` on a thread and processor of its own beside `here`.
template <class Here, class There>
void beside(const Seats& seats, Here here, There there) {
  std::thread other([&] {
    seats.sit(1);
    there();
  });
  here();
  other.join();
}

// Nanoseconds a record with the sender never waiting for an answer; below zero when a record came damaged.
template <class Queue>
double throughput(const Seats& seats) {
  const Clock& clock = machine_clock();
  Queue queue;
  uint64_t next = 0;
  bool whole = true;
  std::atomic<bool> ready{false};
  uint64_t from = 0;
  beside(
      seats,
      [&] {
        while (!ready.load(std::memory_order_acquire)) pause();  // pairs with the store: both threads are there
        from = clock.now_after();
        for (uint64_t i = 0; i < kThrough; ++i) queue.push(record_of(i, 0));
        queue.flush();
      },
      [&] {
        ready.store(true, std::memory_order_release);  // pairs with the load above
        while (next < kThrough) queue.pop([&](const Record& record) { whole = is_whole(record, next++) && whole; });
      });
  const double ns = static_cast<double>(clock.now_after() - from) / clock.ticks_per_ns / kThrough;
  return whole ? ns : -1;
}

// One record at a time there and back: `way` gets the time to the other side, `round` half the time there and back.
template <class Queue>
bool hand_overs(const Seats& seats, std::vector<double>& way, std::vector<double>& round) {
  const Clock& clock = machine_clock();
  Queue there;
  Queue back;
  bool whole = true;
  way.clear();
  round.clear();
  beside(
      seats,
      [&] {
        for (uint64_t i = 0; i < kHandOvers; ++i) {
          const uint64_t sent = clock.now_after();
          there.push(record_of(i, sent));
          there.flush();
          back.pop([&](const Record& record) { whole = is_whole(record, i) && whole; });
          round.push_back(static_cast<double>(clock.now_after() - sent) / clock.ticks_per_ns / 2);
        }
      },
      [&] {
        for (uint64_t i = 0; i < kHandOvers; ++i) {
          there.pop([&](const Record& record) {
            const uint64_t now = clock.now_after();
            // Two processors' counters may disagree a little.
            way.push_back(static_cast<double>(now - std::min(now, record.sent)) / clock.ticks_per_ns);
            back.push(record);
          });
          back.flush();
        }
      });
  return whole;
}

double quantile(std::vector<double>& values, double share) {
  const auto at = values.begin() + static_cast<ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

struct Figures {
  std::vector<double> through, way50, way99, round50, round99;
};

template <class Queue>
bool turn(const Seats& seats, Figures& figures) {
  const double ns = throughput<Queue>(seats);
  std::vector<double> way;
  std::vector<double> round;
  if (ns < 0 || !hand_overs<Queue>(seats, way, round)) return false;
  figures.through.push_back(ns);
  figures.way50.push_back(quantile(way, 0.5));
  figures.way99.push_back(quantile(way, 0.99));
  figures.round50.push_back(quantile(round, 0.5));
  figures.round99.push_back(quantile(round, 0.99));
  return true;
}

void tell(Lines& lines, const char* name, const Figures& figures) {
  lines.add("through", name, "ns a record", figures.through);
  lines.add("hand-over p50", name, "ns", figures.way50);
  lines.add("hand-over p99", name, "ns", figures.way99);
  lines.add("there and back, half, p50", name, "ns", figures.round50);
  lines.add("there and back, half, p99", name, "ns", figures.round99);
}

}  // namespace

int ring(int rounds) {
  Seats seats;
  seats.take(2, 2);
  if (!seats.any()) {
    std::fprintf(stderr, "lumina_bench: a hand-over between two threads needs two processors\n");
    return 3;
  }
  seats.sit(0);
  Figures one;
  Figures batches;
  Figures spinning;
  Figures mutex;
  for (int round = 0; round < rounds; ++round) {
    if (!turn<OneByOne>(seats, one)) return wrong("a record", OneByOne::kName);
    if (!turn<InBatches>(seats, batches)) return wrong("a record", InBatches::kName);
    if (!turn<UnderSpinningMutex>(seats, spinning)) return wrong("a record", UnderSpinningMutex::kName);
    if (!turn<UnderMutex>(seats, mutex)) return wrong("a record", UnderMutex::kName);
  }
  Lines lines("ring");
  tell(lines, OneByOne::kName, one);
  tell(lines, InBatches::kName, batches);
  tell(lines, UnderSpinningMutex::kName, spinning);
  tell(lines, UnderMutex::kName, mutex);
  return 0;
}

}  // namespace lumina::bench
