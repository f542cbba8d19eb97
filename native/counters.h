// What the market-data thread counts. One writer; read by others only after the run.
#ifndef LUMINA_COUNTERS_H_
#define LUMINA_COUNTERS_H_

#include <array>
#include <bit>
#include <cstdint>

namespace lumina {

// The Damage of runtime/flow.ts; words.cc has the names.
struct Damage {
  uint64_t truncated_records = 0;
  uint64_t corrupt_input = 0;
  uint64_t records_after_end = 0;
  uint64_t corrupt_capture = 0;
  uint64_t malformed_packets = 0;
  uint64_t truncated_packets = 0;
  uint64_t foreign_packets = 0;
  uint64_t sequence_gaps = 0;
  uint64_t short_messages = 0;
  uint64_t unknown_references = 0;
  uint64_t duplicate_references = 0;
  uint64_t over_reductions = 0;
  uint64_t locate_mismatches = 0;
  uint64_t invalid_sides = 0;
  uint64_t zero_share_orders = 0;
  uint64_t order_pool_exhausted = 0;
  uint64_t level_pool_exhausted = 0;
  uint64_t window_pool_exhausted = 0;
};

using DamageWords = std::array<uint64_t, 18>;
static_assert(sizeof(Damage) == sizeof(DamageWords));

[[nodiscard]] inline Damage operator+(const Damage& left, const Damage& right) noexcept {
  auto sums = std::bit_cast<DamageWords>(left);
  const auto more = std::bit_cast<DamageWords>(right);
  for (size_t i = 0; i < sums.size(); ++i) sums[i] += more[i];
  return std::bit_cast<Damage>(sums);
}

// Of a capture; field for field the SequenceCounts of runtime/flow.ts.
struct SequenceCounts {
  uint64_t sessions = 0;
  uint64_t first = 0;
  uint64_t gaps = 0;
  uint64_t lost = 0;
  uint64_t duplicates = 0;
};

// Of a capture; field for field the PacketCounts of runtime/flow.ts.
struct PacketCounts {
  // Of the feed, of anything else, and parts of IP packets.
  uint64_t packets = 0;
  uint64_t other_packets = 0;
  uint64_t fragments = 0;
  SequenceCounts sequence;
};

struct Traffic {
  // Records with at least one byte, known or not.
  uint64_t messages = 0;
  // Input bytes used, length fields and end markers included.
  uint64_t bytes = 0;
  // By type byte; whether a type is known is the schema's business.
  std::array<uint64_t, 256> types{};
  // Exchange time of the first and the last known, whole message.
  int64_t first_time = -1;
  int64_t last_time = -1;
};

}  // namespace lumina

#endif  // LUMINA_COUNTERS_H_
