#include "touch.h"

#include <unistd.h>

#include <cstddef>
#include <cstdint>

#if defined(__linux__)
#include <link.h>
#endif

namespace lumina {
namespace {

constexpr size_t kStack = size_t{64} << 10;
// Of any system this runs on; where pages are larger, some are touched again.
constexpr size_t kSmallestPage = size_t{4} << 10;

#if defined(__linux__)
[[nodiscard]] bool holds(const dl_phdr_info& object, const ElfW(Phdr) & part, uintptr_t address) noexcept {
  return part.p_type == PT_LOAD && address - (object.dlpi_addr + part.p_vaddr) < part.p_memsz;
}

// Reads a byte of every page of the object's read-only parts when `sought` lies in one of them; 1 ends the search. Not
// under the address sanitizer, which guards the bytes between the constants.
[[gnu::no_sanitize_address]] int touch_object(dl_phdr_info* object, size_t, void* sought) noexcept {
  const auto address = reinterpret_cast<uintptr_t>(sought);
  bool found = false;
  for (int i = 0; i < object->dlpi_phnum; ++i) found = found || holds(*object, object->dlpi_phdr[i], address);
  if (!found) return 0;
  for (int i = 0; i < object->dlpi_phnum; ++i) {
    const ElfW(Phdr)& part = object->dlpi_phdr[i];
    if (part.p_type != PT_LOAD || (part.p_flags & PF_R) == 0 || (part.p_flags & PF_W) != 0) continue;
    const uintptr_t start = object->dlpi_addr + part.p_vaddr;
    for (uintptr_t page = start / kSmallestPage * kSmallestPage; page < start + part.p_memsz; page += kSmallestPage)
      (void)*reinterpret_cast<const volatile std::byte*>(page);
  }
  return 1;
}
#endif

}  // namespace

[[gnu::noinline]] void touch_stack() noexcept {
  std::byte frame[kStack];
  volatile std::byte* const lowest = frame;
  for (size_t offset = 0; offset < kStack; offset += kSmallestPage) lowest[offset] = std::byte{0};
}

void touch_code() noexcept {
#if defined(__linux__)
  dl_iterate_phdr(touch_object, reinterpret_cast<void*>(&touch_code));
#endif
}

}  // namespace lumina
