import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { telemetrySample as sample } from '../../../generated/lumina-1.0/ts/index.ts';
import { loadNative } from '../../../runtime/native.ts';
import { packageRoot } from '../../../runtime/package-root.ts';
import { simulateToBytes } from '../../exchange/simulate.ts';
import { protocolFault, RoundRunner, roundProgram } from './round-process.ts';
import type { RoundWish } from './round-protocol.ts';
import { paceOf, prepareGround, Rounds } from './rounds.ts';

const root = packageRoot();
const DAY = { seed: 3, symbols: 5, messages: 8000 };
const WARMUP = 2000;

function dayOf(t: TestContext, more: Partial<RoundWish> = {}): RoundWish {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-round-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const day = join(folder, 'day.itch');
  writeFileSync(day, simulateToBytes(DAY));
  const samples = join(folder, 'samples');
  return { day, samples, messages: DAY.messages, warmup: WARMUP, isa: null, arenaBytes: 64 << 20, pace: null, ...more };
}

function skipped(t: TestContext): boolean {
  const native = loadNative();
  if (!native.loaded) t.skip(`no native lane: ${native.reason}`);
  return !native.loaded;
}

test('both lanes run the same round: same protocol, samples, digests', async (t) => {
  if (skipped(t)) return;
  const wish = dayOf(t);
  const results = [];
  for (const lane of ['native', 'ts'] as const) {
    const program = roundProgram(root, lane);
    assert.equal(await protocolFault(program), null);
    const sequences: number[] = [];
    const result = await new RoundRunner().run(program, wish, (view, count) => {
      for (const index of [0, count - 1]) sequences.push(sample.sequence(view, index * sample.LENGTH));
    });
    assert.ok(sequences[0]! > WARMUP && sequences[1]! <= DAY.messages, sequences.join());
    const { samples, messages, digest, ordersDigest, dropped } = result.facts;
    assert.equal(result.figures.parts.get('total')!.count, samples);
    results.push({ samples, messages, digest, ordersDigest, dropped });
  }
  assert.deepEqual(results[0], results[1]);
  assert.deepEqual([results[0]!.messages, results[0]!.dropped], [DAY.messages, 0]);
});

test('by schedule T0 is when a message was due, however late it is', async (t) => {
  if (skipped(t)) return;
  // The whole day in some 60 ms.
  const pace = 1e6;
  let first: { t0: number; time: number } | undefined;
  let largest = 0;
  const { facts } = await new RoundRunner().run(roundProgram(root, 'native'), dayOf(t, { pace }), (view, count, rate) => {
    for (let at = 0; at < count * sample.LENGTH; at += sample.LENGTH) {
      const now = { t0: sample.t0(view, at), time: sample.timestamp(view, at) };
      first ??= now;
      const due = ((now.time - first.time) / pace) * rate;
      largest = Math.max(largest, Math.abs(now.t0 - first.t0 - due));
    }
  });
  assert.ok(facts.samples > 5000);
  // A tick for rounding down, a little for the printed rate.
  assert.ok(largest <= 2, `${largest} ticks beside the schedule`);
});

test('a process that refuses is told in its words, one that is not there or is stopped too', async (t) => {
  if (skipped(t)) return;
  const runner = new RoundRunner();
  const program = roundProgram(root, 'native');
  await assert.rejects(runner.run(program, dayOf(t, { day: 'no-such-day' })), { code: 'LUMINA_WIRE_NOT_FOUND' });
  await assert.rejects(runner.run(program, dayOf(t, { isa: 'sse9' })), { code: 'LUMINA_KERNELS_ISA', message: /sse9/ });
  await assert.rejects(runner.run(program, dayOf(t, { samples: '/no/such/folder/x' })), { code: 'LUMINA_ROUND_WRITE' });
  await assert.rejects(runner.run(program, dayOf(t, { arenaBytes: 1 << 20 })), { code: 'LUMINA_ARENA_TOO_SMALL' });
  await assert.rejects(runner.run(roundProgram(root, 'ts'), dayOf(t, { pace: 2 })), { message: /closed loop only/ });
  await assert.rejects(runner.run({ ...program, command: ['/bin/false'] }, dayOf(t)), { code: 'LUMINA_ROUND_PROCESS' });
  const nowhere = { ...program, command: [join(tmpdir(), 'no-such-program')] };
  assert.match((await protocolFault(nowhere))!, /it has no round program/);
  assert.match((await protocolFault({ ...program, command: ['/bin/true'] }))!, /speaks protocol none/);
  const stop = new AbortController();
  stop.abort();
  await assert.rejects(new RoundRunner(stop.signal).run(program, dayOf(t)), { name: 'AbortError' });
});

test('rounds run every arm once, in an order that the seed decides', async (t) => {
  if (skipped(t)) return;
  const ground = prepareGround();
  t.after(() => ground.dispose());
  const arms = ['a', 'b', 'c'].map((name) => ({ name, program: roundProgram(root, 'native') }));
  const orders = async (seed: number): Promise<string[]> => {
    const rounds = new Rounds(arms, ground, { seed });
    const found = [];
    for (let round = 0; round < 4; round++) found.push([...(await rounds.next()).keys()].join(''));
    return found;
  };
  const one = await orders(1);
  assert.deepEqual(
    one.map((order) => [...order].sort().join('')),
    ['abc', 'abc', 'abc', 'abc'],
  );
  assert.deepEqual(await orders(1), one);
  assert.ok(new Set([...one, ...(await orders(2))]).size > 1);
  assert.deepEqual([...(await new Rounds(arms, ground, { seed: 1 }).next(['b'])).keys()], ['b']);
});

test('a rate becomes a pace: the counted messages in the time that it leaves them', () => {
  assert.equal(paceOf({ times: 3 }), 3);
  const [slow, fast] = [paceOf({ perSecond: 1000 }), paceOf({ perSecond: 2000 })];
  assert.ok(Math.abs(fast / slow - 2) < 1e-9);
  // 100,000 messages at 1,000 a second are 100 s; the counted part of the day lasts between 5 and 17 hours.
  assert.ok(slow > (5 * 3600) / 100 && slow < (17 * 3600) / 100, `${slow}`);
});
