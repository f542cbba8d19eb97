// One price level of a side as the book keeps it, which is what the kernels read: no copy is made for them.
#ifndef LUMINA_KERNELS_LEVEL_H_
#define LUMINA_KERNELS_LEVEL_H_

#include <cstddef>
#include <cstdint>

namespace lumina {

struct Level {
  uint64_t shares;
  uint32_t orders;
  // Oldest and youngest order.
  uint32_t head;
  uint32_t tail;
  uint32_t unused;
};
// The wide kernels take shares out of three 64-bit words a level.
static_assert(sizeof(Level) == 24 && offsetof(Level, shares) == 0);

}  // namespace lumina

#endif  // LUMINA_KERNELS_LEVEL_H_
