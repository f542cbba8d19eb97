// Files of a made-up system for tests of what reads /proc and /sys; removed at the end.
#ifndef LUMINA_ARENA_SYSTEM_FILES_H_
#define LUMINA_ARENA_SYSTEM_FILES_H_

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "check.h"

namespace lumina::test {

class SystemFiles {
 public:
  SystemFiles() {
    char name[] = "/tmp/lumina-system-XXXXXX";
    LUMINA_CHECK(mkdtemp(name) != nullptr);
    root_ = name;
  }
  ~SystemFiles() { std::filesystem::remove_all(root_); }
  SystemFiles(const SystemFiles&) = delete;
  SystemFiles& operator=(const SystemFiles&) = delete;

  void write(const std::string& path, const std::string& text) const {
    const std::filesystem::path whole = root_ + path;
    std::filesystem::create_directories(whole.parent_path());
    LUMINA_CHECK(bool(std::ofstream(whole) << text << "\n"));
  }
  // So many megabytes available to everybody, and no control group.
  void available(uint64_t megabytes) const {
    write("/proc/meminfo", "MemTotal:       99999999 kB\nMemFree:               1 kB\nMemAvailable:   " +
                               std::to_string(megabytes * 1024) + " kB\nBuffers:               2 kB");
  }
  void huge_pages(uint64_t kilobytes, uint64_t total, uint64_t free, uint64_t reserved) const {
    const std::string folder = "/sys/kernel/mm/hugepages/hugepages-" + std::to_string(kilobytes) + "kB/";
    write(folder + "nr_hugepages", std::to_string(total));
    write(folder + "free_hugepages", std::to_string(free));
    write(folder + "resv_hugepages", std::to_string(reserved));
  }

  [[nodiscard]] const std::string& root() const { return root_; }

 private:
  std::string root_;
};

}  // namespace lumina::test

#endif  // LUMINA_ARENA_SYSTEM_FILES_H_
