// What is asked of a book's levels, on every kernel set, beside the same read off its snapshot.
#include <algorithm>
#include <random>
#include <vector>

#include "book/book.h"
#include "expect.h"
#include "sample_messages.h"

using namespace lumina;

namespace {

constexpr uint16_t kDeepest = 150;

// Of each locate as many bids as it says, a third as many asks; of kDeepest + 1 nothing.
class Books {
 public:
  explicit Books(const KernelSet& kernels) : arena_({.bytes = 64 << 20, .best = Pages::kPlain}) {
    const BookSizes sizes{.orders = {.pages = 16, .aside = 1 << 15}, .level_bytes = size_t{8} << 20};
    LUMINA_CHECK(book.open(arena_, sizes, kernels, {}));
    for (uint16_t locate = 1; locate <= kDeepest; ++locate) {
      for (uint32_t level = 0; level < locate; ++level) {
        add(locate, 'B', 2'000'000'000 - level * 100);
        if (level % 3 == 0) add(locate, 'S', 2'000'000'100 + level * 7);
      }
    }
  }

  [[nodiscard]] std::vector<lumina10_book_level> side(uint16_t locate, Side side) const {
    std::vector<lumina10_book_level> levels(kDeepest);
    levels.resize(book.snapshot(locate, side, levels));
    return levels;
  }

  Book book;

 private:
  // One share count in eight reaches up to 2^32.
  void add(uint16_t locate, char side, uint32_t price) {
    const auto shares = static_cast<uint32_t>(1 + random_() % (random_() % 8 == 0 ? UINT32_MAX : 1000));
    Effect effect;
    Damage damage;
    book.apply(test::parsed(test::add_order(locate, ++ref_, side, shares, price)), effect, damage);
  }

  Arena arena_;
  std::mt19937_64 random_{20200130};
  uint64_t ref_ = 0;
};

Sweep taken(const std::vector<lumina10_book_level>& levels, uint64_t wanted) {
  Sweep found{0, 0, 0};
  for (const lumina10_book_level& level : levels) {
    if (found.shares == wanted) break;
    const uint64_t shares = std::min<uint64_t>(lumina10_book_level_get_shares(&level), wanted - found.shares);
    found.levels += 1;
    found.shares += shares;
    found.notional += shares * lumina10_book_level_get_price(&level);
  }
  return found;
}

void one_side(const Books& books, uint16_t locate, Side side) {
  const std::vector<lumina10_book_level> levels = books.side(locate, side);
  EXPECT_EQ(levels.size(), size_t{side == Side::kBid ? locate % (kDeepest + 1u) : (locate % (kDeepest + 1u) + 2) / 3});
  const Sweep all = taken(levels, UINT64_MAX);
  const SideTotals totals = books.book.totals(locate, side);
  EXPECT_EQ(totals.levels, levels.size());
  EXPECT_EQ(totals.shares, all.shares);
  EXPECT_EQ(totals.notional, all.notional);
  std::vector<uint64_t> depth(levels.size());
  books.book.depth(locate, side, depth);
  uint64_t better = 0;
  for (size_t i = 0; i < levels.size(); ++i)
    EXPECT_EQ(depth[levels.size() - 1 - i], better += lumina10_book_level_get_shares(&levels[i]));
  for (const uint64_t wanted : {uint64_t{0}, uint64_t{1}, all.shares / 3, all.shares - 1, all.shares, UINT64_MAX}) {
    const Sweep expected = taken(levels, wanted);
    const Sweep found = books.book.sweep(locate, side, wanted);
    EXPECT_EQ(found.levels, expected.levels);
    EXPECT_EQ(found.shares, expected.shares);
    EXPECT_EQ(found.notional, expected.notional);
  }
}

// Any number of symbols, in any order, one without a book among them.
void many_sides(const Books& books) {
  std::mt19937_64 random(7);
  for (const size_t count : {size_t{0}, size_t{1}, size_t{31}, size_t{32}, size_t{33}, size_t{151}}) {
    for (const uint32_t most : {0u, 1u, 5u, 20u, 31u, 32u, UINT32_MAX}) {
      std::vector<uint16_t> locates(count);
      for (uint16_t& locate : locates) locate = static_cast<uint16_t>(1 + random() % (kDeepest + 1));
      std::vector<uint64_t> shares(count * 2);
      books.book.displayed(locates, most, shares);
      for (size_t i = 0; i < shares.size(); ++i) {
        std::vector<lumina10_book_level> levels = books.side(locates[i / 2], i % 2 == 0 ? Side::kBid : Side::kAsk);
        levels.resize(std::min<size_t>(levels.size(), most));
        EXPECT_EQ(shares[i], taken(levels, UINT64_MAX).shares);
      }
    }
  }
}

}  // namespace

int main() {
  for (const KernelSet* kernels : available_kernels()) {
    const Books books(*kernels);
    for (uint16_t locate = 1; locate <= kDeepest + 1; ++locate) {
      one_side(books, locate, Side::kBid);
      one_side(books, locate, Side::kAsk);
    }
    many_sides(books);
  }
  return test::verdict();
}
