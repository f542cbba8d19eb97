// A fault planted into a stage on purpose: a delay that the gate, its self-test and the flame graph's tests must find,
// or an act that no hot thread may commit, for the watch over them (testing/watch.cc). Only a
// build with LUMINA_PLANT has it (build.mjs --plant); in every other the calls below compile to nothing.
#ifndef LUMINA_PLANT_H_
#define LUMINA_PLANT_H_

#include <cstdint>

#if defined(LUMINA_PLANT)

// Real functions with names of their own, never inlined and never folded into one: a profile must show them.
extern "C" {
void lumina_planted_wire(uint32_t turns) noexcept;
void lumina_planted_parse(uint32_t turns) noexcept;
void lumina_planted_book(uint32_t turns) noexcept;
void lumina_planted_ring(uint32_t turns) noexcept;
void lumina_planted_signal(uint32_t turns) noexcept;
void lumina_planted_gateway(uint32_t turns) noexcept;
}

#define LUMINA_PLANTED(stage, type) \
  (::lumina::plant.hits(::lumina::PlantedStage::stage, (type)) ? ::lumina::work(::lumina::PlantedStage::stage) : void())

namespace lumina {

enum class PlantedStage : uint8_t { kNone, kWire, kParse, kBook, kRing, kSignal, kGateway };

enum class PlantedAct : uint8_t { kDelay, kAllocate, kCall, kFault };

// Settled by read_plant() before any hot thread starts, and read only from then on.
struct Plant {
  PlantedStage stage = PlantedStage::kNone;
  // The message type that is delayed, 0 for all.
  uint8_t type = 0;
  PlantedAct act = PlantedAct::kDelay;
  // Turns of the dependent chain that take the time asked for on this machine.
  uint32_t turns = 0;

  [[nodiscard]] bool hits(PlantedStage here, uint8_t of) const noexcept {
    return stage == here && (type == 0 || type == of);
  }
};
extern Plant plant;

// Memory from the heap and back, a system call, or a page touched for the first time.
void misbehave(PlantedAct act) noexcept;

inline void work(PlantedStage stage) noexcept {
  if (plant.act != PlantedAct::kDelay) return misbehave(plant.act);
  switch (stage) {
    case PlantedStage::kWire:
      return lumina_planted_wire(plant.turns);
    case PlantedStage::kParse:
      return lumina_planted_parse(plant.turns);
    case PlantedStage::kBook:
      return lumina_planted_book(plant.turns);
    case PlantedStage::kRing:
      return lumina_planted_ring(plant.turns);
    case PlantedStage::kSignal:
      return lumina_planted_signal(plant.turns);
    case PlantedStage::kGateway:
      return lumina_planted_gateway(plant.turns);
    case PlantedStage::kNone:
      return;
  }
}

}  // namespace lumina

#else

#define LUMINA_PLANTED(stage, type) static_cast<void>(0)

#endif

namespace lumina {

// Reads "stage=book,ns=60,type=U" (type may be left out) from the environment's LUMINA_PLANT and calibrates the delay;
// act=allocate, act=call or act=fault takes the place of ns.
// Returns what is wrong with it, or null. Nothing set, nothing planted. Once, before any engine starts; null without
// LUMINA_PLANT, too.
[[nodiscard]] const char* read_plant() noexcept;

// What is planted, as it was asked for: "" for nothing; null in a build that can't plant.
[[nodiscard]] const char* planted_words() noexcept;

}  // namespace lumina

#endif  // LUMINA_PLANT_H_
