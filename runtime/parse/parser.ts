/**
 * Type dispatch over the generated accessors: reads the fields the book wants and calls the book's operation.
 *
 * Unknown types are skipped by their framed length and counted, as are known types shorter than their layout; a longer message
 * is read as its known prefix.
 */
import * as addOrder from '../../generated/itch-5.0/ts/add-order.ts';
import * as addOrderAttributed from '../../generated/itch-5.0/ts/add-order-attributed.ts';
import * as brokenTrade from '../../generated/itch-5.0/ts/broken-trade.ts';
import * as crossTrade from '../../generated/itch-5.0/ts/cross-trade.ts';
import { MESSAGES } from '../../generated/itch-5.0/ts/messages.ts';
import * as operationalHalt from '../../generated/itch-5.0/ts/operational-halt.ts';
import * as orderCancel from '../../generated/itch-5.0/ts/order-cancel.ts';
import * as orderDelete from '../../generated/itch-5.0/ts/order-delete.ts';
import * as orderExecuted from '../../generated/itch-5.0/ts/order-executed.ts';
import * as orderExecutedWithPrice from '../../generated/itch-5.0/ts/order-executed-with-price.ts';
import * as orderReplace from '../../generated/itch-5.0/ts/order-replace.ts';
import * as stockDirectory from '../../generated/itch-5.0/ts/stock-directory.ts';
import * as stockTradingAction from '../../generated/itch-5.0/ts/stock-trading-action.ts';
import * as systemEvent from '../../generated/itch-5.0/ts/system-event.ts';
import * as trade from '../../generated/itch-5.0/ts/trade.ts';
import type { BookOperations } from './operations.ts';
import { FIRST_TIME, LAST_TIME, Tally } from './tally.ts';

// Constants of this file are part of the code; imported ones are loaded and checked at every use.
const ADD_ORDER = addOrder.TYPE;
const ADD_ORDER_ATTRIBUTED = addOrderAttributed.TYPE;
const ORDER_DELETE = orderDelete.TYPE;
const ORDER_REPLACE = orderReplace.TYPE;
const ORDER_EXECUTED = orderExecuted.TYPE;
const ORDER_EXECUTED_WITH_PRICE = orderExecutedWithPrice.TYPE;
const ORDER_CANCEL = orderCancel.TYPE;
const TRADE = trade.TYPE;
const STOCK_DIRECTORY = stockDirectory.TYPE;
const STOCK_TRADING_ACTION = stockTradingAction.TYPE;
const OPERATIONAL_HALT = operationalHalt.TYPE;

/** What became of a message. */
export const Parsed = {
  /** Unknown or short: counted, not applied. */
  skipped: 0,
  applied: 1,
  /** Later than the stop time: neither counted nor applied. */
  late: 2,
} as const;
export type Parsed = (typeof Parsed)[keyof typeof Parsed];
const { skipped: SKIPPED, applied: APPLIED, late: LATE } = Parsed;

/** Offset of the `stock` field by type byte, 0 when the message has none. */
const STOCK_AT = new Uint8Array(256);
const LENGTHS = new Uint8Array(256);
for (const message of MESSAGES) {
  LENGTHS[message.code] = message.length;
  STOCK_AT[message.code] = message.fields.find((field) => field.name === 'stock')?.offset ?? 0;
}

/** Types that change orders: with one that can't be read, an order may be lost. */
const CHANGES_ORDERS = new Uint8Array(256);
for (const { TYPE } of [
  addOrder,
  addOrderAttributed,
  orderExecuted,
  orderExecutedWithPrice,
  orderCancel,
  orderDelete,
  orderReplace,
]) {
  CHANGES_ORDERS[TYPE] = 1;
}
/** Bytes of a message up to the end of its stock locate. */
const LOCATE_END = offsetOf('system_event', 'stock_locate') + 2;

// References are read in two halves, exact above 2^53 without a BigInt, and signed, since V8 boxes larger numbers when it passes
// them on. The offsets are the schema's.
const REF_AT = offsetOf('order_delete', 'order_ref');
const NEW_REF_AT = offsetOf('order_replace', 'new_order_ref');

function offsetOf(message: string, field: string): number {
  const found = MESSAGES.find((info) => info.name === message)?.fields.find((info) => info.name === field);
  if (found === undefined) throw new RangeError(`itch-5.0 has no ${message}.${field}`);
  return found.offset;
}

export class Parser {
  readonly tally = new Tally();
  readonly #book: BookOperations;
  readonly #untilNs: number;
  readonly #parsed: (() => void) | null;

  /** `untilNs`: last exchange time to apply. `parsed`: called when the fields were read, before the book's operation (T1). */
  constructor(book: BookOperations, untilNs = Number.POSITIVE_INFINITY, parsed: (() => void) | null = null) {
    this.#book = book;
    this.#untilNs = untilNs;
    this.#parsed = parsed;
  }

  /** Stock locate of a message that was applied. */
  locate(view: DataView, at: number): number {
    return systemEvent.stockLocate(view, at);
  }

  /** One message at view[at, at + length), length at least 1. */
  parse(view: DataView, at: number, length: number): Parsed {
    const type = view.getUint8(at);
    const tally = this.tally;
    const layout = LENGTHS[type]!;
    if (layout === 0 || length < layout) {
      if (layout === 0) tally.unknown[type]! += 1;
      else {
        tally.known[type]! += 1;
        tally.shortMessages += 1;
        if (CHANGES_ORDERS[type] === 1 && length >= LOCATE_END) this.#book.distrust(systemEvent.stockLocate(view, at));
      }
      return SKIPPED;
    }
    // The header is the same in every message; its accessors are taken from the smallest one.
    const time = systemEvent.timestamp(view, at);
    if (time > this.#untilNs) return LATE;
    tally.known[type]! += 1;
    if (tally.times[FIRST_TIME]! < 0) tally.times[FIRST_TIME] = time;
    tally.times[LAST_TIME] = time;
    const locate = systemEvent.stockLocate(view, at);
    const book = this.#book;
    if (book.touch(locate) || type === STOCK_DIRECTORY) {
      const stockAt = STOCK_AT[type]!;
      if (stockAt !== 0) book.nameSymbol(locate, view, at + stockAt, type === STOCK_DIRECTORY);
    }
    dispatch(book, view, at, type, locate, this.#parsed);
    return APPLIED;
  }
}

function dispatch(
  book: BookOperations,
  view: DataView,
  at: number,
  type: number,
  locate: number,
  parsed: (() => void) | null,
): void {
  switch (type) {
    case ADD_ORDER:
    case ADD_ORDER_ATTRIBUTED: {
      // Both have the same fields up to the attribution, which no book needs.
      const low = view.getInt32(at + REF_AT + 4);
      const high = view.getInt32(at + REF_AT);
      const side = addOrder.side(view, at);
      const shares = addOrder.shares(view, at);
      const price = addOrder.price(view, at);
      if (parsed !== null) parsed();
      book.add(locate, low, high, side, shares, price);
      return;
    }
    case ORDER_DELETE: {
      const low = view.getInt32(at + REF_AT + 4);
      const high = view.getInt32(at + REF_AT);
      if (parsed !== null) parsed();
      book.end(locate, low, high);
      return;
    }
    case ORDER_REPLACE: {
      const low = view.getInt32(at + REF_AT + 4);
      const high = view.getInt32(at + REF_AT);
      const newLow = view.getInt32(at + NEW_REF_AT + 4);
      const newHigh = view.getInt32(at + NEW_REF_AT);
      const shares = orderReplace.shares(view, at);
      const price = orderReplace.price(view, at);
      if (parsed !== null) parsed();
      book.replace(locate, low, high, newLow, newHigh, shares, price);
      return;
    }
    case ORDER_EXECUTED: {
      const low = view.getInt32(at + REF_AT + 4);
      const high = view.getInt32(at + REF_AT);
      const shares = orderExecuted.shares(view, at);
      if (parsed !== null) parsed();
      book.execute(locate, low, high, shares);
      return;
    }
    case ORDER_CANCEL: {
      const low = view.getInt32(at + REF_AT + 4);
      const high = view.getInt32(at + REF_AT);
      const shares = orderCancel.shares(view, at);
      if (parsed !== null) parsed();
      book.cancel(locate, low, high, shares);
      return;
    }
    default:
      dispatchRare(book, view, at, type, locate, parsed);
  }
}

/** The types that are under one in a hundred of a day; apart, so that the code of the common ones stays small. */
function dispatchRare(
  book: BookOperations,
  view: DataView,
  at: number,
  type: number,
  locate: number,
  parsed: (() => void) | null,
): void {
  switch (type) {
    case TRADE: {
      const shares = trade.shares(view, at);
      const price = trade.price(view, at);
      if (parsed !== null) parsed();
      book.trade(shares, price);
      return;
    }
    case ORDER_EXECUTED_WITH_PRICE: {
      const low = view.getInt32(at + REF_AT + 4);
      const high = view.getInt32(at + REF_AT);
      const shares = orderExecutedWithPrice.shares(view, at);
      const printable = orderExecutedWithPrice.printable(view, at);
      const price = orderExecutedWithPrice.price(view, at);
      if (parsed !== null) parsed();
      book.executeWithPrice(locate, low, high, shares, printable, price);
      return;
    }
    case STOCK_TRADING_ACTION: {
      const state = stockTradingAction.tradingState(view, at);
      if (parsed !== null) parsed();
      book.setTradingState(locate, state);
      return;
    }
    case OPERATIONAL_HALT: {
      const market = operationalHalt.marketCode(view, at);
      const action = operationalHalt.action(view, at);
      if (parsed !== null) parsed();
      book.setOperationalHalt(locate, market, action);
      return;
    }
    default:
      if (parsed !== null) parsed();
      if (type === crossTrade.TYPE) book.cross();
      else if (type === brokenTrade.TYPE) book.breakTrade();
  }
}
