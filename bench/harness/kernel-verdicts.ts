/** What the figures of the kernels come to: which form is the fastest, by how much, and whether 512 bits are worth their width. */

import type { NativeLine } from './native-bench.ts';
import { median, quantile } from './statistics.ts';

/** Ratios are medians over the rounds, each of two figures of the same round; below 1 is faster. */
export interface KernelVerdict {
  readonly what: string;
  /** The fastest hand-written form. */
  readonly best: string;
  readonly ratioToScalar: number;
  /** The fastest loop that the compiler made, and the best form's ratio to it. */
  readonly compiled: string;
  readonly ratioToCompiled: number;
  /** The 512-bit form beside the fastest narrower one; null where there is none. `brings` when it was faster in three rounds of four. */
  readonly wide: { readonly narrower: string; readonly ratio: number; readonly brings: boolean } | null;
}

const SCALAR = 'scalar';
const WIDE = 'avx512';

/** One verdict a kernel and depth, in the order of the lines. Lines with `uses` are forms, the others the compiler's. */
export function kernelVerdicts(lines: readonly NativeLine[]): KernelVerdict[] {
  return [...new Set(lines.map(({ what }) => what))].map((what) => {
    const forms = lines.filter((line) => line.what === what && line.uses !== undefined);
    const best = fastest(forms);
    const scalar = forms.find(({ of }) => of === SCALAR)!;
    const compiled = fastest(lines.filter((line) => line.what === what && line.uses === undefined));
    return {
      what,
      best: best.of,
      ratioToScalar: rounded(median(ratios(best, scalar))),
      compiled: compiled.of,
      ratioToCompiled: rounded(median(ratios(best, compiled))),
      wide: wideVerdict(forms),
    };
  });
}

function wideVerdict(forms: readonly NativeLine[]): KernelVerdict['wide'] {
  const wide = forms.find(({ of }) => of === WIDE);
  if (wide === undefined) return null;
  const narrower = fastest(forms.filter((form) => form !== wide));
  const byRound = ratios(wide, narrower);
  return { narrower: narrower.of, ratio: rounded(median(byRound)), brings: quantile(byRound, 0.75) < 1 };
}

function fastest(lines: readonly NativeLine[]): NativeLine {
  return lines.reduce((best, line) => (median(line.values) < median(best.values) ? line : best));
}

function ratios(line: NativeLine, other: NativeLine): number[] {
  return line.values.map((value, round) => value / other.values[round]!);
}

function rounded(ratio: number): number {
  return Number(ratio.toFixed(3));
}
