/** Order statistics of small lists and of blocks of samples. */

/** Middle value; the mean of the two middle ones when their number is even. @throws RangeError for no values */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The smallest value that at least the share `q` of the values does not pass (nearest rank). @throws RangeError for no values */
export function quantile(values: readonly number[], q: number): number {
  const sorted = ascending(values);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))]!;
}

export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function summarise(values: readonly number[]): Summary {
  const sorted = ascending(values);
  return { median: median(sorted), min: sorted[0]!, max: sorted[sorted.length - 1]! };
}

/** Largest less smallest value. */
export function spread(values: readonly number[]): number {
  const { min, max } = summarise(values);
  return max - min;
}

/**
 * block-P99: the values, in the order they were measured, in `blocks` equal blocks; the median of the blocks' P99. A burst of
 * stolen time spoils the blocks it falls in and not the figure.
 * @throws RangeError when there are fewer values than blocks
 */
export function blockP99(values: Float64Array, blocks: number): number {
  if (values.length < blocks) throw new RangeError(`${values.length} values do not fill ${blocks} blocks`);
  const size = Math.floor(values.length / blocks);
  const tails: number[] = [];
  for (let block = 0; block < blocks; block++) {
    const sorted = values.slice(block * size, (block + 1) * size).sort();
    tails.push(sorted[Math.max(0, Math.ceil(0.99 * size) - 1)]!);
  }
  return median(tails);
}

function ascending(values: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('no values');
  return [...values].sort((a, b) => a - b);
}
