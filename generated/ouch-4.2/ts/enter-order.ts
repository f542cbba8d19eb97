// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Enter Order. A new order.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'O'. */
export const TYPE = 0x4f;
/** Bytes on the wire. */
export const LENGTH = 49;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly orderToken: string;
  readonly side: number | string;
  readonly shares: number;
  readonly stock: string;
  readonly price: number;
  readonly timeInForce: number;
  readonly firm: string;
  readonly display: number | string;
  readonly capacity: number | string;
  readonly intermarketSweep: number | string;
  readonly minimumQuantity: number;
  readonly crossType: number | string;
  readonly customerType: number | string;
}

/** message_type @0 char: always "O" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** order_token @1 alpha14: the client's name of the order, day-unique */
export function orderToken(view: DataView, at: number): string {
  return readAlpha(view, at + 1, 14);
}

/** side @15 char (buy_sell_indicator): B buy, S sell, T sell short, E sell short exempt */
export function side(view: DataView, at: number): number {
  return view.getUint8(at + 15);
}

/** shares @16 u32 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 16);
}

/** stock @20 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 20, 8);
}

/** price @28 u32: in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 28);
}

/** time_in_force @32 u32: in s to live; 0 immediate or cancel, 99998 market hours, 99999 system hours */
export function timeInForce(view: DataView, at: number): number {
  return view.getUint32(at + 32);
}

/** firm @36 alpha4 */
export function firm(view: DataView, at: number): string {
  return readAlpha(view, at + 36, 4);
}

/** display @40 char: codes: Display */
export function display(view: DataView, at: number): number {
  return view.getUint8(at + 40);
}

/** capacity @41 char: A agency, P principal, R riskless, O other */
export function capacity(view: DataView, at: number): number {
  return view.getUint8(at + 41);
}

/** intermarket_sweep @42 char (intermarket_sweep_eligibility): Y eligible, N not eligible, y trade-at */
export function intermarketSweep(view: DataView, at: number): number {
  return view.getUint8(at + 42);
}

/** minimum_quantity @43 u32 */
export function minimumQuantity(view: DataView, at: number): number {
  return view.getUint32(at + 43);
}

/** cross_type @47 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life */
export function crossType(view: DataView, at: number): number {
  return view.getUint8(at + 47);
}

/** customer_type @48 char: R retail designated, N not retail, blank port default */
export function customerType(view: DataView, at: number): number {
  return view.getUint8(at + 48);
}

/** Pads with spaces. Throws a RangeError beyond 14 characters. */
export function setOrderToken(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 1, 14, value);
}

export function setSide(view: DataView, at: number, value: number): void {
  view.setUint8(at + 15, value);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 16, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 20, 8, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, value);
}

export function setTimeInForce(view: DataView, at: number, value: number): void {
  view.setUint32(at + 32, value);
}

/** Pads with spaces. Throws a RangeError beyond 4 characters. */
export function setFirm(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 36, 4, value);
}

export function setDisplay(view: DataView, at: number, value: number): void {
  view.setUint8(at + 40, value);
}

export function setCapacity(view: DataView, at: number, value: number): void {
  view.setUint8(at + 41, value);
}

export function setIntermarketSweep(view: DataView, at: number, value: number): void {
  view.setUint8(at + 42, value);
}

export function setMinimumQuantity(view: DataView, at: number, value: number): void {
  view.setUint32(at + 43, value);
}

export function setCrossType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 47, value);
}

export function setCustomerType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 48, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4f);
}

/** Writes the whole message at `at` and returns its 49 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  setOrderToken(view, at, fields.orderToken);
  setSide(view, at, charCode(fields.side, 'side'));
  if ((fields.shares >>> 0) !== fields.shares) refuse('shares', fields.shares, 'u32');
  setShares(view, at, fields.shares);
  setStock(view, at, fields.stock);
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  if ((fields.timeInForce >>> 0) !== fields.timeInForce) refuse('time_in_force', fields.timeInForce, 'u32');
  setTimeInForce(view, at, fields.timeInForce);
  setFirm(view, at, fields.firm);
  setDisplay(view, at, charCode(fields.display, 'display'));
  setCapacity(view, at, charCode(fields.capacity, 'capacity'));
  setIntermarketSweep(view, at, charCode(fields.intermarketSweep, 'intermarket_sweep'));
  if ((fields.minimumQuantity >>> 0) !== fields.minimumQuantity) refuse('minimum_quantity', fields.minimumQuantity, 'u32');
  setMinimumQuantity(view, at, fields.minimumQuantity);
  setCrossType(view, at, charCode(fields.crossType, 'cross_type'));
  setCustomerType(view, at, charCode(fields.customerType, 'customer_type'));
  return LENGTH;
}
