/**
 * The rule of the gate over interleaved rounds: each round measured the base, the change and the base again (the control) in fresh
 * processes. Pure: figures in, verdict out. Thresholds are the limit itself and shares of it; at 50 ns these are 25, 75 and 20 ns.
 */

import { median } from '../statistics.ts';
import { type Bounds, ResamplePlan } from './bootstrap.ts';
import { holm, slowestOfThreeP } from './exact-test.ts';
import type { ComparisonState, Verdict } from './report.ts';

/** Rounds at which a verdict may be given; in between nobody looks. */
export const LOOKS: readonly number[] = [10, 20, 40];
/** Before this many rounds PASS needs an upper bound within the limit itself. */
const EARLY = 20;
/** A quiet control lies within this share of the limit. */
const QUIET_SHARE = 0.5;
/** PASS needs an upper bound not above this share of the limit. */
const UPPER_SHARE = 1.5;
const WARNING_SHARE = 0.4;
/** Probability of any false FAIL over all deciding comparisons and looks, were none of them above the limit: one in a thousand. */
export const FAMILY_ALPHA = 0.001;
const FIRST_SHARE = 0.5;

/** One figure, ns, as a round's three processes had it; null where one had too few samples. */
export interface Triple {
  readonly base: number | null;
  readonly change: number | null;
  readonly control: number | null;
}

/** One part at one quantile; one triple a round, in the order of the rounds. */
export interface Comparison {
  readonly name: string;
  /** Whether the verdict rests on it. */
  readonly deciding: boolean;
  readonly rounds: readonly Triple[];
}

export interface Compared {
  readonly name: string;
  readonly deciding: boolean;
  readonly state: ComparisonState;
  /** Of change - mean of base and control, ns; null where rounds lack the figure. */
  readonly bounds: Bounds | null;
  /** Median of control - base, ns. */
  readonly controlOffset: number | null;
  /** Exact p-value of "slower by the limit at most"; 1 when rounds lack the figure. */
  readonly p: number;
  /** Slower, though not by enough to fail: surely (lower bound above zero), and by two fifths of the limit or more. */
  readonly warning: boolean;
  /** Why it has not passed. */
  readonly reason: string | null;
}

export interface Decision {
  /** `extend`: measure up to `rounds` rounds, then ask again. */
  readonly verdict: Verdict | 'extend';
  /** Rounds looked at; with `extend`, rounds wanted. */
  readonly rounds: number;
  readonly compared: readonly Compared[];
  /** For FAIL what failed, for INCONCLUSIVE what is open. */
  readonly reasons: readonly string[];
}

export interface RuleOptions {
  readonly limitNs: number;
  readonly seed: number;
  /** Ascending; one look only where the number of rounds is fixed. */
  readonly looks?: readonly number[] | undefined;
  /** Of the figures and the limit, for the words; ns when absent. */
  readonly unit?: string | undefined;
}

interface Differences {
  /** change - base and control - base of each round, ns. Base is the mean of its two copies where the change is held against it. */
  readonly change: readonly number[];
  readonly control: readonly number[];
  /** By how much the change was the slowest of the three; negative when it was not. */
  readonly ahead: readonly number[];
  /** Rounds, from 1, in which one of the three has no figure: then nothing of the comparison counts. */
  readonly lacking: readonly number[];
}

/** By how much the change of a round is above the mean of the base's two copies; null where one of the three has no figure. */
export function differenceOf({ base, change, control }: Triple): number | null {
  return base === null || change === null || control === null ? null : change - (base + control) / 2;
}

/** Differences per round: what drifts from minute to minute is in all three of a round, and cancels. */
export function differencesOf(rounds: readonly Triple[]): Differences {
  const known = (value: number | null): value is number => value !== null && Number.isFinite(value);
  const lacking = rounds.flatMap(({ base, change, control }, index) =>
    known(base) && known(change) && known(control) ? [] : [index + 1],
  );
  if (lacking.length > 0) return { change: [], control: [], ahead: [], lacking };
  return {
    change: rounds.map((triple) => differenceOf(triple)!),
    control: rounds.map(({ base, control }) => control! - base!),
    ahead: rounds.map(({ base, change, control }) => change! - Math.max(base!, control!)),
    lacking,
  };
}

/**
 * The verdict on rounds so far. Every look sees its first rounds only, so that asking often changes nothing.
 * @throws RangeError for no deciding comparison, comparisons of different numbers of rounds, or a limit that is not above zero
 */
export function decide(comparisons: readonly Comparison[], options: RuleOptions): Decision {
  const measured = comparisons[0]?.rounds.length;
  if (measured === undefined || comparisons.some(({ rounds }) => rounds.length !== measured))
    throw new RangeError('comparisons of the same number of rounds are needed');
  if (!comparisons.some(({ deciding }) => deciding)) throw new RangeError('a comparison that decides is needed');
  if (!(options.limitNs > 0)) throw new RangeError(`a limit of ${options.limitNs} ns`);
  const looks = options.looks ?? LOOKS;
  let last: Decision = { verdict: 'extend', rounds: looks[0]!, compared: [], reasons: [] };
  for (const look of looks) {
    if (measured < look) return { ...last, verdict: 'extend', rounds: look };
    last = lookAt(comparisons, look, looks, options);
    if (last.verdict !== 'extend') return last;
  }
  return last;
}

function lookAt(comparisons: readonly Comparison[], rounds: number, looks: readonly number[], options: RuleOptions): Decision {
  const plan = new ResamplePlan(rounds, options.seed);
  const views = comparisons.map((comparison) => viewOf(comparison, rounds, plan, options.limitNs));
  const deciding = views.filter((view) => view.deciding);
  const rejections = holm(
    deciding.map(({ p }) => p),
    FAMILY_ALPHA * shareOfLook(rounds, looks),
  );
  const rejected = new Set(deciding.filter((_, index) => rejections[index]));
  const final = rounds === looks.at(-1);
  const upper = options.limitNs * (rounds < EARLY && !final ? 1 : UPPER_SHARE);
  const compared = views.map((view) => stateOf(view, rejected.has(view), upper, options));
  const decisive = compared.filter((one) => one.deciding);
  const failed = decisive.filter(({ state }) => state === 'fail');
  if (failed.length > 0)
    return { verdict: 'FAIL', rounds, compared, reasons: failed.map(({ name, reason }) => `${name}: ${reason}`) };
  if (decisive.every(({ state }) => state === 'pass')) return { verdict: 'PASS', rounds, compared, reasons: [] };
  const reasons = decisive.flatMap(({ name, state, reason }) => (state === 'pass' ? [] : [`${name}: ${reason}`]));
  return { verdict: final ? 'INCONCLUSIVE' : 'extend', rounds, compared, reasons };
}

/**
 * The first look has half of what may go wrong, the later ones the rest: with equal shares ten rounds of ten, 1.7e-5, would not be enough
 * from twenty comparisons on.
 */
function shareOfLook(rounds: number, looks: readonly number[]): number {
  if (looks.length === 1) return 1;
  return rounds === looks[0] ? FIRST_SHARE : (1 - FIRST_SHARE) / (looks.length - 1);
}

function viewOf({ name, deciding, rounds }: Comparison, count: number, plan: ResamplePlan, limitNs: number): Compared {
  const { change, control, ahead, lacking } = differencesOf(rounds.slice(0, count));
  const open = { name, deciding, state: 'open', warning: false, reason: null } as const;
  if (lacking.length > 0) {
    const which = lacking.length === count ? 'any round' : `round ${lacking.join(', ')}`;
    return { ...open, state: 'unfit', bounds: null, controlOffset: null, p: 1, reason: `no figure in ${which}` };
  }
  const p = slowestOfThreeP(ahead.filter((by) => by > limitNs).length, count);
  return { ...open, bounds: plan.bounds(change), controlOffset: median(control), p };
}

function stateOf(view: Compared, rejected: boolean, upperLimit: number, { limitNs, unit = 'ns' }: RuleOptions): Compared {
  if (view.bounds === null) return view;
  const { median: middle, lower, upper } = view.bounds;
  const quiet = limitNs * QUIET_SHARE;
  const offset = view.controlOffset!;
  // Of the many that don't decide some are above zero by chance: these warn only where even the lower bound is worth it.
  const warning =
    (view.deciding ? lower > 0 : lower >= limitNs * WARNING_SHARE + Math.abs(offset)) && middle >= limitNs * WARNING_SHARE;
  const loud = Math.abs(offset) > quiet;
  const told = `${signed(middle)} ${unit}, between ${signed(lower)} and ${signed(upper)}`;
  // Beyond doubt within the limit, whatever two copies of the base differ by.
  if (middle <= limitNs && upper <= (loud ? Math.min(limitNs, upperLimit) : upperLimit))
    return { ...view, state: 'pass', warning };
  // Likewise beyond it: a lower bound above the limit, or one that does not exceed it would be refused by its noise.
  const clear = lower > (loud ? limitNs + Math.abs(offset) : limitNs);
  if (clear && rejected) return { ...view, state: 'fail', reason: `${told}: surely above the limit of ${limitNs}` };
  if (loud) {
    const reason = `${told}, but the control is ${shown(offset)} ${unit} off the base, more than ${shown(quiet)}`;
    return { ...view, state: 'unfit', warning, reason };
  }
  return { ...view, warning, reason: `${told}, decides nothing at a limit of ${limitNs}` };
}

function shown(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function signed(value: number): string {
  return value > 0 ? `+${shown(value)}` : shown(value);
}
