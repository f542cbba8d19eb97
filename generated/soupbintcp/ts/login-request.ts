// @generated from schema/framing/soupbintcp.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Login Request. Expected within about 30 seconds of the connection. Versions 3.00 and 4.00.

import { readAlpha, readAlphaRight, readDigits, readDigitsBig, writeAlpha, writeAlphaRight, writeDigits } from './alpha.ts';

/** Message type 'L'. */
export const TYPE = 0x4c;
/** Bytes on the wire. */
export const LENGTH = 49;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly username: string;
  readonly password: string;
  readonly requestedSession: string;
  readonly requestedSequenceNumber: number | bigint;
}

/** packet_length @0 u16: always 47; bytes that follow, the type among them */
export function packetLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** packet_type @2 char: always "L" */
export function packetType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** username @3 alpha6: case-insensitive */
export function username(view: DataView, at: number): string {
  return readAlpha(view, at + 3, 6);
}

/** password @9 alpha10: case-insensitive */
export function password(view: DataView, at: number): string {
  return readAlpha(view, at + 9, 10);
}

/** requested_session @19 alpha10: blank for the current one */
export function requestedSession(view: DataView, at: number): string {
  return readAlphaRight(view, at + 19, 10);
}

/** requested_sequence_number @29 ascii20: 1 replays all; 0 begins at the most recently generated message; NaN when it is no number; exact below 2^53 */
export function requestedSequenceNumber(view: DataView, at: number): number {
  return readDigits(view, at + 29, 20);
}

/** requested_sequence_number with all its digits; -1n when it is no number. */
export function requestedSequenceNumberBig(view: DataView, at: number): bigint {
  return readDigitsBig(view, at + 29, 20);
}

/** Pads with spaces. Throws a RangeError beyond 6 characters. */
export function setUsername(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 3, 6, value);
}

/** Pads with spaces. Throws a RangeError beyond 10 characters. */
export function setPassword(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 9, 10, value);
}

/** Pads on the left with spaces. Throws a RangeError beyond 10 characters. */
export function setRequestedSession(view: DataView, at: number, value: string): void {
  writeAlphaRight(view, at + 19, 10, value);
}

/** Writes decimal digits; throws a RangeError beyond 20 of them. */
export function setRequestedSequenceNumber(view: DataView, at: number, value: number): void {
  writeDigits(view, at + 29, 20, value);
}

/** Writes decimal digits; throws a RangeError beyond 20 of them. */
export function setRequestedSequenceNumberBig(view: DataView, at: number, value: bigint): void {
  writeDigits(view, at + 29, 20, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint16(at, 47);
  view.setUint8(at + 2, 0x4c);
}

/** Writes the whole message at `at` and returns its 49 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  setUsername(view, at, fields.username);
  setPassword(view, at, fields.password);
  setRequestedSession(view, at, fields.requestedSession);
  if (typeof fields.requestedSequenceNumber === 'bigint') {
    setRequestedSequenceNumberBig(view, at, fields.requestedSequenceNumber);
  } else {
    setRequestedSequenceNumber(view, at, fields.requestedSequenceNumber);
  }

  return LENGTH;
}
