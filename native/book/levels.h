// Price levels of one side of one symbol: sorted, the touch at the end, in blocks that grow by doubling.
//
//   block of capacity c:  keys u32[c] | levels {shares, orders, head, tail}[c]
//
// The keys of up to sixteen levels are one cache line, and of a block of eight it has the worst level, too. The 20 best
// levels are the last 20 of both: contiguous, and a new level near the touch moves little. One far from it moves all
// that are better: 28 bytes a level, so a side of 100,000 levels, which no market has had, takes some 70 us for each
// new worst price.
#ifndef LUMINA_BOOK_LEVELS_H_
#define LUMINA_BOOK_LEVELS_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>

#include "arena/arena.h"
#include "book/fetch.h"
#include "book/near_rank.h"
#include "check.h"
#include "kernels/kernels.h"
#include "kernels/level.h"

namespace lumina {

// Blocks by size class with a free list each; memory is never given back to the arena, only reused. Whatever keeps a
// block keeps cache lines, in 32 bits, not addresses.
class LevelBlocks {
 public:
  // Two thirds of a day's sides come to have more than four levels, and a block that is left is seldom wanted again.
  static constexpr uint32_t kSmallest = 8;
  static constexpr size_t kBytesPerLevel = sizeof(Level) + sizeof(uint32_t);
  static constexpr size_t kClasses = 30;
  // So many lines 31 bits count, with room to spare for what lies between the blocks and who keeps them.
  static constexpr size_t kMostBytes = size_t{1} << 36;

  // Whole cache lines on a cache line.
  void open(std::span<uint8_t> memory) noexcept {
    LUMINA_CHECK(memory.size() <= kMostBytes && memory.size() % kCacheLine == 0);
    memory_ = memory;
    used_ = 0;
    free_.fill(kNoLine);
  }

  // Whole cache lines.
  [[nodiscard]] static constexpr size_t block_bytes(uint32_t capacity) noexcept {
    return (size_t{capacity} * kBytesPerLevel + kCacheLine - 1) / kCacheLine * kCacheLine;
  }

  // A block of `capacity` (kSmallest times a power of two) levels, or null when there is no room left.
  [[nodiscard]] uint8_t* take(uint32_t capacity) noexcept {
    uint32_t& list = free_[size_class(capacity)];
    if (list != kNoLine) {
      uint8_t* const block = memory_.data() + size_t{list} * kCacheLine;
      std::memcpy(&list, block, sizeof list);
      return block;
    }
    const size_t bytes = block_bytes(capacity);
    if (bytes > memory_.size() - used_) return nullptr;
    uint8_t* const block = memory_.data() + used_;
    used_ += bytes;
    return block;
  }

  void give(uint8_t* block, uint32_t capacity) noexcept {
    uint32_t& list = free_[size_class(capacity)];
    std::memcpy(block, &list, sizeof list);
    list = static_cast<uint32_t>(static_cast<size_t>(block - memory_.data()) / kCacheLine);
  }

  // Bytes of all blocks that there ever were, whether one is in use or waits for the next taker.
  [[nodiscard]] size_t bytes() const noexcept { return used_; }

 private:
  static constexpr uint32_t kNoLine = UINT32_MAX;

  [[nodiscard]] static size_t size_class(uint32_t capacity) noexcept {
    return static_cast<size_t>(__builtin_ctz(capacity / kSmallest));
  }

  std::span<uint8_t> memory_;
  size_t used_ = 0;
  // By class, the line of the first free block; its first bytes name the next one.
  std::array<uint32_t, kClasses> free_{};
};

// Twelve bytes, so that a symbol is half a cache line. The block is as many lines away as its handle says, so it stays
// where it is, as symbols do.
class Levels {
 public:
  static constexpr uint32_t kNone = UINT32_MAX;

  [[nodiscard]] uint32_t count() const noexcept { return count_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }
  // Of a block at least kernel::kNearKeys can be read, whatever they are.
  [[nodiscard]] const uint32_t* keys() const noexcept { return reinterpret_cast<const uint32_t*>(block()); }
  [[nodiscard]] const Level* levels() const noexcept {
    return reinterpret_cast<const Level*>(block() + size_t{capacity_} * sizeof(uint32_t));
  }
  // Index count() - 1 is the touch.
  [[nodiscard]] uint32_t key(uint32_t index) const noexcept { return keys()[index]; }
  [[nodiscard]] Level& level(uint32_t index) noexcept { return mutable_levels()[index]; }
  [[nodiscard]] const Level& level(uint32_t index) const noexcept { return levels()[index]; }

  // The level of `key`, which exists.
  [[nodiscard, gnu::always_inline]] uint32_t find(uint32_t wanted, const KernelSet& kernels) const noexcept {
    const uint32_t index = place(wanted, kernels);
    LUMINA_CHECK(index < count_ && key(index) == wanted);
    return index;
  }

  // The level of `key`, made if there is none; kNone when the blocks are used up.
  [[nodiscard, gnu::always_inline]] uint32_t find_or_insert(uint32_t wanted, const KernelSet& kernels,
                                                            LevelBlocks& blocks) noexcept {
    const uint32_t index = place(wanted, kernels);
    if (index < count_ && key(index) == wanted) return index;
    if (count_ == capacity_ && !grow(blocks)) [[unlikely]]
      return kNone;
    shift(index, index + 1, count_ - index);
    ++count_;
    mutable_keys()[index] = wanted;
    level(index) = {0, 0, 0, 0, 0};
    return index;
  }

  void erase(uint32_t index) noexcept {
    shift(index + 1, index, count_ - index - 1);
    --count_;
  }

  // Fetches the touch.
  void prefetch_touch() const noexcept {
    fetch(reinterpret_cast<const void*>(keys_end() - 1));
    fetch(reinterpret_cast<const void*>(levels_end() - 1));
  }
  // And the levels behind it, four or more. The other line that sixteen of more keys may lie on won nothing.
  void prefetch() const noexcept {
    prefetch_touch();
    fetch(reinterpret_cast<const void*>(levels_end() - 65));
    fetch(reinterpret_cast<const void*>(levels_end() - 129));
  }

 private:
  // How many keys are below `wanted`: where it is or belongs. Nearly always it is one of the best.
  [[nodiscard, gnu::always_inline]] uint32_t place(uint32_t wanted, const KernelSet& kernels) const noexcept {
    if (count_ == 0) [[unlikely]]
      return 0;
    const uint32_t above = kernel::near_above(keys(), count_, wanted);
    if (above < kernel::kNearKeys || count_ == kernel::kNearKeys) [[likely]]
      return count_ - above;
    return kernels.at(count_).rank(keys(), count_ - kernel::kNearKeys, wanted);
  }

  [[nodiscard]] uintptr_t levels_end() const noexcept {
    return reinterpret_cast<uintptr_t>(block()) + size_t{capacity_} * sizeof(uint32_t) + size_t{count_} * sizeof(Level);
  }
  [[nodiscard]] uintptr_t keys_end() const noexcept {
    return reinterpret_cast<uintptr_t>(block()) + size_t{count_} * sizeof(uint32_t);
  }

  [[nodiscard]] uint32_t* mutable_keys() noexcept { return reinterpret_cast<uint32_t*>(block()); }
  [[nodiscard]] Level* mutable_levels() noexcept {
    return reinterpret_cast<Level*>(block() + size_t{capacity_} * sizeof(uint32_t));
  }

  void shift(uint32_t from, uint32_t to, uint32_t levels) noexcept {
    if (levels == 0) return;
    std::memmove(&level(to), &level(from), levels * sizeof(Level));
    std::memmove(mutable_keys() + to, mutable_keys() + from, levels * sizeof(uint32_t));
  }

  // The cache line that this side is in.
  [[nodiscard]] uint8_t* line() const noexcept {
    return reinterpret_cast<uint8_t*>(reinterpret_cast<uintptr_t>(this) & ~uintptr_t{kCacheLine - 1});
  }
  // That line when there is no block yet: fetching around it does no harm.
  [[nodiscard]] uint8_t* block() const noexcept { return line() + intptr_t{block_} * intptr_t{kCacheLine}; }

  [[nodiscard, gnu::noinline]] bool grow(LevelBlocks& blocks) noexcept {
    const uint32_t capacity = capacity_ == 0 ? LevelBlocks::kSmallest : capacity_ * 2;
    uint8_t* const larger = blocks.take(capacity);
    if (larger == nullptr) return false;
    std::memcpy(larger, keys(), count_ * sizeof(uint32_t));
    std::memcpy(larger + size_t{capacity} * sizeof(uint32_t), levels(), count_ * sizeof(Level));
    if (capacity_ != 0) blocks.give(block(), capacity_);
    block_ = static_cast<int32_t>((larger - line()) / intptr_t{kCacheLine});
    capacity_ = capacity;
    return true;
  }

  int32_t block_ = 0;
  uint32_t count_ = 0;
  uint32_t capacity_ = 0;
};

static_assert(sizeof(Levels) == 12);
static_assert(LevelBlocks::block_bytes(LevelBlocks::kSmallest) >= kernel::kNearKeys * sizeof(uint32_t));

}  // namespace lumina

#endif  // LUMINA_BOOK_LEVELS_H_
