import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as sample from '../../generated/lumina-1.0/ts/telemetry-sample.ts';
import { Histograms, NsHistogram } from './histograms.ts';

/** Nearest rank, the definition that the histogram approximates. */
function exactPercentile(sorted: readonly number[], percentile: number): number {
  return sorted[Math.max(0, Math.ceil((percentile / 100) * sorted.length) - 1)]!;
}

/** Values that cross every border: exact counters, the first HDR bucket, saturated deltas. */
const ns = fc.oneof(
  fc.integer({ min: 0, max: 2_047 }),
  fc.integer({ min: 2_048, max: 40_000 }),
  fc.integer({ min: 32_766, max: 32_769 }),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);

test('percentiles are within 0.1 % of those of sorted values, the largest is exact', () => {
  fc.assert(
    fc.property(fc.array(ns, { minLength: 1, maxLength: 400 }), (values) => {
      const histogram = new NsHistogram();
      for (const value of values) histogram.record(value);
      const sorted = values.toSorted((a, b) => a - b);
      const row = histogram.row();
      assert.equal(row.count, values.length);
      assert.equal(row.max, sorted.at(-1));
      for (const [found, percentile] of [
        [row.p50, 50],
        [row.p90, 90],
        [row.p99, 99],
        [row.p999, 99.9],
      ] as const) {
        const expected = exactPercentile(sorted, percentile);
        const slack = expected < 2_048 ? 0 : expected * 0.001;
        assert.ok(Math.abs(found! - expected) <= slack, `p${percentile} is ${found}, sorted values say ${expected}`);
      }
    }),
    { numRuns: 200 },
  );
});

/** One record: all stages `ticks`, total six times that. */
function writeSample(view: DataView, at: number, type: string, ticks: number, attempted: boolean): void {
  sample.setParse(view, at, ticks);
  sample.setBook(view, at, ticks);
  sample.setRing(view, at, ticks);
  sample.setSignal(view, at, ticks);
  sample.setGateway(view, at, attempted ? ticks : 0);
  sample.setTotal(view, at, ticks * 6);
  sample.setMessageType(view, at, type.charCodeAt(0));
  sample.setFlags(view, at, attempted ? 1 : 0);
}

test('stages and types are counted apart, the gateway only when an order was attempted', () => {
  const view = new DataView(new ArrayBuffer(3 * sample.LENGTH));
  writeSample(view, 0, 'A', 100, false);
  writeSample(view, sample.LENGTH, 'A', 200, false);
  writeSample(view, 2 * sample.LENGTH, 'E', 300, true);
  const histograms = new Histograms();
  histograms.useClock(2);
  histograms.record(view, 0, 2);
  const empty = { count: 0, p50: null, p90: null, p99: null, p999: null, max: null };
  assert.deepEqual(histograms.latencyTable().gateway, empty);
  histograms.record(view, 2 * sample.LENGTH, 1);
  assert.deepEqual(histograms.latencyTable().parse, { count: 3, p50: 100, p90: 150, p99: 150, p999: 150, max: 150 });
  assert.deepEqual(histograms.latencyTable().gateway, { count: 1, p50: 150, p90: 150, p99: 150, p999: 150, max: 150 });
  assert.deepEqual(Object.keys(histograms.typeTable()), ['A', 'E']);
  assert.equal(histograms.typeTable().A?.max, 600);
});

test('ticks become nanoseconds rounded to nearest, and saturated deltas are kept', () => {
  const view = new DataView(new ArrayBuffer(sample.LENGTH));
  const histograms = new Histograms();
  sample.setParse(view, 0, 5);
  sample.setTotal(view, 0, 2 ** 32 - 1);
  sample.setMessageType(view, 0, 0xff);
  histograms.useClock(2);
  histograms.record(view, 0, 1);
  assert.equal(histograms.latencyTable().parse.max, 3);
  assert.equal(histograms.latencyTable().total.max, 2 ** 31);
  // A clock slower than one tick a nanosecond: the value passes what a delta can hold in ticks.
  histograms.useClock(0.001);
  histograms.record(view, 0, 1);
  assert.equal(histograms.latencyTable().total.max, (2 ** 32 - 1) * 1000);
});

test('an export survives JSON, and merging two exports equals recording both', () => {
  const view = new DataView(new ArrayBuffer(1_000 * sample.LENGTH));
  for (let i = 0; i < 1_000; i++) writeSample(view, i * sample.LENGTH, i % 3 === 0 ? 'A' : 'D', 7 * i, i % 100 === 0);
  const [first, second, both] = [new Histograms(), new Histograms(), new Histograms()];
  first.record(view, 0, 400);
  second.record(view, 400 * sample.LENGTH, 600);
  both.record(view, 0, 1_000);
  const merged = new Histograms();
  merged.merge(JSON.parse(JSON.stringify(first.export())));
  merged.merge(second.export());
  assert.deepEqual(merged.export(), both.export());
  assert.equal(merged.latencyTable().total.count, 1_000);
  assert.equal(merged.latencyTable().book.p99, both.latencyTable().book.p99);
  assert.deepEqual(new Histograms().export(), { version: 1, unit: 'ns', stages: {}, types: {} });
});
