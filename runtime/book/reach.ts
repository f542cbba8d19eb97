/** What taking shares from a side would reach: read off the levels for the strategy, which keeps no book. */
import { type BookStore, BUY, SELL } from './store.ts';

/** Prices of the last levels reached, and shares up to there; 0 and 0 on an empty side. */
export interface Reaches {
  bidPrice: number;
  bidShares: number;
  askPrice: number;
  askShares: number;
}

/** Fills `into` with what taking `wanted` shares through at most `levels` levels would find on either side of a locate. */
export function reachBoth(store: BookStore, locate: number, wanted: number, levels: number, into: Reaches): void {
  reach(store, locate, BUY, wanted, levels);
  into.bidPrice = found.price;
  into.bidShares = found.shares;
  reach(store, locate, SELL, wanted, levels);
  into.askPrice = found.price;
  into.askShares = found.shares;
}

const found = { price: 0, shares: 0 };

function reach(store: BookStore, locate: number, side: number, wanted: number, levels: number): void {
  found.price = 0;
  let shares = 0;
  const count = Math.min(levels, store.levelCount(locate, side));
  // Taking nothing is still at the touch.
  for (let rank = 0; rank < count && (shares < wanted || rank === 0); rank++) {
    const level = store.levelAt(locate, side, rank);
    found.price = store.levelPrice(level);
    shares += store.levelShares(level);
  }
  found.shares = Math.min(shares, wanted);
}
