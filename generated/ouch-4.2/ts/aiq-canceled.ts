// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// AIQ Canceled (to 2019). Shares were taken off to prevent a match with the own side. Until 2025-10.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'D'. */
export const TYPE = 0x44;
/** Bytes on the wire. */
export const LENGTH = 37;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestamp: number | bigint;
  readonly orderToken: string;
  readonly decrementShares: number;
  readonly reason: number | string;
  readonly quantityPreventedFromTrading: number;
  readonly executionPrice: number;
  readonly liquidityFlag: number | string;
}

/** message_type @0 char: always "D" */
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

/** decrement_shares @23 u32 */
export function decrementShares(view: DataView, at: number): number {
  return view.getUint32(at + 23);
}

/** reason @27 char: Q always this */
export function reason(view: DataView, at: number): number {
  return view.getUint8(at + 27);
}

/** quantity_prevented_from_trading @28 u32 */
export function quantityPreventedFromTrading(view: DataView, at: number): number {
  return view.getUint32(at + 28);
}

/** execution_price @32 u32: in 0.0001 dollars */
export function executionPrice(view: DataView, at: number): number {
  return view.getUint32(at + 32);
}

/** liquidity_flag @36 char */
export function liquidityFlag(view: DataView, at: number): number {
  return view.getUint8(at + 36);
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

export function setDecrementShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 23, value);
}

export function setReason(view: DataView, at: number, value: number): void {
  view.setUint8(at + 27, value);
}

export function setQuantityPreventedFromTrading(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, value);
}

export function setExecutionPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 32, value);
}

export function setLiquidityFlag(view: DataView, at: number, value: number): void {
  view.setUint8(at + 36, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x44);
}

/** Writes the whole message at `at` and returns its 37 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
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
  if ((fields.decrementShares >>> 0) !== fields.decrementShares) refuse('decrement_shares', fields.decrementShares, 'u32');
  setDecrementShares(view, at, fields.decrementShares);
  setReason(view, at, charCode(fields.reason, 'reason'));
  if ((fields.quantityPreventedFromTrading >>> 0) !== fields.quantityPreventedFromTrading) refuse('quantity_prevented_from_trading', fields.quantityPreventedFromTrading, 'u32');
  setQuantityPreventedFromTrading(view, at, fields.quantityPreventedFromTrading);
  if ((fields.executionPrice >>> 0) !== fields.executionPrice) refuse('execution_price', fields.executionPrice, 'u32');
  setExecutionPrice(view, at, fields.executionPrice);
  setLiquidityFlag(view, at, charCode(fields.liquidityFlag, 'liquidity_flag'));
  return LENGTH;
}
