// SoupBinTCP over TCP: the bytes that a server sent, put in order from the segments of a capture.
//
// One connection is followed: the first that brings a message of the feed, and after it the next one with a login that
// does, from the same server or into the same session. Any other is another feed, or none. The rules are those of
// runtime/feed/tcp-stream.ts.
#ifndef LUMINA_FEED_TCP_STREAM_H_
#define LUMINA_FEED_TCP_STREAM_H_

#include <array>
#include <cstdint>
#include <span>

#include "feed/feeds.h"
#include "feed/frames.h"
#include "feed/held.h"
#include "feed/opening.h"
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
  // A message behind it of the bytes at hand: SoupStream::peek().
  [[nodiscard]] bool peek(Frame& frame) noexcept { return soup_.peek(frame); }

  [[nodiscard]] const SoupStream& soup() const noexcept { return soup_; }
  [[nodiscard]] uint64_t malformed_packets() const noexcept { return malformed_ + soup_.malformed_packets(); }
  [[nodiscard]] uint64_t truncated_packets() const noexcept { return truncated_; }
  // Packets that admit() did not know to be of the feed yet.
  [[nodiscard]] uint64_t late_packets() const noexcept { return late_; }

 private:
  // Connections that are remembered because they may turn out to be followed.
  static constexpr size_t kMostOpenings = 64;
  // Where a stream's bytes are numbered from, so that what lies before its first byte has a number too.
  static constexpr uint64_t kFirstPlace = uint64_t{1} << 32;

  struct Incoming {
    bool waiting = false;
    // This segment begins the connection `opening`.
    bool begins = false;
    Opening opening;
    uint32_t sequence = 0;
    const uint8_t* bytes = nullptr;
    size_t length = 0;
    uint64_t t0 = 0;
  };

  void admit_opening(const Packet& packet, bool ours) noexcept;
  [[nodiscard]] bool admit_other(const Packet& packet) noexcept;
  void accept(const Packet& packet) noexcept;
  void hold(Opening& opening, const Packet& packet) noexcept;
  [[nodiscard]] bool look_at_held(Opening& opening) noexcept;
  void release() noexcept {
    held_.clear();
    waiting_ = nullptr;
  }
  void hear(const Packet& packet, bool ours) noexcept;
  [[nodiscard]] Opening* opening_of(const Packet& packet) noexcept;
  Opening& remember(const Opening& opening) noexcept;
  [[nodiscard]] bool follows(const Opening& opening) const noexcept;
  [[nodiscard]] bool is_same_server(const Endpoint& source) const noexcept {
    return following_ && followed_.source() == source;
  }
  void count(const Opening& opening, uint64_t packets, bool followed) noexcept;
  void tell_lost() noexcept;
  void begin() noexcept;
  void settle_incoming() noexcept;
  void give(uint64_t start, uint64_t length, const uint8_t* bytes, uint64_t t0) noexcept;
  // Gives up the bytes before a place.
  void hop(uint64_t place) noexcept;
  // Sequence numbers wrap: the distance is the nearer way round.
  [[nodiscard]] uint64_t place_of(uint32_t sequence) const noexcept {
    return place_ + static_cast<uint64_t>(int64_t{static_cast<int32_t>(sequence - place_sequence_)});
  }
  void advance(uint64_t place) noexcept {
    place_sequence_ += static_cast<uint32_t>(place - place_);
    place_ = place;
  }

  Sequencer* sequencer_ = nullptr;
  FeedTable* feeds_ = nullptr;
  SoupStream soup_;
  HeldPackets held_;
  std::array<Opening, kMostOpenings> openings_{};
  // All that were ever remembered; the last kMostOpenings still are.
  uint64_t opening_count_ = 0;
  Incoming incoming_;
  bool following_ = false;
  Opening followed_;
  // While none is followed: the connection whose segments are held.
  const Opening* waiting_ = nullptr;
  uint64_t place_ = kFirstPlace;
  // The highest place that an empty segment told: everything before it was sent.
  uint64_t heard_ = kFirstPlace;
  // Sequence number of the byte at place_.
  uint32_t place_sequence_ = 0;
  bool finished_ = false;
  uint64_t malformed_ = 0;
  uint64_t truncated_ = 0;
  uint64_t late_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_FEED_TCP_STREAM_H_
