/** Baselines on disk: `<folder>/<machine class>/<bench>.json`, written whole or not at all, and only by the harness. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LuminaError, messageOf } from '../../runtime/errors.ts';
import { benchName } from './bench-name.ts';
import { machineClass } from './machine.ts';
import { type MeasureOptions, measure } from './measurement.ts';
import { type BaselineRecord, parseRecord, recordOf } from './record.ts';

export interface BaselineFile {
  readonly path: string;
  readonly record: BaselineRecord;
}

/** Where the baseline of a bench lies for machines like this one. */
export function baselinePath(folder: string, bench: string, onMachine = machineClass()): string {
  return join(folder, onMachine, `${bench}.json`);
}

/**
 * Measures this build and stores the record.
 * @throws LuminaError LUMINA_BASELINE_EXISTS before anything is measured, unless `force`; LUMINA_BASELINE_WRITE
 */
export async function saveBaseline(
  options: MeasureOptions & { readonly folder: string; readonly force?: boolean | undefined },
): Promise<BaselineFile> {
  const path = baselinePath(options.folder, benchName(options.lane, options.isa));
  if (existsSync(path) && options.force !== true) {
    throw new LuminaError('LUMINA_BASELINE_EXISTS', `${path} exists; replace it with lumina baseline save --force`);
  }
  const measurement = await measure(options);
  const record = recordOf(measurement, currentCommit(options.folder), new Date().toISOString());
  writeRecord(path, record);
  return { path, record };
}

/** Writes a record under its final name only when it is whole. */
export function writeRecord(path: string, record: BaselineRecord): void {
  const temporary = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, `${JSON.stringify(record, null, 2)}\n`);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new LuminaError(
      'LUMINA_BASELINE_WRITE',
      `${path} can't be written: ${messageOf(error)}; check the folder's permissions`,
      {
        cause: error,
      },
    );
  }
}

/** The stored record, or undefined when there is none. @throws LuminaError LUMINA_BASELINE_INVALID */
export function readBaseline(path: string): BaselineRecord | undefined {
  return existsSync(path) ? parseRecord(readFileSync(path, 'utf8'), path) : undefined;
}

/** Names of records are file names: nothing of a path. */
const BENCH_NAME = /^[a-z0-9][a-z0-9._-]*$/i;

/**
 * One baseline of machines like this one, or of another class.
 * @throws LuminaError LUMINA_BASELINE_NONE, with what there is
 */
export function showBaseline(folder: string, bench: string, onMachine = machineClass()): BaselineFile {
  if (!BENCH_NAME.test(bench)) {
    throw new LuminaError('LUMINA_BASELINE_NAME', `'${bench}' is not the name of a bench; give one such as flow-native`);
  }
  const path = baselinePath(folder, bench, onMachine);
  const record = readBaseline(path);
  if (record !== undefined) return { path, record };
  const stored = listBaselines(folder).map((file) => `${file.record.machineClass}/${file.record.bench}`);
  const known = stored.length === 0 ? 'none is stored' : `stored are ${stored.join(', ')}`;
  throw new LuminaError(
    'LUMINA_BASELINE_NONE',
    `no baseline ${onMachine}/${bench}; ${known}; lumina baseline save stores one of this machine`,
  );
}

/** Every stored baseline, by machine class and bench. */
export function listBaselines(folder: string): BaselineFile[] {
  const files: BaselineFile[] = [];
  for (const onMachine of namesIn(folder)) {
    for (const name of namesIn(join(folder, onMachine)).filter((file) => file.endsWith('.json'))) {
      const path = join(folder, onMachine, name);
      files.push({ path, record: parseRecord(readFileSync(path, 'utf8'), path) });
    }
  }
  return files;
}

/** The commit of the checkout whose root holds `folder`; null outside one. Untracked files don't make it dirty. */
export function currentCommit(folder: string): string | null {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: dirname(folder), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    // An installed package lies in somebody else's repository: its commit says nothing of this build.
    if (git('rev-parse', '--show-prefix') !== '') return null;
    const commit = git('rev-parse', 'HEAD');
    return git('status', '--porcelain', '--untracked-files=no') === '' ? commit : `${commit}-dirty`;
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.json'))
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
