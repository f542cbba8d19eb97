import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SampleFlag, telemetrySample as sample } from '../../../generated/lumina-1.0/ts/index.ts';
import { Random } from '../../exchange/random.ts';
import { blockP99, quantile } from '../statistics.ts';
import { FigureMaker } from './figures.ts';

interface Made {
  readonly total: number;
  readonly type: string;
  readonly attempted: boolean;
  readonly t0: number;
}

function recordsOf(made: readonly Made[]): DataView {
  const view = new DataView(new ArrayBuffer(made.length * sample.LENGTH));
  for (const [index, { total, type, attempted, t0 }] of made.entries()) {
    sample.encode(view, index * sample.LENGTH, {
      sequence: index + 1,
      timestamp: 0,
      t0,
      parse: 3,
      book: total - 10,
      ring: 2,
      signal: 4,
      gateway: attempted ? 7 : 0,
      total,
      userRefNum: 0,
      stockLocate: 1,
      messageType: type.charCodeAt(0),
      flags: attempted ? SampleFlag.orderAttempted : 0,
    });
  }
  return view;
}

/** Mostly small, some above what is counted tick by tick, in blocks that differ. */
function day(count: number): Made[] {
  const random = new Random(3);
  let t0 = 1000;
  return Array.from({ length: count }, (_, i) => {
    const total =
      100 + random.below(400) + (random.below(150) === 0 ? 5000 + random.below(60_000) : 0) + (i > count / 2 ? 50 : 0);
    t0 += total + 20;
    return { total, type: i % 10 === 0 ? 'E' : 'A', attempted: i % 1000 === 0, t0: t0 - total };
  });
}

test('figures are those of sorting everything', () => {
  const made = day(5000);
  const rate = 2.5;
  const { parts, gaps } = new FigureMaker().figures(recordsOf(made), made.length, rate);
  for (const [part, list] of [
    ['total', made],
    ['type A', made.filter(({ type }) => type === 'A')],
    ['type E', made.filter(({ type }) => type === 'E')],
  ] as const) {
    const values = list.map(({ total }) => total);
    const expected = (ticks: number): number => Math.round((ticks / rate) * 100) / 100;
    const figures = parts.get(part)!;
    assert.equal(figures.count, values.length);
    for (const [name, share] of [
      ['p50', 0.5],
      ['p90', 0.9],
      ['p99', 0.99],
      ['p999', 0.999],
      ['max', 1],
    ] as const)
      assert.equal(figures[name], expected(quantile(values, share)), `${part} ${name}`);
    const enough = values.length >= 20 * 100;
    assert.equal(figures.blockP99, enough ? expected(blockP99(Float64Array.from(values), 20)) : null, part);
    assert.equal(figures.mean, expected(values.reduce((sum, value) => sum + value, 0) / values.length));
  }
  assert.deepEqual([parts.get('gateway')!.count, parts.get('gateway')!.max, parts.get('gateway')!.blockP99], [5, 2.8, null]);
  assert.equal(parts.get('parse')!.p50, 1.2);
  assert.equal(gaps, 0);
  const starts = made.map(({ t0 }) => t0);
  const size = Math.floor((made.length - 1) / 20);
  const each = Array.from({ length: 20 }, (_, i) => (starts[(i + 1) * size]! - starts[i * size]!) / size).sort((a, b) => a - b);
  assert.equal(parts.get('span')!.mean, Math.round(((each[9]! + each[10]!) / 2 / rate) * 100) / 100);
});

test('memory is used again, and nothing of the process before shows', () => {
  const maker = new FigureMaker();
  maker.figures(recordsOf(day(5000)), 5000, 1);
  const few = [100, 200, 300].map((total, i) => ({ total, type: 'D', attempted: false, t0: 1000 * i }));
  const { parts } = maker.figures(recordsOf(few), 3, 1);
  assert.deepEqual(
    [...parts.keys()].filter((part) => part.startsWith('type')),
    ['type D'],
  );
  assert.deepEqual([parts.get('total')!.count, parts.get('total')!.p50, parts.get('gateway')!.p50], [3, 200, null]);
});

test('work between two messages is in the span and in nothing else', () => {
  const spaced = (apart: number): Made[] =>
    Array.from({ length: 2100 }, (_, i) => ({ total: 100, type: 'A', attempted: false, t0: i * apart }));
  const [near, far] = [110, 340].map((apart) => new FigureMaker().figures(recordsOf(spaced(apart)), 2100, 1).parts);
  assert.deepEqual([near!.get('span')!.mean, far!.get('span')!.mean], [110, 340]);
  assert.deepEqual(near!.get('total'), far!.get('total'));
});

test('a thread that did not run leaves a gap', () => {
  const made = [0, 150, 60_150, 60_300].map((t0) => ({ total: 100, type: 'A', attempted: false, t0 }));
  const { gaps, gapNs } = new FigureMaker().figures(recordsOf(made), 4, 2);
  assert.deepEqual([gaps, gapNs], [1, (60_150 - 250) / 2]);
});
