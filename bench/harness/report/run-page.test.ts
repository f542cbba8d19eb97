import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gateReport } from './gate-report-fixture.ts';
import { parseStored } from './read-report.ts';
import { factRows, type RunRecord, runPage } from './run-page.ts';
import { findAll, named, parseXml } from './xml-fixture.ts';

const row = { p50: 500, p90: 900, p99: 990, p999: 999, max: 1000 };
const RUN: RunRecord = {
  lane: 'native',
  isa: 'avx2',
  input: 'day <1>.itch',
  messages: 1000,
  digest: '00c0ffee',
  latencyNs: { total: row, parse: { p50: null, p90: null, p99: null, p999: null, max: null } },
  latencyByType: { A: row },
  throughput: { nsPerMessage: 163.25 },
  histograms: gateReport().histograms.base,
  telemetry: { recorded: 1000, stored: null },
  types: { A: 12 },
};

test('a run: latency, one curve a plot, and every other fact by its path', () => {
  const root = parseXml(runPage(RUN));
  const rows = findAll(root, named('tr')).map((node) => node.children.map(({ text }) => text));
  assert.ok(rows.some((cells) => cells.join() === 'total,500,900,990,999,1,000'));
  assert.ok(rows.some((cells) => cells.join() === 'parse,-,-,-,-,-'));
  assert.ok(rows.some((cells) => cells.join() === 'telemetry.recorded,1,000'));
  assert.equal(findAll(root, named('svg')).length, 6);
  assert.ok(findAll(root, named('svg')).every((svg) => findAll(svg, named('path')).length === 1));
  assert.equal(findAll(root, named('h1'))[0]!.text, 'Lumina run: 1,000 messages of day <1>.itch');
});

test('facts are flat, and nothing unknown is shown as zero', () => {
  assert.deepEqual(factRows({ a: { b: 1234, c: null }, d: [], e: [1, 2], f: true, histograms: {} }), [
    ['a.b', '1,234'],
    ['a.c', '-'],
    ['d', '-'],
    ['e', '1, 2'],
    ['f', 'true'],
  ]);
});

test('a stored report is told by what it holds', () => {
  const gate = gateReport();
  assert.deepEqual(parseStored(JSON.stringify(gate), 'gate.json'), { kind: 'gate', report: gate });
  assert.deepEqual(parseStored(JSON.stringify(RUN), 'run.json'), { kind: 'run', record: RUN });
});

test('a file that is neither, old or cut is refused with what and where', () => {
  const { comparisons, ...gate } = gateReport();
  const broken = { ...gate, comparisons: [comparisons[0], { ...comparisons[1], median: '3' }] };
  for (const [text, message] of [
    ['{', /^x\.json: is not JSON: .*; give what lumina gate --out or lumina run --out wrote$/],
    ['[]', /^x\.json: is not a JSON object; /],
    ['{}', /^x\.json: is neither the report of a gate nor the result of a run; /],
    ['{"verdict":"PASS","schemaVersion":1}', /^x\.json: is a gate's report of version 1, this version reads 2; /],
    [JSON.stringify(gate), /^x\.json: comparisons is missing, not list; /],
    [JSON.stringify(broken), /^x\.json: comparisons\[1\]\.median is of type string, not number or null; /],
    [JSON.stringify({ ...gateReport(), histograms: null }), /^x\.json: histograms is of type null, not object; /],
    [JSON.stringify({ ...RUN, digest: undefined }), /^x\.json: digest is missing, not string; /],
  ] as const) {
    assert.throws(() => parseStored(text, 'x.json'), { code: 'LUMINA_REPORT_INPUT', message });
  }
});
