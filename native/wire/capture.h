// Packets out of a pcap or pcapng capture, in either byte order, or out of a carrier's stream; the rules of
// runtime/wire/capture.ts, pcapng.ts and stream.ts.
//
// A record whose length can't be breaks the capture off: without lengths there is no way to the next one.
#ifndef LUMINA_WIRE_CAPTURE_H_
#define LUMINA_WIRE_CAPTURE_H_

#include <array>
#include <cstdint>

#include "wire/link.h"
#include "wire/packet.h"
#include "wire/recognise.h"

namespace lumina {

// The longest packet that can carry a feed: a whole IP packet behind the longest link header. Longer ones are skipped.
inline constexpr size_t kLongestPacket = 65'560;

// Link type of a pcap by its first bytes; kNoLink when they are too few.
[[nodiscard]] uint32_t pcap_link(const uint8_t* start, size_t length) noexcept;

class CaptureReader {
 public:
  void start(Format format) noexcept { format_ = format; }
  // Continues over [at, end). What take() left over of the bytes before must be in front of them.
  void open(const uint8_t* at, const uint8_t* end) noexcept {
    at_ = at;
    end_ = end;
  }
  // The bytes at hand are the input's last: of a stream the beginning of a packet is taken too.
  void end_input() noexcept { ended_ = true; }
  // Takes the next packet that is there whole; false when more bytes are needed, or behind a break.
  [[nodiscard]] bool take(Packet& packet) noexcept;

  [[nodiscard]] const uint8_t* at() const noexcept { return at_; }
  // Bytes taken so far.
  [[nodiscard]] uint64_t bytes() const noexcept { return bytes_; }
  // The capture's own framing is damaged.
  [[nodiscard]] bool broken() const noexcept { return broken_; }
  // A record has begun of which some bytes are still to come, beside those that were left over; or the input ended
  // inside a packet of MoldUDP64.
  [[nodiscard]] bool inside() const noexcept { return skip_ > 0 || cut_; }

 private:
  enum class Found : uint8_t { kPacket, kSkipped, kMore, kBroken };
  struct Interface {
    uint32_t link;
    uint32_t snapshot_length;
  };
  struct Place {
    const uint8_t* at = nullptr;
    size_t length = 0;
    uint32_t link = kNoLink;
  };
  // Interfaces of a section; packets of more are not ours.
  static constexpr size_t kMostInterfaces = 64;

  [[nodiscard]] bool take_stream(Packet& packet) noexcept;
  [[nodiscard]] Found find_record(Place& place) noexcept;
  [[nodiscard]] Found find_block(Place& place) noexcept;
  [[nodiscard]] Found section() noexcept;
  [[nodiscard]] Found interface(size_t total) noexcept;
  [[nodiscard]] Found packet(Place& place, size_t total, bool obsolete) noexcept;
  [[nodiscard]] Found simple(Place& place, size_t total) noexcept;
  [[nodiscard]] Found describe(Place& place, size_t total, size_t header, size_t captured, size_t id) noexcept;
  // Counts bytes as taken and moves past them, now or when they have come.
  void pass(uint64_t bytes) noexcept;
  [[nodiscard]] bool passed() noexcept;
  [[nodiscard]] size_t left() const noexcept { return static_cast<size_t>(end_ - at_); }
  [[nodiscard]] uint32_t half(uint32_t value) const noexcept {
    return swapped_ ? __builtin_bswap16(static_cast<uint16_t>(value)) : value;
  }
  [[nodiscard]] uint32_t word(uint32_t value) const noexcept { return swapped_ ? __builtin_bswap32(value) : value; }

  const uint8_t* at_ = nullptr;
  const uint8_t* end_ = nullptr;
  uint64_t bytes_ = 0;
  uint64_t skip_ = 0;
  Format format_ = Format::kPcap;
  bool ended_ = false;
  bool cut_ = false;
  bool broken_ = false;
  bool swapped_ = false;
  // pcap: the file header was read; pcapng: a section was begun.
  bool begun_ = false;
  uint32_t link_ = kNoLink;
  std::array<Interface, kMostInterfaces> interfaces_{};
  size_t interface_count_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_WIRE_CAPTURE_H_
