// What is reckoned back is what was reckoned forth, and no book is needed to know who lives.
#include "book/lives.h"

#include <algorithm>
#include <vector>

#include "expect.h"

using namespace lumina;

namespace {

constexpr uint64_t kOrders = 4'000'000;
// Past every life but those until the end of the day.
constexpr uint64_t kSeen = 600'000;

void every_end_is_met_once() {
  const Lives lives(kOrders);
  std::vector<uint64_t> ends(kSeen, 0);
  uint64_t met = 0;
  uint64_t wrong = 0;
  for (uint64_t now = 0; now < kSeen; ++now) {
    lives.ending(now, [&](uint64_t order) {
      wrong += order < now && lives.end(order) == now && ends[order] == 0 ? 0 : 1;
      ends[order] = now;
      ++met;
    });
  }
  EXPECT_EQ(wrong, uint64_t{0});
  uint64_t due = 0;
  for (uint64_t order = 0; order < kSeen; ++order) due += lives.end(order) < kSeen ? 1 : 0;
  EXPECT_EQ(met, due);
  EXPECT(due > kSeen / 2);
}

void classes_are_all_there() {
  const Lives lives(kOrders);
  std::vector<uint64_t> count(Lives::kClasses + 1, 0);
  uint64_t longest = 0;
  for (uint64_t order = 0; order < kOrders; ++order) {
    const uint32_t index = lives.class_of(order);
    ++count[index];
    if (index != Lives::kAllDay) longest = std::max(longest, lives.end(order) - order);
  }
  for (const uint64_t orders : count) EXPECT(orders > 1000);
  // Settled at a tenth of the day, and long enough to outlive pages that go around.
  EXPECT(longest < kOrders / Lives::kSettled);
  EXPECT(longest > kOrders / 40);
}

}  // namespace

int main() {
  every_end_is_met_once();
  classes_are_all_there();
  return lumina::test::verdict();
}
