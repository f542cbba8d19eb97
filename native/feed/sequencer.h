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

// Whose a packet is: of this session, of one that begins with it, of the one before (late), of some other; of one that
// may have begun with it, which its next packet then confirms.
enum class Belongs : uint8_t { kHere, kNext, kBefore, kElsewhere, kPerhaps, kConfirmed };

class Sequencer {
 public:
  void count_in(SequenceCounts& counts) noexcept { counts_ = &counts; }

  // Judges a packet of `count` messages from `sequence`; the first one of all opens the session. `ours`: it came from
  // where a followed session did; a session that begins anywhere else is another feed's.
  [[nodiscard]] Belongs belongs(const SessionName& name, uint64_t sequence, uint64_t count, bool ours) noexcept {
    if (idle_) open(name);
    if (session_ == name) {
      go_on(sequence + count);
      return Belongs::kHere;
    }
    if (has_before_ && before_ == name) {
      if (sequence + count <= before_expected_) {
        counts_->duplicates += count;
      } else {
        ++foreign_packets_;
      }
      return Belongs::kBefore;
    }
    if (ours) return succeeds(name, sequence, count);
    ++foreign_packets_;
    return Belongs::kElsewhere;
  }

  [[nodiscard]] bool idle() const noexcept { return idle_; }
  [[nodiscard]] bool is_open(const SessionName& name) const noexcept { return !idle_ && session_ == name; }

  // Begins a session; the one before must be settled. Of one left without its end nobody knows what is missing.
  void open(const SessionName& name) noexcept {
    if (!idle_ && ends_at_ == UINT64_MAX) break_off();
    has_before_ = !idle_;
    before_ = session_;
    before_expected_ = expected_;
    session_ = name;
    idle_ = false;
    expected_ = 1;
    ends_at_ = UINT64_MAX;
    heard_ = 1;
    started_ = false;
    challenger_.packets = 0;
    taken_ = 0;
    highest_ = 0;
    ++counts_->sessions;
  }

  // A heartbeat or an end of session told the next number.
  void hear(uint64_t next, bool end) noexcept {
    heard_ = std::max(heard_, next);
    if (end) ends_at_ = std::min(ends_at_, next);
  }
  // Gives up what is missing before what was heard of: all of it, when no message came at all.
  void settle() noexcept {
    if (heard_ <= expected_) return;
    started_ = true;
    jump(heard_);
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
  // Messages were lost, and nobody knows how many.
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
  void count_foreign(uint64_t packets) noexcept { foreign_packets_ += packets; }
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

  // A session that was not announced by the end of the one before: a turned bit in a name makes one too.
  struct Challenger {
    SessionName name{};
    // Number behind the last message of its first packet.
    uint64_t end = 0;
    // Packets of it, none without a challenger, and the messages that they repeat; foreign until it is confirmed.
    uint64_t packets = 0;
    uint64_t again = 0;
  };

  // A session that goes on is not replaced; one that only fills what was missing may be.
  void go_on(uint64_t next) noexcept {
    if (next > std::max(highest_, expected_)) challenger_.packets = 0;
    highest_ = std::max(highest_, next);
    ++taken_;
  }
  // Judges a packet of another session from where the followed one came. Behind an end the next one begins; without it,
  // a first packet is held against a turned bit: it waits for a second one that goes on. The first packet of all may be
  // the turned one.
  [[nodiscard]] Belongs succeeds(const SessionName& name, uint64_t sequence, uint64_t count) noexcept {
    const bool challenges = challenger_.packets > 0 && challenger_.name == name;
    const bool ended = ends_at_ != UINT64_MAX;
    if (challenges && (ended || sequence + count > challenger_.end)) {
      foreign_packets_ -= challenger_.packets;
      counts_->duplicates += challenger_.again;
      return Belongs::kConfirmed;
    }
    if (ended) return Belongs::kNext;
    ++foreign_packets_;
    if (challenges) {
      ++challenger_.packets;
      challenger_.again += count;
      return Belongs::kElsewhere;
    }
    if (sequence != 1 && taken_ > 1) return Belongs::kElsewhere;
    challenger_ = {name, sequence + count, 1, 0};
    return Belongs::kPerhaps;
  }

  SequenceCounts* counts_ = nullptr;
  SessionName session_{};
  SessionName before_{};
  uint64_t before_expected_ = 0;
  Challenger challenger_;
  // Packets of the session that was opened last, and the highest next number that they told.
  uint64_t taken_ = 0;
  uint64_t highest_ = 0;
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
