// Packets that came before their turn, copied and kept until it comes: at most so many, in a bounded memory.
//
// A packet covers places [start, start + span) of its sequence: messages of a session, or bytes of a TCP stream. The
// limits are those of runtime/feed/held.ts, so that both lanes declare the same gaps.
#ifndef LUMINA_FEED_HELD_H_
#define LUMINA_FEED_HELD_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>

#include "check.h"

namespace lumina {

struct HeldPacket {
  uint64_t start;
  uint64_t span;
  size_t at;
  size_t length;
  uint64_t t0;
};

class HeldPackets {
 public:
  // Packets that are held at most, as feed handlers commonly do.
  static constexpr size_t kMostHeld = 256;
  // Bytes for them, at most: 4 KB for each; longer packets fill the window sooner.
  static constexpr size_t kMemory = kMostHeld * 4'096;
  static constexpr size_t kNone = SIZE_MAX;

  void open(std::span<uint8_t> memory) noexcept {
    LUMINA_CHECK(memory.size() >= kMemory);
    memory_ = memory.first(kMemory);
  }

  [[nodiscard]] size_t count() const noexcept { return count_; }
  [[nodiscard]] const HeldPacket& operator[](size_t index) const noexcept { return packets_[index]; }
  [[nodiscard]] const uint8_t* bytes(const HeldPacket& held) const noexcept { return memory_.data() + held.at; }

  [[nodiscard]] bool fits(size_t length) const noexcept { return count_ < kMostHeld && used_ + length <= kMemory; }
  // Whether one held packet has all of these places.
  [[nodiscard]] bool covers(uint64_t start, uint64_t span) const noexcept {
    return std::any_of(
        packets_.begin(), packets_.begin() + static_cast<ptrdiff_t>(count_),
        [&](const HeldPacket& held) { return held.start <= start && start + span <= held.start + held.span; });
  }
  // The first held packet, in the order they came, that begins at this place or before it; kNone when there is none.
  [[nodiscard]] size_t due(uint64_t place) const noexcept {
    for (size_t i = 0; i < count_; ++i) {
      if (packets_[i].start <= place) return i;
    }
    return kNone;
  }
  // The lowest place held; UINT64_MAX without any.
  [[nodiscard]] uint64_t lowest() const noexcept {
    uint64_t lowest = UINT64_MAX;
    for (size_t i = 0; i < count_; ++i) lowest = std::min(lowest, packets_[i].start);
    return lowest;
  }

  // Copies a packet that fits.
  void keep(uint64_t start, uint64_t span, const uint8_t* bytes, size_t length, uint64_t t0) noexcept {
    LUMINA_CHECK(fits(length));
    if (end_ + length > kMemory) compact();
    std::memcpy(memory_.data() + end_, bytes, length);
    packets_[count_++] = {start, span, end_, length, t0};
    end_ += length;
    used_ += length;
  }
  // Forgets a packet; its bytes may be read until the next one is kept.
  void drop(size_t index) noexcept {
    used_ -= packets_[index].length;
    std::copy(packets_.begin() + static_cast<ptrdiff_t>(index) + 1, packets_.begin() + static_cast<ptrdiff_t>(count_),
              packets_.begin() + static_cast<ptrdiff_t>(index));
    if (--count_ == 0) end_ = 0;
  }

  void clear() noexcept { count_ = end_ = used_ = 0; }

 private:
  void compact() noexcept {
    size_t to = 0;
    for (size_t i = 0; i < count_; ++i) {
      std::memmove(memory_.data() + to, memory_.data() + packets_[i].at, packets_[i].length);
      packets_[i].at = to;
      to += packets_[i].length;
    }
    end_ = to;
  }

  std::span<uint8_t> memory_;
  // In the order they came, which is the order of their bytes.
  std::array<HeldPacket, kMostHeld> packets_{};
  size_t count_ = 0;
  size_t end_ = 0;
  size_t used_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_FEED_HELD_H_
