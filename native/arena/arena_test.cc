#include "arena/arena.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <fstream>

#include "arena/system_files.h"
#include "expect.h"

using lumina::Arena;
using lumina::Pages;
using lumina::test::aborts;
using lumina::test::status_in_child;
using lumina::test::SystemFiles;

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

// Another process may fill the pool and empty it again between the refusal and the look at its size, which then is not
// the reason; it does not every time.
bool advised(Pages best, const char* command) {
  for (int trial = 0; trial < 5; ++trial) {
    const Arena arena({.bytes = 8 * kMegabyte, .best = best});
    if (arena.remedy().find(command) != std::string::npos || arena.pages() <= Pages::kHuge2M) return true;
  }
  return false;
}

void says_why_the_pages_are_no_better() {
  for (Pages best : {Pages::kHuge1G, Pages::kHuge2M, Pages::kTransparent, Pages::kLocked, Pages::kPlain}) {
    Arena arena({.bytes = 8 * kMegabyte, .best = best});
    EXPECT(arena.valid());
    EXPECT(arena.pages() >= best);
    // Partial transparent pages carry a reason too, so only the two certain cases are demanded.
    if (arena.pages() != best) EXPECT(!arena.reason().empty());
    if (best <= Pages::kHuge2M && arena.pages() > Pages::kHuge2M)
      EXPECT(advised(best, "sudo sysctl -w vm.nr_hugepages="));
    if (best == Pages::kHuge1G && arena.pages() > Pages::kHuge1G)
      EXPECT(advised(best, " or boot with hugepagesz=1G hugepages="));
    if (best == Pages::kPlain) EXPECT(arena.reason().empty() && arena.remedy().empty() && !arena.locked());
    if (arena.pages() <= Pages::kHuge2M || arena.pages() == Pages::kLocked) EXPECT(arena.locked());
    auto all = arena.take<uint8_t>(arena.bytes());
    std::memset(all.data(), 0x5a, all.size());
    EXPECT_EQ(all[all.size() - 1], uint8_t{0x5a});
  }
}

// A terabyte that no pool has: the command names what would do, with what others hold and what is promised to them.
void commands_count_what_others_hold() {
  const SystemFiles files;
  files.available(600);
  files.huge_pages(2048, 10, 7, 3);
  files.huge_pages(1048576, 2, 1, 0);
  const Arena arena({.bytes = size_t{1} << 40, .least = 8 * kMegabyte, .best = Pages::kHuge1G, .root = files.root()});
  EXPECT_EQ(arena.bytes(), 300 * kMegabyte);
  EXPECT_EQ(arena.report().wanted, size_t{1} << 40);
  EXPECT_EQ(arena.reason().substr(0, arena.reason().find("; transparent")),
            std::string("1g pages: 1024 must be free, 1 of 2 are; 2m pages: 524288 must be free, 4 of 10 are; "
                        "300 MB of 1048576 MB, since 600 MB are left (MemAvailable)"));
  EXPECT(
      arena.remedy().starts_with("echo 1025 | sudo tee /sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages or "
                                 "boot with hugepagesz=1G hugepages=1025 or sudo sysctl -w vm.nr_hugepages=524294"));
}

void transparent_pages_that_are_switched_off() {
  const SystemFiles files;
  const Arena none({.bytes = 4 * kMegabyte, .best = Pages::kTransparent, .root = files.root()});
  EXPECT(none.pages() >= Pages::kLocked && none.reason().starts_with("transparent huge pages: this kernel has none"));
  files.write("/sys/kernel/mm/transparent_hugepage/enabled", "always madvise [never]");
  const Arena off({.bytes = 4 * kMegabyte, .best = Pages::kTransparent, .root = files.root()});
  EXPECT(off.pages() >= Pages::kLocked);
  EXPECT(off.reason().starts_with("transparent huge pages: switched off"));
  EXPECT(off.remedy().starts_with("echo madvise | sudo tee /sys/kernel/mm/transparent_hugepage/enabled"));
}

// Without the privilege a process locks as much as its limit allows: said, with the command that lifts it. The
// sanitizers lock nothing and say that they did.
void memory_that_may_not_be_locked() {
#if !defined(__SANITIZE_ADDRESS__)
  const int status = status_in_child([] {
    const rlimit little{65'536, 65'536};
    if (setrlimit(RLIMIT_MEMLOCK, &little) != 0 || (geteuid() == 0 && setuid(65'534) != 0)) return 2;
    const Arena arena({.bytes = 4 * kMegabyte, .best = Pages::kLocked});
    const bool said = arena.reason().starts_with("not locked: ") && arena.reason().ends_with(", the limit is 64 KB") &&
                      arena.remedy() == "sudo prlimit --pid $$ --memlock=unlimited";
    return arena.valid() && arena.pages() == Pages::kPlain && !arena.locked() && said ? 0 : 1;
  });
  EXPECT_EQ(status, 0);
#endif
}

// The kernel would end the process for touching what is not there. Nothing is mapped then, or what there is.
void no_more_than_the_machine_has() {
  const SystemFiles files;
  files.available(200);
  const auto arena = [&](size_t megabytes, size_t least = 0) {
    return Arena(
        {.bytes = megabytes * kMegabyte, .least = least * kMegabyte, .best = Pages::kPlain, .root = files.root()});
  };
  EXPECT(arena(136).valid());
  for (size_t megabytes : {137, 200, 1 << 20}) {
    EXPECT(!arena(megabytes).valid());
    EXPECT_EQ(arena(megabytes).reason(), std::string("200 MB are left (MemAvailable)"));
  }
  EXPECT_EQ(arena(2048, 24).bytes(), 100 * kMegabyte);
  EXPECT_EQ(arena(2048, 24).reason(), std::string("100 MB of 2048 MB, since 200 MB are left (MemAvailable)"));
  EXPECT_EQ(arena(2048, 100).bytes(), 100 * kMegabyte);
  EXPECT(!arena(2048, 102).valid());
  EXPECT_EQ(arena(64, 24).bytes(), 64 * kMegabyte);
  EXPECT(arena(64, 24).reason().empty());
  files.available(4000);
  EXPECT(arena(64, 24).reason().empty());
  files.write("/proc/self/cgroup", "0::/");
  files.write("/sys/fs/cgroup/memory.max", "104857600");
  files.write("/sys/fs/cgroup/memory.current", "52428800");
  EXPECT_EQ(arena(2048, 24).bytes(), 24 * kMegabyte);
  EXPECT_EQ(arena(2048, 25).reason(), std::string("50 MB are left (/sys/fs/cgroup/memory.max)"));
}

void an_impossible_size_is_said() {
  Arena arena({.bytes = size_t{1} << 60, .best = Pages::kPlain});
  EXPECT(!arena.valid());
  EXPECT(!arena.reason().empty());
  EXPECT(arena.take<uint8_t>(1).empty());
}

// Bytes of the process that are in memory.
size_t resident() {
  std::ifstream statm("/proc/self/statm");
  size_t all = 0;
  size_t pages = 0;
  statm >> all >> pages;
  return pages * static_cast<size_t>(sysconf(_SC_PAGESIZE));
}

void memory_given_back_is_gone() {
#if defined(__linux__)
  Arena arena({.bytes = 64 * kMegabyte, .best = Pages::kPlain});
  const size_t before = resident();
  EXPECT(arena.discard());
  EXPECT(before > resident() + 60 * kMegabyte);
#endif
}

void memory_given_back_reads_as_zeros() {
  for (const Pages best : {Pages::kPlain, Pages::kHuge2M}) {
    Arena arena({.bytes = 4 * kMegabyte, .best = best});
    const auto words = arena.take<uint64_t>(1000);
    for (uint64_t& word : words) word = 7;
    EXPECT(arena.discard());
    EXPECT(std::all_of(words.begin(), words.end(), [](uint64_t word) { return word == 0; }));
    words[999] = 8;
    EXPECT_EQ(words[999], uint64_t{8});
  }
  EXPECT(Arena().discard());
}

}  // namespace

int main() {
  memory_given_back_is_gone();
  memory_given_back_reads_as_zeros();
  hands_out_zeroed_cache_lines();
  refuses_what_does_not_fit();
  a_sealed_arena_gives_nothing();
  says_why_the_pages_are_no_better();
  commands_count_what_others_hold();
  transparent_pages_that_are_switched_off();
  memory_that_may_not_be_locked();
  no_more_than_the_machine_has();
  an_impossible_size_is_said();
  return lumina::test::verdict();
}
