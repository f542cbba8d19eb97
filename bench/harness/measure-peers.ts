/** Every parser of bench/peers in one process: their answers compared, then timed turn by turn. */

import { setImmediate } from 'node:timers/promises';
import { peers } from '../peers/index.ts';
import { type BenchDay, benchDay } from './bench-day.ts';
import { expectEqual } from './stage-bench.ts';
import type { PeersResult, PeersTask } from './tasks.ts';

const NS_PER_MS = 1e6;
/** Rounds before the clock starts, so that V8 has compiled what will be timed. */
const WARMUP_ROUNDS = 20;

/** The figures of a variant are its rounds, in the order of all variants' rounds: value i of two variants are neighbours in time. */
export async function measurePeers(task: PeersTask): Promise<PeersResult> {
  const day = benchDay();
  const { records, view, count } = day;
  const all = peers().map((peer) => ({ ...peer, nsPerMessage: [] as number[] }));
  for (const { name, pass } of all) expectEqual(`the sums of ${name}`, pass(records, view), all[0]!.pass(records, view));
  expectEqual('the number of messages', all[0]!.pass(records, view).messages, count);
  expectEqual('the sum of stock locates', all[0]!.pass(records, view).locates, locatesOf(day));
  for (let round = 0; round < WARMUP_ROUNDS; round++) for (const { pass } of all) pass(records, view);
  await setImmediate();
  globalThis.gc?.();
  for (let round = 0; round < task.rounds; round++) {
    // Another one begins each round, so that none always follows the one that fills the heap.
    for (let turn = 0; turn < all.length; turn++) {
      const { pass, nsPerMessage } = all[(round + turn) % all.length]!;
      const from = performance.now();
      pass(records, view);
      nsPerMessage.push(((performance.now() - from) * NS_PER_MS) / count);
    }
  }
  const variants = all.map(({ name, lane, nsPerMessage }) => ({ name, lane, nsPerMessage }));
  return { messages: count, repeat: task.rounds, variants };
}

/** Read here and not by any of the parsers under test. */
function locatesOf({ records, offsets }: BenchDay): number {
  return offsets.reduce((sum, at) => sum + (records[at + 1]! << 8) + records[at + 2]!, 0);
}
