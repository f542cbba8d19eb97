// A TCP connection that is not followed, and what its server said before the first message.
//
// Servers of other protocols log their clients in with the same packet, so a login alone begins nothing: whose server
// it is shows in the first message. Until then only what a server may say before it is looked at, in order, and passed
// over. The rules are those of runtime/feed/opening.ts.
#ifndef LUMINA_FEED_OPENING_H_
#define LUMINA_FEED_OPENING_H_

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "feed/sequencer.h"
#include "wire/carrier_headers.h"
#include "wire/packet.h"

namespace lumina {

// What an accepted login says.
struct Login {
  SessionName session{};
  // As the server wrote it, which may be no number.
  uint64_t next = 0;
};

class Opening {
 public:
  Opening() noexcept = default;
  // `first`: sequence number of the first byte.
  Opening(const Packet& packet, uint32_t first) noexcept
      : source_(packet.source), destination_(packet.destination), first_(first), base_(first) {}

  [[nodiscard]] bool is_of(const Packet& packet) const noexcept {
    return source_ == packet.source && destination_ == packet.destination;
  }
  [[nodiscard]] const Endpoint& source() const noexcept { return source_; }
  [[nodiscard]] uint32_t first() const noexcept { return first_; }
  // Of a connection that may turn out to be followed.
  [[nodiscard]] const std::optional<Login>& login() const noexcept { return login_; }
  // Segments with the login and what follows it.
  [[nodiscard]] uint64_t packets() const noexcept { return packets_; }
  // Where the bytes of the connection are to be followed from.
  [[nodiscard]] uint32_t from() const noexcept { return login_ ? next_ : first_; }
  // The bytes in front of from() that begin a packet.
  [[nodiscard]] std::span<const uint8_t> rest() const noexcept { return {rest_.data(), login_ ? rest_bytes_ : 0}; }
  // Bytes from from() on that end a packet without a message.
  [[nodiscard]] size_t skip() const noexcept { return login_ ? skip_ : 0; }
  // Bytes were sent behind those that were looked at. The end of a connection takes a number too.
  [[nodiscard]] bool behind() const noexcept { return login_ && static_cast<int32_t>(heard_ - next_) > 1; }
  // The server has ended the session of the login.
  [[nodiscard]] bool ended() const noexcept { return login_ && ended_; }
  [[nodiscard]] bool is_next(const Packet& packet) const noexcept { return packet.tcp_sequence == next_; }

  // Bytes from the login, or else from the first byte, to this sequence number.
  [[nodiscard]] int64_t distance(uint32_t sequence) const noexcept { return static_cast<int32_t>(sequence - base_); }
  // A segment begins with the login; false when it was sent again, and says nothing new.
  [[nodiscard]] bool greet(const Login& login, const Packet& packet) noexcept;
  // Segments up to this sequence number were sent.
  void hear(uint32_t sequence) noexcept {
    if (static_cast<int32_t>(sequence - heard_) > 0) heard_ = sequence;
  }
  // Looks at the next segment; true when it brings the first message. What no server of the feed says makes the login
  // forgotten.
  [[nodiscard]] bool look(const uint8_t* bytes, size_t length) noexcept;
  void forget() noexcept { login_.reset(); }
  void count_none() noexcept { packets_ = 0; }
  void count_back() noexcept { --packets_; }
  void count(uint64_t packets) noexcept { packets_ += packets; }

 private:
  [[nodiscard]] bool judge() noexcept;

  Endpoint source_;
  Endpoint destination_;
  uint32_t first_ = 0;
  std::optional<Login> login_;
  bool ended_ = false;
  uint64_t packets_ = 0;
  // The beginning of a packet that is not yet passed over.
  std::array<uint8_t, kSoupLookedAt> rest_{};
  size_t rest_bytes_ = 0;
  // Bytes of the packet before that are still to come.
  size_t skip_ = 0;
  // Sequence number of the next byte to look at, and of the last one that was heard of.
  uint32_t next_ = 0;
  uint32_t heard_ = 0;
  // Sequence number that distances are from.
  uint32_t base_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_FEED_OPENING_H_
