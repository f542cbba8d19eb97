// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Retail Price Improvement Indicator (RPII). Retail price improvement interest; its type was G from 2012-11-02 to 2013-01-08. Since 2013-01-08.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'N'. */
export const TYPE = 0x4e;
/** Bytes on the wire. */
export const LENGTH = 14;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly stock: string;
  readonly interest: number | string;
}

/** message_type @0 char: always "N" */
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

/** interest @13 char (interest_flag): B RPI orders on buy side, S RPI orders on sell side, A RPI orders on both sides, N no RPI orders */
export function interest(view: DataView, at: number): number {
  return view.getUint8(at + 13);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 5, 8, value);
}

export function setInterest(view: DataView, at: number, value: number): void {
  view.setUint8(at + 13, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4e);
}

/** Writes the whole message at `at` and returns its 14 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  setStock(view, at, fields.stock);
  setInterest(view, at, charCode(fields.interest, 'interest'));
  return LENGTH;
}
