// @generated from schema/itch/itch-5.0-psx.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined itch-5.0-psx_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN itch-5.0-psx_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/itch-5.0-psx.h"

namespace {

constexpr std::size_t kLongest = 50;
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
  if (ITCH50PSX_SYSTEM_EVENT_LENGTH != 12) mismatch("ITCH50PSX_SYSTEM_EVENT_LENGTH");
  if (ITCH50PSX_STOCK_DIRECTORY_LENGTH != 39) mismatch("ITCH50PSX_STOCK_DIRECTORY_LENGTH");
  if (ITCH50PSX_STOCK_TRADING_ACTION_LENGTH != 25) mismatch("ITCH50PSX_STOCK_TRADING_ACTION_LENGTH");
  if (ITCH50PSX_REG_SHO_RESTRICTION_LENGTH != 20) mismatch("ITCH50PSX_REG_SHO_RESTRICTION_LENGTH");
  if (ITCH50PSX_MARKET_PARTICIPANT_POSITION_LENGTH != 26) mismatch("ITCH50PSX_MARKET_PARTICIPANT_POSITION_LENGTH");
  if (ITCH50PSX_MWCB_DECLINE_LEVEL_LENGTH != 35) mismatch("ITCH50PSX_MWCB_DECLINE_LEVEL_LENGTH");
  if (ITCH50PSX_MWCB_STATUS_LENGTH != 12) mismatch("ITCH50PSX_MWCB_STATUS_LENGTH");
  if (ITCH50PSX_LULD_AUCTION_COLLAR_LENGTH != 35) mismatch("ITCH50PSX_LULD_AUCTION_COLLAR_LENGTH");
  if (ITCH50PSX_OPERATIONAL_HALT_LENGTH != 21) mismatch("ITCH50PSX_OPERATIONAL_HALT_LENGTH");
  if (ITCH50PSX_ADD_ORDER_LENGTH != 36) mismatch("ITCH50PSX_ADD_ORDER_LENGTH");
  if (ITCH50PSX_ADD_ORDER_ATTRIBUTED_LENGTH != 40) mismatch("ITCH50PSX_ADD_ORDER_ATTRIBUTED_LENGTH");
  if (ITCH50PSX_ORDER_EXECUTED_LENGTH != 31) mismatch("ITCH50PSX_ORDER_EXECUTED_LENGTH");
  if (ITCH50PSX_ORDER_EXECUTED_WITH_PRICE_LENGTH != 36) mismatch("ITCH50PSX_ORDER_EXECUTED_WITH_PRICE_LENGTH");
  if (ITCH50PSX_ORDER_CANCEL_LENGTH != 23) mismatch("ITCH50PSX_ORDER_CANCEL_LENGTH");
  if (ITCH50PSX_ORDER_DELETE_LENGTH != 19) mismatch("ITCH50PSX_ORDER_DELETE_LENGTH");
  if (ITCH50PSX_ORDER_REPLACE_LENGTH != 35) mismatch("ITCH50PSX_ORDER_REPLACE_LENGTH");
  if (ITCH50PSX_TRADE_LENGTH != 44) mismatch("ITCH50PSX_TRADE_LENGTH");
  if (ITCH50PSX_CROSS_TRADE_LENGTH != 40) mismatch("ITCH50PSX_CROSS_TRADE_LENGTH");
  if (ITCH50PSX_BROKEN_TRADE_LENGTH != 19) mismatch("ITCH50PSX_BROKEN_TRADE_LENGTH");
  if (ITCH50PSX_NOII_LENGTH != 50) mismatch("ITCH50PSX_NOII_LENGTH");
  for (unsigned type = 0; type < 256; ++type) {
    unsigned expected = 0;
    switch (type) {
      case 0x53: expected = 12; break;
      case 0x52: expected = 39; break;
      case 0x48: expected = 25; break;
      case 0x59: expected = 20; break;
      case 0x4c: expected = 26; break;
      case 0x56: expected = 35; break;
      case 0x57: expected = 12; break;
      case 0x4a: expected = 35; break;
      case 0x68: expected = 21; break;
      case 0x41: expected = 36; break;
      case 0x46: expected = 40; break;
      case 0x45: expected = 31; break;
      case 0x43: expected = 36; break;
      case 0x58: expected = 23; break;
      case 0x44: expected = 19; break;
      case 0x55: expected = 35; break;
      case 0x50: expected = 44; break;
      case 0x51: expected = 40; break;
      case 0x42: expected = 19; break;
      case 0x49: expected = 50; break;
      default: break;
    }
    if (itch50psx_length_of(static_cast<std::uint8_t>(type)) != expected) mismatch("itch50psx_length_of");
  }
  return true;
}

void check_system_event(const std::uint8_t *bytes) {
  read_integer<itch50psx_system_event, std::uint8_t>(bytes, 0, 1, itch50psx_system_event_get_message_type, "system_event.message_type");
  integer<itch50psx_system_event, std::uint16_t>(bytes, 1, 2, itch50psx_system_event_get_stock_locate, itch50psx_system_event_set_stock_locate, "system_event.stock_locate");
  integer<itch50psx_system_event, std::uint16_t>(bytes, 3, 2, itch50psx_system_event_get_tracking_number, itch50psx_system_event_set_tracking_number, "system_event.tracking_number");
  integer<itch50psx_system_event, std::uint64_t>(bytes, 5, 6, itch50psx_system_event_get_timestamp, itch50psx_system_event_set_timestamp, "system_event.timestamp");
  integer<itch50psx_system_event, std::uint8_t>(bytes, 11, 1, itch50psx_system_event_get_event_code, itch50psx_system_event_set_event_code, "system_event.event_code");
  itch50psx_system_event constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_system_event_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_system_event)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {83};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("system_event.set_constants");
}

void check_stock_directory(const std::uint8_t *bytes) {
  read_integer<itch50psx_stock_directory, std::uint8_t>(bytes, 0, 1, itch50psx_stock_directory_get_message_type, "stock_directory.message_type");
  integer<itch50psx_stock_directory, std::uint16_t>(bytes, 1, 2, itch50psx_stock_directory_get_stock_locate, itch50psx_stock_directory_set_stock_locate, "stock_directory.stock_locate");
  integer<itch50psx_stock_directory, std::uint16_t>(bytes, 3, 2, itch50psx_stock_directory_get_tracking_number, itch50psx_stock_directory_set_tracking_number, "stock_directory.tracking_number");
  integer<itch50psx_stock_directory, std::uint64_t>(bytes, 5, 6, itch50psx_stock_directory_get_timestamp, itch50psx_stock_directory_set_timestamp, "stock_directory.timestamp");
  text<itch50psx_stock_directory>(bytes, 11, 8, itch50psx_stock_directory_get_stock, itch50psx_stock_directory_set_stock, "stock_directory.stock");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 19, 1, itch50psx_stock_directory_get_market_category, itch50psx_stock_directory_set_market_category, "stock_directory.market_category");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 20, 1, itch50psx_stock_directory_get_financial_status, itch50psx_stock_directory_set_financial_status, "stock_directory.financial_status");
  integer<itch50psx_stock_directory, std::uint32_t>(bytes, 21, 4, itch50psx_stock_directory_get_round_lot_size, itch50psx_stock_directory_set_round_lot_size, "stock_directory.round_lot_size");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 25, 1, itch50psx_stock_directory_get_round_lots_only, itch50psx_stock_directory_set_round_lots_only, "stock_directory.round_lots_only");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 26, 1, itch50psx_stock_directory_get_issue_classification, itch50psx_stock_directory_set_issue_classification, "stock_directory.issue_classification");
  text<itch50psx_stock_directory>(bytes, 27, 2, itch50psx_stock_directory_get_issue_sub_type, itch50psx_stock_directory_set_issue_sub_type, "stock_directory.issue_sub_type");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 29, 1, itch50psx_stock_directory_get_authenticity, itch50psx_stock_directory_set_authenticity, "stock_directory.authenticity");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 30, 1, itch50psx_stock_directory_get_short_sale_threshold, itch50psx_stock_directory_set_short_sale_threshold, "stock_directory.short_sale_threshold");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 31, 1, itch50psx_stock_directory_get_ipo_flag, itch50psx_stock_directory_set_ipo_flag, "stock_directory.ipo_flag");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 32, 1, itch50psx_stock_directory_get_luld_tier, itch50psx_stock_directory_set_luld_tier, "stock_directory.luld_tier");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 33, 1, itch50psx_stock_directory_get_etp_flag, itch50psx_stock_directory_set_etp_flag, "stock_directory.etp_flag");
  integer<itch50psx_stock_directory, std::uint32_t>(bytes, 34, 4, itch50psx_stock_directory_get_etp_leverage, itch50psx_stock_directory_set_etp_leverage, "stock_directory.etp_leverage");
  integer<itch50psx_stock_directory, std::uint8_t>(bytes, 38, 1, itch50psx_stock_directory_get_inverse, itch50psx_stock_directory_set_inverse, "stock_directory.inverse");
  itch50psx_stock_directory constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_stock_directory_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_stock_directory)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {82};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("stock_directory.set_constants");
}

void check_stock_trading_action(const std::uint8_t *bytes) {
  read_integer<itch50psx_stock_trading_action, std::uint8_t>(bytes, 0, 1, itch50psx_stock_trading_action_get_message_type, "stock_trading_action.message_type");
  integer<itch50psx_stock_trading_action, std::uint16_t>(bytes, 1, 2, itch50psx_stock_trading_action_get_stock_locate, itch50psx_stock_trading_action_set_stock_locate, "stock_trading_action.stock_locate");
  integer<itch50psx_stock_trading_action, std::uint16_t>(bytes, 3, 2, itch50psx_stock_trading_action_get_tracking_number, itch50psx_stock_trading_action_set_tracking_number, "stock_trading_action.tracking_number");
  integer<itch50psx_stock_trading_action, std::uint64_t>(bytes, 5, 6, itch50psx_stock_trading_action_get_timestamp, itch50psx_stock_trading_action_set_timestamp, "stock_trading_action.timestamp");
  text<itch50psx_stock_trading_action>(bytes, 11, 8, itch50psx_stock_trading_action_get_stock, itch50psx_stock_trading_action_set_stock, "stock_trading_action.stock");
  integer<itch50psx_stock_trading_action, std::uint8_t>(bytes, 19, 1, itch50psx_stock_trading_action_get_trading_state, itch50psx_stock_trading_action_set_trading_state, "stock_trading_action.trading_state");
  read_integer<itch50psx_stock_trading_action, std::uint8_t>(bytes, 20, 1, itch50psx_stock_trading_action_get_reserved, "stock_trading_action.reserved");
  text<itch50psx_stock_trading_action>(bytes, 21, 4, itch50psx_stock_trading_action_get_reason, itch50psx_stock_trading_action_set_reason, "stock_trading_action.reason");
  itch50psx_stock_trading_action constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_stock_trading_action_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_stock_trading_action)];
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
  read_integer<itch50psx_reg_sho_restriction, std::uint8_t>(bytes, 0, 1, itch50psx_reg_sho_restriction_get_message_type, "reg_sho_restriction.message_type");
  integer<itch50psx_reg_sho_restriction, std::uint16_t>(bytes, 1, 2, itch50psx_reg_sho_restriction_get_stock_locate, itch50psx_reg_sho_restriction_set_stock_locate, "reg_sho_restriction.stock_locate");
  integer<itch50psx_reg_sho_restriction, std::uint16_t>(bytes, 3, 2, itch50psx_reg_sho_restriction_get_tracking_number, itch50psx_reg_sho_restriction_set_tracking_number, "reg_sho_restriction.tracking_number");
  integer<itch50psx_reg_sho_restriction, std::uint64_t>(bytes, 5, 6, itch50psx_reg_sho_restriction_get_timestamp, itch50psx_reg_sho_restriction_set_timestamp, "reg_sho_restriction.timestamp");
  text<itch50psx_reg_sho_restriction>(bytes, 11, 8, itch50psx_reg_sho_restriction_get_stock, itch50psx_reg_sho_restriction_set_stock, "reg_sho_restriction.stock");
  integer<itch50psx_reg_sho_restriction, std::uint8_t>(bytes, 19, 1, itch50psx_reg_sho_restriction_get_action, itch50psx_reg_sho_restriction_set_action, "reg_sho_restriction.action");
  itch50psx_reg_sho_restriction constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_reg_sho_restriction_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_reg_sho_restriction)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {89};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("reg_sho_restriction.set_constants");
}

void check_market_participant_position(const std::uint8_t *bytes) {
  read_integer<itch50psx_market_participant_position, std::uint8_t>(bytes, 0, 1, itch50psx_market_participant_position_get_message_type, "market_participant_position.message_type");
  integer<itch50psx_market_participant_position, std::uint16_t>(bytes, 1, 2, itch50psx_market_participant_position_get_stock_locate, itch50psx_market_participant_position_set_stock_locate, "market_participant_position.stock_locate");
  integer<itch50psx_market_participant_position, std::uint16_t>(bytes, 3, 2, itch50psx_market_participant_position_get_tracking_number, itch50psx_market_participant_position_set_tracking_number, "market_participant_position.tracking_number");
  integer<itch50psx_market_participant_position, std::uint64_t>(bytes, 5, 6, itch50psx_market_participant_position_get_timestamp, itch50psx_market_participant_position_set_timestamp, "market_participant_position.timestamp");
  text<itch50psx_market_participant_position>(bytes, 11, 4, itch50psx_market_participant_position_get_mpid, itch50psx_market_participant_position_set_mpid, "market_participant_position.mpid");
  text<itch50psx_market_participant_position>(bytes, 15, 8, itch50psx_market_participant_position_get_stock, itch50psx_market_participant_position_set_stock, "market_participant_position.stock");
  integer<itch50psx_market_participant_position, std::uint8_t>(bytes, 23, 1, itch50psx_market_participant_position_get_primary_market_maker, itch50psx_market_participant_position_set_primary_market_maker, "market_participant_position.primary_market_maker");
  integer<itch50psx_market_participant_position, std::uint8_t>(bytes, 24, 1, itch50psx_market_participant_position_get_market_maker_mode, itch50psx_market_participant_position_set_market_maker_mode, "market_participant_position.market_maker_mode");
  integer<itch50psx_market_participant_position, std::uint8_t>(bytes, 25, 1, itch50psx_market_participant_position_get_participant_state, itch50psx_market_participant_position_set_participant_state, "market_participant_position.participant_state");
  itch50psx_market_participant_position constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_market_participant_position_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_market_participant_position)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {76};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("market_participant_position.set_constants");
}

void check_mwcb_decline_level(const std::uint8_t *bytes) {
  read_integer<itch50psx_mwcb_decline_level, std::uint8_t>(bytes, 0, 1, itch50psx_mwcb_decline_level_get_message_type, "mwcb_decline_level.message_type");
  integer<itch50psx_mwcb_decline_level, std::uint16_t>(bytes, 1, 2, itch50psx_mwcb_decline_level_get_stock_locate, itch50psx_mwcb_decline_level_set_stock_locate, "mwcb_decline_level.stock_locate");
  integer<itch50psx_mwcb_decline_level, std::uint16_t>(bytes, 3, 2, itch50psx_mwcb_decline_level_get_tracking_number, itch50psx_mwcb_decline_level_set_tracking_number, "mwcb_decline_level.tracking_number");
  integer<itch50psx_mwcb_decline_level, std::uint64_t>(bytes, 5, 6, itch50psx_mwcb_decline_level_get_timestamp, itch50psx_mwcb_decline_level_set_timestamp, "mwcb_decline_level.timestamp");
  integer<itch50psx_mwcb_decline_level, std::uint64_t>(bytes, 11, 8, itch50psx_mwcb_decline_level_get_level_1, itch50psx_mwcb_decline_level_set_level_1, "mwcb_decline_level.level_1");
  integer<itch50psx_mwcb_decline_level, std::uint64_t>(bytes, 19, 8, itch50psx_mwcb_decline_level_get_level_2, itch50psx_mwcb_decline_level_set_level_2, "mwcb_decline_level.level_2");
  integer<itch50psx_mwcb_decline_level, std::uint64_t>(bytes, 27, 8, itch50psx_mwcb_decline_level_get_level_3, itch50psx_mwcb_decline_level_set_level_3, "mwcb_decline_level.level_3");
  itch50psx_mwcb_decline_level constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_mwcb_decline_level_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_mwcb_decline_level)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {86};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("mwcb_decline_level.set_constants");
}

void check_mwcb_status(const std::uint8_t *bytes) {
  read_integer<itch50psx_mwcb_status, std::uint8_t>(bytes, 0, 1, itch50psx_mwcb_status_get_message_type, "mwcb_status.message_type");
  integer<itch50psx_mwcb_status, std::uint16_t>(bytes, 1, 2, itch50psx_mwcb_status_get_stock_locate, itch50psx_mwcb_status_set_stock_locate, "mwcb_status.stock_locate");
  integer<itch50psx_mwcb_status, std::uint16_t>(bytes, 3, 2, itch50psx_mwcb_status_get_tracking_number, itch50psx_mwcb_status_set_tracking_number, "mwcb_status.tracking_number");
  integer<itch50psx_mwcb_status, std::uint64_t>(bytes, 5, 6, itch50psx_mwcb_status_get_timestamp, itch50psx_mwcb_status_set_timestamp, "mwcb_status.timestamp");
  integer<itch50psx_mwcb_status, std::uint8_t>(bytes, 11, 1, itch50psx_mwcb_status_get_breached_level, itch50psx_mwcb_status_set_breached_level, "mwcb_status.breached_level");
  itch50psx_mwcb_status constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_mwcb_status_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_mwcb_status)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {87};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("mwcb_status.set_constants");
}

void check_luld_auction_collar(const std::uint8_t *bytes) {
  read_integer<itch50psx_luld_auction_collar, std::uint8_t>(bytes, 0, 1, itch50psx_luld_auction_collar_get_message_type, "luld_auction_collar.message_type");
  integer<itch50psx_luld_auction_collar, std::uint16_t>(bytes, 1, 2, itch50psx_luld_auction_collar_get_stock_locate, itch50psx_luld_auction_collar_set_stock_locate, "luld_auction_collar.stock_locate");
  integer<itch50psx_luld_auction_collar, std::uint16_t>(bytes, 3, 2, itch50psx_luld_auction_collar_get_tracking_number, itch50psx_luld_auction_collar_set_tracking_number, "luld_auction_collar.tracking_number");
  integer<itch50psx_luld_auction_collar, std::uint64_t>(bytes, 5, 6, itch50psx_luld_auction_collar_get_timestamp, itch50psx_luld_auction_collar_set_timestamp, "luld_auction_collar.timestamp");
  text<itch50psx_luld_auction_collar>(bytes, 11, 8, itch50psx_luld_auction_collar_get_stock, itch50psx_luld_auction_collar_set_stock, "luld_auction_collar.stock");
  integer<itch50psx_luld_auction_collar, std::uint32_t>(bytes, 19, 4, itch50psx_luld_auction_collar_get_reference_price, itch50psx_luld_auction_collar_set_reference_price, "luld_auction_collar.reference_price");
  integer<itch50psx_luld_auction_collar, std::uint32_t>(bytes, 23, 4, itch50psx_luld_auction_collar_get_upper_price, itch50psx_luld_auction_collar_set_upper_price, "luld_auction_collar.upper_price");
  integer<itch50psx_luld_auction_collar, std::uint32_t>(bytes, 27, 4, itch50psx_luld_auction_collar_get_lower_price, itch50psx_luld_auction_collar_set_lower_price, "luld_auction_collar.lower_price");
  integer<itch50psx_luld_auction_collar, std::uint32_t>(bytes, 31, 4, itch50psx_luld_auction_collar_get_extension, itch50psx_luld_auction_collar_set_extension, "luld_auction_collar.extension");
  itch50psx_luld_auction_collar constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_luld_auction_collar_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_luld_auction_collar)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {74};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("luld_auction_collar.set_constants");
}

void check_operational_halt(const std::uint8_t *bytes) {
  read_integer<itch50psx_operational_halt, std::uint8_t>(bytes, 0, 1, itch50psx_operational_halt_get_message_type, "operational_halt.message_type");
  integer<itch50psx_operational_halt, std::uint16_t>(bytes, 1, 2, itch50psx_operational_halt_get_stock_locate, itch50psx_operational_halt_set_stock_locate, "operational_halt.stock_locate");
  integer<itch50psx_operational_halt, std::uint16_t>(bytes, 3, 2, itch50psx_operational_halt_get_tracking_number, itch50psx_operational_halt_set_tracking_number, "operational_halt.tracking_number");
  integer<itch50psx_operational_halt, std::uint64_t>(bytes, 5, 6, itch50psx_operational_halt_get_timestamp, itch50psx_operational_halt_set_timestamp, "operational_halt.timestamp");
  text<itch50psx_operational_halt>(bytes, 11, 8, itch50psx_operational_halt_get_stock, itch50psx_operational_halt_set_stock, "operational_halt.stock");
  integer<itch50psx_operational_halt, std::uint8_t>(bytes, 19, 1, itch50psx_operational_halt_get_market_code, itch50psx_operational_halt_set_market_code, "operational_halt.market_code");
  integer<itch50psx_operational_halt, std::uint8_t>(bytes, 20, 1, itch50psx_operational_halt_get_action, itch50psx_operational_halt_set_action, "operational_halt.action");
  itch50psx_operational_halt constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_operational_halt_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_operational_halt)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {104};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("operational_halt.set_constants");
}

void check_add_order(const std::uint8_t *bytes) {
  read_integer<itch50psx_add_order, std::uint8_t>(bytes, 0, 1, itch50psx_add_order_get_message_type, "add_order.message_type");
  integer<itch50psx_add_order, std::uint16_t>(bytes, 1, 2, itch50psx_add_order_get_stock_locate, itch50psx_add_order_set_stock_locate, "add_order.stock_locate");
  integer<itch50psx_add_order, std::uint16_t>(bytes, 3, 2, itch50psx_add_order_get_tracking_number, itch50psx_add_order_set_tracking_number, "add_order.tracking_number");
  integer<itch50psx_add_order, std::uint64_t>(bytes, 5, 6, itch50psx_add_order_get_timestamp, itch50psx_add_order_set_timestamp, "add_order.timestamp");
  integer<itch50psx_add_order, std::uint64_t>(bytes, 11, 8, itch50psx_add_order_get_order_ref, itch50psx_add_order_set_order_ref, "add_order.order_ref");
  integer<itch50psx_add_order, std::uint8_t>(bytes, 19, 1, itch50psx_add_order_get_side, itch50psx_add_order_set_side, "add_order.side");
  integer<itch50psx_add_order, std::uint32_t>(bytes, 20, 4, itch50psx_add_order_get_shares, itch50psx_add_order_set_shares, "add_order.shares");
  text<itch50psx_add_order>(bytes, 24, 8, itch50psx_add_order_get_stock, itch50psx_add_order_set_stock, "add_order.stock");
  integer<itch50psx_add_order, std::uint32_t>(bytes, 32, 4, itch50psx_add_order_get_price, itch50psx_add_order_set_price, "add_order.price");
  itch50psx_add_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_add_order_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_add_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {65};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("add_order.set_constants");
}

void check_add_order_attributed(const std::uint8_t *bytes) {
  read_integer<itch50psx_add_order_attributed, std::uint8_t>(bytes, 0, 1, itch50psx_add_order_attributed_get_message_type, "add_order_attributed.message_type");
  integer<itch50psx_add_order_attributed, std::uint16_t>(bytes, 1, 2, itch50psx_add_order_attributed_get_stock_locate, itch50psx_add_order_attributed_set_stock_locate, "add_order_attributed.stock_locate");
  integer<itch50psx_add_order_attributed, std::uint16_t>(bytes, 3, 2, itch50psx_add_order_attributed_get_tracking_number, itch50psx_add_order_attributed_set_tracking_number, "add_order_attributed.tracking_number");
  integer<itch50psx_add_order_attributed, std::uint64_t>(bytes, 5, 6, itch50psx_add_order_attributed_get_timestamp, itch50psx_add_order_attributed_set_timestamp, "add_order_attributed.timestamp");
  integer<itch50psx_add_order_attributed, std::uint64_t>(bytes, 11, 8, itch50psx_add_order_attributed_get_order_ref, itch50psx_add_order_attributed_set_order_ref, "add_order_attributed.order_ref");
  integer<itch50psx_add_order_attributed, std::uint8_t>(bytes, 19, 1, itch50psx_add_order_attributed_get_side, itch50psx_add_order_attributed_set_side, "add_order_attributed.side");
  integer<itch50psx_add_order_attributed, std::uint32_t>(bytes, 20, 4, itch50psx_add_order_attributed_get_shares, itch50psx_add_order_attributed_set_shares, "add_order_attributed.shares");
  text<itch50psx_add_order_attributed>(bytes, 24, 8, itch50psx_add_order_attributed_get_stock, itch50psx_add_order_attributed_set_stock, "add_order_attributed.stock");
  integer<itch50psx_add_order_attributed, std::uint32_t>(bytes, 32, 4, itch50psx_add_order_attributed_get_price, itch50psx_add_order_attributed_set_price, "add_order_attributed.price");
  text<itch50psx_add_order_attributed>(bytes, 36, 4, itch50psx_add_order_attributed_get_attribution, itch50psx_add_order_attributed_set_attribution, "add_order_attributed.attribution");
  itch50psx_add_order_attributed constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_add_order_attributed_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_add_order_attributed)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {70};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("add_order_attributed.set_constants");
}

void check_order_executed(const std::uint8_t *bytes) {
  read_integer<itch50psx_order_executed, std::uint8_t>(bytes, 0, 1, itch50psx_order_executed_get_message_type, "order_executed.message_type");
  integer<itch50psx_order_executed, std::uint16_t>(bytes, 1, 2, itch50psx_order_executed_get_stock_locate, itch50psx_order_executed_set_stock_locate, "order_executed.stock_locate");
  integer<itch50psx_order_executed, std::uint16_t>(bytes, 3, 2, itch50psx_order_executed_get_tracking_number, itch50psx_order_executed_set_tracking_number, "order_executed.tracking_number");
  integer<itch50psx_order_executed, std::uint64_t>(bytes, 5, 6, itch50psx_order_executed_get_timestamp, itch50psx_order_executed_set_timestamp, "order_executed.timestamp");
  integer<itch50psx_order_executed, std::uint64_t>(bytes, 11, 8, itch50psx_order_executed_get_order_ref, itch50psx_order_executed_set_order_ref, "order_executed.order_ref");
  integer<itch50psx_order_executed, std::uint32_t>(bytes, 19, 4, itch50psx_order_executed_get_shares, itch50psx_order_executed_set_shares, "order_executed.shares");
  integer<itch50psx_order_executed, std::uint64_t>(bytes, 23, 8, itch50psx_order_executed_get_match_number, itch50psx_order_executed_set_match_number, "order_executed.match_number");
  itch50psx_order_executed constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_order_executed_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_order_executed)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {69};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_executed.set_constants");
}

void check_order_executed_with_price(const std::uint8_t *bytes) {
  read_integer<itch50psx_order_executed_with_price, std::uint8_t>(bytes, 0, 1, itch50psx_order_executed_with_price_get_message_type, "order_executed_with_price.message_type");
  integer<itch50psx_order_executed_with_price, std::uint16_t>(bytes, 1, 2, itch50psx_order_executed_with_price_get_stock_locate, itch50psx_order_executed_with_price_set_stock_locate, "order_executed_with_price.stock_locate");
  integer<itch50psx_order_executed_with_price, std::uint16_t>(bytes, 3, 2, itch50psx_order_executed_with_price_get_tracking_number, itch50psx_order_executed_with_price_set_tracking_number, "order_executed_with_price.tracking_number");
  integer<itch50psx_order_executed_with_price, std::uint64_t>(bytes, 5, 6, itch50psx_order_executed_with_price_get_timestamp, itch50psx_order_executed_with_price_set_timestamp, "order_executed_with_price.timestamp");
  integer<itch50psx_order_executed_with_price, std::uint64_t>(bytes, 11, 8, itch50psx_order_executed_with_price_get_order_ref, itch50psx_order_executed_with_price_set_order_ref, "order_executed_with_price.order_ref");
  integer<itch50psx_order_executed_with_price, std::uint32_t>(bytes, 19, 4, itch50psx_order_executed_with_price_get_shares, itch50psx_order_executed_with_price_set_shares, "order_executed_with_price.shares");
  integer<itch50psx_order_executed_with_price, std::uint64_t>(bytes, 23, 8, itch50psx_order_executed_with_price_get_match_number, itch50psx_order_executed_with_price_set_match_number, "order_executed_with_price.match_number");
  integer<itch50psx_order_executed_with_price, std::uint8_t>(bytes, 31, 1, itch50psx_order_executed_with_price_get_printable, itch50psx_order_executed_with_price_set_printable, "order_executed_with_price.printable");
  integer<itch50psx_order_executed_with_price, std::uint32_t>(bytes, 32, 4, itch50psx_order_executed_with_price_get_price, itch50psx_order_executed_with_price_set_price, "order_executed_with_price.price");
  itch50psx_order_executed_with_price constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_order_executed_with_price_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_order_executed_with_price)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {67};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_executed_with_price.set_constants");
}

void check_order_cancel(const std::uint8_t *bytes) {
  read_integer<itch50psx_order_cancel, std::uint8_t>(bytes, 0, 1, itch50psx_order_cancel_get_message_type, "order_cancel.message_type");
  integer<itch50psx_order_cancel, std::uint16_t>(bytes, 1, 2, itch50psx_order_cancel_get_stock_locate, itch50psx_order_cancel_set_stock_locate, "order_cancel.stock_locate");
  integer<itch50psx_order_cancel, std::uint16_t>(bytes, 3, 2, itch50psx_order_cancel_get_tracking_number, itch50psx_order_cancel_set_tracking_number, "order_cancel.tracking_number");
  integer<itch50psx_order_cancel, std::uint64_t>(bytes, 5, 6, itch50psx_order_cancel_get_timestamp, itch50psx_order_cancel_set_timestamp, "order_cancel.timestamp");
  integer<itch50psx_order_cancel, std::uint64_t>(bytes, 11, 8, itch50psx_order_cancel_get_order_ref, itch50psx_order_cancel_set_order_ref, "order_cancel.order_ref");
  integer<itch50psx_order_cancel, std::uint32_t>(bytes, 19, 4, itch50psx_order_cancel_get_shares, itch50psx_order_cancel_set_shares, "order_cancel.shares");
  itch50psx_order_cancel constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_order_cancel_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_order_cancel)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {88};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_cancel.set_constants");
}

void check_order_delete(const std::uint8_t *bytes) {
  read_integer<itch50psx_order_delete, std::uint8_t>(bytes, 0, 1, itch50psx_order_delete_get_message_type, "order_delete.message_type");
  integer<itch50psx_order_delete, std::uint16_t>(bytes, 1, 2, itch50psx_order_delete_get_stock_locate, itch50psx_order_delete_set_stock_locate, "order_delete.stock_locate");
  integer<itch50psx_order_delete, std::uint16_t>(bytes, 3, 2, itch50psx_order_delete_get_tracking_number, itch50psx_order_delete_set_tracking_number, "order_delete.tracking_number");
  integer<itch50psx_order_delete, std::uint64_t>(bytes, 5, 6, itch50psx_order_delete_get_timestamp, itch50psx_order_delete_set_timestamp, "order_delete.timestamp");
  integer<itch50psx_order_delete, std::uint64_t>(bytes, 11, 8, itch50psx_order_delete_get_order_ref, itch50psx_order_delete_set_order_ref, "order_delete.order_ref");
  itch50psx_order_delete constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_order_delete_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_order_delete)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {68};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_delete.set_constants");
}

void check_order_replace(const std::uint8_t *bytes) {
  read_integer<itch50psx_order_replace, std::uint8_t>(bytes, 0, 1, itch50psx_order_replace_get_message_type, "order_replace.message_type");
  integer<itch50psx_order_replace, std::uint16_t>(bytes, 1, 2, itch50psx_order_replace_get_stock_locate, itch50psx_order_replace_set_stock_locate, "order_replace.stock_locate");
  integer<itch50psx_order_replace, std::uint16_t>(bytes, 3, 2, itch50psx_order_replace_get_tracking_number, itch50psx_order_replace_set_tracking_number, "order_replace.tracking_number");
  integer<itch50psx_order_replace, std::uint64_t>(bytes, 5, 6, itch50psx_order_replace_get_timestamp, itch50psx_order_replace_set_timestamp, "order_replace.timestamp");
  integer<itch50psx_order_replace, std::uint64_t>(bytes, 11, 8, itch50psx_order_replace_get_order_ref, itch50psx_order_replace_set_order_ref, "order_replace.order_ref");
  integer<itch50psx_order_replace, std::uint64_t>(bytes, 19, 8, itch50psx_order_replace_get_new_order_ref, itch50psx_order_replace_set_new_order_ref, "order_replace.new_order_ref");
  integer<itch50psx_order_replace, std::uint32_t>(bytes, 27, 4, itch50psx_order_replace_get_shares, itch50psx_order_replace_set_shares, "order_replace.shares");
  integer<itch50psx_order_replace, std::uint32_t>(bytes, 31, 4, itch50psx_order_replace_get_price, itch50psx_order_replace_set_price, "order_replace.price");
  itch50psx_order_replace constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_order_replace_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_order_replace)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {85};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_replace.set_constants");
}

void check_trade(const std::uint8_t *bytes) {
  read_integer<itch50psx_trade, std::uint8_t>(bytes, 0, 1, itch50psx_trade_get_message_type, "trade.message_type");
  integer<itch50psx_trade, std::uint16_t>(bytes, 1, 2, itch50psx_trade_get_stock_locate, itch50psx_trade_set_stock_locate, "trade.stock_locate");
  integer<itch50psx_trade, std::uint16_t>(bytes, 3, 2, itch50psx_trade_get_tracking_number, itch50psx_trade_set_tracking_number, "trade.tracking_number");
  integer<itch50psx_trade, std::uint64_t>(bytes, 5, 6, itch50psx_trade_get_timestamp, itch50psx_trade_set_timestamp, "trade.timestamp");
  integer<itch50psx_trade, std::uint64_t>(bytes, 11, 8, itch50psx_trade_get_order_ref, itch50psx_trade_set_order_ref, "trade.order_ref");
  integer<itch50psx_trade, std::uint8_t>(bytes, 19, 1, itch50psx_trade_get_side, itch50psx_trade_set_side, "trade.side");
  integer<itch50psx_trade, std::uint32_t>(bytes, 20, 4, itch50psx_trade_get_shares, itch50psx_trade_set_shares, "trade.shares");
  text<itch50psx_trade>(bytes, 24, 8, itch50psx_trade_get_stock, itch50psx_trade_set_stock, "trade.stock");
  integer<itch50psx_trade, std::uint32_t>(bytes, 32, 4, itch50psx_trade_get_price, itch50psx_trade_set_price, "trade.price");
  integer<itch50psx_trade, std::uint64_t>(bytes, 36, 8, itch50psx_trade_get_match_number, itch50psx_trade_set_match_number, "trade.match_number");
  itch50psx_trade constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_trade_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_trade)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {80};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("trade.set_constants");
}

void check_cross_trade(const std::uint8_t *bytes) {
  read_integer<itch50psx_cross_trade, std::uint8_t>(bytes, 0, 1, itch50psx_cross_trade_get_message_type, "cross_trade.message_type");
  integer<itch50psx_cross_trade, std::uint16_t>(bytes, 1, 2, itch50psx_cross_trade_get_stock_locate, itch50psx_cross_trade_set_stock_locate, "cross_trade.stock_locate");
  integer<itch50psx_cross_trade, std::uint16_t>(bytes, 3, 2, itch50psx_cross_trade_get_tracking_number, itch50psx_cross_trade_set_tracking_number, "cross_trade.tracking_number");
  integer<itch50psx_cross_trade, std::uint64_t>(bytes, 5, 6, itch50psx_cross_trade_get_timestamp, itch50psx_cross_trade_set_timestamp, "cross_trade.timestamp");
  integer<itch50psx_cross_trade, std::uint64_t>(bytes, 11, 8, itch50psx_cross_trade_get_shares, itch50psx_cross_trade_set_shares, "cross_trade.shares");
  text<itch50psx_cross_trade>(bytes, 19, 8, itch50psx_cross_trade_get_stock, itch50psx_cross_trade_set_stock, "cross_trade.stock");
  integer<itch50psx_cross_trade, std::uint32_t>(bytes, 27, 4, itch50psx_cross_trade_get_price, itch50psx_cross_trade_set_price, "cross_trade.price");
  integer<itch50psx_cross_trade, std::uint64_t>(bytes, 31, 8, itch50psx_cross_trade_get_match_number, itch50psx_cross_trade_set_match_number, "cross_trade.match_number");
  integer<itch50psx_cross_trade, std::uint8_t>(bytes, 39, 1, itch50psx_cross_trade_get_cross_type, itch50psx_cross_trade_set_cross_type, "cross_trade.cross_type");
  itch50psx_cross_trade constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_cross_trade_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_cross_trade)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {81};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("cross_trade.set_constants");
}

void check_broken_trade(const std::uint8_t *bytes) {
  read_integer<itch50psx_broken_trade, std::uint8_t>(bytes, 0, 1, itch50psx_broken_trade_get_message_type, "broken_trade.message_type");
  integer<itch50psx_broken_trade, std::uint16_t>(bytes, 1, 2, itch50psx_broken_trade_get_stock_locate, itch50psx_broken_trade_set_stock_locate, "broken_trade.stock_locate");
  integer<itch50psx_broken_trade, std::uint16_t>(bytes, 3, 2, itch50psx_broken_trade_get_tracking_number, itch50psx_broken_trade_set_tracking_number, "broken_trade.tracking_number");
  integer<itch50psx_broken_trade, std::uint64_t>(bytes, 5, 6, itch50psx_broken_trade_get_timestamp, itch50psx_broken_trade_set_timestamp, "broken_trade.timestamp");
  integer<itch50psx_broken_trade, std::uint64_t>(bytes, 11, 8, itch50psx_broken_trade_get_match_number, itch50psx_broken_trade_set_match_number, "broken_trade.match_number");
  itch50psx_broken_trade constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_broken_trade_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_broken_trade)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {66};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("broken_trade.set_constants");
}

void check_noii(const std::uint8_t *bytes) {
  read_integer<itch50psx_noii, std::uint8_t>(bytes, 0, 1, itch50psx_noii_get_message_type, "noii.message_type");
  integer<itch50psx_noii, std::uint16_t>(bytes, 1, 2, itch50psx_noii_get_stock_locate, itch50psx_noii_set_stock_locate, "noii.stock_locate");
  integer<itch50psx_noii, std::uint16_t>(bytes, 3, 2, itch50psx_noii_get_tracking_number, itch50psx_noii_set_tracking_number, "noii.tracking_number");
  integer<itch50psx_noii, std::uint64_t>(bytes, 5, 6, itch50psx_noii_get_timestamp, itch50psx_noii_set_timestamp, "noii.timestamp");
  integer<itch50psx_noii, std::uint64_t>(bytes, 11, 8, itch50psx_noii_get_paired_shares, itch50psx_noii_set_paired_shares, "noii.paired_shares");
  integer<itch50psx_noii, std::uint64_t>(bytes, 19, 8, itch50psx_noii_get_imbalance_shares, itch50psx_noii_set_imbalance_shares, "noii.imbalance_shares");
  integer<itch50psx_noii, std::uint8_t>(bytes, 27, 1, itch50psx_noii_get_imbalance_direction, itch50psx_noii_set_imbalance_direction, "noii.imbalance_direction");
  text<itch50psx_noii>(bytes, 28, 8, itch50psx_noii_get_stock, itch50psx_noii_set_stock, "noii.stock");
  integer<itch50psx_noii, std::uint32_t>(bytes, 36, 4, itch50psx_noii_get_far_price, itch50psx_noii_set_far_price, "noii.far_price");
  integer<itch50psx_noii, std::uint32_t>(bytes, 40, 4, itch50psx_noii_get_near_price, itch50psx_noii_set_near_price, "noii.near_price");
  integer<itch50psx_noii, std::uint32_t>(bytes, 44, 4, itch50psx_noii_get_reference_price, itch50psx_noii_set_reference_price, "noii.reference_price");
  integer<itch50psx_noii, std::uint8_t>(bytes, 48, 1, itch50psx_noii_get_cross_type, itch50psx_noii_set_cross_type, "noii.cross_type");
  integer<itch50psx_noii, std::uint8_t>(bytes, 49, 1, itch50psx_noii_get_price_variation, itch50psx_noii_set_price_variation, "noii.price_variation");
  itch50psx_noii constant;
  std::memcpy(&constant, bytes, sizeof constant);
  itch50psx_noii_set_constants(&constant);
  std::uint8_t expected[sizeof(itch50psx_noii)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {73};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("noii.set_constants");
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
  check_mwcb_decline_level(bytes);
  check_mwcb_status(bytes);
  check_luld_auction_collar(bytes);
  check_operational_halt(bytes);
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
