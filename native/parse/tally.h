// What is counted of every message, as runtime/parse/tally.ts does.
#ifndef LUMINA_PARSE_TALLY_H_
#define LUMINA_PARSE_TALLY_H_

#include "counters.h"
#include "feed/frames.h"
#include "parse/parse.h"

namespace lumina {

// A record with at least one byte, known or not.
inline void tally(const Frame& frame, Traffic& traffic) noexcept {
  ++traffic.messages;
  ++traffic.types[frame.bytes[0]];
}

// The exchange time of a known, whole message.
inline void tally_time(const Message& message, Traffic& traffic) noexcept {
  const auto time = static_cast<int64_t>(message.timestamp);
  if (traffic.first_time < 0) [[unlikely]]
    traffic.first_time = time;
  traffic.last_time = time;
}

}  // namespace lumina

#endif  // LUMINA_PARSE_TALLY_H_
