import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { FLOW_DEFAULTS } from '../../../runtime/flow.ts';
import { packageRoot } from '../../../runtime/package-root.ts';
import { simulateToBytes } from '../../exchange/simulate.ts';
import { type Budget, budgetOf } from './budget.ts';
import { recordWithPerf } from './perf-sampler.ts';
import { findPerf } from './perf-tool.ts';
import type { Recording, RecordOptions } from './sampler.ts';
import { type Frame, HOT_THREADS } from './stacks.ts';
import type { Stage } from './stages.ts';
import { recordWithTimer } from './timer-sampler.ts';

/** A stage's own function works this long for every message; the flow itself takes 100 to 500 ns. */
const PLANTED_NS = 3_000;
const LEAST_SHARE = 0.75;
const DAY = { seed: 3, symbols: 50, messages: 100_000 };
/** Toxic buckets in plenty: a stage that is never entered has no time. */
const FLOW: RecordOptions['flow'] = {
  ...FLOW_DEFAULTS,
  arenaBytes: 64 << 20,
  vpin: { ...FLOW_DEFAULTS.vpin, bucketShares: 200, buckets: 10, sigma: { numerator: 1, denominator: 1 } },
  strategy: { takeShares: 100, cooldownBuckets: 0 },
};
/** The function of the stage that the planted one is called from, as the symbols name it: inlined or not. */
const CALLERS: [Stage, RegExp][] = [
  ['wire', /^lumina::Engine::(?:one|batch|pump)/],
  ['parse', /^lumina::parse_message$/],
  ['book', /^lumina::Book::apply$/],
  ['ring', /^lumina::Engine::hand_over/],
  ['signal', /^lumina::(?:Signal::on_event$|Engine::pass_by)/],
  ['gateway', /^lumina::Gateway::submit$/],
];

const perf = findPerf();
const noPerf = 'reason' in perf ? `no perf: ${perf.reason}` : false;
let folder = '';
let unplanted = '';

/** Builds the addon that delays itself; says why there is none. */
function buildPlanted(): string | undefined {
  const { status, stderr } = spawnSync(process.execPath, [join('native', 'build.mjs'), '--plant'], {
    cwd: packageRoot(),
    encoding: 'utf8',
  });
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? 'it did not compile');
}

before(() => {
  unplanted = buildPlanted() ?? '';
  folder = mkdtempSync(join(tmpdir(), 'lumina-planted-'));
  writeFileSync(join(folder, 'day.itch'), simulateToBytes(DAY));
});

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Records with the plant in place: the recorded process gets this one's environment. */
async function withPlant(plant: string, work: () => Promise<Recording>): Promise<Recording> {
  process.env.LUMINA_ADDON = 'plant';
  process.env.LUMINA_PLANT = plant;
  try {
    return await work();
  } finally {
    delete process.env.LUMINA_ADDON;
    delete process.env.LUMINA_PLANT;
  }
}

function options(seconds: number): RecordOptions {
  return { lane: 'native', input: { path: join(folder, 'day.itch') }, flow: FLOW, seconds, hertz: 2_000, folder };
}

function budgetOfHot(recording: Recording): Budget {
  return budgetOf(recording.stacks, { hot: HOT_THREADS.native, seesSystemCalls: true });
}

const samplesOf = (parts: readonly Called[]): number => parts.reduce((sum, { samples }) => sum + samples, 0);

interface Called {
  /** Who called it, innermost first. */
  readonly by: string[];
  readonly samples: number;
}

/** Samples of the hot threads inside the planted function, in all and by who called it. */
function plantedIn({ stacks }: Recording, stage: Stage): { samples: number; callers: Called[] } {
  const hot: readonly string[] = HOT_THREADS.native;
  const own = stacks.filter(
    ({ thread, frames }) => hot.includes(thread) && frames.some(({ name }) => name === `lumina_planted_${stage}`),
  );
  const callersOf = (frames: readonly Frame[]): string[] => {
    const names = frames.map(({ name }) => name);
    return names
      .slice(0, names.indexOf(`lumina_planted_${stage}`))
      .reverse()
      .filter((name) => name !== 'lumina::work');
  };
  const callers = own.map(({ frames, count }) => ({ by: callersOf(frames), samples: count }));
  return { samples: samplesOf(callers), callers };
}

describe('a hot function planted into a stage is that stage’s', { skip: noPerf }, () => {
  for (const [stage, caller] of CALLERS) {
    test(stage, async (t) => {
      if (unplanted !== '') return t.skip(`the addon that delays itself was not built: ${unplanted}`);
      if ('reason' in perf) return t.skip(perf.reason);
      // Few messages make an order: each is delayed as much as three hundred others.
      const ns = stage === 'gateway' ? PLANTED_NS * 300 : PLANTED_NS;
      const recording = await withPlant(`stage=${stage},ns=${ns}`, () => recordWithPerf(perf, options(0.5)));
      const budget = budgetOfHot(recording);
      const { samples, callers } = plantedIn(recording, stage);
      const share = samples / (budget.samples + budget.interrupts.samples);
      assert.ok(budget.samples > 200, `${budget.samples} samples`);
      assert.ok(share > LEAST_SHARE && share < 1, `${stage}: the planted function has ${share} of ${budget.samples} samples`);
      assert.ok(budget.stages[stage].share > LEAST_SHARE, JSON.stringify(budget.stages));
      // The unwinder loses a sample now and then.
      const lost = callers.filter(({ by: [nearest] }) => nearest === undefined || !caller.test(nearest));
      assert.ok(samplesOf(lost) * 20 < samples, lost.map(({ by, samples }) => `${samples}: ${by.join(' < ')}`).join('\n'));
    });
  }

  test('the share is the planted time’s part of the whole', async (t) => {
    if (unplanted !== '') return t.skip(`the addon that delays itself was not built: ${unplanted}`);
    if ('reason' in perf) return t.skip(perf.reason);
    const shareOf = async (ns: number): Promise<number> => {
      const recording = await withPlant(`stage=book,ns=${ns}`, () => recordWithPerf(perf, options(1)));
      const budget = budgetOfHot(recording);
      return plantedIn(recording, 'book').samples / (budget.samples + budget.interrupts.samples);
    };
    // Of a flow of b ns, p planted ones are p / (b + p): once b is known from one share, others follow.
    const before = await shareOf(200);
    const seen = await shareOf(1_000);
    const behind = await shareOf(200);
    // Of before and behind, since the machine may be another in the meantime.
    const flow = (200 / before + 200 / behind) / 2 - 200;
    const expected = 1_000 / (flow + 1_000);
    const told = `200 ns have ${before} and ${behind}, so 1,000 should have ${expected}, and have ${seen}`;
    assert.ok(Math.abs(seen - expected) < 0.08, told);
  });
});

test('our own sampler finds it too', {
  skip: process.platform !== 'linux' && 'native threads are sampled on Linux only',
}, async (t) => {
  if (unplanted !== '') return t.skip(`the addon that delays itself was not built: ${unplanted}`);
  const recording = await withPlant(`stage=parse,ns=${PLANTED_NS}`, () => recordWithTimer(options(3), 'asked for'));
  assert.equal(recording.sampler.name, 'timer');
  const budget = budgetOfHot(recording);
  const { samples, callers } = plantedIn(recording, 'parse');
  assert.ok(budget.samples > 50, `${budget.samples} samples`);
  assert.ok(samples / budget.samples > LEAST_SHARE, `the planted function has ${samples} of ${budget.samples} samples`);
  assert.ok(budget.stages.parse.share > LEAST_SHARE, JSON.stringify(budget.stages));
  const led = callers.filter(({ by }) => by[0] === 'lumina::parse_message' && by.includes('lumina::Engine::run'));
  assert.ok(samplesOf(led) * 20 > samples * 19, callers.map(({ by, samples }) => `${samples}: ${by.join(' < ')}`).join('\n'));
});
