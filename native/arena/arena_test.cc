#include "arena/arena.h"

#include <cstring>

#include "expect.h"

using lumina::Arena;
using lumina::Pages;
using lumina::test::aborts;

namespace {

constexpr size_t kMegabyte = size_t{1} << 20;

void hands_out_zeroed_cache_lines() {
  Arena arena({.bytes = 4 * kMegabyte, .best = Pages::kPlain});
  EXPECT(arena.valid());
  EXPECT_EQ(arena.bytes(), 4 * kMegabyte);
  EXPECT_EQ(std::string(lumina::pages_name(arena.pages())), std::string("plain"));
  auto bytes = arena.take<uint8_t>(3);
  auto words = arena.take<uint64_t>(1000);
  EXPECT_EQ(bytes.size(), size_t{3});
  EXPECT_EQ(words.size(), size_t{1000});
  EXPECT_EQ(reinterpret_cast<uintptr_t>(words.data()) % lumina::kCacheLine, uintptr_t{0});
  EXPECT(reinterpret_cast<std::byte*>(words.data()) - reinterpret_cast<std::byte*>(bytes.data()) == 64);
  uint64_t sum = 0;
  for (uint64_t word : words) sum |= word;
  EXPECT_EQ(sum, uint64_t{0});
  EXPECT(arena.owns(words.data()) && !arena.owns(&sum));
  EXPECT_EQ(arena.used(), size_t{64 + 8000});
}

void refuses_what_does_not_fit() {
  Arena arena({.bytes = 2 * kMegabyte, .best = Pages::kPlain});
  EXPECT(arena.take<uint64_t>(SIZE_MAX / 4).empty());
  EXPECT(arena.take<uint8_t>(2 * kMegabyte + 1).empty());
  EXPECT_EQ(arena.used(), size_t{0});
  EXPECT_EQ(arena.take<uint8_t>(2 * kMegabyte).size(), 2 * kMegabyte);
  EXPECT(arena.take<uint8_t>(1).empty());
  EXPECT_EQ(arena.left(), size_t{0});
}

// Nothing is handed out after the start: who asks then has a fault that no run should go on with.
void a_sealed_arena_gives_nothing() {
  Arena arena({.bytes = 2 * kMegabyte, .best = Pages::kPlain});
  EXPECT(!arena.sealed());
  EXPECT(!aborts([&] { (void)arena.take<uint8_t>(1); }));
  arena.seal();
  EXPECT(arena.sealed());
  EXPECT(aborts([&] { (void)arena.take<uint8_t>(1); }));
}

void says_why_the_pages_are_no_better() {
  for (Pages best : {Pages::kHuge1G, Pages::kHuge2M, Pages::kTransparent, Pages::kLocked, Pages::kPlain}) {
    Arena arena({.bytes = 8 * kMegabyte, .best = best});
    EXPECT(arena.valid());
    EXPECT(arena.pages() >= best);
    // Partial transparent pages carry a reason too, so only the two certain cases are demanded.
    if (arena.pages() != best) EXPECT(!arena.reason().empty());
    if (best <= Pages::kHuge2M && arena.pages() > Pages::kHuge2M)
      EXPECT(arena.reason().find("sudo sysctl -w vm.nr_hugepages=4") != std::string::npos);
    if (best == Pages::kPlain) EXPECT(arena.reason().empty());
    auto all = arena.take<uint8_t>(arena.bytes());
    std::memset(all.data(), 0x5a, all.size());
    EXPECT_EQ(all[all.size() - 1], uint8_t{0x5a});
  }
}

void an_impossible_size_is_said() {
  Arena arena({.bytes = size_t{1} << 60, .best = Pages::kPlain});
  EXPECT(!arena.valid());
  EXPECT(!arena.reason().empty());
  EXPECT(arena.take<uint8_t>(1).empty());
}

}  // namespace

int main() {
  hands_out_zeroed_cache_lines();
  refuses_what_does_not_fit();
  a_sealed_arena_gives_nothing();
  says_why_the_pages_are_no_better();
  an_impossible_size_is_said();
  return lumina::test::verdict();
}
