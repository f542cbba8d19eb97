// What the system says about its memory, from the files under /proc and /sys: asked once, at start.
#ifndef LUMINA_ARENA_SYSTEM_MEMORY_H_
#define LUMINA_ARENA_SYSTEM_MEMORY_H_

#include <cstddef>
#include <cstdint>
#include <string>

namespace lumina {

// Memory that can be had without anybody being ended for it.
struct MemoryLeft {
  // UINT64_MAX where the system tells nothing.
  uint64_t bytes = UINT64_MAX;
  // Who says so: the file, and for a control group its name.
  std::string source;
};

// The least of MemAvailable and of what each control group around this process has left, version 2 and 1; file pages of
// a group count as left, since they are given up. `root` is where /proc and /sys are; tests have their own.
[[nodiscard]] MemoryLeft memory_left(const std::string& root = {});

// The kernel's pool of huge pages of one size.
struct HugePool {
  bool exists = false;
  uint64_t total = 0;
  uint64_t free = 0;
  // Of the free ones, promised to mappings that have not touched them yet.
  uint64_t reserved = 0;

  [[nodiscard]] uint64_t left() const noexcept { return free - (reserved < free ? reserved : free); }
  // vm.nr_hugepages with which `pages` more can be had.
  [[nodiscard]] uint64_t total_for(uint64_t pages) const noexcept { return total - left() + pages; }
};
[[nodiscard]] HugePool huge_pool(size_t page_bytes, const std::string& root = {});

// Whether the kernel has given a mapping all its pages of this size.
[[nodiscard]] bool all_there(void* base, size_t length, size_t page_bytes) noexcept;

// The file of a setting of transparent huge pages, `enabled` or `defrag`, without root.
[[nodiscard]] std::string transparent_setting(const char* name);
// The word in brackets there; empty where there is no such file.
[[nodiscard]] std::string transparent_mode(const char* name, const std::string& root = {});

}  // namespace lumina

#endif  // LUMINA_ARENA_SYSTEM_MEMORY_H_
