/** What the native bench program measures below a stage: the kernels by set, and the ring beside a queue under a mutex. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LuminaError } from '../../runtime/errors.ts';
import { packageRoot } from '../../runtime/package-root.ts';
import { type Summary, summarise } from './statistics.ts';

/** One value a round, turn by turn with the other lines of the same run; every answer was checked before. */
export interface NativeLine {
  readonly what: string;
  readonly of: string;
  readonly unit: string;
  /** Of a form that a kernel set is made of: the form that this set uses there, which may be a narrower one. */
  readonly uses?: string;
  readonly values: readonly number[];
}

/** One line told: what, of which variant, and how it compares with the first variant of the same. */
export interface DetailResult {
  readonly what: string;
  readonly of: string;
  readonly unit: string;
  readonly uses?: string;
  readonly figures: Summary;
  /** Median by the median of the first variant; below 1 is faster. */
  readonly ratioToFirst: number;
}

const PROGRAM = ['native', 'build', 'Release', 'lumina_bench'];
const NO_PROCESSORS = 3;

/**
 * Runs the program.
 * @throws LuminaError LUMINA_BENCH_PROGRAM when it is not there, gives no answer or found a wrong one; LUMINA_BENCH_PROCESSORS on a
 *   machine with one processor; the signal's reason when aborted
 */
export function nativeLines(name: 'kernels' | 'ring', rounds: number, signal?: AbortSignal): Promise<NativeLine[]> {
  const program = join(packageRoot(), ...PROGRAM);
  if (!existsSync(program)) throw new LuminaError('LUMINA_BENCH_PROGRAM', `bench: ${program} is not there; run npm run setup`);
  return new Promise((resolve, reject) => {
    execFile(program, [name, String(rounds)], { signal, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      if (signal?.aborted === true) return reject(signal.reason);
      if (error === null) return resolve((JSON.parse(stdout) as { lines: NativeLine[] }).lines);
      const code = error.code === NO_PROCESSORS ? 'LUMINA_BENCH_PROCESSORS' : 'LUMINA_BENCH_PROGRAM';
      reject(new LuminaError(code, `bench: ${stderr.trim().split('\n').at(-1) || error.message}`));
    });
  });
}

/** The lines with their figures, those of one kind together in the order in which they came. */
export function details(lines: readonly NativeLine[]): DetailResult[] {
  const kinds = [...new Set(lines.map(({ what }) => what))];
  return kinds.flatMap((kind) => {
    const same = lines.filter(({ what }) => what === kind);
    const first = summarise(same[0]!.values).median;
    return same.map(({ values, ...line }) => {
      const figures = summarise(values);
      return { ...line, figures, ratioToFirst: figures.median / first };
    });
  });
}
