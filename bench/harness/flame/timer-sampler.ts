/** Recordings by our own sampler (native/sampler.h): hot threads of the native lane only, where there is no perf. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LuminaError } from '../../../runtime/errors.ts';
import { NO_LOSS } from './loss.ts';
import type { RecordedTask } from './recorded-task.ts';
import { runRecorded } from './recorder.ts';
import type { Recording, RecordOptions } from './sampler.ts';
import { type Frame, type Stack, StackCounter } from './stacks.ts';
import { canResolve, OWN_OBJECT, resolveAddresses } from './symbols.ts';

/** Stands for the kernel's side of a system call, of which this sampler sees only that it was one. */
const SYSTEM_CALL: Frame = { name: 'do_syscall_64', kind: 'kernel' };

interface Line {
  readonly thread: string;
  readonly inSystemCall: boolean;
  /** Innermost first. */
  readonly places: readonly { readonly object: string; readonly address: number }[];
}

export async function recordWithTimer(options: Omit<RecordOptions, 'hertz'>, instead: string): Promise<Recording> {
  if (process.platform !== 'linux') {
    throw new LuminaError(
      'LUMINA_FLAME_SAMPLER',
      `flame: native threads are sampled on Linux only, and this is ${process.platform}; give --lane ts`,
    );
  }
  const { lane, input, flow, seconds, folder, signal, onProgress } = options;
  const path = join(folder, 'stacks.txt');
  const task: RecordedTask = { lane, input, flow, seconds, profile: null };
  const recorded = await runRecorded(task, {
    environment: { LUMINA_STACKS: path },
    workingDirectory: folder,
    signal,
    onProgress,
  });
  if (!existsSync(path)) {
    throw new LuminaError(
      'LUMINA_FLAME_SAMPLER',
      'flame: the system gave the hot threads no timer, or they ended before its first tick; give a longer FILE',
    );
  }
  const { stacks, dropped } = timerStacks(readFileSync(path, 'utf8'), canResolve() ? resolveAddresses : () => new Map());
  const doubts = dropped === 0 ? [] : [`the sampler had no room for ${dropped} samples; give fewer --seconds`];
  // The kernel's tick decides how many there are.
  const counted = stacks.reduce((sum, { count }) => sum + count, 0);
  const hertz = Math.round(counted / (recorded.busyNs / 1e9));
  const sampler = { name: 'timer', version: '1', hertz, instead, seesSystemCalls: true } as const;
  return { ...recorded, sampler, stacks, doubts, loss: NO_LOSS };
}

/** Stacks out of what native/sampler.cc wrote. */
export function timerStacks(text: string, resolve: typeof resolveAddresses): { stacks: Stack[]; dropped: number } {
  const lines: Line[] = [];
  let dropped = 0;
  for (const line of text.split('\n')) {
    const [thread, mark, ...places] = line.split('\t');
    if (thread === undefined || mark === undefined) continue;
    if (thread === 'dropped') dropped += Number(mark);
    else lines.push({ thread, inSystemCall: mark === 's', places: places.map(placed) });
  }
  const addresses = new Map<string, Set<number>>();
  for (const { object, address } of lines.flatMap(({ places }) => places)) {
    if (OWN_OBJECT.test(object)) addresses.set(object, (addresses.get(object) ?? new Set()).add(address));
  }
  const resolved = new Map([...addresses].map(([object, known]) => [object, resolve(object, known)]));
  const counter = new StackCounter();
  for (const { thread, inSystemCall, places } of lines) {
    const frames = [...places].reverse().flatMap(({ object, address }): readonly Frame[] => {
      const chain = resolved.get(object)?.get(address);
      if (chain !== undefined && chain.length > 0) return chain;
      return [{ name: `[${object.slice(object.lastIndexOf('/') + 1) || 'unknown'}]`, kind: 'native' }];
    });
    counter.add(thread, inSystemCall ? [...frames, SYSTEM_CALL] : frames);
  }
  return { stacks: counter.stacks(), dropped };
}

function placed(text: string): { object: string; address: number } {
  const at = text.lastIndexOf('@');
  return { object: text.slice(0, at), address: Number.parseInt(text.slice(at + 1), 16) };
}
