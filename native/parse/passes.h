// Whole passes over framed messages in memory that only add up what they read: what `lumina bench parse` times.
#ifndef LUMINA_PARSE_PASSES_H_
#define LUMINA_PARSE_PASSES_H_

#include <cstdint>
#include <span>

namespace lumina {

// Sums over the fields that a book reads, modulo 2^64; equal sums say that two passes read the same.
struct FieldSums {
  uint64_t messages = 0;
  uint64_t locates = 0;
  // order_replace adds both of its references.
  uint64_t references = 0;
  // Sides of new orders and the printable flag of executions, as character codes.
  uint64_t codes = 0;
  uint64_t shares = 0;
  uint64_t prices = 0;

  bool operator==(const FieldSums&) const = default;
};

// The product's way: frames, then parse_message, which checks type and length and reads through the generated structs.
[[nodiscard]] FieldSums parse_pass(std::span<const uint8_t> records) noexcept;

// The floor: walk, switch and loads at written-out offsets. No parser does less: it checks nothing but where the last
// message ends, so every message must be as long as its type says.
[[nodiscard]] FieldSums floor_pass(std::span<const uint8_t> records) noexcept;

}  // namespace lumina

#endif  // LUMINA_PARSE_PASSES_H_
