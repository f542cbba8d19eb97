// Everything the engine's stages hold, out of one arena.
#include <algorithm>
#include <string>

#include "engine.h"

namespace lumina {
namespace {

constexpr size_t kMegabyte = size_t{1} << 20;
// From this arena size on buffers and rings take their large sizes.
constexpr size_t kLargeArena = 512 * kMegabyte;
constexpr size_t kLargePayload = kMegabyte;
constexpr size_t kSmallPayload = kMegabyte / 4;
constexpr size_t kLargeSamples = size_t{1} << 16;
constexpr size_t kSmallSamples = size_t{1} << 14;
// Every message of a batch and of the ring before it could be an order.
constexpr size_t kOrders = size_t{1} << 14;
constexpr size_t kDigests = 256;
constexpr size_t kBuckets = size_t{1} << 14;
// One thread has no use for a ring: it works in the first slot.
constexpr size_t kEventsAlone = 1;
constexpr size_t kEventsShared = 4096;
// Symbols that trade get a window each; this share of the memory, less the next, is the most that goes to them:
// runtime/arena-size.ts has the same, so that both lanes run out of them at the same symbol.
constexpr size_t kWindowShare = 8;
// Room for what only some runs ask for, so that the least arena does for all.
constexpr size_t kExtras = kMegabyte / 8;
static_assert(kExtras >= kEventsShared * sizeof(Reaches) + kDigests * sizeof(RunningDigest));

}  // namespace

// Everything the run will touch, taken from the arena before the first byte; then the arena is sealed.
bool Engine::prepare() noexcept {
  ArenaWish wish = options_.arena;
  wish.stopping = &closing_;
  const VpinOptions& vpin = options_.signal.vpin;
  // Of what was asked for, whatever there is of it: signals must not hang on how much memory a machine has left, and
  // the other lane takes none.
  const size_t share = wish.bytes / kWindowShare;
  const uint32_t windows = Signal::windows_within(vpin, share - std::min(share, kExtras));
  if (wish.least != 0) wish.least = std::min(wish.bytes, wish.least + Signal::window_memory(vpin, windows));
  arena_ = std::make_shared<Arena>(wish);
  if (!arena_->valid()) return refuse(EngineFault::kArenaUnavailable, arena_->reason());
  const bool large = arena_->bytes() >= kLargeArena;
  if (options_.sample_records == 0) options_.sample_records = large ? kLargeSamples : kSmallSamples;
  if (!options_.probes.on) options_.sample_records = 1;
  if (options_.chunk_bytes == 0) options_.chunk_bytes = large ? kLargePayload : kSmallPayload;
  const size_t samples = options_.sample_records;
  const size_t fixed = ChunkQueue::memory(options_.chunk_bytes) + WireReader::kMemory + kHeadroom +
                       CarrierFeed::kMemory + Signal::state_memory(vpin) + Signal::window_memory(vpin, windows) +
                       Gateway::kMemory + (samples + kOrders + kBuckets + kEventsShared + 64) * kCacheLine +
                       options_.symbols.size() * sizeof(uint64_t) + kExtras;
  const BookSizes sizes = BookSizes::within(arena_->bytes() - std::min(arena_->bytes(), fixed));
  if (sizes.orders.aside == 0 || !take_memory(sizes, windows)) {
    return refuse(EngineFault::kArenaTooSmall, std::to_string(arena_->bytes() / kMegabyte) + " MB");
  }
  arena_->seal();
  return true;
}

bool Engine::take_memory(const BookSizes& sizes, uint32_t windows) noexcept {
  const auto chunks = arena_->take<uint8_t>(ChunkQueue::memory(options_.chunk_bytes));
  const auto reader = arena_->take<uint8_t>(WireReader::kMemory);
  carry_ = arena_->take<uint8_t>(kHeadroom);
  const auto carriers = arena_->take<uint8_t>(CarrierFeed::kMemory);
  const auto digests = arena_->take<RunningDigest>(options_.digest_every > 0 ? kDigests : 1);
  const auto events = arena_->take<lumina10_book_event>(options_.threads == 1 ? kEventsAlone : kEventsShared);
  if (chunks.empty() || reader.empty() || carry_.empty() || carriers.empty() || events.empty()) return false;
  if (digests.empty()) return false;
  digests_.open(digests);
  chunks_.open(chunks);
  reader_.open(options_.input, reader, chunks_);
  carriers_.open(carriers, options_.input.feeds);
  // Records are used again and again, and nobody writes what is constant in them.
  for (lumina10_book_event& event : events) lumina10_book_event_set_constants(&event);
  events_.open(events);
  if (options_.signal.strategy.sweep_levels > 0) {
    reaches_ = arena_->take<Reaches>(events.size());
    if (reaches_.empty()) return false;
  }
  if (!outputs_.open(*arena_, options_.sample_records, kOrders, kBuckets)) return false;
  if (!signal_.open(*arena_, options_.signal, windows) || !gateway_.open(*arena_, options_.risk)) return false;
  if (options_.bucket_log) signal_.log_to(outputs_.buckets, closing_);
  return book_.open(*arena_, sizes, kernels_, options_.symbols);
}

}  // namespace lumina
