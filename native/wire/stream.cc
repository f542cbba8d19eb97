#include "wire/stream.h"

#include "wire/capture.h"
#include "wire/carrier_headers.h"

namespace lumina {

size_t stream_packet_bytes(Format format, const uint8_t* at, size_t left) noexcept {
  if (format == Format::kSoupStream)
    return left < kSoupLengthBytes ? kMoreBytes : kSoupLengthBytes + (static_cast<size_t>(at[0]) << 8 | at[1]);
  if (left < MOLDUDP64_DOWNSTREAM_PACKET_LENGTH) return kMoreBytes;
  if (!may_be_mold(at)) return kNoPacket;
  const uint64_t count = moldudp64_downstream_packet_message_blocks(mold_header(at));
  size_t length = MOLDUDP64_DOWNSTREAM_PACKET_LENGTH;
  for (uint64_t i = 0; i < count; ++i) {
    if (length + MOLDUDP64_MESSAGE_BLOCK_LENGTH > left) return kMoreBytes;
    length += block_bytes(at + length);
    if (length > kLongestPacket) return kNoPacket;
  }
  return length;
}

}  // namespace lumina
