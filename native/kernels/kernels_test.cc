#include "kernels/kernels.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string_view>

#include "check.h"
#include "expect.h"
#include "kernels/forms.h"

using lumina::Kernels;
using lumina::KernelSet;
using lumina::Level;
using lumina::LevelRun;
using lumina::NamedKernels;
using lumina::Sweep;

namespace {

// Room between two pages that can't be touched: what reads or writes past either end of an array there crashes, masked
// loads included, which the sanitizers do not see.
class Fence {
 public:
  explicit Fence(size_t bytes) {
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    bytes_ = (bytes + page - 1) / page * page;
    void* const all = mmap(nullptr, bytes_ + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    LUMINA_CHECK(all != MAP_FAILED);
    room_ = static_cast<uint8_t*>(all) + page;
    LUMINA_CHECK(mprotect(room_, bytes_, PROT_READ | PROT_WRITE) == 0);
  }
  // An array of so many at the end of the room, or at its start.
  template <class T>
  [[nodiscard]] T* array(size_t count, bool at_end) const {
    LUMINA_CHECK(count * sizeof(T) <= bytes_);
    return reinterpret_cast<T*>(at_end ? room_ + bytes_ - count * sizeof(T) : room_);
  }

 private:
  uint8_t* room_;
  size_t bytes_;
};

constexpr uint32_t kMost = 5000;

// Below, at and above every width and every threshold, and what a side really has.
std::vector<uint32_t> lengths() {
  std::vector<uint32_t> all;
  for (uint32_t length = 0; length <= 100; ++length) all.push_back(length);
  for (const uint32_t length : {127u, 128u, 129u, 200u, kMost}) all.push_back(length);
  return all;
}

// A side with distinct ascending keys over the whole range, extremes included, and where it stands in memory.
struct Side {
  uint32_t count;
  uint32_t* keys;
  Level* levels;

  [[nodiscard]] uint64_t shares() const {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < count; ++i) sum += levels[i].shares;
    return sum;
  }
};

class Sides {
 public:
  // Each level's shares below `limit`; what else a level has is noise.
  [[nodiscard]] Side make(uint32_t count, uint64_t limit, bool at_end) {
    std::vector<uint32_t> keys;
    while (keys.size() < count) {
      const bool edge = random() % 16 == 0;
      keys.push_back(edge ? (random() % 2 == 0 ? 0u : UINT32_MAX) : static_cast<uint32_t>(random()) >> random() % 8);
      if (keys.size() < count) continue;
      std::sort(keys.begin(), keys.end());
      keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    }
    Side side{count, keys_.array<uint32_t>(count, at_end), levels_.array<Level>(count, at_end)};
    std::copy(keys.begin(), keys.end(), side.keys);
    const auto noise = [this] { return static_cast<uint32_t>(random()); };
    for (uint32_t i = 0; i < count; ++i) side.levels[i] = {1 + random() % limit, noise(), noise(), noise(), noise()};
    return side;
  }

  std::mt19937_64 random{20200130};

 private:
  Fence keys_{kMost * sizeof(uint32_t)};
  Fence levels_{kMost * sizeof(Level)};
};

void by_hand(const Kernels& kernels) {
  const uint32_t keys[] = {10, 20, 30};
  const Level levels[] = {{5, 1, 2, 3, 4}, {7, 1, 2, 3, 4}, {11, 1, 2, 3, 4}};
  EXPECT_EQ(kernels.rank(keys, 3, 5), 0u);
  EXPECT_EQ(kernels.rank(keys, 3, 10), 0u);
  EXPECT_EQ(kernels.rank(keys, 3, 30), 2u);
  EXPECT_EQ(kernels.rank(keys, 3, 31), 3u);
  EXPECT_EQ(kernels.rank(keys, 0, 31), 0u);
  EXPECT_EQ(kernels.sum_shares(levels, 3), uint64_t{23});
  EXPECT_EQ(kernels.sum_notional(levels, keys, 3, 0), uint64_t{5 * 10 + 7 * 20 + 11 * 30});
  uint64_t deep[3] = {};
  kernels.depth(levels, 3, deep);
  EXPECT_EQ(deep[0], uint64_t{23});
  EXPECT_EQ(deep[1], uint64_t{18});
  EXPECT_EQ(deep[2], uint64_t{11});
  const LevelRun sides[] = {{levels, 3}, {nullptr, 0}, {levels + 1, 2}, {levels, 1}, {levels + 2, 1}};
  uint64_t sums[5] = {};
  kernels.sum_sides(sides, 5, sums);
  EXPECT_EQ(sums[0], uint64_t{23});
  EXPECT_EQ(sums[1], uint64_t{0});
  EXPECT_EQ(sums[2], uint64_t{18});
  EXPECT_EQ(sums[3], uint64_t{5});
  EXPECT_EQ(sums[4], uint64_t{11});
  const Sweep bid = kernels.sweep(levels, keys, 3, 0, 15);
  EXPECT_EQ(bid.levels, 2u);
  EXPECT_EQ(bid.shares, uint64_t{15});
  EXPECT_EQ(bid.notional, uint64_t{11 * 30 + 4 * 20});
  const uint32_t asks[] = {~30u, ~20u, ~10u};
  const Sweep ask = kernels.sweep(levels, asks, 3, UINT32_MAX, 100);
  EXPECT_EQ(ask.levels, 3u);
  EXPECT_EQ(ask.shares, uint64_t{23});
  EXPECT_EQ(ask.notional, uint64_t{11 * 10 + 7 * 20 + 5 * 30});
  EXPECT_EQ(kernels.sweep(levels, keys, 3, 0, 0).levels, 0u);
  EXPECT_EQ(kernels.sweep(levels, keys, 3, 0, 18).levels, 2u);
  EXPECT_EQ(kernels.sweep(levels, keys, 3, 0, 19).levels, 3u);
}

void rank_like_the_definition(const Kernels& kernels, const Side& side, std::mt19937_64& random) {
  for (int round = 0; round < 20; ++round) {
    const bool of_level = side.count > 0 && round % 4 != 0;
    const uint32_t near = of_level ? side.keys[random() % side.count] : static_cast<uint32_t>(random());
    const uint32_t key = near + static_cast<uint32_t>(round % 3) - 1;
    const auto below =
        static_cast<uint32_t>(std::count_if(side.keys, side.keys + side.count, [&](uint32_t k) { return k < key; }));
    EXPECT_EQ(kernels.rank(side.keys, side.count, key), below);
  }
}

// Modulo 2^64, and nothing is written past the last level.
void sums_like_the_definition(const Kernels& kernels, const Side& side, uint32_t flip) {
  uint64_t notional = 0;
  for (uint32_t i = 0; i < side.count; ++i) notional += side.levels[i].shares * (side.keys[i] ^ flip);
  EXPECT_EQ(kernels.sum_shares(side.levels, side.count), side.shares());
  EXPECT_EQ(kernels.sum_notional(side.levels, side.keys, side.count, flip), notional);
  static const Fence fence(kMost * sizeof(uint64_t));
  for (const bool at_end : {false, true}) {
    uint64_t* const depth = fence.array<uint64_t>(side.count, at_end);
    kernels.depth(side.levels, side.count, depth);
    uint64_t better = 0;
    bool same = true;
    for (uint32_t i = side.count; i > 0; --i) same = same && depth[i - 1] == (better += side.levels[i - 1].shares);
    EXPECT(same);
  }
}

void sweep_like_the_definition(const Kernels& kernels, const Side& side, uint32_t flip, uint64_t wanted) {
  Sweep expected{0, 0, 0};
  for (uint32_t i = side.count; i > 0 && expected.shares < wanted; --i) {
    const uint64_t taken = std::min(side.levels[i - 1].shares, wanted - expected.shares);
    ++expected.levels;
    expected.shares += taken;
    expected.notional += taken * (side.keys[i - 1] ^ flip);
  }
  const Sweep found = kernels.sweep(side.levels, side.keys, side.count, flip, wanted);
  EXPECT_EQ(found.levels, expected.levels);
  EXPECT_EQ(found.shares, expected.shares);
  EXPECT_EQ(found.notional, expected.notional);
}

// Runs of the side, any way up to its last level.
void sides_like_the_definition(const Kernels& kernels, const Side& side, std::mt19937_64& random) {
  static const Fence fence(64 * sizeof(uint64_t));
  std::vector<LevelRun> runs(random() % 40);
  for (LevelRun& run : runs) {
    run.count = static_cast<uint32_t>(random() % std::min(side.count + 1, 50u));
    run.levels = side.levels + (random() % 2 == 0 ? side.count - run.count : 0);
  }
  uint64_t* const sums = fence.array<uint64_t>(runs.size(), true);
  kernels.sum_sides(runs.data(), static_cast<uint32_t>(runs.size()), sums);
  for (size_t i = 0; i < runs.size(); ++i) {
    const Side one{runs[i].count, nullptr, side.levels + (runs[i].levels - side.levels)};
    EXPECT_EQ(sums[i], one.shares());
  }
}

void like_the_definition(const Kernels& kernels) {
  Sides sides;
  for (const uint32_t length : lengths()) {
    for (int round = 0; round < 12; ++round) {
      const bool at_end = round % 2 == 0;
      const uint32_t flip = round % 3 == 0 ? 0 : UINT32_MAX;
      // As the market has them; as many as add up to less than 2^64, which is what a sweep may meet; any.
      const uint64_t limits[] = {1000, length == 0 ? 1 : UINT64_MAX / length, UINT64_MAX};
      const uint64_t limit = limits[round % 3];
      const Side side = sides.make(length, limit, at_end);
      rank_like_the_definition(kernels, side, sides.random);
      sums_like_the_definition(kernels, side, flip);
      sides_like_the_definition(kernels, side, sides.random);
      if (limit == UINT64_MAX) continue;
      const uint64_t all = side.shares();
      for (const uint64_t wanted : {uint64_t{0}, uint64_t{1}, all - 1, all, all + 1, UINT64_MAX})
        sweep_like_the_definition(kernels, side, flip, wanted);
      for (int more = 0; more < 5; ++more) sweep_like_the_definition(kernels, side, flip, sides.random() % (all | 1));
    }
  }
}

bool is_form(std::string_view name, const Kernels& kernels) {
  const auto& forms = lumina::available_forms();
  return std::any_of(forms.begin(), forms.end(), [&](const NamedKernels& form) {
    return form.name == name && std::memcmp(&form.kernels, &kernels, sizeof kernels) == 0;
  });
}

void choosing() {
  unsetenv("LUMINA_ISA");
  std::string error;
  EXPECT(lumina::choose_kernels("", error) == lumina::available_kernels().front());
  EXPECT(lumina::choose_kernels("scalar", error) == &lumina::scalar_kernels());
  EXPECT(error.empty());
  EXPECT(lumina::choose_kernels("sse9", error) == nullptr);
  EXPECT(error.find("no kernel set is named \"sse9\"") != std::string::npos);
#if defined(__aarch64__)
  const char* const foreign = "avx2";
  EXPECT(lumina::choose_kernels("", error) == lumina::choose_kernels("neon", error));
#else
  const char* const foreign = "neon";
#endif
  EXPECT(lumina::choose_kernels(foreign, error) == nullptr);
  EXPECT(error.find(std::string("does not run the \"") + foreign) != std::string::npos);
  setenv("LUMINA_ISA", "scalar", 1);
  EXPECT(lumina::choose_kernels("", error) == &lumina::scalar_kernels());
  setenv("LUMINA_ISA", "fast", 1);
  EXPECT(lumina::choose_kernels("", error) == nullptr);
  unsetenv("LUMINA_ISA");
}

// One set of a name for every form of that name; the scalar one goes without vectors at any depth.
void sets_and_forms() {
  const KernelSet& scalar = lumina::scalar_kernels();
  EXPECT(is_form("scalar", scalar.shallow));
  EXPECT(is_form("scalar", scalar.deep));
  EXPECT(&scalar.at(KernelSet::kShallow - 1) == &scalar.shallow);
  EXPECT(&scalar.at(KernelSet::kShallow) == &scalar.deep);
  EXPECT_EQ(lumina::available_forms().size(), lumina::available_kernels().size());
  for (const KernelSet* set : lumina::available_kernels()) {
    for (const NamedKernels& form : lumina::available_forms()) {
      if (std::string_view(set->name) != form.name) continue;
      EXPECT(set->shallow.sum_sides == form.kernels.sum_sides);
      EXPECT(set->deep.sum_shares == form.kernels.sum_shares);
      EXPECT(set->deep.sum_notional == form.kernels.sum_notional);
    }
    // Nobody has timed NEON's forms yet: its set has all of them.
    if (std::string_view(set->name) == "neon") continue;
    for (const Kernels& kernels : {set->shallow, set->deep}) {
      EXPECT(kernels.depth == scalar.deep.depth && kernels.sweep == scalar.deep.sweep &&
             kernels.rank == scalar.deep.rank);
    }
    EXPECT(set->shallow.sum_shares == scalar.deep.sum_shares && set->shallow.sum_notional == scalar.deep.sum_notional);
  }
}

}  // namespace

int main() {
  for (const NamedKernels& form : lumina::available_forms()) {
    std::printf("kernels: %s\n", form.name);
    by_hand(form.kernels);
    like_the_definition(form.kernels);
  }
  sets_and_forms();
  choosing();
  return lumina::test::verdict();
}
