/** A flame graph as a picture: every frame a rectangle with its share as a tooltip, wide enough ones with their names. */

import { frameColour } from './colours.ts';
import type { FlameNode } from './fold.ts';

const WIDTH = 1200;
const ROW = 17;
const MARGIN = 10;
const HEAD = 40;
/** Narrower frames are not drawn. */
const NARROWEST = 0.3;
const LETTER = 6.6;

export interface PictureOptions {
  readonly title: string;
  /** Colour by change instead of by stage. */
  readonly difference?: boolean;
}

/** @returns a whole SVG document, without scripts */
export function flameSvg(tree: FlameNode, { title, difference = false }: PictureOptions): string {
  const wide = WIDTH - 2 * MARGIN;
  const rows: string[] = [];
  let deepest = 0;
  const draw = (node: FlameNode, x: number, depth: number): void => {
    const width = tree.value === 0 ? 0 : (node.value / tree.value) * wide;
    if (width < NARROWEST) return;
    deepest = Math.max(deepest, depth);
    rows.push(rectangle(node, tree.value, { x, depth, width, difference }));
    let from = x;
    for (const child of node.children) {
      draw(child, from, depth + 1);
      from += (child.value / tree.value) * wide;
    }
  };
  draw(tree, MARGIN, 0);
  const height = HEAD + (deepest + 1) * ROW + MARGIN;
  const floor = height - MARGIN - ROW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="monospace" font-size="11">`,
    `<rect width="100%" height="100%" fill="#fffdf8"/>`,
    `<text x="${MARGIN}" y="24" font-size="14">${escapeXml(title)}</text>`,
    `<g transform="translate(0,${floor})">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

interface Spot {
  readonly x: number;
  readonly depth: number;
  readonly width: number;
  readonly difference: boolean;
}

function rectangle(node: FlameNode, all: number, { x, depth, width, difference }: Spot): string {
  const y = -depth * ROW;
  const room = Math.floor((width - 4) / LETTER);
  const label = room < 3 ? '' : node.name.length <= room ? node.name : `${node.name.slice(0, room - 2)}..`;
  const text = label === '' ? '' : `<text x="${(x + 2).toFixed(1)}" y="${y + 12}">${escapeXml(label)}</text>`;
  const colour = frameColour(node, all, difference);
  const frame = `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 1}" fill="${colour}"/>`;
  return `<g><title>${escapeXml(frameTitle(node, all))}</title>${frame}${text}</g>`;
}

/** `name: 1,234 samples, 12.34 %`, with the base's share in a difference. */
export function frameTitle(node: FlameNode, all: number): string {
  const share = (value: number): string => `${((value / Math.max(1, all)) * 100).toFixed(2)} %`;
  const place = node.place === undefined ? '' : ` (${node.place})`;
  const base = node.base === undefined ? '' : `, ${share(node.base)} in the base`;
  return `${node.name}${place}: ${node.value} samples, ${share(node.value)}${base}`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
