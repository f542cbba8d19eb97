import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { binaryFile, linesOf, lumina, scratch, smallDay, start, writeSmallDay } from './cli-fixture.ts';

/** What a reader without a book can find wrong. */
const NO_DAMAGE = {
  truncatedRecords: 0,
  corruptInput: 0,
  recordsAfterEnd: 0,
  corruptCapture: 0,
  malformedPackets: 0,
  truncatedPackets: 0,
  foreignPackets: 0,
  sequenceGaps: 0,
  shortMessages: 0,
};

test('stat --json prints exactly what is promised', async (t) => {
  const { code, stdout } = await lumina(['stat', writeSmallDay(scratch(t)), '--json']);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), {
    schemaVersion: 1,
    messages: 10,
    bytes: binaryFile(smallDay()).length,
    types: { A: 5, E: 2, D: 1, H: 1, R: 1 },
    unknownTypes: {},
    unknownValues: {},
    symbols: 1,
    firstTime: '09:30:00.000001000',
    lastTime: '09:30:00.000010000',
    sequence: { gaps: 0, duplicates: 0 },
    damage: NO_DAMAGE,
    lane: 'ts',
  });
});

test('unknown types and unlisted values are counted, not rejected', async (t) => {
  const messages = smallDay();
  messages[2]![19] = 'Z'.charCodeAt(0);
  messages.push(new Uint8Array([0x7a, 1, 2, 3]), messages[3]!.subarray(0, 20));
  const path = join(scratch(t), 'odd.itch');
  writeFileSync(path, binaryFile(messages));

  const stat = await lumina(['stat', path, '--json']);
  const counted = JSON.parse(stat.stdout) as Record<string, unknown>;
  assert.equal(stat.code, 4);
  assert.deepEqual(counted.unknownTypes, { z: 1 });
  assert.deepEqual(counted.unknownValues, { 'add_order.side': { Z: 1 } });
  assert.deepEqual(counted.damage, { ...NO_DAMAGE, shortMessages: 1 });

  const decoded = linesOf((await lumina(['decode', path, '--json'])).stdout).map((line) => JSON.parse(line) as object);
  assert.deepEqual(decoded[10], { schemaVersion: 1, seq: 11, type: 'z', name: null, hex: '7a010203' });
  assert.deepEqual(Object.keys(decoded[11]!), ['schemaVersion', 'seq', 'type', 'name', 'hex']);
});

test('decode --json: fields by schema name, decimal prices, clock times', async (t) => {
  const { code, stdout } = await lumina(['decode', writeSmallDay(scratch(t)), '--json', '--type', 'A', '--limit', '1']);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), {
    schemaVersion: 1,
    seq: 3,
    type: 'A',
    name: 'add_order',
    message_type: 'A',
    stock_locate: 1,
    tracking_number: 0,
    timestamp: '09:30:00.000003000',
    order_ref: 11,
    side: 'B',
    shares: 300,
    stock: 'TEST',
    price: '100.0000',
  });
});

test('decode: references beyond 2^53 are strings, and exact', async (t) => {
  const messages = smallDay();
  new DataView(messages[2]!.buffer).setBigUint64(11, 0xffff_ffff_ffff_fffen);
  const path = join(scratch(t), 'wide.itch');
  writeFileSync(path, binaryFile(messages));
  const { stdout } = await lumina(['decode', path, '--json', '--type', 'A', '--limit', '1']);
  assert.equal((JSON.parse(stdout) as { order_ref: unknown }).order_ref, '18446744073709551614');
});

test('decode --symbol follows the stock locate of messages without a symbol; an unknown symbol exits 2 with near names', async (t) => {
  const path = writeSmallDay(scratch(t));
  const all = await lumina(['decode', path, '--json', '--symbol', 'TEST']);
  assert.equal(linesOf(all.stdout).length, 10);
  const none = await lumina(['decode', path, '--json', '--symbol', 'TSET']);
  assert.equal(none.code, 2);
  assert.equal(none.stdout, '');
  assert.match(none.stderr, /did you mean TEST\?/);
});

test('decode --csv has one header and as many cells in every row; readable lines otherwise', async (t) => {
  const path = writeSmallDay(scratch(t));
  const [csvHeader, ...rows] = linesOf((await lumina(['decode', path, '--csv', '--type', 'A,E'])).stdout);
  assert.equal(
    csvHeader,
    'seq,type,name,stock_locate,tracking_number,timestamp,order_ref,side,shares,stock,price,match_number,hex',
  );
  assert.equal(rows.length, 7);
  for (const row of rows) assert.equal(row.split(',').length, csvHeader.split(',').length);
  const text = linesOf((await lumina(['decode', path])).stdout);
  assert.equal(text.length, 10);
  assert.match(text[2]!, /^ +3 {2}A {2}add_order +stock_locate=1 .*price=100\.0000$/);
});

test('a reader that goes away ends decode quietly with 0', async (t) => {
  const path = join(scratch(t), 'long.itch');
  writeFileSync(path, binaryFile(Array.from({ length: 3000 }, () => smallDay()).flat()));
  const child = start(['decode', path, '--json']);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0);
  assert.equal(stderr, '');
});
