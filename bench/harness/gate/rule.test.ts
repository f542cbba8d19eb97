import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median } from '../statistics.ts';
import { ResamplePlan } from './bootstrap.ts';
import { holm, slowestOfThreeP } from './exact-test.ts';
import { shareOf } from './interval.ts';
import { type Noise, noisyRounds } from './noise-fixture.ts';
import { type Comparison, type Decision, decide, differencesOf, LOOKS, type Triple } from './rule.ts';

const RULE = { limitNs: 50, seed: 1 };

/** A comparison whose change - base are these, over and over, and whose control - base stands still. */
function steady(name: string, diffs: readonly number[], rounds: number, control = 0, deciding = true): Comparison {
  const triple = (i: number): Triple => ({ base: 400, change: 400 + diffs[i % diffs.length]!, control: 400 + control });
  return { name, deciding, rounds: Array.from({ length: rounds }, (_, i) => triple(i)) };
}

interface Case {
  readonly name: string;
  readonly of: readonly Comparison[];
  readonly limitNs?: number;
  readonly looks?: readonly number[];
  readonly verdict: Decision['verdict'];
  readonly rounds: number;
  readonly reason?: RegExp;
}

const lacking = (rounds: number): Comparison => {
  const one = steady('total', [0], rounds);
  return { ...one, rounds: one.rounds.map((triple, i) => (i === 2 ? { ...triple, control: null } : triple)) };
};
const WIDE = [-300, 300];

for (const { name, of, limitNs = 50, looks, verdict, rounds, reason } of [
  { name: 'nothing moved', of: [steady('total', [0, 1, -1], 10)], verdict: 'PASS', rounds: 10 },
  { name: 'exactly the limit', of: [steady('total', [50], 10)], verdict: 'PASS', rounds: 10 },
  {
    name: '51 ns over, quiet',
    of: [steady('total', [51], 10)],
    verdict: 'FAIL',
    rounds: 10,
    reason: /^total: \+51 ns.*surely above the limit of 50/,
  },
  { name: '49 ns over in every round, below the limit', of: [steady('total', [49], 40)], verdict: 'PASS', rounds: 10 },
  {
    name: '52 ns by the middle, but as low as 40',
    of: [steady('total', [40, 64], 40)],
    verdict: 'INCONCLUSIVE',
    rounds: 40,
    reason: /decides nothing at a limit of 50/,
  },
  { name: 'faster by 200 ns', of: [steady('total', [-200], 10)], verdict: 'PASS', rounds: 10 },
  { name: 'before the first look', of: [steady('total', [500], 9)], verdict: 'extend', rounds: 10 },
  { name: 'up to 60 ns: not early', of: [steady('total', [30, 60, 20], 10)], verdict: 'extend', rounds: 20 },
  { name: 'up to 60 ns: at 20', of: [steady('total', [30, 60, 20], 20)], verdict: 'PASS', rounds: 20 },
  { name: 'too wide at 20', of: [steady('total', WIDE, 20)], verdict: 'extend', rounds: 40, reason: /decides nothing/ },
  { name: 'too wide at 40', of: [steady('total', WIDE, 40)], verdict: 'INCONCLUSIVE', rounds: 40, reason: /decides nothing/ },
  { name: 'between the looks nobody looks', of: [steady('total', WIDE, 39)], verdict: 'extend', rounds: 40 },
  {
    name: 'a control 26 ns off, change over',
    of: [steady('total', [80], 40, 26)],
    verdict: 'INCONCLUSIVE',
    rounds: 40,
    reason: /the control is 26 ns off/,
  },
  { name: 'a control 26 ns off, change far over', of: [steady('total', [500], 10, 26)], verdict: 'FAIL', rounds: 10 },
  { name: 'a control 26 ns off, change far within', of: [steady('total', [0], 10, 26)], verdict: 'PASS', rounds: 10 },
  { name: 'a round without a figure', of: [lacking(40)], verdict: 'INCONCLUSIVE', rounds: 40, reason: /no figure in round 3$/ },
  {
    name: 'one of two fails',
    of: [steady('total', [0], 10), steady('type A', [60], 10)],
    verdict: 'FAIL',
    rounds: 10,
    reason: /^type A/,
  },
  {
    name: 'one of 29 fails at the first look',
    of: Array.from({ length: 29 }, (_, i) => steady(`part ${i}`, [i === 7 ? 60 : 0], 40)),
    verdict: 'FAIL',
    rounds: 10,
    reason: /^part 7: [^\n]*$/,
  },
  { name: 'one of two is open', of: [steady('total', [0], 40), steady('type A', WIDE, 40)], verdict: 'INCONCLUSIVE', rounds: 40 },
  {
    name: 'over where nothing rests on it',
    of: [steady('total', [0], 10), steady('max', [600], 10, 0, false)],
    verdict: 'PASS',
    rounds: 10,
  },
  { name: '11 ns over at a limit of 10', of: [steady('total', [11], 10)], limitNs: 10, verdict: 'FAIL', rounds: 10 },
  { name: '11 ns over at a limit of 100', of: [steady('total', [11], 10)], limitNs: 100, verdict: 'PASS', rounds: 10 },
  { name: 'a fixed number of rounds', of: [steady('total', [0], 5)], looks: [5], verdict: 'PASS', rounds: 5 },
  { name: 'too few rounds to fail', of: [steady('total', [900], 5)], looks: [5], verdict: 'INCONCLUSIVE', rounds: 5 },
] as readonly Case[]) {
  test(`the rule: ${name}: ${verdict} at ${rounds}`, () => {
    const decision = decide(of, { ...RULE, limitNs, looks });
    assert.equal(decision.verdict, verdict, decision.reasons.join('\n'));
    assert.equal(decision.rounds, rounds);
    if (reason !== undefined) assert.match(decision.reasons.join('\n'), reason);
  });
}

for (const { name, diffs, deciding = true, warning } of [
  { name: '20 ns, surely slower', diffs: [20], warning: true },
  { name: '19.9 ns', diffs: [19.9], warning: false },
  { name: '20 ns that may be none', diffs: [-30, 20, 70], warning: false },
  { name: 'faster', diffs: [-40], warning: false },
  { name: '60 ns that may be 10 where nothing rests on it', diffs: [10, 60, 70], deciding: false, warning: false },
  { name: '60 ns for sure where nothing rests on it', diffs: [60], deciding: false, warning: true },
]) {
  test(`the warning: ${name}: ${warning ? 'given' : 'none'}`, () => {
    const of = [steady('still', [0], 20), steady('total', diffs, 20, 0, deciding)];
    assert.equal(decide(of, { ...RULE, looks: [20] }).compared[1]!.warning, warning);
  });
}

test('a look does not see later rounds, and what is not comparable is refused', () => {
  const early = steady('total', [0], 10).rounds;
  const late = steady('total', [900], 30).rounds;
  assert.equal(decide([{ name: 'total', deciding: true, rounds: [...early, ...late] }], RULE).verdict, 'PASS');
  assert.throws(() => decide([], RULE), RangeError);
  assert.throws(() => decide([steady('a', [0], 20), steady('b', [0], 21)], RULE), RangeError);
  assert.throws(() => decide([steady('a', [0], 20, 0, false)], RULE), /decides/);
  for (const limitNs of [0, -1, Number.NaN])
    assert.throws(() => decide([steady('a', [0], 20)], { ...RULE, limitNs }), RangeError);
});

test('differences are of one round, against the mean of the two copies, and a figure that is none spoils them', () => {
  assert.deepEqual(
    differencesOf([
      { base: 100, change: 150, control: 98 },
      { base: 700, change: 690, control: 702 },
    ]),
    { change: [51, -11], control: [-2, 2], ahead: [50, -12], lacking: [] },
  );
  const triple = { base: 1, change: 1, control: 1 };
  assert.deepEqual(differencesOf([triple, { ...triple, base: null }, { ...triple, change: Number.NaN }]).lacking, [2, 3]);
});

test('the bootstrap repeats by its seed, and its bounds are those of the resampled medians', () => {
  const values = Array.from({ length: 20 }, (_, i) => ((i * 7) % 20) + 1);
  const one = new ResamplePlan(20, 5).bounds(values);
  assert.deepEqual(new ResamplePlan(20, 5).bounds(values), one);
  assert.equal(one.median, 10.5);
  // The exact bootstrap: P(median <= x) of 20 draws from 1..20 passes 5 % near 6.5 and 95 % near 14.5.
  assert.ok(one.lower >= 5.5 && one.lower <= 7.5, `${one.lower}`);
  assert.ok(one.upper >= 13.5 && one.upper <= 15.5, `${one.upper}`);
  assert.deepEqual(new ResamplePlan(3, 1).bounds([4, 4, 4]), { median: 4, lower: 4, upper: 4 });
  assert.throws(() => new ResamplePlan(20, 1).bounds([1]), RangeError);
  assert.throws(() => new ResamplePlan(0, 1), RangeError);
});

test('the exact test is the binomial of one third, and Holm steps down', () => {
  assert.ok(Math.abs(slowestOfThreeP(10, 10) - 3 ** -10) < 1e-15);
  assert.ok(Math.abs(slowestOfThreeP(0, 10) - 1) < 1e-12);
  assert.ok(Math.abs(slowestOfThreeP(1, 2) - 5 / 9) < 1e-12);
  assert.throws(() => slowestOfThreeP(0, 0), RangeError);
  assert.deepEqual(holm([0.02, 0.01, 0.04], 0.05), [true, true, true], 'Bonferroni would reject one');
  assert.deepEqual(holm([0.03, 0.01, 0.04], 0.05), [false, true, false], 'after the first that holds nothing is rejected');
  assert.deepEqual(holm([0.02, Number.NaN], 0.05), [true, false]);
});

test('bounds of a share are exact', () => {
  const none = shareOf(0, 300);
  assert.equal(none.lower, 0);
  assert.ok(Math.abs(none.upper - 0.012221) < 1e-5, `${none.upper}`);
  const half = shareOf(5, 10);
  assert.ok(Math.abs(half.lower - 0.187086) < 1e-5 && Math.abs(half.upper - 0.812914) < 1e-5);
  assert.equal(shareOf(7, 7).upper, 1);
  assert.throws(() => shareOf(2, 1), RangeError);
});

/** As many as the gate lets decide. */
const FAMILY = 22;

/** How often each verdict is given over seeded trials. */
function verdicts(trials: number, shiftOf: (index: number) => number): Record<Decision['verdict'], number> {
  const counts = { PASS: 0, FAIL: 0, INCONCLUSIVE: 0, extend: 0 };
  for (let seed = 0; seed < trials; seed++) {
    const rounds = noisyRounds(seed, { comparisons: FAMILY, rounds: 40 }, shiftOf);
    counts[decide(rounds, { limitNs: 50, seed }).verdict]++;
  }
  return counts;
}

/** FAILs. A FAIL needs a median above the limit at a look; the whole rule runs on trials that have one only, for speed. */
function alarms(trials: number, shiftNs: number, noise?: Noise): number {
  let found = 0;
  for (let seed = 0; seed < trials; seed++) {
    const rounds = noisyRounds(seed, { comparisons: FAMILY, rounds: 40 }, () => shiftNs, noise);
    const possible = LOOKS.some((look) =>
      rounds.some((comparison) => median(differencesOf(comparison.rounds.slice(0, look)).change) > 50),
    );
    if (possible && decide(rounds, { limitNs: 50, seed }).verdict === 'FAIL') found++;
  }
  return found;
}

test('+60 ns on tails alone is no PASS: where noise hides it, it is INCONCLUSIVE', () => {
  const counts = verdicts(200, (i) => (i % 2 === 1 ? 60 : 0));
  assert.equal(counts.PASS, 0, JSON.stringify(counts));
});

const LOUD: Noise = { layoutNs: 60, sigmaNs: 35, burstEvery: 8, burstNs: 600 };
for (const { name, shiftNs, trials, noise } of [
  { name: 'nothing', shiftNs: 0, trials: 3100 },
  { name: 'a harmless +20 ns', shiftNs: 20, trials: 3100 },
  { name: '+49 ns, still below the limit', shiftNs: 49, trials: 60 },
  { name: 'nothing, on a noise three times as wide', shiftNs: 0, trials: 200, noise: LOUD },
]) {
  // With none in n trials the rate is below 3/n with 95 % confidence: 3,100 are needed for one in a thousand.
  test(`a family of ${FAMILY} gives no false alarm in ${trials} trials of ${name}`, () => {
    assert.equal(alarms(trials, shiftNs, noise), 0);
  });
}

for (const { name, shiftOf, verdict, least } of [
  { name: 'an unchanged build', shiftOf: () => 0, verdict: 'PASS', least: 0.95 },
  { name: '+60 ns on all', shiftOf: () => 60, verdict: 'FAIL', least: 0.95 },
  { name: '+100 ns on all', shiftOf: () => 100, verdict: 'FAIL', least: 0.99 },
  {
    name: `+100 ns on one of ${FAMILY}, the noisiest`,
    shiftOf: (i: number) => (i === FAMILY - 1 ? 100 : 0),
    verdict: 'FAIL',
    least: 0.95,
  },
] as const) {
  test(`a family of ${FAMILY}: ${name}: ${verdict} in at least ${least * 100} %`, () => {
    const trials = 200;
    const counts = verdicts(trials, shiftOf);
    assert.ok(counts[verdict] >= least * trials, JSON.stringify(counts));
  });
}
