// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined soupbintcp-3.00_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN soupbintcp-3.00_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/soupbintcp-3.00.h"

namespace {

constexpr std::size_t kLongest = 49;
constexpr std::size_t kInput = kLongest + 96;

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

/** Writes an integer byte by byte. */
void put_integer(std::uint8_t *bytes, std::size_t length, std::uint64_t value) {
  for (std::size_t i = 0; i < length; ++i) bytes[length - 1 - i] = static_cast<std::uint8_t>(value >> (8 * i));
}

void check_debug_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    if (round > 0 && size >= 3) put_integer(bytes + 0, 2, size - 3 + 1 + (round == 2 ? 1 : 0));
    std::size_t found = 0;
    const std::uint8_t *at = soupbintcp300_debug_text(bytes, size, &found);
    const std::uint64_t whole = size < 3 ? 0 : integer_at(bytes + 0, 2) + 2;
    const bool there = size >= 3 && whole >= 3 && whole <= size;
    if ((at != nullptr) != there) mismatch("debug.text");
    if (there && (at != bytes + 3 || found != whole - 3)) mismatch("debug.text");
  }
  std::uint8_t written[kInput + 3 + 1] = {};
  written[3 + size] = 0xa5;
  if (soupbintcp300_debug_set_text(written, data, size) != 3 + size) mismatch("debug.set_text");
  if (integer_at(written + 0, 2) != size + 1) mismatch("debug.set_text");
  if (std::memcmp(written + 3, data, size) != 0 || written[3 + size] != 0xa5) mismatch("debug.set_text");
}

void check_sequenced_data_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    if (round > 0 && size >= 3) put_integer(bytes + 0, 2, size - 3 + 1 + (round == 2 ? 1 : 0));
    std::size_t found = 0;
    const std::uint8_t *at = soupbintcp300_sequenced_data_message(bytes, size, &found);
    const std::uint64_t whole = size < 3 ? 0 : integer_at(bytes + 0, 2) + 2;
    const bool there = size >= 3 && whole >= 3 && whole <= size;
    if ((at != nullptr) != there) mismatch("sequenced_data.message");
    if (there && (at != bytes + 3 || found != whole - 3)) mismatch("sequenced_data.message");
  }
  std::uint8_t written[kInput + 3 + 1] = {};
  written[3 + size] = 0xa5;
  if (soupbintcp300_sequenced_data_set_message(written, data, size) != 3 + size) mismatch("sequenced_data.set_message");
  if (integer_at(written + 0, 2) != size + 1) mismatch("sequenced_data.set_message");
  if (std::memcmp(written + 3, data, size) != 0 || written[3 + size] != 0xa5) mismatch("sequenced_data.set_message");
}

void check_unsequenced_data_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    if (round > 0 && size >= 3) put_integer(bytes + 0, 2, size - 3 + 1 + (round == 2 ? 1 : 0));
    std::size_t found = 0;
    const std::uint8_t *at = soupbintcp300_unsequenced_data_message(bytes, size, &found);
    const std::uint64_t whole = size < 3 ? 0 : integer_at(bytes + 0, 2) + 2;
    const bool there = size >= 3 && whole >= 3 && whole <= size;
    if ((at != nullptr) != there) mismatch("unsequenced_data.message");
    if (there && (at != bytes + 3 || found != whole - 3)) mismatch("unsequenced_data.message");
  }
  std::uint8_t written[kInput + 3 + 1] = {};
  written[3 + size] = 0xa5;
  if (soupbintcp300_unsequenced_data_set_message(written, data, size) != 3 + size) mismatch("unsequenced_data.set_message");
  if (integer_at(written + 0, 2) != size + 1) mismatch("unsequenced_data.set_message");
  if (std::memcmp(written + 3, data, size) != 0 || written[3 + size] != 0xa5) mismatch("unsequenced_data.set_message");
}

/** What is told of lengths beside the structs; the same for every input. */
bool check_lengths() {
  if (SOUPBINTCP300_DEBUG_LENGTH != 3) mismatch("SOUPBINTCP300_DEBUG_LENGTH");
  if (SOUPBINTCP300_LOGIN_ACCEPTED_LENGTH != 33) mismatch("SOUPBINTCP300_LOGIN_ACCEPTED_LENGTH");
  if (SOUPBINTCP300_LOGIN_REJECTED_LENGTH != 4) mismatch("SOUPBINTCP300_LOGIN_REJECTED_LENGTH");
  if (SOUPBINTCP300_SEQUENCED_DATA_LENGTH != 3) mismatch("SOUPBINTCP300_SEQUENCED_DATA_LENGTH");
  if (SOUPBINTCP300_UNSEQUENCED_DATA_LENGTH != 3) mismatch("SOUPBINTCP300_UNSEQUENCED_DATA_LENGTH");
  if (SOUPBINTCP300_SERVER_HEARTBEAT_LENGTH != 3) mismatch("SOUPBINTCP300_SERVER_HEARTBEAT_LENGTH");
  if (SOUPBINTCP300_END_OF_SESSION_LENGTH != 3) mismatch("SOUPBINTCP300_END_OF_SESSION_LENGTH");
  if (SOUPBINTCP300_LOGIN_REQUEST_LENGTH != 49) mismatch("SOUPBINTCP300_LOGIN_REQUEST_LENGTH");
  if (SOUPBINTCP300_CLIENT_HEARTBEAT_LENGTH != 3) mismatch("SOUPBINTCP300_CLIENT_HEARTBEAT_LENGTH");
  if (SOUPBINTCP300_LOGOUT_REQUEST_LENGTH != 3) mismatch("SOUPBINTCP300_LOGOUT_REQUEST_LENGTH");
  for (unsigned type = 0; type < 256; ++type) {
    unsigned expected = 0;
    switch (type) {
      case 0x2b: expected = 3; break;
      case 0x41: expected = 33; break;
      case 0x4a: expected = 4; break;
      case 0x53: expected = 3; break;
      case 0x55: expected = 3; break;
      case 0x48: expected = 3; break;
      case 0x5a: expected = 3; break;
      case 0x4c: expected = 49; break;
      case 0x52: expected = 3; break;
      case 0x4f: expected = 3; break;
      default: break;
    }
    if (soupbintcp300_length_of(static_cast<std::uint8_t>(type)) != expected) mismatch("soupbintcp300_length_of");
  }
  return true;
}

void check_debug(const std::uint8_t *bytes) {
  integer<soupbintcp300_debug, std::uint16_t>(bytes, 0, 2, soupbintcp300_debug_get_packet_length, soupbintcp300_debug_set_packet_length, "debug.packet_length");
  read_integer<soupbintcp300_debug, std::uint8_t>(bytes, 2, 1, soupbintcp300_debug_get_packet_type, "debug.packet_type");
  soupbintcp300_debug constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_debug_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_debug)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {43};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("debug.set_constants");
}

void check_login_accepted(const std::uint8_t *bytes) {
  read_integer<soupbintcp300_login_accepted, std::uint16_t>(bytes, 0, 2, soupbintcp300_login_accepted_get_packet_length, "login_accepted.packet_length");
  read_integer<soupbintcp300_login_accepted, std::uint8_t>(bytes, 2, 1, soupbintcp300_login_accepted_get_packet_type, "login_accepted.packet_type");
  text_right<soupbintcp300_login_accepted>(bytes, 3, 10, soupbintcp300_login_accepted_get_session, soupbintcp300_login_accepted_set_session, "login_accepted.session");
  digits<soupbintcp300_login_accepted, std::uint64_t>(bytes, 13, 20, soupbintcp300_login_accepted_get_sequence_number, soupbintcp300_login_accepted_set_sequence_number, "login_accepted.sequence_number");
  soupbintcp300_login_accepted constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_login_accepted_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_login_accepted)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 31};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {65};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("login_accepted.set_constants");
}

void check_login_rejected(const std::uint8_t *bytes) {
  read_integer<soupbintcp300_login_rejected, std::uint16_t>(bytes, 0, 2, soupbintcp300_login_rejected_get_packet_length, "login_rejected.packet_length");
  read_integer<soupbintcp300_login_rejected, std::uint8_t>(bytes, 2, 1, soupbintcp300_login_rejected_get_packet_type, "login_rejected.packet_type");
  integer<soupbintcp300_login_rejected, std::uint8_t>(bytes, 3, 1, soupbintcp300_login_rejected_get_reject_reason, soupbintcp300_login_rejected_set_reject_reason, "login_rejected.reject_reason");
  soupbintcp300_login_rejected constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_login_rejected_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_login_rejected)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 2};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {74};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("login_rejected.set_constants");
}

void check_sequenced_data(const std::uint8_t *bytes) {
  integer<soupbintcp300_sequenced_data, std::uint16_t>(bytes, 0, 2, soupbintcp300_sequenced_data_get_packet_length, soupbintcp300_sequenced_data_set_packet_length, "sequenced_data.packet_length");
  read_integer<soupbintcp300_sequenced_data, std::uint8_t>(bytes, 2, 1, soupbintcp300_sequenced_data_get_packet_type, "sequenced_data.packet_type");
  soupbintcp300_sequenced_data constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_sequenced_data_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_sequenced_data)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {83};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("sequenced_data.set_constants");
}

void check_unsequenced_data(const std::uint8_t *bytes) {
  integer<soupbintcp300_unsequenced_data, std::uint16_t>(bytes, 0, 2, soupbintcp300_unsequenced_data_get_packet_length, soupbintcp300_unsequenced_data_set_packet_length, "unsequenced_data.packet_length");
  read_integer<soupbintcp300_unsequenced_data, std::uint8_t>(bytes, 2, 1, soupbintcp300_unsequenced_data_get_packet_type, "unsequenced_data.packet_type");
  soupbintcp300_unsequenced_data constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_unsequenced_data_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_unsequenced_data)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {85};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("unsequenced_data.set_constants");
}

void check_server_heartbeat(const std::uint8_t *bytes) {
  read_integer<soupbintcp300_server_heartbeat, std::uint16_t>(bytes, 0, 2, soupbintcp300_server_heartbeat_get_packet_length, "server_heartbeat.packet_length");
  read_integer<soupbintcp300_server_heartbeat, std::uint8_t>(bytes, 2, 1, soupbintcp300_server_heartbeat_get_packet_type, "server_heartbeat.packet_type");
  soupbintcp300_server_heartbeat constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_server_heartbeat_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_server_heartbeat)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 1};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {72};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("server_heartbeat.set_constants");
}

void check_end_of_session(const std::uint8_t *bytes) {
  read_integer<soupbintcp300_end_of_session, std::uint16_t>(bytes, 0, 2, soupbintcp300_end_of_session_get_packet_length, "end_of_session.packet_length");
  read_integer<soupbintcp300_end_of_session, std::uint8_t>(bytes, 2, 1, soupbintcp300_end_of_session_get_packet_type, "end_of_session.packet_type");
  soupbintcp300_end_of_session constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_end_of_session_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_end_of_session)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 1};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {90};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("end_of_session.set_constants");
}

void check_login_request(const std::uint8_t *bytes) {
  read_integer<soupbintcp300_login_request, std::uint16_t>(bytes, 0, 2, soupbintcp300_login_request_get_packet_length, "login_request.packet_length");
  read_integer<soupbintcp300_login_request, std::uint8_t>(bytes, 2, 1, soupbintcp300_login_request_get_packet_type, "login_request.packet_type");
  text<soupbintcp300_login_request>(bytes, 3, 6, soupbintcp300_login_request_get_username, soupbintcp300_login_request_set_username, "login_request.username");
  text<soupbintcp300_login_request>(bytes, 9, 10, soupbintcp300_login_request_get_password, soupbintcp300_login_request_set_password, "login_request.password");
  text_right<soupbintcp300_login_request>(bytes, 19, 10, soupbintcp300_login_request_get_requested_session, soupbintcp300_login_request_set_requested_session, "login_request.requested_session");
  digits<soupbintcp300_login_request, std::uint64_t>(bytes, 29, 20, soupbintcp300_login_request_get_requested_sequence_number, soupbintcp300_login_request_set_requested_sequence_number, "login_request.requested_sequence_number");
  soupbintcp300_login_request constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_login_request_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_login_request)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 47};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {76};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("login_request.set_constants");
}

void check_client_heartbeat(const std::uint8_t *bytes) {
  read_integer<soupbintcp300_client_heartbeat, std::uint16_t>(bytes, 0, 2, soupbintcp300_client_heartbeat_get_packet_length, "client_heartbeat.packet_length");
  read_integer<soupbintcp300_client_heartbeat, std::uint8_t>(bytes, 2, 1, soupbintcp300_client_heartbeat_get_packet_type, "client_heartbeat.packet_type");
  soupbintcp300_client_heartbeat constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_client_heartbeat_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_client_heartbeat)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 1};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {82};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("client_heartbeat.set_constants");
}

void check_logout_request(const std::uint8_t *bytes) {
  read_integer<soupbintcp300_logout_request, std::uint16_t>(bytes, 0, 2, soupbintcp300_logout_request_get_packet_length, "logout_request.packet_length");
  read_integer<soupbintcp300_logout_request, std::uint8_t>(bytes, 2, 1, soupbintcp300_logout_request_get_packet_type, "logout_request.packet_type");
  soupbintcp300_logout_request constant;
  std::memcpy(&constant, bytes, sizeof constant);
  soupbintcp300_logout_request_set_constants(&constant);
  std::uint8_t expected[sizeof(soupbintcp300_logout_request)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {0, 1};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  {
    const std::uint8_t fixed[] = {79};
    std::memcpy(expected + 2, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("logout_request.set_constants");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
  check_debug(bytes);
  check_login_accepted(bytes);
  check_login_rejected(bytes);
  check_sequenced_data(bytes);
  check_unsequenced_data(bytes);
  check_server_heartbeat(bytes);
  check_end_of_session(bytes);
  check_login_request(bytes);
  check_client_heartbeat(bytes);
  check_logout_request(bytes);
  check_debug_tail(bytes, size);
  check_sequenced_data_tail(bytes, size);
  check_unsequenced_data_tail(bytes, size);
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
