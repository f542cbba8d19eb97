#include "engine.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <system_error>
#include <utility>

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

Engine::~Engine() {
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
  const uint64_t ns = clock_->to_ns(busy_ticks_ + strategy_ticks_);
  return ns - std::min(ns, signal_.waited_ns());
}

bool Engine::refuse(EngineFault fault, std::string text) noexcept {
  fault_ = fault;
  fault_text_ = std::move(text);
  return false;
}

// The market-data thread from start to end.
void Engine::run() noexcept {
  name_thread("lumina-data");
  digest_ = book_.digest();
  if (!prepare()) {
    state_.store(EngineState::kFailed, std::memory_order_release);  // pairs with state()
    return;
  }
  // Threads inherit the mask: every one is started before this one is pinned, and pins itself.
  seats_.take(options_.threads, options_.pinned_from);
  patience_ = Patience(seats_.any());
  const bool probes = options_.probes;
  bool threads = spawn(reader_thread_, [this] {
    name_thread("lumina-reader");
    reader_.run();
  });
  if (threads && options_.threads == 2) {
    threads = spawn(strategy_thread_, [this, probes] { probes ? strategy_loop<true>() : strategy_loop<false>(); });
  }
  if (!threads) (void)refuse(EngineFault::kNoThread, kThreads);
  seats_.sit(0);
  state_.store(EngineState::kRunning, std::memory_order_release);  // pairs with state(): the rings are there
  if (threads) probes ? pump<true>() : pump<false>();
  events_ended_.store(true, std::memory_order_release);  // pairs with strategy_loop()
  reader_.stop();
  if (reader_thread_.joinable()) reader_thread_.join();
  if (strategy_thread_.joinable()) strategy_thread_.join();
  seats_.give_back();
  settle();
  state_.store(fault_ == EngineFault::kNone ? EngineState::kDone : EngineState::kFailed,
               std::memory_order_release);  // pairs with state()
}

template <bool kProbes>
void Engine::pump() noexcept {
  // An input that can't be read is refused however few of its messages are wanted.
  if (!next_chunk() || options_.after_messages == 0) return;
  if (reader_.format() == Format::kBinaryFile) {
    (void)pump_chunks<kProbes, false>();
    return;
  }
  capture_.start(reader_.format());
  if (!pump_chunks<kProbes, true>()) return;
  // What waits for packets before it waits no longer.
  carriers_.finish();
  (void)pump_batches<kProbes, true>();
}

template <bool kProbes, bool kCapture>
bool Engine::pump_chunks() noexcept {
  do {
    if (!pump_batches<kProbes, kCapture>()) return false;
    if (kCapture && capture_.broken()) return true;
  } while (next_chunk());
  return !aborting_.load(std::memory_order_relaxed);  // pairs with abort()
}

template <bool kProbes, bool kCapture>
bool Engine::pump_batches() noexcept {
  for (;;) {
    if (aborting_.load(std::memory_order_relaxed) || !wait_for_room()) return false;  // pairs with abort()
    const uint64_t before = traffic_.messages;
    const uint8_t* const start = taken_;
    const uint64_t begin = clock_->now();
    const bool more = batch<kProbes, kCapture>();
    busy_ticks_ += clock_->now() - begin;
    if constexpr (kCapture) {
      traffic_.bytes = capture_.bytes();
    } else {
      traffic_.bytes += static_cast<uint64_t>(taken_ - start);
    }
    progress_.store(traffic_.messages, std::memory_order_relaxed);  // display only
    if (!more) return false;
    if (traffic_.messages - before < kBatch) return true;
  }
}

// Moves to the next chunk of input, with what the last one left over in front; false at the end of the input, or
// stopped.
bool Engine::next_chunk() noexcept {
  if (frames_.end() != nullptr) {
    carried_ = frames_.left();
    LUMINA_CHECK(carried_ <= carry_.size());
    std::memcpy(carry_.data(), frames_.at(), carried_);
    chunks_.release();
    frames_.open(nullptr, nullptr);
  }
  for (patience_.reset();; patience_.wait()) {
    const bool finished = chunks_.finished();
    ChunkQueue::Chunk* chunk = chunks_.front();
    if (chunk != nullptr) {
      uint8_t* const start = chunk->payload - carried_;
      std::memcpy(start, carry_.data(), carried_);
      frames_.open(start, chunk->payload + chunk->length);
      taken_ = start;
      scout_.open(start, chunk->payload + chunk->length);
      carried_ = 0;
      return true;
    }
    if (finished || aborting_.load(std::memory_order_relaxed)) return false;  // pairs with abort()
  }
}

// At a batch border: no message of the batch will find a ring full. False when aborted.
bool Engine::wait_for_room() noexcept {
  for (patience_.reset();; patience_.wait()) {
    if (aborting_.load(std::memory_order_relaxed)) return false;  // pairs with abort()
    const uint64_t in_flight = events_.published() - events_.consumed();
    const uint64_t samples = outputs_.samples.published() + in_flight - outputs_.samples.consumed();
    const uint64_t orders = outputs_.orders.published() + in_flight - outputs_.orders.consumed();
    const uint64_t buckets = outputs_.buckets.published() - outputs_.buckets.consumed();
    if (options_.threads == 2 && events_.room(kBatch) < kBatch) continue;
    if (options_.probes && samples + kBatch > outputs_.samples.capacity()) continue;
    if (orders + kBatch > outputs_.orders.capacity() || buckets * 2 > outputs_.buckets.capacity()) continue;
    return true;
  }
}

// Up to kBatch messages of the chunk; false when the run is to stop.
template <bool kProbes, bool kCapture>
bool Engine::batch() noexcept {
  const uint64_t end = traffic_.messages + std::min(kBatch, options_.after_messages - traffic_.messages);
  Frame frame{};
  if constexpr (kCapture) capture_.open(frames_.at(), frames_.end());
  while (traffic_.messages < end) {
    if constexpr (kCapture) {
      const bool found = next_captured<kProbes>(frame);
      frames_.open(capture_.at(), frames_.end());
      if (!found) return true;
      if (carriers_.suspect()) [[unlikely]]
        book_.suspect_all();
      if (!one<kProbes>(frame, carriers_.t0())) return false;
    } else {
      // Fetching ahead is throughput that no live feed gives, so measured runs go without.
      if constexpr (!kProbes) {
        if (options_.look_ahead) look_ahead();
      }
      // Before the frame's length is read: the message's first miss is its own.
      const uint64_t t0 = kProbes ? clock_->now_after() : 0;
      if (!frames_.next(frame)) {
        taken_ = frames_.at();
        return true;
      }
      if (!one<kProbes>(frame, t0)) return false;
      taken_ = frames_.at();
    }
  }
  return traffic_.messages < options_.after_messages;
}

// The next message out of the capture's packets; false when the chunk has no further packet whole.
template <bool kProbes>
bool Engine::next_captured(Frame& frame) noexcept {
  for (Packet packet;;) {
    if (carriers_.next(frame)) return true;
    packet.t0 = kProbes ? clock_->now_after() : 0;
    if (!capture_.take(packet)) return false;
    carriers_.admit(packet);
  }
}

// One message through parse and book to the ring; false when it is later than the stop time.
template <bool kProbes>
bool Engine::one(const Frame& frame, uint64_t t0) noexcept {
  Message message;
  const Parsed outcome = parse_message(frame, message);
  if (outcome == Parsed::kMessage && message.timestamp > options_.until_ns) [[unlikely]]
    return false;
  ++traffic_.messages;
  ++traffic_.types[frame.bytes[0]];
  if (frame.after_end) [[unlikely]]
    ++damage_.records_after_end;
  if (outcome != Parsed::kMessage) [[unlikely]] {
    skip(frame, outcome);
    return true;
  }
  const auto time = static_cast<int64_t>(message.timestamp);
  if (traffic_.first_time < 0) [[unlikely]]
    traffic_.first_time = time;
  traffic_.last_time = time;
  hand_over<kProbes>(message, t0, kProbes ? clock_->now() : 0);
  return true;
}

// Unknown, or shorter than its layout: counted; an order that was lost with it makes its book suspect.
void Engine::skip(const Frame& frame, Parsed outcome) noexcept {
  if (outcome != Parsed::kShort) return;
  ++damage_.short_messages;
  uint16_t locate = 0;
  if (lost_order(frame, locate)) book_.distrust(locate);
}

template <bool kProbes>
void Engine::hand_over(const Message& message, uint64_t t0, uint64_t parsed) noexcept {
  if (book_.renames(message)) [[unlikely]] {
    // The strategy thread reads names: it must be through with the events of the old one. Once a day at most.
    for (patience_.reset(); events_.consumed() != events_.published(); patience_.wait()) {
    }
  }
  lumina10_book_event* event = events_.claim();
  LUMINA_CHECK(event != nullptr);
  Effect effect;
  book_.apply(message, effect, damage_);
  book_.describe(message, effect, *event);
  lumina10_book_event_set_constants(event);
  lumina10_book_event_set_sequence(event, traffic_.messages);
  if constexpr (kProbes) {
    lumina10_book_event_set_t0(event, t0);
    lumina10_book_event_set_parse(event, elapsed(t0, parsed));
    lumina10_book_event_set_book(event, elapsed(parsed, clock_->now_after()));
  }
  events_.commit();
  if (options_.threads == 1) {
    LUMINA_CHECK(events_.available() == 1);
    consume<kProbes>(events_.at());
    events_.release();
  }
}

// Walks ahead of the batch within the chunk, the same messages that frames_ will give.
void Engine::look_ahead() noexcept {
  if (!ahead_.empty()) (void)ahead_.pop();
  for (Frame frame; !ahead_.full() && scout_.next(frame);) ahead_.push(frame);
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
  damage_.pool_exhausted += signal_.counts().pool_exhausted;
  // Nobody asks a closed flow, and close() waits for this thread.
  if (!closing_.load(std::memory_order_relaxed)) digest_ = book_.digest();  // pairs with close()
}

// One event through signal and gateway.
template <bool kProbes>
void Engine::consume(const lumina10_book_event& event) noexcept {
  Probes probes;
  if constexpr (kProbes) probes.popped = clock_->now();
  OrderRequest order;
  const bool attempted = signal_.on_event(event, order);
  if constexpr (kProbes) probes.gateway = probes.signal = clock_->now();
  uint8_t flags = 0;
  if (attempted) [[unlikely]] {
    const Gateway::Submission submission = gateway_.submit(order, book_.names().name(order.stock_locate), event);
    if constexpr (kProbes) probes.gateway = clock_->now();
    gateway_.account();
    const int64_t position = signal_.fill(order.stock_locate, order.direction * int64_t{submission.filled});
    outputs_.order(order, submission, position, event);
    const bool sent = submission.outcome == LUMINA10_OUTCOME_SENT;
    flags = LUMINA10_SAMPLE_FLAG_ORDER_ATTEMPTED |
            (sent ? LUMINA10_SAMPLE_FLAG_ORDER_SENT : LUMINA10_SAMPLE_FLAG_ORDER_REFUSED);
  }
  if constexpr (kProbes) {
    if (!outputs_.sample(event, probes, flags, attempted ? order.user_ref_num : 0)) [[unlikely]]
      ++samples_dropped_;
  }
}

template <bool kProbes>
void Engine::strategy_loop() noexcept {
  name_thread("lumina-strategy");
  seats_.sit(1);
  Patience patience(seats_.any());
  for (;;) {
    const bool ended = events_ended_.load(std::memory_order_acquire);  // before the look: pairs with run()
    const uint64_t count = events_.available();
    if (count == 0) {
      if (ended) return;
      patience.wait();
      continue;
    }
    patience.reset();
    const uint64_t begin = clock_->now();
    for (uint64_t i = 0; i < count; ++i) {
      consume<kProbes>(events_.at());
      events_.release();
    }
    strategy_ticks_ += clock_->now() - begin;
  }
}

}  // namespace lumina
