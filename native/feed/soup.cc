#include "feed/soup.h"

#include <algorithm>
#include <cstring>
#include <new>

#include "check.h"
#include "wire/carrier_headers.h"

namespace lumina {
namespace {

constexpr int kMostLookedAt = 32;

// Without the spaces on the left that SoupBinTCP pads with: as MoldUDP64 has it.
[[nodiscard]] SessionName session_of(const uint8_t* padded) noexcept {
  SessionName name;
  name.fill(' ');
  const uint8_t* end = padded + name.size();
  const uint8_t* first = std::find_if(padded, end, [](uint8_t character) { return character != ' '; });
  std::copy(first, end, name.begin());
  return name;
}

[[nodiscard]] Login login_from(const uint8_t* at) noexcept {
  const auto* login = reinterpret_cast<const soupbintcp_login_accepted*>(at);  // byte-array members
  return {session_of(soupbintcp_login_accepted_get_session(login)),
          soupbintcp_login_accepted_get_sequence_number(login)};
}

}  // namespace

bool brings_message(const uint8_t* payload, size_t length) noexcept {
  bool telling = false;
  size_t at = 0;
  for (int looked = 0; looked < kMostLookedAt && at + kSoupLookedAt <= length; ++looked) {
    const SoupHeader header = soup_header(payload + at);
    const bool chatter = header.type == SOUPBINTCP_DEBUG_TYPE || header.type == SOUPBINTCP_UNSEQUENCED_DATA_TYPE;
    if (!(chatter ? may_be_soup(header) : is_server_packet(payload + at))) return false;
    telling |= header.type == SOUPBINTCP_SEQUENCED_DATA_TYPE;
    at += kSoupLengthBytes + header.length;
  }
  return telling;
}

std::optional<Login> login_at(const uint8_t* payload, size_t length) noexcept {
  if (length < SOUPBINTCP_LOGIN_ACCEPTED_LENGTH) return std::nullopt;
  const SoupHeader header = soup_header(payload);
  if (header.type != SOUPBINTCP_LOGIN_ACCEPTED_TYPE) return std::nullopt;
  if (header.length + kSoupLengthBytes != SOUPBINTCP_LOGIN_ACCEPTED_LENGTH) return std::nullopt;
  return login_from(payload);
}

void SoupStream::open(std::span<uint8_t> memory, Sequencer& sequencer) noexcept {
  static_assert(kCarry % alignof(Frame) == 0);
  LUMINA_CHECK(memory.size() >= kMemory && reinterpret_cast<uintptr_t>(memory.data()) % alignof(Frame) == 0);
  carry_ = memory.first(kCarry);
  ahead_ = {new (memory.data() + kCarry) Frame[kAhead], kAhead};
  sequencer_ = &sequencer;
}

void SoupStream::restart(const Opening& opening) noexcept {
  const auto rest = opening.rest();
  skip_ = opening.skip();
  std::copy(rest.begin(), rest.end(), carry_.begin());
  carried_ = rest.size();
  searching_ = false;
  number_ = 0;
  login_ = opening.login();
}

void SoupStream::lose() noexcept {
  carried_ = 0;
  skip_ = 0;
  searching_ = true;
}

void SoupStream::give(const uint8_t* from, const uint8_t* end, uint64_t t0) noexcept {
  const uint8_t* const at = from + std::min(skip_, static_cast<size_t>(end - from));
  skip_ -= static_cast<size_t>(at - from);
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
  given_ = found_ = peeked_ = 0;
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
    if (left < kSoupHeader) return false;
    const SoupHeader header = soup_header(at);
    if (!may_be_soup(header)) {
      ++malformed_;
      sequencer_->break_off();
      searching_ = true;
      ++at_;
      continue;
    }
    if (left < kSoupLengthBytes + header.length) return false;
    at_ += kSoupLengthBytes + header.length;
    if (header.type == SOUPBINTCP_SEQUENCED_DATA_TYPE) {
      message_ = {at + kSoupHeader, static_cast<uint32_t>(header.length - 1), false};
      if (is_new() && message_.length > 0) return true;
    } else if (header.type == SOUPBINTCP_LOGIN_ACCEPTED_TYPE) {
      login_ = login_from(at);
    } else if (header.type == SOUPBINTCP_END_OF_SESSION_TYPE) {
      sequencer_->hear(next_number(), true);
    }
  }
}

uint64_t SoupStream::next_number() noexcept {
  if (login_) log_in();
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

void SoupStream::log_in() noexcept {
  const auto [session, next] = *login_;
  login_.reset();
  if (!sequencer_->is_open(session)) {
    sequencer_->settle();
    sequencer_->open(session);
  }
  number_ = next >= 1 && next < kNumberLimit ? next : sequencer_->expected();
}

// Moves to the first place where packets may begin; false when there is none, and all but a header's rest is passed.
bool SoupStream::search() noexcept {
  for (const uint8_t* at = at_; static_cast<size_t>(end_ - at) >= kSoupLookedAt; ++at) {
    if (!is_server_packet(at)) continue;
    const size_t size = kSoupLengthBytes + soup_header(at).length;
    const auto left = static_cast<size_t>(end_ - at);
    if (left >= size + kSoupLookedAt && !is_server_packet(at + size)) continue;
    at_ = at;
    searching_ = false;
    return true;
  }
  if (static_cast<size_t>(end_ - at_) > kSoupHeader) at_ = end_ - kSoupHeader;
  return false;
}

}  // namespace lumina
