/** Which figures of a program's parts are compared, which decide, and how they are scaled where the limit is a share of the base. */

import { median } from '../../statistics.ts';
import type { Series } from '../comparisons.ts';
import { ARMS, type Arm, QUANTILES, type QuantileName } from '../report.ts';
import type { Compared, Triple } from '../rule.ts';
import type { PrintedPart } from './printed-samples.ts';

/** What the three processes of a round printed. */
export type PrintedRound = Readonly<Record<Arm, ReadonlyMap<string, PrintedPart>>>;

/** Either form: nanoseconds, or per cent of the base. */
export type ProgramLimit = { readonly ns: number } | { readonly percent: number };

/** Ten samples beyond a quantile make it one; block-P99 has its blocks. */
const LEAST_FOR: readonly (readonly [QuantileName, number])[] = [
  ['p99', 1000],
  ['p90', 100],
];

/**
 * The quantile that stands for the tail of a part: block-P99 where every process has it, as of 2,000 samples printed one by one, else the
 * farthest that the fewest samples of any process allow: P99 from 1,000, P90 from 100, else the median.
 */
export function tailOf(rounds: readonly PrintedRound[], part: string): QuantileName {
  const all = rounds.flatMap((round) => ARMS.map((arm) => round[arm].get(part))).filter((one) => one !== undefined);
  if (all.length > 0 && all.every(({ figures }) => figures.blockP99 !== null)) return 'blockP99';
  const fewest = Math.min(...all.map(({ figures }) => figures.count));
  return LEAST_FOR.find(([, least]) => fewest >= least)?.[0] ?? 'p50';
}

/** Every part that any process printed, at every quantile; its tail and its median decide. */
export function programSeries(rounds: readonly PrintedRound[]): Series[] {
  const parts = new Set(rounds.flatMap((round) => ARMS.flatMap((arm) => [...round[arm].keys()])));
  return [...parts].flatMap((part) => {
    const decisive = new Set<QuantileName>(['p50', tailOf(rounds, part)]);
    return QUANTILES.map((quantile): Series => {
      const of = (round: PrintedRound, arm: Arm): number | null => round[arm].get(part)?.figures[quantile] ?? null;
      const triples = rounds.map((round) => ({
        base: of(round, 'base'),
        change: of(round, 'change'),
        control: of(round, 'control'),
      }));
      return { name: `${part} ${quantile}`, part, quantile, rounds: triples, deciding: decisive.has(quantile) };
    });
  });
}

/** One hundredth of the base: the median of all its processes. Null without a figure above zero. */
export function percentOf({ rounds }: Pick<Series, 'rounds'>): number | null {
  const known = rounds.flatMap(({ base, control }) => [base, control]).filter((value) => value !== null);
  const middle = known.length === 0 ? 0 : median(known);
  return middle > 0 ? middle / 100 : null;
}

/** The series in per cent of its base; without a base it has no figures. */
export function inPercent(series: Series): Series {
  const unit = percentOf(series);
  const scaled = (value: number | null): number | null => (unit === null || value === null ? null : value / unit);
  const rounds = series.rounds.map(
    ({ base, change, control }): Triple => ({ base: scaled(base), change: scaled(change), control: scaled(control) }),
  );
  return { ...series, rounds };
}

/** What was decided in per cent, back in the figures' own unit. */
export function inNs(compared: Compared, series: Series): Compared {
  const unit = percentOf(series);
  const { bounds, controlOffset } = compared;
  if (unit === null || bounds === null) return compared;
  const { median: middle, lower, upper } = bounds;
  return {
    ...compared,
    bounds: { median: middle * unit, lower: lower * unit, upper: upper * unit },
    controlOffset: controlOffset === null ? null : controlOffset * unit,
  };
}
