// Books as the exchange may have them: locked and crossed outside continuous trading, with stub quotes at the ends of
// the price scale, and with trades that are broken afterwards.
#include "expect.h"
#include "sample_book.h"

using namespace lumina;
using namespace lumina::test;

namespace {

// 0.0001 and 199,999.9900.
constexpr uint32_t kLowest = 1;
constexpr uint32_t kStub = 1'999'999'900;

// Bid over ask is a book like any other: nothing trades by itself, and each side keeps its own order.
void locked_and_crossed() {
  SampleBook book;
  book(trading_action(7, 'H'));
  book(add_order(7, 1, 'B', 100, 1000));
  book(add_order(7, 2, 'S', 200, 1000));
  EXPECT_EQ(book.side(7, Side::kBid), std::string("1000x100/1 "));
  EXPECT_EQ(book.side(7, Side::kAsk), std::string("1000x200/1 "));
  book(add_order(7, 3, 'B', 300, 1020));
  const lumina10_book_event crossed = book.event(trade(7, 50, 1010));
  EXPECT_EQ(lumina10_book_event_get_bid_price(&crossed), 1020u);
  EXPECT_EQ(lumina10_book_event_get_ask_price(&crossed), 1000u);
  EXPECT_EQ(lumina10_book_event_get_trading_state(&crossed), uint8_t{'H'});
  // The opening cross executes both sides, and one message tells of it all: it changes no order by itself.
  EXPECT_EQ(book(cross_trade(7, 200, 1010)).kind, uint8_t{LUMINA10_EVENT_KIND_CROSS});
  EXPECT_EQ(book.side(7, Side::kBid), std::string("1020x300/1 1000x100/1 "));
  EXPECT_EQ(book(executed_with_price(7, 3, 200, 1010, 'N')).kind, uint8_t{LUMINA10_EVENT_KIND_NON_PRINTABLE});
  EXPECT_EQ(book(executed_with_price(7, 2, 200, 1010, 'N')).kind, uint8_t{LUMINA10_EVENT_KIND_NON_PRINTABLE});
  EXPECT_EQ(book.side(7, Side::kBid), std::string("1020x100/1 1000x100/1 "));
  EXPECT_EQ(book.side(7, Side::kAsk), std::string(""));
  EXPECT_EQ(book.faults(), uint64_t{0});
  EXPECT(!book.book.symbol(7).suspect);
}

// A replaced order stays on its side, wherever its new price is.
void a_replaced_order_keeps_its_side() {
  SampleBook book;
  book(add_order(7, 1, 'B', 100, 1000));
  book(add_order(7, 2, 'S', 200, 1010));
  book(order_replace(7, 2, 3, 250, 990));
  EXPECT_EQ(book.side(7, Side::kBid), std::string("1000x100/1 "));
  EXPECT_EQ(book.side(7, Side::kAsk), std::string("990x250/1 "));
  book(order_replace(7, 1, 4, 150, 1020));
  EXPECT_EQ(book.side(7, Side::kBid), std::string("1020x150/1 "));
  const Effect taken = book(order_executed(7, 3, 50));
  EXPECT_EQ(taken.aggressor, uint8_t{LUMINA10_AGGRESSOR_BUY});
  EXPECT_EQ(taken.price, 990u);
  EXPECT_EQ(book.side(7, Side::kAsk), std::string("990x200/1 "));
  EXPECT_EQ(book.faults(), uint64_t{0});
}

// Market makers' quotes that nobody is to take; beyond them what is no price on any market, but fits the field.
void stub_quotes() {
  SampleBook book;
  book(add_order(7, 1, 'B', 100, kLowest));
  book(add_order(7, 2, 'S', 100, kStub));
  book(add_order(7, 3, 'B', 200, 1'000'000));
  book(add_order(7, 4, 'S', 200, 1'000'100));
  EXPECT_EQ(book.side(7, Side::kBid), std::string("1000000x200/1 1x100/1 "));
  EXPECT_EQ(book.side(7, Side::kAsk), std::string("1000100x200/1 1999999900x100/1 "));
  book(order_delete(7, 3));
  book(order_delete(7, 4));
  const lumina10_book_event stubs = book.event(trade(7, 1, 5));
  EXPECT_EQ(lumina10_book_event_get_bid_price(&stubs), kLowest);
  EXPECT_EQ(lumina10_book_event_get_ask_price(&stubs), kStub);
  EXPECT_EQ(book.book.sweep(7, Side::kAsk, 100).notional, uint64_t{100} * kStub);
}

// What is no price on any market still fits the field. A page's node has room for all below 2^31 - 1.
void any_price_of_32_bits() {
  SampleBook book;
  uint64_t ref = 1;
  for (; book.book.orders().live() == book.book.orders().live_aside(); ++ref) book(add_order(7, ref * 4, 'B', 1, 1));
  for (uint64_t early = 1; early < ref; ++early) book(order_delete(7, early * 4));
  const uint64_t first = ref;
  for (const uint32_t price : {0u, 0x7fff'fffeu, 0x7fff'ffffu, 0x8000'0000u, UINT32_MAX}) {
    book(add_order(7, ref++ * 4, 'B', 10, price));
    book(add_order(7, ref++ * 4, 'S', 20, price));
  }
  EXPECT_EQ(book.book.orders().live_aside(), uint64_t{6});
  EXPECT_EQ(book.side(7, Side::kBid),
            std::string("4294967295x10/1 2147483648x10/1 2147483647x10/1 2147483646x10/1 0x10/1 "));
  EXPECT_EQ(book.side(7, Side::kAsk),
            std::string("0x20/1 2147483646x20/1 2147483647x20/1 2147483648x20/1 4294967295x20/1 "));
  for (uint64_t each = first; each < ref; ++each) EXPECT_EQ(book(order_executed(7, each * 4, 10)).shares, 10u);
  EXPECT_EQ(book.side(7, Side::kBid), std::string(""));
  EXPECT_EQ(book.side(7, Side::kAsk),
            std::string("0x10/1 2147483646x10/1 2147483647x10/1 2147483648x10/1 4294967295x10/1 "));
  EXPECT_EQ(book.book.orders().live_aside(), uint64_t{3});
  EXPECT_EQ(book.faults(), uint64_t{0});
}

// B names a match, not an order: it corrects the tape, and what was executed stays executed.
void a_broken_trade() {
  SampleBook book;
  book(add_order(7, 1, 'B', 100, 1000));
  book(add_order(7, 2, 'S', 100, 1010));
  book(order_executed(7, 1, 40));
  const uint64_t before = book.book.digest();
  const lumina10_book_event broken = book.event(broken_trade(7, 1));
  EXPECT_EQ(lumina10_book_event_get_kind(&broken), uint8_t{LUMINA10_EVENT_KIND_BROKEN});
  EXPECT_EQ(lumina10_book_event_get_trade_shares(&broken), 0u);
  EXPECT_EQ(lumina10_book_event_get_bid_shares(&broken), 60u);
  EXPECT_EQ(book.book.digest(), before);
  EXPECT_EQ(book.side(7, Side::kBid), std::string("1000x60/1 "));
  EXPECT_EQ(book.faults(), uint64_t{0});
  EXPECT(!book.book.symbol(7).suspect);
}

}  // namespace

int main() {
  locked_and_crossed();
  a_replaced_order_keeps_its_side();
  stub_quotes();
  any_price_of_32_bits();
  a_broken_trade();
  return verdict();
}
