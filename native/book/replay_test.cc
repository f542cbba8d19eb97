// A pass over records is the same as message by message, however far it looks ahead and whatever the bytes are.
#include "book/replay.h"

#include <cstring>
#include <random>
#include <vector>

#include "expect.h"
#include "feed/frames.h"
#include "sample_messages.h"

using namespace lumina;
using namespace lumina::test;

namespace {

struct Outcome {
  uint64_t digest = 0;
  uint64_t live = 0;
  uint64_t messages = 0;
  // One bit a locate, of the first 64.
  uint64_t suspects = 0;
  Damage damage;
  bool operator==(const Outcome& other) const {
    return digest == other.digest && live == other.live && messages == other.messages && suspects == other.suspects &&
           std::memcmp(&damage, &other.damage, sizeof damage) == 0;
  }
};

template <class Pass>
Outcome outcome_of(Pass pass) {
  Arena arena({.bytes = size_t{32} << 20, .best = Pages::kPlain});
  Book book;
  const BookSizes sizes{.orders = {.pages = 16, .aside = 1 << 16}, .level_bytes = size_t{4} << 20};
  LUMINA_CHECK(book.open(arena, sizes, scalar_kernels(), {}));
  const ReplayPass done = pass(book);
  uint64_t suspects = 0;
  for (uint16_t locate = 0; locate < 64; ++locate) suspects |= uint64_t{book.symbol(locate).suspect} << locate;
  return {book.digest(), book.orders().live(), done.messages, suspects, done.damage};
}

// The definition: parse, apply, and distrust what could not be read.
ReplayPass one_by_one(const Bytes& records, Book& book) {
  Frames frames;
  frames.open(records.data(), records.data() + records.size());
  ReplayPass pass;
  for (Frame frame; frames.next(frame);) {
    ++pass.messages;
    Message message;
    Effect effect;
    uint16_t locate = 0;
    const Parsed parsed = parse_message(frame, message);
    if (parsed == Parsed::kMessage) book.apply(message, effect, pass.damage);
    if (parsed == Parsed::kShort) ++pass.damage.short_messages;
    if (parsed == Parsed::kShort && lost_order(frame, locate)) book.distrust(locate);
  }
  return pass;
}

Bytes random_records(uint64_t seed, size_t messages) {
  std::mt19937_64 random(seed);
  Bytes records;
  for (uint64_t i = 1; i <= messages; ++i) {
    const uint64_t ref = (i - random() % std::min<uint64_t>(i, 200)) * 4;
    const auto locate = static_cast<uint16_t>(1 + ref / 4 % 3);
    const auto shares = static_cast<uint32_t>(1 + random() % 200);
    const auto price = static_cast<uint32_t>(1 + random() % 60);
    Bytes message;
    switch (random() % 10) {
      case 0:
        message = order_executed(locate, ref, shares);
        break;
      case 1:
        message = executed_with_price(locate, ref, shares, price, 'Y');
        break;
      case 2:
        message = order_cancel(locate, ref, shares);
        break;
      case 3:
        message = order_replace(locate, ref, i * 4 + 1, shares, price);
        break;
      case 4:
      case 5:
        message = order_delete(locate, ref);
        break;
      case 6:
        message = trade(locate, shares, price);
        break;
      default:
        message = add_order(static_cast<uint16_t>(1 + i % 3), i * 4, random() % 2 == 0 ? 'B' : 'S', shares, price);
    }
    // Cut, now and then of a locate that no other message names.
    if (random() % 40 == 0) {
      if (random() % 4 == 0) message = order_delete(static_cast<uint16_t>(10 + random() % 50), ref);
      message.resize(random() % message.size());
    }
    if (random() % 40 == 0) message.resize(message.size() + random() % 8);
    if (random() % 40 == 0 && !message.empty()) message[random() % message.size()] = static_cast<uint8_t>(random());
    records.push_back(static_cast<uint8_t>(message.size() >> 8));
    records.push_back(static_cast<uint8_t>(message.size()));
    records.insert(records.end(), message.begin(), message.end());
  }
  return records;
}

}  // namespace

int main() {
  for (uint64_t seed = 1; seed <= 8; ++seed) {
    // The last message is cut, and the buffer is as long as its bytes: reading past it is seen by the sanitizer.
    const Bytes whole = random_records(seed, 20'000);
    const Bytes records(whole.begin(), whole.end() - 3);
    const Outcome expected = outcome_of([&](Book& book) { return one_by_one(records, book); });
    EXPECT(expected.damage.short_messages > 100 && expected.damage.unknown_references > 100 && expected.live > 50);
    EXPECT(expected.suspects >> 10 != 0);
    EXPECT(outcome_of([&](Book& book) { return replay_pass(records, book, false); }) == expected);
    EXPECT(outcome_of([&](Book& book) { return replay_pass(records, book, true); }) == expected);
  }
  return verdict();
}
