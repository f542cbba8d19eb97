/**
 * The gate: base, change and control built alike and measured side by side, until the rule knows, at 10, 20 or 40 rounds. What can't be
 * known is INCONCLUSIVE with the reasons, and never a silent green.
 */

import { ExitCode, LuminaError } from '../../../runtime/errors.ts';
import type { LaneName } from '../../../runtime/flow.ts';
import { buildBase } from './base-build.ts';
import { type BaseChoice, chooseBase, commitOf, newestRelease } from './base-ref.ts';
import { withFlame } from './flame-arms.ts';
import { secondOpinion } from './instructions.ts';
import { measureGate } from './measure-gate.ts';
import { buildOwn } from './own-build.ts';
import type { GateReport, Verdict } from './report.ts';
import { protocolFault, type RoundProgram, roundProgram } from './round-process.ts';
import { unmeasured } from './unmeasured.ts';

export const LIMIT_NS = 50;

export interface GateOptions {
  readonly lane: LaneName;
  /** Kernel set to force; absent for the best. */
  readonly isa?: string | undefined;
  /** The package that is judged; its records lie in `folder`. */
  readonly root: string;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** A ref, or the folder of a built checkout; absent for the merge base with the default branch. */
  readonly baseline?: string | undefined;
  /** A ref, `none`, or absent for the newest release tag. */
  readonly anchor?: string | undefined;
  readonly limitNs?: number | undefined;
  /** One look after so many rounds, instead of the rule's looks. */
  readonly rounds?: number | undefined;
  readonly seed?: number | undefined;
  /** Count instructions a message as well. */
  readonly instructions?: boolean | undefined;
  /** Record where base and change spend their time as well. */
  readonly flame?: boolean | undefined;
  readonly onProgress?: ((roundsDone: number, rounds: number) => void) | undefined;
  /** What takes its time before the rounds. */
  readonly onNote?: ((text: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A build to measure, or why there is none. */
export interface Anchored {
  readonly ref: string | null;
  readonly commit: string | null;
  readonly program: RoundProgram | null;
  /** Why there is no program; null when there is. */
  readonly reason: string | null;
}

/** Exit code of a verdict. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  return verdict === 'PASS' ? ExitCode.done : verdict === 'FAIL' ? ExitCode.failed : ExitCode.inconclusive;
}

/**
 * Builds what is missing, measures and judges.
 * @throws LuminaError LUMINA_GATE_BASELINE for a base that names nothing, LUMINA_GATE_PROGRAM when this build can't be measured, or what a
 * round of the change reports; the signal's reason when aborted
 */
export async function gate(options: GateOptions): Promise<GateReport> {
  const choice = chooseBase(options.root, options.baseline);
  const started = performance.now();
  const change = await ownRounds(options);
  const base = await baseRounds(options, choice);
  if ('fault' in base) {
    const report = unmeasured(options, choice, base.fault);
    return options.flame === true ? { ...report, flame: null, flameReason: base.fault } : report;
  }
  const anchor = await anchorRounds(options, choice);
  if ('fault' in anchor) return unmeasured(options, choice, anchor.fault);
  const buildSeconds = Math.round((performance.now() - started) / 100) / 10;
  const report = await measureGate(options, { choice, base: base.program, change, anchor, buildSeconds });
  return withMore(options, report, base.program, change);
}

/** What is asked for beside the verdict, which stands by now. */
async function withMore(
  { instructions, flame, isa, signal, onNote }: GateOptions,
  measured: GateReport,
  base: RoundProgram,
  change: RoundProgram,
): Promise<GateReport> {
  let report = measured;
  if (instructions === true) {
    onNote?.('counting instructions');
    report = await secondOpinion(report, base, change, signal);
  }
  if (flame !== true) return report;
  onNote?.('recording where base and change spend their time');
  return withFlame(report, { base, change, isa, signal });
}

/** This package's program, brought up to date first where there are sources. */
async function ownRounds({ root, lane, env, signal, onNote }: GateOptions): Promise<RoundProgram> {
  const variant = env.LUMINA_ADDON === 'plant' ? 'build-plant' : 'build';
  await buildOwn({ root, lane, planted: variant === 'build-plant', signal, onNote });
  const program = roundProgram(root, lane, { variant, plant: variant === 'build' ? '' : (env.LUMINA_PLANT ?? '') });
  const fault = await protocolFault(program);
  if (fault === null) return program;
  throw new LuminaError('LUMINA_GATE_PROGRAM', `gate: this build can't be measured: ${fault}; npm run setup builds it`);
}

async function baseRounds(options: GateOptions, choice: BaseChoice): Promise<{ program: RoundProgram } | { fault: string }> {
  if (choice.kind === 'none') return { fault: choice.reason };
  // The same code is the same build: nothing is gained by building it twice.
  const folder =
    choice.kind === 'folder' ? choice.folder : choice.same ? options.root : await builtFolder(options, choice.commit);
  if (typeof folder !== 'string') return folder;
  return usable(folder, options.lane, `the base (${choice.ref})`);
}

async function usable(folder: string, lane: LaneName, whose: string): Promise<{ program: RoundProgram } | { fault: string }> {
  const program = roundProgram(folder, lane);
  const fault = await protocolFault(program);
  if (fault === null) return { program };
  return { fault: `${whose} can't be measured: ${fault}; what is in ${folder} is older than these rounds, or was not built` };
}

async function builtFolder(
  { root, lane, env, signal, onNote }: GateOptions,
  commit: string,
): Promise<string | { fault: string }> {
  const built = await buildBase({ root, commit, lane, env, signal, onBuild: onNote });
  return 'fault' in built ? built : built.folder;
}

/**
 * The release that small steps may not lead away from. Where there is none the gate goes without, and says why; one that was asked for by
 * name and can't be measured is a fault.
 */
async function anchorRounds(options: GateOptions, choice: BaseChoice): Promise<Anchored | { fault: string }> {
  const { root, anchor, lane } = options;
  const unmet = (reason: string, name: string | null = null, commit: string | null = null): Anchored | { fault: string } =>
    anchor === undefined ? without(reason, name, commit) : { fault: `--anchor ${anchor}: ${reason}` };
  const without = (reason: string, ref: string | null = null, commit: string | null = null): Anchored => ({
    ref,
    commit,
    program: null,
    reason,
  });
  if (anchor === 'none') return without('--anchor none');
  if (commitOf(root) === null) return unmet('no git checkout, so no release to compare with');
  const ref = anchor ?? newestRelease(root);
  if (ref === undefined) return without('there is no release tag v* to compare with');
  const found = chooseBase(root, ref, '--anchor');
  if (found.kind === 'none') return unmet(found.reason, ref);
  if (found.kind === 'commit' && choice.kind === 'commit' && found.commit === choice.commit)
    return without(`${ref} is the base itself`, ref, found.commit);
  const folder = found.kind === 'folder' ? found.folder : found.same ? root : await builtFolder(options, found.commit);
  if (typeof folder !== 'string') return unmet(folder.fault, ref, found.commit);
  const program = await usable(folder, lane, `the release (${ref})`);
  if ('fault' in program) return unmet(program.fault, ref, found.commit);
  return { ref, commit: found.commit, program: program.program, reason: null };
}
