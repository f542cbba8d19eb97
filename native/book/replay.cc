#include "book/replay.h"

#include "book/apply.h"
#include "book/look_ahead.h"
#include "feed/frames.h"
#include "parse/parse.h"

namespace lumina {
namespace {

// A type that the compiler knows needs one dispatch for both stages, and its fields stay in registers.
template <uint8_t kType, class Wire>
[[gnu::always_inline]] inline bool applied(const Frame& frame, Book& book, ReplayPass& pass) noexcept {
  if (frame.length < sizeof(Wire)) [[unlikely]]
    return false;
  Message message;
  message.type = kType;
  parse::fields(frame, message);
  Effect effect;
  book.apply_inline(message, effect, pass.damage);
  return true;
}

// Messages that are short or change no order.
[[gnu::noinline]] void apply_rare(const Frame& frame, Book& book, ReplayPass& pass) noexcept {
  Message message;
  const Parsed outcome = parse_message(frame, message);
  if (outcome == Parsed::kMessage) {
    Effect effect;
    book.apply(message, effect, pass.damage);
  }
  if (outcome != Parsed::kShort) return;
  ++pass.damage.short_messages;
  uint16_t locate = 0;
  if (lost_order(frame, locate)) book.distrust(locate);
}

[[gnu::always_inline]] inline void apply(const Frame& frame, Book& book, ReplayPass& pass) noexcept {
  ++pass.messages;
  bool done = false;
  switch (frame.bytes[0]) {
    case ITCH50_ADD_ORDER_TYPE:
      done = applied<ITCH50_ADD_ORDER_TYPE, itch50_add_order>(frame, book, pass);
      break;
    case ITCH50_ORDER_DELETE_TYPE:
      done = applied<ITCH50_ORDER_DELETE_TYPE, itch50_order_delete>(frame, book, pass);
      break;
    case ITCH50_ORDER_REPLACE_TYPE:
      done = applied<ITCH50_ORDER_REPLACE_TYPE, itch50_order_replace>(frame, book, pass);
      break;
    case ITCH50_ORDER_EXECUTED_TYPE:
      done = applied<ITCH50_ORDER_EXECUTED_TYPE, itch50_order_executed>(frame, book, pass);
      break;
    default:
      break;
  }
  if (!done) apply_rare(frame, book, pass);
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
