/** The interactive flame graph: one HTML file with everything in it, d3-flame-graph and what it needs included. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LuminaError, messageOf } from '../../../runtime/errors.ts';
import { changeColour, PLACE_COLOURS } from './colours.ts';
import type { FlameNode } from './fold.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './page-script.ts';
import { escapeXml, frameTitle } from './svg.ts';

/** Parts of d3 that d3-flame-graph and its parts need, each after those it needs itself. */
const D3_PARTS = [
  ...['d3-array', 'd3-color', 'd3-dispatch', 'd3-ease', 'd3-format', 'd3-hierarchy', 'd3-interpolate', 'd3-selection'],
  ...['d3-time', 'd3-time-format', 'd3-timer', 'd3-scale', 'd3-transition'],
];

export interface PageOptions {
  readonly title: string;
  /** Lines under the title: what was recorded, by what, and the verdict. */
  readonly about: readonly string[];
  readonly difference?: boolean;
}

/** What the page's script draws: colours and texts are made here, so that it decides nothing. */
interface PageNode {
  readonly name: string;
  readonly value: number;
  readonly title: string;
  readonly colour: string | null;
  readonly children: readonly PageNode[];
}

/**
 * The page. It loads nothing: its policy forbids it.
 * @throws LuminaError LUMINA_FLAME_PAGE when d3-flame-graph is not installed
 */
export function flamePage(tree: FlameNode, { title, about, difference = false }: PageOptions): string {
  const data = JSON.stringify(pageNode(tree, tree.value, difference)).replaceAll('<', '\\u003c');
  const legend = difference
    ? '<span style="background:rgb(255,80,80)">more than in the base</span> <span style="background:rgb(80,80,255)">less</span>'
    : Object.entries(PLACE_COLOURS)
        .map(([place, colour]) => `<span style="background:${colour}">${place}</span>`)
        .join(' ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
${about.map((line) => `<p>${escapeXml(line)}</p>`).join('\n')}
<p class="legend">${legend}</p>
<p><input id="search" type="search" placeholder="search a frame" aria-label="search a frame"> <button id="reset" type="button">whole graph</button> <span id="found"></span></p>
<div id="chart"></div>
<p id="details"></p>
<script type="application/json" id="data">${data}</script>
${libraries()
  .map((text) => `<script>${text.replaceAll('</script', '<\\/script')}</script>`)
  .join('\n')}
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function pageNode(node: FlameNode, all: number, difference: boolean): PageNode {
  const own = node.place === undefined ? null : PLACE_COLOURS[node.place];
  return {
    name: node.name,
    value: node.value,
    title: frameTitle(node, all),
    colour: difference ? changeColour(node, all) : own,
    children: node.children.filter((child) => child.value > 0).map((child) => pageNode(child, all, difference)),
  };
}

function libraries(): string[] {
  try {
    const flameGraph = createRequire(import.meta.url).resolve('d3-flame-graph');
    const near = createRequire(flameGraph);
    // A part of a part may lie beside it only.
    const nearer = createRequire(near.resolve('d3-scale'));
    const nearest = createRequire(nearer.resolve('d3-interpolate'));
    const find = (part: string): string => {
      for (const require of [near, nearer, nearest, createRequire(near.resolve('d3-transition'))]) {
        try {
          return require.resolve(part);
        } catch {
          // Beside the next one, or nowhere.
        }
      }
      throw new Error(`${part} is missing`);
    };
    const parts = D3_PARTS.map((part) => join(dirname(find(part)), '..', 'dist', `${part}.min.js`));
    return [...parts, join(dirname(flameGraph), 'd3-flamegraph.umd.min.js')].map((path) => readFileSync(path, 'utf8'));
  } catch (error) {
    throw new LuminaError('LUMINA_FLAME_PAGE', `d3-flame-graph is not whole (${messageOf(error)}); run npm ci`, { cause: error });
  }
}
