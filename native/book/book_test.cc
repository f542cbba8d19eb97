#include "book/book.h"

#include <map>
#include <memory>
#include <random>
#include <utility>
#include <vector>

#include "expect.h"
#include "fnv1a.h"
#include "sample_book.h"

using namespace lumina;
using namespace lumina::test;

namespace {

void levels_and_priority() {
  SampleBook bench;
  bench(add_order(7, 1, 'B', 100, 1000));
  bench(add_order(7, 2, 'B', 200, 1010));
  bench(add_order(7, 3, 'B', 300, 1000));
  bench(add_order(7, 4, 'S', 400, 1030));
  bench(add_order(7, 5, 'S', 500, 1020));
  EXPECT_EQ(bench.side(7, Side::kBid), std::string("1010x200/1 1000x400/2 "));
  EXPECT_EQ(bench.side(7, Side::kAsk), std::string("1020x500/1 1030x400/1 "));
  bench(order_cancel(7, 1, 40));
  bench(order_replace(7, 2, 6, 250, 1000));
  EXPECT_EQ(bench.side(7, Side::kBid), std::string("1000x610/3 "));
  bench(order_delete(7, 4));
  bench(order_cancel(7, 5, 500));
  EXPECT_EQ(bench.side(7, Side::kAsk), std::string(""));
  EXPECT_EQ(bench.book.orders().live(), uint64_t{3});
  EXPECT_EQ(bench.faults(), uint64_t{0});
  EXPECT_EQ(bench.book.totals(7, Side::kBid).shares, uint64_t{610});
  EXPECT_EQ(bench.book.sweep(7, Side::kBid, 50).notional, uint64_t{50'000});
  EXPECT_EQ(bench.book.sweep(7, Side::kAsk, 50).levels, 0u);
}

// The digest walks each queue from its oldest order: written out here, byte for byte.
void a_replaced_order_goes_last() {
  SampleBook bench;
  bench(add_order(7, 1, 'B', 100, 1000));
  bench(add_order(7, 2, 'B', 200, 1000));
  bench(add_order(7, 3, 'B', 300, 1010));
  bench(order_replace(7, 3, 4, 50, 1000));
  bench(order_replace(7, 1, 5, 60, 1000));
  Fnv1a expected;
  expected.byte('L');
  expected.integer(uint16_t{7});
  expected.bytes(reinterpret_cast<const uint8_t*>("AAPL    "), 8);
  expected.byte('B');
  expected.integer(uint32_t{1000});
  expected.integer(uint32_t{3});
  for (const auto& [ref, shares] : {std::pair<uint64_t, uint32_t>{2, 200}, {4, 50}, {5, 60}}) {
    expected.integer(ref);
    expected.integer(shares);
  }
  expected.byte('E');
  expected.integer(uint64_t{3});
  EXPECT_EQ(bench.book.digest(), expected.value());
}

// References as feeds count them, each alive for a while: the map stays correct, and no erase has to look far.
void references_of_any_stride(uint64_t seed, uint32_t size) {
  for (uint64_t stride : {1, 4, 8, 32, 4096}) {
    std::vector<Aside> orders(size + 1);
    std::vector<uint32_t> unused;
    for (uint32_t handle = size; handle > 0; --handle) unused.push_back(handle);
    std::vector<ReferenceMap::Entry> entries(size);
    ReferenceMap map;
    map.open(entries, orders.data(), seed);
    std::mt19937_64 random(stride);
    std::map<uint64_t, uint32_t> live;
    for (uint64_t i = 1; i <= 40'000; ++i) {
      const uint64_t ref = i * stride + 5;
      const uint32_t handle = unused.back();
      unused.pop_back();
      orders[handle].ref = ref;
      map.insert(ref, handle);
      live[ref] = handle;
      while (live.size() > (i % 8192 < 4096 ? size * 3 / 4 : size / 8)) {
        auto victim = live.lower_bound((i - random() % std::min<uint64_t>(i, 4000)) * stride);
        if (victim == live.end()) victim = live.begin();
        map.erase(victim->first, victim->second);
        unused.push_back(victim->second);
        live.erase(victim);
      }
      if (i % 1000 != 0) continue;
      for (const auto& [known, at] : live) EXPECT_EQ(map.find(known), at);
      EXPECT_EQ(map.find(ref + 1), live.contains(ref + 1) ? live[ref + 1] : kNoOrder);
    }
    for (const auto& [known, at] : live) map.erase(known, at);
    for (const auto& entry : entries) EXPECT_EQ(entry.handle_and_passed, 0u);
  }
}

void executions() {
  SampleBook bench;
  bench(add_order(7, 1, 'B', 100, 1000));
  bench(add_order(7, 2, 'S', 100, 1010));
  const Effect plain = bench(order_executed(7, 1, 30));
  EXPECT_EQ(plain.kind, uint8_t{LUMINA10_EVENT_KIND_TRADE});
  EXPECT_EQ(plain.aggressor, uint8_t{'S'});
  EXPECT_EQ(plain.shares, 30u);
  EXPECT_EQ(plain.price, 1000u);
  const Effect priced = bench(executed_with_price(7, 2, 40, 1005, 'Y'));
  EXPECT_EQ(priced.aggressor, uint8_t{'B'});
  EXPECT_EQ(priced.price, 1005u);
  EXPECT_EQ(priced.kind, uint8_t{LUMINA10_EVENT_KIND_TRADE});
  const Effect silent = bench(executed_with_price(7, 2, 60, 1005, 'N'));
  EXPECT_EQ(silent.kind, uint8_t{LUMINA10_EVENT_KIND_NON_PRINTABLE});
  EXPECT_EQ(bench.side(7, Side::kAsk), std::string(""));
  // The ended order is gone: no D follows, and a second execution is unresolved.
  const Effect late = bench(order_executed(7, 2, 5));
  EXPECT_EQ(late.kind, uint8_t{LUMINA10_EVENT_KIND_UNRESOLVED});
  EXPECT_EQ(late.shares, 5u);
  EXPECT_EQ(bench.damage.unknown_references, uint64_t{1});
  EXPECT_EQ(bench(trade(7, 9, 8)).kind, uint8_t{LUMINA10_EVENT_KIND_TRADE});
}

// Each condition of flow.ts Damage: counted once, the right locates suspect, nothing else changed.
void conditions() {
  SampleBook bench;
  const auto suspect = [&](uint16_t locate) { return bench.book.symbol(locate).suspect; };
  bench(add_order(1, 1, 'X', 100, 1000));
  EXPECT_EQ(bench.damage.invalid_sides, uint64_t{1});
  EXPECT(suspect(1));
  EXPECT(!suspect(20));
  bench.book.distrust(20);
  EXPECT(suspect(20));
  bench(add_order(2, 2, 'B', 0, 1000));
  EXPECT_EQ(bench.damage.zero_share_orders, uint64_t{1});
  EXPECT(suspect(2));
  bench(add_order(3, 3, 'B', 100, 1000));
  bench(add_order(4, 3, 'B', 100, 1000));
  EXPECT_EQ(bench.damage.duplicate_references, uint64_t{1});
  EXPECT(suspect(4) && !suspect(3));
  EXPECT_EQ(bench.side(4, Side::kBid), std::string(""));
  bench(order_delete(5, 3));
  EXPECT_EQ(bench.damage.locate_mismatches, uint64_t{1});
  EXPECT(suspect(5) && suspect(3));
  EXPECT_EQ(bench.side(3, Side::kBid), std::string("1000x100/1 "));
  bench(add_order(6, 6, 'S', 100, 1000));
  EXPECT_EQ(bench(order_executed(6, 6, 150)).shares, 100u);
  EXPECT_EQ(bench.damage.over_reductions, uint64_t{1});
  EXPECT(suspect(6));
  bench(order_cancel(7, 99, 1));
  EXPECT_EQ(bench.damage.unknown_references, uint64_t{1});
  EXPECT(suspect(7));
  // A replace removes the original whatever becomes of the new order.
  bench(add_order(8, 81, 'B', 10, 10));
  bench(add_order(8, 82, 'B', 20, 20));
  bench(order_replace(8, 81, 82, 30, 30));
  EXPECT_EQ(bench.damage.duplicate_references, uint64_t{2});
  EXPECT_EQ(bench.side(8, Side::kBid), std::string("20x20/1 "));
  bench(order_replace(8, 82, 83, 0, 30));
  EXPECT_EQ(bench.damage.zero_share_orders, uint64_t{2});
  EXPECT_EQ(bench.side(8, Side::kBid), std::string(""));
  // A replace by its own reference is no duplicate: the original is gone by then.
  bench(add_order(9, 9, 'B', 10, 10));
  bench(order_replace(9, 9, 9, 11, 11));
  EXPECT_EQ(bench.side(9, Side::kBid), std::string("11x11/1 "));
  EXPECT(!suspect(9));
  EXPECT_EQ(bench.faults(), uint64_t{8});
  EXPECT_EQ(bench.book.locates_seen(), 9u);
}

void names_and_states() {
  SampleBook bench;
  const auto name = [&](uint16_t locate) {
    const SymbolName bytes = bench.book.names().name(locate);
    return std::string(bytes.begin(), bytes.end());
  };
  bench(order_delete(5, 1));
  EXPECT_EQ(name(5), std::string("        "));
  bench(add_order(5, 2, 'B', 1, 1, "FIRST"));
  bench(add_order(5, 3, 'B', 1, 1, "SECOND"));
  EXPECT_EQ(name(5), std::string("FIRST   "));
  EXPECT(bench.book.renames(test::parsed(stock_directory(5, "RULES"))) &&
         !bench.book.renames(test::parsed(stock_directory(5, "FIRST"))));
  bench(stock_directory(5, "RULES"));
  EXPECT_EQ(name(5), std::string("RULES   "));
  EXPECT_EQ(bench.book.symbol(5).trading_state, uint8_t{' '});
  bench(trading_action(5, 'T'));
  EXPECT_EQ(bench.book.symbol(5).trading_state, uint8_t{'T'});
  bench(operational_halt(5, 'X', 'H'));
  EXPECT(!bench.book.symbol(5).operationally_halted);
  bench(operational_halt(5, 'Q', 'H'));
  EXPECT(bench.book.symbol(5).operationally_halted);
  bench(operational_halt(5, 'Q', '?'));
  EXPECT(bench.book.symbol(5).operationally_halted);
  bench(operational_halt(5, 'Q', 'T'));
  EXPECT(!bench.book.symbol(5).operationally_halted);
}

void the_event_shows_the_touch_after_the_message() {
  SampleBook bench;
  bench(trading_action(3, 'T'));
  for (uint32_t i = 0; i < 3; ++i) bench(add_order(3, 10 + i, 'S', UINT32_MAX, 500));
  bench(add_order(3, 1, 'B', 100, 490));
  const lumina10_book_event event = bench.event(order_executed(3, 1, 100, 77));
  EXPECT_EQ(lumina10_book_event_get_timestamp(&event), uint64_t{77});
  EXPECT_EQ(lumina10_book_event_get_kind(&event), uint8_t{LUMINA10_EVENT_KIND_TRADE});
  EXPECT_EQ(lumina10_book_event_get_trade_price(&event), 490u);
  EXPECT_EQ(lumina10_book_event_get_bid_price(&event), 0u);
  EXPECT_EQ(lumina10_book_event_get_bid_shares(&event), 0u);
  EXPECT_EQ(lumina10_book_event_get_ask_price(&event), 500u);
  EXPECT_EQ(lumina10_book_event_get_ask_shares(&event), UINT32_MAX);
  EXPECT_EQ(lumina10_book_event_get_trading_state(&event), uint8_t{'T'});
  EXPECT_EQ(lumina10_book_event_get_flags(&event), kFollowedFlag);
}

// FNV-1a of the documented bytes, written out by hand.
void digest_by_hand() {
  SampleBook bench;
  EXPECT_EQ(bench.book.digest(), [] {
    Fnv1a empty;
    for (uint8_t byte : {'E', '\0', '\0', '\0', '\0', '\0', '\0', '\0', '\0'}) empty.byte(byte);
    return empty.value();
  }());
  bench(add_order(0x0102, 9, 'B', 5, 0x01020304, "AB"));
  bench(add_order(0x0102, 8, 'B', 6, 0x01020304, "AB"));
  bench(add_order(0x0102, 7, 'S', 7, 1, "AB"));
  const uint8_t bytes[] = {'L', 2, 1, 'A', 'B', ' ', ' ', ' ', ' ', ' ', ' ',                                //
                           'B', 4, 3, 2,   1,   2,   0,   0,   0,   9,   0,   0, 0, 0, 0, 0, 0, 5, 0, 0, 0,  //
                           8,   0, 0, 0,   0,   0,   0,   0,   6,   0,   0,   0,                             //
                           'S', 1, 0, 0,   0,   1,   0,   0,   0,   7,   0,   0, 0, 0, 0, 0, 0, 7, 0, 0, 0,  //
                           'E', 3, 0, 0,   0,   0,   0,   0,   0};
  Fnv1a expected;
  expected.bytes(bytes, sizeof bytes);
  EXPECT_EQ(bench.book.digest(), expected.value());
  Fnv1a published;
  for (char letter : {'f', 'o', 'o', 'b', 'a', 'r'}) published.byte(static_cast<uint8_t>(letter));
  EXPECT_EQ(published.value(), uint64_t{0x85944171f73967e8u});
}

// A day of random messages against a book kept in standard containers, on every kernel set; all sets give one digest.
void like_a_slow_book() {
  uint64_t first = 0;
  for (const KernelSet* kernels : available_kernels()) {
    SampleBook bench(*kernels, {.pages = 16, .aside = 1 << 15}, size_t{4} << 20);
    std::map<uint64_t, std::pair<uint32_t, uint32_t>> live;  // bid reference -> price, shares
    std::mt19937_64 random(5);
    for (int i = 0; i < 60'000; ++i) {
      const auto price = static_cast<uint32_t>(1000 + random() % 400);
      const auto shares = static_cast<uint32_t>(1 + random() % 500);
      if (live.size() < 300 || random() % 2 == 0) {
        const uint64_t ref = random() % 8 == 0 ? random() : static_cast<uint64_t>(i) * 4;
        if (!live.emplace(ref, std::pair(price, shares)).second) continue;
        bench(add_order(1, ref, 'B', shares, price));
        continue;
      }
      auto at = live.lower_bound(random() % 4 == 0 ? random()
                                                   : static_cast<uint64_t>(random() % static_cast<uint64_t>(i)) * 4);
      if (at == live.end()) at = live.begin();
      if (shares < at->second.second) {
        bench(order_cancel(1, at->first, shares));
        at->second.second -= shares;
      } else {
        bench(order_delete(1, at->first));
        live.erase(at);
      }
    }
    std::map<uint32_t, std::pair<uint64_t, uint32_t>, std::greater<>> levels;
    for (const auto& [ref, order] : live) {
      levels[order.first].first += order.second;
      levels[order.first].second += 1;
    }
    std::vector<lumina10_book_level> found(1000);
    found.resize(bench.book.snapshot(1, Side::kBid, found));
    EXPECT_EQ(found.size(), levels.size());
    size_t index = 0;
    for (const auto& [price, level] : levels) {
      if (index >= found.size()) break;
      EXPECT_EQ(lumina10_book_level_get_price(&found[index]), price);
      EXPECT_EQ(lumina10_book_level_get_shares(&found[index]), level.first);
      EXPECT_EQ(lumina10_book_level_get_orders(&found[index++]), level.second);
    }
    EXPECT_EQ(bench.book.orders().live(), live.size());
    EXPECT_EQ(bench.faults(), uint64_t{0});
    if (first == 0) first = bench.book.digest();
    EXPECT_EQ(bench.book.digest(), first);
  }
}

// Memory that an input was given for: every message of it can make an order and a level. A whole day's gets most for
// orders. And no byte is lost between the pools.
void sizes_fit() {
  for (uint64_t megabytes : {10, 24, 64, 127, 128, 262, 523, 1024, 1500, 1600, 2048, 16384}) {
    const size_t bytes = megabytes << 20;
    const BookSizes sizes = BookSizes::within(bytes);
    const uint64_t orders = uint64_t{sizes.orders.pages} * Orders::kFew;
    // Of so many messages: 112 bytes for a level, 256 for the first of a side.
    const uint64_t levels = 112 * orders + 144 * std::min<uint64_t>(orders, 131'072);
    EXPECT(sizes.memory() <= bytes && sizes.memory() + kCacheLine > bytes);
    EXPECT(sizes.orders.map_entries() * 3 >= sizes.orders.most_aside() * 4);
    if (megabytes < 1600) {
      EXPECT(sizes.level_bytes * 100 >= levels * 98 && sizes.level_bytes * 98 <= levels * 100);
    } else {
      EXPECT(sizes.level_bytes * 5 >= bytes && sizes.level_bytes * 3 <= bytes);
    }
  }
  EXPECT_EQ(BookSizes::within(1000).orders.aside, 0u);
}

}  // namespace

int main() {
  levels_and_priority();
  a_replaced_order_goes_last();
  references_of_any_stride(0, 1 << 12);
  references_of_any_stride(1, 97 * ReferenceMap::kBlock);
  references_of_any_stride(0x5eed, 97 * ReferenceMap::kBlock);
  executions();
  conditions();
  names_and_states();
  the_event_shows_the_touch_after_the_message();
  digest_by_hand();
  like_a_slow_book();
  sizes_fit();
  return lumina::test::verdict();
}
