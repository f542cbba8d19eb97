import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockP99, median, quantile, spread, summarise } from './statistics.ts';

test('medians, quantiles and spreads', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.equal(median([10, 9, 100]), 10, 'numbers, not text, are ordered');
  assert.equal(quantile([1, 2, 3, 4], 0), 1);
  assert.equal(quantile([1, 2, 3, 4], 0.5), 2);
  assert.equal(quantile([1, 2, 3, 4], 0.51), 3);
  assert.equal(quantile([1, 2, 3, 4], 1), 4);
  assert.equal(spread([5, 2, 11]), 9);
  assert.deepEqual(summarise([5, 2, 11]), { median: 5, min: 2, max: 11 });
  assert.throws(() => median([]), RangeError);
  assert.throws(() => quantile([], 0.5), RangeError);
});

test('block-P99 survives a burst that plain P99 does not', () => {
  const quiet = Float64Array.from({ length: 2000 }, (_, i) => i % 100);
  assert.equal(blockP99(quiet, 20), 98);
  const burst = quiet.slice();
  burst.fill(1e6, 500, 600);
  assert.equal(blockP99(burst, 20), 98);
  assert.equal(quantile([...burst], 0.99), 1e6);
  assert.throws(() => blockP99(quiet.subarray(0, 19), 20), RangeError);
});

test('a slow two per cent of every block moves block-P99', () => {
  const values = Float64Array.from({ length: 20_000 }, (_, i) => (i % 50 === 0 ? 300 : 200));
  assert.equal(blockP99(values, 20), 300);
});
