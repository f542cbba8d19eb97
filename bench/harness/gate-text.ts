/** A gate report for people: verdict, reasons, and one row a stage and message type. */

import { STAGES } from '../../runtime/telemetry/histograms.ts';
import type { Comparison, GateReport } from './gate.ts';

const HEADINGS = ['', 'base P50', 'now P50', 'base bP99', 'now bP99', 'diff', 'base spread', 'now spread', 'rule'];

/** Lines of the report; figures are nanoseconds, `bP99` is block-P99. */
export function gateText(report: GateReport): string[] {
  const { baseline, limitNs } = report;
  const against =
    baseline === null
      ? 'no baseline'
      : `${baseline.path} (commit ${baseline.commit?.slice(0, 12) ?? 'unknown'}, ${baseline.createdAt})`;
  const rows = [
    ...STAGES.map((stage) => row(stage, report.stages[stage], limitNs)),
    ...Object.entries(report.types).map(([type, comparison]) => row(`type ${type}`, comparison, limitNs)),
  ];
  return [
    `${report.verdict}  ${report.bench} against ${against}`,
    `${report.rounds} rounds, ${report.messages} messages; limit +${limitNs} ns on block-P99, quiet below ${report.quietNs} ns`,
    ...report.reasons.map((reason) => `  - ${reason}`),
    '',
    ...aligned([HEADINGS, ...rows]),
  ];
}

function row(what: string, comparison: Comparison, limitNs: number): string[] {
  const { baseP50, changeP50, baseP99, changeP99, diff, baseSpread, spread } = comparison;
  const rule = diff === null ? '-' : comparison.over ? `over +${limitNs}` : 'within';
  const signed = diff === null ? '-' : `${diff > 0 ? '+' : ''}${diff}`;
  return [
    what,
    shown(baseP50),
    shown(changeP50),
    shown(baseP99),
    shown(changeP99),
    signed,
    shown(baseSpread),
    shown(spread),
    rule,
  ];
}

function shown(value: number | null): string {
  return value === null ? '-' : String(value);
}

/** First column left-aligned, the others right-aligned. */
function aligned(rows: readonly string[][]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  return rows.map((cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '),
  );
}
