// What the benches of lumina_bench share: one line of JSON out, a value a round, for whoever makes figures of them.
#ifndef LUMINA_BENCH_H_
#define LUMINA_BENCH_H_

#include <cstdio>
#include <vector>

#include "clock/clock.h"

namespace lumina::bench {

// {"bench":"ring","lines":[{"what":"...","of":"...","unit":"ns","values":[...]},...]}; closed by the destructor.
class Lines {
 public:
  explicit Lines(const char* bench) { std::printf("{\"bench\":\"%s\",\"lines\":[", bench); }
  ~Lines() { std::printf("]}\n"); }
  Lines(const Lines&) = delete;
  Lines& operator=(const Lines&) = delete;

  // `uses`: of a kernel set, the form that it uses there.
  void add(const char* what, const char* of, const char* unit, const std::vector<double>& values,
           const char* uses = nullptr) {
    std::printf("%s{\"what\":\"%s\",\"of\":\"%s\",\"unit\":\"%s\",", comma_, what, of, unit);
    if (uses != nullptr) std::printf("\"uses\":\"%s\",", uses);
    std::printf("\"values\":[");
    for (size_t i = 0; i < values.size(); ++i) std::printf("%s%.3f", i == 0 ? "" : ",", values[i]);
    std::printf("]}");
    comma_ = ",";
  }

 private:
  const char* comma_ = "";
};

// Nothing is timed that gives another answer. Returns the exit code.
[[nodiscard]] inline int wrong(const char* what, const char* of) {
  std::fprintf(stderr, "lumina_bench: %s of %s gives another answer; not timing it\n", what, of);
  return 1;
}

// Each the exit code.
// Of so many million references.
[[nodiscard]] int day(int millions);
[[nodiscard]] int kernels(int rounds);
[[nodiscard]] int ring(int rounds);
// Files of match_request records and of the match_execution records that they make.
[[nodiscard]] int match(int rounds, const char* requests, const char* executions);

}  // namespace lumina::bench

#endif  // LUMINA_BENCH_H_
