#include "wire/recognise.h"

#include <vector>

#include "expect.h"
#include "sample_messages.h"
#include "sample_packets.h"
#include "wire/carrier_headers.h"

using lumina::Format;
using lumina::test::Bytes;

namespace {

Bytes framed(const std::vector<Bytes>& messages) {
  Bytes file;
  for (const Bytes& message : messages) {
    file.push_back(static_cast<uint8_t>(message.size() >> 8));
    file.push_back(static_cast<uint8_t>(message.size()));
    file.insert(file.end(), message.begin(), message.end());
  }
  return file;
}

bool ours(const Bytes& bytes, bool whole = true) { return lumina::recognise(bytes, whole) == Format::kBinaryFile; }

const Bytes kDelete = lumina::test::order_delete(1, 2);

void records() {
  EXPECT(ours(framed({kDelete})));
  EXPECT(ours(framed({kDelete, {'?'}})));
  EXPECT(!ours(framed({kDelete, {'?'}, {'!'}})));
  EXPECT(ours(framed({{'?'}, kDelete})));
  Bytes longer = kDelete;
  longer.resize(255);
  EXPECT(ours(framed({longer})));
  longer.resize(256);
  EXPECT(!ours(framed({longer})));
  Bytes shorter = kDelete;
  shorter.pop_back();
  EXPECT(!ours(framed({shorter})));
  // The 33rd record and those after it are not looked at.
  std::vector<Bytes> many(16, kDelete);
  many.resize(32, Bytes{'?'});
  EXPECT(ours(framed(many)));
  many.resize(100, Bytes{'?'});
  EXPECT(ours(framed(many)));
}

void cut_inputs() {
  const Bytes file = framed({kDelete});
  for (size_t length = 0; length < file.size(); ++length) {
    EXPECT_EQ(ours({file.begin(), file.begin() + static_cast<ptrdiff_t>(length)}), length >= 3);
  }
  EXPECT(!ours({0, 20, 'D', 1, 2}));
  EXPECT(ours({0, 19, 'D', 1, 2}));
  // Cut by the window only: a longer record may still be plausible.
  EXPECT(ours({0, 20, 'D', 1, 2}, false));
}

void markers() {
  EXPECT(ours({0, 0}));
  EXPECT(!ours({0, 0}, false));
  EXPECT(!ours({0, 0, 0, 0}));
  Bytes late = framed({kDelete});
  late.insert(late.begin(), {0, 0});
  EXPECT(ours(late));
}

void other_formats() {
  EXPECT(lumina::recognise(Bytes{0xd4, 0xc3, 0xb2, 0xa1, 0}, true) == Format::kPcap);
  EXPECT(lumina::recognise(Bytes{0xa1, 0xb2, 0x3c, 0x4d}, true) == Format::kPcap);
  EXPECT(lumina::recognise(Bytes{0x0a, 0x0d, 0x0d, 0x0a}, true) == Format::kPcapng);
  EXPECT(!ours({'h', 'e', 'l', 'l', 'o', ' ', 'w', 'o', 'r', 'l', 'd', '\n'}));
  EXPECT(lumina::is_gzip(Bytes{0x1f, 0x8b}) && !lumina::is_gzip(Bytes{0x1f}) && !lumina::is_gzip(Bytes{0x1f, 0x8c}));
}

Format stream(const std::vector<Bytes>& packets, size_t cut = 0) {
  Bytes bytes;
  for (const Bytes& packet : packets) lumina::test::append(bytes, packet);
  return lumina::recognise(std::span(bytes).first(bytes.size() - cut), true);
}

void streams() {
  using lumina::test::mold_payload;
  using lumina::test::soup_login;
  using lumina::test::soup_packet;
  const Bytes message = soup_packet('S', kDelete);
  EXPECT(stream({soup_login(1), soup_packet('Z')}) == Format::kSoupStream);
  EXPECT(stream({message, message}) == Format::kSoupStream);
  EXPECT(stream({soup_packet('+', {'!'}), message}, 3) == Format::kSoupStream);
  // Behind the first packet damage is damage.
  EXPECT(stream({soup_login(1), {0, 0, 0, 0, 0}}) == Format::kSoupStream);
  EXPECT(stream({soup_packet('S', {'?', '?'}), soup_packet('S', {'?', '?'}), message}) == Format::kUnknown);
  EXPECT(stream({soup_packet('H')}) == Format::kUnknown);
  EXPECT(stream({mold_payload(1, {kDelete, {'?'}}), {0, 0}}) == Format::kMoldStream);
  EXPECT(stream({mold_payload(1, {}), mold_payload(1, {}, "TEST", 0xffff)}) == Format::kMoldStream);
  EXPECT(stream({mold_payload(1, {kDelete})}, 5) == Format::kMoldStream);
  EXPECT(stream({mold_payload(1, {kDelete}), Bytes(30, 0xfe)}) == Format::kMoldStream);
  EXPECT(stream({mold_payload(1, {}), Bytes(30, 0xfe)}) == Format::kUnknown);
  EXPECT(stream({mold_payload(1, {kDelete, {'?'}, {'?'}})}) == Format::kUnknown);
  EXPECT(stream({mold_payload(lumina::kNumberLimit, {kDelete})}) == Format::kUnknown);
}

}  // namespace

int main() {
  records();
  cut_inputs();
  markers();
  other_formats();
  streams();
  return lumina::test::verdict();
}
