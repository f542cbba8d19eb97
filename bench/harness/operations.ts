/** What the parser tells the book, recorded: stands in for the book when the parser is timed, and for the parser when the book is. */

import type { BookOperations } from '../../runtime/parse/operations.ts';

/** Adds up what it is told, so that no field read can be optimised away. */
export class SummingOperations implements BookOperations {
  sum = 0;

  touch(locate: number): boolean {
    this.sum += locate;
    return false;
  }

  distrust(locate: number): void {
    this.sum += locate;
  }

  nameSymbol(_locate: number, _view: DataView, at: number): void {
    this.sum += at & 1;
  }

  add(_locate: number, low: number, high: number, side: number, shares: number, price: number): void {
    this.sum += low + high + side + shares + price;
  }

  execute(_locate: number, low: number, high: number, shares: number): void {
    this.sum += low + high + shares;
  }

  executeWithPrice(_locate: number, low: number, high: number, shares: number, printable: number, price: number): void {
    this.sum += low + high + shares + printable + price;
  }

  cancel(_locate: number, low: number, high: number, shares: number): void {
    this.sum += low + high + shares;
  }

  end(_locate: number, low: number, high: number): void {
    this.sum += low + high;
  }

  replace(_locate: number, low: number, high: number, newLow: number, newHigh: number, shares: number, price: number): void {
    this.sum += low + high + newLow + newHigh + shares + price;
  }

  trade(shares: number, price: number): void {
    this.sum += shares + price;
  }

  cross(): void {
    this.sum += 1;
  }

  breakTrade(): void {
    this.sum += 1;
  }

  setTradingState(_locate: number, state: number): void {
    this.sum += state;
  }

  setOperationalHalt(_locate: number, market: number, action: number): void {
    this.sum += market + action;
  }
}

/** Operations on orders in columns; the rest of a day is too rare to time. */
export const Operation = { add: 0, execute: 1, executeWithPrice: 2, cancel: 3, end: 4, replace: 5 } as const;
const COLUMNS = 8;

/** Records every operation on an order, eight 32-bit words each: kind, locate, then the arguments in their order. */
export class RecordedOperations extends SummingOperations {
  words = new Uint32Array(1 << 16);
  count = 0;

  override add(locate: number, low: number, high: number, side: number, shares: number, price: number): void {
    this.keep(Operation.add, locate, low, high, side, shares, price);
  }

  override execute(locate: number, low: number, high: number, shares: number): void {
    this.keep(Operation.execute, locate, low, high, shares);
  }

  override executeWithPrice(locate: number, low: number, high: number, shares: number, printable: number, price: number): void {
    this.keep(Operation.executeWithPrice, locate, low, high, shares, printable, price);
  }

  override cancel(locate: number, low: number, high: number, shares: number): void {
    this.keep(Operation.cancel, locate, low, high, shares);
  }

  override end(locate: number, low: number, high: number): void {
    this.keep(Operation.end, locate, low, high);
  }

  override replace(
    locate: number,
    low: number,
    high: number,
    newLow: number,
    newHigh: number,
    shares: number,
    price: number,
  ): void {
    // Replacements move within one 32-bit half of references here: the bench day has few enough orders.
    if (newHigh !== high) throw new RangeError('a reference beyond 32 bits');
    this.keep(Operation.replace, locate, low, high, newLow, shares, price);
  }

  /** Tells `book` everything again. */
  replay(book: BookOperations): void {
    const { words: w, count } = this;
    for (let i = 0, at = 0; i < count; i++, at += COLUMNS) {
      const locate = w[at + 1]!;
      const low = w[at + 2]!;
      const high = w[at + 3]!;
      switch (w[at]) {
        case Operation.add:
          book.add(locate, low, high, w[at + 4]!, w[at + 5]!, w[at + 6]!);
          break;
        case Operation.execute:
          book.execute(locate, low, high, w[at + 4]!);
          break;
        case Operation.executeWithPrice:
          book.executeWithPrice(locate, low, high, w[at + 4]!, w[at + 5]!, w[at + 6]!);
          break;
        case Operation.cancel:
          book.cancel(locate, low, high, w[at + 4]!);
          break;
        case Operation.end:
          book.end(locate, low, high);
          break;
        default:
          book.replace(locate, low, high, w[at + 4]!, high, w[at + 5]!, w[at + 6]!);
      }
    }
  }

  private keep(...values: number[]): void {
    const at = this.count * COLUMNS;
    if (at + COLUMNS > this.words.length) {
      const grown = new Uint32Array(this.words.length * 2);
      grown.set(this.words);
      this.words = grown;
    }
    this.words.set(values, at);
    this.count++;
  }
}
