import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gateText } from '../gate/gate-text.ts';
import type { GateReport } from '../gate/report.ts';
import { flameFigure } from './flame-figure.ts';
import { gatePage, type PageExtras } from './gate-page.ts';
import { comparison, FAILED, gateReport } from './gate-report-fixture.ts';
import type { HistoryPoint } from './history.ts';
import { findAll, named, parseXml, type XmlNode } from './xml-fixture.ts';

const page = (report: GateReport, extras?: PageExtras): XmlNode => parseXml(gatePage(report, extras));
const allText = (node: XmlNode): string => node.text + node.children.map(allText).join(' ');

test('the page is well-formed, and its ids are unique', () => {
  const root = page(gateReport());
  assert.equal(root.name, 'html');
  const ids = findAll(root, ({ attributes }) => attributes.id !== undefined).map(({ attributes }) => attributes.id!);
  assert.ok(ids.length > 0);
  assert.equal(new Set(ids).size, ids.length);
});

test('nothing is fetched and nothing runs', () => {
  const root = page(gateReport());
  assert.deepEqual(findAll(root, named('script')), []);
  assert.deepEqual(findAll(root, named('link')), []);
  const references = findAll(root, () => true).flatMap(({ attributes }) =>
    ['src', 'href', 'srcdoc'].filter((key) => key in attributes),
  );
  assert.deepEqual(references, []);
  const policy = findAll(root, ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  assert.equal(policy[0]!.attributes.content, "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  const [style] = findAll(root, named('style'));
  assert.match(style!.text, /prefers-color-scheme: dark/);
  assert.doesNotMatch(style!.text, /url\(|@import/);
});

test('page and text name the pages of the arenas, why no better, and the command for better', () => {
  const report = gateReport();
  const { control } = report.environment;
  // A build of before tells its pages and nothing else.
  const { pagesReasons: _reasons, pagesRemedies: _remedies, ...older } = report.environment.base;
  const environment = {
    ...report.environment,
    base: older,
    control: { ...control, pages: ['2m'], pagesReasons: [], pagesRemedies: [] },
  };
  const rows = findAll(page({ ...report, environment }), named('tr')).map((row) =>
    row.children.map(allText).map((text) => text.trim()),
  );
  const row = (name: string) => rows.find(([first]) => first === name)?.slice(1);
  assert.deepEqual(row('arena pages'), ['thp', 'thp', '2m']);
  assert.deepEqual(row('why no better pages'), ['', '2m pages: 32 must be free, 0 of 6 are', '']);
  assert.deepEqual(row('for better pages'), ['', 'sudo sysctl -w vm.nr_hugepages=38', '']);
  const lines = gateText({ ...report, environment });
  const at = lines.indexOf('arena pages: thp, 2m (2m pages: 32 must be free, 0 of 6 are)');
  assert.equal(lines[at + 1], '  better pages: sudo sysctl -w vm.nr_hugepages=38');
  const none = { ...older, pages: [] };
  assert.ok(
    !gateText({ ...report, environment: { base: none, change: none, control: none } }).some((line) => line.includes('arena')),
  );
});

test('every plot has a title, a description and a table of its figures', () => {
  const roundDifferences = [2, null, 70, -3];
  const points: HistoryPoint[] = [
    {
      commit: 'c'.repeat(40),
      createdAt: '2026-01-01T00:00:00Z',
      blockP99: 400,
      range: [390, 410],
      p50: 100,
      p99: 420,
      fingerprint: 'f',
      current: true,
    },
  ];
  const root = page(gateReport({ comparisons: [comparison({ roundDifferences })] }), { history: { points, notes: ['a note'] } });
  const pictures = findAll(root, named('svg'));
  // Differences, rounds, history, and two each of total, parse and type A.
  assert.equal(pictures.length, 9);
  for (const picture of pictures) {
    const told = ['title', 'desc'].map((name) => findAll(picture, named(name))[0]!);
    assert.ok(told.every(({ text }) => text.length > 10));
    assert.equal(picture.attributes['aria-labelledby'], told.map(({ attributes }) => attributes.id).join(' '));
  }
  const folds = findAll(root, named('summary')).map(({ text }) => text);
  for (const fold of [
    'Figures of the rounds',
    'Figures of total',
    'Figures of parse',
    'Figures of type A',
    'Figures of 1 record',
  ])
    assert.ok(folds.includes(fold), fold);
  assert.match(allText(root), /a note/);
});

test('the table of a distribution has its quantiles and what the arms differ by', () => {
  const total = findAll(page(gateReport()), named('details')).find((node) => node.children[0]!.text === 'Figures of total')!;
  const rows = findAll(total, named('tr')).map((row) => row.children.map(({ text }) => text));
  assert.deepEqual(rows, [
    ['ns', 'P50', 'P90', 'P99', 'P99.9', 'P99.99', 'max', 'values'],
    ['base', '500', '900', '990', '999', '1,000', '1,000', '1,000'],
    ['change', '510', '910', '1,000', '1,009', '1,010', '1,010', '1,000'],
    ['difference', '+10', '+10', '+10', '+10', '+10', '+10', ''],
  ]);
});

test('the tables have every figure of a comparison', () => {
  const rows = findAll(page(gateReport({ comparisons: [FAILED] })), named('tr')).map((row) =>
    row.children.map(allText).join('|').replaceAll(' ', ''),
  );
  const expected = ['book block-P99', '380', '441', '+61', '+55.5 to +66', '+0.8', 'FAIL', FAILED.reason]
    .join('|')
    .replaceAll(' ', '');
  assert.ok(rows.includes(expected), rows[1]);
});

test('verdict, reasons and planted work lead the page', () => {
  const report = gateReport({
    verdict: 'FAIL',
    reasons: ['book rose'],
    comparisons: [comparison(), FAILED],
    planted: { change: 'book, 60 ns' },
  });
  const [header] = findAll(page(report), named('header'));
  const [verdict] = findAll(header!, named('span', 'verdict'));
  assert.equal(verdict!.text, 'FAIL');
  assert.match(allText(header!), /total block-P99 \+3\.1 ns .*book, 60 ns.*book rose/);
});

test('of many warnings and failures the first are shown, and the rest is folded', () => {
  const warnings = Array.from({ length: 8 }, (_, i) => `warning ${i}`);
  const failed = Array.from({ length: 4 }, (_, i) =>
    comparison({ part: `type ${i}`, state: 'fail', roundDifferences: [60, 70] }),
  );
  const root = page(gateReport({ verdict: 'FAIL', warnings, comparisons: failed }));
  const folds = findAll(root, named('summary')).map(({ text }) => text);
  assert.ok(folds.includes('3 warnings more') && folds.includes('By round: 2 more that failed'), folds.join());
  assert.ok(warnings.every((warning) => allText(root).includes(warning)));
});

test('what is not known is said in words', () => {
  const empty = { version: 1, unit: 'ns', stages: {}, types: {} } as const;
  const text = allText(
    page(
      gateReport({
        verdict: 'INCONCLUSIVE',
        reasons: ['can not build the base'],
        comparisons: [],
        histograms: { base: empty, change: empty },
        anchor: null,
        anchorReason: 'no tag v*',
        instructions: null,
        rounds: 0,
        literal: { path: null, commit: null, stored: null, measured: null, diff: null, over: false, decides: false, doubts: [] },
      }),
    ),
  );
  for (const words of [
    'Nothing was compared',
    'Nothing was measured',
    'no stored record was compared with',
    'No process ran',
    'no tag v*',
    'Not counted',
  ]) {
    assert.ok(text.includes(words), words);
  }
});

test('text of others can not become markup', () => {
  const bad = '</title></style><script>alert(1)</script>" onload="x';
  const report = gateReport({
    bench: bad,
    reasons: [bad],
    base: { ...gateReport().base, ref: bad },
    comparisons: [comparison({ part: bad })],
  });
  const root = page(report, { history: { points: [], notes: [bad] } });
  assert.deepEqual(findAll(root, named('script')), []);
  assert.deepEqual(
    findAll(root, ({ attributes }) => 'onload' in attributes),
    [],
  );
  assert.ok(allText(root).includes(bad));
});

test('a flame graph is embedded whole, shut off from the page', () => {
  const source = '<!DOCTYPE html><script>if (1 < 2 && "x") document.title = \'y\'</script>';
  const root = page(gateReport(), { flame: flameFigure(source, 'flame-diff.html') });
  const [frame] = findAll(root, named('iframe'));
  assert.equal(frame!.attributes.srcdoc, source);
  assert.equal(frame!.attributes.sandbox, 'allow-scripts');
  const [policy] = findAll(root, ({ attributes }) => 'http-equiv' in attributes);
  assert.match(policy!.attributes.content!, /^default-src 'none'; .*script-src 'unsafe-inline'$/);
  const picture = findAll(page(gateReport(), { flame: flameFigure('<svg/>', 'a.svg') }), named('img'))[0]!;
  assert.equal(picture.attributes.src, `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`);
  assert.throws(
    () => flameFigure('a;b 1', 'a.folded'),
    /a\.folded: is no flame graph that can be embedded; give a file ending in/,
  );
});
