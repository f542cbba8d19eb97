// Single producer, single consumer ring over arena memory. The producer writes in place (claim, fill, commit) and the
// consumer reads in place (available, at, release): nothing is copied, nobody waits for a lock.
//
//   line 0  head_         written by the producer, read by the consumer
//   line 1  cached_tail_  the producer's last sight of tail_
//   line 2  tail_         written by the consumer, read by the producer
//   line 3  cached_head_  the consumer's last sight of head_
//
// Positions count up for ever (2^64 records last centuries); the slot is position & mask.
#ifndef LUMINA_RING_SPSC_RING_H_
#define LUMINA_RING_SPSC_RING_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

#include "arena/arena.h"
#include "check.h"

namespace lumina {

template <class Record>
class SpscRing {
 public:
  SpscRing() noexcept = default;
  SpscRing(const SpscRing&) = delete;
  SpscRing& operator=(const SpscRing&) = delete;

  // `slots` holds a power of two of records and outlives the ring. Before any thread uses it.
  void open(std::span<Record> slots) noexcept {
    LUMINA_CHECK(!slots.empty() && (slots.size() & (slots.size() - 1)) == 0);
    slots_ = slots.data();
    mask_ = slots.size() - 1;
  }

  [[nodiscard]] uint64_t capacity() const noexcept { return mask_ + 1; }
  [[nodiscard]] std::span<Record> slots() const noexcept { return {slots_, mask_ + 1}; }

  // Producer: records that can be claimed now. Looks at the consumer's line only when the last sight is not enough.
  [[nodiscard]] uint64_t room(uint64_t wanted) noexcept {
    const uint64_t head = head_.load(std::memory_order_relaxed);  // own variable
    uint64_t free = capacity() - (head - cached_tail_);
    if (free < wanted) {
      cached_tail_ = tail_.load(std::memory_order_acquire);  // pairs with release(): the slots are no longer read
      free = capacity() - (head - cached_tail_);
    }
    return free;
  }

  // Producer: the slot `ahead` records past the last commit, or null when the ring is full.
  [[nodiscard]] Record* claim(uint64_t ahead = 0) noexcept {
    if (room(ahead + 1) < ahead + 1) [[unlikely]]
      return nullptr;
    return &slots_[(head_.load(std::memory_order_relaxed) + ahead) & mask_];  // own variable
  }

  // Producer: makes the next `count` claimed records visible.
  void commit(uint64_t count = 1) noexcept {
    const uint64_t head = head_.load(std::memory_order_relaxed);  // own variable
    head_.store(head + count, std::memory_order_release);         // pairs with available() and published()
  }

  // Consumer: records that can be read now. Looks at the producer's line only when all it last saw there is read.
  [[nodiscard]] uint64_t available() noexcept {
    const uint64_t tail = tail_.load(std::memory_order_relaxed);                     // own variable
    if (cached_head_ == tail) cached_head_ = head_.load(std::memory_order_acquire);  // pairs with commit()
    return cached_head_ - tail;
  }

  // Consumer: the record `ahead` places past the last release; ahead < available().
  [[nodiscard]] const Record& at(uint64_t ahead = 0) const noexcept {
    return slots_[(tail_.load(std::memory_order_relaxed) + ahead) & mask_];  // own variable
  }

  // Consumer: gives `count` read slots back.
  void release(uint64_t count = 1) noexcept {
    const uint64_t tail = tail_.load(std::memory_order_relaxed);  // own variable
    tail_.store(tail + count, std::memory_order_release);         // pairs with room() and consumed()
  }

  // Any thread: total of records committed, with their contents visible.
  [[nodiscard]] uint64_t published() const noexcept {
    return head_.load(std::memory_order_acquire);
  }  // pairs with commit()
  // Any thread: total of records given back.
  [[nodiscard]] uint64_t consumed() const noexcept {
    return tail_.load(std::memory_order_acquire);
  }  // pairs with release()

 private:
  alignas(kCacheLine) std::atomic<uint64_t> head_{0};
  alignas(kCacheLine) uint64_t cached_tail_ = 0;
  alignas(kCacheLine) std::atomic<uint64_t> tail_{0};
  alignas(kCacheLine) uint64_t cached_head_ = 0;
  // Read by both, written by nobody after open().
  alignas(kCacheLine) Record* slots_ = nullptr;
  uint64_t mask_ = 0;

  friend struct RingLayout;
};

// What one side writes and the other reads has a line of its own, as drawn above.
struct RingLayout {
  using Ring = SpscRing<uint64_t>;
  static_assert(offsetof(Ring, head_) == 0 * kCacheLine && offsetof(Ring, cached_tail_) == 1 * kCacheLine);
  static_assert(offsetof(Ring, tail_) == 2 * kCacheLine && offsetof(Ring, cached_head_) == 3 * kCacheLine);
  static_assert(offsetof(Ring, slots_) == 4 * kCacheLine && offsetof(Ring, mask_) < 5 * kCacheLine);
  static_assert(sizeof(Ring) == 5 * kCacheLine && alignof(Ring) == kCacheLine);
};
static_assert(std::atomic<uint64_t>::is_always_lock_free);

}  // namespace lumina

#endif  // LUMINA_RING_SPSC_RING_H_
