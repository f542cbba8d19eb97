import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPrice4, formatTime, parseTime } from './format.ts';

test('prices always have four decimals', () => {
  assert.equal(formatPrice4(3_201_400), '320.1400');
  assert.equal(formatPrice4(0), '0.0000');
  assert.equal(formatPrice4(1), '0.0001');
  assert.equal(formatPrice4(2 ** 32 - 1), '429496.7295');
  assert.equal(formatPrice4(-12_345), '-1.2345');
});

test('times go to text and back', () => {
  assert.equal(formatTime(0), '00:00:00.000000000');
  assert.equal(formatTime(11_234_909_934_345), '03:07:14.909934345');
  assert.equal(formatTime(86_399_999_999_999), '23:59:59.999999999');
  for (const ns of [0, 1, 999_999_999, 34_200_000_000_230, 86_399_999_999_999]) assert.equal(parseTime(formatTime(ns)), ns);
  assert.equal(parseTime('9:30:00'), 34_200_000_000_000);
  assert.equal(parseTime('09:30:00.5'), 34_200_500_000_000);
});

test('what is not a time is refused', () => {
  for (const text of ['', '9:30', '09:60:00', '09:30:61', '09:30:00.', '09:30:00.1234567890', 'noon']) {
    assert.throws(() => parseTime(text), RangeError);
  }
});
