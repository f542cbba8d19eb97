#include "wire/capture.h"

#include <algorithm>

#include "expect.h"
#include "sample_packets.h"

using lumina::CaptureReader;
using lumina::Format;
using lumina::Packet;
using lumina::PacketKind;
using lumina::test::Bytes;
using lumina::test::pcap;
using lumina::test::udp_frame;

namespace {

struct Read {
  std::vector<Bytes> payloads;
  uint64_t others = 0;
  uint64_t bytes = 0;
  bool broken = false;
  bool whole = false;
};

// Reads a capture in pieces of `piece` bytes, what is left over carried in front as the engine does.
Read read(const Bytes& bytes, size_t piece, Format format = Format::kPcap) {
  CaptureReader reader;
  reader.start(format);
  Read result;
  Bytes carried;
  for (size_t at = 0; at < bytes.size() && !reader.broken(); at += piece) {
    Bytes window = carried;
    window.insert(window.end(), bytes.begin() + static_cast<ptrdiff_t>(at),
                  bytes.begin() + static_cast<ptrdiff_t>(std::min(bytes.size(), at + piece)));
    reader.open(window.data(), window.data() + window.size());
    Packet packet;
    while (reader.take(packet)) {
      if (packet.kind == PacketKind::kUdp) {
        result.payloads.emplace_back(packet.payload, packet.payload + packet.length);
      } else {
        ++result.others;
      }
    }
    carried.assign(reader.at(), static_cast<const uint8_t*>(window.data()) + window.size());
  }
  result.bytes = reader.bytes();
  result.broken = reader.broken();
  result.whole = carried.empty() && !reader.inside();
  return result;
}

const Bytes kOne = {'o', 'n', 'e'};
const Bytes kTwo = {'t', 'w', 'o', '!'};

void packets_at_every_border() {
  const Bytes bytes = pcap({udp_frame(kOne), Bytes(70'000), udp_frame(kTwo)});
  for (size_t piece : {size_t{1}, size_t{7}, size_t{64}, bytes.size()}) {
    const Read found = read(bytes, piece);
    EXPECT_EQ(found.payloads.size(), size_t{2});
    EXPECT(found.payloads.size() == 2 && found.payloads[0] == kOne && found.payloads[1] == kTwo);
    EXPECT_EQ(found.others, uint64_t{1});
    EXPECT_EQ(found.bytes, uint64_t{bytes.size()});
    EXPECT(found.whole && !found.broken);
  }
}

void every_cut_is_seen() {
  const Bytes bytes = pcap({udp_frame(kOne)});
  for (size_t length = 1; length < bytes.size(); ++length) {
    const Read found = read({bytes.begin(), bytes.begin() + static_cast<ptrdiff_t>(length)}, 16);
    EXPECT_EQ(found.whole, length == PCAP_FILE_HEADER_LENGTH);
    EXPECT(found.payloads.empty());
  }
}

void a_length_that_can_not_be() {
  Bytes bytes = pcap({udp_frame(kOne), udp_frame(kTwo), udp_frame(kOne)});
  const size_t second = PCAP_FILE_HEADER_LENGTH + PCAP_RECORD_HEADER_LENGTH + udp_frame(kOne).size();
  bytes[second + 11] = 1;
  const Read found = read(bytes, 50);
  EXPECT(found.broken);
  EXPECT_EQ(found.payloads.size(), size_t{1});
  EXPECT_EQ(found.bytes, uint64_t{second});
}

// Every byte of the headers turned to every value: whatever comes out, nothing outside the packet is read (ASan).
void headers_of_any_bytes() {
  const Bytes frame = udp_frame(kTwo);
  for (uint32_t link : {0u, 1u, 12u, 101u, 108u, 113u, 228u, 229u, 276u}) {
    for (size_t at = 0; at < frame.size(); ++at) {
      for (unsigned value = 0; value < 256; value += 5) {
        Bytes turned = frame;
        turned[at] = static_cast<uint8_t>(value);
        Packet packet;
        lumina::read_packet(packet, turned.data(), turned.data() + turned.size(), link);
        EXPECT(packet.length == 0 || packet.payload + packet.length <= turned.data() + turned.size());
      }
    }
    for (size_t length = 0; length < frame.size(); ++length) {
      const Bytes cut(frame.begin(), frame.begin() + static_cast<ptrdiff_t>(length));
      Packet packet;
      lumina::read_packet(packet, cut.data(), cut.data() + cut.size(), link);
      EXPECT(packet.length <= length);
    }
  }
}

void links() {
  const Bytes ethernet = pcap({});
  EXPECT_EQ(lumina::pcap_link(ethernet.data(), ethernet.size()), 1u);
  EXPECT_EQ(lumina::pcap_link(ethernet.data(), 23), lumina::kNoLink);
  Bytes big = {0xa1, 0xb2, 0xc3, 0xd4, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 113};
  EXPECT_EQ(lumina::pcap_link(big.data(), big.size()), 113u);
  EXPECT(lumina::is_known_link(276) && !lumina::is_known_link(105) && !lumina::is_known_link(lumina::kNoLink));
}

}  // namespace

int main() {
  packets_at_every_border();
  every_cut_is_seen();
  a_length_that_can_not_be();
  headers_of_any_bytes();
  links();
  return lumina::test::verdict();
}
