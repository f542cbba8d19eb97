import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadNative } from '../runtime/native.ts';
import { STAGE_BENCHES } from './benches.ts';
import { simulateToBytes } from './exchange/simulate.ts';
import { benchDay } from './harness/bench-day.ts';
import { runChild } from './harness/children.ts';
import { variantResults } from './harness/peers-result.ts';
import { expectEqual } from './harness/stage-bench.ts';
import { BENCHES, replay, runBenches } from './index.ts';

test('every stage bench finds its answer right, twice', async () => {
  for (const bench of STAGE_BENCHES) {
    const prepared = await bench.prepare();
    try {
      await prepared.run();
      assert.ok(prepared.messages > 1000, bench.name);
    } finally {
      prepared.dispose?.();
    }
  }
  assert.throws(() => expectEqual('the answer', 41, 42), /the answer is 41, expected 42/);
});

test('the bench day ends with empty books', () => {
  const day = benchDay();
  assert.equal(day.types.S, 6);
  assert.equal(
    Object.values(day.types).reduce((sum, count) => sum + count, 0),
    day.count,
  );
});

test('a bench runs in a process of its own and tells its figures', async () => {
  const progress: number[] = [];
  const results = await runBenches(['ring'], { lanes: ['ts'], onProgress: (done) => progress.push(done) });
  assert.equal(results.length, 1);
  const [result] = results;
  assert.equal(result!.bench, 'ring');
  assert.equal(result!.lane, 'ts');
  const { min, median, max } = result!.nsPerMessage;
  assert.ok(min > 0 && min <= median && median <= max);
  assert.ok(result!.repeat >= 5);
  assert.deepEqual(progress, [1]);
});

test('parse is told beside other parsers of the same run, all with the same answer', async () => {
  const results = await runBenches(['parse'], { lanes: ['ts'] });
  assert.deepEqual(
    results.map(({ bench, lane }) => [bench, lane]),
    [['parse', 'ts']],
  );
  const { variants } = results[0]!;
  const names = ['generated accessors', 'generated accessors, through imports', 'hand-written DataView'];
  names.push('hand-written, getBigUint64', 'one object a message');
  if (loadNative().loaded) names.push('generated structs', 'floor');
  assert.deepEqual(
    variants?.map(({ name }) => name),
    names,
  );
  for (const { nsPerMessage, ratioToFloor } of variants ?? []) {
    assert.ok(nsPerMessage.min > 0 && nsPerMessage.min <= nsPerMessage.median && nsPerMessage.median <= nsPerMessage.max);
    assert.equal(ratioToFloor === null, !loadNative().loaded);
  }
  if (loadNative().loaded) assert.equal(variants?.at(-1)?.ratioToFloor, 1);
});

test('ratios are taken within a round, so that a slow moment of the machine cancels out', () => {
  const timed = (name: string, nsPerMessage: number[]) => ({ name, lane: 'native', nsPerMessage }) as const;
  const variants = [timed('one', [20, 200, 2000]), timed('floor', [10, 100, 500])];
  const [one] = variantResults({ messages: 1, repeat: 3, variants });
  assert.deepEqual(one, { name: 'one', lane: 'native', nsPerMessage: { median: 200, min: 20, max: 2000 }, ratioToFloor: 2 });
  assert.equal(variantResults({ messages: 1, repeat: 3, variants: variants.slice(0, 1) })[0]!.ratioToFloor, null);
});

test('names and lanes that no bench has are refused', async () => {
  await assert.rejects(runBenches(['bok'], { lanes: ['ts'] }), {
    code: 'LUMINA_BENCH_NAME',
    exitCode: 2,
    message: /there are wire, parse, book/,
  });
  await assert.rejects(runBenches(['wire'], { lanes: ['native'] }), { code: 'LUMINA_BENCH_LANE', message: /give --lane ts/ });
  assert.deepEqual(
    BENCHES.map(({ name }) => name),
    ['wire', 'parse', 'book', 'match', 'ring', 'signal', 'gateway', 'telemetry', 'kernels', 'day', 'flow'],
  );
  assert.deepEqual(
    BENCHES.filter(({ byName }) => byName === true).map(({ name }) => name),
    ['day'],
  );
});

test('what goes wrong in a measuring process is told in its words', async () => {
  const task = { kind: 'flow', lane: 'ts', isa: null, file: 'no-such-day.itch', arenaBytes: 1 << 26, repeat: 1 } as const;
  await assert.rejects(runChild(task, { cpu: null }), { code: 'LUMINA_WIRE_NOT_FOUND' });
  const stop = new AbortController();
  const running = runChild({ kind: 'bench', bench: 'ring', seconds: 60 }, { cpu: null, signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  await assert.rejects(running, { name: 'AbortError' });
});

test('replay times each stage over a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-replay-'));
  try {
    const path = join(folder, 'day.itch');
    writeFileSync(path, simulateToBytes({ seed: 1, symbols: 3, messages: 3000 }));
    const options = { input: { path }, lane: 'ts', repeat: 2, arenaBytes: 1 << 26 } as const;
    for (const stage of ['parse', 'book', 'all'] as const) {
      const result = await replay({ ...options, stage });
      assert.equal(result.messages, 3000);
      assert.equal(result.repeat, 2);
      assert.equal(result.stage, stage);
      assert.equal(result.lookAhead, stage === 'parse' ? undefined : 'on');
      assert.ok(result.nsPerMessage.median > 0);
      assert.deepEqual(result.damage, {});
    }
    await assert.rejects(replay({ ...options, stage: 'all', repeat: 0 }), { code: 'LUMINA_BENCH_ARGUMENT', exitCode: 2 });
    await assert.rejects(replay({ ...options, stage: 'all', input: { path: '-', fd: 0 } }), { code: 'LUMINA_BENCH_ARGUMENT' });
    assert.equal((await replay({ ...options, stage: 'book', lookAhead: false })).lookAhead, 'off');
    assert.equal((await replay({ ...options, stage: 'all', lookAhead: false })).lookAhead, 'off');
    await assert.rejects(replay({ ...options, stage: 'parse', lookAhead: false }), {
      code: 'LUMINA_BENCH_STAGE',
      exitCode: 2,
      message: /--stage book/,
    });
    await assert.rejects(replay({ ...options, stage: 'all', input: { path: join(folder, 'none') } }), {
      code: 'LUMINA_WIRE_NOT_FOUND',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the native lane is replayed, and its stages are told by its probes', async (t) => {
  const native = loadNative();
  if (!native.loaded) {
    t.skip(`no native lane: ${native.reason}`);
    return;
  }
  const results = await runBenches(['book', 'gateway', 'flow'], { lanes: ['native'] });
  assert.deepEqual(
    results.map((result) => [result.bench, result.lane, result.nsPerMessage.min > 0]),
    [
      ['book', 'native', true],
      ['gateway', 'native', true],
      ['flow', 'native', true],
    ],
  );
  assert.equal(results[0]!.fingerprint.compiler, native.build.compiler);
});
