// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined network_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN network_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/network.h"

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

/** What is told of lengths beside the structs; the same for every input. */
bool check_lengths() {
  if (NETWORK_ETHERNET_LENGTH != 14) mismatch("NETWORK_ETHERNET_LENGTH");
  if (NETWORK_VLAN_TAG_LENGTH != 4) mismatch("NETWORK_VLAN_TAG_LENGTH");
  if (NETWORK_LINUX_COOKED_LENGTH != 16) mismatch("NETWORK_LINUX_COOKED_LENGTH");
  if (NETWORK_LINUX_COOKED_2_LENGTH != 20) mismatch("NETWORK_LINUX_COOKED_2_LENGTH");
  if (NETWORK_LOOPBACK_LENGTH != 4) mismatch("NETWORK_LOOPBACK_LENGTH");
  if (NETWORK_IPV4_LENGTH != 20) mismatch("NETWORK_IPV4_LENGTH");
  if (NETWORK_IPV6_LENGTH != 40) mismatch("NETWORK_IPV6_LENGTH");
  if (NETWORK_IPV6_EXTENSION_LENGTH != 8) mismatch("NETWORK_IPV6_EXTENSION_LENGTH");
  if (NETWORK_IPV6_FRAGMENT_LENGTH != 8) mismatch("NETWORK_IPV6_FRAGMENT_LENGTH");
  if (NETWORK_UDP_LENGTH != 8) mismatch("NETWORK_UDP_LENGTH");
  if (NETWORK_TCP_LENGTH != 20) mismatch("NETWORK_TCP_LENGTH");
  return true;
}

void check_ethernet(const std::uint8_t *bytes) {
  raw<network_ethernet>(bytes, 0, 6, network_ethernet_get_destination, network_ethernet_set_destination, "ethernet.destination");
  raw<network_ethernet>(bytes, 6, 6, network_ethernet_get_source, network_ethernet_set_source, "ethernet.source");
  integer<network_ethernet, std::uint16_t>(bytes, 12, 2, network_ethernet_get_ether_type, network_ethernet_set_ether_type, "ethernet.ether_type");
}

void check_vlan_tag(const std::uint8_t *bytes) {
  integer<network_vlan_tag, std::uint16_t>(bytes, 0, 2, network_vlan_tag_get_control, network_vlan_tag_set_control, "vlan_tag.control");
  integer<network_vlan_tag, std::uint16_t>(bytes, 2, 2, network_vlan_tag_get_ether_type, network_vlan_tag_set_ether_type, "vlan_tag.ether_type");
}

void check_linux_cooked(const std::uint8_t *bytes) {
  integer<network_linux_cooked, std::uint16_t>(bytes, 0, 2, network_linux_cooked_get_packet_type, network_linux_cooked_set_packet_type, "linux_cooked.packet_type");
  integer<network_linux_cooked, std::uint16_t>(bytes, 2, 2, network_linux_cooked_get_hardware_type, network_linux_cooked_set_hardware_type, "linux_cooked.hardware_type");
  integer<network_linux_cooked, std::uint16_t>(bytes, 4, 2, network_linux_cooked_get_address_length, network_linux_cooked_set_address_length, "linux_cooked.address_length");
  integer<network_linux_cooked, std::uint64_t>(bytes, 6, 8, network_linux_cooked_get_address, network_linux_cooked_set_address, "linux_cooked.address");
  integer<network_linux_cooked, std::uint16_t>(bytes, 14, 2, network_linux_cooked_get_ether_type, network_linux_cooked_set_ether_type, "linux_cooked.ether_type");
}

void check_linux_cooked_2(const std::uint8_t *bytes) {
  integer<network_linux_cooked_2, std::uint16_t>(bytes, 0, 2, network_linux_cooked_2_get_ether_type, network_linux_cooked_2_set_ether_type, "linux_cooked_2.ether_type");
  integer<network_linux_cooked_2, std::uint16_t>(bytes, 2, 2, network_linux_cooked_2_get_reserved, network_linux_cooked_2_set_reserved, "linux_cooked_2.reserved");
  integer<network_linux_cooked_2, std::uint32_t>(bytes, 4, 4, network_linux_cooked_2_get_interface_index, network_linux_cooked_2_set_interface_index, "linux_cooked_2.interface_index");
  integer<network_linux_cooked_2, std::uint16_t>(bytes, 8, 2, network_linux_cooked_2_get_hardware_type, network_linux_cooked_2_set_hardware_type, "linux_cooked_2.hardware_type");
  integer<network_linux_cooked_2, std::uint8_t>(bytes, 10, 1, network_linux_cooked_2_get_packet_type, network_linux_cooked_2_set_packet_type, "linux_cooked_2.packet_type");
  integer<network_linux_cooked_2, std::uint8_t>(bytes, 11, 1, network_linux_cooked_2_get_address_length, network_linux_cooked_2_set_address_length, "linux_cooked_2.address_length");
  integer<network_linux_cooked_2, std::uint64_t>(bytes, 12, 8, network_linux_cooked_2_get_address, network_linux_cooked_2_set_address, "linux_cooked_2.address");
}

void check_loopback(const std::uint8_t *bytes) {
  integer<network_loopback, std::uint32_t>(bytes, 0, 4, network_loopback_get_family, network_loopback_set_family, "loopback.family");
}

void check_ipv4(const std::uint8_t *bytes) {
  integer<network_ipv4, std::uint8_t>(bytes, 0, 1, network_ipv4_get_version_and_words, network_ipv4_set_version_and_words, "ipv4.version_and_words");
  integer<network_ipv4, std::uint8_t>(bytes, 1, 1, network_ipv4_get_service, network_ipv4_set_service, "ipv4.service");
  integer<network_ipv4, std::uint16_t>(bytes, 2, 2, network_ipv4_get_total_length, network_ipv4_set_total_length, "ipv4.total_length");
  integer<network_ipv4, std::uint16_t>(bytes, 4, 2, network_ipv4_get_identification, network_ipv4_set_identification, "ipv4.identification");
  integer<network_ipv4, std::uint16_t>(bytes, 6, 2, network_ipv4_get_fragment, network_ipv4_set_fragment, "ipv4.fragment");
  integer<network_ipv4, std::uint8_t>(bytes, 8, 1, network_ipv4_get_time_to_live, network_ipv4_set_time_to_live, "ipv4.time_to_live");
  integer<network_ipv4, std::uint8_t>(bytes, 9, 1, network_ipv4_get_protocol, network_ipv4_set_protocol, "ipv4.protocol");
  integer<network_ipv4, std::uint16_t>(bytes, 10, 2, network_ipv4_get_checksum, network_ipv4_set_checksum, "ipv4.checksum");
  integer<network_ipv4, std::uint32_t>(bytes, 12, 4, network_ipv4_get_source, network_ipv4_set_source, "ipv4.source");
  integer<network_ipv4, std::uint32_t>(bytes, 16, 4, network_ipv4_get_destination, network_ipv4_set_destination, "ipv4.destination");
}

void check_ipv6(const std::uint8_t *bytes) {
  integer<network_ipv6, std::uint32_t>(bytes, 0, 4, network_ipv6_get_version_and_flow, network_ipv6_set_version_and_flow, "ipv6.version_and_flow");
  integer<network_ipv6, std::uint16_t>(bytes, 4, 2, network_ipv6_get_payload_length, network_ipv6_set_payload_length, "ipv6.payload_length");
  integer<network_ipv6, std::uint8_t>(bytes, 6, 1, network_ipv6_get_next_header, network_ipv6_set_next_header, "ipv6.next_header");
  integer<network_ipv6, std::uint8_t>(bytes, 7, 1, network_ipv6_get_hop_limit, network_ipv6_set_hop_limit, "ipv6.hop_limit");
  integer<network_ipv6, std::uint32_t>(bytes, 8, 4, network_ipv6_get_source_0, network_ipv6_set_source_0, "ipv6.source_0");
  integer<network_ipv6, std::uint32_t>(bytes, 12, 4, network_ipv6_get_source_1, network_ipv6_set_source_1, "ipv6.source_1");
  integer<network_ipv6, std::uint32_t>(bytes, 16, 4, network_ipv6_get_source_2, network_ipv6_set_source_2, "ipv6.source_2");
  integer<network_ipv6, std::uint32_t>(bytes, 20, 4, network_ipv6_get_source_3, network_ipv6_set_source_3, "ipv6.source_3");
  integer<network_ipv6, std::uint32_t>(bytes, 24, 4, network_ipv6_get_destination_0, network_ipv6_set_destination_0, "ipv6.destination_0");
  integer<network_ipv6, std::uint32_t>(bytes, 28, 4, network_ipv6_get_destination_1, network_ipv6_set_destination_1, "ipv6.destination_1");
  integer<network_ipv6, std::uint32_t>(bytes, 32, 4, network_ipv6_get_destination_2, network_ipv6_set_destination_2, "ipv6.destination_2");
  integer<network_ipv6, std::uint32_t>(bytes, 36, 4, network_ipv6_get_destination_3, network_ipv6_set_destination_3, "ipv6.destination_3");
}

void check_ipv6_extension(const std::uint8_t *bytes) {
  integer<network_ipv6_extension, std::uint8_t>(bytes, 0, 1, network_ipv6_extension_get_next_header, network_ipv6_extension_set_next_header, "ipv6_extension.next_header");
  integer<network_ipv6_extension, std::uint8_t>(bytes, 1, 1, network_ipv6_extension_get_more_words, network_ipv6_extension_set_more_words, "ipv6_extension.more_words");
  integer<network_ipv6_extension, std::uint64_t>(bytes, 2, 6, network_ipv6_extension_get_content, network_ipv6_extension_set_content, "ipv6_extension.content");
}

void check_ipv6_fragment(const std::uint8_t *bytes) {
  integer<network_ipv6_fragment, std::uint8_t>(bytes, 0, 1, network_ipv6_fragment_get_next_header, network_ipv6_fragment_set_next_header, "ipv6_fragment.next_header");
  integer<network_ipv6_fragment, std::uint8_t>(bytes, 1, 1, network_ipv6_fragment_get_reserved, network_ipv6_fragment_set_reserved, "ipv6_fragment.reserved");
  integer<network_ipv6_fragment, std::uint16_t>(bytes, 2, 2, network_ipv6_fragment_get_fragment, network_ipv6_fragment_set_fragment, "ipv6_fragment.fragment");
  integer<network_ipv6_fragment, std::uint32_t>(bytes, 4, 4, network_ipv6_fragment_get_identification, network_ipv6_fragment_set_identification, "ipv6_fragment.identification");
}

void check_udp(const std::uint8_t *bytes) {
  integer<network_udp, std::uint16_t>(bytes, 0, 2, network_udp_get_source_port, network_udp_set_source_port, "udp.source_port");
  integer<network_udp, std::uint16_t>(bytes, 2, 2, network_udp_get_destination_port, network_udp_set_destination_port, "udp.destination_port");
  integer<network_udp, std::uint16_t>(bytes, 4, 2, network_udp_get_datagram_length, network_udp_set_datagram_length, "udp.datagram_length");
  integer<network_udp, std::uint16_t>(bytes, 6, 2, network_udp_get_checksum, network_udp_set_checksum, "udp.checksum");
}

void check_tcp(const std::uint8_t *bytes) {
  integer<network_tcp, std::uint16_t>(bytes, 0, 2, network_tcp_get_source_port, network_tcp_set_source_port, "tcp.source_port");
  integer<network_tcp, std::uint16_t>(bytes, 2, 2, network_tcp_get_destination_port, network_tcp_set_destination_port, "tcp.destination_port");
  integer<network_tcp, std::uint32_t>(bytes, 4, 4, network_tcp_get_sequence_number, network_tcp_set_sequence_number, "tcp.sequence_number");
  integer<network_tcp, std::uint32_t>(bytes, 8, 4, network_tcp_get_acknowledgement, network_tcp_set_acknowledgement, "tcp.acknowledgement");
  integer<network_tcp, std::uint8_t>(bytes, 12, 1, network_tcp_get_words, network_tcp_set_words, "tcp.words");
  integer<network_tcp, std::uint8_t>(bytes, 13, 1, network_tcp_get_flags, network_tcp_set_flags, "tcp.flags");
  integer<network_tcp, std::uint16_t>(bytes, 14, 2, network_tcp_get_window, network_tcp_set_window, "tcp.window");
  integer<network_tcp, std::uint16_t>(bytes, 16, 2, network_tcp_get_checksum, network_tcp_set_checksum, "tcp.checksum");
  integer<network_tcp, std::uint16_t>(bytes, 18, 2, network_tcp_get_urgent, network_tcp_set_urgent, "tcp.urgent");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
  check_ethernet(bytes);
  check_vlan_tag(bytes);
  check_linux_cooked(bytes);
  check_linux_cooked_2(bytes);
  check_loopback(bytes);
  check_ipv4(bytes);
  check_ipv6(bytes);
  check_ipv6_extension(bytes);
  check_ipv6_fragment(bytes);
  check_udp(bytes);
  check_tcp(bytes);
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
