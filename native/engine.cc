#include "engine.h"

#include <algorithm>
#include <cstring>

#include "parse/tally.h"
#include "plant.h"
#include "sampler.h"
#include "touch.h"

namespace lumina {

template <Probing kProbing>
void Engine::pump() noexcept {
  // An input that can't be read is refused however few of its messages are wanted.
  if (!next_chunk() || options_.after_messages == 0) return;
  if (reader_.format() == Format::kBinaryFile) {
    constexpr bool kPaced = kProbing != Probing::kOff;
    (void)(options_.pace > 0 ? pump_chunks<kProbing, false, kPaced>() : pump_chunks<kProbing, false>());
    return;
  }
  capture_.start(reader_.format());
  if (is_stream(reader_.format())) carriers_.follow_stream(reader_.format());
  if (!pump_chunks<kProbing, true>() || !pump_rest<kProbing>()) return;
  // What waits for packets before it waits no longer.
  carriers_.finish();
  (void)pump_batches<kProbing, true>();
}

template <Probing kProbing, bool kCapture, bool kPaced>
bool Engine::pump_chunks() noexcept {
  do {
    if (!pump_batches<kProbing, kCapture, kPaced>()) return false;
    if (kCapture && capture_.broken()) return true;
  } while (next_chunk());
  return !aborting_.load(std::memory_order_relaxed);  // pairs with abort()
}

template <Probing kProbing, bool kCapture, bool kPaced>
bool Engine::pump_batches() noexcept {
  for (;;) {
    if (aborting_.load(std::memory_order_relaxed) || !wait_for_room()) return false;  // pairs with abort()
    const uint64_t end = batch_end();
    const uint8_t* const start = taken_;
    const uint64_t begin = clock_->now();
    const bool more = batch<kProbing, kCapture, kPaced>();
    if (options_.threads == 1) outputs_.publish_samples();
    commit_events();
    busy_ticks_ += clock_->now() - begin;
    if constexpr (kCapture) {
      traffic_.bytes = capture_.bytes();
    } else {
      traffic_.bytes += static_cast<uint64_t>(taken_ - start);
    }
    progress_.store(traffic_.messages, std::memory_order_relaxed);  // display only
    if (traffic_.messages == next_digest_) digest_books();
    if (!more) return false;
    if (traffic_.messages < end) return true;
  }
}

// What a stream's last chunk left over is the beginning of a packet. False when the run is to stop.
template <Probing kProbing>
bool Engine::pump_rest() noexcept {
  if (!is_stream(reader_.format()) || carried_ == 0) return true;
  capture_.end_input();
  frames_.open(carry_.data(), carry_.data() + carried_);
  if (!pump_batches<kProbing, true>()) return false;
  carried_ = frames_.left();
  frames_.open(nullptr, nullptr);
  return true;
}

// The number of messages after which a batch that starts now ends, if there are as many.
uint64_t Engine::batch_end() const noexcept {
  return std::min({traffic_.messages + kBatch, options_.after_messages, next_digest_});
}

void Engine::digest_books() noexcept {
  next_digest_ += options_.digest_every;
  RunningDigest* slot = digests_.claim();
  for (patience_.reset(); slot == nullptr; patience_.wait()) {
    if (aborting_.load(std::memory_order_relaxed)) return;  // pairs with abort()
    slot = digests_.claim();
  }
  *slot = {traffic_.messages, book_.digest()};
  digests_.commit();
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

// At a batch border: no message of the batch will find a ring full, but for the bucket log, of which one trade can fill
// more than there is (Signal::wait_for_slot). False when aborted.
bool Engine::wait_for_room() noexcept {
  for (patience_.reset();; patience_.wait()) {
    if (aborting_.load(std::memory_order_relaxed)) return false;  // pairs with abort()
    const uint64_t in_flight = events_.published() - events_.consumed();
    // The strategy thread may have written a batch that it has not published.
    const uint64_t unpublished = options_.threads == 2 ? kBatch : 0;
    const uint64_t samples = outputs_.samples.published() + unpublished + in_flight - outputs_.samples.consumed();
    const uint64_t orders = outputs_.orders.published() + in_flight - outputs_.orders.consumed();
    const uint64_t buckets = outputs_.buckets.published() - outputs_.buckets.consumed();
    if (options_.threads == 2 && events_.room(kBatch) < kBatch) continue;
    if (options_.probes.on && samples + kBatch > outputs_.samples.capacity()) continue;
    if (orders + kBatch > outputs_.orders.capacity() || buckets * 2 > outputs_.buckets.capacity()) continue;
    return true;
  }
}

// Up to kBatch messages of the chunk; false when the run is to stop.
template <Probing kProbing, bool kCapture, bool kPaced>
bool Engine::batch() noexcept {
  const uint64_t end = batch_end();
  Frame frame{};
  if constexpr (kCapture) capture_.open(frames_.at(), frames_.end());
  while (traffic_.messages < end) {
    if constexpr (kCapture) {
      const bool found = next_captured<kProbing>(frame);
      frames_.open(capture_.at(), frames_.end());
      if (!found) return true;
      if (looks_ahead<kProbing>()) look_ahead_in_packet();
      if (carriers_.suspect()) [[unlikely]]
        book_.suspect_all();
      if (!one<kProbing>(frame, probes_next<kProbing>() ? carriers_.t0() : 0)) return false;
    } else {
      if (looks_ahead<kProbing>()) look_ahead();
      const bool probed = probes_next<kProbing>();
      // Before the frame's length is read: the message's first miss is its own.
      uint64_t t0 = probed ? clock_->now_after() : 0;
      if (!frames_.next(frame)) {
        taken_ = frames_.at();
        return true;
      }
      if constexpr (kPaced) {
        const uint64_t due = wait_until_due(frame);
        if (probed) t0 = due;
      }
      if (!one<kProbing>(frame, t0)) return false;
      taken_ = frames_.at();
    }
  }
  return traffic_.messages < options_.after_messages;
}

// Ticks at which the message is due. A message that is late is not waited for, and its lateness counts.
uint64_t Engine::wait_until_due(const Frame& frame) noexcept {
  constexpr size_t kHeader = offsetof(itch50_order_delete, order_ref);
  if (traffic_.messages < options_.pace_from || frame.length < kHeader) return clock_->now_after();
  const uint64_t time = itch50_order_delete_get_timestamp(parse::as<itch50_order_delete>(frame));
  if (paced_from_ticks_ == 0) {
    paced_from_ns_ = time;
    paced_from_ticks_ = clock_->now();
  }
  const double after = static_cast<double>(time - std::min(time, paced_from_ns_)) / options_.pace;
  const uint64_t due = paced_from_ticks_ + static_cast<uint64_t>(after * clock_->ticks_per_ns);
  while (clock_->now_after() < due) {
  }
  return due;
}

// The next message out of the capture's packets; false when the chunk has no further packet whole.
template <Probing kProbing>
bool Engine::next_captured(Frame& frame) noexcept {
  for (Packet packet;;) {
    if (carriers_.next(frame)) return true;
    packet.t0 = kProbing != Probing::kOff ? clock_->now_after() : 0;
    if (!capture_.take(packet)) return false;
    carriers_.admit(packet);
  }
}

// Whether the message after this place is probed. Which message makes an order is known at its end only, so with those
// every one has a T0; the other readings are left out where no order can come of it.
template <Probing kProbing>
bool Engine::probes_next() const noexcept {
  if constexpr (kProbing == Probing::kSome) return options_.probes.orders || traffic_.messages + 1 == next_probed_;
  return kProbing == Probing::kAll;
}

// One message through parse and book to the strategy side, `t0` 0 when it is not probed; false when it is later than
// the stop time.
template <Probing kProbing>
bool Engine::one(const Frame& frame, uint64_t t0) noexcept {
  LUMINA_PLANTED(kWire, frame.bytes[0]);
  if (!looks_ahead<kProbing>()) book_.prefetch_first(frame);
  Message message;
  const Parsed outcome = parse_message(frame, message);
  if (outcome == Parsed::kMessage && !looks_ahead<kProbing>()) book_.prefetch_next(message);
  if (outcome == Parsed::kMessage && message.timestamp > options_.until_ns) [[unlikely]]
    return false;
  tally(frame, traffic_);
  if constexpr (kProbing == Probing::kSome) {
    if (traffic_.messages == next_probed_) next_probed_ += options_.probes.every;
    if (options_.probes.orders && !trades(frame.bytes[0])) t0 = 0;
  }
  if (frame.after_end) [[unlikely]]
    ++damage_.records_after_end;
  if (outcome != Parsed::kMessage) [[unlikely]] {
    skip(frame, outcome);
    return true;
  }
  tally_time(message, traffic_);
  hand_over<kProbing>(message, t0, takes<kProbing>(t0) ? clock_->now() : 0);
  return true;
}

// Unknown, or shorter than its layout: counted; an order that was lost with it makes its book suspect.
void Engine::skip(const Frame& frame, Parsed outcome) noexcept {
  if (outcome != Parsed::kShort) return;
  ++damage_.short_messages;
  uint16_t locate = 0;
  if (lost_order(frame, locate)) book_.distrust(locate);
}

template <Probing kProbing>
void Engine::hand_over(const Message& message, uint64_t t0, uint64_t parsed) noexcept {
  // Run to completion needs no ring, and the reading that ends the book begins the signal.
  if (options_.threads == 1) {
    lumina10_book_event& event = events_.slots().front();
    fill<kProbing>(message, t0, event);
    LUMINA_PLANTED(kRing, message.type);
    if (Signal::passes_by(event)) [[likely]]
      return pass_by<kProbing>(event, t0, parsed);
    return consume<kProbing>(event, leave_book<kProbing>(event, t0, parsed));
  }
  if (book_.renames(message)) [[unlikely]] {
    // The strategy thread reads names: it must be through with the events of the old one. Once a day at most.
    commit_events();
    for (patience_.reset(); events_.consumed() != events_.published(); patience_.wait()) {
    }
  }
  lumina10_book_event* event = events_.claim(filled_);
  LUMINA_CHECK(event != nullptr);
  fill<kProbing>(message, t0, *event);
  (void)leave_book<kProbing>(*event, t0, parsed);
  LUMINA_PLANTED(kRing, message.type);
  if (++filled_ >= kTogether<kProbing>) commit_events();
}

// What is in the ring up to here can be taken over: always at the end of a batch.
void Engine::commit_events() noexcept {
  if (filled_ == 0) return;
  events_.commit(filled_);
  filled_ = 0;
}

// The message applied, and what the strategy side gets of it.
template <Probing kProbing>
void Engine::fill(const Message& message, uint64_t t0, lumina10_book_event& event) noexcept {
  Effect effect;
  book_.apply(message, effect, damage_);
  book_.describe(message, effect, event);
  if (effect.kind == LUMINA10_EVENT_KIND_TRADE && !reaches_.empty()) [[unlikely]] {
    reaches_[static_cast<size_t>(&event - events_.slots().data())] = {reach(message.stock_locate, Side::kBid),
                                                                      reach(message.stock_locate, Side::kAsk)};
  }
  lumina10_book_event_set_sequence(&event, traffic_.messages);
  if constexpr (kProbing != Probing::kOff) lumina10_book_event_set_t0(&event, t0);
}

// When the book was done, 0 when the message is not probed.
template <Probing kProbing>
uint64_t Engine::leave_book(lumina10_book_event& event, uint64_t t0, uint64_t parsed) noexcept {
  const uint64_t booked = takes<kProbing>(t0) ? clock_->now_after() : 0;
  if (takes<kProbing>(t0)) {
    lumina10_book_event_set_parse(&event, elapsed(t0, parsed));
    lumina10_book_event_set_book(&event, elapsed(parsed, booked));
  }
  return booked;
}

// An event that means nothing for trading never enters the signal: T2 is where the book ends, and one reading says so.
template <Probing kProbing>
void Engine::pass_by(lumina10_book_event& event, uint64_t t0, uint64_t parsed) noexcept {
  LUMINA_PLANTED(kSignal, lumina10_book_event_get_message_type(&event));
  const uint64_t done = leave_book<kProbing>(event, t0, parsed);
  if (takes<kProbing>(t0) && (kProbing == Probing::kAll || !options_.probes.orders))
    record(event, {done, done, done}, 0, 0);
}

// What a take would find now: the sweep says how many levels it needs, the best of them what the last one is.
Reach Engine::reach(uint16_t locate, Side side) const noexcept {
  const StrategyOptions& strategy = options_.signal.strategy;
  // A take of nothing is still at the touch, and refused for its size.
  const Sweep found = book_.sweep(locate, side, std::max(strategy.take_shares, 1u));
  std::array<lumina10_book_level, kMostSweepLevels> levels;
  const size_t wanted = std::min({found.levels, strategy.sweep_levels, kMostSweepLevels});
  const size_t count = book_.snapshot(locate, side, std::span(levels).first(wanted));
  if (count == 0) return {};
  uint64_t shares = found.shares;
  if (found.levels > count) {
    shares = 0;
    for (size_t i = 0; i < count; ++i) shares += lumina10_book_level_get_shares(&levels[i]);
  }
  return {lumina10_book_level_get_price(&levels[count - 1]),
          static_cast<uint32_t>(std::min<uint64_t>(shares, strategy.take_shares))};
}

// Walks ahead of the batch within the chunk, the same messages that frames_ will give.
void Engine::look_ahead() noexcept {
  if (!ahead_.empty()) (void)ahead_.pop();
  for (Frame frame; !ahead_.full() && scout_.next(frame);) ahead_.push(frame);
}

// The rest of the packet that the message at hand came in, as far as the queue holds: nothing is waited for.
void Engine::look_ahead_in_packet() noexcept {
  if (!ahead_.empty()) (void)ahead_.pop();
  for (Frame frame; !ahead_.full() && carriers_.peek(frame);) ahead_.push(frame);
}

// One event through signal and gateway; `popped` is when it was taken over.
template <Probing kProbing>
void Engine::consume(const lumina10_book_event& event, uint64_t popped) noexcept {
  const bool probed = takes<kProbing>(kProbing == Probing::kSome ? lumina10_book_event_get_t0(&event) : 0);
  Probes probes{.popped = popped};
  OrderRequest order;
  const bool attempted = signal_.on_event(event, order, reaches_of(event));
  if (probed) probes.gateway = probes.signal = clock_->now();
  uint8_t flags = 0;
  if (attempted) [[unlikely]] {
    const Gateway::Submission submission = gateway_.submit(order, book_.names().name(order.stock_locate), event);
    if (probed) probes.gateway = clock_->now();
    if (submission.order != Gateway::OutgoingOrders::kNone) {
      gateway_.account(submission.order);
      // In replay nobody answers, and an immediate-or-cancel order does not rest.
      gateway_.close(submission.order);
    }
    const int64_t position = signal_.fill(order.stock_locate, order.direction * int64_t{submission.filled});
    outputs_.order(order, submission, position, event);
    const bool sent = submission.outcome == LUMINA10_OUTCOME_SENT;
    flags = LUMINA10_SAMPLE_FLAG_ORDER_ATTEMPTED |
            (sent ? LUMINA10_SAMPLE_FLAG_ORDER_SENT : LUMINA10_SAMPLE_FLAG_ORDER_REFUSED);
  }
  if (probed && (kProbing == Probing::kAll || attempted || !options_.probes.orders))
    record(event, probes, flags, attempted ? order.user_ref_num : 0);
}

template <Probing kProbing>
void Engine::strategy_loop() noexcept {
  name_thread("lumina-strategy");
  const StackSampler sampler("lumina-strategy");
  seats_.sit(1);
  touch_stack();
  Patience patience(seats_.any());
  const ThreadCharges before = thread_charges();
  for (;;) {
    const bool ended = events_ended_.load(std::memory_order_acquire);  // before the look: pairs with run()
    const uint64_t count = std::min(events_.available(), kReleased);
    if (count == 0) {
      if (ended) break;
      patience.wait();
      continue;
    }
    patience.reset();
    const uint64_t begin = clock_->now();
    for (uint64_t i = 0; i < count; ++i)
      consume<kProbing>(events_.at(i), kProbing == Probing::kOff ? 0 : clock_->now());
    events_.release(count);
    outputs_.publish_samples();
    strategy_ticks_ += clock_->now() - begin;
  }
  strategy_charges_ = thread_charges().since(before);
}

template void Engine::pump<Probing::kOff>() noexcept;
template void Engine::pump<Probing::kAll>() noexcept;
template void Engine::pump<Probing::kSome>() noexcept;
template void Engine::strategy_loop<Probing::kOff>() noexcept;
template void Engine::strategy_loop<Probing::kAll>() noexcept;
template void Engine::strategy_loop<Probing::kSome>() noexcept;

}  // namespace lumina
