// A whole day of order references through parse and the books: 370 million orders in the arena of a run, 2 GB, or fewer
// in one that is smaller in proportion. What is shown: no pool runs out, no order is lost and none comes back, and
// neither memory nor time grows with the day. lives.h knows what the books should hold; at every point that is told
// they are asked.
//
// Two kinds of memory are told apart, see OrderMemory and BooksHeld: the reference map, which a day's references take
// and the circle of pages bounds; and what is beside it, which live orders and their levels take. The circle
// of a whole day closes at an eighth of it: from there on what lives longer than its page is kept aside, which takes
// more, and at the first point that is so.
#include <algorithm>
#include <bit>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "bench.h"
#include "book/lives.h"
#include "book/replay.h"

namespace lumina::bench {
namespace {

constexpr double kWholeDayMillions = 370;
constexpr double kWholeDayMebibytes = 2048;
constexpr double kWholeDaySymbols = 8000;
// A day needs an arena that holds the tables by locate, and lives of some length.
constexpr int kFewestMillions = 4;
constexpr double kMebibyte = 1 << 20;
// Of the arena, set aside for the other stages of a run: more than their buffers, rings and windows take by default.
constexpr size_t kOthersShare = 16;
// Messages that are made, then applied and timed together: they stay in the second-level cache.
constexpr uint64_t kBatch = 8192;
// Percent of the day; the time told of a point is that of the last hundredth before it.
constexpr uint64_t kPoints[] = {20, 50, 100};
// Every so many orders one message names an order of some time before: dead, it is to be unknown, alive, to be there.
constexpr uint64_t kStrangerEvery = 32;

// What there is to say of the order of that number. Price and class of life are the day's business.
struct Drawn {
  explicit Drawn(uint64_t order) noexcept : order(order), bits(Lives::bits(order)) {}

  // Nasdaq counts references up by 4 or 8 in each of four sequences, which lie apart.
  [[nodiscard]] uint64_t ref() const noexcept {
    constexpr uint64_t kApart = 1'000'003;
    const uint64_t four = order / 4;
    const uint64_t other = Lives::bits(~four);
    const uint64_t sequence = (order ^ other) & 3;
    const uint64_t place = four / 2 * 3 + (four % 2 == 0 ? 0 : 1 + (other >> 8 & 1));
    return 4 * (place + sequence * kApart) + sequence;
  }
  // The product of two even draws: some symbols are many times as busy as most.
  [[nodiscard]] uint16_t locate(uint64_t symbols) const noexcept {
    const uint64_t share = (bits >> 8 & 0xffff) * (bits >> 24 & 0xffff) >> 16;
    return static_cast<uint16_t>(1 + (share * symbols >> 16));
  }
  [[nodiscard]] bool buys() const noexcept { return (bits >> 40 & 1) == 0; }
  // Now and then more than a node has room for.
  [[nodiscard]] uint32_t shares() const noexcept {
    return static_cast<uint32_t>(1 + (bits >> 41 & 0x7f) + ((bits >> 48 & 0xfff) == 0 ? 1 << 16 : 0));
  }
  // It ends by execution of all it has, else by deletion.
  [[nodiscard]] bool executed() const noexcept { return bits >> 61 == 0; }

  uint64_t order;
  uint64_t bits;
};

// BinaryFILE records of one batch.
class Tape {
 public:
  explicit Tape(uint64_t symbols) : symbols_(symbols) {}

  void add(const Drawn& drawn, uint32_t price) noexcept {
    auto* const wire = next<itch50_add_order>(ITCH50_ADD_ORDER_TYPE);
    itch50_add_order_set_stock_locate(wire, drawn.locate(symbols_));
    itch50_add_order_set_order_ref(wire, drawn.ref());
    itch50_add_order_set_side(wire, drawn.buys() ? ITCH50_SIDE_BUY : ITCH50_SIDE_SELL);
    itch50_add_order_set_shares(wire, drawn.shares());
    itch50_add_order_set_price(wire, price);
  }

  void execute(const Drawn& drawn) noexcept {
    auto* const wire = next<itch50_order_executed>(ITCH50_ORDER_EXECUTED_TYPE);
    itch50_order_executed_set_stock_locate(wire, drawn.locate(symbols_));
    itch50_order_executed_set_order_ref(wire, drawn.ref());
    itch50_order_executed_set_shares(wire, drawn.shares());
  }

  void remove(const Drawn& drawn) noexcept {
    auto* const wire = next<itch50_order_delete>(ITCH50_ORDER_DELETE_TYPE);
    itch50_order_delete_set_stock_locate(wire, drawn.locate(symbols_));
    itch50_order_delete_set_order_ref(wire, drawn.ref());
  }

  [[nodiscard]] bool full() const noexcept { return messages_ >= kBatch; }
  [[nodiscard]] bool empty() const noexcept { return messages_ == 0; }
  [[nodiscard]] std::span<const uint8_t> records() const noexcept { return {bytes_.data(), used_}; }
  void clear() noexcept { used_ = messages_ = 0; }

 private:
  template <class Wire>
  [[nodiscard]] Wire* next(uint8_t type) noexcept {
    uint8_t* const at = bytes_.data() + used_;
    at[0] = 0;
    at[1] = sizeof(Wire);
    at[2] = type;
    used_ += 2 + sizeof(Wire);
    ++messages_;
    return reinterpret_cast<Wire*>(at + 2);
  }

  // One order's coming makes more messages than one.
  static constexpr size_t kMost = (kBatch + Lives::kClasses + 2) * (2 + sizeof(itch50_add_order));

  uint64_t symbols_;
  std::vector<uint8_t> bytes_ = std::vector<uint8_t>(kMost);
  size_t used_ = 0;
  uint64_t messages_ = 0;
};

// What was seen at a point of the day.
struct Seen {
  std::string when;
  BooksHeld held;
  uint64_t aside = 0;
  // Of each batch of the last hundredth.
  std::vector<double> ns;
};

class WholeDay {
 public:
  WholeDay(uint64_t orders, uint64_t symbols, Book& book)
      : lives_(orders), symbols_(symbols), book_(book), tape_(symbols) {}

  // The orders up to that point; false when the books are not as they should be.
  bool until(uint64_t percent) {
    const uint64_t end = lives_.orders() / 100 * percent;
    const uint64_t timed_from = lives_.orders() / 100 * (percent - 1);
    Seen& seen = seen_.emplace_back();
    seen.when = "at " + std::to_string(percent) + " %";
    for (; now_ < end; ++now_) {
      comes();
      if (tape_.full()) apply(now_ >= timed_from ? &seen.ns : nullptr);
    }
    apply(nullptr);
    seen.held = book_.held();
    seen.aside = book_.orders().live_aside();
    return as_expected();
  }

  // Every order that should be there is deleted by its reference: then nothing may be left.
  bool empty() {
    for (uint64_t order = 0; order < lives_.orders(); ++order) {
      if (lives_.end(order) < lives_.orders()) continue;
      tape_.remove(Drawn(order));
      --live_;
      if (tape_.full()) apply(nullptr);
    }
    apply(nullptr);
    return as_expected() && book_.orders().live() == 0;
  }

  // Says what the books hold and refused, and what they should have; the exit code.
  [[nodiscard]] int fault(const char* when) const {
    const auto pair = [](const char* what, uint64_t found, uint64_t expected) {
      return std::string(what) + " " + std::to_string(found) + " (" + std::to_string(expected) + ")";
    };
    const std::string text =
        pair("live", book_.orders().live(), live_) + ", " + pair("unknown", found_.unknown_references, unknown_) +
        ", " + pair("duplicate", found_.duplicate_references, duplicates_) + ", " +
        pair("over-reduced", found_.over_reductions, 0) + ", " + pair("elsewhere", found_.locate_mismatches, 0) + ", " +
        pair("without room", found_.order_pool_exhausted, 0) + ", " +
        pair("without a level", found_.level_pool_exhausted, 0);
    std::fprintf(stderr, "lumina_bench: the books of the day are wrong %s: orders %s\n", when, text.c_str());
    return 1;
  }

  [[nodiscard]] const std::vector<Seen>& seen() const noexcept { return seen_; }
  [[nodiscard]] uint64_t messages() const noexcept { return messages_; }

 private:
  void comes() noexcept {
    lives_.ending(now_, [this](uint64_t order) {
      const Drawn drawn(order);
      drawn.executed() ? tape_.execute(drawn) : tape_.remove(drawn);
      --live_;
    });
    const Drawn drawn(now_);
    tape_.add(drawn, price(drawn));
    ++live_;
    if (now_ % kStrangerEvery == 0 && now_ > 0) stranger(Lives::bits(~now_));
  }

  // A second coming of a live reference is refused, and so is the end of a dead one.
  void stranger(uint64_t bits) noexcept {
    constexpr uint64_t kRecent = 4096;
    const uint64_t back = (bits >> 32) % (bits % 2 == 0 ? now_ : std::min(now_, kRecent));
    const Drawn drawn(now_ - 1 - back);
    if (lives_.end(drawn.order) > now_) {
      tape_.add(drawn, price(drawn));
      ++duplicates_;
    } else {
      tape_.remove(drawn);
      ++unknown_;
    }
  }

  // Most rest near a middle that wanders by some ticks; who lives longer rests further from it.
  [[nodiscard]] uint32_t price(const Drawn& drawn) const noexcept {
    // Ticks within which half of a class is, half of the rest within as many more, and so on.
    static constexpr uint32_t kHalf[Lives::kClasses + 1] = {16, 8, 4, 2, 1, 16};
    constexpr uint32_t kTick = 100;
    const uint32_t half = kHalf[lives_.class_of(drawn.order)];
    const auto halves = static_cast<uint32_t>(std::countr_zero(drawn.bits >> 8 | uint64_t{1} << 20));
    const uint32_t away = 1 + halves * half + (static_cast<uint32_t>(drawn.bits >> 52) & (half - 1));
    const auto moved = static_cast<uint32_t>(drawn.order / (lives_.orders() / 256) & 0x3f);
    const uint32_t middle = 10'000 + drawn.locate(symbols_) + (moved < 32 ? moved : 63 - moved);
    return (drawn.buys() ? middle - away : middle + away) * kTick;
  }

  void apply(std::vector<double>* ns) {
    if (tape_.empty()) return;
    const uint64_t begin = process_cpu_ns();
    const ReplayPass pass = replay_pass(tape_.records(), book_, true);
    const uint64_t taken = process_cpu_ns() - begin;
    if (ns != nullptr) ns->push_back(static_cast<double>(taken) / static_cast<double>(pass.messages));
    messages_ += pass.messages;
    found_.unknown_references += pass.damage.unknown_references;
    found_.duplicate_references += pass.damage.duplicate_references;
    found_.over_reductions += pass.damage.over_reductions;
    found_.locate_mismatches += pass.damage.locate_mismatches;
    found_.order_pool_exhausted += pass.damage.order_pool_exhausted;
    found_.level_pool_exhausted += pass.damage.level_pool_exhausted;
    tape_.clear();
  }

  [[nodiscard]] bool as_expected() const noexcept {
    return book_.orders().live() == live_ && found_.unknown_references == unknown_ &&
           found_.duplicate_references == duplicates_ && found_.over_reductions == 0 && found_.locate_mismatches == 0 &&
           found_.order_pool_exhausted == 0 && found_.level_pool_exhausted == 0;
  }

  Lives lives_;
  uint64_t symbols_;
  Book& book_;
  Tape tape_;
  uint64_t now_ = 0;
  // What the books should hold and refuse, and what they did refuse.
  uint64_t live_ = 0;
  uint64_t unknown_ = 0;
  uint64_t duplicates_ = 0;
  Damage found_;
  uint64_t messages_ = 0;
  std::vector<Seen> seen_;
};

double mebibytes(uint64_t bytes) noexcept { return static_cast<double>(bytes) / kMebibyte; }

void tell(const WholeDay& day, const Arena& arena) {
  Lines lines("day");
  for (const Seen& at : day.seen()) lines.add("a message", at.when.c_str(), "ns", at.ns);
  const auto each = [&](const char* what, const char* unit, auto figure) {
    for (const Seen& at : day.seen()) lines.add(what, at.when.c_str(), unit, {figure(at)});
  };
  each("live orders", "orders", [](const Seen& at) { return static_cast<double>(at.held.live_orders); });
  each("of them aside of the pages", "orders", [](const Seen& at) { return static_cast<double>(at.aside); });
  each("levels", "levels", [](const Seen& at) { return static_cast<double>(at.held.levels); });
  each("reference map", "MiB", [](const Seen& at) { return mebibytes(at.held.orders.map); });
  each("beside it: orders", "MiB", [](const Seen& at) { return mebibytes(at.held.orders.orders); });
  each("beside it: level blocks", "MiB", [](const Seen& at) { return mebibytes(at.held.level_bytes); });
  each("beside it: both", "bytes a live order", [](const Seen& at) {
    return static_cast<double>(at.held.beside_map()) / static_cast<double>(at.held.live_orders);
  });
  const uint64_t fixed = arena.bytes() / kOthersShare + kLocates * (sizeof(Symbol) + sizeof(uint64_t));
  each("all, with tables and a 16th set aside", "MiB",
       [&](const Seen& at) { return mebibytes(fixed + at.held.orders.map + at.held.beside_map()); });
  lines.add("arena", pages_name(arena.pages()), "MiB", {mebibytes(arena.bytes())});
  lines.add("messages", "the day", "messages", {static_cast<double>(day.messages())});
}

}  // namespace

int day(int millions) {
  if (millions < kFewestMillions) {
    std::fprintf(stderr, "lumina_bench: a day has from %d million references\n", kFewestMillions);
    return 2;
  }
  std::string error;
  const KernelSet* const kernels = choose_kernels("", error);
  const double share = millions / kWholeDayMillions;
  Arena arena({.bytes = static_cast<size_t>(kWholeDayMebibytes * share * kMebibyte), .best = wished_pages()});
  const auto book = std::make_unique<Book>();
  const BookSizes sizes = BookSizes::within(arena.bytes() - arena.bytes() / kOthersShare);
  if (kernels == nullptr || !arena.valid() || !book->open(arena, sizes, *kernels, {})) {
    std::fprintf(stderr, "lumina_bench: no books for %d million references: %s\n", millions,
                 kernels == nullptr ? error.c_str() : arena.reason().c_str());
    return 1;
  }
  WholeDay day(uint64_t{1'000'000} * static_cast<uint64_t>(millions), static_cast<uint64_t>(kWholeDaySymbols * share),
               *book);
  for (const uint64_t percent : kPoints) {
    if (!day.until(percent)) return day.fault(day.seen().back().when.c_str());
  }
  if (!day.empty()) return day.fault("after the end");
  tell(day, arena);
  return 0;
}

}  // namespace lumina::bench
