// @generated from schema/itch/itch-5.2-draft.json
// by `npx lumina codegen gen`; edit the schema, not this file.
// Unverified: from one source only, or a draft; not to be relied on.

// Limit Up - Limit Down (LULD) Auction Collar. Collars of a reopening auction after a limit-up limit-down pause. Added between the documents of 2015-03-06 and 2017-07. Since 2017-07.

import { readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'J'. */
export const TYPE = 0x4a;
/** Bytes on the wire. */
export const LENGTH = 34;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly marketSession: number;
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly stock: string;
  readonly referencePrice: number;
  readonly upperPrice: number;
  readonly lowerPrice: number;
  readonly extension: number;
}

/** market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00 */
export function marketSession(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** message_type @1 char: always "J" */
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

/** stock @12 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 12, 8);
}

/** reference_price @20 u32 (auction_collar_reference_price): in 0.0001 dollars */
export function referencePrice(view: DataView, at: number): number {
  return view.getUint32(at + 20);
}

/** upper_price @24 u32 (upper_auction_collar_price): in 0.0001 dollars */
export function upperPrice(view: DataView, at: number): number {
  return view.getUint32(at + 24);
}

/** lower_price @28 u32 (lower_auction_collar_price): in 0.0001 dollars */
export function lowerPrice(view: DataView, at: number): number {
  return view.getUint32(at + 28);
}

/** extension @32 u16 (auction_collar_extension): number of extensions so far */
export function extension(view: DataView, at: number): number {
  return view.getUint16(at + 32);
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

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 12, 8, value);
}

export function setReferencePrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, value);
}

export function setUpperPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 24, value);
}

export function setLowerPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, value);
}

export function setExtension(view: DataView, at: number, value: number): void {
  view.setUint16(at + 32, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at + 1, 0x4a);
}

/** Writes the whole message at `at` and returns its 34 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
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
  setStock(view, at, fields.stock);
  if ((fields.referencePrice >>> 0) !== fields.referencePrice) refuse('reference_price', fields.referencePrice, 'u32');
  setReferencePrice(view, at, fields.referencePrice);
  if ((fields.upperPrice >>> 0) !== fields.upperPrice) refuse('upper_price', fields.upperPrice, 'u32');
  setUpperPrice(view, at, fields.upperPrice);
  if ((fields.lowerPrice >>> 0) !== fields.lowerPrice) refuse('lower_price', fields.lowerPrice, 'u32');
  setLowerPrice(view, at, fields.lowerPrice);
  if ((fields.extension & 0xffff) !== fields.extension) refuse('extension', fields.extension, 'u16');
  setExtension(view, at, fields.extension);
  return LENGTH;
}
