// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined ouch-4.2_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN ouch-4.2_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/ouch-4.2.h"

namespace {

constexpr std::size_t kLongest = 80;
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

/** What is told of lengths beside the structs; the same for every input. */
bool check_lengths() {
  if (OUCH42_ENTER_ORDER_LENGTH != 49) mismatch("OUCH42_ENTER_ORDER_LENGTH");
  if (OUCH42_REPLACE_ORDER_LENGTH != 47) mismatch("OUCH42_REPLACE_ORDER_LENGTH");
  if (OUCH42_CANCEL_ORDER_LENGTH != 19) mismatch("OUCH42_CANCEL_ORDER_LENGTH");
  if (OUCH42_MODIFY_ORDER_LENGTH != 20) mismatch("OUCH42_MODIFY_ORDER_LENGTH");
  if (OUCH42_TRADE_NOW_LENGTH != 15) mismatch("OUCH42_TRADE_NOW_LENGTH");
  if (OUCH42_SYSTEM_EVENT_LENGTH != 10) mismatch("OUCH42_SYSTEM_EVENT_LENGTH");
  if (OUCH42_ORDER_ACCEPTED_LENGTH != 66) mismatch("OUCH42_ORDER_ACCEPTED_LENGTH");
  if (OUCH42_ORDER_REPLACED_LENGTH != 80) mismatch("OUCH42_ORDER_REPLACED_LENGTH");
  if (OUCH42_ORDER_CANCELED_LENGTH != 28) mismatch("OUCH42_ORDER_CANCELED_LENGTH");
  if (OUCH42_AIQ_CANCELED_LENGTH != 37) mismatch("OUCH42_AIQ_CANCELED_LENGTH");
  if (OUCH42_AIQ_CANCELED_WITH_STRATEGY_LENGTH != 38) mismatch("OUCH42_AIQ_CANCELED_WITH_STRATEGY_LENGTH");
  if (OUCH42_ORDER_EXECUTED_LENGTH != 40) mismatch("OUCH42_ORDER_EXECUTED_LENGTH");
  if (OUCH42_ORDER_EXECUTED_WITH_REFERENCE_PRICE_LENGTH != 45) mismatch("OUCH42_ORDER_EXECUTED_WITH_REFERENCE_PRICE_LENGTH");
  if (OUCH42_BROKEN_TRADE_LENGTH != 32) mismatch("OUCH42_BROKEN_TRADE_LENGTH");
  if (OUCH42_TRADE_CORRECTION_LENGTH != 41) mismatch("OUCH42_TRADE_CORRECTION_LENGTH");
  if (OUCH42_PRICE_CORRECTION_LENGTH != 36) mismatch("OUCH42_PRICE_CORRECTION_LENGTH");
  if (OUCH42_ORDER_REJECTED_LENGTH != 24) mismatch("OUCH42_ORDER_REJECTED_LENGTH");
  if (OUCH42_CANCEL_PENDING_LENGTH != 23) mismatch("OUCH42_CANCEL_PENDING_LENGTH");
  if (OUCH42_CANCEL_REJECT_LENGTH != 23) mismatch("OUCH42_CANCEL_REJECT_LENGTH");
  if (OUCH42_ORDER_PRIORITY_UPDATE_LENGTH != 36) mismatch("OUCH42_ORDER_PRIORITY_UPDATE_LENGTH");
  if (OUCH42_ORDER_MODIFIED_LENGTH != 28) mismatch("OUCH42_ORDER_MODIFIED_LENGTH");
  if (OUCH42_TRADE_NOW_OUTBOUND_LENGTH != 23) mismatch("OUCH42_TRADE_NOW_OUTBOUND_LENGTH");
  for (unsigned type = 0; type < 256; ++type) {
    unsigned expected = 0;
    switch (type) {
      case 0x4f: expected = 49; break;
      case 0x55: expected = 47; break;
      case 0x58: expected = 19; break;
      case 0x4d: expected = 20; break;
      case 0x4e: expected = 15; break;
      default: break;
    }
    if (ouch42_length_of_inbound(static_cast<std::uint8_t>(type)) != expected) mismatch("ouch42_length_of_inbound");
  }
  for (unsigned type = 0; type < 256; ++type) {
    unsigned expected = 0;
    switch (type) {
      case 0x53: expected = 10; break;
      case 0x41: expected = 66; break;
      case 0x55: expected = 80; break;
      case 0x43: expected = 28; break;
      case 0x44: expected = 37; break;
      case 0x45: expected = 40; break;
      case 0x47: expected = 45; break;
      case 0x42: expected = 32; break;
      case 0x46: expected = 41; break;
      case 0x4b: expected = 36; break;
      case 0x4a: expected = 24; break;
      case 0x50: expected = 23; break;
      case 0x49: expected = 23; break;
      case 0x54: expected = 36; break;
      case 0x4d: expected = 28; break;
      case 0x4e: expected = 23; break;
      default: break;
    }
    if (ouch42_length_of_outbound(static_cast<std::uint8_t>(type)) != expected) mismatch("ouch42_length_of_outbound");
  }
  return true;
}

void check_enter_order(const std::uint8_t *bytes) {
  read_integer<ouch42_enter_order, std::uint8_t>(bytes, 0, 1, ouch42_enter_order_get_message_type, "enter_order.message_type");
  text<ouch42_enter_order>(bytes, 1, 14, ouch42_enter_order_get_order_token, ouch42_enter_order_set_order_token, "enter_order.order_token");
  integer<ouch42_enter_order, std::uint8_t>(bytes, 15, 1, ouch42_enter_order_get_side, ouch42_enter_order_set_side, "enter_order.side");
  integer<ouch42_enter_order, std::uint32_t>(bytes, 16, 4, ouch42_enter_order_get_shares, ouch42_enter_order_set_shares, "enter_order.shares");
  text<ouch42_enter_order>(bytes, 20, 8, ouch42_enter_order_get_stock, ouch42_enter_order_set_stock, "enter_order.stock");
  integer<ouch42_enter_order, std::uint32_t>(bytes, 28, 4, ouch42_enter_order_get_price, ouch42_enter_order_set_price, "enter_order.price");
  integer<ouch42_enter_order, std::uint32_t>(bytes, 32, 4, ouch42_enter_order_get_time_in_force, ouch42_enter_order_set_time_in_force, "enter_order.time_in_force");
  text<ouch42_enter_order>(bytes, 36, 4, ouch42_enter_order_get_firm, ouch42_enter_order_set_firm, "enter_order.firm");
  integer<ouch42_enter_order, std::uint8_t>(bytes, 40, 1, ouch42_enter_order_get_display, ouch42_enter_order_set_display, "enter_order.display");
  integer<ouch42_enter_order, std::uint8_t>(bytes, 41, 1, ouch42_enter_order_get_capacity, ouch42_enter_order_set_capacity, "enter_order.capacity");
  integer<ouch42_enter_order, std::uint8_t>(bytes, 42, 1, ouch42_enter_order_get_intermarket_sweep, ouch42_enter_order_set_intermarket_sweep, "enter_order.intermarket_sweep");
  integer<ouch42_enter_order, std::uint32_t>(bytes, 43, 4, ouch42_enter_order_get_minimum_quantity, ouch42_enter_order_set_minimum_quantity, "enter_order.minimum_quantity");
  integer<ouch42_enter_order, std::uint8_t>(bytes, 47, 1, ouch42_enter_order_get_cross_type, ouch42_enter_order_set_cross_type, "enter_order.cross_type");
  integer<ouch42_enter_order, std::uint8_t>(bytes, 48, 1, ouch42_enter_order_get_customer_type, ouch42_enter_order_set_customer_type, "enter_order.customer_type");
  ouch42_enter_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_enter_order_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_enter_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {79};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("enter_order.set_constants");
}

void check_replace_order(const std::uint8_t *bytes) {
  read_integer<ouch42_replace_order, std::uint8_t>(bytes, 0, 1, ouch42_replace_order_get_message_type, "replace_order.message_type");
  text<ouch42_replace_order>(bytes, 1, 14, ouch42_replace_order_get_existing_order_token, ouch42_replace_order_set_existing_order_token, "replace_order.existing_order_token");
  text<ouch42_replace_order>(bytes, 15, 14, ouch42_replace_order_get_replacement_order_token, ouch42_replace_order_set_replacement_order_token, "replace_order.replacement_order_token");
  integer<ouch42_replace_order, std::uint32_t>(bytes, 29, 4, ouch42_replace_order_get_shares, ouch42_replace_order_set_shares, "replace_order.shares");
  integer<ouch42_replace_order, std::uint32_t>(bytes, 33, 4, ouch42_replace_order_get_price, ouch42_replace_order_set_price, "replace_order.price");
  integer<ouch42_replace_order, std::uint32_t>(bytes, 37, 4, ouch42_replace_order_get_time_in_force, ouch42_replace_order_set_time_in_force, "replace_order.time_in_force");
  integer<ouch42_replace_order, std::uint8_t>(bytes, 41, 1, ouch42_replace_order_get_display, ouch42_replace_order_set_display, "replace_order.display");
  integer<ouch42_replace_order, std::uint8_t>(bytes, 42, 1, ouch42_replace_order_get_intermarket_sweep, ouch42_replace_order_set_intermarket_sweep, "replace_order.intermarket_sweep");
  integer<ouch42_replace_order, std::uint32_t>(bytes, 43, 4, ouch42_replace_order_get_minimum_quantity, ouch42_replace_order_set_minimum_quantity, "replace_order.minimum_quantity");
  ouch42_replace_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_replace_order_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_replace_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {85};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("replace_order.set_constants");
}

void check_cancel_order(const std::uint8_t *bytes) {
  read_integer<ouch42_cancel_order, std::uint8_t>(bytes, 0, 1, ouch42_cancel_order_get_message_type, "cancel_order.message_type");
  text<ouch42_cancel_order>(bytes, 1, 14, ouch42_cancel_order_get_order_token, ouch42_cancel_order_set_order_token, "cancel_order.order_token");
  integer<ouch42_cancel_order, std::uint32_t>(bytes, 15, 4, ouch42_cancel_order_get_shares, ouch42_cancel_order_set_shares, "cancel_order.shares");
  ouch42_cancel_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_cancel_order_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_cancel_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {88};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("cancel_order.set_constants");
}

void check_modify_order(const std::uint8_t *bytes) {
  read_integer<ouch42_modify_order, std::uint8_t>(bytes, 0, 1, ouch42_modify_order_get_message_type, "modify_order.message_type");
  text<ouch42_modify_order>(bytes, 1, 14, ouch42_modify_order_get_order_token, ouch42_modify_order_set_order_token, "modify_order.order_token");
  integer<ouch42_modify_order, std::uint8_t>(bytes, 15, 1, ouch42_modify_order_get_side, ouch42_modify_order_set_side, "modify_order.side");
  integer<ouch42_modify_order, std::uint32_t>(bytes, 16, 4, ouch42_modify_order_get_shares, ouch42_modify_order_set_shares, "modify_order.shares");
  ouch42_modify_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_modify_order_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_modify_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {77};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("modify_order.set_constants");
}

void check_trade_now(const std::uint8_t *bytes) {
  read_integer<ouch42_trade_now, std::uint8_t>(bytes, 0, 1, ouch42_trade_now_get_message_type, "trade_now.message_type");
  text<ouch42_trade_now>(bytes, 1, 14, ouch42_trade_now_get_order_token, ouch42_trade_now_set_order_token, "trade_now.order_token");
  ouch42_trade_now constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_trade_now_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_trade_now)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {78};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("trade_now.set_constants");
}

void check_system_event(const std::uint8_t *bytes) {
  read_integer<ouch42_system_event, std::uint8_t>(bytes, 0, 1, ouch42_system_event_get_message_type, "system_event.message_type");
  integer<ouch42_system_event, std::uint64_t>(bytes, 1, 8, ouch42_system_event_get_timestamp, ouch42_system_event_set_timestamp, "system_event.timestamp");
  integer<ouch42_system_event, std::uint8_t>(bytes, 9, 1, ouch42_system_event_get_event_code, ouch42_system_event_set_event_code, "system_event.event_code");
  ouch42_system_event constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_system_event_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_system_event)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {83};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("system_event.set_constants");
}

void check_order_accepted(const std::uint8_t *bytes) {
  read_integer<ouch42_order_accepted, std::uint8_t>(bytes, 0, 1, ouch42_order_accepted_get_message_type, "order_accepted.message_type");
  integer<ouch42_order_accepted, std::uint64_t>(bytes, 1, 8, ouch42_order_accepted_get_timestamp, ouch42_order_accepted_set_timestamp, "order_accepted.timestamp");
  text<ouch42_order_accepted>(bytes, 9, 14, ouch42_order_accepted_get_order_token, ouch42_order_accepted_set_order_token, "order_accepted.order_token");
  integer<ouch42_order_accepted, std::uint8_t>(bytes, 23, 1, ouch42_order_accepted_get_side, ouch42_order_accepted_set_side, "order_accepted.side");
  integer<ouch42_order_accepted, std::uint32_t>(bytes, 24, 4, ouch42_order_accepted_get_shares, ouch42_order_accepted_set_shares, "order_accepted.shares");
  text<ouch42_order_accepted>(bytes, 28, 8, ouch42_order_accepted_get_stock, ouch42_order_accepted_set_stock, "order_accepted.stock");
  integer<ouch42_order_accepted, std::uint32_t>(bytes, 36, 4, ouch42_order_accepted_get_price, ouch42_order_accepted_set_price, "order_accepted.price");
  integer<ouch42_order_accepted, std::uint32_t>(bytes, 40, 4, ouch42_order_accepted_get_time_in_force, ouch42_order_accepted_set_time_in_force, "order_accepted.time_in_force");
  text<ouch42_order_accepted>(bytes, 44, 4, ouch42_order_accepted_get_firm, ouch42_order_accepted_set_firm, "order_accepted.firm");
  integer<ouch42_order_accepted, std::uint8_t>(bytes, 48, 1, ouch42_order_accepted_get_display, ouch42_order_accepted_set_display, "order_accepted.display");
  integer<ouch42_order_accepted, std::uint64_t>(bytes, 49, 8, ouch42_order_accepted_get_order_ref, ouch42_order_accepted_set_order_ref, "order_accepted.order_ref");
  integer<ouch42_order_accepted, std::uint8_t>(bytes, 57, 1, ouch42_order_accepted_get_capacity, ouch42_order_accepted_set_capacity, "order_accepted.capacity");
  integer<ouch42_order_accepted, std::uint8_t>(bytes, 58, 1, ouch42_order_accepted_get_intermarket_sweep, ouch42_order_accepted_set_intermarket_sweep, "order_accepted.intermarket_sweep");
  integer<ouch42_order_accepted, std::uint32_t>(bytes, 59, 4, ouch42_order_accepted_get_minimum_quantity, ouch42_order_accepted_set_minimum_quantity, "order_accepted.minimum_quantity");
  integer<ouch42_order_accepted, std::uint8_t>(bytes, 63, 1, ouch42_order_accepted_get_cross_type, ouch42_order_accepted_set_cross_type, "order_accepted.cross_type");
  integer<ouch42_order_accepted, std::uint8_t>(bytes, 64, 1, ouch42_order_accepted_get_order_state, ouch42_order_accepted_set_order_state, "order_accepted.order_state");
  integer<ouch42_order_accepted, std::uint8_t>(bytes, 65, 1, ouch42_order_accepted_get_bbo_weight_indicator, ouch42_order_accepted_set_bbo_weight_indicator, "order_accepted.bbo_weight_indicator");
  ouch42_order_accepted constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_order_accepted_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_order_accepted)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {65};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_accepted.set_constants");
}

void check_order_replaced(const std::uint8_t *bytes) {
  read_integer<ouch42_order_replaced, std::uint8_t>(bytes, 0, 1, ouch42_order_replaced_get_message_type, "order_replaced.message_type");
  integer<ouch42_order_replaced, std::uint64_t>(bytes, 1, 8, ouch42_order_replaced_get_timestamp, ouch42_order_replaced_set_timestamp, "order_replaced.timestamp");
  text<ouch42_order_replaced>(bytes, 9, 14, ouch42_order_replaced_get_replacement_order_token, ouch42_order_replaced_set_replacement_order_token, "order_replaced.replacement_order_token");
  integer<ouch42_order_replaced, std::uint8_t>(bytes, 23, 1, ouch42_order_replaced_get_side, ouch42_order_replaced_set_side, "order_replaced.side");
  integer<ouch42_order_replaced, std::uint32_t>(bytes, 24, 4, ouch42_order_replaced_get_shares, ouch42_order_replaced_set_shares, "order_replaced.shares");
  text<ouch42_order_replaced>(bytes, 28, 8, ouch42_order_replaced_get_stock, ouch42_order_replaced_set_stock, "order_replaced.stock");
  integer<ouch42_order_replaced, std::uint32_t>(bytes, 36, 4, ouch42_order_replaced_get_price, ouch42_order_replaced_set_price, "order_replaced.price");
  integer<ouch42_order_replaced, std::uint32_t>(bytes, 40, 4, ouch42_order_replaced_get_time_in_force, ouch42_order_replaced_set_time_in_force, "order_replaced.time_in_force");
  text<ouch42_order_replaced>(bytes, 44, 4, ouch42_order_replaced_get_firm, ouch42_order_replaced_set_firm, "order_replaced.firm");
  integer<ouch42_order_replaced, std::uint8_t>(bytes, 48, 1, ouch42_order_replaced_get_display, ouch42_order_replaced_set_display, "order_replaced.display");
  integer<ouch42_order_replaced, std::uint64_t>(bytes, 49, 8, ouch42_order_replaced_get_order_ref, ouch42_order_replaced_set_order_ref, "order_replaced.order_ref");
  integer<ouch42_order_replaced, std::uint8_t>(bytes, 57, 1, ouch42_order_replaced_get_capacity, ouch42_order_replaced_set_capacity, "order_replaced.capacity");
  integer<ouch42_order_replaced, std::uint8_t>(bytes, 58, 1, ouch42_order_replaced_get_intermarket_sweep, ouch42_order_replaced_set_intermarket_sweep, "order_replaced.intermarket_sweep");
  integer<ouch42_order_replaced, std::uint32_t>(bytes, 59, 4, ouch42_order_replaced_get_minimum_quantity, ouch42_order_replaced_set_minimum_quantity, "order_replaced.minimum_quantity");
  integer<ouch42_order_replaced, std::uint8_t>(bytes, 63, 1, ouch42_order_replaced_get_cross_type, ouch42_order_replaced_set_cross_type, "order_replaced.cross_type");
  integer<ouch42_order_replaced, std::uint8_t>(bytes, 64, 1, ouch42_order_replaced_get_order_state, ouch42_order_replaced_set_order_state, "order_replaced.order_state");
  text<ouch42_order_replaced>(bytes, 65, 14, ouch42_order_replaced_get_previous_order_token, ouch42_order_replaced_set_previous_order_token, "order_replaced.previous_order_token");
  integer<ouch42_order_replaced, std::uint8_t>(bytes, 79, 1, ouch42_order_replaced_get_bbo_weight_indicator, ouch42_order_replaced_set_bbo_weight_indicator, "order_replaced.bbo_weight_indicator");
  ouch42_order_replaced constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_order_replaced_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_order_replaced)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {85};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_replaced.set_constants");
}

void check_order_canceled(const std::uint8_t *bytes) {
  read_integer<ouch42_order_canceled, std::uint8_t>(bytes, 0, 1, ouch42_order_canceled_get_message_type, "order_canceled.message_type");
  integer<ouch42_order_canceled, std::uint64_t>(bytes, 1, 8, ouch42_order_canceled_get_timestamp, ouch42_order_canceled_set_timestamp, "order_canceled.timestamp");
  text<ouch42_order_canceled>(bytes, 9, 14, ouch42_order_canceled_get_order_token, ouch42_order_canceled_set_order_token, "order_canceled.order_token");
  integer<ouch42_order_canceled, std::uint32_t>(bytes, 23, 4, ouch42_order_canceled_get_decrement_shares, ouch42_order_canceled_set_decrement_shares, "order_canceled.decrement_shares");
  integer<ouch42_order_canceled, std::uint8_t>(bytes, 27, 1, ouch42_order_canceled_get_reason, ouch42_order_canceled_set_reason, "order_canceled.reason");
  ouch42_order_canceled constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_order_canceled_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_order_canceled)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {67};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_canceled.set_constants");
}

void check_aiq_canceled(const std::uint8_t *bytes) {
  read_integer<ouch42_aiq_canceled, std::uint8_t>(bytes, 0, 1, ouch42_aiq_canceled_get_message_type, "aiq_canceled.message_type");
  integer<ouch42_aiq_canceled, std::uint64_t>(bytes, 1, 8, ouch42_aiq_canceled_get_timestamp, ouch42_aiq_canceled_set_timestamp, "aiq_canceled.timestamp");
  text<ouch42_aiq_canceled>(bytes, 9, 14, ouch42_aiq_canceled_get_order_token, ouch42_aiq_canceled_set_order_token, "aiq_canceled.order_token");
  integer<ouch42_aiq_canceled, std::uint32_t>(bytes, 23, 4, ouch42_aiq_canceled_get_decrement_shares, ouch42_aiq_canceled_set_decrement_shares, "aiq_canceled.decrement_shares");
  integer<ouch42_aiq_canceled, std::uint8_t>(bytes, 27, 1, ouch42_aiq_canceled_get_reason, ouch42_aiq_canceled_set_reason, "aiq_canceled.reason");
  integer<ouch42_aiq_canceled, std::uint32_t>(bytes, 28, 4, ouch42_aiq_canceled_get_quantity_prevented_from_trading, ouch42_aiq_canceled_set_quantity_prevented_from_trading, "aiq_canceled.quantity_prevented_from_trading");
  integer<ouch42_aiq_canceled, std::uint32_t>(bytes, 32, 4, ouch42_aiq_canceled_get_execution_price, ouch42_aiq_canceled_set_execution_price, "aiq_canceled.execution_price");
  integer<ouch42_aiq_canceled, std::uint8_t>(bytes, 36, 1, ouch42_aiq_canceled_get_liquidity_flag, ouch42_aiq_canceled_set_liquidity_flag, "aiq_canceled.liquidity_flag");
  ouch42_aiq_canceled constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_aiq_canceled_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_aiq_canceled)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {68};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("aiq_canceled.set_constants");
}

void check_aiq_canceled_with_strategy(const std::uint8_t *bytes) {
  read_integer<ouch42_aiq_canceled_with_strategy, std::uint8_t>(bytes, 0, 1, ouch42_aiq_canceled_with_strategy_get_message_type, "aiq_canceled_with_strategy.message_type");
  integer<ouch42_aiq_canceled_with_strategy, std::uint64_t>(bytes, 1, 8, ouch42_aiq_canceled_with_strategy_get_timestamp, ouch42_aiq_canceled_with_strategy_set_timestamp, "aiq_canceled_with_strategy.timestamp");
  text<ouch42_aiq_canceled_with_strategy>(bytes, 9, 14, ouch42_aiq_canceled_with_strategy_get_order_token, ouch42_aiq_canceled_with_strategy_set_order_token, "aiq_canceled_with_strategy.order_token");
  integer<ouch42_aiq_canceled_with_strategy, std::uint32_t>(bytes, 23, 4, ouch42_aiq_canceled_with_strategy_get_decrement_shares, ouch42_aiq_canceled_with_strategy_set_decrement_shares, "aiq_canceled_with_strategy.decrement_shares");
  integer<ouch42_aiq_canceled_with_strategy, std::uint8_t>(bytes, 27, 1, ouch42_aiq_canceled_with_strategy_get_reason, ouch42_aiq_canceled_with_strategy_set_reason, "aiq_canceled_with_strategy.reason");
  integer<ouch42_aiq_canceled_with_strategy, std::uint32_t>(bytes, 28, 4, ouch42_aiq_canceled_with_strategy_get_quantity_prevented_from_trading, ouch42_aiq_canceled_with_strategy_set_quantity_prevented_from_trading, "aiq_canceled_with_strategy.quantity_prevented_from_trading");
  integer<ouch42_aiq_canceled_with_strategy, std::uint32_t>(bytes, 32, 4, ouch42_aiq_canceled_with_strategy_get_execution_price, ouch42_aiq_canceled_with_strategy_set_execution_price, "aiq_canceled_with_strategy.execution_price");
  integer<ouch42_aiq_canceled_with_strategy, std::uint8_t>(bytes, 36, 1, ouch42_aiq_canceled_with_strategy_get_liquidity_flag, ouch42_aiq_canceled_with_strategy_set_liquidity_flag, "aiq_canceled_with_strategy.liquidity_flag");
  integer<ouch42_aiq_canceled_with_strategy, std::uint8_t>(bytes, 37, 1, ouch42_aiq_canceled_with_strategy_get_aiq_strategy, ouch42_aiq_canceled_with_strategy_set_aiq_strategy, "aiq_canceled_with_strategy.aiq_strategy");
  ouch42_aiq_canceled_with_strategy constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_aiq_canceled_with_strategy_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_aiq_canceled_with_strategy)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {68};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("aiq_canceled_with_strategy.set_constants");
}

void check_order_executed(const std::uint8_t *bytes) {
  read_integer<ouch42_order_executed, std::uint8_t>(bytes, 0, 1, ouch42_order_executed_get_message_type, "order_executed.message_type");
  integer<ouch42_order_executed, std::uint64_t>(bytes, 1, 8, ouch42_order_executed_get_timestamp, ouch42_order_executed_set_timestamp, "order_executed.timestamp");
  text<ouch42_order_executed>(bytes, 9, 14, ouch42_order_executed_get_order_token, ouch42_order_executed_set_order_token, "order_executed.order_token");
  integer<ouch42_order_executed, std::uint32_t>(bytes, 23, 4, ouch42_order_executed_get_executed_shares, ouch42_order_executed_set_executed_shares, "order_executed.executed_shares");
  integer<ouch42_order_executed, std::uint32_t>(bytes, 27, 4, ouch42_order_executed_get_execution_price, ouch42_order_executed_set_execution_price, "order_executed.execution_price");
  integer<ouch42_order_executed, std::uint8_t>(bytes, 31, 1, ouch42_order_executed_get_liquidity_flag, ouch42_order_executed_set_liquidity_flag, "order_executed.liquidity_flag");
  integer<ouch42_order_executed, std::uint64_t>(bytes, 32, 8, ouch42_order_executed_get_match_number, ouch42_order_executed_set_match_number, "order_executed.match_number");
  ouch42_order_executed constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_order_executed_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_order_executed)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {69};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_executed.set_constants");
}

void check_order_executed_with_reference_price(const std::uint8_t *bytes) {
  read_integer<ouch42_order_executed_with_reference_price, std::uint8_t>(bytes, 0, 1, ouch42_order_executed_with_reference_price_get_message_type, "order_executed_with_reference_price.message_type");
  integer<ouch42_order_executed_with_reference_price, std::uint64_t>(bytes, 1, 8, ouch42_order_executed_with_reference_price_get_timestamp, ouch42_order_executed_with_reference_price_set_timestamp, "order_executed_with_reference_price.timestamp");
  text<ouch42_order_executed_with_reference_price>(bytes, 9, 14, ouch42_order_executed_with_reference_price_get_order_token, ouch42_order_executed_with_reference_price_set_order_token, "order_executed_with_reference_price.order_token");
  integer<ouch42_order_executed_with_reference_price, std::uint32_t>(bytes, 23, 4, ouch42_order_executed_with_reference_price_get_executed_shares, ouch42_order_executed_with_reference_price_set_executed_shares, "order_executed_with_reference_price.executed_shares");
  integer<ouch42_order_executed_with_reference_price, std::uint32_t>(bytes, 27, 4, ouch42_order_executed_with_reference_price_get_execution_price, ouch42_order_executed_with_reference_price_set_execution_price, "order_executed_with_reference_price.execution_price");
  integer<ouch42_order_executed_with_reference_price, std::uint8_t>(bytes, 31, 1, ouch42_order_executed_with_reference_price_get_liquidity_flag, ouch42_order_executed_with_reference_price_set_liquidity_flag, "order_executed_with_reference_price.liquidity_flag");
  integer<ouch42_order_executed_with_reference_price, std::uint64_t>(bytes, 32, 8, ouch42_order_executed_with_reference_price_get_match_number, ouch42_order_executed_with_reference_price_set_match_number, "order_executed_with_reference_price.match_number");
  integer<ouch42_order_executed_with_reference_price, std::uint32_t>(bytes, 40, 4, ouch42_order_executed_with_reference_price_get_reference_price, ouch42_order_executed_with_reference_price_set_reference_price, "order_executed_with_reference_price.reference_price");
  integer<ouch42_order_executed_with_reference_price, std::uint8_t>(bytes, 44, 1, ouch42_order_executed_with_reference_price_get_reference_price_type, ouch42_order_executed_with_reference_price_set_reference_price_type, "order_executed_with_reference_price.reference_price_type");
  ouch42_order_executed_with_reference_price constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_order_executed_with_reference_price_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_order_executed_with_reference_price)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {71};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_executed_with_reference_price.set_constants");
}

void check_broken_trade(const std::uint8_t *bytes) {
  read_integer<ouch42_broken_trade, std::uint8_t>(bytes, 0, 1, ouch42_broken_trade_get_message_type, "broken_trade.message_type");
  integer<ouch42_broken_trade, std::uint64_t>(bytes, 1, 8, ouch42_broken_trade_get_timestamp, ouch42_broken_trade_set_timestamp, "broken_trade.timestamp");
  text<ouch42_broken_trade>(bytes, 9, 14, ouch42_broken_trade_get_order_token, ouch42_broken_trade_set_order_token, "broken_trade.order_token");
  integer<ouch42_broken_trade, std::uint64_t>(bytes, 23, 8, ouch42_broken_trade_get_match_number, ouch42_broken_trade_set_match_number, "broken_trade.match_number");
  integer<ouch42_broken_trade, std::uint8_t>(bytes, 31, 1, ouch42_broken_trade_get_reason, ouch42_broken_trade_set_reason, "broken_trade.reason");
  ouch42_broken_trade constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_broken_trade_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_broken_trade)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {66};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("broken_trade.set_constants");
}

void check_trade_correction(const std::uint8_t *bytes) {
  read_integer<ouch42_trade_correction, std::uint8_t>(bytes, 0, 1, ouch42_trade_correction_get_message_type, "trade_correction.message_type");
  integer<ouch42_trade_correction, std::uint64_t>(bytes, 1, 8, ouch42_trade_correction_get_timestamp, ouch42_trade_correction_set_timestamp, "trade_correction.timestamp");
  text<ouch42_trade_correction>(bytes, 9, 14, ouch42_trade_correction_get_order_token, ouch42_trade_correction_set_order_token, "trade_correction.order_token");
  integer<ouch42_trade_correction, std::uint32_t>(bytes, 23, 4, ouch42_trade_correction_get_executed_shares, ouch42_trade_correction_set_executed_shares, "trade_correction.executed_shares");
  integer<ouch42_trade_correction, std::uint32_t>(bytes, 27, 4, ouch42_trade_correction_get_execution_price, ouch42_trade_correction_set_execution_price, "trade_correction.execution_price");
  integer<ouch42_trade_correction, std::uint8_t>(bytes, 31, 1, ouch42_trade_correction_get_liquidity_flag, ouch42_trade_correction_set_liquidity_flag, "trade_correction.liquidity_flag");
  integer<ouch42_trade_correction, std::uint64_t>(bytes, 32, 8, ouch42_trade_correction_get_match_number, ouch42_trade_correction_set_match_number, "trade_correction.match_number");
  integer<ouch42_trade_correction, std::uint8_t>(bytes, 40, 1, ouch42_trade_correction_get_reason, ouch42_trade_correction_set_reason, "trade_correction.reason");
  ouch42_trade_correction constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_trade_correction_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_trade_correction)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {70};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("trade_correction.set_constants");
}

void check_price_correction(const std::uint8_t *bytes) {
  read_integer<ouch42_price_correction, std::uint8_t>(bytes, 0, 1, ouch42_price_correction_get_message_type, "price_correction.message_type");
  integer<ouch42_price_correction, std::uint64_t>(bytes, 1, 8, ouch42_price_correction_get_timestamp, ouch42_price_correction_set_timestamp, "price_correction.timestamp");
  text<ouch42_price_correction>(bytes, 9, 14, ouch42_price_correction_get_order_token, ouch42_price_correction_set_order_token, "price_correction.order_token");
  integer<ouch42_price_correction, std::uint64_t>(bytes, 23, 8, ouch42_price_correction_get_match_number, ouch42_price_correction_set_match_number, "price_correction.match_number");
  integer<ouch42_price_correction, std::uint32_t>(bytes, 31, 4, ouch42_price_correction_get_new_execution_price, ouch42_price_correction_set_new_execution_price, "price_correction.new_execution_price");
  integer<ouch42_price_correction, std::uint8_t>(bytes, 35, 1, ouch42_price_correction_get_reason, ouch42_price_correction_set_reason, "price_correction.reason");
  ouch42_price_correction constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_price_correction_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_price_correction)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {75};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("price_correction.set_constants");
}

void check_order_rejected(const std::uint8_t *bytes) {
  read_integer<ouch42_order_rejected, std::uint8_t>(bytes, 0, 1, ouch42_order_rejected_get_message_type, "order_rejected.message_type");
  integer<ouch42_order_rejected, std::uint64_t>(bytes, 1, 8, ouch42_order_rejected_get_timestamp, ouch42_order_rejected_set_timestamp, "order_rejected.timestamp");
  text<ouch42_order_rejected>(bytes, 9, 14, ouch42_order_rejected_get_order_token, ouch42_order_rejected_set_order_token, "order_rejected.order_token");
  integer<ouch42_order_rejected, std::uint8_t>(bytes, 23, 1, ouch42_order_rejected_get_reason, ouch42_order_rejected_set_reason, "order_rejected.reason");
  ouch42_order_rejected constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_order_rejected_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_order_rejected)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {74};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_rejected.set_constants");
}

void check_cancel_pending(const std::uint8_t *bytes) {
  read_integer<ouch42_cancel_pending, std::uint8_t>(bytes, 0, 1, ouch42_cancel_pending_get_message_type, "cancel_pending.message_type");
  integer<ouch42_cancel_pending, std::uint64_t>(bytes, 1, 8, ouch42_cancel_pending_get_timestamp, ouch42_cancel_pending_set_timestamp, "cancel_pending.timestamp");
  text<ouch42_cancel_pending>(bytes, 9, 14, ouch42_cancel_pending_get_order_token, ouch42_cancel_pending_set_order_token, "cancel_pending.order_token");
  ouch42_cancel_pending constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_cancel_pending_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_cancel_pending)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {80};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("cancel_pending.set_constants");
}

void check_cancel_reject(const std::uint8_t *bytes) {
  read_integer<ouch42_cancel_reject, std::uint8_t>(bytes, 0, 1, ouch42_cancel_reject_get_message_type, "cancel_reject.message_type");
  integer<ouch42_cancel_reject, std::uint64_t>(bytes, 1, 8, ouch42_cancel_reject_get_timestamp, ouch42_cancel_reject_set_timestamp, "cancel_reject.timestamp");
  text<ouch42_cancel_reject>(bytes, 9, 14, ouch42_cancel_reject_get_order_token, ouch42_cancel_reject_set_order_token, "cancel_reject.order_token");
  ouch42_cancel_reject constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_cancel_reject_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_cancel_reject)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {73};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("cancel_reject.set_constants");
}

void check_order_priority_update(const std::uint8_t *bytes) {
  read_integer<ouch42_order_priority_update, std::uint8_t>(bytes, 0, 1, ouch42_order_priority_update_get_message_type, "order_priority_update.message_type");
  integer<ouch42_order_priority_update, std::uint64_t>(bytes, 1, 8, ouch42_order_priority_update_get_timestamp, ouch42_order_priority_update_set_timestamp, "order_priority_update.timestamp");
  text<ouch42_order_priority_update>(bytes, 9, 14, ouch42_order_priority_update_get_order_token, ouch42_order_priority_update_set_order_token, "order_priority_update.order_token");
  integer<ouch42_order_priority_update, std::uint32_t>(bytes, 23, 4, ouch42_order_priority_update_get_price, ouch42_order_priority_update_set_price, "order_priority_update.price");
  integer<ouch42_order_priority_update, std::uint8_t>(bytes, 27, 1, ouch42_order_priority_update_get_display, ouch42_order_priority_update_set_display, "order_priority_update.display");
  integer<ouch42_order_priority_update, std::uint64_t>(bytes, 28, 8, ouch42_order_priority_update_get_order_ref, ouch42_order_priority_update_set_order_ref, "order_priority_update.order_ref");
  ouch42_order_priority_update constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_order_priority_update_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_order_priority_update)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {84};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_priority_update.set_constants");
}

void check_order_modified(const std::uint8_t *bytes) {
  read_integer<ouch42_order_modified, std::uint8_t>(bytes, 0, 1, ouch42_order_modified_get_message_type, "order_modified.message_type");
  integer<ouch42_order_modified, std::uint64_t>(bytes, 1, 8, ouch42_order_modified_get_timestamp, ouch42_order_modified_set_timestamp, "order_modified.timestamp");
  text<ouch42_order_modified>(bytes, 9, 14, ouch42_order_modified_get_order_token, ouch42_order_modified_set_order_token, "order_modified.order_token");
  integer<ouch42_order_modified, std::uint8_t>(bytes, 23, 1, ouch42_order_modified_get_side, ouch42_order_modified_set_side, "order_modified.side");
  integer<ouch42_order_modified, std::uint32_t>(bytes, 24, 4, ouch42_order_modified_get_shares, ouch42_order_modified_set_shares, "order_modified.shares");
  ouch42_order_modified constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_order_modified_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_order_modified)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {77};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_modified.set_constants");
}

void check_trade_now_outbound(const std::uint8_t *bytes) {
  read_integer<ouch42_trade_now_outbound, std::uint8_t>(bytes, 0, 1, ouch42_trade_now_outbound_get_message_type, "trade_now_outbound.message_type");
  integer<ouch42_trade_now_outbound, std::uint64_t>(bytes, 1, 8, ouch42_trade_now_outbound_get_timestamp, ouch42_trade_now_outbound_set_timestamp, "trade_now_outbound.timestamp");
  text<ouch42_trade_now_outbound>(bytes, 9, 14, ouch42_trade_now_outbound_get_order_token, ouch42_trade_now_outbound_set_order_token, "trade_now_outbound.order_token");
  ouch42_trade_now_outbound constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch42_trade_now_outbound_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch42_trade_now_outbound)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {78};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("trade_now_outbound.set_constants");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
  check_enter_order(bytes);
  check_replace_order(bytes);
  check_cancel_order(bytes);
  check_modify_order(bytes);
  check_trade_now(bytes);
  check_system_event(bytes);
  check_order_accepted(bytes);
  check_order_replaced(bytes);
  check_order_canceled(bytes);
  check_aiq_canceled(bytes);
  check_aiq_canceled_with_strategy(bytes);
  check_order_executed(bytes);
  check_order_executed_with_reference_price(bytes);
  check_broken_trade(bytes);
  check_trade_correction(bytes);
  check_price_correction(bytes);
  check_order_rejected(bytes);
  check_cancel_pending(bytes);
  check_cancel_reject(bytes);
  check_order_priority_update(bytes);
  check_order_modified(bytes);
  check_trade_now_outbound(bytes);
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
