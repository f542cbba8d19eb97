/**
 * Memory of the TypeScript lane's tables: typed arrays of zeros whose first word begins a cache line, on huge pages where somebody asks
 * the system for them. A day's orders and levels lie on thousands of ordinary pages, more than a processor knows the addresses of: to
 * look one up costs as much again as a miss of the cache.
 */

/** Asks the system for huge pages for a buffer; returns the offset, below HUGE_PAGE, at which the first one begins. */
export type AskHugePages = (buffer: ArrayBuffer) => number;

export const HUGE_PAGE = 2 ** 21;
/** Bytes from which on an array gets huge pages: half of one, or 256 ordinary ones. */
const WORTHWHILE = 2 ** 20;
/**
 * Bytes left out at the front of an ordinary array: malloc keeps 16 bytes of its own before a large block, which begins a page.
 * Without this every second 32-byte record would lie across two lines, and so cost twice.
 */
const SKIPPED = 48;

export class Memory {
  /** What a report says of it, where the native lane's says why its arena has no better pages. */
  readonly reason: string;
  readonly #askHugePages: AskHugePages | null;

  /** `pages`: in words. */
  constructor(pages = 'on ordinary pages', askHugePages: AskHugePages | null = null) {
    this.reason = `the TypeScript lane keeps its books in typed arrays; ${pages}`;
    this.#askHugePages = askHugePages;
  }

  /** `words` zeros. @throws RangeError where the process gets no memory for them */
  words(words: number): Int32Array {
    const bytes = words * Int32Array.BYTES_PER_ELEMENT;
    if (this.#askHugePages === null || bytes < WORTHWHILE)
      return new Int32Array(new ArrayBuffer(SKIPPED + bytes), SKIPPED, words);
    // Whole pages from the first border on. What is before it costs memory only where malloc gives a block a second time.
    const buffer = new ArrayBuffer(HUGE_PAGE + Math.ceil(bytes / HUGE_PAGE) * HUGE_PAGE);
    return new Int32Array(buffer, this.#askHugePages(buffer), words);
  }

  /** So many words, of which the first are `words`; null when the process gets no memory for them, so that its pool is full. */
  grown(words: Int32Array, length: number): Int32Array | null {
    const grown = this.more(length);
    grown?.set(words);
    return grown;
  }

  /** `words` zeros, or null as above. */
  more(words: number): Int32Array | null {
    try {
      return this.words(words);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }
}

export const ORDINARY = new Memory();
