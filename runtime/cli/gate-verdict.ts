/** The gate's verdict in words and as an object, for `lumina gate` and `lumina run --gate`. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { baselinePath, currentCommit } from '../../bench/harness/baseline.ts';
import { exitCodeOf, type GateReport, gate, judge, LIMIT_NS } from '../../bench/harness/gate.ts';
import { gateText } from '../../bench/harness/gate-text.ts';
import { benchName, type MeasureOptions, measure } from '../../bench/harness/measurement.ts';
import { parseRecord } from '../../bench/harness/record.ts';
import { type ExitCode, LuminaError, messageOf } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import type { Context } from './context.ts';
import { showProgress } from './progress.ts';
import { chooseLane } from './session.ts';
import type { Settings } from './settings.ts';

export interface GateChoice {
  /** A commit whose stored record is compared with, or the path of a record; without it the record on disk. */
  readonly baseline?: string;
  readonly limitNs?: number;
  readonly rounds?: number;
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

/** Measures this build with progress and Ctrl-C in place, and compares it. */
export async function gateVerdict(context: Context, settings: Settings, choice: GateChoice): Promise<GateOutcome> {
  const report = await withRounds(context, settings, 'gate', choice.rounds, (options) =>
    choice.baseline === undefined
      ? gate({ ...options, folder: baselineFolder(), limitNs: choice.limitNs })
      : againstReference(options, choice.baseline, choice.limitNs ?? LIMIT_NS),
  );
  return { exitCode: exitCodeOf(report.verdict), json: report, lines: gateText(report) };
}

/** Hands the options of a measurement to `work`: lane chosen and told, progress by rounds, Ctrl-C passed on. */
export async function withRounds<Result>(
  context: Context,
  settings: Settings,
  label: string,
  rounds: number | undefined,
  work: (options: MeasureOptions) => Promise<Result>,
): Promise<Result> {
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

/** The verdict against the record that a commit, or a file, holds. The record is read before anything is measured. */
async function againstReference(options: MeasureOptions, reference: string, limitNs: number): Promise<GateReport> {
  const folder = baselineFolder();
  const stored = relative(packageRoot(), baselinePath(folder, benchName(options.lane, options.isa)));
  const path = existsSync(reference) ? reference : `${reference}:${stored}`;
  const base = parseRecord(existsSync(reference) ? readFileSync(reference, 'utf8') : readCommitted(reference, stored), path);
  return judge(await measure(options), base, { path, limitNs, commit: currentCommit(folder) });
}

function readCommitted(reference: string, stored: string): string {
  try {
    return execFileSync('git', ['show', '--end-of-options', `${reference}:${stored.replaceAll('\\', '/')}`], {
      cwd: packageRoot(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    const why = (stderr ?? '').trim() === '' ? messageOf(error) : messageOf(stderr).replace(/^fatal: /, '');
    throw new LuminaError(
      'LUMINA_CLI_BASELINE',
      `--baseline ${reference}: is neither a file nor a commit with ${stored} (${why}); lumina baseline list shows what is stored`,
      { cause: error },
    );
  }
}
