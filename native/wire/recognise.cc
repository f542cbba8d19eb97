#include "wire/recognise.h"

#include "itch-5.0/c/itch-5.0.h"

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

}  // namespace

bool is_gzip(std::span<const uint8_t> start) noexcept {
  return start.size() >= 2 && start[0] == 0x1f && start[1] == 0x8b;
}

Format recognise(std::span<const uint8_t> window, bool whole) noexcept {
  const Format capture = capture_format(window);
  if (capture != Format::kUnknown) return capture;
  return is_binary_file(window, whole) ? Format::kBinaryFile : Format::kUnknown;
}

}  // namespace lumina
