/** A book snapshot as a JSON object and as a ladder. */

import type { BookLevel, BookSnapshot } from '../flow.ts';
import { formatPrice4, formatTime } from '../parse/format.ts';
import { count, table } from './text.ts';

/** Where in the input the book stands. */
export interface BookMoment {
  /** Messages of the input applied. */
  readonly messages: number;
  /** Exchange time of the last of them, ns since midnight; -1 when there was none. */
  readonly timeNs: number;
}

function levelsJson(levels: readonly BookLevel[]): object[] {
  return levels.map((level) => ({ price: formatPrice4(level.price4), shares: level.shares, orders: level.orders }));
}

/** The object that `book --json` promises. Best levels first. */
export function bookJson(book: BookSnapshot, moment: BookMoment): object {
  return {
    schemaVersion: 1,
    symbol: book.symbol,
    messages: moment.messages,
    time: moment.timeNs < 0 ? null : formatTime(moment.timeNs),
    bids: levelsJson(book.bids),
    asks: levelsJson(book.asks),
  };
}

/** Bids left, asks right, best on top. */
export function bookLadder(book: BookSnapshot, moment: BookMoment): string[] {
  const rows: string[][] = [['orders', 'shares', 'bid', '', 'ask', 'shares', 'orders']];
  const depth = Math.max(book.bids.length, book.asks.length);
  for (let level = 0; level < depth; level++) {
    const bid = book.bids[level];
    const ask = book.asks[level];
    rows.push([
      ...(bid === undefined ? ['', '', ''] : [count(bid.orders), count(bid.shares), formatPrice4(bid.price4)]),
      '|',
      ...(ask === undefined ? ['', '', ''] : [formatPrice4(ask.price4), count(ask.shares), count(ask.orders)]),
    ]);
  }
  const when = moment.timeNs < 0 ? '' : ` at ${formatTime(moment.timeNs)}`;
  const title = `${book.symbol}  after ${count(moment.messages)} messages${when}`;
  return depth === 0 ? [title, '(empty book)'] : [title, ...table(rows, 'rrrlrrr')];
}
