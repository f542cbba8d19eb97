// MoldUDP64: packets of numbered messages over UDP, from any number of groups (lines A and B, re-requested packets).
//
// The first copy of a message wins, whatever line it came on. A packet ahead of its turn waits in a window; when that
// is full, or the input ends, what is missing is given up as a gap. The rules are those of runtime/feed/mold.ts.
#ifndef LUMINA_FEED_MOLD_H_
#define LUMINA_FEED_MOLD_H_

#include <array>
#include <cstdint>
#include <span>

#include "feed/feeds.h"
#include "feed/frames.h"
#include "feed/held.h"
#include "feed/sequencer.h"
#include "wire/capture.h"
#include "wire/packet.h"

namespace lumina {

class MoldFeed {
 public:
  static constexpr size_t kMemory = HeldPackets::kMemory + kLongestPacket;

  void open(std::span<uint8_t> memory, Sequencer& sequencer, FeedTable& feeds) noexcept {
    held_.open(memory.first(HeldPackets::kMemory));
    kept_bytes_ = memory.subspan(HeldPackets::kMemory, kLongestPacket);
    sequencer_ = &sequencer;
    feeds_ = &feeds;
  }
  // Every packet is of one stream, whose address is all zero.
  void follow_stream() noexcept { groups_[group_count_++] = {}; }

  // Takes a UDP packet; false when it is not of a feed. Everything of the packet before must have been handed out.
  [[nodiscard]] bool admit(const Packet& packet) noexcept;
  // The input has ended: what is still held is let go.
  void finish() noexcept { finished_ = true; }
  // The next message that is due; false when none is.
  [[nodiscard]] bool next(Frame& frame) noexcept;
  // The next message behind it of the same packet that was not peeked at before; false when there is none.
  [[nodiscard]] bool peek(Frame& frame) noexcept;
  // Of the packet that the last message came in.
  [[nodiscard]] uint64_t t0() const noexcept { return t0_; }

  [[nodiscard]] uint64_t malformed_packets() const noexcept { return malformed_; }
  [[nodiscard]] uint64_t truncated_packets() const noexcept { return truncated_; }

 private:
  // Groups that are followed at most.
  static constexpr size_t kMostGroups = 64;

  // The packet that was admitted last and not yet placed.
  struct Incoming {
    bool waiting = false;
    // It begins another session than the one followed; `confirms`: with the packet that was kept.
    bool begins = false;
    bool confirms = false;
    bool end = false;
    SessionName session{};
    uint64_t sequence = 0;
    uint64_t count = 0;
    const uint8_t* blocks = nullptr;
    size_t length = 0;
    uint64_t t0 = 0;
  };
  // What a packet's blocks are.
  struct Measure {
    bool good = false;
    uint64_t count = 0;
    uint64_t plausible = 0;
    size_t length = 0;
  };

  [[nodiscard]] static Measure measure(const Packet& packet) noexcept;
  [[nodiscard]] bool is_group(const Endpoint& endpoint) const noexcept;
  void keep() noexcept;
  void begin() noexcept;
  void place() noexcept;
  void open_packet(uint64_t sequence, uint64_t count, const uint8_t* blocks, uint64_t t0) noexcept;

  Sequencer* sequencer_ = nullptr;
  FeedTable* feeds_ = nullptr;
  HeldPackets held_;
  std::array<Endpoint, kMostGroups> groups_{};
  size_t group_count_ = 0;
  Incoming incoming_;
  // The packet that may have begun another session, with its bytes copied.
  Incoming kept_;
  std::span<uint8_t> kept_bytes_;
  bool finished_ = false;
  uint64_t malformed_ = 0;
  uint64_t truncated_ = 0;
  // What is being handed out: so many blocks, numbered from number_.
  const uint8_t* at_ = nullptr;
  uint64_t remaining_ = 0;
  uint64_t number_ = 0;
  uint64_t t0_ = 0;
  // What is peeked at: the last blocks of the same, so many.
  const uint8_t* peeked_ = nullptr;
  uint64_t unpeeked_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_FEED_MOLD_H_
