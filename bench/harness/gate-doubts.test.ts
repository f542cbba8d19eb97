import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type Verdict } from './gate.ts';
import { type Made, measured, type Rounds } from './gate-fixture.ts';
import { recordOf, type TailRecord } from './record.ts';

const STILL = [300, 300, 300, 300, 300];
const OVER = STILL.map((value) => value + 1000);
const SOME_NULL = [1300, 1300, null, 1300, 1300];
const NONE = STILL.map(() => null);

interface Side extends Made {
  readonly total?: Rounds;
}

interface Case {
  readonly name: string;
  readonly base?: Side;
  readonly change?: Side;
  readonly limitNs?: number;
  readonly verdict: Verdict;
  readonly reason?: RegExp;
}

function check({ name, base = {}, change = {}, limitNs = 50, verdict, reason }: Case): void {
  test(`the gate: ${name}: ${verdict}`, () => {
    const [stored, now] = [base, change].map((side) => measured(side.total ?? STILL, side)) as [never, never];
    const report = judge(now, recordOf(stored, 'base', ''), { path: 'x', limitNs, commit: null });
    const reasons = report.reasons.join('\n');
    assert.equal(report.verdict, verdict, reasons);
    if (reason === undefined) assert.equal(reasons, '');
    else assert.match(reasons, reason);
  });
}

const typeX = (values: Rounds): Side => ({ types: { X: values } });

const MISSING: readonly Case[] = [
  { name: 'nothing differs', verdict: 'PASS' },
  {
    name: 'total null in one change round, the others over',
    change: { total: SOME_NULL },
    verdict: 'INCONCLUSIVE',
    reason: /total: the change has no block-P99 in round 3 of 5/,
  },
  {
    name: 'total null in one change round, the others within',
    change: { total: [300, null, 300, 300, 300] },
    verdict: 'INCONCLUSIVE',
    reason: /total: the change has no block-P99 in round 2 of 5/,
  },
  {
    name: 'total null in one baseline round',
    base: { total: [300, 300, null, 300, 300] },
    change: { total: OVER },
    verdict: 'INCONCLUSIVE',
    reason: /total: the baseline has no block-P99 in round 3 of 5/,
  },
  {
    name: 'total null everywhere',
    base: { total: NONE },
    change: { total: NONE },
    verdict: 'INCONCLUSIVE',
    reason: /total: neither side has block-P99/,
  },
  {
    name: 'a type of the baseline is gone',
    base: { types: { A: STILL, X: STILL } },
    change: { types: { A: STILL } },
    verdict: 'INCONCLUSIVE',
    reason: /type X: the baseline has it, the change has none/,
  },
  {
    name: 'a rare type of the baseline is gone',
    base: { types: { A: STILL, X: NONE } },
    change: { types: { A: STILL } },
    verdict: 'INCONCLUSIVE',
    reason: /type X: the baseline has it, the change has none/,
  },
  {
    name: 'a type that the baseline lacks',
    base: { types: { A: STILL } },
    change: { types: { A: STILL, X: STILL } },
    verdict: 'INCONCLUSIVE',
    reason: /type X: the baseline has none/,
  },
  {
    name: 'a type loses its block-P99',
    base: typeX(STILL),
    change: typeX(NONE),
    verdict: 'INCONCLUSIVE',
    reason: /type X: only the baseline has samples enough/,
  },
  { name: 'a type too rare on both sides', base: typeX(NONE), change: typeX(NONE), verdict: 'PASS' },
  {
    name: 'the gateway stage is gone',
    base: { stages: { gateway: STILL } },
    verdict: 'INCONCLUSIVE',
    reason: /gateway: only the baseline has samples enough/,
  },
  {
    name: 'the gateway stage is new',
    change: { stages: { gateway: STILL } },
    verdict: 'INCONCLUSIVE',
    reason: /gateway: only the change has samples enough/,
  },
];

const NOISE: readonly Case[] = [
  {
    name: 'a type 500 ns over whose rounds lie 26 apart',
    base: typeX(STILL),
    change: typeX([800, 800, 800, 800, 826]),
    verdict: 'INCONCLUSIVE',
    reason: /type X: block-P99 of the change's rounds lie 26 ns apart.*\n.*\+500 ns/,
  },
  {
    name: 'a type 500 ns over whose rounds lie 25 apart',
    base: typeX(STILL),
    change: typeX([800, 800, 800, 800, 825]),
    verdict: 'FAIL',
    reason: /^type X: .*\+500 ns/,
  },
  {
    name: 'a type noisy in the baseline, quiet and over in the change',
    base: typeX([200, 600, 210, 600, 215]),
    change: typeX([270, 270, 271, 272, 270]),
    verdict: 'INCONCLUSIVE',
    reason: /type X: block-P99 of the baseline's rounds lie 400 ns apart.*\n.*\+55 ns/,
  },
  {
    name: 'a type within, whose noise could hide a regression',
    base: typeX(STILL),
    change: typeX([300, 300, 300, 400, 400]),
    verdict: 'INCONCLUSIVE',
    reason: /type X: block-P99 of the change's rounds lie 100 ns apart/,
  },
  { name: 'a type within, one round noisy', base: typeX(STILL), change: typeX([300, 300, 310, 310, 400]), verdict: 'PASS' },
  {
    name: 'a quiet total over beside a noisy type over',
    base: typeX(STILL),
    change: { total: OVER, types: { X: [1300, 1300, 1300, 1300, 1400] } },
    verdict: 'FAIL',
    reason: /total: .*\+1000 ns/,
  },
  {
    name: 'a noisy stage of the baseline',
    base: { stages: { book: [40, 40, 40, 40, 66] } },
    verdict: 'INCONCLUSIVE',
    reason: /book: block-P99 of the baseline's rounds lie 26 ns apart/,
  },
  {
    name: 'at a limit of 20 ns a spread of 11',
    change: { total: [300, 300, 300, 300, 311], engine: { clockStepNs: 4 } },
    base: { engine: { clockStepNs: 4 } },
    limitNs: 20,
    verdict: 'INCONCLUSIVE',
    reason: /lie 11 ns apart, more than 10/,
  },
  {
    name: 'at a limit of 20 ns a spread of 10',
    change: { total: [300, 300, 300, 300, 310], engine: { clockStepNs: 4 } },
    base: { engine: { clockStepNs: 4 } },
    limitNs: 20,
    verdict: 'PASS',
  },
  { name: 'at a limit of 100 ns a spread of 50', change: { total: [300, 300, 300, 300, 350] }, limitNs: 100, verdict: 'PASS' },
];

const LIKENESS: readonly Case[] = [
  {
    name: "1 % of the baseline's messages counted",
    change: { messages: 10 },
    verdict: 'INCONCLUSIVE',
    reason: /messages counted a round: the baseline's 1000, the change's 10/,
  },
  { name: 'one message in a thousand dropped', change: { messages: 999 }, verdict: 'PASS' },
  {
    name: 'more rounds of as many messages',
    base: { total: [...STILL, ...STILL], types: { A: [...STILL, ...STILL] } },
    change: { types: { A: STILL } },
    verdict: 'PASS',
  },
  {
    name: 'later rounds of the change on other pages',
    change: { engines: [{}, { arenaPages: 'plain' }, {}, { arenaPages: 'plain' }] },
    verdict: 'INCONCLUSIVE',
    reason: /^the change's round 2, 4 against round 1: arenaPages was "2m", is "plain"$/,
  },
  {
    name: 'later rounds of the baseline on another kernel set',
    base: { engines: [{}, {}, {}, {}, { isa: 'avx2' }] },
    verdict: 'INCONCLUSIVE',
    reason: /^the baseline's round 5 against round 1: isa was "scalar", is "avx2"$/,
  },
  {
    name: 'rounds whose clock was calibrated anew',
    change: { engines: [{}, { clock: { source: 'rdtsc', ticksPerNs: 2.6005 } }] },
    verdict: 'PASS',
  },
];

const both = (engine: Side): Pick<Case, 'base' | 'change'> => ({ base: engine, change: engine });

const CLOCKS: readonly Case[] = [
  {
    name: 'clock step unknown',
    ...both({ engine: { clockStepNs: null } }),
    verdict: 'INCONCLUSIVE',
    reason: /the step of the clock rdtsc is unknown/,
  },
  {
    name: 'clock step unknown in one round',
    change: { engines: [{}, { clockStepNs: null }] },
    verdict: 'INCONCLUSIVE',
    reason: /the step of the clock rdtsc is unknown/,
  },
  {
    name: 'clock step above a fifth of the limit',
    ...both({ engine: { clockStepNs: 10.6 } }),
    verdict: 'INCONCLUSIVE',
    reason: /^the clock advances in steps of 10.6 ns, more than a fifth of the limit$/,
  },
  { name: 'clock step a fifth of the limit, read as 10.02', ...both({ engine: { clockStepNs: 10.02 } }), verdict: 'PASS' },
  { name: 'clock step 10.02 then, 10 now', base: { engine: { clockStepNs: 10.02 } }, verdict: 'PASS' },
  { name: 'clock step 10 then, 6.15 now', change: { engine: { clockStepNs: 6.15 } }, verdict: 'PASS' },
  {
    name: 'clock step 40 then, 10 now',
    base: { engine: { clockStepNs: 40 } },
    verdict: 'INCONCLUSIVE',
    reason: /^fingerprint: clock was /,
  },
  {
    name: 'TSC not invariant',
    ...both({ engine: { clockInvariant: false } }),
    verdict: 'INCONCLUSIVE',
    reason: /^the TSC is not invariant/,
  },
  {
    name: 'neither engine nor processor tells of the TSC',
    ...both({ engine: { clockInvariant: null }, clock: { invariant: null } }),
    verdict: 'INCONCLUSIVE',
    reason: /^it is unknown whether the TSC is invariant$/,
  },
];

for (const one of [...MISSING, ...NOISE, ...LIKENESS, ...CLOCKS]) check(one);

test('the gate: a stage or type of which far fewer samples were taken: INCONCLUSIVE', () => {
  const record = recordOf(measured(STILL), 'base', '');
  const counted = (count: number): TailRecord => ({ ...record.types.A!, count });
  for (const [was, words] of [
    [10_000, /type A: samples a round were 2000, are 0/],
    [0, undefined],
  ] as const) {
    const base = { ...record, types: { ...record.types, A: counted(was) } };
    const { verdict, reasons } = judge(measured(STILL), base, { path: 'x', limitNs: 50, commit: null });
    assert.equal(verdict, words === undefined ? 'PASS' : 'INCONCLUSIVE');
    if (words !== undefined) assert.match(reasons.join(), words);
  }
});
