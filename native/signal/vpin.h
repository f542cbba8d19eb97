// Volume buckets of one symbol, VPIN over the last n of them, and the toxicity test: SIGNAL.md's definitions in
// integers.
#ifndef LUMINA_SIGNAL_VPIN_H_
#define LUMINA_SIGNAL_VPIN_H_

#include <cstdint>

namespace lumina {

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 Uint128;

struct VpinOptions {
  // V, shares a bucket holds: 1 to 2^31 - 1.
  uint32_t bucket_shares = 1000;
  // n, completed buckets in the window: 2 to 10,000.
  uint32_t buckets = 50;
  // Toxic above this many standard deviations; both at most 1,000,000.
  uint32_t sigma_numerator = 3;
  uint32_t sigma_denominator = 1;
  bool bulk = false;
  uint64_t bar_ns = 60'000'000'000;
};

inline constexpr uint32_t kNoVpin = UINT32_MAX;

// A product of 128 and 64 bits, to compare.
struct WideProduct {
  Uint128 high;
  uint64_t low;
  [[nodiscard]] bool operator<(const WideProduct& other) const noexcept {
    return high < other.high || (high == other.high && low < other.low);
  }
};

[[nodiscard]] inline WideProduct product(Uint128 value, uint64_t factor) noexcept {
  const Uint128 low = Uint128{static_cast<uint64_t>(value)} * factor;
  return {(value >> 64) * factor + (low >> 64), static_cast<uint64_t>(low)};
}

struct CompletedBucket {
  // From 1, by symbol.
  uint64_t number;
  uint32_t buy_shares;
  uint32_t sell_shares;
  // kNoVpin before the window is full.
  uint32_t vpin_ppm;
  bool toxic;
};

// Zeroed memory is an empty state without a window.
class VolumeBuckets {
 public:
  // Handle of the window, 0 for none.
  [[nodiscard]] uint32_t window() const noexcept { return window_; }
  void open(uint32_t window) noexcept { window_ = window; }

  // Puts shares, of which `bought` were bought, into the open bucket and as many new ones as they fill; `bought` is
  // spread over the pieces in proportion, rounded down. Calls `completed(const CompletedBucket&)` as each bucket fills.
  // `window` is the same at every call: options.buckets words, zero at the first.
  template <class Completed>
  void add(const VpinOptions& options, uint32_t* window, uint64_t shares, uint64_t bought,
           Completed&& completed) noexcept {
    while (shares > 0) {
      const uint64_t room = options.bucket_shares - buy_ - sell_;
      const uint64_t take = shares < room ? shares : room;
      const uint64_t take_bought = take == shares ? bought : static_cast<uint64_t>(Uint128{bought} * take / shares);
      buy_ += static_cast<uint32_t>(take_bought);
      sell_ += static_cast<uint32_t>(take - take_bought);
      shares -= take;
      bought -= take_bought;
      if (buy_ + sell_ < options.bucket_shares) return;
      completed(complete(options, window));
    }
  }

 private:
  [[nodiscard]] CompletedBucket complete(const VpinOptions& options, uint32_t* window) noexcept {
    const uint32_t imbalance = buy_ > sell_ ? buy_ - sell_ : sell_ - buy_;
    ++completed_;
    CompletedBucket bucket{completed_, buy_, sell_, kNoVpin, false};
    // The window still holds the n buckets before this one: a bucket is not in its own yardstick.
    bucket.toxic = completed_ > options.buckets && exceeds(options, imbalance);
    uint32_t& slot = window[(completed_ - 1) % options.buckets];
    sum_ = sum_ + imbalance - slot;
    sum_of_squares_ = sum_of_squares_ + uint64_t{imbalance} * imbalance - uint64_t{slot} * slot;
    slot = imbalance;
    if (completed_ >= options.buckets) {
      const uint64_t volume = uint64_t{options.buckets} * options.bucket_shares;
      bucket.vpin_ppm = static_cast<uint32_t>(Uint128{sum_} * 1'000'000u / volume);
    }
    buy_ = 0;
    sell_ = 0;
    return bucket;
  }

  // More than sigma population standard deviations above the window's mean.
  [[nodiscard]] bool exceeds(const VpinOptions& options, uint32_t imbalance) const noexcept {
    const uint64_t scaled = uint64_t{imbalance} * options.buckets;
    if (scaled <= sum_) return false;
    const Uint128 distance = scaled - sum_;
    const Uint128 scatter = sum_of_squares_ * options.buckets - Uint128{sum_} * sum_;
    const uint64_t numerator = uint64_t{options.sigma_numerator} * options.sigma_numerator;
    const uint64_t denominator = uint64_t{options.sigma_denominator} * options.sigma_denominator;
    return product(scatter, numerator) < product(distance * distance, denominator);
  }

  uint64_t completed_;
  // Names the words that have |buy - sell| of the last n completed buckets, bucket k at (k - 1) mod n.
  uint32_t window_;
  uint32_t buy_;
  uint32_t sell_;
  // Over the window: at most 10,000 x 2^31, and of the squares 10,000 x 2^62.
  uint64_t sum_;
  Uint128 sum_of_squares_;
};

static_assert(sizeof(VolumeBuckets) == 48);

}  // namespace lumina

#endif  // LUMINA_SIGNAL_VPIN_H_
