import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { baselinePath, writeRecord } from '../baseline.ts';
import type { Fingerprint } from '../machine.ts';
import { recordOf } from '../record.ts';
import { measured } from '../record-fixture.ts';
import { clockDoubts } from './clock-doubts.ts';
import { against, type LiteralInput, literalReport } from './literal.ts';
import type { Triple } from './rule.ts';
import { reportOf, type TrialOutcome } from './self-test.ts';

const STORED = measured([300, 300, 300]);
const RECORD = recordOf(STORED, 'abc', '2026-01-01T00:00:00.000Z');
const rounds = (base: number, change: number, control: number, count = 20): Triple[] =>
  Array.from({ length: count }, () => ({ base, change, control }));
const INPUT: LiteralInput = {
  folder: 'none',
  root: '.',
  bench: 'flow-native',
  limitNs: 50,
  fingerprint: STORED.fingerprint,
  inputHash: STORED.inputHash,
  baseCommit: 'abc',
  rounds: rounds(305, 320, 300),
};

for (const { name, input = {}, over, doubt } of [
  { name: 'within, base where it stood', over: false },
  { name: 'over, base where it stood', input: { rounds: rounds(305, 353, 300) }, over: true },
  {
    name: 'over the record, not over the base',
    input: { rounds: rounds(322, 352, 322) },
    over: true,
    doubt: /30 ns above the base of this run, no more than the limit/,
  },
  {
    name: "a record that is not the base's",
    input: { baseCommit: 'def' },
    over: false,
    doubt: /the record is of abc, the base is def/,
  },
  { name: 'another day', input: { inputHash: 'other' }, over: false, doubt: /another than the record's/ },
  {
    name: 'a drifted machine',
    input: { rounds: rounds(340, 390, 340) },
    over: true,
    doubt: /where 300 are stored, more than 25 apart/,
  },
  { name: 'a loud control', input: { rounds: rounds(290, 400, 316) }, over: true, doubt: /the control is 26 ns off/ },
  { name: 'over by chance', input: { rounds: rounds(305, 351, 300, 5) }, over: true, doubt: /not surely slower/ },
  {
    name: 'a round without a figure',
    input: { rounds: [...rounds(305, 400, 300), { base: null, change: 1, control: 1 }] },
    over: true,
    doubt: /not every round/,
  },
] as readonly { name: string; input?: Partial<LiteralInput>; over: boolean; doubt?: RegExp }[]) {
  test(`the literal rule: ${name}: ${over ? 'over' : 'within'}, ${doubt === undefined ? 'decides' : 'does not decide'}`, () => {
    const report = against({ ...INPUT, ...input }, RECORD, 'x.json');
    assert.deepEqual([report.stored, report.over, report.decides], [300, over, doubt === undefined], report.doubts.join('\n'));
    if (doubt !== undefined) assert.match(report.doubts.join('\n'), doubt);
  });
}

test('a record of a working tree with changes does not decide', () => {
  const dirty = recordOf(STORED, 'abc-dirty', '2026-01-01T00:00:00.000Z');
  const { decides, doubts } = against({ ...INPUT, baseCommit: 'abc-dirty' }, dirty, 'x');
  assert.deepEqual([decides, doubts.length], [false, 1]);
  assert.match(doubts[0]!, /working tree with changes/);
});

test('a record of another machine or build does not decide, nor does none, nor one that is damaged', () => {
  const other: Fingerprint = { ...STORED.fingerprint, kernel: 'other' };
  assert.match(against({ ...INPUT, fingerprint: other }, RECORD, 'x').doubts.join(), /fingerprint: kernel was/);
  const folder = mkdtempSync(join(tmpdir(), 'lumina-literal-'));
  try {
    const input = { ...INPUT, folder, root: folder };
    assert.deepEqual([literalReport(input).path, literalReport(input).decides], [null, false]);
    const path = baselinePath(folder, 'flow-native');
    writeRecord(path, RECORD);
    assert.deepEqual([literalReport(input).stored, literalReport(input).decides], [300, true]);
    writeFileSync(path, '{');
    assert.match(literalReport(input).doubts.join(), /not JSON/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('clocks that can not measure the limit are refused', () => {
  const fine = { source: 'rdtsc', ticksPerNs: 2.6, stepNs: 10, invariant: true };
  assert.deepEqual(clockDoubts([10.2, 30], fine, 50), []);
  assert.match(clockDoubts([11, 30], fine, 50).join(), /steps of 11 ns/);
  assert.match(clockDoubts([10, null], fine, 50).join(), /step of the clock rdtsc is unknown/);
  assert.match(clockDoubts([10], { ...fine, invariant: false }, 50).join(), /not invariant/);
  assert.match(clockDoubts([10], { ...fine, invariant: null }, 50).join(), /unknown whether the TSC/);
});

test('the self-test counts verdicts, and says which promise its trials refute', () => {
  const trial = (alarm: boolean, caught: boolean): TrialOutcome => {
    const of = (fails: boolean) => ({ verdict: fails ? 'FAIL' : 'PASS', rounds: 10 }) as const;
    return { A: of(alarm), '20': of(false), '60': of(caught), '100': of(true), class100: of(caught) };
  };
  const facts = { bench: 'flow-native', limitNs: 50, seed: 1, fingerprint: STORED.fingerprint, seconds: 30, rounds: 100 };
  const good = reportOf(
    Array.from({ length: 100 }, () => trial(false, true)),
    facts,
  );
  assert.deepEqual([good.trials, good.falseAlarms, good.inconclusive, good.broken], [100, 0, 0, []]);
  assert.deepEqual(good.power, { '20': 0, '60': 1, '100': 1, class100: 1 });
  assert.equal(good.secondsARound, 0.3);
  const bad = reportOf(
    Array.from({ length: 100 }, (_, i) => trial(i < 5, i < 60)),
    facts,
  );
  assert.deepEqual([bad.falseAlarms, bad.power['60']], [5, 0.6]);
  assert.equal(bad.broken.length, 3);
  const refused = { ...trial(false, true), '20': { verdict: 'FAIL', rounds: 10 } } as const;
  const below = reportOf([...Array.from({ length: 95 }, () => trial(false, true)), ...Array.from({ length: 5 }, () => refused)], {
    ...facts,
    limitNs: 100,
  });
  assert.deepEqual(below.broken, ['+40 ns, below the limit, was refused in 5 of 100 trials']);
  assert.equal(below.arms.class100!.planted, 'stage=book,ns=200,type=E');
  assert.match(bad.broken.join('\n'), /false alarms in 5 of 100[\s\S]*\+60 ns on all was caught in 60/);
});
