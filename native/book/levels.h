// Price levels of one side of one symbol: sorted arrays with the touch at the end, in blocks that grow by doubling.
//
//   block of capacity c:  shares u64[c] | keys u32[c] | queues {head, tail, orders}[c]
//
// The 20 best levels are the last 20 elements of each array: contiguous, and a new level near the touch moves little.
#ifndef LUMINA_BOOK_LEVELS_H_
#define LUMINA_BOOK_LEVELS_H_

#include <array>
#include <cstdint>
#include <cstring>
#include <span>

#include "check.h"
#include "kernels/kernels.h"

namespace lumina {

struct Queue {
  // Oldest and youngest order.
  uint32_t head;
  uint32_t tail;
  uint32_t orders;
};

// Blocks by size class with a free list each; memory is never given back to the arena, only reused.
class LevelBlocks {
 public:
  static constexpr uint32_t kSmallest = 8;
  static constexpr size_t kBytesPerLevel = sizeof(uint64_t) + sizeof(uint32_t) + sizeof(Queue);
  static constexpr size_t kClasses = 29;

  void open(std::span<uint8_t> memory) noexcept {
    memory_ = memory;
    used_ = 0;
    free_.fill(nullptr);
  }

  // A block of `capacity` (8 times a power of two) levels, or null when there is no room left.
  [[nodiscard]] uint8_t* take(uint32_t capacity) noexcept {
    uint8_t*& list = free_[size_class(capacity)];
    if (list != nullptr) {
      uint8_t* block = list;
      std::memcpy(&list, block, sizeof list);
      return block;
    }
    const size_t bytes = size_t{capacity} * kBytesPerLevel;
    if (bytes > memory_.size() - used_) return nullptr;
    uint8_t* block = memory_.data() + used_;
    used_ += bytes;
    return block;
  }

  void give(uint8_t* block, uint32_t capacity) noexcept {
    uint8_t*& list = free_[size_class(capacity)];
    std::memcpy(block, &list, sizeof list);
    list = block;
  }

 private:
  [[nodiscard]] static size_t size_class(uint32_t capacity) noexcept {
    return static_cast<size_t>(__builtin_ctz(capacity / kSmallest));
  }

  std::span<uint8_t> memory_;
  size_t used_ = 0;
  std::array<uint8_t*, kClasses> free_{};
};

static_assert(LevelBlocks::kSmallest * LevelBlocks::kBytesPerLevel % 64 == 0, "blocks fill whole cache lines");

class Levels {
 public:
  static constexpr uint32_t kNone = UINT32_MAX;

  [[nodiscard]] uint32_t count() const noexcept { return count_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }
  [[nodiscard]] const uint64_t* all_shares() const noexcept { return reinterpret_cast<const uint64_t*>(block_); }
  [[nodiscard]] const uint32_t* all_keys() const noexcept {
    return reinterpret_cast<const uint32_t*>(block_ + size_t{capacity_} * sizeof(uint64_t));
  }
  // Index count() - 1 is the touch.
  [[nodiscard]] uint32_t key(uint32_t index) const noexcept { return all_keys()[index]; }
  [[nodiscard]] uint64_t& shares(uint32_t index) noexcept { return reinterpret_cast<uint64_t*>(block_)[index]; }
  [[nodiscard]] uint64_t shares(uint32_t index) const noexcept { return all_shares()[index]; }
  [[nodiscard]] Queue& queue(uint32_t index) noexcept { return queues()[index]; }
  [[nodiscard]] const Queue& queue(uint32_t index) const noexcept { return const_cast<Levels*>(this)->queues()[index]; }

  // The level of `key`, which exists.
  [[nodiscard]] uint32_t find(uint32_t wanted, const KernelSet& kernels) const noexcept {
    const uint32_t index = place(wanted, kernels);
    LUMINA_CHECK(index < count_ && key(index) == wanted);
    return index;
  }

  // The level of `key`, made if there is none; kNone when the blocks are used up.
  [[nodiscard]] uint32_t find_or_insert(uint32_t wanted, const KernelSet& kernels, LevelBlocks& blocks) noexcept {
    const uint32_t index = place(wanted, kernels);
    if (index < count_ && key(index) == wanted) return index;
    if (count_ == capacity_ && !grow(blocks)) [[unlikely]]
      return kNone;
    shift(index, index + 1, count_ - index);
    ++count_;
    mutable_keys()[index] = wanted;
    shares(index) = 0;
    queue(index) = {0, 0, 0};
    return index;
  }

  void erase(uint32_t index) noexcept {
    shift(index + 1, index, count_ - index - 1);
    --count_;
  }

 private:
  // Where `wanted` is or belongs. Most messages touch the best level, so that is looked at first.
  [[nodiscard]] uint32_t place(uint32_t wanted, const KernelSet& kernels) const noexcept {
    if (count_ == 0) return 0;
    const uint32_t best = key(count_ - 1);
    if (best <= wanted) return best == wanted ? count_ - 1 : count_;
    return kernels.rank(all_keys(), count_ - 1, wanted);
  }

  [[nodiscard]] uint32_t* mutable_keys() noexcept {
    return reinterpret_cast<uint32_t*>(block_ + size_t{capacity_} * sizeof(uint64_t));
  }
  [[nodiscard]] Queue* queues() noexcept {
    return reinterpret_cast<Queue*>(block_ + size_t{capacity_} * (sizeof(uint64_t) + sizeof(uint32_t)));
  }

  void shift(uint32_t from, uint32_t to, uint32_t levels) noexcept {
    if (levels == 0) return;
    std::memmove(&shares(to), &shares(from), levels * sizeof(uint64_t));
    std::memmove(mutable_keys() + to, mutable_keys() + from, levels * sizeof(uint32_t));
    std::memmove(queues() + to, queues() + from, levels * sizeof(Queue));
  }

  [[nodiscard]] bool grow(LevelBlocks& blocks) noexcept {
    Levels larger;
    larger.capacity_ = capacity_ == 0 ? LevelBlocks::kSmallest : capacity_ * 2;
    larger.count_ = count_;
    larger.block_ = blocks.take(larger.capacity_);
    if (larger.block_ == nullptr) return false;
    if (count_ > 0) {
      std::memcpy(larger.block_, block_, count_ * sizeof(uint64_t));
      std::memcpy(larger.mutable_keys(), mutable_keys(), count_ * sizeof(uint32_t));
      std::memcpy(larger.queues(), queues(), count_ * sizeof(Queue));
    }
    if (block_ != nullptr) blocks.give(block_, capacity_);
    *this = larger;
    return true;
  }

  uint8_t* block_ = nullptr;
  uint32_t count_ = 0;
  uint32_t capacity_ = 0;
};

static_assert(sizeof(Levels) == 16);

}  // namespace lumina

#endif  // LUMINA_BOOK_LEVELS_H_
