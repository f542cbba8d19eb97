// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Login Rejected. The server closes the connection after it.

import { charCode } from './alpha.ts';

/** Message type 'J'. */
export const TYPE = 0x4a;
/** Bytes on the wire. */
export const LENGTH = 4;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly rejectReason: number | string;
}

/** packet_length @0 u16: always 2; bytes that follow, the type among them */
export function packetLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** packet_type @2 char: always "J" */
export function packetType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** reject_reason @3 char (reject_reason_code): A not authorized, S session not available */
export function rejectReason(view: DataView, at: number): number {
  return view.getUint8(at + 3);
}

export function setRejectReason(view: DataView, at: number, value: number): void {
  view.setUint8(at + 3, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint16(at, 2);
  view.setUint8(at + 2, 0x4a);
}

/** Writes the whole message at `at` and returns its 4 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  setRejectReason(view, at, charCode(fields.rejectReason, 'reject_reason'));
  return LENGTH;
}
