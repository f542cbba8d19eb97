// Slots of one type that are taken and given back while the run is on: a 32-bit handle names one, those given back are
// listed, and a pool that is used up says so to whoever asks, who counts it under its own name. All of it comes out of
// the arena at start.
#ifndef LUMINA_ARENA_POOL_H_
#define LUMINA_ARENA_POOL_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "arena/arena.h"
#include "check.h"

namespace lumina {

template <class T>
class Pool {
 public:
  // Zeroed memory names no slot.
  using Handle = uint32_t;
  static constexpr Handle kNone = 0;

  // Arena bytes of so many slots with `each` objects in a slot.
  [[nodiscard]] static constexpr size_t memory(size_t slots, size_t each = 1) noexcept {
    return slots * slot_bytes(each) + 2 * kCacheLine;
  }
  // What one of many slots takes.
  [[nodiscard]] static constexpr size_t slot_bytes(size_t each = 1) noexcept {
    return each * sizeof(T) + sizeof(Handle);
  }

  // False when the arena has too little left, and for a pool of nothing.
  [[nodiscard]] bool open(Arena& arena, uint32_t slots, size_t each = 1) noexcept {
    LUMINA_CHECK(slots < kTaken);
    each_ = each;
    objects_ = arena.take<T>(size_t{slots} * each);
    next_ = arena.take<Handle>(slots);
    return !objects_.empty() && !next_.empty();
  }

  // The slot given back last, with what it then held; else one that nobody had, zeroed. kNone when none is left.
  [[nodiscard]] Handle take() noexcept {
    Handle slot = free_;
    if (slot != kNone) {
      free_ = next_[slot - 1];
    } else if (used_ < size()) {
      slot = ++used_;
    } else {
      return kNone;
    }
    next_[slot - 1] = kTaken;
    ++live_;
    return slot;
  }

  // A slot that is not taken is a fault of ours and stops the process: it would be handed out twice.
  void give_back(Handle slot) noexcept {
    LUMINA_CHECK(holds(slot));
    next_[slot - 1] = free_;
    free_ = slot;
    --live_;
  }

  // The first object of a slot that is taken.
  [[nodiscard]] T* at(Handle slot) noexcept { return objects_.data() + size_t{slot - 1} * each_; }
  [[nodiscard]] const T* at(Handle slot) const noexcept { return objects_.data() + size_t{slot - 1} * each_; }
  [[nodiscard]] bool holds(Handle slot) const noexcept {
    return slot != kNone && slot <= size() && next_[slot - 1] == kTaken;
  }

  [[nodiscard]] uint32_t size() const noexcept { return static_cast<uint32_t>(next_.size()); }
  [[nodiscard]] uint32_t live() const noexcept { return live_; }

 private:
  // Where a free slot has the next one.
  static constexpr Handle kTaken = UINT32_MAX;

  std::span<T> objects_;
  std::span<Handle> next_;
  size_t each_ = 1;
  Handle free_ = kNone;
  // Slots that were taken at least once: those after it were never touched.
  uint32_t used_ = 0;
  uint32_t live_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_ARENA_POOL_H_
