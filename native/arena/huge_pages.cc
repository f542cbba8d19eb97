#include "arena/huge_pages.h"

#include <sys/mman.h>

#include <cstdint>

#include "arena/arena.h"
#include "arena/system_memory.h"

namespace lumina {

std::string no_huge_pages([[maybe_unused]] const std::string& root) {
  if (wished_pages() > Pages::kTransparent) return std::string("LUMINA_ARENA_PAGES is ") + pages_name(wished_pages());
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  const std::string mode = transparent_mode("enabled", root);
  if (mode == "never") return "transparent huge pages are switched off";
  return mode.empty() ? "this kernel has no transparent huge pages" : "";
#else
  return "this system has no transparent huge pages";
#endif
}

size_t huge_page_border(std::span<const std::byte> memory) noexcept {
  return -reinterpret_cast<uintptr_t>(memory.data()) % kHugePage;
}

void ask_huge_pages([[maybe_unused]] std::span<std::byte> memory) noexcept {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
#if defined(MADV_COLLAPSE)
  constexpr int kCollapse = MADV_COLLAPSE;
#else
  constexpr int kCollapse = 25;  // since Linux 6.1; older ones refuse it
#endif
  const size_t border = huge_page_border(memory);
  if (memory.size() < border + kHugePage) return;
  std::byte* const first = memory.data() + border;
  const size_t length = (memory.size() - border) / kHugePage * kHugePage;
  if (madvise(first, length, MADV_HUGEPAGE) != 0) return;
  // One by one: the call ends at the first that nothing was written to, which needs no gathering.
  for (size_t at = 0; at < length; at += kHugePage) static_cast<void>(madvise(first + at, kHugePage, kCollapse));
#endif
}

}  // namespace lumina
