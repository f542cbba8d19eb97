// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Broken Trade / Order Execution. An earlier execution or trade was broken; no change of the book.

import { isWhole, refuse } from './range.ts';

/** Message type 'B'. */
export const TYPE = 0x42;
/** Bytes on the wire. */
export const LENGTH = 13;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly matchNumber: number | bigint;
}

/** message_type @0 char: always "B" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** timestamp_ns @1 u32: in ns within the second of the last seconds message */
export function timestampNs(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** match_number @5 u64: exact below 2^53 */
export function matchNumber(view: DataView, at: number): number {
  return view.getUint32(at + 5) * 0x100000000 + view.getUint32(at + 9);
}

/** match_number in all its 64 bits. */
export function matchNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 5);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

export function setMatchNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 5, Math.floor(value / 0x100000000));
  view.setUint32(at + 9, value);
}

export function setMatchNumberBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 5, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x42);
}

/** Writes the whole message at `at` and returns its 13 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  if (typeof fields.matchNumber === 'bigint') {
    if (fields.matchNumber < 0n || fields.matchNumber > 18446744073709551615n) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumberBig(view, at, fields.matchNumber);
  } else {
    if (!isWhole(fields.matchNumber, 0, 2 ** 64)) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumber(view, at, fields.matchNumber);
  }

  return LENGTH;
}
