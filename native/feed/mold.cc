#include "feed/mold.h"

#include <algorithm>
#include <cstring>

#include "itch-5.0/c/itch-5.0.h"
#include "wire/carrier_headers.h"

namespace lumina {
namespace {

// No known message is near this; a longer one does not speak for a group.
constexpr size_t kLongestPlausible = 255;

[[nodiscard]] SessionName session_of(const uint8_t* at) noexcept {
  SessionName session;
  std::memcpy(session.data(), moldudp64_downstream_packet_get_session(mold_header(at)), session.size());
  return session;
}

}  // namespace

bool MoldFeed::is_group(const Endpoint& endpoint) const noexcept {
  const auto* end = groups_.data() + group_count_;
  return std::find(groups_.data(), end, endpoint) != end;
}

// Whether the payload is a packet whose blocks tile it, or the whole blocks of one that the capture cut.
MoldFeed::Measure MoldFeed::measure(const Packet& packet) noexcept {
  Measure found;
  if (packet.malformed || packet.length < MOLDUDP64_DOWNSTREAM_PACKET_LENGTH) return found;
  if (!may_be_mold(packet.payload)) return found;
  const auto* header = mold_header(packet.payload);
  const uint64_t wanted = moldudp64_downstream_packet_message_blocks(header);
  size_t position = MOLDUDP64_DOWNSTREAM_PACKET_LENGTH;
  while (found.count < wanted) {
    const uint8_t* block = moldudp64_downstream_packet_next_message_block(packet.payload, packet.length, &position);
    if (block == nullptr) break;
    const size_t length = block_bytes(block) - MOLDUDP64_MESSAGE_BLOCK_LENGTH;
    const size_t layout = length > 0 ? itch50_length_of(block[MOLDUDP64_MESSAGE_BLOCK_LENGTH]) : 0;
    found.plausible += layout > 0 && layout <= length && length <= kLongestPlausible ? 1 : 0;
    ++found.count;
  }
  found.length = position - MOLDUDP64_DOWNSTREAM_PACKET_LENGTH;
  const bool whole = found.count == wanted && position == packet.length;
  found.good = packet.cut ? !whole : whole;
  return found;
}

bool MoldFeed::admit(const Packet& packet) noexcept {
  const Measure measured = measure(packet);
  if (!is_group(packet.destination)) {
    if (!measured.good || measured.plausible * 2 < measured.count || (packet.cut && measured.count == 0)) return false;
    if (!feeds_->allows(packet.destination)) {
      feeds_->note(Carrier::kMold, packet.destination, session_of(packet.payload), false);
      return false;
    }
    if (group_count_ == kMostGroups) return false;
    groups_[group_count_++] = packet.destination;
  } else if (!measured.good) {
    ++malformed_;
    return true;
  }
  truncated_ += packet.cut ? 1 : 0;
  const auto* header = mold_header(packet.payload);
  // A cut packet of which no block is whole says nothing, least of all what a heartbeat says.
  if (moldudp64_downstream_packet_message_blocks(header) > 0 && measured.count == 0) return true;
  incoming_.session = session_of(packet.payload);
  incoming_.sequence = moldudp64_downstream_packet_get_sequence_number(header);
  incoming_.count = measured.count;
  incoming_.end = moldudp64_downstream_packet_get_message_count(header) == MOLDUDP64_MESSAGE_COUNT_END_OF_SESSION;
  incoming_.blocks = packet.payload + MOLDUDP64_DOWNSTREAM_PACKET_LENGTH;
  incoming_.length = measured.length;
  incoming_.t0 = packet.t0;
  const bool ours = feeds_->follows(packet.destination);
  const Belongs belongs = sequencer_->belongs(incoming_.session, incoming_.sequence, incoming_.count, ours);
  const bool followed = belongs != Belongs::kElsewhere && belongs != Belongs::kPerhaps;
  feeds_->note(Carrier::kMold, packet.destination, incoming_.session, followed);
  if (belongs == Belongs::kPerhaps) keep();
  incoming_.confirms = belongs == Belongs::kConfirmed;
  incoming_.begins = incoming_.confirms || belongs == Belongs::kNext;
  incoming_.waiting = incoming_.begins || belongs == Belongs::kHere;
  return true;
}

bool MoldFeed::next(Frame& frame) noexcept {
  for (;;) {
    while (remaining_ > 0) {
      const size_t size = block_bytes(at_);
      const uint8_t* message = at_ + MOLDUDP64_MESSAGE_BLOCK_LENGTH;
      const uint64_t number = number_++;
      at_ += size;
      --remaining_;
      // An empty message counts, but says nothing.
      if (size == MOLDUDP64_MESSAGE_BLOCK_LENGTH) continue;
      frame = {message, static_cast<uint32_t>(size - MOLDUDP64_MESSAGE_BLOCK_LENGTH), number >= sequencer_->ends_at()};
      return true;
    }
    const size_t due = held_.due(sequencer_->expected());
    if (due != HeldPackets::kNone) {
      const HeldPacket held = held_[due];
      open_packet(held.start, held.span, held_.bytes(held), held.t0);
      held_.drop(due);
    } else if (incoming_.waiting) {
      place();
    } else if (!finished_) {
      return false;
    } else if (held_.count() > 0) {
      sequencer_->jump(held_.lowest());
    } else {
      sequencer_->settle();
      return false;
    }
  }
}

bool MoldFeed::peek(Frame& frame) noexcept {
  // What was handed out unpeeked is behind.
  if (unpeeked_ > remaining_) {
    peeked_ = at_;
    unpeeked_ = remaining_;
  }
  while (unpeeked_ > 0) {
    const size_t size = block_bytes(peeked_);
    const uint8_t* message = peeked_ + MOLDUDP64_MESSAGE_BLOCK_LENGTH;
    peeked_ += size;
    --unpeeked_;
    if (size == MOLDUDP64_MESSAGE_BLOCK_LENGTH) continue;
    frame = {message, static_cast<uint32_t>(size - MOLDUDP64_MESSAGE_BLOCK_LENGTH), false};
    return true;
  }
  return false;
}

void MoldFeed::keep() noexcept {
  kept_ = incoming_;
  kept_.blocks = kept_bytes_.data();
  std::memcpy(kept_bytes_.data(), incoming_.blocks, incoming_.length);
}

// Begins the session of the incoming packet, with the one before it that was kept.
void MoldFeed::begin() noexcept {
  sequencer_->settle();
  sequencer_->open(incoming_.session);
  incoming_.begins = false;
  if (!incoming_.confirms) return;
  if (kept_.count == 0) {
    sequencer_->hear(kept_.sequence, kept_.end);
  } else {
    held_.keep(kept_.sequence, kept_.count, kept_.blocks, kept_.length, kept_.t0);
  }
}

// One step with the incoming packet: hand it out, hold it, drop it, or make way for it.
void MoldFeed::place() noexcept {
  Sequencer& sequencer = *sequencer_;
  if (incoming_.begins) {
    if (held_.count() > 0) {
      sequencer.jump(held_.lowest());
      return;
    }
    begin();
    return;
  }
  const auto& [waiting, begins, confirms, end, session, sequence, count, blocks, length, t0] = incoming_;
  const bool early = count > 0 && sequence > sequencer.expected();
  const bool covered = early && held_.covers(sequence, count);
  if (early && !covered && !held_.fits(length)) {
    sequencer.jump(std::min(held_.lowest(), sequence));
    return;
  }
  incoming_.waiting = false;
  if (count == 0) {
    sequencer.hear(sequence, end);
  } else if (!early) {
    open_packet(sequence, count, blocks, t0);
  } else if (covered) {
    sequencer.count_duplicates(count);
  } else {
    held_.keep(sequence, count, blocks, length, t0);
  }
}

// Begins to hand out the part of a packet that is new.
void MoldFeed::open_packet(uint64_t sequence, uint64_t count, const uint8_t* blocks, uint64_t t0) noexcept {
  const uint64_t again = sequencer_->deliver(sequence, count);
  at_ = blocks;
  for (uint64_t i = 0; i < again; ++i) at_ += block_bytes(at_);
  remaining_ = count - again;
  number_ = sequence + again;
  t0_ = t0;
  peeked_ = at_;
  unpeeked_ = remaining_;
}

}  // namespace lumina
