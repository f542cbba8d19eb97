// What is known of each stock locate beside its levels: its symbol, its trading state, whether its book can be trusted.
#ifndef LUMINA_BOOK_SYMBOLS_H_
#define LUMINA_BOOK_SYMBOLS_H_

#include <array>
#include <cstdint>
#include <cstring>
#include <span>

#include "book/levels.h"
#include "check.h"

namespace lumina {

inline constexpr size_t kLocates = 65'536;

// A private bit of book_event.flags, beside those of the schema: the signal stage looks at this symbol.
inline constexpr uint8_t kFollowedFlag = 0x80;

// Eight characters as they are on the wire, space padded; all spaces until one was named.
using SymbolName = std::array<uint8_t, 8>;

// The only state of the book stage that the strategy thread reads too, hence whole words read and written atomically.
class SymbolNames {
 public:
  void open(std::span<uint64_t> words) noexcept {
    LUMINA_CHECK(words.size() == kLocates);
    words_ = words.data();
    std::memset(words_, ' ', kLocates * sizeof *words_);
  }

  // Relaxed is enough: the strategy thread asks only for locates whose event it took from the ring, and the ring's
  // release/acquire pair orders the name before that event.
  [[nodiscard]] uint64_t word(uint16_t locate) const noexcept {
    return __atomic_load_n(&words_[locate], __ATOMIC_RELAXED);
  }

  [[nodiscard]] SymbolName name(uint16_t locate) const noexcept {
    const uint64_t packed = word(locate);
    SymbolName name;
    std::memcpy(name.data(), &packed, sizeof packed);
    return name;
  }

  // Pairs with word().
  void set(uint16_t locate, uint64_t packed) noexcept { __atomic_store_n(&words_[locate], packed, __ATOMIC_RELAXED); }

  [[nodiscard]] static uint64_t pack(const uint8_t* wire) noexcept {
    uint64_t packed;
    std::memcpy(&packed, wire, sizeof packed);
    return packed;
  }

 private:
  uint64_t* words_ = nullptr;
};

struct alignas(32) Symbol {
  std::array<Levels, 2> sides;
  // Halted, trading, paused, quotation only, or a space before the first trading action.
  uint8_t trading_state;
  // The book no longer matches the exchange's: a condition was counted for this locate.
  bool suspect;
  bool operationally_halted;
  bool seen;
  bool named;
  // The signal stage looks at this symbol.
  bool followed;
};
static_assert(sizeof(Symbol) == 32);

}  // namespace lumina

#endif  // LUMINA_BOOK_SYMBOLS_H_
