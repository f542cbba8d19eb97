// @generated from schema/itch/itch-5.2-draft.json
// by `npx lumina codegen gen`; edit the schema, not this file.
// Unverified: from one source only, or a draft; not to be relied on.

// Cross Trade. The bulk print of a cross.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';

/** Message type 'Q'. */
export const TYPE = 0x51;
/** Bytes on the wire. */
export const LENGTH = 41;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly marketSession: number;
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly shares: number | bigint;
  readonly stock: string;
  readonly price: number;
  readonly matchNumber: number | bigint;
  readonly crossType: number | string;
}

/** market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00 */
export function marketSession(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** message_type @1 char: always "Q" */
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

/** shares @12 u64: may be 0; exact below 2^53 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 12) * 0x100000000 + view.getUint32(at + 16);
}

/** shares in all its 64 bits. */
export function sharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 12);
}

/** stock @20 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 20, 8);
}

/** price @28 u32 (cross_price): in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 28);
}

/** match_number @32 u64: exact below 2^53 */
export function matchNumber(view: DataView, at: number): number {
  return view.getUint32(at + 32) * 0x100000000 + view.getUint32(at + 36);
}

/** match_number in all its 64 bits. */
export function matchNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 32);
}

/** cross_type @40 char: O opening cross, C closing cross, H cross for IPO and halted/paused securities, I intraday or post-close cross network, listed again */
export function crossType(view: DataView, at: number): number {
  return view.getUint8(at + 40);
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

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000));
  view.setUint32(at + 16, value);
}

export function setSharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 12, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 20, 8, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, value);
}

export function setMatchNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 32, Math.floor(value / 0x100000000));
  view.setUint32(at + 36, value);
}

export function setMatchNumberBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 32, value);
}

export function setCrossType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 40, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at + 1, 0x51);
}

/** Writes the whole message at `at` and returns its 41 bytes. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  setMarketSession(view, at, fields.marketSession);
  setStockLocate(view, at, fields.stockLocate);
  setTrackingNumber(view, at, fields.trackingNumber);
  setTimestamp(view, at, fields.timestamp);
  if (typeof fields.shares === 'bigint') setSharesBig(view, at, fields.shares);
  else setShares(view, at, fields.shares);
  setStock(view, at, fields.stock);
  setPrice(view, at, fields.price);
  if (typeof fields.matchNumber === 'bigint') setMatchNumberBig(view, at, fields.matchNumber);
  else setMatchNumber(view, at, fields.matchNumber);
  setCrossType(view, at, charCode(fields.crossType));
  return LENGTH;
}
