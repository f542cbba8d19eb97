/**
 * Pre-trade risk: the limits an order must keep before any byte leaves, checked in the order of flow.ts REFUSALS.
 */
import * as bookEvent from '../../generated/lumina-1.0/ts/book-event.ts';
import { BookFlag, Outcome, TradingState } from '../../generated/lumina-1.0/ts/enums.ts';
import type { RiskOptions } from '../flow.ts';
import type { Order } from '../signal/order.ts';

/** OUCH refuses orders of this many shares and more. */
const EXCHANGE_SHARES = 1_000_000;
const MILLION = 1_000_000n;

/** What the gateway knows of its own orders. */
export interface Exposure {
  /** Orders sent and not yet closed. */
  readonly openOrders: number;
  /** Orders sent in the second of exchange time of the event. */
  readonly sentThisSecond: number;
  readonly lastUserRefNum: number;
}

/** 0 (sent) when every limit is kept, else the outcome that names the first one broken. `view[at]` is the book_event. */
export function checkRisk(limits: RiskOptions, order: Order, view: DataView, at: number, exposure: Exposure): number {
  const { shares, price, direction, position } = order;
  const flags = bookEvent.flags(view, at);
  if (limits.killSwitch) return Outcome.killSwitch;
  const trading = bookEvent.tradingState(view, at) === TradingState.trading;
  if (!trading || (flags & BookFlag.operationallyHalted) !== 0) return Outcome.halted;
  if ((flags & BookFlag.suspect) !== 0) return Outcome.staleBook;
  if (shares === 0 || shares > limits.maxOrderShares || shares >= EXCHANGE_SHARES) return Outcome.orderSize;
  // Exact: under 10^6 shares times a price under 2^32.
  if (shares * price > limits.maxNotional4) return Outcome.notional;
  if (beyondCollar(limits.collarPpm, order, view, at)) return Outcome.priceCollar;
  const after = Math.abs(position + direction * shares);
  if (after > limits.maxPosition && after >= Math.abs(position)) return Outcome.position;
  if (exposure.openOrders >= limits.maxOpenOrders) return Outcome.openOrders;
  if (exposure.sentThisSecond >= limits.maxOrdersPerSecond) return Outcome.orderRate;
  if (order.userRefNum <= exposure.lastUserRefNum) return Outcome.duplicateId;
  return Outcome.sent;
}

/** Further than the collar beyond the touch; products pass 2^53 when the collar is wide, hence BigInt. */
function beyondCollar(collarPpm: number, order: Order, view: DataView, at: number): boolean {
  const price = BigInt(order.price) * MILLION;
  if (order.direction > 0) return price > BigInt(bookEvent.askPrice(view, at)) * (MILLION + BigInt(collarPpm));
  return price < BigInt(bookEvent.bidPrice(view, at)) * (MILLION - BigInt(collarPpm));
}
