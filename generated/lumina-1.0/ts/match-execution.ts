// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// match_execution. One execution of a resting order, at its price.

import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 32;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly restingRef: number | bigint;
  readonly matchNumber: number | bigint;
  readonly shares: number;
  readonly price: number;
  readonly stockLocate: number;
}

/** resting_ref @0 u64: exact below 2^53 */
export function restingRef(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}

/** resting_ref in all its 64 bits. */
export function restingRefBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at, true);
}

/** match_number @8 u64: from 1, over all books; exact below 2^53 */
export function matchNumber(view: DataView, at: number): number {
  return view.getUint32(at + 12, true) * 0x100000000 + view.getUint32(at + 8, true);
}

/** match_number in all its 64 bits. */
export function matchNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 8, true);
}

/** shares @16 u32 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 16, true);
}

/** price @20 u32: in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 20, true);
}

/** stock_locate @24 u16 */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 24, true);
}

/** reserved @26 bytes6: always 0 */
export function reserved(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at + 26, 6);
}

export function setRestingRef(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, Math.floor(value / 0x100000000), true);
  view.setUint32(at, value, true);
}

export function setRestingRefBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at, value, true);
}

export function setMatchNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 8, value, true);
}

export function setMatchNumberBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 8, value, true);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 16, value, true);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, value, true);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setUint16(at + 24, value, true);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  new Uint8Array(view.buffer, view.byteOffset + at + 26, 6).fill(0);
}

/** Writes the whole message at `at` and returns its 32 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.restingRef === 'bigint') {
    if (fields.restingRef < 0n || fields.restingRef > 18446744073709551615n) refuse('resting_ref', fields.restingRef, 'u64');
    setRestingRefBig(view, at, fields.restingRef);
  } else {
    if (!isWhole(fields.restingRef, 0, 2 ** 64)) refuse('resting_ref', fields.restingRef, 'u64');
    setRestingRef(view, at, fields.restingRef);
  }

  if (typeof fields.matchNumber === 'bigint') {
    if (fields.matchNumber < 0n || fields.matchNumber > 18446744073709551615n) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumberBig(view, at, fields.matchNumber);
  } else {
    if (!isWhole(fields.matchNumber, 0, 2 ** 64)) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumber(view, at, fields.matchNumber);
  }

  if ((fields.shares >>> 0) !== fields.shares) refuse('shares', fields.shares, 'u32');
  setShares(view, at, fields.shares);
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  return LENGTH;
}
