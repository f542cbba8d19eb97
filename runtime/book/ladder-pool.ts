/**
 * The sorted price ladders of every symbol and side: arrays of (key, level) pairs, worst price first, best last, so that work
 * near the touch moves few pairs.
 *
 * A ladder is named by locate << 1 | side. A key is a signed number, the larger the better the price: one code serves both sides.
 * Ladders live in blocks of one pool; a full one moves to a block of twice the size, and its old block is reused.
 */
import { type Memory, ORDINARY } from '../memory.ts';

/** Words of a ladder's slot, which begins at ladder << 2. */
export const SLOT = {
  /** Index of the block's first word. */
  block: 0,
  /** Pairs. */
  count: 1,
  sizeClass: 2,
} as const;
const SLOT_WORDS = 4;
const { block: BLOCK, count: COUNT, sizeClass: CLASS } = SLOT;

/** Pairs of the smallest block, a cache line; class c holds SMALLEST << c pairs. */
const SMALLEST = 8;
const CLASSES = 28;
/** Pairs that are looked at together, and how many such windows from the touch before the search halves. */
const WINDOW = SMALLEST;
const WINDOWS = 4;
/** The block of a ladder that has none yet: it is looked at, too, and by the look-ahead the pair before it. */
const NO_BLOCK = SMALLEST * 2;
/** Pairs above which a block move is cheaper than a loop. */
const LOOPED = 24;

export class LadderPool {
  /** Replaced when the pool grows. */
  words: Int32Array;
  readonly slots: Int32Array;
  readonly #memory: Memory;
  readonly #freed = new Int32Array(CLASSES);
  #fresh = NO_BLOCK * 2;
  /** Words beyond which there will be no more: an index is a 31-bit number. */
  #most = 2 ** 31 - 1;

  constructor(ladders: number, initialPairs: number, memory: Memory = ORDINARY) {
    this.#memory = memory;
    this.words = memory.words(NO_BLOCK * 2 + initialPairs * 2);
    this.slots = memory.words(ladders * SLOT_WORDS);
    for (let slot = 0; slot < this.slots.length; slot += SLOT_WORDS) this.slots[slot | BLOCK] = NO_BLOCK;
  }

  get bytes(): number {
    return this.words.byteLength + this.slots.byteLength;
  }

  /** Number of levels. */
  count(ladder: number): number {
    return this.slots[(ladder << 2) | COUNT]!;
  }

  /** The level of the pair `index`, counted from the worst. */
  levelAt(ladder: number, index: number): number {
    return this.words[(this.slots[(ladder << 2) | BLOCK]! + (index << 1)) | 1]!;
  }

  /** The level of the pair `index` when it has that key, 0 when it has another or there is no such pair. */
  levelOf(ladder: number, index: number, key: number): number {
    if (index < 0) return 0;
    const at = (this.slots[(ladder << 2) | BLOCK]! + (index << 1)) | 0;
    return this.words[at] === key ? this.words[at | 1]! : 0;
  }

  /** Loads the pairs that a search looks at first; what it returns means nothing. */
  load(ladder: number): number {
    const { words, slots } = this;
    const slot = ladder << 2;
    const block = slots[slot | BLOCK]!;
    const count = slots[slot | COUNT]!;
    const beyond = (count - WINDOW) | 0;
    const worst = (block + ((beyond & ~(beyond >> 31)) << 1)) | 0;
    return words[worst]! ^ words[(block + (count << 1) - 2) | 0]!;
  }

  /** Index of the best pair whose key is at most `key`; -1 when all are larger. */
  search(ladder: number, key: number): number {
    const { slots } = this;
    const slot = ladder << 2;
    const count = slots[slot | COUNT]!;
    const block = slots[slot | BLOCK]!;
    const better = betterOf(this.words, block, count, key);
    return better < WINDOW ? (count - 1 - better) | 0 : this.#searchOn(block, count - 1 - WINDOW, key);
  }

  /** The same among the pairs up to `last`. */
  #searchOn(block: number, last: number, key: number): number {
    const { words } = this;
    let high = last;
    for (let window = 1; window < WINDOWS; window++) {
      const better = betterOf(words, block, high + 1, key);
      high -= better;
      if (better < WINDOW) return high;
    }
    let low = -1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (words[block + middle * 2]! > key) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  /** Puts a pair behind the pair `index`; false when there is no room for it. */
  insertAfter(ladder: number, index: number, key: number, level: number): boolean {
    const { slots } = this;
    const slot = ladder << 2;
    const count = slots[slot | COUNT]!;
    if (slots[slot | BLOCK] === NO_BLOCK) {
      if (!this.#place(slot, 0)) return false;
    } else if (count === SMALLEST << slots[slot | CLASS]! && !this.#widen(slot, count)) return false;
    const { words } = this;
    const block = slots[slot | BLOCK]!;
    const at = (block + ((index + 1) << 1)) | 0;
    const end = (block + (count << 1)) | 0;
    if (end - at > LOOPED * 2) words.copyWithin(at + 2, at, end);
    else for (let from = (end - 1) | 0; from >= at; from = (from - 1) | 0) words[(from + 2) | 0] = words[from]!;
    words[at] = key;
    words[at | 1] = level;
    slots[slot | COUNT] = count + 1;
    return true;
  }

  /** Takes the pair `index` out. */
  removeAt(ladder: number, index: number): void {
    const { words, slots } = this;
    const slot = ladder << 2;
    const block = slots[slot | BLOCK]!;
    const count = (slots[slot | COUNT]! - 1) | 0;
    const at = (block + (index << 1)) | 0;
    const end = (block + (count << 1)) | 0;
    if (end - at > LOOPED * 2) words.copyWithin(at, at + 2, end + 2);
    else for (let to = at; to < end; to = (to + 1) | 0) words[to] = words[(to + 2) | 0]!;
    slots[slot | COUNT] = count;
  }

  #widen(slot: number, count: number): boolean {
    const { slots } = this;
    const old = slots[slot | BLOCK]!;
    const oldClass = slots[slot | CLASS]!;
    if (!this.#place(slot, oldClass + 1)) return false;
    this.words.copyWithin(slots[slot | BLOCK]!, old, old + count * 2);
    this.words[old] = this.#freed[oldClass]!;
    this.#freed[oldClass] = old;
    return true;
  }

  /** Gives the slot a block of the class, contents unset; false when there is none. */
  #place(slot: number, sizeClass: number): boolean {
    const words = (SMALLEST << sizeClass) * 2;
    let block = this.#freed[sizeClass]!;
    if (block !== 0) this.#freed[sizeClass] = this.words[block]!;
    else {
      block = this.#fresh;
      if (block + words > this.words.length && !this.#grow(block + words)) return false;
      this.#fresh = block + words;
    }
    this.slots[slot | BLOCK] = block;
    this.slots[slot | CLASS] = sizeClass;
    return true;
  }

  /** To `least` words or more. */
  #grow(least: number): boolean {
    const { length } = this.words;
    const grown = least <= this.#most ? this.#memory.grown(this.words, Math.min(Math.max(length * 2, least), this.#most)) : null;
    if (grown === null) {
      // A smaller block may still fit; asking for more again would cost a collection each time.
      this.#most = length;
      return false;
    }
    this.words = grown;
    return true;
  }
}

/**
 * Of the best eight of so many pairs from words[block] on, how many have a key above `key`. Branches could not be foretold, so it has
 * none, and looks at eight pairs of the block also when there are fewer: of up to eight that is one cache line.
 */
function betterOf(words: Int32Array, block: number, pairs: number, key: number): number {
  const beyond = (pairs - WINDOW) | 0;
  // The smaller one of both.
  const near = (WINDOW + (beyond & (beyond >> 31))) | 0;
  const at = (block + ((pairs - near) << 1)) | 0;
  const above =
    +(words[at]! > key) |
    (+(words[(at + 2) | 0]! > key) << 1) |
    (+(words[(at + 4) | 0]! > key) << 2) |
    (+(words[(at + 6) | 0]! > key) << 3) |
    (+(words[(at + 8) | 0]! > key) << 4) |
    (+(words[(at + 10) | 0]! > key) << 5) |
    (+(words[(at + 12) | 0]! > key) << 6) |
    (+(words[(at + 14) | 0]! > key) << 7);
  // The best pair at the top: what is beyond it falls out, and the ones from there are counted. Of none the shift is by 0.
  return Math.clz32(~(above << (32 - near)));
}
