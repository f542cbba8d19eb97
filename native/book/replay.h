// Whole passes over framed messages in memory through parse and the books alone: what `lumina bench replay` times.
#ifndef LUMINA_BOOK_REPLAY_H_
#define LUMINA_BOOK_REPLAY_H_

#include <cstdint>
#include <span>

#include "book/book.h"
#include "counters.h"

namespace lumina {

struct ReplayPass {
  uint64_t messages = 0;
  Damage damage;
};

// Reads every message of the records and applies it to the books, with look-ahead or each by itself.
[[nodiscard]] ReplayPass replay_pass(std::span<const uint8_t> records, Book& book, bool look_ahead) noexcept;

}  // namespace lumina

#endif  // LUMINA_BOOK_REPLAY_H_
