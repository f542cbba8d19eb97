import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../exchange/random.ts';
import { gateText } from '../gate-text.ts';
import { type PrintedPart, partOf } from './printed-samples.ts';
import { BaseFault, type ProgramOptions, programGate, type RunProgram } from './program-gate.ts';
import { tailOf } from './program-series.ts';

const ABOUT = {
  bench: 'command',
  base: { ref: 'main', commit: null, toolchain: null, same: false },
  change: { commit: null },
  buildSeconds: 0,
};

/** A program of some 1,000 ns with noise of process and sample, `by` ns slower. */
function noisy(random: Random, by: number, samples = 2000): RunProgram {
  return async () => {
    const layout = random.below(20);
    return new Map([['total', partOf(Array.from({ length: samples }, () => 1000 + by + layout + random.below(60)))]]);
  };
}

function gateOf(by: number, options: ProgramOptions = {}, samples?: number) {
  const random = new Random(5);
  return programGate({ base: noisy(random, 0, samples), change: noisy(random, by, samples) }, ABOUT, { seed: 1, ...options });
}

test('a program like its base passes, a slower one fails, by nanoseconds as by per cent', async () => {
  const verdicts = async (limit: ProgramOptions['limit']): Promise<string[]> =>
    (await Promise.all([0, 20, 100].map((by) => gateOf(by, { limit })))).map(({ verdict }) => verdict);
  assert.deepEqual(await verdicts({ ns: 50 }), ['PASS', 'PASS', 'FAIL']);
  assert.deepEqual(await verdicts({ percent: 5 }), ['PASS', 'PASS', 'FAIL']);
  assert.deepEqual(await verdicts({ percent: 20 }), ['PASS', 'PASS', 'PASS']);
});

test('the report names what was decided, in nanoseconds whatever the limit', async () => {
  const report = await gateOf(100, { limit: { percent: 5 } });
  const [tail] = report.comparisons.filter(({ quantile }) => quantile === 'blockP99');
  assert.equal(tail?.state, 'fail');
  assert.ok(tail.median !== null && tail.median > 80 && tail.median < 120, `${tail.median}`);
  assert.match(report.reasons[0] ?? '', /^total blockP99: \+\d+(\.\d)? %, between .*: surely above the limit of 5$/);
  assert.ok(report.limitPercent === 5 && report.limitNs > 45 && report.limitNs < 60, `${report.limitNs}`);
  assert.equal(report.lane, 'program');
  assert.ok(report.histograms.base.stages.total !== undefined);
  assert.equal((await gateOf(0, { limit: { ns: 50 } })).limitPercent, undefined);
});

test('few samples: another quantile stands for the tail, and it is said', async () => {
  const report = await gateOf(0, { rounds: 10 }, 200);
  const deciding = report.comparisons.filter((one) => one.deciding).map(({ quantile }) => quantile);
  assert.deepEqual(deciding.sort(), ['p50', 'p90']);
  assert.match(report.warnings.join(), /total: p90 decides instead of block-P99, since 200 samples a process are too few/);
  const round = (counts: readonly number[]) => {
    const [base, change, control] = counts.map((count) => new Map([['total', partOf(new Array(count).fill(7))]]));
    return { base: base!, change: change!, control: control! };
  };
  assert.equal(tailOf([round([2000, 2000, 2000])], 'total'), 'blockP99');
  assert.equal(tailOf([round([2000, 2000, 1999])], 'total'), 'p99');
  assert.equal(tailOf([round([2000, 2000, 2000]), round([2000, 99, 2000])], 'total'), 'p50');
});

test('what does not hold still is inconclusive, not passed', async () => {
  const random = new Random(3);
  const wild = (): RunProgram => noisy(random, 0);
  const jumping: RunProgram = async (signal) => noisy(random, random.below(2) * 200)(signal);
  const report = await programGate({ base: wild(), change: jumping }, ABOUT, { seed: 1, rounds: 10, limit: { ns: 50 } });
  assert.equal(report.verdict, 'INCONCLUSIVE');
  assert.ok(report.reasons.length > 0);
});

test('a part that the change lost decides nothing, and so does not pass', async () => {
  const part = partOf(new Array(2000).fill(50));
  const of =
    (...names: string[]): RunProgram =>
    async () =>
      new Map<string, PrintedPart>(names.map((name) => [name, part]));
  const report = await programGate({ base: of('a', 'b'), change: of('a') }, ABOUT, { seed: 1, rounds: 10 });
  assert.equal(report.verdict, 'INCONCLUSIVE');
  assert.match(report.reasons.join(), /b blockP99: no figure/);
});

test('a base that fails is inconclusive with its reason, a change that fails throws', async () => {
  const fine = noisy(new Random(1), 0);
  let runs = 0;
  const later: RunProgram = async (signal) => {
    if (++runs > 3) throw new BaseFault('the base died');
    return fine(signal);
  };
  const report = await programGate({ base: later, change: fine }, ABOUT, { seed: 1 });
  assert.deepEqual([report.verdict, report.reasons, report.comparisons], ['INCONCLUSIVE', ['the base died'], []]);
  const broken: RunProgram = async () => {
    throw new RangeError('the change died');
  };
  await assert.rejects(programGate({ base: fine, change: broken }, ABOUT, {}), /the change died/);
});

test('what is not known of a program is left out, and the limit is told as it was given', async () => {
  const report = await gateOf(0, { limit: { percent: 5 } });
  const text = gateText(report).join('\n');
  assert.doesNotMatch(text, /gaps above|preempted|clock step|pages/);
  assert.match(text, /limit \+5 % \([\d.]+ ns of the first\), seed 1/);
  const dead: RunProgram = async () => {
    throw new BaseFault('the base died');
  };
  const none = await programGate({ base: dead, change: noisy(new Random(1), 0) }, ABOUT, { seed: 1, limit: { percent: 5 } });
  assert.match(gateText(none).join('\n'), /limit \+5 %, seed 1/);
});
