// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Replace Order Request. Takes an order out and puts another in its place. Followed by appendage: elements of length (tag and value), tag, value.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';
import { readValues, type Values, visitElements, writeValues } from './appendage.ts';

/** Message type 'U'. */
export const TYPE = 0x55;
/** Bytes on the wire, without appendage. */
export const LENGTH = 40;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly origUserRefNum: number;
  readonly userRefNum: number;
  readonly quantity: number;
  readonly price: number | bigint;
  readonly timeInForce: number | string;
  readonly display: number | string;
  readonly intermarketSweep: number | string;
  readonly clOrdId: string;
  readonly appendageLength: number;
}

/** Elements that the document allows here. */
export type Appendage = Pick<Values, 'minQty' | 'maxFloor' | 'priceType' | 'pegOffset' | 'discretionPrice' | 'discretionPriceType' | 'discretionPegOffset' | 'postOnly' | 'randomReserves' | 'expireTime' | 'tradeNow' | 'handleInst' | 'sharesLocated' | 'locateBroker' | 'side' | 'userRefIdx'>;

/** message_type @0 char: always "U" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** orig_user_ref_num @1 u32 */
export function origUserRefNum(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** user_ref_num @5 u32 */
export function userRefNum(view: DataView, at: number): number {
  return view.getUint32(at + 5);
}

/** quantity @9 u32: total liable for the chain, executions included */
export function quantity(view: DataView, at: number): number {
  return view.getUint32(at + 9);
}

/** price @13 u64: in 0.0001 dollars; exact below 2^53 */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 13) * 0x100000000 + view.getUint32(at + 17);
}

/** price in all its 64 bits. */
export function priceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 13);
}

/** time_in_force @21 char: 0 market hours, 3 immediate or cancel, 5 extended hours, 6 until the ExpireTime of the appendage, E after hours */
export function timeInForce(view: DataView, at: number): number {
  return view.getUint8(at + 21);
}

/** display @22 char: Y visible, N hidden, A attributable */
export function display(view: DataView, at: number): number {
  return view.getUint8(at + 22);
}

/** intermarket_sweep @23 char (intermarket_sweep_eligibility): Y eligible, N not eligible */
export function intermarketSweep(view: DataView, at: number): number {
  return view.getUint8(at + 23);
}

/** cl_ord_id @24 alpha14 */
export function clOrdId(view: DataView, at: number): string {
  return readAlpha(view, at + 24, 14);
}

/** appendage_length @38 u16: bytes of the elements that follow; 0 when there are none */
export function appendageLength(view: DataView, at: number): number {
  return view.getUint16(at + 38);
}

export function setOrigUserRefNum(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

export function setUserRefNum(view: DataView, at: number, value: number): void {
  view.setUint32(at + 5, value);
}

export function setQuantity(view: DataView, at: number, value: number): void {
  view.setUint32(at + 9, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 13, Math.floor(value / 0x100000000));
  view.setUint32(at + 17, value);
}

export function setPriceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 13, value);
}

export function setTimeInForce(view: DataView, at: number, value: number): void {
  view.setUint8(at + 21, value);
}

export function setDisplay(view: DataView, at: number, value: number): void {
  view.setUint8(at + 22, value);
}

export function setIntermarketSweep(view: DataView, at: number, value: number): void {
  view.setUint8(at + 23, value);
}

/** Pads with spaces. Throws a RangeError beyond 14 characters. */
export function setClOrdId(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 24, 14, value);
}

export function setAppendageLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 38, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x55);
}

/** Writes the message up to appendage at `at` and returns its 40 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.origUserRefNum >>> 0) !== fields.origUserRefNum) refuse('orig_user_ref_num', fields.origUserRefNum, 'u32');
  setOrigUserRefNum(view, at, fields.origUserRefNum);
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

  setTimeInForce(view, at, charCode(fields.timeInForce, 'time_in_force'));
  setDisplay(view, at, charCode(fields.display, 'display'));
  setIntermarketSweep(view, at, charCode(fields.intermarketSweep, 'intermarket_sweep'));
  setClOrdId(view, at, fields.clOrdId);
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
