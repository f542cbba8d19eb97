// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Modify Order. Changes the side or lowers the size, and keeps the priority.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'M'. */
export const TYPE = 0x4d;
/** Bytes on the wire. */
export const LENGTH = 20;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly orderToken: string;
  readonly side: number | string;
  readonly shares: number;
}

/** message_type @0 char: always "M" */
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

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4d);
}

/** Writes the whole message at `at` and returns its 20 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  setOrderToken(view, at, fields.orderToken);
  setSide(view, at, charCode(fields.side, 'side'));
  if ((fields.shares >>> 0) !== fields.shares) refuse('shares', fields.shares, 'u32');
  setShares(view, at, fields.shares);
  return LENGTH;
}
