/** Seeded choices: the same seed gives the same faults on every machine. */

/** Numbers from 0 up to (not with) 1, by a 32-bit counter and a mixing step (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = (seed ^ (seed / 0x1_0000_0000)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
