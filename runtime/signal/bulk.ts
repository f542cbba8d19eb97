/**
 * Bulk volume classification: the share of buying in a time bar, from the bar's price change against its standard deviation.
 *
 * Integers only. z is taken in Q12 from an integer square root, Phi from a table.
 */

/**
 * round(Phi(i / 64) * 65536) for i = 0..256, z = 0..4 in steps of 1/64. The nearest entry is used, so the error of Phi is at most
 * half a step times the density's maximum plus the rounding: 1/128 * 0.3989 + 2^-17 < 0.0032; above z = 4 it is under 0.00004.
 */
// biome-ignore format: a table, sixteen entries a line
export const PHI_Q16: readonly number[] = [
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
];

const HALF_Q16 = 32_768;
const ONE_Q16 = 65_536;
const LAST_INDEX = 256;

/** Largest integer whose square is at most `value`. */
export function integerSquareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** The price changes of one symbol's bars so far: count, sum and sum of squares, in units of 0.0001 dollars. */
export class BarHistory {
  #bars = 0;
  #lastPrice = 0;
  #changes = 0n;
  #sum = 0n;
  #sumOfSquares = 0n;

  /** Buying share of the bar that closes at `price`, Q16; this bar's change counts into the deviation it is measured by. */
  shareOfBuying(price: number): number {
    const change = BigInt(price - this.#lastPrice);
    this.#lastPrice = price;
    this.#bars += 1;
    if (this.#bars === 1) return HALF_Q16;
    this.#changes += 1n;
    this.#sum += change;
    this.#sumOfSquares += change * change;
    const m = this.#changes;
    const scatter = m * this.#sumOfSquares - this.#sum * this.#sum;
    const zSquaredQ24 = scatter === 0n ? 0n : ((change * change * m * m) << 24n) / scatter;
    const index = (integerSquareRoot(zSquaredQ24) + 32n) >> 6n;
    const phi = PHI_Q16[index > BigInt(LAST_INDEX) ? LAST_INDEX : Number(index)]!;
    return change < 0n ? ONE_Q16 - phi : phi;
  }
}

/** Trades of one symbol gathered into the open time bar. */
export class OpenBar {
  /** Number of the bar since midnight, -1 when none is open. */
  index = -1;
  shares = 0;
  lastPrice = 0;
  /** Exchange time of the bar's last trade, ns. */
  lastTime = 0;

  add(index: number, shares: number, price: number, time: number): void {
    if (this.index < 0) this.index = index;
    this.shares += shares;
    this.lastPrice = price;
    this.lastTime = time;
  }

  clear(): void {
    this.index = -1;
    this.shares = 0;
  }
}

/** Shares of a bar that count as bought. */
export function boughtShares(shares: number, shareQ16: number): number {
  return Number((BigInt(shares) * BigInt(shareQ16)) >> 16n);
}
