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
import { clockDoubts, likenessDoubts, missingDoubts, noiseDoubts, typeDoubts, typesOf } from './gate-doubts.ts';
import type { Fingerprint } from './machine.ts';
import { benchName, type Measurement, type MeasureOptions, measure } from './measurement.ts';
import { type BaselineRecord, recordOf, type TailRecord } from './record.ts';

export type Verdict = 'PASS' | 'FAIL' | 'INCONCLUSIVE';

export const LIMIT_NS = 50;
/** Rounds whose block-P99 lie further apart than this share of the limit can't tell a change of the limit's size. */
const QUIET_SHARE = 0.5;

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
  /** Largest less smallest block-P99 of the baseline's rounds, and of this build's. */
  readonly baseSpread: number | null;
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
  /** Half the limit: rounds further apart are noisy. */
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
  const quietNs = limitNs * QUIET_SHARE;
  const stages = Object.fromEntries(
    STAGES.map((stage) => [stage, compare(base?.stages[stage], change.stages[stage], limitNs)]),
  ) as Record<Stage, Comparison>;
  const types: Record<string, Comparison> = {};
  for (const type of typesOf(base, change)) types[type] = compare(base?.types[type], change.types[type], limitNs);
  const steps = measurement.rounds.map((round) => round.engine.clockStepNs);
  const doubts = clockDoubts(steps, measurement.fingerprint.clock, limitNs);
  const ofTypes = Object.entries(types).map(([type, comparison]) => [`type ${type}`, comparison] as const);
  const compared = [...Object.entries(stages), ...ofTypes];
  const { verdict, reasons } = decide(change, base, compared, doubts, { limitNs, quietNs });
  return {
    schemaVersion: 1,
    verdict,
    reasons,
    limitNs,
    quietNs,
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

function compare(base: TailRecord | undefined, change: TailRecord | undefined, limitNs: number): Comparison {
  const baseP99 = base?.blockP99 ?? null;
  const changeP99 = change?.blockP99 ?? null;
  const diff = baseP99 === null || changeP99 === null ? null : Math.round((changeP99 - baseP99) * 10) / 10;
  const over = diff !== null && diff > limitNs;
  const [baseSpread, spread] = [base?.spread ?? null, change?.spread ?? null];
  return { baseP99, changeP99, diff, baseSpread, spread, over, baseP50: base?.p50 ?? null, changeP50: change?.p50 ?? null };
}

interface Decision {
  readonly verdict: Verdict;
  readonly reasons: string[];
}

function decide(
  change: BaselineRecord,
  base: BaselineRecord | undefined,
  compared: readonly (readonly [what: string, Comparison])[],
  clock: readonly string[],
  { limitNs, quietNs }: { readonly limitNs: number; readonly quietNs: number },
): Decision {
  if (base === undefined) {
    const reason = `no baseline of ${change.bench} for machines of class ${change.machineClass}; store one: lumina baseline save --lane ${change.lane}`;
    return { verdict: 'INCONCLUSIVE', reasons: [reason] };
  }
  const doubts = [
    ...clock,
    ...likenessDoubts(base, change),
    ...missingDoubts(base, change),
    ...noiseDoubts(base, change, quietNs),
  ];
  const ofTypes = typeDoubts(base, change, limitNs, quietNs);
  const over = compared.filter(([, comparison]) => comparison.over);
  const told = over.map(
    ([what, { baseP99, changeP99, diff }]) => `${what}: block-P99 ${baseP99} -> ${changeP99} ns, +${diff} ns, limit ${limitNs}`,
  );
  const reasons = [...doubts, ...ofTypes, ...told];
  if (doubts.length > 0) return { verdict: 'INCONCLUSIVE', reasons };
  // What is quiet on both sides and over fails, whatever is unknown of a noisy type; a stage that is not quiet is a doubt above.
  const quiet = (spread: number | null): boolean => spread !== null && spread <= quietNs;
  if (over.some(([, { baseSpread, spread }]) => quiet(baseSpread) && quiet(spread))) return { verdict: 'FAIL', reasons };
  return { verdict: ofTypes.length > 0 ? 'INCONCLUSIVE' : 'PASS', reasons };
}
