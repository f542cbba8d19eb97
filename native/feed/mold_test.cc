#include "feed/mold.h"

#include <array>
#include <span>
#include <string>

#include "expect.h"
#include "feed/carriers.h"
#include "sample_packets.h"

using lumina::CarrierFeed;
using lumina::Frame;
using lumina::HeldPackets;
using lumina::test::Bytes;
using lumina::test::mold_payload;
using lumina::test::order_delete;
using lumina::test::Peeks;
using lumina::test::udp_packet;

namespace {

// A feed that hands out the references of the messages it is given.
class Feed {
 public:
  explicit Feed(std::span<const lumina::Endpoint> chosen = {})
      : memory_(CarrierFeed::kMemory / sizeof(lumina::Frame) + 1) {
    feed.open({reinterpret_cast<uint8_t*>(memory_.data()), CarrierFeed::kMemory}, chosen);
  }
  void packet(const Bytes& payload, uint32_t port = 26477) {
    feed.admit(udp_packet(payload, port));
    drain();
  }
  void drain() {
    Peeks peeks;
    Frame frame{};
    while (feed.next(frame)) {
      references.push_back(itch50_load64(frame.bytes + offsetof(itch50_order_delete, order_ref)));
      EXPECT(peeks.right(feed, frame));
      late += frame.after_end ? 1 : 0;
      suspect += feed.suspect() ? 1 : 0;
    }
    EXPECT(peeks.none_left());
    foreseen += peeks.foreseen;
  }
  // Whether the references are those from `first` to `last`.
  [[nodiscard]] bool are(uint64_t first, uint64_t last) const {
    if (references.size() != last - first + 1) return false;
    for (size_t i = 0; i < references.size(); ++i) {
      if (references[i] != first + i) return false;
    }
    return true;
  }

  CarrierFeed feed;
  std::vector<uint64_t> references;
  uint64_t late = 0;
  uint64_t foreseen = 0;
  uint64_t suspect = 0;

 private:
  std::vector<lumina::Frame> memory_;
};

Bytes payload(uint64_t from, uint64_t count, const std::string& session = "TEST") {
  std::vector<Bytes> messages;
  for (uint64_t i = 0; i < count; ++i) messages.push_back(order_delete(1, from + i));
  return mold_payload(from, messages, session);
}

void in_order_and_again() {
  Feed feed;
  feed.packet(payload(1, 5));
  feed.packet(payload(6, 5));
  feed.packet(payload(4, 9), 9999);
  feed.packet(payload(4, 9), 9999);
  EXPECT(feed.are(1, 12));
  EXPECT(feed.foreseen > 4);
  EXPECT_EQ(feed.feed.counts().sequence.duplicates, uint64_t{16});
  EXPECT_EQ(feed.feed.counts().packets, uint64_t{4});
  EXPECT_EQ(feed.suspect, uint64_t{0});
}

void out_of_order_waits() {
  Feed feed;
  for (uint64_t from : {16, 11, 6, 11, 1}) feed.packet(payload(from, 5));
  EXPECT(feed.are(1, 20));
  EXPECT_EQ(feed.feed.counts().sequence.duplicates, uint64_t{5});
  EXPECT_EQ(feed.feed.counts().sequence.gaps, uint64_t{0});
}

void the_window_is_bounded() {
  Feed feed;
  feed.packet(payload(1, 1));
  for (uint64_t number = 3; number < 3 + HeldPackets::kMostHeld; ++number) feed.packet(payload(number, 1));
  EXPECT(feed.are(1, 1));
  feed.packet(payload(3 + HeldPackets::kMostHeld, 1));
  EXPECT_EQ(feed.references.size(), size_t{2 + HeldPackets::kMostHeld});
  EXPECT_EQ(feed.suspect, uint64_t{1 + HeldPackets::kMostHeld});
  EXPECT_EQ(feed.feed.counts().sequence.lost, uint64_t{1});
  lumina::Damage damage;
  feed.feed.report(damage);
  EXPECT_EQ(damage.sequence_gaps, uint64_t{1});
}

// One packet waits all the time, so its neighbours' bytes are packed beside it again and again; nothing is overwritten.
void held_bytes_stay_whole() {
  constexpr uint64_t kFar = 1'000'000;
  Feed feed;
  feed.packet(payload(1, 1));
  feed.packet(payload(kFar, 200));
  uint64_t number = 2;
  for (uint64_t round = 0; round < 600; ++round) {
    const uint64_t first = 1 + round * 37 % 300;
    const uint64_t second = 1 + round * 101 % 300;
    feed.packet(payload(number + first, second));
    feed.packet(payload(number, first));
    number += first + second;
  }
  EXPECT(feed.are(1, number - 1));
  feed.references.clear();
  feed.feed.finish();
  feed.drain();
  EXPECT(feed.are(kFar, kFar + 199));
}

void ends_and_sessions() {
  Feed feed;
  feed.packet(payload(1, 3));
  feed.packet(mold_payload(4, {}, "TEST", 0xffff));
  feed.packet(payload(4, 2));
  EXPECT_EQ(feed.late, uint64_t{2});
  feed.packet(payload(1, 2, "NEXT"));
  feed.packet(payload(1, 2));
  feed.packet(payload(50, 2, "ELSE"));
  EXPECT_EQ(feed.references.size(), size_t{7});
  EXPECT_EQ(feed.feed.counts().sequence.sessions, uint64_t{2});
  EXPECT_EQ(feed.feed.counts().sequence.duplicates, uint64_t{2});
  lumina::Damage damage;
  feed.feed.report(damage);
  EXPECT_EQ(damage.foreign_packets, uint64_t{1});
}

// The longest packet that may have begun a session is kept whole, and given once the session goes on.
void kept_packet() {
  Feed feed;
  feed.packet(payload(1, 3));
  feed.packet(payload(4, 3));
  std::vector<Bytes> many;
  for (uint64_t i = 1; i <= 3'100; ++i) many.push_back(order_delete(1, i));
  feed.packet(mold_payload(1, many, "NEXT"));
  EXPECT(feed.are(1, 6));
  lumina::Damage damage;
  feed.feed.report(damage);
  EXPECT_EQ(damage.foreign_packets, uint64_t{1});
  feed.references.clear();
  feed.packet(payload(3'101, 2, "NEXT"));
  EXPECT(feed.are(1, 3'102));
  feed.feed.report(damage);
  EXPECT_EQ(damage.foreign_packets, uint64_t{0});
  EXPECT_EQ(damage.sequence_gaps, uint64_t{1});
}

// Another port is another group, and what it carries another feed.
void feeds() {
  for (const bool chosen : {false, true}) {
    const std::array<lumina::Endpoint, 1> other = {udp_packet({}, 1).destination};
    Feed feed(chosen ? std::span<const lumina::Endpoint>(other) : std::span<const lumina::Endpoint>());
    feed.packet(payload(1, 3));
    feed.packet(payload(1, 2, "ELSE"), 1);
    feed.packet(payload(4, 3));
    feed.packet(payload(3, 1, "ELSE"), 1);
    EXPECT(feed.are(1, chosen ? 3 : 6));
    lumina::Damage damage;
    feed.feed.report(damage);
    EXPECT_EQ(damage.foreign_packets, uint64_t{chosen ? 0u : 2u});
    EXPECT_EQ(feed.feed.counts().other_packets, uint64_t{chosen ? 2u : 0u});
    const auto seen = feed.feed.feeds();
    EXPECT_EQ(seen.size(), size_t{2});
    EXPECT(seen[0].packets == 2 && seen[0].followed != chosen);
    EXPECT(seen[1].packets == 2 && seen[1].followed == chosen && seen[1].session[0] == 'E');
  }
}

// More feeds than are told apart: no row is written behind the last.
void many_feeds() {
  Feed feed;
  for (uint32_t port = 1; port <= 200; ++port) feed.packet(payload(1, 1, std::to_string(port)), port);
  EXPECT_EQ(feed.feed.feeds().size(), lumina::FeedTable::kMostFeeds);
  EXPECT(feed.are(1, 1));
}

// Every byte of a packet turned, behind a whole one and in front of another: no read outside the payload (ASan).
void any_bytes() {
  const Bytes good = payload(2, 3);
  for (size_t at = 0; at < good.size(); ++at) {
    for (unsigned bit = 0; bit < 8; ++bit) {
      Bytes turned = good;
      turned[at] ^= static_cast<uint8_t>(1u << bit);
      Feed feed;
      feed.packet(payload(1, 1));
      feed.packet(turned);
      feed.packet(payload(2, 3));
      feed.feed.finish();
      feed.drain();
      EXPECT(!feed.references.empty());
      EXPECT_EQ(feed.feed.counts().packets, uint64_t{3});
    }
  }
}

void strangers() {
  Feed feed;
  feed.packet({'d', 'n', 's'});
  feed.packet(mold_payload(1, {{'?'}, {'!'}}));
  EXPECT_EQ(feed.feed.counts().other_packets, uint64_t{2});
  feed.packet(payload(1, 1));
  feed.packet({'d', 'n', 's'});
  lumina::Damage damage;
  feed.feed.report(damage);
  EXPECT_EQ(damage.malformed_packets, uint64_t{1});
}

}  // namespace

int main() {
  in_order_and_again();
  out_of_order_waits();
  the_window_is_bounded();
  held_bytes_stay_whole();
  ends_and_sessions();
  kept_packet();
  any_bytes();
  strangers();
  feeds();
  many_feeds();
  return lumina::test::verdict();
}
