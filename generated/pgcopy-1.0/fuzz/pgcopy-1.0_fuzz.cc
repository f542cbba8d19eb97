// @generated from schema/lumina/pgcopy-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined pgcopy-1.0_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN pgcopy-1.0_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/pgcopy-1.0.h"

namespace {

constexpr std::size_t kLongest = 99;
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
  if (PGCOPY10_SAMPLE_ROW_LENGTH != 99) mismatch("PGCOPY10_SAMPLE_ROW_LENGTH");
  if (PGCOPY10_SAMPLE_ROW_NO_ORDER_LENGTH != 95) mismatch("PGCOPY10_SAMPLE_ROW_NO_ORDER_LENGTH");
  return true;
}

void check_sample_row(const std::uint8_t *bytes) {
  read_integer<pgcopy10_sample_row, std::int16_t>(bytes, 0, 2, pgcopy10_sample_row_get_field_count, "sample_row.field_count");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 2, 4, pgcopy10_sample_row_get_run_id_length, "sample_row.run_id_length");
  integer<pgcopy10_sample_row, std::int64_t>(bytes, 6, 8, pgcopy10_sample_row_get_run_id, pgcopy10_sample_row_set_run_id, "sample_row.run_id");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 14, 4, pgcopy10_sample_row_get_sequence_length, "sample_row.sequence_length");
  integer<pgcopy10_sample_row, std::int64_t>(bytes, 18, 8, pgcopy10_sample_row_get_sequence, pgcopy10_sample_row_set_sequence, "sample_row.sequence");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 26, 4, pgcopy10_sample_row_get_timestamp_length, "sample_row.timestamp_length");
  integer<pgcopy10_sample_row, std::int64_t>(bytes, 30, 8, pgcopy10_sample_row_get_timestamp, pgcopy10_sample_row_set_timestamp, "sample_row.timestamp");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 38, 4, pgcopy10_sample_row_get_stock_locate_length, "sample_row.stock_locate_length");
  integer<pgcopy10_sample_row, std::int32_t>(bytes, 42, 4, pgcopy10_sample_row_get_stock_locate, pgcopy10_sample_row_set_stock_locate, "sample_row.stock_locate");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 46, 4, pgcopy10_sample_row_get_message_type_length, "sample_row.message_type_length");
  integer<pgcopy10_sample_row, std::uint8_t>(bytes, 50, 1, pgcopy10_sample_row_get_message_type, pgcopy10_sample_row_set_message_type, "sample_row.message_type");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 51, 4, pgcopy10_sample_row_get_parse_length, "sample_row.parse_length");
  integer<pgcopy10_sample_row, std::int32_t>(bytes, 55, 4, pgcopy10_sample_row_get_parse, pgcopy10_sample_row_set_parse, "sample_row.parse");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 59, 4, pgcopy10_sample_row_get_book_length, "sample_row.book_length");
  integer<pgcopy10_sample_row, std::int32_t>(bytes, 63, 4, pgcopy10_sample_row_get_book, pgcopy10_sample_row_set_book, "sample_row.book");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 67, 4, pgcopy10_sample_row_get_ring_length, "sample_row.ring_length");
  integer<pgcopy10_sample_row, std::int32_t>(bytes, 71, 4, pgcopy10_sample_row_get_ring, pgcopy10_sample_row_set_ring, "sample_row.ring");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 75, 4, pgcopy10_sample_row_get_signal_length, "sample_row.signal_length");
  integer<pgcopy10_sample_row, std::int32_t>(bytes, 79, 4, pgcopy10_sample_row_get_signal, pgcopy10_sample_row_set_signal, "sample_row.signal");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 83, 4, pgcopy10_sample_row_get_gateway_length, "sample_row.gateway_length");
  integer<pgcopy10_sample_row, std::int32_t>(bytes, 87, 4, pgcopy10_sample_row_get_gateway, pgcopy10_sample_row_set_gateway, "sample_row.gateway");
  read_integer<pgcopy10_sample_row, std::int32_t>(bytes, 91, 4, pgcopy10_sample_row_get_total_length, "sample_row.total_length");
  integer<pgcopy10_sample_row, std::int32_t>(bytes, 95, 4, pgcopy10_sample_row_get_total, pgcopy10_sample_row_set_total, "sample_row.total");
  pgcopy10_sample_row constant;
  std::memcpy(&constant, bytes, sizeof constant);
  pgcopy10_sample_row_set_constants(&constant);
  std::uint8_t expected[sizeof(pgcopy10_sample_row)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 11};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 8};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 8};
    std::memcpy(expected + 14, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 8};
    std::memcpy(expected + 26, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 38, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 1};
    std::memcpy(expected + 46, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 51, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 59, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 67, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 75, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 83, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 91, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("sample_row.set_constants");
}

void check_sample_row_no_order(const std::uint8_t *bytes) {
  read_integer<pgcopy10_sample_row_no_order, std::int16_t>(bytes, 0, 2, pgcopy10_sample_row_no_order_get_field_count, "sample_row_no_order.field_count");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 2, 4, pgcopy10_sample_row_no_order_get_run_id_length, "sample_row_no_order.run_id_length");
  integer<pgcopy10_sample_row_no_order, std::int64_t>(bytes, 6, 8, pgcopy10_sample_row_no_order_get_run_id, pgcopy10_sample_row_no_order_set_run_id, "sample_row_no_order.run_id");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 14, 4, pgcopy10_sample_row_no_order_get_sequence_length, "sample_row_no_order.sequence_length");
  integer<pgcopy10_sample_row_no_order, std::int64_t>(bytes, 18, 8, pgcopy10_sample_row_no_order_get_sequence, pgcopy10_sample_row_no_order_set_sequence, "sample_row_no_order.sequence");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 26, 4, pgcopy10_sample_row_no_order_get_timestamp_length, "sample_row_no_order.timestamp_length");
  integer<pgcopy10_sample_row_no_order, std::int64_t>(bytes, 30, 8, pgcopy10_sample_row_no_order_get_timestamp, pgcopy10_sample_row_no_order_set_timestamp, "sample_row_no_order.timestamp");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 38, 4, pgcopy10_sample_row_no_order_get_stock_locate_length, "sample_row_no_order.stock_locate_length");
  integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 42, 4, pgcopy10_sample_row_no_order_get_stock_locate, pgcopy10_sample_row_no_order_set_stock_locate, "sample_row_no_order.stock_locate");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 46, 4, pgcopy10_sample_row_no_order_get_message_type_length, "sample_row_no_order.message_type_length");
  integer<pgcopy10_sample_row_no_order, std::uint8_t>(bytes, 50, 1, pgcopy10_sample_row_no_order_get_message_type, pgcopy10_sample_row_no_order_set_message_type, "sample_row_no_order.message_type");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 51, 4, pgcopy10_sample_row_no_order_get_parse_length, "sample_row_no_order.parse_length");
  integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 55, 4, pgcopy10_sample_row_no_order_get_parse, pgcopy10_sample_row_no_order_set_parse, "sample_row_no_order.parse");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 59, 4, pgcopy10_sample_row_no_order_get_book_length, "sample_row_no_order.book_length");
  integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 63, 4, pgcopy10_sample_row_no_order_get_book, pgcopy10_sample_row_no_order_set_book, "sample_row_no_order.book");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 67, 4, pgcopy10_sample_row_no_order_get_ring_length, "sample_row_no_order.ring_length");
  integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 71, 4, pgcopy10_sample_row_no_order_get_ring, pgcopy10_sample_row_no_order_set_ring, "sample_row_no_order.ring");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 75, 4, pgcopy10_sample_row_no_order_get_signal_length, "sample_row_no_order.signal_length");
  integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 79, 4, pgcopy10_sample_row_no_order_get_signal, pgcopy10_sample_row_no_order_set_signal, "sample_row_no_order.signal");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 83, 4, pgcopy10_sample_row_no_order_get_gateway_length, "sample_row_no_order.gateway_length");
  read_integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 87, 4, pgcopy10_sample_row_no_order_get_total_length, "sample_row_no_order.total_length");
  integer<pgcopy10_sample_row_no_order, std::int32_t>(bytes, 91, 4, pgcopy10_sample_row_no_order_get_total, pgcopy10_sample_row_no_order_set_total, "sample_row_no_order.total");
  pgcopy10_sample_row_no_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  pgcopy10_sample_row_no_order_set_constants(&constant);
  std::uint8_t expected[sizeof(pgcopy10_sample_row_no_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 11};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 8};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 8};
    std::memcpy(expected + 14, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 8};
    std::memcpy(expected + 26, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 38, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 1};
    std::memcpy(expected + 46, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 51, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 59, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 67, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 75, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {255, 255, 255, 255};
    std::memcpy(expected + 83, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {0, 0, 0, 4};
    std::memcpy(expected + 87, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("sample_row_no_order.set_constants");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
  check_sample_row(bytes);
  check_sample_row_no_order(bytes);
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
