import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordBatch } from '../wire/records.ts';
import { FeedSession } from './session.ts';

/** A batch of records with these lengths, one behind the other from offset `begin`. */
function batchOf(lengths: number[], begin = 0): RecordBatch {
  const offsets: number[] = [];
  let at = begin;
  for (const length of lengths) {
    offsets.push(at + 2);
    at += 2 + length;
  }
  return {
    view: new DataView(new ArrayBuffer(at)),
    offsets: Uint32Array.from(offsets),
    lengths: Uint32Array.from(lengths),
    count: lengths.length,
    begin,
    end: at,
  };
}

test('markers are taken out, messages keep their order', () => {
  const session = new FeedSession();
  const batch = batchOf([5, 0, 6, 0, 0, 7]);
  session.admit(batch);
  assert.equal(batch.count, 3);
  assert.deepEqual([...batch.lengths.subarray(0, 3)], [5, 6, 7]);
  assert.deepEqual([...batch.offsets.subarray(0, 3)], [2, 11, 23]);
  session.take(batch, 3);
  assert.equal(session.messages, 3);
  assert.equal(session.recordsAfterEnd, 2);
  assert.equal(session.bytes, 30);
});

test('the end of a session lasts over batches; only what is taken counts', () => {
  const session = new FeedSession();
  const first = batchOf([5, 0]);
  session.admit(first);
  session.take(first, 1);
  assert.equal(session.recordsAfterEnd, 0);
  const second = batchOf([4, 4, 4], 100);
  session.admit(second);
  session.take(second, 2);
  assert.equal(session.messages, 3);
  assert.equal(session.recordsAfterEnd, 2);
  assert.equal(session.bytes, 9 + 12);
});

test('a batch of markers alone, and a batch of which nothing was taken', () => {
  const session = new FeedSession();
  const markers = batchOf([0, 0]);
  session.admit(markers);
  session.take(markers, 0);
  assert.equal(session.bytes, 4);
  const untouched = batchOf([9]);
  session.admit(untouched);
  session.take(untouched, 0);
  assert.equal(session.bytes, 4);
  session.takeLeftover(3);
  assert.equal(session.bytes, 7);
});
