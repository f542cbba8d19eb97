#include "wire/reader.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "wire/capture.h"
#include "wire/recognise.h"

namespace lumina {
namespace {

// A silent pipe is looked at this often for a stop.
constexpr int kPollMs = 100;
// Pause while the consumer holds every chunk: the reader is ahead by megabytes then.
constexpr useconds_t kPauseUs = 50;

}  // namespace

void WireReader::open(const WireInput& input, std::span<uint8_t> memory, ChunkQueue& chunks) noexcept {
  LUMINA_CHECK(memory.size() >= kMemory && chunks.payload_capacity() >= kRecognitionWindow);
  input_ = input;
  buffer_ = memory;
  chunks_ = &chunks;
}

void WireReader::fail(WireFault fault, int system_error) noexcept {
  fault_ = fault;
  system_error_ = system_error;
}

bool WireReader::open_descriptor() noexcept {
  descriptor_ = input_.descriptor;
  if (descriptor_ < 0) {
    // Without O_NONBLOCK a named pipe that nobody writes would hold the thread for ever.
    descriptor_ = ::open(input_.path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor_ < 0) {
      fail(errno == ENOENT || errno == ENOTDIR ? WireFault::kNotFound : WireFault::kUnreadable, errno);
      return false;
    }
    owned_ = true;
  }
  struct stat about {};
  if (fstat(descriptor_, &about) != 0) {
    fail(WireFault::kUnreadable, errno);
    return false;
  }
  if (S_ISDIR(about.st_mode)) {
    fail(WireFault::kIsDirectory, EISDIR);
    return false;
  }
  regular_ = S_ISREG(about.st_mode);
  if (regular_) bytes_total_.store(static_cast<uint64_t>(about.st_size), std::memory_order_relaxed);  // display only
  return true;
}

size_t WireReader::read_some(uint8_t* into, size_t room) noexcept {
  while (!stopping() && !ended_) {
    if (!regular_) {
      pollfd waiting{descriptor_, POLLIN, 0};
      const int ready = poll(&waiting, 1, kPollMs);
      // A signal says nothing about the input: reading now would block, and stop() would wait for ever.
      if (ready == 0 || (ready < 0 && errno == EINTR)) continue;
    }
    const ssize_t count = read(descriptor_, into, room);
    if (count > 0) {
      bytes_read_.store(bytes_read() + static_cast<uint64_t>(count), std::memory_order_relaxed);  // display only
      return static_cast<size_t>(count);
    }
    if (count == 0) {
      ended_ = true;
    } else if (errno != EINTR && errno != EAGAIN) {
      fail(WireFault::kUnreadable, errno);
      ended_ = true;
    }
  }
  return 0;
}

size_t WireReader::read_full(uint8_t* into, size_t room) noexcept {
  size_t filled = 0;
  while (filled < room) {
    const size_t count = read_some(into + filled, room - filled);
    if (count == 0) break;
    filled += count;
  }
  return filled;
}

ChunkQueue::Chunk* WireReader::wait_for_chunk() noexcept {
  for (;;) {
    ChunkQueue::Chunk* chunk = chunks_->claim();
    if (chunk != nullptr) return chunk;
    if (stopping()) return nullptr;
    usleep(kPauseUs);
  }
}

// Judges the start of the (decompressed) input; false when it is not ours, with fault_ set, or when stopped.
bool WireReader::accept(const uint8_t* window, size_t length, bool whole) noexcept {
  // A stop cuts the window anywhere, so what there is of it says nothing about the input.
  if (stopping()) return false;
  if (length == 0 && !corrupt_) {
    fail(WireFault::kEmpty, 0);
    return false;
  }
  format_ = recognise({window, length < kRecognitionWindow ? length : kRecognitionWindow}, whole);
  if (format_ == Format::kUnknown) {
    fail(corrupt_ ? WireFault::kDamagedStart : WireFault::kUnknownFormat, 0);
    return false;
  }
  if (!input_.feeds.empty() && (format_ == Format::kBinaryFile || is_stream(format_))) {
    fail(WireFault::kNoAddresses, 0);
    return false;
  }
  const uint32_t link = format_ == Format::kPcap ? pcap_link(window, length) : kNoLink;
  if (link == kNoLink || is_known_link(link)) return true;
  fail(WireFault::kUnknownLink, static_cast<int>(link));
  return false;
}

void WireReader::copy_plain(size_t first) noexcept {
  if (!accept(buffer_.data(), first, ended_)) return;
  ChunkQueue::Chunk* chunk = wait_for_chunk();
  if (chunk == nullptr) return;
  std::memcpy(chunk->payload, buffer_.data(), first);
  size_t length = first;
  for (;;) {
    // A pipe hands over what it has: waiting to fill the chunk would hold messages back.
    length += regular_ ? read_full(chunk->payload + length, chunks_->payload_capacity() - length) : 0;
    if (!regular_ && length == 0) length = read_some(chunk->payload, chunks_->payload_capacity());
    if (length == 0) return;
    chunk->length = length;
    chunks_->commit();
    length = 0;
    chunk = wait_for_chunk();
    if (chunk == nullptr) return;
  }
}

void WireReader::inflate_all(size_t first) noexcept {
  compressed_ = true;
  const std::span<uint8_t> input = buffer_.first(kInputBytes);
  if (!gunzip_.open(buffer_.subspan(kInputBytes, Gunzip::kMemory))) {
    fail(WireFault::kUnreadable, ENOMEM);
    return;
  }
  gunzip_.feed(input.data(), first);
  bool judged = false;
  bool more = true;
  while (more) {
    ChunkQueue::Chunk* chunk = wait_for_chunk();
    if (chunk == nullptr) break;
    size_t length = 0;
    while (length < chunks_->payload_capacity()) {
      size_t made = 0;
      const GunzipState state =
          gunzip_.inflate_into(chunk->payload + length, chunks_->payload_capacity() - length, made);
      length += made;
      if (state == GunzipState::kMoreRoom) break;
      if (state == GunzipState::kCorrupt) corrupt_ = true;
      const size_t count = state == GunzipState::kMoreInput ? read_some(input.data(), input.size()) : 0;
      if (count == 0) {
        more = false;
        if (!gunzip_.whole() && !stopping()) corrupt_ = true;
        break;
      }
      gunzip_.feed(input.data(), count);
    }
    if (!judged && !accept(chunk->payload, length, !more)) break;
    judged = true;
    chunk->length = length;
    if (length > 0) chunks_->commit();
  }
  gunzip_.close();
}

void WireReader::read_all() noexcept {
  const size_t first = read_full(buffer_.data(), kRecognitionWindow);
  if (fault_ != WireFault::kNone) return;
  if (is_gzip({buffer_.data(), first})) {
    inflate_all(first);
  } else {
    copy_plain(first);
  }
}

void WireReader::run() noexcept {
  if (open_descriptor()) read_all();
  if (owned_) ::close(descriptor_);
  chunks_->finish();
}

}  // namespace lumina
