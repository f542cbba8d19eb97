#include "arena/system_memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string_view>

namespace lumina {
namespace {

// The number behind `key` and blanks at the start of a line, or at the file's start for an empty key; none when there
// is no such line or file, or it has a word such as "max" there.
std::optional<uint64_t> number_in(const std::string& path, std::string_view key = {}) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(key)) continue;
    const char* const text = line.c_str() + key.size();
    char* end = nullptr;
    const uint64_t value = std::strtoull(text, &end, 10);
    return end == text ? std::nullopt : std::optional(value);
  }
  return std::nullopt;
}

// Whether a word is in a list with commas.
bool lists(std::string_view list, std::string_view word) {
  for (;;) {
    const size_t comma = list.find(',');
    if (list.substr(0, comma) == word) return true;
    if (comma == std::string_view::npos) return false;
    list.remove_prefix(comma + 1);
  }
}

// One version of control groups: the folder of them all and the names of their files.
struct GroupFiles {
  const char* folder;
  // Above the first the kernel ends somebody; above the other it slows the group down until it hardly moves.
  std::array<const char*, 2> limits;
  const char* used;
  // Of memory.stat: pages of files, which the kernel drops when memory is wanted.
  std::array<const char*, 2> dropped;
};
constexpr GroupFiles kVersion2 = {
    "/sys/fs/cgroup", {"memory.max", "memory.high"}, "memory.current", {"inactive_file ", "active_file "}};
constexpr GroupFiles kVersion1 = {"/sys/fs/cgroup/memory",
                                  {"memory.limit_in_bytes", nullptr},
                                  "memory.usage_in_bytes",
                                  {"total_inactive_file ", "total_active_file "}};

// What the group in this folder has left, if it has a limit.
void look_at_group(const std::string& root, const std::string& folder, const GroupFiles& files, MemoryLeft& left) {
  const std::string path = root + folder + "/";
  const std::optional<uint64_t> used = number_in(path + files.used);
  if (!used) return;
  uint64_t dropped = 0;
  for (const char* key : files.dropped) dropped += number_in(path + "memory.stat", key).value_or(0);
  const uint64_t kept = *used - std::min(*used, dropped);
  for (const char* name : files.limits) {
    if (name == nullptr) break;
    const std::optional<uint64_t> limit = number_in(path + name);
    if (!limit || *limit - std::min(*limit, kept) >= left.bytes) continue;
    left = {*limit - std::min(*limit, kept), folder + "/" + name};
  }
}

// This process's group and all around it. Within a container its name may be one that only the host can see: then the
// folder of them all is the container's own.
void look_at_groups(const std::string& root, std::string group, const GroupFiles& files, MemoryLeft& left) {
  while (!group.empty() && group != "/") {
    look_at_group(root, files.folder + group, files, left);
    group.erase(group.rfind('/'));
  }
  look_at_group(root, files.folder, files, left);
}

}  // namespace

MemoryLeft memory_left(const std::string& root) {
  MemoryLeft left;
  if (const auto kilobytes = number_in(root + "/proc/meminfo", "MemAvailable:"))
    left = {*kilobytes * 1024, "MemAvailable"};
  std::ifstream groups(root + "/proc/self/cgroup");
  // hierarchy:controllers:group; version 2 has no controllers.
  for (std::string line; std::getline(groups, line);) {
    const size_t first = line.find(':');
    const size_t second = line.find(':', first + 1);
    if (first == std::string::npos || second == std::string::npos) continue;
    const std::string group = line.substr(second + 1);
    const std::string_view controllers = std::string_view(line).substr(first + 1, second - first - 1);
    if (controllers.empty()) look_at_groups(root, group, kVersion2, left);
    if (lists(controllers, "memory")) look_at_groups(root, group, kVersion1, left);
  }
  return left;
}

HugePool huge_pool(size_t page_bytes, const std::string& root) {
  const std::string folder = root + "/sys/kernel/mm/hugepages/hugepages-" + std::to_string(page_bytes / 1024) + "kB/";
  const auto total = number_in(folder + "nr_hugepages");
  if (!total) return {};
  return {.exists = true,
          .total = *total,
          .free = number_in(folder + "free_hugepages").value_or(0),
          .reserved = number_in(folder + "resv_hugepages").value_or(0)};
}

bool all_there([[maybe_unused]] void* base, [[maybe_unused]] size_t length,
               [[maybe_unused]] size_t page_bytes) noexcept {
#if defined(__linux__)
  const auto smallest = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  for (size_t offset = 0; offset < length; offset += page_bytes) {
    unsigned char there = 0;
    if (mincore(static_cast<std::byte*>(base) + offset, smallest, &there) != 0 || (there & 1) == 0) return false;
  }
#endif
  return true;
}

std::string transparent_setting(const char* name) { return std::string("/sys/kernel/mm/transparent_hugepage/") + name; }

std::string transparent_mode(const char* name, const std::string& root) {
  std::ifstream file(root + transparent_setting(name));
  std::string line;
  std::getline(file, line);
  const size_t open = line.find('[');
  const size_t close = line.find(']');
  return open < close && close != std::string::npos ? line.substr(open + 1, close - open - 1) : "";
}

}  // namespace lumina
