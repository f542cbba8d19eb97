#include "arena/arena.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "check.h"

namespace lumina {
namespace {

constexpr size_t kMegabyte = size_t{1} << 20;
constexpr size_t kHugePage = 2 * kMegabyte;
constexpr size_t kGiganticPage = 1024 * kMegabyte;

size_t round_up(size_t value, size_t step) noexcept { return (value + step - 1) / step * step; }

std::string megabytes(size_t bytes) { return std::to_string(bytes / kMegabyte) + " MB"; }

#if defined(__linux__)
// Bytes of the mapping at `base` that sit on transparent huge pages, from the kernel's own account of it.
size_t transparent_bytes(const void* base) {
  std::FILE* file = std::fopen("/proc/self/smaps", "re");
  if (file == nullptr) return 0;
  const auto wanted = reinterpret_cast<uintptr_t>(base);
  bool inside = false;
  size_t kilobytes = 0;
  char line[512];
  while (std::fgets(line, sizeof line, file) != nullptr) {
    unsigned long low = 0;
    unsigned long high = 0;
    if (std::sscanf(line, "%lx-%lx ", &low, &high) == 2) inside = low <= wanted && wanted < high;
    size_t value = 0;
    if (inside && std::sscanf(line, "AnonHugePages: %zu kB", &value) == 1) {
      kilobytes = value;
      break;
    }
  }
  std::fclose(file);
  return kilobytes * 1024;
}
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

Arena::Arena(const ArenaWish& wish) {
  if (wish.best == Pages::kHuge1G && map_hugetlb(wish.bytes, kGiganticPage, Pages::kHuge1G)) return;
  if (wish.best <= Pages::kHuge2M && map_hugetlb(wish.bytes, kHugePage, Pages::kHuge2M)) return;
  if (!map_ordinary(wish)) base_ = nullptr;
}

Arena::~Arena() {
  if (mapping_ != nullptr) munmap(mapping_, mapped_);
}

void Arena::note(const std::string& why) {
  if (!reason_.empty()) reason_ += "; ";
  reason_ += why;
}

bool Arena::map_hugetlb([[maybe_unused]] size_t bytes, size_t page, Pages kind) {
  const char* name = pages_name(kind);
#if defined(__linux__) && defined(MAP_HUGETLB)
  const size_t length = round_up(bytes, page);
  const int size_bits = page == kGiganticPage ? 30 : 21;
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | MAP_POPULATE | (size_bits << 26 /* MAP_HUGE_SHIFT */);
  void* at = mmap(nullptr, length, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (at == MAP_FAILED) {
    const std::string pages = std::to_string(length / page);
    const std::string remedy = kind == Pages::kHuge1G ? "boot with hugepagesz=1G hugepages=" + pages
                                                      : "sudo sysctl -w vm.nr_hugepages=" + pages;
    note(std::string(name) + " pages: " + std::strerror(errno) + ", " + pages + " must be free: " + remedy);
    return false;
  }
  mapping_ = at;
  mapped_ = length;
  base_ = static_cast<std::byte*>(at);
  bytes_ = length;
  pages_ = kind;
  return true;
#else
  (void)page;
  note(std::string(name) + " pages: this system has no MAP_HUGETLB");
  return false;
#endif
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

bool Arena::map_ordinary(const ArenaWish& wish) {
  const size_t length = round_up(wish.bytes, kHugePage);
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
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  if (wish.best <= Pages::kTransparent) {
    const bool asked = madvise(base_, length, MADV_HUGEPAGE) == 0;
    const int error = errno;
    if (!touch(wish)) return false;
    const size_t huge = asked ? transparent_bytes(base_) : 0;
    if (huge >= length / 2) {
      pages_ = Pages::kTransparent;
      if (huge < length) note("transparent huge pages for " + megabytes(huge) + " of " + megabytes(length));
      return true;
    }
    note(asked ? "transparent huge pages for only " + megabytes(huge) + " of " + megabytes(length)
               : std::string("transparent huge pages: ") + std::strerror(error));
  }
#endif
  if (!touch(wish)) return false;
  pages_ = Pages::kPlain;
  if (wish.best > Pages::kLocked) return true;
  // After the touch, which can be stopped: locking faults in what is not there yet in one call.
  if (mlock(base_, length) == 0) {
    pages_ = Pages::kLocked;
  } else {
    note(std::string("mlock: ") + std::strerror(errno) + " (ulimit -l)");
  }
  return true;
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
