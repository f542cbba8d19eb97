// Numbering of a feed's messages: which one is due, what is missing, what came twice, which session it all belongs to.
//
// Message numbers run from 1 in each session. The input may begin later; nothing was lost from it then, but the books
// lack what came before, so they are as suspect as after a gap. The rules are those of runtime/feed/sequencer.ts.
#ifndef LUMINA_FEED_SEQUENCER_H_
#define LUMINA_FEED_SEQUENCER_H_

#include <algorithm>
#include <array>
#include <cstdint>

#include "counters.h"

namespace lumina {

// Ten characters, padded with spaces on the right.
using SessionName = std::array<uint8_t, 10>;

// Whose a packet is: of this session, of one that begins with it, of the one before (late), of some other.
enum class Belongs : uint8_t { kHere, kNext, kBefore, kElsewhere };

class Sequencer {
 public:
  void count_in(SequenceCounts& counts) noexcept { counts_ = &counts; }

  // Judges a packet of `count` messages from `sequence`; the first one of all opens the session. `ours`: it came from
  // where a followed session did; a session that begins anywhere else is another feed's.
  [[nodiscard]] Belongs belongs(const SessionName& name, uint64_t sequence, uint64_t count, bool ours) noexcept {
    if (idle_) {
      open(name);
      return Belongs::kHere;
    }
    if (session_ == name) return Belongs::kHere;
    if (has_before_ && before_ == name) {
      if (sequence + count <= before_expected_) {
        counts_->duplicates += count;
      } else {
        ++foreign_packets_;
      }
      return Belongs::kBefore;
    }
    if (ours && (ends_at_ != UINT64_MAX || sequence == 1)) return Belongs::kNext;
    ++foreign_packets_;
    return Belongs::kElsewhere;
  }

  [[nodiscard]] bool idle() const noexcept { return idle_; }
  [[nodiscard]] bool is_open(const SessionName& name) const noexcept { return !idle_ && session_ == name; }

  // Begins a session; the one before must be settled. A session left without its end leaves the books suspect.
  void open(const SessionName& name) noexcept {
    if (!idle_ && ends_at_ == UINT64_MAX) broken_ = true;
    has_before_ = !idle_;
    before_ = session_;
    before_expected_ = expected_;
    session_ = name;
    idle_ = false;
    expected_ = 1;
    ends_at_ = UINT64_MAX;
    heard_ = 1;
    started_ = false;
    ++counts_->sessions;
  }

  // A heartbeat or an end of session told the next number.
  void hear(uint64_t next, bool end) noexcept {
    heard_ = std::max(heard_, next);
    if (end) ends_at_ = std::min(ends_at_, next);
  }
  // Gives up what is missing before what was heard of.
  void settle() noexcept {
    if (heard_ > expected_) jump(heard_);
  }
  // Gives up waiting for the messages before `to`.
  void jump(uint64_t to) noexcept {
    if (started_) {
      ++counts_->gaps;
      counts_->lost = std::min(kMostExact, counts_->lost + (to - expected_));
    }
    started_ = true;
    broken_ = true;
    expected_ = to;
  }
  // A stream lost bytes: nobody knows how many messages.
  void break_off() noexcept {
    ++counts_->gaps;
    broken_ = true;
  }
  // Messages [sequence, sequence + count) have come, of which the part before expected() is not new; returns that part.
  [[nodiscard]] uint64_t deliver(uint64_t sequence, uint64_t count) noexcept {
    const uint64_t again = std::min(count, expected_ - sequence);
    counts_->duplicates += again;
    if (again == count) return again;
    if (counts_->first == 0) counts_->first = expected_;
    started_ = true;
    expected_ = sequence + count;
    return again;
  }
  void count_foreign() noexcept { ++foreign_packets_; }
  void count_duplicates(uint64_t count) noexcept { counts_->duplicates += count; }

  // Number of the next message.
  [[nodiscard]] uint64_t expected() const noexcept { return expected_; }
  // Messages from this number on follow the end of the session.
  [[nodiscard]] uint64_t ends_at() const noexcept { return ends_at_; }
  // Something is missing before the next message: every book is suspect.
  [[nodiscard]] bool broken() const noexcept { return broken_; }
  // Packets of a session that is not followed.
  [[nodiscard]] uint64_t foreign_packets() const noexcept { return foreign_packets_; }

 private:
  static constexpr uint64_t kMostExact = (uint64_t{1} << 53) - 1;

  SequenceCounts* counts_ = nullptr;
  SessionName session_{};
  SessionName before_{};
  uint64_t before_expected_ = 0;
  uint64_t expected_ = 1;
  uint64_t ends_at_ = UINT64_MAX;
  // The highest next number that a heartbeat told.
  uint64_t heard_ = 1;
  uint64_t foreign_packets_ = 0;
  bool idle_ = true;
  bool has_before_ = false;
  bool started_ = false;
  bool broken_ = false;
};

}  // namespace lumina

#endif  // LUMINA_FEED_SEQUENCER_H_
