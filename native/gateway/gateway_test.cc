#include "gateway/gateway.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <set>

#include "expect.h"

using namespace lumina;

namespace {

constexpr SymbolName kName = {'A', 'A', 'P', 'L', ' ', ' ', ' ', ' '};

OrderRequest buy(uint32_t number, uint32_t shares = 100, uint32_t price = 3203000) {
  return {.user_ref_num = number,
          .stock_locate = 13,
          .side = 'B',
          .reason = 'T',
          .direction = 1,
          .shares = shares,
          .price = price,
          .position = 0};
}

lumina10_book_event quoted(uint64_t time = 1) {
  lumina10_book_event event{};
  lumina10_book_event_set_timestamp(&event, time);
  lumina10_book_event_set_trading_state(&event, 'T');
  lumina10_book_event_set_bid_price(&event, 3201400);
  lumina10_book_event_set_ask_price(&event, 3203000);
  lumina10_book_event_set_bid_shares(&event, 70);
  lumina10_book_event_set_ask_shares(&event, 60);
  return event;
}

// The 47 bytes of an Enter Order, written out by hand after the document's table.
void bytes_of_an_order() {
  ouch50_enter_order wire;
  std::memset(&wire, 0xee, sizeof wire);
  encode_enter_order(buy(258, 100, 3203000), kName, wire);
  const uint8_t expected[] = {'O', 0,   0,   1,   2,   'B', 0,   0,   0,   100, 'A', 'A', 'P', 'L', ' ', ' ',  //
                              ' ', ' ', 0,   0,   0,   0,   0,   48,  223, 184, '3', 'Y', 'P', 'N', 'N', 'L',  //
                              '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '2', '5', '8', 0,   0};
  EXPECT_EQ(sizeof wire, sizeof expected);
  const auto* bytes = reinterpret_cast<const uint8_t*>(&wire);
  for (size_t i = 0; i < sizeof expected; ++i) EXPECT_EQ(bytes[i], expected[i]);
}

void each_limit_by_itself() {
  const auto outcome = [](const RiskOptions& limits, const OrderRequest& order, const lumina10_book_event& event,
                          const Exposure& exposure = {}) { return check_risk(limits, order, event, exposure); };
  const lumina10_book_event event = quoted();
  EXPECT_EQ(outcome({}, buy(1), event), uint8_t{LUMINA10_OUTCOME_SENT});
  EXPECT_EQ(outcome({.kill_switch = true}, buy(1), event), uint8_t{LUMINA10_OUTCOME_KILL_SWITCH});
  for (char state : {'H', 'P', 'Q', ' '}) {
    lumina10_book_event halted = event;
    lumina10_book_event_set_trading_state(&halted, static_cast<uint8_t>(state));
    EXPECT_EQ(outcome({}, buy(1), halted), uint8_t{LUMINA10_OUTCOME_HALTED});
  }
  lumina10_book_event halted = event;
  lumina10_book_event_set_flags(&halted, LUMINA10_BOOK_FLAG_OPERATIONALLY_HALTED);
  EXPECT_EQ(outcome({}, buy(1), halted), uint8_t{LUMINA10_OUTCOME_HALTED});
  lumina10_book_event stale = event;
  lumina10_book_event_set_flags(&stale, LUMINA10_BOOK_FLAG_SUSPECT);
  EXPECT_EQ(outcome({}, buy(1), stale), uint8_t{LUMINA10_OUTCOME_STALE_BOOK});
  EXPECT_EQ(outcome({}, buy(1, 0), event), uint8_t{LUMINA10_OUTCOME_ORDER_SIZE});
  EXPECT_EQ(outcome({.max_order_shares = 99}, buy(1), event), uint8_t{LUMINA10_OUTCOME_ORDER_SIZE});
  EXPECT_EQ(outcome({.max_order_shares = UINT32_MAX}, buy(1, 1'000'000), event), uint8_t{LUMINA10_OUTCOME_ORDER_SIZE});
  EXPECT_EQ(outcome({.max_notional4 = 320'300'000}, buy(1), event), uint8_t{LUMINA10_OUTCOME_SENT});
  EXPECT_EQ(outcome({.max_notional4 = 320'299'999}, buy(1), event), uint8_t{LUMINA10_OUTCOME_NOTIONAL});
  EXPECT_EQ(outcome({.collar_ppm = 10'000}, buy(1, 1, 3235030), event), uint8_t{LUMINA10_OUTCOME_SENT});
  EXPECT_EQ(outcome({.collar_ppm = 10'000}, buy(1, 1, 3235031), event), uint8_t{LUMINA10_OUTCOME_PRICE_COLLAR});
  OrderRequest sale = buy(1, 1, 3169386);
  sale.direction = -1;
  EXPECT_EQ(outcome({.collar_ppm = 10'000}, sale, event), uint8_t{LUMINA10_OUTCOME_SENT});
  sale.price -= 1;
  EXPECT_EQ(outcome({.collar_ppm = 10'000}, sale, event), uint8_t{LUMINA10_OUTCOME_PRICE_COLLAR});
  EXPECT_EQ(outcome({.collar_ppm = 2'000'000}, sale, event), uint8_t{LUMINA10_OUTCOME_SENT});
  EXPECT_EQ(outcome({.max_position = 99}, buy(1), event), uint8_t{LUMINA10_OUTCOME_POSITION});
  OrderRequest reducing = buy(1);
  reducing.position = -300;
  EXPECT_EQ(outcome({.max_position = 99}, reducing, event), uint8_t{LUMINA10_OUTCOME_SENT});
  reducing.position = -50;
  EXPECT_EQ(outcome({.max_position = 49}, reducing, event), uint8_t{LUMINA10_OUTCOME_POSITION});
  EXPECT_EQ(outcome({.max_open_orders = 0}, buy(1), event), uint8_t{LUMINA10_OUTCOME_OPEN_ORDERS});
  EXPECT_EQ(outcome({.max_orders_per_second = 2}, buy(1), event, {.sent_this_second = 2}),
            uint8_t{LUMINA10_OUTCOME_ORDER_RATE});
  EXPECT_EQ(outcome({}, buy(7), event, {.last_user_ref_num = 7}), uint8_t{LUMINA10_OUTCOME_DUPLICATE_ID});
  // The first limit in the list rules.
  EXPECT_EQ(outcome({.kill_switch = true, .max_order_shares = 1}, buy(1), stale),
            uint8_t{LUMINA10_OUTCOME_KILL_SWITCH});
}

// Whichever two limits are broken, the one that comes first in REFUSALS of flow.ts is named.
void the_first_broken_limit_rules() {
  using Break = void (*)(RiskOptions&, OrderRequest&, lumina10_book_event&, Exposure&);
  const Break breaks[] = {
      [](RiskOptions& limits, OrderRequest&, lumina10_book_event&, Exposure&) { limits.kill_switch = true; },
      [](RiskOptions&, OrderRequest&, lumina10_book_event& event, Exposure&) {
        lumina10_book_event_set_trading_state(&event, 'H');
      },
      [](RiskOptions&, OrderRequest&, lumina10_book_event& event, Exposure&) {
        lumina10_book_event_set_flags(&event, LUMINA10_BOOK_FLAG_SUSPECT);
      },
      [](RiskOptions& limits, OrderRequest&, lumina10_book_event&, Exposure&) { limits.max_order_shares = 99; },
      [](RiskOptions& limits, OrderRequest&, lumina10_book_event&, Exposure&) { limits.max_notional4 = 1; },
      [](RiskOptions&, OrderRequest&, lumina10_book_event& event, Exposure&) {
        lumina10_book_event_set_ask_price(&event, 1);
      },
      [](RiskOptions& limits, OrderRequest&, lumina10_book_event&, Exposure&) { limits.max_position = 0; },
      [](RiskOptions&, OrderRequest&, lumina10_book_event&, Exposure& exposure) { exposure.open_orders = UINT32_MAX; },
      [](RiskOptions&, OrderRequest&, lumina10_book_event&, Exposure& exposure) {
        exposure.sent_this_second = UINT32_MAX;
      },
      [](RiskOptions&, OrderRequest&, lumina10_book_event&, Exposure& exposure) { exposure.last_user_ref_num = 9; },
  };
  for (size_t first = 0; first < std::size(breaks); ++first) {
    for (size_t second = first; second < std::size(breaks); ++second) {
      RiskOptions limits;
      OrderRequest order = buy(9);
      lumina10_book_event event = quoted();
      Exposure exposure;
      breaks[second](limits, order, event, exposure);
      breaks[first](limits, order, event, exposure);
      EXPECT_EQ(check_risk(limits, order, event, exposure), static_cast<uint8_t>(1 + first));
    }
  }
}

void sends_counts_and_digests() {
  Arena arena({.bytes = 2 << 20, .best = Pages::kPlain});
  Gateway gateway;
  EXPECT(gateway.open(arena, {.max_orders_per_second = 2}));
  EXPECT(arena.used() <= Gateway::kMemory);
  EXPECT_EQ(gateway.digest(), uint64_t{0xcbf29ce484222325u});
  const Gateway::Submission first = gateway.submit(buy(1), kName, quoted(1));
  EXPECT_EQ(first.filled, 60u);
  const Gateway::Submission second = gateway.submit(buy(2, 40), kName, quoted(999'999'999));
  EXPECT_EQ(second.filled, 40u);
  EXPECT(second.order != first.order);
  const Gateway::Submission third = gateway.submit(buy(3), kName, quoted(999'999'999));
  EXPECT_EQ(third.outcome, uint8_t{LUMINA10_OUTCOME_ORDER_RATE});
  EXPECT_EQ(third.filled, 0u);
  EXPECT_EQ(third.order, Gateway::OutgoingOrders::kNone);
  // What was sent later may be done earlier.
  gateway.account(first.order);
  gateway.account(second.order);
  gateway.close(second.order);
  OrderRequest hedge = buy(4);
  hedge.reason = 'H';
  const Gateway::Submission fourth = gateway.submit(hedge, kName, quoted(1'000'000'000));
  EXPECT_EQ(fourth.outcome, uint8_t{LUMINA10_OUTCOME_SENT});
  gateway.account(fourth.order);
  Fnv1a expected;
  for (const OrderRequest& order : {buy(1), buy(2, 40), buy(4)}) {
    ouch50_enter_order wire;
    encode_enter_order(order, kName, wire);
    expected.bytes(reinterpret_cast<const uint8_t*>(&wire), sizeof wire);
  }
  EXPECT_EQ(gateway.digest(), expected.value());
  EXPECT_EQ(gateway.counts().sent, uint64_t{3});
  EXPECT_EQ(gateway.counts().take, uint64_t{2});
  EXPECT_EQ(gateway.counts().hedge, uint64_t{1});
  EXPECT_EQ(gateway.counts().refused[LUMINA10_OUTCOME_ORDER_RATE], uint64_t{1});
}

// Sent and not closed, orders are open, and one more than the limit is refused; whatever the limit, one more than the
// pool holds.
void open_orders_are_counted() {
  for (uint32_t limit : {0u, 3u, kMostOpenOrders, UINT32_MAX}) {
    Arena arena({.bytes = 2 << 20, .best = Pages::kPlain});
    Gateway gateway;
    EXPECT(gateway.open(arena, {.max_open_orders = limit, .max_orders_per_second = UINT32_MAX}));
    const uint32_t most = std::min(limit, kMostOpenOrders);
    uint32_t number = 0;
    std::set<Gateway::OutgoingOrders::Handle> open;
    while (open.size() < most) open.insert(gateway.submit(buy(++number), kName, quoted()).order);
    EXPECT_EQ(number, most);
    EXPECT(!open.contains(Gateway::OutgoingOrders::kNone));
    const Gateway::Submission refused = gateway.submit(buy(++number), kName, quoted());
    EXPECT_EQ(refused.outcome, uint8_t{LUMINA10_OUTCOME_OPEN_ORDERS});
    EXPECT_EQ(refused.order, Gateway::OutgoingOrders::kNone);
    EXPECT_EQ(gateway.counts().refused[LUMINA10_OUTCOME_OPEN_ORDERS], uint64_t{1});
    EXPECT_EQ(gateway.counts().sent, uint64_t{most});
    if (open.empty()) continue;
    gateway.close(*open.begin());
    const Gateway::Submission sent = gateway.submit(buy(++number), kName, quoted());
    EXPECT_EQ(sent.outcome, uint8_t{LUMINA10_OUTCOME_SENT});
    EXPECT_EQ(sent.order, *open.begin());
  }
}

}  // namespace

int main() {
  bytes_of_an_order();
  each_limit_by_itself();
  the_first_broken_limit_rules();
  sends_counts_and_digests();
  open_orders_are_counted();
  return lumina::test::verdict();
}
