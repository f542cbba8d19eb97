/** Interleaved rounds: every arm once a round, each in a fresh process, in an order drawn anew for every round. */

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../../exchange/random.ts';
import { simulateToBytes } from '../../exchange/simulate.ts';
import { type RoundProgram, type RoundResult, RoundRunner } from './round-process.ts';
import type { RoundWish } from './round-protocol.ts';

/** The day every round replays. */
export const GATE_DAY = { seed: 1, symbols: 500, messages: 150_000 } as const;
/** Its first messages, directory and pre-market included, are not counted. */
export const WARMUP_MESSAGES = 50_000;
/** As small as the day allows: the kernel clears all of it for every process. */
const ARENA_BYTES = 64 << 20;
/** Memory, where the system gives it as a folder: samples on a disk would make every round wait for it. */
const SHARED_MEMORY = '/dev/shm';

/** The gate's day on disk, and a place for samples; removed by `dispose`. */
export interface Ground {
  readonly wish: RoundWish;
  /** SHA-256 of the day's bytes. */
  readonly inputHash: string;
  dispose(): void;
}

export function prepareGround(choice: { readonly isa?: string | undefined; readonly pace?: number | undefined } = {}): Ground {
  const folder = mkdtempSync(join(existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir(), 'lumina-gate-'));
  const bytes = simulateToBytes(GATE_DAY);
  const day = join(folder, 'day.itch');
  writeFileSync(day, bytes);
  return {
    wish: {
      day,
      samples: join(folder, 'samples'),
      messages: GATE_DAY.messages,
      warmup: WARMUP_MESSAGES,
      isa: choice.isa ?? null,
      arenaBytes: ARENA_BYTES,
      pace: choice.pace ?? null,
    },
    inputHash: createHash('sha256').update(bytes).digest('hex'),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface ArmOfRounds {
  readonly name: string;
  readonly program: RoundProgram;
  /** Sees the samples of each of the arm's processes before the next one runs. */
  readonly onSamples?: ((view: DataView, count: number, ticksPerNs: number) => void) | undefined;
}

/** One round: a result an arm, by the arm's name. */
export type Round = ReadonlyMap<string, RoundResult>;

export class Rounds {
  private readonly arms: readonly ArmOfRounds[];
  private readonly ground: Ground;
  private readonly random: Random;
  private readonly runner: RoundRunner;

  constructor(
    arms: readonly ArmOfRounds[],
    ground: Ground,
    options: { readonly seed: number; readonly signal?: AbortSignal | undefined },
  ) {
    this.arms = arms;
    this.ground = ground;
    this.random = new Random(options.seed);
    this.runner = new RoundRunner(options.signal);
  }

  async next(): Promise<Round> {
    const order = [...this.arms];
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.random.below(last + 1);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    const results = new Map<string, RoundResult>();
    for (const { name, program, onSamples } of order)
      results.set(name, await this.runner.run(program, this.ground.wish, onSamples));
    return results;
  }
}
