import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { GOAL_DAYS } from '../../bench/harness/goals/goals.ts';
import { binaryFile, linesOf, lumina, packageWithoutAddon, scratch, smallDay, start, writeSmallDay } from './cli-fixture.ts';
import { nativeState } from './native-state.ts';

test('bench replay --json prints exactly the promised keys first', async (t) => {
  const path = writeSmallDay(scratch(t));
  for (const stage of ['parse', 'book', 'all']) {
    const { code, stdout, stderr } = await lumina([
      'bench',
      'replay',
      path,
      '--lane',
      'ts',
      '--stage',
      stage,
      '--repeat',
      '2',
      '--json',
    ]);
    assert.equal(code, 0, stderr);
    const result = JSON.parse(stdout) as Record<string, unknown>;
    for (const key of ['bench', 'lane', 'isa', 'nsPerMessage', 'messages', 'repeat', 'fingerprint'])
      assert.ok(key in result, key);
    assert.deepEqual(Object.keys(result.nsPerMessage as object), ['median', 'min', 'max']);
    assert.equal(result.messages, 10);
    assert.equal(result.repeat, 2);
  }
});

const SMALL_DAY = ['--messages', '20000', '--simulate-symbols', '20', '--arena', '64M', '--repeat', '2'];
const native = nativeState();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;

test('bench replay without FILE: every goal of a simulated day, a JSON object a result', { skip }, async (t) => {
  const cwd = scratch(t);
  const { code, stdout, stderr } = await lumina(['bench', 'replay', ...SMALL_DAY, '--json'], { cwd });
  assert.equal(code, 0, stderr);
  assert.match(stderr, /simulating a day of 20,000 messages into \.lumina\//);
  const results = linesOf(stdout).map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const result of results) {
    for (const key of ['schemaVersion', 'bench', 'lane', 'isa', 'messages', 'repeat', 'fingerprint'])
      assert.ok(key in result, key);
  }
  const kinds = results.map(({ bench, stage, lane, latencyNs, held }) =>
    [bench, stage, lane, latencyNs && 'latency', held && 'memory'].filter((word) => word !== undefined).join(' '),
  );
  const timed = [
    'floor native',
    'parse native',
    'book native',
    'book native',
    'book ts',
    'book ts',
    'all native',
    'all native',
    'all ts',
  ];
  const others = ['all native latency', 'book native memory'];
  assert.deepEqual(kinds, [...[...timed, ...others].map((words) => `replay ${words}`), 'day native']);
  assert.deepEqual(results[0]!.day, { seed: 1, symbols: 20, messages: 20_000 });
  const space = results.at(-1) as { details: { what: string; of: string }[]; messages: number };
  assert.ok(space.details.some(({ what, of }) => what === 'reference map' && of === 'at 100 %'));
  assert.ok(space.messages > 8_000_000);
});

test('bench replay without FILE in words: goals beside figures, machine and fingerprint', { skip }, async (t) => {
  const { code, stdout, stderr } = await lumina(['bench', 'replay', ...SMALL_DAY], { cwd: scratch(t) });
  assert.equal(code, 0, stderr);
  for (const words of [
    /^20,000 messages over 20 symbols, seed 1: \.lumina\/day-/m,
    /^machine \d+ x .*, fingerprint [0-9a-f]{16}$/m,
    /^decode floor +native +[\d.]+ +[\d.]+ +[\d.]+$/m,
    /^parse, every book, look-ahead on +ts .* at most 4 x native$/m,
    /^parse, every book, look-ahead off +native +[\d.]+ +[\d.]+ +[\d.]+ +[\d.]+ \([\d.]+ to [\d.]+\)$/m,
    /^whole flow, two threads +native/m,
    /^whole flow +ts .* at most 4 x native$/m,
    /^T0 to T2 .* p50 below 100, p99 below 1,000$/m,
    /^timing takes -?[\d.]+ ns a message of the hot thread: /m,
    /^beside it: both .* at most 64$/m,
    /^4 million order references through parse and books/m,
    /^beside it: both +[\d.]+ +[\d.]+ +[\d.]+ +bytes a live order +at most 64$/m,
  ])
    assert.match(stdout, words);
});

test('--help names the days that are measured', async () => {
  const { stdout } = await lumina(['bench', 'replay', '--help']);
  const words = stdout.replaceAll(/\s+/g, ' ');
  for (const name of ['messages', 'symbols'] as const)
    assert.ok(words.includes(`two days, of ${GOAL_DAYS.map((day) => day[name]).join(' and ')}`), name);
});

test('bench replay refuses what means nothing with or without a FILE, and says what it needs', async (t) => {
  const cwd = scratch(t);
  for (const [args, told] of [
    [['--lane', 'ts'], /--lane is for a FILE/],
    [['--stage', 'book'], /--stage is for a FILE/],
    [['--look-ahead', 'off'], /--look-ahead is for a FILE/],
    [['day.itch', '--messages', '1000'], /--messages is for a simulated day/],
    [['day.itch', '--seed', '2'], /--seed is for a simulated day/],
  ] as const) {
    const { code, stdout, stderr } = await lumina(['bench', 'replay', ...args], { cwd });
    assert.deepEqual([code, stdout, linesOf(stderr).length], [2, '', 1]);
    assert.match(stderr, told);
  }
  const main = packageWithoutAddon(scratch(t));
  const { code, stderr } = await lumina(['bench', 'replay', ...SMALL_DAY], { cwd, main });
  assert.deepEqual([code, linesOf(stderr).length], [2, 1]);
  assert.match(stderr, /bench replay without FILE measures the native lane, and the addon cannot be loaded .*LUMINA_CLI_LANE/);
  assert.deepEqual(readdirSync(cwd), []);
});

test('bench replay without FILE says what this machine does not run, and what its books do not fit', { skip }, async (t) => {
  const cwd = scratch(t);
  assert.ok(native.loaded);
  const { isas } = native;
  const absent = ['neon', 'avx512', 'avx2'].find((isa) => !isas.includes(isa))!;
  for (const [args, code] of [
    [['--isa', absent], 'LUMINA_KERNELS_ISA'],
    [['--arena', '10K'], 'LUMINA_ARENA_TOO_SMALL'],
  ] as const) {
    const refused = await lumina(['bench', 'replay', ...SMALL_DAY, ...args], { cwd });
    assert.deepEqual([refused.code, refused.stdout], [2, ''], refused.stderr);
    assert.equal(linesOf(refused.stderr).at(-1)!.endsWith(`[${code}]`), true, refused.stderr);
  }
});

test('Ctrl-C ends bench replay between two passes', { skip }, async (t) => {
  const child = start(['bench', 'replay', ...SMALL_DAY, '--repeat', '10000', '--progress', 'plain'], { cwd: scratch(t) });
  let stderr = '';
  let sent = false;
  // The first line of progress: passes are under way. A second signal would end it at once.
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    if (sent || !/replay: .*results/.test(stderr)) return;
    sent = true;
    child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 130, stderr);
  assert.match(stderr, /lumina: interrupted\n$/);
});

test('bench replay of damaged input ends with 4, of input that cannot be read with 2', async (t) => {
  const path = join(scratch(t), 'cut.itch');
  writeFileSync(path, binaryFile(smallDay()).subarray(0, -3));
  const damaged = await lumina(['bench', 'replay', path, '--lane', 'ts', '--repeat', '1', '--json']);
  assert.equal(damaged.code, 4);
  assert.equal(linesOf(damaged.stdout).length, 1);
  assert.equal((await lumina(['bench', 'replay', 'no-such-file', '--lane', 'ts'])).code, 2);
  const unknown = await lumina(['bench', 'prase', '--lane', 'ts']);
  assert.equal(unknown.code, 2);
  assert.match(unknown.stderr, /no bench prase/);
});

test("the gate's exit code is its verdict", async (t) => {
  // A folder that is no build: nothing is measured, and that is not green.
  const { code, stdout } = await lumina(['gate', '--lane', 'ts', '--baseline', scratch(t), '--json']);
  const report = JSON.parse(stdout) as { schemaVersion: number; verdict: string; reasons: string[] };
  assert.deepEqual([code, report.schemaVersion, report.verdict], [3, 2, 'INCONCLUSIVE']);
  assert.match(report.reasons.join(), /it has no round program/);
  const trials = await lumina(['gate', '--lane', 'ts', '--self-test']);
  assert.equal(trials.code, 2);
  assert.match(trials.stderr, /LUMINA_GATE_SELF_TEST/);
});

test('a baseline that is not there is said before anything is measured', async () => {
  const { code, stdout, stderr } = await lumina(['gate', '--lane', 'ts', '--baseline', 'no-such-ref']);
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /--baseline no-such-ref names neither a folder nor a commit here.*LUMINA_GATE_BASELINE/);
  const shown = await lumina(['baseline', 'show', 'no-such-bench']);
  assert.equal(shown.code, 2);
  assert.match(shown.stderr, /LUMINA_BASELINE_NONE/);
  assert.equal((await lumina(['baseline', 'list', '--json'])).code, 0);
});
