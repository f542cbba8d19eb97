// One pass over BinaryFILE records in memory, by itself and timed: what `lumina bench replay` and its floor are made
// of.
#ifndef LUMINA_REPLAY_H_
#define LUMINA_REPLAY_H_

#include <cstdint>
#include <span>
#include <string>

#include "arena/arena.h"
#include "book/book.h"
#include "counters.h"
#include "kernels/kernels.h"
#include "parse/passes.h"

namespace lumina {

// The least work, the parser, and the parser with every book; and the latter looked at on its way, which is not for
// timing.
enum class ReplayStage : uint8_t { kFloor, kParse, kBook, kMemory };

struct ReplayWish {
  ReplayStage stage = ReplayStage::kFloor;
  // kBook and kMemory only, as the next.
  bool look_ahead = true;
  ArenaWish arena;
  const KernelSet* kernels = nullptr;
};

struct Replay {
  // False when the arena is not to be had, or too small for the books: then nothing but its report counts.
  bool ran = false;
  const char* isa = "";
  // Processor time of the whole process in the pass itself, without its preparation.
  uint64_t cpu_ns = 0;
  // Of kBook the number of messages only.
  FieldSums sums;
  // kBook and kMemory.
  uint64_t digest = 0;
  uint64_t live_orders = 0;
  uint64_t live_aside = 0;
  ArenaReport arena;
  // kBook.
  Damage damage;
  // kMemory: when the most orders were live.
  BooksHeld peak;
};

[[nodiscard]] Replay replay(std::span<const uint8_t> records, const ReplayWish& wish);

}  // namespace lumina

#endif  // LUMINA_REPLAY_H_
