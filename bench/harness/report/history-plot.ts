/** A chart of stored baselines: block-P99 of total by commit, oldest on the left, with what this run measured at the end. */

import { scaleLinear } from 'd3-scale';
import { line as pathOf } from 'd3-shape';
import { ns, plural, shortCommit } from './figures.ts';
import type { HistoryPoint } from './history.ts';
import { element, type Markup } from './markup.ts';
import { label, legend, line, type PlotSize, plot, px, xAxis, yAxis } from './plot-frame.ts';

export const HISTORY_SIZE: PlotSize = { width: 860, height: 300, left: 66, right: 24, top: 34, bottom: 58 };
/** Labels of commits closer than this touch. */
const LABEL_PIXELS = 74;

/** What the run at hand measured, which no record holds. */
export interface Measured {
  readonly commit: string | null;
  readonly blockP99: number;
}

interface Place {
  readonly x: number;
  readonly blockP99: number;
  readonly point: HistoryPoint;
}

/** The chart, or undefined when no record has a block-P99. */
export function historyPlot(id: string, points: readonly HistoryPoint[], measured: Measured | null): Markup | undefined {
  const known = points.filter((point) => point.blockP99 !== null);
  if (known.length === 0) return undefined;
  const size = HISTORY_SIZE;
  const slots = known.length + (measured === null ? 0 : 1);
  const x = scaleLinear([0, Math.max(1, slots - 1)], [size.left + 30, size.width - size.right - 30]);
  const highest = Math.max(...known.flatMap(({ blockP99, range }) => [blockP99!, range?.[1] ?? 0]), measured?.blockP99 ?? 0);
  const y = scaleLinear([0, Math.max(highest, 1)], [size.height - size.bottom, size.top]).nice(6);
  const places = known.map((point, index): Place => ({ x: x(index), blockP99: point.blockP99!, point }));
  const path = pathOf<Place>(
    (place) => px(place.x),
    (place) => px(y(place.blockP99)),
  ).digits(2);
  return plot(
    { id, title: 'block-P99 of total by stored baseline, oldest first', description: descriptionOf(known, measured) },
    size,
    xAxis(size, [], 'stored baselines, oldest first'),
    yAxis(
      size,
      y.ticks(6).map((value) => ({ at: y(value), label: ns(value) })),
      'ns',
    ),
    element('path', { class: 'curve base', d: path(places.filter(({ point }) => point.current)) ?? '' }),
    places.map((place) => placeMarks(place, y)),
    measured !== null && element('circle', { class: 'mark change', cx: px(x(slots - 1)), cy: px(y(measured.blockP99)), r: 5 }),
    commitLabels(
      places.map((place) => ({ x: place.x, commit: place.point.commit, date: place.point.createdAt.slice(0, 10) })),
      measured,
      x(slots - 1),
    ),
    legend(size, [
      { label: 'stored, with the range of its rounds', className: 'curve base' },
      ...(known.every(({ current }) => current) ? [] : [{ label: 'hollow: measured in an earlier way', className: 'older' }]),
      ...(measured === null ? [] : [{ label: 'this run', className: 'curve change' }]),
    ]),
  );
}

function placeMarks({ x, blockP99, point }: Place, y: (value: number) => number): Markup[] {
  const range = point.range === null ? [] : [line('range', x, y(point.range[0]), x, y(point.range[1]))];
  return [
    ...range,
    element('circle', { class: point.current ? 'mark base' : 'mark base older', cx: px(x), cy: px(y(blockP99)), r: 4 }),
  ];
}

/** Commit and day below as many places as have room, the last ones first. */
function commitLabels(
  places: readonly { readonly x: number; readonly commit: string | null; readonly date: string }[],
  measured: Measured | null,
  end: number,
): Markup[] {
  const floor = HISTORY_SIZE.height - HISTORY_SIZE.bottom;
  const labels: Markup[] =
    measured === null ? [] : [label('tick', end, floor + 15, shortCommit(measured.commit).slice(0, 8), 'middle')];
  let free = measured === null ? Number.POSITIVE_INFINITY : end - LABEL_PIXELS;
  for (const { x, commit, date } of [...places].reverse()) {
    if (x > free) continue;
    labels.push(
      label('tick', x, floor + 15, shortCommit(commit).slice(0, 8), 'middle'),
      label('tick', x, floor + 29, date, 'middle'),
    );
    free = x - LABEL_PIXELS;
  }
  return labels;
}

function descriptionOf(points: readonly HistoryPoint[], measured: Measured | null): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const from = `${ns(first.blockP99)} ns (${shortCommit(first.commit)})`;
  const to = points.length === 1 ? '' : `, the last ${ns(last.blockP99)} ns (${shortCommit(last.commit)})`;
  const now = measured === null ? '' : ` This run measured ${ns(measured.blockP99)} ns.`;
  return `${plural(points.length, 'record')}: the first ${from}${to}.${now}`;
}
