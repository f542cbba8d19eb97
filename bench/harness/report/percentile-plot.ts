/** HDR-style percentile plots: x is the percentile on the scale of 1/(1-p), y nanoseconds, one curve an arm. */

import { scaleLinear, scaleLog } from 'd3-scale';
import { line as pathOf } from 'd3-shape';
import type { CurvePoint, Distribution } from './distribution.ts';
import { count, ns } from './figures.ts';
import { element, type Markup } from './markup.ts';
import { legend, type PlotSize, type PlotText, plot, px, type Tick, xAxis, yAxis } from './plot-frame.ts';

export interface Curve {
  readonly name: string;
  /** Class of its line: `base`, `change`. */
  readonly className: string;
  readonly distribution: Distribution;
}

/** `body`: up to P99, linear, where the limit is visible. `whole`: up to the largest value, logarithmic. */
export type Extent = 'body' | 'whole';

export const PERCENTILE_SIZE: PlotSize = { width: 560, height: 300, left: 74, right: 26, top: 34, bottom: 44 };
/** One in so many: P99. */
const BODY_END = 100;
/** Values of 0 ns have no place on a logarithmic scale; they are drawn here. */
const LOWEST_NS = 1;
/** Space above the largest value on the logarithmic scale: its power of ten may be far. */
const HEADROOM = 1.1;

/** The plot of one part, or undefined when no curve has a value. */
export function percentilePlot(id: string, part: string, curves: readonly Curve[], extent: Extent): Markup | undefined {
  const drawn = curves
    .filter(({ distribution }) => distribution.count > 0)
    .map((curve) => ({ ...curve, points: curve.distribution.curve(extent === 'body' ? BODY_END : undefined) }));
  if (drawn.length === 0) return undefined;
  const scales = scalesOf(
    drawn.flatMap(({ points }) => points),
    extent,
  );
  const path = pathOf<CurvePoint>(
    (point) => px(scales.x(point.oneIn)),
    (point) => px(scales.y(point.ns)),
  ).digits(2);
  const size = PERCENTILE_SIZE;
  return plot(
    textOf(id, part, drawn, extent),
    size,
    xAxis(size, scales.xTicks, 'percentile, by one in how many is slower'),
    yAxis(size, scales.yTicks, 'ns'),
    // The dashed base lies over the change, or it would not be seen where both are the same.
    [...drawn].reverse().map(({ points, className }) => element('path', { class: `curve ${className}`, d: path(points) ?? '' })),
    drawn.map(({ distribution, className }) =>
      distribution.count < BODY_END
        ? null
        : element('circle', {
            class: `mark ${className}`,
            cx: px(scales.x(BODY_END)),
            cy: px(scales.y(distribution.at(BODY_END)!)),
            r: 3,
          }),
    ),
    legend(
      size,
      drawn.map(({ name, className }) => ({ label: name, className: `curve ${className}` })),
    ),
  );
}

interface Scales {
  readonly x: (oneIn: number) => number;
  readonly y: (ns: number) => number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

function scalesOf(points: readonly CurvePoint[], extent: Extent): Scales {
  const { width, height, left, right, top, bottom } = PERCENTILE_SIZE;
  const end = Math.max(...points.map(({ oneIn }) => oneIn), 2);
  const x = scaleLog([1, end], [left, width - right]);
  const xTicks = percentileTicks(end).map((oneIn) => ({ at: x(oneIn), label: percentileLabel(oneIn) }));
  const values = points.map((point) => point.ns);
  const range = [height - bottom, top];
  if (extent === 'body') {
    const y = scaleLinear([0, Math.max(...values, 1)], range).nice(6);
    return { x, y, xTicks, yTicks: y.ticks(6).map((value) => ({ at: y(value), label: ns(value) })) };
  }
  const clamped = (value: number): number => Math.max(value, LOWEST_NS);
  const lowest = 10 ** Math.floor(Math.log10(clamped(Math.min(...values))));
  const y = scaleLog([lowest, Math.max(...values, lowest * 10) * HEADROOM], range);
  const yTicks = y
    .ticks(6)
    .filter(isDecade)
    .map((value) => ({ at: y(value), label: ns(value) }));
  return { x, y: (value) => y(clamped(value)), xTicks, yTicks };
}

/** Powers of ten alone: their labels never touch. */
function isDecade(value: number): boolean {
  return Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9);
}

/** 0 %, 50 %, 90 %, 99 %, … as far as the curve goes. */
function percentileTicks(end: number): number[] {
  const ticks = [1, 2];
  for (let oneIn = 10; oneIn <= end * 1.0001; oneIn *= 10) ticks.push(oneIn);
  return ticks;
}

/** 1000 is `99.9`. */
export function percentileLabel(oneIn: number): string {
  const nines = Math.max(0, Math.round(Math.log10(oneIn)) - 2);
  return `${((1 - 1 / oneIn) * 100).toFixed(nines)}`;
}

function textOf(id: string, part: string, drawn: readonly Curve[], extent: Extent): PlotText {
  const told = drawn.map(({ name, distribution }) => {
    const figures = [2, 10, BODY_END].map((oneIn) => `P${percentileLabel(oneIn)} ${ns(distribution.at(oneIn))}`);
    return `${name}: ${figures.join(', ')}, largest ${ns(distribution.max)} ns of ${count(distribution.count)} values`;
  });
  const range = extent === 'body' ? 'up to P99, linear scale' : 'whole distribution, logarithmic scale, 0 ns drawn as 1';
  return { id, title: `${part}: latency by percentile, ${range}`, description: `${told.join('. ')}.` };
}
