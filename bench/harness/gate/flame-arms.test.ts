import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../../../runtime/package-root.ts';
import type { FlameNode } from '../flame/fold.ts';
import { findPerf } from '../flame/perf-tool.ts';
import { LEAST_ROUND_SAMPLES } from '../flame/record-rounds.ts';
import { recordArms } from './flame-arms.ts';
import { flameChanges, flamePicture, flameTree } from './flame-words.ts';
import type { FlameReport } from './report.ts';
import { type RoundProgram, roundProgram } from './round-process.ts';

const PLANTED = 'lumina_planted_book';
/** Of a flow that takes 200 to 500 ns a message with its probes. */
const PLANTED_NS = 1_000;
const LEAST_GROWTH = 0.4;
const perf = findPerf();
const POSIX = process.platform === 'win32' ? 'needs /bin/sh' : false;
const NO_PERF = { reason: 'not on this machine' };

/** A round program made of a line of shell. */
const shell = (script: string): RoundProgram => ({ lane: 'native', command: ['/bin/sh', '-c', script, 'sh'], plant: '' });
/** As our own sampler writes, so many samples a process. */
const sampled = (lines: number, thread = 'lumina-data'): RoundProgram =>
  shell(`for i in $(seq ${lines}); do printf '${thread}\\tu\\t/x/inner@10\\t/x/outer@20\\n'; done >>"$LUMINA_STACKS"`);

function nodesNamed(node: FlameNode, name: string): FlameNode[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => nodesNamed(child, name))];
}

async function recorded(base: RoundProgram, change: RoundProgram): Promise<FlameReport> {
  const { report, reason } = await recordArms({ base, change });
  assert.ok(report !== null, reason ?? '');
  return report;
}

test('work planted into the change’s book grows in the difference', {
  skip: 'reason' in perf && `no perf: ${perf.reason}`,
}, async (t) => {
  const root = packageRoot();
  const build = spawnSync(process.execPath, [join('native', 'build.mjs'), '--plant'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0)
    return t.skip(`the program that delays itself was not built: ${build.stderr.trim().split('\n').at(-1)}`);
  const base = roundProgram(root, 'native');
  const change = roundProgram(root, 'native', { variant: 'build-plant', plant: `stage=book,ns=${PLANTED_NS}` });
  const flame = await recorded(base, change);
  for (const arm of ['base', 'change'] as const)
    assert.ok(flame.samples[arm] >= LEAST_ROUND_SAMPLES, JSON.stringify(flame.samples));
  assert.equal(flame.folded.base.includes(PLANTED), false, 'the base has nothing planted');
  for (const text of Object.values(flame.folded))
    assert.doesNotMatch(text, /lumina::Engine::(?:prepare|take_memory|settle)\b/, 'only what is between first and last message');
  const tree = flameTree(flame);
  const share = (samples: number): number => samples / tree.value;
  const planted = nodesNamed(tree, PLANTED);
  const grown = planted.reduce((sum, { value, base: was = 0 }) => sum + share(value - was), 0);
  assert.ok(grown > LEAST_GROWTH && grown < 1, `the planted function grew by ${grown} of ${tree.value} samples`);
  const [entry, ...more] = nodesNamed(tree, 'lumina::Engine::run');
  assert.deepEqual(more, [], 'both sides enter the engine at one place of the tree');
  for (const samples of [entry!.value, entry!.base ?? 0])
    assert.ok(share(samples) > 0.9, `only ${share(samples)} of the samples lead back to the engine`);
  const [most] = flameChanges(flame, 1);
  assert.equal(most?.frame, PLANTED);
  // A stack that the unwinder lost has a small frame of it elsewhere.
  const titles = flamePicture(flame).match(/<title>lumina_planted_book: [^<]*/g) ?? [];
  assert.ok(
    titles.some((title) => /: \d+ samples, \d\d\.\d\d %$/.test(title)),
    titles.join('\n') || 'not drawn',
  );
});

test('without perf our own sampler’s processes go on until there are enough samples', { skip: POSIX }, async () => {
  const { report } = await recordArms({ base: sampled(300), change: sampled(100), perf: NO_PERF });
  assert.ok(report !== null);
  // 8 processes of 300 are enough; 8 of 100 are not, and the 1,200 that lack are asked for with 15 % on top.
  assert.deepEqual(report.processes, { base: 8, change: 8 + 14 });
  assert.deepEqual(report.samples, { base: 2_400, change: 2_200 });
  assert.equal(report.folded.base, 'lumina-data;[outer];[inner] 2400\n');
  assert.deepEqual(report.sampler, { name: 'timer', version: '1', hertz: null, instead: NO_PERF.reason });
});

test('what can not be recorded is a reason', { skip: POSIX }, async () => {
  const good = sampled(300);
  const reasonOf = async (change: RoundProgram): Promise<string> => {
    const { report, reason } = await recordArms({ base: good, change, perf: NO_PERF });
    assert.equal(report, null);
    return reason ?? '';
  };
  const told = '{"protocol":1,"error":{"code":"LUMINA_X","message":"the day is not there"}}';
  assert.match(await reasonOf(shell(`echo '${told}'; exit 2`)), /a round's process failed: the day is not there$/);
  assert.match(await reasonOf(shell('exit 3')), /a round's process failed: Command failed/);
  assert.match(await reasonOf(shell('exit 0')), /the system gave the hot thread no timer, or this build is older/);
  assert.match(await reasonOf(sampled(300, 'lumina-reader')), /0 samples of the hot thread in 8 processes, 2000 are needed/);
  assert.match(await reasonOf({ ...good, command: ['/nowhere/lumina_round'] }), /failed: spawn \/nowhere\/lumina_round ENOENT/);
  assert.match(await reasonOf({ ...good, lane: 'ts' }), /native lane only/);
});

test('perf tells of a round’s process that fails', {
  skip: POSIX || ('reason' in perf && `no perf: ${perf.reason}`),
}, async () => {
  const told = '{"protocol":1,"error":{"code":"LUMINA_X","message":"the day is not there"}}';
  const bad = shell(`echo '${told}'; exit 2`);
  const { reason } = await recordArms({ base: bad, change: bad });
  assert.match(reason ?? '', /a round's process failed: the day is not there$/);
});

test('an abort goes through', { skip: POSIX }, async () => {
  const stop = new AbortController();
  const endless = shell('exec sleep 60');
  setTimeout(() => stop.abort(), 100);
  await assert.rejects(recordArms({ base: endless, change: endless, perf: NO_PERF, signal: stop.signal }), {
    name: 'AbortError',
  });
});
