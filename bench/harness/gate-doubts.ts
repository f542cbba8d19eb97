/** Why a measurement and a stored record can't be held against each other: each function gives its reasons, none when all is well. */

import { STAGES } from '../../runtime/telemetry/histograms.ts';
import { differences, type Fingerprint } from './machine.ts';
import { type BaselineRecord, COUNT_SHARE, type TailRecord } from './record.ts';

/** Fewer rounds say nothing of how far they scatter. */
const LEAST_ROUNDS = 3;
/** A clock whose step is above this share of the limit can't measure it. */
const CLOCK_STEP_SHARE = 0.2;
/** The step is measured against a calibrated rate: a step of just a fifth reads some hundredths above it now and then. */
const STEP_TOLERANCE = 1.05;
/** A stage or type whose number of samples moved by more than this share does other work than the baseline's. */
const PART_COUNT_SHARE = 0.1;
/** The bounds of a median leave out this share of the rounds at either end. */
const CUT_SHARE = 0.2;
/** Where noise could hide more than this many limits, "within" is not known (GATE.md: u <= 75 at 50 ns). */
const UPPER_LIMITS = 1.5;

/** What is compared under one name, on both sides; undefined where a side has no such thing. */
export interface Part {
  readonly what: string;
  readonly base: TailRecord | undefined;
  readonly change: TailRecord | undefined;
}

/** All stages, then all message types that either side has. */
export function partsOf(base: BaselineRecord, change: BaselineRecord): Part[] {
  const stages = STAGES.map((stage) => ({ what: stage, base: base.stages[stage], change: change.stages[stage] }));
  return [...stages, ...typesOf(base, change).map((type) => typePart(type, base, change))];
}

/** Names of the message types that either side has, the change's first. */
export function typesOf(base: BaselineRecord | undefined, change: BaselineRecord): string[] {
  return [...new Set([...Object.keys(change.types), ...Object.keys(base?.types ?? {})])];
}

function typePart(type: string, base: BaselineRecord, change: BaselineRecord): Part {
  return { what: `type ${type}`, base: base.types[type], change: change.types[type] };
}

/** A clock unknown, unsteady, or too coarse for the limit. Each process sees an upper bound of the step: the smallest is the nearest. */
export function clockDoubts(steps: readonly (number | null)[], clock: Fingerprint['clock'], limitNs: number): string[] {
  const doubts: string[] = [];
  const known = steps.filter((step) => step !== null && Number.isFinite(step)) as number[];
  if (known.length === 0 || known.length < steps.length) doubts.push(`the step of the clock ${clock.source} is unknown`);
  else if (Math.min(...known) > limitNs * CLOCK_STEP_SHARE * STEP_TOLERANCE) {
    const step = Math.round(Math.min(...known) * 100) / 100;
    doubts.push(`the clock advances in steps of ${step} ns, more than a fifth of the limit`);
  }
  if (clock.invariant === false) doubts.push('the TSC is not invariant: its rate changes with the power state');
  else if (clock.invariant !== true) doubts.push('it is unknown whether the TSC is invariant');
  return doubts;
}

/** Another machine, build, day or amount of work; rounds that ran otherwise than their own side's first. */
export function likenessDoubts(base: BaselineRecord, change: BaselineRecord): string[] {
  const doubts = differences(base.fingerprint, change.fingerprint).map((difference) => `fingerprint: ${difference}`);
  if (base.inputHash !== change.inputHash)
    doubts.push("the replayed day is another than the baseline's; store a baseline of this build's simulator");
  for (const [side, record] of sides(base, change)) doubts.push(...record.mixed.map((words) => `the ${side}'s ${words}`));
  const [was, is] = [perRound(base, base.messages), perRound(change, change.messages)];
  if (moved(was, is, COUNT_SHARE)) doubts.push(`messages counted a round: the baseline's ${was}, the change's ${is}`);
  return doubts;
}

/** Stages and types that one side lacks, wholly or in some rounds, or of which it has far more or fewer samples. */
export function missingDoubts(base: BaselineRecord, change: BaselineRecord): string[] {
  return partsOf(base, change).flatMap((part) => {
    if (part.base === undefined) return [`${part.what}: the baseline has none; store a new one`];
    if (part.change === undefined) return [`${part.what}: the baseline has it, the change has none`];
    const doubts: string[] = [];
    for (const [side, { rounds }] of sides(part.base, part.change)) {
      const lacking = rounds.flatMap((value, index) => (value === null ? [index + 1] : []));
      const some = lacking.length > 0 && lacking.length < rounds.length;
      if (some) doubts.push(`${part.what}: the ${side} has no block-P99 in round ${lacking.join(', ')} of ${rounds.length}`);
    }
    const [had, has] = [anyKnown(part.base), anyKnown(part.change)];
    if (had !== has) doubts.push(`${part.what}: only the ${had ? 'baseline' : 'change'} has samples enough for block-P99`);
    else if (!had && part.what === 'total') doubts.push('total: neither side has block-P99');
    const [was, is] = [perRound(base, part.base.count), perRound(change, part.change.count)];
    if (moved(was, is, PART_COUNT_SHARE)) doubts.push(`${part.what}: samples a round were ${was}, are ${is}`);
    return doubts;
  });
}

/** Too few rounds, or stages whose rounds disagree among themselves, on either side. */
export function noiseDoubts(base: BaselineRecord, change: BaselineRecord, quietNs: number): string[] {
  const few = sides(base, change).flatMap(([side, record]) => {
    const length = record.stages.total.rounds.filter((value) => value !== null).length;
    if (length >= LEAST_ROUNDS) return [];
    return [`the ${side} has ${length} rounds with block-P99, at least ${LEAST_ROUNDS} are needed`];
  });
  const loud = STAGES.flatMap((stage) =>
    loudSides({ what: stage, base: base.stages[stage], change: change.stages[stage] }, quietNs),
  );
  return [...few, ...loud];
}

/**
 * Types on which no word is possible. A rare type's rounds are seldom quiet: then it can't fail, and it passes only where the noise
 * would not hide a regression: where even the upper bound of the difference of the medians is below one and a half limits.
 */
export function typeDoubts(base: BaselineRecord, change: BaselineRecord, limitNs: number, quietNs: number): string[] {
  return typesOf(base, change).flatMap((type) => {
    const part = typePart(type, base, change);
    const loud = loudSides(part, quietNs);
    if (loud.length === 0 || part.base === undefined || part.change === undefined) return [];
    const diff = (part.change.blockP99 ?? 0) - (part.base.blockP99 ?? 0);
    const upper = bounds(part.change.rounds).upper - bounds(part.base.rounds).lower;
    return diff > limitNs || upper > limitNs * UPPER_LIMITS ? loud : [];
  });
}

function loudSides(part: Part, quietNs: number): string[] {
  return sides(part.base, part.change).flatMap(([side, tail]) => {
    const spread = tail?.spread ?? null;
    if (spread === null || spread <= quietNs) return [];
    return [`${part.what}: block-P99 of the ${side}'s rounds lie ${spread} ns apart, more than ${quietNs}`];
  });
}

/** Bounds of the median: the values next to those that are left out. */
function bounds(rounds: readonly (number | null)[]): { lower: number; upper: number } {
  const sorted = rounds.filter((value) => value !== null).sort((a, b) => a - b);
  const cut = Math.floor(sorted.length * CUT_SHARE);
  return { lower: sorted[cut] ?? 0, upper: sorted[sorted.length - 1 - cut] ?? 0 };
}

function anyKnown({ rounds }: TailRecord): boolean {
  return rounds.some((value) => value !== null);
}

function perRound(record: BaselineRecord, count: number): number {
  return Math.round(count / Math.max(1, record.stages.total.rounds.length));
}

function moved(was: number, is: number, share: number): boolean {
  return Math.abs(is - was) > share * Math.max(was, is);
}

function sides<Of>(base: Of, change: Of): readonly (readonly ['baseline' | 'change', Of])[] {
  return [
    ['baseline', base],
    ['change', change],
  ];
}
