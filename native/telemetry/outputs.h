// What leaves the hot threads: samples, orders and buckets, each in a ring of fixed records that JavaScript reads in
// place.
#ifndef LUMINA_TELEMETRY_OUTPUTS_H_
#define LUMINA_TELEMETRY_OUTPUTS_H_

#include <cstdint>

#include "arena/arena.h"
#include "gateway/gateway.h"
#include "lumina-1.0/c/lumina-1.0.h"
#include "ring/spsc_ring.h"
#include "signal/signal.h"
#include "telemetry/around_cache.h"

namespace lumina {

using SampleLog = SpscRing<lumina10_telemetry_sample>;
using OrderLog = SpscRing<lumina10_order_event>;

// Ticks of the probes of one message; an unset probe repeats the one before.
struct Probes {
  uint64_t popped = 0;
  uint64_t signal = 0;
  uint64_t gateway = 0;
};

// Difference of two probes; 0 when the counters of two cores disagree, the largest value when it does not fit.
[[nodiscard]] inline uint32_t elapsed(uint64_t from, uint64_t to) noexcept {
  if (to <= from) return 0;
  return to - from > UINT32_MAX ? UINT32_MAX : static_cast<uint32_t>(to - from);
}

struct Outputs {
  SampleLog samples;
  OrderLog orders;
  BucketLog buckets;
  // Of the thread that writes the samples.
  alignas(kCacheLine) uint64_t unpublished_samples = 0;

  // Powers of two. False when the arena has too little left.
  [[nodiscard]] bool open(Arena& arena, size_t sample_records, size_t order_records, size_t bucket_records) noexcept {
    const auto sample_slots = arena.take<lumina10_telemetry_sample>(sample_records);
    const auto order_slots = arena.take<lumina10_order_event>(order_records);
    const auto bucket_slots = arena.take<lumina10_vpin_bucket>(bucket_records);
    if (sample_slots.empty() || order_slots.empty() || bucket_slots.empty()) return false;
    samples.open(sample_slots);
    orders.open(order_slots);
    buckets.open(bucket_slots);
    return true;
  }

  // `flags`: LUMINA10_SAMPLE_FLAG_*. The caller made sure at the batch border that there is room; a sample that finds
  // none all the same is lost, and false says so. It is seen by its reader after publish_samples().
  //
  // Past the cache: one line a message that only the drain reads would push out lines that the book needs again.
  bool sample(const lumina10_book_event& event, const Probes& probes, uint8_t flags, uint32_t user_ref_num) noexcept {
    lumina10_telemetry_sample* slot = samples.claim(unpublished_samples);
    if (slot == nullptr) [[unlikely]]
      return false;
    lumina10_telemetry_sample written;
    const uint64_t t0 = lumina10_book_event_get_t0(&event);
    const uint32_t parse = lumina10_book_event_get_parse(&event);
    const uint32_t book = lumina10_book_event_get_book(&event);
    lumina10_telemetry_sample_set_constants(&written);
    lumina10_telemetry_sample_set_sequence(&written, lumina10_book_event_get_sequence(&event));
    lumina10_telemetry_sample_set_timestamp(&written, lumina10_book_event_get_timestamp(&event));
    lumina10_telemetry_sample_set_t0(&written, t0);
    lumina10_telemetry_sample_set_parse(&written, parse);
    lumina10_telemetry_sample_set_book(&written, book);
    lumina10_telemetry_sample_set_ring(&written, elapsed(t0 + parse + book, probes.popped));
    lumina10_telemetry_sample_set_signal(&written, elapsed(probes.popped, probes.signal));
    lumina10_telemetry_sample_set_gateway(&written, elapsed(probes.signal, probes.gateway));
    lumina10_telemetry_sample_set_total(&written, elapsed(t0, probes.gateway));
    lumina10_telemetry_sample_set_user_ref_num(&written, user_ref_num);
    lumina10_telemetry_sample_set_stock_locate(&written, lumina10_book_event_get_stock_locate(&event));
    lumina10_telemetry_sample_set_message_type(&written, lumina10_book_event_get_message_type(&event));
    lumina10_telemetry_sample_set_flags(&written, flags);
    static_assert(sizeof written == kCacheLine);
    store_around_cache(slot, &written);
    ++unpublished_samples;
    return true;
  }

  // Makes every sample so far visible: at the end of a batch, since the fence waits for all of them to arrive.
  void publish_samples() noexcept {
    if (unpublished_samples == 0) return;
    fence_around_cache();
    samples.commit(unpublished_samples);
    unpublished_samples = 0;
  }

  // Room was made sure of at the batch border.
  void order(const OrderRequest& order, const Gateway::Submission& submission, int64_t position_after,
             const lumina10_book_event& event) noexcept {
    lumina10_order_event* slot = orders.claim();
    LUMINA_CHECK(slot != nullptr);
    lumina10_order_event_set_constants(slot);
    lumina10_order_event_set_sequence(slot, lumina10_book_event_get_sequence(&event));
    lumina10_order_event_set_timestamp(slot, lumina10_book_event_get_timestamp(&event));
    lumina10_order_event_set_price(slot, order.price);
    lumina10_order_event_set_notional(slot, uint64_t{order.shares} * order.price);
    lumina10_order_event_set_position(slot, static_cast<int32_t>(position_after));
    lumina10_order_event_set_user_ref_num(slot, order.user_ref_num);
    lumina10_order_event_set_shares(slot, order.shares);
    lumina10_order_event_set_filled(slot, submission.filled);
    lumina10_order_event_set_stock_locate(slot, order.stock_locate);
    lumina10_order_event_set_side(slot, order.side);
    lumina10_order_event_set_reason(slot, order.reason);
    lumina10_order_event_set_outcome(slot, submission.outcome);
    orders.commit();
  }
};

}  // namespace lumina

#endif  // LUMINA_TELEMETRY_OUTPUTS_H_
