import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { addonBuildCommand } from '../package-root.ts';
import { lumina } from './cli-fixture.ts';
import { examineAddon, examineDatabase } from './doctor/engine.ts';
import { fieldOf } from './doctor/kernel-files.ts';
import { examineProcessor } from './doctor/processor.ts';

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
  const { code, stdout } = await lumina(['doctor', '--json', '--database', 'none']);
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
  const { stdout } = await lumina(['doctor', '--database', 'none']);
  for (const id of THINGS) assert.match(stdout, new RegExp(`^(ok|limited|missing) +${id} `, 'm'));
  assert.ok(!stdout.includes('\u001b'));
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
