// Benches of what lies below a stage, one line of JSON on standard output: lumina_bench ring|kernels ROUNDS, or
// lumina_bench match ROUNDS REQUESTS EXECUTIONS.
#include "bench.h"

#include <cstdlib>
#include <string_view>

int main(int count, char** arguments) {
  const int rounds = count >= 3 ? std::atoi(arguments[2]) : 0;
  const std::string_view name = count >= 3 ? arguments[1] : "";
  if (rounds > 0 && count == 3 && name == "ring") return lumina::bench::ring(rounds);
  if (rounds > 0 && count == 3 && name == "kernels") return lumina::bench::kernels(rounds);
  if (rounds > 0 && count == 5 && name == "match") return lumina::bench::match(rounds, arguments[3], arguments[4]);
  std::fprintf(
      stderr,
      "lumina_bench: give ring or kernels, and the number of rounds; or match, that and two files of records\n");
  return 2;
}
