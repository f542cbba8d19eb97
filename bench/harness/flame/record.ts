/** One recording, by the best sampler there is, long enough for the budget. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LuminaError } from '../../../runtime/errors.ts';
import { type Budget, budgetOf, LEAST_SAMPLES } from './budget.ts';
import { recordWithInspector } from './inspector-sampler.ts';
import { lossDoubts, lossOfBoth } from './loss.ts';
import { recordWithPerf } from './perf-sampler.ts';
import { findPerf } from './perf-tool.ts';
import type { Recording, RecordOptions, SamplerName } from './sampler.ts';
import { HOT_THREADS, type Stack, StackCounter } from './stacks.ts';
import { canResolve } from './symbols.ts';
import { recordWithTimer } from './timer-sampler.ts';

/** Recordings after which too few samples are too few. */
const MOST_RECORDINGS = 4;
/** What is missing is asked for with this much on top. */
const MARGIN = 1.15;

export interface FlameOptions extends Omit<RecordOptions, 'folder'> {
  /** Undefined: perf, else the timer, for the native lane; the inspector for the TypeScript lane. */
  readonly sampler?: SamplerName | undefined;
}

export interface FlameResult {
  readonly recording: Recording;
  readonly budget: Budget;
}

/**
 * Records until the hot threads have enough samples to judge, and judges.
 * @throws LuminaError LUMINA_FLAME_SAMPLER when the sampler asked for can't work here; what recordings throw
 */
export async function recordFlame(options: FlameOptions): Promise<FlameResult> {
  const start = starter(options);
  const seesSymbols = options.lane === 'ts' || canResolve();
  let recording: Recording | undefined;
  let seconds = options.seconds;
  for (let round = 0; round < MOST_RECORDINGS; round++) {
    const next = await inScratch((folder) => start({ ...options, seconds, folder }));
    recording = recording === undefined ? next : joined(recording, next);
    const { samples } = judge(recording, options, seesSymbols);
    // None at all is no matter of time.
    if (samples >= LEAST_SAMPLES || samples === 0) break;
    const worked = recording.busyNs / 1e9;
    seconds = Math.max(1, ((LEAST_SAMPLES - samples) * worked * MARGIN) / Math.max(samples, LEAST_SAMPLES / 10));
  }
  if (recording === undefined) throw new LuminaError('LUMINA_FLAME_RECORD', 'flame: nothing was recorded');
  return { recording, budget: judge(recording, options, seesSymbols) };
}

function judge(recording: Recording, { lane }: FlameOptions, seesSymbols: boolean): Budget {
  const doubts = [...recording.doubts];
  if (!seesSymbols)
    doubts.push('addr2line or nm is not there, so inlined stages are counted to the function around them; install binutils');
  return budgetOf(recording.stacks, {
    hot: HOT_THREADS[lane],
    seesSystemCalls: recording.sampler.seesSystemCalls,
    doubts,
    passDoubts: lossDoubts(recording.loss),
  });
}

type Start = (options: RecordOptions) => Promise<Recording>;

function starter({ lane, sampler }: FlameOptions): Start {
  if (sampler === 'timer' && lane === 'ts')
    throw new LuminaError(
      'LUMINA_FLAME_SAMPLER',
      '--sampler timer: samples native threads only; give --sampler inspector, or --lane native',
    );
  if (sampler === 'inspector' && lane === 'native')
    throw new LuminaError(
      'LUMINA_FLAME_SAMPLER',
      '--sampler inspector: sees JavaScript only; give --sampler timer, or --lane ts',
    );
  if (sampler === 'inspector') return (options) => recordWithInspector(options, 'asked for');
  if (sampler === 'timer') return (options) => recordWithTimer(options, 'asked for');
  if (sampler === undefined && lane === 'ts') {
    return (options) => recordWithInspector(options, 'perf does not see what JavaScript inlined');
  }
  const perf = findPerf();
  if (!('reason' in perf)) return (options) => recordWithPerf(perf, options);
  if (sampler === 'perf') {
    const remedy = 'install linux-perf (Debian) or linux-tools (Ubuntu), or leave --sampler out';
    throw new LuminaError('LUMINA_FLAME_SAMPLER', `--sampler perf: ${perf.reason}; ${remedy}`);
  }
  return (options) => recordWithTimer(options, perf.reason);
}

/** Hands `use` a folder of its own that is gone afterwards. */
export async function inScratch<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-flame-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function joined(first: Recording, second: Recording): Recording {
  const counter = new StackCounter();
  for (const { thread, frames, count } of [...first.stacks, ...second.stacks]) counter.add(thread, frames, count);
  const stacks: Stack[] = counter.stacks();
  return {
    ...second,
    stacks,
    passes: first.passes + second.passes,
    messages: first.messages + second.messages,
    busyNs: first.busyNs + second.busyNs,
    doubts: [...new Set([...first.doubts, ...second.doubts])],
    loss: lossOfBoth(first.loss, second.loss),
  };
}
