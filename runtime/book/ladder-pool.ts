/**
 * The sorted price ladders of every symbol and side: arrays of (key, level) pairs, worst price first, best last, so that work
 * near the touch moves few pairs.
 *
 * A bid's key is its price, an ask's the complement: the best price has the largest key on both sides and one code serves both.
 * Ladders live in blocks of one pool; a full one moves to a block of twice the size, and its old block is reused.
 */

/** Words of a ladder's slot in the table that the owner passes: block offset (words), pairs, size class. */
const BLOCK = 0;
export const COUNT = 1;
const CLASS = 2;

/** Pairs of the smallest block; class c holds SMALLEST << c pairs. */
const SMALLEST = 4;
const CLASSES = 28;
/** Pairs looked at one by one from the touch before the search halves. */
const NEAR = 12;
/** Pairs above which a block move is cheaper than a loop. */
const LOOPED = 24;

export class LadderPool {
  words: Uint32Array;
  readonly #freed = new Uint32Array(CLASSES);
  /** Block offset 0 means "no block yet", so the first word is never handed out. */
  #fresh = 2;

  constructor(initialPairs: number) {
    this.words = new Uint32Array(2 + initialPairs * 2);
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  /** Index (in pairs, from the worst) of the last key <= `key`, -1 when all are larger. */
  search(table: Uint32Array, slot: number, key: number): number {
    const words = this.words;
    const block = table[slot + BLOCK]!;
    let index = table[slot + COUNT]! - 1;
    const near = Math.max(-1, index - NEAR);
    while (index > near && words[block + index * 2]! > key) index--;
    if (index > near || index < 0) return index;
    let low = -1;
    while (low < index) {
      const middle = (low + index + 1) >> 1;
      if (words[block + middle * 2]! > key) index = middle - 1;
      else low = middle;
    }
    return low;
  }

  keyAt(table: Uint32Array, slot: number, index: number): number {
    return this.words[table[slot + BLOCK]! + index * 2]!;
  }

  levelAt(table: Uint32Array, slot: number, index: number): number {
    return this.words[table[slot + BLOCK]! + index * 2 + 1]!;
  }

  /** Puts a pair behind the pair `index`. */
  insertAfter(table: Uint32Array, slot: number, index: number, key: number, level: number): void {
    const count = table[slot + COUNT]!;
    if (table[slot + BLOCK] === 0) this.#place(table, slot, 0);
    else if (count === SMALLEST << table[slot + CLASS]!) this.#widen(table, slot, count);
    const words = this.words;
    const block = table[slot + BLOCK]!;
    const at = block + (index + 1) * 2;
    const end = block + count * 2;
    if (end - at > LOOPED * 2) words.copyWithin(at + 2, at, end);
    else for (let from = end - 1; from >= at; from--) words[from + 2] = words[from]!;
    words[at] = key;
    words[at + 1] = level;
    table[slot + COUNT] = count + 1;
  }

  /** Takes the pair `index` out. */
  removeAt(table: Uint32Array, slot: number, index: number): void {
    const words = this.words;
    const block = table[slot + BLOCK]!;
    const count = table[slot + COUNT]! - 1;
    const at = block + index * 2;
    const end = block + count * 2;
    if (end - at > LOOPED * 2) words.copyWithin(at, at + 2, end + 2);
    else for (let to = at; to < end; to++) words[to] = words[to + 2]!;
    table[slot + COUNT] = count;
  }

  #widen(table: Uint32Array, slot: number, count: number): void {
    const old = table[slot + BLOCK]!;
    const oldClass = table[slot + CLASS]!;
    this.#place(table, slot, oldClass + 1);
    this.words.copyWithin(table[slot + BLOCK]!, old, old + count * 2);
    this.words[old] = this.#freed[oldClass]!;
    this.#freed[oldClass] = old;
  }

  /** Gives the slot a block of the class, contents unset. */
  #place(table: Uint32Array, slot: number, sizeClass: number): void {
    const words = (SMALLEST << sizeClass) * 2;
    let block = this.#freed[sizeClass]!;
    if (block !== 0) this.#freed[sizeClass] = this.words[block]!;
    else {
      block = this.#fresh;
      this.#fresh += words;
      if (this.#fresh > this.words.length) {
        const grown = new Uint32Array(Math.max(this.words.length * 2, this.#fresh));
        grown.set(this.words);
        this.words = grown;
      }
    }
    table[slot + BLOCK] = block;
    table[slot + CLASS] = sizeClass;
  }
}
