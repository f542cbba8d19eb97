// Brings the bytes: a file, a pipe or standard input, plain or gzip, read by a thread of its own into the chunks.
// The market-data thread thus never makes a system call, and memory does not grow with the input.
#ifndef LUMINA_WIRE_READER_H_
#define LUMINA_WIRE_READER_H_

#include <atomic>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "wire/chunks.h"
#include "wire/gunzip.h"
#include "wire/packet.h"
#include "wire/recognise.h"

namespace lumina {

// Why an input can't be read; each is one LuminaError code at the JavaScript border.
enum class WireFault : uint8_t {
  kNone,
  kNotFound,
  kIsDirectory,
  kUnreadable,
  kEmpty,
  kUnknownFormat,
  kDamagedStart,
  // A pcap of a link type that is not read; its number is the system error.
  kUnknownLink,
  // Feeds were chosen by address in an input that has no addresses.
  kNoAddresses
};

struct WireInput {
  std::string path;
  // An open descriptor (standard input) instead of the path, or -1.
  int descriptor = -1;
  // Of a capture: addresses whose feeds alone are followed; none for all.
  std::vector<Endpoint> feeds;
};

class WireReader {
 public:
  // Arena room the reader needs beside the chunks.
  static constexpr size_t kInputBytes = 262'144;
  static constexpr size_t kMemory = kInputBytes + Gunzip::kMemory;

  void open(const WireInput& input, std::span<uint8_t> memory, ChunkQueue& chunks) noexcept;
  // The body of the reader thread: ends with the input, a fault or stop().
  void run() noexcept;
  // Any thread: the reader ends within a tenth of a second even if its input is silent.
  void stop() noexcept { stopping_.store(true, std::memory_order_relaxed); }  // a wish, it carries no data

  // Valid once the queue has given its first chunk.
  [[nodiscard]] Format format() const noexcept { return format_; }
  // Valid once the queue has finished().
  [[nodiscard]] WireFault fault() const noexcept { return fault_; }
  [[nodiscard]] int system_error() const noexcept { return system_error_; }
  [[nodiscard]] bool corrupt() const noexcept { return corrupt_; }
  [[nodiscard]] bool compressed() const noexcept { return compressed_; }
  // Any thread, for the progress display only.
  [[nodiscard]] uint64_t bytes_read() const noexcept { return bytes_read_.load(std::memory_order_relaxed); }
  [[nodiscard]] uint64_t bytes_total() const noexcept { return bytes_total_.load(std::memory_order_relaxed); }

 private:
  [[nodiscard]] bool open_descriptor() noexcept;
  void read_all() noexcept;
  void copy_plain(size_t first) noexcept;
  void inflate_all(size_t first) noexcept;
  [[nodiscard]] bool accept(const uint8_t* window, size_t length, bool whole) noexcept;
  // Bytes read, 0 at the end of the input, when stopped, or on an error (then fault_ is set).
  [[nodiscard]] size_t read_some(uint8_t* into, size_t room) noexcept;
  [[nodiscard]] size_t read_full(uint8_t* into, size_t room) noexcept;
  [[nodiscard]] ChunkQueue::Chunk* wait_for_chunk() noexcept;
  [[nodiscard]] bool stopping() const noexcept {
    return stopping_.load(std::memory_order_relaxed);
  }  // pairs with stop()
  void fail(WireFault fault, int system_error) noexcept;

  WireInput input_;
  std::span<uint8_t> buffer_;
  ChunkQueue* chunks_ = nullptr;
  Gunzip gunzip_;
  int descriptor_ = -1;
  bool owned_ = false;
  bool regular_ = false;
  bool ended_ = false;
  Format format_ = Format::kUnknown;
  WireFault fault_ = WireFault::kNone;
  int system_error_ = 0;
  bool corrupt_ = false;
  bool compressed_ = false;
  std::atomic<bool> stopping_{false};
  std::atomic<uint64_t> bytes_read_{0};
  std::atomic<uint64_t> bytes_total_{0};
};

}  // namespace lumina

#endif  // LUMINA_WIRE_READER_H_
