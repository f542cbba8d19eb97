import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { loadNative } from '../../../runtime/native.ts';
import { simulateToBytes } from '../../exchange/simulate.ts';
import { expectedOf, recordsOf } from '../native-replay.ts';
import { dayGoals, type GoalResult, passesOfDay, type TimeResult } from './day-goals.ts';
import { bookGoal, GOAL_DAYS, referenceMillions } from './goals.ts';
import { type DayGround, typescriptBooks, wholeFlow } from './passes.ts';

const DAY = { seed: 2, symbols: 20, messages: 20_000 };
const ARENA_BYTES = 1 << 26;
const native = loadNative();
const skip = native.loaded ? false : `no native lane: ${native.reason}`;

function dayFile(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-goals-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'day.itch');
  writeFileSync(path, simulateToBytes(DAY));
  return path;
}

test('everything measured of a day, each way in every round', { skip }, async (t) => {
  const path = dayFile(t);
  let passes = 0;
  const onPass = (): void => void passes++;
  const results = await dayGoals({ day: DAY, path, repeat: 2, arenaBytes: ARENA_BYTES, onPass });
  assert.equal(passes, passesOfDay(2));
  for (const result of results) {
    assert.deepEqual([result.schemaVersion, result.bench, result.day, result.messages], [1, 'replay', DAY, DAY.messages]);
    assert.equal(result.fingerprint.lane, result.lane);
  }
  const times = results.filter((result): result is TimeResult => 'nsPerMessage' in result);
  assert.deepEqual(
    times.map(({ stage, lane, lookAhead, threads }) => [stage, lane, lookAhead ?? threads]),
    [
      ['floor', 'native', undefined],
      ['parse', 'native', undefined],
      ['book', 'native', 'on'],
      ['book', 'native', 'off'],
      ['book', 'ts', 'on'],
      ['book', 'ts', 'off'],
      ['all', 'native', 1],
      ['all', 'native', 2],
      ['all', 'ts', undefined],
    ],
  );
  for (const { stage, lane, nsPerMessage, ratioToFloor, ratioToFloorRange, ratioToNative, goal, repeat } of times) {
    assert.ok(nsPerMessage.min > 0 && nsPerMessage.min <= nsPerMessage.median && nsPerMessage.median <= nsPerMessage.max);
    assert.equal(repeat, 2);
    assert.equal(ratioToFloor === undefined, stage === 'floor');
    if (ratioToFloorRange !== undefined) assert.ok(ratioToFloorRange.min > 0 && ratioToFloorRange.min <= ratioToFloor!);
    assert.equal(ratioToNative === undefined, lane === 'native');
    // No goal is of this day's floor; the TypeScript lane's is of every day.
    assert.deepEqual(goal, lane === 'ts' ? { ratioToNative: 4 } : undefined);
  }
  const [latency, memory] = results.slice(times.length) as [GoalResult, GoalResult];
  assert.ok('latencyNs' in latency && 'held' in memory);
  const { parse, book, signal, t0ToT2, ring, gateway, total } = latency.latencyNs;
  for (const part of [parse, book, signal, t0ToT2]) {
    // Most messages mean nothing for trading, so that the signal takes no time of its own.
    assert.ok(
      (part === signal ? part.p50 === 0 : part.p50! > 0) &&
        part.p50! <= part.p99! &&
        part.p99! <= part.p999! &&
        part.probesNs > 0 === (part !== signal),
    );
    assert.ok(part.spread.p50! >= 0);
  }
  assert.deepEqual([ring.p50, ring.max], [0, 0]);
  assert.equal(gateway.p50 === null, gateway.count === 0);
  assert.ok(total.max! >= t0ToT2.max! && total.count === DAY.messages);
  assert.ok(t0ToT2.p50! > book.p50! && t0ToT2.max! >= book.max!);
  assert.ok(latency.probesNs.all.min > 0 && latency.probesNs['1/64'].min > 0);
  assert.equal(
    memory.bytesPerLiveOrder,
    Number(((memory.held.orderBytes + memory.held.levelBytes) / memory.held.liveOrders).toFixed(1)),
  );
  assert.equal(memory.arena.bytes, ARENA_BYTES);
});

test('a pass that ends with other books is not timed', { skip }, async (t) => {
  const path = dayFile(t);
  const records = await recordsOf({ path });
  const { digest } = expectedOf(records, 'book');
  const ground: DayGround = { path, records, digest: digest!, isa: undefined, arenaBytes: ARENA_BYTES, signal: undefined };
  for (const lookAhead of [true, false]) assert.ok(typescriptBooks(ground, lookAhead) > 0);
  assert.equal((await wholeFlow(ground, 'native', { probes: false })).digest, digest);
  const wrong = { ...ground, digest: '0'.repeat(16) };
  assert.throws(() => typescriptBooks(wrong, true), /digest of the TypeScript books is .* not timing/);
  for (const lane of ['native', 'ts'] as const)
    await assert.rejects(wholeFlow(wrong, lane, { probes: false }), /digest of the .* flow's books is .* not timing/);
  const stopped = AbortSignal.abort();
  await assert.rejects(dayGoals({ day: DAY, path, repeat: 1, arenaBytes: ARENA_BYTES, signal: stopped }), { name: 'AbortError' });
});

test('goals are of the days they were set for, and references in proportion', () => {
  assert.deepEqual(GOAL_DAYS.map(bookGoal), [
    { atMost: 6, aim: 4.5 },
    { atMost: 9, aim: 7 },
  ]);
  assert.equal(bookGoal({ ...GOAL_DAYS[0]!, messages: 3_000_000 }), undefined);
  assert.equal(referenceMillions(GOAL_DAYS), 370);
  assert.equal(referenceMillions([{ seed: 1, symbols: 500, messages: 1_000_000 }]), 37);
  assert.equal(referenceMillions([{ seed: 1, symbols: 500, messages: 1_000 }]), 4);
});
