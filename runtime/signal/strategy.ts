/**
 * Take/hedge: the first strategy. A strategy is one function: its state and what happened in, zero or one order out.
 */
import { Reason, Side } from '../../generated/lumina-1.0/ts/enums.ts';
import type { Reaches } from '../book/reach.ts';
import type { Order } from './order.ts';

/** What a strategy keeps for one symbol. */
export interface Holding {
  /** Shares held; negative is short. */
  position: number;
  /** No order for a bucket with a smaller number. */
  coolUntil: number;
}

/** The last toxic bucket of a message, and the market it met. */
export interface Toxicity {
  /** Number of the bucket in its symbol, from 1. */
  bucket: number;
  /** +1 when more was bought than sold, -1 when less. */
  direction: number;
  bidPrice: number;
  /** 0 when there is no bid. */
  bidShares: number;
  askPrice: number;
  /** 0 when there is no offer. */
  askShares: number;
}

export interface TakeHedgeLimits {
  readonly takeShares: number;
  readonly cooldownBuckets: number;
  /** A hedge is cut to this size. */
  readonly maxOrderShares: number;
}

/** What a take would reach on either side, seen by the book's side, since the strategy's has no book. */
export type Reach = Readonly<Reaches>;

export const Decision = { nothing: 0, order: 1, noLiquidity: 2 } as const;
export type Decision = (typeof Decision)[keyof typeof Decision];

/**
 * Flat: takes the opposite touch in the toxic direction. Holding against it: flattens. Holding with it: nothing. After an order
 * `cooldownBuckets` completed buckets of the symbol must pass. A take that may reach through levels is cut to what they show and
 * limited to the last one it needs: `reach` is then not null. Fills `order` but for its number, locate.
 */
export function takeHedge(
  limits: TakeHedgeLimits,
  holding: Holding,
  toxic: Toxicity,
  order: Order,
  reach: Reach | null = null,
): Decision {
  const { direction } = toxic;
  const { position } = holding;
  if (toxic.bucket < holding.coolUntil || position * direction > 0) return Decision.nothing;
  const buys = direction > 0;
  if ((buys ? toxic.askShares : toxic.bidShares) === 0) return Decision.noLiquidity;
  const hedges = position !== 0;
  order.direction = direction;
  order.shares = hedges ? Math.min(Math.abs(position), limits.maxOrderShares) : limits.takeShares;
  order.price = buys ? toxic.askPrice : toxic.bidPrice;
  order.reached = 0;
  if (!hedges && reach !== null) {
    order.shares = order.reached = buys ? reach.askShares : reach.bidShares;
    order.price = buys ? reach.askPrice : reach.bidPrice;
  }
  order.reason = hedges ? Reason.hedge : Reason.take;
  order.position = position;
  if (buys) order.side = Side.buy;
  else order.side = position >= order.shares ? Side.sell : Side.sellShort;
  holding.coolUntil = toxic.bucket + limits.cooldownBuckets + 1;
  return Decision.order;
}
