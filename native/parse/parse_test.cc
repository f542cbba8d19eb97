#include "parse/parse.h"

#include "expect.h"
#include "parse/passes.h"
#include "sample_messages.h"

using lumina::Frame;
using lumina::Message;
using lumina::Parsed;
using lumina::test::Bytes;

namespace {

Parsed outcome(const Bytes& bytes, Message& message) {
  return lumina::parse_message({bytes.data(), static_cast<uint32_t>(bytes.size()), false}, message);
}

void fields_of_an_order() {
  const Bytes bytes = lumina::test::add_order(13, 0x1122334455667788u, 'S', 700, 3202000, "MSFT", 0xffffffffffffu);
  const Message add = lumina::test::parsed(bytes);
  EXPECT_EQ(add.type, uint8_t{'A'});
  EXPECT_EQ(add.stock_locate, uint16_t{13});
  EXPECT_EQ(add.timestamp, uint64_t{0xffffffffffffu});
  EXPECT_EQ(add.order_ref, uint64_t{0x1122334455667788u});
  EXPECT_EQ(add.side, uint8_t{'S'});
  EXPECT_EQ(add.shares, 700u);
  EXPECT_EQ(add.price, 3202000u);
  EXPECT_EQ(std::string(reinterpret_cast<const char*>(add.stock), 8), std::string("MSFT    "));
  const Message replace = lumina::test::parsed(lumina::test::order_replace(1, 5, 6, 7, 8));
  EXPECT_EQ(replace.order_ref, uint64_t{5});
  EXPECT_EQ(replace.new_order_ref, uint64_t{6});
  EXPECT_EQ(replace.shares, 7u);
  EXPECT_EQ(replace.price, 8u);
  EXPECT(replace.stock == nullptr);
}

// Every known type: its layout length parses, one byte less is short, more is fine; where there is a symbol, it is
// found.
void every_type_at_every_length() {
#define LUMINA_ONE(code, name, layout)                                                \
  {                                                                                   \
    Bytes bytes(layout, ' ');                                                         \
    bytes[0] = static_cast<uint8_t>(code);                                            \
    Message message{};                                                                \
    EXPECT(outcome(bytes, message) == Parsed::kMessage);                              \
    EXPECT_EQ(message.type, static_cast<uint8_t>(code));                              \
    if (message.stock != nullptr) EXPECT(message.stock - bytes.data() <= layout - 8); \
    bytes.push_back(0);                                                               \
    EXPECT(outcome(bytes, message) == Parsed::kMessage);                              \
    bytes.resize(layout - 1);                                                         \
    EXPECT(outcome(bytes, message) == Parsed::kShort);                                \
  }
  ITCH50_MESSAGES(LUMINA_ONE)
#undef LUMINA_ONE
}

// What a short message takes with it: an order of a locate that can be read, or nothing that a book misses.
void short_messages() {
#define LUMINA_ONE(code, name, layout)                                         \
  for (size_t length = 1; length < layout; ++length) {                         \
    Bytes bytes(length, 1);                                                    \
    bytes[0] = static_cast<uint8_t>(code);                                     \
    uint16_t locate = 0;                                                       \
    const bool order = std::string("AFECXDU").find(code) != std::string::npos; \
    const Frame frame{bytes.data(), static_cast<uint32_t>(length), false};     \
    EXPECT_EQ(lumina::lost_order(frame, locate), order&& length >= 3);         \
    EXPECT_EQ(int{locate}, order&& length >= 3 ? 0x0101 : 0);                  \
  }
  ITCH50_MESSAGES(LUMINA_ONE)
#undef LUMINA_ONE
}

void unknown_types() {
  int known = 0;
  for (int type = 0; type < 256; ++type) {
    const Bytes bytes(100, static_cast<uint8_t>(type));
    Message message{};
    known += outcome(bytes, message) == Parsed::kMessage ? 1 : 0;
    const Bytes one(1, static_cast<uint8_t>(type));
    EXPECT(outcome(one, message) != Parsed::kMessage);
  }
  EXPECT_EQ(known, 23);
}

// The floor trusts its input: it is given whole messages of known types, and the last of them cut off.
void passes_agree() {
  Bytes records;
  const auto append = [&records](const Bytes& message) {
    records.push_back(static_cast<uint8_t>(message.size() >> 8));
    records.push_back(static_cast<uint8_t>(message.size()));
    records.insert(records.end(), message.begin(), message.end());
  };
  append(lumina::test::add_order(13, 0x1122334455667788u, 'S', 700, 3202000, "MSFT", 1));
  append(lumina::test::order_replace(1, 5, 6, 7, 8));
  uint8_t next = 1;
#define LUMINA_ONE(code, name, layout)             \
  {                                                \
    Bytes bytes(layout);                           \
    for (uint8_t & byte : bytes) byte = next += 7; \
    bytes[0] = static_cast<uint8_t>(code);         \
    append(bytes);                                 \
  }
  ITCH50_MESSAGES(LUMINA_ONE)
#undef LUMINA_ONE
  const lumina::FieldSums parsed = lumina::parse_pass(records);
  const lumina::FieldSums floor = lumina::floor_pass(records);
  EXPECT_EQ(parsed.messages, uint64_t{25});
  EXPECT(parsed == floor);
  EXPECT(parsed.references > 0x1122334455667788u);
  for (size_t cut = 0; cut < 200; ++cut) {
    const Bytes head(records.begin(), records.begin() + static_cast<ptrdiff_t>(cut));
    EXPECT(lumina::parse_pass(head) == lumina::floor_pass(head));
  }
}

}  // namespace

int main() {
  fields_of_an_order();
  every_type_at_every_length();
  short_messages();
  unknown_types();
  passes_agree();
  return lumina::test::verdict();
}
