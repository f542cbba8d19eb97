// @generated from schema/itch/itch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// System Event. Market or feed event; stock_locate is 0.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'S'. */
export const TYPE = 0x53;
/** Bytes on the wire. */
export const LENGTH = 12;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly eventCode: number | string;
}

/** message_type @0 char: always "S" */
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

/** event_code @11 char: O start of messages, S start of system hours, Q start of market hours, M end of market hours, E end of system hours, C end of messages */
export function eventCode(view: DataView, at: number): number {
  return view.getUint8(at + 11);
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

export function setEventCode(view: DataView, at: number, value: number): void {
  view.setUint8(at + 11, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x53);
}

/** Writes the whole message at `at` and returns its 12 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  setEventCode(view, at, charCode(fields.eventCode, 'event_code'));
  return LENGTH;
}
