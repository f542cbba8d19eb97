/** The gate over a shell command of anybody: the change's runs in the checkout, the base's in the tree of the base's commit. */

import { join } from 'node:path';
import { LuminaError } from '../../../../runtime/errors.ts';
import { buildBase } from '../base-build.ts';
import { type BaseChoice, chooseBase, commitOf, git } from '../base-ref.ts';
import { type GroupResult, runGroup } from '../process-group.ts';
import type { GateReport } from '../report.ts';
import { ownPathIn } from './own-paths.ts';
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
  refuseOwnPaths(options, top);
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
    (why) => new BaseFault(`the base's command '${baseCommand}' in ${place.folder}: ${why}`),
  );
  signal?.throwIfAborted();
  return programGate({ base, change }, about, options);
}

/** @throws LuminaError LUMINA_GATE_COMMAND for what would run, or build, the change in the base's place as well */
function refuseOwnPaths({ command, baseCommand, build, env }: CommandGateOptions, top: string): void {
  const both = [['--cmd', baseCommand === undefined ? command : ''] as const, ['--build-cmd', build ?? ''] as const];
  for (const [option, text] of both) {
    const path = ownPathIn(text, top, env);
    if (path === undefined) continue;
    const remedy = option === '--cmd' ? 'write it relative to this folder, or give --base-cmd' : 'write it relative to the tree';
    throw commandFault(`${option}: ${path} lies in this checkout, so the base would run the change's; ${remedy}`);
  }
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

/** A command of somebody's, as their shell reads it. */
function shell(command: string, cwd: string, env: NodeJS.ProcessEnv, signal: AbortSignal | undefined): Promise<GroupResult> {
  return runGroup('/bin/sh', ['-c', command], { cwd, env, signal });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)!.slice(0, LONGEST_TOLD);
}

function commandFault(text: string): LuminaError {
  return new LuminaError('LUMINA_GATE_COMMAND', `gate: ${text}`);
}
