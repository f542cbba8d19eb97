#include "feed/opening.h"

#include <algorithm>

namespace lumina {
namespace {

// What a server may say before its first message, beside the login.
[[nodiscard]] bool is_before_messages(uint8_t type) noexcept {
  return type == SOUPBINTCP_SERVER_HEARTBEAT_TYPE || type == SOUPBINTCP_DEBUG_TYPE ||
         type == SOUPBINTCP_UNSEQUENCED_DATA_TYPE || type == SOUPBINTCP_END_OF_SESSION_TYPE;
}

}  // namespace

bool Opening::greet(const Login& login, const Packet& packet) noexcept {
  if (login_ && static_cast<int32_t>(packet.tcp_sequence - next_) < 0) return false;
  login_ = login;
  ended_ = false;
  packets_ = 0;
  rest_bytes_ = 0;
  skip_ = SOUPBINTCP_LOGIN_ACCEPTED_LENGTH;
  next_ = heard_ = base_ = packet.tcp_sequence;
  return true;
}

bool Opening::look(const uint8_t* bytes, size_t length) noexcept {
  for (size_t at = 0; at < length;) {
    const size_t skipped = std::min(skip_, length - at);
    skip_ -= skipped;
    at += skipped;
    next_ += static_cast<uint32_t>(skipped);
    if (at == length) break;
    rest_[rest_bytes_++] = bytes[at++];
    ++next_;
    if (!judge()) continue;
    // What lies in this segment is not taken out of it.
    const size_t here = std::min(rest_bytes_, at);
    rest_bytes_ -= here;
    next_ -= static_cast<uint32_t>(here);
    return login_.has_value();
  }
  ++packets_;
  return false;
}

// Judges the packet that rest_ begins; true when there is no need to look further.
bool Opening::judge() noexcept {
  if (rest_bytes_ < kSoupHeader) return false;
  const SoupHeader header = soup_header(rest_.data());
  if (header.type == SOUPBINTCP_SEQUENCED_DATA_TYPE && header.length > 1) {
    if (rest_bytes_ < kSoupLookedAt) return false;
    if (!is_server_packet(rest_.data())) forget();
    return true;
  }
  if (!is_before_messages(header.type) || !may_be_soup(header)) {
    forget();
    return true;
  }
  ended_ |= header.type == SOUPBINTCP_END_OF_SESSION_TYPE;
  skip_ = kSoupLengthBytes + header.length - rest_bytes_;
  rest_bytes_ = 0;
  return false;
}

}  // namespace lumina
