// Benches of what lies below a stage: lumina_bench ring|kernels ROUNDS, and a whole day of references: lumina_bench day
// MILLIONS. One line of JSON on standard output.
#include "bench.h"

#include <cstdlib>
#include <string_view>

int main(int count, char** arguments) {
  const int number = count == 3 ? std::atoi(arguments[2]) : 0;
  const std::string_view name = count == 3 ? arguments[1] : "";
  if (number > 0 && name == "ring") return lumina::bench::ring(number);
  if (number > 0 && name == "kernels") return lumina::bench::kernels(number);
  if (number > 0 && name == "day") return lumina::bench::day(number);
  std::fprintf(stderr,
               "lumina_bench: give ring or kernels and the number of rounds, or day and millions of references\n");
  return 2;
}
