// Every kernel of every set beside the scalar one and beside what the compiler makes of a plain loop, turn by turn.
#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <vector>

#include "bench.h"
#include "kernels/auto.h"

namespace lumina::bench {
namespace {

constexpr uint32_t kLevels = 20;
constexpr uint32_t kDeep = 200;
constexpr uint32_t kSides = 16;
// Inputs of a turn, visited in order: small enough for the first-level cache, so that the kernel is what is timed.
constexpr uint32_t kInputs = 8;
constexpr int kRepeats = 500;

struct Input {
  std::array<uint32_t, kDeep> keys;
  std::array<uint64_t, kDeep> shares;
  // Of kSides sides, level by level.
  std::array<uint64_t, kLevels * kSides> together;
  uint64_t wanted;
  uint32_t key;
};

std::vector<Input> inputs() {
  std::mt19937_64 random(1);
  std::vector<Input> made(kInputs);
  for (Input& input : made) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < kDeep; ++i) {
      input.keys[i] = 1'000'000 + i * 100 + static_cast<uint32_t>(random() % 100);
      input.shares[i] = 100 * (1 + random() % 50);
      if (i < kLevels) sum += input.shares[i];
    }
    for (uint64_t& shares : input.together) shares = 1 + random() % 5000;
    input.wanted = 1 + random() % sum;
    input.key = input.keys[random() % kLevels];
  }
  return made;
}

using Work = uint64_t (*)(const KernelSet& set, const Input& input, uint32_t levels) noexcept;

// What is timed; each answer is made a number, which is compared before.
struct Operation {
  const char* name;
  uint32_t levels;
  Work work;
};

uint64_t of_shares(const KernelSet& set, const Input& input, uint32_t levels) noexcept {
  return set.sum_shares(input.shares.data(), levels);
}

uint64_t of_notional(const KernelSet& set, const Input& input, uint32_t levels) noexcept {
  return set.sum_notional(input.keys.data(), input.shares.data(), levels, 0);
}

uint64_t of_depth(const KernelSet& set, const Input& input, uint32_t levels) noexcept {
  std::array<uint64_t, kDeep> depth;
  set.depth(input.shares.data(), levels, depth.data());
  return depth[0] + depth[levels / 2];
}

uint64_t of_sides(const KernelSet& set, const Input& input, uint32_t levels) noexcept {
  std::array<uint64_t, kSides> sums;
  set.sum_sides(input.together.data(), levels, kSides, sums.data());
  return sums[0] + 3 * sums[kSides - 1];
}

uint64_t of_sweep(const KernelSet& set, const Input& input, uint32_t levels) noexcept {
  const Sweep found = set.sweep(input.keys.data(), input.shares.data(), levels, 0, input.wanted);
  return found.notional + found.levels + found.shares;
}

uint64_t of_rank(const KernelSet& set, const Input& input, uint32_t levels) noexcept {
  return set.rank(input.keys.data(), levels, input.key);
}

constexpr Operation kOperations[] = {{"shares of 20 levels", kLevels, of_shares},
                                     {"shares of 200 levels", kDeep, of_shares},
                                     {"notional of 20 levels", kLevels, of_notional},
                                     {"notional of 200 levels", kDeep, of_notional},
                                     {"depth of 20 levels", kLevels, of_depth},
                                     {"depth of 200 levels", kDeep, of_depth},
                                     {"shares of 16 sides of 20 levels", kLevels, of_sides},
                                     {"sweep of 4 levels", 4, of_sweep},
                                     {"sweep of 20 levels", kLevels, of_sweep},
                                     {"rank among 20 levels", kLevels, of_rank}};

// Nanoseconds a call, with what calls through a pointer costs. The next input waits for the answer of the one before.
double turn(const Operation& operation, const KernelSet& set, const std::vector<Input>& all) noexcept {
  const Clock& clock = machine_clock();
  uint64_t sum = 0;
  const uint64_t from = clock.now_after();
  for (int repeat = 0; repeat < kRepeats; ++repeat) {
    for (uint32_t i = 0; i < kInputs; ++i) {
      sum += operation.work(set, all[(i + (sum & 1)) % kInputs], operation.levels);
      asm volatile("" : "+r"(sum));
    }
  }
  const uint64_t ticks = clock.now_after() - from;
  return static_cast<double>(ticks) / clock.ticks_per_ns / (kRepeats * kInputs);
}

}  // namespace

int kernels(int rounds) {
  const std::vector<Input> all = inputs();
  std::vector<KernelSet> sets{scalar_kernels()};
  for (const KernelSet& set : auto_kernels()) sets.push_back(set);
  for (const KernelSet* set : available_kernels()) {
    if (set != &scalar_kernels()) sets.push_back(*set);
  }
  Lines lines("kernels");
  for (const Operation& operation : kOperations) {
    for (const KernelSet& set : sets) {
      for (const Input& input : all) {
        if (operation.work(set, input, operation.levels) != operation.work(sets[0], input, operation.levels))
          return wrong(operation.name, set.name);
      }
    }
    std::vector<std::vector<double>> taken(sets.size());
    for (int round = 0; round <= rounds; ++round) {
      for (size_t i = 0; i < sets.size(); ++i) {
        const double ns = turn(operation, sets[i], all);
        if (round > 0) taken[i].push_back(ns);
      }
    }
    for (size_t i = 0; i < sets.size(); ++i) lines.add(operation.name, sets[i].name, "ns", taken[i]);
  }
  return 0;
}

}  // namespace lumina::bench
