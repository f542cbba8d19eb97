// The feed of a capture: packets in, messages in the order of their numbers out, whatever carried them.
#ifndef LUMINA_FEED_CARRIERS_H_
#define LUMINA_FEED_CARRIERS_H_

#include <cstdint>
#include <span>

#include "counters.h"
#include "feed/feeds.h"
#include "feed/mold.h"
#include "feed/tcp_stream.h"
#include "wire/recognise.h"

namespace lumina {

class CarrierFeed {
 public:
  static constexpr size_t kMemory = TcpFeed::kMemory + MoldFeed::kMemory;

  CarrierFeed() noexcept = default;
  CarrierFeed(const CarrierFeed&) = delete;
  CarrierFeed& operator=(const CarrierFeed&) = delete;

  // The memory is aligned to a cache line. `chosen`: addresses whose feeds alone are followed; none for all.
  void open(std::span<uint8_t> memory, std::span<const Endpoint> chosen) noexcept {
    sequencer_.count_in(counts_.sequence);
    feeds_.choose(chosen);
    tcp_.open(memory.first(TcpFeed::kMemory), sequencer_, feeds_);
    mold_.open(memory.subspan(TcpFeed::kMemory), sequencer_, feeds_);
  }
  // All packets are of one stream in a file.
  void follow_stream(Format format) noexcept {
    format == Format::kSoupStream ? tcp_.follow_stream() : mold_.follow_stream();
  }

  // Takes a packet once next() has handed out everything that was due.
  void admit(const Packet& packet) noexcept {
    if (packet.kind == PacketKind::kFragment) {
      ++counts_.fragments;
    } else if ((packet.kind == PacketKind::kUdp && mold_.admit(packet)) ||
               (packet.kind == PacketKind::kTcp && tcp_.admit(packet))) {
      ++counts_.packets;
    } else {
      ++counts_.other_packets;
    }
  }
  // The input has ended: what waits for packets before it is let go.
  void finish() noexcept {
    mold_.finish();
    tcp_.finish();
  }
  // The next message that is due; false when none is.
  [[nodiscard]] bool next(Frame& frame) noexcept {
    if (mold_.next(frame)) {
      t0_ = mold_.t0();
      suspect_ = sequencer_.broken();
      return true;
    }
    if (!tcp_.next(frame)) return false;
    t0_ = tcp_.soup().t0();
    suspect_ = tcp_.soup().suspect();
    return true;
  }

  // A message of the packet at hand that next() will give, each once and in order; false when there is none further.
  [[nodiscard]] bool peek(Frame& frame) noexcept { return mold_.peek(frame) || tcp_.peek(frame); }

  // Of the message that next() gave last: ticks at the first sight of its packet.
  [[nodiscard]] uint64_t t0() const noexcept { return t0_; }
  // Messages were lost for good before it.
  [[nodiscard]] bool suspect() const noexcept { return suspect_; }
  // The input ended inside a packet of a TCP stream.
  [[nodiscard]] bool unfinished() const noexcept { return tcp_.soup().unfinished(); }

  [[nodiscard]] std::span<const FeedSeen> feeds() const noexcept { return feeds_.list(); }
  [[nodiscard]] PacketCounts counts() const noexcept {
    PacketCounts counts = counts_;
    counts.packets += tcp_.late_packets();
    counts.other_packets -= tcp_.late_packets();
    return counts;
  }
  // Adds what was found wrong.
  void report(Damage& damage) const noexcept {
    damage.malformed_packets = mold_.malformed_packets() + tcp_.malformed_packets();
    damage.truncated_packets = mold_.truncated_packets() + tcp_.truncated_packets();
    damage.foreign_packets = sequencer_.foreign_packets();
    damage.sequence_gaps = counts_.sequence.gaps;
  }

 private:
  PacketCounts counts_;
  Sequencer sequencer_;
  FeedTable feeds_;
  MoldFeed mold_;
  TcpFeed tcp_;
  uint64_t t0_ = 0;
  bool suspect_ = false;
};

}  // namespace lumina

#endif  // LUMINA_FEED_CARRIERS_H_
