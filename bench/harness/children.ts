/** Fresh processes for measuring: one task each, pinned where the machine allows. */

import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { LuminaError } from '../../runtime/errors.ts';
import type { LaneName } from '../../runtime/flow.ts';
import type { Answer, ResultOf, Task } from './tasks.ts';

/** Compiled beside this file; it is a program, not a module to import. */
const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));
const LONGEST_OUTPUT = 64 << 20;

export interface ChildOptions {
  /** As `taskset -c` takes it; null runs unpinned. */
  readonly cpu: string | null;
  readonly signal?: AbortSignal | undefined;
  /** The compiled program of another build than this one. */
  readonly program?: string | undefined;
}

/**
 * The CPU that a lane's process is pinned to, or null for no pinning. JavaScript runs on one thread, which should not wander; the
 * native lane pins its hot threads itself where there are cores enough, and elsewhere needs a second one beside its own.
 */
export function pinnedCpu(lane: LaneName): string | null {
  if (lane === 'native' || platform() !== 'linux' || availableParallelism() < 2) return null;
  const probe = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
  const last = probe.status === 0 ? /(\d+)\s*$/.exec(probe.stdout)?.[1] : undefined;
  return last ?? null;
}

/**
 * Runs one task in a process of its own.
 * @throws LuminaError what the child reports, or LUMINA_BENCH_CHILD when it ends without an answer; the signal's reason when aborted
 */
export async function runChild<T extends Task>(task: T, options: ChildOptions): Promise<ResultOf<T>> {
  options.signal?.throwIfAborted();
  // A parser of a running engine is called for every batch and compiled whole; a loop entered once would be replaced in mid-run,
  // and what V8 makes of it then is another program, of another speed in every process.
  const flags = task.kind === 'peers' ? ['--expose-gc', '--no-use-osr'] : ['--expose-gc'];
  const command = [process.execPath, ...flags, options.program ?? CHILD, JSON.stringify(task)];
  if (options.cpu !== null) command.unshift('taskset', '-c', options.cpu);
  const child = spawn(command[0]!, command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'], signal: options.signal });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      if (output[name].length < LONGEST_OUTPUT) output[name] += text;
    });
  }
  const status = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'no status'));
  }).catch((error: unknown) => {
    options.signal?.throwIfAborted();
    throw new LuminaError('LUMINA_BENCH_CHILD', `bench: ${command[0]} can't be started`, { cause: error });
  });
  const answer = parsed(output.stdout);
  if (answer === undefined) {
    const last = output.stderr.trim().split('\n').slice(-1)[0] ?? '';
    throw new LuminaError(
      'LUMINA_BENCH_CHILD',
      `bench: the measuring process ended with ${status} and no result; ${last || 'it said nothing'}`,
    );
  }
  if ('error' in answer) throw new LuminaError(answer.error.code, answer.error.message);
  return answer.result as ResultOf<T>;
}

function parsed(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}
