// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Enter Order. A new order. Followed by appendage: elements of length (tag and value), tag, value.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';
import { readValues, type Values, visitElements, writeValues } from './appendage.ts';

/** Message type 'O'. */
export const TYPE = 0x4f;
/** Bytes on the wire, without appendage. */
export const LENGTH = 47;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly userRefNum: number;
  readonly side: number | string;
  readonly quantity: number;
  readonly symbol: string;
  readonly price: number | bigint;
  readonly timeInForce: number | string;
  readonly display: number | string;
  readonly capacity: number | string;
  readonly intermarketSweep: number | string;
  readonly crossType: number | string;
  readonly clOrdId: string;
  readonly appendageLength: number;
}

/** Elements that the document allows here. */
export type Appendage = Pick<Values, 'firm' | 'minQty' | 'customerType' | 'maxFloor' | 'priceType' | 'pegOffset' | 'discretionPrice' | 'discretionPriceType' | 'discretionPegOffset' | 'postOnly' | 'randomReserves' | 'expireTime' | 'tradeNow' | 'handleInst' | 'groupId' | 'sharesLocated' | 'locateBroker' | 'userRefIdx'>;

/** message_type @0 char: always "O" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** user_ref_num @1 u32: identity of the order: from 1, strictly increasing per port */
export function userRefNum(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** side @5 char: B buy, S sell, T sell short, E sell short exempt */
export function side(view: DataView, at: number): number {
  return view.getUint8(at + 5);
}

/** quantity @6 u32: shares, above 0 and below 1,000,000 */
export function quantity(view: DataView, at: number): number {
  return view.getUint32(at + 6);
}

/** symbol @10 alpha8 */
export function symbol(view: DataView, at: number): string {
  return readAlpha(view, at + 10, 8);
}

/** price @18 u64: in 0.0001 dollars; at most 199,999.9900; 0x7fffffff or from 200,000 on is a market order in a cross; exact below 2^53 */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 18) * 0x100000000 + view.getUint32(at + 22);
}

/** price in all its 64 bits. */
export function priceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 18);
}

/** time_in_force @26 char: 0 market hours, 3 immediate or cancel, 5 extended hours, 6 until the ExpireTime of the appendage, E after hours */
export function timeInForce(view: DataView, at: number): number {
  return view.getUint8(at + 26);
}

/** display @27 char: Y visible, N hidden, A attributable */
export function display(view: DataView, at: number): number {
  return view.getUint8(at + 27);
}

/** capacity @28 char: A agency, P principal, R riskless, O other */
export function capacity(view: DataView, at: number): number {
  return view.getUint8(at + 28);
}

/** intermarket_sweep @29 char (intermarket_sweep_eligibility): Y eligible, N not eligible */
export function intermarketSweep(view: DataView, at: number): number {
  return view.getUint8(at + 29);
}

/** cross_type @30 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life, A after hours close */
export function crossType(view: DataView, at: number): number {
  return view.getUint8(at + 30);
}

/** cl_ord_id @31 alpha14: the client's own text, not interpreted */
export function clOrdId(view: DataView, at: number): string {
  return readAlpha(view, at + 31, 14);
}

/** appendage_length @45 u16: bytes of the elements that follow; 0 when there are none */
export function appendageLength(view: DataView, at: number): number {
  return view.getUint16(at + 45);
}

export function setUserRefNum(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

export function setSide(view: DataView, at: number, value: number): void {
  view.setUint8(at + 5, value);
}

export function setQuantity(view: DataView, at: number, value: number): void {
  view.setUint32(at + 6, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setSymbol(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 10, 8, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 18, Math.floor(value / 0x100000000));
  view.setUint32(at + 22, value);
}

export function setPriceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 18, value);
}

export function setTimeInForce(view: DataView, at: number, value: number): void {
  view.setUint8(at + 26, value);
}

export function setDisplay(view: DataView, at: number, value: number): void {
  view.setUint8(at + 27, value);
}

export function setCapacity(view: DataView, at: number, value: number): void {
  view.setUint8(at + 28, value);
}

export function setIntermarketSweep(view: DataView, at: number, value: number): void {
  view.setUint8(at + 29, value);
}

export function setCrossType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 30, value);
}

/** Pads with spaces. Throws a RangeError beyond 14 characters. */
export function setClOrdId(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 31, 14, value);
}

export function setAppendageLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 45, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4f);
}

/** Writes the message up to appendage at `at` and returns its 47 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.userRefNum >>> 0) !== fields.userRefNum) refuse('user_ref_num', fields.userRefNum, 'u32');
  setUserRefNum(view, at, fields.userRefNum);
  setSide(view, at, charCode(fields.side, 'side'));
  if ((fields.quantity >>> 0) !== fields.quantity) refuse('quantity', fields.quantity, 'u32');
  setQuantity(view, at, fields.quantity);
  setSymbol(view, at, fields.symbol);
  if (typeof fields.price === 'bigint') {
    if (fields.price < 0n || fields.price > 18446744073709551615n) refuse('price', fields.price, 'u64');
    setPriceBig(view, at, fields.price);
  } else {
    if (!isWhole(fields.price, 0, 2 ** 64)) refuse('price', fields.price, 'u64');
    setPrice(view, at, fields.price);
  }

  setTimeInForce(view, at, charCode(fields.timeInForce, 'time_in_force'));
  setDisplay(view, at, charCode(fields.display, 'display'));
  setCapacity(view, at, charCode(fields.capacity, 'capacity'));
  setIntermarketSweep(view, at, charCode(fields.intermarketSweep, 'intermarket_sweep'));
  setCrossType(view, at, charCode(fields.crossType, 'cross_type'));
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
