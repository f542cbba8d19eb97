/**
 * A measurement: rounds of fresh processes, each the whole flow over the same seeded simulated day.
 *
 * Processes and not samples are repeated, since a process's memory layout shifts its figures as a whole.
 */

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaneName } from '../../runtime/flow.ts';
import { simulateToBytes } from '../exchange/simulate.ts';
import { pinnedCpu, runChild } from './children.ts';
import { type Fingerprint, fingerprint } from './machine.ts';
import type { RoundResult, RoundTask } from './tasks.ts';

/** The day every round replays. */
export const GATE_DAY = { seed: 1, symbols: 500, messages: 150_000 } as const;
/** Its first messages, directory and pre-market included, are not counted. */
export const WARMUP_MESSAGES = 50_000;
export const BLOCKS = 20;
export const ROUNDS = 5;
const ARENA_BYTES = 256 << 20;

export interface MeasureOptions {
  readonly lane: LaneName;
  /** Kernel set to force; absent for the best. */
  readonly isa?: string | undefined;
  readonly rounds?: number | undefined;
  readonly onProgress?: ((roundsDone: number, rounds: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Measurement {
  /** `flow-native`, `flow-ts`; with the kernel set when it was forced: `flow-native-avx2`. */
  readonly bench: string;
  readonly lane: LaneName;
  readonly input: { readonly seed: number; readonly symbols: number; readonly messages: number; readonly warmupMessages: number };
  /** SHA-256 of the replayed bytes. */
  readonly inputHash: string;
  readonly fingerprint: Fingerprint;
  /** CPU that the processes were pinned to, or null. */
  readonly cpu: string | null;
  readonly rounds: readonly RoundResult[];
}

/** Name of the baseline that a lane and a forced kernel set are compared with. */
export function benchName(lane: LaneName, isa: string | undefined): string {
  return isa === undefined || lane === 'ts' ? `flow-${lane}` : `flow-${lane}-${isa}`;
}

/** Runs the rounds one after the other. @throws LuminaError what a round reports; the signal's reason when aborted */
export async function measure(options: MeasureOptions): Promise<Measurement> {
  const bytes = simulateToBytes(GATE_DAY);
  const folder = mkdtempSync(join(tmpdir(), 'lumina-rounds-'));
  try {
    const file = join(folder, 'day.itch');
    writeFileSync(file, bytes);
    const cpu = pinnedCpu(options.lane);
    const task: RoundTask = {
      kind: 'round',
      lane: options.lane,
      isa: options.isa ?? null,
      file,
      arenaBytes: ARENA_BYTES,
      warmupMessages: WARMUP_MESSAGES,
      // V8 needs a pass to compile and settle; the native lane only has caches to warm.
      warmupPasses: options.lane === 'ts' ? 1 : 0,
      blocks: BLOCKS,
    };
    const count = options.rounds ?? ROUNDS;
    const rounds: RoundResult[] = [];
    for (let round = 0; round < count; round++) {
      rounds.push(await runChild(task, { cpu, signal: options.signal }));
      options.onProgress?.(round + 1, count);
    }
    return {
      bench: benchName(options.lane, options.isa),
      lane: options.lane,
      input: { ...GATE_DAY, warmupMessages: WARMUP_MESSAGES },
      inputHash: createHash('sha256').update(bytes).digest('hex'),
      fingerprint: fingerprint(rounds[0]!.engine),
      cpu,
      rounds,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
