#include "kernels/kernels.h"

#include <cstdlib>

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

std::vector<const KernelSet*> probe() {
  std::vector<const KernelSet*> sets;
  if (runs_avx512() && avx512_kernels() != nullptr) sets.push_back(avx512_kernels());
  if (runs_avx2() && avx2_kernels() != nullptr) sets.push_back(avx2_kernels());
  if (neon_kernels() != nullptr) sets.push_back(neon_kernels());
  sets.push_back(&scalar_kernels());
  return sets;
}

}  // namespace

const std::vector<const KernelSet*>& available_kernels() {
  static const std::vector<const KernelSet*> sets = probe();
  return sets;
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
