#include "signal/signal.h"

#include <algorithm>

#include "book/symbols.h"

namespace lumina {
namespace {

// The event's aggressor, or for a match with a hidden order the quote rule on the best prices.
uint8_t aggressor_of(const lumina10_book_event& event) noexcept {
  const uint8_t known = lumina10_book_event_get_aggressor(&event);
  if (known != LUMINA10_AGGRESSOR_UNKNOWN) return known;
  const uint32_t price = lumina10_book_event_get_trade_price(&event);
  if (lumina10_book_event_get_ask_shares(&event) > 0 && price >= lumina10_book_event_get_ask_price(&event))
    return LUMINA10_AGGRESSOR_BUY;
  if (lumina10_book_event_get_bid_shares(&event) > 0 && price <= lumina10_book_event_get_bid_price(&event))
    return LUMINA10_AGGRESSOR_SELL;
  return LUMINA10_AGGRESSOR_UNKNOWN;
}

}  // namespace

size_t Signal::state_memory(const VpinOptions& vpin) noexcept {
  return kLocates * (sizeof(SymbolSignal) + (vpin.bulk ? sizeof(BulkState) : 0)) + 3 * kCacheLine;
}

uint32_t Signal::windows_within(const VpinOptions& vpin, size_t bytes) noexcept {
  return static_cast<uint32_t>(std::min(kLocates, bytes / Windows::slot_bytes(vpin.buckets)));
}

bool Signal::open(Arena& arena, const SignalOptions& options, uint32_t windows) noexcept {
  options_ = options;
  symbols_ = arena.take<SymbolSignal>(kLocates);
  if (options.vpin.bulk) bulk_ = arena.take<BulkState>(kLocates);
  return windows_.open(arena, windows, options.vpin.buckets) && !symbols_.empty() &&
         (!options.vpin.bulk || !bulk_.empty());
}

// Of an event that means something for trading.
bool Signal::on_trading(const lumina10_book_event& event, OrderRequest& order, const Reaches* reaches) noexcept {
  const uint8_t kind = lumina10_book_event_get_kind(&event);
  if ((lumina10_book_event_get_flags(&event) & kFollowedFlag) == 0) return false;
  switch (kind) {
    case LUMINA10_EVENT_KIND_TRADE:
      break;
    case LUMINA10_EVENT_KIND_UNRESOLVED:
      counts_.unresolved_shares += lumina10_book_event_get_trade_shares(&event);
      return false;
    case LUMINA10_EVENT_KIND_NON_PRINTABLE:
      ++counts_.non_printable;
      return false;
    case LUMINA10_EVENT_KIND_CROSS:
      ++counts_.crosses;
      return false;
    default:
      ++counts_.broken_trades;
      return false;
  }
  const uint16_t locate = lumina10_book_event_get_stock_locate(&event);
  SymbolSignal& symbol = symbols_[locate];
  toxic_.bucket = 0;
  on_trade(event, symbol);
  if (toxic_.bucket == 0) [[likely]]
    return false;
  const Decision decision = take_hedge(options_.strategy, symbol.holding, toxic_, event, order, reaches);
  counts_.no_liquidity += decision == Decision::kNoLiquidity ? 1 : 0;
  if (decision != Decision::kOrder) return false;
  order.user_ref_num = ++orders_;
  order.stock_locate = locate;
  return true;
}

void Signal::on_trade(const lumina10_book_event& event, SymbolSignal& symbol) noexcept {
  const uint32_t shares = lumina10_book_event_get_trade_shares(&event);
  ++counts_.trades;
  counts_.traded_shares += shares;
  if (symbol.buckets.window() == Windows::kNone && !follow(symbol)) [[unlikely]] {
    ++counts_.pool_exhausted;
    return;
  }
  if (options_.vpin.bulk) {
    add_to_bar(event, symbol);
    return;
  }
  const uint8_t aggressor = aggressor_of(event);
  if (aggressor == LUMINA10_AGGRESSOR_UNKNOWN) {
    counts_.unknown_shares += shares;
    return;
  }
  add_to_buckets(event, symbol, shares, aggressor == LUMINA10_AGGRESSOR_BUY ? shares : 0,
                 lumina10_book_event_get_timestamp(&event));
}

// A trade of a later bar closes the open one first.
void Signal::add_to_bar(const lumina10_book_event& event, SymbolSignal& symbol) noexcept {
  BulkState& state = bulk_[lumina10_book_event_get_stock_locate(&event)];
  OpenBar& bar = state.bar;
  const uint64_t time = lumina10_book_event_get_timestamp(&event);
  const uint64_t ordinal = time / options_.vpin.bar_ns + 1;
  if (bar.ordinal != 0 && ordinal > bar.ordinal) {
    const uint64_t bought = bought_shares(bar.shares, state.history.share_of_buying(bar.last_price));
    add_to_buckets(event, symbol, bar.shares, bought, bar.last_time);
    bar = {};
  }
  if (bar.ordinal == 0) bar.ordinal = ordinal;
  bar.shares += lumina10_book_event_get_trade_shares(&event);
  bar.last_price = lumina10_book_event_get_trade_price(&event);
  bar.last_time = time;
}

void Signal::add_to_buckets(const lumina10_book_event& event, SymbolSignal& symbol, uint64_t shares, uint64_t bought,
                            uint64_t time) noexcept {
  uint32_t* const window = windows_.at(symbol.buckets.window());
  symbol.buckets.add(options_.vpin, window, shares, bought, [&](const CompletedBucket& bucket) noexcept {
    ++counts_.buckets;
    if (bucket.toxic) {
      ++counts_.toxic_buckets;
      toxic_ = {bucket.number, bucket.buy_shares > bucket.sell_shares ? 1 : -1};
    }
    if (log_ != nullptr) record(event, bucket, time);
  });
}

void Signal::record(const lumina10_book_event& event, const CompletedBucket& bucket, uint64_t time) noexcept {
  lumina10_vpin_bucket* slot = log_->claim();
  if (slot == nullptr) [[unlikely]] {
    slot = wait_for_slot();
    if (slot == nullptr) return;
  }
  lumina10_vpin_bucket_set_constants(slot);
  lumina10_vpin_bucket_set_bucket(slot, bucket.number);
  lumina10_vpin_bucket_set_sequence(slot, lumina10_book_event_get_sequence(&event));
  lumina10_vpin_bucket_set_time(slot, time);
  lumina10_vpin_bucket_set_buy_shares(slot, bucket.buy_shares);
  lumina10_vpin_bucket_set_sell_shares(slot, bucket.sell_shares);
  lumina10_vpin_bucket_set_vpin_ppm(slot, bucket.vpin_ppm);
  lumina10_vpin_bucket_set_stock_locate(slot, lumina10_book_event_get_stock_locate(&event));
  lumina10_vpin_bucket_set_toxic(slot, bucket.toxic ? 1 : 0);
  log_->commit();
}

// A single trade can complete more buckets than the log holds, so this is the one place that waits inside a message: by
// the rule of all waits, so that a thread with a processor of its own makes no system call here either. Null when
// nobody reads any more.
lumina10_vpin_bucket* Signal::wait_for_slot() noexcept {
  const uint64_t start = clock_->now();
  lumina10_vpin_bucket* slot = nullptr;
  for (patience_.reset(); slot == nullptr; slot = log_->claim()) {
    if (closing_->load(std::memory_order_relaxed)) break;  // a wish of Engine::close(), it carries no data
    patience_.wait();
  }
  waited_ticks_ += clock_->now() - start;
  return slot;
}

// Gives the symbol a window; false when none is left.
bool Signal::follow(SymbolSignal& symbol) noexcept {
  const Windows::Handle window = windows_.take();
  symbol.buckets.open(window);
  return window != Windows::kNone;
}

}  // namespace lumina
