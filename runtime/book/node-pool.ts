/**
 * Orders and levels in one typed array, 32 bytes each, half a cache line:
 *
 *   word    0        1         2       3      4     5     6      7
 *   order   ref low  ref high  shares  level  next  prev  chain  ladder
 *   level   price    orders    shares float64 head  tail         ladder
 *
 * A node is named by the index of its first word, a multiple of 8; 0 is "none". A level and the orders of its time queue form
 * one circle: the level is before the first order and behind the last one, so no neighbour has to be asked for.
 *
 * Words are signed 32-bit numbers, which V8 adds up and indexes with unchecked; what is unsigned is read with `>>> 0`.
 */
import { grownWords, lineAlignedWords } from './cache-lines.ts';

/**
 * Words of an order; `node | word` is the index of one. A file that works on nodes takes them as constants of its own: V8 builds
 * those into the code, but loads and checks an imported one at every use.
 */
export const ORDER = {
  refLow: 0,
  refHigh: 1,
  shares: 2,
  level: 3,
  next: 4,
  prev: 5,
  /** The next order of the same hash bucket; of a free node the next free one. */
  chain: 6,
  /** locate << 1 | side, side 0 buy, 1 sell. */
  ladder: 7,
} as const;

/** Words of a level. Its shares are doubles[level >> 1 | 1]. */
export const LEVEL = { price: 0, orders: 1, head: 4, tail: 5, ladder: 7 } as const;

const NODE_WORDS = 8;
const CHAIN = ORDER.chain;

export class NodePool {
  /** Both views are replaced when the pool grows: read them anew after `take`. */
  words: Int32Array;
  /** Shares of levels: their sum can pass 2^32, and is exact below 2^53. */
  doubles: Float64Array;
  /** Head of the list of freed nodes, most recently freed first. */
  #freed = 0;
  /** The lowest node that was never used. */
  #fresh = NODE_WORDS;
  /** Words beyond which there will be no more. */
  #most: number;

  /** Starts with room for `initial` nodes, and grows to `most`. */
  constructor(initial: number, most: number) {
    this.#most = (most + 1) * NODE_WORDS;
    this.words = lineAlignedWords((initial + 1) * NODE_WORDS);
    this.doubles = doublesOf(this.words);
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  /** A node with whatever its words held; 0 when none is left. */
  take(): number {
    const node = this.#freed;
    if (node === 0) return this.#takeFresh();
    this.#freed = this.words[node | CHAIN]!;
    return node;
  }

  give(node: number): void {
    this.words[node | CHAIN] = this.#freed;
    this.#freed = node;
  }

  #takeFresh(): number {
    const node = this.#fresh;
    if (node === this.words.length && !this.#grow()) return 0;
    this.#fresh = node + NODE_WORDS;
    return node;
  }

  #grow(): boolean {
    const { length } = this.words;
    const grown = length < this.#most ? grownWords(this.words, Math.min(length * 2, this.#most)) : null;
    if (grown === null) {
      // Asking again would cost a collection each time.
      this.#most = length;
      return false;
    }
    this.words = grown;
    this.doubles = doublesOf(grown);
    return true;
  }
}

function doublesOf({ buffer, byteOffset, length }: Int32Array): Float64Array {
  return new Float64Array(buffer, byteOffset, length / 2);
}
