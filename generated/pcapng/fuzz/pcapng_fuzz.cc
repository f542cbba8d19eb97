// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined pcapng_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN pcapng_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/pcapng.h"

namespace {

constexpr std::size_t kLongest = 28;
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
  if (PCAPNG_BLOCK_HEADER_LENGTH != 8) mismatch("PCAPNG_BLOCK_HEADER_LENGTH");
  if (PCAPNG_SECTION_HEADER_LENGTH != 24) mismatch("PCAPNG_SECTION_HEADER_LENGTH");
  if (PCAPNG_INTERFACE_DESCRIPTION_LENGTH != 16) mismatch("PCAPNG_INTERFACE_DESCRIPTION_LENGTH");
  if (PCAPNG_OPTION_LENGTH != 4) mismatch("PCAPNG_OPTION_LENGTH");
  if (PCAPNG_ENHANCED_PACKET_LENGTH != 28) mismatch("PCAPNG_ENHANCED_PACKET_LENGTH");
  if (PCAPNG_OBSOLETE_PACKET_LENGTH != 28) mismatch("PCAPNG_OBSOLETE_PACKET_LENGTH");
  if (PCAPNG_SIMPLE_PACKET_LENGTH != 12) mismatch("PCAPNG_SIMPLE_PACKET_LENGTH");
  return true;
}

void check_block_header(const std::uint8_t *bytes) {
  integer<pcapng_block_header, std::uint32_t>(bytes, 0, 4, pcapng_block_header_get_block_type, pcapng_block_header_set_block_type, "block_header.block_type");
  integer<pcapng_block_header, std::uint32_t>(bytes, 4, 4, pcapng_block_header_get_total_length, pcapng_block_header_set_total_length, "block_header.total_length");
}

void check_section_header(const std::uint8_t *bytes) {
  read_integer<pcapng_section_header, std::uint32_t>(bytes, 0, 4, pcapng_section_header_get_block_type, "section_header.block_type");
  integer<pcapng_section_header, std::uint32_t>(bytes, 4, 4, pcapng_section_header_get_total_length, pcapng_section_header_set_total_length, "section_header.total_length");
  integer<pcapng_section_header, std::uint32_t>(bytes, 8, 4, pcapng_section_header_get_byte_order, pcapng_section_header_set_byte_order, "section_header.byte_order");
  integer<pcapng_section_header, std::uint16_t>(bytes, 12, 2, pcapng_section_header_get_version_major, pcapng_section_header_set_version_major, "section_header.version_major");
  integer<pcapng_section_header, std::uint16_t>(bytes, 14, 2, pcapng_section_header_get_version_minor, pcapng_section_header_set_version_minor, "section_header.version_minor");
  integer<pcapng_section_header, std::uint64_t>(bytes, 16, 8, pcapng_section_header_get_section_length, pcapng_section_header_set_section_length, "section_header.section_length");
  pcapng_section_header constant;
  std::memcpy(&constant, bytes, sizeof constant);
  pcapng_section_header_set_constants(&constant);
  std::uint8_t expected[sizeof(pcapng_section_header)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {10, 13, 13, 10};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("section_header.set_constants");
}

void check_interface_description(const std::uint8_t *bytes) {
  read_integer<pcapng_interface_description, std::uint32_t>(bytes, 0, 4, pcapng_interface_description_get_block_type, "interface_description.block_type");
  integer<pcapng_interface_description, std::uint32_t>(bytes, 4, 4, pcapng_interface_description_get_total_length, pcapng_interface_description_set_total_length, "interface_description.total_length");
  integer<pcapng_interface_description, std::uint16_t>(bytes, 8, 2, pcapng_interface_description_get_link_type, pcapng_interface_description_set_link_type, "interface_description.link_type");
  integer<pcapng_interface_description, std::uint16_t>(bytes, 10, 2, pcapng_interface_description_get_reserved, pcapng_interface_description_set_reserved, "interface_description.reserved");
  integer<pcapng_interface_description, std::uint32_t>(bytes, 12, 4, pcapng_interface_description_get_snapshot_length, pcapng_interface_description_set_snapshot_length, "interface_description.snapshot_length");
  pcapng_interface_description constant;
  std::memcpy(&constant, bytes, sizeof constant);
  pcapng_interface_description_set_constants(&constant);
  std::uint8_t expected[sizeof(pcapng_interface_description)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {1, 0, 0, 0};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("interface_description.set_constants");
}

void check_option(const std::uint8_t *bytes) {
  integer<pcapng_option, std::uint16_t>(bytes, 0, 2, pcapng_option_get_code, pcapng_option_set_code, "option.code");
  integer<pcapng_option, std::uint16_t>(bytes, 2, 2, pcapng_option_get_value_length, pcapng_option_set_value_length, "option.value_length");
}

void check_enhanced_packet(const std::uint8_t *bytes) {
  read_integer<pcapng_enhanced_packet, std::uint32_t>(bytes, 0, 4, pcapng_enhanced_packet_get_block_type, "enhanced_packet.block_type");
  integer<pcapng_enhanced_packet, std::uint32_t>(bytes, 4, 4, pcapng_enhanced_packet_get_total_length, pcapng_enhanced_packet_set_total_length, "enhanced_packet.total_length");
  integer<pcapng_enhanced_packet, std::uint32_t>(bytes, 8, 4, pcapng_enhanced_packet_get_interface_id, pcapng_enhanced_packet_set_interface_id, "enhanced_packet.interface_id");
  integer<pcapng_enhanced_packet, std::uint32_t>(bytes, 12, 4, pcapng_enhanced_packet_get_timestamp_high, pcapng_enhanced_packet_set_timestamp_high, "enhanced_packet.timestamp_high");
  integer<pcapng_enhanced_packet, std::uint32_t>(bytes, 16, 4, pcapng_enhanced_packet_get_timestamp_low, pcapng_enhanced_packet_set_timestamp_low, "enhanced_packet.timestamp_low");
  integer<pcapng_enhanced_packet, std::uint32_t>(bytes, 20, 4, pcapng_enhanced_packet_get_captured_length, pcapng_enhanced_packet_set_captured_length, "enhanced_packet.captured_length");
  integer<pcapng_enhanced_packet, std::uint32_t>(bytes, 24, 4, pcapng_enhanced_packet_get_original_length, pcapng_enhanced_packet_set_original_length, "enhanced_packet.original_length");
  pcapng_enhanced_packet constant;
  std::memcpy(&constant, bytes, sizeof constant);
  pcapng_enhanced_packet_set_constants(&constant);
  std::uint8_t expected[sizeof(pcapng_enhanced_packet)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {6, 0, 0, 0};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("enhanced_packet.set_constants");
}

void check_obsolete_packet(const std::uint8_t *bytes) {
  read_integer<pcapng_obsolete_packet, std::uint32_t>(bytes, 0, 4, pcapng_obsolete_packet_get_block_type, "obsolete_packet.block_type");
  integer<pcapng_obsolete_packet, std::uint32_t>(bytes, 4, 4, pcapng_obsolete_packet_get_total_length, pcapng_obsolete_packet_set_total_length, "obsolete_packet.total_length");
  integer<pcapng_obsolete_packet, std::uint16_t>(bytes, 8, 2, pcapng_obsolete_packet_get_interface_id, pcapng_obsolete_packet_set_interface_id, "obsolete_packet.interface_id");
  integer<pcapng_obsolete_packet, std::uint16_t>(bytes, 10, 2, pcapng_obsolete_packet_get_drops_count, pcapng_obsolete_packet_set_drops_count, "obsolete_packet.drops_count");
  integer<pcapng_obsolete_packet, std::uint32_t>(bytes, 12, 4, pcapng_obsolete_packet_get_timestamp_high, pcapng_obsolete_packet_set_timestamp_high, "obsolete_packet.timestamp_high");
  integer<pcapng_obsolete_packet, std::uint32_t>(bytes, 16, 4, pcapng_obsolete_packet_get_timestamp_low, pcapng_obsolete_packet_set_timestamp_low, "obsolete_packet.timestamp_low");
  integer<pcapng_obsolete_packet, std::uint32_t>(bytes, 20, 4, pcapng_obsolete_packet_get_captured_length, pcapng_obsolete_packet_set_captured_length, "obsolete_packet.captured_length");
  integer<pcapng_obsolete_packet, std::uint32_t>(bytes, 24, 4, pcapng_obsolete_packet_get_original_length, pcapng_obsolete_packet_set_original_length, "obsolete_packet.original_length");
  pcapng_obsolete_packet constant;
  std::memcpy(&constant, bytes, sizeof constant);
  pcapng_obsolete_packet_set_constants(&constant);
  std::uint8_t expected[sizeof(pcapng_obsolete_packet)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {2, 0, 0, 0};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("obsolete_packet.set_constants");
}

void check_simple_packet(const std::uint8_t *bytes) {
  read_integer<pcapng_simple_packet, std::uint32_t>(bytes, 0, 4, pcapng_simple_packet_get_block_type, "simple_packet.block_type");
  integer<pcapng_simple_packet, std::uint32_t>(bytes, 4, 4, pcapng_simple_packet_get_total_length, pcapng_simple_packet_set_total_length, "simple_packet.total_length");
  integer<pcapng_simple_packet, std::uint32_t>(bytes, 8, 4, pcapng_simple_packet_get_original_length, pcapng_simple_packet_set_original_length, "simple_packet.original_length");
  pcapng_simple_packet constant;
  std::memcpy(&constant, bytes, sizeof constant);
  pcapng_simple_packet_set_constants(&constant);
  std::uint8_t expected[sizeof(pcapng_simple_packet)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {3, 0, 0, 0};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("simple_packet.set_constants");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
  check_block_header(bytes);
  check_section_header(bytes);
  check_interface_description(bytes);
  check_option(bytes);
  check_enhanced_packet(bytes);
  check_obsolete_packet(bytes);
  check_simple_packet(bytes);
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
