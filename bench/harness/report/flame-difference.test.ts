import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gateText } from '../gate/gate-text.ts';
import type { FlameReport } from '../gate/report.ts';
import { gatePage } from './gate-page.ts';
import { gateReport } from './gate-report-fixture.ts';
import { parseStored } from './read-report.ts';
import { findAll, named, parseXml, type XmlNode } from './xml-fixture.ts';

const FLAME: FlameReport = {
  sampler: { name: 'perf', version: '6.1', hertz: 4_000, instead: null },
  leastSamples: 2_000,
  samples: { base: 4_000, change: 2_000 },
  processes: { base: 20, change: 10 },
  doubts: ['addr2line is not there'],
  folded: {
    base: 'lumina-data;run;Book::apply 1000\nlumina-data;run;gone<int> 1000\nlumina-data;run;parse 2000\n',
    change: 'lumina-data;run;Book::apply 1500\nlumina-data;run;parse 500\n',
  },
};
const allText = (node: XmlNode): string => node.text + node.children.map(allText).join(' ');

test('the page has base and change as a picture that needs no script, and what changed as a table', () => {
  const html = gatePage(gateReport({ flame: FLAME }));
  const root = parseXml(html);
  const [figure] = findAll(root, named('figure', 'flame'));
  const titles = findAll(figure!, named('title')).map(({ text }) => text);
  assert.ok(titles.includes('Book::apply: 1500 samples, 75.00 %, 25.00 % in the base'), titles.join('\n'));
  const drawn = findAll(figure!, named('rect')).map(({ attributes }) => attributes.fill);
  assert.ok(drawn.includes('rgb(255,80,80)') && drawn.includes('rgb(80,80,255)'), drawn.join());
  assert.deepEqual(findAll(root, named('script')), []);
  assert.doesNotMatch(html, /script-src/);
  const rows = findAll(root, named('tr')).map((row) => row.children.map(allText));
  assert.deepEqual(
    rows.filter(([name]) => ['Book::apply', 'gone<int>', 'parse'].includes(name!)),
    [
      ['Book::apply', '25.00 %', '75.00 %', '+50.00', '±2.32'],
      ['gone<int>', '25.00 %', '0.00 %', '-25.00', '±1.34'],
      ['parse', '50.00 %', '25.00 %', '-25.00', '±2.45'],
    ],
  );
  const text = allText(root);
  assert.match(
    text,
    /4,000 samples of the base \(processes: 20\), 2,000 samples of the change \(processes: 10\), by perf 6\.1 at 4,000 Hz/,
  );
  assert.match(text, /addr2line is not there/);
});

test('what was not recorded has its reason, and what was not asked for no section', () => {
  const HEADING = /Base and change as a flame graph/;
  assert.doesNotMatch(gatePage(gateReport()), HEADING);
  const page = gatePage(gateReport({ flame: null, flameReason: 'no timer' }));
  assert.match(page, HEADING);
  assert.match(page, /Not recorded: no timer\./);
});

test('the terminal has a line of it', () => {
  const lineOf = (made: Parameters<typeof gateReport>[0]) =>
    gateText(gateReport(made)).filter((line) => line.startsWith('flame'));
  assert.deepEqual(lineOf({}), []);
  assert.deepEqual(lineOf({ flame: null, flameReason: 'no timer' }), ['flame graph: not recorded (no timer)']);
  assert.match(
    lineOf({ flame: FLAME })[0]!,
    /by perf 6\.1 .*; most changed: Book::apply 25\.0 % -> 75\.0 % \(chance alone: ±2\.3 %\)$/,
  );
});

test('a stored report keeps it, and one that lost its stacks is refused', () => {
  const read = (flame: unknown) => parseStored(JSON.stringify({ ...gateReport(), flame }), 'gate.json');
  assert.deepEqual(read(FLAME), { kind: 'gate', report: { ...gateReport(), flame: FLAME } });
  assert.equal(read(null).kind, 'gate');
  assert.throws(
    () => read({ ...FLAME, folded: { base: 'a 1' } }),
    /gate\.json: flame\[0\]\.folded\.change is missing, not string/,
  );
});
