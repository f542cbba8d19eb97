// The wide kernels over one side's levels, chosen once at start: every set gives the same answers, bit for bit.
// A side is two arrays of equal length, worst level first and the touch last: price keys ascending, shares beside them.
#ifndef LUMINA_KERNELS_KERNELS_H_
#define LUMINA_KERNELS_KERNELS_H_

#include <cstdint>
#include <string>
#include <vector>

namespace lumina {

struct Sweep {
  // Levels touched, from the best one.
  uint32_t levels;
  // Shares found, at most what was wanted.
  uint64_t shares;
  // Sum of price times shares taken, modulo 2^64.
  uint64_t notional;
};

// `flip` turns a key back into a price: 0 for bids, all ones for asks, whose keys are complemented.
struct KernelSet {
  const char* name;
  // How many of the ascending keys are below `key`: where it is, or where it belongs. Looks from the touch.
  uint32_t (*rank)(const uint32_t* keys, uint32_t count, uint32_t key) noexcept;
  // Sum of the shares of all levels.
  uint64_t (*sum_shares)(const uint64_t* shares, uint32_t count) noexcept;
  // Sum of price times shares of all levels, modulo 2^64.
  uint64_t (*sum_notional)(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip) noexcept;
  // Into each level's place the shares of it and of all better ones.
  void (*depth)(const uint64_t* shares, uint32_t count, uint64_t* into) noexcept;
  // Sums of several sides at once, which lie level by level: shares[level * sides + side]; one sum a side.
  void (*sum_sides)(const uint64_t* shares, uint32_t levels, uint32_t sides, uint64_t* into) noexcept;
  // What taking `wanted` shares from the touch would find.
  Sweep (*sweep)(const uint32_t* keys, const uint64_t* shares, uint32_t count, uint32_t flip, uint64_t wanted) noexcept;
};

[[nodiscard]] const KernelSet& scalar_kernels() noexcept;

// The sets this machine runs, best first; scalar is always the last.
[[nodiscard]] const std::vector<const KernelSet*>& available_kernels();

// The set of that name, or null with `error` saying whether it is unknown or only unavailable here.
// An empty name takes LUMINA_ISA from the environment, and without that the best set.
[[nodiscard]] const KernelSet* choose_kernels(const std::string& name, std::string& error);

// The four sets by name, compiled or not; null where this build has none.
[[nodiscard]] const KernelSet* avx2_kernels() noexcept;
[[nodiscard]] const KernelSet* avx512_kernels() noexcept;
[[nodiscard]] const KernelSet* neon_kernels() noexcept;

namespace kernel {

// The shared tail of every sweep: one level after another from `last`, exact for any width before it.
[[nodiscard]] inline Sweep sweep_from(const uint32_t* keys, const uint64_t* shares, uint32_t last, uint32_t flip,
                                      uint64_t wanted, Sweep so_far) noexcept {
  for (uint32_t i = last; i > 0 && so_far.shares < wanted; --i) {
    const uint64_t left = wanted - so_far.shares;
    const uint64_t taken = shares[i - 1] < left ? shares[i - 1] : left;
    so_far.levels += 1;
    so_far.shares += taken;
    so_far.notional += taken * (keys[i - 1] ^ flip);
  }
  return so_far;
}

// Number of keys below `key` among the first `count`, by halving: for what lies deep in the book.
[[nodiscard]] inline uint32_t rank_by_halving(const uint32_t* keys, uint32_t count, uint32_t key) noexcept {
  uint32_t low = 0;
  while (count > 0) {
    const uint32_t half = count / 2;
    if (keys[low + half] < key) {
      low += half + 1;
      count -= half + 1;
    } else {
      count = half;
    }
  }
  return low;
}

// Below so many levels the wide notional and depth take longer than one level after another (bench kernels): setting
// out and adding up the lanes is what they do most of.
inline constexpr uint32_t kShallow = 48;

// Past this many levels from the touch the wide compares give way to halving.
inline constexpr uint32_t kNear = 64;

}  // namespace kernel
}  // namespace lumina

#endif  // LUMINA_KERNELS_KERNELS_H_
