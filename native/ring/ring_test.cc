#include <algorithm>
#include <array>
#include <thread>
#include <vector>

#include "expect.h"
#include "ring/spsc_ring.h"

using lumina::SpscRing;

namespace {

struct Event {
  std::array<uint64_t, 8> words;
};

void full_and_empty() {
  std::vector<uint64_t> slots(4);
  SpscRing<uint64_t> ring;
  ring.open(slots);
  EXPECT_EQ(ring.capacity(), uint64_t{4});
  EXPECT_EQ(ring.available(), uint64_t{0});
  for (uint64_t i = 0; i < 4; ++i) {
    uint64_t* slot = ring.claim();
    EXPECT(slot != nullptr);
    if (slot != nullptr) *slot = 100 + i;
    ring.commit();
  }
  EXPECT(ring.claim() == nullptr);
  EXPECT_EQ(ring.room(1), uint64_t{0});
  EXPECT_EQ(ring.available(), uint64_t{4});
  EXPECT_EQ(ring.at(), uint64_t{100});
  EXPECT_EQ(ring.at(3), uint64_t{103});
  ring.release(3);
  EXPECT_EQ(ring.room(3), uint64_t{3});
  EXPECT_EQ(ring.at(), uint64_t{103});
  ring.release();
  EXPECT_EQ(ring.available(), uint64_t{0});
  EXPECT_EQ(ring.published(), uint64_t{4});
  EXPECT_EQ(ring.consumed(), uint64_t{4});
}

void batches_are_seen_whole() {
  std::vector<uint64_t> slots(8);
  SpscRing<uint64_t> ring;
  ring.open(slots);
  for (uint64_t i = 0; i < 8; ++i) {
    uint64_t* slot = ring.claim(i);
    EXPECT(slot == &slots[i]);
    if (slot != nullptr) *slot = i;
    EXPECT_EQ(ring.available(), uint64_t{0});
  }
  EXPECT(ring.claim(8) == nullptr);
  ring.commit(8);
  EXPECT_EQ(ring.available(), uint64_t{8});
  for (uint64_t i = 0; i < 8; ++i) EXPECT_EQ(ring.at(i), i);
}

// Each side looks at the other's line only when its last sight is not enough: until then it doesn't know what was done
// since.
void the_last_sight_serves_while_it_is_enough() {
  std::vector<uint64_t> slots(8);
  SpscRing<uint64_t> ring;
  ring.open(slots);
  ring.commit(3);
  EXPECT_EQ(ring.available(), uint64_t{3});
  ring.commit(2);
  EXPECT_EQ(ring.available(), uint64_t{3});
  ring.release(2);
  EXPECT_EQ(ring.available(), uint64_t{1});
  ring.release();
  EXPECT_EQ(ring.available(), uint64_t{2});
  ring.release(2);

  EXPECT_EQ(ring.room(3), uint64_t{3});
  EXPECT_EQ(ring.room(4), uint64_t{8});
  ring.commit(6);
  EXPECT_EQ(ring.available(), uint64_t{6});
  ring.release(6);
  EXPECT_EQ(ring.room(2), uint64_t{2});
  EXPECT_EQ(ring.room(3), uint64_t{8});
}

// Two threads over a small ring: every record arrives once, whole and in order. Runs under TSan too.
void two_threads() {
  constexpr uint64_t kRecords = 200'000;
  std::vector<Event> slots(16);
  SpscRing<Event> ring;
  ring.open(slots);
  uint64_t wrong = 0;
  uint64_t next = 0;
  std::thread consumer([&] {
    while (next < kRecords) {
      const uint64_t count = ring.available();
      if (count == 0) std::this_thread::yield();
      for (uint64_t i = 0; i < count; ++i) {
        for (uint64_t word : ring.at(i).words) wrong += word != next ? 1u : 0u;
        ++next;
      }
      ring.release(count);
    }
  });
  for (uint64_t sent = 0; sent < kRecords;) {
    Event* slot = ring.claim();
    if (slot == nullptr) {
      std::this_thread::yield();
      continue;
    }
    slot->words.fill(sent++);
    ring.commit();
  }
  consumer.join();
  EXPECT_EQ(next, kRecords);
  EXPECT_EQ(wrong, uint64_t{0});
  EXPECT_EQ(ring.consumed(), kRecords);
}

// The same with batches of changing size on both sides, each with its own: every word of every record is looked at.
void two_threads_in_batches() {
  constexpr uint64_t kRecords = 200'000;
  constexpr uint64_t kMost = 13;
  std::vector<Event> slots(32);
  SpscRing<Event> ring;
  ring.open(slots);
  uint64_t wrong = 0;
  uint64_t next = 0;
  std::thread consumer([&] {
    for (uint64_t turn = 0; next < kRecords; ++turn) {
      const uint64_t count = std::min(ring.available(), 1 + turn % kMost);
      if (count == 0) std::this_thread::yield();
      for (uint64_t i = 0; i < count; ++i, ++next) {
        for (uint64_t word : ring.at(i).words) wrong += word != next ? 1u : 0u;
      }
      ring.release(count);
    }
  });
  for (uint64_t sent = 0, turn = 0; sent < kRecords; ++turn) {
    const uint64_t wanted = std::min(kRecords - sent, 1 + turn * 5 % kMost);
    uint64_t claimed = 0;
    for (Event* slot = ring.claim(); slot != nullptr && claimed < wanted; slot = ring.claim(claimed)) {
      slot->words.fill(sent + claimed++);
    }
    if (claimed == 0) std::this_thread::yield();
    ring.commit(claimed);
    sent += claimed;
  }
  consumer.join();
  EXPECT_EQ(next, kRecords);
  EXPECT_EQ(wrong, uint64_t{0});
  EXPECT_EQ(ring.published(), kRecords);
}

}  // namespace

int main() {
  full_and_empty();
  batches_are_seen_whole();
  the_last_sight_serves_while_it_is_enough();
  two_threads();
  two_threads_in_batches();
  return lumina::test::verdict();
}
