/** Interleaved rounds: every arm once a round, each in a fresh process, in an order drawn anew for every round. */

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addOrder } from '../../../generated/itch-5.0/ts/index.ts';
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

/** Feed time as a multiple of real time, or messages a second on the average of the counted ones. */
export type Schedule = { readonly times: number } | { readonly perSecond: number };

/** Feed time that passes in real time. */
export function paceOf(schedule: Schedule): number {
  if ('times' in schedule) return schedule.times;
  const { fromNs, toNs } = countedSpan();
  const counted = GATE_DAY.messages - WARMUP_MESSAGES;
  return (toNs - fromNs) / ((counted / schedule.perSecond) * 1e9);
}

/** Exchange times of the first and the last counted message. */
function countedSpan(): { fromNs: number; toNs: number } {
  const view = new DataView(simulateToBytes(GATE_DAY).buffer);
  let [at, index, fromNs, toNs] = [0, 0, 0, 0];
  while (at < view.byteLength) {
    const length = view.getUint16(at);
    if (length > 0 && index++ >= WARMUP_MESSAGES) {
      toNs = addOrder.timestamp(view, at + 2);
      if (fromNs === 0) fromNs = toNs;
    }
    at += 2 + length;
  }
  return { fromNs, toNs };
}

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

  /** @param only names of the arms that still run; absent for all */
  async next(only?: readonly string[]): Promise<Round> {
    const order = this.arms.filter(({ name }) => only?.includes(name) ?? true);
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
