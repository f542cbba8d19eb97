// @generated from schema/itch/itch-5.2-draft.json
// by `npx lumina codegen gen`; edit the schema, not this file.
// Unverified: from one source only, or a draft; not to be relied on.

// MWCB Status. A market-wide circuit breaker level was breached; stock_locate is 0.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'W'. */
export const TYPE = 0x57;
/** Bytes on the wire. */
export const LENGTH = 13;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly marketSession: number;
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly breachedLevel: number | string;
}

/** market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00 */
export function marketSession(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** message_type @1 char: always "W" */
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

/** breached_level @12 char: 1 level 1, 2 level 2, 3 level 3 */
export function breachedLevel(view: DataView, at: number): number {
  return view.getUint8(at + 12);
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

export function setBreachedLevel(view: DataView, at: number, value: number): void {
  view.setUint8(at + 12, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at + 1, 0x57);
}

/** Writes the whole message at `at` and returns its 13 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
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
  setBreachedLevel(view, at, charCode(fields.breachedLevel, 'breached_level'));
  return LENGTH;
}
