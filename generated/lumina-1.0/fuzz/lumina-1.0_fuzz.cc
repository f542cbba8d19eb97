// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined lumina-1.0_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN lumina-1.0_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/lumina-1.0.h"

namespace {

constexpr std::size_t kLongest = 64;
constexpr std::size_t kInput = kLongest;

[[noreturn]] void mismatch(const char *what) {
  std::fprintf(stderr, "mismatch: %s\n", what);
  __builtin_trap();
}

/** The integer of `length` bytes, byte by byte. */
std::uint64_t integer_at(const std::uint8_t *bytes, std::size_t length) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < length; ++i) value = value << 8 | bytes[length - 1 - i];
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
  if (LUMINA10_TELEMETRY_SAMPLE_LENGTH != 64) mismatch("LUMINA10_TELEMETRY_SAMPLE_LENGTH");
  if (LUMINA10_BOOK_EVENT_LENGTH != 64) mismatch("LUMINA10_BOOK_EVENT_LENGTH");
  if (LUMINA10_ORDER_EVENT_LENGTH != 64) mismatch("LUMINA10_ORDER_EVENT_LENGTH");
  if (LUMINA10_VPIN_BUCKET_LENGTH != 64) mismatch("LUMINA10_VPIN_BUCKET_LENGTH");
  if (LUMINA10_BOOK_LEVEL_LENGTH != 16) mismatch("LUMINA10_BOOK_LEVEL_LENGTH");
  if (LUMINA10_MATCH_REQUEST_LENGTH != 32) mismatch("LUMINA10_MATCH_REQUEST_LENGTH");
  if (LUMINA10_MATCH_RESULT_LENGTH != 24) mismatch("LUMINA10_MATCH_RESULT_LENGTH");
  if (LUMINA10_MATCH_EXECUTION_LENGTH != 32) mismatch("LUMINA10_MATCH_EXECUTION_LENGTH");
  return true;
}

void check_telemetry_sample(const std::uint8_t *bytes) {
  integer<lumina10_telemetry_sample, std::uint64_t>(bytes, 0, 8, lumina10_telemetry_sample_get_sequence, lumina10_telemetry_sample_set_sequence, "telemetry_sample.sequence");
  integer<lumina10_telemetry_sample, std::uint64_t>(bytes, 8, 8, lumina10_telemetry_sample_get_timestamp, lumina10_telemetry_sample_set_timestamp, "telemetry_sample.timestamp");
  integer<lumina10_telemetry_sample, std::uint64_t>(bytes, 16, 8, lumina10_telemetry_sample_get_t0, lumina10_telemetry_sample_set_t0, "telemetry_sample.t0");
  integer<lumina10_telemetry_sample, std::uint32_t>(bytes, 24, 4, lumina10_telemetry_sample_get_parse, lumina10_telemetry_sample_set_parse, "telemetry_sample.parse");
  integer<lumina10_telemetry_sample, std::uint32_t>(bytes, 28, 4, lumina10_telemetry_sample_get_book, lumina10_telemetry_sample_set_book, "telemetry_sample.book");
  integer<lumina10_telemetry_sample, std::uint32_t>(bytes, 32, 4, lumina10_telemetry_sample_get_ring, lumina10_telemetry_sample_set_ring, "telemetry_sample.ring");
  integer<lumina10_telemetry_sample, std::uint32_t>(bytes, 36, 4, lumina10_telemetry_sample_get_signal, lumina10_telemetry_sample_set_signal, "telemetry_sample.signal");
  integer<lumina10_telemetry_sample, std::uint32_t>(bytes, 40, 4, lumina10_telemetry_sample_get_gateway, lumina10_telemetry_sample_set_gateway, "telemetry_sample.gateway");
  integer<lumina10_telemetry_sample, std::uint32_t>(bytes, 44, 4, lumina10_telemetry_sample_get_total, lumina10_telemetry_sample_set_total, "telemetry_sample.total");
  integer<lumina10_telemetry_sample, std::uint32_t>(bytes, 48, 4, lumina10_telemetry_sample_get_user_ref_num, lumina10_telemetry_sample_set_user_ref_num, "telemetry_sample.user_ref_num");
  integer<lumina10_telemetry_sample, std::uint16_t>(bytes, 52, 2, lumina10_telemetry_sample_get_stock_locate, lumina10_telemetry_sample_set_stock_locate, "telemetry_sample.stock_locate");
  integer<lumina10_telemetry_sample, std::uint8_t>(bytes, 54, 1, lumina10_telemetry_sample_get_message_type, lumina10_telemetry_sample_set_message_type, "telemetry_sample.message_type");
  integer<lumina10_telemetry_sample, std::uint8_t>(bytes, 55, 1, lumina10_telemetry_sample_get_flags, lumina10_telemetry_sample_set_flags, "telemetry_sample.flags");
  read_text<lumina10_telemetry_sample>(bytes, 56, 8, lumina10_telemetry_sample_get_reserved, "telemetry_sample.reserved");
  lumina10_telemetry_sample constant;
  std::memcpy(&constant, bytes, sizeof constant);
  lumina10_telemetry_sample_set_constants(&constant);
  std::uint8_t expected[sizeof(lumina10_telemetry_sample)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 0, 0, 0, 0, 0, 0, 0};
    std::memcpy(expected + 56, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("telemetry_sample.set_constants");
}

void check_book_event(const std::uint8_t *bytes) {
  integer<lumina10_book_event, std::uint64_t>(bytes, 0, 8, lumina10_book_event_get_sequence, lumina10_book_event_set_sequence, "book_event.sequence");
  integer<lumina10_book_event, std::uint64_t>(bytes, 8, 8, lumina10_book_event_get_timestamp, lumina10_book_event_set_timestamp, "book_event.timestamp");
  integer<lumina10_book_event, std::uint64_t>(bytes, 16, 8, lumina10_book_event_get_t0, lumina10_book_event_set_t0, "book_event.t0");
  integer<lumina10_book_event, std::uint32_t>(bytes, 24, 4, lumina10_book_event_get_parse, lumina10_book_event_set_parse, "book_event.parse");
  integer<lumina10_book_event, std::uint32_t>(bytes, 28, 4, lumina10_book_event_get_book, lumina10_book_event_set_book, "book_event.book");
  integer<lumina10_book_event, std::uint32_t>(bytes, 32, 4, lumina10_book_event_get_trade_shares, lumina10_book_event_set_trade_shares, "book_event.trade_shares");
  integer<lumina10_book_event, std::uint32_t>(bytes, 36, 4, lumina10_book_event_get_trade_price, lumina10_book_event_set_trade_price, "book_event.trade_price");
  integer<lumina10_book_event, std::uint32_t>(bytes, 40, 4, lumina10_book_event_get_bid_price, lumina10_book_event_set_bid_price, "book_event.bid_price");
  integer<lumina10_book_event, std::uint32_t>(bytes, 44, 4, lumina10_book_event_get_ask_price, lumina10_book_event_set_ask_price, "book_event.ask_price");
  integer<lumina10_book_event, std::uint32_t>(bytes, 48, 4, lumina10_book_event_get_bid_shares, lumina10_book_event_set_bid_shares, "book_event.bid_shares");
  integer<lumina10_book_event, std::uint32_t>(bytes, 52, 4, lumina10_book_event_get_ask_shares, lumina10_book_event_set_ask_shares, "book_event.ask_shares");
  integer<lumina10_book_event, std::uint16_t>(bytes, 56, 2, lumina10_book_event_get_stock_locate, lumina10_book_event_set_stock_locate, "book_event.stock_locate");
  integer<lumina10_book_event, std::uint8_t>(bytes, 58, 1, lumina10_book_event_get_message_type, lumina10_book_event_set_message_type, "book_event.message_type");
  integer<lumina10_book_event, std::uint8_t>(bytes, 59, 1, lumina10_book_event_get_kind, lumina10_book_event_set_kind, "book_event.kind");
  integer<lumina10_book_event, std::uint8_t>(bytes, 60, 1, lumina10_book_event_get_aggressor, lumina10_book_event_set_aggressor, "book_event.aggressor");
  integer<lumina10_book_event, std::uint8_t>(bytes, 61, 1, lumina10_book_event_get_trading_state, lumina10_book_event_set_trading_state, "book_event.trading_state");
  integer<lumina10_book_event, std::uint8_t>(bytes, 62, 1, lumina10_book_event_get_flags, lumina10_book_event_set_flags, "book_event.flags");
  read_integer<lumina10_book_event, std::uint8_t>(bytes, 63, 1, lumina10_book_event_get_reserved, "book_event.reserved");
  lumina10_book_event constant;
  std::memcpy(&constant, bytes, sizeof constant);
  lumina10_book_event_set_constants(&constant);
  std::uint8_t expected[sizeof(lumina10_book_event)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0};
    std::memcpy(expected + 63, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("book_event.set_constants");
}

void check_order_event(const std::uint8_t *bytes) {
  integer<lumina10_order_event, std::uint64_t>(bytes, 0, 8, lumina10_order_event_get_sequence, lumina10_order_event_set_sequence, "order_event.sequence");
  integer<lumina10_order_event, std::uint64_t>(bytes, 8, 8, lumina10_order_event_get_timestamp, lumina10_order_event_set_timestamp, "order_event.timestamp");
  integer<lumina10_order_event, std::uint64_t>(bytes, 16, 8, lumina10_order_event_get_price, lumina10_order_event_set_price, "order_event.price");
  integer<lumina10_order_event, std::uint64_t>(bytes, 24, 8, lumina10_order_event_get_notional, lumina10_order_event_set_notional, "order_event.notional");
  integer<lumina10_order_event, std::int32_t>(bytes, 32, 4, lumina10_order_event_get_position, lumina10_order_event_set_position, "order_event.position");
  integer<lumina10_order_event, std::uint32_t>(bytes, 36, 4, lumina10_order_event_get_user_ref_num, lumina10_order_event_set_user_ref_num, "order_event.user_ref_num");
  integer<lumina10_order_event, std::uint32_t>(bytes, 40, 4, lumina10_order_event_get_shares, lumina10_order_event_set_shares, "order_event.shares");
  integer<lumina10_order_event, std::uint32_t>(bytes, 44, 4, lumina10_order_event_get_filled, lumina10_order_event_set_filled, "order_event.filled");
  integer<lumina10_order_event, std::uint16_t>(bytes, 48, 2, lumina10_order_event_get_stock_locate, lumina10_order_event_set_stock_locate, "order_event.stock_locate");
  integer<lumina10_order_event, std::uint8_t>(bytes, 50, 1, lumina10_order_event_get_side, lumina10_order_event_set_side, "order_event.side");
  integer<lumina10_order_event, std::uint8_t>(bytes, 51, 1, lumina10_order_event_get_reason, lumina10_order_event_set_reason, "order_event.reason");
  integer<lumina10_order_event, std::uint8_t>(bytes, 52, 1, lumina10_order_event_get_outcome, lumina10_order_event_set_outcome, "order_event.outcome");
  read_text<lumina10_order_event>(bytes, 53, 11, lumina10_order_event_get_reserved, "order_event.reserved");
  lumina10_order_event constant;
  std::memcpy(&constant, bytes, sizeof constant);
  lumina10_order_event_set_constants(&constant);
  std::uint8_t expected[sizeof(lumina10_order_event)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    std::memcpy(expected + 53, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_event.set_constants");
}

void check_vpin_bucket(const std::uint8_t *bytes) {
  integer<lumina10_vpin_bucket, std::uint64_t>(bytes, 0, 8, lumina10_vpin_bucket_get_bucket, lumina10_vpin_bucket_set_bucket, "vpin_bucket.bucket");
  integer<lumina10_vpin_bucket, std::uint64_t>(bytes, 8, 8, lumina10_vpin_bucket_get_sequence, lumina10_vpin_bucket_set_sequence, "vpin_bucket.sequence");
  integer<lumina10_vpin_bucket, std::uint64_t>(bytes, 16, 8, lumina10_vpin_bucket_get_time, lumina10_vpin_bucket_set_time, "vpin_bucket.time");
  integer<lumina10_vpin_bucket, std::uint64_t>(bytes, 24, 8, lumina10_vpin_bucket_get_buy_shares, lumina10_vpin_bucket_set_buy_shares, "vpin_bucket.buy_shares");
  integer<lumina10_vpin_bucket, std::uint64_t>(bytes, 32, 8, lumina10_vpin_bucket_get_sell_shares, lumina10_vpin_bucket_set_sell_shares, "vpin_bucket.sell_shares");
  integer<lumina10_vpin_bucket, std::uint32_t>(bytes, 40, 4, lumina10_vpin_bucket_get_vpin_ppm, lumina10_vpin_bucket_set_vpin_ppm, "vpin_bucket.vpin_ppm");
  integer<lumina10_vpin_bucket, std::uint16_t>(bytes, 44, 2, lumina10_vpin_bucket_get_stock_locate, lumina10_vpin_bucket_set_stock_locate, "vpin_bucket.stock_locate");
  integer<lumina10_vpin_bucket, std::uint8_t>(bytes, 46, 1, lumina10_vpin_bucket_get_toxic, lumina10_vpin_bucket_set_toxic, "vpin_bucket.toxic");
  read_text<lumina10_vpin_bucket>(bytes, 47, 17, lumina10_vpin_bucket_get_reserved, "vpin_bucket.reserved");
  lumina10_vpin_bucket constant;
  std::memcpy(&constant, bytes, sizeof constant);
  lumina10_vpin_bucket_set_constants(&constant);
  std::uint8_t expected[sizeof(lumina10_vpin_bucket)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    std::memcpy(expected + 47, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("vpin_bucket.set_constants");
}

void check_book_level(const std::uint8_t *bytes) {
  integer<lumina10_book_level, std::uint32_t>(bytes, 0, 4, lumina10_book_level_get_price, lumina10_book_level_set_price, "book_level.price");
  integer<lumina10_book_level, std::uint32_t>(bytes, 4, 4, lumina10_book_level_get_orders, lumina10_book_level_set_orders, "book_level.orders");
  integer<lumina10_book_level, std::uint64_t>(bytes, 8, 8, lumina10_book_level_get_shares, lumina10_book_level_set_shares, "book_level.shares");
}

void check_match_request(const std::uint8_t *bytes) {
  integer<lumina10_match_request, std::uint64_t>(bytes, 0, 8, lumina10_match_request_get_order_ref, lumina10_match_request_set_order_ref, "match_request.order_ref");
  integer<lumina10_match_request, std::uint64_t>(bytes, 8, 8, lumina10_match_request_get_new_order_ref, lumina10_match_request_set_new_order_ref, "match_request.new_order_ref");
  integer<lumina10_match_request, std::uint32_t>(bytes, 16, 4, lumina10_match_request_get_shares, lumina10_match_request_set_shares, "match_request.shares");
  integer<lumina10_match_request, std::uint32_t>(bytes, 20, 4, lumina10_match_request_get_price, lumina10_match_request_set_price, "match_request.price");
  integer<lumina10_match_request, std::uint16_t>(bytes, 24, 2, lumina10_match_request_get_stock_locate, lumina10_match_request_set_stock_locate, "match_request.stock_locate");
  integer<lumina10_match_request, std::uint8_t>(bytes, 26, 1, lumina10_match_request_get_side, lumina10_match_request_set_side, "match_request.side");
  integer<lumina10_match_request, std::uint8_t>(bytes, 27, 1, lumina10_match_request_get_kind, lumina10_match_request_set_kind, "match_request.kind");
  read_text<lumina10_match_request>(bytes, 28, 4, lumina10_match_request_get_reserved, "match_request.reserved");
  lumina10_match_request constant;
  std::memcpy(&constant, bytes, sizeof constant);
  lumina10_match_request_set_constants(&constant);
  std::uint8_t expected[sizeof(lumina10_match_request)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 0, 0, 0};
    std::memcpy(expected + 28, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("match_request.set_constants");
}

void check_match_result(const std::uint8_t *bytes) {
  integer<lumina10_match_result, std::uint32_t>(bytes, 0, 4, lumina10_match_result_get_executed, lumina10_match_result_set_executed, "match_result.executed");
  integer<lumina10_match_result, std::uint32_t>(bytes, 4, 4, lumina10_match_result_get_executions, lumina10_match_result_set_executions, "match_result.executions");
  integer<lumina10_match_result, std::uint32_t>(bytes, 8, 4, lumina10_match_result_get_rested, lumina10_match_result_set_rested, "match_result.rested");
  integer<lumina10_match_result, std::uint32_t>(bytes, 12, 4, lumina10_match_result_get_cancelled, lumina10_match_result_set_cancelled, "match_result.cancelled");
  integer<lumina10_match_result, std::uint32_t>(bytes, 16, 4, lumina10_match_result_get_price, lumina10_match_result_set_price, "match_result.price");
  integer<lumina10_match_result, std::uint8_t>(bytes, 20, 1, lumina10_match_result_get_side, lumina10_match_result_set_side, "match_result.side");
  integer<lumina10_match_result, std::uint8_t>(bytes, 21, 1, lumina10_match_result_get_outcome, lumina10_match_result_set_outcome, "match_result.outcome");
  read_text<lumina10_match_result>(bytes, 22, 2, lumina10_match_result_get_reserved, "match_result.reserved");
  lumina10_match_result constant;
  std::memcpy(&constant, bytes, sizeof constant);
  lumina10_match_result_set_constants(&constant);
  std::uint8_t expected[sizeof(lumina10_match_result)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 0};
    std::memcpy(expected + 22, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("match_result.set_constants");
}

void check_match_execution(const std::uint8_t *bytes) {
  integer<lumina10_match_execution, std::uint64_t>(bytes, 0, 8, lumina10_match_execution_get_resting_ref, lumina10_match_execution_set_resting_ref, "match_execution.resting_ref");
  integer<lumina10_match_execution, std::uint64_t>(bytes, 8, 8, lumina10_match_execution_get_match_number, lumina10_match_execution_set_match_number, "match_execution.match_number");
  integer<lumina10_match_execution, std::uint32_t>(bytes, 16, 4, lumina10_match_execution_get_shares, lumina10_match_execution_set_shares, "match_execution.shares");
  integer<lumina10_match_execution, std::uint32_t>(bytes, 20, 4, lumina10_match_execution_get_price, lumina10_match_execution_set_price, "match_execution.price");
  integer<lumina10_match_execution, std::uint16_t>(bytes, 24, 2, lumina10_match_execution_get_stock_locate, lumina10_match_execution_set_stock_locate, "match_execution.stock_locate");
  read_text<lumina10_match_execution>(bytes, 26, 6, lumina10_match_execution_get_reserved, "match_execution.reserved");
  lumina10_match_execution constant;
  std::memcpy(&constant, bytes, sizeof constant);
  lumina10_match_execution_set_constants(&constant);
  std::uint8_t expected[sizeof(lumina10_match_execution)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 0, 0, 0, 0, 0};
    std::memcpy(expected + 26, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("match_execution.set_constants");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
  check_telemetry_sample(bytes);
  check_book_event(bytes);
  check_order_event(bytes);
  check_vpin_bucket(bytes);
  check_book_level(bytes);
  check_match_request(bytes);
  check_match_result(bytes);
  check_match_execution(bytes);
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
