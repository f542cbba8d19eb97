// @generated from schema/itch/glimpse-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// End of Snapshot. The last message. Drop what comes before its sequence number from the live feed, apply the rest in order.

import { readDigits, readDigitsBig, writeDigits } from './alpha.ts';

/** Message type 'G'. */
export const TYPE = 0x47;
/** Bytes on the wire. */
export const LENGTH = 21;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly sequenceNumber: number | bigint;
}

/** message_type @0 char: always "G" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** sequence_number @1 ascii20: of the live feed, where to go on; whether that message itself is in the snapshot is not proven; NaN when it is no number; exact below 2^53 */
export function sequenceNumber(view: DataView, at: number): number {
  return readDigits(view, at + 1, 20);
}

/** sequence_number with all its digits; -1n when it is no number. */
export function sequenceNumberBig(view: DataView, at: number): bigint {
  return readDigitsBig(view, at + 1, 20);
}

/** Writes decimal digits; throws a RangeError beyond 20 of them. */
export function setSequenceNumber(view: DataView, at: number, value: number): void {
  writeDigits(view, at + 1, 20, value);
}

/** Writes decimal digits; throws a RangeError beyond 20 of them. */
export function setSequenceNumberBig(view: DataView, at: number, value: bigint): void {
  writeDigits(view, at + 1, 20, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x47);
}

/** Writes the whole message at `at` and returns its 21 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.sequenceNumber === 'bigint') {
    setSequenceNumberBig(view, at, fields.sequenceNumber);
  } else {
    setSequenceNumber(view, at, fields.sequenceNumber);
  }

  return LENGTH;
}
