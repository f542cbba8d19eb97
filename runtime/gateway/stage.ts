/**
 * The gateway stage: risk, then the OUCH 5.0 Enter Order bytes, handed over in a slot of the outgoing pool.
 *
 * Replay has no exchange: an order that passes is filled at once by what the book shows up to its limit, and closed, since it
 * is immediate-or-cancel. The book is not altered by it. An order has its slot from when it is sent until it is closed.
 */
import * as bookEvent from '../../generated/lumina-1.0/ts/book-event.ts';
import { Outcome, Reason } from '../../generated/lumina-1.0/ts/enums.ts';
import * as enterOrder from '../../generated/ouch-5.0/ts/enter-order.ts';
import { Capacity, CrossType, Display, IntermarketSweep, TimeInForce } from '../../generated/ouch-5.0/ts/enums.ts';
import type { Fnv1a64 } from '../book/fnv.ts';
import { type OrderCounts, REFUSALS, type Refusal, type RiskOptions } from '../flow.ts';
import type { Order } from '../signal/order.ts';
import { MOST_OPEN_ORDERS, NO_ORDER, OutgoingOrders } from './outgoing.ts';
import { checkRisk, type Exposure } from './risk.ts';

const NS_PER_SECOND = 1_000_000_000;
const CLIENT_ID_DIGITS = 13;

/** What became of an order; one object is reused. */
export interface Submission {
  /** 0 sent, else 1 + the index of the refusal. */
  outcome: number;
  filled: number;
  /** Its slot, NO_ORDER when it was refused. */
  slot: number;
}

export class GatewayStage {
  sent = 0;
  readonly #limits: RiskOptions;
  readonly #digest: Fnv1a64;
  readonly #outgoing = new OutgoingOrders();
  #take = 0;
  #hedge = 0;
  readonly #refused = new Float64Array(1 + REFUSALS.length);
  readonly #submission: Submission = { outcome: 0, filled: 0, slot: NO_ORDER };
  readonly #exposure = { openOrders: 0, sentThisSecond: 0, lastUserRefNum: 0 } satisfies Exposure;
  #second = -1;

  /** `digest` covers every byte handed over. */
  constructor(limits: RiskOptions, digest: Fnv1a64) {
    this.#limits = { ...limits, maxOpenOrders: Math.min(limits.maxOpenOrders, MOST_OPEN_ORDERS) };
    this.#digest = digest;
  }

  /** Checks and sends one order, caused by the book_event at view[at]. */
  submit(order: Order, symbol: string, view: DataView, at: number): Submission {
    const second = Math.floor(bookEvent.timestamp(view, at) / NS_PER_SECOND);
    if (second !== this.#second) {
      this.#second = second;
      this.#exposure.sentThisSecond = 0;
    }
    const outcome = checkRisk(this.#limits, order, view, at, this.#exposure);
    const submission = this.#submission;
    submission.outcome = outcome;
    submission.filled = 0;
    submission.slot = NO_ORDER;
    if (outcome !== Outcome.sent) {
      this.#refused[outcome]! += 1;
      return submission;
    }
    submission.slot = this.#handOver(order, symbol);
    const touch = order.direction > 0 ? bookEvent.askShares(view, at) : bookEvent.bidShares(view, at);
    submission.filled = Math.min(order.shares, order.reached > 0 ? order.reached : touch);
    return submission;
  }

  /** Takes the bytes of an order into the digest, which no order waits for: once an order, as they were sent. */
  account(slot: number): void {
    const from = this.#outgoing.at(slot);
    this.#digest.bytes(this.#outgoing.bytes, from, from + enterOrder.LENGTH);
  }

  /** The order can't be filled any more: its slot is free. */
  close(slot: number): void {
    this.#outgoing.giveBack(slot);
    this.#exposure.openOrders = this.#outgoing.live;
  }

  counts(noLiquidity: number): OrderCounts {
    const refused = Object.fromEntries(REFUSALS.map((reason, index) => [reason, this.#refused[index + 1]!]));
    return {
      sent: this.sent,
      take: this.#take,
      hedge: this.#hedge,
      noLiquidity,
      refused: refused as Record<Refusal, number>,
      digest: this.#digest.hex(),
    };
  }

  /** The limit of open orders is at most what the pool holds, so there is a slot. */
  #handOver(order: Order, symbol: string): number {
    const slot = this.#outgoing.take();
    encodeEnterOrder(this.#outgoing.view, this.#outgoing.at(slot), order, symbol);
    this.#exposure.openOrders = this.#outgoing.live;
    this.sent += 1;
    if (order.reason === Reason.hedge) this.#hedge += 1;
    else this.#take += 1;
    this.#exposure.sentThisSecond += 1;
    this.#exposure.lastUserRefNum = order.userRefNum;
    return slot;
  }
}

/** Writes the order as an immediate-or-cancel Enter Order without appendage; returns its 47 bytes. */
export function encodeEnterOrder(view: DataView, at: number, order: Order, symbol: string): number {
  return enterOrder.encode(view, at, {
    userRefNum: order.userRefNum,
    side: order.side,
    quantity: order.shares,
    symbol,
    price: order.price,
    timeInForce: TimeInForce.ioc,
    display: Display.visible,
    capacity: Capacity.principal,
    intermarketSweep: IntermarketSweep.notEligible,
    crossType: CrossType.continuous,
    clOrdId: `L${String(order.userRefNum).padStart(CLIENT_ID_DIGITS, '0')}`,
    appendageLength: 0,
  });
}
