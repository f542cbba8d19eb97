// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// book_event. What the book stage hands to the signal stage for one message; bid and ask are the best levels after it.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 64;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly sequence: number | bigint;
  readonly timestamp: number | bigint;
  readonly t0: number | bigint;
  readonly parse: number;
  readonly book: number;
  readonly tradeShares: number;
  readonly tradePrice: number;
  readonly bidPrice: number;
  readonly askPrice: number;
  readonly bidShares: number;
  readonly askShares: number;
  readonly stockLocate: number;
  readonly messageType: number | string;
  readonly kind: number;
  readonly aggressor: number | string;
  readonly tradingState: number | string;
  readonly flags: number;
}

/** sequence @0 u64: number of the message in the input, from 1; exact below 2^53 */
export function sequence(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}

/** sequence in all its 64 bits. */
export function sequenceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at, true);
}

/** timestamp @8 u64: in ns since midnight, US Eastern; exchange time; exact below 2^53 */
export function timestamp(view: DataView, at: number): number {
  return view.getUint32(at + 12, true) * 0x100000000 + view.getUint32(at + 8, true);
}

/** timestamp in all its 64 bits. */
export function timestampBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 8, true);
}

/** t0 @16 u64: in ticks of the lane's clock; first sight of the packet's bytes; exact below 2^53 */
export function t0(view: DataView, at: number): number {
  return view.getUint32(at + 20, true) * 0x100000000 + view.getUint32(at + 16, true);
}

/** t0 in all its 64 bits. */
export function t0Big(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 16, true);
}

/** parse @24 u32: in ticks of the lane's clock, saturated at 2^32-1; T1 - T0 */
export function parse(view: DataView, at: number): number {
  return view.getUint32(at + 24, true);
}

/** book @28 u32: in ticks of the lane's clock, saturated at 2^32-1; book exit - T1 */
export function book(view: DataView, at: number): number {
  return view.getUint32(at + 28, true);
}

/** trade_shares @32 u32: shares of the trade, saturated at 2^32-1 */
export function tradeShares(view: DataView, at: number): number {
  return view.getUint32(at + 32, true);
}

/** trade_price @36 u32: in 0.0001 dollars */
export function tradePrice(view: DataView, at: number): number {
  return view.getUint32(at + 36, true);
}

/** bid_price @40 u32: in 0.0001 dollars */
export function bidPrice(view: DataView, at: number): number {
  return view.getUint32(at + 40, true);
}

/** ask_price @44 u32: in 0.0001 dollars */
export function askPrice(view: DataView, at: number): number {
  return view.getUint32(at + 44, true);
}

/** bid_shares @48 u32: 0 when the side is empty; saturated at 2^32-1 */
export function bidShares(view: DataView, at: number): number {
  return view.getUint32(at + 48, true);
}

/** ask_shares @52 u32: 0 when the side is empty; saturated at 2^32-1 */
export function askShares(view: DataView, at: number): number {
  return view.getUint32(at + 52, true);
}

/** stock_locate @56 u16 */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 56, true);
}

/** message_type @58 char: type byte of the message */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at + 58);
}

/** kind @59 u8: 0 no trade, 1 counted trade, 2 an earlier trade was broken, 3 bulk print of a cross, 4 execution that a later bulk print repeats, 5 execution of an order that is not live: no side, no price */
export function kind(view: DataView, at: number): number {
  return view.getUint8(at + 59);
}

/** aggressor @60 char: B buy, S sell, blank unknown */
export function aggressor(view: DataView, at: number): number {
  return view.getUint8(at + 60);
}

/** trading_state @61 char: H halted, T trading, P paused, Q quotation only, blank unknown */
export function tradingState(view: DataView, at: number): number {
  return view.getUint8(at + 61);
}

/** flags @62 u8: 1 suspect, 2 operationally halted */
export function flags(view: DataView, at: number): number {
  return view.getUint8(at + 62);
}

/** reserved @63 u8: always 0 */
export function reserved(view: DataView, at: number): number {
  return view.getUint8(at + 63);
}

export function setSequence(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, Math.floor(value / 0x100000000), true);
  view.setUint32(at, value, true);
}

export function setSequenceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at, value, true);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 8, value, true);
}

export function setTimestampBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 8, value, true);
}

export function setT0(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 16, value, true);
}

export function setT0Big(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 16, value, true);
}

export function setParse(view: DataView, at: number, value: number): void {
  view.setUint32(at + 24, value, true);
}

export function setBook(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, value, true);
}

export function setTradeShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 32, value, true);
}

export function setTradePrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 36, value, true);
}

export function setBidPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 40, value, true);
}

export function setAskPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 44, value, true);
}

export function setBidShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 48, value, true);
}

export function setAskShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 52, value, true);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setUint16(at + 56, value, true);
}

export function setMessageType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 58, value);
}

export function setKind(view: DataView, at: number, value: number): void {
  view.setUint8(at + 59, value);
}

export function setAggressor(view: DataView, at: number, value: number): void {
  view.setUint8(at + 60, value);
}

export function setTradingState(view: DataView, at: number, value: number): void {
  view.setUint8(at + 61, value);
}

export function setFlags(view: DataView, at: number, value: number): void {
  view.setUint8(at + 62, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at + 63, 0);
}

/** Writes the whole message at `at` and returns its 64 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.sequence === 'bigint') {
    if (fields.sequence < 0n || fields.sequence > 18446744073709551615n) refuse('sequence', fields.sequence, 'u64');
    setSequenceBig(view, at, fields.sequence);
  } else {
    if (!isWhole(fields.sequence, 0, 2 ** 64)) refuse('sequence', fields.sequence, 'u64');
    setSequence(view, at, fields.sequence);
  }

  if (typeof fields.timestamp === 'bigint') {
    if (fields.timestamp < 0n || fields.timestamp > 18446744073709551615n) refuse('timestamp', fields.timestamp, 'u64');
    setTimestampBig(view, at, fields.timestamp);
  } else {
    if (!isWhole(fields.timestamp, 0, 2 ** 64)) refuse('timestamp', fields.timestamp, 'u64');
    setTimestamp(view, at, fields.timestamp);
  }

  if (typeof fields.t0 === 'bigint') {
    if (fields.t0 < 0n || fields.t0 > 18446744073709551615n) refuse('t0', fields.t0, 'u64');
    setT0Big(view, at, fields.t0);
  } else {
    if (!isWhole(fields.t0, 0, 2 ** 64)) refuse('t0', fields.t0, 'u64');
    setT0(view, at, fields.t0);
  }

  if ((fields.parse >>> 0) !== fields.parse) refuse('parse', fields.parse, 'u32');
  setParse(view, at, fields.parse);
  if ((fields.book >>> 0) !== fields.book) refuse('book', fields.book, 'u32');
  setBook(view, at, fields.book);
  if ((fields.tradeShares >>> 0) !== fields.tradeShares) refuse('trade_shares', fields.tradeShares, 'u32');
  setTradeShares(view, at, fields.tradeShares);
  if ((fields.tradePrice >>> 0) !== fields.tradePrice) refuse('trade_price', fields.tradePrice, 'u32');
  setTradePrice(view, at, fields.tradePrice);
  if ((fields.bidPrice >>> 0) !== fields.bidPrice) refuse('bid_price', fields.bidPrice, 'u32');
  setBidPrice(view, at, fields.bidPrice);
  if ((fields.askPrice >>> 0) !== fields.askPrice) refuse('ask_price', fields.askPrice, 'u32');
  setAskPrice(view, at, fields.askPrice);
  if ((fields.bidShares >>> 0) !== fields.bidShares) refuse('bid_shares', fields.bidShares, 'u32');
  setBidShares(view, at, fields.bidShares);
  if ((fields.askShares >>> 0) !== fields.askShares) refuse('ask_shares', fields.askShares, 'u32');
  setAskShares(view, at, fields.askShares);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  setMessageType(view, at, charCode(fields.messageType, 'message_type'));
  if ((fields.kind & 0xff) !== fields.kind) refuse('kind', fields.kind, 'u8');
  setKind(view, at, fields.kind);
  setAggressor(view, at, charCode(fields.aggressor, 'aggressor'));
  setTradingState(view, at, charCode(fields.tradingState, 'trading_state'));
  if ((fields.flags & 0xff) !== fields.flags) refuse('flags', fields.flags, 'u8');
  setFlags(view, at, fields.flags);
  return LENGTH;
}
