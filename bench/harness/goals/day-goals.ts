/** Everything that `lumina bench replay` tells of one day, each result an object with the machine's fingerprint. */

import type { LaneName } from '../../../runtime/flow.ts';
import type { NativeBooksHeld } from '../../../runtime/native-replay.ts';
import type { SimulateOptions } from '../../exchange/simulate.ts';
import { type EngineFacts, type Fingerprint, fingerprint } from '../machine.ts';
import { expectedOf, recordsOf } from '../native-replay.ts';
import { type ArenaResult, arenaResult, rounded } from '../replay.ts';
import { type Summary, summarise } from '../statistics.ts';
import { type DayLatency, dayLatency, LATENCY_PASSES, type LatencyPart, type PartLatency } from './day-latency.ts';
import { type DayMemory, dayMemory } from './day-memory.ts';
import { type DayStage, dayTimes, WAYS, type WayTimes } from './day-times.ts';
import { BYTES_PER_LIVE_ORDER, bookGoal, LATENCY_NS, TYPESCRIPT_BY_NATIVE } from './goals.ts';
import type { DayGround } from './passes.ts';

export interface GoalsOptions {
  readonly day: SimulateOptions;
  /** Of the simulated day. */
  readonly path: string;
  /** Counted rounds. */
  readonly repeat: number;
  readonly isa?: string | undefined;
  readonly arenaBytes: number;
  readonly onPass?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Told {
  readonly schemaVersion: 1;
  readonly bench: 'replay';
  readonly day: SimulateOptions;
  readonly lane: LaneName;
  readonly isa: string;
  readonly messages: number;
  readonly repeat: number;
  readonly fingerprint: Fingerprint;
}

/** How long one way through the day takes. */
export interface TimeResult extends Told {
  readonly stage: DayStage;
  /** Of the books. */
  readonly lookAhead?: 'on' | 'off';
  /** Hot threads of the native lane's whole flow. */
  readonly threads?: 1 | 2;
  readonly nsPerMessage: Summary;
  readonly arena: ArenaResult;
  /** Median over the rounds of its time by the floor's in the same round, and their range. */
  readonly ratioToFloor?: number;
  readonly ratioToFloorRange?: Range;
  /** The same of the TypeScript lane by the native one. */
  readonly ratioToNative?: number;
  readonly ratioToNativeRange?: Range;
  readonly goal?: { readonly ratioToFloor: number; readonly aim: number } | { readonly ratioToNative: number };
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface LatencyResult extends Told {
  readonly stage: 'all';
  readonly lookAhead: 'off';
  readonly threads: 1;
  readonly latencyNs: DayLatency['latencyNs'];
  readonly probesNs: DayLatency['probesNs'];
  readonly probeNsPerMessage: number;
  /** Of `t0ToT2`. */
  readonly goal: typeof LATENCY_NS;
}

export interface MemoryResult extends Told {
  readonly stage: 'book';
  /** When the most orders were live. */
  readonly held: NativeBooksHeld;
  readonly bytesPerLiveOrder: number;
  readonly arena: DayMemory['arena'];
  readonly goal: { readonly bytesPerLiveOrder: number };
}

export type GoalResult = TimeResult | LatencyResult | MemoryResult;

/** Times `onPass` is called for a day. */
export function passesOfDay(repeat: number): number {
  return (repeat + 1) * (WAYS + LATENCY_PASSES) + 1;
}

/**
 * Times, latency and memory of one day, in this order. Every answer is checked against the TypeScript lane's books.
 * @throws Error when one is wrong; LuminaError when the day can't be read or its books find no room; the signal's reason when aborted
 */
export async function dayGoals(options: GoalsOptions): Promise<GoalResult[]> {
  const { path, day, repeat, isa, arenaBytes, signal } = options;
  const onPass = options.onPass ?? (() => {});
  const records = await recordsOf({ path });
  const { digest } = expectedOf(records, 'book');
  const ground: DayGround = { path, records, digest: digest!, isa, arenaBytes, signal };
  const told = (engine: EngineFacts): Told => ({
    schemaVersion: 1,
    bench: 'replay',
    day,
    lane: engine.lane,
    isa: engine.isa,
    messages: records.messages,
    repeat,
    fingerprint: fingerprint(engine),
  });
  const times = (await dayTimes(ground, repeat, onPass)).map((time) => timeResult(told(time.engine), time));
  const { engine, latencyNs, probesNs, probeNsPerMessage } = await dayLatency(ground, repeat, onPass);
  const latency: LatencyResult = {
    ...told(engine),
    stage: 'all',
    lookAhead: 'off',
    threads: 1,
    latencyNs: mapped(latencyNs, (part) => ({ ...part, probesNs: places(part.probesNs, 1) })),
    probesNs: { all: rounded(probesNs.all), '1/64': rounded(probesNs['1/64']) },
    probeNsPerMessage: places(probeNsPerMessage, 1),
    goal: LATENCY_NS,
  };
  const memory = await dayMemory(ground, onPass);
  return [...times, latency, memoryResult({ ...told(memory.engine), repeat: 1 }, memory)];
}

function timeResult(told: Told, { way, engine, nsPerMessage, byFloor, byNative }: WayTimes): TimeResult {
  const book = way.lane === 'native' && way.stage === 'book' ? bookGoal(told.day) : undefined;
  return {
    ...told,
    ...way,
    nsPerMessage: rounded(summarise(nsPerMessage)),
    arena: arenaResult(engine),
    ...(byFloor === null ? {} : { ratioToFloor: middle(byFloor), ratioToFloorRange: rangeOf(byFloor) }),
    ...(byNative === null ? {} : { ratioToNative: middle(byNative), ratioToNativeRange: rangeOf(byNative) }),
    ...(book === undefined ? {} : { goal: { ratioToFloor: book.atMost, aim: book.aim } }),
    ...(byNative === null ? {} : { goal: { ratioToNative: TYPESCRIPT_BY_NATIVE } }),
  };
}

function memoryResult(told: Told, { held, bytesPerLiveOrder, arena }: DayMemory): MemoryResult {
  const goal = { bytesPerLiveOrder: BYTES_PER_LIVE_ORDER };
  return { ...told, stage: 'book', held, bytesPerLiveOrder: places(bytesPerLiveOrder, 1), arena, goal };
}

function mapped(
  parts: DayLatency['latencyNs'],
  change: (part: PartLatency) => PartLatency,
): Readonly<Record<LatencyPart, PartLatency>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)])) as Record<
    LatencyPart,
    PartLatency
  >;
}

function middle(ratios: readonly number[]): number {
  return places(summarise(ratios).median, 3);
}

function rangeOf(ratios: readonly number[]): Range {
  const { min, max } = summarise(ratios);
  return { min: places(min, 3), max: places(max, 3) };
}

function places(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
