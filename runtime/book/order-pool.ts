/**
 * Every live order in one typed array, found by its 64-bit reference: 32 bytes an order, half a cache line.
 *
 *   word  0        1        2           3       4     5     6      7
 *         ref low  ref high locate/side shares  next  prev  level  chain
 *
 * An order is named by its 32-bit handle, its index; handle 0 is "none". `next` and `prev` are the time queue of its level,
 * `chain` the next order of the same hash bucket, or the next free one. References are compared in two 32-bit halves: reading
 * one as a BigInt costs 10-18 ns.
 */

export const ORDER_WORDS = 8;
/** Words of an order; word 0 is the low half of its reference. */
export const REF_HIGH = 1;
/** locate << 1 | side, side 0 buy, 1 sell. */
export const LADDER = 2;
export const SHARES = 3;
export const NEXT = 4;
export const PREV = 5;
export const LEVEL = 6;
const CHAIN = 7;

/** 2 GiB of orders: the largest handle of which the byte offset still is a 32-bit number. */
const MOST_ORDERS = 2 ** 26 - 1;

export class OrderPool {
  /** Replaced when the pool grows: read it anew after `insert`. */
  words: Uint32Array;
  live = 0;
  readonly #limit: number;
  #buckets: Uint32Array;
  #shift: number;
  /** Head of the list of freed handles. */
  #freed = 0;
  /** Lowest handle that was never used. */
  #fresh = 1;

  /** Starts with room for `initial` orders and doubles up to `limit`. */
  constructor(initial: number, limit: number) {
    this.#limit = Math.min(Math.max(1, limit), MOST_ORDERS);
    const capacity = Math.min(initial, this.#limit);
    this.words = new Uint32Array((capacity + 1) * ORDER_WORDS);
    const bits = Math.max(4, Math.ceil(Math.log2(capacity)));
    this.#buckets = new Uint32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  get bytes(): number {
    return this.words.byteLength + this.#buckets.byteLength;
  }

  /** Handle of the live order with this reference, 0 when there is none. */
  find(low: number, high: number): number {
    const words = this.words;
    let handle = this.#buckets[this.#bucket(low, high)]!;
    while (handle !== 0) {
      const at = handle * ORDER_WORDS;
      if (words[at] === low && words[at + REF_HIGH] === high) return handle;
      handle = words[at + CHAIN]!;
    }
    return 0;
  }

  /** A handle for a reference that is not live, 0 when the pool is full. The other words keep what they held. */
  insert(low: number, high: number): number {
    let handle = this.#freed;
    if (handle !== 0) this.#freed = this.words[handle * ORDER_WORDS + CHAIN]!;
    else {
      handle = this.#fresh;
      if (handle * ORDER_WORDS >= this.words.length && !this.#grow()) return 0;
      this.#fresh = handle + 1;
    }
    const words = this.words;
    const at = handle * ORDER_WORDS;
    const bucket = this.#bucket(low, high);
    words[at] = low;
    words[at + REF_HIGH] = high;
    words[at + CHAIN] = this.#buckets[bucket]!;
    this.#buckets[bucket] = handle;
    this.live += 1;
    return handle;
  }

  /** Frees the handle of a live order. */
  remove(handle: number): void {
    const words = this.words;
    const at = handle * ORDER_WORDS;
    const bucket = this.#bucket(words[at]!, words[at + REF_HIGH]!);
    const after = words[at + CHAIN]!;
    let before = this.#buckets[bucket]!;
    if (before === handle) this.#buckets[bucket] = after;
    else {
      while (words[before * ORDER_WORDS + CHAIN] !== handle) before = words[before * ORDER_WORDS + CHAIN]!;
      words[before * ORDER_WORDS + CHAIN] = after;
    }
    words[at + CHAIN] = this.#freed;
    this.#freed = handle;
    this.live -= 1;
  }

  /** Multiplicative hash (2^32 / golden ratio): near-dense references that step by 4 or 8 spread evenly over the top bits. */
  #bucket(low: number, high: number): number {
    return Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> this.#shift;
  }

  #grow(): boolean {
    const capacity = this.words.length / ORDER_WORDS - 1;
    if (capacity >= this.#limit) return false;
    const grown = new Uint32Array((Math.min(capacity * 2, this.#limit) + 1) * ORDER_WORDS);
    grown.set(this.words);
    this.words = grown;
    const buckets = this.#buckets;
    if (this.#shift <= 4) return true;
    this.#buckets = new Uint32Array(buckets.length * 2);
    this.#shift -= 1;
    for (let bucket = 0; bucket < buckets.length; bucket++) this.#rehash(buckets[bucket]!);
    return true;
  }

  #rehash(first: number): void {
    const words = this.words;
    let handle = first;
    while (handle !== 0) {
      const at = handle * ORDER_WORDS;
      const after = words[at + CHAIN]!;
      const bucket = this.#bucket(words[at]!, words[at + REF_HIGH]!);
      words[at + CHAIN] = this.#buckets[bucket]!;
      this.#buckets[bucket] = handle;
      handle = after;
    }
  }
}
