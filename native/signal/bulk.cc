#include "signal/bulk.h"

namespace lumina {
namespace {

// round(Phi(i / 64) * 65536) for i = 0..256, z = 0..4 in steps of 1/64. The nearest entry is used, so the error of Phi
// is at most half a step times the density's maximum plus the rounding: 1/128 * 0.3989 + 2^-17 < 0.0032; above z = 4 it
// is under 0.00004.
constexpr uint32_t kLastIndex = 256;
// clang-format off
constexpr uint16_t kPhiQ16[kLastIndex + 1] = {
  32768, 33177, 33585, 33993, 34401, 34809, 35216, 35622, 36028, 36433, 36837, 37240, 37642, 38042, 38442, 38840,
  39237, 39632, 40026, 40417, 40807, 41195, 41581, 41966, 42347, 42727, 43104, 43479, 43852, 44222, 44589, 44954,
  45316, 45675, 46031, 46384, 46735, 47082, 47426, 47767, 48104, 48439, 48770, 49097, 49422, 49743, 50060, 50374,
  50684, 50990, 51293, 51592, 51888, 52180, 52468, 52752, 53033, 53309, 53582, 53851, 54116, 54378, 54635, 54889,
  55138, 55384, 55626, 55864, 56099, 56329, 56555, 56778, 56997, 57212, 57423, 57631, 57835, 58034, 58231, 58423,
  58612, 58797, 58979, 59157, 59331, 59502, 59670, 59833, 59994, 60151, 60305, 60455, 60602, 60746, 60886, 61024,
  61158, 61289, 61417, 61542, 61664, 61783, 61899, 62012, 62123, 62231, 62336, 62438, 62537, 62635, 62729, 62821,
  62911, 62998, 63083, 63165, 63245, 63323, 63399, 63472, 63544, 63613, 63681, 63746, 63810, 63871, 63931, 63989,
  64045, 64099, 64152, 64203, 64253, 64301, 64347, 64392, 64435, 64477, 64518, 64557, 64595, 64632, 64668, 64702,
  64735, 64767, 64798, 64827, 64856, 64884, 64910, 64936, 64961, 64985, 65008, 65030, 65051, 65072, 65092, 65111,
  65129, 65147, 65164, 65180, 65195, 65210, 65225, 65239, 65252, 65265, 65277, 65289, 65300, 65311, 65321, 65331,
  65341, 65350, 65359, 65367, 65375, 65383, 65390, 65397, 65404, 65410, 65416, 65422, 65428, 65433, 65438, 65443,
  65448, 65452, 65456, 65460, 65464, 65468, 65471, 65475, 65478, 65481, 65484, 65486, 65489, 65491, 65494, 65496,
  65498, 65500, 65502, 65504, 65506, 65507, 65509, 65510, 65512, 65513, 65514, 65516, 65517, 65518, 65519, 65520,
  65521, 65522, 65522, 65523, 65524, 65525, 65525, 65526, 65527, 65527, 65528, 65528, 65529, 65529, 65529, 65530,
  65530, 65531, 65531, 65531, 65531, 65532, 65532, 65532, 65533, 65533, 65533, 65533, 65533, 65533, 65534, 65534,
  65534,
};
// clang-format on

constexpr uint32_t kHalfQ16 = 32'768;
constexpr uint32_t kOneQ16 = 65'536;
// z^2 at which the table ends.
constexpr uint32_t kLargestSquare = 16;
constexpr int kFractionBits = 24;

// floor(dividend * 2^24 / divisor), or all ones when the quotient reaches 16. Long division: the shifted dividend
// itself could pass 128 bits.
uint64_t ratio_q24(Uint128 dividend, Uint128 divisor) noexcept {
  if (divisor == 0) return 0;
  const Uint128 whole = dividend / divisor;
  if (whole >= kLargestSquare) return UINT64_MAX;
  auto quotient = static_cast<uint64_t>(whole);
  Uint128 rest = dividend % divisor;
  for (int bit = 0; bit < kFractionBits; ++bit) {
    rest <<= 1;
    quotient <<= 1;
    if (rest >= divisor) {
      rest -= divisor;
      quotient |= 1;
    }
  }
  return quotient;
}

}  // namespace

uint32_t integer_square_root(uint64_t value) noexcept {
  uint64_t root = 0;
  for (uint64_t bit = uint64_t{1} << 31; bit != 0; bit >>= 1) {
    const uint64_t candidate = root | bit;
    if (candidate * candidate <= value) root = candidate;
  }
  return static_cast<uint32_t>(root);
}

uint32_t BarHistory::share_of_buying(uint32_t price) noexcept {
  const int64_t change = int64_t{price} - int64_t{last_price_};
  last_price_ = price;
  if (++bars_ == 1) return kHalfQ16;
  const uint64_t size = change < 0 ? static_cast<uint64_t>(-change) : static_cast<uint64_t>(change);
  const Uint128 changes = bars_ - 1;
  sum_ += change;
  sum_of_squares_ += Uint128{size} * size;
  const uint64_t sum = sum_ < 0 ? static_cast<uint64_t>(-sum_) : static_cast<uint64_t>(sum_);
  const Uint128 scatter = changes * sum_of_squares_ - Uint128{sum} * sum;
  const uint64_t square = ratio_q24(Uint128{size} * size * changes * changes, scatter);
  uint32_t index = kLastIndex;
  if (square != UINT64_MAX) index = (integer_square_root(square) + 32) >> 6;
  const uint32_t phi = kPhiQ16[index < kLastIndex ? index : kLastIndex];
  return change < 0 ? kOneQ16 - phi : phi;
}

}  // namespace lumina
