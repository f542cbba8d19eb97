import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadNative } from '../../runtime/native.ts';
import { packageRoot } from '../../runtime/package-root.ts';
import { kernelVerdicts } from './kernel-verdicts.ts';
import { details, nativeLines } from './native-bench.ts';

const native = loadNative();
const built = existsSync(join(packageRoot(), 'native', 'build', 'Release', 'lumina_bench'));
const skip = native.loaded && built ? false : 'the native bench program was not built';
const ROUNDS = 3;

test('kernels: every set of this machine, every operation, positive figures', { skip }, async () => {
  const lines = await nativeLines('kernels', ROUNDS);
  const sets = new Set(lines.map(({ of }) => of));
  assert.ok(native.loaded);
  for (const isa of native.isas) assert.ok(sets.has(isa), isa);
  assert.ok(sets.has('auto base'));
  const kinds = new Set(lines.map(({ what }) => what));
  for (const word of ['shares', 'notional', 'depth', 'sweep', 'rank', 'sides'])
    assert.ok(
      [...kinds].some((kind) => kind.includes(word)),
      word,
    );
  assert.equal(lines.length, kinds.size * sets.size);
  for (const { values } of lines) assert.ok(values.length === ROUNDS && values.every((value) => value > 0));
  // A set uses its own form or a narrower one, and loops of the compiler are no set.
  const widths = ['scalar', 'neon', 'avx2', 'avx512'];
  for (const { of, uses } of lines) {
    assert.equal(uses !== undefined, native.isas.includes(of), of);
    if (uses !== undefined) assert.ok(widths.indexOf(uses) >= 0 && widths.indexOf(uses) <= widths.indexOf(of), `${of}: ${uses}`);
  }
  assert.equal(kernelVerdicts(lines).length, kinds.size);
});

test('ring: four ways of handing over, through and by one', {
  skip: availableParallelism() < 2 ? 'one processor' : skip,
}, async () => {
  const lines = await nativeLines('ring', 1);
  assert.equal(new Set(lines.map(({ of }) => of)).size, 4);
  assert.equal(lines.length, 20);
  for (const { values } of lines) assert.ok(values.length === 1 && values[0]! > 0);
});

test('a day of references: no order lost, memory flat', { skip }, async () => {
  const lines = await nativeLines('day', 4);
  const points = ['at 20 %', 'at 50 %', 'at 100 %'];
  const at = (kind: string): number[] =>
    points.map((point) => lines.find(({ what, of }) => what === kind && of === point)!.values[0]!);
  const grows = (kind: string): number => {
    const [first, ...later] = at(kind);
    return Math.max(...later) / first!;
  };
  for (const { values } of lines.filter(({ what }) => what === 'a message'))
    assert.ok(values.length > 5 && values.every((value) => value > 0));
  assert.ok(at('live orders').every((live) => live > 15_000));
  assert.ok(grows('live orders') < 1.02 && grows('live orders') > 0.98);
  // Pages went around: what outlived its page is aside of them.
  assert.ok(at('of them aside of the pages').every((aside) => aside > 5_000));
  assert.ok(grows('reference map') < 1.01, String(at('reference map')));
  const beside = at('beside it: both');
  assert.ok(grows('beside it: both') < 1.15 && beside.every((bytes) => bytes < 64), String(beside));
  assert.ok(grows('all, with tables and a 16th set aside') < 1.02, String(at('all, with tables and a 16th set aside')));
  const arena = lines.find(({ what }) => what === 'arena')!.values[0]!;
  assert.ok(at('all, with tables and a 16th set aside').every((used) => used < arena));
  await assert.rejects(nativeLines('day', 3), { code: 'LUMINA_BENCH_PROGRAM', message: /from 4 million/ });
  await assert.rejects(nativeLines('day', 4, { isa: 'mmx' }), {
    code: 'LUMINA_BENCH_PROGRAM',
    message: /no kernel set is named/,
  });
});

test('match: records and single orders, after the day came out of them again', { skip }, async () => {
  const lines = await nativeLines('match', ROUNDS);
  assert.deepEqual(
    lines.map(({ what, of }) => [what, of]),
    [
      ['an order', 'records, 256 a batch'],
      ['an order', 'each by itself, into a sink'],
    ],
  );
  for (const { values } of lines) assert.ok(values.length === ROUNDS && values.every((value) => value > 0));
  await assert.rejects(nativeLines('match', ROUNDS, { isa: 'mmx' }), { code: 'LUMINA_BENCH_PROGRAM', message: /mmx/ });
});

test('what is told of lines: those of a kind together, by the first of them', () => {
  const line = (what: string, of: string, ...values: number[]) => ({ what, of, unit: 'ns', values });
  const told = details([line('a', 'x', 2, 4, 3), line('b', 'x', 1), line('a', 'y', 9, 9, 9)]);
  assert.deepEqual(
    told.map(({ what, of, figures, ratioToFirst }) => [what, of, figures.median, ratioToFirst]),
    [
      ['a', 'x', 3, 1],
      ['a', 'y', 9, 3],
      ['b', 'x', 1, 1],
    ],
  );
});

test('a program that is asked for something else says what it wants', { skip }, async () => {
  await assert.rejects(nativeLines('kernels', 0), { code: 'LUMINA_BENCH_PROGRAM', message: /give ring or kernels/ });
});
