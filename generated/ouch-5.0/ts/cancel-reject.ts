// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Cancel Reject. The order may not be cancelled. Followed by appendage: elements of length (tag and value), tag, value.

import { isWhole, refuse } from './range.ts';
import { readValues, type Values, visitElements, writeValues } from './appendage.ts';

/** Message type 'I'. */
export const TYPE = 0x49;
/** Bytes on the wire, without appendage. */
export const LENGTH = 13;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestamp: number | bigint;
  readonly userRefNum: number;
}

/** Elements that the document allows here. */
export type Appendage = Pick<Values, 'userRefIdx'>;

/** message_type @0 char: always "I" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** timestamp @1 u64: in ns since midnight, US Eastern; exact below 2^53 */
export function timestamp(view: DataView, at: number): number {
  return view.getUint32(at + 1) * 0x100000000 + view.getUint32(at + 5);
}

/** timestamp in all its 64 bits. */
export function timestampBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 1);
}

/** user_ref_num @9 u32 */
export function userRefNum(view: DataView, at: number): number {
  return view.getUint32(at + 9);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, Math.floor(value / 0x100000000));
  view.setUint32(at + 5, value);
}

export function setTimestampBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 1, value);
}

export function setUserRefNum(view: DataView, at: number, value: number): void {
  view.setUint32(at + 9, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x49);
}

/** Writes the message up to appendage at `at` and returns its 13 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.timestamp === 'bigint') {
    if (fields.timestamp < 0n || fields.timestamp > 18446744073709551615n) refuse('timestamp', fields.timestamp, 'u64');
    setTimestampBig(view, at, fields.timestamp);
  } else {
    if (!isWhole(fields.timestamp, 0, 2 ** 64)) refuse('timestamp', fields.timestamp, 'u64');
    setTimestamp(view, at, fields.timestamp);
  }

  if ((fields.userRefNum >>> 0) !== fields.userRefNum) refuse('user_ref_num', fields.userRefNum, 'u32');
  setUserRefNum(view, at, fields.userRefNum);
  return LENGTH;
}

/** appendage_length @13 u16: bytes of the elements that follow; 0 when there are none */
export function appendageLength(view: DataView, at: number): number {
  return view.getUint16(at + 13);
}

/** Whether appendage is all within the message's `length` bytes; it may be left out. */
export function hasAppendage(view: DataView, at: number, length: number): boolean {
  return length >= LENGTH + 2 && LENGTH + 2 + appendageLength(view, at) <= length;
}

/** Calls `visit` with the tag and the offset of each element, known or not. Returns false when one is not whole. */
export function forEachElement(view: DataView, at: number, length: number, visit: (tag: number, at: number) => void): boolean {
  if (length === LENGTH) return true;
  if (!hasAppendage(view, at, length)) return false;
  const from = at + LENGTH + 2;
  return visitElements(view, from, from + appendageLength(view, at), visit);
}

/** Values of the elements with a known tag and its length; undefined when an element is not whole. */
export function appendage(view: DataView, at: number, length: number): Values | undefined {
  if (length === LENGTH) return {};
  if (!hasAppendage(view, at, length)) return undefined;
  const from = at + LENGTH + 2;
  return readValues(view, from, from + appendageLength(view, at));
}

/** Writes the elements and appendage_length; returns the bytes of the whole message. */
export function setAppendage(view: DataView, at: number, values: Appendage): number {
  const size = writeValues(view, at + LENGTH + 2, values);
  view.setUint16(at + LENGTH, size);
  return LENGTH + 2 + size;
}
