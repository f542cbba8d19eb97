// The map from an order reference to a handle, for the references that have no page.
#ifndef LUMINA_BOOK_MAP_H_
#define LUMINA_BOOK_MAP_H_

#include <cstdint>
#include <span>

#include "book/fetch.h"
#include "book/node.h"
#include "check.h"

namespace lumina {

// Open addressing with linear probing and backward-shift deletion: no tombstones, so a day of adds and deletes does not
// wear it out. An entry keeps 32 mixed bits of the reference; what is behind the handle keeps all 64 and decides.
//
// Neighbours in time have neighbouring references, which Nasdaq counts up by 4 or 8. So 32 references in a row share a
// home block of four cache lines, and within it those whose two lowest bits agree share a line:
//
//   mixed:  hash of ref >> 5 (27 bits) | bits 1, 0 of ref: the line | bits 4, 3, 2: the entry in it
class ReferenceMap {
 public:
  // The top bit of `handle_and_passed`: an entry further on has its home here or before, so it stays reachable only
  // while this place is taken. It belongs to the place, not to what is in it. All zero: empty.
  struct Entry {
    uint32_t mixed;
    uint32_t handle_and_passed;
    [[nodiscard]] uint32_t handle() const noexcept { return handle_and_passed & ~kPassed; }
    [[nodiscard]] bool passed() const noexcept { return (handle_and_passed & kPassed) != 0; }
  };

  static constexpr uint32_t kBlock = 32;
  // Handles are below it.
  static constexpr uint32_t kPassed = uint32_t{1} << 31;

  // Whole blocks of zeroed entries, 4/3 of the most references there will be or more, so that every probe meets an
  // empty one soon. `pool`: what is behind a handle. `seed` decides where references go, so that whoever writes the
  // input can't choose those that collide.
  void open(std::span<Entry> entries, const Aside* pool, uint64_t seed) noexcept {
    LUMINA_CHECK(entries.size() >= kBlock && entries.size() <= kPassed && entries.size() % kBlock == 0);
    entries_ = entries.data();
    size_ = static_cast<uint32_t>(entries.size());
    pool_ = pool;
    addend_ = seed;
    factor_ = (seed * 0x9e37'79b9'7f4a'7c15u) ^ 0xd1b5'4a32'd192'ed03u;
    factor_ |= 1;
  }

  [[nodiscard]] uint32_t find(uint64_t ref) const noexcept {
    const uint32_t mixed = mix(ref);
    for (uint32_t at = home(mixed);; at = after(at)) {
      const Entry entry = entries_[at];
      if (entry.handle() == kNoOrder) return kNoOrder;
      if (entry.mixed == mixed && pool_[entry.handle()].ref == ref) return entry.handle();
    }
  }

  // `ref` is not in the map.
  void insert(uint64_t ref, uint32_t handle) noexcept {
    const uint32_t mixed = mix(ref);
    uint32_t at = home(mixed);
    for (; entries_[at].handle() != kNoOrder; at = after(at)) entries_[at].handle_and_passed |= kPassed;
    entries_[at] = {mixed, handle};
  }

  // `ref` is in the map under `handle`.
  void erase(uint64_t ref, uint32_t handle) noexcept {
    uint32_t hole = home(mix(ref));
    while (entries_[hole].handle() != handle) hole = after(hole);
    // In a sparse map nothing passed: neighbours are in their homes, and need not be looked at.
    for (uint32_t at = after(hole); entries_[hole].passed(); at = after(at)) {
      const Entry entry = entries_[at];
      if (entry.handle() == kNoOrder) break;
      // An entry may move back only if its home is not after the hole. What lies beyond the end wraps, and stays
      // further.
      if (at - home(entry.mixed) < at - hole) continue;
      entries_[hole] = {entry.mixed, entry.handle() | kPassed};
      hole = at;
    }
    entries_[hole] = {0, kNoOrder};
  }

  void prefetch(uint64_t ref) const noexcept { fetch(&entries_[home(mix(ref))]); }

 private:
  __extension__ typedef unsigned __int128 Product;
  static constexpr uint32_t kHashBits = 27;

  // Both halves of a 64 by 64 bit product: every bit of the block's number reaches every bit of its hash.
  [[nodiscard]] uint32_t mix(uint64_t ref) const noexcept {
    const Product product = Product{(ref / kBlock) ^ addend_} * factor_;
    const auto hash =
        static_cast<uint32_t>((static_cast<uint64_t>(product >> 64) ^ static_cast<uint64_t>(product)) >> 32);
    const auto low = static_cast<uint32_t>(ref);
    return (hash & ~(kBlock - 1)) | (low & 3u) << 3 | (low >> 2 & 7u);
  }
  // The hash as a fraction of all blocks: their number need not be a power of two.
  [[nodiscard]] uint32_t home(uint32_t mixed) const noexcept {
    const auto block = static_cast<uint32_t>(uint64_t{mixed / kBlock} * (size_ / kBlock) >> kHashBits);
    return block * kBlock | (mixed & (kBlock - 1));
  }
  [[nodiscard]] uint32_t after(uint32_t at) const noexcept { return at + 1 == size_ ? 0 : at + 1; }

  Entry* entries_ = nullptr;
  uint32_t size_ = 0;
  uint64_t addend_ = 0;
  uint64_t factor_ = 1;
  const Aside* pool_ = nullptr;
};

}  // namespace lumina

#endif  // LUMINA_BOOK_MAP_H_
