// Orders in pages against orders in the map alone: whatever the references, the books are the same.
#include "book/orders.h"

#include <cstring>
#include <memory>
#include <random>
#include <vector>

#include "book/book.h"
#include "expect.h"
#include "sample_messages.h"

using namespace lumina;
using namespace lumina::test;

namespace {

struct Books {
  explicit Books(OrderSizes orders) : arena({.bytes = size_t{96} << 20, .best = Pages::kPlain}) {
    LUMINA_CHECK(book.open(arena, {.orders = orders, .level_bytes = size_t{8} << 20}, scalar_kernels(), {}));
  }
  void operator()(const Bytes& bytes) {
    Effect effect;
    book.apply(test::parsed(bytes), effect, damage);
  }
  Arena arena;
  Book book;
  Damage damage;
};

// What the next message does, drawn once for all books.
class Feed {
 public:
  Feed(uint64_t seed, uint32_t longest_life) : random_(seed), longest_life_(longest_life) {}

  Bytes next(uint64_t new_ref) {
    refs_.push_back(new_ref);
    // Now and then an order that no node has room for.
    const auto shares = static_cast<uint32_t>(random_() % 50 == 0 ? 65'500 + random_() % 100 : 1 + random_() % 300);
    const auto price = static_cast<uint32_t>(random_() % 60 == 0 ? 0x7fff'fff0u + random_() % 64 : 1 + random_() % 90);
    return add_order(locate(new_ref), new_ref, random_() % 2 == 0 ? 'B' : 'S', shares, price);
  }

  // A message about an earlier order: mostly a young one, whether it is still live or not.
  Bytes about(uint64_t new_ref) {
    const size_t back = random_() % std::min<size_t>(refs_.size(), random_() % 64 == 0 ? refs_.size() : longest_life_);
    const uint64_t ref = refs_[refs_.size() - 1 - back];
    const auto shares = static_cast<uint32_t>(1 + random_() % 400);
    switch (random_() % 8) {
      case 0:
        return order_executed(locate(ref), ref, shares);
      case 1:
        return order_cancel(locate(ref), ref, shares);
      case 2:
        // Of another locate: refused.
        return order_delete(static_cast<uint16_t>(locate(ref) + 1), ref);
      case 3:
        refs_.push_back(new_ref);
        return order_replace(locate(ref), ref, new_ref, shares, 1 + shares % 90);
      case 4:
        // A second order of the same reference.
        return add_order(locate(ref), ref, 'B', shares, 5);
      default:
        return order_delete(locate(ref), ref);
    }
  }

  uint64_t draw() { return random_(); }

 private:
  static uint16_t locate(uint64_t ref) { return static_cast<uint16_t>(1 + (ref >> 3) % 4); }

  std::mt19937_64 random_;
  uint32_t longest_life_;
  std::vector<uint64_t> refs_;
};

void compare(const Books& one, const Books& other) {
  EXPECT_EQ(one.book.digest(), other.book.digest());
  EXPECT_EQ(one.book.orders().live(), other.book.orders().live());
  EXPECT_EQ(std::memcmp(&one.damage, &other.damage, sizeof(Damage)), 0);
}

// `reference(i, random bits)` of the i-th order. Returns how many of the paged book's orders ended aside.
template <class Reference>
uint64_t same_books(uint32_t messages, OrderSizes paged_sizes, Reference reference) {
  Books paged(paged_sizes);
  Books mapped({.pages = 0, .aside = 1 << 18});
  Feed feed(messages, 9000);
  for (uint32_t i = 1; i <= messages; ++i) {
    const uint64_t ref = reference(i, feed.draw());
    const Bytes message = i < 4 || feed.draw() % 100 < 52 ? feed.next(ref) : feed.about(ref);
    paged(message);
    mapped(message);
    if (i % (messages / 4) == 0) compare(paged, mapped);
  }
  EXPECT(paged.damage.unknown_references > 0 && paged.damage.duplicate_references > 0);
  EXPECT(paged.damage.locate_mismatches > 0 && paged.damage.over_reductions > 0);
  EXPECT(paged.book.orders().live() > 1000);
  return paged.book.orders().live_aside();
}

// Six pages for what fills hundreds: the circle closes again and again, and what outlives its page goes aside.
void pages_go_around() {
  const OrderSizes few{.pages = 6, .aside = 1 << 18};
  EXPECT(same_books(200'000, few, [](uint64_t i, uint64_t) { return i * 4; }) > 1000);
  EXPECT(same_books(200'000, few, [](uint64_t i, uint64_t bits) { return i * 8 + bits % 2 * 4; }) > 1000);
}

// As many pages as it takes: next to nothing is aside but the orders no node has room for.
void dense_references_have_pages() {
  const OrderSizes many{.pages = 256, .aside = 1 << 18};
  EXPECT(same_books(100'000, many, [](uint64_t i, uint64_t) { return i; }) < 3000);
  EXPECT(same_books(100'000, many, [](uint64_t i, uint64_t) { return i * 4; }) < 3000);
  // Four sequences far from each other, as on real days.
  EXPECT(same_books(100'000, many, [](uint64_t i, uint64_t bits) {
           return (bits % 4) * 50'000'000 / 4 * 4 + i * 4 + bits % 4;
         }) < 3000);
}

void hostile_references() {
  const OrderSizes few{.pages = 16, .aside = 1 << 18};
  (void)same_books(100'000, few, [](uint64_t i, uint64_t) { return UINT64_MAX - i; });
  (void)same_books(100'000, few, [](uint64_t, uint64_t bits) { return bits; });
  // One to a granule, so many to an entry of the directory, and both between dense ones.
  (void)same_books(100'000, few, [](uint64_t i, uint64_t) { return i << 14; });
  (void)same_books(100'000, few, [](uint64_t i, uint64_t) { return i << 30; });
  (void)same_books(100'000, few, [](uint64_t i, uint64_t bits) {
    return bits % 3 == 0 ? i << 30 : bits % 3 == 1 ? (i * 4) ^ (uint64_t{1} << 63) : i * 4;
  });
}

// References that nobody counts up use no page, so they take none from those that are.
void hostile_references_get_no_page() {
  Books books({.pages = 8, .aside = 1 << 17});
  for (uint64_t i = 1; i <= 50'000; ++i) books(add_order(1, i << 20, 'B', 1, 7));
  EXPECT_EQ(books.book.orders().live_aside(), uint64_t{50'000});
  for (uint64_t i = 1; i <= 4 * Orders::kSlots; ++i) books(add_order(1, (uint64_t{1} << 50) + i * 4, 'S', 1, 9));
  EXPECT_EQ(books.book.orders().live(), uint64_t{50'000} + 4 * Orders::kSlots);
  EXPECT(books.book.orders().live_aside() < 50'000 + 100);
}

constexpr uint32_t kTooMany = 1 << 16;

// An order aside that its page knew of is not forgotten when that page is emptied: its granule's next page refuses a
// second one of its reference.
void a_page_emptied_leaves_its_orders_aside_known() {
  Books books({.pages = 6, .aside = 4096});
  const uint64_t ref = 4 * 4000;
  const auto granule_comes_and_goes = [&] {
    for (uint64_t i = 1; i <= 200; ++i) books(add_order(1, i * 4, 'B', 1, 7));
    for (uint64_t i = 1; i <= 200; ++i) books(order_delete(1, i * 4));
  };
  granule_comes_and_goes();
  books(add_order(1, ref, 'B', kTooMany, 7));
  for (uint64_t i = Orders::kSlots; i < 12 * Orders::kSlots; ++i) {
    books(add_order(1, i * 4, 'B', 1, 7));
    books(order_delete(1, i * 4));
  }
  granule_comes_and_goes();
  books(add_order(1, ref, 'B', 5, 7));
  EXPECT_EQ(books.damage.duplicate_references, uint64_t{1});
  EXPECT_EQ(books.book.orders().live(), uint64_t{1});
  // And when it ends it is forgotten.
  books(order_delete(1, ref));
  books(add_order(1, ref, 'B', 5, 7));
  EXPECT_EQ(books.damage.duplicate_references, uint64_t{1});
  EXPECT_EQ(books.book.orders().live(), uint64_t{1});
}

// More orders aside in one entry of the directory than it can count: it trusts its count no more, however many end.
void more_strays_than_can_be_counted() {
  const OrderSizes sizes{.pages = 8, .aside = 1 << 16};
  Books books(sizes);
  // One of each granule, whose numbers agree in their low bits.
  const auto reference = [&](uint64_t i) { return i * sizes.granules() / 4 * Orders::kSlots * 4; };
  constexpr uint64_t kStrays = 40'000;
  constexpr uint64_t kCounted = 0x7fff;
  for (uint64_t i = 1; i <= kStrays; ++i) books(add_order(1, reference(i), 'B', 1, 7));
  EXPECT_EQ(books.book.orders().live_aside(), kStrays);
  for (uint64_t i = 1; i <= kCounted; ++i) books(order_delete(1, reference(i)));
  // The last one's granule gets a page, which knows nothing of it.
  for (uint64_t slot = 1; slot <= 200; ++slot) books(add_order(1, reference(kStrays) + slot * 4, 'B', 1, 7));
  for (uint64_t slot = 1; slot <= 200; ++slot) books(order_delete(1, reference(kStrays) + slot * 4));
  books(add_order(1, reference(kStrays), 'B', 5, 7));
  EXPECT_EQ(books.damage.duplicate_references, uint64_t{1});
  EXPECT_EQ(books.book.orders().live(), kStrays - kCounted);
  EXPECT_EQ(books.book.orders().live_aside(), kStrays - kCounted);
}

// However often the places of a page are used, it counts as filled: the granule after it has its page from the first
// order on.
void a_page_used_many_times_promises_the_next() {
  Books books({.pages = 8, .aside = 4096});
  for (uint64_t i = 1; i < Orders::kSlots; ++i) books(add_order(1, i * 4, 'B', 1, 7));
  const uint64_t aside = books.book.orders().live_aside();
  EXPECT(aside > 0 && aside < 100);
  constexpr uint64_t kWhole = 1 << 16;
  for (uint64_t again = Orders::kSlots; again < kWhole + 10; ++again) {
    books(order_delete(1, Orders::kSlots * 2));
    books(add_order(1, Orders::kSlots * 2, 'B', 1, 7));
  }
  for (uint64_t i = Orders::kSlots; i < Orders::kSlots + 50; ++i) books(add_order(1, i * 4, 'B', 1, 7));
  EXPECT_EQ(books.book.orders().live_aside(), aside);
}

// Granules that share an entry of the directory have pages one after another: what is young is in one.
void pages_are_given_again() {
  constexpr uint64_t kLives = 1000;
  Books books({.pages = 6, .aside = 4096});
  for (uint64_t i = 1; i <= 100 * Orders::kSlots; ++i) {
    books(add_order(1, i * 4, 'B', 1, 7));
    if (i > kLives) books(order_delete(1, (i - kLives) * 4));
    if (i % Orders::kSlots == 0) EXPECT(books.book.orders().live_aside() < 300);
  }
  EXPECT_EQ(books.book.orders().live(), kLives);
  EXPECT_EQ(books.damage.unknown_references, uint64_t{0});
}

// A page of which most lives stays where it is while those after it come and go.
void a_page_that_lives_is_passed_over() {
  Books books({.pages = 6, .aside = 4096});
  for (uint64_t i = 0; i < 40 * Orders::kSlots; ++i) {
    books(add_order(1, i * 4, 'B', 1, 7));
    if (i >= Orders::kSlots) books(order_delete(1, i * 4));
  }
  EXPECT_EQ(books.book.orders().live(), uint64_t{Orders::kSlots});
  EXPECT(books.book.orders().live_aside() < 100);
  EXPECT_EQ(books.damage.order_pool_exhausted, uint64_t{0});
  // It is emptied once less lives there, and the last of it goes aside.
  for (uint64_t i = 0; i < Orders::kSlots; ++i)
    if (i % 5 != 0) books(order_delete(1, i * 4));
  for (uint64_t i = 40 * Orders::kSlots; i < 60 * Orders::kSlots; ++i) {
    books(add_order(1, i * 4, 'B', 1, 7));
    books(order_delete(1, i * 4));
  }
  EXPECT_EQ(books.book.orders().live(), uint64_t{Orders::kSlots / 5 + 1});
  EXPECT_EQ(books.book.orders().live_aside(), uint64_t{Orders::kSlots / 5 + 1});
  EXPECT_EQ(books.damage.unknown_references, uint64_t{0});
}

// What the books hold is what was put there: references that are dense have pages, and an order costs a node.
void memory_is_told_by_what_takes_it() {
  constexpr uint64_t kPageBytes = Orders::kSlots * sizeof(Node);
  constexpr uint64_t kAsideBytes = 42;
  const OrderSizes sizes{.pages = 64, .aside = 3 << 10};
  Books books(sizes);
  const uint64_t directory = books.book.held().orders.map;
  EXPECT_EQ(directory, sizes.granules() * 16 + (sizes.pages_aside() + sizes.pages) * 10);
  EXPECT_EQ(books.book.held().beside_map(), uint64_t{0});
  constexpr uint64_t kOrders = 4 * Orders::kSlots;
  for (uint64_t i = 0; i < kOrders; ++i) books(add_order(1, i * 4, i % 2 == 0 ? 'B' : 'S', 1, i % 2 == 0 ? 7 : 8));
  BooksHeld held = books.book.held();
  const uint64_t aside = books.book.orders().live_aside();
  EXPECT(aside > 0 && aside < 100);
  EXPECT_EQ(held.live_orders, kOrders);
  EXPECT_EQ(held.levels, uint64_t{2});
  EXPECT_EQ(held.level_bytes, 2 * uint64_t{LevelBlocks::block_bytes(LevelBlocks::kSmallest)});
  EXPECT_EQ(held.orders.orders, (kOrders - aside) * sizeof(Node) + aside * kAsideBytes);
  EXPECT_EQ(held.orders.map + (kOrders - aside) * sizeof(Node), directory + 4 * kPageBytes);
  for (uint64_t i = 0; i < kOrders; ++i) books(order_delete(1, i * 4));
  held = books.book.held();
  EXPECT_EQ(held.live_orders + held.levels, uint64_t{0});
  // Pages wait to be gone around to, aside places and level blocks to be taken again.
  EXPECT_EQ(held.orders.map, directory + 4 * kPageBytes);
  EXPECT_EQ(held.orders.orders, aside * kAsideBytes);
  EXPECT_EQ(held.level_bytes, 2 * uint64_t{LevelBlocks::block_bytes(LevelBlocks::kSmallest)});
}

}  // namespace

int main() {
  pages_go_around();
  dense_references_have_pages();
  hostile_references();
  hostile_references_get_no_page();
  memory_is_told_by_what_takes_it();
  a_page_emptied_leaves_its_orders_aside_known();
  more_strays_than_can_be_counted();
  a_page_used_many_times_promises_the_next();
  pages_are_given_again();
  a_page_that_lives_is_passed_over();
  return lumina::test::verdict();
}
