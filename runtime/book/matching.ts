/**
 * Price-time priority matching over the same books that messages are applied to: an incoming order takes from the best level of the
 * other side, its oldest order first, each at the price at which it rests. What is left of a limit order rests at the tail of its
 * level, what is left of an IOC is cancelled; a market-to-limit order takes the touch alone and rests there, and is cancelled with
 * nothing on the other side. What is refused changes nothing. See native/book/match.h, with which this agrees in every answer but
 * where the pools are full: what was executed stands then too, and the rest is cancelled and counted.
 */
import { MatchKind, MatchOutcome, Side } from '../../generated/lumina-1.0/ts/enums.ts';
import type { BookStage } from './stage.ts';
import { Added, BUY, SELL } from './store.ts';

/** 199,999.9900 dollars: the highest price of an order (schema/ouch/ouch-5.0.json). */
const MOST_PRICE = 1_999_999_900;
const MOST_SHARES = 0xffffffff;

/** Who is told of executions, in their order, when the book has them. */
export interface ExecutionSink {
  /** `refLow`, `refHigh`: of the resting order. `matchNumber` counts from 1, over all books. */
  execution(refLow: number, refHigh: number, matchNumber: number, shares: number, price4: number, locate: number): void;
}

export class Matching {
  /** What became of the last request: the fields of a match_result. */
  outcome: number = MatchOutcome.accepted;
  side = 0;
  executed = 0;
  executions = 0;
  rested = 0;
  cancelled = 0;
  price4 = 0;
  readonly #book: BookStage;
  readonly #sink: ExecutionSink;
  #lastMatch = 0;

  constructor(book: BookStage, sink: ExecutionSink) {
    this.#book = book;
    this.#sink = sink;
  }

  /** A new order. `side`: B or S. `price4` of a market-to-limit order is not looked at. */
  enter(kind: number, locate: number, refLow: number, refHigh: number, side: number, shares: number, price4: number): void {
    const taken = this.#book.store.orders.find(refLow, refHigh) !== 0;
    this.#answer(refusalOf(kind, side, shares, price4, taken));
    if (this.outcome === MatchOutcome.accepted) this.#fill(kind, locate, refLow, refHigh, side, shares, price4);
  }

  /** Ends a live order and enters a limit order of its side, behind all others of its price. When the new one is refused the old one stays. */
  replace(
    locate: number,
    refLow: number,
    refHigh: number,
    newLow: number,
    newHigh: number,
    shares: number,
    price4: number,
  ): void {
    const { store } = this.#book;
    const handle = this.#resolve(locate, refLow, refHigh);
    if (handle === 0) return;
    const side = store.sideOf(handle) === BUY ? Side.buy : Side.sell;
    const renamed = newLow !== refLow || newHigh !== refHigh;
    const taken = renamed && store.orders.find(newLow, newHigh) !== 0;
    this.#answer(refusalOf(MatchKind.limit, side, shares, price4, taken));
    if (this.outcome !== MatchOutcome.accepted) return;
    store.remove(handle);
    this.#fill(MatchKind.limit, locate, newLow, newHigh, side, shares, price4);
  }

  /** Takes shares off a live order, which keeps its place; ends it when that is all it has. */
  reduce(locate: number, refLow: number, refHigh: number, shares: number): void {
    const { store } = this.#book;
    const handle = this.#resolve(locate, refLow, refHigh);
    if (handle === 0) return;
    if (shares === 0) {
      this.#answer(MatchOutcome.zeroShares);
      return;
    }
    const had = store.sharesOf(handle);
    this.side = store.sideOf(handle) === BUY ? Side.buy : Side.sell;
    this.cancelled = Math.min(shares, had);
    this.rested = had - this.cancelled;
    this.price4 = this.rested === 0 ? 0 : store.priceOf(handle);
    this.#takeOff(handle, this.cancelled, had);
  }

  /** Ends a live order. */
  cancel(locate: number, refLow: number, refHigh: number): void {
    this.reduce(locate, refLow, refHigh, MOST_SHARES);
  }

  /** An answer in which nothing happened yet. */
  #answer(outcome: number): void {
    this.outcome = outcome;
    this.side = 0;
    this.executed = 0;
    this.executions = 0;
    this.rested = 0;
    this.cancelled = 0;
    this.price4 = 0;
  }

  /** Handle of the live order of that reference and locate; 0 with the reason. Nobody is to blame: it may just have been executed. */
  #resolve(locate: number, refLow: number, refHigh: number): number {
    const { store } = this.#book;
    const handle = store.orders.find(refLow, refHigh);
    const right = handle !== 0 && store.locateOf(handle) === locate;
    if (right) this.#answer(MatchOutcome.accepted);
    else this.#answer(handle === 0 ? MatchOutcome.unknownReference : MatchOutcome.locateMismatch);
    return right ? handle : 0;
  }

  /** An order that nothing speaks against. */
  #fill(kind: number, locate: number, refLow: number, refHigh: number, side: number, shares: number, price4: number): void {
    const { store } = this.#book;
    const own = side === Side.buy ? BUY : SELL;
    const from = own === BUY ? SELL : BUY;
    const touch = kind === MatchKind.marketToLimit ? store.front(locate, from) : 0;
    const priceless = kind === MatchKind.marketToLimit && touch === 0;
    const limit = touch === 0 ? price4 : store.priceOf(touch);
    this.side = side;
    if (!priceless) this.#take(locate, from, limit, shares);
    const left = shares - this.executed;
    if (left === 0) return;
    if (!priceless && kind !== MatchKind.ioc) {
      const added = store.add(locate, own, refLow, refHigh, left, limit);
      if (added === Added.done) {
        this.rested = left;
        this.price4 = limit;
        return;
      }
      this.#book.countFull(added);
      this.outcome = MatchOutcome.poolFull;
    }
    this.cancelled = left;
  }

  /** From the touch to the limit, as far as the shares go. Each execution takes at least one, so there is an end, whatever state the book is in. */
  #take(locate: number, from: number, limit: number, shares: number): void {
    const { store } = this.#book;
    let left = shares;
    while (left > 0) {
      const resting = store.front(locate, from);
      if (resting === 0) break;
      const price = store.priceOf(resting);
      if (from === SELL ? price > limit : price < limit) break;
      const had = store.sharesOf(resting);
      const taken = Math.min(left, had);
      const low = store.refLowOf(resting);
      const high = store.refHighOf(resting);
      this.#takeOff(resting, taken, had);
      left -= taken;
      this.executions += 1;
      this.#lastMatch += 1;
      this.#sink.execution(low, high, this.#lastMatch, taken, price, locate);
    }
    this.executed = shares - left;
  }

  #takeOff(handle: number, shares: number, had: number): void {
    if (shares < had) this.#book.store.reduce(handle, shares);
    else this.#book.store.remove(handle);
  }
}

/** What speaks against a new order; `taken`: its reference is. */
function refusalOf(kind: number, side: number, shares: number, price4: number, taken: boolean): number {
  if (kind > MatchKind.marketToLimit) return MatchOutcome.unknownKind;
  if (side !== Side.buy && side !== Side.sell) return MatchOutcome.invalidSide;
  if (shares === 0) return MatchOutcome.zeroShares;
  if (kind !== MatchKind.marketToLimit && (price4 === 0 || price4 > MOST_PRICE)) return MatchOutcome.invalidPrice;
  return taken ? MatchOutcome.duplicateReference : MatchOutcome.accepted;
}
