#include "words.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace lumina {
namespace {

Failure wire_failure(const WireReader& reader) {
  switch (reader.fault()) {
    case WireFault::kNotFound:
      return {"LUMINA_WIRE_NOT_FOUND", {}};
    case WireFault::kIsDirectory:
      return {"LUMINA_WIRE_IS_DIRECTORY", {}};
    case WireFault::kEmpty:
      return {"LUMINA_WIRE_EMPTY", {}};
    case WireFault::kUnknownFormat:
      return {"LUMINA_WIRE_UNKNOWN_FORMAT", reader.compressed() ? "gzip" : ""};
    case WireFault::kDamagedStart:
      return {"LUMINA_WIRE_UNKNOWN_FORMAT", "damaged"};
    case WireFault::kUnknownLink:
      return {"LUMINA_WIRE_UNSUPPORTED_FORMAT", std::to_string(reader.system_error())};
    case WireFault::kNoAddresses:
      return {"LUMINA_WIRE_FEED", {}};
    case WireFault::kUnreadable:
    case WireFault::kNone:
      break;
  }
  return {"LUMINA_WIRE_UNREADABLE", std::strerror(reader.system_error())};
}

template <class Counters, size_t kFields>
NamedCounts all_fields(const Counters& counters,
                       const std::pair<const char*, uint64_t Counters::*> (&fields)[kFields]) {
  static_assert(sizeof(Counters) == kFields * sizeof(uint64_t), "a field without a name, or a name without a field");
  NamedCounts counts;
  for (const auto& [name, field] : fields) counts.push_back({name, counters.*field});
  return counts;
}

}  // namespace

NamedCounts named(const SignalCounts& counts) {
  return all_fields<SignalCounts>(counts, {{"trades", &SignalCounts::trades},
                                           {"tradedShares", &SignalCounts::traded_shares},
                                           {"unknownShares", &SignalCounts::unknown_shares},
                                           {"unresolvedShares", &SignalCounts::unresolved_shares},
                                           {"nonPrintable", &SignalCounts::non_printable},
                                           {"crosses", &SignalCounts::crosses},
                                           {"brokenTrades", &SignalCounts::broken_trades},
                                           {"buckets", &SignalCounts::buckets},
                                           {"toxicBuckets", &SignalCounts::toxic_buckets},
                                           {"noLiquidity", &SignalCounts::no_liquidity},
                                           {"windowless", &SignalCounts::pool_exhausted}});
}

NamedCounts named(const Damage& damage) {
  return all_fields<Damage>(damage, {{"truncatedRecords", &Damage::truncated_records},
                                     {"corruptInput", &Damage::corrupt_input},
                                     {"recordsAfterEnd", &Damage::records_after_end},
                                     {"corruptCapture", &Damage::corrupt_capture},
                                     {"malformedPackets", &Damage::malformed_packets},
                                     {"truncatedPackets", &Damage::truncated_packets},
                                     {"foreignPackets", &Damage::foreign_packets},
                                     {"sequenceGaps", &Damage::sequence_gaps},
                                     {"shortMessages", &Damage::short_messages},
                                     {"unknownReferences", &Damage::unknown_references},
                                     {"duplicateReferences", &Damage::duplicate_references},
                                     {"overReductions", &Damage::over_reductions},
                                     {"locateMismatches", &Damage::locate_mismatches},
                                     {"invalidSides", &Damage::invalid_sides},
                                     {"zeroShareOrders", &Damage::zero_share_orders},
                                     {"orderPoolExhausted", &Damage::order_pool_exhausted},
                                     {"levelPoolExhausted", &Damage::level_pool_exhausted},
                                     {"windowPoolExhausted", &Damage::window_pool_exhausted}});
}

NamedCounts named(const PacketCounts& counts) {
  static_assert(sizeof counts == 3 * sizeof(uint64_t) + sizeof counts.sequence);
  return {{"packets", counts.packets}, {"otherPackets", counts.other_packets}, {"fragments", counts.fragments}};
}

NamedCounts named(const SequenceCounts& counts) {
  return all_fields<SequenceCounts>(counts, {{"sessions", &SequenceCounts::sessions},
                                             {"first", &SequenceCounts::first},
                                             {"gaps", &SequenceCounts::gaps},
                                             {"lost", &SequenceCounts::lost},
                                             {"duplicates", &SequenceCounts::duplicates}});
}

NamedCounts named(const FeedSeen& feed) {
  const auto& [w0, w1, w2, w3] = feed.endpoint.address;
  return {{"word0", w0},
          {"word1", w1},
          {"word2", w2},
          {"word3", w3},
          {"port", feed.endpoint.port},
          {"soup", uint64_t{feed.carrier == Carrier::kSoup}},
          {"packets", feed.packets},
          {"followed", uint64_t{feed.followed}}};
}

NamedCounts named(const Replay& replay) {
  NamedCounts counts = named(replay.sums);
  counts.insert(counts.end(),
                {{"cpuNs", replay.cpu_ns}, {"liveOrders", replay.live_orders}, {"liveAside", replay.live_aside}});
  return counts;
}

NamedCounts named(const BooksHeld& held) {
  return {{"liveOrders", held.live_orders},
          {"levels", held.levels},
          {"referenceMapBytes", held.orders.map},
          {"orderBytes", held.orders.orders},
          {"levelBytes", held.level_bytes}};
}

NamedCounts named_totals(Engine& engine) {
  return {{"messages", engine.traffic().messages},
          {"bytes", engine.traffic().bytes},
          {"symbols", engine.book().locates_seen()},
          {"liveOrders", engine.book().orders().live()},
          {"busyNs", engine.busy_ns()},
          {"samplesRecorded", engine.outputs().samples.published()},
          {"samplesDropped", engine.samples_dropped()}};
}

NamedCounts named(const FieldSums& sums) {
  return all_fields<FieldSums>(sums, {{"messages", &FieldSums::messages},
                                      {"locates", &FieldSums::locates},
                                      {"references", &FieldSums::references},
                                      {"codes", &FieldSums::codes},
                                      {"shares", &FieldSums::shares},
                                      {"prices", &FieldSums::prices}});
}

NamedCounts named(const GatewayCounts& counts) {
  static_assert(sizeof counts == 3 * sizeof(uint64_t) + sizeof counts.refused);
  return {{"sent", counts.sent}, {"take", counts.take}, {"hedge", counts.hedge}};
}

NamedCounts named_refusals(const GatewayCounts& counts) {
  const auto& refused = counts.refused;
  static_assert(kOutcomes == 11, "sent, and ten refusals");
  return {
      {"killSwitch", refused[LUMINA10_OUTCOME_KILL_SWITCH]}, {"halted", refused[LUMINA10_OUTCOME_HALTED]},
      {"staleBook", refused[LUMINA10_OUTCOME_STALE_BOOK]},   {"orderSize", refused[LUMINA10_OUTCOME_ORDER_SIZE]},
      {"notional", refused[LUMINA10_OUTCOME_NOTIONAL]},      {"priceCollar", refused[LUMINA10_OUTCOME_PRICE_COLLAR]},
      {"position", refused[LUMINA10_OUTCOME_POSITION]},      {"openOrders", refused[LUMINA10_OUTCOME_OPEN_ORDERS]},
      {"orderRate", refused[LUMINA10_OUTCOME_ORDER_RATE]},   {"duplicateId", refused[LUMINA10_OUTCOME_DUPLICATE_ID]}};
}

Failure failure_of(const Engine& engine) {
  switch (engine.fault()) {
    case EngineFault::kWire:
      return wire_failure(engine.reader());
    case EngineFault::kArenaUnavailable:
      return {"LUMINA_ARENA_UNAVAILABLE", engine.fault_text()};
    case EngineFault::kArenaTooSmall:
      return {"LUMINA_ARENA_TOO_SMALL", engine.fault_text()};
    case EngineFault::kNoThread:
      return {"LUMINA_NATIVE_NO_THREAD", engine.fault_text()};
    case EngineFault::kNone:
      break;
  }
  return {nullptr, {}};
}

std::string hex(uint64_t value) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
  return text;
}

std::string trimmed(std::span<const uint8_t> name) {
  std::string text(name.begin(), name.end());
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::vector<Endpoint> endpoints_of(std::span<const uint32_t> words) {
  constexpr size_t kWords = 5;
  std::vector<Endpoint> endpoints;
  for (; words.size() >= kWords; words = words.subspan(kWords))
    endpoints.push_back({{words[0], words[1], words[2], words[3]}, words[4]});
  return endpoints;
}

uint64_t packed_symbol(const std::string& symbol) {
  SymbolName name;
  name.fill(' ');
  std::copy_n(symbol.begin(), std::min(symbol.size(), name.size()), name.begin());
  return SymbolNames::pack(name.data());
}

const char* compiler_name() noexcept {
#if defined(__clang__)
  return "clang " __clang_version__;
#else
  return "gcc " __VERSION__;
#endif
}

}  // namespace lumina
