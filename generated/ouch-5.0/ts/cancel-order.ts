// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Cancel Order Request. Lowers the size of an order; 0 ends it. Followed by appendage: elements of length (tag and value), tag, value.

import { refuse } from './range.ts';
import { readValues, type Values, visitElements, writeValues } from './appendage.ts';

/** Message type 'X'. */
export const TYPE = 0x58;
/** Bytes on the wire, without appendage. */
export const LENGTH = 9;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly userRefNum: number;
  readonly quantity: number;
}

/** Elements that the document allows here. */
export type Appendage = Pick<Values, 'userRefIdx'>;

/** message_type @0 char: always "X" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** user_ref_num @1 u32 */
export function userRefNum(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** quantity @5 u32: new intended order size; 0 cancels the rest */
export function quantity(view: DataView, at: number): number {
  return view.getUint32(at + 5);
}

export function setUserRefNum(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

export function setQuantity(view: DataView, at: number, value: number): void {
  view.setUint32(at + 5, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x58);
}

/** Writes the message up to appendage at `at` and returns its 9 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.userRefNum >>> 0) !== fields.userRefNum) refuse('user_ref_num', fields.userRefNum, 'u32');
  setUserRefNum(view, at, fields.userRefNum);
  if ((fields.quantity >>> 0) !== fields.quantity) refuse('quantity', fields.quantity, 'u32');
  setQuantity(view, at, fields.quantity);
  return LENGTH;
}

/** appendage_length @9 u16: bytes of the elements that follow; 0 when there are none */
export function appendageLength(view: DataView, at: number): number {
  return view.getUint16(at + 9);
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
