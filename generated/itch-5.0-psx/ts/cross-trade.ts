// @generated from schema/itch/itch-5.0-psx.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Cross Trade. The bulk print of a cross.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'Q'. */
export const TYPE = 0x51;
/** Bytes on the wire. */
export const LENGTH = 40;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly shares: number | bigint;
  readonly stock: string;
  readonly price: number;
  readonly matchNumber: number | bigint;
  readonly crossType: number | string;
}

/** message_type @0 char: always "Q" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 1);
}

/** tracking_number @3 u16: internal to Nasdaq */
export function trackingNumber(view: DataView, at: number): number {
  return view.getUint16(at + 3);
}

/** timestamp @5 u48: in ns since midnight, US Eastern */
export function timestamp(view: DataView, at: number): number {
  return view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7);
}

/** shares @11 u64: may be 0; exact below 2^53 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 11) * 0x100000000 + view.getUint32(at + 15);
}

/** shares in all its 64 bits. */
export function sharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 11);
}

/** stock @19 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 19, 8);
}

/** price @27 u32 (cross_price): in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 27);
}

/** match_number @31 u64: exact below 2^53 */
export function matchNumber(view: DataView, at: number): number {
  return view.getUint32(at + 31) * 0x100000000 + view.getUint32(at + 35);
}

/** match_number in all its 64 bits. */
export function matchNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 31);
}

/** cross_type @39 char: O opening cross, C closing cross, H cross for IPO and halted/paused securities, I intraday or post-close cross network */
export function crossType(view: DataView, at: number): number {
  return view.getUint8(at + 39);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setUint16(at + 1, value);
}

export function setTrackingNumber(view: DataView, at: number, value: number): void {
  view.setUint16(at + 3, value);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint16(at + 5, Math.floor(value / 0x100000000));
  view.setUint32(at + 7, value);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 11, Math.floor(value / 0x100000000));
  view.setUint32(at + 15, value);
}

export function setSharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 11, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 19, 8, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 27, value);
}

export function setMatchNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 31, Math.floor(value / 0x100000000));
  view.setUint32(at + 35, value);
}

export function setMatchNumberBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 31, value);
}

export function setCrossType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 39, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x51);
}

/** Writes the whole message at `at` and returns its 40 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  if (typeof fields.shares === 'bigint') {
    if (fields.shares < 0n || fields.shares > 18446744073709551615n) refuse('shares', fields.shares, 'u64');
    setSharesBig(view, at, fields.shares);
  } else {
    if (!isWhole(fields.shares, 0, 2 ** 64)) refuse('shares', fields.shares, 'u64');
    setShares(view, at, fields.shares);
  }

  setStock(view, at, fields.stock);
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  if (typeof fields.matchNumber === 'bigint') {
    if (fields.matchNumber < 0n || fields.matchNumber > 18446744073709551615n) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumberBig(view, at, fields.matchNumber);
  } else {
    if (!isWhole(fields.matchNumber, 0, 2 ** 64)) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumber(view, at, fields.matchNumber);
  }

  setCrossType(view, at, charCode(fields.crossType, 'cross_type'));
  return LENGTH;
}
