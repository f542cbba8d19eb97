// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Order Accepted. The order as it was accepted, which may differ from what was entered. Followed by appendage: elements of length (tag and value), tag, value.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';
import { readValues, type Values, visitElements, writeValues } from './appendage.ts';

/** Message type 'A'. */
export const TYPE = 0x41;
/** Bytes on the wire, without appendage. */
export const LENGTH = 64;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestamp: number | bigint;
  readonly userRefNum: number;
  readonly side: number | string;
  readonly quantity: number;
  readonly symbol: string;
  readonly price: number | bigint;
  readonly timeInForce: number | string;
  readonly display: number | string;
  readonly orderRef: number | bigint;
  readonly capacity: number | string;
  readonly intermarketSweep: number | string;
  readonly crossType: number | string;
  readonly orderState: number | string;
  readonly clOrdId: string;
  readonly appendageLength: number;
}

/** Elements that the document allows here. */
export type Appendage = Pick<Values, 'firm' | 'minQty' | 'customerType' | 'maxFloor' | 'priceType' | 'pegOffset' | 'discretionPrice' | 'discretionPriceType' | 'discretionPegOffset' | 'postOnly' | 'randomReserves' | 'route' | 'expireTime' | 'tradeNow' | 'handleInst' | 'bboWeightIndicator' | 'groupId' | 'sharesLocated' | 'userRefIdx'>;

/** message_type @0 char: always "A" */
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

/** side @13 char: B buy, S sell, T sell short, E sell short exempt */
export function side(view: DataView, at: number): number {
  return view.getUint8(at + 13);
}

/** quantity @14 u32 */
export function quantity(view: DataView, at: number): number {
  return view.getUint32(at + 14);
}

/** symbol @18 alpha8 */
export function symbol(view: DataView, at: number): string {
  return readAlpha(view, at + 18, 8);
}

/** price @26 u64: in 0.0001 dollars; exact below 2^53 */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 26) * 0x100000000 + view.getUint32(at + 30);
}

/** price in all its 64 bits. */
export function priceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 26);
}

/** time_in_force @34 char: 0 market hours, 3 immediate or cancel, 5 extended hours, 6 until the ExpireTime of the appendage, E after hours */
export function timeInForce(view: DataView, at: number): number {
  return view.getUint8(at + 34);
}

/** display @35 char: Y visible, N hidden, A attributable, Z conformant */
export function display(view: DataView, at: number): number {
  return view.getUint8(at + 35);
}

/** order_ref @36 u64 (order_reference_number): exact below 2^53 */
export function orderRef(view: DataView, at: number): number {
  return view.getUint32(at + 36) * 0x100000000 + view.getUint32(at + 40);
}

/** order_ref in all its 64 bits. */
export function orderRefBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 36);
}

/** capacity @44 char: A agency, P principal, R riskless, O other */
export function capacity(view: DataView, at: number): number {
  return view.getUint8(at + 44);
}

/** intermarket_sweep @45 char (intermarket_sweep_eligibility): Y eligible, N not eligible */
export function intermarketSweep(view: DataView, at: number): number {
  return view.getUint8(at + 45);
}

/** cross_type @46 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life, A after hours close */
export function crossType(view: DataView, at: number): number {
  return view.getUint8(at + 46);
}

/** order_state @47 char: L order live, D accepted and dead at once */
export function orderState(view: DataView, at: number): number {
  return view.getUint8(at + 47);
}

/** cl_ord_id @48 alpha14 */
export function clOrdId(view: DataView, at: number): string {
  return readAlpha(view, at + 48, 14);
}

/** appendage_length @62 u16: bytes of the elements that follow; 0 when there are none */
export function appendageLength(view: DataView, at: number): number {
  return view.getUint16(at + 62);
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

export function setSide(view: DataView, at: number, value: number): void {
  view.setUint8(at + 13, value);
}

export function setQuantity(view: DataView, at: number, value: number): void {
  view.setUint32(at + 14, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setSymbol(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 18, 8, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 26, Math.floor(value / 0x100000000));
  view.setUint32(at + 30, value);
}

export function setPriceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 26, value);
}

export function setTimeInForce(view: DataView, at: number, value: number): void {
  view.setUint8(at + 34, value);
}

export function setDisplay(view: DataView, at: number, value: number): void {
  view.setUint8(at + 35, value);
}

export function setOrderRef(view: DataView, at: number, value: number): void {
  view.setUint32(at + 36, Math.floor(value / 0x100000000));
  view.setUint32(at + 40, value);
}

export function setOrderRefBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 36, value);
}

export function setCapacity(view: DataView, at: number, value: number): void {
  view.setUint8(at + 44, value);
}

export function setIntermarketSweep(view: DataView, at: number, value: number): void {
  view.setUint8(at + 45, value);
}

export function setCrossType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 46, value);
}

export function setOrderState(view: DataView, at: number, value: number): void {
  view.setUint8(at + 47, value);
}

/** Pads with spaces. Throws a RangeError beyond 14 characters. */
export function setClOrdId(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 48, 14, value);
}

export function setAppendageLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 62, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x41);
}

/** Writes the message up to appendage at `at` and returns its 64 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
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
  if (typeof fields.orderRef === 'bigint') {
    if (fields.orderRef < 0n || fields.orderRef > 18446744073709551615n) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRefBig(view, at, fields.orderRef);
  } else {
    if (!isWhole(fields.orderRef, 0, 2 ** 64)) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRef(view, at, fields.orderRef);
  }

  setCapacity(view, at, charCode(fields.capacity, 'capacity'));
  setIntermarketSweep(view, at, charCode(fields.intermarketSweep, 'intermarket_sweep'));
  setCrossType(view, at, charCode(fields.crossType, 'cross_type'));
  setOrderState(view, at, charCode(fields.orderState, 'order_state'));
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
