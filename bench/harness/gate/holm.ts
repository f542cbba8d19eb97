/**
 * The correction for looking at many.
 *
 * Stages x types x quantiles are some sixty comparisons, and one of them FAILs by chance far more often than each of them. Bounds
 * at 5 % divided by sixty would lie outside what 800 resamples can tell (their finest share is 1/800), so the correction doesn't
 * widen the bootstrap bounds: it adds a second condition. Each comparison has an exact sign test of "the median difference is
 * harmless, at most half the limit"; it needs no assumption on the shape of the noise, only rounds that are independent. Holm's
 * procedure over the family keeps the probability of any false rejection below `alpha` whatever the dependence between
 * comparisons, which here is strong, and rejects more than Bonferroni's when many comparisons moved together. FAIL is "any of
 * them", so it is corrected; PASS is "all of them" (an intersection-union test), which needs no correction.
 */

/**
 * P(at most `k` heads in `n` fair coins): the sign test's p-value when `k` of `n` differences do not pass the margin.
 * Exact but for rounding; `n` up to 1,000.
 */
export function signTestP(k: number, n: number): number {
  if (!(Number.isInteger(n) && n >= 1 && n <= 1000)) throw new RangeError(`a sign test of ${n} differences`);
  let term = 2 ** -n;
  let sum = 0;
  for (let heads = 0; heads <= Math.min(k, n); heads++) {
    sum += term;
    term *= (n - heads) / (heads + 1);
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
