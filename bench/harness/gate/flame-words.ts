/** What the stacks of a gate's report tell: the differential tree, its picture, the largest changes, and how they were recorded. */

import { differenceTree, type FlameNode, type Folded, largestChanges, parseFolded } from '../flame/fold.ts';
import { flameSvg } from '../flame/svg.ts';
import type { FlameReport } from './report.ts';

const TITLE = 'Change against base: red has more of the time than in the base, blue less';
/** Of the normal distribution, 95 %. */
const TWO_SIDED = 1.96;
const GROUPED = new Intl.NumberFormat('en-US');

/** Share of the samples whose innermost frame it is, of 1. */
export interface FrameChange {
  readonly frame: string;
  readonly base: number;
  readonly change: number;
  /** What the shares of one and the same code differ by, at most, in 19 of 20 recordings. */
  readonly chance: number;
}

/** Both, read back. @throws LuminaError LUMINA_FLAME_FOLDED for what are no folded stacks */
function foldedOf({ folded }: FlameReport): { base: Folded; change: Folded } {
  return { base: parseFolded(folded.base, 'flame.folded.base'), change: parseFolded(folded.change, 'flame.folded.change') };
}

/** The change's tree with the base's shares. Throws as parseFolded. */
export function flameTree(flame: FlameReport): FlameNode {
  const { base, change } = foldedOf(flame);
  return differenceTree(base, change);
}

/** A whole SVG document, without scripts. Throws as parseFolded. */
export function flamePicture(flame: FlameReport): string {
  return flameSvg(flameTree(flame), { title: TITLE, difference: true });
}

/** Functions that gained or lost most, the largest first. Throws as parseFolded. */
export function flameChanges(flame: FlameReport, most: number): FrameChange[] {
  const folded = foldedOf(flame);
  const variance = (share: number, samples: number): number => (share * (1 - share)) / samples;
  return largestChanges(folded.base, folded.change, most).map(({ frame, base, change }) => ({
    frame,
    base,
    change,
    chance: TWO_SIDED * Math.sqrt(variance(base, flame.samples.base) + variance(change, flame.samples.change)),
  }));
}

/** How it was recorded, in words. */
export function flameWords({ sampler, samples, processes }: FlameReport): string {
  const rate = sampler.hertz === null ? '' : ` at ${GROUPED.format(sampler.hertz)} Hz`;
  const who = sampler.name === 'perf' ? `perf ${sampler.version}` : "Lumina's own timer sampler";
  const why = sampler.instead === null ? '' : ` instead of perf (${sampler.instead})`;
  const of = (arm: 'base' | 'change'): string =>
    `${GROUPED.format(samples[arm])} samples of the ${arm} (processes: ${GROUPED.format(processes[arm])})`;
  return `${of('base')}, ${of('change')}, by ${who}${rate}${why}`;
}
