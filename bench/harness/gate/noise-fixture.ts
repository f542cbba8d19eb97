/**
 * Seeded rounds of a noisy machine for tests of the rule: a drift that all three processes of a round share, a launch effect of each
 * process (memory layout: two modes), noise of its own for each comparison, and now and then a process that stolen time spoilt.
 */

import { Random } from '../../exchange/random.ts';
import type { Comparison, Triple } from './rule.ts';

export interface Noise {
  /** Distance of the two modes that a process's layout has, ns, common to all comparisons of the process. */
  readonly layoutNs: number;
  /** Standard deviation of each figure, ns; that of comparison i is between one and two times this. */
  readonly sigmaNs: number;
  /** One process in so many is spoilt, by up to `burstNs`. */
  readonly burstEvery: number;
  readonly burstNs: number;
}

/** As measured beside other work: block-P99 of one build scatters by 10-30 ns between launches. */
export const NOISE: Noise = { layoutNs: 16, sigmaNs: 9, burstEvery: 25, burstNs: 300 };

/** Every other comparison is a middle: of what spoils a tail it has so much, P50 having scattered by 1 to 3 ns where block-P99 did by 10 to 30. */
const MIDDLE_SHARE = 1 / 8;

/** Standard deviation of the sum of eight bytes. */
const NORMAL_SCALE = Math.sqrt((8 * (256 ** 2 - 1)) / 12);

/** `shiftOf` gives what the change adds to the comparison of this index, ns. */
export function noisyRounds(
  seed: number,
  size: { readonly comparisons: number; readonly rounds: number },
  shiftOf: (index: number) => number,
  noise: Noise = NOISE,
): Comparison[] {
  const random = new Random(seed);
  const unit = (): number => random.next() / 2 ** 32;
  // The sum of eight bytes: variance one, near enough to normal, and the same on every engine.
  const normal = (): number => {
    const [one, two] = [random.next(), random.next()];
    const bytes = (one & 255) + ((one >>> 8) & 255) + ((one >>> 16) & 255) + (one >>> 24);
    const more = (two & 255) + ((two >>> 8) & 255) + ((two >>> 16) & 255) + (two >>> 24);
    return (bytes + more - 1020) / NORMAL_SCALE;
  };
  const lists: Triple[][] = Array.from({ length: size.comparisons }, () => []);
  let drift = 0;
  for (let round = 0; round < size.rounds; round++) {
    drift += normal() * 20;
    const launch = [0, 1, 2].map(() => {
      const layout = unit() < 0.5 ? 0 : noise.layoutNs;
      return layout + (random.below(noise.burstEvery) === 0 ? unit() * noise.burstNs : 0);
    });
    for (const [index, list] of lists.entries()) {
      const sigma = noise.sigmaNs * (1 + index / size.comparisons);
      const share = index % 2 === 0 ? MIDDLE_SHARE : 1;
      const [base, control, change] = launch.map((spoilt) => 450 + drift + (spoilt + normal() * sigma) * share) as [
        number,
        number,
        number,
      ];
      list.push({ base, control, change: change + shiftOf(index) });
    }
  }
  return lists.map((rounds, index) => ({ name: `comparison ${index}`, deciding: true, rounds }));
}
