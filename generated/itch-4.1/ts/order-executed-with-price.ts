// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Order Executed With Price. A displayed order was executed at another price than its own.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'C'. */
export const TYPE = 0x43;
/** Bytes on the wire. */
export const LENGTH = 30;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly orderRef: number | bigint;
  readonly shares: number;
  readonly matchNumber: number | bigint;
  readonly printable: number | string;
  readonly price: number;
}

/** message_type @0 char: always "C" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** timestamp_ns @1 u32: in ns within the second of the last seconds message */
export function timestampNs(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** order_ref @5 u64 (order_reference_number): exact below 2^53 */
export function orderRef(view: DataView, at: number): number {
  return view.getUint32(at + 5) * 0x100000000 + view.getUint32(at + 9);
}

/** order_ref in all its 64 bits. */
export function orderRefBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 5);
}

/** shares @13 u32 (executed_shares): shares executed now */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 13);
}

/** match_number @17 u64: exact below 2^53 */
export function matchNumber(view: DataView, at: number): number {
  return view.getUint32(at + 17) * 0x100000000 + view.getUint32(at + 21);
}

/** match_number in all its 64 bits. */
export function matchNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 17);
}

/** printable @25 char: N non-printable, Y printable */
export function printable(view: DataView, at: number): number {
  return view.getUint8(at + 25);
}

/** price @26 u32 (execution_price): in 0.0001 dollars; price of this execution, not of the order */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 26);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

export function setOrderRef(view: DataView, at: number, value: number): void {
  view.setUint32(at + 5, Math.floor(value / 0x100000000));
  view.setUint32(at + 9, value);
}

export function setOrderRefBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 5, value);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 13, value);
}

export function setMatchNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 17, Math.floor(value / 0x100000000));
  view.setUint32(at + 21, value);
}

export function setMatchNumberBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 17, value);
}

export function setPrintable(view: DataView, at: number, value: number): void {
  view.setUint8(at + 25, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 26, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x43);
}

/** Writes the whole message at `at` and returns its 30 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  if (typeof fields.orderRef === 'bigint') {
    if (fields.orderRef < 0n || fields.orderRef > 18446744073709551615n) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRefBig(view, at, fields.orderRef);
  } else {
    if (!isWhole(fields.orderRef, 0, 2 ** 64)) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRef(view, at, fields.orderRef);
  }

  if ((fields.shares >>> 0) !== fields.shares) refuse('shares', fields.shares, 'u32');
  setShares(view, at, fields.shares);
  if (typeof fields.matchNumber === 'bigint') {
    if (fields.matchNumber < 0n || fields.matchNumber > 18446744073709551615n) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumberBig(view, at, fields.matchNumber);
  } else {
    if (!isWhole(fields.matchNumber, 0, 2 ** 64)) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumber(view, at, fields.matchNumber);
  }

  setPrintable(view, at, charCode(fields.printable, 'printable'));
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  return LENGTH;
}
