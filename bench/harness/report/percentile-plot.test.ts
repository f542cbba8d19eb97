import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Distribution } from './distribution.ts';
import { encoded, ramp } from './gate-report-fixture.ts';
import { type Curve, type Extent, percentileLabel, percentilePlot, PERCENTILE_SIZE as SIZE } from './percentile-plot.ts';
import { findAll, named, parseXml, type XmlNode } from './xml-fixture.ts';

const curve = (className: string, values: Iterable<number>): Curve => ({
  name: className,
  className,
  distribution: Distribution.decode(encoded(values), className),
});

function drawn(curves: readonly Curve[], extent: Extent): XmlNode {
  return parseXml(percentilePlot('p', 'total', curves, extent)!.text);
}

/** The corners of a path of straight lines. */
function corners(node: XmlNode): [x: number, y: number][] {
  const numbers = node.attributes
    .d!.split(/[ML,]/)
    .filter((part) => part !== '')
    .map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}

const [LEFT, RIGHT] = [SIZE.left, SIZE.width - SIZE.right];
const [TOP, FLOOR] = [SIZE.top, SIZE.height - SIZE.bottom];
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 0.011;

/** Where one in `oneIn` must be, for an axis that ends at one in `end`. */
const xOf = (oneIn: number, end: number): number => LEFT + (Math.log(oneIn) / Math.log(end)) * (RIGHT - LEFT);

test('the linear plot goes through the known quantiles', () => {
  const svg = drawn([curve('base', ramp(1, 1000))], 'body');
  const [path] = findAll(svg, named('path', 'base'));
  // The axis ends at the next round number above P99 = 990.
  const yOf = (ns: number): number => FLOOR - (ns / 1000) * (FLOOR - TOP);
  for (const [oneIn, ns] of [
    [1, 1],
    [2, 500],
    [10, 900],
    [100, 990],
  ] as const) {
    assert.ok(
      corners(path!).some(([x, y]) => near(x, xOf(oneIn, 100)) && near(y, yOf(ns))),
      `one in ${oneIn}: ${ns} ns`,
    );
  }
  const [mark] = findAll(svg, named('circle', 'base'));
  assert.ok(near(Number(mark!.attributes.cx), RIGHT) && near(Number(mark!.attributes.cy), yOf(990)));
});

test('the logarithmic plot goes to the largest value, and its ticks stand where their labels say', () => {
  const made = curve('base', [...ramp(1, 9999), 100_000]);
  const svg = drawn([made], 'whole');
  const path = corners(findAll(svg, named('path', 'base'))[0]!);
  // From the power of ten below the smallest value to a tenth above the largest.
  const yOf = (ns: number): number => FLOOR - (Math.log(ns) / Math.log(made.distribution.max! * 1.1)) * (FLOOR - TOP);
  const [x, y] = path.at(-1)!;
  assert.ok(near(x, RIGHT) && near(y, yOf(made.distribution.max!)), 'the largest of n values stands at one in 2n');
  assert.ok(path.some(([px, py]) => near(px, xOf(10, 20_000)) && py > yOf(9010) && py < yOf(8990)));
  const ticks = findAll(svg, named('text', 'tick')).map(
    (node) => [node.text, Number(node.attributes.x), Number(node.attributes.y)] as const,
  );
  for (const [label, ns] of [
    ['10', 10],
    ['1,000', 1000],
    ['100,000', 100_000],
  ] as const) {
    const tick = ticks.find(([text, at]) => text === label && at < LEFT);
    assert.ok(tick !== undefined && near(tick[2] - 4, yOf(ns)), label);
  }
  for (const [label, oneIn] of [
    ['50', 2],
    ['90', 10],
    ['99.9', 1000],
  ] as const) {
    const tick = ticks.find(([text, at]) => text === label && at >= LEFT);
    assert.ok(tick !== undefined && near(tick[1], xOf(oneIn, 20_000)), label);
  }
});

test('two arms share their axes, each with its own class, mark and legend', () => {
  const svg = drawn([curve('base', ramp(1, 1000)), curve('change', ramp(101, 1100))], 'body');
  const [base, change] = ['base', 'change'].map((name) => corners(findAll(svg, named('path', name))[0]!));
  const rise = base!.map(([, y], i) => y - change![i]![1]);
  const expected = (100 / 1200) * (FLOOR - TOP);
  assert.ok(
    rise.every((pixels) => Math.abs(pixels - expected) <= 0.021),
    '100 ns apart everywhere, on an axis to 1,200',
  );
  const samples = findAll(svg, named('line', 'curve')).map(({ attributes }) => attributes.class);
  assert.deepEqual(samples, ['curve base', 'curve change']);
  assert.deepEqual(
    findAll(svg, named('text', 'legend')).map(({ text }) => text),
    ['base', 'change'],
  );
});

test('it can be read without eyes', () => {
  const svg = drawn([curve('base', ramp(1, 1000))], 'whole');
  const [title, text] = ['title', 'desc'].map((name) => svg.children.find((node) => node.name === name)!);
  assert.equal(svg.attributes.role, 'img');
  assert.equal(svg.attributes['aria-labelledby'], `${title!.attributes.id} ${text!.attributes.id}`);
  assert.match(title!.text, /^total: latency by percentile, whole distribution/);
  assert.equal(text!.text, 'base: P50 500, P90 900, P99 990, largest 1,000 ns of 1,000 values.');
});

test('zeros, single values and nothing at all', () => {
  assert.equal(percentilePlot('p', 'ring', [curve('base', [])], 'whole'), undefined);
  for (const values of [[0], [0, 0, 0], [5]]) {
    for (const extent of ['body', 'whole'] as const) {
      const numbers = corners(findAll(drawn([curve('base', values)], extent), named('path', 'base'))[0]!).flat();
      assert.ok(numbers.length > 0 && numbers.every(Number.isFinite), `${values} ${extent}`);
    }
  }
});

test('percentiles are labelled with the digits they need', () => {
  assert.deepEqual([1, 2, 10, 100, 1000, 10_000, 1e6].map(percentileLabel), ['0', '50', '90', '99', '99.9', '99.99', '99.9999']);
});
