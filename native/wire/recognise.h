// What is this: a BinaryFILE of ITCH messages, a capture or a carrier's stream? Decided on its first bytes, since file
// names prove nothing. The rule is that of runtime/wire/recognise.ts: both lanes accept and refuse the same inputs.
#ifndef LUMINA_WIRE_RECOGNISE_H_
#define LUMINA_WIRE_RECOGNISE_H_

#include <cstdint>
#include <span>

namespace lumina {

enum class Format : uint8_t { kUnknown, kBinaryFile, kPcap, kPcapng, kMoldStream, kSoupStream };

// Bytes that decide; a longer input is judged on these.
inline constexpr size_t kRecognitionWindow = 65'536;

// A carrier's packets one behind the other, without addresses.
[[nodiscard]] inline bool is_stream(Format format) noexcept {
  return format == Format::kMoldStream || format == Format::kSoupStream;
}

[[nodiscard]] bool is_gzip(std::span<const uint8_t> start) noexcept;
// `window`: the first bytes after decompression; `whole`: the input holds no more than these.
[[nodiscard]] Format recognise(std::span<const uint8_t> window, bool whole) noexcept;

}  // namespace lumina

#endif  // LUMINA_WIRE_RECOGNISE_H_
