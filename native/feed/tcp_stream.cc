#include "feed/tcp_stream.h"

#include <algorithm>

#include "network/c/network.h"

namespace lumina {

bool TcpFeed::admit(const Packet& packet) noexcept {
  const bool ours = following_ && followed_.source == packet.source && followed_.destination == packet.destination;
  if (!packet.malformed && (packet.tcp_flags & NETWORK_TCP_FLAGS_SYN) != 0) {
    admit_opening(packet, ours);
    return ours;
  }
  if (ours && packet.malformed) {
    ++malformed_;
    return true;
  }
  if (packet.malformed || packet.length == 0) return ours;
  if (!ours && !begins(packet)) return false;
  feeds_->note(Carrier::kSoup, packet.source, session_of(packet), true);
  truncated_ += packet.cut ? 1 : 0;
  incoming_.waiting = true;
  incoming_.begins = !ours;
  if (!ours) incoming_.opening = connection_of(packet);
  incoming_.sequence = packet.tcp_sequence;
  incoming_.bytes = packet.payload;
  incoming_.length = packet.length;
  incoming_.t0 = packet.t0;
  return true;
}

// Whether a connection that is not followed is followed from this segment on; if not, but it is another feed's, counts
// it.
bool TcpFeed::begins(const Packet& packet) noexcept {
  if (!looks_like_server(packet.payload, packet.length)) return false;
  const bool login = is_login(packet.payload);
  const bool same_server = following_ && followed_.source == packet.source;
  if (feeds_->allows(packet.source)) {
    if (sequencer_->idle() && (!following_ || login)) return true;
    const auto session = login_session(packet.payload, packet.length);
    if (login && (same_server || (session && sequencer_->is_open(*session)))) return true;
    if (!same_server) sequencer_->count_foreign();
  }
  // Another client of the same server is no other feed.
  if (!same_server) feeds_->note(Carrier::kSoup, packet.source, session_of(packet), false);
  return false;
}

// The session that a segment is of: what its login says, else what one before it said.
SessionName TcpFeed::session_of(const Packet& packet) const noexcept {
  const auto session = login_session(packet.payload, packet.length);
  return session ? *session : feeds_->session_of(packet.source);
}

// Remembers where a connection's bytes begin; on the followed one it is a new connection, unless it was sent again.
void TcpFeed::admit_opening(const Packet& packet, bool ours) noexcept {
  const Connection opening{packet.source, packet.destination, packet.tcp_sequence + 1};
  openings_[opening_count_++ % kMostOpenings] = opening;
  if (!ours || followed_.first == opening.first) return;
  incoming_.waiting = true;
  incoming_.begins = true;
  incoming_.opening = opening;
  incoming_.sequence = opening.first;
  incoming_.length = 0;
}

// The connection of a segment: from its remembered beginning, else from this segment on.
TcpFeed::Connection TcpFeed::connection_of(const Packet& packet) const noexcept {
  const uint64_t kept = std::min<uint64_t>(opening_count_, kMostOpenings);
  for (uint64_t back = 1; back <= kept; ++back) {
    const Connection& opening = openings_[(opening_count_ - back) % kMostOpenings];
    if (opening.source == packet.source && opening.destination == packet.destination) return opening;
  }
  return {packet.source, packet.destination, packet.tcp_sequence};
}

bool TcpFeed::next(Frame& frame) noexcept {
  for (;;) {
    if (soup_.next(frame)) return true;
    const size_t due = held_.due(place_);
    if (due != HeldPackets::kNone) {
      const HeldPacket held = held_[due];
      held_.drop(due);
      give(held.start, held.span, held_.bytes(held), held.t0);
    } else if (incoming_.waiting) {
      settle_incoming();
    } else if (!finished_ || held_.count() == 0) {
      return false;
    } else {
      hop(held_.lowest());
    }
  }
}

// One step with the incoming segment: give it, hold it, drop it, or make way for it.
void TcpFeed::settle_incoming() noexcept {
  if (incoming_.begins) {
    if (held_.count() > 0) return hop(held_.lowest());
    following_ = true;
    followed_ = incoming_.opening;
    place_ = kFirstPlace;
    place_sequence_ = followed_.first;
    soup_.restart();
    incoming_.begins = false;
    return;
  }
  const size_t length = incoming_.length;
  // Sequence numbers wrap: the distance is the nearer way round.
  const auto distance = static_cast<int32_t>(incoming_.sequence - place_sequence_);
  const uint64_t start = place_ + static_cast<uint64_t>(int64_t{distance});
  const bool early = length > 0 && start > place_;
  const bool covered = early && held_.covers(start, length);
  if (early && !covered && !held_.fits(length)) return hop(std::min(held_.lowest(), start));
  incoming_.waiting = false;
  if (length == 0) return;
  if (!early) {
    give(start, length, incoming_.bytes, incoming_.t0);
  } else if (covered) {
    sequencer_->count_duplicates(1);
  } else {
    held_.keep(start, length, incoming_.bytes, length, incoming_.t0);
  }
}

// Hands the new part of a segment to the stream.
void TcpFeed::give(uint64_t start, uint64_t length, const uint8_t* bytes, uint64_t t0) noexcept {
  const uint64_t again = place_ - start;
  if (again >= length) {
    sequencer_->count_duplicates(1);
    return;
  }
  advance(start + length);
  soup_.give(bytes + again, bytes + length, t0);
}

void TcpFeed::hop(uint64_t place) noexcept {
  advance(place);
  sequencer_->break_off();
  soup_.lose();
}

}  // namespace lumina
