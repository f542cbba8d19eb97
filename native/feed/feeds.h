// The feeds of a capture: which sessions were seen at which addresses, which of them are followed, and which may be.
// The rules are those of runtime/feed/feeds.ts.
#ifndef LUMINA_FEED_FEEDS_H_
#define LUMINA_FEED_FEEDS_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "check.h"
#include "feed/sequencer.h"
#include "wire/packet.h"

namespace lumina {

enum class Carrier : uint8_t { kMold, kSoup };

struct FeedSeen {
  Carrier carrier = Carrier::kMold;
  // The group, or the server.
  Endpoint endpoint;
  SessionName session{};
  uint64_t packets = 0;
  bool followed = false;
};

class FeedTable {
 public:
  // Feeds that are told apart, and addresses that may be chosen.
  static constexpr size_t kMostFeeds = 64;

  // Follows feeds of these addresses alone; of all when there is none.
  void choose(std::span<const Endpoint> chosen) noexcept {
    LUMINA_CHECK(chosen.size() <= chosen_.size());
    std::copy(chosen.begin(), chosen.end(), chosen_.begin());
    chosen_count_ = chosen.size();
  }

  // Whether a feed of this address may be followed.
  [[nodiscard]] bool allows(const Endpoint& endpoint) const noexcept {
    const auto* const end = chosen_.data() + chosen_count_;
    return chosen_count_ == 0 || std::find(chosen_.data(), end, endpoint) != end;
  }
  // Whether a session that was followed came from this address.
  [[nodiscard]] bool follows(const Endpoint& endpoint) const noexcept {
    const auto rows = list();
    return std::any_of(rows.begin(), rows.end(),
                       [&](const FeedSeen& row) { return row.followed && row.endpoint == endpoint; });
  }
  // The session that this address was last noted with; blank before the first.
  [[nodiscard]] SessionName session_of(const Endpoint& endpoint) const noexcept {
    for (size_t i = count_; i > 0; --i) {
      if (rows_[i - 1].endpoint == endpoint) return rows_[i - 1].session;
    }
    SessionName unnamed;
    unnamed.fill(' ');
    return unnamed;
  }
  // Counts packets, if any.
  void note(Carrier carrier, const Endpoint& endpoint, const SessionName& session, bool followed,
            uint64_t packets = 1) noexcept {
    if (packets == 0) return;
    for (size_t i = 0; i < count_; ++i) {
      FeedSeen& row = rows_[i];
      if (row.carrier != carrier || row.endpoint != endpoint || row.session != session) continue;
      row.packets += packets;
      row.followed |= followed;
      return;
    }
    if (count_ < kMostFeeds) rows_[count_++] = {carrier, endpoint, session, packets, followed};
  }

  [[nodiscard]] std::span<const FeedSeen> list() const noexcept { return {rows_.data(), count_}; }

 private:
  std::array<Endpoint, kMostFeeds> chosen_{};
  size_t chosen_count_ = 0;
  // In the order they were first seen.
  std::array<FeedSeen, kMostFeeds> rows_{};
  size_t count_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_FEED_FEEDS_H_
