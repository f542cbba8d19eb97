// The native lane: the stages put together over one arena, driven by threads of its own and never by the event loop.
//
//   reader thread ──chunks──► market-data thread ══ ring ══► strategy thread ──► sample, order, bucket rings ──►
//   JavaScript
//                             wire feed parse book           signal gateway telemetry
//
// With one thread there is no ring: each message runs to completion.
#ifndef LUMINA_ENGINE_H_
#define LUMINA_ENGINE_H_

#include <array>
#include <atomic>
#include <memory>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "arena/arena.h"
#include "book/book.h"
#include "book/look_ahead.h"
#include "clock/clock.h"
#include "counters.h"
#include "feed/carriers.h"
#include "feed/frames.h"
#include "gateway/gateway.h"
#include "kernels/kernels.h"
#include "patience.h"
#include "ring/spsc_ring.h"
#include "signal/signal.h"
#include "telemetry/outputs.h"
#include "wire/capture.h"
#include "wire/chunks.h"
#include "wire/reader.h"

namespace lumina {

// Which messages are probed.
struct ProbeWish {
  bool on = true;
  // Of so many messages, by their numbers, the last one; 1 for all.
  uint64_t every = 1;
  // Only those that make an order leave a sample; `every` means nothing then.
  bool orders = false;
};

// All books after so many messages.
struct RunningDigest {
  uint64_t messages;
  uint64_t digest;
};

struct EngineOptions {
  WireInput input;
  ArenaWish arena;
  // 1 or 2 hot threads.
  int threads = 1;
  // Packed symbols of the signal stage, empty for all.
  std::vector<uint64_t> symbols;
  SignalOptions signal;
  RiskOptions risk;
  uint64_t after_messages = UINT64_MAX;
  // Last exchange time that is applied, ns.
  uint64_t until_ns = UINT64_MAX;
  ProbeWish probes;
  bool bucket_log = false;
  // Messages between two digests of all books; 0 for none.
  uint64_t digest_every = 0;
  // Fetch what the next messages will touch: of a file any, of a capture those of the same packet. Never with probes:
  // it is throughput, and no measure of how long a message takes that comes alone.
  bool look_ahead = true;
  // Free processors from which on the hot threads are pinned.
  int pinned_from = Seats::kEnough;
  // Samples the ring holds, a power of two, and bytes a chunk of input holds; 0 goes by the arena's size.
  size_t sample_records = 0;
  size_t chunk_bytes = 0;
  // Feed time that passes in real time, as a ratio; 0 takes messages as fast as they can be. With probes and a
  // BinaryFILE only: T0 is then when the message was due, so that waiting for the one before counts.
  double pace = 0;
  // Messages at the start that are taken without waiting.
  uint64_t pace_from = 0;
};

enum class EngineState : uint8_t { kIdle, kStarting, kRunning, kDone, kFailed };
// Off compiles to nothing; of all, without a branch; of some.
enum class Probing : uint8_t { kOff, kAll, kSome };
enum class EngineFault : uint8_t { kNone, kWire, kArenaUnavailable, kArenaTooSmall, kNoThread };

class Engine {
 public:
  Engine(EngineOptions options, const KernelSet& kernels);
  // Stops and joins every thread.
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  // Once.
  void start() noexcept;
  // Ends the run at the next batch border.
  void abort() noexcept { aborting_.store(true, std::memory_order_relaxed); }  // a wish, it carries no data
  // abort(), and nobody will read the output rings any more.
  void close() noexcept;
  // Stops and joins every thread, then gives the memory back: nothing of the engine may be asked any more. Its rings
  // can be read as long as somebody has the addresses(), and are zeros. False when they can't (Arena::discard).
  [[nodiscard]] bool leave() noexcept;

  // kDone and kFailed make everything below readable: pairs with the store at the end of run().
  [[nodiscard]] EngineState state() const noexcept { return state_.load(std::memory_order_acquire); }
  [[nodiscard]] bool over() const noexcept { return state() == EngineState::kDone || state() == EngineState::kFailed; }

  // Readable while running.
  [[nodiscard]] uint64_t messages_so_far() const noexcept {
    return progress_.load(std::memory_order_relaxed);
  }  // display only
  [[nodiscard]] const WireReader& reader() const noexcept { return reader_; }
  [[nodiscard]] Outputs& outputs() noexcept { return outputs_; }
  [[nodiscard]] const Outputs& outputs() const noexcept { return outputs_; }
  // Of `digest_every`; a full ring is waited for.
  [[nodiscard]] SpscRing<RunningDigest>& digests() noexcept { return digests_; }

  // Readable once over().
  [[nodiscard]] EngineFault fault() const noexcept { return fault_; }
  [[nodiscard]] const std::string& fault_text() const noexcept { return fault_text_; }
  [[nodiscard]] const EngineOptions& options() const noexcept { return options_; }
  [[nodiscard]] const KernelSet& kernels() const noexcept { return kernels_; }
  [[nodiscard]] const Arena& arena() const noexcept { return *arena_; }
  // Whoever holds this keeps the arena's addresses mapped.
  [[nodiscard]] std::shared_ptr<const Arena> addresses() const noexcept { return arena_; }
  [[nodiscard]] const Book& book() const noexcept { return book_; }
  [[nodiscard]] const Signal& signal() const noexcept { return signal_; }
  [[nodiscard]] const Gateway& gateway() const noexcept { return gateway_; }
  [[nodiscard]] const Traffic& traffic() const noexcept { return traffic_; }
  // All zero for a BinaryFILE.
  [[nodiscard]] PacketCounts packets() const noexcept { return carriers_.counts(); }
  [[nodiscard]] std::span<const FeedSeen> feeds() const noexcept { return carriers_.feeds(); }
  [[nodiscard]] const Damage& damage() const noexcept { return damage_; }
  [[nodiscard]] uint64_t samples_dropped() const noexcept { return samples_dropped_; }
  // Time of both hot threads inside batches, without waiting.
  [[nodiscard]] uint64_t busy_ns() const noexcept;
  [[nodiscard]] uint64_t digest() const noexcept { return digest_; }
  // Of both hot threads, from the first message to the last.
  [[nodiscard]] ThreadCharges charges() const noexcept { return charges_.plus(strategy_charges_); }

 private:
  // Messages between two looks at abort, room and progress.
  static constexpr uint64_t kBatch = 1024;
  // Events that are handed to the strategy thread at once. Every commit takes the ring's line away from the thread that
  // watches it, so a replay that nobody times commits many: a message took 0.86 times as long (median of nine runs
  // each, turn by turn, 93 and 109 ns). A timed one hands every event over as it comes: its wait is what is measured.
  template <Probing kProbing>
  static constexpr uint64_t kTogether = kProbing == Probing::kOff ? 32 : 1;
  // Most events that are given back at once.
  static constexpr uint64_t kReleased = 32;

  void run() noexcept;
  [[nodiscard]] bool prepare() noexcept;
  [[nodiscard]] bool take_memory(const BookSizes& book, uint32_t windows) noexcept;
  [[nodiscard]] bool refuse(EngineFault fault, std::string text) noexcept;

  template <class Run>
  void as_wished(Run run) noexcept {
    if (!options_.probes.on) return run.template operator()<Probing::kOff>();
    const bool some = options_.probes.orders || options_.probes.every > 1;
    some ? run.template operator()<Probing::kSome>() : run.template operator()<Probing::kAll>();
  }
  // Whether the message whose T0 this is has its other readings taken.
  template <Probing kProbing>
  [[nodiscard]] static constexpr bool takes(uint64_t t0) noexcept {
    return kProbing == Probing::kAll || (kProbing == Probing::kSome && t0 != 0);
  }

  // Market-data thread.
  template <Probing kProbing>
  void pump() noexcept;
  // False when the run is to stop before the end of the input.
  template <Probing kProbing, bool kCapture, bool kPaced = false>
  [[nodiscard]] bool pump_chunks() noexcept;
  // A function of its own: the gate's instruction counter switches on and off at its borders, and nothing in it waits.
  template <Probing kProbing, bool kCapture, bool kPaced = false>
  [[nodiscard, gnu::noinline]] bool pump_batches() noexcept;
  template <Probing kProbing>
  [[nodiscard]] bool pump_rest() noexcept;
  [[nodiscard]] bool next_chunk() noexcept;
  [[nodiscard]] uint64_t batch_end() const noexcept;
  void join() noexcept;
  void digest_books() noexcept;
  [[nodiscard]] bool wait_for_room() noexcept;
  // False when the run is to stop.
  template <Probing kProbing, bool kCapture, bool kPaced>
  [[nodiscard]] bool batch() noexcept;
  [[nodiscard]] uint64_t wait_until_due(const Frame& frame) noexcept;
  template <Probing kProbing>
  [[nodiscard]] bool next_captured(Frame& frame) noexcept;
  template <Probing kProbing>
  [[nodiscard]] bool probes_next() const noexcept;
  template <Probing kProbing>
  [[nodiscard]] bool one(const Frame& frame, uint64_t t0) noexcept;
  template <Probing kProbing>
  void hand_over(const Message& message, uint64_t t0, uint64_t parsed) noexcept;
  void commit_events() noexcept;
  template <Probing kProbing>
  void fill(const Message& message, uint64_t t0, lumina10_book_event& event) noexcept;
  template <Probing kProbing>
  uint64_t leave_book(lumina10_book_event& event, uint64_t t0, uint64_t parsed) noexcept;
  template <Probing kProbing>
  void pass_by(lumina10_book_event& event, uint64_t t0, uint64_t parsed) noexcept;
  [[nodiscard]] Reach reach(uint16_t locate, Side side) const noexcept;
  void skip(const Frame& frame, Parsed outcome) noexcept;
  template <Probing kProbing>
  [[nodiscard]] bool looks_ahead() const noexcept {
    return kProbing == Probing::kOff && options_.look_ahead;
  }
  void look_ahead() noexcept;
  void look_ahead_in_packet() noexcept;
  void settle() noexcept;

  // Strategy side: the strategy thread, or the market-data thread when there is one only.
  [[nodiscard]] const Reaches* reaches_of(const lumina10_book_event& event) const noexcept {
    return reaches_.empty() ? nullptr : &reaches_[static_cast<size_t>(&event - events_.slots().data())];
  }
  template <Probing kProbing>
  void consume(const lumina10_book_event& event, uint64_t popped) noexcept;
  void record(const lumina10_book_event& event, const Probes& probes, uint8_t flags, uint32_t order) noexcept {
    if (!outputs_.sample(event, probes, flags, order)) [[unlikely]]
      ++samples_dropped_;
  }
  template <Probing kProbing>
  void strategy_loop() noexcept;

  EngineOptions options_;
  const KernelSet& kernels_;
  const Clock* clock_ = nullptr;
  std::shared_ptr<Arena> arena_ = std::make_shared<Arena>();
  ChunkQueue chunks_;
  WireReader reader_;
  // What is left of the chunk; a capture's reader works on the same bytes.
  Frames frames_;
  CaptureReader capture_;
  CarrierFeed carriers_;
  Book book_;
  SpscRing<lumina10_book_event> events_;
  // Beside each slot of the ring when takes may pass the touch, else empty; the ring's commits and releases order it,
  // too.
  std::span<Reaches> reaches_;
  Signal signal_;
  Gateway gateway_;
  Outputs outputs_;
  SpscRing<RunningDigest> digests_;

  // Market-data thread only.
  Traffic traffic_;
  Damage damage_;
  std::span<uint8_t> carry_;
  size_t carried_ = 0;
  const uint8_t* taken_ = nullptr;
  // Events past the ring's last commit.
  uint64_t filled_ = 0;
  Frames scout_;
  LookAhead ahead_{book_};
  uint64_t next_probed_ = 0;
  uint64_t next_digest_ = UINT64_MAX;
  // The schedule of a paced run: exchange time and ticks of its first message.
  uint64_t paced_from_ns_ = 0;
  uint64_t paced_from_ticks_ = 0;
  Seats seats_;
  Patience patience_;
  uint64_t busy_ticks_ = 0;
  uint64_t digest_ = 0;
  ThreadCharges charges_;
  EngineFault fault_ = EngineFault::kNone;
  std::string fault_text_;

  // Strategy side only.
  alignas(kCacheLine) uint64_t strategy_ticks_ = 0;
  uint64_t samples_dropped_ = 0;
  ThreadCharges strategy_charges_;

  alignas(kCacheLine) std::atomic<EngineState> state_{EngineState::kIdle};
  std::atomic<bool> aborting_{false};
  std::atomic<bool> closing_{false};
  // No event follows: pairs with the strategy thread's look after it found the ring empty.
  std::atomic<bool> events_ended_{false};
  std::atomic<uint64_t> progress_{0};

  std::thread reader_thread_;
  std::thread strategy_thread_;
  std::thread thread_;
};

}  // namespace lumina

#endif  // LUMINA_ENGINE_H_
