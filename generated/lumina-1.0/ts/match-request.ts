// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// match_request. What is asked of a matching book.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 32;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly orderRef: number | bigint;
  readonly newOrderRef: number | bigint;
  readonly shares: number;
  readonly price: number;
  readonly stockLocate: number;
  readonly side: number | string;
  readonly kind: number;
}

/** order_ref @0 u64: of the new order; else of the live one; exact below 2^53 */
export function orderRef(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}

/** order_ref in all its 64 bits. */
export function orderRefBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at, true);
}

/** new_order_ref @8 u64: replace: of the new order; exact below 2^53 */
export function newOrderRef(view: DataView, at: number): number {
  return view.getUint32(at + 12, true) * 0x100000000 + view.getUint32(at + 8, true);
}

/** new_order_ref in all its 64 bits. */
export function newOrderRefBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 8, true);
}

/** shares @16 u32: of the new order; reduce: to take off */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 16, true);
}

/** price @20 u32: in 0.0001 dollars; limit, ioc, replace: the limit */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 20, true);
}

/** stock_locate @24 u16 */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 24, true);
}

/** side @26 char: limit, ioc, market_to_limit: B or S; B buy, S sell, T sell short */
export function side(view: DataView, at: number): number {
  return view.getUint8(at + 26);
}

/** kind @27 u8: 0 new order; what is left of it rests at its price, 1 new order; what is left of it is cancelled, 2 new order at the other side's best price; what is left rests there, 3 a live order ends, and a limit order of its side enters, 4 takes shares off a live order, which keeps its place, 5 ends a live order */
export function kind(view: DataView, at: number): number {
  return view.getUint8(at + 27);
}

/** reserved @28 bytes4: always 0 */
export function reserved(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at + 28, 4);
}

export function setOrderRef(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, Math.floor(value / 0x100000000), true);
  view.setUint32(at, value, true);
}

export function setOrderRefBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at, value, true);
}

export function setNewOrderRef(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 8, value, true);
}

export function setNewOrderRefBig(view: DataView, at: number, value: bigint): void {
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

export function setSide(view: DataView, at: number, value: number): void {
  view.setUint8(at + 26, value);
}

export function setKind(view: DataView, at: number, value: number): void {
  view.setUint8(at + 27, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  new Uint8Array(view.buffer, view.byteOffset + at + 28, 4).fill(0);
}

/** Writes the whole message at `at` and returns its 32 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.orderRef === 'bigint') {
    if (fields.orderRef < 0n || fields.orderRef > 18446744073709551615n) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRefBig(view, at, fields.orderRef);
  } else {
    if (!isWhole(fields.orderRef, 0, 2 ** 64)) refuse('order_ref', fields.orderRef, 'u64');
    setOrderRef(view, at, fields.orderRef);
  }

  if (typeof fields.newOrderRef === 'bigint') {
    if (fields.newOrderRef < 0n || fields.newOrderRef > 18446744073709551615n) refuse('new_order_ref', fields.newOrderRef, 'u64');
    setNewOrderRefBig(view, at, fields.newOrderRef);
  } else {
    if (!isWhole(fields.newOrderRef, 0, 2 ** 64)) refuse('new_order_ref', fields.newOrderRef, 'u64');
    setNewOrderRef(view, at, fields.newOrderRef);
  }

  if ((fields.shares >>> 0) !== fields.shares) refuse('shares', fields.shares, 'u32');
  setShares(view, at, fields.shares);
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  setSide(view, at, charCode(fields.side, 'side'));
  if ((fields.kind & 0xff) !== fields.kind) refuse('kind', fields.kind, 'u8');
  setKind(view, at, fields.kind);
  return LENGTH;
}
