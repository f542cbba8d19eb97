// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Cross Trade. The bulk print of a cross.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'Q'. */
export const TYPE = 0x51;
/** Bytes on the wire. */
export const LENGTH = 34;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly shares: number | bigint;
  readonly stock: string;
  readonly price: number;
  readonly matchNumber: number | bigint;
  readonly crossType: number | string;
}

/** message_type @0 char: always "Q" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** timestamp_ns @1 u32: in ns within the second of the last seconds message */
export function timestampNs(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** shares @5 u64: may be 0; exact below 2^53 */
export function shares(view: DataView, at: number): number {
  return view.getUint32(at + 5) * 0x100000000 + view.getUint32(at + 9);
}

/** shares in all its 64 bits. */
export function sharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 5);
}

/** stock @13 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 13, 8);
}

/** price @21 u32 (cross_price): in 0.0001 dollars */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 21);
}

/** match_number @25 u64: exact below 2^53 */
export function matchNumber(view: DataView, at: number): number {
  return view.getUint32(at + 25) * 0x100000000 + view.getUint32(at + 29);
}

/** match_number in all its 64 bits. */
export function matchNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 25);
}

/** cross_type @33 char: O opening cross, C closing cross, H cross for IPO and halted/paused securities, I cross network, intraday and post-close */
export function crossType(view: DataView, at: number): number {
  return view.getUint8(at + 33);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

export function setShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 5, Math.floor(value / 0x100000000));
  view.setUint32(at + 9, value);
}

export function setSharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 5, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 13, 8, value);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 21, value);
}

export function setMatchNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 25, Math.floor(value / 0x100000000));
  view.setUint32(at + 29, value);
}

export function setMatchNumberBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 25, value);
}

export function setCrossType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 33, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x51);
}

/** Writes the whole message at `at` and returns its 34 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  if (typeof fields.shares === 'bigint') {
    if (fields.shares < 0n || fields.shares > 18446744073709551615n) refuse('shares', fields.shares, 'u64');
    setSharesBig(view, at, fields.shares);
  } else {
    if (!isWhole(fields.shares, 0, 2 ** 64)) refuse('shares', fields.shares, 'u64');
    setShares(view, at, fields.shares);
  }

  setStock(view, at, fields.stock);
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  if (typeof fields.matchNumber === 'bigint') {
    if (fields.matchNumber < 0n || fields.matchNumber > 18446744073709551615n) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumberBig(view, at, fields.matchNumber);
  } else {
    if (!isWhole(fields.matchNumber, 0, 2 ** 64)) refuse('match_number', fields.matchNumber, 'u64');
    setMatchNumber(view, at, fields.matchNumber);
  }

  setCrossType(view, at, charCode(fields.crossType, 'cross_type'));
  return LENGTH;
}
