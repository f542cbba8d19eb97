// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Stock Trading Action. Trading state of one symbol.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'H'. */
export const TYPE = 0x48;
/** Bytes on the wire. */
export const LENGTH = 19;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly stock: string;
  readonly tradingState: number | string;
  readonly reason: string;
}

/** message_type @0 char: always "H" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** timestamp_ns @1 u32: in ns within the second of the last seconds message */
export function timestampNs(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** stock @5 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 5, 8);
}

/** trading_state @13 char: H halted across all US equity markets/SROs, P paused across all US equity markets/SROs (Nasdaq-listed only), Q quotation only period, T trading on Nasdaq */
export function tradingState(view: DataView, at: number): number {
  return view.getUint8(at + 13);
}

/** reserved @14 char: always " "; no meaning */
export function reserved(view: DataView, at: number): number {
  return view.getUint8(at + 14);
}

/** reason @15 alpha4: codes: HaltReason */
export function reason(view: DataView, at: number): string {
  return readAlpha(view, at + 15, 4);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 5, 8, value);
}

export function setTradingState(view: DataView, at: number, value: number): void {
  view.setUint8(at + 13, value);
}

/** Pads with spaces. Throws a RangeError beyond 4 characters. */
export function setReason(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 15, 4, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x48);
  view.setUint8(at + 14, 0x20);
}

/** Writes the whole message at `at` and returns its 19 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  setStock(view, at, fields.stock);
  setTradingState(view, at, charCode(fields.tradingState, 'trading_state'));
  setReason(view, at, fields.reason);
  return LENGTH;
}
