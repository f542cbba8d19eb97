// The digest of every book that both lanes agree on.
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

}  // namespace lumina
