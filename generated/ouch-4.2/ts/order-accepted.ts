// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Accepted. The order as it was accepted, which may differ from what was entered.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'A'. */
export const TYPE = 0x41;
/** Bytes on the wire. */
export const LENGTH = 66;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestamp: number | bigint;
  readonly orderToken: string;
  readonly side: number | string;
  readonly shares: number;
  readonly stock: string;
  readonly price: number;
  readonly timeInForce: number;
  readonly firm: string;
  readonly display: number | string;
  readonly orderRef: number | bigint;
  readonly capacity: number | string;
  readonly intermarketSweep: number | string;
  readonly minimumQuantity: number;
  readonly crossType: number | string;
  readonly orderState: number | string;
  readonly bboWeightIndicator: number | string;
}

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

/** order_token @9 alpha14: the client's name of the order, day-unique */
export function orderToken(view: DataView, at: number): string {
  return readAlpha(view, at + 9, 14);
}

/** side @23 char (buy_sell_indicator): B buy, S sell, T sell short, E sell short exempt */
export function side(view: DataView, at: number): number {
  return view.getUint8(at + 23);
}

/** shares @24 u32 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 24);
}

/** stock @28 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 28, 8);
}

/** price @36 u32: in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 36);
}

/** time_in_force @40 u32: in s to live; 0 immediate or cancel, 99998 market hours, 99999 system hours */
export function timeInForce(view: DataView, at: number): number {
  return view.getUint32(at + 40);
}

/** firm @44 alpha4 */
export function firm(view: DataView, at: number): string {
  return readAlpha(view, at + 44, 4);
}

/** display @48 char: codes: Display */
export function display(view: DataView, at: number): number {
  return view.getUint8(at + 48);
}

/** order_ref @49 u64 (order_reference_number): exact below 2^53 */
export function orderRef(view: DataView, at: number): number {
  return view.getUint32(at + 49) * 0x100000000 + view.getUint32(at + 53);
}

/** order_ref in all its 64 bits. */
export function orderRefBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 49);
}

/** capacity @57 char: A agency, P principal, R riskless, O other */
export function capacity(view: DataView, at: number): number {
  return view.getUint8(at + 57);
}

/** intermarket_sweep @58 char (intermarket_sweep_eligibility): Y eligible, N not eligible, y trade-at */
export function intermarketSweep(view: DataView, at: number): number {
  return view.getUint8(at + 58);
}

/** minimum_quantity @59 u32 */
export function minimumQuantity(view: DataView, at: number): number {
  return view.getUint32(at + 59);
}

/** cross_type @63 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life */
export function crossType(view: DataView, at: number): number {
  return view.getUint8(at + 63);
}

/** order_state @64 char: L order live, D accepted and dead at once */
export function orderState(view: DataView, at: number): number {
  return view.getUint8(at + 64);
}

/** bbo_weight_indicator @65 char: 0 0-0.2%, 1 0.2-1%, 2 1-2%, 3 > 2%, blank unspecified, S sets QBBO joining NBBO, N improves NBBO */
export function bboWeightIndicator(view: DataView, at: number): number {
  return view.getUint8(at + 65);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, Math.floor(value / 0x100000000));
  view.setUint32(at + 5, value);
}

export function setTimestampBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 1, value);
}

/** Pads with spaces. Throws a RangeError beyond 14 characters. */
export function setOrderToken(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 9, 14, value);
}

export function setSide(view: DataView, at: number, value: number): void {
  view.setUint8(at + 23, value);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 24, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 28, 8, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 36, value);
}

export function setTimeInForce(view: DataView, at: number, value: number): void {
  view.setUint32(at + 40, value);
}

/** Pads with spaces. Throws a RangeError beyond 4 characters. */
export function setFirm(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 44, 4, value);
}

export function setDisplay(view: DataView, at: number, value: number): void {
  view.setUint8(at + 48, value);
}

export function setOrderRef(view: DataView, at: number, value: number): void {
  view.setUint32(at + 49, Math.floor(value / 0x100000000));
  view.setUint32(at + 53, value);
}

export function setOrderRefBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 49, value);
}

export function setCapacity(view: DataView, at: number, value: number): void {
  view.setUint8(at + 57, value);
}

export function setIntermarketSweep(view: DataView, at: number, value: number): void {
  view.setUint8(at + 58, value);
}

export function setMinimumQuantity(view: DataView, at: number, value: number): void {
  view.setUint32(at + 59, value);
}

export function setCrossType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 63, value);
}

export function setOrderState(view: DataView, at: number, value: number): void {
  view.setUint8(at + 64, value);
}

export function setBboWeightIndicator(view: DataView, at: number, value: number): void {
  view.setUint8(at + 65, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x41);
}

/** Writes the whole message at `at` and returns its 66 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.timestamp === 'bigint') {
    if (fields.timestamp < 0n || fields.timestamp > 18446744073709551615n) refuse('timestamp', fields.timestamp, 'u64');
    setTimestampBig(view, at, fields.timestamp);
  } else {
    if (!isWhole(fields.timestamp, 0, 2 ** 64)) refuse('timestamp', fields.timestamp, 'u64');
    setTimestamp(view, at, fields.timestamp);
  }

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
  if (typeof fields.orderRef === 'bigint') {
    if (fields.orderRef < 0n || fields.orderRef > 18446744073709551615n) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRefBig(view, at, fields.orderRef);
  } else {
    if (!isWhole(fields.orderRef, 0, 2 ** 64)) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRef(view, at, fields.orderRef);
  }

  setCapacity(view, at, charCode(fields.capacity, 'capacity'));
  setIntermarketSweep(view, at, charCode(fields.intermarketSweep, 'intermarket_sweep'));
  if ((fields.minimumQuantity >>> 0) !== fields.minimumQuantity) refuse('minimum_quantity', fields.minimumQuantity, 'u32');
  setMinimumQuantity(view, at, fields.minimumQuantity);
  setCrossType(view, at, charCode(fields.crossType, 'cross_type'));
  setOrderState(view, at, charCode(fields.orderState, 'order_state'));
  setBboWeightIndicator(view, at, charCode(fields.bboWeightIndicator, 'bbo_weight_indicator'));
  return LENGTH;
}
