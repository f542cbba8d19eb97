// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Reg SHO Short Sale Price Test Restricted Indicator. Short sale price test restriction of one symbol. Since 2010-07-14.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'Y'. */
export const TYPE = 0x59;
/** Bytes on the wire. */
export const LENGTH = 14;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly stock: string;
  readonly action: number | string;
}

/** message_type @0 char: always "Y" */
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

/** action @13 char (reg_sho_action): 0 no price test in place, 1 restriction in effect, intraday price drop, 2 restriction remains in effect */
export function action(view: DataView, at: number): number {
  return view.getUint8(at + 13);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 5, 8, value);
}

export function setAction(view: DataView, at: number, value: number): void {
  view.setUint8(at + 13, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x59);
}

/** Writes the whole message at `at` and returns its 14 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  setStock(view, at, fields.stock);
  setAction(view, at, charCode(fields.action, 'action'));
  return LENGTH;
}
