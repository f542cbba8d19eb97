/** Folded stacks, the format that flame graph tools share: `thread;outer;inner count`, and the difference of two. */

import { LuminaError } from '../../../runtime/errors.ts';
import { type Frame, frameLabel, type Stack } from './stacks.ts';
import { type Place, placeOf } from './stages.ts';

/** Samples by folded stack. */
export type Folded = ReadonlyMap<string, number>;

/** Lines and offsets are left out: stacks of one function are one. */
export function fold(stacks: readonly Stack[]): Map<string, number> {
  const folded = new Map<string, number>();
  for (const { thread, frames, count } of stacks) {
    const key = [thread.replaceAll(';', ','), ...frames.map(frameLabel)].join(';');
    folded.set(key, (folded.get(key) ?? 0) + count);
  }
  return folded;
}

/** One stack a line, sorted, so that two recordings can be compared line by line. */
export function foldedText(folded: Folded): string {
  const lines = [...folded].map(([stack, count]) => `${stack} ${count}`).sort();
  return `${lines.join('\n')}\n`;
}

/**
 * Reads folded stacks of any tool.
 * @throws LuminaError LUMINA_FLAME_FOLDED that names the line
 */
export function parseFolded(text: string, path: string): Map<string, number> {
  const folded = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const match = /^(.*\S) (\d+)$/.exec(line);
    if (match === null) {
      throw new LuminaError(
        'LUMINA_FLAME_FOLDED',
        `${path}:${index + 1}: is no folded stack ("frame;frame count"); give the file lumina flame wrote`,
      );
    }
    folded.set(match[1]!, (folded.get(match[1]!) ?? 0) + Number(match[2]));
  }
  if (folded.size === 0)
    throw new LuminaError('LUMINA_FLAME_FOLDED', `${path}: holds no stack; give the file lumina flame wrote`);
  return folded;
}

/** One frame of a flame graph; a frame's value holds its children's. */
export interface FlameNode {
  readonly name: string;
  value: number;
  /** The part of a hot thread's time this is; undefined where that has no meaning. */
  place?: Place;
  /** Samples that the base had here, at the scale of this recording; only in a difference. */
  base?: number;
  readonly children: FlameNode[];
}

export function total(folded: Folded): number {
  return [...folded.values()].reduce((sum, count) => sum + count, 0);
}

/** The tree of the stacks; `places` tells what a path of folded frames belongs to. */
export function treeOf(folded: Folded, places: ReadonlyMap<string, Place> = new Map()): FlameNode {
  const root: FlameNode = { name: 'all', value: 0, children: [] };
  for (const [stack, count] of folded) {
    root.value += count;
    let node = root;
    let path = '';
    for (const name of stack.split(';')) {
      path = path === '' ? name : `${path};${name}`;
      const place = places.get(path);
      node = childOf(node, name, place);
      node.value += count;
    }
  }
  return sorted(root);
}

/** The tree of the change, with what the base had at the same place. Where only the base has samples, the value is 0. */
export function differenceTree(base: Folded, change: Folded, places: ReadonlyMap<string, Place> = new Map()): FlameNode {
  const scale = total(change) / Math.max(1, total(base));
  const tree = treeOf(change, places);
  tree.base = total(change);
  for (const [stack, count] of base) {
    let node = tree;
    for (const name of stack.split(';')) {
      node = childOf(node, name, undefined);
      node.base = (node.base ?? 0) + count * scale;
    }
  }
  return sorted(tree);
}

function childOf(node: FlameNode, name: string, place: Place | undefined): FlameNode {
  const found = node.children.find((child) => child.name === name);
  if (found !== undefined) return found;
  const child: FlameNode = { name, value: 0, ...(place === undefined ? {} : { place }), children: [] };
  node.children.push(child);
  return child;
}

function sorted(node: FlameNode): FlameNode {
  node.children.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const child of node.children) sorted(child);
  return node;
}

/** What every path of the hot threads' folded stacks belongs to, for colours: as if the samples ended there. */
export function placesOf(stacks: readonly Stack[], hot: readonly string[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { thread, frames } of stacks) {
    if (!hot.includes(thread)) continue;
    let path = thread;
    const inner: Frame[] = [];
    for (const frame of frames) {
      path = `${path};${frameLabel(frame)}`;
      inner.push(frame);
      if (!places.has(path)) places.set(path, placeOf(inner));
    }
  }
  return places;
}

/** Paths that gained or lost most of their own share, in points of the whole, innermost frame first named. */
export function largestChanges(base: Folded, change: Folded, most: number): { frame: string; base: number; change: number }[] {
  const baseSelf = selfShares(base);
  const changeSelf = selfShares(change);
  return [...new Set([...baseSelf.keys(), ...changeSelf.keys()])]
    .map((frame) => ({ frame, base: baseSelf.get(frame) ?? 0, change: changeSelf.get(frame) ?? 0 }))
    .sort((a, b) => Math.abs(b.change - b.base) - Math.abs(a.change - a.base))
    .slice(0, most);
}

function selfShares(folded: Folded): Map<string, number> {
  const all = Math.max(1, total(folded));
  const shares = new Map<string, number>();
  for (const [stack, count] of folded) {
    const frame = stack.slice(stack.lastIndexOf(';') + 1);
    shares.set(frame, (shares.get(frame) ?? 0) + count / all);
  }
  return shares;
}
