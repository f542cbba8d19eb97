/** The rounds of a gate and the report of what they said. */

import type { LaneName } from '../../../runtime/flow.ts';
import { benchName } from '../bench-name.ts';
import { type Fingerprint, fingerprint } from '../machine.ts';
import { ArmRecord, engineOf, unlikeArms, unlikeResults } from './arm.ts';
import type { BaseChoice } from './base-ref.ts';
import { commitOf } from './base-ref.ts';
import { clockDoubts } from './clock-doubts.ts';
import { comparisonReport, type RoundFigures, type Series, seriesOf } from './comparisons.ts';
import { type Anchored, type GateOptions, LIMIT_NS } from './gate.ts';
import { literalReport } from './literal.ts';
import { lostSamples } from './lost-samples.ts';
import {
  type AnchorReport,
  ARMS,
  type Arm,
  type ArmEnvironment,
  type BaseReport,
  type ComparisonReport,
  GATE_REPORT_VERSION,
  type GateReport,
  type LookReport,
  type Verdict,
} from './report.ts';
import type { RoundProgram, RoundResult } from './round-process.ts';
import { type ArmOfRounds, type Ground, prepareGround, type Round, Rounds } from './rounds.ts';
import { type Decision, decide, LOOKS } from './rule.ts';

/** Before what two arms computed otherwise. */
const UNLIKE = 'base and change did not compute the same:';
/** A clock that can't measure is known after so many rounds. */
const CLOCK_ROUNDS = 3;

export interface GatePrograms {
  readonly choice: BaseChoice;
  readonly base: RoundProgram;
  readonly change: RoundProgram;
  readonly anchor: Anchored;
  readonly buildSeconds: number;
}

type ArmName = Arm | 'anchor' | 'anchorControl';

/** Everything the rounds left behind. */
interface Measured {
  readonly records: Record<Arm, ArmRecord>;
  readonly rounds: readonly Round[];
  readonly looks: readonly LookReport[];
  readonly decision: Decision | null;
  readonly anchorDecision: Decision | null;
  readonly doubts: readonly string[];
  readonly seconds: number;
}

export async function measureGate(options: GateOptions, programs: GatePrograms): Promise<GateReport> {
  const seed = options.seed ?? Math.floor(performance.timeOrigin + performance.now());
  const ground = prepareGround({ isa: options.isa });
  try {
    const measured = await measureRounds(options, programs, ground, seed);
    return reportOf(options, programs, ground, seed, measured);
  } finally {
    ground.dispose();
  }
}

async function measureRounds(options: GateOptions, programs: GatePrograms, ground: Ground, seed: number): Promise<Measured> {
  const { lane, limitNs = LIMIT_NS, rounds: fixed } = options;
  const records = { base: new ArmRecord(), change: new ArmRecord(), control: new ArmRecord() };
  const looksAt = fixed === undefined ? LOOKS : [fixed];
  const running = new Rounds(armsOf(programs, records), ground, { seed, signal: options.signal });
  const [rounds, looks]: [Round[], LookReport[]] = [[], []];
  const started = performance.now();
  let [decision, anchorDecision]: [Decision | null, Decision | null] = [null, null];
  let doubts: string[] = [];
  for (const look of looksAt) {
    while (rounds.length < look && doubts.length === 0) {
      const round = await running.next();
      rounds.push(round);
      for (const arm of ARMS) records[arm].add(round.get(arm)!);
      options.onProgress?.(rounds.length, look);
      if (rounds.length === Math.min(CLOCK_ROUNDS, look)) doubts = doubtsOf(records, lane, limitNs);
      doubts.push(...lostSamples(armsOfRound(round)).map((words) => `round ${rounds.length}: ${words}`));
    }
    if (doubts.length > 0) break;
    const rule = { limitNs, seed, looks: looksAt };
    decision = decide(seriesOf(rounds.map((round) => figuresOf(round, 'base', 'control'))), rule);
    if (programs.anchor.program !== null)
      anchorDecision = decide(seriesOf(rounds.map((round) => figuresOf(round, 'anchor', 'anchorControl'))), rule);
    looks.push({ rounds: rounds.length, outcome: decision.verdict });
    if (decision.verdict === 'FAIL' || (decision.verdict !== 'extend' && anchorDecision?.verdict !== 'extend')) break;
  }
  return { records, rounds, looks, decision, anchorDecision, doubts, seconds: (performance.now() - started) / 1000 };
}

function armsOfRound(round: Round): Record<Arm, RoundResult> {
  return { base: round.get('base')!, change: round.get('change')!, control: round.get('control')! };
}

function armsOf({ base, change, anchor }: GatePrograms, records: Record<Arm, ArmRecord>): ArmOfRounds[] {
  const arms: ArmOfRounds[] = [
    { name: 'base', program: base, onSamples: records.base.count },
    { name: 'change', program: change, onSamples: records.change.count },
    { name: 'control', program: base },
  ];
  if (anchor.program === null) return arms;
  return [...arms, { name: 'anchor', program: anchor.program }, { name: 'anchorControl', program: anchor.program }];
}

function figuresOf(round: Round, base: ArmName, control: ArmName): RoundFigures {
  const parts = (arm: ArmName) => round.get(arm)!.figures.parts;
  return { base: parts(base), change: parts('change'), control: parts(control) };
}

/** Why these rounds can't tell anything, whatever their figures. */
function doubtsOf(records: Record<Arm, ArmRecord>, lane: LaneName, limitNs: number): string[] {
  const facts = ARMS.flatMap((arm) => records[arm].facts);
  const steps = facts.map(({ clock }) => clock.stepNs);
  const alike = unlikeArms(records.base.facts[0]!, records.change.facts[0]!);
  const { clock } = fingerprint(engineOf(facts[0]!, lane));
  return [
    ...clockDoubts(steps, clock, limitNs),
    ...alike.map((words) => `base and change were not built or run alike: ${words}`),
  ];
}

function reportOf(options: GateOptions, programs: GatePrograms, ground: Ground, seed: number, measured: Measured): GateReport {
  const { lane, isa, root, folder, limitNs = LIMIT_NS } = options;
  const { records, rounds, decision } = measured;
  const facts = records.change.facts[0]!;
  const own = fingerprint(engineOf(facts, lane));
  const bench = benchName(lane, isa);
  const series = seriesOf(rounds.map((round) => figuresOf(round, 'base', 'control')));
  const comparisons = reports(series, decision);
  const total = series.find(({ part, quantile }) => part === 'total' && quantile === 'blockP99')!;
  const literal = literalReport({
    folder,
    root,
    bench,
    limitNs,
    fingerprint: own,
    inputHash: ground.inputHash,
    baseCommit: programs.choice.kind === 'none' ? null : programs.choice.commit,
    rounds: total.rounds,
  });
  const anchor = anchorReport(programs.anchor, rounds, measured.anchorDecision);
  const differences = unlikeResults(records.base.facts[0]!, facts);
  const { verdict, reasons } = verdictOf(
    measured,
    anchor,
    literal.over && literal.decides ? literalWords(literal, limitNs) : null,
  );
  const same = programs.choice.kind === 'commit' && programs.choice.same && programs.change.plant === '';
  return {
    schemaVersion: GATE_REPORT_VERSION,
    verdict,
    reasons: same ? [...reasons, 'base and change are the same commit: this run compared a build with itself'] : reasons,
    warnings: warningsOf(comparisons, anchor, programs.anchor, differences),
    limitNs,
    bench,
    lane,
    isa: facts.isa,
    rounds: rounds.length,
    looks: measured.looks,
    seed,
    base: baseReport(programs.choice, records.base, own),
    change: { commit: commitOf(root) },
    comparisons,
    literal,
    anchor,
    anchorReason: programs.anchor.reason,
    instructions: null,
    histograms: { base: records.base.distribution(), change: records.change.distribution() },
    environment: Object.fromEntries(ARMS.map((arm) => [arm, records[arm].environment()])) as Record<Arm, ArmEnvironment>,
    fingerprint: own,
    differences,
    planted: Object.fromEntries(
      ARMS.map((arm) => [arm, records[arm].facts[0]!.planted ?? '']).filter(([, planted]) => planted !== ''),
    ),
    messages: facts.samples,
    seconds: Math.round(measured.seconds * 10) / 10,
    buildSeconds: programs.buildSeconds,
  };
}

function reports(series: readonly Series[], decision: Decision | null): ComparisonReport[] {
  if (decision === null) return [];
  const reported = series.map((one, index) => comparisonReport(one, decision.compared[index]!));
  // What no arm ever had is not worth a row.
  return reported.filter(({ base, change, deciding }) => base !== null || change !== null || deciding);
}

function verdictOf(
  { decision, doubts }: Measured,
  anchor: AnchorReport | null,
  literal: string | null,
): { verdict: Verdict; reasons: string[] } {
  if (doubts.length > 0 || decision === null || decision.verdict === 'extend')
    return { verdict: 'INCONCLUSIVE', reasons: [...doubts] };
  const ofAnchor = anchor === null ? [] : anchor.reasons.map((reason) => `against the release ${anchor.ref}: ${reason}`);
  const told = [...decision.reasons, ...ofAnchor, ...(literal === null ? [] : [literal])];
  const verdicts = [decision.verdict, anchor?.verdict, literal === null ? undefined : 'FAIL'];
  const verdict = verdicts.includes('FAIL') ? 'FAIL' : verdicts.includes('INCONCLUSIVE') ? 'INCONCLUSIVE' : 'PASS';
  return { verdict, reasons: told };
}

function literalWords({ stored, measured, diff, path }: GateReport['literal'], limitNs: number): string {
  return `total: block-P99 ${measured} ns is ${diff} ns above the ${stored} ns stored in ${path}, limit ${limitNs}; base and machine stand where they stood`;
}

function anchorReport(anchor: Anchored, rounds: readonly Round[], decision: Decision | null): AnchorReport | null {
  if (anchor.program === null || decision === null || anchor.ref === null) return null;
  const series = seriesOf(rounds.map((round) => figuresOf(round, 'anchor', 'anchorControl')));
  const verdict = decision.verdict === 'extend' ? 'INCONCLUSIVE' : decision.verdict;
  return { ref: anchor.ref, commit: anchor.commit, verdict, reasons: decision.reasons, comparisons: reports(series, decision) };
}

function warningsOf(
  comparisons: readonly ComparisonReport[],
  anchor: AnchorReport | null,
  anchored: Anchored,
  differences: readonly string[],
): string[] {
  const slower = (list: readonly ComparisonReport[], against: string): string[] =>
    list
      .filter(({ warning, state }) => warning && state !== 'fail')
      .map(({ part, quantile, median, lower, upper }) => `${part} ${quantile}: +${median} ns${against} (${lower} to ${upper})`);
  const unanchored = anchored.program === null && anchored.ref !== null && anchored.reason !== null;
  return [
    ...differences.map((words) => `${UNLIKE} ${words}`),
    ...slower(comparisons, ''),
    ...slower(anchor?.comparisons ?? [], ` against ${anchor?.ref}`),
    ...(unanchored ? [`not compared with the release ${anchored.ref}: ${anchored.reason}`] : []),
  ];
}

function baseReport(choice: BaseChoice, record: ArmRecord, own: Fingerprint): BaseReport {
  const facts = record.facts[0]!;
  return {
    ref: choice.ref,
    commit: choice.kind === 'none' ? null : choice.commit,
    toolchain: { compiler: facts.compiler, flags: facts.flags, node: own.node },
    same: choice.kind === 'commit' && choice.same,
  };
}
