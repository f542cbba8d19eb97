/**
 * What the simulated market believes: a fair price a symbol, who is trading, and which symbols may trade at all.
 *
 * The fair price walks with trades and quotes; books follow it, since new quotes are placed around it and quotes it has left
 * behind are cancelled. Ordinary flow leans against its own imbalance, so volume buckets are balanced; now and then a burst
 * of trades in one direction runs through one busy symbol, which is what a toxicity measure has to find.
 */

import { type Books, NONE } from './books.ts';
import type { Listing } from './listing.ts';
import type { Random } from './random.ts';

/** Distance of a new quote from the touch in ticks, in 64ths. */
const DEPTHS = [
  ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3],
  ...[4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 7, 7, 8, 8, 9, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 25, 30, 36, 44],
] as const;
const LOWEST_FAIR = 120;

/** Direction of an aggressor: +1 buys, -1 sells. */
export type Direction = 1 | -1;

export class Market {
  /** Symbols that may not trade now: halted, paused or quotation only. */
  readonly stopped: Uint8Array;
  private readonly fair: Int32Array;
  /** Shares bought less shares sold by aggressors of each symbol. */
  private readonly imbalance: Float64Array;
  private burstSymbol = NONE;
  private burstDirection: Direction = 1;
  private burstTrades = 0;
  private readonly listing: Listing;
  private readonly books: Books;
  private readonly random: Random;
  private readonly burstGap: number;

  /** @param burstGap messages between bursts, on average */
  constructor(listing: Listing, books: Books, random: Random, burstGap: number) {
    this.listing = listing;
    this.books = books;
    this.random = random;
    this.burstGap = burstGap;
    this.fair = Int32Array.from(listing.openingTicks);
    this.imbalance = new Float64Array(listing.count);
    this.stopped = new Uint8Array(listing.count);
  }

  fairTick(symbol: number): number {
    return this.fair[symbol]!;
  }

  /** The price of a new quote, in ticks: around the fair price, and never such that the book locks or crosses. */
  quoteTick(book: number): number {
    const symbol = book >> 1;
    const fair = this.fair[symbol]!;
    const half = this.listing.halfSpread[symbol]!;
    const depth = DEPTHS[this.random.next() & 63]! * this.step(symbol);
    const opposite = this.books.bestTick(book ^ 1);
    if ((book & 1) === 0) {
      const tick = Math.max(1, fair - half + 1 - depth);
      return opposite !== NONE && tick >= opposite ? opposite - 1 : tick;
    }
    const tick = fair + half + depth;
    return tick <= opposite ? opposite + 1 : tick;
  }

  /** An order that the fair price has left on its wrong side, or `NONE`: its owner would cancel it first. */
  staleOrder(symbol: number): number {
    const fair = this.fair[symbol]!;
    const half = this.listing.halfSpread[symbol]!;
    const ask = this.books.bestTick(symbol * 2 + 1);
    if (ask !== NONE && ask <= fair - half) return this.books.front(symbol * 2 + 1);
    const bid = this.books.bestTick(symbol * 2);
    return bid !== NONE && bid > fair + half ? this.books.front(symbol * 2) : NONE;
  }

  /** Called once for every message of continuous trading: lets bursts begin and quotes drift. */
  drift(): void {
    const random = this.random;
    if (this.burstTrades === 0 && random.below(this.burstGap) === 0) {
      // Of three draws the most active one: toxic flow looks for liquidity.
      this.burstSymbol = this.listing.pick(random);
      this.burstDirection = (random.next() & 1) === 0 ? 1 : -1;
      this.burstTrades = 25 + random.below(40);
    }
    if (random.chance(1024)) this.walk(this.listing.pick(random), (random.next() & 1) === 0 ? 1 : -1);
  }

  /** The book from which a burst takes next, or `NONE`; most trades during a burst are the burst's. */
  burstBook(): number {
    if (this.burstTrades === 0 || this.random.chance(8192)) return NONE;
    this.burstTrades--;
    return this.burstSymbol * 2 + (this.burstDirection === 1 ? 1 : 0);
  }

  /** Which way the next aggressor of a symbol trades. */
  aggressor(symbol: number): Direction {
    if (this.burstTrades > 0 && symbol === this.burstSymbol) return this.burstDirection;
    const imbalance = this.imbalance[symbol]!;
    if (imbalance === 0 || this.random.chance(8192)) return (this.random.next() & 1) === 0 ? 1 : -1;
    return imbalance > 0 ? -1 : 1;
  }

  /** Tells the market of a trade. */
  traded(symbol: number, direction: Direction, shares: number): void {
    const inBurst = this.burstTrades > 0 && symbol === this.burstSymbol;
    if (!inBurst) this.imbalance[symbol] = this.imbalance[symbol]! + direction * shares;
    if (this.random.chance(inBurst ? 32_768 : 8192)) this.walk(symbol, direction);
  }

  private step(symbol: number): number {
    return 1 + (this.listing.openingTicks[symbol]! >> 13);
  }

  /** One step of the fair price; a price far from its opening turns back, so that it stays within a third of it. */
  private walk(symbol: number, direction: Direction): void {
    const opening = this.listing.openingTicks[symbol]!;
    const away = this.fair[symbol]! - opening;
    const limit = Math.floor(opening / 3);
    const bounded = away > limit ? -1 : away < -limit ? 1 : direction;
    this.fair[symbol] = Math.max(LOWEST_FAIR, this.fair[symbol]! + bounded * this.step(symbol));
  }
}
