/** Which parts are compared at which quantiles, and which of these decide. */

import { STAGES } from '../../../runtime/telemetry/histograms.ts';
import { median } from '../statistics.ts';
import { type PartFigures, SPAN } from './figures.ts';
import { ARMS, type Arm, type ComparisonReport, type PartName, QUANTILES, type QuantileName } from './report.ts';
import { type Compared, type Comparison, differenceOf, type Triple } from './rule.ts';

/**
 * The verdict rests on few: block-P99 of the total, of every stage and of every frequent message type, and beside it the middle of the
 * total and of the types, where a rise of the limit shows at once. Too rare for block-P99, a stage or type decides by its middle alone.
 */
const DECIDING: Readonly<Record<'total' | 'stage' | 'type', readonly QuantileName[]>> = {
  total: ['blockP99', 'p50', 'p90'],
  stage: ['blockP99', 'p50'],
  type: ['blockP99', 'p50'],
};
/** Of a round, for a middle to decide; below it the middle itself scatters by as much as the limit. */
const LEAST_FOR_MIDDLE = 50;

/** The figures of one round by arm. */
export type RoundFigures = Readonly<Record<Arm, ReadonlyMap<PartName, PartFigures>>>;

/** One part at one quantile over the rounds. */
export interface Series extends Comparison {
  readonly part: PartName;
  readonly quantile: QuantileName;
}

/** Everything that can be compared: parts that any arm has, stages first. What decides is fixed by what all arms have in all rounds. */
export function seriesOf(rounds: readonly RoundFigures[]): Series[] {
  const parts = new Set<PartName>(['total', ...STAGES]);
  for (const round of rounds) for (const arm of Object.values(round)) for (const part of arm.keys()) parts.add(part);
  // Of the span there is one figure a round.
  parts.delete(SPAN);
  return [
    series(rounds, SPAN, 'mean'),
    ...[...parts].flatMap((part) => QUANTILES.map((quantile) => series(rounds, part, quantile))),
  ];
}

function series(rounds: readonly RoundFigures[], part: PartName, quantile: QuantileName): Series {
  const triples = rounds.map(({ base, change, control }): Triple => {
    const of = (arm: ReadonlyMap<PartName, PartFigures>): number | null => arm.get(part)?.[quantile] ?? null;
    return { base: of(base), change: of(change), control: of(control) };
  });
  return { name: `${part} ${quantile}`, part, quantile, rounds: triples, deciding: decides(rounds, part, quantile) };
}

/** A part with too few samples in base and change says too little to decide; one that only either lacks does, and is then unfit. */
function decides(rounds: readonly RoundFigures[], part: PartName, quantile: QuantileName): boolean {
  if (part === SPAN) return rounds.every((round) => ARMS.every((arm) => (round[arm].get(SPAN)?.mean ?? null) !== null));
  const kind = part === 'total' ? 'total' : part.startsWith('type ') ? 'type' : 'stage';
  if (!DECIDING[kind].includes(quantile)) return false;
  const any = (has: (figures: PartFigures) => boolean): boolean =>
    rounds.some(({ base, change }) => [base, change].some((arm) => arm.has(part) && has(arm.get(part)!)));
  const blocks = any(({ blockP99 }) => blockP99 !== null);
  // Of a stage with blocks its tail says enough: the middle of the total is that of the stages.
  if (quantile !== 'p50' || blocks) return blocks && !(kind === 'stage' && quantile === 'p50');
  return any(({ count }) => count >= LEAST_FOR_MIDDLE);
}

export function comparisonReport(series: Series, compared: Compared): ComparisonReport {
  const { part, quantile, rounds, deciding } = series;
  const middle = (of: (triple: Triple) => number | null): number | null => {
    const values = rounds.map(of).filter((value) => value !== null);
    return values.length * 2 < rounds.length || values.length === 0 ? null : rounded(median(values));
  };
  const { bounds, controlOffset, state, warning, reason } = compared;
  return {
    part,
    quantile,
    base: middle(({ base }) => base),
    change: middle(({ change }) => change),
    control: middle(({ control }) => control),
    median: rounded(bounds?.median ?? null),
    lower: rounded(bounds?.lower ?? null),
    upper: rounded(bounds?.upper ?? null),
    roundDifferences: rounds.map((triple) => rounded(differenceOf(triple))),
    controlOffset: rounded(controlOffset),
    state,
    deciding,
    warning,
    reason,
  };
}

function rounded<Value extends number | null>(value: Value): Value {
  // Plus zero: a difference of minus zero is none.
  return (value === null ? null : Math.round(value * 10) / 10 + 0) as Value;
}
