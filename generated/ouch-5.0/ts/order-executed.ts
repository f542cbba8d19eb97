// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Order Executed. Shares were executed. Followed by appendage: elements of length (tag and value), tag, value.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';
import { readValues, type Values, visitElements, writeValues } from './appendage.ts';

/** Message type 'E'. */
export const TYPE = 0x45;
/** Bytes on the wire, without appendage. */
export const LENGTH = 36;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestamp: number | bigint;
  readonly userRefNum: number;
  readonly quantity: number;
  readonly price: number | bigint;
  readonly liquidityFlag: number | string;
  readonly matchNumber: number | bigint;
  readonly appendageLength: number;
}

/** Elements that the document allows here. */
export type Appendage = Pick<Values, 'userRefIdx'>;

/** message_type @0 char: always "E" */
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

/** quantity @13 u32: shares executed now */
export function quantity(view: DataView, at: number): number {
  return view.getUint32(at + 13);
}

/** price @17 u64: in 0.0001 dollars; exact below 2^53 */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 17) * 0x100000000 + view.getUint32(at + 21);
}

/** price in all its 64 bits. */
export function priceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 17);
}

/** liquidity_flag @25 char: codes: LiquidityFlag */
export function liquidityFlag(view: DataView, at: number): number {
  return view.getUint8(at + 25);
}

/** match_number @26 u64: exact below 2^53 */
export function matchNumber(view: DataView, at: number): number {
  return view.getUint32(at + 26) * 0x100000000 + view.getUint32(at + 30);
}

/** match_number in all its 64 bits. */
export function matchNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 26);
}

/** appendage_length @34 u16: bytes of the elements that follow; 0 when there are none */
export function appendageLength(view: DataView, at: number): number {
  return view.getUint16(at + 34);
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

export function setQuantity(view: DataView, at: number, value: number): void {
  view.setUint32(at + 13, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 17, Math.floor(value / 0x100000000));
  view.setUint32(at + 21, value);
}

export function setPriceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 17, value);
}

export function setLiquidityFlag(view: DataView, at: number, value: number): void {
  view.setUint8(at + 25, value);
}

export function setMatchNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 26, Math.floor(value / 0x100000000));
  view.setUint32(at + 30, value);
}

export function setMatchNumberBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 26, value);
}

export function setAppendageLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 34, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x45);
}

/** Writes the message up to appendage at `at` and returns its 36 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
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
  if ((fields.quantity >>> 0) !== fields.quantity) refuse('quantity', fields.quantity, 'u32');
  setQuantity(view, at, fields.quantity);
  if (typeof fields.price === 'bigint') {
    if (fields.price < 0n || fields.price > 18446744073709551615n) refuse('price', fields.price, 'u64');
    setPriceBig(view, at, fields.price);
  } else {
    if (!isWhole(fields.price, 0, 2 ** 64)) refuse('price', fields.price, 'u64');
    setPrice(view, at, fields.price);
  }

  setLiquidityFlag(view, at, charCode(fields.liquidityFlag, 'liquidity_flag'));
  if (typeof fields.matchNumber === 'bigint') {
    if (fields.matchNumber < 0n || fields.matchNumber > 18446744073709551615n) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumberBig(view, at, fields.matchNumber);
  } else {
    if (!isWhole(fields.matchNumber, 0, 2 ** 64)) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumber(view, at, fields.matchNumber);
  }

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
