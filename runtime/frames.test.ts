import assert from 'node:assert/strict';
import { closeSync, mkdtempSync, openSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { LuminaError } from './errors.ts';
import { type FrameOptions, type FrameSource, openFrames } from './frames.ts';
import { addOrder, binaryFile, deleted, systemEvent, withFile } from './testing/messages.ts';

const MARKER = new Uint8Array(0);

/** Messages as hex, with their numbers checked, and what the source says at the end. */
async function readAll(source: FrameSource) {
  const messages: string[] = [];
  for (let batch = await source.next(); batch !== null; batch = await source.next()) {
    assert.equal(batch.sequence, messages.length + 1);
    for (let index = 0; index < batch.count; index++) {
      const { buffer } = batch.view;
      messages.push(Buffer.from(buffer as ArrayBuffer, batch.offsets[index], batch.lengths[index]).toString('hex'));
    }
  }
  const end = { messages, damage: source.damage(), bytes: source.bytes(), progress: source.progress() };
  await source.close();
  return end;
}

const readBytes = (bytes: Uint8Array, options: FrameOptions = {}) =>
  withFile(bytes, async (path) => readAll(await openFrames({ path }, options)));

const SAMPLE = Array.from({ length: 40 }, (_, index) =>
  index % 3 === 0 ? deleted({ orderRef: index }) : addOrder({ orderRef: index }),
);
const SAMPLE_HEX = SAMPLE.map((message) => Buffer.from(message).toString('hex'));
const NO_DAMAGE = {
  truncatedRecords: 0,
  corruptInput: 0,
  recordsAfterEnd: 0,
  corruptCapture: 0,
  malformedPackets: 0,
  truncatedPackets: 0,
  foreignPackets: 0,
  sequenceGaps: 0,
};

test('records cut at every border of what is read', async () => {
  const bytes = binaryFile([...SAMPLE, MARKER]);
  for (const stored of [bytes, gzipSync(bytes)]) {
    // The recogniser's window is read first, so the borders are those of batches and reads together.
    for (let readSize = 1; readSize < 80; readSize += 3) {
      const all = await readBytes(stored, { readBytes: readSize, batchRecords: 1 + (readSize % 7) });
      assert.deepEqual(all.messages, SAMPLE_HEX);
      assert.deepEqual(all.damage, NO_DAMAGE);
      assert.equal(all.bytes, bytes.length);
    }
  }
});

test('a file past the window is carried over the buffer many times', async () => {
  const one = binaryFile(SAMPLE);
  const copies = 400;
  const bytes = Buffer.concat(Array.from({ length: copies }, () => one));
  for (const readSize of [1000, 4099, 65_536, 1 << 20]) {
    const all = await readBytes(bytes, { readBytes: readSize });
    assert.equal(all.messages.length, copies * SAMPLE.length);
    assert.ok(all.messages.every((message, index) => message === SAMPLE_HEX[index % SAMPLE.length]));
    assert.equal(all.bytes, bytes.length);
    assert.deepEqual(all.progress, { bytesRead: bytes.length, bytesTotal: bytes.length, messages: copies * SAMPLE.length });
  }
});

test('gzip of several members; compressed progress', async () => {
  const halves = [binaryFile(SAMPLE.slice(0, 20)), binaryFile(SAMPLE.slice(20))];
  const stored = Buffer.concat(halves.map((half) => gzipSync(half)));
  const all = await readBytes(stored);
  assert.deepEqual(all.messages, SAMPLE_HEX);
  assert.equal(all.progress.bytesRead, stored.length);
});

test('an input that ends inside a record counts it, and not in a damaged gzip', async () => {
  const bytes = binaryFile(SAMPLE);
  for (const cut of [1, 5, SAMPLE.at(-1)!.length + 1]) {
    const all = await readBytes(bytes.subarray(0, bytes.length - cut));
    assert.equal(all.messages.length, SAMPLE.length - 1);
    assert.deepEqual(all.damage, { ...NO_DAMAGE, truncatedRecords: 1 });
    assert.equal(all.bytes, bytes.length - cut);
  }
  const stored = gzipSync(bytes);
  const damaged = await readBytes(stored.subarray(0, stored.length - 30));
  assert.deepEqual(damaged.damage, { ...NO_DAMAGE, corruptInput: 1 });
  assert.ok(damaged.messages.length > 0);
  assert.deepEqual(damaged.messages, SAMPLE_HEX.slice(0, damaged.messages.length));
  const wrongSum = Buffer.from(stored);
  wrongSum[stored.length - 8]! ^= 1;
  const all = await readBytes(wrongSum);
  assert.deepEqual(all.damage, { ...NO_DAMAGE, corruptInput: 1 });
  assert.deepEqual(all.messages, SAMPLE_HEX);
});

test('records after an end-of-session marker are given and counted', async () => {
  const bytes = binaryFile([SAMPLE[0]!, MARKER, SAMPLE[1]!, MARKER, SAMPLE[2]!, SAMPLE[3]!]);
  for (const batchRecords of [1, 2, 4096]) {
    const all = await readBytes(bytes, { batchRecords });
    assert.deepEqual(all.messages, SAMPLE_HEX.slice(0, 4));
    assert.deepEqual(all.damage, { ...NO_DAMAGE, recordsAfterEnd: 3 });
    assert.equal(all.bytes, bytes.length);
  }
  const empty = await readBytes(binaryFile([MARKER]));
  assert.deepEqual(empty.messages, []);
  assert.deepEqual(empty.damage, NO_DAMAGE);
});

test('a reader that stops takes only what it used', async () => {
  await withFile(binaryFile([SAMPLE[0]!, SAMPLE[1]!, MARKER, SAMPLE[2]!]), async (path) => {
    const source = await openFrames({ path });
    await source.next();
    source.take(1);
    assert.equal(source.bytes(), 2 + SAMPLE[0]!.length);
    assert.deepEqual(source.damage(), NO_DAMAGE);
    assert.equal(source.progress().messages, 1);
    await source.close();
  });
});

test('a descriptor is read as a file is', async () => {
  const bytes = gzipSync(binaryFile(SAMPLE));
  await withFile(bytes, async (path) => {
    const fd = openSync(path, 'r');
    const all = await readAll(await openFrames({ path: '-', fd }));
    closeSync(fd);
    assert.deepEqual(all.messages, SAMPLE_HEX);
    assert.deepEqual(all.progress, { bytesRead: bytes.length, bytesTotal: 0, messages: SAMPLE.length });
  });
});

test('inputs that can not be read say what, where and what now', async () => {
  const refused = async (code: string, what: RegExp, path: string) => {
    await assert.rejects(openFrames({ path }), (error: unknown) => {
      assert.ok(error instanceof LuminaError);
      assert.equal(error.code, code);
      assert.equal(error.exitCode, 2);
      assert.match(error.message, what);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
  };
  const folder = mkdtempSync(join(tmpdir(), 'lumina-'));
  await refused('LUMINA_WIRE_IS_DIRECTORY', /is a directory/, folder);
  rmdirSync(folder);
  await refused('LUMINA_WIRE_NOT_FOUND', /does not exist/, folder);
  const refusedBytes = (code: string, what: RegExp, bytes: Uint8Array) => withFile(bytes, (path) => refused(code, what, path));
  await refusedBytes('LUMINA_WIRE_EMPTY', /is empty/, new Uint8Array(0));
  await refusedBytes('LUMINA_WIRE_EMPTY', /is empty/, gzipSync(new Uint8Array(0)));
  await refusedBytes('LUMINA_WIRE_UNKNOWN_FORMAT', /neither a BinaryFILE/, Buffer.from('hello, this is text\n'.repeat(20)));
  await refusedBytes('LUMINA_WIRE_UNKNOWN_FORMAT', /neither a BinaryFILE/, Uint8Array.of(0));
  await refusedBytes('LUMINA_WIRE_UNKNOWN_FORMAT', /content of the gzip file/, gzipSync(Buffer.from('text '.repeat(100))));
  await refusedBytes('LUMINA_WIRE_UNKNOWN_FORMAT', /damaged before/, Uint8Array.of(0x1f, 0x8b, 9, 9, 9));
  const wireless = Uint8Array.of(0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 105, 0, 0, 0);
  await refusedBytes('LUMINA_WIRE_UNSUPPORTED_FORMAT', /is a pcap capture of link type 105; capture Ethernet/, wireless);
});

test('messages of every framed length pass, unknown types included', async () => {
  const long = new Uint8Array(65_535).fill(0x7a);
  const all = await readBytes(binaryFile([systemEvent('O'), systemEvent('S'), long, Uint8Array.of(0x7a)]), { readBytes: 100 });
  assert.deepEqual(
    all.messages.map((message) => message.length / 2),
    [12, 12, 65_535, 1],
  );
});
