// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Login Accepted. The session is open.

import { readAlphaRight, readDigits, readDigitsBig, writeAlphaRight, writeDigits } from './alpha.ts';

/** Message type 'A'. */
export const TYPE = 0x41;
/** Bytes on the wire. */
export const LENGTH = 33;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly session: string;
  readonly sequenceNumber: number | bigint;
}

/** packet_length @0 u16: always 31; bytes that follow, the type among them */
export function packetLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** packet_type @2 char: always "A" */
export function packetType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** session @3 alpha10 */
export function session(view: DataView, at: number): string {
  return readAlphaRight(view, at + 3, 10);
}

/** sequence_number @13 ascii20: of the next sequenced_data; each one adds 1, nothing else counts; NaN when it is no number; exact below 2^53 */
export function sequenceNumber(view: DataView, at: number): number {
  return readDigits(view, at + 13, 20);
}

/** sequence_number with all its digits; -1n when it is no number. */
export function sequenceNumberBig(view: DataView, at: number): bigint {
  return readDigitsBig(view, at + 13, 20);
}

/** Pads on the left with spaces. Throws a RangeError beyond 10 characters. */
export function setSession(view: DataView, at: number, value: string): void {
  writeAlphaRight(view, at + 3, 10, value);
}

/** Writes decimal digits; throws a RangeError beyond 20 of them. */
export function setSequenceNumber(view: DataView, at: number, value: number): void {
  writeDigits(view, at + 13, 20, value);
}

/** Writes decimal digits; throws a RangeError beyond 20 of them. */
export function setSequenceNumberBig(view: DataView, at: number, value: bigint): void {
  writeDigits(view, at + 13, 20, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint16(at, 31);
  view.setUint8(at + 2, 0x41);
}

/** Writes the whole message at `at` and returns its 33 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  setSession(view, at, fields.session);
  if (typeof fields.sequenceNumber === 'bigint') {
    setSequenceNumberBig(view, at, fields.sequenceNumber);
  } else {
    setSequenceNumber(view, at, fields.sequenceNumber);
  }

  return LENGTH;
}
