/** Compares what the schemas give with what is on disk, without writing. */
import { join } from 'node:path';
import { isStamped, listFiles, readText } from './disk.ts';
import { readProtocols, render } from './render.ts';
import { COMMAND } from './targets/target.ts';

export interface Problem {
  readonly kind: 'stale' | 'missing' | 'orphan';
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** Of a stale file: the first line that differs, from 1, and that line as it should be and as it is. */
  readonly line?: number;
  readonly expected?: string;
  readonly actual?: string;
}

export interface CheckResult {
  readonly ok: boolean;
  readonly problems: Problem[];
  /** The command that mends all of it, on one line. */
  readonly mend: string;
}

export async function check(options: { root: string }): Promise<CheckResult> {
  const out = join(options.root, 'generated');
  const files = render(readProtocols(options.root));
  const problems: Problem[] = [];
  for (const [path, text] of files) {
    const actual = readText(join(out, path));
    if (actual === undefined) problems.push({ kind: 'missing', path: `generated/${path}` });
    else if (actual !== text) problems.push({ kind: 'stale', path: `generated/${path}`, ...firstDifference(text, actual) });
  }
  for (const path of listFiles(out)) {
    if (!files.has(path)) problems.push({ kind: 'orphan', path: `generated/${path}` });
  }
  const foreign = problems
    .filter(({ kind, path }) => kind === 'orphan' && !isStamped(join(options.root, path)))
    .map(({ path }) => path);
  return { ok: problems.length === 0, problems, mend: foreign.length === 0 ? COMMAND : `${COMMAND} && rm ${foreign.join(' ')}` };
}

/** The first line that two texts do not share; a text that ended earlier has an empty line there. */
export function firstDifference(expected: string, actual: string): { line: number; expected: string; actual: string } {
  const left = expected.split('\n');
  const right = actual.split('\n');
  let index = 0;
  while (index < left.length && left[index] === right[index]) index++;
  return { line: index + 1, expected: left[index] ?? '', actual: right[index] ?? '' };
}
