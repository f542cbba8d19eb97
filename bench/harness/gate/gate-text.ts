/** A gate report for a terminal: verdict, reasons, warnings, one row a comparison that decides or warns. */

import { limitText } from '../report/figures.ts';
import { flameChanges, flameWords } from './flame-words.ts';
import { ARMS, type ComparisonReport, type GateReport, type LiteralReport } from './report.ts';

/** Rows of what does not decide but is slower. */
const MOST_SLOWER = 10;
const HEADINGS = ['ns', 'base', 'change', 'control', 'diff', 'lower', 'upper', "O'-O", 'state'];

/** Lines of the report. `bP99` is block-P99. */
export function gateText(report: GateReport): string[] {
  const { base, rounds, messages, seconds, buildSeconds } = report;
  const commit =
    base.commit === null ? '' : ` (commit ${base.commit.slice(0, 12)}${base.commit.endsWith('-dirty') ? '-dirty' : ''})`;
  const built = buildSeconds >= 1 ? `, builds ${buildSeconds} s` : '';
  // Once it has failed, the rest that went along says nothing new.
  const slower = report.verdict === 'FAIL' ? [] : report.comparisons.filter(({ deciding, warning }) => warning && !deciding);
  const shown = [...report.comparisons.filter(({ deciding }) => deciding), ...slower.slice(0, MOST_SLOWER)];
  return [
    `${report.verdict}  ${report.bench} against ${base.ref}${commit}`,
    `${rounds} rounds of ${messages} ${report.lane === 'program' ? 'samples' : 'messages'}, ${seconds} s${built}; ${limitText(report)}, seed ${report.seed}`,
    ...Object.entries(report.planted).map(([arm, planted]) => `  ! planted into the ${arm}: ${planted}`),
    ...report.differences.map((words) => `  ! base and change did not compute the same: ${words}`),
    ...report.reasons.map((reason) => `  - ${reason}`),
    ...warningLines(report),
    ...(shown.length === 0 ? [] : ['', ...aligned([HEADINGS, ...shown.map(row)])]),
    ...(report.rounds === 0 ? [] : ['', ...footer(report)]),
  ];
}

function warningLines({ verdict, warnings: all, differences }: GateReport): string[] {
  const warnings = all.filter((warning) => !differences.some((words) => warning.endsWith(words)));
  const most = verdict === 'FAIL' ? 0 : MOST_SLOWER;
  const more = warnings.length - most;
  const rest = more > 0 && verdict !== 'FAIL' ? [`  and ${more} warnings more, in --json`] : [];
  return [...warnings.slice(0, most).map((warning) => `  warning: ${warning}`), ...rest];
}

function row(comparison: ComparisonReport): string[] {
  const { part, quantile, base, change, control, median, lower, upper, controlOffset, state, deciding, warning } = comparison;
  const word = deciding ? state : 'shown';
  return [
    `${part} ${quantile === 'blockP99' ? 'bP99' : quantile}`,
    ...[base, change, control].map(figure),
    ...[median, lower, upper, controlOffset].map(signed),
    warning ? `${word}, slower` : word,
  ];
}

function footer(report: GateReport): string[] {
  const { base, change, control } = report.environment;
  const sum = (of: (arm: typeof base) => number | null, words: (all: number) => string): string[] => {
    const known = [base, change, control].map(of).filter((value) => value !== null);
    // Of a part of the arms only, a sum would look like that of all.
    return known.length < ARMS.length ? [] : [words(known.reduce((all, one) => all + one, 0))];
  };
  const met = [
    ...sum(
      ({ stealMs }) => stealMs,
      (all) => `${Math.round(all)} ms stolen`,
    ),
    ...sum(
      ({ gaps }) => gaps,
      (all) => `${all} gaps above 10 us`,
    ),
    ...sum(
      ({ involuntarySwitches }) => involuntarySwitches,
      (all) => `${all} times preempted`,
    ),
    ...(change.clockStepNs === null ? [] : [`clock step ${change.clockStepNs} ns`]),
  ];
  return [
    literalLine(report.literal, report.limitNs),
    report.anchor === null
      ? `release anchor: none (${report.anchorReason ?? 'nothing was measured'})`
      : `release anchor: ${report.anchor.verdict} against ${report.anchor.ref}`,
    ...instructionsLine(report),
    ...flameLine(report),
    ...pagesLines(report),
    ...(met.length === 0 ? [] : [`met: ${met.join(', ')}`]),
  ];
}

/** What memory the arenas of all arms lay on. */
function pagesLines({ environment }: GateReport): string[] {
  const arms = ARMS.map((arm) => environment[arm]);
  const all = (of: (arm: (typeof arms)[number]) => readonly string[] | undefined): string[] => [
    ...new Set(arms.flatMap((arm) => of(arm) ?? [])),
  ];
  const pages = all((arm) => arm.pages);
  if (pages.length === 0) return [];
  const reasons = all(({ pagesReasons }) => pagesReasons);
  const remedies = all(({ pagesRemedies }) => pagesRemedies);
  return [
    `arena pages: ${pages.join(', ')}${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`,
    ...remedies.map((remedy) => `  better pages: ${remedy}`),
  ];
}

function instructionsLine({ instructions, instructionsReason }: GateReport): string[] {
  if (instructions === null) return instructionsReason === undefined ? [] : [`instructions: not counted (${instructionsReason})`];
  const { isa, base, change, risePercent } = instructions;
  const misses = (arm: typeof base): string =>
    arm.misses === null ? '' : `, ${arm.misses.level1} and ${arm.misses.last} misses`;
  const steady = base.steady && change.steady ? '' : '; not the same in every run';
  return [
    `instructions a message (${isa}): ${base.perMessage}${misses(base)} -> ${change.perMessage}${misses(change)}: ${signed(risePercent)} %${steady}`,
  ];
}

function literalLine({ path, stored, measured, diff, over, decides, doubts }: LiteralReport, limitNs: number): string {
  if (path === null || stored === null) return `literal rule: nothing to compare with (${doubts.join('; ')})`;
  const word = over ? `over +${limitNs}` : 'within';
  const weight = decides ? 'decides' : `does not decide: ${doubts.join('; ')}`;
  return `literal rule: total bP99 ${figure(measured)} ns, stored ${figure(stored)} in ${path}: ${signed(diff)}, ${word}; ${weight}`;
}

function figure(value: number | null): string {
  return value === null ? '-' : String(Math.round(value));
}

function signed(value: number | null): string {
  if (value === null) return '-';
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded);
}

/** First and last column left-aligned, the figures between them right-aligned. */
function aligned(rows: readonly string[][]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const last = HEADINGS.length - 1;
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column]!) : column === last ? text : text.padStart(widths[column]!);
  return rows.map((cells) => cells.map(cell).join('  '));
}

function flameLine({ flame, flameReason }: GateReport): string[] {
  if (flame === undefined) return [];
  if (flame === null) return [`flame graph: not recorded (${flameReason ?? 'no reason was given'})`];
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const [most] = flameChanges(flame, 1);
  const told =
    most === undefined
      ? ''
      : `; most changed: ${most.frame} ${percent(most.base)} -> ${percent(most.change)} (chance alone: ±${percent(most.chance)})`;
  return [`flame graph: ${flameWords(flame)}${told}`];
}
