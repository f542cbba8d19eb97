// What the wire stage says of one captured packet: whose it is and where its payload lies.
#ifndef LUMINA_WIRE_PACKET_H_
#define LUMINA_WIRE_PACKET_H_

#include <array>
#include <cstddef>
#include <cstdint>

namespace lumina {

// An address in four 32-bit words (IPv4 as ::ffff:a.b.c.d) and a port.
struct Endpoint {
  std::array<uint32_t, 4> address{};
  uint32_t port = 0;
  friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

enum class PacketKind : uint8_t {
  // Neither UDP nor TCP over IP, or cut inside a header.
  kOther,
  // A part of an IP packet, which is not put together.
  kFragment,
  kUdp,
  kTcp
};

struct Packet {
  const uint8_t* payload = nullptr;
  size_t length = 0;
  PacketKind kind = PacketKind::kOther;
  // The capture holds less of the payload than was on the wire.
  bool cut = false;
  // The header's own length can't be.
  bool malformed = false;
  uint8_t tcp_flags = 0;
  uint32_t tcp_sequence = 0;
  Endpoint source;
  Endpoint destination;
  // Ticks at first sight; 0 when no clock is read.
  uint64_t t0 = 0;
};

}  // namespace lumina

#endif  // LUMINA_WIRE_PACKET_H_
