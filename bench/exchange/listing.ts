/**
 * The listed symbols of a simulated day: names, opening prices, and how active each is.
 *
 * Stock locates are dense from 1 in alphabetical order, as on a real day. Activity is Zipf-like over a shuffled ranking:
 * the symbol of rank r has weight 1 / (r + 3), so a handful carries much of the day and most are nearly idle.
 */

import type { Random } from './random.ts';

/** No vowels, so that no name is a word. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
/** Name lengths in 64ths: few of one or two letters, most of three and four. */
const NAME_LENGTHS = [1, 2, 2, 2, ...Array<number>(20).fill(3), ...Array<number>(34).fill(4), ...Array<number>(6).fill(5)];
const WEIGHT_ONE = 1 << 24;

export interface Listing {
  readonly count: number;
  /** Symbol of index i, which has stock locate i + 1. */
  readonly names: readonly string[];
  /** Opening price in ticks of one cent. */
  readonly openingTicks: Int32Array;
  /** Half of the usual spread, in ticks. */
  readonly halfSpread: Int32Array;
  /** Symbol indices, the most active first. */
  readonly byActivity: Int32Array;
  /** A symbol index, drawn by activity. */
  pick(random: Random): number;
}

export function listSymbols(count: number, random: Random): Listing {
  const names = makeNames(count, random);
  const byActivity = shuffled(count, random);
  const openingTicks = new Int32Array(count);
  const halfSpread = new Int32Array(count);
  for (let rank = 0; rank < count; rank++) {
    const symbol = byActivity[rank]!;
    const ticks = (200 + random.below(200)) << random.below(7);
    openingTicks[symbol] = ticks;
    halfSpread[symbol] = 1 + random.below(rank * 8 < count ? 1 : 3) + (ticks >> 14);
  }
  const alias = new AliasTable(count);
  const pick = (source: Random): number => byActivity[alias.pick(source)]!;
  return { count, names, openingTicks, halfSpread, byActivity, pick };
}

function makeNames(count: number, random: Random): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const length = NAME_LENGTHS[random.below(NAME_LENGTHS.length)]!;
    let name = '';
    for (let i = 0; i < length; i++) name += LETTERS.charAt(random.below(LETTERS.length));
    names.add(name);
  }
  return [...names].sort();
}

/** Fisher-Yates. */
function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
  return order;
}

/** Draws ranks by weight in constant time: Walker's alias method with Vose's construction, on integers. */
class AliasTable {
  /** Keep the drawn slot when 16 random bits are below this, else take its alias. */
  private readonly keep: Int32Array;
  private readonly alias: Int32Array;

  constructor(count: number) {
    this.keep = new Int32Array(count).fill(65_536);
    this.alias = Int32Array.from({ length: count }, (_, i) => i);
    const weights = new Float64Array(count);
    let total = 0;
    for (let rank = 0; rank < count; rank++) total += weights[rank] = Math.floor(WEIGHT_ONE / (rank + 3));
    const small: number[] = [];
    const large: number[] = [];
    for (let rank = 0; rank < count; rank++) {
      weights[rank] = weights[rank]! * count;
      (weights[rank]! < total ? small : large).push(rank);
    }
    while (small.length > 0 && large.length > 0) {
      const poor = small.pop()!;
      const rich = large[large.length - 1]!;
      this.keep[poor] = Math.floor((weights[poor]! * 65_536) / total);
      this.alias[poor] = rich;
      weights[rich] = weights[rich]! + weights[poor]! - total;
      if (weights[rich]! < total) small.push(large.pop()!);
    }
  }

  pick(random: Random): number {
    const slot = random.below(this.keep.length);
    return random.chance(this.keep[slot]!) ? slot : this.alias[slot]!;
  }
}
