// Benches of what lies below a stage: lumina_bench ring|kernels ROUNDS, one line of JSON on standard output.
#include "bench.h"

#include <cstdlib>
#include <string_view>

int main(int count, char** arguments) {
  const int rounds = count == 3 ? std::atoi(arguments[2]) : 0;
  const std::string_view name = count == 3 ? arguments[1] : "";
  if (rounds > 0 && name == "ring") return lumina::bench::ring(rounds);
  if (rounds > 0 && name == "kernels") return lumina::bench::kernels(rounds);
  std::fprintf(stderr, "lumina_bench: give ring or kernels, and the number of rounds\n");
  return 2;
}
