/** For the tests of matching: a market that is a list of orders in the order of their coming, and what ITCH says of an answer. */
import { MatchKind, MatchOutcome } from '../../generated/lumina-1.0/ts/enums.ts';
import { matchExecution, matchRequest, matchResult } from '../../generated/lumina-1.0/ts/index.ts';
import { openMatcher } from '../lanes.ts';
import type { Matcher, MatcherOptions } from '../matcher.ts';
import { loadNative } from '../native.ts';
import * as messages from './messages.ts';

export type Request = Omit<matchRequest.Fields, 'orderRef' | 'newOrderRef' | 'side'> & {
  readonly orderRef: bigint;
  readonly newOrderRef: bigint;
  readonly side: number;
};

export interface Fill {
  readonly restingRef: bigint;
  readonly matchNumber: number;
  readonly shares: number;
  readonly price: number;
  readonly stockLocate: number;
}

export interface Answer {
  readonly outcome: number;
  readonly side: number;
  readonly executed: number;
  readonly rested: number;
  readonly cancelled: number;
  readonly price: number;
  readonly fills: readonly Fill[];
}

const REFUSED: Omit<Answer, 'outcome'> = { side: 0, executed: 0, rested: 0, cancelled: 0, price: 0, fills: [] };
const MOST_PRICE = 1_999_999_900;
const BUY = 0x42;
const SELL = 0x53;

interface Resting {
  readonly ref: bigint;
  readonly locate: number;
  readonly side: number;
  readonly price: number;
  shares: number;
}

/** Nothing can be wrong here but the rules. */
export class MatchModel {
  orders: Resting[] = [];
  #matches = 0;

  answer(request: Request): Answer {
    const { kind, orderRef, stockLocate, shares } = request;
    if (kind === MatchKind.replace) return this.#replace(request);
    if (kind === MatchKind.reduce) return this.#reduce(stockLocate, orderRef, shares);
    if (kind === MatchKind.cancel) return this.#reduce(stockLocate, orderRef, Number.POSITIVE_INFINITY);
    return this.#enter(request);
  }

  /** An order of a feed, matched with nothing; false when its reference is live. */
  feed(order: Readonly<Resting>): boolean {
    const fresh = this.#find(order.ref) === undefined;
    if (fresh) this.orders.push({ ...order });
    return fresh;
  }

  #find(ref: bigint): Resting | undefined {
    return this.orders.find((order) => order.ref === ref);
  }

  #enter({ kind, orderRef, stockLocate, side, shares, price }: Request): Answer {
    if (kind > MatchKind.marketToLimit) return { ...REFUSED, outcome: MatchOutcome.unknownKind };
    if (side !== BUY && side !== SELL) return { ...REFUSED, outcome: MatchOutcome.invalidSide };
    if (shares === 0) return { ...REFUSED, outcome: MatchOutcome.zeroShares };
    if (kind !== MatchKind.marketToLimit && (price === 0 || price > MOST_PRICE))
      return { ...REFUSED, outcome: MatchOutcome.invalidPrice };
    if (this.#find(orderRef) !== undefined) return { ...REFUSED, outcome: MatchOutcome.duplicateReference };
    return this.#fill(kind, { ref: orderRef, locate: stockLocate, side, shares, price });
  }

  #replace({ orderRef, newOrderRef, stockLocate, shares, price }: Request): Answer {
    const old = this.#find(orderRef);
    if (old === undefined) return { ...REFUSED, outcome: MatchOutcome.unknownReference };
    if (old.locate !== stockLocate) return { ...REFUSED, outcome: MatchOutcome.locateMismatch };
    if (shares === 0) return { ...REFUSED, outcome: MatchOutcome.zeroShares };
    if (price === 0 || price > MOST_PRICE) return { ...REFUSED, outcome: MatchOutcome.invalidPrice };
    if (newOrderRef !== orderRef && this.#find(newOrderRef) !== undefined)
      return { ...REFUSED, outcome: MatchOutcome.duplicateReference };
    this.#end(old);
    return this.#fill(MatchKind.limit, { ref: newOrderRef, locate: stockLocate, side: old.side, shares, price });
  }

  #reduce(locate: number, ref: bigint, shares: number): Answer {
    const order = this.#find(ref);
    if (order === undefined) return { ...REFUSED, outcome: MatchOutcome.unknownReference };
    if (order.locate !== locate) return { ...REFUSED, outcome: MatchOutcome.locateMismatch };
    if (shares === 0) return { ...REFUSED, outcome: MatchOutcome.zeroShares };
    const cancelled = Math.min(shares, order.shares);
    order.shares -= cancelled;
    if (order.shares === 0) this.#end(order);
    const price = order.shares === 0 ? 0 : order.price;
    return { ...REFUSED, outcome: MatchOutcome.accepted, side: order.side, cancelled, rested: order.shares, price };
  }

  #end(order: Resting): void {
    this.orders = this.orders.filter((other) => other !== order);
  }

  /** Of the other side the best price, of equal ones who came first: sorting is stable. */
  #against(order: Resting): Resting | undefined {
    return this.orders
      .filter(({ locate, side }) => locate === order.locate && side !== order.side)
      .sort((a, b) => (order.side === BUY ? a.price - b.price : b.price - a.price))[0];
  }

  #fill(kind: number, order: Resting): Answer {
    const touch = this.#against(order);
    const toLimit = kind === MatchKind.marketToLimit;
    const limit = toLimit ? (touch?.price ?? 0) : order.price;
    const fills: Fill[] = [];
    let left = order.shares;
    for (let next = touch; next !== undefined && left > 0; next = this.#against(order)) {
      if (order.side === BUY ? next.price > limit : next.price < limit) break;
      const shares = Math.min(left, next.shares);
      this.#matches += 1;
      fills.push({ restingRef: next.ref, matchNumber: this.#matches, shares, price: next.price, stockLocate: order.locate });
      left -= shares;
      next.shares -= shares;
      if (next.shares === 0) this.#end(next);
    }
    const done = { ...REFUSED, outcome: MatchOutcome.accepted, side: order.side, executed: order.shares - left, fills };
    if (left === 0) return done;
    if (kind === MatchKind.ioc || (toLimit && touch === undefined)) return { ...done, cancelled: left };
    this.orders.push({ ...order, shares: left, price: limit });
    return { ...done, rested: left, price: limit };
  }
}

export function put(matcher: Matcher, index: number, request: Request): void {
  matchRequest.encode(matcher.requests, index * matchRequest.LENGTH, request);
}

/** The answers to the first `count` requests, each with its executions. */
export function answersOf({ results, executions }: Matcher, count: number): Answer[] {
  let next = 0;
  return Array.from({ length: count }, (_, index) => {
    const at = index * matchResult.LENGTH;
    const fills = Array.from({ length: matchResult.executions(results, at) }, () => {
      const from = matchExecution.LENGTH * next++;
      return {
        restingRef: matchExecution.restingRefBig(executions, from),
        matchNumber: matchExecution.matchNumber(executions, from),
        shares: matchExecution.shares(executions, from),
        price: matchExecution.price(executions, from),
        stockLocate: matchExecution.stockLocate(executions, from),
      };
    });
    return {
      outcome: matchResult.outcome(results, at),
      side: matchResult.side(results, at),
      executed: matchResult.executed(results, at),
      rested: matchResult.rested(results, at),
      cancelled: matchResult.cancelled(results, at),
      price: matchResult.price(results, at),
      fills,
    };
  });
}

/** What a feed says of an answer: E for each execution, A for what rests, X or D for what ends, U for a replacement that only rests. */
export function feedOf({ kind, orderRef, newOrderRef, stockLocate }: Request, answer: Answer): Uint8Array[] {
  const { outcome, side, rested, cancelled, price, fills } = answer;
  if (outcome > MatchOutcome.poolFull) return [];
  if (kind === MatchKind.reduce || kind === MatchKind.cancel) {
    if (rested === 0) return [messages.deleted({ stockLocate, orderRef })];
    return [messages.cancelled({ stockLocate, orderRef, shares: cancelled })];
  }
  const replaces = kind === MatchKind.replace;
  if (replaces && fills.length === 0 && rested > 0)
    return [messages.replaced({ stockLocate, orderRef, newOrderRef, shares: rested, price })];
  const said = replaces ? [messages.deleted({ stockLocate, orderRef })] : [];
  for (const { restingRef, shares, matchNumber } of fills)
    said.push(messages.executed({ stockLocate, orderRef: restingRef, shares, matchNumber }));
  const ref = replaces ? newOrderRef : orderRef;
  if (rested > 0) said.push(messages.addOrder({ stockLocate, orderRef: ref, side, shares: rested, price }));
  return said;
}

export const MATCHER_OPTIONS: MatcherOptions = { arenaBytes: 24 * 2 ** 20, capacity: 64 };

/** The TypeScript lane first, then the native one with each kernel set. */
export function everyMatcher(options: MatcherOptions = MATCHER_OPTIONS): Matcher[] {
  const native = loadNative();
  const isas = native.loaded ? native.isas : [];
  return [openMatcher('ts', options), ...isas.map((isa) => openMatcher('native', { ...options, isa }))];
}
