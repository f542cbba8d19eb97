import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { BookStage } from '../../runtime/book/stage.ts';
import { loadNative } from '../../runtime/native.ts';
import { Parser } from '../../runtime/parse/parser.ts';
import { simulateToBytes } from '../exchange/simulate.ts';
import { nativePass } from './native-pass.ts';
import { checkPass, expectedOf, recordsOf } from './native-replay.ts';
import { replay } from './replay.ts';

const ARENA_BYTES = 1 << 26;

function day(t: TestContext, cut = 0): string | undefined {
  const native = loadNative();
  if (!native.loaded) {
    t.skip(`no native lane: ${native.reason}`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lumina-replay-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'day.itch');
  const bytes = simulateToBytes({ seed: 1, symbols: 3, messages: 3000 });
  writeFileSync(path, bytes.subarray(0, bytes.length - cut));
  return path;
}

test('the native lane is told in multiples of the floor, stage by stage', async (t) => {
  const path = day(t);
  if (path === undefined) return;
  const options = { input: { path }, lane: 'native', repeat: 2, arenaBytes: ARENA_BYTES } as const;
  const variants = [
    { stage: 'parse', told: undefined },
    { stage: 'book', told: 'on' },
    { stage: 'book', lookAhead: false, told: 'off' },
    { stage: 'all', told: 'on' },
    { stage: 'all', lookAhead: false, told: 'off' },
  ] as const;
  for (const { told, ...variant } of variants) {
    const result = await replay({ ...options, ...variant });
    assert.equal(result.messages, 3000);
    assert.equal(result.stage, variant.stage);
    assert.equal(result.lookAhead, told);
    assert.ok(result.nsPerMessage.min > 0);
    assert.ok(result.floorNsPerMessage!.min > 0);
    assert.ok(result.ratioToFloor! > 0);
    assert.deepEqual(result.damage, {});
    assert.equal(result.fingerprint.lane, 'native');
  }
});

test('a wrong answer is not timed', async (t) => {
  const path = day(t);
  if (path === undefined) return;
  const records = await recordsOf({ path });
  assert.equal(records.messages, 3000);
  const expected = expectedOf(records, 'book');
  const pass = nativePass(records.bytes, { stage: 'book', arenaBytes: ARENA_BYTES });
  checkPass(records, pass, expected);
  assert.throws(() => checkPass(records, { ...pass, digest: '0'.repeat(16) }, expected), /digest of the books is .* not timing/);
  const damage = { ...pass.damage, unknownReferences: 1 };
  assert.throws(() => checkPass(records, { ...pass, damage }, expected), /the damage unknownReferences is 1, expected 0/);
  for (const full of ['orderPoolExhausted', 'levelPoolExhausted']) {
    assert.throws(() => checkPass(records, { ...pass, damage: { ...damage, [full]: 2 } }, expected), {
      code: 'LUMINA_ARENA_TOO_SMALL',
      message: full === 'orderPoolExhausted' ? /no room for 2 orders and 0 levels;/ : /no room for 0 orders and 2 levels;/,
    });
  }
  const parsed = nativePass(records.bytes, { stage: 'parse' });
  const counted = expectedOf(records, 'parse');
  checkPass(records, parsed, counted);
  assert.throws(() => checkPass(records, { ...parsed, shares: 1 }, counted), /the sum of shares is 1/);
  assert.throws(
    () => checkPass(records, { ...parsed, messages: 2999 }, counted),
    /the number of messages is 2999, expected 3000/,
  );
});

test('what the books hold at their peak is what the TypeScript books hold there', (t) => {
  const native = loadNative();
  if (!native.loaded) return t.skip(`no native lane: ${native.reason}`);
  const bytes = simulateToBytes({ seed: 1, symbols: 3, messages: 60_000 });
  // The native lane looks at its books after so many messages, and at the end.
  const lookEvery = 1_024;
  const books = new BookStage({ initialOrders: 1 << 10, mostOrders: 1 << 20 });
  const parser = new Parser(books);
  const view = new DataView(bytes.buffer);
  let [peak, messages] = [0, 0];
  for (let at = 0; at < bytes.length; at += 2 + view.getUint16(at)) {
    if (view.getUint16(at) === 0) continue;
    parser.parse(view, at + 2, view.getUint16(at));
    messages += 1;
    if (messages % lookEvery === 0) peak = Math.max(peak, books.store.orders.live);
  }
  peak = Math.max(peak, books.store.orders.live);
  const pass = nativePass(bytes, { stage: 'memory', arenaBytes: ARENA_BYTES });
  assert.deepEqual([pass.messages, pass.digest, pass.liveOrders], [messages, books.digest(), books.store.orders.live]);
  assert.equal(pass.peak.liveOrders, peak);
  assert.ok(peak > pass.liveOrders);
  assert.ok(pass.peak.levels > 0 && pass.peak.levelBytes > pass.peak.levels * 28);
  assert.ok(pass.peak.orderBytes >= peak * 16 && pass.peak.orderBytes < peak * 42);
  assert.ok(pass.peak.referenceMapBytes > 0);
  assert.ok(pass.arena.used > pass.arena.bytes / 2 && pass.arena.used <= pass.arena.bytes);
});

test('damage of the file and of its orders is told', async (t) => {
  const path = day(t, 5);
  if (path === undefined) return;
  const result = await replay({ input: { path }, lane: 'native', stage: 'book', repeat: 1, arenaBytes: ARENA_BYTES });
  assert.equal(result.messages, 2999);
  assert.deepEqual(result.damage, { truncatedRecords: 1 });
  await assert.rejects(replay({ input: { path }, lane: 'native', stage: 'book', repeat: 1, arenaBytes: 4096 }), {
    code: 'LUMINA_ARENA_TOO_SMALL',
    exitCode: 2,
  });
});
