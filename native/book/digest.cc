// What is asked of a book between runs: levels, depth, and the digest that both lanes agree on.
#include <algorithm>
#include <array>

#include "book/book.h"
#include "fnv1a.h"

namespace lumina {
namespace {

void digest_side(Fnv1a& digest, const Levels& levels, Side side, const Orders& orders) noexcept {
  for (uint32_t index = levels.count(); index > 0; --index) {
    const Level& level = levels.level(index - 1);
    digest.byte(side == Side::kBid ? ITCH50_SIDE_BUY : ITCH50_SIDE_SELL);
    digest.integer(levels.key(index - 1) ^ key_flip(side));
    digest.integer(level.orders);
    for (uint32_t handle = level.head; handle != kNoOrder; handle = orders.node(handle).newer) {
      digest.integer(orders.ref(handle));
      digest.integer(orders.order(handle).shares);
    }
  }
}

constexpr uint32_t kShareBlock = 64;

void copy_shares(const Levels& levels, uint32_t from, uint32_t end, std::array<uint64_t, kShareBlock>& into) noexcept {
  for (uint32_t index = from; index < end; ++index) into[index - from] = levels.level(index).shares;
}

}  // namespace

// Per locate with live orders, ascending: 'L', u16 locate, the symbol (spaces when never named); both sides best level
// first: side, u32 price, u32 orders, and each order in time priority: u64 reference, u32 shares. At the end 'E' and
// the u64 number of live orders.
uint64_t Book::digest() const noexcept {
  Fnv1a digest;
  for (size_t locate = 0; locate < symbols_.size(); ++locate) {
    const Symbol& symbol = symbols_[locate];
    if (symbol.sides[0].empty() && symbol.sides[1].empty()) continue;
    const auto id = static_cast<uint16_t>(locate);
    digest.byte('L');
    digest.integer(id);
    const SymbolName name = names_.name(id);
    digest.bytes(name.data(), name.size());
    digest_side(digest, symbol.sides[0], Side::kBid, orders_);
    digest_side(digest, symbol.sides[1], Side::kAsk, orders_);
  }
  digest.byte('E');
  digest.integer(orders_.live());
  return digest.value();
}

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

// The kernels take shares by themselves: levels go to them some at a time, from the touch.
Sweep Book::sweep(uint16_t locate, Side side, uint64_t shares) const noexcept {
  const Levels& levels = symbols_[locate].sides[static_cast<size_t>(side)];
  Sweep found{0, 0, 0};
  std::array<uint64_t, kShareBlock> block;
  for (uint32_t end = levels.count(); end > 0 && found.shares < shares;) {
    const uint32_t from = end - std::min(end, kShareBlock);
    copy_shares(levels, from, end, block);
    const Sweep more =
        kernels_->sweep(levels.keys() + from, block.data(), end - from, key_flip(side), shares - found.shares);
    found = {found.levels + more.levels, found.shares + more.shares, found.notional + more.notional};
    end = from;
  }
  return found;
}

uint64_t Book::depth_shares(uint16_t locate, Side side) const noexcept {
  const Levels& levels = symbols_[locate].sides[static_cast<size_t>(side)];
  uint64_t sum = 0;
  std::array<uint64_t, kShareBlock> block;
  for (uint32_t end = levels.count(); end > 0;) {
    const uint32_t from = end - std::min(end, kShareBlock);
    copy_shares(levels, from, end, block);
    sum += kernels_->sum_shares(block.data(), end - from);
    end = from;
  }
  return sum;
}

}  // namespace lumina
