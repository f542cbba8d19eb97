// A book for the tests, fed with wire messages, over an arena of just the memory that its sizes ask for.
#ifndef LUMINA_SAMPLE_BOOK_H_
#define LUMINA_SAMPLE_BOOK_H_

#include <array>
#include <bit>
#include <numeric>
#include <string>

#include "book/book.h"
#include "sample_messages.h"

namespace lumina::test {

struct SampleBook {
  explicit SampleBook(const KernelSet& kernels = scalar_kernels(), OrderSizes orders = {.pages = 16, .aside = 4096},
                      size_t level_bytes = size_t{1} << 20)
      : sizes{.orders = orders, .level_bytes = level_bytes}, arena({.bytes = sizes.memory(), .best = Pages::kPlain}) {
    LUMINA_CHECK(book.open(arena, sizes, kernels, {}));
  }
  Effect operator()(const Bytes& bytes) {
    Effect effect;
    book.apply(test::parsed(bytes), effect, damage);
    return effect;
  }
  lumina10_book_event event(const Bytes& bytes) {
    const Message message = test::parsed(bytes);
    lumina10_book_event written{};
    Effect effect;
    book.apply(message, effect, damage);
    book.describe(message, effect, written);
    return written;
  }
  // "1010x200/1 1000x400/2 ": price, shares and orders of each level, best first.
  std::string side(uint16_t locate, Side which) {
    lumina10_book_level levels[64];
    const size_t count = book.snapshot(locate, which, levels);
    std::string text;
    for (size_t i = 0; i < count; ++i) {
      text += std::to_string(lumina10_book_level_get_price(&levels[i])) + "x" +
              std::to_string(lumina10_book_level_get_shares(&levels[i])) + "/" +
              std::to_string(lumina10_book_level_get_orders(&levels[i])) + " ";
    }
    return text;
  }
  [[nodiscard]] uint64_t faults() const {
    const auto counts = std::bit_cast<std::array<uint64_t, sizeof(Damage) / sizeof(uint64_t)>>(damage);
    return std::accumulate(counts.begin(), counts.end(), uint64_t{0});
  }

  BookSizes sizes;
  Arena arena;
  Book book;
  Damage damage;
};

}  // namespace lumina::test

#endif  // LUMINA_SAMPLE_BOOK_H_
