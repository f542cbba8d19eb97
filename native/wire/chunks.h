// Hand-over of input bytes from the reader thread to the market-data thread: a few fixed buffers, in turn.
//
//   | headroom | payload .............. |
//
// A record cut by the end of one payload is moved by the consumer into the headroom in front of the next, so that every
// record lies in one piece and no memory grows with the input.
#ifndef LUMINA_WIRE_CHUNKS_H_
#define LUMINA_WIRE_CHUNKS_H_

#include <atomic>
#include <cstdint>
#include <span>

#include "arena/arena.h"
#include "check.h"

namespace lumina {

// The longest BinaryFILE record with its length field, and the longest packet with what a capture puts before it.
inline constexpr size_t kHeadroom = 65'536 + kCacheLine;

class ChunkQueue {
 public:
  struct Chunk {
    uint8_t* payload;
    size_t length;
  };
  static constexpr size_t kChunks = 4;

  // Bytes of arena that `payload_bytes` a chunk take.
  [[nodiscard]] static constexpr size_t memory(size_t payload_bytes) noexcept {
    return kChunks * (kHeadroom + payload_bytes);
  }

  void open(std::span<uint8_t> memory) noexcept {
    const size_t each = memory.size() / kChunks;
    LUMINA_CHECK(each > kHeadroom);
    capacity_ = each - kHeadroom;
    for (size_t i = 0; i < kChunks; ++i) chunks_[i] = {memory.data() + i * each + kHeadroom, 0};
  }

  [[nodiscard]] size_t payload_capacity() const noexcept { return capacity_; }

  // Reader: the next buffer to fill, or null while the consumer holds all of them.
  [[nodiscard]] Chunk* claim() noexcept {
    const uint64_t filled = filled_.load(std::memory_order_relaxed);                   // own variable
    if (filled - drained_.load(std::memory_order_acquire) == kChunks) return nullptr;  // pairs with release()
    return &chunks_[filled % kChunks];
  }
  void commit() noexcept {
    filled_.store(filled_.load(std::memory_order_relaxed) + 1, std::memory_order_release);  // pairs with front()
  }
  // Reader: no chunk follows; what the reader found out about the input is visible to who sees finished().
  void finish() noexcept { finished_.store(true, std::memory_order_release); }  // pairs with finished()

  // Consumer: the oldest filled chunk, or null when there is none yet.
  [[nodiscard]] Chunk* front() noexcept {
    const uint64_t drained = drained_.load(std::memory_order_relaxed);       // own variable
    if (filled_.load(std::memory_order_acquire) == drained) return nullptr;  // pairs with commit()
    return &chunks_[drained % kChunks];
  }
  void release() noexcept {
    drained_.store(drained_.load(std::memory_order_relaxed) + 1, std::memory_order_release);  // pairs with claim()
  }
  // Consumer: ask this first and front() second, or a chunk committed in between is missed.
  [[nodiscard]] bool finished() const noexcept {
    return finished_.load(std::memory_order_acquire);
  }  // pairs with finish()

 private:
  alignas(kCacheLine) std::atomic<uint64_t> filled_{0};
  std::atomic<bool> finished_{false};
  alignas(kCacheLine) std::atomic<uint64_t> drained_{0};
  alignas(kCacheLine) Chunk chunks_[kChunks] = {};
  size_t capacity_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_WIRE_CHUNKS_H_
