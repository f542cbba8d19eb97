#include "wire/capture.h"

#include <algorithm>

#include "pcap/c/pcap.h"
#include "pcapng/c/pcapng.h"
#include "wire/carrier_headers.h"
#include "wire/stream.h"

namespace lumina {
namespace {

// No capture holds a longer packet; such a length is damage.
constexpr size_t kLongestCaptured = 262'144;
// Of a block beside what its header shows: the length again.
constexpr size_t kTrailer = 4;
// An interface's description is looked at whole.
constexpr size_t kLongestDescription = 65'536;

template <class Wire>
[[nodiscard]] const Wire* as(const uint8_t* at) noexcept {
  return reinterpret_cast<const Wire*>(at);  // byte-array members: alignment 1, and char types may alias
}

[[nodiscard]] bool is_swapped(uint32_t magic) noexcept {
  return magic == PCAP_MAGIC_MICROSECONDS_SWAPPED || magic == PCAP_MAGIC_NANOSECONDS_SWAPPED;
}

}  // namespace

uint32_t pcap_link(const uint8_t* start, size_t length) noexcept {
  if (length < PCAP_FILE_HEADER_LENGTH) return kNoLink;
  const auto* header = as<pcap_file_header>(start);
  // In the big-endian form the two halves of the word are the other way round.
  if (is_swapped(pcap_file_header_get_magic(header))) return __builtin_bswap16(pcap_file_header_get_link_flags(header));
  return pcap_file_header_get_link_type(header);
}

bool CaptureReader::take(Packet& packet) noexcept {
  if (is_stream(format_)) return take_stream(packet);
  for (;;) {
    if (broken_ || !passed()) return false;
    Place place;
    switch (format_ == Format::kPcapng ? find_block(place) : find_record(place)) {
      case Found::kMore:
        return false;
      case Found::kBroken:
        broken_ = true;
        return false;
      case Found::kSkipped:
        continue;
      case Found::kPacket:
        read_packet(packet, place.at, place.at + place.length, place.link);
        return true;
    }
  }
}

bool CaptureReader::take_stream(Packet& packet) noexcept {
  if (broken_ || left() == 0) return false;
  const bool soup = format_ == Format::kSoupStream;
  const size_t length = stream_packet_bytes(format_, at_, left());
  broken_ = length == kNoPacket;
  if (broken_) return false;
  const bool whole = length != kMoreBytes && length <= left();
  if (!whole && !ended_) return false;
  packet.kind = soup ? PacketKind::kTcp : PacketKind::kUdp;
  packet.payload = at_;
  packet.length = whole ? length : left();
  // The stream's bytes are numbered from 0 as those of a TCP connection are.
  packet.tcp_sequence = static_cast<uint32_t>(bytes_);
  packet.cut = cut_ = !whole && !soup;
  pass(packet.length);
  // Less than a header says nothing.
  return whole || soup || packet.length >= MOLDUDP64_DOWNSTREAM_PACKET_LENGTH;
}

void CaptureReader::pass(uint64_t bytes) noexcept {
  skip_ += bytes;
  (void)passed();
}

bool CaptureReader::passed() noexcept {
  if (skip_ == 0) return true;
  const uint64_t now = std::min<uint64_t>(skip_, left());
  at_ += now;
  bytes_ += now;
  skip_ -= now;
  return skip_ == 0;
}

CaptureReader::Found CaptureReader::find_record(Place& place) noexcept {
  if (!begun_) {
    if (left() < PCAP_FILE_HEADER_LENGTH) return Found::kMore;
    swapped_ = is_swapped(pcap_file_header_get_magic(as<pcap_file_header>(at_)));
    link_ = pcap_link(at_, left());
    begun_ = true;
    pass(PCAP_FILE_HEADER_LENGTH);
    return Found::kSkipped;
  }
  if (left() < PCAP_RECORD_HEADER_LENGTH) return Found::kMore;
  const size_t length = word(pcap_record_header_get_captured_length(as<pcap_record_header>(at_)));
  if (length > kLongestCaptured) return Found::kBroken;
  place.link = length > kLongestPacket ? kNoLink : link_;
  place.length = length > kLongestPacket ? 0 : length;
  if (left() < PCAP_RECORD_HEADER_LENGTH + place.length) return Found::kMore;
  place.at = at_ + PCAP_RECORD_HEADER_LENGTH;
  pass(PCAP_RECORD_HEADER_LENGTH + length);
  return Found::kPacket;
}

CaptureReader::Found CaptureReader::find_block(Place& place) noexcept {
  if (left() < PCAPNG_BLOCK_HEADER_LENGTH) return Found::kMore;
  const auto* header = as<pcapng_block_header>(at_);
  // The section's type reads the same in both orders; its byte order is inside.
  if (pcapng_block_header_get_block_type(header) == PCAPNG_BLOCK_TYPE_SECTION_HEADER) return section();
  if (!begun_) return Found::kBroken;
  const size_t total = word(pcapng_block_header_get_total_length(header));
  if (total < PCAPNG_BLOCK_HEADER_LENGTH + kTrailer || total % 4 != 0) return Found::kBroken;
  switch (word(pcapng_block_header_get_block_type(header))) {
    case PCAPNG_BLOCK_TYPE_INTERFACE_DESCRIPTION:
      return interface(total);
    case PCAPNG_BLOCK_TYPE_ENHANCED_PACKET:
      return packet(place, total, false);
    case PCAPNG_BLOCK_TYPE_OBSOLETE_PACKET:
      return packet(place, total, true);
    case PCAPNG_BLOCK_TYPE_SIMPLE_PACKET:
      return simple(place, total);
    default:
      pass(total);
      return Found::kSkipped;
  }
}

CaptureReader::Found CaptureReader::section() noexcept {
  if (left() < PCAPNG_SECTION_HEADER_LENGTH) return Found::kMore;
  const auto* header = as<pcapng_section_header>(at_);
  const uint32_t order = pcapng_section_header_get_byte_order(header);
  if (order != PCAPNG_BYTE_ORDER_AS_WRITTEN && order != PCAPNG_BYTE_ORDER_SWAPPED) return Found::kBroken;
  swapped_ = order == PCAPNG_BYTE_ORDER_SWAPPED;
  const size_t total = word(pcapng_section_header_get_total_length(header));
  if (total < PCAPNG_SECTION_HEADER_LENGTH + kTrailer || total % 4 != 0) return Found::kBroken;
  begun_ = true;
  interface_count_ = 0;
  pass(total);
  return Found::kSkipped;
}

CaptureReader::Found CaptureReader::interface(size_t total) noexcept {
  if (total < PCAPNG_INTERFACE_DESCRIPTION_LENGTH + kTrailer || total > kLongestDescription) return Found::kBroken;
  if (left() < total) return Found::kMore;
  const auto* header = as<pcapng_interface_description>(at_);
  if (interface_count_ < kMostInterfaces) {
    interfaces_[interface_count_++] = {half(pcapng_interface_description_get_link_type(header)),
                                       word(pcapng_interface_description_get_snapshot_length(header))};
  }
  pass(total);
  return Found::kSkipped;
}

CaptureReader::Found CaptureReader::packet(Place& place, size_t total, bool obsolete) noexcept {
  static_assert(PCAPNG_OBSOLETE_PACKET_LENGTH == PCAPNG_ENHANCED_PACKET_LENGTH);
  constexpr size_t kHeader = PCAPNG_ENHANCED_PACKET_LENGTH;
  if (total < kHeader + kTrailer) return Found::kBroken;
  if (left() < kHeader) return Found::kMore;
  // The two differ only in the interface's width.
  const auto* header = as<pcapng_enhanced_packet>(at_);
  const size_t captured = word(pcapng_enhanced_packet_get_captured_length(header));
  if (captured > total - kHeader - kTrailer) return Found::kBroken;
  const size_t id = obsolete ? half(pcapng_obsolete_packet_get_interface_id(as<pcapng_obsolete_packet>(at_)))
                             : word(pcapng_enhanced_packet_get_interface_id(header));
  return describe(place, total, kHeader, captured, id);
}

CaptureReader::Found CaptureReader::simple(Place& place, size_t total) noexcept {
  if (total < PCAPNG_SIMPLE_PACKET_LENGTH + kTrailer) return Found::kBroken;
  if (left() < PCAPNG_SIMPLE_PACKET_LENGTH) return Found::kMore;
  size_t captured = word(pcapng_simple_packet_get_original_length(as<pcapng_simple_packet>(at_)));
  if (interface_count_ > 0 && interfaces_[0].snapshot_length > 0)
    captured = std::min<size_t>(captured, interfaces_[0].snapshot_length);
  captured = std::min(captured, total - PCAPNG_SIMPLE_PACKET_LENGTH - kTrailer);
  return describe(place, total, PCAPNG_SIMPLE_PACKET_LENGTH, captured, 0);
}

// Says where a packet lies and takes its block.
CaptureReader::Found CaptureReader::describe(Place& place, size_t total, size_t header, size_t captured,
                                             size_t id) noexcept {
  const bool usable = captured <= kLongestPacket;
  place.length = usable ? captured : 0;
  if (left() < header + place.length) return Found::kMore;
  place.link = usable && id < interface_count_ ? interfaces_[id].link : kNoLink;
  place.at = at_ + header;
  pass(total);
  return Found::kPacket;
}

}  // namespace lumina
