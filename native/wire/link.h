// From a captured packet to its UDP or TCP payload: link layer, IPv4 or IPv6, transport.
// The rules are those of runtime/wire/link.ts: both lanes see the same packets.
#ifndef LUMINA_WIRE_LINK_H_
#define LUMINA_WIRE_LINK_H_

#include <cstdint>

#include "wire/packet.h"

namespace lumina {

// No link type: of a packet that can't be ours.
inline constexpr uint32_t kNoLink = UINT32_MAX;

[[nodiscard]] bool is_known_link(uint32_t link) noexcept;
// Describes the packet that lies at [at, end) and began with this link type.
void read_packet(Packet& packet, const uint8_t* at, const uint8_t* end, uint32_t link) noexcept;

}  // namespace lumina

#endif  // LUMINA_WIRE_LINK_H_
