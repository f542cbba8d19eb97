/** The gate's report as one self-contained HTML page. */

import type { ComparisonReport, GateReport } from '../gate/report.ts';
import { differencePlot, roundsPlot } from './difference-plot.ts';
import { distributionsSection } from './distributions.ts';
import { environmentRows, fingerprintRows } from './environment.ts';
import {
  bounds,
  byWeight,
  comparisonName,
  differenceText,
  fine,
  headline,
  headlineOf,
  literalText,
  ns,
  PLAIN_WARNINGS,
  plantedText,
  plural,
  runLine,
  shortCommit,
  signed,
  stateWord,
} from './figures.ts';
import { flameDifferenceSection } from './flame-difference.ts';
import type { History } from './history.ts';
import { historyPlot } from './history-plot.ts';
import { type Content, element, fragment, type Markup } from './markup.ts';
import { facts, figure, folded, htmlPage, list, note, paragraph, section, table } from './page-parts.ts';

/** Comparisons drawn by round without being asked for; the others are folded. */
const PLAIN_ROUNDS = 2;
const PLAIN_ROWS = 12;

/** What a page may have beside the report. */
export interface PageExtras {
  /** Records of this bench and class of machine. */
  readonly history?: History | undefined;
  /** An embedded flame graph, as `flameFigure` gives it. */
  readonly flame?: Markup | undefined;
}

/** The page's text. @throws LuminaError LUMINA_REPORT_HISTOGRAM when a histogram of the report can't be decoded */
export function gatePage(report: GateReport, extras: PageExtras = {}): string {
  const { histograms } = report;
  return htmlPage(
    `Lumina gate: ${report.verdict}, ${report.bench}`,
    pageHeader(report),
    [
      decidingSection(report),
      distributionsSection([
        { name: 'base', className: 'base', record: histograms.base },
        { name: 'change', className: 'change', record: histograms.change },
      ]),
      othersSection(report),
      literalSection(report, extras.history),
      anchorSection(report),
      instructionsSection(report),
      flameDifferenceSection(report),
      extras.flame === undefined ? null : section('Flame graph', extras.flame),
      environmentSection(report),
    ],
    'Written by lumina from the gate’s JSON alone; lumina report --input FILE writes it again.',
    extras.flame !== undefined,
  );
}

function pageHeader(report: GateReport): Markup {
  const [, ...rest] = headline(report).split(': ');
  const planted = plantedText(report);
  return fragment(
    element('h1', {}, element('span', { class: `verdict ${report.verdict}` }, report.verdict), rest.join(': ')),
    note(runLine(report)),
    planted !== '' && paragraph(element('strong', {}, `Planted on purpose: ${planted}`)),
    list(report.reasons),
    warningList(report.warnings),
  );
}

/** A slower build may warn of every part of it: the first ones are shown, and the rest on demand. */
function warningList(warnings: readonly string[]): Markup {
  const [plain, rest] = [warnings.slice(0, PLAIN_WARNINGS), warnings.slice(PLAIN_WARNINGS)];
  return fragment(
    list(plain.map((warning) => `Warning: ${warning}`)),
    rest.length > 0 && folded(`${plural(rest.length, 'warning')} more`, list(rest)),
  );
}

const HEADINGS = ['comparison', 'base', 'change', 'difference', 'bounds, 5 % to 95 %', 'control', 'state', 'reason'];

function comparisonTable(comparisons: readonly ComparisonReport[]): Markup {
  const rows = comparisons.map((one) => [
    comparisonName(one),
    ns(one.base),
    ns(one.change),
    signed(one.median),
    bounds(one.lower, one.upper),
    signed(one.controlOffset),
    element('span', { class: one.state }, stateWord(one)),
    one.reason,
  ]);
  return table(HEADINGS, rows, ['state', 'reason']);
}

function decidingSection(report: GateReport): Markup {
  const { deciding } = byWeight(report.comparisons);
  if (deciding.length === 0) return section('What decides', note('Nothing was compared.'));
  const total = headlineOf(report);
  // By rounds: the headline, and whatever failed.
  const byRound = deciding.filter((one) => one === total || one.state === 'fail');
  const rounds = byRound.map((one, index) => roundsFigure(one, `rounds-${index}`, report.limitNs));
  const looks = report.looks.map(({ rounds, outcome }) => `${plural(rounds, 'round')}: ${outcome}`);
  return section(
    'What decides',
    note(
      `Nanoseconds; medians over the rounds. Looks: ${looks.join(', ') || 'none'}. Order and resampling by seed ${report.seed}.`,
    ),
    figure(
      differencePlot('differences', deciding, report.limitNs),
      'Small dots: rounds. Bar and large dot: bounds and median of the difference.',
    ),
    comparisonTable(deciding),
    rounds.slice(0, PLAIN_ROUNDS),
    rounds.length > PLAIN_ROUNDS &&
      folded(`By round: ${rounds.length - PLAIN_ROUNDS} more that failed`, rounds.slice(PLAIN_ROUNDS)),
  );
}

function roundsFigure(one: ComparisonReport, id: string, limitNs: number): Content {
  const picture = roundsPlot(id, one, limitNs);
  if (picture === undefined) return null;
  return [element('h3', {}, `${comparisonName(one)} by round: ${differenceText(one)}`), figure(picture), roundsTable(one)];
}

function roundsTable(one: ComparisonReport): Markup {
  const rows = (one.roundDifferences ?? []).map((value, index) => [String(index + 1), signed(value)]);
  return folded('Figures of the rounds', table(['round', 'change - mean(base, control), ns'], rows));
}

function othersSection(report: GateReport): Markup {
  const { others } = byWeight(report.comparisons);
  if (others.length === 0) return section('Other comparisons', note('None.'));
  const warned = others.filter(({ warning }) => warning);
  return section(
    'Other comparisons',
    note('Shown, and may warn; they do not decide.'),
    warned.length > 0 && warned.length <= PLAIN_ROWS && comparisonTable(warned),
    warned.length > PLAIN_ROWS && folded(`The ${warned.length} that warn`, comparisonTable(warned)),
    folded(`All ${others.length}`, comparisonTable(others)),
  );
}

function literalSection(report: GateReport, history: History | undefined): Markup {
  const { literal, change } = report;
  const measured = literal.measured === null ? null : { commit: change.commit, blockP99: literal.measured };
  const points = history?.points ?? [];
  return section(
    'Stored baselines',
    paragraph(
      `P99 > stored + ${ns(report.limitNs)} ns: ${literalText(report)}. It ${literal.decides ? 'decides' : 'does not decide here'}.`,
    ),
    list(literal.doubts),
    figure(historyPlot('history', points, measured)),
    points.length === 0 ? null : folded(`Figures of ${plural(points.length, 'record')}`, historyTable(points)),
    list(history?.notes ?? []),
  );
}

function historyTable(points: History['points']): Markup {
  const rows = points.map((point) => [
    shortCommit(point.commit),
    point.createdAt,
    ns(point.blockP99),
    point.range === null ? '-' : `${ns(point.range[0])} to ${ns(point.range[1])}`,
    ns(point.p50),
    ns(point.p99),
    point.fingerprint,
    point.current ? 'as now' : 'in an earlier way',
  ]);
  return table(['commit', 'measured', 'block-P99', 'its rounds', 'P50', 'P99', 'fingerprint', 'how'], rows, [
    'measured',
    'fingerprint',
    'how',
  ]);
}

function anchorSection({ anchor, anchorReason }: GateReport): Markup {
  if (anchor === null) return section('Release anchor', note(anchorReason ?? 'None, and no reason was given.'));
  return section(
    'Release anchor',
    paragraph(
      `${anchor.ref} (${shortCommit(anchor.commit)}): `,
      element('strong', { class: anchor.verdict }, anchor.verdict),
      '. The same test against an older release, so that many small steps do not pass unseen.',
    ),
    list(anchor.reasons),
    comparisonTable(anchor.comparisons),
  );
}

function instructionsSection({ instructions, instructionsReason }: GateReport): Markup {
  if (instructions === null)
    return section(
      'Instructions a message',
      note(instructionsReason === undefined ? 'Not counted.' : `Not counted: ${instructionsReason}.`),
    );
  const { base, change, isa, runs, risePercent, warning } = instructions;
  const row = (name: string, of: (counts: typeof base) => Content): Content[] => [name, of(base), of(change)];
  return section(
    'Instructions a message',
    note(
      `A second opinion that never decides; ${isa} kernels, ${plural(runs, 'run')}. Change: ${signed(risePercent)} %${warning ? ', a warning' : ''}.`,
    ),
    table(
      ['a message', 'base', 'change'],
      [
        row('instructions', ({ perMessage }) => fine(perMessage)),
        row('the same in every run', ({ steady }) => (steady ? 'yes' : 'no')),
        row('level 1 misses', ({ misses }) => fine(misses?.level1)),
        row('last level misses', ({ misses }) => fine(misses?.last)),
      ],
    ),
  );
}

function environmentSection({ rounds, environment, differences, fingerprint, base }: GateReport): Markup {
  const { toolchain } = base;
  const built =
    toolchain === null
      ? 'not built'
      : `${toolchain.compiler ?? 'no compiler'}, ${toolchain.flags ?? 'no flags'}, Node ${toolchain.node}`;
  return section(
    'Environment',
    rounds === 0 ? note('No process ran.') : table(['', 'base', 'change', 'control'], environmentRows(environment)),
    list(differences),
    facts([['base built with', built], ...fingerprintRows(fingerprint)]),
  );
}
