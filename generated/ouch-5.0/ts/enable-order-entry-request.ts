// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Enable Order Entry Request. Orders of the firm are accepted again. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.

import { readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';
import { readValues, type Values, visitElements, writeValues } from './appendage.ts';

/** Message type 'E'. */
export const TYPE = 0x45;
/** Bytes on the wire, without appendage. */
export const LENGTH = 11;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly userRefNum: number;
  readonly firm: string;
  readonly appendageLength: number;
}

/** Elements that the document allows here. */
export type Appendage = Pick<Values, 'userRefIdx'>;

/** message_type @0 char: always "E" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** user_ref_num @1 u32 */
export function userRefNum(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** firm @5 alpha4 */
export function firm(view: DataView, at: number): string {
  return readAlpha(view, at + 5, 4);
}

/** appendage_length @9 u16: bytes of the elements that follow; 0 when there are none */
export function appendageLength(view: DataView, at: number): number {
  return view.getUint16(at + 9);
}

export function setUserRefNum(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

/** Pads with spaces. Throws a RangeError beyond 4 characters. */
export function setFirm(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 5, 4, value);
}

export function setAppendageLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 9, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x45);
}

/** Writes the message up to appendage at `at` and returns its 11 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.userRefNum >>> 0) !== fields.userRefNum) refuse('user_ref_num', fields.userRefNum, 'u32');
  setUserRefNum(view, at, fields.userRefNum);
  setFirm(view, at, fields.firm);
  if ((fields.appendageLength & 0xffff) !== fields.appendageLength) refuse('appendage_length', fields.appendageLength, 'u16');
  setAppendageLength(view, at, fields.appendageLength);
  return LENGTH;
}

/** Whether appendage is all within the message's `length` bytes. */
export function hasAppendage(view: DataView, at: number, length: number): boolean {
  return length >= LENGTH && LENGTH + appendageLength(view, at) <= length;
}

/** Calls `visit` with the tag and the offset of each element, known or not. Returns false when one is not whole. */
export function forEachElement(view: DataView, at: number, length: number, visit: (tag: number, at: number) => void): boolean {
  if (!hasAppendage(view, at, length)) return false;
  const from = at + LENGTH;
  return visitElements(view, from, from + appendageLength(view, at), visit);
}

/** Values of the elements with a known tag and its length; undefined when an element is not whole. */
export function appendage(view: DataView, at: number, length: number): Values | undefined {
  if (!hasAppendage(view, at, length)) return undefined;
  const from = at + LENGTH;
  return readValues(view, from, from + appendageLength(view, at));
}

/** Writes the elements and appendage_length; returns the bytes of the whole message. */
export function setAppendage(view: DataView, at: number, values: Appendage): number {
  const size = writeValues(view, at + LENGTH, values);
  setAppendageLength(view, at, size);
  return LENGTH + size;
}
