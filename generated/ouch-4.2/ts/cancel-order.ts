// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Cancel Order. Lowers the size of an order; 0 ends it.

import { readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'X'. */
export const TYPE = 0x58;
/** Bytes on the wire. */
export const LENGTH = 19;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly orderToken: string;
  readonly shares: number;
}

/** message_type @0 char: always "X" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** order_token @1 alpha14: the client's name of the order, day-unique */
export function orderToken(view: DataView, at: number): string {
  return readAlpha(view, at + 1, 14);
}

/** shares @15 u32: new intended order size; 0 cancels the rest */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 15);
}

/** Pads with spaces. Throws a RangeError beyond 14 characters. */
export function setOrderToken(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 1, 14, value);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 15, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x58);
}

/** Writes the whole message at `at` and returns its 19 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  setOrderToken(view, at, fields.orderToken);
  if ((fields.shares >>> 0) !== fields.shares) refuse('shares', fields.shares, 'u32');
  setShares(view, at, fields.shares);
  return LENGTH;
}
