import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CausalPercentile } from './percentile.ts';
import { distance, nearNames, suggestion } from './suggest.ts';
import { bytes, count, nonZero, secondsLeft, table } from './text.ts';
import { usageLine } from './usage-line.ts';
import {
  integerWithin,
  parseDatabase,
  parseDuration,
  parseSamples,
  parseSchedule,
  parseSigma,
  parseSize,
  parseSymbol,
} from './values.ts';

test('sizes', () => {
  assert.equal(parseSize('2G'), 2 ** 31);
  assert.equal(parseSize('512M'), 2 ** 29);
  assert.equal(parseSize('1.5k'), 1536);
  assert.equal(parseSize('4GiB'), 2 ** 32);
  assert.equal(parseSize('1048576'), 2 ** 20);
  for (const bad of ['', '0', '-1', '2X', '1.3', 'G', '99999T999']) assert.throws(() => parseSize(bad), /such as 2G/, bad);
});

test('sigma is an exact, reduced ratio', () => {
  assert.deepEqual(parseSigma('3'), { numerator: 3, denominator: 1 });
  assert.deepEqual(parseSigma('5/2'), { numerator: 5, denominator: 2 });
  assert.deepEqual(parseSigma('2.5'), { numerator: 5, denominator: 2 });
  assert.deepEqual(parseSigma('0.0001'), { numerator: 1, denominator: 10_000 });
  for (const bad of ['', '0', '0.0', '3/0', '-1', '1e3', '1/2/3', '1000001']) assert.throws(() => parseSigma(bad), /ratio/, bad);
});

test('durations, samples, databases, symbols, integers', () => {
  assert.equal(parseDuration('60s'), 60e9);
  assert.equal(parseDuration('1m'), 60e9);
  assert.equal(parseDuration('250ms'), 250e6);
  for (const bad of ['60', '0s', '25h', '1.5s']) assert.throws(() => parseDuration(bad), /duration/, bad);
  assert.deepEqual(parseSamples('1/64'), { kind: 'every', n: 64 });
  assert.deepEqual(parseSamples('1/1'), { kind: 'all' });
  for (const bad of ['1/0', '2/3', 'some']) assert.throws(() => parseSamples(bad), /all, none or 1\/N/, bad);
  assert.deepEqual(parseDatabase('none'), { kind: 'none' });
  assert.deepEqual(parseDatabase('postgresql://h/n'), { kind: 'url', url: 'postgresql://h/n' });
  assert.throws(() => parseDatabase('localhost'), /postgres:\/\//);
  assert.equal(parseSymbol('BRK.B   '), 'BRK.B');
  assert.throws(() => parseSymbol('NINECHARS'), /one to eight/);
  assert.equal(integerWithin(0, 10)('7'), 7);
  for (const bad of ['11', '-1', '1.5', '0x1', '']) assert.throws(() => integerWithin(0, 10)(bad), /from 0 to 10/, bad);
});

test('near names', () => {
  assert.equal(distance('APPL', 'AAPL'), 1);
  assert.equal(distance('ab', 'ba'), 1);
  assert.deepEqual(nearNames('APPL', ['AAPL', 'MSFT', 'APPLE']), ['AAPL', 'APPLE']);
  assert.equal(suggestion('lnae', ['lane', 'isa']), '; did you mean "lane"?');
  assert.equal(suggestion('zzz', ['lane', 'isa']), '');
});

test('text forms', () => {
  assert.equal(count(1234567), '1,234,567');
  assert.equal(bytes(2 ** 31), '2.0 GiB');
  assert.equal(bytes(12), '12 B');
  assert.equal(secondsLeft(61.2), '1 min 02 s');
  assert.equal(nonZero({ a: 0, b: 3 }), 'b 3');
  assert.equal(nonZero({ a: 0 }), 'none');
  assert.deepEqual(
    table(
      [
        ['a', '1'],
        ['bcd', '22'],
      ],
      'lr',
    ),
    ['a     1', 'bcd  22'],
  );
});

test('what commander says becomes one line with the next step', () => {
  assert.equal(
    usageLine("error: unknown option '--lnae'\n(Did you mean --lane?)\n"),
    "lumina: unknown option '--lnae'; did you mean --lane? [LUMINA_CLI_USAGE]\n",
  );
  assert.equal(usageLine("error: unknown command 'x'\n"), "lumina: unknown command 'x'; see lumina --help [LUMINA_CLI_USAGE]\n");
  assert.equal(usageLine('error: too many\n', 'lumina stat'), 'lumina: too many; see lumina stat --help [LUMINA_CLI_USAGE]\n');
});

test('the causal percentile equals a count over the past', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 60 }), (values) => {
      const percentile = new CausalPercentile();
      for (const [index, value] of values.entries()) {
        const past = values.slice(0, index);
        const expected = index === 0 ? null : Math.floor((past.filter((other) => other <= value).length * 1_000_000) / index);
        assert.equal(percentile.rank(value), expected);
      }
    }),
    { numRuns: 40 },
  );
});

test('schedules', () => {
  assert.deepEqual(parseSchedule('500000'), { perSecond: 500_000 });
  assert.deepEqual(parseSchedule('2.5x'), { times: 2.5 });
  for (const bad of ['', '0', '0x', '-1', '1e6', 'x', '10 x']) assert.throws(() => parseSchedule(bad), /real time/, bad);
});
