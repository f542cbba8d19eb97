// What the engine says in words: the codes of its failures, digests and symbols as text.
#ifndef LUMINA_WORDS_H_
#define LUMINA_WORDS_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "arena/arena.h"
#include "book/symbols.h"
#include "engine.h"
#include "replay.h"

namespace lumina {

struct Failure {
  // A LUMINA_STAGE_WHAT code, or null when the run did not fail.
  const char* code;
  // What the code leaves open: the system's reason, the capture's link type. runtime/native-failure.ts makes the
  // sentence.
  std::string detail;
};

// Of an engine that is over.
[[nodiscard]] Failure failure_of(const Engine& engine);

// Counters under the names that runtime/flow.ts has for them.
struct NamedCount {
  const char* name;
  uint64_t value;
};
using NamedCounts = std::vector<NamedCount>;
// With two more: noLiquidity is one of the order counts there, and windowless is the damage's windowPoolExhausted.
[[nodiscard]] NamedCounts named(const SignalCounts& counts);
[[nodiscard]] NamedCounts named(const Damage& damage);
// Without the sequence, which is the other.
[[nodiscard]] NamedCounts named(const PacketCounts& counts);
[[nodiscard]] NamedCounts named(const SequenceCounts& counts);
// Without the session, which is text. The address in four words, and 1 for yes.
[[nodiscard]] NamedCounts named(const FeedSeen& feed);
// For replayRecords of runtime/native.ts, without the damage and the peak, which are others.
[[nodiscard]] NamedCounts named(const Replay& replay);
[[nodiscard]] NamedCounts named(const BooksHeld& held);
[[nodiscard]] NamedCounts named(const FieldSums& sums);
// Of an engine that is over: its single counts.
[[nodiscard]] NamedCounts named_totals(Engine& engine);
// Without refusals, which are the other.
[[nodiscard]] NamedCounts named(const GatewayCounts& counts);
[[nodiscard]] NamedCounts named_refusals(const GatewayCounts& counts);

// 16 lower-case digits.
[[nodiscard]] std::string hex(uint64_t value);

// Without the spaces on the right: a symbol, or a session.
[[nodiscard]] std::string trimmed(std::span<const uint8_t> name);
// Of addresses in four words each with the port.
[[nodiscard]] std::vector<Endpoint> endpoints_of(std::span<const uint32_t> words);
// Eight characters, space padded; `symbol` is at most that long.
[[nodiscard]] uint64_t packed_symbol(const std::string& symbol);

// What the addon was compiled with: "gcc 12.2.0".
[[nodiscard]] const char* compiler_name() noexcept;

}  // namespace lumina

#endif  // LUMINA_WORDS_H_
