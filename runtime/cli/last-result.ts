/** The last run's and the last gate's result, kept under .lumina/ of the working directory for `lumina report`. */

import { mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LuminaError, messageOf } from '../errors.ts';
import type { Context } from './context.ts';
import { writeJsonFile } from './files.ts';
import { note } from './output.ts';

/** Folder for what can be made again. */
export const CACHE_FOLDER = '.lumina';

const FILES = { gate: 'last-gate.json', run: 'last-run.json' } as const;
export type ResultKind = keyof typeof FILES;

/** Replaces what was kept. A folder that can't be written costs the next report, and not this result: it is said and no more. */
export async function keepLast(context: Context, kind: ResultKind, result: object): Promise<void> {
  const folder = join(context.workingDirectory, CACHE_FOLDER);
  try {
    mkdirSync(folder, { recursive: true });
    await writeJsonFile(join(folder, FILES[kind]), result, true, context.interrupt);
  } catch (error) {
    if (context.interrupt.interrupted()) return;
    note(`the result is not kept for lumina report: ${messageOf(error)}`);
  }
}

/** Path of the newer of the two, relative to the working directory. @throws LuminaError LUMINA_REPORT_NONE */
export function lastResult(context: Context): string {
  const kept = Object.values(FILES)
    .map((name) => join(context.workingDirectory, CACHE_FOLDER, name))
    .map((path) => ({ path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs }))
    .filter((file) => file.time !== undefined)
    .sort((one, other) => other.time! - one.time!);
  if (kept[0] !== undefined) return relative(context.workingDirectory, kept[0].path);
  throw new LuminaError(
    'LUMINA_REPORT_NONE',
    `${CACHE_FOLDER}/ holds no result of a run or a gate; run lumina gate or lumina run here first, or give --input FILE`,
  );
}
