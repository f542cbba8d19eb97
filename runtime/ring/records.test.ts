import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LuminaError } from '../errors.ts';
import { OutgoingRecords } from './records.ts';

test('more records than a buffer can hold is a clear error', () => {
  const records = new OutgoingRecords(2 ** 24);
  records.count = 2 ** 24;
  assert.throws(
    () => records.claim(),
    (error) => error instanceof LuminaError && error.code === 'LUMINA_RING_RECORDS',
  );
});
