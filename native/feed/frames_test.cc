#include "feed/frames.h"

#include <vector>

#include "expect.h"

using lumina::Frame;
using lumina::Frames;

namespace {

void walks_and_stops_inside_a_record() {
  const std::vector<uint8_t> bytes = {0, 1, 'a', 0, 3, 'b', 'c', 'd', 0, 2, 'e'};
  Frames frames;
  Frame frame{};
  frames.open(bytes.data(), bytes.data() + bytes.size());
  EXPECT(frames.next(frame));
  EXPECT_EQ(frame.length, 1u);
  EXPECT_EQ(frame.bytes[0], uint8_t{'a'});
  EXPECT(frames.next(frame));
  EXPECT_EQ(frame.length, 3u);
  EXPECT(frame.bytes == bytes.data() + 5);
  EXPECT(!frames.next(frame));
  EXPECT_EQ(frames.left(), size_t{3});
  EXPECT(frames.at() == bytes.data() + 8);
  EXPECT(!frame.after_end);
}

void one_byte_is_not_a_length() {
  const std::vector<uint8_t> bytes = {0};
  Frames frames;
  Frame frame{};
  frames.open(bytes.data(), bytes.data() + 1);
  EXPECT(!frames.next(frame));
  EXPECT_EQ(frames.left(), size_t{1});
}

// The marker holds over a chunk border, and every record after it counts.
void records_after_the_end_count() {
  const std::vector<uint8_t> bytes = {0, 1, 'a', 0, 0, 0, 1, 'b', 0, 0, 0, 1, 'c'};
  Frames frames;
  Frame frame{};
  frames.open(bytes.data(), bytes.data() + 5);
  EXPECT(frames.next(frame));
  EXPECT(!frames.next(frame));
  EXPECT_EQ(frames.left(), size_t{0});
  frames.open(bytes.data() + 5, bytes.data() + bytes.size());
  EXPECT(frames.next(frame));
  EXPECT_EQ(frame.bytes[0], uint8_t{'b'});
  EXPECT(frame.after_end);
  EXPECT(frames.next(frame));
  EXPECT_EQ(frame.bytes[0], uint8_t{'c'});
  EXPECT(frame.after_end);
}

}  // namespace

int main() {
  walks_and_stops_inside_a_record();
  one_byte_is_not_a_length();
  records_after_the_end_count();
  return lumina::test::verdict();
}
