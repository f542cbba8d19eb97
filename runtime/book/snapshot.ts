/** Books as plain objects, for people and for tests. */
import type { BookLevel, BookSnapshot } from '../flow.ts';
import { type BookStore, BUY, SELL } from './store.ts';

/** The book of one locate, best levels first. `depth` 0 means every level. */
export function snapshotBook(store: BookStore, stockLocate: number, symbol: string, depth: number): BookSnapshot {
  return {
    stockLocate,
    symbol,
    bids: levelsOf(store, stockLocate, BUY, depth),
    asks: levelsOf(store, stockLocate, SELL, depth),
  };
}

function levelsOf(store: BookStore, stockLocate: number, side: number, depth: number): BookLevel[] {
  const count = store.levelCount(stockLocate, side);
  return Array.from({ length: depth === 0 ? count : Math.min(depth, count) }, (_, rank) => {
    const level = store.levelAt(stockLocate, side, rank);
    return {
      price4: store.levelPrice(level),
      shares: store.levelShares(level),
      orders: store.levelOrders(level),
    };
  });
}
