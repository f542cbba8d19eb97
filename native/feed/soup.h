// SoupBinTCP packets out of a server's byte stream; the rules of runtime/feed/soup.ts.
//
// Bytes that can't be a packet, or that follow lost ones, are searched for the next place where packets begin again:
// two headers in a row that only a server sends.
#ifndef LUMINA_FEED_SOUP_H_
#define LUMINA_FEED_SOUP_H_

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>

#include "feed/frames.h"
#include "feed/opening.h"
#include "feed/sequencer.h"

namespace lumina {

// Whether a payload is a part of a server's stream, cut between packets: the first packets all read like it, and one is
// a message.
[[nodiscard]] bool brings_message(const uint8_t* payload, size_t length) noexcept;
// The accepted login that a payload begins with; none when it does not, or not with the whole of one.
[[nodiscard]] std::optional<Login> login_at(const uint8_t* payload, size_t length) noexcept;

class SoupStream {
 public:
  // A packet that is not whole and the segment that follows.
  static constexpr size_t kCarry = 2 * 65'600;
  // Messages that are found ahead, as many as a batch of the TypeScript lane: what a stop in mid-segment has counted is
  // then the same.
  static constexpr size_t kAhead = 4'096;
  static constexpr size_t kMemory = kCarry + kAhead * sizeof(Frame);

  // The memory is aligned to a cache line.
  void open(std::span<uint8_t> memory, Sequencer& sequencer) noexcept;
  // Another connection: its packets begin with the opening's rest, in front of its first byte, or behind what is to be
  // skipped; a login tells the numbers, here or later.
  void restart(const Opening& opening) noexcept;
  // Bytes were lost before the next ones.
  void lose() noexcept;
  // The next bytes of the stream; the ones before were used up.
  void give(const uint8_t* from, const uint8_t* end, uint64_t t0) noexcept;
  // The next message of the bytes at hand; false when there is none left in them.
  [[nodiscard]] bool next(Frame& frame) noexcept;
  // The next message behind it that is found already and was not peeked at before; false when there is none.
  [[nodiscard]] bool peek(Frame& frame) noexcept {
    peeked_ = std::max(peeked_, given_);
    if (peeked_ == found_) return false;
    frame = ahead_[peeked_++];
    return true;
  }

  [[nodiscard]] uint64_t t0() const noexcept { return t0_; }
  // Messages were lost before the one that next() gave last.
  [[nodiscard]] bool suspect() const noexcept { return suspect_; }
  // A packet has begun and not ended.
  [[nodiscard]] bool unfinished() const noexcept { return carried_ > 0 && !searching_; }
  [[nodiscard]] uint64_t malformed_packets() const noexcept { return malformed_; }

 private:
  void look_ahead() noexcept;
  [[nodiscard]] bool find_message() noexcept;
  [[nodiscard]] bool search() noexcept;
  [[nodiscard]] bool is_new() noexcept;
  [[nodiscard]] uint64_t next_number() noexcept;
  void log_in() noexcept;
  void keep_rest() noexcept;

  Sequencer* sequencer_ = nullptr;
  std::span<uint8_t> carry_;
  size_t carried_ = 0;
  // Bytes before the next packet.
  size_t skip_ = 0;
  // The bytes at hand.
  const uint8_t* at_ = nullptr;
  const uint8_t* end_ = nullptr;
  uint64_t t0_ = 0;
  uint64_t malformed_ = 0;
  // The place where packets begin is not known.
  bool searching_ = false;
  // Number of the next sequenced message; 0 until something told it.
  uint64_t number_ = 0;
  // A login whose session no message of it has opened yet.
  std::optional<Login> login_;
  // Messages found and not handed out: [given_, found_) of ahead_.
  std::span<Frame> ahead_;
  size_t given_ = 0;
  size_t found_ = 0;
  size_t peeked_ = 0;
  bool suspect_ = false;
  // The message found last; `pending_` when it belongs to the next look ahead.
  Frame message_{};
  bool pending_ = false;
};

}  // namespace lumina

#endif  // LUMINA_FEED_SOUP_H_
