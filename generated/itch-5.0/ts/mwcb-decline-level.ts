// @generated from schema/itch/itch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// MWCB Decline Level. Market-wide circuit breaker levels of the day; stock_locate is 0.

import { isWhole, refuse } from './range.ts';

/** Message type 'V'. */
export const TYPE = 0x56;
/** Bytes on the wire. */
export const LENGTH = 35;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly level1: number | bigint;
  readonly level2: number | bigint;
  readonly level3: number | bigint;
}

/** message_type @0 char: always "V" */
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

/** level_1 @11 u64: in 0.00000001 index points; exact below 2^53 */
export function level1(view: DataView, at: number): number {
  return view.getUint32(at + 11) * 0x100000000 + view.getUint32(at + 15);
}

/** level_1 in all its 64 bits. */
export function level1Big(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 11);
}

/** level_2 @19 u64: in 0.00000001 index points; exact below 2^53 */
export function level2(view: DataView, at: number): number {
  return view.getUint32(at + 19) * 0x100000000 + view.getUint32(at + 23);
}

/** level_2 in all its 64 bits. */
export function level2Big(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 19);
}

/** level_3 @27 u64: in 0.00000001 index points; exact below 2^53 */
export function level3(view: DataView, at: number): number {
  return view.getUint32(at + 27) * 0x100000000 + view.getUint32(at + 31);
}

/** level_3 in all its 64 bits. */
export function level3Big(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 27);
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

export function setLevel1(view: DataView, at: number, value: number): void {
  view.setUint32(at + 11, Math.floor(value / 0x100000000));
  view.setUint32(at + 15, value);
}

export function setLevel1Big(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 11, value);
}

export function setLevel2(view: DataView, at: number, value: number): void {
  view.setUint32(at + 19, Math.floor(value / 0x100000000));
  view.setUint32(at + 23, value);
}

export function setLevel2Big(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 19, value);
}

export function setLevel3(view: DataView, at: number, value: number): void {
  view.setUint32(at + 27, Math.floor(value / 0x100000000));
  view.setUint32(at + 31, value);
}

export function setLevel3Big(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 27, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x56);
}

/** Writes the whole message at `at` and returns its 35 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  if (typeof fields.level1 === 'bigint') {
    if (fields.level1 < 0n || fields.level1 > 18446744073709551615n) refuse('level_1', fields.level1, 'u64');
    setLevel1Big(view, at, fields.level1);
  } else {
    if (!isWhole(fields.level1, 0, 2 ** 64)) refuse('level_1', fields.level1, 'u64');
    setLevel1(view, at, fields.level1);
  }

  if (typeof fields.level2 === 'bigint') {
    if (fields.level2 < 0n || fields.level2 > 18446744073709551615n) refuse('level_2', fields.level2, 'u64');
    setLevel2Big(view, at, fields.level2);
  } else {
    if (!isWhole(fields.level2, 0, 2 ** 64)) refuse('level_2', fields.level2, 'u64');
    setLevel2(view, at, fields.level2);
  }

  if (typeof fields.level3 === 'bigint') {
    if (fields.level3 < 0n || fields.level3 > 18446744073709551615n) refuse('level_3', fields.level3, 'u64');
    setLevel3Big(view, at, fields.level3);
  } else {
    if (!isWhole(fields.level3, 0, 2 ** 64)) refuse('level_3', fields.level3, 'u64');
    setLevel3(view, at, fields.level3);
  }

  return LENGTH;
}
