/**
 * Live orders by reference: a hash table whose chains run through the orders themselves.
 *
 * Nasdaq counts references up by 4 or 8 in each of four interleaved sequences. So references that differ in bits 2 to 5 only
 * share one cache line of 16 buckets, and orders that are neighbours in time are neighbours here. References are two 32-bit
 * halves of which only the bits count, signed or not: reading one as a BigInt costs 10-18 ns.
 */
import { randomFillSync } from 'node:crypto';
import { type Memory, ORDINARY } from '../memory.ts';
import { type NodePool, ORDER } from './node-pool.ts';

const { refLow: REF_LOW, refHigh: REF_HIGH, chain: CHAIN } = ORDER;

/** Bits of a reference that name the bucket within its line. */
const IN_LINE = 0x3c;
const HALF = 0xffff;
const LINE_OF_HALF = HALF & ~IN_LINE;
/** 2^32 by the golden ratio. */
const GOLDEN = 0x9e3779b1;
const FEWEST_BITS = 5;
const MOST_BITS = 28;

/** Multipliers for the four quarters of a reference, lowest first; their lowest bit does not count. */
export type HashSeed = readonly [number, number, number, number];

export class OrderMap {
  live = 0;
  readonly #nodes: NodePool;
  readonly #memory: Memory;
  /** The latest order of each bucket. Replaced when the map grows. */
  #buckets: Int32Array;
  #bits: number;
  #mostBits = MOST_BITS;
  // See HashSeed.
  readonly #lowLow: number;
  readonly #lowHigh: number;
  readonly #highLow: number;
  readonly #highHigh: number;

  /** `initial`: orders for which there are buckets at the start. `seed`: for tests; nothing but the speed depends on it. */
  constructor(nodes: NodePool, initial: number, memory: Memory = ORDINARY, seed: HashSeed = randomSeed()) {
    this.#nodes = nodes;
    this.#memory = memory;
    // Even multipliers would lose bits.
    [this.#lowLow, this.#lowHigh, this.#highLow, this.#highHigh] = seed.map((word) => word | 1) as [
      number,
      number,
      number,
      number,
    ];
    this.#bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(initial))));
    this.#buckets = memory.words(2 ** this.#bits);
  }

  get bytes(): number {
    return this.#buckets.byteLength;
  }

  /** The live order with this reference, 0 when there is none. */
  find(refLow: number, refHigh: number): number {
    return this.findIn(this.bucketOf(refLow, refHigh), refLow, refHigh);
  }

  /**
   * Where the map keeps a reference, until it grows: the line by a hash of all bits but those within the line, which also turns the
   * buckets in it. Each quarter of the reference has a multiplier of its own, of twice its width and random: so any two references
   * meet by chance only, whoever chose them, and who can't see the multipliers can't fill a bucket (multiply-shift hashing). What
   * follows parts references at even distances, as a day's are, which a bad multiplier would lay close together.
   */
  bucketOf(refLow: number, refHigh: number): number {
    let hash = (Math.imul(refLow & LINE_OF_HALF, this.#lowLow) + Math.imul(refLow >>> 16, this.#lowHigh)) | 0;
    // Most days' references stay below 2^32.
    if (refHigh !== 0) {
      hash = (hash + Math.imul(refHigh & HALF, this.#highLow) + Math.imul(refHigh >>> 16, this.#highHigh)) | 0;
    }
    const mixed = Math.imul(hash ^ (hash >>> 15), GOLDEN);
    return (mixed >>> (32 - this.#bits)) ^ ((refLow & IN_LINE) >>> 2);
  }

  /** The latest order of a bucket, 0 when it is empty. */
  latestIn(bucket: number): number {
    return this.#buckets[bucket]!;
  }

  /** The live order with the reference whose bucket this is, 0 when there is none. */
  findIn(bucket: number, refLow: number, refHigh: number): number {
    const { words } = this.#nodes;
    let order = this.#buckets[bucket]!;
    while (order !== 0) {
      if (((words[order | REF_LOW]! ^ refLow) | (words[order | REF_HIGH]! ^ refHigh)) === 0) return order;
      order = words[order | CHAIN]!;
    }
    return 0;
  }

  /** Makes the node the live order of a reference that has none, and whose bucket this is. */
  insertIn(bucket: number, refLow: number, refHigh: number, order: number): void {
    const { words } = this.#nodes;
    const buckets = this.#buckets;
    words[order | REF_LOW] = refLow;
    words[order | REF_HIGH] = refHigh;
    words[order | CHAIN] = buckets[bucket]!;
    buckets[bucket] = order;
    this.live += 1;
    if (this.live > buckets.length) this.#grow();
  }

  /** The order, whose bucket this is, is no longer live; its node is the caller's. */
  removeIn(bucket: number, order: number): void {
    const { words } = this.#nodes;
    const buckets = this.#buckets;
    const older = words[order | CHAIN]!;
    let newer = buckets[bucket]!;
    if (newer === order) buckets[bucket] = older;
    else {
      while (words[newer | CHAIN] !== order) newer = words[newer | CHAIN]!;
      words[newer | CHAIN] = older;
    }
    this.live -= 1;
  }

  #grow(): void {
    if (this.#bits === this.#mostBits) return;
    const buckets = this.#buckets;
    const more = this.#memory.more(buckets.length * 2);
    if (more === null) {
      // Chains get longer instead.
      this.#mostBits = this.#bits;
      return;
    }
    this.#bits += 1;
    this.#buckets = more;
    for (const latest of buckets) this.#rehash(latest);
  }

  #rehash(latest: number): void {
    const { words } = this.#nodes;
    let order = latest;
    while (order !== 0) {
      const older = words[order | CHAIN]!;
      const bucket = this.bucketOf(words[order | REF_LOW]!, words[order | REF_HIGH]!);
      words[order | CHAIN] = this.#buckets[bucket]!;
      this.#buckets[bucket] = order;
      order = older;
    }
  }
}

function randomSeed(): HashSeed {
  const [a, b, c, d] = randomFillSync(new Int32Array(4));
  return [a!, b!, c!, d!];
}
