#include "gateway/gateway.h"

#include <algorithm>

#include "plant.h"
#include "signal/vpin.h"

namespace lumina {
namespace {

// OUCH refuses orders of this many shares and more.
constexpr uint32_t kExchangeShares = 1'000'000;
constexpr int64_t kMillion = 1'000'000;
constexpr uint64_t kNsPerSecond = 1'000'000'000;
constexpr size_t kClientIdLength = 14;

// Further than the collar beyond the touch.
bool beyond_collar(uint32_t collar_ppm, const OrderRequest& order, const lumina10_book_event& event) noexcept {
  const Int128 price = Int128{order.price} * kMillion;
  if (order.direction > 0)
    return price > Int128{lumina10_book_event_get_ask_price(&event)} * (kMillion + int64_t{collar_ppm});
  return price < Int128{lumina10_book_event_get_bid_price(&event)} * (kMillion - int64_t{collar_ppm});
}

int64_t magnitude(int64_t value) noexcept { return value < 0 ? -value : value; }

}  // namespace

uint8_t check_risk(const RiskOptions& limits, const OrderRequest& order, const lumina10_book_event& event,
                   const Exposure& exposure) noexcept {
  const uint8_t flags = lumina10_book_event_get_flags(&event);
  const bool trading = lumina10_book_event_get_trading_state(&event) == LUMINA10_TRADING_STATE_TRADING;
  if (limits.kill_switch) return LUMINA10_OUTCOME_KILL_SWITCH;
  if (!trading || (flags & LUMINA10_BOOK_FLAG_OPERATIONALLY_HALTED) != 0) return LUMINA10_OUTCOME_HALTED;
  if ((flags & LUMINA10_BOOK_FLAG_SUSPECT) != 0) return LUMINA10_OUTCOME_STALE_BOOK;
  if (order.shares == 0 || order.shares > limits.max_order_shares || order.shares >= kExchangeShares)
    return LUMINA10_OUTCOME_ORDER_SIZE;
  if (uint64_t{order.shares} * order.price > limits.max_notional4) return LUMINA10_OUTCOME_NOTIONAL;
  if (beyond_collar(limits.collar_ppm, order, event)) return LUMINA10_OUTCOME_PRICE_COLLAR;
  const int64_t after = magnitude(order.position + order.direction * int64_t{order.shares});
  if (after > limits.max_position && after >= magnitude(order.position)) return LUMINA10_OUTCOME_POSITION;
  if (exposure.open_orders >= limits.max_open_orders) return LUMINA10_OUTCOME_OPEN_ORDERS;
  if (exposure.sent_this_second >= limits.max_orders_per_second) return LUMINA10_OUTCOME_ORDER_RATE;
  if (order.user_ref_num <= exposure.last_user_ref_num) return LUMINA10_OUTCOME_DUPLICATE_ID;
  return LUMINA10_OUTCOME_SENT;
}

void encode_enter_order(const OrderRequest& order, const SymbolName& symbol, ouch50_enter_order& wire) noexcept {
  // "L" and the order's number in 13 digits.
  char client_id[kClientIdLength];
  uint32_t number = order.user_ref_num;
  for (size_t i = kClientIdLength - 1; i > 0; --i, number /= 10) client_id[i] = static_cast<char>('0' + number % 10);
  client_id[0] = 'L';
  ouch50_enter_order_set_constants(&wire);
  ouch50_enter_order_set_user_ref_num(&wire, order.user_ref_num);
  ouch50_enter_order_set_side(&wire, order.side);
  ouch50_enter_order_set_quantity(&wire, order.shares);
  ouch50_enter_order_set_symbol(&wire, reinterpret_cast<const char*>(symbol.data()), symbol.size());
  ouch50_enter_order_set_price(&wire, order.price);
  ouch50_enter_order_set_time_in_force(&wire, OUCH50_TIME_IN_FORCE_IOC);
  ouch50_enter_order_set_display(&wire, OUCH50_DISPLAY_VISIBLE);
  ouch50_enter_order_set_capacity(&wire, OUCH50_CAPACITY_PRINCIPAL);
  ouch50_enter_order_set_intermarket_sweep(&wire, OUCH50_INTERMARKET_SWEEP_NOT_ELIGIBLE);
  ouch50_enter_order_set_cross_type(&wire, OUCH50_CROSS_TYPE_CONTINUOUS);
  ouch50_enter_order_set_cl_ord_id(&wire, client_id, kClientIdLength);
  ouch50_enter_order_set_appendage_length(&wire, 0);
}

bool Gateway::open(Arena& arena, const RiskOptions& limits) noexcept {
  limits_ = limits;
  limits_.max_open_orders = std::min(limits.max_open_orders, kMostOpenOrders);
  return outgoing_.open(arena, kMostOpenOrders);
}

Gateway::Submission Gateway::submit(const OrderRequest& order, const SymbolName& symbol,
                                    const lumina10_book_event& event) noexcept {
  LUMINA_PLANTED(kGateway, lumina10_book_event_get_message_type(&event));
  const uint64_t second = lumina10_book_event_get_timestamp(&event) / kNsPerSecond;
  if (second != exposure_.second) {
    exposure_.second = second;
    exposure_.sent_this_second = 0;
  }
  const uint8_t outcome = check_risk(limits_, order, event, exposure_);
  if (outcome != LUMINA10_OUTCOME_SENT) {
    ++counts_.refused[outcome];
    return {outcome, 0, OutgoingOrders::kNone};
  }
  const OutgoingOrders::Handle slot = outgoing_.take();
  LUMINA_CHECK(slot != OutgoingOrders::kNone);  // the limit of open orders is at most what the pool holds
  encode_enter_order(order, symbol, *outgoing_.at(slot));
  exposure_.open_orders = outgoing_.live();
  ++counts_.sent;
  ++(order.reason == LUMINA10_REASON_HEDGE ? counts_.hedge : counts_.take);
  ++exposure_.sent_this_second;
  exposure_.last_user_ref_num = order.user_ref_num;
  const uint32_t touch =
      order.direction > 0 ? lumina10_book_event_get_ask_shares(&event) : lumina10_book_event_get_bid_shares(&event);
  return {outcome, std::min(order.shares, order.reached > 0 ? order.reached : touch), slot};
}

void Gateway::account(OutgoingOrders::Handle order) noexcept {
  digest_.bytes(reinterpret_cast<const uint8_t*>(outgoing_.at(order)), sizeof(ouch50_enter_order));
}

void Gateway::close(OutgoingOrders::Handle order) noexcept {
  outgoing_.give_back(order);
  exposure_.open_orders = outgoing_.live();
}

}  // namespace lumina
