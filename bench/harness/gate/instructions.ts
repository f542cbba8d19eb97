/**
 * The deterministic second opinion: instructions a message, counted by callgrind over a short day. It is the same number in every run of
 * a build and blind to what memory costs, so it may warn and never decides.
 */

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateToBytes } from '../../exchange/simulate.ts';
import { median } from '../statistics.ts';
import type { GateReport, InstructionCounts, InstructionsReport } from './report.ts';
import type { RoundProgram } from './round-process.ts';
import type { RoundAnswer } from './round-protocol.ts';

export const COUNTED_RUNS = 3;
export const WARNING_PERCENT = 0.5;
/** Few symbols, so that the directory is over before the counting starts. */
const DAY = { seed: 1, symbols: 50, messages: 40_000 } as const;
/** The day's first messages are run alone too: what they cost is taken away, and with it everything that is done once. */
const PREFIX = 10_000;
/** Switches the counter on when the hot loop is entered and off when it is left: waiting for input is not in it. */
const LOOP = '*lumina::Engine::pump_batches<*';
/** One cache for all machines, or a build would get other misses on another one. */
const CACHES = ['--I1=32768,8,64', '--D1=32768,8,64', '--LL=8388608,16,64'];
const ARENA_BYTES = 64 << 20;
/** Best first of what valgrind can run: it knows no AVX-512. */
const KERNELS = ['avx2', 'scalar'] as const;
const AT_ONCE = 2;

export interface InstructionsWish {
  readonly base: RoundProgram;
  readonly change: RoundProgram;
  /** The counter: `valgrind`, unless a test has another. */
  readonly counter?: string;
  readonly signal?: AbortSignal | undefined;
}

/** The counts, or why there are none. */
export type InstructionsOutcome =
  | { readonly report: InstructionsReport; readonly reason: null }
  | { readonly report: null; readonly reason: string };

/** What one run executed within the loop. */
interface Count {
  readonly instructions: number;
  readonly level1: number;
  readonly last: number;
}

/** Why a run gave no count. */
class NoCount extends Error {
  readonly kernels: boolean;
  constructor(why: string, kernels = false) {
    super(why);
    this.kernels = kernels;
  }
}

/** Counts base and change. @throws the signal's reason when aborted */
export async function countInstructions(wish: InstructionsWish): Promise<InstructionsOutcome> {
  if (wish.base.lane !== 'native' || wish.change.lane !== 'native')
    return { report: null, reason: 'callgrind counts the native lane only' };
  const folder = mkdtempSync(join(tmpdir(), 'lumina-instructions-'));
  try {
    const bytes = simulateToBytes(DAY);
    const days = { long: join(folder, 'long.itch'), short: join(folder, 'short.itch') };
    writeFileSync(days.long, bytes);
    writeFileSync(days.short, firstMessages(bytes, PREFIX));
    for (const isa of KERNELS) {
      try {
        const [base, change] = await countArms(wish, days, isa, folder);
        return { report: reportOf(isa, base, change), reason: null };
      } catch (error) {
        wish.signal?.throwIfAborted();
        if (!(error instanceof NoCount)) throw error;
        if (!error.kernels || isa === KERNELS.at(-1)) return { report: null, reason: error.message };
      }
    }
    return { report: null, reason: 'no kernel set can be counted' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The report with the counts, or with why there are none. @throws the signal's reason when aborted */
export async function secondOpinion(
  report: GateReport,
  base: RoundProgram,
  change: RoundProgram,
  signal: AbortSignal | undefined,
): Promise<GateReport> {
  const { report: instructions, reason } = await countInstructions({ base, change, signal });
  if (instructions === null) return { ...report, instructionsReason: reason };
  const { isa, risePercent, warning, runs } = instructions;
  const words = `${instructions.base.perMessage} -> ${instructions.change.perMessage} instructions a message (${isa}), +${risePercent} %`;
  const unsteady = (['base', 'change'] as const).filter((arm) => !instructions[arm].steady);
  const warnings = [
    ...report.warnings,
    ...(warning ? [words] : []),
    ...unsteady.map((arm) => `the ${arm}'s instructions were not the same in ${runs} runs, and say nothing`),
  ];
  return { ...report, instructions, warnings };
}

/** The bytes of the first messages of a BinaryFILE. @throws RangeError when there are fewer */
export function firstMessages(bytes: Uint8Array, messages: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  for (let i = 0; i < messages; i++) {
    if (at + 2 > bytes.length) throw new RangeError(`the day has ${i} messages, ${messages} were asked for`);
    at += 2 + view.getUint16(at);
  }
  return bytes.subarray(0, at);
}

type Days = Readonly<Record<'long' | 'short', string>>;

async function countArms(
  wish: InstructionsWish,
  days: Days,
  isa: string,
  folder: string,
): Promise<[InstructionCounts, InstructionCounts]> {
  const jobs = (['base', 'change'] as const).flatMap((arm) =>
    (['long', 'short'] as const).flatMap((day) => Array.from({ length: COUNTED_RUNS }, () => ({ arm, day }))),
  );
  const counts: Count[] = [];
  // One first: where nothing can be counted it is said after one run.
  for (let at = 0, width = 1; at < jobs.length; at += width, width = AT_ONCE) {
    const some = jobs.slice(at, at + width).map(async ({ arm, day }, index) => {
      const scratch = join(folder, String(at + index));
      counts[at + index] = await countOnce(wish, arm, days[day], isa, scratch);
    });
    await allSettled(some);
  }
  const of = (arm: string, day: string): Count[] =>
    counts.filter((_, index) => jobs[index]!.arm === arm && jobs[index]!.day === day);
  return [perMessage(of('base', 'long'), of('base', 'short')), perMessage(of('change', 'long'), of('change', 'short'))];
}

/** Waits for all, so that nothing runs on when the first failure is told. */
async function allSettled(work: readonly Promise<void>[]): Promise<void> {
  for (const one of await Promise.allSettled(work)) if (one.status === 'rejected') throw one.reason;
}

function perMessage(long: readonly Count[], short: readonly Count[]): InstructionCounts {
  const rate = (of: (count: Count) => number): number =>
    Math.round(((median(long.map(of)) - median(short.map(of))) / (DAY.messages - PREFIX)) * 1000) / 1000;
  const same = (counts: readonly Count[]): boolean =>
    counts.every(({ instructions }) => instructions === counts[0]!.instructions);
  return {
    perMessage: rate(({ instructions }) => instructions),
    steady: same(long) && same(short),
    misses: { level1: rate(({ level1 }) => level1), last: rate(({ last }) => last) },
  };
}

/** Rise and warning of two counts. */
export function reportOf(isa: string, base: InstructionCounts, change: InstructionCounts): InstructionsReport {
  const rise = ((change.perMessage - base.perMessage) / base.perMessage) * 100;
  return {
    isa,
    base,
    change,
    risePercent: Math.round(rise * 1000) / 1000,
    // A count that is not the same every time says nothing of half a per cent.
    warning: base.steady && change.steady && rise > WARNING_PERCENT,
    runs: COUNTED_RUNS,
  };
}

async function countOnce(
  wish: InstructionsWish,
  arm: 'base' | 'change',
  day: string,
  isa: string,
  scratch: string,
): Promise<Count> {
  const program = wish[arm];
  const told = `${scratch}.callgrind`;
  const words = [
    '--tool=callgrind',
    `--callgrind-out-file=${told}`,
    '--collect-atstart=no',
    `--toggle-collect=${LOOP}`,
    '--cache-sim=yes',
    ...CACHES,
    ...program.command,
    `day=${day}`,
    `samples=${scratch}.samples`,
    `messages=${DAY.messages}`,
    'warmup=0',
    `isa=${isa}`,
    `arena=${ARENA_BYTES}`,
    'seed=1',
  ];
  const { stdout, failure } = await execute(wish.counter ?? 'valgrind', words, program.plant, wish.signal);
  const answer = parsed(stdout);
  if (answer !== undefined && 'error' in answer)
    throw new NoCount(`the ${arm}'s round program: ${answer.error.message}`, answer.error.code === 'LUMINA_KERNELS_ISA');
  if (failure !== null) throw new NoCount(failure);
  if (answer?.messages === undefined) throw new NoCount(`the ${arm}'s round program told nothing under valgrind`);
  const count = readCount(readFileSync(told, 'utf8'));
  if (count.instructions === 0) throw new NoCount(`the ${arm}'s round program has no function ${LOOP} to count in`);
  return count;
}

/** The totals of a callgrind file. */
export function readCount(text: string): Count {
  const line = (name: string): string[] => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  const [events, totals] = [line('events'), line('totals')];
  // Counters behind the last that counted something are left out.
  const of = (...names: string[]): number => names.reduce((sum, name) => sum + Number(totals[events.indexOf(name)] ?? 0), 0);
  if (!events.includes('Ir') || totals.length === 0) throw new NoCount('valgrind wrote no totals');
  return { instructions: of('Ir'), level1: of('I1mr', 'D1mr', 'D1mw'), last: of('ILmr', 'DLmr', 'DLmw') };
}

function execute(
  counter: string,
  words: readonly string[],
  plant: string,
  signal: AbortSignal | undefined,
): Promise<{ stdout: string; failure: string | null }> {
  const env = { ...process.env, LUMINA_PLANT: plant };
  return new Promise((resolve, reject) => {
    execFile(counter, words, { encoding: 'utf8', env, signal, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      if (signal?.aborted === true) return reject(signal.reason);
      if (error === null) return resolve({ stdout, failure: null });
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const last = stderr.trim().split('\n').at(-1) ?? '';
      const failure = missing
        ? `${counter} is not there: install the package valgrind`
        : `valgrind failed: ${last || error.message}`;
      resolve({ stdout, failure });
    });
  });
}

function parsed(text: string): RoundAnswer | undefined {
  try {
    return JSON.parse(text) as RoundAnswer;
  } catch {
    return undefined;
  }
}
