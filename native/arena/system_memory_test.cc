#include "arena/system_memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include "arena/system_files.h"
#include "expect.h"

using namespace lumina;
using lumina::test::SystemFiles;

namespace {

constexpr uint64_t kMegabyte = uint64_t{1} << 20;

std::string text(uint64_t megabytes) { return std::to_string(megabytes * kMegabyte); }

void a_group(const SystemFiles& files, const std::string& folder, const std::string& limit, uint64_t used,
             uint64_t dropped = 0) {
  files.write(folder + "/memory.max", limit);
  files.write(folder + "/memory.current", text(used));
  files.write(folder + "/memory.stat", "anon 1\nfile 2\ninactive_file " + text(dropped) + "\nactive_file 0");
}

void without_groups() {
  const SystemFiles files;
  EXPECT_EQ(memory_left(files.root()).bytes, UINT64_MAX);
  EXPECT_EQ(memory_left(files.root()).source, std::string());
  files.available(700);
  EXPECT_EQ(memory_left(files.root()).bytes, 700 * kMegabyte);
  EXPECT_EQ(memory_left(files.root()).source, std::string("MemAvailable"));
}

// The tightest of all groups around the process rules, wherever it is; file pages are as good as free.
void groups_of_version_2() {
  const SystemFiles files;
  files.available(9000);
  files.write("/proc/self/cgroup", "0::/outer/inner/own");
  a_group(files, "/sys/fs/cgroup/outer/inner/own", "max", 100);
  EXPECT_EQ(memory_left(files.root()).source, std::string("MemAvailable"));
  a_group(files, "/sys/fs/cgroup/outer/inner", text(700), 650, 600);
  EXPECT_EQ(memory_left(files.root()).bytes, 650 * kMegabyte);
  EXPECT_EQ(memory_left(files.root()).source, std::string("/sys/fs/cgroup/outer/inner/memory.max"));
  a_group(files, "/sys/fs/cgroup/outer", text(1000), 900, 100);
  EXPECT_EQ(memory_left(files.root()).bytes, 200 * kMegabyte);
  EXPECT_EQ(memory_left(files.root()).source, std::string("/sys/fs/cgroup/outer/memory.max"));
  files.write("/sys/fs/cgroup/outer/inner/own/memory.high", text(110));
  EXPECT_EQ(memory_left(files.root()).bytes, 10 * kMegabyte);
  EXPECT_EQ(memory_left(files.root()).source, std::string("/sys/fs/cgroup/outer/inner/own/memory.high"));
  // Above its limit already, and not below nothing.
  a_group(files, "/sys/fs/cgroup/outer/inner", text(50), 60);
  EXPECT_EQ(memory_left(files.root()).bytes, uint64_t{0});
}

// The folder of them all has a limit only where it is a container's own.
void the_group_of_a_container() {
  const SystemFiles files;
  files.available(9000);
  files.write("/proc/self/cgroup", "0::/");
  EXPECT_EQ(memory_left(files.root()).bytes, 9000 * kMegabyte);
  a_group(files, "/sys/fs/cgroup", text(512), 12);
  EXPECT_EQ(memory_left(files.root()).bytes, 500 * kMegabyte);
}

void groups_of_version_1() {
  const SystemFiles files;
  files.available(9000);
  // Named as the host sees it, and not to be found under that name.
  files.write("/proc/self/cgroup", "9:name=systemd:/x\n5:cpu,cpuacct:/x\n4:devices,memory:/docker/0123abc\n0::/");
  const std::string folder = "/sys/fs/cgroup/memory";
  files.write(folder + "/memory.limit_in_bytes", "9223372036854771712");
  files.write(folder + "/memory.usage_in_bytes", text(100));
  EXPECT_EQ(memory_left(files.root()).source, std::string("MemAvailable"));
  files.write(folder + "/memory.limit_in_bytes", text(300));
  files.write(folder + "/memory.stat",
              "inactive_file " + text(99) + "\ntotal_inactive_file " + text(10) + "\ntotal_active_file " + text(30));
  EXPECT_EQ(memory_left(files.root()).bytes, 240 * kMegabyte);
  EXPECT_EQ(memory_left(files.root()).source, folder + "/memory.limit_in_bytes");
  files.write(folder + "/docker/0123abc/memory.limit_in_bytes", text(200));
  files.write(folder + "/docker/0123abc/memory.usage_in_bytes", text(150));
  EXPECT_EQ(memory_left(files.root()).bytes, 50 * kMegabyte);
}

void pools_of_huge_pages() {
  const SystemFiles files;
  EXPECT(!huge_pool(2 * kMegabyte, files.root()).exists);
  files.huge_pages(2048, 10, 7, 3);
  const HugePool pool = huge_pool(2 * kMegabyte, files.root());
  EXPECT(pool.exists);
  EXPECT_EQ(pool.left(), uint64_t{4});
  // Six are in use or promised.
  EXPECT_EQ(pool.total_for(4), uint64_t{10});
  EXPECT_EQ(pool.total_for(100), uint64_t{106});
  EXPECT(!huge_pool(1024 * kMegabyte, files.root()).exists);
}

void settings_of_transparent_pages() {
  const SystemFiles files;
  EXPECT_EQ(transparent_mode("enabled", files.root()), std::string());
  files.write(transparent_setting("enabled"), "always [madvise] never");
  EXPECT_EQ(transparent_mode("enabled", files.root()), std::string("madvise"));
  files.write(transparent_setting("enabled"), "nothing");
  EXPECT_EQ(transparent_mode("enabled", files.root()), std::string());
}

// A page that nobody touched is not there yet, as one that a control group may not have.
void pages_that_are_there() {
#if defined(__linux__)
  const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  void* const at = mmap(nullptr, 8 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  LUMINA_CHECK(at != MAP_FAILED && madvise(at, 8 * page, MADV_NOHUGEPAGE) == 0);
  for (size_t touched = 0; touched < 8; ++touched) {
    EXPECT(all_there(at, touched * page, page));
    EXPECT(!all_there(at, 8 * page, page));
    static_cast<volatile std::byte*>(at)[touched * page] = std::byte{1};
  }
  EXPECT(all_there(at, 8 * page, page));
  munmap(at, 8 * page);
#endif
}

// Of this machine something is known, and no more than there is.
void this_machine() {
#if defined(__linux__)
  const MemoryLeft left = memory_left();
  EXPECT(left.bytes > 0 && left.bytes < UINT64_MAX);
  EXPECT(!left.source.empty());
#endif
}

}  // namespace

int main() {
  without_groups();
  groups_of_version_2();
  the_group_of_a_container();
  groups_of_version_1();
  pools_of_huge_pages();
  settings_of_transparent_pages();
  pages_that_are_there();
  this_machine();
  return lumina::test::verdict();
}
