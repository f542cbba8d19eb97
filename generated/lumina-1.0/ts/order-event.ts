// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// order_event. One order of the strategy, sent or refused.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 64;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly sequence: number | bigint;
  readonly timestamp: number | bigint;
  readonly price: number | bigint;
  readonly notional: number | bigint;
  readonly position: number;
  readonly userRefNum: number;
  readonly shares: number;
  readonly filled: number;
  readonly stockLocate: number;
  readonly side: number | string;
  readonly reason: number | string;
  readonly outcome: number;
}

/** sequence @0 u64: number of the message that caused it, from 1; exact below 2^53 */
export function sequence(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}

/** sequence in all its 64 bits. */
export function sequenceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at, true);
}

/** timestamp @8 u64: in ns since midnight, US Eastern; exchange time of that message; exact below 2^53 */
export function timestamp(view: DataView, at: number): number {
  return view.getUint32(at + 12, true) * 0x100000000 + view.getUint32(at + 8, true);
}

/** timestamp in all its 64 bits. */
export function timestampBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 8, true);
}

/** price @16 u64: in 0.0001 dollars; limit of the order; exact below 2^53 */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 20, true) * 0x100000000 + view.getUint32(at + 16, true);
}

/** price in all its 64 bits. */
export function priceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 16, true);
}

/** notional @24 u64: in 0.0001 dollars; price x shares; exact below 2^53 */
export function notional(view: DataView, at: number): number {
  return view.getUint32(at + 28, true) * 0x100000000 + view.getUint32(at + 24, true);
}

/** notional in all its 64 bits. */
export function notionalBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 24, true);
}

/** position @32 i32: shares held after the order; negative is short */
export function position(view: DataView, at: number): number {
  return view.getInt32(at + 32, true);
}

/** user_ref_num @36 u32 */
export function userRefNum(view: DataView, at: number): number {
  return view.getUint32(at + 36, true);
}

/** shares @40 u32 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 40, true);
}

/** filled @44 u32: shares executed */
export function filled(view: DataView, at: number): number {
  return view.getUint32(at + 44, true);
}

/** stock_locate @48 u16 */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 48, true);
}

/** side @50 char: B buy, S sell, T sell short */
export function side(view: DataView, at: number): number {
  return view.getUint8(at + 50);
}

/** reason @51 char: T take, H hedge */
export function reason(view: DataView, at: number): number {
  return view.getUint8(at + 51);
}

/** outcome @52 u8: sent, or the limit that refused it; 0 sent, 1 kill switch, 2 halted, 3 stale book, 4 order size, 5 notional, 6 price collar, 7 position, 8 open orders, 9 order rate, 10 duplicate id */
export function outcome(view: DataView, at: number): number {
  return view.getUint8(at + 52);
}

/** reserved @53 bytes11: always 0 */
export function reserved(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at + 53, 11);
}

export function setSequence(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, Math.floor(value / 0x100000000), true);
  view.setUint32(at, value, true);
}

export function setSequenceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at, value, true);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 8, value, true);
}

export function setTimestampBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 8, value, true);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 16, value, true);
}

export function setPriceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 16, value, true);
}

export function setNotional(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 24, value, true);
}

export function setNotionalBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 24, value, true);
}

export function setPosition(view: DataView, at: number, value: number): void {
  view.setInt32(at + 32, value, true);
}

export function setUserRefNum(view: DataView, at: number, value: number): void {
  view.setUint32(at + 36, value, true);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 40, value, true);
}

export function setFilled(view: DataView, at: number, value: number): void {
  view.setUint32(at + 44, value, true);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setUint16(at + 48, value, true);
}

export function setSide(view: DataView, at: number, value: number): void {
  view.setUint8(at + 50, value);
}

export function setReason(view: DataView, at: number, value: number): void {
  view.setUint8(at + 51, value);
}

export function setOutcome(view: DataView, at: number, value: number): void {
  view.setUint8(at + 52, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  new Uint8Array(view.buffer, view.byteOffset + at + 53, 11).fill(0);
}

/** Writes the whole message at `at` and returns its 64 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.sequence === 'bigint') {
    if (fields.sequence < 0n || fields.sequence > 18446744073709551615n) refuse('sequence', fields.sequence, 'u64');
    setSequenceBig(view, at, fields.sequence);
  } else {
    if (!isWhole(fields.sequence, 0, 2 ** 64)) refuse('sequence', fields.sequence, 'u64');
    setSequence(view, at, fields.sequence);
  }

  if (typeof fields.timestamp === 'bigint') {
    if (fields.timestamp < 0n || fields.timestamp > 18446744073709551615n) refuse('timestamp', fields.timestamp, 'u64');
    setTimestampBig(view, at, fields.timestamp);
  } else {
    if (!isWhole(fields.timestamp, 0, 2 ** 64)) refuse('timestamp', fields.timestamp, 'u64');
    setTimestamp(view, at, fields.timestamp);
  }

  if (typeof fields.price === 'bigint') {
    if (fields.price < 0n || fields.price > 18446744073709551615n) refuse('price', fields.price, 'u64');
    setPriceBig(view, at, fields.price);
  } else {
    if (!isWhole(fields.price, 0, 2 ** 64)) refuse('price', fields.price, 'u64');
    setPrice(view, at, fields.price);
  }

  if (typeof fields.notional === 'bigint') {
    if (fields.notional < 0n || fields.notional > 18446744073709551615n) refuse('notional', fields.notional, 'u64');
    setNotionalBig(view, at, fields.notional);
  } else {
    if (!isWhole(fields.notional, 0, 2 ** 64)) refuse('notional', fields.notional, 'u64');
    setNotional(view, at, fields.notional);
  }

  if ((fields.position | 0) !== fields.position) refuse('position', fields.position, 'i32');
  setPosition(view, at, fields.position);
  if ((fields.userRefNum >>> 0) !== fields.userRefNum) refuse('user_ref_num', fields.userRefNum, 'u32');
  setUserRefNum(view, at, fields.userRefNum);
  if ((fields.shares >>> 0) !== fields.shares) refuse('shares', fields.shares, 'u32');
  setShares(view, at, fields.shares);
  if ((fields.filled >>> 0) !== fields.filled) refuse('filled', fields.filled, 'u32');
  setFilled(view, at, fields.filled);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  setSide(view, at, charCode(fields.side, 'side'));
  setReason(view, at, charCode(fields.reason, 'reason'));
  if ((fields.outcome & 0xff) !== fields.outcome) refuse('outcome', fields.outcome, 'u8');
  setOutcome(view, at, fields.outcome);
  return LENGTH;
}
