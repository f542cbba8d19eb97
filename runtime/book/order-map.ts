/**
 * Live orders by reference: a hash table whose chains run through the orders themselves.
 *
 * Nasdaq counts references up by 4 or 8 in each of four interleaved sequences. So references that differ in bits 2 to 5 only
 * share one cache line of 16 buckets, and orders that are neighbours in time are neighbours here. References are two 32-bit
 * halves of which only the bits count: reading one as a BigInt costs 10-18 ns.
 */
import { lineAlignedWords, moreWords } from './cache-lines.ts';
import { type NodePool, ORDER } from './node-pool.ts';

const { refLow: REF_LOW, refHigh: REF_HIGH, chain: CHAIN } = ORDER;

/** Bits of a reference that name the bucket within its line. */
const IN_LINE = 0x3c;

export class OrderMap {
  live = 0;
  readonly #nodes: NodePool;
  /** Replaced when the map grows. */
  #buckets: Int32Array;
  #shift: number;
  /** The shift of the most buckets that there will be. */
  #leastShift = 4;

  /** `initial`: orders for which there are buckets at the start. */
  constructor(nodes: NodePool, initial: number) {
    this.#nodes = nodes;
    const bits = Math.max(5, Math.ceil(Math.log2(initial)));
    this.#buckets = lineAlignedWords(2 ** bits);
    this.#shift = 32 - bits;
  }

  get bytes(): number {
    return this.#buckets.byteLength;
  }

  /** The live order with this reference, 0 when there is none. */
  find(low: number, high: number): number {
    const { words } = this.#nodes;
    let order = this.#buckets[bucketOf(low, high, this.#shift)]!;
    while (order !== 0 && ((words[order | REF_LOW]! ^ low) | (words[order | REF_HIGH]! ^ high)) !== 0)
      order = words[order | CHAIN]!;
    return order;
  }

  first(low: number, high: number): number {
    return this.#buckets[bucketOf(low, high, this.#shift)]!;
  }

  /** Makes the node the live order of a reference that has none. */
  insert(order: number, low: number, high: number): void {
    if (this.live === this.#buckets.length) this.#grow();
    const { words } = this.#nodes;
    const buckets = this.#buckets;
    const bucket = bucketOf(low, high, this.#shift);
    words[order | REF_LOW] = low;
    words[order | REF_HIGH] = high;
    words[order | CHAIN] = buckets[bucket]!;
    buckets[bucket] = order;
    this.live += 1;
  }

  /** The order is no longer live; its node is the caller's. */
  remove(order: number): void {
    const { words } = this.#nodes;
    const buckets = this.#buckets;
    const bucket = bucketOf(words[order | REF_LOW]!, words[order | REF_HIGH]!, this.#shift);
    const after = words[order | CHAIN]!;
    let before = buckets[bucket]!;
    if (before === order) buckets[bucket] = after;
    else {
      while (words[before | CHAIN] !== order) before = words[before | CHAIN]!;
      words[before | CHAIN] = after;
    }
    this.live -= 1;
  }

  #grow(): void {
    if (this.#shift === this.#leastShift) return;
    const buckets = this.#buckets;
    const more = moreWords(buckets.length * 2);
    if (more === null) {
      // Chains get longer instead.
      this.#leastShift = this.#shift;
      return;
    }
    this.#buckets = more;
    this.#shift -= 1;
    for (let bucket = 0; bucket < buckets.length; bucket++) this.#rehash(buckets[bucket]!);
  }

  #rehash(first: number): void {
    const { words } = this.#nodes;
    let order = first;
    while (order !== 0) {
      const after = words[order | CHAIN]!;
      const bucket = bucketOf(words[order | REF_LOW]!, words[order | REF_HIGH]!, this.#shift);
      words[order | CHAIN] = this.#buckets[bucket]!;
      this.#buckets[bucket] = order;
      order = after;
    }
  }
}

/** The line by a multiplicative hash (2^32 / golden ratio) of all other bits, which also turns the buckets in it. */
function bucketOf(low: number, high: number, shift: number): number {
  const hash = Math.imul((low & ~IN_LINE) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> shift;
  return hash ^ ((low & IN_LINE) >>> 2);
}
