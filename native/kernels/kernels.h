// The wide kernels over one side's levels, chosen once at start: every set gives the same answers, bit for bit.
// A side is two arrays of equal length as the book keeps them, worst level first and the touch last: price keys
// ascending, levels beside them.
#ifndef LUMINA_KERNELS_KERNELS_H_
#define LUMINA_KERNELS_KERNELS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "kernels/level.h"

namespace lumina {

struct Sweep {
  // Levels touched, from the best one.
  uint32_t levels;
  // Shares found, at most what was wanted.
  uint64_t shares;
  // Sum of price times shares taken, modulo 2^64.
  uint64_t notional;
};

// Some of a side's levels, one behind the other.
struct LevelRun {
  const Level* levels;
  uint32_t count;
};

// One form of every kernel. `flip` turns a key back into a price: 0 for bids, all ones for asks, whose keys are
// complemented.
struct Kernels {
  // How many of the ascending keys are below `key`: where it is, or where it belongs. Looks from the touch.
  uint32_t (*rank)(const uint32_t* keys, uint32_t count, uint32_t key) noexcept;
  // Sum of the shares of all levels, modulo 2^64.
  uint64_t (*sum_shares)(const Level* levels, uint32_t count) noexcept;
  // Sum of price times shares of all levels, modulo 2^64.
  uint64_t (*sum_notional)(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip) noexcept;
  // Into each level's place the shares of it and of all better ones, modulo 2^64.
  void (*depth)(const Level* levels, uint32_t count, uint64_t* into) noexcept;
  // The sum of the shares of each of many runs, of as many sides.
  void (*sum_sides)(const LevelRun* sides, uint32_t count, uint64_t* into) noexcept;
  // What taking `wanted` shares from the touch would find. All shares of the side add up to less than 2^64, as those of
  // fewer than 2^32 orders do.
  Sweep (*sweep)(const Level* levels, const uint32_t* keys, uint32_t count, uint32_t flip, uint64_t wanted) noexcept;
};

// What an instruction set uses: of each kernel its own form where that saves more than a tenth, else the scalar one
// (kernels.cc).
struct KernelSet {
  const char* name;
  // For sides, or runs of them, of fewer levels than kShallow, and for the others.
  Kernels shallow;
  Kernels deep;

  static constexpr uint32_t kShallow = 32;
  [[nodiscard]] const Kernels& at(uint32_t levels) const noexcept { return levels < kShallow ? shallow : deep; }
};

[[nodiscard]] const KernelSet& scalar_kernels() noexcept;

// The sets this machine runs, best first; scalar is always the last.
[[nodiscard]] const std::vector<const KernelSet*>& available_kernels();

// The set of that name, or null with `error` saying whether it is unknown or only unavailable here.
// An empty name takes LUMINA_ISA from the environment, and without that the best set.
[[nodiscard]] const KernelSet* choose_kernels(const std::string& name, std::string& error);

}  // namespace lumina

#endif  // LUMINA_KERNELS_KERNELS_H_
