/** The gate over a stage bench of the TypeScript lane: the same samples that `lumina bench` tells, of base and change in fresh processes. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LuminaError, messageOf } from '../../../../runtime/errors.ts';
import { STAGE_BENCHES } from '../../../benches.ts';
import { pinnedCpu, runChild } from '../../children.ts';
import { buildBase } from '../base-build.ts';
import { type BaseChoice, chooseBase, commitOf } from '../base-ref.ts';
import { buildOwn } from '../own-build.ts';
import type { GateReport } from '../report.ts';
import { partOf } from './printed-samples.ts';
import { BaseFault, type ProgramOptions, programGate, type RunProgram, unmeasuredProgram } from './program-gate.ts';

export interface BenchGateOptions extends ProgramOptions {
  readonly bench: string;
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly baseline?: string | undefined;
  readonly onNote?: ((text: string) => void) | undefined;
}

/** The package takes its samples in this time; most of a process is starting and making its input. */
const SECONDS = 0.3;
/** JavaScript compiles to other code in every process: two copies of one build lie some per cent apart. */
export const BENCH_LIMIT_PERCENT = 10;

/** @throws LuminaError LUMINA_BENCH_NAME, LUMINA_GATE_BASELINE, or what a process of the change reports; the signal's reason when aborted */
export async function benchGate(options: BenchGateOptions): Promise<GateReport> {
  const { bench, root, signal, onNote } = options;
  const names = STAGE_BENCHES.map(({ name }) => name);
  if (!names.includes(bench))
    throw new LuminaError('LUMINA_BENCH_NAME', `gate: there is no stage bench ${bench}; there are ${names.join(', ')}`);
  const choice = chooseBase(root, options.baseline);
  const withLimit = { ...options, limit: options.limit ?? { percent: BENCH_LIMIT_PERCENT } };
  const started = performance.now();
  await buildOwn({ root, lane: 'ts', signal, onNote });
  const folder = await baseFolder(options, choice);
  const about = {
    bench: `bench-${bench}`,
    base: {
      ref: choice.ref,
      commit: choice.kind === 'none' ? null : choice.commit,
      toolchain: { compiler: null, flags: null, node: process.version },
      same: choice.kind === 'commit' && choice.same,
    },
    change: { commit: commitOf(root) },
    buildSeconds: Math.round((performance.now() - started) / 100) / 10,
  };
  if (typeof folder !== 'string') return unmeasuredProgram(about, withLimit, folder.fault);
  const base = runner(bench, folder);
  const heldBase: RunProgram = async (abort) => {
    try {
      return await base(abort);
    } catch (error) {
      abort?.throwIfAborted();
      throw new BaseFault(`the base can't be measured: ${messageOf(error)}`);
    }
  };
  return programGate({ base: heldBase, change: runner(bench, root) }, about, withLimit);
}

/** The compiled package of the base. */
async function baseFolder(
  { root, env, signal, onNote }: BenchGateOptions,
  choice: BaseChoice,
): Promise<string | { fault: string }> {
  if (choice.kind === 'none') return { fault: choice.reason };
  if (choice.kind === 'folder') return choice.folder;
  if (choice.same) return root;
  const built = await buildBase({ root, commit: choice.commit, lane: 'ts', env, signal, onBuild: onNote });
  return 'fault' in built ? built : built.folder;
}

function runner(bench: string, folder: string): RunProgram {
  const program = join(folder, 'dist', 'bench', 'harness', 'child.js');
  const cpu = pinnedCpu('ts');
  return async (signal) => {
    if (!existsSync(program)) throw new LuminaError('LUMINA_GATE_PROGRAM', `${program} is not there; npm run setup compiles it`);
    const { nsPerMessage } = await runChild({ kind: 'bench', bench, seconds: SECONDS }, { cpu, signal, program });
    return new Map([['total', partOf(nsPerMessage)]]);
  };
}
