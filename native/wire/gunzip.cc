#include "wire/gunzip.h"

namespace lumina {
namespace {

// 15: the full 32 KB window; 16 more: a gzip header and no other.
constexpr int kGzipWindow = 15 + 16;

}  // namespace

void* Gunzip::take(void* self, unsigned items, unsigned size) noexcept {
  auto& gunzip = *static_cast<Gunzip*>(self);
  const size_t length = (size_t{items} * size + 63) / 64 * 64;
  if (length > gunzip.memory_.size() - gunzip.used_) return Z_NULL;
  void* at = gunzip.memory_.data() + gunzip.used_;
  gunzip.used_ += length;
  return at;
}

// Linear memory: given back as a whole when the run ends.
void Gunzip::give(void* /*self*/, void* /*at*/) noexcept {}

bool Gunzip::open(std::span<uint8_t> memory) noexcept {
  memory_ = memory;
  used_ = 0;
  stream_ = {};
  stream_.zalloc = take;
  stream_.zfree = give;
  stream_.opaque = this;
  open_ = inflateInit2(&stream_, kGzipWindow) == Z_OK;
  between_members_ = false;
  return open_;
}

void Gunzip::close() noexcept {
  if (open_) inflateEnd(&stream_);
  open_ = false;
}

void Gunzip::feed(const uint8_t* bytes, size_t length) noexcept {
  // zlib does not write through next_in; its declaration is older than const.
  stream_.next_in = const_cast<Bytef*>(bytes);
  stream_.avail_in = static_cast<uInt>(length);
}

GunzipState Gunzip::inflate_into(uint8_t* into, size_t room, size_t& made) noexcept {
  made = 0;
  while (made < room) {
    if (between_members_) {
      if (stream_.avail_in == 0) return GunzipState::kMoreInput;
      // Zeros after a member are a tape's padding: the input ends there.
      if (*stream_.next_in == 0) return GunzipState::kPadding;
      if (inflateReset(&stream_) != Z_OK) return GunzipState::kCorrupt;
      between_members_ = false;
    }
    stream_.next_out = into + made;
    stream_.avail_out = static_cast<uInt>(room - made);
    const int result = inflate(&stream_, Z_NO_FLUSH);
    made = room - stream_.avail_out;
    if (result == Z_STREAM_END) {
      between_members_ = true;
      continue;
    }
    if (result != Z_OK && result != Z_BUF_ERROR) return GunzipState::kCorrupt;
    if (stream_.avail_in == 0 && stream_.avail_out > 0) return GunzipState::kMoreInput;
  }
  return GunzipState::kMoreRoom;
}

}  // namespace lumina
