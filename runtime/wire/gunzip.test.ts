import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { ByteSource } from './bytes.ts';
import { gunzip } from './gunzip.ts';

/** The bytes in pieces of at most `piece`. */
function source(bytes: Uint8Array, piece: number): ByteSource {
  let given = 0;
  return {
    corrupt: false,
    read(into, at, length) {
      const count = Math.min(piece, length, bytes.length - given);
      into.set(bytes.subarray(given, given + count), at);
      given += count;
      return Promise.resolve(count);
    },
    progress: () => ({ bytesRead: given, bytesTotal: bytes.length }),
    close: () => Promise.resolve(),
  };
}

async function unpack(stored: Uint8Array, piece = 65_536): Promise<{ bytes: Buffer; corrupt: boolean }> {
  const stream = gunzip(source(stored, piece), new Uint8Array(0));
  const parts: Buffer[] = [];
  for (;;) {
    const into = Buffer.alloc(50_000);
    const got = await stream.read(into, 0, into.length);
    if (got === 0) return { bytes: Buffer.concat(parts), corrupt: stream.corrupt };
    parts.push(into.subarray(0, got));
  }
}

/** Bytes that compress like market data: runs, repeats and noise. */
function sampleBytes(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 12_345;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = at % 36 < 24 ? (at * 7) & 0xff & (state >> 28) : state >>> 24;
  }
  return bytes;
}

const SAMPLE = sampleBytes(700_000);

test('every compression level and strategy is read back, in pieces of any size', async () => {
  const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE];
  for (const strategy of strategies) {
    for (const level of [0, 1, 6, 9]) {
      const stored = gzipSync(SAMPLE, { level, strategy });
      for (const piece of [1021, 65_536, 1 << 20]) {
        const { bytes, corrupt } = await unpack(stored, piece);
        assert.equal(corrupt, false);
        assert.ok(bytes.equals(SAMPLE), `level ${level} strategy ${strategy} piece ${piece}`);
      }
    }
  }
});

test('long matches, empty and tiny content', async () => {
  for (const content of [Buffer.alloc(3_000_000), Buffer.alloc(0), Buffer.from('a'), SAMPLE.subarray(0, 300)]) {
    const { bytes, corrupt } = await unpack(gzipSync(content, { level: 9 }), 7);
    assert.equal(corrupt, false);
    assert.ok(bytes.equals(content));
  }
});

test('members follow each other; zero padding ends the input; other bytes after a member are damage', async () => {
  const parts = [SAMPLE.subarray(0, 1000), SAMPLE.subarray(1000, 1000), SAMPLE.subarray(1000, 90_000)];
  const stored = Buffer.concat(parts.map((part) => gzipSync(part)));
  for (const piece of [1, 13, 65_536]) {
    const { bytes, corrupt } = await unpack(stored, piece);
    assert.equal(corrupt, false);
    assert.ok(bytes.equals(SAMPLE.subarray(0, 90_000)));
  }
  assert.equal((await unpack(Buffer.concat([stored, Buffer.alloc(512)]))).corrupt, false);
  const garbage = await unpack(Buffer.concat([stored, Buffer.from('x')]));
  assert.equal(garbage.corrupt, true);
  assert.equal(garbage.bytes.length, 90_000);
});

test('header fields are skipped; a wrong header checksum is damage', async () => {
  const content = Buffer.from('header fields');
  const plain = gzipSync(content);
  const fields = Buffer.concat([Buffer.from([3, 0]), Buffer.from('abc'), Buffer.from('name\0'), Buffer.from('comment\0')]);
  const head = Buffer.concat([plain.subarray(0, 10), fields]);
  head[3] = 2 | 4 | 8 | 16;
  // A member's trailer carries the checksum of its content.
  const check = gzipSync(head).readUInt32LE(gzipSync(head).length - 8) & 0xffff;
  const stored = Buffer.concat([head, Buffer.from([check & 0xff, check >> 8]), plain.subarray(10)]);
  assert.deepEqual(await unpack(stored, 1), { bytes: content, corrupt: false });
  stored[head.length]! ^= 1;
  assert.deepEqual(await unpack(stored), { bytes: Buffer.alloc(0), corrupt: true });
});

test('cut anywhere, every byte that zlib can tell comes out, and the cut is reported', async () => {
  const stored = gzipSync(SAMPLE.subarray(0, 3000));
  for (let end = 1; end < stored.length; end++) {
    const { bytes, corrupt } = await unpack(stored.subarray(0, end), 64);
    assert.equal(corrupt, true, `cut at ${end}`);
    const known = end < 11 ? Buffer.alloc(0) : gunzipSync(stored.subarray(0, end), { finishFlush: constants.Z_SYNC_FLUSH });
    assert.ok(bytes.equals(known), `cut at ${end}: ${bytes.length} of ${known.length}`);
  }
});

test('a changed byte anywhere never goes unnoticed in the data, and never throws', async () => {
  const content = SAMPLE.subarray(0, 2000);
  const stored = gzipSync(content);
  for (let at = 10; at < stored.length; at++) {
    const damaged = Buffer.from(stored);
    damaged[at]! ^= 0x55;
    assert.equal((await unpack(damaged)).corrupt, true, `byte ${at}`);
  }
});

test('a data error keeps everything before it', async () => {
  // A first block that ends on a byte border, then a block of the reserved kind 3.
  const first = deflateRawSync(SAMPLE.subarray(0, 5000), { finishFlush: constants.Z_SYNC_FLUSH });
  const head = gzipSync(Buffer.alloc(0)).subarray(0, 10);
  const { bytes, corrupt } = await unpack(Buffer.concat([head, first, Buffer.from([7, 0, 0, 0])]));
  assert.equal(corrupt, true);
  assert.ok(bytes.equals(SAMPLE.subarray(0, 5000)));
});

test('random bytes behind a gzip header end in a state, not in a loop', async () => {
  const head = gzipSync(Buffer.alloc(0)).subarray(0, 10);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (noise) => {
      const { corrupt } = await unpack(Buffer.concat([head, noise]));
      assert.equal(corrupt, true);
    }),
  );
});
