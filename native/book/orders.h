// Live orders: a pool of fixed slots named by 32-bit handles, and the map from order reference to handle.
#ifndef LUMINA_BOOK_ORDERS_H_
#define LUMINA_BOOK_ORDERS_H_

#include <cstdint>
#include <span>

#include "check.h"

namespace lumina {

// No order: handles start at 1, so that zeroed memory is an empty book.
inline constexpr uint32_t kNoOrder = 0;

enum class Side : uint8_t { kBid = 0, kAsk = 1 };

struct Order {
  uint64_t ref;
  // The price for bids, its complement for asks: the best key is the highest on both sides.
  uint32_t key;
  uint32_t shares;
  // Neighbours in the level's queue, towards the head (older) and the tail.
  uint32_t older;
  uint32_t newer;
  uint16_t locate;
  Side side;
  uint8_t unused[5];
};
static_assert(sizeof(Order) == 32);

class OrderPool {
 public:
  // slots[0] is never used.
  void open(std::span<Order> slots) noexcept {
    slots_ = slots;
    fresh_ = 1;
    free_ = kNoOrder;
    live_ = 0;
  }

  [[nodiscard]] bool full() const noexcept { return free_ == kNoOrder && fresh_ >= slots_.size(); }

  // Only when not full().
  [[nodiscard]] uint32_t take() noexcept {
    ++live_;
    if (free_ == kNoOrder) return fresh_++;
    const uint32_t handle = free_;
    free_ = slots_[handle].newer;
    return handle;
  }

  void give(uint32_t handle) noexcept {
    --live_;
    slots_[handle].newer = free_;
    free_ = handle;
  }

  [[nodiscard]] Order& operator[](uint32_t handle) noexcept { return slots_[handle]; }
  [[nodiscard]] const Order& operator[](uint32_t handle) const noexcept { return slots_[handle]; }
  [[nodiscard]] uint64_t live() const noexcept { return live_; }

 private:
  std::span<Order> slots_;
  uint32_t fresh_ = 1;
  uint32_t free_ = kNoOrder;
  uint64_t live_ = 0;
};

// Open addressing with linear probing and backward-shift deletion: no tombstones, so a day of adds and deletes does not
// wear it out. An entry keeps 32 mixed bits of the reference; the slot behind the handle keeps all 64 and decides.
class ReferenceMap {
 public:
  struct Entry {
    uint32_t mixed;
    uint32_t handle;
  };

  // A power of two of zeroed entries, at least 4/3 of the pool's slots, so that every probe meets an empty one.
  void open(std::span<Entry> entries, const OrderPool& pool) noexcept {
    LUMINA_CHECK(entries.size() >= 2 && (entries.size() & (entries.size() - 1)) == 0);
    entries_ = entries.data();
    mask_ = static_cast<uint32_t>(entries.size() - 1);
    shift_ = 32;
    for (size_t size = entries.size(); size > 1; size /= 2) --shift_;
    pool_ = &pool;
  }

  [[nodiscard]] uint32_t find(uint64_t ref) const noexcept {
    const uint32_t mixed = mix(ref);
    for (uint32_t at = home(mixed);; at = (at + 1) & mask_) {
      const Entry entry = entries_[at];
      if (entry.handle == kNoOrder) return kNoOrder;
      if (entry.mixed == mixed && (*pool_)[entry.handle].ref == ref) return entry.handle;
    }
  }

  // `ref` is not in the map.
  void insert(uint64_t ref, uint32_t handle) noexcept {
    const uint32_t mixed = mix(ref);
    uint32_t at = home(mixed);
    while (entries_[at].handle != kNoOrder) at = (at + 1) & mask_;
    entries_[at] = {mixed, handle};
  }

  // `ref` is in the map under `handle`.
  void erase(uint64_t ref, uint32_t handle) noexcept {
    uint32_t hole = home(mix(ref));
    while (entries_[hole].handle != handle) hole = (hole + 1) & mask_;
    for (uint32_t at = (hole + 1) & mask_; entries_[at].handle != kNoOrder; at = (at + 1) & mask_) {
      // An entry may move back only if its home is not after the hole.
      const uint32_t distance = (at - home(entries_[at].mixed)) & mask_;
      if (distance < ((at - hole) & mask_)) continue;
      entries_[hole] = entries_[at];
      hole = at;
    }
    entries_[hole] = {0, kNoOrder};
  }

  void prefetch(uint64_t ref) const noexcept { __builtin_prefetch(&entries_[home(mix(ref))], 1); }
  // The handle of the first entry with the same mixed bits, unverified: good enough to prefetch its slot.
  [[nodiscard]] uint32_t guess(uint64_t ref) const noexcept {
    const uint32_t mixed = mix(ref);
    const Entry entry = entries_[home(mixed)];
    return entry.mixed == mixed ? entry.handle : kNoOrder;
  }

 private:
  // Fibonacci hashing: the high half of the product spreads dense and strided references alike.
  [[nodiscard]] static uint32_t mix(uint64_t ref) noexcept {
    return static_cast<uint32_t>((ref * 0x9e37'79b9'7f4a'7c15u) >> 32);
  }
  [[nodiscard]] uint32_t home(uint32_t mixed) const noexcept { return mixed >> shift_; }

  Entry* entries_ = nullptr;
  uint32_t mask_ = 0;
  uint32_t shift_ = 32;
  const OrderPool* pool_ = nullptr;
};

}  // namespace lumina

#endif  // LUMINA_BOOK_ORDERS_H_
