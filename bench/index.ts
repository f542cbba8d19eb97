/** What the command line uses of bench/: the simulator, stage benches, replay, baselines, and the gate. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LuminaError } from '../runtime/errors.ts';
import type { LaneName } from '../runtime/flow.ts';
import { STAGE_BENCHES } from './benches.ts';
import { simulateToBytes } from './exchange/simulate.ts';
import { pinnedCpu, runChild } from './harness/children.ts';
import { flowLatency } from './harness/flow-latency.ts';
import type { Schedule } from './harness/gate/rounds.ts';
import { REFERENCES_MILLIONS } from './harness/goals/goals.ts';
import { kernelVerdicts } from './harness/kernel-verdicts.ts';
import { fingerprint } from './harness/machine.ts';
import { type Measurement, measure } from './harness/measurement.ts';
import { details, type NativeBenchName, nativeLines } from './harness/native-bench.ts';
import { variantResults } from './harness/peers-result.ts';
import { arenaResult, type BenchResult, rounded, type VariantResult } from './harness/replay.ts';
import { summarise } from './harness/statistics.ts';
import type { BenchFigures, FlowTask } from './harness/tasks.ts';

export { type BaselineFile, listBaselines, saveBaseline, showBaseline } from './harness/baseline.ts';
export { benchName } from './harness/bench-name.ts';
export { exitCodeOf, type GateOptions, gate, LIMIT_NS } from './harness/gate/gate.ts';
export { gateText } from './harness/gate/gate-text.ts';
export type { GateReport, Verdict } from './harness/gate/report.ts';
export type { Schedule } from './harness/gate/rounds.ts';
export { type RawRound, type SelfTestReport, selfTest, selfTestText } from './harness/gate/self-test.ts';
export {
  dayGoals,
  type GoalResult,
  type LatencyResult,
  type MemoryResult,
  passesOfDay,
  type TimeResult,
} from './harness/goals/day-goals.ts';
export { BYTES_PER_LIVE_ORDER, GOAL_DAYS, referenceMillions } from './harness/goals/goals.ts';
export type { DetailResult } from './harness/native-bench.ts';
export type { BaselineRecord } from './harness/record.ts';
export {
  type BenchResult,
  REPLAY_STAGES,
  type ReplayOptions,
  type ReplayStage,
  replay,
  type VariantResult,
} from './harness/replay.ts';
export type { Summary } from './harness/statistics.ts';

/** The bench that is run beside other ways to do the same. */
const PARSE = 'parse';
const PEERS_ROUNDS = 101;
/** Below a stage: by a program of its own. */
const KERNELS = 'kernels';
/** A whole day of order references through the books. */
const DAY = 'day';
/** What the program takes beside its name. */
const NATIVE_NUMBERS = { kernels: 25, ring: 5, match: 51, day: REFERENCES_MILLIONS } as const satisfies Record<
  NativeBenchName,
  number
>;
/** The whole flow without probes: the throughput of a lane. */
const FLOW = 'flow';
const FLOW_DAY = { seed: 1, symbols: 500, messages: 300_000 };
const FLOW_PASSES = 5;
const PROBES_PASSES = 9;
const ARENA_BYTES = 256 << 20;
const SECONDS_PER_BENCH = 2;

export interface BenchInfo {
  readonly name: string;
  /** What is timed, and per what. */
  readonly about: string;
  readonly lanes: readonly LaneName[];
  /** Too long to be among those that are run when none is named. */
  readonly byName?: true;
}

/** What `runBenches` knows, in the order of the flow. */
export const BENCHES: readonly BenchInfo[] = [
  ...STAGE_BENCHES.map(
    ({ name, about, probe, program }): BenchInfo => ({
      name,
      about,
      lanes: probe === null && program === undefined ? ['ts'] : ['native', 'ts'],
    }),
  ),
  {
    name: KERNELS,
    about: 'sums, depth, sweep and search over levels, each form beside scalar and auto-vectorised code; a call',
    lanes: ['native'],
  },
  {
    name: DAY,
    about: 'a whole day of 370 million order references through parse and books in 2 GB: memory and time at three points of it',
    lanes: ['native'],
    byName: true,
  },
  {
    name: FLOW,
    about: 'the whole flow, probes off, without waiting for input, per message; and its latency by stage, probes on',
    lanes: ['native', 'ts'],
  },
];

export interface BenchOptions {
  /** Lanes to measure; the caller leaves out what can't run here. */
  readonly lanes: readonly LaneName[];
  readonly isa?: string | undefined;
  /** For the latency of `flow`; absent for closed loop. */
  readonly schedule?: Schedule | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs benches by name, all that are not too long for none, each in a process of its own, after its answer was checked.
 *
 * A stage of the TypeScript lane is timed by itself. The native lane runs its stages as one: what its probes see of a stage is
 * taken, mean over a round, one value a round; a reading of the clock is part of it. `flow` is the lane's throughput
 * and its latency by the harness's rounds. `parse` tells the parsers of bench/peers too, timed turn by turn in one process, whatever the lane.
 * @throws LuminaError LUMINA_BENCH_NAME for a name that no bench has, LUMINA_BENCH_LANE when none of the lanes has it
 */
export async function runBenches(names: readonly string[], options: BenchOptions): Promise<BenchResult[]> {
  const wanted = chosen(names, options.lanes);
  let nativeRounds: Measurement | undefined;
  let variants: readonly VariantResult[] | undefined;
  const results: BenchResult[] = [];
  for (const [done, { name, lane }] of wanted.entries()) {
    const added: BenchResult[] = [];
    const program = programOf(name);
    if (name === FLOW) added.push(await flowResult(lane, options));
    else if (lane === 'native' && program !== undefined) added.push(await nativeResult(program, options));
    else if (lane === 'ts') added.push(await stageResult(name, options));
    else {
      nativeRounds ??= await measure({ lane, isa: options.isa, signal: options.signal });
      const result = probeResult(name, nativeRounds);
      if (result !== undefined) added.push(result);
    }
    if (name === PARSE) variants ??= await peerVariants(options);
    results.push(...added.map((result) => (name === PARSE && variants !== undefined ? { ...result, variants } : result)));
    options.onProgress?.(done + 1, wanted.length);
  }
  return results;
}

function chosen(names: readonly string[], lanes: readonly LaneName[]): { name: string; lane: LaneName }[] {
  for (const name of names) {
    const bench = BENCHES.find((candidate) => candidate.name === name);
    const known = BENCHES.map((candidate) => candidate.name).join(', ');
    if (bench === undefined) throw new LuminaError('LUMINA_BENCH_NAME', `bench: there is no bench ${name}; there are ${known}`);
    if (!bench.lanes.some((lane) => lanes.includes(lane))) {
      const remedy = `give --lane ${bench.lanes.join(' or ')}`;
      throw new LuminaError(
        'LUMINA_BENCH_LANE',
        `bench: ${name} can't be measured in the ${lanes.join(' and ')} lane; ${remedy}`,
      );
    }
  }
  const benches = BENCHES.filter(({ name, byName }) => (names.length === 0 ? byName !== true : names.includes(name)));
  return benches.flatMap((bench) =>
    bench.lanes.filter((lane) => lanes.includes(lane)).map((lane) => ({ name: bench.name, lane })),
  );
}

/** What the native bench program calls it, if it times it. */
function programOf(name: string): NativeBenchName | undefined {
  return name === KERNELS || name === DAY ? name : STAGE_BENCHES.find((bench) => bench.name === name)?.program;
}

async function stageResult(name: string, { signal }: BenchOptions): Promise<BenchResult> {
  return resultOf(
    name,
    await runChild({ kind: 'bench', bench: name, seconds: SECONDS_PER_BENCH }, { cpu: pinnedCpu('ts'), signal }),
  );
}

/**
 * What a program of its own measures below a stage, or through a whole day: the figures of its first line; the others are beside it.
 * @param number rounds; of the day, millions of references
 */
export async function nativeResult(
  name: NativeBenchName,
  { isa, signal }: Pick<BenchOptions, 'isa' | 'signal'>,
  number: number = NATIVE_NUMBERS[name],
): Promise<BenchResult> {
  const lines = await nativeLines(name, number, { isa, signal });
  const { engine } = (await measure({ lane: 'native', isa, rounds: 1, signal })).rounds[0]!;
  const { values } = lines[0]!;
  const messages = lines.find(({ what }) => what === 'messages')?.values[0] ?? 1;
  const result = resultOf(name, { engine, messages, repeat: values.length, nsPerMessage: values });
  const told = details(lines).map((detail) => ({ ...detail, figures: rounded(detail.figures) }));
  return { ...result, details: told, ...(name === KERNELS ? { verdicts: kernelVerdicts(lines) } : {}) };
}

async function peerVariants({ signal }: BenchOptions): Promise<VariantResult[]> {
  return variantResults(await runChild({ kind: 'peers', rounds: PEERS_ROUNDS }, { cpu: pinnedCpu('ts'), signal }));
}

async function flowResult(lane: LaneName, { isa, schedule, signal }: BenchOptions): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-bench-'));
  try {
    const file = join(folder, 'day.itch');
    writeFileSync(file, simulateToBytes(FLOW_DAY));
    const task: FlowTask = { kind: 'flow', lane, isa: isa ?? null, file, arenaBytes: ARENA_BYTES, repeat: FLOW_PASSES };
    const throughput = resultOf(FLOW, await runChild(task, { cpu: pinnedCpu(lane), signal }));
    const probing = await runChild({ ...task, kind: 'probes', repeat: PROBES_PASSES }, { cpu: pinnedCpu(lane), signal });
    const probesNs = Object.fromEntries(Object.entries(probing).map(([mode, passes]) => [mode, rounded(summarise(passes))]));
    return { ...throughput, probesNs, ...(await flowLatency({ lane, isa, schedule, signal })) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Undefined when no round saw the stage at work: a day without orders has no gateway. */
function probeResult(name: string, { rounds }: Measurement): BenchResult | undefined {
  const probe = STAGE_BENCHES.find((bench) => bench.name === name)?.probe;
  if (probe === undefined || probe === null) return undefined;
  const tails = rounds.map((round) => round.stages[probe]);
  const means = tails.map((tail) => tail.mean).filter((mean) => mean !== null);
  if (means.length === 0) return undefined;
  return resultOf(name, { engine: rounds[0]!.engine, messages: tails[0]!.count, repeat: means.length, nsPerMessage: means });
}

function resultOf(bench: string, { engine, messages, repeat, nsPerMessage }: BenchFigures): BenchResult {
  const { lane, isa } = engine;
  return {
    schemaVersion: 1,
    bench,
    lane,
    isa,
    nsPerMessage: rounded(summarise(nsPerMessage)),
    messages,
    repeat,
    arena: arenaResult(engine),
    fingerprint: fingerprint(engine),
  };
}
