// Orders that come and go, of which nobody keeps a list: a hash of an order's number says what it is and how long it
// lives, and which orders end when a given one comes can be reckoned back. So what the books should hold is known
// for as many orders as a day has, without memory.
#ifndef LUMINA_BOOK_LIVES_H_
#define LUMINA_BOOK_LIVES_H_

#include <array>
#include <bit>
#include <cstdint>
#include <utility>

namespace lumina {

// Orders are numbered 0, 1, 2, ... as they come, and time is the number of the order that comes.
//
// Lives come in classes. Those of a class are alike: an order of block n of 2^bits numbers ends within block n + 1, in
// another order than they came in, so that it lives through 1 to 2^(bits + 1) others.
class Lives {
 public:
  static constexpr uint32_t kClasses = 5;
  // Index of the class beyond the last: until the end of the day.
  static constexpr uint32_t kAllDay = kClasses;
  // The longest lives are over by the time that one in so many orders of the day has come.
  static constexpr uint64_t kSettled = 10;

  explicit Lives(uint64_t orders) noexcept
      : orders_(orders), longest_(static_cast<uint32_t>(std::bit_width(orders / (2 * kSettled))) - 1) {}

  [[nodiscard]] uint64_t orders() const noexcept { return orders_; }

  // What an order is, as 64 random bits.
  [[nodiscard]] static uint64_t bits(uint64_t order) noexcept {
    uint64_t mixed = order * 0x9e37'79b9'7f4a'7c15u;
    mixed = (mixed ^ mixed >> 32) * 0xd6e8'feb8'6659'fd93u;
    return mixed ^ mixed >> 32;
  }

  // Most die young. What lives all day is there early, as the resting orders of a real day are.
  [[nodiscard]] uint32_t class_of(uint64_t order) const noexcept {
    const auto drawn = static_cast<uint32_t>(bits(order) & 0xff);
    if (drawn >= kUntil.back()) return order < orders_ / kOpening ? kAllDay : kClasses - 1;
    uint32_t index = 0;
    while (drawn >= kUntil[index]) ++index;
    return index;
  }

  // The order that this one does not see come any more; that of a life until the end of the day never comes.
  [[nodiscard]] uint64_t end(uint64_t order) const noexcept {
    const uint32_t index = class_of(order);
    if (index == kAllDay) return UINT64_MAX;
    const uint32_t block = bits_of(index);
    const uint64_t mask = (uint64_t{1} << block) - 1;
    return (((order >> block) + 1) << block) + (order * kFactor & mask);
  }

  // Calls `ends(order)` for every order whose end this one is.
  template <class Ends>
  void ending(uint64_t now, Ends ends) const noexcept {
    [&]<uint32_t... kIndex>(std::integer_sequence<uint32_t, kIndex...>) { (ending_of<kIndex>(now, ends), ...); }
    (std::make_integer_sequence<uint32_t, kClasses>());
  }

 private:
  // Each class's lives are a sixteenth of those of the one before it: from a twentieth of the day down to some
  // hundreds.
  static constexpr uint32_t kStepBits = 4;
  // Of 256 orders those whose class is this one or one before it; what is left lives all day.
  static constexpr std::array<uint32_t, kClasses> kUntil{14, 44, 100, 170, 244};
  // All-day orders come among the first one in so many.
  static constexpr uint64_t kOpening = 20;
  // Two odd numbers whose product is 1 modulo 2^64, hence modulo every smaller power of two.
  static constexpr uint64_t kFactor = 0x2545'f491'4f6c'dd1du;
  static constexpr uint64_t kInverse = 0x5907'1d96'd81e'cd35u;
  static_assert(kFactor * kInverse == 1);

  template <uint32_t kIndex, class Ends>
  void ending_of(uint64_t now, Ends& ends) const noexcept {
    const uint32_t block = bits_of(kIndex);
    if (now >> block == 0) return;
    const uint64_t mask = (uint64_t{1} << block) - 1;
    const uint64_t order = (((now >> block) - 1) << block) + (now * kInverse & mask);
    // class_of(order) == kIndex, without the search.
    const auto drawn = static_cast<uint32_t>(bits(order) & 0xff);
    constexpr uint32_t kFrom = kIndex == 0 ? 0 : kUntil[kIndex - 1];
    const bool same = drawn - kFrom < kUntil[kIndex] - kFrom ||
                      (kIndex == kClasses - 1 && drawn >= kUntil.back() && order >= orders_ / kOpening);
    if (same) ends(order);
  }

  [[nodiscard]] uint32_t bits_of(uint32_t index) const noexcept { return longest_ - kStepBits * index; }

  uint64_t orders_;
  uint32_t longest_;
};

}  // namespace lumina

#endif  // LUMINA_BOOK_LIVES_H_
