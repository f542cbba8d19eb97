#include "arena/arena.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include "arena/huge_pages.h"
#include "arena/system_memory.h"
#include "check.h"

namespace lumina {
namespace {

constexpr size_t kMegabyte = size_t{1} << 20;
constexpr size_t kGiganticPage = 1024 * kMegabyte;
// What an arena leaves to everybody else: where so much was asked for and no less, and where less will do, this or
// half.
constexpr uint64_t kLeastSpare = 64 * kMegabyte;
constexpr uint64_t kSpare = 512 * kMegabyte;

size_t round_up(size_t value, size_t step) noexcept { return (value + step - 1) / step * step; }

std::string megabytes(uint64_t bytes) { return std::to_string(bytes / kMegabyte) + " MB"; }

#if defined(__linux__)
// Bytes of the mapping at `base` that sit on transparent huge pages, from the kernel's own account of it.
size_t transparent_bytes(const void* base) {
  std::ifstream maps("/proc/self/smaps");
  const auto wanted = reinterpret_cast<uintptr_t>(base);
  bool inside = false;
  for (std::string line; std::getline(maps, line);) {
    unsigned long low = 0;
    unsigned long high = 0;
    size_t kilobytes = 0;
    if (std::sscanf(line.c_str(), "%lx-%lx ", &low, &high) == 2) inside = low <= wanted && wanted < high;
    if (inside && std::sscanf(line.c_str(), "AnonHugePages: %zu kB", &kilobytes) == 1) return kilobytes * 1024;
  }
  return 0;
}
#else
size_t transparent_bytes(const void*) { return 0; }
#endif

}  // namespace

const char* pages_name(Pages pages) noexcept {
  switch (pages) {
    case Pages::kHuge1G:
      return "1g";
    case Pages::kHuge2M:
      return "2m";
    case Pages::kTransparent:
      return "thp";
    case Pages::kLocked:
      return "locked";
    case Pages::kPlain:
      return "plain";
    case Pages::kNone:
      break;
  }
  return "none";
}

Pages wished_pages() {
  const char* wanted = std::getenv("LUMINA_ARENA_PAGES");
  if (wanted == nullptr) return Pages::kHuge2M;
  for (Pages pages : {Pages::kHuge1G, Pages::kHuge2M, Pages::kTransparent, Pages::kLocked, Pages::kPlain}) {
    if (std::strcmp(wanted, pages_name(pages)) == 0) return pages;
  }
  return Pages::kNone;
}

Arena::Arena(const ArenaWish& wish) : wanted_(wish.bytes) {
  if (wish.best == Pages::kHuge1G && map_hugetlb(wish, kGiganticPage, Pages::kHuge1G)) return;
  if (wish.best <= Pages::kHuge2M && map_hugetlb(wish, kHugePage, Pages::kHuge2M)) return;
  const size_t bytes = affordable(wish);
  if (bytes != 0 && map_ordinary(wish, bytes)) return;
  base_ = nullptr;
  bytes_ = 0;
  pages_ = Pages::kNone;
}

Arena::~Arena() {
  if (mapping_ != nullptr) munmap(mapping_, mapped_);
}

bool Arena::discard() noexcept {
  if (mapping_ == nullptr) return true;
  // In place of the old mapping, so that its lock and pages of a pool go as well.
  constexpr int kUnbacked = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
  if (mmap(mapping_, mapped_, PROT_READ | PROT_WRITE, kUnbacked, -1, 0) != MAP_FAILED) return true;
  // Some kernels have unmapped it by now, and others may map there.
  mapping_ = nullptr;
  return false;
}

void Arena::note(const std::string& why) {
  if (!reason_.empty()) reason_ += "; ";
  reason_ += why;
}

void Arena::advise(const std::string& command) {
  if (!remedy_.empty()) remedy_ += " or ";
  remedy_ += command;
}

// The bytes to map, 0 for none: huge pages are set aside beforehand, any other memory has to be there.
size_t Arena::affordable(const ArenaWish& wish) {
  const MemoryLeft left = memory_left(wish.root);
  const auto without = [&left](uint64_t spare) { return left.bytes - std::min(left.bytes, spare); };
  if (wish.bytes <= without(wish.least == 0 ? kLeastSpare : kSpare)) return wish.bytes;
  const uint64_t share = std::max(without(kSpare), left.bytes / 2);
  const size_t bytes = std::min(wish.bytes, static_cast<size_t>(share) / kHugePage * kHugePage);
  const std::string found = megabytes(left.bytes) + " are left (" + left.source + ")";
  if (wish.least != 0 && bytes >= wish.least) {
    if (bytes < wish.bytes) note(megabytes(bytes) + " of " + megabytes(wish.bytes) + ", since " + found);
    return bytes;
  }
  // What pages it would have got is no matter now.
  reason_ = found;
  remedy_.clear();
  return 0;
}

bool Arena::map_hugetlb([[maybe_unused]] const ArenaWish& wish, [[maybe_unused]] size_t page, Pages kind) {
#if defined(__linux__) && defined(MAP_HUGETLB)
  const size_t length = round_up(wish.bytes, page);
  const int size_bits = page == kGiganticPage ? 30 : 21;
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | MAP_POPULATE | (size_bits << 26 /* MAP_HUGE_SHIFT */);
  void* at = mmap(nullptr, length, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (at == MAP_FAILED) {
    explain_hugetlb(wish, page, kind, errno);
    return false;
  }
  // What a control group may not have is left out without a word, and to touch it would end the process.
  if (!all_there(at, length, page)) {
    munmap(at, length);
    note(std::string(pages_name(kind)) + " pages: not all could be had, a limit of the control group (hugetlb)");
    return false;
  }
  mapping_ = at;
  mapped_ = length;
  base_ = static_cast<std::byte*>(at);
  bytes_ = length;
  pages_ = kind;
  locked_ = true;
  return true;
#else
  note(std::string(pages_name(kind)) + " pages: this system has no MAP_HUGETLB");
  return false;
#endif
}

// The total that would do: others keep what they have.
void Arena::explain_hugetlb(const ArenaWish& wish, size_t page, Pages kind, int error) {
  const HugePool pool = huge_pool(page, wish.root);
  const uint64_t pages = round_up(wish.bytes, page) / page;
  const std::string name = std::string(pages_name(kind)) + " pages: ";
  if (!pool.exists) return note(name + "this kernel has none");
  // Enough of them, and not for us: a limit of the control group, or on the wrong memory node.
  if (pool.left() >= pages) return note(name + std::strerror(error));
  note(name + std::to_string(pages) + " must be free, " + std::to_string(pool.left()) + " of " +
       std::to_string(pool.total) + " are");
  const std::string total = std::to_string(pool.total_for(pages));
  if (kind == Pages::kHuge2M) return advise("sudo sysctl -w vm.nr_hugepages=" + total);
  advise("echo " + total + " | sudo tee /sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages");
  // Memory in use lies everywhere, so that a running system seldom finds many.
  advise("boot with hugepagesz=1G hugepages=" + total);
}

// One write a page: the kernel gives real memory now, not in the middle of a message. False when told to stop.
bool Arena::touch(const ArenaWish& wish) noexcept {
  const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  for (size_t offset = 0; offset < bytes_; offset += page) {
    if (offset % kHugePage == 0 && wish.stopping != nullptr && wish.stopping->load(std::memory_order_relaxed))
      return false;  // pairs with Engine::close(), carries no data
    *reinterpret_cast<volatile std::byte*>(base_ + offset) = std::byte{0};
  }
  return true;
}

bool Arena::map_ordinary(const ArenaWish& wish, size_t bytes) {
  const size_t length = round_up(bytes, kHugePage);
  // One huge page more, so that the part in use can start on a huge page border.
  void* at = mmap(nullptr, length + kHugePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (at == MAP_FAILED) {
    note("mapping " + megabytes(length) + ": " + std::strerror(errno));
    return false;
  }
  mapping_ = at;
  mapped_ = length + kHugePage;
  base_ = reinterpret_cast<std::byte*>(round_up(reinterpret_cast<uintptr_t>(at), kHugePage));
  bytes_ = length;
  pages_ = Pages::kPlain;
  const bool asked = wish.best <= Pages::kTransparent && ask_transparent(wish);
  if (!touch(wish)) return false;
  if (asked) judge_transparent(wish);
  // After the touch, which can be stopped: locking faults in what is not there yet in one call.
  if (wish.best <= Pages::kLocked) lock();
  return true;
}

bool Arena::ask_transparent([[maybe_unused]] const ArenaWish& wish) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  const std::string mode = transparent_mode("enabled", wish.root);
  if (mode.empty()) {
    note("transparent huge pages: this kernel has none");
  } else if (mode == "never") {
    note("transparent huge pages: switched off");
    advise("echo madvise | sudo tee " + transparent_setting("enabled"));
  } else if (madvise(base_, bytes_, MADV_HUGEPAGE) == 0) {
    return true;
  } else {
    note(std::string("transparent huge pages: ") + std::strerror(errno));
  }
#else
  note("transparent huge pages: this system has none");
#endif
  return false;
}

// What was obtained of the transparent huge pages that were asked for.
void Arena::judge_transparent(const ArenaWish& wish) {
  const size_t huge = transparent_bytes(base_);
  if (huge >= bytes_ / 2) pages_ = Pages::kTransparent;
  if (huge >= bytes_) return;
  note("transparent huge pages for only " + megabytes(huge) + " of " + megabytes(bytes_));
  // Memory is there, but in pieces.
  if (transparent_mode("defrag", wish.root) == "never") {
    advise("echo madvise | sudo tee " + transparent_setting("defrag"));
  } else {
    advise("sudo sysctl -w vm.compact_memory=1");
  }
}

void Arena::lock() {
  if (mlock(base_, bytes_) == 0) {
    locked_ = true;
    if (pages_ == Pages::kPlain) pages_ = Pages::kLocked;
    return;
  }
  const int error = errno;
  rlimit limit{};
  const bool limited = getrlimit(RLIMIT_MEMLOCK, &limit) == 0 && limit.rlim_cur < bytes_;
  note(std::string("not locked: ") + std::strerror(error) +
       (limited ? ", the limit is " + std::to_string(limit.rlim_cur / 1024) + " KB" : ""));
  if (limited) advise("sudo prlimit --pid $$ --memlock=unlimited");
}

bool Arena::owns(const void* at) const noexcept {
  const auto* byte = static_cast<const std::byte*>(at);
  return byte >= base_ && byte < base_ + bytes_;
}

void* Arena::take_bytes(size_t count, size_t each) noexcept {
  LUMINA_CHECK(!sealed_);
  if (base_ == nullptr || each == 0 || count > bytes_ / each) return nullptr;
  const size_t start = round_up(used_, kCacheLine);
  const size_t length = count * each;
  if (start > bytes_ || length > bytes_ - start) return nullptr;
  used_ = start + length;
  return base_ + start;
}

}  // namespace lumina
