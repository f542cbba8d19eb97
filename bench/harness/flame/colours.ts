/** Colours of the flame graphs: what a frame belongs to, or how it changed. The page and the picture share them. */

import type { FlameNode } from './fold.ts';
import type { Place } from './stages.ts';

/** Apart in lightness as well as in hue; the four stages that the time is there for are the warm ones. */
export const PLACE_COLOURS: Record<Place, string> = {
  parse: '#f2b134',
  book: '#e8743b',
  signal: '#d94a4a',
  gateway: '#b5446e',
  wire: '#5b8ff9',
  feed: '#5ad8a6',
  ring: '#6dc8ec',
  telemetry: '#9270ca',
  other: '#b8b8a8',
  waiting: '#d9d9d9',
  system: '#555f6e',
  kernel: '#7f8fa6',
  interrupt: '#a9b4c2',
  outside: '#e6e2d6',
};
/** Frames of threads that are not hot. */
export const BESIDE_COLOUR = '#cfd8c8';

/** Red for more of the whole than in the base, blue for less, white for the same; full at five points. */
export function changeColour({ value, base }: FlameNode, all: number): string {
  const FULL = 0.05;
  const change = all === 0 ? 0 : (value - (base ?? 0)) / all;
  const strength = Math.min(1, Math.abs(change) / FULL);
  const faded = Math.round(255 - 175 * strength);
  return change >= 0 ? `rgb(255,${faded},${faded})` : `rgb(${faded},${faded},255)`;
}

export function frameColour(node: FlameNode, all: number, difference: boolean): string {
  if (difference) return changeColour(node, all);
  return node.place === undefined ? BESIDE_COLOUR : PLACE_COLOURS[node.place];
}
