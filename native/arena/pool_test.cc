#include "arena/pool.h"

#include <map>
#include <random>
#include <vector>

#include "expect.h"

using lumina::Arena;
using lumina::Pages;
using lumina::Pool;
using lumina::test::aborts;

namespace {

using Numbers = Pool<uint64_t>;

Arena small_arena() { return Arena({.bytes = 2 << 20, .best = Pages::kPlain}); }

void hands_out_every_slot_once() {
  Arena arena = small_arena();
  Numbers pool;
  const size_t before = arena.used();
  EXPECT(pool.open(arena, 3));
  EXPECT(arena.used() - before <= Numbers::memory(3));
  EXPECT_EQ(pool.size(), 3u);
  for (uint32_t expected : {1u, 2u, 3u}) {
    const Numbers::Handle slot = pool.take();
    EXPECT_EQ(slot, expected);
    EXPECT_EQ(*pool.at(slot), uint64_t{0});
    EXPECT(arena.owns(pool.at(slot)));
    *pool.at(slot) = expected;
  }
  EXPECT_EQ(pool.live(), 3u);
  EXPECT_EQ(pool.take(), Numbers::kNone);
  EXPECT_EQ(pool.take(), Numbers::kNone);
  EXPECT_EQ(pool.live(), 3u);
}

// The last one given back is warm, so it goes first; it is not cleared.
void slots_come_back() {
  Arena arena = small_arena();
  Numbers pool;
  EXPECT(pool.open(arena, 3));
  for (uint64_t value : {10u, 20u, 30u}) *pool.at(pool.take()) = value;
  pool.give_back(1);
  pool.give_back(3);
  EXPECT(!pool.holds(1) && pool.holds(2) && !pool.holds(3));
  EXPECT_EQ(pool.live(), 1u);
  EXPECT_EQ(pool.take(), 3u);
  EXPECT_EQ(*pool.at(3), uint64_t{30});
  EXPECT_EQ(pool.take(), 1u);
  EXPECT_EQ(pool.take(), Numbers::kNone);
}

// Several objects a slot lie together, and no slot in another.
void slots_of_several_objects() {
  Arena arena = small_arena();
  Pool<uint32_t> pool;
  EXPECT(pool.open(arena, 4, 50));
  EXPECT_EQ(Pool<uint32_t>::slot_bytes(50), size_t{204});
  std::map<uint32_t*, uint32_t> starts;
  for (int i = 0; i < 4; ++i) {
    const uint32_t slot = pool.take();
    starts[pool.at(slot)] = slot;
  }
  EXPECT_EQ(starts.size(), size_t{4});
  for (auto at = starts.begin(); std::next(at) != starts.end(); ++at) EXPECT(std::next(at)->first - at->first >= 50);
}

// Whatever the order, a slot has one holder at a time and keeps what its holder wrote.
void agrees_with_a_map() {
  constexpr uint32_t kSlots = 100;
  Arena arena = small_arena();
  Numbers pool;
  EXPECT(pool.open(arena, kSlots));
  std::mt19937_64 random(5);
  std::map<Numbers::Handle, uint64_t> held;
  uint64_t refused = 0;
  for (uint64_t step = 1; step <= 100'000; ++step) {
    // Long phases of growth and of decline, so that both ends are met.
    if (random() % 100 < (step / 1000 % 2 == 0 ? 60u : 40u)) {
      const Numbers::Handle slot = pool.take();
      if (slot == Numbers::kNone) {
        ++refused;
        EXPECT_EQ(held.size(), size_t{kSlots});
      } else {
        EXPECT(held.insert({slot, step}).second);
        *pool.at(slot) = step;
      }
    } else if (!held.empty()) {
      const auto at = std::next(held.begin(), static_cast<std::ptrdiff_t>(random() % held.size()));
      EXPECT_EQ(*pool.at(at->first), at->second);
      pool.give_back(at->first);
      held.erase(at);
    }
    if (pool.live() != held.size()) EXPECT_EQ(pool.live(), held.size());
  }
  EXPECT(refused > 0);
}

void faults_of_ours_stop_the_process() {
  Arena arena = small_arena();
  Numbers pool;
  EXPECT(pool.open(arena, 2));
  const Numbers::Handle slot = pool.take();
  EXPECT(!aborts([&] { pool.give_back(slot); }));
  EXPECT(aborts([&] {
    pool.give_back(slot);
    pool.give_back(slot);
  }));
  EXPECT(aborts([&] { pool.give_back(Numbers::kNone); }));
  EXPECT(aborts([&] { pool.give_back(2); }));
  EXPECT(aborts([&] { pool.give_back(3); }));
}

void too_small_an_arena_is_said() {
  Arena arena = small_arena();
  Numbers pool;
  EXPECT(!pool.open(arena, 1 << 20));
  // Room for the objects, not for the list of them.
  Arena other = small_arena();
  EXPECT(!pool.open(other, static_cast<uint32_t>(other.bytes() / sizeof(uint64_t))));
}

}  // namespace

int main() {
  hands_out_every_slot_once();
  slots_come_back();
  slots_of_several_objects();
  agrees_with_a_map();
  faults_of_ours_stop_the_process();
  too_small_an_arena_is_said();
  return lumina::test::verdict();
}
