// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Timestamp - Seconds. The second that every message after it belongs to, until the next one.

import { refuse } from './range.ts';

/** Message type 'T'. */
export const TYPE = 0x54;
/** Bytes on the wire. */
export const LENGTH = 5;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly second: number;
}

/** message_type @0 char: always "T" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** second @1 u32: in s since midnight, US Eastern */
export function second(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

export function setSecond(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x54);
}

/** Writes the whole message at `at` and returns its 5 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.second >>> 0) !== fields.second) refuse('second', fields.second, 'u32');
  setSecond(view, at, fields.second);
  return LENGTH;
}
