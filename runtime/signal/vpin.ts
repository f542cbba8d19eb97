/**
 * Volume buckets of every symbol, VPIN over the last n of them, and the toxicity test. SIGNAL.md has the definitions.
 *
 * All are integers: in doubles, which hold them below 2^53, and in BigInts where they pass it, which those of usual buckets never do.
 */
import type { VpinOptions } from '../flow.ts';
import { type Memory, ORDINARY } from '../memory.ts';

/** A completed bucket; one object is reused, so it may be read only until the next one. */
export interface CompletedBucket {
  /** From 1, by symbol. */
  number: number;
  buyShares: number;
  sellShares: number;
  /** -1 before the window is full. */
  vpinPpm: number;
  toxic: boolean;
}

export const LOCATES = 65_536;
/** A symbol's row is a cache line of eight doubles, which begins at locate << 3. */
const ROW_BITS = 3;
/** Index of its window's first word; 0 for none. */
const WINDOW = 0;
/** Of the open bucket. */
const BUY = 1;
const SELL = 2;
/** Buckets so far, and where in the window the next one goes. */
const NUMBER = 3;
const SLOT = 4;
/** Of the imbalances in the window, at most 10,000 * 2^31. */
const SUM = 5;
/** Sum of their squares, up to 10,000 * 2^62: HIGH * 2^32 + LOW, both exact; see squareHigh. */
const HIGH = 6;
const LOW = 7;
const TWO_32 = 2 ** 32;

const FIRST_WINDOWS = 1024;
const MILLION = 1_000_000;

export class VolumeBuckets {
  readonly completed: CompletedBucket = { number: 0, buyShares: 0, sellShares: 0, vpinPpm: -1, toxic: false };
  readonly #options: VpinOptions;
  readonly #memory: Memory;
  readonly #rows: Float64Array;
  /** |buy - sell| of the last n completed buckets, a symbol's in one piece, bucket k at (k - 1) mod n. Replaced when it grows. */
  #windows: Int32Array;
  /** The next window's first word; the word 0 belongs to none. */
  #fresh = 1;
  #left: number;

  /** `windows`: symbols that can have buckets. */
  constructor(options: VpinOptions, windows = LOCATES, memory: Memory = ORDINARY) {
    this.#options = options;
    this.#memory = memory;
    const { buffer, byteOffset, length } = memory.words((LOCATES << ROW_BITS) * 2);
    this.#rows = new Float64Array(buffer, byteOffset, length / 2);
    this.#left = windows;
    this.#windows = memory.words(1 + Math.min(windows, FIRST_WINDOWS) * options.buckets);
  }

  /** Whether the symbol has buckets, from now on at the latest; false where none are left for it. */
  open(locate: number): boolean {
    return this.#rows[(locate << ROW_BITS) | WINDOW] !== 0 || this.#open(locate);
  }

  /**
   * Puts shares, of which `bought` were bought, into the open bucket of a symbol that has one and as many new ones as they fill;
   * `bought` is spread over the pieces in proportion, rounded down. `onCompleted` is called as each bucket fills.
   */
  add(locate: number, shares: number, bought: number, onCompleted: (bucket: CompletedBucket) => void): void {
    const rows = this.#rows;
    const row = locate << ROW_BITS;
    const { bucketShares } = this.#options;
    let left = shares;
    let buyLeft = bought;
    while (left > 0) {
      const take = Math.min(left, bucketShares - rows[row | BUY]! - rows[row | SELL]!);
      const takeBuy = proportion(buyLeft, take, left);
      rows[row | BUY]! += takeBuy;
      rows[row | SELL]! += take - takeBuy;
      left -= take;
      buyLeft -= takeBuy;
      if (rows[row | BUY]! + rows[row | SELL]! < bucketShares) return;
      this.#complete(row);
      onCompleted(this.completed);
    }
  }

  #open(locate: number): boolean {
    if (this.#left === 0) return false;
    const window = this.#fresh;
    const end = window + this.#options.buckets;
    if (end > this.#windows.length) {
      const most = window + this.#left * this.#options.buckets;
      const grown = this.#memory.grown(this.#windows, Math.min(most, this.#windows.length * 2));
      if (grown === null) {
        // Asking again would cost a collection each time.
        this.#left = 0;
        return false;
      }
      this.#windows = grown;
    }
    this.#left -= 1;
    this.#fresh = end;
    this.#rows[(locate << ROW_BITS) | WINDOW] = window;
    return true;
  }

  #complete(row: number): void {
    const rows = this.#rows;
    const windows = this.#windows;
    const { buckets: n, bucketShares } = this.#options;
    const { completed } = this;
    const buy = rows[row | BUY]!;
    const sell = rows[row | SELL]!;
    const imbalance = Math.abs(buy - sell);
    const number = rows[row | NUMBER]! + 1;
    completed.number = number;
    completed.buyShares = buy;
    completed.sellShares = sell;
    // The window still holds the n buckets before this one: a bucket is not in its own yardstick.
    completed.toxic = number > n && this.#exceeds(row, imbalance);
    const slot = rows[row | SLOT]!;
    const at = (rows[row | WINDOW]! + slot) | 0;
    const leaving = windows[at]!;
    windows[at] = imbalance;
    const sum = rows[row | SUM]! + imbalance - leaving;
    rows[row | SUM] = sum;
    rows[row | HIGH]! += squareHigh(imbalance) - squareHigh(leaving);
    rows[row | LOW]! += squareLow(imbalance) - squareLow(leaving);
    rows[row | NUMBER] = number;
    rows[row | SLOT] = slot + 1 === n ? 0 : slot + 1;
    completed.vpinPpm = number < n ? -1 : proportion(MILLION, sum, n * bucketShares);
    rows[row | BUY] = 0;
    rows[row | SELL] = 0;
  }

  /** More than sigma population standard deviations above the window's mean. */
  #exceeds(row: number, imbalance: number): boolean {
    const rows = this.#rows;
    const { buckets: n, sigma } = this.#options;
    const sum = rows[row | SUM]!;
    const distance = imbalance * n - sum;
    if (distance <= 0) return false;
    const high = rows[row | HIGH]!;
    const low = rows[row | LOW]!;
    const numerator2 = sigma.numerator * sigma.numerator;
    const squares = numerator2 * n * (high * TWO_32 + low);
    const scaled = distance * sigma.denominator;
    const reach = scaled * scaled;
    // The square of the sum is at most n times that of the squares. So all are whole numbers that a double holds, or not all are.
    if (Math.max(squares, reach) <= Number.MAX_SAFE_INTEGER) return reach > squares - numerator2 * sum * sum;
    const scatter = BigInt(n) * (BigInt(high) * BigInt(TWO_32) + BigInt(low)) - BigInt(sum) ** 2n;
    return (BigInt(distance) * BigInt(sigma.denominator)) ** 2n > BigInt(numerator2) * scatter;
  }
}

/** The square of a value below 2^31 is squareHigh * 2^32 + squareLow; of so many, LOW stays exact: each is below 2^33. */
function squareHigh(value: number): number {
  const high = value >>> 16;
  return high * high + ((2 * high * (value & 0xffff)) >>> 16);
}

function squareLow(value: number): number {
  const low = value & 0xffff;
  return ((2 * (value >>> 16) * low) & 0xffff) * 0x10000 + low * low;
}

/** floor(part * take / whole), exact. */
function proportion(part: number, take: number, whole: number): number {
  if (take === whole || part === 0) return part;
  if (part === whole) return take;
  const product = part * take;
  // A quotient below the whole number k is so by 1 / whole or more, and a double's step there is less: k / 2^53, with k whole below 2^53.
  if (product <= Number.MAX_SAFE_INTEGER) return Math.floor(product / whole);
  return Number((BigInt(part) * BigInt(take)) / BigInt(whole));
}
