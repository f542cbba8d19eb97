/** Pools that are full, on the command line: which they are, what is incomplete, the remedy and the exit code. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Damage, LaneName } from '../flow.ts';
import { distinctAdds } from '../testing/messages.ts';
import { lumina, scratch, writeSmallDay } from './cli-fixture.ts';
import { nativeState } from './native-state.ts';

const native = nativeState();
const LANES: readonly LaneName[] = native.loaded ? ['ts', 'native'] : ['ts'];
const noNative = native.loaded ? false : `the addon is not loaded: ${native.reason}`;

test('arena: too small is refused alike, and full orders say what to do', async (t) => {
  const folder = scratch(t);
  const path = writeSmallDay(folder);
  const many = join(folder, 'many.itch');
  writeFileSync(many, distinctAdds(400_000, 1));
  for (const lane of LANES) {
    const tiny = await lumina(['book', path, '--all', '--lane', lane, '--arena', '10K']);
    assert.equal(tiny.code, 2);
    assert.match(tiny.stderr, /an arena of 10K is too small .* give --arena 24M or more \[LUMINA_ARENA_TOO_SMALL\]/);
    const full = await lumina(['book', many, '--symbol', 'TEST', '--lane', lane, '--arena', '24M']);
    assert.equal(full.code, 4);
    const orders =
      /^lumina: .*: orderPoolExhausted [\d,]+ \(orders that .*\): their books .* incomplete; give a larger --arena than 24M$/m;
    assert.match(full.stderr, orders);
    assert.doesNotMatch(full.stderr, /damaged input/);
  }
});

test('full levels are told by their name', { skip: noNative }, async (t) => {
  const levels = join(scratch(t), 'levels.itch');
  writeFileSync(levels, distinctAdds(150_000, 2 ** 31));
  const deep = await lumina(['book', levels, '--symbol', 'TEST', '--lane', 'native', '--arena', '24M']);
  assert.equal(deep.code, 4);
  assert.match(
    deep.stderr,
    /^lumina: .*: levelPoolExhausted [\d,]+ \(.* price levels full\): .* incomplete; give a larger --arena than 24M$/m,
  );
});

test('bench replay does not time books that are incomplete', { skip: noNative }, async (t) => {
  const many = join(scratch(t), 'many.itch');
  writeFileSync(many, distinctAdds(400_000, 2 ** 31));
  const options = ['--lane', 'native', '--arena', '24M', '--stage', 'book', '--repeat', '1'];
  const timed = await lumina(['bench', 'replay', many, ...options]);
  assert.equal(timed.code, 2);
  assert.match(timed.stderr, /no room for [1-9]\d* orders and 0 levels; give a larger --arena \[LUMINA_ARENA_TOO_SMALL\]/);
});

test('windows: the same count in both lanes, as text and as JSON, and only signals are incomplete', async (t) => {
  const day = join(scratch(t), 'day.itch');
  assert.equal((await lumina(['simulate', '--messages', '40000', '--symbols', '300', '--out', day])).code, 0);
  const told: string[] = [];
  for (const lane of LANES) {
    const options = ['--lane', lane, '--arena', '24M', '--buckets', '10000', '--database', 'none'];
    const text = await lumina(['run', day, ...options]);
    assert.equal(text.code, 4);
    const windows =
      /: windowPoolExhausted ([\d,]+) \(trades .*\): books are complete, but .* not; .* than 24M, fewer --buckets, or --symbol$/m;
    const [, count] = windows.exec(text.stderr) ?? assert.fail(text.stderr);
    assert.doesNotMatch(text.stderr, /damaged input/);
    const json = await lumina(['run', day, ...options, '--json']);
    assert.equal(json.code, 4);
    const { damage } = JSON.parse(json.stdout) as { damage: Damage };
    assert.equal(damage.windowPoolExhausted, Number(count!.replaceAll(',', '')));
    assert.deepEqual([damage.orderPoolExhausted, damage.levelPoolExhausted], [0, 0]);
    told.push(count!);
  }
  assert.equal(new Set(told).size, 1);
});
