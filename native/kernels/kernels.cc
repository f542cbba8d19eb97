#include "kernels/kernels.h"

#include <cstdlib>

#include "kernels/forms.h"

namespace lumina {
namespace {

constexpr const char* kNames[] = {"scalar", "avx2", "avx512", "neon"};

bool runs_avx2() noexcept {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") != 0;
#else
  return false;
#endif
}

bool runs_avx512() noexcept {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
         __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vl") != 0;
#else
  return false;
#endif
}

// Which form of a kernel a set uses, its own where that saves more than a tenth with either width, by what `lumina
// bench kernels` finds: ns a call on an Intel Xeon (family 6 model 167), over sides of a number of levels that nobody
// could guess.
//
//                       9-31 levels           48-80 levels          150-250 levels
//                  scalar  avx2  avx512   scalar  avx2  avx512   scalar  avx2  avx512
//   sum_shares        16    16      17       22    20      19       57    41      38
//   sum_notional      18    20      21       35    32      30       80    68      59
//   depth             18    20      19       31    33      28       67    73      64
//   sweep             17    22      29       30    30      40       57    53      65
//   rank              12    14      11       12    13      12       12    13      12
//   sum_sides        170    98      90   of 16 sides with 9-20 levels; with 1-5 levels 86, 49 and 44
//
// A level's shares are one load whatever the width, so vectors win where they save additions or, by their masks, wrong
// guesses. They lose where a step waits for the one before: shallow sides, depth, sweep; and in rank, whose key lies
// among the first eight or so. Sweeps of several sides at once, a lane each, took 2.7 times as long as one by one: the
// longest of them decides, and every step gathers. To take shares out of 200 levels by AVX2's gather instead of loads
// and blends took 1.5 times as long, to copy them into an array before 3.4 times.
KernelSet set_of(const char* name, const Kernels& wide) noexcept {
  Kernels shallow = scalar_forms();
  shallow.sum_sides = wide.sum_sides;
  Kernels deep = shallow;
  deep.sum_shares = wide.sum_shares;
  deep.sum_notional = wide.sum_notional;
  return {name, shallow, deep};
}

std::vector<const KernelSet*> probe() {
  std::vector<const KernelSet*> sets;
  if (runs_avx512()) {
    static const KernelSet avx512 = set_of("avx512", *avx512_forms());
    sets.push_back(&avx512);
  }
  if (runs_avx2()) {
    static const KernelSet avx2 = set_of("avx2", *avx2_forms());
    sets.push_back(&avx2);
  }
  if (neon_forms() != nullptr) {
    // All its own: no arm64 machine was there to choose by.
    static const KernelSet neon{"neon", *neon_forms(), *neon_forms()};
    sets.push_back(&neon);
  }
  sets.push_back(&scalar_kernels());
  return sets;
}

std::vector<NamedKernels> probe_forms() {
  std::vector<NamedKernels> forms{{"scalar", scalar_forms()}};
  if (neon_forms() != nullptr) forms.push_back({"neon", *neon_forms()});
  if (runs_avx2()) forms.push_back({"avx2", *avx2_forms()});
  if (runs_avx512()) forms.push_back({"avx512", *avx512_forms()});
  return forms;
}

}  // namespace

const KernelSet& scalar_kernels() noexcept {
  static const KernelSet set{"scalar", scalar_forms(), scalar_forms()};
  return set;
}

const std::vector<const KernelSet*>& available_kernels() {
  static const std::vector<const KernelSet*> sets = probe();
  return sets;
}

const std::vector<NamedKernels>& available_forms() {
  static const std::vector<NamedKernels> forms = probe_forms();
  return forms;
}

const KernelSet* choose_kernels(const std::string& name, std::string& error) {
  std::string wanted = name;
  if (wanted.empty()) {
    const char* forced = std::getenv("LUMINA_ISA");
    if (forced != nullptr) wanted = forced;
  }
  if (wanted.empty()) return available_kernels().front();
  for (const KernelSet* set : available_kernels()) {
    if (wanted == set->name) return set;
  }
  bool known = false;
  for (const char* candidate : kNames) known = known || wanted == candidate;
  error = known ? "this machine does not run the \"" + wanted + "\" kernels; it runs:"
                : "no kernel set is named \"" + wanted + "\"; this machine runs:";
  for (const KernelSet* set : available_kernels()) error += std::string(" ") + set->name;
  return nullptr;
}

}  // namespace lumina
