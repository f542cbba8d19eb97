/** A stored histogram as a quantile function, and the points of its curve. */

import { decodeFromCompressedBase64, JsHistogram } from 'hdr-histogram-js';
import { LuminaError } from '../../../runtime/errors.ts';

/** Points of a curve per factor of ten of `oneIn`; powers of ten are among them. */
const POINTS_A_DECADE = 40;

/** A place of a percentile plot: all but one in `oneIn` values are at most `ns`. */
export interface CurvePoint {
  readonly oneIn: number;
  readonly ns: number;
}

/** Values of one part in one arm, ns; exact up to 2,047 and to three digits above. */
export class Distribution {
  readonly count: number;
  readonly #values: readonly number[];
  /** How many values are at most the one at the same place. */
  readonly #cumulated: readonly number[];

  private constructor(values: readonly number[], cumulated: readonly number[]) {
    this.#values = values;
    this.#cumulated = cumulated;
    this.count = cumulated.at(-1) ?? 0;
  }

  /** From the HdrHistogram V2 form of a record. @throws LuminaError LUMINA_REPORT_HISTOGRAM */
  static decode(encoded: string, where: string): Distribution {
    const values: number[] = [];
    const cumulated: number[] = [];
    const histogram = decoded(encoded, where);
    const { countsArrayLength, maxValue } = histogram;
    let sum = 0;
    for (let index = 0; index < countsArrayLength && sum < histogram.totalCount; index++) {
      const count = histogram.getCountAtIndex(index);
      if (count === 0) continue;
      sum += count;
      values.push(Math.min(histogram.highestEquivalentValue(histogram.valueFromIndex(index)), maxValue));
      cumulated.push(sum);
    }
    return new Distribution(values, cumulated);
  }

  get max(): number | null {
    return this.#values.at(-1) ?? null;
  }

  /**
   * The quantile 1 - 1/oneIn by nearest rank: the smallest value that at least this share of the values does not pass. 2 is the
   * median, 100 is P99. Null when there are no values.
   */
  at(oneIn: number): number | null {
    if (this.count === 0) return null;
    const rank = Math.max(1, this.count - Math.floor(this.count / oneIn));
    let low = 0;
    let high = this.#cumulated.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#cumulated[middle]! >= rank) high = middle;
      else low = middle + 1;
    }
    return this.#values[low]!;
  }

  /** The curve from the smallest value up to `upTo`, or to the largest, which of n values stands for one in 2n. */
  curve(upTo = Number.POSITIVE_INFINITY): CurvePoint[] {
    if (this.count === 0) return [];
    const end = Math.min(upTo, 2 * this.count);
    const places = new Set([1, 2, end]);
    for (let step = 0; ; step++) {
      const oneIn = 10 ** (step / POINTS_A_DECADE);
      if (oneIn >= end) break;
      places.add(oneIn);
    }
    return [...places]
      .filter((oneIn) => oneIn <= end)
      .sort((one, other) => one - other)
      .map((oneIn) => ({ oneIn, ns: this.at(oneIn)! }));
  }
}

function decoded(encoded: string, where: string): JsHistogram {
  let cause: unknown;
  try {
    const histogram = decodeFromCompressedBase64(encoded, 64, false);
    if (histogram instanceof JsHistogram) return histogram;
  } catch (error) {
    cause = error;
  }
  const message = `${where}: is no histogram in the HdrHistogram V2 form; write the report again with this version`;
  throw new LuminaError('LUMINA_REPORT_HISTOGRAM', message, { cause });
}
