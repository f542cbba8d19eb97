/** Commands run to their end, each in a process group of its own: whoever interrupts a gate ends compilers and what they started too. */

import { spawn } from 'node:child_process';

const LONGEST_OUTPUT = 256 << 20;

export interface GroupOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface GroupResult {
  readonly stdout: string;
  readonly stderr: string;
  /** Exit code, the signal's name, or why it did not run. */
  readonly status: number | string;
}

/** What a command did. @throws the signal's reason when aborted, after the whole group was killed */
export function runGroup(file: string, words: readonly string[], { cwd, env, signal }: GroupOptions): Promise<GroupResult> {
  signal?.throwIfAborted();
  const child = spawn(file, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  let [length, fault] = [0, ''];
  const kill = (): void => {
    // Negative: the whole group. It may be over already.
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {}
  };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= LONGEST_OUTPUT) output[name].push(chunk);
      else if (fault === '') {
        fault = `more than ${LONGEST_OUTPUT >> 20} MB of output`;
        kill();
      }
    });
  signal?.addEventListener('abort', kill, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      fault = error.message;
    });
    child.once('close', (code, ended) => {
      signal?.removeEventListener('abort', kill);
      if (signal?.aborted === true) return reject(signal.reason);
      const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString();
      resolve({ stdout: text(output.stdout), stderr: text(output.stderr), status: fault || (code ?? ended ?? 'no status') });
    });
  });
}

/** Null when it ended well, or the first line of what it complained of. */
export function complaintOf({ stdout, stderr, status }: GroupResult): string | null {
  if (status === 0) return null;
  const line = `${stderr}\n${stdout}`.split('\n').find((text) => text.trim() !== '');
  return line?.trim() ?? `it ended with ${status} and said nothing`;
}
