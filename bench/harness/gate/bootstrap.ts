/** Bounds of a median by resampling, seeded: the same differences give the same bounds. */

import { Random } from '../../exchange/random.ts';
import { median, quantile } from '../statistics.ts';

export const RESAMPLES = 800;
const LOWER = 0.05;
const UPPER = 0.95;

export interface Bounds {
  readonly median: number;
  /** 5 % and 95 % of the medians of the resamples, in the unit of the values. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * Which values each resample takes: `RESAMPLES` rows of `count` places. One plan serves all comparisons of a look, so that
 * comparisons of the same rounds are resampled by the same rounds.
 */
export class ResamplePlan {
  readonly count: number;
  private readonly places: Uint16Array;

  /** @param count values in each list, at least 1 and below 65,536 @param seed any safe integer from 0 */
  constructor(count: number, seed: number) {
    if (!Number.isInteger(count) || count < 1 || count > 0xffff) throw new RangeError(`${count} values can't be resampled`);
    this.count = count;
    const random = new Random(seed);
    this.places = Uint16Array.from({ length: RESAMPLES * count }, () => random.below(count));
  }

  /** The median with its bounds. @throws RangeError when the list has another length than the plan */
  bounds(values: readonly number[]): Bounds {
    const { count, places } = this;
    if (values.length !== count) throw new RangeError(`${values.length} values for a plan of ${count}`);
    // How often each rank was drawn tells the resample's median without sorting it.
    const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
    const rankOf = new Uint16Array(count);
    for (const [rank, index] of order.entries()) rankOf[index] = rank;
    const drawn = new Uint16Array(count);
    const medians: number[] = [];
    for (let from = 0; from < places.length; from += count) {
      drawn.fill(0);
      for (let i = from; i < from + count; i++) drawn[rankOf[places[i]!]!]!++;
      const [low, high] = [rankAt(drawn, (count - 1) >> 1), rankAt(drawn, count >> 1)];
      medians.push((values[order[low]!]! + values[order[high]!]!) / 2);
    }
    medians.sort((a, b) => a - b);
    return { median: median(values), lower: quantile(medians, LOWER), upper: quantile(medians, UPPER) };
  }
}

/** The rank of the draw at this place in ascending order. */
function rankAt(drawn: Uint16Array, place: number): number {
  let before = 0;
  let rank = 0;
  for (; before + drawn[rank]! <= place; rank++) before += drawn[rank]!;
  return rank;
}
