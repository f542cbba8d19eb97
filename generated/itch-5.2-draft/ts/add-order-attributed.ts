// @generated from schema/itch/itch-5.2-draft.json
// by `npx lumina codegen gen`; edit the schema, not this file.
// Unverified: from one source only, or a draft; not to be relied on.

// Add Order with MPID Attribution. A new displayed order with its participant.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'F'. */
export const TYPE = 0x46;
/** Bytes on the wire. */
export const LENGTH = 42;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly marketSession: number;
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly orderRef: number | bigint;
  readonly side: number | string;
  readonly shares: number;
  readonly stock: string;
  readonly price: number;
  readonly attribution: string;
  readonly eloFlag: number | string;
}

/** market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00 */
export function marketSession(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** message_type @1 char: always "F" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at + 1);
}

/** stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 2);
}

/** tracking_number @4 u16: internal to Nasdaq */
export function trackingNumber(view: DataView, at: number): number {
  return view.getUint16(at + 4);
}

/** timestamp @6 u48: in ns since midnight, US Eastern */
export function timestamp(view: DataView, at: number): number {
  return view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8);
}

/** order_ref @12 u64 (order_reference_number): exact below 2^53 */
export function orderRef(view: DataView, at: number): number {
  return view.getUint32(at + 12) * 0x100000000 + view.getUint32(at + 16);
}

/** order_ref in all its 64 bits. */
export function orderRefBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 12);
}

/** side @20 char (buy_sell_indicator): B buy, S sell */
export function side(view: DataView, at: number): number {
  return view.getUint8(at + 20);
}

/** shares @21 u32 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 21);
}

/** stock @25 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 25, 8);
}

/** price @33 u32: in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 33);
}

/** attribution @37 alpha4: MPID of the participant; NSDQ when displayed without attribution */
export function attribution(view: DataView, at: number): string {
  return readAlpha(view, at + 37, 4);
}

/** elo_flag @41 char: Y eligible for ELO; of an order: is ELO, N not elo, blank not available, of a symbol only */
export function eloFlag(view: DataView, at: number): number {
  return view.getUint8(at + 41);
}

export function setMarketSession(view: DataView, at: number, value: number): void {
  view.setUint8(at, value);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, value);
}

export function setTrackingNumber(view: DataView, at: number, value: number): void {
  view.setUint16(at + 4, value);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint16(at + 6, Math.floor(value / 0x100000000));
  view.setUint32(at + 8, value);
}

export function setOrderRef(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000));
  view.setUint32(at + 16, value);
}

export function setOrderRefBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 12, value);
}

export function setSide(view: DataView, at: number, value: number): void {
  view.setUint8(at + 20, value);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 21, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 25, 8, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 33, value);
}

/** Pads with spaces. Throws a RangeError beyond 4 characters. */
export function setAttribution(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 37, 4, value);
}

export function setEloFlag(view: DataView, at: number, value: number): void {
  view.setUint8(at + 41, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at + 1, 0x46);
}

/** Writes the whole message at `at` and returns its 42 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.marketSession & 0xff) !== fields.marketSession) refuse('market_session', fields.marketSession, 'u8');
  setMarketSession(view, at, fields.marketSession);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  if (typeof fields.orderRef === 'bigint') {
    if (fields.orderRef < 0n || fields.orderRef > 18446744073709551615n) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRefBig(view, at, fields.orderRef);
  } else {
    if (!isWhole(fields.orderRef, 0, 2 ** 64)) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRef(view, at, fields.orderRef);
  }

  setSide(view, at, charCode(fields.side, 'side'));
  if ((fields.shares >>> 0) !== fields.shares) refuse('shares', fields.shares, 'u32');
  setShares(view, at, fields.shares);
  setStock(view, at, fields.stock);
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  setAttribution(view, at, fields.attribution);
  setEloFlag(view, at, charCode(fields.eloFlag, 'elo_flag'));
  return LENGTH;
}
