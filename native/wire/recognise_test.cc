#include "wire/recognise.h"

#include <vector>

#include "expect.h"
#include "sample_messages.h"

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

}  // namespace

int main() {
  records();
  cut_inputs();
  markers();
  other_formats();
  return lumina::test::verdict();
}
