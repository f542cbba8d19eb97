// The signal stage: classifies trades, fills volume buckets, evaluates VPIN and toxicity, and lets the strategy decide.
// Reads book_event records; keeps no book of its own.
#ifndef LUMINA_SIGNAL_SIGNAL_H_
#define LUMINA_SIGNAL_SIGNAL_H_

#include <atomic>
#include <cstdint>
#include <span>

#include "arena/arena.h"
#include "arena/pool.h"
#include "clock/clock.h"
#include "lumina-1.0/c/lumina-1.0.h"
#include "patience.h"
#include "plant.h"
#include "ring/spsc_ring.h"
#include "signal/bulk.h"
#include "signal/strategy.h"
#include "signal/vpin.h"

namespace lumina {

// The SignalCounts of runtime/flow.ts, and two more; words.cc has the names.
struct SignalCounts {
  uint64_t trades = 0;
  uint64_t traded_shares = 0;
  uint64_t unknown_shares = 0;
  uint64_t unresolved_shares = 0;
  uint64_t non_printable = 0;
  uint64_t crosses = 0;
  uint64_t broken_trades = 0;
  uint64_t buckets = 0;
  uint64_t toxic_buckets = 0;
  // Toxic buckets for which the opposite side of the book was empty.
  uint64_t no_liquidity = 0;
  // Trades of symbols for which no bucket window was left; they are counted as trades but fill no bucket.
  uint64_t pool_exhausted = 0;
};

struct SignalOptions {
  VpinOptions vpin;
  StrategyOptions strategy;
};

using BucketLog = SpscRing<lumina10_vpin_bucket>;

class Signal {
 public:
  // Arena bytes beside the windows.
  [[nodiscard]] static size_t state_memory(const VpinOptions& vpin) noexcept;
  // Arena bytes of so many windows.
  [[nodiscard]] static size_t window_memory(const VpinOptions& vpin, uint32_t windows) noexcept {
    return Windows::memory(windows, vpin.buckets);
  }
  // Windows that so many bytes hold, at most one a locate; runtime/arena-size.ts reckons alike.
  [[nodiscard]] static uint32_t windows_within(const VpinOptions& vpin, size_t bytes) noexcept;

  // The windows are handed to symbols as they first trade; a symbol that finds none left fills no bucket, and its
  // trades are counted apart. False when the arena has too little left.
  [[nodiscard]] bool open(Arena& arena, const SignalOptions& options, uint32_t windows) noexcept;
  // Records every completed bucket; a full log is waited for, unless `closing` says that nobody reads any more.
  void log_to(BucketLog& log, const std::atomic<bool>& closing) noexcept {
    log_ = &log;
    closing_ = &closing;
    clock_ = &machine_clock();
  }
  // How the thread that calls on_event waits for it. Before the first event.
  void wait_with(const Patience& patience) noexcept { patience_ = patience; }

  // Whether an event means nothing for trading: on_event looks at no more of it.
  [[nodiscard]] static bool passes_by(const lumina10_book_event& event) noexcept {
    return lumina10_book_event_get_kind(&event) == LUMINA10_EVENT_KIND_NONE;
  }

  // One event, with what a take would reach when it may pass the touch; true when it leads to an order, which is then
  // filled in.
  [[nodiscard]] bool on_event(const lumina10_book_event& event, OrderRequest& order,
                              const Reaches* reaches = nullptr) noexcept {
    LUMINA_PLANTED(kSignal, lumina10_book_event_get_message_type(&event));
    if (passes_by(event)) [[likely]]
      return false;
    return on_trading(event, order, reaches);
  }
  // Shares bought (positive) or sold by the strategy; returns the position after.
  int64_t fill(uint16_t locate, int64_t shares) noexcept { return symbols_[locate].holding.position += shares; }
  [[nodiscard]] int64_t position(uint16_t locate) const noexcept { return symbols_[locate].holding.position; }

  [[nodiscard]] const SignalCounts& counts() const noexcept { return counts_; }
  // Ticks spent waiting for the log's reader: not the stage's own work.
  [[nodiscard]] uint64_t waited_ticks() const noexcept { return waited_ticks_; }

 private:
  struct SymbolSignal {
    VolumeBuckets buckets;
    Holding holding;
  };
  static_assert(sizeof(SymbolSignal) == kCacheLine);
  // A slot has the imbalances of one symbol's last buckets, options.vpin.buckets of them.
  using Windows = Pool<uint32_t>;

  [[nodiscard]] bool on_trading(const lumina10_book_event& event, OrderRequest& order, const Reaches* reaches) noexcept;
  void on_trade(const lumina10_book_event& event, SymbolSignal& symbol) noexcept;
  void add_to_bar(const lumina10_book_event& event, SymbolSignal& symbol) noexcept;
  void add_to_buckets(const lumina10_book_event& event, SymbolSignal& symbol, uint64_t shares, uint64_t bought,
                      uint64_t time) noexcept;
  void record(const lumina10_book_event& event, const CompletedBucket& bucket, uint64_t time) noexcept;
  [[nodiscard]] lumina10_vpin_bucket* wait_for_slot() noexcept;
  [[nodiscard]] bool follow(SymbolSignal& symbol) noexcept;

  SignalOptions options_;
  std::span<SymbolSignal> symbols_;
  // One a locate in bulk classification, else empty.
  std::span<BulkState> bulk_;
  Windows windows_;
  Toxicity toxic_;
  uint32_t orders_ = 0;
  SignalCounts counts_;
  BucketLog* log_ = nullptr;
  const std::atomic<bool>* closing_ = nullptr;
  const Clock* clock_ = nullptr;
  Patience patience_;
  uint64_t waited_ticks_ = 0;
};

}  // namespace lumina

#endif  // LUMINA_SIGNAL_SIGNAL_H_
