/**
 * Recordings by perf.
 *
 * The CPU clock is sampled, which virtual machines have too. Hot threads of the native lane are unwound by the debug information:
 * frame pointers lose the caller of every leaf function, and whoever was inlined. JavaScript has frame pointers only, so every
 * other thread goes by these: two events in one recording.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LuminaError, messageOf } from '../../../runtime/errors.ts';
import type { Loss } from './loss.ts';
import { isKernel, lostOf, PERF_FIELDS, type PerfFrame, type PerfSample, parsePerf, plainFrame } from './perf-text.ts';
import type { PerfTool } from './perf-tool.ts';
import type { RecordedTask } from './recorded-task.ts';
import { removeMap, runRecorded } from './recorder.ts';
import type { Recording, RecordOptions } from './sampler.ts';
import { type Frame, HOT_THREADS, type Stack, StackCounter } from './stacks.ts';
import { canResolve, OWN_OBJECT, resolveOffsets } from './symbols.ts';

const HOT_EVENT = 'hot';
const MIXED_EVENT = 'mixed';
/** Bytes of stack kept a sample: the hot threads' deepest chain takes under 2 KB. */
const STACK_BYTES = 4096;
/**
 * Threads beside the hot ones are sampled this many times more rarely, and each sample counts as many: both events' interrupts hit
 * every thread, and one would find the other at work.
 */
const BESIDE = 4;
/** V8 tells perf whole compiled functions only; what they inlined, it tells its own profiler. */
const INLINED =
  'perf sees JavaScript by compiled function, so inlined stages are counted to the function around them; give --sampler inspector';
const LONGEST_TEXT = 500 << 20;
const NATIVE_HOT: readonly string[] = HOT_THREADS.native;

export async function recordWithPerf(perf: PerfTool, options: RecordOptions): Promise<Recording> {
  const { lane, folder, hertz } = options;
  const data = join(folder, 'perf.data');
  const beside = lane === 'native' ? Math.ceil(hertz / BESIDE) : hertz;
  const events = [`cpu-clock/call-graph=fp,freq=${beside},name=${MIXED_EVENT}/`];
  if (lane === 'native') events.unshift(hotEvent(hertz));
  const under = perfCommand(perf, data, events);
  const task: RecordedTask = { lane, input: options.input, flow: options.flow, seconds: options.seconds, profile: null };
  const { signal, onProgress } = options;
  const flags = ['--perf-basic-prof', '--interpreted-frames-native-stack'];
  const recorded = await runRecorded(task, { under, flags, workingDirectory: folder, signal, onProgress });
  const { from, to } = recorded;
  const all = await perfSamples(perf, data, signal).finally(() => removeMap(recorded.pid));
  const samples = all.samples.filter(({ time }) => time >= from && time <= to);
  const stacks = perfStacks(samples, lane === 'native');
  const seesSystemCalls = perf.seesKernel && kernelIsNamed(samples);
  const sampler = { name: 'perf', version: perf.version, hertz, instead: null, seesSystemCalls } as const;
  return { ...recorded, sampler, stacks, doubts: lane === 'ts' ? [INLINED] : [], loss: all.loss };
}

/** What the hot threads of the native lane are sampled by. */
export function hotEvent(hertz: number): string {
  return `cpu-clock/call-graph=dwarf,stack-size=${STACK_BYTES},freq=${hertz},name=${HOT_EVENT}/`;
}

/** What a command is put behind to be recorded into the file `data`, children included. */
export function perfCommand(perf: PerfTool, data: string, events: readonly string[]): string[] {
  const record = [perf.path, 'record', '-q', '-B', '-N', ...perf.buffer, '-k', 'CLOCK_MONOTONIC', '-o', data];
  return [...record, ...events.flatMap((event) => ['-e', event]), '--'];
}

export interface PerfSamples {
  readonly samples: readonly PerfSample[];
  readonly loss: Loss;
}

/** The samples of a recording. @throws LuminaError LUMINA_FLAME_PERF; the signal's reason when aborted */
export async function perfSamples(perf: PerfTool, data: string, signal: AbortSignal | undefined): Promise<PerfSamples> {
  try {
    const args = ['script', '-i', data, '-F', PERF_FIELDS, '--no-inline', '--show-lost-events', '--force'];
    const { stdout } = await promisify(execFile)(perf.path, args, { maxBuffer: LONGEST_TEXT, signal });
    const samples = [...parsePerf(stdout)];
    return { samples, loss: { lost: lostOf(stdout), taken: samples.length } };
  } catch (error) {
    signal?.throwIfAborted();
    const why = messageOf(error).slice(0, 200);
    throw new LuminaError('LUMINA_FLAME_PERF', `perf script cannot read its own recording (${why}); give fewer --seconds`, {
      cause: error,
    });
  }
}

/** A kernel that hides its addresses gives samples without names, and a system call can't be told from a page fault. */
function kernelIsNamed(samples: readonly PerfSample[]): boolean {
  const frames = samples.flatMap(({ chain }) => chain.filter(({ object }) => isKernel(object)));
  return frames.length === 0 || frames.some(({ symbol }) => symbol !== '[unknown]');
}

/** The thread's name in all outputs; JavaScript's own thread is the process. */
function threadOf({ comm, pid, tid }: PerfSample): string {
  return pid === tid ? 'javascript' : comm;
}

/** Their stacks, with what was inlined. `unwound`: hot threads by HOT_EVENT, all others by MIXED_EVENT. */
export function perfStacks(samples: readonly PerfSample[], unwound: boolean): Stack[] {
  const wanted = samples.filter(
    (sample) => unwound === false || (sample.event === HOT_EVENT) === NATIVE_HOT.includes(sample.comm),
  );
  const inlined = addonFrames(wanted);
  const counter = new StackCounter();
  for (const sample of wanted) {
    const frames: Frame[] = [];
    const own = ownPlace(sample);
    for (let at = sample.chain.length - 1; at >= 0; at--) {
      frames.push(...framesOf(sample, sample.chain[at]!, at === own, inlined));
    }
    counter.add(threadOf(sample), frames, unwound && sample.event === MIXED_EVENT ? BESIDE : 1);
  }
  return counter.stacks();
}

/** The frame of the thread itself: the first that isn't the kernel's, which may have interrupted it at a function's first byte. */
function ownPlace({ chain }: PerfSample): number {
  return chain.findIndex(({ object }) => !isKernel(object));
}

/**
 * The file offset of the instruction that a frame is in. Of a caller known by frame pointer, the address after its call is told; of
 * one unwound by debug information, perf has taken one off.
 */
function offsetOf(sample: PerfSample, frame: PerfFrame, own: boolean): number {
  return own || sample.event === HOT_EVENT ? frame.address : frame.address - 1;
}

/** Frames of our addon by file offset, with what was inlined. */
function addonFrames(samples: readonly PerfSample[]): Map<string, Map<number, Frame[]>> {
  const offsets = new Map<string, { own: Set<number>; callers: Set<number> }>();
  // record.ts says what is missed then.
  if (!canResolve()) return new Map();
  for (const sample of samples) {
    const own = ownPlace(sample);
    for (const [at, frame] of sample.chain.entries()) {
      if (!OWN_OBJECT.test(frame.object)) continue;
      const seen = offsets.get(frame.object) ?? { own: new Set(), callers: new Set() };
      offsets.set(frame.object, seen);
      (at === own ? seen.own : seen.callers).add(offsetOf(sample, frame, at === own));
    }
  }
  return new Map([...offsets].map(([path, seen]) => [path, resolveOffsets(path, seen)]));
}

function framesOf(
  sample: PerfSample,
  frame: PerfFrame,
  own: boolean,
  inlined: Map<string, Map<number, Frame[]>>,
): readonly Frame[] {
  const plain = plainFrame(frame);
  const chain = inlined.get(frame.object)?.get(offsetOf(sample, frame, own));
  // Without debug information for the place, perf's name of the function is all there is.
  return chain === undefined || chain.length === 0 || chain[0]!.name === '??' ? [plain] : chain;
}
