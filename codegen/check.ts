/** Compares what the schemas give with what is on disk, without writing. */
import { join, resolve } from 'node:path';
import { isForeign, isStamped, listFiles, readText } from './disk.ts';
import { packageRoot } from './package-root.ts';
import { render } from './render.ts';
import { placesOf, type Selection, select } from './select.ts';
import { COMMAND } from './targets/target.ts';

export type CheckOptions = Selection;

export interface Problem {
  /** `foreign`: not generated, where a generated file belongs. */
  readonly kind: 'stale' | 'missing' | 'orphan' | 'foreign';
  /** Relative to the root, or to the folder that was named, with forward slashes. */
  readonly path: string;
  /** Of a stale file: the first line that differs, from 1, and that line as it should be and as it is. */
  readonly line?: number;
  readonly expected?: string;
  readonly actual?: string;
}

export interface CheckResult {
  readonly ok: boolean;
  readonly problems: Problem[];
  /** Files of somebody's beside the generated ones; nothing is wrong with that, and nothing is done about them. */
  readonly foreign: string[];
  /** The command that mends all of it, on one line, as a POSIX shell takes it. */
  readonly mend: string;
}

/**
 * Renders in memory and compares.
 * @throws CodegenError for a schema that can't be used
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { protocols, out } = select(options);
  const printed = (path: string): string => (options.out === undefined ? `generated/${path}` : path);
  const files = render(protocols);
  const problems: Problem[] = [];
  for (const [path, text] of files) {
    const actual = readText(join(out, path));
    if (actual === undefined) problems.push({ kind: 'missing', path: printed(path) });
    else if (actual !== text && isForeign(actual)) problems.push({ kind: 'foreign', path: printed(path) });
    else if (actual !== text) problems.push({ kind: 'stale', path: printed(path), ...firstDifference(text, actual) });
  }
  const foreign: string[] = [];
  for (const path of placesOf(options, protocols).flatMap((place) => listFiles(out, place))) {
    if (files.has(path)) continue;
    if (isStamped(readText(join(out, path)) ?? '')) problems.push({ kind: 'orphan', path: printed(path) });
    else foreign.push(printed(path));
  }
  const force = problems.some(({ kind }) => kind === 'foreign') ? ['--force'] : [];
  return { ok: problems.length === 0, problems, foreign, mend: [COMMAND, ...words(options), ...force].join(' ') };
}

/** The options as the command line takes them; the root only where it is not the package that the command would take. */
function words({ root, schema, asOf, out }: CheckOptions): string[] {
  const pairs = [
    ['--root', resolve(root) === packageRoot() ? undefined : root],
    ['--schema', schema],
    ['--as-of', asOf],
    ['--out', out],
  ] as const;
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [name, shellWord(value)]));
}

/** One word for a POSIX shell, whatever is in it. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The first line that two texts do not share; a text that ended earlier has an empty line there. */
export function firstDifference(expected: string, actual: string): { line: number; expected: string; actual: string } {
  const left = expected.split('\n');
  const right = actual.split('\n');
  let index = 0;
  while (index < left.length && left[index] === right[index]) index++;
  return { line: index + 1, expected: left[index] ?? '', actual: right[index] ?? '' };
}
