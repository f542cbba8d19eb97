import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Histograms } from '../../../runtime/telemetry/histograms.ts';
import { Distribution } from './distribution.ts';
import { encoded, gateReport, ramp } from './gate-report-fixture.ts';

const of = (values: Iterable<number>) => Distribution.decode(encoded(values), 'here');

test('quantiles by nearest rank over known values', () => {
  const thousand = of(ramp(1, 1000));
  assert.equal(thousand.count, 1000);
  const asked = [1, 2, 4, 10, 100, 1000, 10_000];
  assert.deepEqual(
    asked.map((oneIn) => thousand.at(oneIn)),
    [1, 500, 750, 900, 990, 999, 1000],
  );
  const few = of([7, 7, 7, 40]);
  assert.deepEqual(
    [1, 2, 4, 5].map((oneIn) => few.at(oneIn)),
    [7, 7, 7, 40],
  );
});

test('agrees with a sorted list wherever values are exact', () => {
  const values = Array.from({ length: 4321 }, (_, i) => (i * 7919) % 2000);
  const sorted = [...values].sort((a, b) => a - b);
  const distribution = of(values);
  for (const percent of [1, 25, 50, 75, 90, 95, 99]) {
    const rank = Math.ceil((percent * values.length) / 100);
    assert.equal(distribution.at(100 / (100 - percent)), sorted[rank - 1], `P${percent}`);
  }
});

test('agrees with the table of the same record', () => {
  const record = gateReport().histograms.change;
  const histograms = new Histograms();
  histograms.merge(record);
  const { total } = histograms.latencyTable();
  const distribution = Distribution.decode(record.stages.total!, 'total');
  assert.deepEqual(
    [2, 10, 100, 1000].map((oneIn) => distribution.at(oneIn)),
    [total.p50, total.p90, total.p99, total.p999],
  );
  assert.equal(distribution.max, total.max);
});

test('a curve rises, has the decades exactly and ends at the largest value', () => {
  const points = of(ramp(1, 1000)).curve();
  assert.deepEqual(points[0], { oneIn: 1, ns: 1 });
  assert.deepEqual(points.at(-1), { oneIn: 2000, ns: 1000 });
  for (const [oneIn, ns] of [
    [2, 500],
    [10, 900],
    [100, 990],
  ]) {
    assert.ok(
      points.some((point) => point.oneIn === oneIn && point.ns === ns),
      `one in ${oneIn}`,
    );
  }
  for (const [index, point] of points.slice(1).entries()) {
    assert.ok(point.oneIn > points[index]!.oneIn && point.ns >= points[index]!.ns);
  }
  assert.equal(of(ramp(1, 1000)).curve(100).at(-1)!.ns, 990);
});

test('no values, no quantile; no histogram, an error that says where', () => {
  assert.equal(of([]).at(2), null);
  assert.deepEqual(of([]).curve(), []);
  assert.throws(() => Distribution.decode('AAAA', 'histograms.base.total'), /histograms\.base\.total: is no histogram/);
});
