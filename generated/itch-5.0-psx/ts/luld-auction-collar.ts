// @generated from schema/itch/itch-5.0-psx.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Limit Up - Limit Down (LULD) Auction Collar. Collars of a reopening auction after a limit-up limit-down pause. Added between the documents of 2015-03-06 and 2017-07. Since 2017-07.

import { readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'J'. */
export const TYPE = 0x4a;
/** Bytes on the wire. */
export const LENGTH = 35;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly stock: string;
  readonly referencePrice: number;
  readonly upperPrice: number;
  readonly lowerPrice: number;
  readonly extension: number;
}

/** message_type @0 char: always "J" */
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

/** reference_price @19 u32 (auction_collar_reference_price): in 0.0001 dollars */
export function referencePrice(view: DataView, at: number): number {
  return view.getUint32(at + 19);
}

/** upper_price @23 u32 (upper_auction_collar_price): in 0.0001 dollars */
export function upperPrice(view: DataView, at: number): number {
  return view.getUint32(at + 23);
}

/** lower_price @27 u32 (lower_auction_collar_price): in 0.0001 dollars */
export function lowerPrice(view: DataView, at: number): number {
  return view.getUint32(at + 27);
}

/** extension @31 u32 (auction_collar_extension): number of extensions so far */
export function extension(view: DataView, at: number): number {
  return view.getUint32(at + 31);
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

export function setReferencePrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 19, value);
}

export function setUpperPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 23, value);
}

export function setLowerPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 27, value);
}

export function setExtension(view: DataView, at: number, value: number): void {
  view.setUint32(at + 31, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4a);
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
  setStock(view, at, fields.stock);
  if ((fields.referencePrice >>> 0) !== fields.referencePrice) refuse('reference_price', fields.referencePrice, 'u32');
  setReferencePrice(view, at, fields.referencePrice);
  if ((fields.upperPrice >>> 0) !== fields.upperPrice) refuse('upper_price', fields.upperPrice, 'u32');
  setUpperPrice(view, at, fields.upperPrice);
  if ((fields.lowerPrice >>> 0) !== fields.lowerPrice) refuse('lower_price', fields.lowerPrice, 'u32');
  setLowerPrice(view, at, fields.lowerPrice);
  if ((fields.extension >>> 0) !== fields.extension) refuse('extension', fields.extension, 'u32');
  setExtension(view, at, fields.extension);
  return LENGTH;
}
