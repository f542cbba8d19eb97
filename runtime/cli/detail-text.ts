/** What the benches of the native program tell, as tables. */

import type { BenchResult } from '../../bench/index.ts';
import { table } from './text.ts';

/** Lines of one kind together, beside the first of them; of the kernels with the form that a set uses where it is another. */
export function detailLines({ bench, details }: BenchResult): string[] {
  if (details === undefined) return [];
  const ofKernels = details.some(({ uses }) => uses !== undefined);
  const rows = details.map(({ what, of, unit, uses, figures, ratioToFirst }) => [
    what,
    of,
    unit,
    ...[figures.median, figures.min, figures.max].map((value) => value.toFixed(2)),
    ratioToFirst.toFixed(2),
    ...(ofKernels ? [uses === undefined || uses === of ? '' : `= ${uses}`] : []),
  ]);
  const columns = [`${bench}, turn by turn`, 'of', 'unit', 'median', 'min', 'max', 'x first'];
  return ['', ...table([[...columns, ...(ofKernels ? ['its set'] : [])], ...rows], ofKernels ? 'lllrrrrl' : 'lllrrrr')];
}

/** A line a kernel and depth: ratios are below 1 where the best form is faster. */
export function verdictLines({ bench, verdicts }: BenchResult): string[] {
  if (verdicts === undefined) return [];
  const rows = verdicts.map(({ what, best, ratioToScalar, compiled, ratioToCompiled, wide }) => [
    what,
    best,
    ratioToScalar.toFixed(2),
    `${ratioToCompiled.toFixed(2)} (${compiled})`,
    wide === null
      ? 'not here'
      : `${wide.brings ? `${((1 - wide.ratio) * 100).toFixed(0)} %` : 'nothing'}: ${wide.ratio.toFixed(2)} x ${wide.narrower}`,
  ]);
  const columns = [`${bench}, verdict`, 'best form', 'x scalar', 'x best compiled loop', '512 bits bring'];
  return ['', ...table([columns, ...rows], 'llrrl')];
}
