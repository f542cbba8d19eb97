import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differencePlot, ROUNDS_SIZE, roundsPlot } from './difference-plot.ts';
import { comparison, FAILED } from './gate-report-fixture.ts';
import { findAll, named, parseXml, type XmlNode } from './xml-fixture.ts';

const number = (node: XmlNode, name: string): number => Number(node.attributes[name]);
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 0.02;

/** ns to pixels, from where two ticks and their labels stand. */
function scaleOf(svg: XmlNode, axis: 'x' | 'y', one: string, other: string): (ns: number) => number {
  const place = (label: string): number => {
    const node = findAll(svg, named('text', 'tick')).filter(({ text }) => text === label);
    return number(node.at(axis === 'x' ? 0 : -1)!, axis) - (axis === 'y' ? 4 : 0);
  };
  const [from, to] = [place(one), place(other)];
  return (ns) => from + ((ns - Number(one)) / (Number(other) - Number(one))) * (to - from);
}

test('medians, bounds, rounds and limit stand where the axis says', () => {
  const rows = [comparison({ roundDifferences: [10, null, -5] }), FAILED];
  const svg = parseXml(differencePlot('d', rows, 50)!.text);
  const x = scaleOf(svg, 'x', '0', '+60');
  const medians = findAll(svg, named('circle', 'median'));
  assert.ok(near(number(medians[0]!, 'cx'), x(3.1)) && near(number(medians[1]!, 'cx'), x(61)));
  assert.deepEqual(
    medians.map(({ attributes }) => attributes.class),
    ['median pass', 'median fail'],
  );
  const bars = findAll(svg, named('line', 'bounds'));
  assert.ok(near(number(bars[1]!, 'x1'), x(55.5)) && near(number(bars[1]!, 'x2'), x(66)));
  const rounds = findAll(svg, named('circle', 'round')).map((node) => number(node, 'cx'));
  assert.equal(rounds.length, 2);
  assert.ok(near(rounds[0]!, x(10)) && near(rounds[1]!, x(-5)));
  const [limit] = findAll(svg, named('line', 'limit'));
  assert.ok(near(number(limit!, 'x1'), x(50)) && limit!.attributes.x1 === limit!.attributes.x2);
});

test('a round far out is drawn hollow at the edge and does not squeeze the bounds', () => {
  const svg = parseXml(differencePlot('d', [comparison({ roundDifferences: [5, 5000] })], 50)!.text);
  const [inside, beyond] = findAll(svg, named('circle', 'round'));
  assert.equal(inside!.attributes.class, 'round');
  assert.equal(beyond!.attributes.class, 'round beyond');
  const [axis] = findAll(svg, named('line', 'axis'));
  assert.equal(number(beyond!, 'cx'), number(axis!, 'x2'));
});

test('what has no difference is left out, and nothing gives no picture', () => {
  const unknown = comparison({ part: 'gateway', median: null, lower: null, upper: null, state: 'unfit' });
  assert.equal(differencePlot('d', [unknown], 50), undefined);
  const svg = parseXml(differencePlot('d', [comparison(), unknown], 50)!.text);
  assert.deepEqual(
    findAll(svg, named('text', 'row-name')).map(({ text }) => text),
    ['total block-P99'],
  );
  assert.equal(roundsPlot('r', comparison(), 50), undefined);
  assert.equal(roundsPlot('r', comparison({ roundDifferences: [null] }), 50), undefined);
});

test('rows beyond what a picture holds are counted', () => {
  const rows = Array.from({ length: 75 }, (_, i) => comparison({ part: `type ${i}` }));
  const svg = parseXml(differencePlot('d', rows, 50)!.text);
  assert.equal(findAll(svg, named('circle', 'median')).length, 60);
  assert.match(findAll(svg, named('desc'))[0]!.text, /15 more are in the table\.$/);
});

test('round by round: dots in order, band between the bounds', () => {
  const one = comparison({ median: 20, lower: 10, upper: 30, roundDifferences: [0, 40, null, 60] });
  const svg = parseXml(roundsPlot('r', one, 50)!.text);
  const y = scaleOf(svg, 'y', '0', '+60');
  const dots = findAll(svg, named('circle', 'round'));
  assert.deepEqual(
    dots.map((node) => Math.round(number(node, 'cy'))),
    [0, 40, 60].map((ns) => Math.round(y(ns))),
  );
  const [left, right] = [ROUNDS_SIZE.left, ROUNDS_SIZE.width - ROUNDS_SIZE.right];
  const slot = (right - left) / 4;
  assert.ok(dots.every((node, index) => near(number(node, 'cx'), left + ([0, 1, 3][index]! + 0.5) * slot)));
  const [band] = findAll(svg, named('rect', 'band'));
  assert.ok(near(number(band!, 'y'), y(30)) && near(number(band!, 'height'), y(10) - y(30)));
  assert.match(findAll(svg, named('desc'))[0]!.text, /1 of them above the limit of 50 ns\.$/);
});
