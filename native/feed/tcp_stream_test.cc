#include "feed/tcp_stream.h"

#include "expect.h"
#include "feed/carriers.h"
#include "sample_packets.h"

using lumina::CarrierFeed;
using lumina::Frame;
using lumina::test::append;
using lumina::test::Bytes;
using lumina::test::order_delete;
using lumina::test::Peeks;
using lumina::test::soup_login;
using lumina::test::soup_packet;
using lumina::test::tcp_packet;

namespace {

constexpr uint32_t kFirst = 0xffffff00;  // the sequence numbers go round within the test

class Feed {
 public:
  Feed() : memory_(CarrierFeed::kMemory / sizeof(Frame) + 1) {
    feed.open({reinterpret_cast<uint8_t*>(memory_.data()), CarrierFeed::kMemory}, {});
    feed.admit(tcp_packet(kFirst - 1, {}, NETWORK_TCP_FLAGS_SYN));
    drain();
  }
  // Bytes [from, to) of the stream in one segment.
  void segment(const Bytes& stream, size_t from, size_t to) {
    const Bytes part(stream.begin() + static_cast<ptrdiff_t>(from), stream.begin() + static_cast<ptrdiff_t>(to));
    feed.admit(tcp_packet(kFirst + static_cast<uint32_t>(from), part));
    drain();
  }
  void finish() {
    feed.finish();
    drain();
  }
  [[nodiscard]] lumina::Damage damage() const {
    lumina::Damage found;
    feed.report(found);
    return found;
  }

  CarrierFeed feed;
  uint64_t messages = 0;
  uint64_t wrong = 0;
  uint64_t late = 0;
  uint64_t foreseen = 0;

 private:
  void drain() {
    Peeks peeks;
    Frame frame{};
    while (feed.next(frame)) {
      ++messages;
      wrong += frame.length != sizeof(itch50_order_delete) || frame.bytes[0] != 'D' ? 1 : 0;
      EXPECT(peeks.right(feed, frame));
      late += frame.after_end ? 1 : 0;
    }
    EXPECT(peeks.none_left());
    foreseen += peeks.foreseen;
  }
  std::vector<Frame> memory_;
};

Bytes stream_of(uint64_t count) {
  Bytes stream = soup_login(1);
  for (uint64_t i = 1; i <= count; ++i) append(stream, soup_packet('S', order_delete(1, i)));
  return stream;
}

const Bytes kStream = stream_of(40);

void any_cut() {
  for (size_t cut = SOUPBINTCP_LOGIN_ACCEPTED_LENGTH; cut < kStream.size(); ++cut) {
    Feed feed;
    feed.segment(kStream, 0, cut);
    feed.segment(kStream, cut, kStream.size());
    EXPECT_EQ(feed.messages, uint64_t{40});
    EXPECT_EQ(feed.wrong, uint64_t{0});
    EXPECT(feed.foreseen > 10);
  }
}

void out_of_order() {
  Feed feed;
  feed.segment(kStream, 0, 100);
  feed.segment(kStream, 300, 400);
  feed.segment(kStream, 200, 300);
  feed.segment(kStream, 200, 300);
  feed.segment(kStream, 50, 250);
  feed.segment(kStream, 350, kStream.size());
  EXPECT_EQ(feed.messages, uint64_t{40});
  EXPECT_EQ(feed.feed.counts().sequence.duplicates, uint64_t{1});
  EXPECT_EQ(feed.damage().sequence_gaps, uint64_t{0});
}

void lost_bytes() {
  Feed feed;
  feed.segment(kStream, 0, 200);
  feed.segment(kStream, 331, kStream.size());
  EXPECT_EQ(feed.messages, uint64_t{(200 - 33) / 22});
  feed.finish();
  // The first header behind the gap begins at 33 + 22 * 14 = 341.
  EXPECT_EQ(feed.messages, uint64_t{(200 - 33) / 22 + 40 - 14});
  EXPECT_EQ(feed.wrong, uint64_t{0});
  EXPECT_EQ(feed.damage().sequence_gaps, uint64_t{1});
}

void end_and_rest() {
  Bytes stream = stream_of(2);
  append(stream, soup_packet('Z'));
  append(stream, soup_packet('S', order_delete(1, 3)));
  append(stream, {0, 20});
  Feed feed;
  feed.segment(stream, 0, stream.size());
  EXPECT_EQ(feed.messages, uint64_t{3});
  EXPECT_EQ(feed.late, uint64_t{1});
  EXPECT(feed.feed.unfinished());
}

// A login and what an order server may say behind it, in pieces of any size and order: no session, whatever is held.
void strangers() {
  Bytes stream = soup_login(1, "ORDERS");
  append(stream, soup_packet('H'));
  append(stream, soup_packet('+', Bytes(50, 'x')));
  for (uint8_t i = 0; i < 40; ++i) append(stream, soup_packet('S', Bytes(64, 'A')));
  for (size_t piece = 1; piece < 120; ++piece) {
    for (const size_t swaps : {0, 1, 2}) {
      Feed feed;
      feed.segment(stream, 0, SOUPBINTCP_LOGIN_ACCEPTED_LENGTH);
      const size_t from = SOUPBINTCP_LOGIN_ACCEPTED_LENGTH + piece * swaps;
      for (size_t at = from; at < stream.size(); at += piece) {
        feed.segment(stream, at, std::min(stream.size(), at + piece));
      }
      for (size_t at = SOUPBINTCP_LOGIN_ACCEPTED_LENGTH; at < from; at += piece) feed.segment(stream, at, at + piece);
      EXPECT_EQ(feed.messages, uint64_t{0});
      EXPECT_EQ(feed.feed.counts().packets, uint64_t{0});
      EXPECT_EQ(feed.feed.counts().sequence.sessions, uint64_t{0});
    }
  }
}

// The feed's own stream with its first segments in another order, in pieces of any size, and its last bytes lost.
void first_segments() {
  for (size_t piece = 1; piece < 120; ++piece) {
    Feed feed;
    constexpr size_t kLogin = SOUPBINTCP_LOGIN_ACCEPTED_LENGTH;
    feed.segment(kStream, 0, kLogin);
    feed.segment(kStream, kLogin + piece, kLogin + 2 * piece);
    feed.segment(kStream, kLogin, kLogin + piece);
    feed.segment(kStream, kLogin + 2 * piece, kStream.size() - 5);
    feed.segment(kStream, kStream.size(), kStream.size());
    EXPECT_EQ(feed.messages, uint64_t{39});
    EXPECT_EQ(feed.damage().sequence_gaps, uint64_t{0});
    feed.finish();
    EXPECT_EQ(feed.damage().sequence_gaps, uint64_t{1});
    EXPECT_EQ(feed.wrong, uint64_t{0});
  }
}

// Every byte of the stream turned, in segments of any size: no read outside, and the walk ends (ASan).
void any_bytes() {
  for (size_t at = 0; at < kStream.size(); ++at) {
    Bytes turned = kStream;
    turned[at] ^= static_cast<uint8_t>(1u << at % 8);
    Feed feed;
    for (size_t from = 0; from < turned.size(); from += 1 + (at + from) % 90)
      feed.segment(turned, from, std::min(turned.size(), from + 1 + (at + from) % 90));
    feed.finish();
    EXPECT(feed.messages <= 40);
  }
}

}  // namespace

int main() {
  any_cut();
  out_of_order();
  lost_bytes();
  end_and_rest();
  strangers();
  first_segments();
  any_bytes();
  return lumina::test::verdict();
}
