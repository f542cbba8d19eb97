// Huge pages for memory that somebody else has: the typed arrays of the TypeScript lane.
#ifndef LUMINA_ARENA_HUGE_PAGES_H_
#define LUMINA_ARENA_HUGE_PAGES_H_

#include <cstddef>
#include <span>
#include <string>

namespace lumina {

inline constexpr size_t kHugePage = size_t{1} << 21;

// Why nobody should ask: the system has none, or LUMINA_ARENA_PAGES wants lower pages; empty when they can be had.
// `root` is where /sys is; tests have their own.
[[nodiscard]] std::string no_huge_pages(const std::string& root = {});

// Offset of the first border between huge pages, which may be behind the end.
[[nodiscard]] size_t huge_page_border(std::span<const std::byte> memory) noexcept;

// Asks the kernel for transparent huge pages for what is whole in `memory`. What is there already, as of a block that
// malloc gives a second time, is gathered into such pages now. A hint: whatever the system does, contents stay.
void ask_huge_pages(std::span<std::byte> memory) noexcept;

}  // namespace lumina

#endif  // LUMINA_ARENA_HUGE_PAGES_H_
