import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kernelVerdicts } from './kernel-verdicts.ts';

const form = (of: string, ...values: number[]) => ({ what: 'sum', of, unit: 'ns', uses: 'scalar', values });
const loop = (of: string, ...values: number[]) => ({ what: 'sum', of, unit: 'ns', values });
const SCALAR = form('scalar', 10, 10, 10, 10, 10);
const LOOPS = [loop('auto base', 16, 16, 16, 16, 16), loop('auto avx2', 12, 12, 12, 12, 12)];

test('the best form by the scalar one, by the best loop of the compiler, and 512 bits by the best narrower form', () => {
  const lines = [SCALAR, ...LOOPS, form('avx2', 8, 8, 8, 9, 9), form('avx512', 6, 6, 6, 6, 60)];
  assert.deepEqual(kernelVerdicts(lines), [
    {
      what: 'sum',
      best: 'avx512',
      ratioToScalar: 0.6,
      compiled: 'auto avx2',
      ratioToCompiled: 0.5,
      wide: { narrower: 'avx2', ratio: 0.75, brings: true },
    },
  ]);
});

test('512 bits that are not faster in three rounds of four bring nothing', () => {
  const verdictOf = (...values: number[]) => kernelVerdicts([SCALAR, ...LOOPS, form('avx512', ...values)])[0]!;
  assert.deepEqual(verdictOf(9, 9, 9, 10, 11).wide, { narrower: 'scalar', ratio: 0.9, brings: false });
  assert.deepEqual(verdictOf(9, 9, 9, 9, 11).wide, { narrower: 'scalar', ratio: 0.9, brings: true });
  const { best, ratioToScalar, wide } = verdictOf(11, 11, 11, 11, 11);
  assert.deepEqual(
    { best, ratioToScalar, wide },
    {
      best: 'scalar',
      ratioToScalar: 1,
      wide: { narrower: 'scalar', ratio: 1.1, brings: false },
    },
  );
});

test('a machine without 512 bits has no verdict on them; kernels keep their order', () => {
  const other = [SCALAR, ...LOOPS].map((line) => ({ ...line, what: 'rank' }));
  const verdicts = kernelVerdicts([...other, SCALAR, ...LOOPS]);
  assert.deepEqual(
    verdicts.map(({ what, wide }) => [what, wide]),
    [
      ['rank', null],
      ['sum', null],
    ],
  );
});
