// Packets and captures for the tests, written through the generated setters.
#ifndef LUMINA_SAMPLE_PACKETS_H_
#define LUMINA_SAMPLE_PACKETS_H_

#include <deque>
#include <string>
#include <vector>

#include "feed/carriers.h"
#include "moldudp64/c/moldudp64.h"
#include "network/c/network.h"
#include "pcap/c/pcap.h"
#include "sample_messages.h"
#include "soupbintcp/c/soupbintcp.h"
#include "wire/packet.h"

namespace lumina::test {

inline void append(Bytes& bytes, const Bytes& more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

// `count` blocks of these messages, unless it says another number.
inline Bytes mold_payload(uint64_t sequence, const std::vector<Bytes>& messages, const std::string& session = "TEST",
                          int count = -1) {
  Bytes bytes(MOLDUDP64_DOWNSTREAM_PACKET_LENGTH);
  auto* header = reinterpret_cast<moldudp64_downstream_packet*>(bytes.data());
  moldudp64_downstream_packet_set_session(header, session.data(), session.size());
  moldudp64_downstream_packet_set_sequence_number(header, sequence);
  moldudp64_downstream_packet_set_message_count(
      header, static_cast<uint16_t>(count < 0 ? static_cast<int>(messages.size()) : count));
  for (const Bytes& message : messages) {
    bytes.push_back(static_cast<uint8_t>(message.size() >> 8));
    bytes.push_back(static_cast<uint8_t>(message.size()));
    append(bytes, message);
  }
  return bytes;
}

// One packet of SoupBinTCP.
inline Bytes soup_packet(char type, const Bytes& payload = {}) {
  Bytes bytes = {static_cast<uint8_t>((payload.size() + 1) >> 8), static_cast<uint8_t>(payload.size() + 1),
                 static_cast<uint8_t>(type)};
  append(bytes, payload);
  return bytes;
}

inline Bytes soup_login(uint64_t next, const std::string& session = "TEST") {
  Bytes bytes(SOUPBINTCP_LOGIN_ACCEPTED_LENGTH);
  auto* login = reinterpret_cast<soupbintcp_login_accepted*>(bytes.data());
  soupbintcp_login_accepted_set_constants(login);
  soupbintcp_login_accepted_set_session(login, session.data(), session.size());
  (void)soupbintcp_login_accepted_set_sequence_number(login, next);
  return bytes;
}

// An Ethernet frame of IPv4 and UDP.
inline Bytes udp_frame(const Bytes& payload, uint16_t port = 26477) {
  Bytes bytes(NETWORK_ETHERNET_LENGTH + NETWORK_IPV4_LENGTH + NETWORK_UDP_LENGTH);
  const auto total = static_cast<uint16_t>(bytes.size() + payload.size() - NETWORK_ETHERNET_LENGTH);
  auto* ether = reinterpret_cast<network_ethernet*>(bytes.data());
  network_ethernet_set_ether_type(ether, NETWORK_ETHER_TYPE_IPV4);
  auto* ip = reinterpret_cast<network_ipv4*>(bytes.data() + NETWORK_ETHERNET_LENGTH);
  network_ipv4_set_version_and_words(ip, 0x45);
  network_ipv4_set_total_length(ip, total);
  network_ipv4_set_protocol(ip, NETWORK_IP_PROTOCOL_UDP);
  network_ipv4_set_destination(ip, 0xe9360c6f);
  auto* udp = reinterpret_cast<network_udp*>(bytes.data() + NETWORK_ETHERNET_LENGTH + NETWORK_IPV4_LENGTH);
  network_udp_set_destination_port(udp, port);
  network_udp_set_datagram_length(udp, static_cast<uint16_t>(total - NETWORK_IPV4_LENGTH));
  append(bytes, payload);
  return bytes;
}

inline Bytes pcap(const std::vector<Bytes>& frames, uint16_t link = PCAP_LINK_TYPE_ETHERNET) {
  Bytes bytes(PCAP_FILE_HEADER_LENGTH);
  auto* head = reinterpret_cast<pcap_file_header*>(bytes.data());
  pcap_file_header_set_magic(head, PCAP_MAGIC_NANOSECONDS);
  pcap_file_header_set_link_type(head, link);
  for (const Bytes& frame : frames) {
    Bytes header(PCAP_RECORD_HEADER_LENGTH);
    auto* record = reinterpret_cast<pcap_record_header*>(header.data());
    pcap_record_header_set_captured_length(record, static_cast<uint32_t>(frame.size()));
    pcap_record_header_set_original_length(record, static_cast<uint32_t>(frame.size()));
    append(bytes, header);
    append(bytes, frame);
  }
  return bytes;
}

// The packet that the wire stage would make of a UDP payload, which must outlive it.
inline Packet udp_packet(const Bytes& payload, uint32_t port = 26477) {
  Packet packet;
  packet.kind = PacketKind::kUdp;
  packet.payload = payload.data();
  packet.length = payload.size();
  packet.destination.port = port;
  return packet;
}

inline Packet tcp_packet(uint32_t sequence, const Bytes& payload, uint8_t flags = NETWORK_TCP_FLAGS_ACKNOWLEDGE,
                         uint32_t port = 40000) {
  Packet packet = udp_packet(payload, port);
  packet.kind = PacketKind::kTcp;
  packet.tcp_sequence = sequence;
  packet.tcp_flags = flags;
  return packet;
}

// Peeks behind every message that a feed hands out, none to three ahead, and holds what it saw against what comes.
class Peeks {
 public:
  // After feed.next(frame). False when the message is not the one that was seen before it came.
  [[nodiscard]] bool right(CarrierFeed& feed, const Frame& frame) {
    bool same = true;
    if (!seen_.empty()) {
      same = seen_.front().bytes == frame.bytes && seen_.front().length == frame.length;
      seen_.pop_front();
      ++foreseen;
    }
    Frame ahead{};
    for (size_t wanted = turn_++ % 4; seen_.size() < wanted && feed.peek(ahead);) seen_.push_back(ahead);
    return same;
  }
  // When feed.next() has nothing more.
  [[nodiscard]] bool none_left() const { return seen_.empty(); }

  uint64_t foreseen = 0;

 private:
  std::deque<Frame> seen_;
  size_t turn_ = 0;
};

}  // namespace lumina::test

#endif  // LUMINA_SAMPLE_PACKETS_H_
