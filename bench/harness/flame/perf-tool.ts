/** The perf of this machine: where it is, what it is allowed to see, or why it can't be used. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PerfTool {
  readonly path: string;
  readonly version: string;
  /** Whether samples inside the kernel are there, without which system calls can't be seen. */
  readonly seesKernel: boolean;
  /** What it is told about the kernel's buffer. */
  readonly buffer: readonly string[];
}

/** Megabytes a processor: a third of a second for perf to come and read, at 6,000 samples of 4 KB a second. */
const LARGEST_MB = 8;
const MOST_MB = 256;
/** At most MOST_MB over all processors; a power of two, as perf asks. */
const LARGE = ['-m', `${2 ** Math.max(0, Math.floor(Math.log2(Math.min(LARGEST_MB, MOST_MB / cpus().length))))}M`];
/** perf's own size, half a megabyte a processor: what users may have who can't lock more memory, root in a container among them. */
const SMALL: readonly string[] = [];

/** Distributions that keep one perf a kernel put a script in front, which refuses when there is none for the running kernel. */
const BEHIND_WRAPPERS = ['/usr/lib/linux-tools', '/usr/lib'];

let found: PerfTool | { readonly reason: string } | undefined;

/** Finds perf once and tries it; afterwards answers from memory. */
export function findPerf(): PerfTool | { readonly reason: string } {
  found ??= search();
  return found;
}

function search(): PerfTool | { readonly reason: string } {
  if (process.platform !== 'linux') return { reason: `perf is for Linux, and this is ${process.platform}` };
  const refusals: string[] = [];
  for (const path of candidates()) {
    const { error, status, stdout, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    const version = /perf version (\S+)/.exec(stdout ?? '')?.[1];
    if (error !== undefined || status !== 0 || version === undefined) {
      refusals.push(`${path} ${error === undefined ? firstLine(stderr) || `ends with ${status}` : 'is not installed'}`);
      continue;
    }
    let refusal = '';
    for (const buffer of [LARGE, SMALL]) {
      const trial = tryOut(path, buffer);
      if (typeof trial !== 'string') return { path, version, seesKernel: trial.seesKernel, buffer };
      refusal = trial;
    }
    refusals.push(`${path} ${version}: ${refusal}`);
  }
  return { reason: refusals.join('; ') };
}

function candidates(): string[] {
  const kept = BEHIND_WRAPPERS.flatMap((folder) => {
    try {
      const wanted = folder.endsWith('tools') ? () => true : (name: string) => name.startsWith('linux-tools-');
      return readdirSync(folder)
        .filter(wanted)
        .map((name) => join(folder, name, 'perf'));
    } catch {
      // No such folder on this distribution.
      return [];
    }
  });
  return ['perf', ...kept.sort().reverse()];
}

/** Records nothing much: containers forbid perf_event_open, and unprivileged users don't see the kernel. */
function tryOut(path: string, buffer: readonly string[]): { seesKernel: boolean } | string {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-perf-'));
  try {
    const data = join(folder, 'perf.data');
    const events = ['-e', 'cpu-clock/call-graph=fp/'];
    const args = ['record', '-B', '-N', ...buffer, ...events, '-o', data, '--', process.execPath, '--version'];
    const { error, status, stderr } = spawnSync(path, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (error !== undefined || status !== 0) return firstLine(stderr) || `perf record ends with ${status}`;
    const recorded = spawnSync(path, ['evlist', '-v', '-i', data], { encoding: 'utf8' });
    if (recorded.status !== 0 || !/cpu-clock/.test(recorded.stdout)) return 'perf evlist does not know cpu-clock';
    return { seesKernel: !/exclude_kernel: 1/.test(recorded.stdout) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function firstLine(text: string | null): string {
  return (
    (text ?? '')
      .split('\n')
      .find((line) => /[a-z]/i.test(line) && !/^Error:\s*$/.test(line))
      ?.trim() ?? ''
  );
}
