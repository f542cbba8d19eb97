// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Option. Padded to a multiple of 4 bytes; the length is without the padding.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 4;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly code: number;
  readonly valueLength: number;
}

/** code @0 u16: 0 end of options, 9 timestamp resolution */
export function code(view: DataView, at: number): number {
  return view.getUint16(at, true);
}

/** value_length @2 u16 */
export function valueLength(view: DataView, at: number): number {
  return view.getUint16(at + 2, true);
}

export function setCode(view: DataView, at: number, value: number): void {
  view.setUint16(at, value, true);
}

export function setValueLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, value, true);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 4 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.code & 0xffff) !== fields.code) refuse('code', fields.code, 'u16');
  setCode(view, at, fields.code);
  if ((fields.valueLength & 0xffff) !== fields.valueLength) refuse('value_length', fields.valueLength, 'u16');
  setValueLength(view, at, fields.valueLength);
  return LENGTH;
}
