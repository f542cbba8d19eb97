/**
 * One build's stacks while it runs the gate's rounds: its round program again and again, under perf or with our own timer sampler, until
 * there are enough samples of the messages on their way. What is before the first and after the last message is left out.
 */

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LuminaError } from '../../../runtime/errors.ts';
import { type Loss, lossDoubts, lossOfBoth, NO_LOSS } from './loss.ts';
import { hotEvent, perfCommand, perfSamples, perfStacks } from './perf-sampler.ts';
import type { PerfTool } from './perf-tool.ts';
import { inScratch } from './record.ts';
import { type Frame, HOT_THREADS, type Stack, StackCounter } from './stacks.ts';
import { placeOf } from './stages.ts';
import { canResolve, resolveAddresses } from './symbols.ts';
import { timerStacks } from './timer-sampler.ts';

/** Fewer, and a function of one per cent is told from nothing by chance alone. */
export const LEAST_ROUND_SAMPLES = 2_000;
/** Samples a second by perf. */
export const ROUND_HERTZ = 4_000;
const FIRST_PROCESSES = 8;
const MOST_PROCESSES = 500;
const MOST_RECORDINGS = 4;
/** What is missing is asked for with this much on top. */
const MARGIN = 1.15;
const LONGEST_OUTPUT = 1 << 22;
/** Runs the command after the number so many times, one after the other, up to the first that fails. */
const REPEAT = 'n=$1; shift; while [ "$n" -gt 0 ]; do "$@" || exit 2; n=$((n-1)); done';
const HOT: readonly string[] = HOT_THREADS.native;
/** Where a hot thread enters our code. */
const ENTRY = /^lumina::Engine::(?:run|strategy_loop)\b/;
const NOT_COUNTED = ['outside', 'waiting', 'interrupt'];

interface Recorded {
  readonly stacks: readonly Stack[];
  readonly loss: Loss;
}

/** A round program with its arguments. */
export interface RoundSubject {
  readonly command: readonly string[];
  /** Value of LUMINA_PLANT: empty plants nothing. */
  readonly plant: string;
}

export interface RoundStacks {
  /** Of the hot threads, with a message on its way. */
  readonly stacks: readonly Stack[];
  readonly samples: number;
  readonly processes: number;
  readonly doubts: readonly string[];
}

/**
 * @param perf null for our own sampler
 * @throws LuminaError what a round's process or perf says, LUMINA_FLAME_SAMPLES when there are too few; the signal's reason when aborted
 */
export async function recordRounds(subject: RoundSubject, perf: PerfTool | null, signal?: AbortSignal): Promise<RoundStacks> {
  const counter = new StackCounter();
  let loss = NO_LOSS;
  let [samples, processes, next] = [0, 0, FIRST_PROCESSES];
  for (let recording = 0; recording < MOST_RECORDINGS && samples < LEAST_ROUND_SAMPLES; recording++) {
    signal?.throwIfAborted();
    const count = next;
    const { stacks, loss: found } = await inScratch((folder) =>
      perf === null ? byTimer(subject, count, folder, signal) : byPerf(perf, subject, count, folder, signal),
    );
    loss = lossOfBoth(loss, found);
    for (const { thread, frames, count } of stacks.filter(isCounted)) {
      counter.add(thread, withinEngine(frames), count);
      samples += count;
    }
    processes += count;
    // None at all is no matter of time.
    if (samples === 0) break;
    next = Math.min(MOST_PROCESSES, Math.ceil((LEAST_ROUND_SAMPLES - samples) * (processes / samples) * MARGIN));
  }
  if (samples < LEAST_ROUND_SAMPLES) {
    const few = `${samples} samples of the hot thread in ${processes} processes, ${LEAST_ROUND_SAMPLES} are needed`;
    throw new LuminaError('LUMINA_FLAME_SAMPLES', `flame: ${few}; install perf, or look at the machine with lumina doctor`);
  }
  return { stacks: counter.stacks(), samples, processes, doubts: lossDoubts(loss) };
}

function isCounted({ thread, frames }: Stack): boolean {
  return HOT.includes(thread) && !NOT_COUNTED.includes(placeOf(frames));
}

/** Without the frames that start a thread: the unwinder finds more of them in one build than in another, and alike trees would differ. */
function withinEngine(frames: readonly Frame[]): readonly Frame[] {
  const entered = frames.findIndex(({ name }) => ENTRY.test(name));
  return entered > 0 ? frames.slice(entered) : frames;
}

async function byPerf(
  perf: PerfTool,
  subject: RoundSubject,
  processes: number,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<Recorded> {
  const data = join(folder, 'perf.data');
  const repeated = ['/bin/sh', '-c', REPEAT, 'sh', String(processes), ...subject.command];
  await execute([...perfCommand(perf, data, [hotEvent(ROUND_HERTZ)]), ...repeated], { LUMINA_PLANT: subject.plant }, signal);
  const { samples, loss } = await perfSamples(perf, data, signal);
  return { stacks: perfStacks(samples, true), loss };
}

async function byTimer(
  { command, plant }: RoundSubject,
  processes: number,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<Recorded> {
  // Every process appends.
  const path = join(folder, 'stacks.txt');
  for (let i = 0; i < processes; i++) await execute(command, { LUMINA_PLANT: plant, LUMINA_STACKS: path }, signal);
  if (!existsSync(path)) {
    const why = 'the system gave the hot thread no timer, or this build is older than the sampler';
    throw new LuminaError('LUMINA_FLAME_SAMPLER', `flame: ${why}; install perf`);
  }
  const { stacks, dropped } = timerStacks(readFileSync(path, 'utf8'), canResolve() ? resolveAddresses : () => new Map());
  if (dropped === 0) return { stacks, loss: NO_LOSS };
  throw new LuminaError('LUMINA_FLAME_SAMPLER', `flame: the sampler had no room for ${dropped} samples; install perf`);
}

function execute(
  [file, ...words]: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve, reject) => {
    execFile(file!, words, { env, signal, encoding: 'utf8', maxBuffer: LONGEST_OUTPUT }, (error, stdout, stderr) => {
      if (signal?.aborted === true) return reject(signal.reason);
      if (error === null) return resolve();
      // A round's process that fails tells why in its last line.
      const told = /"error":\{"code":"[^"]*","message":"(.*)"\}\}\s*$/.exec(stdout)?.[1] ?? stderr.trim().split('\n').at(-1);
      const why = told === undefined || told === '' ? (error.message.split('\n')[0] ?? '') : told;
      reject(new LuminaError('LUMINA_FLAME_RECORD', `flame: a round's process failed: ${why}`, { cause: error }));
    });
  });
}
