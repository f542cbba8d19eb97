#include "plant.h"

#if defined(LUMINA_PLANT)

#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <new>

#include "clock/clock.h"

#if defined(__x86_64__)
#define LUMINA_FENCE() __builtin_ia32_lfence()
#else
#define LUMINA_FENCE() static_cast<void>(0)
#endif

// Each turn waits for the one before: a multiplication and an addition, no memory, no clock. The constant is too long
// for anything but a multiplication, and tells the functions apart, or the compiler would keep one for all six. The
// frame's address keeps a frame in these leaves, without which an unwinder by frame pointers skips their caller. The
// fences make the delay come on top of the stage's own work, not beside its cache misses. A macro, since a profile has
// whatever is inlined as a function of its own.
#define LUMINA_DEFINE_PLANTED(name, factor)                                          \
  extern "C" [[gnu::noinline]] void lumina_planted_##name(uint32_t turns) noexcept { \
    uint64_t value = turns;                                                          \
    asm volatile("" : : "r"(__builtin_frame_address(0)));                            \
    LUMINA_FENCE();                                                                  \
    for (uint32_t i = 0; i < turns; ++i) {                                           \
      value = value * (factor) + i;                                                  \
      asm volatile("" : "+r"(value));                                                \
    }                                                                                \
    LUMINA_FENCE();                                                                  \
  }

LUMINA_DEFINE_PLANTED(wire, 0x9e3779b97f4a7c15)
LUMINA_DEFINE_PLANTED(parse, 0xbf58476d1ce4e5b9)
LUMINA_DEFINE_PLANTED(book, 0x94d049bb133111eb)
LUMINA_DEFINE_PLANTED(ring, 0xd6e8feb86659fd93)
LUMINA_DEFINE_PLANTED(signal, 0xff51afd7ed558ccd)
LUMINA_DEFINE_PLANTED(gateway, 0xc4ceb9fe1a85ec53)

namespace lumina {

Plant plant;

namespace {

constexpr const char* kFault =
    "LUMINA_PLANT: give stage=wire|parse|book|ring|signal|gateway,ns=1..1000000[,type=X], or act=allocate|call|fault "
    "for ns";
constexpr const char* kActs[] = {"", "allocate", "call", "fault"};
constexpr const char* kStages[] = {"", "wire", "parse", "book", "ring", "signal", "gateway"};
char words[128] = "";

// Turns that take `ns`, fences and call included: the line through two lengths of the chain, each the shortest of many.
uint32_t turns_of(unsigned ns) noexcept {
  const Clock& clock = machine_clock();
  constexpr int kTrials = 31;
  constexpr int kRepeats = 256;
  const auto shortest = [&clock](uint32_t turns) {
    double best = 1e18;
    for (int trial = 0; trial < kTrials; ++trial) {
      // Not a constant, or the compiler would time a copy of its own making.
      asm volatile("" : "+r"(turns));
      const uint64_t from = clock.now_after();
      for (int i = 0; i < kRepeats; ++i) lumina_planted_book(turns);
      best = std::min(best, static_cast<double>(clock.now_after() - from) / clock.ticks_per_ns / kRepeats);
    }
    return best;
  };
  constexpr uint32_t kShort = 8;
  constexpr uint32_t kLong = 72;
  const double low = shortest(kShort);
  const double a_turn = (shortest(kLong) - low) / (kLong - kShort);
  return static_cast<uint32_t>(std::max(1.0, kShort + (ns - low) / a_turn));
}

bool read_field(char* field, unsigned& ns) noexcept {
  char* const value = std::strchr(field, '=');
  if (value == nullptr || value[1] == '\0') return false;
  *value = '\0';
  const char* const text = value + 1;
  if (std::strcmp(field, "ns") == 0) {
    char* end = nullptr;
    const unsigned long asked = std::strtoul(text, &end, 10);
    ns = static_cast<unsigned>(std::min(asked, 1'000'001ul));
    return *end == '\0' && ns >= 1 && ns <= 1'000'000;
  }
  if (std::strcmp(field, "act") == 0) {
    for (uint8_t act = 1; act < std::size(kActs); ++act) {
      if (std::strcmp(text, kActs[act]) == 0) plant.act = static_cast<PlantedAct>(act);
    }
    return plant.act != PlantedAct::kDelay;
  }
  if (std::strcmp(field, "type") == 0) {
    plant.type = static_cast<uint8_t>(text[0]);
    return text[1] == '\0';
  }
  if (std::strcmp(field, "stage") != 0) return false;
  for (uint8_t stage = 1; stage < std::size(kStages); ++stage) {
    if (std::strcmp(text, kStages[stage]) == 0) plant.stage = static_cast<PlantedStage>(stage);
  }
  return plant.stage != PlantedStage::kNone;
}

}  // namespace

const char* read_plant() noexcept {
  const char* const asked = std::getenv("LUMINA_PLANT");
  if (asked == nullptr || *asked == '\0') return nullptr;
  if (std::strlen(asked) >= sizeof words) return kFault;
  std::snprintf(words, sizeof words, "%s", asked);
  char copy[sizeof words];
  std::snprintf(copy, sizeof copy, "%s", asked);
  plant = {};
  unsigned ns = 0;
  char* rest = nullptr;
  for (char* field = strtok_r(copy, ",", &rest); field != nullptr; field = strtok_r(nullptr, ",", &rest)) {
    if (!read_field(field, ns)) return kFault;
  }
  const bool delays = plant.act == PlantedAct::kDelay;
  if (plant.stage == PlantedStage::kNone || (ns != 0) != delays) return kFault;
  if (delays) plant.turns = turns_of(ns);
  return nullptr;
}

const char* planted_words() noexcept { return words; }

void misbehave(PlantedAct act) noexcept {
  switch (act) {
    case PlantedAct::kAllocate: {
      // Volatile, or the compiler would see that nothing comes of it.
      char* volatile memory = new (std::nothrow) char;
      delete memory;
      return;
    }
    case PlantedAct::kCall:
      sched_yield();
      return;
    case PlantedAct::kFault: {
      static std::atomic<size_t> touched{0};
      static const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
      static volatile char untouched[64 << 20];
      untouched[touched.fetch_add(page, std::memory_order_relaxed) % sizeof untouched] = 1;  // any page will do
      return;
    }
    case PlantedAct::kDelay:
      return;
  }
}

}  // namespace lumina

#else

namespace lumina {

const char* read_plant() noexcept { return nullptr; }
const char* planted_words() noexcept { return nullptr; }

}  // namespace lumina

#endif
