// Memory that is full: what is refused and under which name, that nothing is before, and that what ends makes room.
#include <algorithm>
#include <deque>
#include <vector>

#include "expect.h"
#include "sample_book.h"

using namespace lumina;
using namespace lumina::test;

namespace {

constexpr OrderSizes kForty{.pages = 40, .aside = 100};
// All pages but the last empty one, the one that is being emptied and the one that is being filled.
constexpr uint64_t kFull = uint64_t{kForty.pages - 3} * Orders::kFew;

// Orders that come, of which each ends so many others later unless it is kept.
class Stream {
 public:
  static constexpr size_t kLives = 3000;

  SampleBook book{scalar_kernels(), kForty};

  // Whether it was taken.
  bool comes(uint64_t ref, bool kept) {
    const uint64_t before = book.damage.order_pool_exhausted;
    Message add{};
    add.type = ITCH50_ADD_ORDER_TYPE;
    add.side = ITCH50_SIDE_BUY;
    add.order_ref = ref;
    add.shares = 1;
    add.price = static_cast<uint32_t>(1 + ref / 4 % 9);
    send(add);
    const bool taken = book.damage.order_pool_exhausted == before;
    if (taken) kept ? kept_.push_back(ref) : young_.push_back(ref);
    if (young_.size() > kLives) {
      ends(young_.front());
      young_.pop_front();
    }
    return taken;
  }

  void ends(uint64_t ref) {
    Message end{};
    end.type = ITCH50_ORDER_DELETE_TYPE;
    end.order_ref = ref;
    send(end);
  }

  [[nodiscard]] uint64_t live() const { return book.book.orders().live(); }

  // All that still live; none may be missing.
  void end() {
    EXPECT_EQ(live(), uint64_t{kept_.size() + young_.size()});
    for (uint64_t ref : kept_) ends(ref);
    for (uint64_t ref : young_) ends(ref);
    EXPECT_EQ(live(), uint64_t{0});
    EXPECT_EQ(book.book.orders().live_aside(), uint64_t{0});
    EXPECT_EQ(book.faults(), book.damage.order_pool_exhausted);
    kept_.clear();
    young_.clear();
  }

 private:
  // Not by way of the wire: these tests are of millions.
  void send(const Message& message) {
    Effect effect;
    book.book.apply(message, effect, book.damage);
  }

  std::vector<uint64_t> kept_;
  std::deque<uint64_t> young_;
};

// `reference(i)` of the i-th order, `kept(i)`: it lives all day.
template <class Reference, class Kept>
void full_before_refused(Reference reference, Kept kept) {
  Stream stream;
  uint64_t next = 1;
  while (next < 2'000'000 && stream.comes(reference(next), kept(next))) ++next;
  EXPECT_EQ(stream.book.damage.order_pool_exhausted, uint64_t{1});
  EXPECT(stream.live() >= kFull);
  // What was refused is as if it had not been sent.
  stream.ends(reference(next));
  EXPECT_EQ(stream.book.damage.unknown_references, uint64_t{1});
  stream.book.damage.unknown_references = 0;
  for (uint64_t end = next + 5000; ++next < end;) (void)stream.comes(reference(next), kept(next));
  stream.end();
  // Everything ended, so there is room at once, in pages and aside of them.
  const uint64_t refused = stream.book.damage.order_pool_exhausted;
  for (uint64_t i = 1; i <= 20'000; ++i) EXPECT(stream.comes((uint64_t{1} << 60) + i * 4, true));
  for (uint64_t i = 1; i <= 10'000; ++i) EXPECT(stream.comes((uint64_t{1} << 61) + (i << 20), true));
  stream.end();
  EXPECT_EQ(stream.book.damage.order_pool_exhausted, refused);
}

// Whatever the references, and however many outlive their page: at 64 bytes each the pages are full.
void nothing_is_refused_before() {
  const auto dense = [](uint64_t i) { return i * 4; };
  for (const uint64_t one_in : {1, 2, 3, 4, 5, 9, 20})
    full_before_refused(dense, [=](uint64_t i) { return i % one_in == 0; });
  const auto all = [](uint64_t) { return true; };
  full_before_refused([](uint64_t i) { return i << 20; }, all);
  full_before_refused([](uint64_t i) { return i * 0x9e37'79b9'7f4a'7c15u; }, all);
  // So many of a granule, and on to the next: as few as make it promising, and as many as make its page one that stays.
  for (const uint64_t of_each : {Orders::kSlots / 64 + 1, Orders::kFew, Orders::kFew + 80})
    full_before_refused([=](uint64_t i) { return (i / of_each << 14) + i % of_each * 4; }, all);
  // Half of them where no page is.
  full_before_refused([](uint64_t i) { return i % 2 == 0 ? i * 4 : i << 20; }, all);
}

// Dense pages of which all lives; then one of them dies. Its room serves orders that no page is for, and at once.
void a_page_that_dies_is_taken_at_once() {
  Stream stream;
  uint64_t dense = 0;
  while (stream.comes((dense + 1) * 4, true)) ++dense;
  EXPECT(dense > uint64_t{kForty.pages - 3} * Orders::kSlots);
  EXPECT(!stream.comes(uint64_t{1} << 50, true));
  constexpr uint64_t kPage = 5;
  for (uint64_t slot = 0; slot < Orders::kSlots; ++slot) stream.ends((kPage * Orders::kSlots + slot) * 4);
  for (uint64_t i = 2; i < 2 + Orders::kAsidePerPage; ++i) EXPECT(stream.comes(i << 50, true));
  EXPECT(!stream.comes(uint64_t{1} << 50, true));
  EXPECT_EQ(stream.live(), dense - Orders::kSlots + Orders::kAsidePerPage);
  EXPECT_EQ(stream.book.faults(), uint64_t{3});
}

// Three quarters or more of every page end, and no page dies: each is emptied into what is held back for that.
void pages_that_thin_out_are_emptied(uint64_t one_in) {
  Stream stream;
  uint64_t dense = 0;
  while (stream.comes((dense + 1) * 4, true)) ++dense;
  for (uint64_t i = 1; i <= dense; ++i)
    if (i % one_in != 0) stream.ends(i * 4);
  const uint64_t left = stream.live();
  // Looked for among all pages, one that has few is found at once, nearly, and room is made of it before anybody is
  // refused.
  uint64_t early = 0;
  for (uint64_t i = 1; i <= 2000; ++i) early += stream.comes((i << 20) + (uint64_t{1} << 50), true) ? 0 : 1;
  EXPECT(early <= 16);
  uint64_t refused = 0;
  uint64_t taken = 0;
  for (uint64_t i = 1; refused < 2000; ++i) ++(stream.comes(i << 40, true) ? taken : refused);
  EXPECT_EQ(stream.live(), left + taken + 2000 - early);
  EXPECT(stream.live() > uint64_t{kForty.pages - 3} * Orders::kAsidePerPage);
  EXPECT(stream.book.book.orders().live_aside() > left);
}

void orders_and_levels_are_told_apart() {
  SampleBook few(scalar_kernels(), {.pages = 0, .aside = 2});
  few(add_order(1, 1, 'B', 1, 1));
  few(add_order(1, 2, 'B', 1, 2));
  few(add_order(1, 3, 'B', 1, 3));
  EXPECT_EQ(few.damage.order_pool_exhausted, uint64_t{1});
  EXPECT_EQ(few.faults(), uint64_t{1});
  EXPECT(few.book.symbol(1).suspect);
  few(order_delete(1, 1));
  few(add_order(1, 4, 'B', 1, 4));
  EXPECT_EQ(few.side(1, Side::kBid), std::string("4x1/1 2x1/1 "));
  // Room for a block of eight levels and one of sixteen: the 17th price of the side finds none, another side the small
  // one.
  SampleBook shallow(scalar_kernels(), {.pages = 0, .aside = 100},
                     LevelBlocks::block_bytes(8) + LevelBlocks::block_bytes(16));
  for (uint32_t i = 1; i <= 17; ++i) shallow(add_order(1, i, 'B', 1, i));
  shallow(add_order(2, 17, 'S', 1, 1));
  shallow(add_order(2, 50, 'B', 1, 1));
  EXPECT_EQ(shallow.damage.level_pool_exhausted, uint64_t{2});
  EXPECT(shallow.book.symbol(1).suspect && shallow.book.symbol(2).suspect);
  EXPECT_EQ(shallow.book.orders().live(), uint64_t{17});
  for (uint32_t i = 1; i <= 17; ++i) shallow(order_delete(i < 17 ? 1 : 2, i));
  EXPECT_EQ(shallow.book.orders().live(), uint64_t{0});
  EXPECT_EQ(shallow.faults(), uint64_t{2});
  // The handles of the two were given back.
  for (uint32_t i = 1; i <= 100; ++i) shallow(add_order(1, i, 'B', 1, 1));
  EXPECT_EQ(shallow.book.orders().live(), uint64_t{100});
  EXPECT_EQ(shallow.faults(), uint64_t{2});
}

}  // namespace

int main() {
  nothing_is_refused_before();
  a_page_that_dies_is_taken_at_once();
  for (const uint64_t one_in : {4, 5, 64, 2048}) pages_that_thin_out_are_emptied(one_in);
  orders_and_levels_are_told_apart();
  return verdict();
}
