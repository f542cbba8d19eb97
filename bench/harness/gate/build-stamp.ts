/** What a kept build was when it was whole, so that one that was damaged since is built again and not measured, or refused, for ever. */

import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = '.lumina-base.json';
/** Files above this many bytes are told by their size alone. */
const LONGEST_HASHED = 16 << 20;

/** Size and, for what is not huge, SHA-256 of each regular file, by its path in the tree. */
type Stamp = Readonly<Record<string, string>>;

/** Writes down every file of a built tree: the last thing of a build. */
export function writeStamp(tree: string): void {
  const stamp: Record<string, string> = {};
  for (const path of filesOf(tree, '')) stamp[path] = printOf(join(tree, path));
  writeFileSync(join(tree, STAMP), JSON.stringify(stamp));
}

/** Whether all that the stamp names is there unchanged. What came in addition, such as a program's own output, is no damage. */
export function isWhole(tree: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(join(tree, STAMP), 'utf8')) as Stamp;
    return (
      !leadsNowhere(join(tree, 'node_modules')) &&
      Object.entries(stamp).every(([path, print]) => printOf(join(tree, path)) === print)
    );
  } catch {
    // No stamp, half a stamp, or a file of it that is gone.
    return false;
  }
}

function printOf(path: string): string {
  const { size } = statSync(path);
  return size > LONGEST_HASHED ? `${size}` : `${size} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
}

/** Installed packages are left out: they are many, and npm checked them. */
function filesOf(tree: string, inside: string): string[] {
  return readdirSync(join(tree, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = join(inside, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(tree, path);
    return entry.isFile() && path !== STAMP ? [path] : [];
  });
}

/** A link into a checkout that was removed meanwhile. */
function leadsNowhere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined && !existsSync(path);
}
