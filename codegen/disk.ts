/** What is on disk under the output folder, and the few ways this tool changes it. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { STAMP } from './targets/target.ts';

/** Text of a file; undefined when there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Every file below `out/folder`, as paths relative to `out` with forward slashes; none when there is no such folder. */
export function listFiles(out: string, folder = ''): string[] {
  const found: string[] = [];
  const walk = (inner: string): void => {
    let entries: import('node:fs').Dirent[];
    try {
      entries = readdirSync(join(out, inner), { withFileTypes: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    for (const entry of entries) {
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else found.push(path);
    }
  };
  walk(folder);
  return found.sort();
}

/** Writes a file whole or not at all: beside its place first, so that whoever stops us leaves no half of it. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Whether a text carries our stamp near its beginning; no other file may be removed. */
export function isStamped(text: string): boolean {
  return text.slice(0, 200).includes(STAMP);
}

/** Whether a file may not be overwritten unasked: somebody wrote it by hand. In an empty one nothing is lost. */
export function isForeign(text: string): boolean {
  return text !== '' && !isStamped(text);
}

/** Removes a file, and its folders up to `out` as far as they are then empty. */
export function removeFile(out: string, path: string): void {
  rmSync(join(out, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(out, folder)).length > 0) return;
    rmdirSync(join(out, folder));
  }
}
