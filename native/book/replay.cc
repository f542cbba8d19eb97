#include "book/replay.h"

#include "book/apply.h"
#include "book/look_ahead.h"
#include "feed/frames.h"
#include "parse/parse.h"

namespace lumina {
namespace {

[[gnu::always_inline]] inline void apply(const Frame& frame, Book& book, ReplayPass& pass) noexcept {
  ++pass.messages;
  Message message;
  const Parsed outcome = parse_message(frame, message);
  if (outcome == Parsed::kMessage) [[likely]] {
    Effect effect;
    book.apply_inline(message, effect, pass.damage);
    return;
  }
  if (outcome != Parsed::kShort) return;
  ++pass.damage.short_messages;
  uint16_t locate = 0;
  if (lost_order(frame, locate)) book.distrust(locate);
}

}  // namespace

ReplayPass replay_pass(std::span<const uint8_t> records, Book& book, bool look_ahead) noexcept {
  Frames frames;
  frames.open(records.data(), records.data() + records.size());
  ReplayPass pass;
  Frame frame;
  if (!look_ahead) {
    while (frames.next(frame)) apply(frame, book, pass);
    return pass;
  }
  LookAhead ahead(book);
  while (frames.next(frame)) {
    if (ahead.full()) apply(ahead.pop(), book, pass);
    ahead.push(frame);
  }
  while (!ahead.empty()) apply(ahead.pop(), book, pass);
  return pass;
}

}  // namespace lumina
