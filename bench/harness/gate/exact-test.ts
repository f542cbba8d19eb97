/**
 * The correction for looking at many comparisons, several times.
 *
 * Bounds at 5 % divided by the number of comparisons would lie outside what 800 resamples can tell, so the correction does not widen
 * them: it adds a second condition, an exact test. Base, change and control run in random order, so if the change were slower by a
 * harmless margin only, then with the margin taken off the change would be the slowest of the three in at most one round of three,
 * whatever the shape of the noise and of the drift from round to round. How often it is the slowest is a binomial of 1/3. That is sharper
 * than a sign test of change against base (1/2): ten rounds of ten have p = 2e-5 instead of 1e-3. Holm's procedure over the family keeps
 * the probability of any false rejection below `alpha` whatever the dependence between comparisons, which here is strong. FAIL is
 * "any of them", so it is corrected; PASS is "all of them" (an intersection-union test), which needs no correction.
 */

/** Share of the rounds in which one of three alike is the largest. */
const ONE_OF_THREE = 1 / 3;

/** P(at least `k` of `n` rounds), each with a probability of one third. Exact but for rounding; `n` up to 1,000. */
export function slowestOfThreeP(k: number, n: number): number {
  if (!(Number.isInteger(n) && n >= 1 && n <= 1000)) throw new RangeError(`a test of ${n} rounds`);
  let log = n * Math.log1p(-ONE_OF_THREE);
  const odds = Math.log(ONE_OF_THREE) - Math.log1p(-ONE_OF_THREE);
  let sum = 0;
  for (let hits = 0; hits <= n; hits++) {
    if (hits >= k) sum += Math.exp(log);
    log += Math.log(n - hits) - Math.log(hits + 1) + odds;
  }
  return Math.min(1, sum);
}

/** Holm's step-down: which hypotheses are rejected with a family-wise error of at most `alpha`. In the order of `ps`. */
export function holm(ps: readonly number[], alpha: number): boolean[] {
  const rejected = ps.map(() => false);
  const ascending = ps.map((_, index) => index).sort((a, b) => ps[a]! - ps[b]!);
  for (const [step, index] of ascending.entries()) {
    if (!(ps[index]! <= alpha / (ps.length - step))) break;
    rejected[index] = true;
  }
  return rejected;
}
