// gzip (RFC 1952), any number of members, through the zlib that the node binary exports; its memory comes from the
// arena.
#ifndef LUMINA_WIRE_GUNZIP_H_
#define LUMINA_WIRE_GUNZIP_H_

#include <zlib.h>

#include <cstdint>
#include <span>

namespace lumina {

enum class GunzipState : uint8_t { kMoreInput, kMoreRoom, kPadding, kCorrupt };

class Gunzip {
 public:
  // What inflate asks for, twice over: state and window are some 50 KB.
  static constexpr size_t kMemory = 262'144;

  // False when zlib refuses to start.
  [[nodiscard]] bool open(std::span<uint8_t> memory) noexcept;
  void close() noexcept;

  // Compressed bytes to read next; the ones before must be used up.
  void feed(const uint8_t* bytes, size_t length) noexcept;
  // Inflates into [into, into + room) and sets `made`: every byte before damage is delivered.
  [[nodiscard]] GunzipState inflate_into(uint8_t* into, size_t room, size_t& made) noexcept;
  // The input has ended: true when it ended between members.
  [[nodiscard]] bool whole() const noexcept { return between_members_; }

 private:
  static void* take(void* self, unsigned items, unsigned size) noexcept;
  static void give(void* self, void* at) noexcept;

  z_stream stream_{};
  std::span<uint8_t> memory_;
  size_t used_ = 0;
  bool open_ = false;
  bool between_members_ = true;
};

}  // namespace lumina

#endif  // LUMINA_WIRE_GUNZIP_H_
