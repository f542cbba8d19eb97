// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// book_level. One price level of a book snapshot.

import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 16;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly price: number;
  readonly orders: number;
  readonly shares: number | bigint;
}

/** price @0 u32: in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

/** orders @4 u32 */
export function orders(view: DataView, at: number): number {
  return view.getUint32(at + 4, true);
}

/** shares @8 u64: exact below 2^53 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 12, true) * 0x100000000 + view.getUint32(at + 8, true);
}

/** shares in all its 64 bits. */
export function sharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 8, true);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at, value, true);
}

export function setOrders(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value, true);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 8, value, true);
}

export function setSharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 8, value, true);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 16 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  if ((fields.orders >>> 0) !== fields.orders) refuse('orders', fields.orders, 'u32');
  setOrders(view, at, fields.orders);
  if (typeof fields.shares === 'bigint') {
    if (fields.shares < 0n || fields.shares > 18446744073709551615n) refuse('shares', fields.shares, 'u64');
    setSharesBig(view, at, fields.shares);
  } else {
    if (!isWhole(fields.shares, 0, 2 ** 64)) refuse('shares', fields.shares, 'u64');
    setShares(view, at, fields.shares);
  }

  return LENGTH;
}
