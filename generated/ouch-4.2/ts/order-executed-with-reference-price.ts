// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Executed With Reference Price. Shares were executed, at a price that refers to another.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'G'. */
export const TYPE = 0x47;
/** Bytes on the wire. */
export const LENGTH = 45;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestamp: number | bigint;
  readonly orderToken: string;
  readonly executedShares: number;
  readonly executionPrice: number;
  readonly liquidityFlag: number | string;
  readonly matchNumber: number | bigint;
  readonly referencePrice: number;
  readonly referencePriceType: number | string;
}

/** message_type @0 char: always "G" */
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

/** executed_shares @23 u32 */
export function executedShares(view: DataView, at: number): number {
  return view.getUint32(at + 23);
}

/** execution_price @27 u32: in 0.0001 dollars */
export function executionPrice(view: DataView, at: number): number {
  return view.getUint32(at + 27);
}

/** liquidity_flag @31 char */
export function liquidityFlag(view: DataView, at: number): number {
  return view.getUint8(at + 31);
}

/** match_number @32 u64: exact below 2^53 */
export function matchNumber(view: DataView, at: number): number {
  return view.getUint32(at + 32) * 0x100000000 + view.getUint32(at + 36);
}

/** match_number in all its 64 bits. */
export function matchNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 32);
}

/** reference_price @40 u32: in 0.0001 dollars */
export function referencePrice(view: DataView, at: number): number {
  return view.getUint32(at + 40);
}

/** reference_price_type @44 char: I intraday indicative value */
export function referencePriceType(view: DataView, at: number): number {
  return view.getUint8(at + 44);
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

export function setExecutedShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 23, value);
}

export function setExecutionPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 27, value);
}

export function setLiquidityFlag(view: DataView, at: number, value: number): void {
  view.setUint8(at + 31, value);
}

export function setMatchNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 32, Math.floor(value / 0x100000000));
  view.setUint32(at + 36, value);
}

export function setMatchNumberBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 32, value);
}

export function setReferencePrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 40, value);
}

export function setReferencePriceType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 44, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x47);
}

/** Writes the whole message at `at` and returns its 45 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
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
  if ((fields.executedShares >>> 0) !== fields.executedShares) refuse('executed_shares', fields.executedShares, 'u32');
  setExecutedShares(view, at, fields.executedShares);
  if ((fields.executionPrice >>> 0) !== fields.executionPrice) refuse('execution_price', fields.executionPrice, 'u32');
  setExecutionPrice(view, at, fields.executionPrice);
  setLiquidityFlag(view, at, charCode(fields.liquidityFlag, 'liquidity_flag'));
  if (typeof fields.matchNumber === 'bigint') {
    if (fields.matchNumber < 0n || fields.matchNumber > 18446744073709551615n) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumberBig(view, at, fields.matchNumber);
  } else {
    if (!isWhole(fields.matchNumber, 0, 2 ** 64)) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumber(view, at, fields.matchNumber);
  }

  if ((fields.referencePrice >>> 0) !== fields.referencePrice) refuse('reference_price', fields.referencePrice, 'u32');
  setReferencePrice(view, at, fields.referencePrice);
  setReferencePriceType(view, at, charCode(fields.referencePriceType, 'reference_price_type'));
  return LENGTH;
}
