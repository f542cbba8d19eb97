// Every kernel in every width beside the scalar form and beside what the compiler makes of a plain loop, turn by turn,
// over levels as the book keeps them; and which form each set uses.
#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <string_view>
#include <vector>

#include "bench.h"
#include "kernels/auto.h"

namespace lumina::bench {
namespace {

constexpr uint32_t kMost = 250;
constexpr uint32_t kRuns = 256;
constexpr uint32_t kSides = 16;
// Few enough for the first-level cache, so that the kernel is what is timed.
constexpr uint32_t kBooks = 4;
constexpr uint32_t kQueries = 1024;

struct Book {
  std::array<uint32_t, kMost> keys;
  std::array<Level, kMost> levels;
};

// One side, of so many levels; and the first of kSides runs.
struct Query {
  uint32_t book;
  uint32_t levels;
  uint32_t key;
  uint32_t run;
  uint64_t wanted;
};

struct Input {
  std::array<Book, kBooks> books;
  std::array<LevelRun, kRuns> runs;
  std::array<Query, kQueries> queries;
};

using Work = uint64_t (*)(const Kernels& kernels, const Input& input, const Query& query) noexcept;
using Same = bool (*)(const Kernels& one, const Kernels& other) noexcept;

// What is timed, on sides of any number of levels from `fewest` to `most`; each answer is made a number, which is
// compared before. `same`: whether two call the same function.
struct Operation {
  const char* what;
  uint32_t fewest;
  uint32_t most;
  Work work;
  Same same;
};

uint64_t of_shares(const Kernels& kernels, const Input& input, const Query& query) noexcept {
  return kernels.sum_shares(input.books[query.book].levels.data(), query.levels);
}

uint64_t of_notional(const Kernels& kernels, const Input& input, const Query& query) noexcept {
  const Book& book = input.books[query.book];
  return kernels.sum_notional(book.levels.data(), book.keys.data(), query.levels, 0);
}

uint64_t of_depth(const Kernels& kernels, const Input& input, const Query& query) noexcept {
  std::array<uint64_t, kMost> depth;
  kernels.depth(input.books[query.book].levels.data(), query.levels, depth.data());
  return depth[0] + depth[query.levels / 2];
}

uint64_t of_sides(const Kernels& kernels, const Input& input, const Query& query) noexcept {
  std::array<uint64_t, kSides> sums;
  kernels.sum_sides(input.runs.data() + query.run, kSides, sums.data());
  return sums[0] + 3 * sums[kSides / 2] + 5 * sums[kSides - 1];
}

uint64_t of_sweep(const Kernels& kernels, const Input& input, const Query& query) noexcept {
  const Book& book = input.books[query.book];
  const Sweep found = kernels.sweep(book.levels.data(), book.keys.data(), query.levels, 0, query.wanted);
  return found.notional + found.levels + found.shares;
}

uint64_t of_rank(const Kernels& kernels, const Input& input, const Query& query) noexcept {
  return kernels.rank(input.books[query.book].keys.data(), query.levels, query.key);
}

#define LUMINA_SAME(MEMBER) [](const Kernels& one, const Kernels& other) noexcept { return one.MEMBER == other.MEMBER; }

// Around 20, 64 and 200 levels; of simulated days' sides one in two has 3 to 16 levels, one in ten 10 to 31, one in a
// hundred 64.
constexpr Operation kOperations[] = {
    {"shares of 9-31 levels", 9, 31, of_shares, LUMINA_SAME(sum_shares)},
    {"shares of 48-80 levels", 48, 80, of_shares, LUMINA_SAME(sum_shares)},
    {"shares of 150-250 levels", 150, 250, of_shares, LUMINA_SAME(sum_shares)},
    {"notional of 9-31 levels", 9, 31, of_notional, LUMINA_SAME(sum_notional)},
    {"notional of 48-80 levels", 48, 80, of_notional, LUMINA_SAME(sum_notional)},
    {"notional of 150-250 levels", 150, 250, of_notional, LUMINA_SAME(sum_notional)},
    {"depth of 9-31 levels", 9, 31, of_depth, LUMINA_SAME(depth)},
    {"depth of 48-80 levels", 48, 80, of_depth, LUMINA_SAME(depth)},
    {"depth of 150-250 levels", 150, 250, of_depth, LUMINA_SAME(depth)},
    {"shares of 16 sides of 1-5 levels", 1, 5, of_sides, LUMINA_SAME(sum_sides)},
    {"shares of 16 sides of 9-20 levels", 9, 20, of_sides, LUMINA_SAME(sum_sides)},
    {"sweep of 2-6 levels", 2, 6, of_sweep, LUMINA_SAME(sweep)},
    {"sweep of 9-31 levels", 9, 31, of_sweep, LUMINA_SAME(sweep)},
    {"sweep of 48-80 levels", 48, 80, of_sweep, LUMINA_SAME(sweep)},
    {"sweep of 150-250 levels", 150, 250, of_sweep, LUMINA_SAME(sweep)},
    {"rank among 9-31 levels", 9, 31, of_rank, LUMINA_SAME(rank)},
    {"rank among 48-80 levels", 48, 80, of_rank, LUMINA_SAME(rank)},
    {"rank among 150-250 levels", 150, 250, of_rank, LUMINA_SAME(rank)},
};

void fill(Input& input, std::mt19937_64& random) {
  for (Book& book : input.books) {
    for (uint32_t i = 0; i < kMost; ++i) {
      book.keys[i] = 1'000'000 + i * 100 + static_cast<uint32_t>(random() % 100);
      book.levels[i] = {100 * (1 + random() % 50), 1, 0, 0, 0};
    }
  }
}

// Other questions every round, so that no branch predictor knows them by heart: how many levels there are, how far a
// sweep goes. Keys lie as far from the touch as those that the book gives to `rank` on a simulated day: four in five
// among the best 16, nineteen in twenty among the best 32.
void ask(Input& input, const Operation& operation, std::mt19937_64& random) {
  const uint32_t span = operation.most - operation.fewest + 1;
  for (LevelRun& run : input.runs) {
    const auto dice = static_cast<uint32_t>(random());
    const Book& book = input.books[dice % kBooks];
    run = {book.levels.data() + dice / 256 % (kMost - operation.most + 1), operation.fewest + dice / 65536 % span};
  }
  for (Query& query : input.queries) {
    const auto dice = static_cast<uint32_t>(random());
    query.book = dice % kBooks;
    query.levels = operation.fewest + dice / kBooks % span;
    query.run = dice % (kRuns - kSides);
    const Book& book = input.books[query.book];
    const uint32_t within = 1u << random() % 7;
    const uint32_t distance = static_cast<uint32_t>(random()) % within;
    query.key = book.keys[query.levels - 1 - std::min(distance, query.levels - 1)] + (dice >> 31);
    query.wanted = 1 + random() % scalar_forms().sum_shares(book.levels.data(), query.levels);
  }
}

// Nanoseconds a call, with what calls through a pointer costs. The next input waits for the answer of the one before.
double turn(const Operation& operation, const Kernels& kernels, const Input& input) noexcept {
  const Clock& clock = machine_clock();
  uint64_t sum = 0;
  const uint64_t from = clock.now_after();
  for (uint32_t i = 0; i < kQueries; ++i) {
    sum += operation.work(kernels, input, input.queries[(i + (sum & 1)) % kQueries]);
    asm volatile("" : "+r"(sum));
  }
  const uint64_t ticks = clock.now_after() - from;
  return static_cast<double>(ticks) / clock.ticks_per_ns / kQueries;
}

// The first form with another answer than the first of all, or null.
const NamedKernels* wrong_form(const Operation& operation, const std::vector<NamedKernels>& forms, const Input& input) {
  for (const NamedKernels& form : forms) {
    for (const Query& query : input.queries) {
      if (operation.work(form.kernels, input, query) != operation.work(forms[0].kernels, input, query)) return &form;
    }
  }
  return nullptr;
}

// The form that the set of that name uses at this depth; null for what is no set.
const char* used_by(std::string_view name, const Operation& operation) {
  for (const KernelSet* set : available_kernels()) {
    if (name != set->name) continue;
    for (const NamedKernels& form : available_forms()) {
      if (operation.same(set->at(operation.most), form.kernels)) return form.name;
    }
  }
  return nullptr;
}

}  // namespace

int kernels(int rounds) {
  std::mt19937_64 random(1);
  Input input;
  fill(input, random);
  std::vector<NamedKernels> forms = available_forms();
  const std::vector<NamedKernels> loops = compiled_loops();
  forms.insert(forms.begin() + 1, loops.begin(), loops.end());
  Lines lines("kernels");
  for (const Operation& operation : kOperations) {
    ask(input, operation, random);
    const NamedKernels* const liar = wrong_form(operation, forms, input);
    if (liar != nullptr) return wrong(operation.what, liar->name);
    std::vector<std::vector<double>> taken(forms.size());
    for (int round = 0; round < rounds; ++round) {
      ask(input, operation, random);
      for (size_t i = 0; i < forms.size(); ++i) taken[i].push_back(turn(operation, forms[i].kernels, input));
    }
    for (size_t i = 0; i < forms.size(); ++i)
      lines.add(operation.what, forms[i].name, "ns", taken[i], used_by(forms[i].name, operation));
  }
  return 0;
}

}  // namespace lumina::bench
