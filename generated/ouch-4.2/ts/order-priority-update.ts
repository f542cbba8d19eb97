// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Order Priority Update. The order has a new priority.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'T'. */
export const TYPE = 0x54;
/** Bytes on the wire. */
export const LENGTH = 36;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestamp: number | bigint;
  readonly orderToken: string;
  readonly price: number;
  readonly display: number | string;
  readonly orderRef: number | bigint;
}

/** message_type @0 char: always "T" */
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

/** price @23 u32: in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 23);
}

/** display @27 char: codes: Display */
export function display(view: DataView, at: number): number {
  return view.getUint8(at + 27);
}

/** order_ref @28 u64 (order_reference_number): exact below 2^53 */
export function orderRef(view: DataView, at: number): number {
  return view.getUint32(at + 28) * 0x100000000 + view.getUint32(at + 32);
}

/** order_ref in all its 64 bits. */
export function orderRefBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 28);
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

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 23, value);
}

export function setDisplay(view: DataView, at: number, value: number): void {
  view.setUint8(at + 27, value);
}

export function setOrderRef(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, Math.floor(value / 0x100000000));
  view.setUint32(at + 32, value);
}

export function setOrderRefBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 28, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x54);
}

/** Writes the whole message at `at` and returns its 36 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
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
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  setDisplay(view, at, charCode(fields.display, 'display'));
  if (typeof fields.orderRef === 'bigint') {
    if (fields.orderRef < 0n || fields.orderRef > 18446744073709551615n) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRefBig(view, at, fields.orderRef);
  } else {
    if (!isWhole(fields.orderRef, 0, 2 ** 64)) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRef(view, at, fields.orderRef);
  }

  return LENGTH;
}
