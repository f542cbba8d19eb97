// An engine that is left in mid-run: its threads are gone, and who has its addresses reads zeros, longer than the
// engine lives.
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <memory>
#include <thread>

#include "engine.h"
#include "expect.h"
#include "no_zlib.h"

using namespace lumina;
using namespace lumina::test;

namespace {

void what_was_handed_out_stays_readable() {
  // An input that says nothing.
  int ends[2];
  LUMINA_CHECK(pipe(ends) == 0);
  EngineOptions options;
  options.input.descriptor = ends[0];
  options.arena = {.bytes = 64 << 20, .best = Pages::kPlain};
  options.threads = 2;
  auto engine = std::make_unique<Engine>(options, scalar_kernels());
  engine->start();
  for (int turn = 0; turn < 20'000 && engine->state() != EngineState::kRunning; ++turn)
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  LUMINA_CHECK(engine->state() == EngineState::kRunning);
  const auto slots = engine->outputs().samples.slots();
  std::memset(static_cast<void*>(slots.data()), 1, slots.size_bytes());
  const auto addresses = engine->addresses();
  EXPECT(engine->leave());
  engine.reset();
  const auto* bytes = reinterpret_cast<const uint8_t*>(slots.data());
  EXPECT(std::all_of(bytes, bytes + slots.size_bytes(), [](uint8_t byte) { return byte == 0; }));
  ::close(ends[0]);
  ::close(ends[1]);
}

}  // namespace

int main() {
  what_was_handed_out_stays_readable();
  return lumina::test::verdict();
}
