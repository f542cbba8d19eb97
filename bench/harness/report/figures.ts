/** How the outputs name and write the gate's figures, so that summary, JUnit, annotations and page use the same words. */

import type { ComparisonReport, GateReport, QuantileName, Verdict } from '../gate/report.ts';

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const FINE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Warnings that are shown without unfolding. */
export const PLAIN_WARNINGS = 5;

const QUANTILE_WORDS: Readonly<Record<QuantileName, string>> = {
  blockP99: 'block-P99',
  p50: 'P50',
  p90: 'P90',
  p99: 'P99',
  p999: 'P99.9',
  max: 'max',
  mean: 'mean',
};

/** What stands where a figure is not known. */
export const UNKNOWN = '-';

/** Nanoseconds with one decimal at most, `1,234.5`; `-` when not known. */
export function ns(value: number | null | undefined): string {
  return value === null || value === undefined ? UNKNOWN : GROUPED.format(value).replace(/^-0$/, '0');
}

/** Counts a message, which may be far below one: three digits after the point. */
export function fine(value: number | null | undefined): string {
  return value === null || value === undefined ? UNKNOWN : FINE.format(value);
}

/** With its sign, `+3.1`, `-2`, `0`. */
export function signed(value: number | null | undefined): string {
  if (value === null || value === undefined) return UNKNOWN;
  const text = ns(value);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/** `-1.2 to +7.4`; `-` when either is not known. */
export function bounds(lower: number | null, upper: number | null): string {
  return lower === null || upper === null ? UNKNOWN : `${signed(lower)} to ${signed(upper)}`;
}

export function count(value: number | null): string {
  return value === null ? UNKNOWN : WHOLE.format(value);
}

export function plural(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}

export function quantileWord(quantile: QuantileName): string {
  return QUANTILE_WORDS[quantile] ?? quantile;
}

/** `total block-P99`, `type A P99.9`. */
export function comparisonName(comparison: ComparisonReport): string {
  return `${comparison.part} ${quantileWord(comparison.quantile)}`;
}

/** Verdict on one comparison in a word or two. */
export function stateWord(comparison: ComparisonReport): string {
  const { state, warning } = comparison;
  if (state === 'fail') return 'FAIL';
  return warning ? `${state}, slower` : state;
}

/** Median and bounds in one: `+3.1 ns (-1.2 to +7.4)`. */
export function differenceText(comparison: ComparisonReport): string {
  const { median, lower, upper } = comparison;
  return median === null ? 'no difference known' : `${signed(median)} ns (${bounds(lower, upper)})`;
}

/** First twelve digits, `-dirty` kept; `unknown` for null. */
export function shortCommit(commit: string | null): string {
  if (commit === null) return 'unknown';
  const [hash, ...rest] = commit.split('-');
  return [hash!.slice(0, 12), ...rest].join('-');
}

/** The comparisons that the verdict rests on, and the others, each in the order of the report. */
export function byWeight(comparisons: readonly ComparisonReport[]): {
  readonly deciding: readonly ComparisonReport[];
  readonly others: readonly ComparisonReport[];
} {
  return {
    deciding: comparisons.filter(({ deciding }) => deciding),
    others: comparisons.filter(({ deciding }) => !deciding),
  };
}

/** The comparison that a headline shows: block-P99 of total; undefined when it was not made. */
export function headlineOf(report: GateReport): ComparisonReport | undefined {
  return report.comparisons.find(({ part, quantile }) => part === 'total' && quantile === 'blockP99');
}

/** `PASS: total block-P99 +3.1 ns (-1.2 to +7.4), limit +50 ns`. */
export function headline(report: GateReport): string {
  const total = headlineOf(report);
  const told = total === undefined ? 'nothing was compared' : `${comparisonName(total)} ${differenceText(total)}`;
  return `${report.verdict}: ${told}, ${limitText(report)}`;
}

/** The limit as it was given; what a share of the base comes to is known only where there were figures. */
export function limitText({ limitNs, limitPercent }: Pick<GateReport, 'limitNs' | 'limitPercent'>): string {
  if (limitPercent === undefined) return `limit +${ns(limitNs)} ns`;
  return `limit +${limitPercent} %${limitNs > 0 ? ` (${ns(limitNs)} ns of the first)` : ''}`;
}

/** What the run was, on one line. */
export function runLine(report: GateReport): string {
  const { bench, rounds, messages, seconds, buildSeconds, base, change } = report;
  const against = base.same ? `${base.ref}, the same code` : base.ref;
  return (
    `${bench}, ${shortCommit(change.commit)} against ${shortCommit(base.commit)} (${against}); ` +
    `${plural(rounds, 'round')} of ${plural(messages, 'message')}, ${ns(seconds)} s and ${ns(buildSeconds)} s of builds`
  );
}

/** Exact wording of the literal rule's outcome. */
export function literalText(report: GateReport): string {
  const { path, stored, measured, diff, over, commit } = report.literal;
  if (path === null) return 'no stored record was compared with';
  if (stored === null) return `the record ${path} can't be compared with`;
  const figures = `${ns(stored)} stored (${shortCommit(commit)}), ${ns(measured)} measured, ${signed(diff)} ns`;
  return `${figures}: ${diff === null ? 'not comparable' : over ? `over +${ns(report.limitNs)}` : `within +${ns(report.limitNs)}`}`;
}

/** Things planted on purpose, in words; empty in earnest. */
export function plantedText(report: GateReport): string {
  return Object.entries(report.planted)
    .map(([arm, what]) => `${arm}: ${what}`)
    .join('; ');
}

/** A verdict's sign for places that have no colour. */
export function verdictSign(verdict: Verdict): string {
  return verdict === 'PASS' ? '✅' : verdict === 'FAIL' ? '❌' : '⚠️';
}
