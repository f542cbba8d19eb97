// Requests to a matching book as records of the schema, many at a time: what crosses the border to JavaScript.
#ifndef LUMINA_BOOK_MATCH_BATCH_H_
#define LUMINA_BOOK_MATCH_BATCH_H_

#include <cstddef>
#include <span>

#include "book/match.h"
#include "lumina-1.0/c/lumina-1.0.h"

namespace lumina {

struct MatchRecords {
  std::span<const lumina10_match_request> requests;
  // A place for each request.
  std::span<lumina10_match_result> results;
  // In the order of the requests; each result says how many are its own.
  std::span<lumina10_match_execution> executions;
};

// How many places of the three spans are done.
struct MatchProgress {
  size_t answered = 0;
  size_t executions = 0;
};

// Answers requests from where `done` stands, until all are answered, or the executions of the next one may not fit in
// what is left of their places: an order is matched whole or not yet.
[[nodiscard]] MatchProgress match_batch(Matcher& matcher, const MatchRecords& records, MatchProgress done) noexcept;

}  // namespace lumina

#endif  // LUMINA_BOOK_MATCH_BATCH_H_
