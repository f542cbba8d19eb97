/** Interleaved rounds of any program that prints samples: the rule, the report and the verdicts of the gate. */

import { type HistogramRecord, NsHistogram, STAGES } from '../../../../runtime/telemetry/histograms.ts';
import { Random } from '../../../exchange/random.ts';
import { JAVASCRIPT } from '../../engine.ts';
import { fingerprint } from '../../machine.ts';
import { comparisonReport, type Series } from '../comparisons.ts';
import { ARMS, type Arm, type ArmEnvironment, GATE_REPORT_VERSION, type GateReport, type LookReport } from '../report.ts';
import { type Compared, type Decision, decide, LOOKS } from '../rule.ts';
import { stolenMs } from '../steal.ts';
import type { PrintedPart } from './printed-samples.ts';
import { inNs, inPercent, type PrintedRound, type ProgramLimit, percentOf, programSeries, tailOf } from './program-series.ts';

export type { ProgramLimit };

/** The limit where none is given: a share, since nobody knows how long a stranger's operation takes. */
export const LIMIT_PERCENT = 5;

/** A fresh process of one arm, to its end. */
export type RunProgram = (signal: AbortSignal | undefined) => Promise<ReadonlyMap<string, PrintedPart>>;

export interface ProgramOptions {
  readonly limit?: ProgramLimit | undefined;
  /** One look after so many rounds, instead of the rule's looks. */
  readonly rounds?: number | undefined;
  readonly seed?: number | undefined;
  readonly onProgress?: ((roundsDone: number, rounds: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type ProgramIdentity = Pick<GateReport, 'bench' | 'base' | 'change' | 'buildSeconds'> &
  Partial<Pick<GateReport, 'commands'>>;

/** What makes the base impossible to measure; the verdict is then INCONCLUSIVE. */
export class BaseFault extends Error {}

interface Kept {
  stealMs: number;
  readonly parts: Map<string, NsHistogram>;
}

interface Measured {
  readonly kept: Record<Arm, Kept>;
  readonly rounds: readonly PrintedRound[];
  readonly looks: readonly LookReport[];
  readonly decision: Decision | null;
  readonly seconds: number;
}

/**
 * Runs base, change and base again as fresh processes until the rule knows, and reports. One process of each, which is not counted, goes
 * before: it warms what is warm in every later one, and whoever can't run is told at once.
 * @throws what a run of the change throws; the signal's reason when aborted. A `BaseFault` of the base makes the report INCONCLUSIVE
 */
export async function programGate(
  runs: { readonly base: RunProgram; readonly change: RunProgram },
  about: ProgramIdentity,
  options: ProgramOptions,
): Promise<GateReport> {
  const seed = options.seed ?? Math.floor(performance.timeOrigin + performance.now());
  try {
    await runs.change(options.signal);
    await runs.base(options.signal);
    return reportOf(await measureRounds(runs, options, seed), about, options, seed, null);
  } catch (error) {
    if (!(error instanceof BaseFault)) throw error;
    return reportOf(nothing(), about, options, seed, error.message);
  }
}

/** The report where the base can't be measured. */
export function unmeasuredProgram(about: ProgramIdentity, options: ProgramOptions, reason: string): GateReport {
  return reportOf(nothing(), about, options, options.seed ?? 0, reason);
}

async function measureRounds(
  runs: { readonly base: RunProgram; readonly change: RunProgram },
  options: ProgramOptions,
  seed: number,
): Promise<Measured> {
  const looksAt = options.rounds === undefined ? LOOKS : [options.rounds];
  const random = new Random(seed);
  const { kept } = nothing();
  const [rounds, looks]: [PrintedRound[], LookReport[]] = [[], []];
  const started = performance.now();
  let decision: Decision | null = null;
  for (const look of looksAt) {
    while (rounds.length < look) {
      const round = new Map<Arm, ReadonlyMap<string, PrintedPart>>();
      for (const arm of shuffled(random)) {
        const stolen = stolenMs();
        const parts = await runs[arm === 'control' ? 'base' : arm](options.signal);
        kept[arm].stealMs += stolenMs() - stolen;
        round.set(arm, parts);
        keep(kept[arm], parts);
      }
      rounds.push(Object.fromEntries(round) as PrintedRound);
      options.onProgress?.(rounds.length, look);
    }
    decision = judge(programSeries(rounds), options, seed, looksAt);
    looks.push({ rounds: rounds.length, outcome: decision.verdict });
    if (decision.verdict !== 'extend') break;
  }
  return { kept, rounds, looks, decision, seconds: (performance.now() - started) / 1000 };
}

function shuffled(random: Random): Arm[] {
  const order: Arm[] = [...ARMS];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

function keep(kept: Kept, parts: ReadonlyMap<string, PrintedPart>): void {
  for (const [name, { histogram }] of parts) {
    if (histogram === null) continue;
    const sum = kept.parts.get(name) ?? new NsHistogram();
    sum.merge(histogram);
    kept.parts.set(name, sum);
  }
}

function judge(series: readonly Series[], options: ProgramOptions, seed: number, looks: readonly number[]): Decision {
  const limit = options.limit ?? { percent: LIMIT_PERCENT };
  if ('ns' in limit) return decide(series, { limitNs: limit.ns, seed, looks });
  const decision = decide(series.map(inPercent), { limitNs: limit.percent, seed, looks, unit: '%' });
  return { ...decision, compared: decision.compared.map((one: Compared, index) => inNs(one, series[index]!)) };
}

function nothing(): Measured {
  const none = (): Kept => ({ stealMs: 0, parts: new Map() });
  return { kept: { base: none(), change: none(), control: none() }, rounds: [], looks: [], decision: null, seconds: 0 };
}

function reportOf(
  { kept, rounds, looks, decision, seconds }: Measured,
  about: ProgramIdentity,
  options: ProgramOptions,
  seed: number,
  fault: string | null,
): GateReport {
  const limit = options.limit ?? { percent: LIMIT_PERCENT };
  const series = programSeries(rounds);
  const compared = decision?.compared ?? [];
  const comparisons = compared
    .map((one, index) => comparisonReport(series[index]!, one))
    .filter(({ base, change, deciding }) => base !== null || change !== null || deciding);
  const unit = percentOf(series.find(({ deciding }) => deciding) ?? { rounds: [] }) ?? 0;
  const verdict = decision === null || decision.verdict === 'extend' ? 'INCONCLUSIVE' : decision.verdict;
  const same =
    about.base.same && fault === null ? ['base and change are the same commit: this run compared a build with itself'] : [];
  const samples = [...(rounds[0]?.change.values() ?? [])].reduce((sum, { figures }) => sum + figures.count, 0);
  const doubt = 'a program that prints samples has no stored record';
  return {
    schemaVersion: GATE_REPORT_VERSION,
    verdict,
    reasons: [...(fault === null ? [] : [fault]), ...(decision?.reasons ?? []), ...same],
    warnings: [
      ...comparisons
        .filter(({ warning, state }) => warning && state !== 'fail')
        .map(({ part, quantile, median, lower, upper }) => `${part} ${quantile}: +${median} ns (${lower} to ${upper})`),
      ...weakTails(rounds),
    ],
    limitNs: 'ns' in limit ? limit.ns : Math.round(limit.percent * unit * 100) / 100,
    ...('ns' in limit ? {} : { limitPercent: limit.percent }),
    lane: 'program',
    isa: 'none',
    rounds: rounds.length,
    looks,
    seed,
    ...about,
    comparisons,
    literal: { path: null, commit: null, stored: null, measured: null, diff: null, over: false, decides: false, doubts: [doubt] },
    anchor: null,
    anchorReason: 'a program is held against its base only',
    instructions: null,
    histograms: { base: recordOf(kept.base), change: recordOf(kept.change) },
    environment: Object.fromEntries(ARMS.map((arm) => [arm, environmentOf(kept[arm], rounds.length)])) as Record<
      Arm,
      ArmEnvironment
    >,
    fingerprint: fingerprint(JAVASCRIPT),
    differences: [],
    planted: {},
    messages: samples,
    seconds: Math.round(seconds * 10) / 10,
  };
}

/** Where something else than block-P99 stands for the tail, it is said. */
function weakTails(rounds: readonly PrintedRound[]): string[] {
  const parts = [...(rounds[0]?.change.keys() ?? [])];
  return parts.flatMap((part) => {
    const [tail, printed] = [tailOf(rounds, part), rounds[0]!.change.get(part)!];
    if (tail === 'blockP99') return [];
    const why = printed.log
      ? 'a log has no order and so no blocks'
      : `${printed.figures.count} samples a process are too few for blocks`;
    return [`${part}: ${tail} decides instead of block-P99, since ${why}`];
  });
}

/** The parts that are stages have a place in a record; others are told by their comparisons. */
function recordOf({ parts }: Kept): HistogramRecord {
  const record: HistogramRecord = { version: 1, unit: 'ns', stages: {}, types: {} };
  for (const stage of STAGES) {
    const encoded = parts.get(stage)?.encode();
    if (encoded !== undefined) record.stages[stage] = encoded;
  }
  return record;
}

function environmentOf({ stealMs }: Kept, rounds: number): ArmEnvironment {
  return {
    stealMs: rounds === 0 ? null : stealMs,
    voluntarySwitches: null,
    involuntarySwitches: null,
    minorFaults: null,
    gaps: null,
    gapMs: null,
    clockStepNs: null,
    pages: [],
    processors: [],
    digest: null,
  };
}
