import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { binaryFile, linesOf, lumina, scratch, smallDay, writeSmallDay } from './cli-fixture.ts';

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
