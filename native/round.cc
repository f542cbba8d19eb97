// The gate's round program, native lane: one run of the engine over a file, probes on, pinned, in a process that is up
// in milliseconds where Node takes a quarter of a second. Raw samples go to a file, facts about the engine to standard
// output as one line of JSON; every figure is made by who asked for them, with the same code for all builds.
//
//   lumina_round --protocol
//   lumina_round day=FILE samples=FILE messages=N warmup=N [isa=NAME] [arena=BYTES] [pace=RATIO] [seed=N]
//   [bucket-shares=N] ...
#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <bit>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "build/flags.h"  // by build.mjs
#include "engine.h"
#include "plant.h"
#include "words.h"

// The day is a plain file: a gzip is refused, by a stand-in for the zlib that only the node binary has.
extern "C" {
int inflateInit2_(z_streamp, int, const char*, int) { return Z_STREAM_ERROR; }
int inflate(z_streamp, int) { return Z_STREAM_ERROR; }
int inflateReset(z_streamp) { return Z_STREAM_ERROR; }
int inflateEnd(z_streamp) { return Z_OK; }
}

namespace lumina {
namespace {

// Arguments, samples file and the JSON line: whoever reads them asks for this number first.
constexpr int kProtocol = 1;
constexpr int kUsage = 2;

struct Asked {
  std::string day;
  std::string samples;
  std::string isa;
  uint64_t messages = 0;
  uint64_t warmup = 0;
  EngineOptions engine;
};

// A JSON string's inside; control characters are none of ours and become spaces.
std::string quoted(const std::string& text) {
  std::string inside;
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') inside += '\\';
    inside += static_cast<unsigned char>(letter) < ' ' ? ' ' : letter;
  }
  return inside;
}

[[nodiscard]] int refuse(const std::string& code, const std::string& text) {
  std::printf("{\"protocol\":%d,\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}\n", kProtocol, code.c_str(),
              quoted(text).c_str());
  return kUsage;
}

bool read_number(const char* text, uint64_t& into) {
  char* end = nullptr;
  into = std::strtoull(text, &end, 10);
  return *text >= '0' && *text <= '9' && *end == '\0';
}

bool read_argument(std::string_view name, const char* value, Asked& asked) {
  if (name == "day") return !(asked.day = value).empty();
  if (name == "samples") return !(asked.samples = value).empty();
  if (name == "isa") return !(asked.isa = value).empty();
  if (name == "pace") {
    char* end = nullptr;
    asked.engine.pace = std::strtod(value, &end);
    return *end == '\0' && asked.engine.pace > 0;
  }
  uint64_t number = 0;
  if (!read_number(value, number)) return false;
  const auto small = static_cast<uint32_t>(number);
  SignalOptions& signal = asked.engine.signal;
  if (name == "messages")
    asked.messages = number;
  else if (name == "warmup")
    asked.warmup = number;
  else if (name == "arena")
    asked.engine.arena.bytes = number;
  else if (name == "seed")
    fix_seed(number);
  else if (name == "threads" && (number == 1 || number == 2))
    asked.engine.threads = static_cast<int>(number);
  else if (name == "bucket-shares")
    signal.vpin.bucket_shares = small;
  else if (name == "buckets")
    signal.vpin.buckets = small;
  else if (name == "sigma")
    signal.vpin.sigma_numerator = small;
  else if (name == "take-shares")
    signal.strategy.take_shares = small;
  else if (name == "sweep-levels" && number <= kMostSweepLevels)
    signal.strategy.sweep_levels = small;
  else if (name == "cooldown")
    signal.strategy.cooldown_buckets = number;
  else
    return false;
  return true;
}

// Steal time of all processors together, in the kernel's ticks; 0 where it isn't told.
uint64_t stolen_ticks() {
  unsigned long long user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, soft = 0, steal = 0;
  FILE* const stat = std::fopen("/proc/stat", "r");
  if (stat == nullptr) return 0;
  const int found = std::fscanf(stat, "cpu %llu %llu %llu %llu %llu %llu %llu %llu", &user, &nice, &system, &idle,
                                &wait, &irq, &soft, &steal);
  std::fclose(stat);
  return found == 8 ? steal : 0;
}

// The hot thread takes the last processor that there is; this thread leaves it alone. Returns it, or -1 when there is
// one only.
int leave_last_processor() {
#if defined(__linux__)
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0 || CPU_COUNT(&allowed) < 2) return -1;
  int last = CPU_SETSIZE - 1;
  while (!CPU_ISSET(last, &allowed)) --last;
  CPU_CLR(last, &allowed);
  return sched_setaffinity(0, sizeof allowed, &allowed) == 0 ? last : -1;
#else
  return -1;
#endif
}

// The samples after the warm-up, whole or not at all as far as the reader can tell: their number is in the answer.
bool write_samples(const std::string& path, std::span<const lumina10_telemetry_sample> samples) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return false;
  const auto* at = reinterpret_cast<const char*>(samples.data());
  size_t left = samples.size_bytes();
  while (left > 0) {
    const ssize_t written = write(file, at, left);
    if (written <= 0) break;
    at += written;
    left -= static_cast<size_t>(written);
  }
  return close(file) == 0 && left == 0;
}

void tell(Engine& engine, uint64_t written, int processor, uint64_t stolen) {
  const Clock& clock = machine_clock();
  const char* const planted = planted_words();
  const Arena& arena = engine.arena();
  std::printf("{\"protocol\":%d,\"isa\":\"%s\",\"processor\":%d,", kProtocol, engine.kernels().name, processor);
  std::printf("\"pages\":\"%s\",\"pagesReason\":\"%s\",\"pagesRemedy\":\"%s\",", pages_name(arena.pages()),
              quoted(arena.reason()).c_str(), quoted(arena.remedy()).c_str());
  std::printf("\"clock\":{\"source\":\"%s\",\"invariant\":%s,\"ticksPerNs\":%.9f,\"stepNs\":%.4f,\"costNs\":%.4f},",
              clock_name(clock.source), clock.invariant ? "true" : "false", clock.ticks_per_ns, clock.step_ns,
              clock.cost_ns);
  std::printf("\"compiler\":\"%s\",\"flags\":\"%s\",\"planted\":%s%s%s,", compiler_name(), LUMINA_FLAGS,
              planted == nullptr ? "null" : "\"", planted == nullptr ? "" : planted, planted == nullptr ? "" : "\"");
  std::printf("\"messages\":%llu,\"samples\":%llu,\"dropped\":%llu,\"digest\":\"%s\",\"ordersDigest\":\"%s\",",
              static_cast<unsigned long long>(engine.traffic().messages), static_cast<unsigned long long>(written),
              static_cast<unsigned long long>(engine.samples_dropped()), hex(engine.digest()).c_str(),
              hex(engine.gateway().digest()).c_str());
  const double ms_a_tick = 1e3 / static_cast<double>(sysconf(_SC_CLK_TCK));
  const ThreadCharges charges = engine.charges();
  std::printf("\"voluntarySwitches\":%ld,\"involuntarySwitches\":%ld,\"minorFaults\":%ld,\"stealMs\":%.1f}\n",
              charges.voluntary_switches, charges.involuntary_switches, charges.minor_faults,
              static_cast<double>(stolen) * ms_a_tick);
}

int run(Asked asked) {
  struct stat about {};
  if (stat(asked.day.c_str(), &about) != 0) return refuse("LUMINA_WIRE_NOT_FOUND", "the day is not there");
  EngineOptions& options = asked.engine;
  options.input.path = asked.day;
  options.pinned_from = 2;
  options.pace_from = asked.warmup;
  // The whole day in memory before the first message, and room for every sample: while it runs nobody else does.
  options.chunk_bytes = static_cast<size_t>(about.st_size) + 1;
  options.sample_records = std::bit_ceil(asked.messages + 2048);
  options.arena.best = wished_pages();
  if (options.arena.best == Pages::kNone) return refuse("LUMINA_ARENA_PAGES", kPagesFault);
  std::string error;
  const KernelSet* const kernels = choose_kernels(asked.isa, error);
  if (kernels == nullptr) return refuse("LUMINA_KERNELS_ISA", error);
  Engine engine(std::move(options), *kernels);
  (void)machine_clock();
  engine.start();
  const int processor = leave_last_processor();
  const uint64_t stolen = stolen_ticks();
  while (!engine.over()) {
    const timespec pause{0, 1'000'000};
    nanosleep(&pause, nullptr);
  }
  if (engine.state() == EngineState::kFailed) {
    const Failure failure = failure_of(engine);
    return refuse(failure.code, failure.detail);
  }
  const std::span<lumina10_telemetry_sample> slots = engine.outputs().samples.slots();
  size_t first = 0;
  const size_t published = engine.outputs().samples.published();
  while (first < published && lumina10_telemetry_sample_get_sequence(&slots[first]) <= asked.warmup) ++first;
  const auto counted = slots.subspan(first, published - first);
  if (!write_samples(asked.samples, counted)) return refuse("LUMINA_ROUND_WRITE", std::strerror(errno));
  tell(engine, counted.size(), processor, stolen_ticks() - stolen);
  return 0;
}

}  // namespace
}  // namespace lumina

int main(int count, char** arguments) {
  using namespace lumina;
  if (count == 2 && std::string_view(arguments[1]) == "--protocol") {
    std::printf("%d\n", kProtocol);
    return 0;
  }
  Asked asked;
  asked.engine.arena.bytes = size_t{128} << 20;
  for (int i = 1; i < count; ++i) {
    const char* const equals = std::strchr(arguments[i], '=');
    const bool known = equals != nullptr &&
                       read_argument({arguments[i], static_cast<size_t>(equals - arguments[i])}, equals + 1, asked);
    if (!known) return refuse("LUMINA_ROUND_ARGUMENT", std::string("what is ") + arguments[i] + "?");
  }
  if (asked.day.empty() || asked.samples.empty() || asked.messages == 0)
    return refuse("LUMINA_ROUND_ARGUMENT", "give day=, samples= and messages=");
  if (const char* const fault = read_plant(); fault != nullptr) return refuse("LUMINA_PLANT", fault);
  return run(std::move(asked));
}
