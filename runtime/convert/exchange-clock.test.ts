import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchangeMidnight } from './exchange-clock.ts';

test('midnight of the exchange: winter, summer, the days between, and days before 1970', () => {
  const days: [string, string][] = [
    ['2020-01-30', '2020-01-30T05:00:00Z'],
    ['2019-07-30', '2019-07-30T04:00:00Z'],
    // Clocks go forward on 8 March 2020 at two, and back on 1 November.
    ['2020-03-08', '2020-03-08T05:00:00Z'],
    ['2020-03-09', '2020-03-09T04:00:00Z'],
    ['2020-11-01', '2020-11-01T04:00:00Z'],
    ['2020-11-02', '2020-11-02T05:00:00Z'],
    ['1970-01-01', '1970-01-01T05:00:00Z'],
    ['2000-02-29', '2000-02-29T05:00:00Z'],
  ];
  for (const [day, midnight] of days) {
    const seconds = Date.parse(`${day}T00:00:00Z`) / 1000;
    assert.equal(exchangeMidnight(seconds), Date.parse(midnight) / 1000, day);
  }
});
