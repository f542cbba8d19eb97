/**
 * The gate's report as Markdown for a job summary: verdict first, what decided below it, everything else folded.
 *
 * A summary may hold 1 MiB a step and is thrown away whole when it is larger, so rows are added while they fit and the remainder is
 * counted instead.
 */

import type { ComparisonReport, GateReport } from '../gate/report.ts';
import { environmentRows, fingerprintRows } from './environment.ts';
import {
  bounds,
  byWeight,
  comparisonName,
  fine,
  headline,
  literalText,
  ns,
  PLAIN_WARNINGS,
  plantedText,
  plural,
  runLine,
  shortCommit,
  signed,
  stateWord,
  verdictSign,
} from './figures.ts';

/** What GitHub takes from one step. */
export const SUMMARY_BYTES = 2 ** 20;
/** Less than this, and the fixed lines alone might not fit. */
export const LEAST_SUMMARY_BYTES = 65_536;
/** Room for the lines that say what was left out, and for closing tags. */
const RESERVE_BYTES = 32_768;
/** A reason may quote a compiler's whole output. */
const CELL_CHARACTERS = 400;

/** The summary; at most `limitBytes` of UTF-8, which must be LEAST_SUMMARY_BYTES or more. */
export function gateMarkdown(report: GateReport, limitBytes = SUMMARY_BYTES): string {
  const { deciding, others } = byWeight(report.comparisons);
  const page = new Page(limitBytes - RESERVE_BYTES);
  page.line(`## ${verdictSign(report.verdict)} Latency gate ${cell(headline(report))}`);
  page.line('', cell(runLine(report)), '');
  const planted = plantedText(report);
  if (planted !== '') page.line(`**Planted on purpose** ${cell(planted)}`, '');
  page.list('reason', report.reasons);
  page.list(
    'warning',
    report.warnings.slice(0, PLAIN_WARNINGS).map((warning) => `warning: ${warning}`),
  );
  page.table('comparison', COMPARISON_HEADINGS, deciding.map(comparisonRow));
  page.line(`Literal rule, P99 > stored + ${ns(report.limitNs)} ns: ${cell(literalText(report))}.`, '');
  const warnings = report.warnings.slice(PLAIN_WARNINGS);
  if (warnings.length > 0) page.folded(`${plural(warnings.length, 'warning')} more`, () => page.list('warning', warnings));
  page.folded('Other comparisons', () => page.table('comparison', COMPARISON_HEADINGS, others.map(comparisonRow)));
  page.folded('Literal rule and release anchor', () => secondOpinions(page, report));
  page.folded('Instructions a message', () => page.table('row', ['a message', 'base', 'change'], instructionRows(report)));
  page.folded('Environment', () => {
    if (report.rounds === 0) page.line('No process ran.', '');
    else page.table('row', ['', 'base', 'change', 'control'], environmentRows(report.environment));
    page.list('difference', report.differences);
    page.table('row', ['machine', ''], fingerprintRows(report.fingerprint));
  });
  return page.text();
}

const COMPARISON_HEADINGS = ['ns', 'base', 'change', 'difference', 'bounds (5 % to 95 %)', 'control', 'verdict'];

function comparisonRow(comparison: ComparisonReport): string[] {
  const { base, change, median, lower, upper, controlOffset, reason } = comparison;
  const verdict = reason === null ? stateWord(comparison) : `${stateWord(comparison)}: ${reason}`;
  return [comparisonName(comparison), ns(base), ns(change), signed(median), bounds(lower, upper), signed(controlOffset), verdict];
}

function secondOpinions(page: Page, report: GateReport): void {
  const { literal, anchor } = report;
  page.line(`Stored record: ${cell(literal.path ?? 'none')}; it ${literal.decides ? 'decides' : 'does not decide here'}.`, '');
  page.list('doubt', literal.doubts);
  if (anchor === null) {
    page.line(`No release anchor: ${cell(report.anchorReason ?? 'no reason was given')}.`, '');
    return;
  }
  page.line(`Anchor ${cell(anchor.ref)} (${shortCommit(anchor.commit)}): **${anchor.verdict}**`, '');
  page.list('reason', anchor.reasons);
  page.table('comparison', COMPARISON_HEADINGS, anchor.comparisons.map(comparisonRow));
}

function notCounted(reason: string | undefined): string {
  return reason === undefined ? 'not counted' : `not counted: ${reason}`;
}

function instructionRows({ instructions, instructionsReason }: GateReport): string[][] {
  if (instructions === null) return [[notCounted(instructionsReason), '', '']];
  const { base, change, isa, runs, risePercent, warning } = instructions;
  const misses = (level: 'level1' | 'last') => [base, change].map((counts) => fine(counts.misses?.[level]));
  return [
    [
      'instructions',
      fine(base.perMessage),
      `${fine(change.perMessage)} (${signed(risePercent)} %${warning ? ', a warning' : ''})`,
    ],
    ['the same in every run', ...[base, change].map(({ steady }) => (steady ? `yes, ${runs}` : `no, ${runs}`))],
    ['level 1 misses', ...misses('level1')],
    ['last level misses', ...misses('last')],
    ['kernels', isa, isa],
  ];
}

/** Headings of columns that hold words. */
const TEXTS = new Set(['', 'verdict']);

/** Lines within a number of bytes: what does not fit is counted, and said where it is missing. */
class Page {
  readonly #lines: string[] = [];
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** Writes lines that are few and short, whatever is left: the reserve is for them. */
  line(...lines: string[]): void {
    for (const line of lines) {
      this.#left -= Buffer.byteLength(line) + 1;
      this.#lines.push(line);
    }
  }

  folded(title: string, content: () => void): void {
    this.line('<details>', `<summary>${title}</summary>`, '');
    content();
    this.line('', '</details>', '');
  }

  list(noun: string, items: readonly string[]): void {
    this.#fitting(
      noun,
      items.map((item) => `- ${cell(item)}`),
      (left) => `- … and ${left}; the JSON report has all`,
    );
    if (items.length > 0) this.line('');
  }

  table(noun: string, headings: readonly string[], rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) {
      this.line('None.', '');
      return;
    }
    this.line(
      row(headings),
      `|${headings.map((heading, column) => (column === 0 || TEXTS.has(heading) ? ':--' : '--:')).join('|')}|`,
    );
    const lines = rows.map((cells) => row(cells.map(cell)));
    this.#fitting(noun, lines, (left) => row([`… and ${left}; the JSON report has all`, ...headings.slice(1).map(() => '')]));
    this.line('');
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #fitting(noun: string, lines: readonly string[], remainder: (left: string) => string): void {
    for (const [index, line] of lines.entries()) {
      if (Buffer.byteLength(line) + 1 > this.#left) {
        this.line(remainder(`${plural(lines.length - index, noun)} more`));
        return;
      }
      this.line(line);
    }
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that Markdown and HTML leave as it is: it may come from a branch's name or a compiler. */
function cell(text: string): string {
  const short = text.length > CELL_CHARACTERS ? `${text.slice(0, CELL_CHARACTERS).replace(/\p{Surrogate}$/u, '')} …` : text;
  return short
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~#$!]/g, (sign) => `\\${sign}`)
    .replaceAll('@', '&#64;');
}
