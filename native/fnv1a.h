// FNV-1a, 64 bit: the digest of books and orders, the same in both lanes. Integers go in little endian.
#ifndef LUMINA_FNV1A_H_
#define LUMINA_FNV1A_H_

#include <cstddef>
#include <cstdint>

namespace lumina {

class Fnv1a {
 public:
  void byte(uint8_t value) noexcept { hash_ = (hash_ ^ value) * 0x0000'0100'0000'01b3u; }

  void bytes(const uint8_t* at, size_t length) noexcept {
    for (size_t i = 0; i < length; ++i) byte(at[i]);
  }

  template <class Integer>
  void integer(Integer value) noexcept {
    for (size_t i = 0; i < sizeof value; ++i) byte(static_cast<uint8_t>(value >> (8 * i)));
  }

  [[nodiscard]] uint64_t value() const noexcept { return hash_; }

 private:
  uint64_t hash_ = 0xcbf2'9ce4'8422'2325u;
};

}  // namespace lumina

#endif  // LUMINA_FNV1A_H_
