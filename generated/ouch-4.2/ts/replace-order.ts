// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Replace Order. Takes an order out and puts another in its place.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'U'. */
export const TYPE = 0x55;
/** Bytes on the wire. */
export const LENGTH = 47;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly existingOrderToken: string;
  readonly replacementOrderToken: string;
  readonly shares: number;
  readonly price: number;
  readonly timeInForce: number;
  readonly display: number | string;
  readonly intermarketSweep: number | string;
  readonly minimumQuantity: number;
}

/** message_type @0 char: always "U" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** existing_order_token @1 alpha14: the client's name of the order, day-unique */
export function existingOrderToken(view: DataView, at: number): string {
  return readAlpha(view, at + 1, 14);
}

/** replacement_order_token @15 alpha14: the client's name of the order, day-unique */
export function replacementOrderToken(view: DataView, at: number): string {
  return readAlpha(view, at + 15, 14);
}

/** shares @29 u32 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 29);
}

/** price @33 u32: in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 33);
}

/** time_in_force @37 u32: in s to live; 0 immediate or cancel, 99998 market hours, 99999 system hours */
export function timeInForce(view: DataView, at: number): number {
  return view.getUint32(at + 37);
}

/** display @41 char: codes: Display */
export function display(view: DataView, at: number): number {
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

/** Pads with spaces. Throws a RangeError beyond 14 characters. */
export function setExistingOrderToken(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 1, 14, value);
}

/** Pads with spaces. Throws a RangeError beyond 14 characters. */
export function setReplacementOrderToken(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 15, 14, value);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 29, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 33, value);
}

export function setTimeInForce(view: DataView, at: number, value: number): void {
  view.setUint32(at + 37, value);
}

export function setDisplay(view: DataView, at: number, value: number): void {
  view.setUint8(at + 41, value);
}

export function setIntermarketSweep(view: DataView, at: number, value: number): void {
  view.setUint8(at + 42, value);
}

export function setMinimumQuantity(view: DataView, at: number, value: number): void {
  view.setUint32(at + 43, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x55);
}

/** Writes the whole message at `at` and returns its 47 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  setExistingOrderToken(view, at, fields.existingOrderToken);
  setReplacementOrderToken(view, at, fields.replacementOrderToken);
  if ((fields.shares >>> 0) !== fields.shares) refuse('shares', fields.shares, 'u32');
  setShares(view, at, fields.shares);
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  if ((fields.timeInForce >>> 0) !== fields.timeInForce) refuse('time_in_force', fields.timeInForce, 'u32');
  setTimeInForce(view, at, fields.timeInForce);
  setDisplay(view, at, charCode(fields.display, 'display'));
  setIntermarketSweep(view, at, charCode(fields.intermarketSweep, 'intermarket_sweep'));
  if ((fields.minimumQuantity >>> 0) !== fields.minimumQuantity) refuse('minimum_quantity', fields.minimumQuantity, 'u32');
  setMinimumQuantity(view, at, fields.minimumQuantity);
  return LENGTH;
}
