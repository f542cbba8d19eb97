/** The gate's verdict in words and as an object, for `lumina gate` and `lumina run --gate`. */

import { join } from 'node:path';
import { exitCodeOf, gate } from '../../bench/harness/gate/gate.ts';
import { gateText } from '../../bench/harness/gate/gate-text.ts';
import { buildOwn } from '../../bench/harness/gate/own-build.ts';
import type { GateReport } from '../../bench/harness/gate/report.ts';
import {
  type RawRound,
  type SelfTestOptions,
  type SelfTestReport,
  selfTest,
  selfTestText,
} from '../../bench/harness/gate/self-test.ts';
import type { MeasureOptions } from '../../bench/harness/measurement.ts';
import { type ExitCode, LuminaError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import type { Context } from './context.ts';
import { note } from './output.ts';
import { showProgress } from './progress.ts';
import { chooseLane } from './session.ts';
import type { Settings } from './settings.ts';

export interface GateChoice {
  /** A ref, or the folder of a built checkout; without it the merge base with the default branch. */
  readonly baseline?: string;
  /** A ref, or `none`; without it the newest release. */
  readonly anchor?: string;
  readonly limitNs?: number;
  readonly rounds?: number;
  /** Count instructions too. */
  readonly instructions?: boolean;
  /** Record where base and change spend their time, too. */
  readonly flame?: boolean;
}

export interface GateOutcome {
  readonly exitCode: ExitCode;
  readonly json: GateReport;
  readonly lines: string[];
}

/** The folder of stored baselines: part of the package, so that they are reviewed with the code. */
export function baselineFolder(): string {
  return join(packageRoot(), 'baselines');
}

/** Measures base and change with progress and Ctrl-C in place, and judges. */
export async function gateVerdict(context: Context, settings: Settings, choice: GateChoice): Promise<GateOutcome> {
  const report = await withRounds(context, settings, 'gate', choice.rounds, (options) =>
    gate({
      ...options,
      root: packageRoot(),
      folder: baselineFolder(),
      env: context.env,
      baseline: choice.baseline,
      anchor: choice.anchor,
      limitNs: choice.limitNs,
      instructions: choice.instructions,
      flame: choice.flame,
      onNote: note,
    }),
  );
  return { exitCode: exitCodeOf(report.verdict), json: report, lines: gateText(report) };
}

/**
 * Before a lane is chosen, as that looks for a built one: a native lane that does not compile any more is an error, and no reason to judge
 * the other lane instead. Where there are no tools to build it, and it was not asked for, the TypeScript lane is judged, and told.
 */
async function nativeFirst(context: Context, settings: Settings): Promise<void> {
  if (settings.lane === 'ts') return;
  const planted = context.env.LUMINA_ADDON === 'plant';
  try {
    await buildOwn({ root: packageRoot(), lane: 'native', planted, signal: context.interrupt.signal, onNote: note });
  } catch (error) {
    const isWanted = settings.lane === 'native';
    if (
      isWanted ||
      !(error instanceof LuminaError) ||
      !/no C\+\+ compiler|make is not there|node-gyp is not installed/.test(error.message)
    )
      throw error;
  }
}

/** The gate on rounds whose truth is known. */
export async function selfTestVerdict(
  context: Context,
  settings: Settings,
  choice: Pick<SelfTestOptions, 'trials' | 'plantedTrials' | 'limitNs'>,
): Promise<{ report: SelfTestReport; raw: RawRound[]; lines: string[] }> {
  const tested = await withRounds(context, settings, 'gate --self-test', undefined, (options) =>
    selfTest({
      ...options,
      root: packageRoot(),
      trials: choice.trials,
      plantedTrials: choice.plantedTrials,
      limitNs: choice.limitNs,
      onNote: note,
    }),
  );
  return { ...tested, lines: selfTestText(tested.report) };
}

/** Hands the options of a measurement to `work`: native lane built, lane chosen and told, progress by rounds, Ctrl-C passed on. */
export async function withRounds<Result>(
  context: Context,
  settings: Settings,
  label: string,
  rounds: number | undefined,
  work: (options: MeasureOptions) => Promise<Result>,
): Promise<Result> {
  await nativeFirst(context, settings);
  const chosen = chooseLane(settings);
  chosen.tell();
  let done = 0;
  let total = 0;
  const stopProgress = showProgress(label, settings.progress, () => ({ done, total, items: done }), { unit: 'rounds' });
  try {
    return await work({
      lane: chosen.lane,
      isa: chosen.lane === 'native' ? settings.isa : undefined,
      rounds,
      signal: context.interrupt.signal,
      onProgress: (roundsDone, all) => {
        done = roundsDone;
        total = all;
      },
    });
  } finally {
    stopProgress();
  }
}
