/**
 * Orders and levels in one typed array, 32 bytes each, half a cache line. The other half of a level's line, its spare, is for one
 * of its orders, so that a level with one order, the most common one, is one line:
 *
 *   word    0        1         2       3      4     5     6      7
 *   order   ref low  ref high  shares  level  next  prev  chain  ladder
 *   level   price    orders    shares float64 head  tail  spare  ladder
 *
 * A node is named by the index of its first word, a multiple of 8; 0 is "none". A level and the orders of its time queue form
 * one circle: the level is before the first order and behind the last one, so no neighbour has to be asked for.
 *
 * Words are signed 32-bit numbers, which V8 adds up and indexes with unchecked; what is unsigned is read with `>>> 0`.
 */
import { type Memory, ORDINARY } from '../memory.ts';

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
export const LEVEL = {
  price: 0,
  orders: 1,
  head: 4,
  tail: 5,
  /** Its spare, 0 while an order has it. */
  spare: 6,
  ladder: 7,
} as const;

/** `level | SPARE_AT` is the spare of a level. */
export const SPARE_AT = 8;

const NODE_WORDS = 8;
const LINE_WORDS = 16;
const CHAIN = ORDER.chain;
const SPARE = LEVEL.spare;

export class NodePool {
  /** Both views are replaced when the pool grows: read them anew after `take`. */
  words: Int32Array;
  /** Shares of levels: their sum can pass 2^32, and is exact below 2^53. */
  doubles: Float64Array;
  /** Heads of the lists of freed orders and levels, most recently freed first. */
  #freed = 0;
  #freedLevels = 0;
  /** The lowest line that was never used. */
  #fresh = LINE_WORDS;
  /** Words beyond which there will be no more. */
  #most: number;
  readonly #memory: Memory;

  /**
   * Starts with room for `initial` nodes, and grows to what `most` orders take at worst: each was once alone on its level, whose
   * spare serves no other, and then all came to be on one.
   */
  constructor(initial: number, most: number, memory: Memory = ORDINARY) {
    this.#memory = memory;
    this.#most = (most + Math.ceil(most / 2) + 1) * LINE_WORDS;
    this.words = memory.words(Math.min((Math.ceil(initial / 2) + 1) * LINE_WORDS, this.#most));
    this.doubles = doublesOf(this.words);
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  /** An order for a level whose spare is taken, with whatever its words held; 0 when none is left. */
  take(): number {
    const order = this.#freed;
    if (order !== 0) {
      this.#freed = this.words[order | CHAIN]!;
      return order;
    }
    const line = this.#takeLine();
    if (line !== 0) this.give(line + NODE_WORDS);
    return line;
  }

  give(order: number): void {
    this.words[order | CHAIN] = this.#freed;
    this.#freed = order;
  }

  /** A level with its spare free, and whatever its other words held; 0 when none is left. */
  takeLevel(): number {
    let level = this.#freedLevels;
    if (level !== 0) this.#freedLevels = this.words[level | CHAIN]!;
    else {
      level = this.#takeLine();
      if (level === 0) return 0;
    }
    this.words[level | SPARE] = level | SPARE_AT;
    return level;
  }

  /** A level without orders. */
  giveLevel(level: number): void {
    this.words[level | CHAIN] = this.#freedLevels;
    this.#freedLevels = level;
  }

  #takeLine(): number {
    const line = this.#fresh;
    if (line === this.words.length && !this.#grow()) return 0;
    this.#fresh = line + LINE_WORDS;
    return line;
  }

  #grow(): boolean {
    const { length } = this.words;
    const grown = length < this.#most ? this.#memory.grown(this.words, Math.min(length * 2, this.#most)) : null;
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
