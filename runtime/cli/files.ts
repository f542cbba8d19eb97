/** Output files: written whole or not at all, and never over another file unless --force says so. */

import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { LuminaError, messageOf } from '../errors.ts';
import type { Interrupt } from './interrupt.ts';

/** Throws unless `path` may be written. Called before the work starts, so that an hour is not spent for a refusal. */
export function checkWritable(path: string, force: boolean): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder))
    throw new LuminaError('LUMINA_CLI_OUT_FOLDER', `${path}: the folder ${folder} does not exist; create it first`);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isFile()) throw new LuminaError('LUMINA_CLI_OUT_KIND', `${path}: is not a regular file; name another output file`);
  if (!force)
    throw new LuminaError('LUMINA_CLI_OUT_EXISTS', `${path}: exists already; give --force to replace it, or name another file`);
}

/**
 * Lets `write` fill a temporary file beside `path` and moves it into place. When `write` throws, or the process is
 * interrupted, nothing stays behind.
 */
export async function writeWhole<Result>(
  path: string,
  force: boolean,
  interrupt: Interrupt,
  write: (temporary: string) => Promise<Result>,
): Promise<Result> {
  checkWritable(path, force);
  const temporary = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.partial`);
  const remove = () => rmSync(temporary, { force: true });
  const release = interrupt.onForcedExit(remove);
  try {
    const result = await write(temporary);
    interrupt.signal.throwIfAborted();
    checkWritable(path, force);
    renameSync(temporary, path);
    return result;
  } catch (error) {
    if ((error as { syscall?: unknown } | null)?.syscall === undefined) throw error;
    throw new LuminaError(
      'LUMINA_CLI_OUT_WRITE',
      `${path}: could not be written (${messageOf(error)}); check the folder's space and rights`,
      {
        cause: error,
      },
    );
  } finally {
    remove();
    release();
  }
}

/** Writes one JSON value, indented, as a whole file. */
export async function writeJsonFile(path: string, value: unknown, force: boolean, interrupt: Interrupt): Promise<void> {
  await writeWhole(path, force, interrupt, (temporary) => writeFile(temporary, `${JSON.stringify(value, null, 2)}\n`));
}
