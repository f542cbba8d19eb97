/**
 * Orders and levels in one typed array, 32 bytes each, half a cache line:
 *
 *   word    0        1         2       3      4     5     6      7
 *   order   ref low  ref high  shares  level  next  prev  chain  ladder
 *   level   price    orders    shares float64 head  tail         ladder
 *
 * A node is named by the index of its first word; 0 is "none". A level and the orders of its time queue form one circle: the
 * level is before the first order and after the last one, so joining and leaving it asks for no neighbour's existence.
 */

export const NODE_WORDS = 8;
/** Of both kinds. A level's are the head and the tail of its queue. */
export const NEXT = 4;
export const PREV = 5;
/** locate << 1 | side, side 0 buy, 1 sell. */
export const LADDER = 7;
/** Of an order; word 0 is the low half of its reference. */
export const REF_HIGH = 1;
export const SHARES = 2;
export const LEVEL = 3;
/** The next order of the same hash bucket, or the next free node. */
export const CHAIN = 6;
/** Of a level; word 0 is its price. */
export const ORDERS = 1;

export class NodePool {
  /** Both views are replaced when the pool grows: read them anew after `take`. */
  words: Uint32Array;
  /** The shares of a level are doubles[sharesAt(level)]: their sum can pass 2^32, and is exact below 2^53. */
  doubles: Float64Array;
  /** Head of the list of freed nodes, most recently freed first. */
  #freed = 0;
  /** The lowest node that was never used. */
  #fresh = NODE_WORDS;

  /** Starts with room for `initial` nodes. */
  constructor(initial: number) {
    this.words = new Uint32Array((initial + 1) * NODE_WORDS);
    this.doubles = new Float64Array(this.words.buffer);
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  /** A node with whatever its words held. */
  take(): number {
    const node = this.#freed;
    if (node !== 0) {
      this.#freed = this.words[node + CHAIN]!;
      return node;
    }
    const fresh = this.#fresh;
    if (fresh === this.words.length) this.#grow();
    this.#fresh = fresh + NODE_WORDS;
    return fresh;
  }

  give(node: number): void {
    this.words[node + CHAIN] = this.#freed;
    this.#freed = node;
  }

  #grow(): void {
    const grown = new Uint32Array(this.words.length * 2);
    grown.set(this.words);
    this.words = grown;
    this.doubles = new Float64Array(grown.buffer);
  }
}

/** Where a level's shares are in `doubles`. */
export function sharesAt(level: number): number {
  return (level >> 1) + 1;
}
