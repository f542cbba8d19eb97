// Benches of what lies below a stage, one line of JSON on standard output: lumina_bench ring|kernels ROUNDS,
// lumina_bench match ROUNDS REQUESTS EXECUTIONS, and a whole day of references: lumina_bench day MILLIONS.
#include "bench.h"

#include <cstdlib>
#include <string_view>

#include "arena/arena.h"

int main(int count, char** arguments) {
  const int number = count >= 3 ? std::atoi(arguments[2]) : 0;
  const std::string_view name = count >= 3 ? arguments[1] : "";
  if (lumina::wished_pages() == lumina::Pages::kNone) {
    std::fprintf(stderr, "lumina_bench: %s\n", lumina::kPagesFault);
    return 2;
  }
  if (number > 0 && count == 3 && name == "ring") return lumina::bench::ring(number);
  if (number > 0 && count == 3 && name == "kernels") return lumina::bench::kernels(number);
  if (number > 0 && count == 3 && name == "day") return lumina::bench::day(number);
  if (number > 0 && count == 5 && name == "match") return lumina::bench::match(number, arguments[3], arguments[4]);
  std::fprintf(
      stderr,
      "lumina_bench: give ring or kernels and the number of rounds, match, that and two files of records, or day "
      "and millions of references\n");
  return 2;
}
