// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Order Executed. A displayed order was executed at its own price; at 0 remaining it ends, no delete follows.

import { isWhole, refuse } from './range.ts';

/** Message type 'E'. */
export const TYPE = 0x45;
/** Bytes on the wire. */
export const LENGTH = 25;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly orderRef: number | bigint;
  readonly shares: number;
  readonly matchNumber: number | bigint;
}

/** message_type @0 char: always "E" */
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

/** shares @13 u32 (executed_shares): shares executed now, cumulative with earlier executions */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 13);
}

/** match_number @17 u64: day-unique; named by broken_trade; exact below 2^53 */
export function matchNumber(view: DataView, at: number): number {
  return view.getUint32(at + 17) * 0x100000000 + view.getUint32(at + 21);
}

/** match_number in all its 64 bits. */
export function matchNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 17);
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

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x45);
}

/** Writes the whole message at `at` and returns its 25 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
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

  return LENGTH;
}
