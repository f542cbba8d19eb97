#include "wire/recognise.h"

#include "itch-5.0/c/itch-5.0.h"
#include "wire/carrier_headers.h"

namespace lumina {
namespace {

constexpr int kRecordsWalked = 32;
constexpr size_t kLengthBytes = 2;
// No message of any revision comes near this; a longer record speaks against the format.
constexpr size_t kLongestPlausible = 255;

Format capture_format(std::span<const uint8_t> start) noexcept {
  if (start.size() < 4) return Format::kUnknown;
  const uint32_t magic = static_cast<uint32_t>(start[0]) << 24 | static_cast<uint32_t>(start[1]) << 16 |
                         static_cast<uint32_t>(start[2]) << 8 | start[3];
  // Both byte orders, microseconds and nanoseconds.
  if (magic == 0xa1b2c3d4u || magic == 0xd4c3b2a1u || magic == 0xa1b23c4du || magic == 0x4d3cb2a1u)
    return Format::kPcap;
  return magic == 0x0a0d0d0au ? Format::kPcapng : Format::kUnknown;
}

size_t record_length(std::span<const uint8_t> window, size_t at) noexcept {
  return static_cast<size_t>(window[at]) << 8 | window[at + 1];
}

// Whether at least half of the first records look like messages; a record is walked as soon as its length and type byte
// are in the window, or its length is 0.
bool mostly_messages(std::span<const uint8_t> window, size_t at, int limit) noexcept {
  int walked = 0;
  int plausible = 0;
  while (walked < limit && at + kLengthBytes <= window.size()) {
    const size_t length = record_length(window, at);
    if (length > 0 && at + kLengthBytes >= window.size()) break;
    const size_t layout = length == 0 ? 0 : itch50_length_of(window[at + kLengthBytes]);
    plausible += layout != 0 && layout <= length && length <= kLongestPlausible ? 1 : 0;
    ++walked;
    at += kLengthBytes + length;
  }
  return walked > 0 && plausible * 2 >= walked;
}

bool is_binary_file(std::span<const uint8_t> window, bool whole) noexcept {
  if (window.size() < kLengthBytes) return false;
  const size_t first = record_length(window, 0);
  if (first == 0) {
    // A marker alone is an empty session.
    if (window.size() == kLengthBytes) return whole;
    return mostly_messages(window, kLengthBytes, kRecordsWalked - 1);
  }
  // An input that ends inside its first record has only that record's head to show: it must fit exactly.
  if (whole && kLengthBytes + first > window.size()) {
    return window.size() > kLengthBytes && itch50_length_of(window[kLengthBytes]) == first;
  }
  return mostly_messages(window, 0, kRecordsWalked);
}

// Of the first packets of SoupBinTCP, or those before the first that can't be one, a login or a message is one, and at
// least half, without client data and debug text, are such as only a server sends. No BinaryFILE reads like it.
bool is_soup(std::span<const uint8_t> window) noexcept {
  bool telling = false;
  int walked = 0;
  int plausible = 0;
  size_t at = 0;
  for (int looked = 0; looked < kRecordsWalked && at + kSoupLookedAt <= window.size(); ++looked) {
    const SoupHeader header = soup_header(&window[at]);
    if (!may_be_soup(header)) break;
    if (header.type != SOUPBINTCP_UNSEQUENCED_DATA_TYPE && header.type != SOUPBINTCP_DEBUG_TYPE) {
      const bool server = is_server_packet(&window[at]);
      ++walked;
      plausible += server ? 1 : 0;
      telling |=
          server && (header.type == SOUPBINTCP_SEQUENCED_DATA_TYPE || header.type == SOUPBINTCP_LOGIN_ACCEPTED_TYPE);
    }
    at += kSoupLengthBytes + header.length;
  }
  return telling && plausible * 2 >= walked;
}

// Of the messages in the first packets of MoldUDP64 at least half are known ones. A packet that can't be one ends the
// look: behind the first message it is damage, without any message it speaks against all.
bool is_mold(std::span<const uint8_t> window) noexcept {
  int packets = 0;
  int messages = 0;
  int plausible = 0;
  size_t at = 0;
  for (; packets < kRecordsWalked && at + MOLDUDP64_DOWNSTREAM_PACKET_LENGTH <= window.size(); ++packets) {
    if (!may_be_mold(&window[at])) return messages > 0 && plausible * 2 >= messages;
    const uint64_t count = moldudp64_downstream_packet_message_blocks(mold_header(&window[at]));
    at += MOLDUDP64_DOWNSTREAM_PACKET_LENGTH;
    for (uint64_t i = 0; i < count && at + MOLDUDP64_MESSAGE_BLOCK_LENGTH <= window.size(); ++i) {
      const size_t size = block_bytes(&window[at]) - MOLDUDP64_MESSAGE_BLOCK_LENGTH;
      const size_t type = at + MOLDUDP64_MESSAGE_BLOCK_LENGTH;
      if (size > 0 && type >= window.size()) break;
      const size_t layout = size == 0 ? 0 : itch50_length_of(window[type]);
      ++messages;
      plausible += layout > 0 && layout <= size && size <= kLongestPlausible ? 1 : 0;
      at = type + size;
    }
  }
  return packets > 0 && plausible * 2 >= messages;
}

}  // namespace

bool is_gzip(std::span<const uint8_t> start) noexcept {
  return start.size() >= 2 && start[0] == 0x1f && start[1] == 0x8b;
}

Format recognise(std::span<const uint8_t> window, bool whole) noexcept {
  const Format capture = capture_format(window);
  if (capture != Format::kUnknown) return capture;
  if (is_soup(window)) return Format::kSoupStream;
  if (is_mold(window)) return Format::kMoldStream;
  return is_binary_file(window, whole) ? Format::kBinaryFile : Format::kUnknown;
}

}  // namespace lumina
