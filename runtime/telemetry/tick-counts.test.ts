import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TickCounts } from './tick-counts.ts';

/** Deltas as samples have them, and every border between two steps. */
const ticks = fc.oneof(
  fc.integer({ min: 0, max: 8_191 }),
  fc.integer({ min: 13, max: 32 }).chain((bits) => fc.integer({ min: 2 ** bits - 3, max: Math.min(2 ** bits + 3, 2 ** 32 - 1) })),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);

function drained(counts: TickCounts): number[] {
  const values: number[] = [];
  counts.drain((value, count) => values.push(...new Array<number>(count).fill(value)));
  return values.sort((a, b) => a - b);
}

test('every value is told once, the small ones and the largest exactly, the others within 1/8,192', () => {
  fc.assert(
    fc.property(fc.array(ticks, { minLength: 1, maxLength: 300 }), (values) => {
      const counts = new TickCounts();
      for (const value of values) counts.record(value);
      const told = drained(counts);
      const sorted = values.toSorted((a, b) => a - b);
      assert.equal(told.length, sorted.length);
      assert.equal(told.at(-1), sorted.at(-1));
      for (const [index, value] of sorted.entries()) {
        const slack = value < 8_192 ? 0 : value / 8_192;
        assert.ok(Math.abs(told[index]! - value) <= slack, `${told[index]} is told of ${value}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('what was drained is forgotten', () => {
  const counts = new TickCounts();
  assert.deepEqual(drained(counts), []);
  for (const value of [0, 0, 5, 2 ** 32 - 1]) counts.record(value);
  assert.deepEqual(drained(counts), [0, 0, 5, 2 ** 32 - 1]);
  assert.deepEqual(drained(counts), []);
  counts.record(3);
  assert.deepEqual(drained(counts), [3]);
});
