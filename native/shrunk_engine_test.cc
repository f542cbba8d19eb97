// The engine where the machine has less memory than was asked for: signals are what they are with all of it, or there
// is no run.
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <thread>

#include "arena/system_files.h"
#include "engine.h"
#include "expect.h"
#include "no_zlib.h"
#include "sample_messages.h"

using namespace lumina;
using namespace lumina::test;

namespace {

constexpr size_t kMegabyte = size_t{1} << 20;
constexpr uint16_t kSymbols = 600;

// A trade of each symbol.
std::string write_file() {
  Bytes file;
  for (uint16_t locate = 1; locate <= kSymbols; ++locate) {
    const Bytes message = trade(locate, 100, 1000);
    file.push_back(static_cast<uint8_t>(message.size() >> 8));
    file.push_back(static_cast<uint8_t>(message.size()));
    file.insert(file.end(), message.begin(), message.end());
  }
  char path[] = "/tmp/lumina-shrunk-XXXXXX";
  const int descriptor = mkstemp(path);
  LUMINA_CHECK(descriptor >= 0 && write(descriptor, file.data(), file.size()) == static_cast<ssize_t>(file.size()));
  ::close(descriptor);
  return path;
}

struct Outcome {
  EngineFault fault;
  std::string fault_text;
  size_t arena_bytes;
  uint64_t trades;
  Damage damage;
};

// 160 MB are asked for, of 24 that do: of its eighth 520 symbols get a window of 10,000 buckets.
Outcome run(const std::string& path, size_t megabytes_left) {
  const SystemFiles files;
  files.available(megabytes_left);
  EngineOptions options;
  options.input.path = path;
  options.arena = {.bytes = 160 * kMegabyte, .least = 24 * kMegabyte, .best = Pages::kPlain, .root = files.root()};
  options.probes.on = false;
  options.signal.vpin = {.bucket_shares = 500, .buckets = 10'000, .sigma_numerator = 1, .sigma_denominator = 2};
  Engine engine(options, scalar_kernels());
  engine.start();
  while (!engine.over()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  const bool ran = engine.fault() == EngineFault::kNone;
  return {engine.fault(), engine.fault_text(), ran ? engine.arena().bytes() : 0, engine.signal().counts().trades,
          engine.damage()};
}

void windows_are_those_of_what_was_asked_for(const std::string& path) {
  constexpr size_t kWindows = (160 * kMegabyte / 8 - kMegabyte / 8) / 40'004;
  static_assert(kWindows == 520);
  for (const auto& [left, bytes] : {std::pair(size_t{1000}, 160 * kMegabyte), std::pair(size_t{200}, 100 * kMegabyte),
                                    std::pair(size_t{92}, 46 * kMegabyte)}) {
    const Outcome found = run(path, left);
    EXPECT(found.fault == EngineFault::kNone);
    EXPECT_EQ(found.arena_bytes, bytes);
    EXPECT_EQ(found.trades, uint64_t{kSymbols});
    EXPECT_EQ(found.damage.window_pool_exhausted, uint64_t{kSymbols - kWindows});
  }
  // Room for 24 MB, but not for the windows beside them.
  const Outcome refused = run(path, 80);
  EXPECT(refused.fault == EngineFault::kArenaUnavailable);
  EXPECT(refused.fault_text.starts_with("80 MB are left"));
}

}  // namespace

int main() {
  const std::string path = write_file();
  windows_are_those_of_what_was_asked_for(path);
  unlink(path.c_str());
  return verdict();
}
