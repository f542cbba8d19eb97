import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { LuminaError } from '../../runtime/errors.ts';
import { checkDay } from '../testing/day-checker.ts';
import { SIMULATOR_REVISION, simulateToBytes, simulateToFile } from './simulate.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Published shares of whole days, per cent; see the shared data notes. */
const MIX: Record<string, number> = { A: 43.6, D: 42.5, U: 8.0, E: 2.1, I: 1.4, X: 1.0, F: 0.6, P: 0.45, C: 0.04 };
const CEREMONIES = 'SRHYLVJQh';

test('every message of a simulated day is one that an exchange could have sent', () => {
  for (const day of [
    { seed: 1, symbols: 40, messages: 150_000 },
    { seed: 7, symbols: 1, messages: 20_000 },
    { seed: 3, symbols: 3000, messages: 60_000 },
  ]) {
    const checked = checkDay(simulateToBytes(day));
    assert.deepEqual(checked.faults, []);
    assert.equal(checked.messages, day.messages);
    assert.equal(checked.events, 'OSQMEC');
  }
});

test('small and odd arguments give whole days too', () => {
  for (let messages = 11; messages < 700; messages += messages < 200 ? 1 : 37) {
    const checked = checkDay(simulateToBytes({ seed: messages, symbols: 1, messages }));
    assert.deepEqual(checked.faults, [], `${messages} messages`);
    assert.equal(checked.messages, messages);
  }
  for (const symbols of [2, 3, 199]) {
    const checked = checkDay(simulateToBytes({ seed: 0, symbols, messages: 1001 }));
    assert.deepEqual(checked.faults, []);
    assert.equal(checked.messages, 1001);
  }
});

test('the checker finds what is wrong', () => {
  const day = simulateToBytes({ seed: 1, symbols: 2, messages: 5000 });
  const view = new DataView(day.buffer);
  for (let at = 0, orders = 0; orders < 40; at += 2 + view.getUint16(at)) {
    if (view.getUint8(at + 2) !== 0x44) continue;
    orders++;
    // A delete of another order: that one is not live, or will be missed later.
    view.setUint32(at + 2 + 15, view.getUint32(at + 2 + 15) ^ 4);
  }
  assert.ok(checkDay(day).faults.length > 0);
});

test('a day of a million messages has the mix of a real one', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-mix-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const symbols of [500, 8000]) {
    const { types, messages } = await simulateToFile({ seed: 1, symbols, messages: 1_000_000 }, join(folder, 'day.itch'));
    assert.equal(messages, 1_000_000);
    const body = Object.entries(types).reduce((sum, [type, count]) => sum + (CEREMONIES.includes(type) ? 0 : count), 0);
    for (const [type, share] of Object.entries(MIX)) {
      const got = (100 * (types[type] ?? 0)) / body;
      assert.ok(Math.abs(got - share) < 1, `${symbols} symbols: ${type} is ${got.toFixed(2)} %, published ${share} %`);
      assert.ok(got > share / 2 && got < share * 2, `${symbols} symbols: ${type} is ${got.toFixed(2)} %, published ${share} %`);
    }
  }
});

test('bursts run one way long enough to fill volume buckets', () => {
  const checked = checkDay(simulateToBytes({ seed: 1, symbols: 20, messages: 100_000 }));
  assert.ok(checked.longestRunShares > 3000, `${checked.longestRunShares} shares`);
});

test('the same seed gives the same bytes, on every machine', async () => {
  const options = { symbols: 25, messages: 30_000 };
  const first = simulateToBytes({ seed: 42, ...options });
  assert.deepEqual(simulateToBytes({ seed: 42, ...options }), first);
  assert.notEqual(sha256(simulateToBytes({ seed: 43, ...options })), sha256(first));
  assert.notEqual(sha256(simulateToBytes({ seed: 42 + 2 ** 32, ...options })), sha256(first));
  // Written down on one machine: a change of the generator, or an engine that computes differently, shows here.
  const changed = 'the bytes changed: raise SIMULATOR_REVISION, so that kept days are made again, and pin the new ones here';
  const pinned = '8a4e02cb53326010c4729420c1752b7835e22cd08dc6c4f17117e5369f309b5f';
  assert.deepEqual([SIMULATOR_REVISION, sha256(first)], [1, pinned], changed);
});

test('files are whole, compressed by their name, and equal to the day in memory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-simulate-'));
  try {
    const options = { seed: 5, symbols: 10, messages: 20_000 };
    const expected = simulateToBytes(options);
    const progress: number[] = [];
    const plain = await simulateToFile(
      { ...options, onProgress: (messages) => progress.push(messages) },
      join(folder, 'day.itch'),
    );
    await simulateToFile(options, join(folder, 'day.itch.gz'));
    assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'day.itch'))), expected);
    assert.deepEqual(new Uint8Array(gunzipSync(readFileSync(join(folder, 'day.itch.gz')))), expected);
    assert.equal(plain.bytes, expected.length);
    assert.equal(plain.busiest.length, 10);
    assert.equal(progress.at(-1), 20_000);
    const stop = new AbortController();
    await assert.rejects(
      simulateToFile({ ...options, signal: stop.signal, onProgress: () => stop.abort() }, join(folder, 'stopped.itch')),
      { name: 'AbortError' },
    );
    await assert.rejects(simulateToFile(options, join(folder, 'none', 'day.itch')), {
      code: 'LUMINA_SIMULATE_WRITE',
      exitCode: 2,
    });
    assert.deepEqual(readdirSync(folder).sort(), ['day.itch', 'day.itch.gz']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('arguments that no day fits are refused in words', () => {
  const refused = (options: { seed: number; symbols: number; messages: number }, code: string, words: RegExp): void => {
    assert.throws(
      () => simulateToBytes(options),
      (error) => error instanceof LuminaError && error.code === code && error.exitCode === 2 && words.test(error.message),
    );
  };
  refused({ seed: 1, symbols: 500, messages: 1000 }, 'LUMINA_SIMULATE_TOO_FEW', /at least 2506 messages.*or for 198 symbols/);
  refused({ seed: 1, symbols: 1, messages: 5 }, 'LUMINA_SIMULATE_TOO_FEW', /ask for 11 messages or more$/);
  refused({ seed: -1, symbols: 1, messages: 100 }, 'LUMINA_SIMULATE_ARGUMENT', /seed is -1/);
  refused({ seed: 1, symbols: 0, messages: 100 }, 'LUMINA_SIMULATE_ARGUMENT', /symbols is 0/);
  refused({ seed: 1, symbols: 70_000, messages: 1e6 }, 'LUMINA_SIMULATE_ARGUMENT', /1 to 65535/);
  refused({ seed: 1, symbols: 1, messages: 1.5 }, 'LUMINA_SIMULATE_ARGUMENT', /messages is 1\.5/);
});
