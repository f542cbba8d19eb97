/** The causal percentile of VPIN: the share of past values at or below the present one. */

const VALUES = 1_000_001;

/** Counts whole values from 0 to 1,000,000 in a binary indexed tree, so that each step costs twenty additions. */
export class CausalPercentile {
  readonly #tree = new Uint32Array(VALUES + 1);
  #past = 0;

  /** Share of the values before this one that are at or below it, ppm, rounded down; null when there was none. Then keeps it. */
  rank(ppm: number): number | null {
    let atOrBelow = 0;
    for (let at = ppm + 1; at > 0; at -= at & -at) atOrBelow += this.#tree[at]!;
    const share = this.#past === 0 ? null : Math.floor((atOrBelow * 1_000_000) / this.#past);
    for (let at = ppm + 1; at <= VALUES; at += at & -at) this.#tree[at]! += 1;
    this.#past += 1;
    return share;
  }
}
