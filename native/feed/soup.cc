#include "feed/soup.h"

#include <algorithm>
#include <cstring>
#include <new>

#include "check.h"
#include "itch-5.0/c/itch-5.0.h"
#include "soupbintcp/c/soupbintcp.h"

namespace lumina {
namespace {

constexpr size_t kLengthBytes = 2;
// Header and, of sequenced data, the type of the message in it.
constexpr size_t kHeader = SOUPBINTCP_SEQUENCED_DATA_LENGTH;
constexpr size_t kLookedAt = kHeader + 1;
constexpr int kMostLookedAt = 32;

struct Header {
  size_t length;
  uint8_t type;
};

[[nodiscard]] Header header_at(const uint8_t* at) noexcept {
  const auto* wire = reinterpret_cast<const soupbintcp_sequenced_data*>(at);  // every packet begins like this one
  return {soupbintcp_sequenced_data_get_packet_length(wire), soupbintcp_sequenced_data_get_packet_type(wire)};
}

// Whether a header may be that of a packet, of either side and any version.
[[nodiscard]] bool may_be(const Header& header) noexcept {
  switch (header.type) {
    case SOUPBINTCP_SEQUENCED_DATA_TYPE:
    case SOUPBINTCP_UNSEQUENCED_DATA_TYPE:
    case SOUPBINTCP_DEBUG_TYPE:
      return header.length >= 1;
    default:
      return soupbintcp_length_of(header.type) == kLengthBytes + header.length;
  }
}

// Whether bytes read like a packet that only a server sends; kLookedAt bytes must be there.
[[nodiscard]] bool is_plausible(const uint8_t* at) noexcept {
  const Header header = header_at(at);
  switch (header.type) {
    case SOUPBINTCP_SEQUENCED_DATA_TYPE: {
      const size_t layout = itch50_length_of(at[kHeader]);
      return layout > 0 && header.length == layout + 1;
    }
    case SOUPBINTCP_LOGIN_ACCEPTED_TYPE:
    case SOUPBINTCP_SERVER_HEARTBEAT_TYPE:
    case SOUPBINTCP_END_OF_SESSION_TYPE:
      return may_be(header);
    default:
      return false;
  }
}

// Without the spaces on the left that SoupBinTCP pads with: as MoldUDP64 has it.
[[nodiscard]] SessionName session_of(const uint8_t* padded) noexcept {
  SessionName name;
  name.fill(' ');
  const uint8_t* end = padded + name.size();
  const uint8_t* first = std::find_if(padded, end, [](uint8_t character) { return character != ' '; });
  std::copy(first, end, name.begin());
  return name;
}

}  // namespace

bool looks_like_server(const uint8_t* payload, size_t length, bool login) noexcept {
  bool telling = false;
  size_t at = 0;
  for (int looked = 0; looked < kMostLookedAt && at + kLookedAt <= length; ++looked) {
    const Header header = header_at(payload + at);
    const bool chatter = header.type == SOUPBINTCP_DEBUG_TYPE || header.type == SOUPBINTCP_UNSEQUENCED_DATA_TYPE;
    if (!(chatter ? may_be(header) : is_plausible(payload + at))) return false;
    if (login && looked == 0 && header.type != SOUPBINTCP_LOGIN_ACCEPTED_TYPE) return false;
    telling |= header.type == SOUPBINTCP_SEQUENCED_DATA_TYPE || header.type == SOUPBINTCP_LOGIN_ACCEPTED_TYPE;
    at += kLengthBytes + header.length;
  }
  return telling;
}

void SoupStream::open(std::span<uint8_t> memory, Sequencer& sequencer) noexcept {
  static_assert(kCarry % alignof(Frame) == 0);
  LUMINA_CHECK(memory.size() >= kMemory && reinterpret_cast<uintptr_t>(memory.data()) % alignof(Frame) == 0);
  carry_ = memory.first(kCarry);
  ahead_ = {new (memory.data() + kCarry) Frame[kAhead], kAhead};
  sequencer_ = &sequencer;
}

void SoupStream::restart() noexcept {
  carried_ = 0;
  searching_ = false;
  number_ = 0;
}

void SoupStream::lose() noexcept {
  carried_ = 0;
  searching_ = true;
}

void SoupStream::give(const uint8_t* at, const uint8_t* end, uint64_t t0) noexcept {
  t0_ = t0;
  at_ = at;
  end_ = end;
  if (carried_ == 0) return;
  const auto length = static_cast<size_t>(end - at);
  LUMINA_CHECK(carried_ + length <= carry_.size());
  std::memcpy(carry_.data() + carried_, at, length);
  at_ = carry_.data();
  end_ = at_ + carried_ + length;
  carried_ = 0;
}

// What is left is the beginning of a packet; it is kept until its rest comes.
void SoupStream::keep_rest() noexcept {
  const auto rest = static_cast<size_t>(end_ - at_);
  if (rest == 0) return;
  LUMINA_CHECK(rest <= carry_.size());
  std::memmove(carry_.data(), at_, rest);
  carried_ = rest;
  at_ = end_;
}

bool SoupStream::next(Frame& frame) noexcept {
  if (given_ == found_) look_ahead();
  if (given_ == found_) {
    keep_rest();
    return false;
  }
  frame = ahead_[given_++];
  return true;
}

// Finds the messages of the bytes at hand, as far as they are all suspect or none is.
void SoupStream::look_ahead() noexcept {
  given_ = found_ = 0;
  while (found_ < ahead_.size() && find_message()) {
    if (found_ > 0 && sequencer_->broken() != suspect_) {
      pending_ = true;
      return;
    }
    suspect_ = sequencer_->broken();
    message_.after_end = number_ > sequencer_->ends_at();
    ahead_[found_++] = message_;
  }
}

// Goes on to the next message that is new and has bytes.
bool SoupStream::find_message() noexcept {
  if (pending_) {
    pending_ = false;
    return true;
  }
  for (;;) {
    if (searching_ && !search()) return false;
    const uint8_t* const at = at_;
    const auto left = static_cast<size_t>(end_ - at);
    if (left < kHeader) return false;
    const Header header = header_at(at);
    if (!may_be(header)) {
      ++malformed_;
      sequencer_->break_off();
      searching_ = true;
      ++at_;
      continue;
    }
    if (left < kLengthBytes + header.length) return false;
    at_ += kLengthBytes + header.length;
    if (header.type == SOUPBINTCP_SEQUENCED_DATA_TYPE) {
      message_ = {at + kHeader, static_cast<uint32_t>(header.length - 1), false};
      if (is_new() && message_.length > 0) return true;
    } else if (header.type == SOUPBINTCP_LOGIN_ACCEPTED_TYPE) {
      log_in(at);
    } else if (header.type == SOUPBINTCP_END_OF_SESSION_TYPE) {
      sequencer_->hear(next_number(), true);
    }
  }
}

uint64_t SoupStream::next_number() noexcept {
  if (number_ > 0) return number_;
  if (sequencer_->idle()) {
    SessionName unnamed;
    unnamed.fill(' ');
    sequencer_->open(unnamed);
  }
  return sequencer_->expected();
}

// Numbers the message that was found.
bool SoupStream::is_new() noexcept {
  const uint64_t number = next_number();
  number_ = number + 1;
  if (number > sequencer_->expected()) sequencer_->jump(number);
  return sequencer_->deliver(number, 1) == 0;
}

void SoupStream::log_in(const uint8_t* at) noexcept {
  const auto* login = reinterpret_cast<const soupbintcp_login_accepted*>(at);  // byte-array members
  const SessionName name = session_of(soupbintcp_login_accepted_get_session(login));
  if (!sequencer_->is_open(name)) {
    sequencer_->settle();
    sequencer_->open(name);
  }
  const uint64_t next = soupbintcp_login_accepted_get_sequence_number(login);
  number_ = next >= 1 && next < kNumberLimit ? next : sequencer_->expected();
}

// Moves to the first place where packets may begin; false when there is none, and all but a header's rest is passed.
bool SoupStream::search() noexcept {
  for (const uint8_t* at = at_; static_cast<size_t>(end_ - at) >= kLookedAt; ++at) {
    if (!is_plausible(at)) continue;
    const size_t size = kLengthBytes + header_at(at).length;
    const auto left = static_cast<size_t>(end_ - at);
    if (left >= size + kLookedAt && !is_plausible(at + size)) continue;
    at_ = at;
    searching_ = false;
    return true;
  }
  if (static_cast<size_t>(end_ - at_) > kHeader) at_ = end_ - kHeader;
  return false;
}

}  // namespace lumina
