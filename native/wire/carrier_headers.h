// What the headers of MoldUDP64 and SoupBinTCP may say: by it a stream is recognised, and found again behind damage.
// The rules are those of runtime/wire/carrier-headers.ts.
#ifndef LUMINA_WIRE_CARRIER_HEADERS_H_
#define LUMINA_WIRE_CARRIER_HEADERS_H_

#include <cstddef>
#include <cstdint>

#include "moldudp64/c/moldudp64.h"
#include "soupbintcp/c/soupbintcp.h"

namespace lumina {

// Message numbers from here on are damage: beyond them JavaScript's numbers are not exact, and no session comes near.
inline constexpr uint64_t kNumberLimit = (uint64_t{1} << 53) - (uint64_t{1} << 17);

// Bytes before a SoupBinTCP packet's type.
inline constexpr size_t kSoupLengthBytes = 2;
inline constexpr size_t kSoupHeader = SOUPBINTCP_SEQUENCED_DATA_LENGTH;
// Header and, of sequenced data, the type of the message in it.
inline constexpr size_t kSoupLookedAt = kSoupHeader + 1;

struct SoupHeader {
  size_t length;
  uint8_t type;
};

[[nodiscard]] inline SoupHeader soup_header(const uint8_t* at) noexcept {
  const auto* wire = reinterpret_cast<const soupbintcp_sequenced_data*>(at);  // every packet begins like this one
  return {soupbintcp_sequenced_data_get_packet_length(wire), soupbintcp_sequenced_data_get_packet_type(wire)};
}
// Whether a header may be that of a packet, of either side and any version.
[[nodiscard]] bool may_be_soup(const SoupHeader& header) noexcept;
// Whether bytes read like a packet that only a server sends; kSoupLookedAt bytes must be there.
[[nodiscard]] bool is_server_packet(const uint8_t* at) noexcept;

[[nodiscard]] inline const moldudp64_downstream_packet* mold_header(const uint8_t* at) noexcept {
  return reinterpret_cast<const moldudp64_downstream_packet*>(at);  // byte-array members
}
// Bytes of a message block with its length field.
[[nodiscard]] inline size_t block_bytes(const uint8_t* at) noexcept {
  return moldudp64_message_block_length_at(reinterpret_cast<const moldudp64_message_block*>(at));  // byte-array members
}
// Whether bytes may be the header of a MoldUDP64 packet: its session is text. A header's bytes must be there.
[[nodiscard]] bool may_be_mold(const uint8_t* at) noexcept;

}  // namespace lumina

#endif  // LUMINA_WIRE_CARRIER_HEADERS_H_
