/** Typed arrays whose first word begins a cache line, as far as JavaScript can have a say in that. */

/**
 * Bytes left out at the front: malloc keeps 16 bytes of its own before a large block, which begins a page. Without this every
 * second 32-byte record would lie across two lines, and so cost twice.
 */
const SKIPPED = 48;

/** `words` zeros. */
export function lineAlignedWords(words: number): Int32Array {
  return new Int32Array(new ArrayBuffer(SKIPPED + words * 4), SKIPPED, words);
}

/** So many words, of which the first are `words`; null when the process gets no memory for them, so that its pool is full. */
export function grownWords(words: Int32Array, length: number): Int32Array | null {
  const grown = moreWords(length);
  grown?.set(words);
  return grown;
}

/** `words` zeros, or null as above. */
export function moreWords(words: number): Int32Array | null {
  try {
    return lineAlignedWords(words);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
