/** `lumina bench replay`: nanoseconds a message of one lane over one file, as far as one stage. */

import { BookStage } from '../../runtime/book/stage.ts';
import { LuminaError } from '../../runtime/errors.ts';
import { type Damage, FLOW_DEFAULTS, type FlowInput, type LaneName } from '../../runtime/flow.ts';
import { openFrames } from '../../runtime/frames.ts';
import { openFlow } from '../../runtime/lanes.ts';
import type { BookOperations } from '../../runtime/parse/operations.ts';
import { Parser } from '../../runtime/parse/parser.ts';
import { typedMemory } from '../../runtime/typed-memory.ts';
import { applyBatch } from './apply-batch.ts';
import { engineFacts } from './engine.ts';
import type { LatencyFigures } from './flow-latency.ts';
import type { KernelVerdict } from './kernel-verdicts.ts';
import { type EngineFacts, type Fingerprint, fingerprint } from './machine.ts';
import type { DetailResult } from './native-bench.ts';
import { nativePass } from './native-pass.ts';
import { type Records, recordsOf, stageTurns, type Turns } from './native-replay.ts';
import { SummingOperations } from './operations.ts';
import { median, type Summary, summarise } from './statistics.ts';
import type { BenchFigures, FlowTask } from './tasks.ts';

/** How far messages go: `parse` reads their fields, `book` applies them to the books too, `all` is the whole flow. */
export const REPLAY_STAGES = ['parse', 'book', 'all'] as const;
export type ReplayStage = (typeof REPLAY_STAGES)[number];

/** Bytes of messages over which the floor is taken beside the whole flow, which streams and keeps none. */
const ENOUGH_FOR_THE_FLOOR = 1 << 28;

export interface ReplayOptions {
  readonly input: FlowInput;
  readonly stage: ReplayStage;
  readonly lane: LaneName;
  readonly isa?: string | undefined;
  readonly repeat: number;
  readonly arenaBytes: number;
  /** So much will do where the machine has less. */
  readonly arenaLeastBytes?: number | undefined;
  /** Of the books: fetch what the next messages will touch. Default true. */
  readonly lookAhead?: boolean | undefined;
  readonly onProgress?: ((passesDone: number, passes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One of several ways to do the same, timed turn by turn with the others. */
export interface VariantResult {
  readonly name: string;
  readonly lane: LaneName;
  readonly nsPerMessage: Summary;
  /** Median over the rounds of its time by the floor's in the same round; null where the floor can't run. */
  readonly ratioToFloor: number | null;
}

export interface ArenaResult {
  readonly pages: string;
  readonly reason: string;
  readonly remedy: string;
}

export function arenaResult({ arenaPages, arenaReason, arenaRemedy }: EngineFacts): ArenaResult {
  return { pages: arenaPages, reason: arenaReason, remedy: arenaRemedy };
}

export interface BenchResult {
  readonly schemaVersion: 1;
  readonly bench: string;
  readonly lane: LaneName;
  readonly isa: string;
  /** Of the harness's rounds, probes on: medians over them per stage, ns. The bench `flow` only. */
  readonly latencyNs?: Readonly<Record<string, LatencyFigures>>;
  /** How the messages of `latencyNs` came: closed loop, or when they were due. */
  readonly schedule?: string;
  /** What the flow takes a message with `--probes` off, all, 1/64 and orders, turn by turn. The bench `flow` only. */
  readonly probesNs?: Readonly<Record<string, Summary>>;
  /** Set by the native benches of ring and kernels only. */
  readonly details?: readonly DetailResult[];
  /** Set by the bench of kernels only. */
  readonly verdicts?: readonly KernelVerdict[];
  /** Set by the bench of parse only: every parser of the same run. */
  readonly variants?: readonly VariantResult[];
  /** Set by replay only. */
  readonly stage?: ReplayStage;
  readonly nsPerMessage: Summary;
  /** Of the native lane's replay: the decode floor, turn by turn with the stage. */
  readonly floorNsPerMessage?: Summary;
  /** Median over the rounds of the stage's time by the floor's beside it. */
  readonly ratioToFloor?: number;
  /** Of the books. */
  readonly lookAhead?: 'on' | 'off';
  readonly messages: number;
  readonly repeat: number;
  /** The pages that the arena got, why no better ones, and the command that would give some. */
  readonly arena: ArenaResult;
  readonly fingerprint: Fingerprint;
  /** What was wrong with the input, by reason, above zero only. */
  readonly damage?: Readonly<Record<string, number>>;
}

interface Pass {
  readonly engine: EngineFacts;
  readonly messages: number;
  readonly busyNs: number;
  readonly damage: Partial<Damage>;
}

/**
 * One pass to warm up, then `repeat` counted passes. Time spent waiting for input is not counted.
 * @throws LuminaError LUMINA_BENCH_ARGUMENT, LUMINA_BENCH_STAGE, LUMINA_BENCH_EMPTY, or what opening the input reports
 */
export async function replay(options: ReplayOptions): Promise<BenchResult> {
  checkReplay(options);
  if (options.lane === 'native') return replayNative(options);
  const counted = await passesOf(options);
  const { engine, messages, damage } = counted[0]!;
  refuseEmpty(messages, options);
  return {
    schemaVersion: 1,
    bench: 'replay',
    lane: engine.lane,
    isa: engine.isa,
    stage: options.stage,
    ...lookAheadOf(options),
    nsPerMessage: rounded(summarise(counted.map((pass) => pass.busyNs / messages))),
    messages,
    repeat: counted.length,
    arena: arenaResult(engine),
    fingerprint: fingerprint(engine),
    damage: Object.fromEntries(Object.entries(damage).filter(([, count]) => count > 0)),
  };
}

/** The passes of a flow task, in a process of their own. */
export async function measureFlow(task: FlowTask): Promise<BenchFigures> {
  const isa = task.isa ?? undefined;
  const { lane, repeat, arenaBytes } = task;
  const passes = await passesOf({ input: { path: task.file }, stage: 'all', lane, isa, repeat, arenaBytes });
  const { engine, messages } = passes[0]!;
  return { engine, messages, repeat, nsPerMessage: passes.map((pass) => pass.busyNs / messages) };
}

/** The counted passes, after one to warm up. */
async function passesOf(options: ReplayOptions): Promise<Pass[]> {
  const passes: Pass[] = [];
  for (let pass = 0; pass <= options.repeat; pass++) {
    options.signal?.throwIfAborted();
    passes.push(options.stage === 'all' ? await flowPass(options) : await stagePass(options, options.stage));
    options.onProgress?.(pass, options.repeat);
  }
  return passes.slice(1);
}

/** Two decimals: nobody measures picoseconds. */
export function rounded(summary: Summary): Summary {
  const two = (value: number): number => Math.round(value * 100) / 100;
  return { median: two(summary.median), min: two(summary.min), max: two(summary.max) };
}

function refuseEmpty(messages: number, { input }: ReplayOptions): void {
  if (messages > 0) return;
  throw new LuminaError('LUMINA_BENCH_EMPTY', `${input.path} has no message to time; give a file with messages`);
}

/** What a result says of it. */
function lookAheadOf({ stage, lookAhead }: ReplayOptions): Pick<BenchResult, 'lookAhead'> {
  return stage === 'parse' ? {} : { lookAhead: lookAhead === false ? 'off' : 'on' };
}

function checkReplay({ repeat, input, stage, lookAhead }: ReplayOptions): void {
  if (!Number.isSafeInteger(repeat) || repeat < 1) {
    throw new LuminaError('LUMINA_BENCH_ARGUMENT', `bench replay: repeat is ${repeat}; give a whole number from 1`);
  }
  if (input.fd !== undefined) {
    throw new LuminaError('LUMINA_BENCH_ARGUMENT', 'bench replay: standard input can be read once only; give a FILE');
  }
  if (lookAhead !== undefined && stage === 'parse') {
    throw new LuminaError(
      'LUMINA_BENCH_STAGE',
      'bench replay: look-ahead is a matter of the books, and parse has none; give --stage book or all with it',
    );
  }
}

/** The native lane, in multiples of the floor. Parse and book are passes over memory in processor time; all is the flow itself. */
async function replayNative(options: ReplayOptions): Promise<BenchResult> {
  const { stage, repeat, lookAhead } = options;
  const records = await recordsOf(options.input, stage === 'all' ? ENOUGH_FOR_THE_FLOOR : undefined);
  refuseEmpty(records.messages, options);
  const onRound = (done: number): void => {
    options.signal?.throwIfAborted();
    options.onProgress?.(done, repeat);
  };
  const { isa, arenaBytes, arenaLeastBytes } = options;
  const turns =
    stage === 'all'
      ? await flowTurns(options, records, onRound)
      : stageTurns(records, { stage, lookAhead, isa, arenaBytes, arenaLeastBytes, repeat }, onRound);
  const ratios = turns.nsPerMessage.map((ns, round) => ns / turns.floorNsPerMessage[round]!);
  return {
    schemaVersion: 1,
    bench: 'replay',
    lane: 'native',
    isa: turns.engine.isa,
    stage,
    nsPerMessage: rounded(summarise(turns.nsPerMessage)),
    floorNsPerMessage: rounded(summarise(turns.floorNsPerMessage)),
    ratioToFloor: Math.round(median(ratios) * 1000) / 1000,
    ...lookAheadOf(options),
    messages: turns.messages,
    repeat,
    arena: arenaResult(turns.engine),
    fingerprint: fingerprint(turns.engine),
    damage: Object.fromEntries(Object.entries(turns.damage).filter(([, count]) => count > 0)),
  };
}

async function flowTurns(options: ReplayOptions, records: Records, onRound: (done: number) => void): Promise<Turns> {
  const floor = (): number => nativePass(records.bytes, { stage: 'floor' }).cpuNs / records.messages;
  let { engine, messages, damage } = await flowPass(options);
  floor();
  onRound(0);
  const nsPerMessage: number[] = [];
  const floorNsPerMessage: number[] = [];
  for (let round = 1; round <= options.repeat; round++) {
    floorNsPerMessage.push(floor());
    const pass = await flowPass(options);
    ({ engine, messages, damage } = pass);
    nsPerMessage.push(pass.busyNs / messages);
    onRound(round);
  }
  return { engine, messages, damage, nsPerMessage, floorNsPerMessage };
}

async function flowPass(options: ReplayOptions): Promise<Pass> {
  const flow = openFlow(options.lane, options.input, {
    ...FLOW_DEFAULTS,
    ...(options.isa === undefined ? {} : { isa: options.isa }),
    arenaBytes: options.arenaBytes,
    ...(options.arenaLeastBytes === undefined ? {} : { arenaLeastBytes: options.arenaLeastBytes }),
    probes: false,
    lookAhead: options.lookAhead !== false,
  });
  const stop = (): void => flow.abort();
  options.signal?.addEventListener('abort', stop);
  try {
    const summary = await flow.run();
    options.signal?.throwIfAborted();
    return { engine: engineFacts(summary), messages: summary.messages, busyNs: summary.busyNs, damage: summary.damage };
  } finally {
    options.signal?.removeEventListener('abort', stop);
    flow.close();
  }
}

/** The first stages of the TypeScript lane alone, in processor time as the native lane's. */
async function stagePass(options: ReplayOptions, stage: 'parse' | 'book'): Promise<Pass> {
  const memory = typedMemory();
  const books = stage === 'book' ? new BookStage({ initialOrders: 1 << 20, mostOrders: 1 << 24, memory }) : undefined;
  const ahead = options.lookAhead === false || books === undefined ? null : books;
  const operations: BookOperations = books ?? new SummingOperations();
  const parser = new Parser(operations);
  const frames = await openFrames(options.input);
  let busyNs = 0;
  let messages = 0;
  try {
    for (let batch = await frames.next(); batch !== null; batch = await frames.next()) {
      options.signal?.throwIfAborted();
      const from = process.cpuUsage();
      applyBatch(batch, parser, ahead);
      const { user, system } = process.cpuUsage(from);
      busyNs += (user + system) * 1e3;
      messages += batch.count;
    }
    const damage = { ...frames.damage(), shortMessages: parser.tally.shortMessages, ...books?.damage };
    const engine = engineFacts({
      lane: 'ts',
      isa: 'javascript',
      arena: { pages: 'javascript', reason: memory.reason, remedy: '' },
      clock: { source: 'performance.now', ticksPerNs: 1 },
    });
    return { engine, messages, busyNs, damage };
  } finally {
    await frames.close();
  }
}
