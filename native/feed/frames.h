// BinaryFILE framing: u16 big-endian length and that many bytes; length 0 marks the end of the session.
#ifndef LUMINA_FEED_FRAMES_H_
#define LUMINA_FEED_FRAMES_H_

#include <cstddef>
#include <cstdint>

namespace lumina {

struct Frame {
  const uint8_t* bytes;
  uint32_t length;
  // Follows an end-of-session marker; processed all the same, and counted by who takes it.
  bool after_end;
};

class Frames {
 public:
  // Continues over [at, end). What next() left over of the bytes before must be in front of them.
  void open(const uint8_t* at, const uint8_t* end) noexcept {
    at_ = at;
    end_ = end;
  }

  // The next message, or false when the bytes end before one is whole.
  [[nodiscard]] bool next(Frame& frame) noexcept {
    while (end_ - at_ >= 2) {
      const uint32_t length = static_cast<uint32_t>(at_[0]) << 8 | at_[1];
      if (end_ - at_ - 2 < static_cast<ptrdiff_t>(length)) return false;
      frame = {at_ + 2, length, ended_};
      at_ += 2 + length;
      if (length == 0) {
        ended_ = true;
        continue;
      }
      return true;
    }
    return false;
  }

  [[nodiscard]] const uint8_t* at() const noexcept { return at_; }
  [[nodiscard]] const uint8_t* end() const noexcept { return end_; }
  [[nodiscard]] size_t left() const noexcept { return static_cast<size_t>(end_ - at_); }

 private:
  const uint8_t* at_ = nullptr;
  const uint8_t* end_ = nullptr;
  bool ended_ = false;
};

}  // namespace lumina

#endif  // LUMINA_FEED_FRAMES_H_
