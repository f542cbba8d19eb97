/** The gate over a shell command of anybody: the change's runs in the checkout, the base's in the tree of the base's commit. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { LuminaError } from '../../../../runtime/errors.ts';
import { buildBase } from '../base-build.ts';
import { type BaseChoice, chooseBase, commitOf, git } from '../base-ref.ts';
import type { GateReport } from '../report.ts';
import { PrintedFault, type PrintedPart, readPrinted, type Unit } from './printed-samples.ts';
import {
  BaseFault,
  type ProgramIdentity,
  type ProgramOptions,
  programGate,
  type RunProgram,
  unmeasuredProgram,
} from './program-gate.ts';

export interface CommandGateOptions extends ProgramOptions {
  /** Where the change's command runs; any folder of a checkout. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly command: string;
  /** Of the base; absent for the same as the change's. */
  readonly baseCommand?: string | undefined;
  /** Run in the checkout before measuring, and once in the base's tree. */
  readonly build?: string | undefined;
  readonly unit?: Unit | undefined;
  /** A ref or a folder; absent for the merge base with the default branch. */
  readonly baseline?: string | undefined;
  readonly onNote?: ((text: string) => void) | undefined;
}

const LONGEST_OUTPUT = 256 << 20;
const LONGEST_TOLD = 200;

/**
 * Builds both, measures and judges. A base that can't be built or run is INCONCLUSIVE.
 * @throws LuminaError LUMINA_GATE_COMMAND when the change's command or build fails or prints no samples, LUMINA_GATE_BASELINE; the signal's
 * reason when aborted
 */
export async function commandGate(options: CommandGateOptions): Promise<GateReport> {
  const { folder, command, build, env, signal } = options;
  const baseCommand = options.baseCommand ?? command;
  const top = git(folder, 'rev-parse', '--show-toplevel') ?? folder;
  const inside = git(folder, 'rev-parse', '--show-prefix') ?? '';
  const choice = chooseBase(top, options.baseline);
  const started = performance.now();
  if (build !== undefined) await buildChange(build, top, options);
  const place = await basePlace(options, choice, top, inside);
  const about: ProgramIdentity = {
    bench: 'command',
    base: {
      ref: choice.ref,
      commit: choice.kind === 'none' ? null : choice.commit,
      toolchain: null,
      same: choice.kind === 'commit' && choice.same && baseCommand === command,
    },
    change: { commit: commitOf(top) },
    commands: { base: baseCommand, change: command },
    buildSeconds: Math.round((performance.now() - started) / 100) / 10,
  };
  if ('fault' in place) return unmeasuredProgram(about, options, place.fault);
  const unit = options.unit ?? 'ns';
  const change = runner(command, folder, env, unit, (why) => commandFault(`--cmd '${command}': ${why}`));
  const base = runner(
    baseCommand,
    place.folder,
    env,
    unit,
    (why) => new BaseFault(`the base's command '${baseCommand}': ${why}`),
  );
  signal?.throwIfAborted();
  return programGate({ base, change }, about, options);
}

async function buildChange(build: string, top: string, { env, signal, onNote }: CommandGateOptions): Promise<void> {
  onNote?.(`building the working tree: ${build}`);
  const { stderr, stdout, status } = await shell(build, top, env, signal);
  if (status === 0) return;
  throw commandFault(
    `--build-cmd '${build}' failed in the working tree with ${status}: ${lastLine(stderr) || lastLine(stdout) || 'it said nothing'}`,
  );
}

/** The folder that the base's command runs in. */
async function basePlace(
  { env, build, signal, folder, onNote }: CommandGateOptions,
  choice: BaseChoice,
  top: string,
  inside: string,
): Promise<{ folder: string } | { fault: string }> {
  if (choice.kind === 'none') return { fault: choice.reason };
  if (choice.kind === 'folder') return { folder: choice.folder };
  if (choice.same) return { folder };
  const built = await buildBase({ root: top, commit: choice.commit, lane: 'program', build, env, signal, onBuild: onNote });
  return 'fault' in built ? built : { folder: join(built.folder, inside) };
}

function runner(command: string, folder: string, env: NodeJS.ProcessEnv, unit: Unit, fault: (why: string) => Error): RunProgram {
  return async (signal): Promise<ReadonlyMap<string, PrintedPart>> => {
    const { stdout, stderr, status } = await shell(command, folder, env, signal);
    if (status !== 0) throw fault(`ended with ${status}: ${lastLine(stderr) || lastLine(stdout) || 'it said nothing'}`);
    try {
      return readPrinted(stdout, unit);
    } catch (error) {
      throw error instanceof PrintedFault ? fault(error.message) : error;
    }
  };
}

interface ShellResult {
  readonly stdout: string;
  readonly stderr: string;
  /** Exit code, the signal's name, or why it did not run. */
  readonly status: number | string;
}

/** Runs a command to its end in a process group of its own, so that nothing of it outlives an interrupt. */
function shell(command: string, cwd: string, env: NodeJS.ProcessEnv, signal: AbortSignal | undefined): Promise<ShellResult> {
  signal?.throwIfAborted();
  const child = spawn('/bin/sh', ['-c', command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
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

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)!.slice(0, LONGEST_TOLD);
}

function commandFault(text: string): LuminaError {
  return new LuminaError('LUMINA_GATE_COMMAND', `gate: ${text}`);
}
