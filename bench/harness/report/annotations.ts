/** The gate's report as GitHub workflow commands: what failed is an error, what deserves a look a warning. */

import type { GateReport } from '../gate/report.ts';
import { byWeight, comparisonName, differenceText, headline, ns, plural } from './figures.ts';

/** GitHub shows this many of each kind a step and drops the others silently. */
const SHOWN = 10;

type Level = 'error' | 'warning';

/** Lines to print, one command each; none for a pass without warnings. */
export function gateAnnotations(report: GateReport): string[] {
  const failed = byWeight(report.comparisons)
    .deciding.filter(({ state }) => state === 'fail' && report.verdict === 'FAIL')
    .map((one) => ({
      title: `Latency: ${comparisonName(one)} ${differenceText(one)}`,
      text: one.reason ?? `above the limit of +${ns(report.limitNs)} ns`,
    }));
  const verdict = { title: `Latency gate ${headline(report)}`, text: report.reasons.join('\n') || 'no reason was given' };
  const errors = report.verdict === 'FAIL' ? [verdict, ...failed] : [];
  const doubts = report.verdict === 'INCONCLUSIVE' ? [verdict] : [];
  const warnings = [...doubts, ...report.warnings.map((text) => ({ title: 'Latency gate', text }))];
  return [...commands('error', errors), ...commands('warning', warnings)];
}

function commands(level: Level, all: readonly { readonly title: string; readonly text: string }[]): string[] {
  const lines = all.map(({ title, text }) => command(level, title, text));
  if (lines.length <= SHOWN) return lines;
  const left = plural(lines.length - SHOWN + 1, level);
  return [...lines.slice(0, SHOWN - 1), command(level, 'Latency gate', `${left} more; the job summary has all`)];
}

/** `::error title=…::…`, with everything escaped that would end a property, the message or the line. */
export function command(level: Level, title: string, text: string): string {
  return `::${level} title=${propertyValue(title)}::${messageText(text)}`;
}

function messageText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyValue(text: string): string {
  return messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
