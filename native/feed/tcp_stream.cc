#include "feed/tcp_stream.h"

#include <algorithm>

#include "network/c/network.h"

namespace lumina {

bool TcpFeed::admit(const Packet& packet) noexcept {
  const bool ours = following_ && followed_.is_of(packet);
  if (packet.malformed) {
    malformed_ += ours ? 1 : 0;
    return ours;
  }
  if ((packet.tcp_flags & NETWORK_TCP_FLAGS_SYN) != 0) {
    admit_opening(packet, ours);
  } else if (packet.length == 0) {
    hear(packet, ours);
  } else if (ours) {
    accept(packet);
    incoming_.begins = false;
  } else {
    return admit_other(packet);
  }
  return ours;
}

// A segment without bytes tells how many were sent before it; a reset need not.
void TcpFeed::hear(const Packet& packet, bool ours) noexcept {
  if ((packet.tcp_flags & NETWORK_TCP_FLAGS_RESET) != 0) return;
  if (ours) {
    heard_ = std::max(heard_, place_of(packet.tcp_sequence));
  } else if (Opening* opening = opening_of(packet)) {
    opening->hear(packet.tcp_sequence);
  }
}

// Looks whether a segment of a connection that is not followed begins to be.
bool TcpFeed::admit_other(const Packet& packet) noexcept {
  Opening* opening = opening_of(packet);
  if (const auto login = login_at(packet.payload, packet.length)) {
    if (opening == nullptr) opening = &remember({packet, packet.tcp_sequence});
    if (opening->greet(*login, packet) && opening == waiting_) release();
  }
  const bool in_order = opening != nullptr && opening->login() && opening->is_next(packet);
  if (opening != nullptr && !in_order) opening->hear(packet.tcp_sequence + static_cast<uint32_t>(packet.length));
  const bool brings =
      in_order ? opening->look(packet.payload, packet.length) : brings_message(packet.payload, packet.length);
  const bool held_brings = !brings && in_order && opening == waiting_ && look_at_held(*opening);
  if (!brings && !held_brings) {
    if (!in_order && opening != nullptr) hold(*opening, packet);
    return false;
  }
  Opening unknown(packet, packet.tcp_sequence);
  if (opening == nullptr) opening = &unknown;
  // The segment was looked at before, and is counted below.
  if (held_brings) opening->count_back();
  if (opening == waiting_) opening->count(held_.count());
  const bool follow = follows(*opening);
  // Another client of the same server is no other feed.
  if (follow) {
    count(*opening, opening->packets(), true);
  } else if (!is_same_server(packet.source)) {
    count(*opening, opening->packets() + 1, false);
  }
  opening->count_none();
  if (follow) {
    if (!following_ && waiting_ != opening) held_.clear();
    waiting_ = nullptr;
    accept(packet);
    incoming_.begins = true;
    incoming_.opening = *opening;
    if (held_brings) incoming_.length = 0;
  }
  // It has said its own: a connection that was left is not begun again.
  opening->forget();
  return follow;
}

// Keeps a segment that overtook the first message of a connection, of one at a time.
void TcpFeed::hold(Opening& opening, const Packet& packet) noexcept {
  if (!opening.login() || packet.cut || following_ || !sequencer_->idle()) return;
  if (waiting_ != &opening) {
    if (waiting_ != nullptr && waiting_->login()) return;
    release();
    waiting_ = &opening;
  }
  const int64_t distance = opening.distance(packet.tcp_sequence);
  if (distance <= opening.distance(opening.from()) || !held_.fits(packet.length)) return;
  held_.keep(kFirstPlace + static_cast<uint64_t>(distance), packet.length, packet.payload, packet.length, packet.t0);
}

// Looks at the held segments whose turn has come; true when one brings the first message, and is still held.
bool TcpFeed::look_at_held(Opening& opening) noexcept {
  while (opening.login()) {
    const uint64_t place = kFirstPlace + static_cast<uint64_t>(opening.distance(opening.from()));
    const size_t due = held_.due(place);
    if (due == HeldPackets::kNone) return false;
    const HeldPacket& held = held_[due];
    const size_t known = std::min<size_t>(place - held.start, held.length);
    if (opening.look(held_.bytes(held) + known, held.length - known)) return true;
    held_.drop(due);
  }
  return false;
}

// Whether a connection that brings its first message is followed from there.
bool TcpFeed::follows(const Opening& opening) const noexcept {
  if (!feeds_->allows(opening.source())) return false;
  if (sequencer_->idle()) return true;
  const auto& login = opening.login();
  return login && (is_same_server(opening.source()) || sequencer_->is_open(login->session));
}

// Packets of a connection, of the login and behind it, are the feed's or another's.
void TcpFeed::count(const Opening& opening, uint64_t packets, bool followed) noexcept {
  if (followed) {
    late_ += packets;
  } else if (feeds_->allows(opening.source())) {
    sequencer_->count_foreign(packets);
  }
  const auto& login = opening.login();
  const SessionName session = login ? login->session : feeds_->session_of(opening.source());
  feeds_->note(Carrier::kSoup, opening.source(), session, followed, packets);
}

// Nothing is followed: a login behind which no message was seen may have been the feed's, when its session was ended,
// or when bytes were sent that nobody saw.
void TcpFeed::tell_lost() noexcept {
  if (!sequencer_->idle()) return;
  const uint64_t kept = std::min<uint64_t>(opening_count_, kMostOpenings);
  for (uint64_t back = kept; back > 0; --back) {
    const Opening& opening = openings_[(opening_count_ - back) % kMostOpenings];
    if (!(opening.behind() || opening.ended()) || !feeds_->allows(opening.source())) continue;
    sequencer_->open(opening.login()->session);
    if (opening.behind()) sequencer_->break_off();
    if (opening.ended()) sequencer_->hear(1, true);
    count(opening, opening.packets() + (&opening == waiting_ ? held_.count() : 0), true);
    return;
  }
}

// Remembers where a connection's bytes begin; on the followed one it is a new connection, unless it was sent again.
void TcpFeed::admit_opening(const Packet& packet, bool ours) noexcept {
  const Opening& opening = remember({packet, packet.tcp_sequence + 1});
  if (!ours || followed_.first() == opening.first()) return;
  incoming_.waiting = true;
  incoming_.begins = true;
  incoming_.opening = opening;
  incoming_.sequence = opening.first();
  incoming_.length = 0;
}

Opening& TcpFeed::remember(const Opening& opening) noexcept {
  Opening& slot = openings_[opening_count_++ % kMostOpenings];
  if (&slot == waiting_) release();
  return slot = opening;
}

Opening* TcpFeed::opening_of(const Packet& packet) noexcept {
  const uint64_t kept = std::min<uint64_t>(opening_count_, kMostOpenings);
  for (uint64_t back = 1; back <= kept; ++back) {
    Opening& opening = openings_[(opening_count_ - back) % kMostOpenings];
    if (opening.is_of(packet)) return &opening;
  }
  return nullptr;
}

// A segment of the followed connection, or of the one that begins.
void TcpFeed::accept(const Packet& packet) noexcept {
  const auto login = login_at(packet.payload, packet.length);
  feeds_->note(Carrier::kSoup, packet.source, login ? login->session : feeds_->session_of(packet.source), true);
  truncated_ += packet.cut ? 1 : 0;
  incoming_.waiting = true;
  incoming_.sequence = packet.tcp_sequence;
  incoming_.bytes = packet.payload;
  incoming_.length = packet.length;
  incoming_.t0 = packet.t0;
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
    } else if (!finished_) {
      return false;
    } else if (following_ && held_.count() > 0) {
      hop(held_.lowest());
    } else if (heard_ > place_ + 1) {  // the end of a connection takes a number too
      hop(heard_);
    } else {
      tell_lost();
      return false;
    }
  }
}

// One step with the incoming segment: give it, hold it, drop it, or make way for it.
void TcpFeed::settle_incoming() noexcept {
  if (incoming_.begins) {
    if (following_ && held_.count() > 0) return hop(held_.lowest());
    return begin();
  }
  const size_t length = incoming_.length;
  const uint64_t start = place_of(incoming_.sequence);
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

void TcpFeed::begin() noexcept {
  following_ = true;
  followed_ = incoming_.opening;
  place_ = heard_ = kFirstPlace + static_cast<uint64_t>(followed_.distance(followed_.from()));
  place_sequence_ = followed_.from();
  soup_.restart(followed_);
  incoming_.begins = false;
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
