// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// AIQ Canceled. Shares were taken off to prevent a match with the own side. Followed by appendage: elements of length (tag and value), tag, value.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';
import { readValues, type Values, visitElements, writeValues } from './appendage.ts';

/** Message type 'D'. */
export const TYPE = 0x44;
/** Bytes on the wire, without appendage. */
export const LENGTH = 32;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestamp: number | bigint;
  readonly userRefNum: number;
  readonly decrementShares: number;
  readonly reason: number | string;
  readonly quantityPreventedFromTrading: number;
  readonly executionPrice: number | bigint;
  readonly liquidityFlag: number | string;
  readonly aiqStrategy: number | string;
}

/** Elements that the document allows here. */
export type Appendage = Pick<Values, 'userRefIdx'>;

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

/** user_ref_num @9 u32 */
export function userRefNum(view: DataView, at: number): number {
  return view.getUint32(at + 9);
}

/** decrement_shares @13 u32 */
export function decrementShares(view: DataView, at: number): number {
  return view.getUint32(at + 13);
}

/** reason @17 char: Q always this */
export function reason(view: DataView, at: number): number {
  return view.getUint8(at + 17);
}

/** quantity_prevented_from_trading @18 u32 */
export function quantityPreventedFromTrading(view: DataView, at: number): number {
  return view.getUint32(at + 18);
}

/** execution_price @22 u64: in 0.0001 dollars; exact below 2^53 */
export function executionPrice(view: DataView, at: number): number {
  return view.getUint32(at + 22) * 0x100000000 + view.getUint32(at + 26);
}

/** execution_price in all its 64 bits. */
export function executionPriceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 22);
}

/** liquidity_flag @30 char: codes: LiquidityFlag */
export function liquidityFlag(view: DataView, at: number): number {
  return view.getUint8(at + 30);
}

/** aiq_strategy @31 char */
export function aiqStrategy(view: DataView, at: number): number {
  return view.getUint8(at + 31);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, Math.floor(value / 0x100000000));
  view.setUint32(at + 5, value);
}

export function setTimestampBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 1, value);
}

export function setUserRefNum(view: DataView, at: number, value: number): void {
  view.setUint32(at + 9, value);
}

export function setDecrementShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 13, value);
}

export function setReason(view: DataView, at: number, value: number): void {
  view.setUint8(at + 17, value);
}

export function setQuantityPreventedFromTrading(view: DataView, at: number, value: number): void {
  view.setUint32(at + 18, value);
}

export function setExecutionPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 22, Math.floor(value / 0x100000000));
  view.setUint32(at + 26, value);
}

export function setExecutionPriceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 22, value);
}

export function setLiquidityFlag(view: DataView, at: number, value: number): void {
  view.setUint8(at + 30, value);
}

export function setAiqStrategy(view: DataView, at: number, value: number): void {
  view.setUint8(at + 31, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x44);
}

/** Writes the message up to appendage at `at` and returns its 32 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.timestamp === 'bigint') {
    if (fields.timestamp < 0n || fields.timestamp > 18446744073709551615n) refuse('timestamp', fields.timestamp, 'u64');
    setTimestampBig(view, at, fields.timestamp);
  } else {
    if (!isWhole(fields.timestamp, 0, 2 ** 64)) refuse('timestamp', fields.timestamp, 'u64');
    setTimestamp(view, at, fields.timestamp);
  }

  if ((fields.userRefNum >>> 0) !== fields.userRefNum) refuse('user_ref_num', fields.userRefNum, 'u32');
  setUserRefNum(view, at, fields.userRefNum);
  if ((fields.decrementShares >>> 0) !== fields.decrementShares) refuse('decrement_shares', fields.decrementShares, 'u32');
  setDecrementShares(view, at, fields.decrementShares);
  setReason(view, at, charCode(fields.reason, 'reason'));
  if ((fields.quantityPreventedFromTrading >>> 0) !== fields.quantityPreventedFromTrading) refuse('quantity_prevented_from_trading', fields.quantityPreventedFromTrading, 'u32');
  setQuantityPreventedFromTrading(view, at, fields.quantityPreventedFromTrading);
  if (typeof fields.executionPrice === 'bigint') {
    if (fields.executionPrice < 0n || fields.executionPrice > 18446744073709551615n) refuse('execution_price', fields.executionPrice, 'u64');
    setExecutionPriceBig(view, at, fields.executionPrice);
  } else {
    if (!isWhole(fields.executionPrice, 0, 2 ** 64)) refuse('execution_price', fields.executionPrice, 'u64');
    setExecutionPrice(view, at, fields.executionPrice);
  }

  setLiquidityFlag(view, at, charCode(fields.liquidityFlag, 'liquidity_flag'));
  setAiqStrategy(view, at, charCode(fields.aiqStrategy, 'aiq_strategy'));
  return LENGTH;
}

/** appendage_length @32 u16: bytes of the elements that follow; 0 when there are none */
export function appendageLength(view: DataView, at: number): number {
  return view.getUint16(at + 32);
}

/** Whether appendage is all within the message's `length` bytes; it may be left out. */
export function hasAppendage(view: DataView, at: number, length: number): boolean {
  return length >= LENGTH + 2 && LENGTH + 2 + appendageLength(view, at) <= length;
}

/** Calls `visit` with the tag and the offset of each element, known or not. Returns false when one is not whole. */
export function forEachElement(view: DataView, at: number, length: number, visit: (tag: number, at: number) => void): boolean {
  if (length === LENGTH) return true;
  if (!hasAppendage(view, at, length)) return false;
  const from = at + LENGTH + 2;
  return visitElements(view, from, from + appendageLength(view, at), visit);
}

/** Values of the elements with a known tag and its length; undefined when an element is not whole. */
export function appendage(view: DataView, at: number, length: number): Values | undefined {
  if (length === LENGTH) return {};
  if (!hasAppendage(view, at, length)) return undefined;
  const from = at + LENGTH + 2;
  return readValues(view, from, from + appendageLength(view, at));
}

/** Writes the elements and appendage_length; returns the bytes of the whole message. */
export function setAppendage(view: DataView, at: number, values: Appendage): number {
  const size = writeValues(view, at + LENGTH + 2, values);
  view.setUint16(at + LENGTH, size);
  return LENGTH + 2 + size;
}
