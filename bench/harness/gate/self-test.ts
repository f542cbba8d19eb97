/**
 * The gate tests itself on this machine: the same rule on rounds whose truth is known. All arms are one build, the one that can delay
 * itself; one of them changes nothing (A/A), others delay every message, or one message type, by a known time. Every trial has rounds of
 * its own; within a trial the arms share base and control.
 */

import { LuminaError } from '../../../runtime/errors.ts';
import type { LaneName } from '../../../runtime/flow.ts';
import { benchName } from '../bench-name.ts';
import { type Fingerprint, fingerprint } from '../machine.ts';
import { engineOf } from './arm.ts';
import { seriesOf } from './comparisons.ts';
import type { PartFigures } from './figures.ts';
import { LIMIT_NS } from './gate.ts';
import { type Share, shareOf } from './interval.ts';
import { buildOwn } from './own-build.ts';
import type { PartName, Verdict } from './report.ts';
import { protocolFault, roundProgram } from './round-process.ts';
import { prepareGround, type Round, Rounds } from './rounds.ts';
import { decide, LOOKS } from './rule.ts';

/** About 2 % of the day's messages, and the slowest of the frequent types: order executed. */
export const CLASS_TYPE = 'E';
const STAGE = 'book';

/** What each arm is delayed by at a limit of 50 ns, and in proportion at others; A by nothing. */
const PLANTED_NS: Readonly<Record<string, number>> = { A: 0, '20': 20, '60': 60, '100': 100, class100: 100 };

/** What is planted into an arm at this limit. */
function plantOf(arm: string, limitNs: number): string {
  const delay = plantedNs(arm, limitNs);
  return delay === 0 ? '' : `stage=${STAGE},ns=${delay}${arm === 'class100' ? `,type=${CLASS_TYPE}` : ''}`;
}

function plantedNs(arm: string, limitNs: number): number {
  return Math.round((PLANTED_NS[arm]! * limitNs) / LIMIT_NS);
}

/** Shares that the gate promises: of the trials of an arm that FAIL, at least. */
export const PROMISED: Readonly<Record<string, number>> = { '60': 0.95, '100': 0.99, class100: 0.95 };
/** And at most, of the A/A trials and of those of a delay below the limit. */
export const PROMISED_ALARMS = 0.001;

export interface SelfTestOptions {
  readonly root: string;
  readonly lane: LaneName;
  readonly isa?: string | undefined;
  readonly trials: number;
  /** So many of them, the first, have planted delays too (default: all): false alarms are rare and need more trials than delays do. */
  readonly plantedTrials?: number | undefined;
  readonly limitNs?: number | undefined;
  readonly seed?: number | undefined;
  readonly onProgress?: ((trialsDone: number, trials: number) => void) | undefined;
  readonly onNote?: ((text: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ArmOutcome {
  readonly planted: string;
  readonly verdicts: Record<Verdict, number>;
  /** Share that FAILs, with its bounds. */
  readonly failed: Share;
  /** Rounds until the verdict, on the average. */
  readonly meanRounds: number;
}

export interface SelfTestReport {
  readonly schemaVersion: 1;
  readonly bench: string;
  readonly limitNs: number;
  /** A/A trials, those of them that FAIL, and those that end INCONCLUSIVE. */
  readonly trials: number;
  readonly falseAlarms: number;
  readonly inconclusive: number;
  /** Share of the trials that FAIL, by what was planted. */
  readonly power: Readonly<Record<string, number>>;
  readonly arms: Readonly<Record<string, ArmOutcome>>;
  readonly classType: string;
  /** What of the promise these trials refute; empty when nothing. */
  readonly broken: readonly string[];
  readonly secondsARound: number;
  readonly seconds: number;
  readonly seed: number;
  readonly fingerprint: Fingerprint;
}

/** Figures of one process, to improve the statistics with off-line: by part block-P99, P50, P90, P99, P99.9. */
export type RawRound = { readonly trial: number; readonly arms: Record<string, Record<PartName, readonly (number | null)[]>> };

export async function selfTest(options: SelfTestOptions): Promise<{ report: SelfTestReport; raw: RawRound[] }> {
  const { root, lane, isa, limitNs = LIMIT_NS, trials } = options;
  if (lane !== 'native') {
    const remedy = 'use --lane native';
    throw new LuminaError('LUMINA_GATE_SELF_TEST', `gate --self-test: only the native lane can be delayed on purpose; ${remedy}`);
  }
  await buildOwn({ root, lane, planted: true, signal: options.signal, onNote: options.onNote });
  const program = (plant: string) => roundProgram(root, lane, { variant: 'build-plant', plant });
  const fault = await protocolFault(program(''));
  if (fault !== null)
    throw new LuminaError('LUMINA_GATE_PROGRAM', `gate --self-test: ${fault}; build it with node native/build.mjs --plant`);
  const seed = options.seed ?? Math.floor(performance.timeOrigin + performance.now());
  const arms = [
    ...['O', 'control'].map((name) => ({ name, program: program('') })),
    ...Object.keys(PLANTED_NS).map((name) => ({ name, program: program(plantOf(name, limitNs)) })),
  ];
  const ground = prepareGround({ isa });
  const started = performance.now();
  try {
    const running = new Rounds(arms, ground, { seed, signal: options.signal });
    const raw: RawRound[] = [];
    const outcomes: TrialOutcome[] = [];
    let print: Fingerprint | undefined;
    for (let trial = 0; trial < trials; trial++) {
      const plants = trial < (options.plantedTrials ?? trials) ? Object.keys(PLANTED_NS) : ['A'];
      const { outcome, rounds } = await oneTrial(running, plants, limitNs, seed + trial);
      outcomes.push(outcome);
      raw.push(...rounds.map((round) => ({ trial, arms: rawOf(round) })));
      print ??= fingerprint(engineOf(rounds[0]!.get('O')!.facts, lane));
      options.onProgress?.(trial + 1, trials);
    }
    const seconds = (performance.now() - started) / 1000;
    const facts = { bench: benchName(lane, isa), limitNs, seed, fingerprint: print!, seconds, rounds: raw.length };
    return { report: reportOf(outcomes, facts), raw };
  } finally {
    ground.dispose();
  }
}

export type TrialOutcome = Readonly<Record<string, { readonly verdict: Verdict; readonly rounds: number }>>;

/** One trial: rounds until every arm has its verdict; an arm that has it rests. */
async function oneTrial(
  running: Rounds,
  plants: readonly string[],
  limitNs: number,
  seed: number,
): Promise<{ outcome: TrialOutcome; rounds: Round[] }> {
  const rounds: Round[] = [];
  const outcome: Record<string, { verdict: Verdict; rounds: number }> = {};
  for (const look of LOOKS) {
    const open = plants.filter((arm) => outcome[arm] === undefined);
    if (open.length === 0) break;
    while (rounds.length < look) rounds.push(await running.next(['O', 'control', ...open]));
    for (const arm of open) {
      const series = seriesOf(
        rounds.map((round) => ({ base: parts(round, 'O'), change: parts(round, arm), control: parts(round, 'control') })),
      );
      const decision = decide(series, { limitNs, seed });
      if (decision.verdict !== 'extend') outcome[arm] = { verdict: decision.verdict, rounds: decision.rounds };
    }
  }
  return { outcome, rounds };
}

function parts(round: Round, arm: string): ReadonlyMap<PartName, PartFigures> {
  return round.get(arm)!.figures.parts;
}

function rawOf(round: Round): RawRound['arms'] {
  return Object.fromEntries(
    [...round].map(([arm, { figures }]) => [
      arm,
      Object.fromEntries([...figures.parts].map(([part, f]) => [part, [f.blockP99, f.p50, f.p90, f.p99, f.p999]])),
    ]),
  );
}

export interface SelfTestFacts {
  readonly bench: string;
  readonly limitNs: number;
  readonly seed: number;
  readonly fingerprint: Fingerprint;
  readonly seconds: number;
  readonly rounds: number;
}

/** The report of these trials; pure. */
export function reportOf(outcomes: readonly TrialOutcome[], facts: SelfTestFacts): SelfTestReport {
  const arms: Record<string, ArmOutcome> = {};
  for (const arm of Object.keys(PLANTED_NS)) {
    const of = outcomes.flatMap((outcome) => outcome[arm] ?? []);
    if (of.length > 0) arms[arm] = armOutcome(plantOf(arm, facts.limitNs), of);
  }
  const power = Object.fromEntries(
    Object.entries(arms)
      .filter(([arm]) => arm !== 'A')
      .map(([arm, { failed }]) => [arm, Math.round((failed.count / failed.of) * 10_000) / 10_000]),
  );
  const { verdicts, failed } = arms.A!;
  return {
    schemaVersion: 1,
    bench: facts.bench,
    limitNs: facts.limitNs,
    trials: outcomes.length,
    falseAlarms: verdicts.FAIL,
    inconclusive: verdicts.INCONCLUSIVE,
    power,
    arms,
    classType: CLASS_TYPE,
    broken: [
      ...(failed.lower > PROMISED_ALARMS ? [`false alarms in ${failed.count} of ${failed.of} A/A trials`] : []),
      ...refusedBelow(arms['20'], plantedNs('20', facts.limitNs)),
      ...Object.entries(PROMISED)
        .filter(([arm, least]) => arms[arm] !== undefined && arms[arm].failed.upper < least)
        .map(
          ([arm, least]) =>
            `${armWords(arm, facts.limitNs)} was caught in ${arms[arm]!.failed.count} of ${arms[arm]!.failed.of} trials, promised are ${least * 100} %`,
        ),
    ],
    secondsARound: Math.round((facts.seconds / Math.max(1, facts.rounds)) * 100) / 100,
    seconds: Math.round(facts.seconds),
    seed: facts.seed,
    fingerprint: facts.fingerprint,
  };
}

/** A delay below the limit is not to be refused. */
function refusedBelow(arm: ArmOutcome | undefined, delay: number): string[] {
  if (arm === undefined || !(arm.failed.lower > PROMISED_ALARMS)) return [];
  return [`+${delay} ns, below the limit, was refused in ${arm.failed.count} of ${arm.failed.of} trials`];
}

function armWords(arm: string, limitNs: number): string {
  if (arm === 'A') return 'nothing (A/A)';
  return `+${plantedNs(arm, limitNs)} ns on ${arm === 'class100' ? `type ${CLASS_TYPE}` : 'all'}`;
}

function armOutcome(planted: string, outcomes: readonly TrialOutcome[string][]): ArmOutcome {
  const verdicts: Record<Verdict, number> = { PASS: 0, FAIL: 0, INCONCLUSIVE: 0 };
  let rounds = 0;
  for (const outcome of outcomes) {
    verdicts[outcome.verdict]++;
    rounds += outcome.rounds;
  }
  return {
    planted,
    verdicts,
    failed: shareOf(verdicts.FAIL, outcomes.length),
    meanRounds: Math.round((rounds / outcomes.length) * 10) / 10,
  };
}

/** Lines for a terminal. */
export function selfTestText(report: SelfTestReport): string[] {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const rows = Object.entries(report.arms).map(([arm, { verdicts, failed, meanRounds }]) => {
    const name = armWords(arm, report.limitNs);
    const bounds = `${percent(failed.lower)} to ${percent(failed.upper)}`;
    return `${name.padEnd(20)} FAIL ${String(failed.count).padStart(4)} of ${failed.of} (${bounds}), PASS ${verdicts.PASS}, INCONCLUSIVE ${verdicts.INCONCLUSIVE}, ${meanRounds} rounds`;
  });
  return [
    `${report.bench}: the gate on ${report.trials} trials of its own, limit +${report.limitNs} ns, seed ${report.seed}`,
    ...rows,
    `${report.seconds} s, ${report.secondsARound} s a round of up to ${Object.keys(report.arms).length + 2} processes`,
    ...report.broken.map((promise) => `  - ${promise}`),
  ];
}
