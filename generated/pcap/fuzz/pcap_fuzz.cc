// @generated from schema/framing/pcap.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined pcap_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN pcap_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/pcap.h"

namespace {

constexpr std::size_t kLongest = 24;
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
  if (PCAP_FILE_HEADER_LENGTH != 24) mismatch("PCAP_FILE_HEADER_LENGTH");
  if (PCAP_RECORD_HEADER_LENGTH != 16) mismatch("PCAP_RECORD_HEADER_LENGTH");
  return true;
}

void check_file_header(const std::uint8_t *bytes) {
  integer<pcap_file_header, std::uint32_t>(bytes, 0, 4, pcap_file_header_get_magic, pcap_file_header_set_magic, "file_header.magic");
  integer<pcap_file_header, std::uint16_t>(bytes, 4, 2, pcap_file_header_get_version_major, pcap_file_header_set_version_major, "file_header.version_major");
  integer<pcap_file_header, std::uint16_t>(bytes, 6, 2, pcap_file_header_get_version_minor, pcap_file_header_set_version_minor, "file_header.version_minor");
  integer<pcap_file_header, std::uint64_t>(bytes, 8, 8, pcap_file_header_get_reserved, pcap_file_header_set_reserved, "file_header.reserved");
  integer<pcap_file_header, std::uint32_t>(bytes, 16, 4, pcap_file_header_get_snapshot_length, pcap_file_header_set_snapshot_length, "file_header.snapshot_length");
  integer<pcap_file_header, std::uint16_t>(bytes, 20, 2, pcap_file_header_get_link_type, pcap_file_header_set_link_type, "file_header.link_type");
  integer<pcap_file_header, std::uint16_t>(bytes, 22, 2, pcap_file_header_get_link_flags, pcap_file_header_set_link_flags, "file_header.link_flags");
}

void check_record_header(const std::uint8_t *bytes) {
  integer<pcap_record_header, std::uint32_t>(bytes, 0, 4, pcap_record_header_get_seconds, pcap_record_header_set_seconds, "record_header.seconds");
  integer<pcap_record_header, std::uint32_t>(bytes, 4, 4, pcap_record_header_get_fraction, pcap_record_header_set_fraction, "record_header.fraction");
  integer<pcap_record_header, std::uint32_t>(bytes, 8, 4, pcap_record_header_get_captured_length, pcap_record_header_set_captured_length, "record_header.captured_length");
  integer<pcap_record_header, std::uint32_t>(bytes, 12, 4, pcap_record_header_get_original_length, pcap_record_header_set_original_length, "record_header.original_length");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
  check_file_header(bytes);
  check_record_header(bytes);
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
