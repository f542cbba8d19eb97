/** An order the strategy wants, on its way to the gateway. One object is reused: it is read until the next event. */

export interface Order {
  /** From 1, over all symbols. */
  userRefNum: number;
  stockLocate: number;
  /** Character code: B buy, S sell, T sell short. */
  side: number;
  /** +1 buys, -1 sells. */
  direction: number;
  shares: number;
  /** Limit, price4. */
  price: number;
  /** Character code: T take, H hedge. */
  reason: number;
  /** Shares held before the order. */
  position: number;
  /** Shares shown down to the limit, of an order that reaches beyond the touch; 0 of one at the touch. */
  reached: number;
}

export function emptyOrder(): Order {
  return { userRefNum: 0, stockLocate: 0, side: 0, direction: 0, shares: 0, price: 0, reason: 0, position: 0, reached: 0 };
}
