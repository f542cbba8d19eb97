import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, encodeIntoCompressedBase64 } from 'hdr-histogram-js';
import { NsHistogram } from '../../../../runtime/telemetry/histograms.ts';
import { PrintedFault, readPrinted } from './printed-samples.ts';

/** One interval of a log with the values 1..count. */
function interval(count: number, before = ''): string {
  const histogram = build({ bitBucketSize: 64, numberOfSignificantValueDigits: 3 });
  for (let value = 1; value <= count; value++) histogram.recordValue(value);
  return `${before}0.127,1.007,2.769,${encodeIntoCompressedBase64(histogram)}`;
}

test('plain numbers are samples of total, in order and in the unit given', () => {
  const text = ['# a remark', '', ...Array.from({ length: 2000 }, (_, index) => `${index % 100}.5`), ''].join('\r\n');
  const { log, figures, histogram } = readPrinted(text, 'us').get('total')!;
  assert.equal(log, false);
  assert.deepEqual(
    [figures.count, figures.p50, figures.p90, figures.p99, figures.max, figures.mean],
    [2000, 49_500, 89_500, 98_500, 99_500, 50_000],
  );
  // Blocks of 100 samples: each holds 0.5 to 99.5.
  assert.equal(figures.blockP99, 98_500);
  const stored = new NsHistogram();
  stored.merge(histogram!);
  assert.equal(stored.row().count, 2000);
});

test('block-P99 looks at blocks in the order of the samples: a burst spoils the blocks that it falls in', () => {
  const burst = Array.from({ length: 2000 }, (_, index) => (index < 500 ? 9000 : 10));
  const { figures } = readPrinted(burst.join('\n'), 'ns').get('total')!;
  assert.deepEqual([figures.blockP99, figures.p99], [10, 9000]);
  assert.equal(readPrinted(burst.slice(1).join('\n'), 'ns').get('total')!.figures.blockP99, null);
});

test('named lines are parts', () => {
  const parts = readPrinted('parse 18\nbook.add 2e2\nparse 20\n', 'ns');
  assert.deepEqual([...parts.keys()], ['parse', 'book.add']);
  assert.deepEqual([parts.get('parse')!.figures.max, parts.get('book.add')!.figures.p50], [20, 200]);
});

test('a HdrHistogram log gives quantiles, by tag, its intervals added up', () => {
  const log = [
    '#[Histogram log format version 1.3]',
    '"StartTimestamp","Interval_Length","Interval_Max","Interval_Compressed_Histogram"',
    interval(1000),
    interval(1000),
    interval(10, 'Tag=read,'),
  ].join('\n');
  const parts = readPrinted(log, 'us');
  assert.deepEqual([...parts.keys()], ['total', 'read']);
  const { figures, ...about } = parts.get('total')!;
  assert.deepEqual(about, { log: true, histogram: null });
  assert.deepEqual([figures.count, figures.p50, figures.p99, figures.blockP99], [2000, 500_000, 990_000, null]);
  assert.equal(parts.get('read')!.figures.max, 10_000);
  assert.notEqual(readPrinted(log, 'ns').get('total')!.histogram, null);
});

test('whatever is no sample is refused with its line', () => {
  const refused = (text: string, why: RegExp): void => {
    assert.throws(
      () => readPrinted(text, 'ns'),
      (error) => error instanceof PrintedFault && why.test(error.message),
    );
  };
  refused('', /printed no sample/);
  refused('# only remarks\n', /printed no sample/);
  refused('12\ndone in 3 s\n', /line 2 'done in 3 s' is no sample/);
  refused('-4', /line 1 '-4' is no sample/);
  refused('NaN', /no sample/);
  refused('1\nparse 2', /line 2 is of the form name value, those before of numbers/);
  refused('0.1,1.0,2.0,HISTFAAAAbroken', /line 1: its histogram can't be decoded/);
});
