/** The parts that every actor of the simulated exchange works on, and what they share. */

import type { Books } from './books.ts';
import type { Listing } from './listing.ts';
import type { Market } from './market.ts';
import type { Random } from './random.ts';
import type { Tape } from './tape.ts';

/** One tick of one cent in price4. */
export const TICK_PRICE4 = 100;
/** Order sizes in 32nds; 0 stands for an odd lot. */
const SIZES = [...Array<number>(16).fill(100), 0, 0, 0, 0, 0, 200, 200, 200, 200, 300, 300, 400, 500, 500, 1000, 2000];

/** Sizes of marketable orders in 16ths: small, so that no single one makes a volume bucket one-sided. */
const TAKER_SIZES = [100, 100, 100, 100, 100, 100, 100, 100, 100, 0, 0, 0, 0, 200, 200, 300];

export interface Simulation {
  readonly books: Books;
  readonly market: Market;
  readonly listing: Listing;
  readonly random: Random;
  readonly tape: Tape;
}

/** Shares of a new order: mostly one round lot. */
export function orderSize(random: Random): number {
  return lotsOf(SIZES[random.next() & 31]!, random);
}

/** Shares of a marketable order. */
export function takerSize(random: Random): number {
  return lotsOf(TAKER_SIZES[random.next() & 15]!, random);
}

function lotsOf(size: number, random: Random): number {
  return size === 0 ? 1 + random.below(99) : size;
}
