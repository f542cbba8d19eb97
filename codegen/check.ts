/** Compares what the schemas give with what is on disk, without writing. */
import { join } from 'node:path';
import { isStamped, listFiles, readText } from './disk.ts';
import { render } from './render.ts';
import { placesOf, type Selection, select } from './select.ts';
import { COMMAND } from './targets/target.ts';

export type CheckOptions = Selection;

export interface Problem {
  readonly kind: 'stale' | 'missing' | 'orphan';
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
  /** The command that mends all of it, on one line. */
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
    else if (actual !== text) problems.push({ kind: 'stale', path: printed(path), ...firstDifference(text, actual) });
  }
  const orphans = placesOf(options, protocols)
    .flatMap((place) => listFiles(out, place))
    .filter((path) => !files.has(path));
  for (const path of orphans) problems.push({ kind: 'orphan', path: printed(path) });
  const foreign = orphans.filter((path) => !isStamped(join(out, path))).map(printed);
  const command = [COMMAND, ...words(options)].join(' ');
  return { ok: problems.length === 0, problems, mend: foreign.length === 0 ? command : `${command} && rm ${foreign.join(' ')}` };
}

/** The options as the command line takes them. */
function words({ schema, asOf, out }: CheckOptions): string[] {
  const pairs = [
    ['--schema', schema],
    ['--as-of', asOf],
    ['--out', out],
  ] as const;
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
}

/** The first line that two texts do not share; a text that ended earlier has an empty line there. */
export function firstDifference(expected: string, actual: string): { line: number; expected: string; actual: string } {
  const left = expected.split('\n');
  const right = actual.split('\n');
  let index = 0;
  while (index < left.length && left[index] === right[index]) index++;
  return { line: index + 1, expected: left[index] ?? '', actual: right[index] ?? '' };
}
