#include "arena/huge_pages.h"

#include <sys/mman.h>

#include <cstdint>
#include <cstdlib>
#include <string>

#include "arena/system_files.h"
#include "expect.h"

using lumina::ask_huge_pages;
using lumina::huge_page_border;
using lumina::kHugePage;
using lumina::no_huge_pages;

namespace {

void border_is_the_first_one() {
  auto* const page = reinterpret_cast<std::byte*>(5 * kHugePage);
  EXPECT_EQ(huge_page_border({page, 1}), size_t{0});
  EXPECT_EQ(huge_page_border({page + 1, 1}), kHugePage - 1);
  EXPECT_EQ(huge_page_border({page - 64, 1}), size_t{64});
}

// Whatever is whole in a mapping may be gathered; its neighbours and all contents stay.
void contents_stay() {
  constexpr size_t kLength = 4 * kHugePage;
  void* const at = mmap(nullptr, kLength, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  EXPECT(at != MAP_FAILED);
  auto* const base = static_cast<std::byte*>(at);
  for (size_t offset = 0; offset < kLength; offset += 4096) base[offset] = static_cast<std::byte>(offset >> 12);
  for (const size_t from : {size_t{0}, size_t{64}, kHugePage - 1, 3 * kHugePage + 1, kLength}) {
    for (size_t length : {size_t{0}, size_t{1}, kHugePage, kLength - from}) {
      if (from + length <= kLength) ask_huge_pages({base + from, length});
    }
  }
  for (size_t offset = 0; offset < kLength; offset += 4096) {
    EXPECT_EQ(static_cast<int>(base[offset]), static_cast<int>(static_cast<std::byte>(offset >> 12)));
    EXPECT_EQ(static_cast<int>(base[offset + 1]), 0);
  }
  EXPECT_EQ(munmap(at, kLength), 0);
}

void says_why_there_are_none() {
  const lumina::test::SystemFiles files;
  unsetenv("LUMINA_ARENA_PAGES");
  EXPECT_EQ(no_huge_pages(files.root()), std::string("this kernel has no transparent huge pages"));
  files.write("/sys/kernel/mm/transparent_hugepage/enabled", "always madvise [never]");
  EXPECT_EQ(no_huge_pages(files.root()), std::string("transparent huge pages are switched off"));
  for (const char* mode : {"[always] madvise never", "always [madvise] never"}) {
    files.write("/sys/kernel/mm/transparent_hugepage/enabled", mode);
    EXPECT_EQ(no_huge_pages(files.root()), std::string());
  }
  for (const char* pages : {"1g", "2m", "thp", "locked", "plain"}) {
    setenv("LUMINA_ARENA_PAGES", pages, 1);
    const bool lower = pages[0] == 'l' || pages[0] == 'p';
    EXPECT_EQ(no_huge_pages(files.root()), lower ? "LUMINA_ARENA_PAGES is " + std::string(pages) : std::string());
  }
}

}  // namespace

int main() {
  border_is_the_first_one();
  contents_stay();
  says_why_there_are_none();
  return lumina::test::verdict();
}
