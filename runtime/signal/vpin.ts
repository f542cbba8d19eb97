/**
 * Volume buckets of one symbol, VPIN over the last n of them, and the toxicity test. SIGNAL.md has the definitions.
 *
 * Shares are exact integers in doubles; the two products that can pass 2^53 are taken with BigInt, once a completed bucket.
 */
import type { VpinOptions } from '../flow.ts';

const MILLION = 1_000_000n;

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

export class VolumeBuckets {
  readonly completed: CompletedBucket = { number: 0, buyShares: 0, sellShares: 0, vpinPpm: -1, toxic: false };
  readonly #options: VpinOptions;
  /** |buy - sell| of the last n completed buckets, bucket k at (k - 1) mod n. */
  readonly #imbalances: Float64Array;
  /** Sum over the window: at most 10,000 * 2^31, exact. */
  #sum = 0;
  #sumOfSquares = 0n;
  #buy = 0;
  #sell = 0;

  constructor(options: VpinOptions) {
    this.#options = options;
    this.#imbalances = new Float64Array(options.buckets);
  }

  /**
   * Puts shares, of which `bought` were bought, into the open bucket and as many new ones as they fill; `bought` is spread over
   * the pieces in proportion, rounded down. `onCompleted` is called as each bucket fills.
   */
  add(shares: number, bought: number, onCompleted: (bucket: CompletedBucket) => void): void {
    let left = shares;
    let buyLeft = bought;
    while (left > 0) {
      const take = Math.min(left, this.#options.bucketShares - this.#buy - this.#sell);
      const takeBuy = proportion(buyLeft, take, left);
      this.#buy += takeBuy;
      this.#sell += take - takeBuy;
      left -= take;
      buyLeft -= takeBuy;
      if (this.#buy + this.#sell < this.#options.bucketShares) return;
      this.#complete();
      onCompleted(this.completed);
    }
  }

  #complete(): void {
    const n = this.#options.buckets;
    const { completed } = this;
    const imbalance = Math.abs(this.#buy - this.#sell);
    completed.number += 1;
    completed.buyShares = this.#buy;
    completed.sellShares = this.#sell;
    // The window still holds the n buckets before this one: a bucket is not in its own yardstick.
    completed.toxic = completed.number > n && this.#exceeds(imbalance);
    const slot = (completed.number - 1) % n;
    const leaving = this.#imbalances[slot]!;
    this.#imbalances[slot] = imbalance;
    this.#sum += imbalance - leaving;
    this.#sumOfSquares += BigInt(imbalance) ** 2n - BigInt(leaving) ** 2n;
    const volume = BigInt(n) * BigInt(this.#options.bucketShares);
    completed.vpinPpm = completed.number < n ? -1 : Number((BigInt(this.#sum) * MILLION) / volume);
    this.#buy = 0;
    this.#sell = 0;
  }

  /** More than sigma population standard deviations above the window's mean. */
  #exceeds(imbalance: number): boolean {
    const { buckets, sigma } = this.#options;
    const n = BigInt(buckets);
    const sum = BigInt(this.#sum);
    const distance = BigInt(imbalance) * n - sum;
    if (distance <= 0n) return false;
    const scatter = n * this.#sumOfSquares - sum * sum;
    return distance ** 2n * BigInt(sigma.denominator) ** 2n > BigInt(sigma.numerator) ** 2n * scatter;
  }
}

/** floor(part * take / whole), exact. */
function proportion(part: number, take: number, whole: number): number {
  if (take === whole || part === 0) return part;
  if (part === whole) return take;
  return Number((BigInt(part) * BigInt(take)) / BigInt(whole));
}
