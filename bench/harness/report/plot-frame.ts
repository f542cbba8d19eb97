/** What the plots share: a titled SVG with axes, grid and legend, drawn as text. Colours come from the page's style. */

import { type Content, element, fragment, type Markup } from './markup.ts';

export interface PlotText {
  /** Unique on the page: title and description are referred to by it. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for who does not see it. */
  readonly description: string;
}

export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Tick {
  /** Pixels from the left, or from the top. */
  readonly at: number;
  readonly label: string;
}

export interface LegendEntry {
  readonly label: string;
  /** Class of the sample's line. */
  readonly className: string;
}

/** Length of a legend's line, and of the gap after it. */
const SAMPLE = 18;
const CHARACTER = 6.4;

/** The whole SVG. */
export function plot(text: PlotText, size: PlotSize, ...content: Content[]): Markup {
  const { width, height } = size;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${text.id}-title ${text.id}-text`,
    },
    element('title', { id: `${text.id}-title` }, text.title),
    element('desc', { id: `${text.id}-text` }, text.description),
    ...content,
  );
}

/** Pixels to a hundredth: the text stays short, and no eye sees more. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

export function line(className: string, x1: number, y1: number, x2: number, y2: number): Markup {
  return element('line', { class: className, x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2) });
}

export function label(
  className: string,
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Markup {
  return element('text', { class: className, x: px(x), y: px(y), 'text-anchor': anchor }, text);
}

/** Lines over the plot at each tick, with labels below; `name` under them. */
export function xAxis(size: PlotSize, ticks: readonly Tick[], name: string): Markup {
  const floor = size.height - size.bottom;
  const middle = (size.left + size.width - size.right) / 2;
  return fragment(
    ticks.map(({ at, label: text }) => [line('grid', at, size.top, at, floor), label('tick', at, floor + 15, text, 'middle')]),
    line('axis', size.left, floor, size.width - size.right, floor),
    label('axis-name', middle, size.height - 8, name, 'middle'),
  );
}

/** Lines over the plot at each tick, with labels on the left; `name` above them. */
export function yAxis(size: PlotSize, ticks: readonly Tick[], name: string): Markup {
  return fragment(
    ticks.map(({ at, label: text }) => [
      line('grid', size.left, at, size.width - size.right, at),
      label('tick', size.left - 6, at + 4, text, 'end'),
    ]),
    line('axis', size.left, size.top, size.left, size.height - size.bottom),
    label('axis-name', size.left - 6, size.top - 9, name, 'end'),
  );
}

/** Samples of the lines in a row, right-aligned above the plot. */
export function legend(size: PlotSize, entries: readonly LegendEntry[]): Markup {
  let x = size.width - size.right - entries.reduce((sum, entry) => sum + widthOf(entry), 0);
  const y = size.top - 13;
  return fragment(
    entries.map((entry) => {
      const at = x;
      x += widthOf(entry);
      return [line(entry.className, at, y, at + SAMPLE, y), label('legend', at + SAMPLE + 5, y + 4, entry.label)];
    }),
  );
}

function widthOf(entry: LegendEntry): number {
  return SAMPLE + 5 + entry.label.length * CHARACTER + 12;
}
