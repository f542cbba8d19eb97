// Take/hedge, the first strategy. A strategy is one function: its state and what happened in, zero or one order out.
#ifndef LUMINA_SIGNAL_STRATEGY_H_
#define LUMINA_SIGNAL_STRATEGY_H_

#include <cstdint>

#include "lumina-1.0/c/lumina-1.0.h"

namespace lumina {

struct StrategyOptions {
  uint32_t take_shares = 100;
  // Completed buckets of the symbol that must pass after an order.
  uint64_t cooldown_buckets = 5;
  // Levels that a take may reach through to fill; 0 takes the touch at its price, whatever it shows.
  uint32_t sweep_levels = 0;
  // A hedge is cut to the gateway's limit.
  uint32_t max_order_shares = 10'000;
};

inline constexpr uint32_t kMostSweepLevels = 20;

// What a take would find on one side: price of the last level it reaches, and shares up to there, at most its own.
struct Reach {
  uint32_t price = 0;
  uint32_t shares = 0;
};

// Of one event, seen by the book's side, since the strategy's has no book.
struct Reaches {
  Reach bid;
  Reach ask;
};

// What a strategy keeps for one symbol.
struct Holding {
  // Shares held; negative is short.
  int64_t position;
  // No order for a bucket with a smaller number.
  uint64_t cool_until;
};

// The last toxic bucket of a message.
struct Toxicity {
  // Number of the bucket in its symbol, from 1; 0 when none was toxic.
  uint64_t bucket = 0;
  // +1 when more was bought than sold, -1 when less.
  int direction = 0;
};

// An order on its way to the gateway.
struct OrderRequest {
  // From 1, over all symbols.
  uint32_t user_ref_num;
  uint16_t stock_locate;
  // B buy, S sell, T sell short.
  uint8_t side;
  // T take, H hedge.
  uint8_t reason;
  int direction;
  uint32_t shares;
  // Limit, price4.
  uint32_t price;
  // Shares held before the order.
  int64_t position;
  // Shares shown down to the limit, of an order that reaches beyond the touch; 0 of one at the touch.
  uint32_t reached = 0;
};

enum class Decision : uint8_t { kNothing, kOrder, kNoLiquidity };

// Flat: takes the opposite touch in the toxic direction. Holding against it: flattens. Holding with it: nothing.
// A take that may reach through levels is cut to what they show and limited to the last one it needs: `reaches` is then
// not null. Fills `order` but for its number and locate.
[[nodiscard]] inline Decision take_hedge(const StrategyOptions& options, Holding& holding, const Toxicity& toxic,
                                         const lumina10_book_event& event, OrderRequest& order,
                                         const Reaches* reaches = nullptr) noexcept {
  const int64_t position = holding.position;
  if (toxic.bucket < holding.cool_until || position * toxic.direction > 0) return Decision::kNothing;
  const bool buys = toxic.direction > 0;
  const uint32_t touch = buys ? lumina10_book_event_get_ask_shares(&event) : lumina10_book_event_get_bid_shares(&event);
  if (touch == 0) return Decision::kNoLiquidity;
  const bool hedges = position != 0;
  const uint64_t held = position < 0 ? static_cast<uint64_t>(-position) : static_cast<uint64_t>(position);
  order.direction = toxic.direction;
  order.shares = options.take_shares;
  if (hedges) order.shares = held < options.max_order_shares ? static_cast<uint32_t>(held) : options.max_order_shares;
  order.price = buys ? lumina10_book_event_get_ask_price(&event) : lumina10_book_event_get_bid_price(&event);
  order.reached = 0;
  if (!hedges && reaches != nullptr) {
    const Reach& reach = buys ? reaches->ask : reaches->bid;
    order.shares = order.reached = reach.shares;
    order.price = reach.price;
  }
  order.reason = hedges ? LUMINA10_REASON_HEDGE : LUMINA10_REASON_TAKE;
  order.position = position;
  order.side = LUMINA10_SIDE_BUY;
  if (!buys) order.side = position >= int64_t{order.shares} ? LUMINA10_SIDE_SELL : LUMINA10_SIDE_SELL_SHORT;
  holding.cool_until = toxic.bucket + options.cooldown_buckets + 1;
  return Decision::kOrder;
}

}  // namespace lumina

#endif  // LUMINA_SIGNAL_STRATEGY_H_
