// Packets out of a carrier's stream in a file: SoupBinTCP as a client received it, or MoldUDP64 packets one behind the
// other. Both say in themselves how long they are; the rules of runtime/wire/stream.ts.
#ifndef LUMINA_WIRE_STREAM_H_
#define LUMINA_WIRE_STREAM_H_

#include <cstddef>
#include <cstdint>

#include "wire/recognise.h"

namespace lumina {

// Of a packet of which too little is there to say its length.
inline constexpr size_t kMoreBytes = 0;
// Of bytes that can't be a packet, behind which there is no way to the next.
inline constexpr size_t kNoPacket = SIZE_MAX;

// Bytes of the packet at `at`, of which `left` are there.
[[nodiscard]] size_t stream_packet_bytes(Format format, const uint8_t* at, size_t left) noexcept;

}  // namespace lumina

#endif  // LUMINA_WIRE_STREAM_H_
