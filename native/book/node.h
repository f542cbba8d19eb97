// What is kept of a live order, wherever it is.
#ifndef LUMINA_BOOK_NODE_H_
#define LUMINA_BOOK_NODE_H_

#include <cstdint>

namespace lumina {

// No order: node 0 is nobody's, and takes what is written to a neighbour that is not there.
inline constexpr uint32_t kNoOrder = 0;

enum class Side : uint8_t { kBid = 0, kAsk = 1 };

// A bid's price is its key; an ask's key is the complement, so that the best key is the highest on both sides.
[[nodiscard]] inline uint32_t key_flip(Side side) noexcept { return 0u - static_cast<uint32_t>(side); }

// A quarter of a cache line. Orders it has no room for, of 65,536 shares or of prices from 2^31 - 1 on, are kept aside.
struct Node {
  // Price, and in the top bit the side.
  uint32_t price_and_side;
  // 0: not live.
  uint16_t shares;
  uint16_t locate;
  // Neighbours in the level's queue, towards the head (older) and the tail.
  uint32_t older;
  uint32_t newer;
};
static_assert(sizeof(Node) == 16);

// In the node of an order that is kept aside, instead of a price.
inline constexpr uint32_t kPriceAside = (1u << 31) - 1;

// The rest of an order that is kept aside, behind its node; of that one the side, the locate and the neighbours count.
struct Aside {
  uint64_t ref;
  uint32_t key;
  uint32_t shares;
};
static_assert(sizeof(Aside) == 16);

struct Order {
  uint32_t key;
  uint32_t shares;
  uint16_t locate;
  Side side;
};

}  // namespace lumina

#endif  // LUMINA_BOOK_NODE_H_
