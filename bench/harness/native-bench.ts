/**
 * What the native bench program measures below a stage: the kernels by set, the ring beside queues under a mutex, matching, and the
 * books through a whole day of references.
 */

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LuminaError } from '../../runtime/errors.ts';
import { packageRoot } from '../../runtime/package-root.ts';
import { orderStream } from './order-stream.ts';
import { type Summary, summarise } from './statistics.ts';

export type NativeBenchName = 'kernels' | 'ring' | 'match' | 'day';

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

export interface NativeBenchOptions {
  /** Of `match` and `day`; the kernels are measured in every set, the ring in none. */
  readonly isa?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs the program.
 * @param number rounds; of the day, millions of references
 * @throws LuminaError LUMINA_BENCH_PROGRAM when it is not there, gives no answer or found a wrong one; LUMINA_BENCH_PROCESSORS on a
 *   machine with one processor; the signal's reason when aborted
 */
export async function nativeLines(
  name: NativeBenchName,
  number: number,
  options: NativeBenchOptions = {},
): Promise<NativeLine[]> {
  if (name !== 'match') return runProgram([name, String(number)], options);
  const folder = mkdtempSync(join(tmpdir(), 'lumina-bench-'));
  try {
    const { requests, executions } = orderStream();
    const files = [join(folder, 'requests'), join(folder, 'executions')] as const;
    writeFileSync(files[0], requests);
    writeFileSync(files[1], executions);
    return await runProgram([name, String(number), ...files], options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runProgram(args: readonly string[], { isa, signal }: NativeBenchOptions): Promise<NativeLine[]> {
  const program = join(packageRoot(), ...PROGRAM);
  if (!existsSync(program)) throw new LuminaError('LUMINA_BENCH_PROGRAM', `bench: ${program} is not there; run npm run setup`);
  const env = isa === undefined ? process.env : { ...process.env, LUMINA_ISA: isa };
  return new Promise((resolve, reject) => {
    execFile(program, args, { env, signal, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
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
