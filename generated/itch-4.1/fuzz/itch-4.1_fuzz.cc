// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined itch-4.1_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN itch-4.1_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/itch-4.1.h"

namespace {

constexpr std::size_t kLongest = 44;
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
  if (ITCH41_SYSTEM_EVENT_LENGTH != 6) mismatch("ITCH41_SYSTEM_EVENT_LENGTH");
  if (ITCH41_STOCK_DIRECTORY_LENGTH != 20) mismatch("ITCH41_STOCK_DIRECTORY_LENGTH");
  if (ITCH41_STOCK_TRADING_ACTION_LENGTH != 19) mismatch("ITCH41_STOCK_TRADING_ACTION_LENGTH");
  if (ITCH41_REG_SHO_RESTRICTION_LENGTH != 14) mismatch("ITCH41_REG_SHO_RESTRICTION_LENGTH");
  if (ITCH41_MARKET_PARTICIPANT_POSITION_LENGTH != 20) mismatch("ITCH41_MARKET_PARTICIPANT_POSITION_LENGTH");
  if (ITCH41_ADD_ORDER_LENGTH != 30) mismatch("ITCH41_ADD_ORDER_LENGTH");
  if (ITCH41_ADD_ORDER_ATTRIBUTED_LENGTH != 34) mismatch("ITCH41_ADD_ORDER_ATTRIBUTED_LENGTH");
  if (ITCH41_ORDER_EXECUTED_LENGTH != 25) mismatch("ITCH41_ORDER_EXECUTED_LENGTH");
  if (ITCH41_ORDER_EXECUTED_WITH_PRICE_LENGTH != 30) mismatch("ITCH41_ORDER_EXECUTED_WITH_PRICE_LENGTH");
  if (ITCH41_ORDER_CANCEL_LENGTH != 17) mismatch("ITCH41_ORDER_CANCEL_LENGTH");
  if (ITCH41_ORDER_DELETE_LENGTH != 13) mismatch("ITCH41_ORDER_DELETE_LENGTH");
  if (ITCH41_ORDER_REPLACE_LENGTH != 29) mismatch("ITCH41_ORDER_REPLACE_LENGTH");
  if (ITCH41_TRADE_LENGTH != 38) mismatch("ITCH41_TRADE_LENGTH");
  if (ITCH41_CROSS_TRADE_LENGTH != 34) mismatch("ITCH41_CROSS_TRADE_LENGTH");
  if (ITCH41_BROKEN_TRADE_LENGTH != 13) mismatch("ITCH41_BROKEN_TRADE_LENGTH");
  if (ITCH41_NOII_LENGTH != 44) mismatch("ITCH41_NOII_LENGTH");
  if (ITCH41_RETAIL_PRICE_IMPROVEMENT_LENGTH != 14) mismatch("ITCH41_RETAIL_PRICE_IMPROVEMENT_LENGTH");
  if (ITCH41_SECONDS_LENGTH != 5) mismatch("ITCH41_SECONDS_LENGTH");
  for (unsigned type = 0; type < 256; ++type) {
    unsigned expected = 0;
    switch (type) {
      case 0x53: expected = 6; break;
      case 0x52: expected = 20; break;
      case 0x48: expected = 19; break;
      case 0x59: expected = 14; break;
      case 0x4c: expected = 20; break;
      case 0x41: expected = 30; break;
      case 0x46: expected = 34; break;
      case 0x45: expected = 25; break;
      case 0x43: expected = 30; break;
      case 0x58: expected = 17; break;
      case 0x44: expected = 13; break;
      case 0x55: expected = 29; break;
      case 0x50: expected = 38; break;
      case 0x51: expected = 34; break;
      case 0x42: expected = 13; break;
      case 0x49: expected = 44; break;
      case 0x4e: expected = 14; break;
      case 0x54: expected = 5; break;
      default: break;
    }
    if (itch41_length_of(static_cast<std::uint8_t>(type)) != expected) mismatch("itch41_length_of");
  }
  return true;
}

void check_system_event(const std::uint8_t *bytes) {
  read_integer<itch41_system_event, std::uint8_t>(bytes, 0, 1, itch41_system_event_get_message_type, "system_event.message_type");
  integer<itch41_system_event, std::uint32_t>(bytes, 1, 4, itch41_system_event_get_timestamp_ns, itch41_system_event_set_timestamp_ns, "system_event.timestamp_ns");
  integer<itch41_system_event, std::uint8_t>(bytes, 5, 1, itch41_system_event_get_event_code, itch41_system_event_set_event_code, "system_event.event_code");
  itch41_system_event constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_system_event_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_system_event)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {83};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("system_event.set_constants");
}

void check_stock_directory(const std::uint8_t *bytes) {
  read_integer<itch41_stock_directory, std::uint8_t>(bytes, 0, 1, itch41_stock_directory_get_message_type, "stock_directory.message_type");
  integer<itch41_stock_directory, std::uint32_t>(bytes, 1, 4, itch41_stock_directory_get_timestamp_ns, itch41_stock_directory_set_timestamp_ns, "stock_directory.timestamp_ns");
  text<itch41_stock_directory>(bytes, 5, 8, itch41_stock_directory_get_stock, itch41_stock_directory_set_stock, "stock_directory.stock");
  integer<itch41_stock_directory, std::uint8_t>(bytes, 13, 1, itch41_stock_directory_get_market_category, itch41_stock_directory_set_market_category, "stock_directory.market_category");
  integer<itch41_stock_directory, std::uint8_t>(bytes, 14, 1, itch41_stock_directory_get_financial_status, itch41_stock_directory_set_financial_status, "stock_directory.financial_status");
  integer<itch41_stock_directory, std::uint32_t>(bytes, 15, 4, itch41_stock_directory_get_round_lot_size, itch41_stock_directory_set_round_lot_size, "stock_directory.round_lot_size");
  integer<itch41_stock_directory, std::uint8_t>(bytes, 19, 1, itch41_stock_directory_get_round_lots_only, itch41_stock_directory_set_round_lots_only, "stock_directory.round_lots_only");
  itch41_stock_directory constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_stock_directory_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_stock_directory)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {82};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("stock_directory.set_constants");
}

void check_stock_trading_action(const std::uint8_t *bytes) {
  read_integer<itch41_stock_trading_action, std::uint8_t>(bytes, 0, 1, itch41_stock_trading_action_get_message_type, "stock_trading_action.message_type");
  integer<itch41_stock_trading_action, std::uint32_t>(bytes, 1, 4, itch41_stock_trading_action_get_timestamp_ns, itch41_stock_trading_action_set_timestamp_ns, "stock_trading_action.timestamp_ns");
  text<itch41_stock_trading_action>(bytes, 5, 8, itch41_stock_trading_action_get_stock, itch41_stock_trading_action_set_stock, "stock_trading_action.stock");
  integer<itch41_stock_trading_action, std::uint8_t>(bytes, 13, 1, itch41_stock_trading_action_get_trading_state, itch41_stock_trading_action_set_trading_state, "stock_trading_action.trading_state");
  read_integer<itch41_stock_trading_action, std::uint8_t>(bytes, 14, 1, itch41_stock_trading_action_get_reserved, "stock_trading_action.reserved");
  text<itch41_stock_trading_action>(bytes, 15, 4, itch41_stock_trading_action_get_reason, itch41_stock_trading_action_set_reason, "stock_trading_action.reason");
  itch41_stock_trading_action constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_stock_trading_action_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_stock_trading_action)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {72};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {32};
    std::memcpy(expected + 14, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("stock_trading_action.set_constants");
}

void check_reg_sho_restriction(const std::uint8_t *bytes) {
  read_integer<itch41_reg_sho_restriction, std::uint8_t>(bytes, 0, 1, itch41_reg_sho_restriction_get_message_type, "reg_sho_restriction.message_type");
  integer<itch41_reg_sho_restriction, std::uint32_t>(bytes, 1, 4, itch41_reg_sho_restriction_get_timestamp_ns, itch41_reg_sho_restriction_set_timestamp_ns, "reg_sho_restriction.timestamp_ns");
  text<itch41_reg_sho_restriction>(bytes, 5, 8, itch41_reg_sho_restriction_get_stock, itch41_reg_sho_restriction_set_stock, "reg_sho_restriction.stock");
  integer<itch41_reg_sho_restriction, std::uint8_t>(bytes, 13, 1, itch41_reg_sho_restriction_get_action, itch41_reg_sho_restriction_set_action, "reg_sho_restriction.action");
  itch41_reg_sho_restriction constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_reg_sho_restriction_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_reg_sho_restriction)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {89};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("reg_sho_restriction.set_constants");
}

void check_market_participant_position(const std::uint8_t *bytes) {
  read_integer<itch41_market_participant_position, std::uint8_t>(bytes, 0, 1, itch41_market_participant_position_get_message_type, "market_participant_position.message_type");
  integer<itch41_market_participant_position, std::uint32_t>(bytes, 1, 4, itch41_market_participant_position_get_timestamp_ns, itch41_market_participant_position_set_timestamp_ns, "market_participant_position.timestamp_ns");
  text<itch41_market_participant_position>(bytes, 5, 4, itch41_market_participant_position_get_mpid, itch41_market_participant_position_set_mpid, "market_participant_position.mpid");
  text<itch41_market_participant_position>(bytes, 9, 8, itch41_market_participant_position_get_stock, itch41_market_participant_position_set_stock, "market_participant_position.stock");
  integer<itch41_market_participant_position, std::uint8_t>(bytes, 17, 1, itch41_market_participant_position_get_primary_market_maker, itch41_market_participant_position_set_primary_market_maker, "market_participant_position.primary_market_maker");
  integer<itch41_market_participant_position, std::uint8_t>(bytes, 18, 1, itch41_market_participant_position_get_market_maker_mode, itch41_market_participant_position_set_market_maker_mode, "market_participant_position.market_maker_mode");
  integer<itch41_market_participant_position, std::uint8_t>(bytes, 19, 1, itch41_market_participant_position_get_participant_state, itch41_market_participant_position_set_participant_state, "market_participant_position.participant_state");
  itch41_market_participant_position constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_market_participant_position_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_market_participant_position)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {76};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("market_participant_position.set_constants");
}

void check_add_order(const std::uint8_t *bytes) {
  read_integer<itch41_add_order, std::uint8_t>(bytes, 0, 1, itch41_add_order_get_message_type, "add_order.message_type");
  integer<itch41_add_order, std::uint32_t>(bytes, 1, 4, itch41_add_order_get_timestamp_ns, itch41_add_order_set_timestamp_ns, "add_order.timestamp_ns");
  integer<itch41_add_order, std::uint64_t>(bytes, 5, 8, itch41_add_order_get_order_ref, itch41_add_order_set_order_ref, "add_order.order_ref");
  integer<itch41_add_order, std::uint8_t>(bytes, 13, 1, itch41_add_order_get_side, itch41_add_order_set_side, "add_order.side");
  integer<itch41_add_order, std::uint32_t>(bytes, 14, 4, itch41_add_order_get_shares, itch41_add_order_set_shares, "add_order.shares");
  text<itch41_add_order>(bytes, 18, 8, itch41_add_order_get_stock, itch41_add_order_set_stock, "add_order.stock");
  integer<itch41_add_order, std::uint32_t>(bytes, 26, 4, itch41_add_order_get_price, itch41_add_order_set_price, "add_order.price");
  itch41_add_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_add_order_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_add_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {65};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("add_order.set_constants");
}

void check_add_order_attributed(const std::uint8_t *bytes) {
  read_integer<itch41_add_order_attributed, std::uint8_t>(bytes, 0, 1, itch41_add_order_attributed_get_message_type, "add_order_attributed.message_type");
  integer<itch41_add_order_attributed, std::uint32_t>(bytes, 1, 4, itch41_add_order_attributed_get_timestamp_ns, itch41_add_order_attributed_set_timestamp_ns, "add_order_attributed.timestamp_ns");
  integer<itch41_add_order_attributed, std::uint64_t>(bytes, 5, 8, itch41_add_order_attributed_get_order_ref, itch41_add_order_attributed_set_order_ref, "add_order_attributed.order_ref");
  integer<itch41_add_order_attributed, std::uint8_t>(bytes, 13, 1, itch41_add_order_attributed_get_side, itch41_add_order_attributed_set_side, "add_order_attributed.side");
  integer<itch41_add_order_attributed, std::uint32_t>(bytes, 14, 4, itch41_add_order_attributed_get_shares, itch41_add_order_attributed_set_shares, "add_order_attributed.shares");
  text<itch41_add_order_attributed>(bytes, 18, 8, itch41_add_order_attributed_get_stock, itch41_add_order_attributed_set_stock, "add_order_attributed.stock");
  integer<itch41_add_order_attributed, std::uint32_t>(bytes, 26, 4, itch41_add_order_attributed_get_price, itch41_add_order_attributed_set_price, "add_order_attributed.price");
  text<itch41_add_order_attributed>(bytes, 30, 4, itch41_add_order_attributed_get_attribution, itch41_add_order_attributed_set_attribution, "add_order_attributed.attribution");
  itch41_add_order_attributed constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_add_order_attributed_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_add_order_attributed)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {70};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("add_order_attributed.set_constants");
}

void check_order_executed(const std::uint8_t *bytes) {
  read_integer<itch41_order_executed, std::uint8_t>(bytes, 0, 1, itch41_order_executed_get_message_type, "order_executed.message_type");
  integer<itch41_order_executed, std::uint32_t>(bytes, 1, 4, itch41_order_executed_get_timestamp_ns, itch41_order_executed_set_timestamp_ns, "order_executed.timestamp_ns");
  integer<itch41_order_executed, std::uint64_t>(bytes, 5, 8, itch41_order_executed_get_order_ref, itch41_order_executed_set_order_ref, "order_executed.order_ref");
  integer<itch41_order_executed, std::uint32_t>(bytes, 13, 4, itch41_order_executed_get_shares, itch41_order_executed_set_shares, "order_executed.shares");
  integer<itch41_order_executed, std::uint64_t>(bytes, 17, 8, itch41_order_executed_get_match_number, itch41_order_executed_set_match_number, "order_executed.match_number");
  itch41_order_executed constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_order_executed_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_order_executed)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {69};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_executed.set_constants");
}

void check_order_executed_with_price(const std::uint8_t *bytes) {
  read_integer<itch41_order_executed_with_price, std::uint8_t>(bytes, 0, 1, itch41_order_executed_with_price_get_message_type, "order_executed_with_price.message_type");
  integer<itch41_order_executed_with_price, std::uint32_t>(bytes, 1, 4, itch41_order_executed_with_price_get_timestamp_ns, itch41_order_executed_with_price_set_timestamp_ns, "order_executed_with_price.timestamp_ns");
  integer<itch41_order_executed_with_price, std::uint64_t>(bytes, 5, 8, itch41_order_executed_with_price_get_order_ref, itch41_order_executed_with_price_set_order_ref, "order_executed_with_price.order_ref");
  integer<itch41_order_executed_with_price, std::uint32_t>(bytes, 13, 4, itch41_order_executed_with_price_get_shares, itch41_order_executed_with_price_set_shares, "order_executed_with_price.shares");
  integer<itch41_order_executed_with_price, std::uint64_t>(bytes, 17, 8, itch41_order_executed_with_price_get_match_number, itch41_order_executed_with_price_set_match_number, "order_executed_with_price.match_number");
  integer<itch41_order_executed_with_price, std::uint8_t>(bytes, 25, 1, itch41_order_executed_with_price_get_printable, itch41_order_executed_with_price_set_printable, "order_executed_with_price.printable");
  integer<itch41_order_executed_with_price, std::uint32_t>(bytes, 26, 4, itch41_order_executed_with_price_get_price, itch41_order_executed_with_price_set_price, "order_executed_with_price.price");
  itch41_order_executed_with_price constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_order_executed_with_price_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_order_executed_with_price)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {67};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_executed_with_price.set_constants");
}

void check_order_cancel(const std::uint8_t *bytes) {
  read_integer<itch41_order_cancel, std::uint8_t>(bytes, 0, 1, itch41_order_cancel_get_message_type, "order_cancel.message_type");
  integer<itch41_order_cancel, std::uint32_t>(bytes, 1, 4, itch41_order_cancel_get_timestamp_ns, itch41_order_cancel_set_timestamp_ns, "order_cancel.timestamp_ns");
  integer<itch41_order_cancel, std::uint64_t>(bytes, 5, 8, itch41_order_cancel_get_order_ref, itch41_order_cancel_set_order_ref, "order_cancel.order_ref");
  integer<itch41_order_cancel, std::uint32_t>(bytes, 13, 4, itch41_order_cancel_get_shares, itch41_order_cancel_set_shares, "order_cancel.shares");
  itch41_order_cancel constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_order_cancel_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_order_cancel)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {88};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_cancel.set_constants");
}

void check_order_delete(const std::uint8_t *bytes) {
  read_integer<itch41_order_delete, std::uint8_t>(bytes, 0, 1, itch41_order_delete_get_message_type, "order_delete.message_type");
  integer<itch41_order_delete, std::uint32_t>(bytes, 1, 4, itch41_order_delete_get_timestamp_ns, itch41_order_delete_set_timestamp_ns, "order_delete.timestamp_ns");
  integer<itch41_order_delete, std::uint64_t>(bytes, 5, 8, itch41_order_delete_get_order_ref, itch41_order_delete_set_order_ref, "order_delete.order_ref");
  itch41_order_delete constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_order_delete_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_order_delete)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {68};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_delete.set_constants");
}

void check_order_replace(const std::uint8_t *bytes) {
  read_integer<itch41_order_replace, std::uint8_t>(bytes, 0, 1, itch41_order_replace_get_message_type, "order_replace.message_type");
  integer<itch41_order_replace, std::uint32_t>(bytes, 1, 4, itch41_order_replace_get_timestamp_ns, itch41_order_replace_set_timestamp_ns, "order_replace.timestamp_ns");
  integer<itch41_order_replace, std::uint64_t>(bytes, 5, 8, itch41_order_replace_get_order_ref, itch41_order_replace_set_order_ref, "order_replace.order_ref");
  integer<itch41_order_replace, std::uint64_t>(bytes, 13, 8, itch41_order_replace_get_new_order_ref, itch41_order_replace_set_new_order_ref, "order_replace.new_order_ref");
  integer<itch41_order_replace, std::uint32_t>(bytes, 21, 4, itch41_order_replace_get_shares, itch41_order_replace_set_shares, "order_replace.shares");
  integer<itch41_order_replace, std::uint32_t>(bytes, 25, 4, itch41_order_replace_get_price, itch41_order_replace_set_price, "order_replace.price");
  itch41_order_replace constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_order_replace_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_order_replace)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {85};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_replace.set_constants");
}

void check_trade(const std::uint8_t *bytes) {
  read_integer<itch41_trade, std::uint8_t>(bytes, 0, 1, itch41_trade_get_message_type, "trade.message_type");
  integer<itch41_trade, std::uint32_t>(bytes, 1, 4, itch41_trade_get_timestamp_ns, itch41_trade_set_timestamp_ns, "trade.timestamp_ns");
  integer<itch41_trade, std::uint64_t>(bytes, 5, 8, itch41_trade_get_order_ref, itch41_trade_set_order_ref, "trade.order_ref");
  integer<itch41_trade, std::uint8_t>(bytes, 13, 1, itch41_trade_get_side, itch41_trade_set_side, "trade.side");
  integer<itch41_trade, std::uint32_t>(bytes, 14, 4, itch41_trade_get_shares, itch41_trade_set_shares, "trade.shares");
  text<itch41_trade>(bytes, 18, 8, itch41_trade_get_stock, itch41_trade_set_stock, "trade.stock");
  integer<itch41_trade, std::uint32_t>(bytes, 26, 4, itch41_trade_get_price, itch41_trade_set_price, "trade.price");
  integer<itch41_trade, std::uint64_t>(bytes, 30, 8, itch41_trade_get_match_number, itch41_trade_set_match_number, "trade.match_number");
  itch41_trade constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_trade_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_trade)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {80};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("trade.set_constants");
}

void check_cross_trade(const std::uint8_t *bytes) {
  read_integer<itch41_cross_trade, std::uint8_t>(bytes, 0, 1, itch41_cross_trade_get_message_type, "cross_trade.message_type");
  integer<itch41_cross_trade, std::uint32_t>(bytes, 1, 4, itch41_cross_trade_get_timestamp_ns, itch41_cross_trade_set_timestamp_ns, "cross_trade.timestamp_ns");
  integer<itch41_cross_trade, std::uint64_t>(bytes, 5, 8, itch41_cross_trade_get_shares, itch41_cross_trade_set_shares, "cross_trade.shares");
  text<itch41_cross_trade>(bytes, 13, 8, itch41_cross_trade_get_stock, itch41_cross_trade_set_stock, "cross_trade.stock");
  integer<itch41_cross_trade, std::uint32_t>(bytes, 21, 4, itch41_cross_trade_get_price, itch41_cross_trade_set_price, "cross_trade.price");
  integer<itch41_cross_trade, std::uint64_t>(bytes, 25, 8, itch41_cross_trade_get_match_number, itch41_cross_trade_set_match_number, "cross_trade.match_number");
  integer<itch41_cross_trade, std::uint8_t>(bytes, 33, 1, itch41_cross_trade_get_cross_type, itch41_cross_trade_set_cross_type, "cross_trade.cross_type");
  itch41_cross_trade constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_cross_trade_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_cross_trade)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {81};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("cross_trade.set_constants");
}

void check_broken_trade(const std::uint8_t *bytes) {
  read_integer<itch41_broken_trade, std::uint8_t>(bytes, 0, 1, itch41_broken_trade_get_message_type, "broken_trade.message_type");
  integer<itch41_broken_trade, std::uint32_t>(bytes, 1, 4, itch41_broken_trade_get_timestamp_ns, itch41_broken_trade_set_timestamp_ns, "broken_trade.timestamp_ns");
  integer<itch41_broken_trade, std::uint64_t>(bytes, 5, 8, itch41_broken_trade_get_match_number, itch41_broken_trade_set_match_number, "broken_trade.match_number");
  itch41_broken_trade constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_broken_trade_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_broken_trade)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {66};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("broken_trade.set_constants");
}

void check_noii(const std::uint8_t *bytes) {
  read_integer<itch41_noii, std::uint8_t>(bytes, 0, 1, itch41_noii_get_message_type, "noii.message_type");
  integer<itch41_noii, std::uint32_t>(bytes, 1, 4, itch41_noii_get_timestamp_ns, itch41_noii_set_timestamp_ns, "noii.timestamp_ns");
  integer<itch41_noii, std::uint64_t>(bytes, 5, 8, itch41_noii_get_paired_shares, itch41_noii_set_paired_shares, "noii.paired_shares");
  integer<itch41_noii, std::uint64_t>(bytes, 13, 8, itch41_noii_get_imbalance_shares, itch41_noii_set_imbalance_shares, "noii.imbalance_shares");
  integer<itch41_noii, std::uint8_t>(bytes, 21, 1, itch41_noii_get_imbalance_direction, itch41_noii_set_imbalance_direction, "noii.imbalance_direction");
  text<itch41_noii>(bytes, 22, 8, itch41_noii_get_stock, itch41_noii_set_stock, "noii.stock");
  integer<itch41_noii, std::uint32_t>(bytes, 30, 4, itch41_noii_get_far_price, itch41_noii_set_far_price, "noii.far_price");
  integer<itch41_noii, std::uint32_t>(bytes, 34, 4, itch41_noii_get_near_price, itch41_noii_set_near_price, "noii.near_price");
  integer<itch41_noii, std::uint32_t>(bytes, 38, 4, itch41_noii_get_reference_price, itch41_noii_set_reference_price, "noii.reference_price");
  integer<itch41_noii, std::uint8_t>(bytes, 42, 1, itch41_noii_get_cross_type, itch41_noii_set_cross_type, "noii.cross_type");
  integer<itch41_noii, std::uint8_t>(bytes, 43, 1, itch41_noii_get_price_variation, itch41_noii_set_price_variation, "noii.price_variation");
  itch41_noii constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_noii_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_noii)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {73};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("noii.set_constants");
}

void check_retail_price_improvement(const std::uint8_t *bytes) {
  read_integer<itch41_retail_price_improvement, std::uint8_t>(bytes, 0, 1, itch41_retail_price_improvement_get_message_type, "retail_price_improvement.message_type");
  integer<itch41_retail_price_improvement, std::uint32_t>(bytes, 1, 4, itch41_retail_price_improvement_get_timestamp_ns, itch41_retail_price_improvement_set_timestamp_ns, "retail_price_improvement.timestamp_ns");
  text<itch41_retail_price_improvement>(bytes, 5, 8, itch41_retail_price_improvement_get_stock, itch41_retail_price_improvement_set_stock, "retail_price_improvement.stock");
  integer<itch41_retail_price_improvement, std::uint8_t>(bytes, 13, 1, itch41_retail_price_improvement_get_interest, itch41_retail_price_improvement_set_interest, "retail_price_improvement.interest");
  itch41_retail_price_improvement constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_retail_price_improvement_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_retail_price_improvement)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {78};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("retail_price_improvement.set_constants");
}

void check_seconds(const std::uint8_t *bytes) {
  read_integer<itch41_seconds, std::uint8_t>(bytes, 0, 1, itch41_seconds_get_message_type, "seconds.message_type");
  integer<itch41_seconds, std::uint32_t>(bytes, 1, 4, itch41_seconds_get_second, itch41_seconds_set_second, "seconds.second");
  itch41_seconds constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch41_seconds_set_constants(&constant);
  std::uint8_t expected[sizeof(itch41_seconds)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {84};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("seconds.set_constants");
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
  check_market_participant_position(bytes);
  check_add_order(bytes);
  check_add_order_attributed(bytes);
  check_order_executed(bytes);
  check_order_executed_with_price(bytes);
  check_order_cancel(bytes);
  check_order_delete(bytes);
  check_order_replace(bytes);
  check_trade(bytes);
  check_cross_trade(bytes);
  check_broken_trade(bytes);
  check_noii(bytes);
  check_retail_price_improvement(bytes);
  check_seconds(bytes);
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
