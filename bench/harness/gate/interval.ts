/** How sure a share is that was counted. */

export interface Share {
  readonly count: number;
  readonly of: number;
  /** Exact (Clopper-Pearson) bounds of the share, 95 % two-sided. */
  readonly lower: number;
  readonly upper: number;
}

const TAIL = 0.025;
const STEPS = 60;

/** `count` of `of` with its bounds; `of` at least 1. */
export function shareOf(count: number, of: number): Share {
  if (!(of >= 1 && count >= 0 && count <= of)) throw new RangeError(`a share of ${count} in ${of}`);
  return {
    count,
    of,
    lower: count === 0 ? 0 : solve((share) => 1 - cumulative(count - 1, of, share) - TAIL),
    upper: count === of ? 1 : solve((share) => TAIL - cumulative(count, of, share)),
  };
}

/** The share at which a rising function passes zero. */
function solve(rising: (share: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** P(at most `k` of `n`), each with probability `share`. */
function cumulative(k: number, n: number, share: number): number {
  if (share <= 0) return 1;
  if (share >= 1) return k >= n ? 1 : 0;
  let log = n * Math.log1p(-share);
  const odds = Math.log(share) - Math.log1p(-share);
  let sum = 0;
  for (let hits = 0; hits <= k; hits++) {
    sum += Math.exp(log);
    log += Math.log(n - hits) - Math.log(hits + 1) + odds;
  }
  return Math.min(1, sum);
}
