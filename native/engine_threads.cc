// The engine's threads from start to end; what they do in between is in engine.cc.
#include <algorithm>
#include <new>
#include <system_error>
#include <utility>

#include "engine.h"
#include "sampler.h"
#include "touch.h"

namespace lumina {
namespace {

// Short enough to need no memory where there may be none.
constexpr const char* kThreads = "its threads";

// A thread, or false when the system gives none or has no memory for it: the only exceptions of start-up end here.
template <class Body>
bool spawn(std::thread& thread, Body body) noexcept {
  try {
    thread = std::thread(std::move(body));
    return true;
  } catch (const std::system_error&) {
    return false;
  } catch (const std::bad_alloc&) {
    return false;
  }
}

}  // namespace

Engine::Engine(EngineOptions options, const KernelSet& kernels) : options_(std::move(options)), kernels_(kernels) {}

Engine::~Engine() { join(); }

bool Engine::leave() noexcept {
  join();
  return arena_->discard();
}

void Engine::join() noexcept {
  close();
  if (thread_.joinable()) thread_.join();
}

void Engine::close() noexcept {
  closing_.store(true, std::memory_order_relaxed);  // a wish, it carries no data
  abort();
  reader_.stop();
}

void Engine::start() noexcept {
  LUMINA_CHECK(state() == EngineState::kIdle);
  state_.store(EngineState::kStarting, std::memory_order_relaxed);  // the thread's start orders it
  clock_ = &machine_clock();
  if (spawn(thread_, [this] { run(); })) return;
  (void)refuse(EngineFault::kNoThread, kThreads);
  state_.store(EngineState::kFailed, std::memory_order_release);  // pairs with state()
}

uint64_t Engine::busy_ns() const noexcept {
  const uint64_t ticks = busy_ticks_ + strategy_ticks_;
  return clock_->to_ns(ticks - std::min(ticks, signal_.waited_ticks()));
}

bool Engine::refuse(EngineFault fault, std::string text) noexcept {
  fault_ = fault;
  fault_text_ = std::move(text);
  return false;
}

// The market-data thread from start to end.
void Engine::run() noexcept {
  name_thread("lumina-data");
  StackSampler sampler("lumina-data");
  digest_ = book_.digest();
  if (!prepare()) {
    state_.store(EngineState::kFailed, std::memory_order_release);  // pairs with state()
    return;
  }
  touch_code();
  // Threads inherit the mask: every one is started before this one is pinned, and pins itself.
  seats_.take(options_.threads, options_.pinned_from);
  patience_ = Patience(seats_.any());
  signal_.wait_with(patience_);
  next_probed_ = options_.probes.every;
  if (options_.digest_every > 0) next_digest_ = options_.digest_every;
  bool threads = spawn(reader_thread_, [this] {
    name_thread("lumina-reader");
    reader_.run();
  });
  if (threads && options_.threads == 2) {
    threads = spawn(strategy_thread_, [this] { as_wished([this]<Probing kProbing> { strategy_loop<kProbing>(); }); });
  }
  if (!threads) (void)refuse(EngineFault::kNoThread, kThreads);
  seats_.sit(0);
  touch_stack();
  state_.store(EngineState::kRunning, std::memory_order_release);  // pairs with state(): the rings are there
  const ThreadCharges before = thread_charges();
  if (threads) as_wished([this]<Probing kProbing> { pump<kProbing>(); });
  charges_ = thread_charges().since(before);
  events_ended_.store(true, std::memory_order_release);  // pairs with strategy_loop()
  reader_.stop();
  if (reader_thread_.joinable()) reader_thread_.join();
  if (strategy_thread_.joinable()) strategy_thread_.join();
  seats_.give_back();
  settle();
  // The other hot thread has ended, and whoever sees the new state may end the process.
  sampler.end();
  state_.store(fault_ == EngineFault::kNone ? EngineState::kDone : EngineState::kFailed,
               std::memory_order_release);  // pairs with state()
}

// After the last message, with every thread joined: what only the whole input tells.
void Engine::settle() noexcept {
  const bool stopped =
      aborting_.load(std::memory_order_relaxed) || frames_.end() != nullptr || options_.after_messages == 0;
  carriers_.report(damage_);
  if (capture_.broken()) {
    damage_.corrupt_capture = 1;
  } else if (!stopped) {
    const bool cut = carried_ > 0 || capture_.inside() || carriers_.unfinished();
    damage_.corrupt_input = reader_.corrupt() ? 1 : 0;
    damage_.truncated_records = cut && !reader_.corrupt() ? 1 : 0;
    traffic_.bytes += carried_;
  }
  if (reader_.fault() != WireFault::kNone) (void)refuse(EngineFault::kWire, {});
  damage_.window_pool_exhausted = signal_.counts().pool_exhausted;
  // Nobody asks a closed flow, and close() waits for this thread.
  if (!closing_.load(std::memory_order_relaxed)) digest_ = book_.digest();  // pairs with close()
}

}  // namespace lumina
