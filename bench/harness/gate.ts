/**
 * The gate, first form: this build against the stored record of machines like this one.
 *
 * A stored number drifts more than the limit on a shared machine, so it decides only where the fingerprint matches and both
 * sides' own rounds are quiet; otherwise the verdict is INCONCLUSIVE, with the reasons, and never a silent green. The literal rule
 * - P99 above the stored one by more than the limit - is always told beside the verdict.
 */

import { relative } from 'node:path';
import { ExitCode } from '../../runtime/errors.ts';
import { STAGES, type Stage } from '../../runtime/telemetry/histograms.ts';
import { baselinePath, currentCommit, readBaseline } from './baseline.ts';
import { differences, type Fingerprint } from './machine.ts';
import { benchName, type Measurement, type MeasureOptions, measure } from './measurement.ts';
import { type BaselineRecord, recordOf, type TailRecord } from './record.ts';

export type Verdict = 'PASS' | 'FAIL' | 'INCONCLUSIVE';

export const LIMIT_NS = 50;
/** Rounds whose block-P99 lie further apart than this can't tell a change of the limit's size. */
export const QUIET_NS = 25;
/** Fewer rounds say nothing of how far they scatter. */
const LEAST_ROUNDS = 3;
/** A clock whose step is above this share of the limit can't measure it. */
const CLOCK_STEP_SHARE = 0.2;

export interface GateOptions extends MeasureOptions {
  /** The folder of baselines. */
  readonly folder: string;
  readonly limitNs?: number | undefined;
}

export interface Comparison {
  /** Medians of the rounds' block-P99, ns; null where there is nothing to compare. */
  readonly baseP99: number | null;
  readonly changeP99: number | null;
  readonly diff: number | null;
  /** Largest less smallest block-P99 of this build's rounds. */
  readonly spread: number | null;
  /** The literal rule: change above base by more than the limit. */
  readonly over: boolean;
  readonly baseP50: number | null;
  readonly changeP50: number | null;
}

export interface GateReport {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly limitNs: number;
  readonly quietNs: number;
  readonly bench: string;
  readonly rounds: number;
  readonly messages: number;
  readonly commit: string | null;
  readonly baseline: {
    readonly path: string;
    readonly commit: string | null;
    readonly createdAt: string;
    readonly fingerprint: string;
  } | null;
  readonly stages: Record<Stage, Comparison>;
  readonly types: Record<string, Comparison>;
  readonly fingerprint: Fingerprint;
}

/** Exit code of a verdict. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  return verdict === 'PASS' ? ExitCode.done : verdict === 'FAIL' ? ExitCode.failed : ExitCode.inconclusive;
}

/** Measures this build and compares it with the stored record. @throws LuminaError LUMINA_BASELINE_INVALID, or what a round reports */
export async function gate(options: GateOptions): Promise<GateReport> {
  const path = baselinePath(options.folder, benchName(options.lane, options.isa));
  const base = readBaseline(path);
  const measurement = await measure(options);
  const shown = relative(process.cwd(), path);
  return judge(measurement, base, { path: shown, limitNs: options.limitNs ?? LIMIT_NS, commit: currentCommit(options.folder) });
}

/** The verdict on a measurement; pure. */
export function judge(
  measurement: Measurement,
  base: BaselineRecord | undefined,
  about: { readonly path: string; readonly limitNs: number; readonly commit: string | null },
): GateReport {
  const change = recordOf(measurement, about.commit, '');
  const { limitNs } = about;
  const stages = Object.fromEntries(
    STAGES.map((stage) => [stage, compare(base?.stages[stage], change.stages[stage], limitNs)]),
  ) as Record<Stage, Comparison>;
  const types: Record<string, Comparison> = {};
  for (const [type, tail] of Object.entries(change.types)) types[type] = compare(base?.types[type], tail, limitNs);
  const doubts = clockDoubts(measurement, limitNs);
  const { verdict, reasons } = decide(change, base, { ...stages, ...labelled(types) }, limitNs, doubts);
  return {
    schemaVersion: 1,
    verdict,
    reasons,
    limitNs,
    quietNs: QUIET_NS,
    bench: measurement.bench,
    rounds: measurement.rounds.length,
    messages: change.messages,
    commit: about.commit,
    baseline:
      base === undefined
        ? null
        : { path: about.path, commit: base.commit, createdAt: base.createdAt, fingerprint: base.fingerprint.id },
    stages,
    types,
    fingerprint: measurement.fingerprint,
  };
}

function compare(base: TailRecord | undefined, change: TailRecord, limitNs: number): Comparison {
  const baseP99 = base?.blockP99 ?? null;
  const changeP99 = change.blockP99;
  const diff = baseP99 === null || changeP99 === null ? null : Math.round((changeP99 - baseP99) * 10) / 10;
  const over = diff !== null && diff > limitNs;
  return { baseP99, changeP99, diff, spread: change.spread, over, baseP50: base?.p50 ?? null, changeP50: change.p50 };
}

function labelled(types: Record<string, Comparison>): Record<string, Comparison> {
  return Object.fromEntries(Object.entries(types).map(([type, comparison]) => [`type ${type}`, comparison]));
}

function decide(
  change: BaselineRecord,
  base: BaselineRecord | undefined,
  compared: Record<string, Comparison>,
  limitNs: number,
  clock: readonly string[],
): { verdict: Verdict; reasons: string[] } {
  if (base === undefined) {
    const reason = `no baseline of ${change.bench} for machines of class ${change.machineClass}; store one: lumina baseline save --lane ${change.lane}`;
    return { verdict: 'INCONCLUSIVE', reasons: [reason] };
  }
  const doubts = [...clock, ...machineDoubts(change, base), ...noiseDoubts(change, base)];
  const over = Object.entries(compared).filter(([, comparison]) => comparison.over);
  const told = over.map(
    ([what, { baseP99, changeP99, diff }]) => `${what}: block-P99 ${baseP99} -> ${changeP99} ns, +${diff} ns, limit ${limitNs}`,
  );
  if (doubts.length > 0) return { verdict: 'INCONCLUSIVE', reasons: [...doubts, ...told] };
  // A message type is judged by its own rounds: a rare type's are seldom quiet, and then it only warns.
  const judged = over.filter(([what, { spread }]) => !what.startsWith('type ') || (spread !== null && spread <= QUIET_NS));
  return { verdict: judged.length > 0 ? 'FAIL' : 'PASS', reasons: told };
}

/** A clock too coarse for the limit. Each process sees an upper bound of the step; the smallest is the nearest. */
function clockDoubts({ rounds }: Measurement, limitNs: number): string[] {
  const steps = rounds.map((round) => round.engine.clockStepNs).filter((step) => step !== null);
  const stepNs = Math.min(...steps);
  if (steps.length === 0 || stepNs <= limitNs * CLOCK_STEP_SHARE) return [];
  return [`the clock advances in steps of ${stepNs} ns, more than a fifth of the limit`];
}

/** Why figures of this machine and build can't be held against the stored ones. */
function machineDoubts(change: BaselineRecord, base: BaselineRecord): string[] {
  const doubts = differences(base.fingerprint, change.fingerprint).map((difference) => `fingerprint: ${difference}`);
  if (base.inputHash !== change.inputHash)
    doubts.push("the replayed day is another than the baseline's; store a baseline of this build's simulator");
  return doubts;
}

/** Stages whose rounds disagree among themselves, on either side. */
function noiseDoubts(change: BaselineRecord, base: BaselineRecord): string[] {
  const doubts: string[] = [];
  for (const [side, record] of [
    ['baseline', base],
    ['change', change],
  ] as const) {
    const { length } = record.stages.total.rounds;
    if (length < LEAST_ROUNDS)
      doubts.push(`the ${side} has ${length} rounds with block-P99, at least ${LEAST_ROUNDS} are needed`);
  }
  for (const stage of STAGES) {
    for (const [side, record] of [
      ['baseline', base],
      ['change', change],
    ] as const) {
      const { spread } = record.stages[stage];
      if (spread !== null && spread > QUIET_NS) {
        doubts.push(`${stage}: block-P99 of the ${side}'s rounds lie ${spread} ns apart, more than ${QUIET_NS}`);
      }
    }
  }
  return doubts;
}
