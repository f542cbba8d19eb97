#include "wire/carrier_headers.h"

#include <algorithm>

#include "itch-5.0/c/itch-5.0.h"

namespace lumina {

bool may_be_soup(const SoupHeader& header) noexcept {
  switch (header.type) {
    case SOUPBINTCP_SEQUENCED_DATA_TYPE:
    case SOUPBINTCP_UNSEQUENCED_DATA_TYPE:
    case SOUPBINTCP_DEBUG_TYPE:
      return header.length >= 1;
    default:
      return soupbintcp_length_of(header.type) == kSoupLengthBytes + header.length;
  }
}

bool is_server_packet(const uint8_t* at) noexcept {
  const SoupHeader header = soup_header(at);
  switch (header.type) {
    case SOUPBINTCP_SEQUENCED_DATA_TYPE: {
      const size_t layout = itch50_length_of(at[kSoupHeader]);
      return layout > 0 && header.length == layout + 1;
    }
    case SOUPBINTCP_LOGIN_ACCEPTED_TYPE:
    case SOUPBINTCP_SERVER_HEARTBEAT_TYPE:
    case SOUPBINTCP_END_OF_SESSION_TYPE:
      return may_be_soup(header);
    default:
      return false;
  }
}

bool may_be_mold(const uint8_t* at) noexcept {
  const auto* header = mold_header(at);
  if (moldudp64_downstream_packet_get_sequence_number(header) >= kNumberLimit) return false;
  const uint8_t* session = moldudp64_downstream_packet_get_session(header);
  const auto is_text = [](uint8_t character) { return character >= 0x20 && character <= 0x7e; };
  return std::all_of(session, session + sizeof header->session, is_text);
}

}  // namespace lumina
