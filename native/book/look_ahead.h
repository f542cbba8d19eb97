// Software pipelining where messages are known before they are applied, in replay: what a message will touch is fetched
// while the ones before it are applied. It changes nothing, so a wrong guess costs a fetch.
#ifndef LUMINA_BOOK_LOOK_AHEAD_H_
#define LUMINA_BOOK_LOOK_AHEAD_H_

#include <array>
#include <cstdint>

#include "book/book.h"
#include "feed/frames.h"

namespace lumina {

// A queue of frames between reading and applying: each is looked at when it comes and half-way.
class LookAhead {
 public:
  // Messages between a frame's coming and its going.
  static constexpr uint32_t kDepth = 24;

  explicit LookAhead(const Book& book) noexcept : book_(book) {}

  [[nodiscard]] bool full() const noexcept { return came_ - gone_ == kDepth; }
  [[nodiscard]] bool empty() const noexcept { return came_ == gone_; }

  // Only when not full().
  void push(const Frame& frame) noexcept {
    frames_[came_ % kFrames] = frame;
    ++came_;
    book_.prefetch(frame);
  }

  // Only when not empty().
  [[nodiscard]] Frame pop() noexcept {
    if (gone_ + kHalf < came_) book_.prefetch_levels(frames_[(gone_ + kHalf) % kFrames]);
    return frames_[gone_++ % kFrames];
  }

 private:
  static constexpr uint32_t kHalf = 12;
  static constexpr uint32_t kFrames = 32;

  const Book& book_;
  std::array<Frame, kFrames> frames_{};
  uint32_t came_ = 0;
  uint32_t gone_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_BOOK_LOOK_AHEAD_H_
