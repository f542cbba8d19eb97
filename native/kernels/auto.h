// The kernels' loops as anyone would write them, for what the compiler makes of them by itself. For the bench only.
#ifndef LUMINA_KERNELS_AUTO_H_
#define LUMINA_KERNELS_AUTO_H_

#include <vector>

#include "kernels/forms.h"

namespace lumina {

// By the instruction set that the compiler was allowed: what the build targets, and what this machine runs beside.
[[nodiscard]] std::vector<NamedKernels> compiled_loops();

}  // namespace lumina

#endif  // LUMINA_KERNELS_AUTO_H_
