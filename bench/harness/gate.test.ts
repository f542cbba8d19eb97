import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { baselinePath, listBaselines, readBaseline, saveBaseline, showBaseline, writeRecord } from './baseline.ts';
import { exitCodeOf, type GateReport, gate, judge } from './gate.ts';
import { measured } from './gate-fixture.ts';
import { gateText } from './gate-text.ts';
import type { Measurement } from './measurement.ts';
import { recordOf } from './record.ts';

const ABOUT = { path: 'baselines/x.json', limitNs: 50, commit: 'abc' };
const BASE = recordOf(measured([300, 305, 310]), 'base', '2026-01-01T00:00:00.000Z');

function verdictOf(measurement: Measurement): GateReport {
  return judge(measurement, BASE, ABOUT);
}

test("quiet rounds on the baseline's machine decide", () => {
  const pass = verdictOf(measured([340, 345, 350]));
  assert.equal(pass.verdict, 'PASS');
  assert.deepEqual(pass.stages.total, {
    baseP99: 305,
    changeP99: 345,
    diff: 40,
    baseSpread: 10,
    spread: 10,
    over: false,
    baseP50: null,
    changeP50: null,
  });
  assert.equal(verdictOf(measured([350, 355, 360])).verdict, 'PASS', 'exactly the limit is within');
  const fail = verdictOf(measured([355, 356, 357]));
  assert.equal(fail.verdict, 'FAIL');
  assert.match(fail.reasons.join('\n'), /total: block-P99 305 -> 356 ns, \+51 ns, limit 50/);
  assert.deepEqual([exitCodeOf('PASS'), exitCodeOf('FAIL'), exitCodeOf('INCONCLUSIVE')], [0, 1, 3]);
});

test('a slow message type fails the gate although the total does not move', () => {
  const slow = verdictOf(measured([305, 305, 305], { types: { A: [300, 301, 302], B: [null, null, null] } }));
  assert.equal(slow.verdict, 'FAIL');
  assert.match(slow.reasons.join(), /type A/);
});

test("what a stored number can't decide is inconclusive, with the reason", () => {
  const cases: [Measurement, RegExp][] = [
    [measured([300, 310, 330]), /total: block-P99 of the change's rounds lie 30 ns apart/],
    [measured([300, 300]), /the change has 2 rounds/],
    [measured([300, 300, 300], { engine: { arenaPages: 'plain' } }), /fingerprint: arenaPages was "2m", is "plain"/],
    [measured([300, 300, 300], { inputHash: 'other' }), /another than the baseline's/],
  ];
  for (const [measurement, reason] of cases) {
    const report = verdictOf(measurement);
    assert.equal(report.verdict, 'INCONCLUSIVE');
    assert.match(report.reasons.join('\n'), reason);
  }
  const noisyAndOver = verdictOf(measured([400, 410, 440]));
  assert.equal(noisyAndOver.verdict, 'INCONCLUSIVE');
  assert.match(noisyAndOver.reasons.join('\n'), /\+105 ns, limit 50/, 'the literal rule is told all the same');
  const coarse = measured([300, 300, 300], { engine: { clockStepNs: 11 } });
  const report = judge(coarse, recordOf(coarse, null, ''), ABOUT);
  assert.match(report.reasons.join(), /steps of 11 ns/);
});

test('without a baseline the gate says how to store one', () => {
  const report = judge(measured([300, 300, 300]), undefined, ABOUT);
  assert.equal(report.verdict, 'INCONCLUSIVE');
  assert.match(report.reasons.join(), /lumina baseline save --lane native/);
  assert.equal(report.baseline, null);
  assert.match(gateText(report)[0]!, /^INCONCLUSIVE {2}flow-native against no baseline$/);
});

test('the text shows every stage and type with the literal rule', () => {
  const lines = gateText(verdictOf(measured([400, 400, 400])));
  assert.match(lines.find((line) => line.startsWith('total'))!, /305\s+400\s+\+95\s+10\s+0\s+over \+50$/);
  assert.match(lines.find((line) => line.startsWith('type A'))!, /within$/);
  assert.match(lines.find((line) => line.startsWith('type B'))!, /-$/);
});

test('baselines are stored by machine class, listed and shown', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-baselines-'));
  try {
    assert.deepEqual(listBaselines(join(folder, 'none')), []);
    assert.throws(() => showBaseline(folder, 'flow-native'), {
      code: 'LUMINA_BASELINE_NONE',
      exitCode: 2,
      message: /none is stored/,
    });
    const path = baselinePath(folder, 'flow-native');
    writeRecord(path, BASE);
    assert.deepEqual(readBaseline(path), JSON.parse(JSON.stringify(BASE)));
    assert.equal(showBaseline(folder, 'flow-native').path, path);
    assert.deepEqual(
      listBaselines(folder).map((file) => file.record.bench),
      ['flow-native'],
    );
    assert.throws(() => showBaseline(folder, 'flow-ts'), { message: /stored are .*\/flow-native/ });
    for (const [text, words] of [
      ['{', /not JSON/],
      ['{"schemaVersion":2}', /schemaVersion is 2/],
      ['{"schemaVersion":1}', /lacks bench/],
      [JSON.stringify({ ...BASE, types: { A: { count: 1 } } }), /lacks types\.A\.rounds/],
      ['3', /not an object/],
    ] as const) {
      writeFileSync(path, text);
      assert.throws(() => readBaseline(path), { code: 'LUMINA_BASELINE_INVALID', message: words });
    }
    mkdirSync(join(folder, 'file.json'));
    assert.throws(() => writeRecord(join(folder, 'file.json'), BASE), { code: 'LUMINA_BASELINE_WRITE' });
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('save measures, keeps what is there, and the gate finds it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-baselines-'));
  try {
    const { record, path } = await saveBaseline({ folder, lane: 'ts', rounds: 1 });
    assert.equal(record.bench, 'flow-ts');
    assert.equal(record.messages, 100_000);
    assert.equal(record.commit, null, 'the folder is in no repository');
    assert.ok(record.stages.total.blockP99! > 0);
    assert.ok(record.types.A!.blockP99! > 0);
    assert.ok(record.histograms.stages.total !== undefined);
    await assert.rejects(saveBaseline({ folder, lane: 'ts', rounds: 1 }), { code: 'LUMINA_BASELINE_EXISTS', exitCode: 2 });
    const report = await gate({ folder, lane: 'ts', rounds: 1 });
    assert.equal(report.verdict, 'INCONCLUSIVE', 'one round decides nothing');
    assert.deepEqual(report.baseline?.createdAt, record.createdAt);
    assert.ok(path.startsWith(folder));
    assert.deepEqual(
      report.reasons.filter((reason) => /fingerprint|another|messages counted|only the|unknown/.test(reason)),
      [],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
