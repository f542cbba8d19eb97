import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { NativeArenaTrial } from '../native.ts';
import { addonBuildCommand } from '../package-root.ts';
import { lumina } from './cli-fixture.ts';
import { examineAddon, examineDatabase } from './doctor/engine.ts';
import { fieldOf } from './doctor/kernel-files.ts';
import { type ArenaWish, examineMemory } from './doctor/memory.ts';
import { examineProcessor } from './doctor/processor.ts';
import { nativeState } from './native-state.ts';

interface Entry {
  readonly state: string;
  readonly value: string;
  readonly reason?: string;
  readonly remedy?: string;
}

const THINGS = [
  'cpus',
  'isa',
  'tsc',
  'memory',
  'arena',
  'hugePages',
  'transparentHugePages',
  'memlock',
  'privileges',
  'perfEvents',
  'node',
  'compiler',
  'addon',
  'wire',
  'postgresql',
];

test('doctor --json: one object, every thing with its state, and a reason and remedy for each that is missing', async () => {
  const { code, stdout } = await lumina(['doctor', '--json', '--database', 'none', '--arena', '64M']);
  assert.equal(code, 0);
  const { schemaVersion, version, lane, ...things } = JSON.parse(stdout) as Record<string, unknown>;
  assert.equal(schemaVersion, 1);
  assert.match(String(version), /^\d/);
  assert.match(String(lane), /^(native|ts)$/);
  assert.deepEqual(Object.keys(things), THINGS);
  for (const [id, thing] of Object.entries(things as Record<string, Entry>)) {
    assert.match(thing.state, /^(ok|limited|missing)$/, id);
    assert.ok(thing.value !== '', id);
    if (thing.state !== 'ok') assert.ok((thing.reason ?? '') !== '' && (thing.remedy ?? '') !== '', id);
  }
});

test('doctor in words names the same things, without escape codes when piped', async () => {
  const { stdout } = await lumina(['doctor', '--database', 'none', '--arena', '64M']);
  for (const id of THINGS) assert.match(stdout, new RegExp(`^(ok|limited|missing) +${id} `, 'm'));
  assert.ok(!stdout.includes('\u001b'));
});

/** What an arena of 2 GB got on a machine as good as it gets. */
const TRIAL: NativeArenaTrial = {
  bytes: 2 ** 31,
  wanted: 2 ** 31,
  used: 0,
  pages: '2m',
  locked: true,
  reason: '',
  remedy: '',
  tookNs: 4e8,
  leftBytes: 2 ** 33,
  leftSource: 'MemAvailable',
};

test('memory: what was obtained is told, and why not what was asked for', () => {
  const wish = { arenaBytes: 2 ** 31 };
  const told = (trial: Partial<NativeArenaTrial>, more: Partial<ArenaWish> = {}) =>
    examineMemory({ ...wish, ...more }, { ...TRIAL, ...trial })
      .slice(0, 2)
      .map(({ id, state, value, reason, remedy }) => [id, state, value, reason, remedy]);
  assert.deepEqual(told({}), [
    ['memory', 'ok', '8.0 GiB left (MemAvailable)', undefined, undefined],
    ['arena', 'ok', '2.0 GiB of 2m pages, locked, obtained in 400 ms', undefined, undefined],
  ]);
  const thp = { pages: 'thp', locked: false, reason: '2m pages: too few', remedy: 'sudo this', leftBytes: null, leftSource: '' };
  assert.deepEqual(told(thp), [
    ['memory', 'ok', 'not told by this system', undefined, undefined],
    ['arena', 'limited', '2.0 GiB of thp pages, not locked, obtained in 400 ms', '2m pages: too few', 'sudo this'],
  ]);
  const remedy = 'free memory, raise the limit of the control group, or give a smaller --arena';
  const less = { bytes: 2 ** 29, pages: 'thp', reason: 'since 1024 MB are left', leftBytes: 2 ** 30 };
  assert.deepEqual(told(less, { arenaLeastBytes: 1 }), [
    [
      'memory',
      'limited',
      '1.0 GiB left (MemAvailable)',
      'too little for an arena of 2G, so that runs take less by default',
      remedy,
    ],
    ['arena', 'limited', '512.0 MiB of thp pages, locked, obtained in 400 ms', 'since 1024 MB are left', 'none known here'],
  ]);
  const none = { bytes: 0, pages: 'none', locked: false, reason: '600 MB are left (memory.max)', leftBytes: 600 * 2 ** 20 };
  assert.deepEqual(told(none), [
    ['memory', 'missing', '600.0 MiB left (MemAvailable)', "an arena of 2G can't be had: 600 MB are left (memory.max)", remedy],
    ['arena', 'missing', 'none', '600 MB are left (memory.max)', 'see "memory"'],
  ]);
  for (const finding of examineMemory(wish, undefined).slice(0, 2)) assert.equal(finding.remedy, 'see "addon"');
});

test('doctor tries the arena that it is asked about', { skip: !nativeState().loaded }, async () => {
  const { stdout, code } = await lumina(['doctor', '--json', '--database', 'none', '--arena', '4096T']);
  assert.equal(code, 0);
  const { memory, arena } = JSON.parse(stdout) as Record<'memory' | 'arena', Entry>;
  assert.deepEqual([memory.state, arena.state], ['missing', 'missing']);
  assert.match(memory.reason ?? '', /^an arena of 4096T can't be had: \d+ MB are left \(/);
});

test('a clock too coarse for the gate, or not invariant, is said', () => {
  const cpuinfo = 'model name\t: Test\nflags\t\t: tsc constant_tsc nonstop_tsc avx2 bmi2\n';
  const clock = { source: 'rdtsc', ticksPerNs: 2.6, stepNs: 12 };
  const tsc = (text: string, measured: typeof clock | undefined) =>
    examineProcessor(text, measured).find((finding) => finding.id === 'tsc')!;
  if (process.arch !== 'arm64') {
    assert.match(tsc(cpuinfo.replace('nonstop_tsc', ''), clock).reason ?? '', /constant_tsc and nonstop_tsc/);
    assert.equal(tsc(cpuinfo, { ...clock, stepNs: 1 }).state, 'ok');
  }
  assert.match(tsc(cpuinfo, clock).reason ?? tsc(cpuinfo, clock).value, /12\.0 ns/);
});

test('a missing addon carries its reason and the command that builds it', () => {
  const finding = examineAddon({ loaded: false, reason: 'no compiler', remedy: addonBuildCommand() });
  assert.equal(finding.reason, 'no compiler');
  assert.equal(finding.remedy, 'npm run setup');
  assert.equal(
    addonBuildCommand(join('app', 'node_modules', 'lumina-itch'), 'app'),
    'node node_modules/lumina-itch/native/build.mjs',
  );
  assert.equal(addonBuildCommand(join('an app', 'lumina-itch'), '.'), 'node "an app/lumina-itch/native/build.mjs"');
  assert.equal(fieldOf('a\t: 1\nflags: x y\n', 'flags'), 'x y');
});

test('the embedded database says its size', async (t) => {
  const finding = await examineDatabase({ choice: { kind: 'embedded' }, askedBy: undefined }, process.env);
  if (finding.facts?.code === 'LUMINA_TELEMETRY_EMBEDDED_UNAVAILABLE') return t.skip(finding.reason);
  assert.equal(finding.state, 'ok', finding.reason);
  assert.ok(Number(finding.facts?.sizeBytes) > 1_000_000);
  assert.match(finding.value, /^embedded, the default, [\d.]+ [KMG]iB, answers after/);
});
