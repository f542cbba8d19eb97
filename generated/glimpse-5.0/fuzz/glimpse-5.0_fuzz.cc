// @generated from schema/itch/glimpse-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined glimpse-5.0_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN glimpse-5.0_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/glimpse-5.0.h"

namespace {

constexpr std::size_t kLongest = 40;
constexpr std::size_t kInput = kLongest;

[[noreturn]] void mismatch(const char *what) {
  std::fprintf(stderr, "mismatch: %s\n", what);
  __builtin_trap();
}

/** The integer of `length` bytes, byte by byte. */
std::uint64_t integer_at(const std::uint8_t *bytes, std::size_t length) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < length; ++i) value = value << 8 | bytes[i];
  return value;
}

constexpr std::uint64_t low_bits(std::size_t length) {
  return length == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * length)) - 1;
}

/** A message whose bytes all differ from those of `bytes`. */
template <class Message>
Message complement(const std::uint8_t *bytes) {
  std::uint8_t other[sizeof(Message)];
  for (std::size_t i = 0; i < sizeof other; ++i) other[i] = static_cast<std::uint8_t>(~bytes[i]);
  Message message;
  std::memcpy(&message, other, sizeof message);
  return message;
}

/** After a setter: the field's bytes are those of `bytes`, all others still their complement. */
template <class Message>
void expect_only(const Message &message, const std::uint8_t *bytes, std::size_t offset, std::size_t length, const char *what) {
  std::uint8_t written[sizeof(Message)];
  std::memcpy(written, &message, sizeof written);
  for (std::size_t i = 0; i < sizeof written; ++i) {
    const bool own = i >= offset && i < offset + length;
    if (written[i] != (own ? bytes[i] : static_cast<std::uint8_t>(~bytes[i]))) mismatch(what);
  }
}

/** Readers and writers are taken by their types, so that a wrong sign does not compile. */
template <class Message, class Value>
void read_integer(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Value (*get)(const Message *), const char *what) {
  Message message;
  std::memcpy(&message, bytes, sizeof message);
  if ((static_cast<std::uint64_t>(get(&message)) & low_bits(length)) != integer_at(bytes + offset, length)) mismatch(what);
}

template <class Message, class Value>
void integer(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Value (*get)(const Message *), void (*set)(Message *, Value), const char *what) {
  read_integer<Message, Value>(bytes, offset, length, get, what);
  Message message;
  std::memcpy(&message, bytes, sizeof message);
  Message written = complement<Message>(bytes);
  set(&written, get(&message));
  expect_only(written, bytes, offset, length, what);
}

template <class Message, class Get>
void read_text(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, const char *what) {
  Message message;
  std::memcpy(&message, bytes, sizeof message);
  if (std::memcmp(get(&message), bytes + offset, length) != 0) mismatch(what);
}

template <class Message, class Get, class Set>
void text(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, Set set, const char *what) {
  read_text<Message>(bytes, offset, length, get, what);
  Message written = complement<Message>(bytes);
  set(&written, reinterpret_cast<const char *>(bytes + offset), length);
  expect_only(written, bytes, offset, length, what);
  // One character short: the last byte is padding.
  std::uint8_t padded[sizeof(Message)];
  std::memcpy(padded, bytes, sizeof padded);
  padded[offset + length - 1] = ' ';
  written = complement<Message>(padded);
  set(&written, reinterpret_cast<const char *>(bytes + offset), length - 1);
  expect_only(written, padded, offset, length, what);
}

template <class Message, class Get, class Set>
void text_right(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, Set set, const char *what) {
  read_text<Message>(bytes, offset, length, get, what);
  Message written = complement<Message>(bytes);
  set(&written, reinterpret_cast<const char *>(bytes + offset), length);
  expect_only(written, bytes, offset, length, what);
  // One character short: the first byte is padding.
  std::uint8_t padded[sizeof(Message)];
  std::memcpy(padded, bytes, sizeof padded);
  padded[offset] = ' ';
  written = complement<Message>(padded);
  set(&written, reinterpret_cast<const char *>(bytes + offset) + 1, length - 1);
  expect_only(written, padded, offset, length, what);
}

template <class Message, class Get, class Set>
void raw(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, Set set, const char *what) {
  read_text<Message>(bytes, offset, length, get, what);
  Message written = complement<Message>(bytes);
  set(&written, bytes + offset);
  expect_only(written, bytes, offset, length, what);
}

/** The number in a text, by way of its digits; the all-ones value when it is none, or does not fit below that. */
std::uint64_t number_in(const std::uint8_t *text, std::size_t length) {
  constexpr std::uint64_t kNone = ~std::uint64_t{0};
  std::size_t from = 0;
  while (from < length && text[from] == ' ') ++from;
  std::size_t end = length;
  while (end > from && text[end - 1] == ' ') --end;
  if (from == end) return kNone;
  std::uint64_t value = 0;
  for (std::size_t i = from; i < end; ++i) {
    if (text[i] < '0' || text[i] > '9') return kNone;
    const std::uint64_t digit = text[i] - std::uint64_t{'0'};
    if (value > kNone / 10 || value * 10 > kNone - digit) return kNone;
    value = value * 10 + digit;
  }
  return value;
}

template <class Message, class Value>
void digits(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Value (*get)(const Message *), int (*set)(Message *, Value), const char *what) {
  std::uint8_t shaped[sizeof(Message)];
  std::memcpy(shaped, bytes, sizeof shaped);
  std::uint8_t *text = shaped + offset;
  const std::size_t before = text[0] % (length + 1);
  const std::size_t after = text[length - 1] % 4 == 0 ? 1 : 0;
  const bool odd = text[length / 2] % 8 == 0;
  for (std::size_t i = 0; i < length; ++i) {
    const bool pad = i < before || i + after >= length;
    if (!odd || i != length / 2) text[i] = pad ? std::uint8_t{' '} : static_cast<std::uint8_t>('0' + text[i] % 10);
  }
  Message message;
  std::memcpy(&message, shaped, sizeof message);
  if (get(&message) != number_in(text, length)) mismatch(what);

  const std::uint64_t value = integer_at(bytes + offset, length < 8 ? length : 8) >> (bytes[offset] % 60);
  char wanted[24];
  const int count = std::snprintf(wanted, sizeof wanted, "%*llu", static_cast<int>(length), static_cast<unsigned long long>(value));
  Message written = complement<Message>(bytes);
  std::uint8_t expected[sizeof(Message)];
  std::memcpy(expected, bytes, sizeof expected);
  if (static_cast<std::size_t>(count) > length) {
    if (set(&written, value) != 0) mismatch(what);
    expect_only(written, expected, offset, 0, what);
    return;
  }
  std::memcpy(expected + offset, wanted, length);
  if (set(&written, value) == 0) mismatch(what);
  for (std::size_t i = 0; i < sizeof expected; ++i) {
    const bool own = i >= offset && i < offset + length;
    if (reinterpret_cast<const std::uint8_t *>(&written)[i] != (own ? expected[i] : static_cast<std::uint8_t>(~bytes[i]))) mismatch(what);
  }
}

/** What is told of lengths beside the structs; the same for every input. */
bool check_lengths() {
  if (GLIMPSE50_SYSTEM_EVENT_LENGTH != 12) mismatch("GLIMPSE50_SYSTEM_EVENT_LENGTH");
  if (GLIMPSE50_STOCK_DIRECTORY_LENGTH != 39) mismatch("GLIMPSE50_STOCK_DIRECTORY_LENGTH");
  if (GLIMPSE50_STOCK_TRADING_ACTION_LENGTH != 25) mismatch("GLIMPSE50_STOCK_TRADING_ACTION_LENGTH");
  if (GLIMPSE50_REG_SHO_RESTRICTION_LENGTH != 20) mismatch("GLIMPSE50_REG_SHO_RESTRICTION_LENGTH");
  if (GLIMPSE50_OPERATIONAL_HALT_LENGTH != 21) mismatch("GLIMPSE50_OPERATIONAL_HALT_LENGTH");
  if (GLIMPSE50_ADD_ORDER_LENGTH != 36) mismatch("GLIMPSE50_ADD_ORDER_LENGTH");
  if (GLIMPSE50_ADD_ORDER_ATTRIBUTED_LENGTH != 40) mismatch("GLIMPSE50_ADD_ORDER_ATTRIBUTED_LENGTH");
  if (GLIMPSE50_RETAIL_PRICE_IMPROVEMENT_LENGTH != 20) mismatch("GLIMPSE50_RETAIL_PRICE_IMPROVEMENT_LENGTH");
  if (GLIMPSE50_END_OF_SNAPSHOT_LENGTH != 21) mismatch("GLIMPSE50_END_OF_SNAPSHOT_LENGTH");
  for (unsigned type = 0; type < 256; ++type) {
    unsigned expected = 0;
    switch (type) {
      case 0x53: expected = 12; break;
      case 0x52: expected = 39; break;
      case 0x48: expected = 25; break;
      case 0x59: expected = 20; break;
      case 0x68: expected = 21; break;
      case 0x41: expected = 36; break;
      case 0x46: expected = 40; break;
      case 0x4e: expected = 20; break;
      case 0x47: expected = 21; break;
      default: break;
    }
    if (glimpse50_length_of(static_cast<std::uint8_t>(type)) != expected) mismatch("glimpse50_length_of");
  }
  return true;
}

void check_system_event(const std::uint8_t *bytes) {
  read_integer<glimpse50_system_event, std::uint8_t>(bytes, 0, 1, glimpse50_system_event_get_message_type, "system_event.message_type");
  integer<glimpse50_system_event, std::uint16_t>(bytes, 1, 2, glimpse50_system_event_get_stock_locate, glimpse50_system_event_set_stock_locate, "system_event.stock_locate");
  integer<glimpse50_system_event, std::uint16_t>(bytes, 3, 2, glimpse50_system_event_get_tracking_number, glimpse50_system_event_set_tracking_number, "system_event.tracking_number");
  integer<glimpse50_system_event, std::uint64_t>(bytes, 5, 6, glimpse50_system_event_get_timestamp, glimpse50_system_event_set_timestamp, "system_event.timestamp");
  integer<glimpse50_system_event, std::uint8_t>(bytes, 11, 1, glimpse50_system_event_get_event_code, glimpse50_system_event_set_event_code, "system_event.event_code");
  glimpse50_system_event constant;
  std::memcpy(&constant, bytes, sizeof constant);
  glimpse50_system_event_set_constants(&constant);
  std::uint8_t expected[sizeof(glimpse50_system_event)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {83};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("system_event.set_constants");
}

void check_stock_directory(const std::uint8_t *bytes) {
  read_integer<glimpse50_stock_directory, std::uint8_t>(bytes, 0, 1, glimpse50_stock_directory_get_message_type, "stock_directory.message_type");
  integer<glimpse50_stock_directory, std::uint16_t>(bytes, 1, 2, glimpse50_stock_directory_get_stock_locate, glimpse50_stock_directory_set_stock_locate, "stock_directory.stock_locate");
  integer<glimpse50_stock_directory, std::uint16_t>(bytes, 3, 2, glimpse50_stock_directory_get_tracking_number, glimpse50_stock_directory_set_tracking_number, "stock_directory.tracking_number");
  integer<glimpse50_stock_directory, std::uint64_t>(bytes, 5, 6, glimpse50_stock_directory_get_timestamp, glimpse50_stock_directory_set_timestamp, "stock_directory.timestamp");
  text<glimpse50_stock_directory>(bytes, 11, 8, glimpse50_stock_directory_get_stock, glimpse50_stock_directory_set_stock, "stock_directory.stock");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 19, 1, glimpse50_stock_directory_get_market_category, glimpse50_stock_directory_set_market_category, "stock_directory.market_category");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 20, 1, glimpse50_stock_directory_get_financial_status, glimpse50_stock_directory_set_financial_status, "stock_directory.financial_status");
  integer<glimpse50_stock_directory, std::uint32_t>(bytes, 21, 4, glimpse50_stock_directory_get_round_lot_size, glimpse50_stock_directory_set_round_lot_size, "stock_directory.round_lot_size");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 25, 1, glimpse50_stock_directory_get_round_lots_only, glimpse50_stock_directory_set_round_lots_only, "stock_directory.round_lots_only");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 26, 1, glimpse50_stock_directory_get_issue_classification, glimpse50_stock_directory_set_issue_classification, "stock_directory.issue_classification");
  text<glimpse50_stock_directory>(bytes, 27, 2, glimpse50_stock_directory_get_issue_sub_type, glimpse50_stock_directory_set_issue_sub_type, "stock_directory.issue_sub_type");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 29, 1, glimpse50_stock_directory_get_authenticity, glimpse50_stock_directory_set_authenticity, "stock_directory.authenticity");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 30, 1, glimpse50_stock_directory_get_short_sale_threshold, glimpse50_stock_directory_set_short_sale_threshold, "stock_directory.short_sale_threshold");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 31, 1, glimpse50_stock_directory_get_ipo_flag, glimpse50_stock_directory_set_ipo_flag, "stock_directory.ipo_flag");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 32, 1, glimpse50_stock_directory_get_luld_tier, glimpse50_stock_directory_set_luld_tier, "stock_directory.luld_tier");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 33, 1, glimpse50_stock_directory_get_etp_flag, glimpse50_stock_directory_set_etp_flag, "stock_directory.etp_flag");
  integer<glimpse50_stock_directory, std::uint32_t>(bytes, 34, 4, glimpse50_stock_directory_get_etp_leverage, glimpse50_stock_directory_set_etp_leverage, "stock_directory.etp_leverage");
  integer<glimpse50_stock_directory, std::uint8_t>(bytes, 38, 1, glimpse50_stock_directory_get_inverse, glimpse50_stock_directory_set_inverse, "stock_directory.inverse");
  glimpse50_stock_directory constant;
  std::memcpy(&constant, bytes, sizeof constant);
  glimpse50_stock_directory_set_constants(&constant);
  std::uint8_t expected[sizeof(glimpse50_stock_directory)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {82};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("stock_directory.set_constants");
}

void check_stock_trading_action(const std::uint8_t *bytes) {
  read_integer<glimpse50_stock_trading_action, std::uint8_t>(bytes, 0, 1, glimpse50_stock_trading_action_get_message_type, "stock_trading_action.message_type");
  integer<glimpse50_stock_trading_action, std::uint16_t>(bytes, 1, 2, glimpse50_stock_trading_action_get_stock_locate, glimpse50_stock_trading_action_set_stock_locate, "stock_trading_action.stock_locate");
  integer<glimpse50_stock_trading_action, std::uint16_t>(bytes, 3, 2, glimpse50_stock_trading_action_get_tracking_number, glimpse50_stock_trading_action_set_tracking_number, "stock_trading_action.tracking_number");
  integer<glimpse50_stock_trading_action, std::uint64_t>(bytes, 5, 6, glimpse50_stock_trading_action_get_timestamp, glimpse50_stock_trading_action_set_timestamp, "stock_trading_action.timestamp");
  text<glimpse50_stock_trading_action>(bytes, 11, 8, glimpse50_stock_trading_action_get_stock, glimpse50_stock_trading_action_set_stock, "stock_trading_action.stock");
  integer<glimpse50_stock_trading_action, std::uint8_t>(bytes, 19, 1, glimpse50_stock_trading_action_get_trading_state, glimpse50_stock_trading_action_set_trading_state, "stock_trading_action.trading_state");
  read_integer<glimpse50_stock_trading_action, std::uint8_t>(bytes, 20, 1, glimpse50_stock_trading_action_get_reserved, "stock_trading_action.reserved");
  text<glimpse50_stock_trading_action>(bytes, 21, 4, glimpse50_stock_trading_action_get_reason, glimpse50_stock_trading_action_set_reason, "stock_trading_action.reason");
  glimpse50_stock_trading_action constant;
  std::memcpy(&constant, bytes, sizeof constant);
  glimpse50_stock_trading_action_set_constants(&constant);
  std::uint8_t expected[sizeof(glimpse50_stock_trading_action)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {72};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {32};
    std::memcpy(expected + 20, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("stock_trading_action.set_constants");
}

void check_reg_sho_restriction(const std::uint8_t *bytes) {
  read_integer<glimpse50_reg_sho_restriction, std::uint8_t>(bytes, 0, 1, glimpse50_reg_sho_restriction_get_message_type, "reg_sho_restriction.message_type");
  integer<glimpse50_reg_sho_restriction, std::uint16_t>(bytes, 1, 2, glimpse50_reg_sho_restriction_get_stock_locate, glimpse50_reg_sho_restriction_set_stock_locate, "reg_sho_restriction.stock_locate");
  integer<glimpse50_reg_sho_restriction, std::uint16_t>(bytes, 3, 2, glimpse50_reg_sho_restriction_get_tracking_number, glimpse50_reg_sho_restriction_set_tracking_number, "reg_sho_restriction.tracking_number");
  integer<glimpse50_reg_sho_restriction, std::uint64_t>(bytes, 5, 6, glimpse50_reg_sho_restriction_get_timestamp, glimpse50_reg_sho_restriction_set_timestamp, "reg_sho_restriction.timestamp");
  text<glimpse50_reg_sho_restriction>(bytes, 11, 8, glimpse50_reg_sho_restriction_get_stock, glimpse50_reg_sho_restriction_set_stock, "reg_sho_restriction.stock");
  integer<glimpse50_reg_sho_restriction, std::uint8_t>(bytes, 19, 1, glimpse50_reg_sho_restriction_get_action, glimpse50_reg_sho_restriction_set_action, "reg_sho_restriction.action");
  glimpse50_reg_sho_restriction constant;
  std::memcpy(&constant, bytes, sizeof constant);
  glimpse50_reg_sho_restriction_set_constants(&constant);
  std::uint8_t expected[sizeof(glimpse50_reg_sho_restriction)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {89};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("reg_sho_restriction.set_constants");
}

void check_operational_halt(const std::uint8_t *bytes) {
  read_integer<glimpse50_operational_halt, std::uint8_t>(bytes, 0, 1, glimpse50_operational_halt_get_message_type, "operational_halt.message_type");
  integer<glimpse50_operational_halt, std::uint16_t>(bytes, 1, 2, glimpse50_operational_halt_get_stock_locate, glimpse50_operational_halt_set_stock_locate, "operational_halt.stock_locate");
  integer<glimpse50_operational_halt, std::uint16_t>(bytes, 3, 2, glimpse50_operational_halt_get_tracking_number, glimpse50_operational_halt_set_tracking_number, "operational_halt.tracking_number");
  integer<glimpse50_operational_halt, std::uint64_t>(bytes, 5, 6, glimpse50_operational_halt_get_timestamp, glimpse50_operational_halt_set_timestamp, "operational_halt.timestamp");
  text<glimpse50_operational_halt>(bytes, 11, 8, glimpse50_operational_halt_get_stock, glimpse50_operational_halt_set_stock, "operational_halt.stock");
  integer<glimpse50_operational_halt, std::uint8_t>(bytes, 19, 1, glimpse50_operational_halt_get_market_code, glimpse50_operational_halt_set_market_code, "operational_halt.market_code");
  integer<glimpse50_operational_halt, std::uint8_t>(bytes, 20, 1, glimpse50_operational_halt_get_action, glimpse50_operational_halt_set_action, "operational_halt.action");
  glimpse50_operational_halt constant;
  std::memcpy(&constant, bytes, sizeof constant);
  glimpse50_operational_halt_set_constants(&constant);
  std::uint8_t expected[sizeof(glimpse50_operational_halt)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {104};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("operational_halt.set_constants");
}

void check_add_order(const std::uint8_t *bytes) {
  read_integer<glimpse50_add_order, std::uint8_t>(bytes, 0, 1, glimpse50_add_order_get_message_type, "add_order.message_type");
  integer<glimpse50_add_order, std::uint16_t>(bytes, 1, 2, glimpse50_add_order_get_stock_locate, glimpse50_add_order_set_stock_locate, "add_order.stock_locate");
  integer<glimpse50_add_order, std::uint16_t>(bytes, 3, 2, glimpse50_add_order_get_tracking_number, glimpse50_add_order_set_tracking_number, "add_order.tracking_number");
  integer<glimpse50_add_order, std::uint64_t>(bytes, 5, 6, glimpse50_add_order_get_timestamp, glimpse50_add_order_set_timestamp, "add_order.timestamp");
  integer<glimpse50_add_order, std::uint64_t>(bytes, 11, 8, glimpse50_add_order_get_order_ref, glimpse50_add_order_set_order_ref, "add_order.order_ref");
  integer<glimpse50_add_order, std::uint8_t>(bytes, 19, 1, glimpse50_add_order_get_side, glimpse50_add_order_set_side, "add_order.side");
  integer<glimpse50_add_order, std::uint32_t>(bytes, 20, 4, glimpse50_add_order_get_shares, glimpse50_add_order_set_shares, "add_order.shares");
  text<glimpse50_add_order>(bytes, 24, 8, glimpse50_add_order_get_stock, glimpse50_add_order_set_stock, "add_order.stock");
  integer<glimpse50_add_order, std::uint32_t>(bytes, 32, 4, glimpse50_add_order_get_price, glimpse50_add_order_set_price, "add_order.price");
  glimpse50_add_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  glimpse50_add_order_set_constants(&constant);
  std::uint8_t expected[sizeof(glimpse50_add_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {65};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("add_order.set_constants");
}

void check_add_order_attributed(const std::uint8_t *bytes) {
  read_integer<glimpse50_add_order_attributed, std::uint8_t>(bytes, 0, 1, glimpse50_add_order_attributed_get_message_type, "add_order_attributed.message_type");
  integer<glimpse50_add_order_attributed, std::uint16_t>(bytes, 1, 2, glimpse50_add_order_attributed_get_stock_locate, glimpse50_add_order_attributed_set_stock_locate, "add_order_attributed.stock_locate");
  integer<glimpse50_add_order_attributed, std::uint16_t>(bytes, 3, 2, glimpse50_add_order_attributed_get_tracking_number, glimpse50_add_order_attributed_set_tracking_number, "add_order_attributed.tracking_number");
  integer<glimpse50_add_order_attributed, std::uint64_t>(bytes, 5, 6, glimpse50_add_order_attributed_get_timestamp, glimpse50_add_order_attributed_set_timestamp, "add_order_attributed.timestamp");
  integer<glimpse50_add_order_attributed, std::uint64_t>(bytes, 11, 8, glimpse50_add_order_attributed_get_order_ref, glimpse50_add_order_attributed_set_order_ref, "add_order_attributed.order_ref");
  integer<glimpse50_add_order_attributed, std::uint8_t>(bytes, 19, 1, glimpse50_add_order_attributed_get_side, glimpse50_add_order_attributed_set_side, "add_order_attributed.side");
  integer<glimpse50_add_order_attributed, std::uint32_t>(bytes, 20, 4, glimpse50_add_order_attributed_get_shares, glimpse50_add_order_attributed_set_shares, "add_order_attributed.shares");
  text<glimpse50_add_order_attributed>(bytes, 24, 8, glimpse50_add_order_attributed_get_stock, glimpse50_add_order_attributed_set_stock, "add_order_attributed.stock");
  integer<glimpse50_add_order_attributed, std::uint32_t>(bytes, 32, 4, glimpse50_add_order_attributed_get_price, glimpse50_add_order_attributed_set_price, "add_order_attributed.price");
  text<glimpse50_add_order_attributed>(bytes, 36, 4, glimpse50_add_order_attributed_get_attribution, glimpse50_add_order_attributed_set_attribution, "add_order_attributed.attribution");
  glimpse50_add_order_attributed constant;
  std::memcpy(&constant, bytes, sizeof constant);
  glimpse50_add_order_attributed_set_constants(&constant);
  std::uint8_t expected[sizeof(glimpse50_add_order_attributed)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {70};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("add_order_attributed.set_constants");
}

void check_retail_price_improvement(const std::uint8_t *bytes) {
  read_integer<glimpse50_retail_price_improvement, std::uint8_t>(bytes, 0, 1, glimpse50_retail_price_improvement_get_message_type, "retail_price_improvement.message_type");
  integer<glimpse50_retail_price_improvement, std::uint16_t>(bytes, 1, 2, glimpse50_retail_price_improvement_get_stock_locate, glimpse50_retail_price_improvement_set_stock_locate, "retail_price_improvement.stock_locate");
  integer<glimpse50_retail_price_improvement, std::uint16_t>(bytes, 3, 2, glimpse50_retail_price_improvement_get_tracking_number, glimpse50_retail_price_improvement_set_tracking_number, "retail_price_improvement.tracking_number");
  integer<glimpse50_retail_price_improvement, std::uint64_t>(bytes, 5, 6, glimpse50_retail_price_improvement_get_timestamp, glimpse50_retail_price_improvement_set_timestamp, "retail_price_improvement.timestamp");
  text<glimpse50_retail_price_improvement>(bytes, 11, 8, glimpse50_retail_price_improvement_get_stock, glimpse50_retail_price_improvement_set_stock, "retail_price_improvement.stock");
  integer<glimpse50_retail_price_improvement, std::uint8_t>(bytes, 19, 1, glimpse50_retail_price_improvement_get_interest, glimpse50_retail_price_improvement_set_interest, "retail_price_improvement.interest");
  glimpse50_retail_price_improvement constant;
  std::memcpy(&constant, bytes, sizeof constant);
  glimpse50_retail_price_improvement_set_constants(&constant);
  std::uint8_t expected[sizeof(glimpse50_retail_price_improvement)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {78};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("retail_price_improvement.set_constants");
}

void check_end_of_snapshot(const std::uint8_t *bytes) {
  read_integer<glimpse50_end_of_snapshot, std::uint8_t>(bytes, 0, 1, glimpse50_end_of_snapshot_get_message_type, "end_of_snapshot.message_type");
  digits<glimpse50_end_of_snapshot, std::uint64_t>(bytes, 1, 20, glimpse50_end_of_snapshot_get_sequence_number, glimpse50_end_of_snapshot_set_sequence_number, "end_of_snapshot.sequence_number");
  glimpse50_end_of_snapshot constant;
  std::memcpy(&constant, bytes, sizeof constant);
  glimpse50_end_of_snapshot_set_constants(&constant);
  std::uint8_t expected[sizeof(glimpse50_end_of_snapshot)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {71};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("end_of_snapshot.set_constants");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
  check_system_event(bytes);
  check_stock_directory(bytes);
  check_stock_trading_action(bytes);
  check_reg_sho_restriction(bytes);
  check_operational_halt(bytes);
  check_add_order(bytes);
  check_add_order_attributed(bytes);
  check_retail_price_improvement(bytes);
  check_end_of_snapshot(bytes);
  return 0;
}

#ifdef LUMINA_FUZZ_MAIN
/** Arguments: rounds (default 100000) and seed (default 1). The same seed gives the same inputs. */
int main(int argc, char **argv) {
  const unsigned long rounds = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100000;
  std::uint64_t state = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
  if (state == 0) state = 1;  // xorshift stays at zero
  std::printf("%lu rounds, seed %llu\n", rounds, static_cast<unsigned long long>(state));
  for (unsigned long round = 0; round < rounds; ++round) {
    std::uint8_t bytes[kInput];
    for (std::uint8_t &byte : bytes) {
      state ^= state << 13;
      state ^= state >> 7;
      state ^= state << 17;
      byte = static_cast<std::uint8_t>(state >> 32);
    }
    // Sometimes short, so that what is cut is seen too.
    const std::size_t size = round % 4 == 0 ? static_cast<std::size_t>(state >> 40) % (kInput + 1) : kInput;
    LLVMFuzzerTestOneInput(bytes, size);
  }
  return 0;
}
#endif
