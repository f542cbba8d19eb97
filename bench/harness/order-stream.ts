/**
 * The orders that a simulated day implies, as match_request records: every order that the day adds, replaces, reduces or deletes, and
 * for its executions the immediate-or-cancel orders that took them. So matching has to make the day's own executions again.
 */

import { addOrder, nameOf, orderCancel, orderExecuted, orderReplace, Side } from '../../generated/itch-5.0/ts/index.ts';
import { MatchKind, matchExecution, matchRequest } from '../../generated/lumina-1.0/ts/index.ts';
import { type BenchDay, benchDay } from './bench-day.ts';

export interface OrderStream {
  /** match_request records. Replayed on books that are empty they leave them empty, so they can follow themselves. */
  readonly requests: Uint8Array;
  readonly count: number;
  /** The match_execution records that they make on new books. */
  readonly executions: Uint8Array;
}

interface Live {
  readonly locate: number;
  readonly side: number;
  readonly price: number;
  shares: number;
}

const NO_ORDER = { newOrderRef: 0, side: 0, shares: 0, price: 0 };

export function orderStream(day: BenchDay = benchDay()): OrderStream {
  const reader = new DayReader(day);
  for (let i = 0; i < day.count; i++) reader.read(day.offsets[i]!);
  const { requests, executions } = reader;
  return {
    requests: recordsOf(requests, matchRequest),
    count: requests.length,
    executions: recordsOf(executions, matchExecution),
  };
}

interface Codec<Fields> {
  readonly LENGTH: number;
  encode(view: DataView, at: number, fields: Fields): number;
}

function recordsOf<Fields>(list: readonly Fields[], { LENGTH, encode }: Codec<Fields>): Uint8Array {
  const bytes = new Uint8Array(list.length * LENGTH);
  const view = new DataView(bytes.buffer);
  for (const [index, fields] of list.entries()) encode(view, index * LENGTH, fields);
  return bytes;
}

class DayReader {
  readonly requests: matchRequest.Fields[] = [];
  readonly executions: matchExecution.Fields[] = [];
  readonly #view: DataView;
  readonly #live = new Map<number, Live>();
  /** Of the orders that rest; those that take have the numbers between them, which no order of the day has. */
  #lastRef = 0;
  /** The last request takes, and has ended the order that it took from: the next execution may be its own. */
  #sweeping = false;

  constructor({ view }: BenchDay) {
    this.#view = view;
  }

  read(at: number): void {
    const view = this.#view;
    const name = nameOf(view.getUint8(at));
    if (name === 'order_executed' || name === 'order_executed_with_price') {
      this.#execute(at);
      return;
    }
    this.#sweeping = false;
    if (name === 'add_order' || name === 'add_order_attributed') this.#add(at);
    else if (name === 'order_cancel') this.#reduce(at);
    else if (name === 'order_replace') this.#replace(at);
    else if (name === 'order_delete') {
      const orderRef = orderCancel.orderRef(view, at);
      const { locate: stockLocate } = this.#of(orderRef);
      this.#live.delete(orderRef);
      this.requests.push({ ...NO_ORDER, kind: MatchKind.cancel, orderRef, stockLocate });
    }
  }

  #add(at: number): void {
    const view = this.#view;
    const orderRef = addOrder.orderRef(view, at);
    const order = { side: addOrder.side(view, at), shares: addOrder.shares(view, at), price: addOrder.price(view, at) };
    const stockLocate = addOrder.stockLocate(view, at);
    this.#live.set(orderRef, { ...order, locate: stockLocate });
    this.#lastRef = orderRef;
    this.requests.push({ ...order, kind: MatchKind.limit, orderRef, newOrderRef: 0, stockLocate });
  }

  #reduce(at: number): void {
    const orderRef = orderCancel.orderRef(this.#view, at);
    const shares = orderCancel.shares(this.#view, at);
    const { locate: stockLocate } = this.#takeOff(orderRef, shares);
    this.requests.push({ ...NO_ORDER, kind: MatchKind.reduce, orderRef, stockLocate, shares });
  }

  #replace(at: number): void {
    const view = this.#view;
    const orderRef = orderReplace.orderRef(view, at);
    const newOrderRef = orderReplace.newOrderRef(view, at);
    const { locate: stockLocate, side } = this.#of(orderRef);
    const order = { shares: orderReplace.shares(view, at), price: orderReplace.price(view, at) };
    this.#live.delete(orderRef);
    this.#live.set(newOrderRef, { ...order, locate: stockLocate, side });
    this.#lastRef = newOrderRef;
    this.requests.push({ ...order, kind: MatchKind.replace, orderRef, newOrderRef, stockLocate, side: 0 });
  }

  /** Executions that follow each other with nothing between are one sweep. */
  #execute(at: number): void {
    const restingRef = orderExecuted.orderRef(this.#view, at);
    const shares = orderExecuted.shares(this.#view, at);
    const { locate: stockLocate, side: resting, price, shares: left } = this.#takeOff(restingRef, shares);
    const side = resting === Side.buy ? Side.sell : Side.buy;
    this.executions.push({ restingRef, matchNumber: this.executions.length + 1, shares, price, stockLocate });
    const last = this.requests.at(-1);
    const own = this.#sweeping && last?.stockLocate === stockLocate && last.side === side;
    if (own) this.requests[this.requests.length - 1] = { ...last, shares: last.shares + shares, price };
    else {
      const orderRef = this.#lastRef + 1;
      this.requests.push({ kind: MatchKind.ioc, orderRef, newOrderRef: 0, stockLocate, side, shares, price });
    }
    this.#sweeping = left === 0;
  }

  #of(ref: number): Live {
    const order = this.#live.get(ref);
    if (order === undefined) throw new Error(`the bench day names order ${ref}, which is not live`);
    return order;
  }

  #takeOff(ref: number, shares: number): Live {
    const order = this.#of(ref);
    order.shares -= shares;
    if (order.shares === 0) this.#live.delete(ref);
    return order;
  }
}
