/**
 * The book stage: what each message does to the books, what is wrong with it, and the event that says so to the signal stage.
 *
 * Nothing the feed can send stops it: every inconsistency is counted under its name in flow.ts Damage, marks the locates it
 * touches as suspect where orders may be missing or wrong, and leaves the books consistent.
 */
import { MarketCode, OperationalHaltAction, Printable, Side } from '../../generated/itch-5.0/ts/enums.ts';
import * as bookEvent from '../../generated/lumina-1.0/ts/book-event.ts';
import { Aggressor, BookFlag, EventKind, TradingState } from '../../generated/lumina-1.0/ts/enums.ts';
import type { BookSnapshot } from '../flow.ts';
import type { BookOperations } from '../parse/operations.ts';
import { noBookDamage } from './damage.ts';
import { digestBooks } from './digest.ts';
import type { Messages } from './look-ahead.ts';
import { type Reaches, reachBoth } from './reach.ts';
import { snapshotBook } from './snapshot.ts';
import { Added, type BookCapacity, BookStore, BUY, LOCATES, SELL } from './store.ts';
import { SymbolNames } from './symbols.ts';

/** Flags of a locate; the low two are those of the event's flags. */
const { suspect: SUSPECT, operationallyHalted: HALTED } = BookFlag;
const EVENT_FLAGS = SUSPECT | HALTED;
const SATURATED = 0xffffffff;
const SEEN = 4;
const NAMED = 8;
// V8 builds constants of this file into the code, but loads and checks imported ones at every use.
const { buy: BUY_CODE, sell: SELL_CODE } = Side;
const { done: DONE, duplicate: DUPLICATE } = Added;
const { none: NONE } = EventKind;

/** Words of the trade a message made, until it is written into the event. */
const KIND = 0;
const AGGRESSOR = 1;
const TRADE_SHARES = 2;
const TRADE_PRICE = 3;

export class BookStage implements BookOperations {
  readonly damage = noBookDamage();
  /** Distinct stock locates above 0. */
  symbolCount = 0;
  readonly store: BookStore;
  readonly #symbols = new SymbolNames();
  readonly #onNamed: (locate: number, symbol: string) => void;
  readonly #made = new Uint32Array(4);
  /** By stock locate. */
  readonly #flags = new Uint8Array(LOCATES);
  /** By stock locate: the code as received. */
  readonly #states = new Uint8Array(LOCATES).fill(TradingState.unknown);
  /** The suspect bit once messages were lost, which may have been of any locate. */
  #everySuspect = 0;

  /** `onNamed` is told every time a locate gets its symbol, before the message's own event. */
  constructor(capacity: BookCapacity, onNamed: (locate: number, symbol: string) => void = () => {}) {
    this.store = new BookStore(capacity);
    this.#onNamed = onNamed;
  }

  touch(locate: number): boolean {
    const flags = this.#flags;
    const its = flags[locate]!;
    if ((its & SEEN) === 0) {
      flags[locate] = its | SEEN;
      if (locate !== 0) this.symbolCount += 1;
    }
    return (its & NAMED) === 0;
  }

  /** May load what the messages from `from` on will touch; returns the index of the first one that is left for the next time. */
  lookAhead(messages: Messages, from: number, end: number): number {
    return this.store.ahead.look(messages, from, end);
  }

  distrust(locate: number): void {
    this.#suspect(locate);
  }

  nameSymbol(locate: number, view: DataView, at: number, directory: boolean): void {
    const flags = this.#flags;
    if ((flags[locate]! & NAMED) !== 0 && !directory) return;
    flags[locate]! |= NAMED;
    this.#symbols.set(locate, view, at);
    this.#onNamed(locate, this.#symbols.get(locate));
  }

  add(locate: number, refLow: number, refHigh: number, side: number, shares: number, price: number): void {
    if (side !== BUY_CODE && side !== SELL_CODE) {
      this.damage.invalidSides += 1;
      this.#suspect(locate);
      return;
    }
    this.#addOrder(locate, +(side === SELL_CODE), refLow, refHigh, shares, price);
  }

  execute(locate: number, refLow: number, refHigh: number, shares: number): void {
    const bucket = this.store.orders.bucketOf(refLow, refHigh);
    const handle = this.#resolve(locate, bucket, refLow, refHigh);
    if (handle === 0) this.#make(EventKind.unresolved, Aggressor.unknown, shares, 0);
    else {
      const price = this.store.priceOf(handle);
      const aggressor = this.#aggressorOf(handle);
      this.#make(EventKind.trade, aggressor, this.#reduce(locate, bucket, handle, shares), price);
    }
  }

  executeWithPrice(locate: number, refLow: number, refHigh: number, shares: number, printable: number, price: number): void {
    const bucket = this.store.orders.bucketOf(refLow, refHigh);
    const handle = this.#resolve(locate, bucket, refLow, refHigh);
    if (handle === 0) {
      this.#make(EventKind.unresolved, Aggressor.unknown, shares, 0);
      return;
    }
    // A code that is neither Y nor N is not known to be printable, so it is not a trade.
    const kind = printable === Printable.printable ? EventKind.trade : EventKind.nonPrintable;
    const aggressor = this.#aggressorOf(handle);
    this.#make(kind, aggressor, this.#reduce(locate, bucket, handle, shares), price);
  }

  cancel(locate: number, refLow: number, refHigh: number, shares: number): void {
    const bucket = this.store.orders.bucketOf(refLow, refHigh);
    const handle = this.#resolve(locate, bucket, refLow, refHigh);
    if (handle !== 0) this.#reduce(locate, bucket, handle, shares);
  }

  end(locate: number, refLow: number, refHigh: number): void {
    const bucket = this.store.orders.bucketOf(refLow, refHigh);
    const handle = this.#resolve(locate, bucket, refLow, refHigh);
    if (handle !== 0) this.store.removeIn(bucket, handle);
  }

  replace(locate: number, refLow: number, refHigh: number, newLow: number, newHigh: number, shares: number, price: number): void {
    const bucket = this.store.orders.bucketOf(refLow, refHigh);
    const handle = this.#resolve(locate, bucket, refLow, refHigh);
    if (handle === 0) return;
    const side = this.store.sideOf(handle);
    this.store.removeIn(bucket, handle);
    this.#addOrder(locate, side, newLow, newHigh, shares, price);
  }

  /** The resting order is hidden, so the signal stage tells the aggressor from the quote. */
  trade(shares: number, price: number): void {
    this.#make(EventKind.trade, Aggressor.unknown, shares, price);
  }

  cross(): void {
    this.#make(EventKind.cross, Aggressor.unknown, 0, 0);
  }

  breakTrade(): void {
    this.#make(EventKind.broken, Aggressor.unknown, 0, 0);
  }

  setTradingState(locate: number, state: number): void {
    this.#states[locate] = state;
  }

  setOperationalHalt(locate: number, market: number, action: number): void {
    if (market !== MarketCode.nasdaq) return;
    if (action === OperationalHaltAction.halted) this.#flags[locate]! |= HALTED;
    else if (action === OperationalHaltAction.lifted) this.#flags[locate]! &= ~HALTED;
  }

  /** Messages were lost: no book can be relied on from here to the end. */
  suspectAll(): void {
    this.#everySuspect = SUSPECT;
  }

  /** The last message's event is of a kind that the signal stage looks at. */
  get matters(): boolean {
    return this.#made[KIND] !== NONE;
  }

  /** Writes the book's part of the message's event, a lumina-1.0 book_event at view[at], and forgets the trade. */
  writeEvent(view: DataView, at: number, locate: number): void {
    const made = this.#made;
    bookEvent.setTradingState(view, at, this.#states[locate]!);
    bookEvent.setFlags(view, at, (this.#flags[locate]! & EVENT_FLAGS) | this.#everySuspect);
    bookEvent.setKind(view, at, made[KIND]!);
    bookEvent.setAggressor(view, at, made[KIND] === NONE ? Aggressor.unknown : made[AGGRESSOR]!);
    // Nobody reads the touch of an event that the signal stage passes by, and looking for it costs several cache lines.
    if (made[KIND] === NONE) return;
    bookEvent.setTradeShares(view, at, made[TRADE_SHARES]!);
    bookEvent.setTradePrice(view, at, made[TRADE_PRICE]!);
    const bid = this.store.bestOf(locate, BUY);
    const ask = this.store.bestOf(locate, SELL);
    bookEvent.setBidPrice(view, at, bid === 0 ? 0 : this.store.levelPrice(bid));
    bookEvent.setAskPrice(view, at, ask === 0 ? 0 : this.store.levelPrice(ask));
    bookEvent.setBidShares(view, at, bid === 0 ? 0 : Math.min(this.store.levelShares(bid), SATURATED));
    bookEvent.setAskShares(view, at, ask === 0 ? 0 : Math.min(this.store.levelShares(ask), SATURATED));
    made[KIND] = NONE;
  }

  /** Stock locates above 0 that were seen, ascending, with their symbols. */
  symbols(): { stockLocate: number; symbol: string }[] {
    const list: { stockLocate: number; symbol: string }[] = [];
    for (let locate = 1; locate < LOCATES; locate++) {
      if ((this.#flags[locate]! & SEEN) === 0) continue;
      list.push({ stockLocate: locate, symbol: this.#symbols.get(locate) });
    }
    return list;
  }

  symbolOf(locate: number): string {
    return this.#symbols.get(locate);
  }

  /** What a take of `wanted` shares through at most `levels` levels would find on either side now. */
  reach(locate: number, wanted: number, levels: number, into: Reaches): void {
    reachBoth(this.store, locate, wanted, levels, into);
  }

  snapshot(locate: number, depth: number): BookSnapshot {
    return snapshotBook(this.store, locate, this.#symbols.get(locate), depth);
  }

  digest(): string {
    return digestBooks(this.store, this.#symbols);
  }

  /** Handle of the live order on this locate, whose bucket is known, 0 (counted) when there is none. */
  #resolve(locate: number, bucket: number, refLow: number, refHigh: number): number {
    const handle = this.store.orders.findIn(bucket, refLow, refHigh);
    if (handle === 0) {
      this.damage.unknownReferences += 1;
      this.#suspect(locate);
      return 0;
    }
    const actual = this.store.locateOf(handle);
    if (actual === locate) return handle;
    this.damage.locateMismatches += 1;
    this.#suspect(locate);
    this.#suspect(actual);
    return 0;
  }

  /** An order found no room, for want of what `added` says. */
  countFull(added: Added): void {
    this.damage[added === Added.ordersFull ? 'orderPoolExhausted' : 'levelPoolExhausted'] += 1;
  }

  #addOrder(locate: number, side: number, refLow: number, refHigh: number, shares: number, price: number): void {
    if (shares === 0) this.damage.zeroShareOrders += 1;
    else {
      const added = this.store.add(locate, side, refLow, refHigh, shares, price);
      if (added === DONE) return;
      if (added === DUPLICATE) this.damage.duplicateReferences += 1;
      else this.countFull(added);
    }
    this.#suspect(locate);
  }

  /** Takes shares off an order and ends it when none is left; returns the shares it really had. */
  #reduce(locate: number, bucket: number, handle: number, shares: number): number {
    const remaining = this.store.sharesOf(handle);
    if (shares < remaining) {
      this.store.reduce(handle, shares);
      return shares;
    }
    if (shares > remaining) {
      this.damage.overReductions += 1;
      this.#suspect(locate);
    }
    this.store.removeIn(bucket, handle);
    return remaining;
  }

  #aggressorOf(handle: number): number {
    return this.store.sideOf(handle) === BUY ? Aggressor.sell : Aggressor.buy;
  }

  #make(kind: number, aggressor: number, shares: number, price: number): void {
    const made = this.#made;
    made[KIND] = kind;
    made[AGGRESSOR] = aggressor;
    made[TRADE_SHARES] = shares;
    made[TRADE_PRICE] = price;
  }

  #suspect(locate: number): void {
    this.#flags[locate]! |= SUSPECT;
  }
}
