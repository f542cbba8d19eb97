/** The generated C fuzz entries under clang's libFuzzer, with address and undefined-behaviour sanitizers. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, inParallel } from './execute.ts';

const SANITIZE = '-fsanitize=fuzzer,address,undefined';

export interface FuzzOptions {
  readonly root: string;
  readonly ids: readonly string[];
  /** How long each runs: an end of either kind. */
  readonly limit: { readonly runs: number } | { readonly seconds: number };
  readonly seed: number;
  /** `-O0` compiles faster, `-O1` runs faster. */
  readonly optimise: '-O0' | '-O1';
}

export interface FuzzResult {
  readonly id: string;
  readonly passed: boolean;
  readonly output: string;
}

/** Why there is no libFuzzer here, or undefined when there is. */
export function libFuzzerMissing(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-fuzz-'));
  try {
    const source = join(folder, 'empty.cc');
    writeFileSync(source, 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }\n');
    const { status, error } = spawnSync('clang++', [SANITIZE, source, '-o', join(folder, 'empty')]);
    if (error !== undefined) return 'no clang++';
    return status === 0 ? undefined : 'clang++ has no libFuzzer; install libclang-rt-14-dev';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Builds and runs each fuzzer from an empty corpus; the input of a crash is in the output, in base 64. */
export async function fuzz({ root, ids, limit, seed, optimise }: FuzzOptions): Promise<FuzzResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-fuzz-'));
  const results: FuzzResult[] = [];
  try {
    await inParallel(ids, async (id) => {
      const program = join(folder, id);
      const source = join(root, 'generated', id, 'fuzz', `${id}_fuzz.cc`);
      const built = await execute('clang++', ['-std=c++20', optimise, '-g1', SANITIZE, source, '-o', program], folder);
      if (built.status !== 0) {
        results.push({ id, passed: false, output: built.output });
        return;
      }
      const end = 'runs' in limit ? `-runs=${limit.runs}` : `-max_total_time=${limit.seconds}`;
      const { status, output } = await execute(program, [end, `-seed=${seed}`], folder);
      results.push({ id, passed: status === 0, output });
    });
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
