// @generated from schema/itch/itch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Quoting Period Update (IPO Quoting Period Update). Anticipated release of an IPO for quotation. The document says stock_locate is 0: rely on the symbol.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'K'. */
export const TYPE = 0x4b;
/** Bytes on the wire. */
export const LENGTH = 28;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly stock: string;
  readonly releaseTime: number;
  readonly releaseQualifier: number | string;
  readonly ipoPrice: number;
}

/** message_type @0 char: always "K" */
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

/** release_time @19 u32 (ipo_quotation_release_time): in s since midnight, US Eastern; 0 when cancelled or postponed */
export function releaseTime(view: DataView, at: number): number {
  return view.getUint32(at + 19);
}

/** release_qualifier @23 char (ipo_quotation_release_qualifier): A anticipated release time, C release cancelled/postponed */
export function releaseQualifier(view: DataView, at: number): number {
  return view.getUint8(at + 23);
}

/** ipo_price @24 u32: in 0.0001 dollars; 0 when cancelled or postponed */
export function ipoPrice(view: DataView, at: number): number {
  return view.getUint32(at + 24);
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

export function setReleaseTime(view: DataView, at: number, value: number): void {
  view.setUint32(at + 19, value);
}

export function setReleaseQualifier(view: DataView, at: number, value: number): void {
  view.setUint8(at + 23, value);
}

export function setIpoPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 24, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4b);
}

/** Writes the whole message at `at` and returns its 28 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  setStock(view, at, fields.stock);
  if ((fields.releaseTime >>> 0) !== fields.releaseTime) refuse('release_time', fields.releaseTime, 'u32');
  setReleaseTime(view, at, fields.releaseTime);
  setReleaseQualifier(view, at, charCode(fields.releaseQualifier, 'release_qualifier'));
  if ((fields.ipoPrice >>> 0) !== fields.ipoPrice) refuse('ipo_price', fields.ipoPrice, 'u32');
  setIpoPrice(view, at, fields.ipoPrice);
  return LENGTH;
}
