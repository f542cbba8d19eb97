// SoupBinTCP over TCP: the bytes that a server sent, put in order from the segments of a capture.
//
// One connection is followed: the first whose payload reads like a server's, and after it the next one that begins with
// an accepted login, from the same server or into the same session. Any other is another feed. The rules are those of
// runtime/feed/tcp-stream.ts.
#ifndef LUMINA_FEED_TCP_STREAM_H_
#define LUMINA_FEED_TCP_STREAM_H_

#include <array>
#include <cstdint>
#include <span>

#include "feed/feeds.h"
#include "feed/frames.h"
#include "feed/held.h"
#include "feed/sequencer.h"
#include "feed/soup.h"
#include "wire/packet.h"

namespace lumina {

class TcpFeed {
 public:
  static constexpr size_t kMemory = SoupStream::kMemory + HeldPackets::kMemory;

  // The memory is aligned to a cache line.
  void open(std::span<uint8_t> memory, Sequencer& sequencer, FeedTable& feeds) noexcept {
    soup_.open(memory.first(SoupStream::kMemory), sequencer);
    held_.open(memory.subspan(SoupStream::kMemory));
    sequencer_ = &sequencer;
    feeds_ = &feeds;
  }
  // Every packet is of one stream, whose addresses are all zero and whose first byte has the number 0.
  void follow_stream() noexcept { following_ = true; }

  // Takes a TCP packet; false when it is not of the followed server. Everything of the one before must have been handed
  // out.
  [[nodiscard]] bool admit(const Packet& packet) noexcept;
  void finish() noexcept { finished_ = true; }
  // The next message that is due; false when none is.
  [[nodiscard]] bool next(Frame& frame) noexcept;

  [[nodiscard]] const SoupStream& soup() const noexcept { return soup_; }
  [[nodiscard]] uint64_t malformed_packets() const noexcept { return malformed_ + soup_.malformed_packets(); }
  [[nodiscard]] uint64_t truncated_packets() const noexcept { return truncated_; }

 private:
  // First sequence numbers that are remembered, of connections that may turn out to be followed.
  static constexpr size_t kMostOpenings = 64;
  // Where a stream's bytes are numbered from, so that what lies before its first byte has a number too.
  static constexpr uint64_t kFirstPlace = uint64_t{1} << 32;

  struct Connection {
    Endpoint source;
    Endpoint destination;
    // Sequence number of the first byte.
    uint32_t first = 0;
  };
  struct Incoming {
    bool waiting = false;
    // This segment begins the connection `opening`.
    bool begins = false;
    Connection opening;
    uint32_t sequence = 0;
    const uint8_t* bytes = nullptr;
    size_t length = 0;
    uint64_t t0 = 0;
  };

  [[nodiscard]] bool begins(const Packet& packet) noexcept;
  [[nodiscard]] SessionName session_of(const Packet& packet) const noexcept;
  void admit_opening(const Packet& packet, bool ours) noexcept;
  [[nodiscard]] Connection connection_of(const Packet& packet) const noexcept;
  void settle_incoming() noexcept;
  void give(uint64_t start, uint64_t length, const uint8_t* bytes, uint64_t t0) noexcept;
  // Gives up the bytes before a place.
  void hop(uint64_t place) noexcept;
  void advance(uint64_t place) noexcept {
    place_sequence_ += static_cast<uint32_t>(place - place_);
    place_ = place;
  }

  Sequencer* sequencer_ = nullptr;
  FeedTable* feeds_ = nullptr;
  SoupStream soup_;
  HeldPackets held_;
  std::array<Connection, kMostOpenings> openings_{};
  // All that were ever remembered; the last kMostOpenings still are.
  uint64_t opening_count_ = 0;
  Incoming incoming_;
  bool following_ = false;
  Connection followed_;
  uint64_t place_ = kFirstPlace;
  // Sequence number of the byte at place_.
  uint32_t place_sequence_ = 0;
  bool finished_ = false;
  uint64_t malformed_ = 0;
  uint64_t truncated_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_FEED_TCP_STREAM_H_
