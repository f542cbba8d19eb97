// What the engine says in words: the codes of its failures, digests and symbols as text.
#ifndef LUMINA_WORDS_H_
#define LUMINA_WORDS_H_

#include <cstdint>
#include <string>

#include "arena/arena.h"
#include "book/symbols.h"
#include "engine.h"

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

// 16 lower-case digits.
[[nodiscard]] std::string hex(uint64_t value);

[[nodiscard]] std::string trimmed(const SymbolName& name);
// Eight characters, space padded; `symbol` is at most that long.
[[nodiscard]] uint64_t packed_symbol(const std::string& symbol);

// The best pages to try. LUMINA_ARENA_PAGES names them: 1g only on this request, or a lower kind to see what it costs.
// Pages::kNone when it names nothing that there is.
[[nodiscard]] Pages wished_pages();

// What the addon was compiled with: "gcc 12.2.0".
[[nodiscard]] const char* compiler_name() noexcept;

}  // namespace lumina

#endif  // LUMINA_WORDS_H_
