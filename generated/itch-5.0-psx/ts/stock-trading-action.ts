// @generated from schema/itch/itch-5.0-psx.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Stock Trading Action. Trading state of one symbol.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'H'. */
export const TYPE = 0x48;
/** Bytes on the wire. */
export const LENGTH = 25;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly stock: string;
  readonly tradingState: number | string;
  readonly reason: string;
}

/** message_type @0 char: always "H" */
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

/** trading_state @19 char: H halted across all US equity markets/SROs, P paused across all US equity markets/SROs (Nasdaq-listed only), Q quotation only period, T trading on Nasdaq */
export function tradingState(view: DataView, at: number): number {
  return view.getUint8(at + 19);
}

/** reserved @20 char: always " "; no meaning */
export function reserved(view: DataView, at: number): number {
  return view.getUint8(at + 20);
}

/** reason @21 alpha4: codes: HaltReason */
export function reason(view: DataView, at: number): string {
  return readAlpha(view, at + 21, 4);
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

export function setTradingState(view: DataView, at: number, value: number): void {
  view.setUint8(at + 19, value);
}

/** Pads with spaces. Throws a RangeError beyond 4 characters. */
export function setReason(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 21, 4, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x48);
  view.setUint8(at + 20, 0x20);
}

/** Writes the whole message at `at` and returns its 25 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  setStock(view, at, fields.stock);
  setTradingState(view, at, charCode(fields.tradingState, 'trading_state'));
  setReason(view, at, fields.reason);
  return LENGTH;
}
