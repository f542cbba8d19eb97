// @generated from schema/itch/itch-5.0-bx.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Operational Halt. Operational halt of one symbol on one market centre, independent of stock_trading_action. Since 2018-03-03.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'h'. */
export const TYPE = 0x68;
/** Bytes on the wire. */
export const LENGTH = 21;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly stock: string;
  readonly marketCode: number | string;
  readonly action: number | string;
}

/** message_type @0 char: always "h" */
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

/** market_code @19 char: Q Nasdaq, B BX, named Nasdaq Texas since 2026, X PSX */
export function marketCode(view: DataView, at: number): number {
  return view.getUint8(at + 19);
}

/** action @20 char (operational_halt_action): H operationally halted on that market, T halt lifted, trading resumed */
export function action(view: DataView, at: number): number {
  return view.getUint8(at + 20);
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

export function setMarketCode(view: DataView, at: number, value: number): void {
  view.setUint8(at + 19, value);
}

export function setAction(view: DataView, at: number, value: number): void {
  view.setUint8(at + 20, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x68);
}

/** Writes the whole message at `at` and returns its 21 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  setStock(view, at, fields.stock);
  setMarketCode(view, at, charCode(fields.marketCode, 'market_code'));
  setAction(view, at, charCode(fields.action, 'action'));
  return LENGTH;
}
