/** Starts the recorded process, alone or under a profiler, and reads what it says. */

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LuminaError } from '../../../runtime/errors.ts';
import type { RecordedAnswer, RecordedLine, RecordedTask } from './recorded-task.ts';

/** Compiled beside this file; it is a program, not a module to import. */
const RECORDED = fileURLToPath(new URL('./recorded.js', import.meta.url));
const LONGEST_STDERR = 1 << 16;

export interface LaunchOptions {
  /** What the process is started under, such as `perf record ... --`. */
  readonly under?: readonly string[];
  /** Flags of Node. */
  readonly flags?: readonly string[];
  /** Added to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface Recorded extends RecordedAnswer {
  readonly pid: number;
}

/**
 * Runs one recording to its end.
 * @throws LuminaError what the process reports, LUMINA_FLAME_RECORD when it ends without an answer; the signal's reason when aborted
 */
export async function runRecorded(task: RecordedTask, options: LaunchOptions): Promise<Recorded> {
  options.signal?.throwIfAborted();
  const command = [...(options.under ?? []), process.execPath, ...(options.flags ?? []), RECORDED, JSON.stringify(task)];
  const child = spawn(command[0]!, command.slice(1), {
    cwd: options.workingDirectory,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: options.signal,
  });
  let pid = 0;
  let last: RecordedLine | undefined;
  let rest = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = `${stderr}${text}`.slice(-LONGEST_STDERR);
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('{')) continue;
      last = JSON.parse(line) as RecordedLine;
      if ('pid' in last) pid = last.pid;
      if ('progress' in last) options.onProgress?.(last.progress);
    }
  });
  const status = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'no status'));
  }).catch((error: unknown) => {
    removeMap(pid);
    options.signal?.throwIfAborted();
    throw new LuminaError('LUMINA_FLAME_RECORD', `flame: ${command[0]} can't be started; check that it is installed`, {
      cause: error,
    });
  });
  if (last !== undefined && 'error' in last) throw new LuminaError(last.error.code, last.error.message);
  if (last === undefined || !('result' in last) || status !== 0) {
    const told = stderr.trim().split('\n').at(-1) ?? '';
    throw new LuminaError(
      'LUMINA_FLAME_RECORD',
      `flame: the recording ended with ${status} and no result; ${told || 'it said nothing'}`,
    );
  }
  return { ...last.result, pid };
}

/** Takes away what --perf-basic-prof leaves behind, once perf has read it or nobody will. */
export function removeMap(pid: number): void {
  if (pid > 0) rmSync(`/tmp/perf-${pid}.map`, { force: true });
}
