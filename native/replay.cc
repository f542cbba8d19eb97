#include "replay.h"

#include <ctime>
#include <memory>

#include "book/replay.h"

namespace lumina {
namespace {

[[nodiscard]] uint64_t process_cpu_ns() noexcept {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<uint64_t>(now.tv_sec) * 1'000'000'000u + static_cast<uint64_t>(now.tv_nsec);
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
  const uint64_t begin = process_cpu_ns();
  const ReplayPass pass = replay_pass(records, *book, wish.look_ahead);
  done.cpu_ns = process_cpu_ns() - begin;
  done.ran = true;
  done.sums.messages = pass.messages;
  done.damage = pass.damage;
  done.digest = book->digest();
  done.live_orders = book->orders().live();
  done.live_aside = book->orders().live_aside();
  return done;
}

}  // namespace

Replay replay(std::span<const uint8_t> records, const ReplayWish& wish) {
  if (wish.stage == ReplayStage::kBook) return replay_book(records, wish);
  Replay done;
  done.isa = wish.kernels->name;
  done.ran = true;
  const uint64_t begin = process_cpu_ns();
  done.sums = wish.stage == ReplayStage::kFloor ? floor_pass(records) : parse_pass(records);
  done.cpu_ns = process_cpu_ns() - begin;
  return done;
}

}  // namespace lumina
