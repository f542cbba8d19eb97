/**
 * Live orders by reference: a hash table whose chains run through the orders themselves.
 *
 * Nasdaq counts references up by 4 or 8 in each of four interleaved sequences. So references that differ in bits 2 to 5 only
 * share one cache line of 16 buckets, and orders that are neighbours in time are neighbours here. References are two 32-bit
 * halves of which only the bits count, signed or not: reading one as a BigInt costs 10-18 ns.
 */
import { lineAlignedWords } from './cache-lines.ts';
import { type NodePool, ORDER } from './node-pool.ts';

const { refLow: REF_LOW, refHigh: REF_HIGH, chain: CHAIN } = ORDER;

/** Bits of a reference that name the bucket within its line. */
const IN_LINE = 0x3c;
const FEWEST_BITS = 5;
const MOST_BITS = 28;

export class OrderMap {
  live = 0;
  readonly #nodes: NodePool;
  /** The latest order of each bucket. Replaced when the map grows. */
  #buckets: Int32Array;
  #bits: number;

  /** `initial`: orders for which there are buckets at the start. */
  constructor(nodes: NodePool, initial: number) {
    this.#nodes = nodes;
    this.#bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(initial))));
    this.#buckets = lineAlignedWords(2 ** this.#bits);
  }

  get bytes(): number {
    return this.#buckets.byteLength;
  }

  /** The live order with this reference, 0 when there is none. */
  find(refLow: number, refHigh: number): number {
    return this.findIn(this.bucketOf(refLow, refHigh), refLow, refHigh);
  }

  /** Where the map keeps a reference, until it grows. */
  bucketOf(refLow: number, refHigh: number): number {
    return bucketOf(refLow, refHigh, 32 - this.#bits);
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

  /** The order is no longer live; its node is the caller's. */
  remove(order: number): void {
    const { words } = this.#nodes;
    const buckets = this.#buckets;
    const bucket = this.bucketOf(words[order | REF_LOW]!, words[order | REF_HIGH]!);
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
    if (this.#bits === MOST_BITS) return;
    const buckets = this.#buckets;
    this.#bits += 1;
    this.#buckets = lineAlignedWords(2 ** this.#bits);
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

/** The line by a multiplicative hash (2^32 / golden ratio) of all other bits, which also turns the buckets in it. */
function bucketOf(refLow: number, refHigh: number, shift: number): number {
  const hash = Math.imul((refLow & ~IN_LINE) ^ Math.imul(refHigh, 0x85ebca6b), 0x9e3779b1) >>> shift;
  return hash ^ ((refLow & IN_LINE) >>> 2);
}
