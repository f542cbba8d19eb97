// What is asked of a book's levels: the best ones, sums over them, and what a take would find. The kernels read the
// levels where they are: to copy their shares into an array first took longer than any kernel saved, at every depth.
#include <algorithm>
#include <array>

#include "book/book.h"
#include "check.h"

namespace lumina {

size_t Book::snapshot(uint16_t locate, Side side, std::span<lumina10_book_level> into) const noexcept {
  const Levels& levels = symbols_[locate].sides[static_cast<size_t>(side)];
  const size_t count = std::min<size_t>(levels.count(), into.size());
  for (size_t i = 0; i < count; ++i) {
    const auto index = static_cast<uint32_t>(levels.count() - 1 - i);
    lumina10_book_level_set_price(&into[i], levels.key(index) ^ key_flip(side));
    lumina10_book_level_set_orders(&into[i], levels.level(index).orders);
    lumina10_book_level_set_shares(&into[i], levels.level(index).shares);
  }
  return count;
}

Sweep Book::sweep(uint16_t locate, Side side, uint64_t shares) const noexcept {
  const Levels& levels = symbols_[locate].sides[static_cast<size_t>(side)];
  return kernels_->at(levels.count()).sweep(levels.levels(), levels.keys(), levels.count(), key_flip(side), shares);
}

SideTotals Book::totals(uint16_t locate, Side side) const noexcept {
  const Levels& levels = symbols_[locate].sides[static_cast<size_t>(side)];
  const Kernels& kernels = kernels_->at(levels.count());
  return {levels.count(), kernels.sum_shares(levels.levels(), levels.count()),
          kernels.sum_notional(levels.levels(), levels.keys(), levels.count(), key_flip(side))};
}

void Book::depth(uint16_t locate, Side side, std::span<uint64_t> into) const noexcept {
  const Levels& levels = symbols_[locate].sides[static_cast<size_t>(side)];
  LUMINA_CHECK(into.size() == levels.count());
  kernels_->at(levels.count()).depth(levels.levels(), levels.count(), into.data());
}

void Book::displayed(std::span<const uint16_t> locates, uint32_t most, std::span<uint64_t> into) const noexcept {
  LUMINA_CHECK(into.size() == locates.size() * 2);
  const Kernels& kernels = kernels_->at(most);
  std::array<LevelRun, 64> runs;
  for (size_t from = 0; from < into.size(); from += runs.size()) {
    const size_t count = std::min(runs.size(), into.size() - from);
    for (size_t i = 0; i < count; ++i) {
      const Levels& levels = symbols_[locates[(from + i) / 2]].sides[i % 2];
      const uint32_t best = std::min(most, levels.count());
      runs[i] = {levels.levels() + (levels.count() - best), best};
    }
    kernels.sum_sides(runs.data(), static_cast<uint32_t>(count), &into[from]);
  }
}

}  // namespace lumina
