/** Trades: E against displayed orders, P against hidden ones, C at other prices, and B that breaks one. */

import { brokenTrade, orderExecuted, orderExecutedWithPrice, Side, trade } from '../../generated/itch-5.0/ts/index.ts';
import { NONE } from './books.ts';
import type { Direction } from './market.ts';
import { type Simulation, TICK_PRICE4, takerSize } from './simulation.ts';

/** Executions that one marketable order may cause. */
const LONGEST_SWEEP = 4;
/** Symbols looked at for one that may trade. */
const PLACES_TRIED = 4;

export class Trades {
  private lastMatch = 0;
  private brokenCandidate = 0;
  private brokenSymbol = NONE;
  /** Executions written beyond one a call, not yet made up for. */
  private ahead = 0;
  private readonly on: Simulation;

  constructor(simulation: Simulation) {
    this.on = simulation;
  }

  /** The next match number, day-unique. */
  match(): number {
    return ++this.lastMatch;
  }

  /** A marketable order takes front orders of the best price until it is filled; at most `room` messages. */
  execute(room: number): boolean {
    if (this.ahead > 0) {
      this.ahead--;
      return false;
    }
    const { books, random, tape } = this.on;
    const book = this.restingBook();
    if (book === NONE) return false;
    const symbol = book >> 1;
    let left = takerSize(random);
    const most = Math.min(LONGEST_SWEEP, room);
    for (let sweep = 0; sweep < most && left > 0; sweep++) {
      const order = books.front(book);
      if (order === NONE) break;
      const shares = Math.min(left, books.shares(order));
      const matchNumber = this.match();
      const fields = { ...tape.header(symbol + 1), orderRef: books.ref(order), shares, matchNumber };
      orderExecuted.encode(tape.view, tape.frame(orderExecuted.TYPE, orderExecuted.LENGTH), fields);
      books.reduce(order, shares);
      this.traded(symbol, aggressorOf(book), shares, matchNumber);
      left -= shares;
      if (sweep > 0) this.ahead++;
    }
    return true;
  }

  /** A trade against a hidden order: at the touch one time in two, else inside it, on half ticks too. Its side is always B. */
  hidden(): boolean {
    const { books, listing, random, tape } = this.on;
    const book = this.restingBook();
    if (book === NONE || books.front(book ^ 1) === NONE) return false;
    const symbol = book >> 1;
    const aggressor = aggressorOf(book);
    const touch = books.bestTick(book);
    const halfTicks = (touch - books.bestTick(book ^ 1)) * aggressor * 2;
    const inside = (random.next() & 1) === 0 ? 0 : random.below(halfTicks);
    const price = touch * TICK_PRICE4 - (inside * aggressor * TICK_PRICE4) / 2;
    const shares = takerSize(random);
    const matchNumber = this.match();
    const header = tape.header(symbol + 1);
    const fields = { ...header, orderRef: 0, side: Side.buy, shares, stock: listing.names[symbol]!, price, matchNumber };
    trade.encode(tape.view, tape.frame(trade.TYPE, trade.LENGTH), fields);
    this.traded(symbol, aggressor, shares, matchNumber);
    return true;
  }

  /** An execution half a tick better than displayed, for the resting order. */
  improve(): boolean {
    const { books, random } = this.on;
    const book = this.restingBook();
    if (book === NONE) return false;
    const symbol = book >> 1;
    const order = books.front(book);
    const shares = Math.min(takerSize(random), books.shares(order));
    const better = (aggressorOf(book) * TICK_PRICE4) / 2;
    const matchNumber = this.executeAt(book, shares, books.tick(order) * TICK_PRICE4 + better, 'Y');
    this.traded(symbol, aggressorOf(book), shares, matchNumber);
    return true;
  }

  /** Executes a book's whole front order in a cross, at its own price; the cross's bulk print reports the shares. */
  crossFront(book: number): number {
    const { books } = this.on;
    const order = books.front(book);
    const shares = books.shares(order);
    this.remember(book >> 1, this.executeAt(book, shares, books.tick(order) * TICK_PRICE4, 'N'));
    return shares;
  }

  /** Breaks a remembered trade, once; false when there is none. */
  break(): boolean {
    if (this.brokenSymbol === NONE) return false;
    const { tape } = this.on;
    const fields = { ...tape.header(this.brokenSymbol + 1), matchNumber: this.brokenCandidate };
    brokenTrade.encode(tape.view, tape.frame(brokenTrade.TYPE, brokenTrade.LENGTH), fields);
    this.brokenSymbol = NONE;
    return true;
  }

  private executeAt(book: number, shares: number, price: number, printable: 'Y' | 'N'): number {
    const { books, tape } = this.on;
    const order = books.front(book);
    const matchNumber = this.match();
    const fields = { ...tape.header((book >> 1) + 1), orderRef: books.ref(order), shares, matchNumber, printable, price };
    orderExecutedWithPrice.encode(tape.view, tape.frame(orderExecutedWithPrice.TYPE, orderExecutedWithPrice.LENGTH), fields);
    books.reduce(order, shares);
    return matchNumber;
  }

  /** A book with orders from which the next aggressor takes: where a burst wants it, else of the symbol of any live order. */
  private restingBook(): number {
    const { books, market, random } = this.on;
    const burst = market.burstBook();
    if (burst !== NONE && market.stopped[burst >> 1] === 0 && books.front(burst) !== NONE) return burst;
    for (let i = 0; i < PLACES_TRIED && books.liveCount > 0; i++) {
      const symbol = books.book(books.liveAt(random.below(books.liveCount))) >> 1;
      if (market.stopped[symbol] !== 0) continue;
      const book = symbol * 2 + (market.aggressor(symbol) === 1 ? 1 : 0);
      return books.front(book) === NONE ? book ^ 1 : book;
    }
    return NONE;
  }

  private traded(symbol: number, direction: Direction, shares: number, matchNumber: number): void {
    this.remember(symbol, matchNumber);
    this.on.market.traded(symbol, direction, shares);
  }

  private remember(symbol: number, matchNumber: number): void {
    this.brokenSymbol = symbol;
    this.brokenCandidate = matchNumber;
  }
}

/** Who took from a book: a buyer from the asks, a seller from the bids. */
function aggressorOf(book: number): Direction {
  return (book & 1) === 1 ? 1 : -1;
}
