/** What is on disk under the output folder, and the few ways this tool changes it. */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Writes a file when its text differs, so that builds stay incremental. Returns whether it did. */
export function writeChanged(path: string, text: string): boolean {
  if (readText(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

/** Whether a file carries our stamp near its beginning; nothing else may be removed. */
export function isStamped(path: string): boolean {
  return (readText(path) ?? '').slice(0, 200).includes(STAMP);
}

/** Removes a file, and its folders up to `out` as far as they are then empty. */
export function removeFile(out: string, path: string): void {
  rmSync(join(out, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(out, folder)).length > 0) return;
    rmdirSync(join(out, folder));
  }
}
