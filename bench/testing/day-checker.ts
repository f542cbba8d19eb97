/**
 * An independent reader of a simulated day: maps and arrays, nothing shared with the simulator but the generated accessors.
 * Walks every message and lists what a real exchange would not have sent.
 */

import * as itch from '../../generated/itch-5.0/ts/index.ts';
import { type LiveOrder, NaiveBooks } from './naive-books.ts';

export interface CheckedDay {
  /** The first faults found, at most twenty; each names message number and type. */
  readonly faults: readonly string[];
  readonly messages: number;
  readonly types: Record<string, number>;
  readonly liveOrders: number;
  /** System events in order. */
  readonly events: string;
  /** Shares of the longest run of executions of one symbol in one direction. */
  readonly longestRunShares: number;
}

const MOST_FAULTS = 20;
const EVENT_TIMES: Record<string, number> = { S: 14_400e9, Q: 34_200e9, M: 57_600e9, E: 72_000e9 };

export function checkDay(bytes: Uint8Array): CheckedDay {
  return new DayChecker(bytes).walk();
}

class DayChecker {
  private readonly view: DataView;
  private readonly faults: string[] = [];
  private readonly types: Record<string, number> = {};
  private readonly books = new NaiveBooks();
  private readonly names = new Map<number, string>();
  private readonly states = new Map<number, string>();
  private readonly stoppedHere = new Set<number>();
  private readonly crossed = new Set<string>();
  private readonly matches = new Map<number, number>();
  private readonly runs = new Map<number, number>();
  private messages = 0;
  private type = '';
  private time = 0;
  private lastRef = 0;
  private lastMatch = 0;
  private events = '';
  private longestRun = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  walk(): CheckedDay {
    let at = 0;
    for (; this.view.byteLength - at >= 2; ) {
      const length = this.view.getUint16(at);
      if (length === 0) break;
      this.message(at + 2, length);
      at += 2 + length;
    }
    this.expect(at === this.view.byteLength - 2, 'one end-of-session record ends the file');
    this.expect(this.events === 'OSQMEC', `system events are ${this.events}`);
    for (const locate of this.names.keys()) {
      for (const type of 'OC') this.expect(this.crossed.has(`${type}${locate}`), `locate ${locate} has no cross ${type}`);
      this.expect(this.states.get(locate) === 'T', `locate ${locate} ends the day in state ${this.states.get(locate)}`);
    }
    this.expect(this.stoppedHere.size === 0, 'an operational halt was not lifted');
    const { faults, messages, types, events } = this;
    return { faults, messages, types, events, liveOrders: this.books.live.size, longestRunShares: this.longestRun };
  }

  private expect(holds: boolean, fault: string): void {
    if (!holds && this.faults.length < MOST_FAULTS) this.faults.push(`message ${this.messages} ${this.type}: ${fault}`);
  }

  private message(at: number, length: number): void {
    const { view } = this;
    this.messages++;
    this.type = String.fromCharCode(view.getUint8(at));
    this.types[this.type] = (this.types[this.type] ?? 0) + 1;
    this.expect(itch.lengthOf(view.getUint8(at)) === length, `length ${length}`);
    const time = itch.orderDelete.timestamp(view, at);
    this.expect(time >= this.time && time < 86_400e9, `time ${time} after ${this.time}`);
    this.time = time;
    const locate = itch.orderDelete.stockLocate(view, at);
    if (this.type === 'S') this.event(at, locate);
    else if (this.type === 'V') this.expect(locate === 0, 'V has locate 0');
    else this.symbolMessage(at, locate);
  }

  private symbolMessage(at: number, locate: number): void {
    if (this.type === 'R') {
      this.expect(!this.names.has(locate) && locate === this.names.size + 1, 'locates are dense from 1');
      this.names.set(locate, itch.stockDirectory.stock(this.view, at));
    }
    this.expect(this.names.has(locate), `locate ${locate} has no directory entry`);
    this.expect('RHYL'.includes(this.type) || this.events.length > 1, 'nothing but the spin before system hours');
    if ('AFU'.includes(this.type)) this.placement(at, locate);
    else if ('ECXD'.includes(this.type)) this.reduction(at, locate);
    else if ('PQB'.includes(this.type)) this.print(at, locate);
    else this.state(at, locate);
  }

  private event(at: number, locate: number): void {
    const code = String.fromCharCode(itch.systemEvent.eventCode(this.view, at));
    this.events += code;
    this.expect(locate === 0, 'S has locate 0');
    if (EVENT_TIMES[code] !== undefined) this.expect(this.time === EVENT_TIMES[code], `event ${code} at ${this.time}`);
  }

  private placement(at: number, locate: number): void {
    const { view } = this;
    let side: number;
    let ref: number;
    const replaces = this.type === 'U';
    const fields = replaces ? itch.orderReplace : itch.addOrder;
    if (replaces) {
      const original = this.find(itch.orderReplace.orderRef(view, at), locate);
      if (original === undefined) return;
      this.books.end(original);
      side = original.side;
      ref = itch.orderReplace.newOrderRef(view, at);
    } else {
      side = itch.addOrder.side(view, at);
      ref = itch.addOrder.orderRef(view, at);
      this.expect(itch.addOrder.stock(view, at) === this.names.get(locate), "stock is not the locate's");
      this.expect(side === itch.Side.buy || side === itch.Side.sell, `side ${side}`);
    }
    const order: LiveOrder = { ref, locate, side, price: fields.price(view, at), shares: fields.shares(view, at) };
    this.expect(ref - this.lastRef === 4 || ref - this.lastRef === 8, `reference ${ref} after ${this.lastRef}`);
    this.lastRef = ref;
    this.expect(order.shares > 0 && order.shares < 1_000_000, `shares ${order.shares}`);
    this.expect(order.price > 0 && order.price % 100 === 0 && order.price <= 2_000_000_000, `price ${order.price} off the tick`);
    this.books.add(order);
    const bid = this.books.best(locate, itch.Side.buy);
    const ask = this.books.best(locate, itch.Side.sell);
    this.expect(bid === undefined || ask === undefined || bid < ask, `book of ${locate} is ${bid} x ${ask}`);
  }

  private find(ref: number, locate: number): LiveOrder | undefined {
    const order = this.books.live.get(ref);
    this.expect(order !== undefined, `reference ${ref} is not live`);
    this.expect(order === undefined || order.locate === locate, `reference ${ref} is of another locate`);
    return order;
  }

  private reduction(at: number, locate: number): void {
    const { view } = this;
    const order = this.find(itch.orderDelete.orderRef(view, at), locate);
    if (order === undefined) return;
    if (this.type === 'D') {
      this.books.end(order);
      return;
    }
    const shares = itch.orderExecuted.shares(view, at);
    const room = this.type === 'X' ? order.shares - 1 : order.shares;
    this.expect(shares > 0 && shares <= room, `${shares} of ${order.shares} shares`);
    if (this.type !== 'X') this.execution(at, order, shares);
    order.shares -= shares;
    if (order.shares === 0) this.books.end(order);
  }

  private execution(at: number, order: LiveOrder, shares: number): void {
    const best = this.books.best(order.locate, order.side);
    this.expect(order.price === best, `executed at ${order.price}, best is ${best}`);
    this.expect(this.books.front(order) === order, 'executed out of time priority');
    this.match(itch.orderExecuted.matchNumber(this.view, at), order.locate);
    const inCross = this.type === 'C' && itch.orderExecutedWithPrice.printable(this.view, at) === itch.Printable.nonPrintable;
    if (!inCross) this.expect(this.mayTrade(order.locate), 'trades while it may not');
    if (this.type === 'E') {
      const signed = order.side === itch.Side.sell ? shares : -shares;
      const run = this.runs.get(order.locate) ?? 0;
      this.runs.set(order.locate, run * signed > 0 ? run + signed : signed);
      this.longestRun = Math.max(this.longestRun, Math.abs(this.runs.get(order.locate)!));
    }
  }

  private mayTrade(locate: number): boolean {
    return this.states.get(locate) === 'T' && !this.stoppedHere.has(locate) && this.events.length < 5;
  }

  private match(number: number, locate: number): void {
    this.expect(number > this.lastMatch, `match number ${number} after ${this.lastMatch}`);
    this.lastMatch = number;
    this.matches.set(number, locate);
  }

  private print(at: number, locate: number): void {
    const { view } = this;
    if (this.type === 'B') {
      const number = itch.brokenTrade.matchNumber(view, at);
      this.expect(this.matches.get(number) === locate, `breaks match ${number}, which ${locate} never had or broke before`);
      this.matches.delete(number);
    } else if (this.type === 'Q') {
      const type = String.fromCharCode(itch.crossTrade.crossType(view, at));
      if (type === 'H') this.expect(this.states.get(locate) === 'Q', 'reopening cross outside of quotation only');
      else this.expect(!this.crossed.has(`${type}${locate}`), `second cross ${type} of ${locate}`);
      if (type !== 'H') this.expect(this.events.length === (type === 'O' ? 3 : 4), `cross ${type} after ${this.events}`);
      this.crossed.add(`${type}${locate}`);
      this.match(itch.crossTrade.matchNumber(view, at), locate);
    } else {
      const price = itch.trade.price(view, at);
      const bid = this.books.best(locate, itch.Side.buy) ?? 0;
      const ask = this.books.best(locate, itch.Side.sell) ?? Number.MAX_SAFE_INTEGER;
      this.expect(price >= bid && price <= ask, `P at ${price}, book ${bid} x ${ask}`);
      this.expect(itch.trade.side(view, at) === itch.Side.buy && itch.trade.orderRef(view, at) === 0, 'P is B with reference 0');
      this.expect(this.mayTrade(locate), 'P while it may not trade');
      this.match(itch.trade.matchNumber(view, at), locate);
    }
  }

  private state(at: number, locate: number): void {
    const { view } = this;
    if (this.type === 'H') {
      const next = String.fromCharCode(itch.stockTradingAction.tradingState(view, at));
      const path = `${this.states.get(locate) ?? ''}${next}`;
      this.expect(['T', 'TH', 'TP', 'HQ', 'PQ', 'QT'].includes(path), `trading state goes ${path}`);
      this.states.set(locate, next);
    } else if (this.type === 'h') {
      const halted = itch.operationalHalt.action(view, at) === itch.OperationalHaltAction.halted;
      this.expect(this.stoppedHere.has(locate) !== halted, 'operational halt twice the same');
      if (halted) this.stoppedHere.add(locate);
      else this.stoppedHere.delete(locate);
    } else if (this.type === 'I') {
      const type = String.fromCharCode(itch.noii.crossType(view, at));
      const events = { O: 2, C: 3 }[type];
      this.expect(
        type === 'H' ? this.states.get(locate) === 'Q' : this.events.length === events,
        `NOII ${type} after ${this.events}`,
      );
    } else {
      this.expect('RYLJ'.includes(this.type), 'a type that no simulated day has');
    }
  }
}
