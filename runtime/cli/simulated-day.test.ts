import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lumina, scratch } from './cli-fixture.ts';

const SMALL = ['--lane', 'ts', '--arena', '256M', '--database', 'none'];

test('simulate: the same seed gives the same bytes; the run without FILE keeps its day', async (t) => {
  const folder = scratch(t);
  const args = ['--messages', '3000', '--seed', '5'];
  const made = await lumina(['simulate', '--symbols', '10', ...args, '--out', 'a.itch', '--json'], { cwd: folder });
  assert.equal(made.code, 0, made.stderr);
  assert.equal((JSON.parse(made.stdout) as { messages: number }).messages, 3000);
  const first = await lumina(['run', '--simulate-symbols', '10', ...args, '--json', ...SMALL], { cwd: folder });
  const second = await lumina(['run', '--simulate-symbols', '10', ...args, '--json', ...SMALL], { cwd: folder });
  assert.match(first.stderr, /simulating a day of 3,000 messages into \.lumina\//);
  assert.match(second.stderr, /using the simulated day \.lumina\//);
  const ofFile = await lumina(['run', 'a.itch', '--json', ...SMALL], { cwd: folder });
  const digests = [first, second, ofFile].map((outcome) => (JSON.parse(outcome.stdout) as { digest: string }).digest);
  assert.equal(new Set(digests).size, 1);
});

test('a kept day that was cut, changed or lost its record is simulated again', async (t) => {
  const folder = scratch(t);
  const args = ['run', '--simulate-symbols', '10', '--messages', '3000', '--json', ...SMALL];
  const first = await lumina(args, { cwd: folder });
  assert.equal(first.code, 0, first.stderr);
  const kept = join(folder, '.lumina');
  const [name, record] = readdirSync(kept).sort();
  assert.match(name!, /^day-\d.*-r\d+-seed1-symbols10-messages3000\.itch$/);
  assert.equal(record, `${name}.json`);
  const path = join(kept, name!);
  const whole = readFileSync(path);
  const changed = Buffer.from(whole);
  changed[1000]! ^= 1;
  for (const [damage, told] of [
    [() => writeFileSync(path, whole.subarray(0, 1000)), /it has 1,000 bytes instead of [\d,]+; simulating it again/],
    [() => writeFileSync(path, changed), /its content was changed; simulating it again/],
    [() => rmSync(join(kept, record!)), /there is no record of what was written; simulating it again/],
    [() => writeFileSync(join(kept, record!), 'not JSON'), /there is no record of what was written/],
  ] as const) {
    damage();
    const again = await lumina(args, { cwd: folder });
    assert.equal(again.code, 0, again.stderr);
    assert.match(again.stderr, told);
    assert.deepEqual(readFileSync(path), whole);
  }
  assert.match((await lumina(args, { cwd: folder })).stderr, /using the simulated day/);
});
