#include "wire/link.h"

#include <algorithm>

#include "network/c/network.h"
#include "pcap/c/pcap.h"

namespace lumina {
namespace {

constexpr int kMostTags = 2;
constexpr int kMostExtensions = 8;
// More fragments follow, or this one is not the first.
constexpr uint32_t kFragmentBits = 0x3fff;
// The same of an IPv6 fragment header's offset word.
constexpr uint32_t kFragment6Bits = 0xfff9;
constexpr uint32_t kFamily4 = 2;

template <class Wire>
[[nodiscard]] const Wire* as(const uint8_t* at) noexcept {
  return reinterpret_cast<const Wire*>(at);  // byte-array members: alignment 1, and char types may alias
}

[[nodiscard]] size_t between(const uint8_t* at, const uint8_t* end) noexcept { return static_cast<size_t>(end - at); }

// `declared`: bytes that the IP packet has from `at` on, by its own length; `end`: where the capture of it ends.
void read_transport(Packet& packet, const uint8_t* at, size_t declared, const uint8_t* end,
                    uint32_t protocol) noexcept {
  const size_t here = std::min(declared, between(at, end));
  if (protocol == NETWORK_IP_PROTOCOL_UDP) {
    if (here < NETWORK_UDP_LENGTH) return;
    const auto* header = as<network_udp>(at);
    packet.kind = PacketKind::kUdp;
    packet.source.port = network_udp_get_source_port(header);
    packet.destination.port = network_udp_get_destination_port(header);
    const size_t whole = network_udp_get_datagram_length(header);
    packet.payload = at + NETWORK_UDP_LENGTH;
    packet.malformed = whole < NETWORK_UDP_LENGTH || whole > declared;
    packet.cut = whole > here;
    packet.length = packet.malformed ? 0 : std::min(whole, here) - NETWORK_UDP_LENGTH;
  } else if (protocol == NETWORK_IP_PROTOCOL_TCP) {
    if (here < NETWORK_TCP_LENGTH) return;
    const auto* header = as<network_tcp>(at);
    packet.kind = PacketKind::kTcp;
    packet.source.port = network_tcp_get_source_port(header);
    packet.destination.port = network_tcp_get_destination_port(header);
    packet.tcp_sequence = network_tcp_get_sequence_number(header);
    packet.tcp_flags = network_tcp_get_flags(header);
    const size_t length = size_t{network_tcp_get_words(header)} >> 4 << 2;
    packet.malformed = length < NETWORK_TCP_LENGTH || length > here;
    packet.cut = declared > between(at, end);
    packet.payload = packet.malformed ? at : at + length;
    packet.length = packet.malformed ? 0 : here - length;
  }
}

void read_ipv4(Packet& packet, const uint8_t* at, const uint8_t* end) noexcept {
  if (between(at, end) < NETWORK_IPV4_LENGTH) return;
  const auto* header = as<network_ipv4>(at);
  const uint32_t first = network_ipv4_get_version_and_words(header);
  const size_t length = (first & 15) * 4;
  if (first >> 4 != 4 || length < NETWORK_IPV4_LENGTH || length > between(at, end)) return;
  // A sender's own capture may show 0: the network card fills the length in.
  const size_t written = network_ipv4_get_total_length(header);
  const size_t total = written == 0 ? between(at, end) : written;
  if (total < length) return;
  if ((network_ipv4_get_fragment(header) & kFragmentBits) != 0) {
    packet.kind = PacketKind::kFragment;
    return;
  }
  packet.source.address = {0, 0, 0xffff, network_ipv4_get_source(header)};
  packet.destination.address = {0, 0, 0xffff, network_ipv4_get_destination(header)};
  read_transport(packet, at + length, total - length, end, network_ipv4_get_protocol(header));
}

[[nodiscard]] bool is_extension(uint32_t protocol) noexcept {
  return protocol == NETWORK_IP_PROTOCOL_HOP_BY_HOP_OPTIONS || protocol == NETWORK_IP_PROTOCOL_ROUTING ||
         protocol == NETWORK_IP_PROTOCOL_DESTINATION_OPTIONS || protocol == NETWORK_IP_PROTOCOL_FRAGMENT;
}

void read_ipv6(Packet& packet, const uint8_t* at, const uint8_t* end) noexcept {
  if (between(at, end) < NETWORK_IPV6_LENGTH) return;
  const auto* header = as<network_ipv6>(at);
  if (network_ipv6_get_version_and_flow(header) >> 28 != 6) return;
  packet.source.address = {network_ipv6_get_source_0(header), network_ipv6_get_source_1(header),
                           network_ipv6_get_source_2(header), network_ipv6_get_source_3(header)};
  packet.destination.address = {network_ipv6_get_destination_0(header), network_ipv6_get_destination_1(header),
                                network_ipv6_get_destination_2(header), network_ipv6_get_destination_3(header)};
  const size_t captured = between(at, end) - NETWORK_IPV6_LENGTH;
  const size_t written = network_ipv6_get_payload_length(header);
  const size_t declared = written == 0 ? captured : written;
  const size_t limit = std::min(declared, captured);
  const uint8_t* const payload = at + NETWORK_IPV6_LENGTH;
  uint32_t protocol = network_ipv6_get_next_header(header);
  size_t used = 0;
  for (int extensions = 0; extensions < kMostExtensions && is_extension(protocol); ++extensions) {
    if (limit < used + NETWORK_IPV6_EXTENSION_LENGTH) return;
    if (protocol != NETWORK_IP_PROTOCOL_FRAGMENT) {
      const auto* extension = as<network_ipv6_extension>(payload + used);
      protocol = network_ipv6_extension_get_next_header(extension);
      used += NETWORK_IPV6_EXTENSION_LENGTH + size_t{network_ipv6_extension_get_more_words(extension)} * 8;
      continue;
    }
    // A first fragment that is also the last is whole.
    const auto* fragment = as<network_ipv6_fragment>(payload + used);
    if ((network_ipv6_fragment_get_fragment(fragment) & kFragment6Bits) != 0) {
      packet.kind = PacketKind::kFragment;
      return;
    }
    protocol = network_ipv6_fragment_get_next_header(fragment);
    used += NETWORK_IPV6_FRAGMENT_LENGTH;
  }
  // An extension may say that it is longer than the packet.
  if (used > limit) return;
  read_transport(packet, payload + used, declared - used, end, protocol);
}

void read_network(Packet& packet, const uint8_t* at, const uint8_t* end, uint32_t ether_type) noexcept {
  if (ether_type == NETWORK_ETHER_TYPE_IPV4) read_ipv4(packet, at, end);
  if (ether_type == NETWORK_ETHER_TYPE_IPV6) read_ipv6(packet, at, end);
}

[[nodiscard]] bool is_tag(uint32_t ether_type) noexcept {
  return ether_type == NETWORK_ETHER_TYPE_VLAN || ether_type == NETWORK_ETHER_TYPE_SERVICE_VLAN ||
         ether_type == NETWORK_ETHER_TYPE_STACKED_VLAN;
}

void read_tagged(Packet& packet, const uint8_t* at, const uint8_t* end, uint32_t ether_type) noexcept {
  for (int tags = 0; tags < kMostTags && is_tag(ether_type) && between(at, end) >= NETWORK_VLAN_TAG_LENGTH; ++tags) {
    ether_type = network_vlan_tag_get_ether_type(as<network_vlan_tag>(at));
    at += NETWORK_VLAN_TAG_LENGTH;
  }
  read_network(packet, at, end, ether_type);
}

// The family is in the byte order of whoever captured: a small number in one of the two.
void read_loopback(Packet& packet, const uint8_t* at, const uint8_t* end) noexcept {
  const uint32_t written = network_loopback_get_family(as<network_loopback>(at));
  const uint32_t family = written > 0xffff ? __builtin_bswap32(written) : written;
  if (family == kFamily4) read_network(packet, at + NETWORK_LOOPBACK_LENGTH, end, NETWORK_ETHER_TYPE_IPV4);
  // Numbers of IPv6: Linux, then the BSDs and macOS.
  if (family == 10 || family == 24 || family == 28 || family == 30)
    read_network(packet, at + NETWORK_LOOPBACK_LENGTH, end, NETWORK_ETHER_TYPE_IPV6);
}

}  // namespace

bool is_known_link(uint32_t link) noexcept {
  switch (link) {
    case PCAP_LINK_TYPE_NULL_LOOPBACK:
    case PCAP_LINK_TYPE_ETHERNET:
    case PCAP_LINK_TYPE_RAW_OPENBSD:
    case PCAP_LINK_TYPE_RAW_BSD:
    case PCAP_LINK_TYPE_RAW:
    case PCAP_LINK_TYPE_LOOPBACK:
    case PCAP_LINK_TYPE_LINUX_COOKED:
    case PCAP_LINK_TYPE_IPV4:
    case PCAP_LINK_TYPE_IPV6:
    case PCAP_LINK_TYPE_LINUX_COOKED_2:
      return true;
    default:
      return false;
  }
}

void read_packet(Packet& packet, const uint8_t* at, const uint8_t* end, uint32_t link) noexcept {
  packet.kind = PacketKind::kOther;
  packet.cut = false;
  packet.malformed = false;
  packet.payload = at;
  packet.length = 0;
  const size_t length = between(at, end);
  switch (link) {
    case PCAP_LINK_TYPE_ETHERNET:
      if (length < NETWORK_ETHERNET_LENGTH) return;
      return read_tagged(packet, at + NETWORK_ETHERNET_LENGTH, end,
                         network_ethernet_get_ether_type(as<network_ethernet>(at)));
    case PCAP_LINK_TYPE_LINUX_COOKED:
      if (length < NETWORK_LINUX_COOKED_LENGTH) return;
      return read_tagged(packet, at + NETWORK_LINUX_COOKED_LENGTH, end,
                         network_linux_cooked_get_ether_type(as<network_linux_cooked>(at)));
    case PCAP_LINK_TYPE_LINUX_COOKED_2:
      if (length < NETWORK_LINUX_COOKED_2_LENGTH) return;
      return read_tagged(packet, at + NETWORK_LINUX_COOKED_2_LENGTH, end,
                         network_linux_cooked_2_get_ether_type(as<network_linux_cooked_2>(at)));
    case PCAP_LINK_TYPE_NULL_LOOPBACK:
    case PCAP_LINK_TYPE_LOOPBACK:
      if (length >= NETWORK_LOOPBACK_LENGTH) read_loopback(packet, at, end);
      return;
    case PCAP_LINK_TYPE_RAW_OPENBSD:
    case PCAP_LINK_TYPE_RAW_BSD:
    case PCAP_LINK_TYPE_RAW:
    case PCAP_LINK_TYPE_IPV4:
    case PCAP_LINK_TYPE_IPV6:
      if (length == 0) return;
      return read_network(packet, at, end, at[0] >> 4 == 6 ? NETWORK_ETHER_TYPE_IPV6 : NETWORK_ETHER_TYPE_IPV4);
    default:
      return;
  }
}

}  // namespace lumina
