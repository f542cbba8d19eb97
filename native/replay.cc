#include "replay.h"

#include <memory>

#include "book/replay.h"
#include "clock/clock.h"
#include "feed/frames.h"

namespace lumina {
namespace {

// Messages between two looks at the books: some dozens even in a day for a test.
constexpr uint64_t kLookEvery = 1'024;

// The records in pieces, each as in the pass that is timed. Returns the number of messages.
uint64_t watched_pass(std::span<const uint8_t> records, Book& book, bool look_ahead, BooksHeld& peak) noexcept {
  uint64_t messages = 0;
  const uint8_t* from = records.data();
  const uint8_t* const end = from + records.size();
  Frames frames;
  frames.open(from, end);
  Frame frame;
  for (bool more = true; more;) {
    for (uint64_t count = 0; count < kLookEvery && more; ++count) more = frames.next(frame);
    const uint8_t* const to = more ? frames.at() : end;
    messages += replay_pass({from, to}, book, look_ahead).messages;
    if (book.orders().live() > peak.live_orders) peak = book.held();
    from = to;
  }
  return messages;
}

Replay replay_book(std::span<const uint8_t> records, const ReplayWish& wish) {
  Replay done;
  done.isa = wish.kernels->name;
  Arena arena(wish.arena);
  done.arena = arena.report();
  if (!arena.valid()) return done;
  const auto book = std::make_unique<Book>();
  if (!book->open(arena, BookSizes::within(arena.bytes()), *wish.kernels, {})) return done;
  done.arena = arena.report();
  if (wish.stage == ReplayStage::kMemory) {
    done.sums.messages = watched_pass(records, *book, wish.look_ahead, done.peak);
  } else {
    const uint64_t begin = process_cpu_ns();
    const ReplayPass pass = replay_pass(records, *book, wish.look_ahead);
    done.cpu_ns = process_cpu_ns() - begin;
    done.sums.messages = pass.messages;
    done.damage = pass.damage;
  }
  done.ran = true;
  done.digest = book->digest();
  done.live_orders = book->orders().live();
  done.live_aside = book->orders().live_aside();
  return done;
}

}  // namespace

Replay replay(std::span<const uint8_t> records, const ReplayWish& wish) {
  if (wish.stage == ReplayStage::kBook || wish.stage == ReplayStage::kMemory) return replay_book(records, wish);
  Replay done;
  done.isa = wish.kernels->name;
  done.ran = true;
  const uint64_t begin = process_cpu_ns();
  done.sums = wish.stage == ReplayStage::kFloor ? floor_pass(records) : parse_pass(records);
  done.cpu_ns = process_cpu_ns() - begin;
  return done;
}

}  // namespace lumina
