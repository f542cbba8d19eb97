// Bulk volume classification: the share of buying in a time bar, from its price change against the standard deviation
// of the changes so far. z is taken in Q12 from an integer square root, Phi from a table.
#ifndef LUMINA_SIGNAL_BULK_H_
#define LUMINA_SIGNAL_BULK_H_

#include <cstdint>

#include "signal/vpin.h"

namespace lumina {

// The price changes of one symbol's bars so far, in units of 0.0001 dollars. Zeroed memory is an empty state.
class BarHistory {
 public:
  // Buying share of the bar that closes at `price`, Q16; its own change counts into the deviation it is measured by.
  [[nodiscard]] uint32_t share_of_buying(uint32_t price) noexcept;

 private:
  uint64_t bars_;
  int64_t sum_;
  Uint128 sum_of_squares_;
  uint32_t last_price_;
};

// Trades of one symbol gathered into the open time bar. Zeroed memory: none is open.
struct OpenBar {
  // Number of the bar since midnight, plus 1; 0 when none is open.
  uint64_t ordinal;
  uint64_t shares;
  // Exchange time of the bar's last trade, ns.
  uint64_t last_time;
  uint32_t last_price;
};

struct BulkState {
  BarHistory history;
  OpenBar bar;
};

// Shares of a bar that count as bought.
[[nodiscard]] inline uint64_t bought_shares(uint64_t shares, uint32_t share_q16) noexcept {
  return static_cast<uint64_t>((Uint128{shares} * share_q16) >> 16);
}

// Largest integer whose square is at most `value`.
[[nodiscard]] uint32_t integer_square_root(uint64_t value) noexcept;

}  // namespace lumina

#endif  // LUMINA_SIGNAL_BULK_H_
