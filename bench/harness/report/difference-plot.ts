/** Differences of change and base (mean of its two copies) as dot plots: every comparison with its bounds, and one comparison round by round. */

import { scaleLinear } from 'd3-scale';
import type { ComparisonReport } from '../gate/report.ts';
import { comparisonName, differenceText, ns, plural, signed } from './figures.ts';
import { element, fragment, type Markup } from './markup.ts';
import { label, line, type PlotSize, plot, px, xAxis, yAxis } from './plot-frame.ts';

const ROW = 24;
/** Rows beyond this are in the table only. */
const MOST_ROWS = 60;
const WIDTH = 860;
const LABEL_HEIGHT = 14;
const SIDES = { left: 150, top: 30, bottom: 44 };
/** Of a figure on the right of its row. */
const CHARACTER = 7;
export const ROUNDS_SIZE: PlotSize = { width: 860, height: 300, left: 66, right: 90, top: 30, bottom: 44 };

/** One row a comparison: dots are rounds (hollow at the edge when beyond it), the bar the bounds, the larger dot the median. Undefined when none has a difference. */
export function differencePlot(id: string, comparisons: readonly ComparisonReport[], limitNs: number): Markup | undefined {
  const known = comparisons.filter(({ median }) => median !== null);
  if (known.length === 0) return undefined;
  const rows = known.slice(0, MOST_ROWS);
  const right = 20 + CHARACTER * Math.max(...rows.map((row) => differenceText(row).length));
  const size: PlotSize = { ...SIDES, right, width: WIDTH, height: SIDES.top + rows.length * ROW + SIDES.bottom };
  const x = scaleLinear(boundsDomain(rows, limitNs), [size.left, size.width - size.right]).nice(8);
  const left = known.length - rows.length;
  return plot(
    {
      id,
      title: `Change less mean of base and control, of ${plural(rows.length, 'comparison')}`,
      description: `${rows.map((row) => `${comparisonName(row)}: ${differenceText(row)}`).join('. ')}.${left === 0 ? '' : ` ${left} more are in the table.`}`,
    },
    size,
    xAxis(
      size,
      x.ticks(8).map((value) => ({ at: x(value), label: signed(value) })),
      'change - mean(base, control), ns',
    ),
    line('zero', x(0), size.top, x(0), size.height - size.bottom),
    limitLine(x(limitNs), size, limitNs),
    rows.map((row, index) => comparisonRow(row, size.top + (index + 0.5) * ROW, x, size)),
  );
}

function comparisonRow(row: ComparisonReport, y: number, x: Scale, size: PlotSize): Markup {
  const { median, lower, upper } = row;
  return fragment(
    label('row-name', size.left - 10, y + 4, comparisonName(row), 'end'),
    roundsOf(row).map((value, index) => {
      const at = Math.min(Math.max(x(value), size.left), size.width - size.right);
      return dot(at === x(value) ? 'round' : 'round beyond', at, y + ((index % 5) - 2) * 2, 2);
    }),
    lower !== null &&
      upper !== null &&
      element('line', { class: `bounds ${row.state}`, x1: px(x(lower)), y1: px(y), x2: px(x(upper)), y2: px(y) }),
    dot(`median ${row.state}`, x(median!), y, 5),
    label('row-value', size.width - size.right + 10, y + 4, differenceText(row)),
  );
}

/** One comparison by round, with median, bounds and limit. Undefined when its rounds were not kept. */
export function roundsPlot(id: string, comparison: ComparisonReport, limitNs: number): Markup | undefined {
  const all = comparison.roundDifferences ?? [];
  const { median, lower, upper } = comparison;
  if (roundsOf(comparison).length === 0 || median === null) return undefined;
  const size = ROUNDS_SIZE;
  const right = size.width - size.right;
  const x = scaleLinear([0.5, all.length + 0.5], [size.left, right]);
  const y = scaleLinear(domainOf([comparison], limitNs), [size.height - size.bottom, size.top]).nice(6);
  const above = all.filter((value) => value !== null && value > limitNs).length;
  const rounds = Array.from({ length: all.length }, (_, i) => i + 1).filter((round) => round === 1 || round % 5 === 0);
  return plot(
    {
      id,
      title: `${comparisonName(comparison)}: change less mean of base and control, by round`,
      description: `${plural(all.length, 'round')}, median and bounds ${differenceText(comparison)}, ${above} of them above the limit of ${ns(limitNs)} ns.`,
    },
    size,
    lower !== null &&
      upper !== null &&
      element('rect', {
        class: 'band',
        x: size.left,
        y: px(y(upper)),
        width: right - size.left,
        height: px(y(lower) - y(upper)),
      }),
    xAxis(
      size,
      rounds.map((round) => ({ at: x(round), label: String(round) })),
      'round',
    ),
    yAxis(
      size,
      y.ticks(6).map((value) => ({ at: y(value), label: signed(value) })),
      'ns',
    ),
    line('zero', size.left, y(0), right, y(0)),
    line('limit', size.left, y(limitNs), right, y(limitNs)),
    label('limit-name', right + 6, y(limitNs) + 4, `limit +${ns(limitNs)}`),
    line('middle', size.left, y(median), right, y(median)),
    label('row-value', right + 6, apartFrom(y(limitNs), y(median)) + 4, `median ${signed(median)}`),
    all.map((value, index) => value !== null && dot('round', x(index + 1), y(value), 3.5)),
  );
}

/** Where the median's label has room beside the limit's. */
function apartFrom(limit: number, at: number): number {
  return Math.abs(at - limit) >= LABEL_HEIGHT ? at : at <= limit ? limit - LABEL_HEIGHT : limit + LABEL_HEIGHT;
}

type Scale = (value: number) => number;

function roundsOf(comparison: ComparisonReport): number[] {
  return (comparison.roundDifferences ?? []).filter((value) => value !== null);
}

/** Wide enough for every bound; single rounds may lie far out and are drawn hollow at the edge. */
function boundsDomain(rows: readonly ComparisonReport[], limitNs: number): [number, number] {
  const values = rows.flatMap(({ median, lower, upper }) => [median, lower, upper]).filter((value) => value !== null);
  const [low, high] = [Math.min(-0.2 * limitNs, ...values), Math.max(1.2 * limitNs, ...values)];
  const margin = 0.15 * (high - low);
  return [low - margin, high + margin];
}

/** From below zero to above the limit, whatever was measured, and every bound, median and round. */
function domainOf(rows: readonly ComparisonReport[], limitNs: number): [number, number] {
  const values = rows.flatMap((row) => [row.median, row.lower, row.upper, ...roundsOf(row)]).filter((value) => value !== null);
  return [Math.min(-0.2 * limitNs, ...values), Math.max(1.2 * limitNs, ...values)];
}

function limitLine(at: number, size: PlotSize, limitNs: number): Markup {
  return fragment(
    line('limit', at, size.top, at, size.height - size.bottom),
    label('limit-name', at, size.top - 9, `limit +${ns(limitNs)} ns`, 'middle'),
  );
}

function dot(className: string, cx: number, cy: number, r: number): Markup {
  return element('circle', { class: className, cx: px(cx), cy: px(cy), r });
}
