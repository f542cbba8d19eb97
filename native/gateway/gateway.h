// The gateway stage: pre-trade risk, then the OUCH 5.0 Enter Order bytes in the outgoing buffer.
//
// Replay has no exchange: an order that passes is filled at once by what the book shows up to its limit, and closed,
// since it is immediate-or-cancel. The book is not altered by it. An order has a slot of the outgoing pool from when it
// is sent until it is closed.
#ifndef LUMINA_GATEWAY_GATEWAY_H_
#define LUMINA_GATEWAY_GATEWAY_H_

#include <array>
#include <cstdint>

#include "arena/arena.h"
#include "arena/pool.h"
#include "book/symbols.h"
#include "fnv1a.h"
#include "lumina-1.0/c/lumina-1.0.h"
#include "ouch-5.0/c/ouch-5.0.h"
#include "signal/strategy.h"

namespace lumina {

struct RiskOptions {
  bool kill_switch = false;
  uint32_t max_order_shares = 10'000;
  // Price4 times shares.
  uint64_t max_notional4 = 10'000'000'000;
  // Parts per million of the touch.
  uint32_t collar_ppm = 50'000;
  int64_t max_position = 10'000;
  // At most kMostOpenOrders, whatever it says.
  uint32_t max_open_orders = 100;
  // In one second of exchange time, over all symbols.
  uint32_t max_orders_per_second = 1'000;
};

// Slots of the outgoing pool; runtime/gateway/outgoing.ts has as many. An order that finds none is refused as one too
// many open.
inline constexpr uint32_t kMostOpenOrders = 1024;

// What the gateway knows of its own orders.
struct Exposure {
  // Sent and not yet closed: none in replay, where every order is closed at once.
  uint32_t open_orders = 0;
  uint64_t second = UINT64_MAX;
  uint32_t sent_this_second = 0;
  uint32_t last_user_ref_num = 0;
};

// LUMINA10_OUTCOME_SENT when every limit is kept, else the outcome that names the first one broken.
[[nodiscard]] uint8_t check_risk(const RiskOptions& limits, const OrderRequest& order, const lumina10_book_event& event,
                                 const Exposure& exposure) noexcept;

// Writes the order as an immediate-or-cancel Enter Order without appendage.
void encode_enter_order(const OrderRequest& order, const SymbolName& symbol, ouch50_enter_order& wire) noexcept;

inline constexpr size_t kOutcomes = LUMINA10_OUTCOME_DUPLICATE_ID + 1;

struct GatewayCounts {
  uint64_t sent = 0;
  uint64_t take = 0;
  uint64_t hedge = 0;
  // By outcome; [0] stays 0.
  std::array<uint64_t, kOutcomes> refused{};
};

class Gateway {
 public:
  using OutgoingOrders = Pool<ouch50_enter_order>;

  struct Submission {
    uint8_t outcome;
    uint32_t filled;
    // Its slot, kNone when it was refused.
    OutgoingOrders::Handle order;
  };

  // Arena bytes.
  static constexpr size_t kMemory = OutgoingOrders::memory(kMostOpenOrders);

  // False when the arena has too little left for the outgoing pool.
  [[nodiscard]] bool open(Arena& arena, const RiskOptions& limits) noexcept;

  // Checks and sends one order, caused by the event.
  [[nodiscard]] Submission submit(const OrderRequest& order, const SymbolName& symbol,
                                  const lumina10_book_event& event) noexcept;
  // After the last probe: takes the bytes handed over into the digest, which no order waits for. Once an order, in the
  // order in which they were sent.
  void account(OutgoingOrders::Handle order) noexcept;
  // The order can't be filled any more: its slot is free.
  void close(OutgoingOrders::Handle order) noexcept;

  [[nodiscard]] const GatewayCounts& counts() const noexcept { return counts_; }
  [[nodiscard]] uint64_t digest() const noexcept { return digest_.value(); }

 private:
  RiskOptions limits_;
  Exposure exposure_;
  GatewayCounts counts_;
  OutgoingOrders outgoing_;
  Fnv1a digest_;
};

}  // namespace lumina

#endif  // LUMINA_GATEWAY_GATEWAY_H_
