// @generated from schema/itch/itch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Direct Listing with Capital Raise Price Discovery. Price discovery of a direct listing with capital raise. Since 2023-04-28.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'O'. */
export const TYPE = 0x4f;
/** Bytes on the wire. */
export const LENGTH = 48;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly stock: string;
  readonly openEligibility: number | string;
  readonly minPrice: number;
  readonly maxPrice: number;
  readonly nearExecutionPrice: number;
  readonly nearExecutionTime: number | bigint;
  readonly lowerCollar: number;
  readonly upperCollar: number;
}

/** message_type @0 char: always "O" */
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

/** stock @11 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 11, 8);
}

/** open_eligibility @19 char (open_eligibility_status): N not eligible, Y eligible */
export function openEligibility(view: DataView, at: number): number {
  return view.getUint8(at + 19);
}

/** min_price @20 u32 (minimum_allowable_price): in 0.0001 dollars; 20 % below the low of the registration statement */
export function minPrice(view: DataView, at: number): number {
  return view.getUint32(at + 20);
}

/** max_price @24 u32 (maximum_allowable_price): in 0.0001 dollars; 80 % above the high of the registration statement */
export function maxPrice(view: DataView, at: number): number {
  return view.getUint32(at + 24);
}

/** near_execution_price @28 u32: in 0.0001 dollars */
export function nearExecutionPrice(view: DataView, at: number): number {
  return view.getUint32(at + 28);
}

/** near_execution_time @32 u64: in ns since midnight, US Eastern; 8 bytes, unlike the 6-byte header timestamp; the unit is the common reading, the document only says Integer; exact below 2^53 */
export function nearExecutionTime(view: DataView, at: number): number {
  return view.getUint32(at + 32) * 0x100000000 + view.getUint32(at + 36);
}

/** near_execution_time in all its 64 bits. */
export function nearExecutionTimeBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 32);
}

/** lower_collar @40 u32 (lower_price_range_collar): in 0.0001 dollars; 10 % below the near execution price */
export function lowerCollar(view: DataView, at: number): number {
  return view.getUint32(at + 40);
}

/** upper_collar @44 u32 (upper_price_range_collar): in 0.0001 dollars; 10 % above the near execution price */
export function upperCollar(view: DataView, at: number): number {
  return view.getUint32(at + 44);
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

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 11, 8, value);
}

export function setOpenEligibility(view: DataView, at: number, value: number): void {
  view.setUint8(at + 19, value);
}

export function setMinPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, value);
}

export function setMaxPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 24, value);
}

export function setNearExecutionPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, value);
}

export function setNearExecutionTime(view: DataView, at: number, value: number): void {
  view.setUint32(at + 32, Math.floor(value / 0x100000000));
  view.setUint32(at + 36, value);
}

export function setNearExecutionTimeBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 32, value);
}

export function setLowerCollar(view: DataView, at: number, value: number): void {
  view.setUint32(at + 40, value);
}

export function setUpperCollar(view: DataView, at: number, value: number): void {
  view.setUint32(at + 44, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4f);
}

/** Writes the whole message at `at` and returns its 48 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  setStock(view, at, fields.stock);
  setOpenEligibility(view, at, charCode(fields.openEligibility, 'open_eligibility'));
  if ((fields.minPrice >>> 0) !== fields.minPrice) refuse('min_price', fields.minPrice, 'u32');
  setMinPrice(view, at, fields.minPrice);
  if ((fields.maxPrice >>> 0) !== fields.maxPrice) refuse('max_price', fields.maxPrice, 'u32');
  setMaxPrice(view, at, fields.maxPrice);
  if ((fields.nearExecutionPrice >>> 0) !== fields.nearExecutionPrice) refuse('near_execution_price', fields.nearExecutionPrice, 'u32');
  setNearExecutionPrice(view, at, fields.nearExecutionPrice);
  if (typeof fields.nearExecutionTime === 'bigint') {
    if (fields.nearExecutionTime < 0n || fields.nearExecutionTime > 18446744073709551615n) refuse('near_execution_time', fields.nearExecutionTime, 'u64');
    setNearExecutionTimeBig(view, at, fields.nearExecutionTime);
  } else {
    if (!isWhole(fields.nearExecutionTime, 0, 2 ** 64)) refuse('near_execution_time', fields.nearExecutionTime, 'u64');
    setNearExecutionTime(view, at, fields.nearExecutionTime);
  }

  if ((fields.lowerCollar >>> 0) !== fields.lowerCollar) refuse('lower_collar', fields.lowerCollar, 'u32');
  setLowerCollar(view, at, fields.lowerCollar);
  if ((fields.upperCollar >>> 0) !== fields.upperCollar) refuse('upper_collar', fields.upperCollar, 'u32');
  setUpperCollar(view, at, fields.upperCollar);
  return LENGTH;
}
