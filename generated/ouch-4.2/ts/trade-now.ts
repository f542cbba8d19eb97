// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Trade Now (2019 document). Unverified. Lets a resting order take liquidity. Document of 2019, one vendor.

import { readAlpha, writeAlpha } from './alpha.ts';

/** Message type 'N'. */
export const TYPE = 0x4e;
/** Bytes on the wire. */
export const LENGTH = 15;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly orderToken: string;
}

/** message_type @0 char: always "N" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** order_token @1 alpha14: the client's name of the order, day-unique */
export function orderToken(view: DataView, at: number): string {
  return readAlpha(view, at + 1, 14);
}

/** Pads with spaces. Throws a RangeError beyond 14 characters. */
export function setOrderToken(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 1, 14, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4e);
}

/** Writes the whole message at `at` and returns its 15 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  setOrderToken(view, at, fields.orderToken);
  return LENGTH;
}
