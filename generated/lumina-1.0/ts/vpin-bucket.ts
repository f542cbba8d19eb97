// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// vpin_bucket. One completed volume bucket of a symbol.

import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 64;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly bucket: number | bigint;
  readonly sequence: number | bigint;
  readonly time: number | bigint;
  readonly buyShares: number | bigint;
  readonly sellShares: number | bigint;
  readonly vpinPpm: number;
  readonly stockLocate: number;
  readonly toxic: number;
}

/** bucket @0 u64: number of the bucket of its symbol, from 1; exact below 2^53 */
export function bucket(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}

/** bucket in all its 64 bits. */
export function bucketBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at, true);
}

/** sequence @8 u64: number of the message that filled it, from 1; exact below 2^53 */
export function sequence(view: DataView, at: number): number {
  return view.getUint32(at + 12, true) * 0x100000000 + view.getUint32(at + 8, true);
}

/** sequence in all its 64 bits. */
export function sequenceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 8, true);
}

/** time @16 u64: in ns since midnight, US Eastern; exchange time of the trade that filled it; exact below 2^53 */
export function time(view: DataView, at: number): number {
  return view.getUint32(at + 20, true) * 0x100000000 + view.getUint32(at + 16, true);
}

/** time in all its 64 bits. */
export function timeBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 16, true);
}

/** buy_shares @24 u64: exact below 2^53 */
export function buyShares(view: DataView, at: number): number {
  return view.getUint32(at + 28, true) * 0x100000000 + view.getUint32(at + 24, true);
}

/** buy_shares in all its 64 bits. */
export function buySharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 24, true);
}

/** sell_shares @32 u64: exact below 2^53 */
export function sellShares(view: DataView, at: number): number {
  return view.getUint32(at + 36, true) * 0x100000000 + view.getUint32(at + 32, true);
}

/** sell_shares in all its 64 bits. */
export function sellSharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 32, true);
}

/** vpin_ppm @40 u32: in parts per million; 0xffffffff before the window is full */
export function vpinPpm(view: DataView, at: number): number {
  return view.getUint32(at + 40, true);
}

/** stock_locate @44 u16 */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 44, true);
}

/** toxic @46 u8: 1 when the bucket was toxic, else 0 */
export function toxic(view: DataView, at: number): number {
  return view.getUint8(at + 46);
}

/** reserved @47 bytes17: always 0 */
export function reserved(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at + 47, 17);
}

export function setBucket(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, Math.floor(value / 0x100000000), true);
  view.setUint32(at, value, true);
}

export function setBucketBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at, value, true);
}

export function setSequence(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 8, value, true);
}

export function setSequenceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 8, value, true);
}

export function setTime(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 16, value, true);
}

export function setTimeBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 16, value, true);
}

export function setBuyShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 24, value, true);
}

export function setBuySharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 24, value, true);
}

export function setSellShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 36, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 32, value, true);
}

export function setSellSharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 32, value, true);
}

export function setVpinPpm(view: DataView, at: number, value: number): void {
  view.setUint32(at + 40, value, true);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setUint16(at + 44, value, true);
}

export function setToxic(view: DataView, at: number, value: number): void {
  view.setUint8(at + 46, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  new Uint8Array(view.buffer, view.byteOffset + at + 47, 17).fill(0);
}

/** Writes the whole message at `at` and returns its 64 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.bucket === 'bigint') {
    if (fields.bucket < 0n || fields.bucket > 18446744073709551615n) refuse('bucket', fields.bucket, 'u64');
    setBucketBig(view, at, fields.bucket);
  } else {
    if (!isWhole(fields.bucket, 0, 2 ** 64)) refuse('bucket', fields.bucket, 'u64');
    setBucket(view, at, fields.bucket);
  }

  if (typeof fields.sequence === 'bigint') {
    if (fields.sequence < 0n || fields.sequence > 18446744073709551615n) refuse('sequence', fields.sequence, 'u64');
    setSequenceBig(view, at, fields.sequence);
  } else {
    if (!isWhole(fields.sequence, 0, 2 ** 64)) refuse('sequence', fields.sequence, 'u64');
    setSequence(view, at, fields.sequence);
  }

  if (typeof fields.time === 'bigint') {
    if (fields.time < 0n || fields.time > 18446744073709551615n) refuse('time', fields.time, 'u64');
    setTimeBig(view, at, fields.time);
  } else {
    if (!isWhole(fields.time, 0, 2 ** 64)) refuse('time', fields.time, 'u64');
    setTime(view, at, fields.time);
  }

  if (typeof fields.buyShares === 'bigint') {
    if (fields.buyShares < 0n || fields.buyShares > 18446744073709551615n) refuse('buy_shares', fields.buyShares, 'u64');
    setBuySharesBig(view, at, fields.buyShares);
  } else {
    if (!isWhole(fields.buyShares, 0, 2 ** 64)) refuse('buy_shares', fields.buyShares, 'u64');
    setBuyShares(view, at, fields.buyShares);
  }

  if (typeof fields.sellShares === 'bigint') {
    if (fields.sellShares < 0n || fields.sellShares > 18446744073709551615n) refuse('sell_shares', fields.sellShares, 'u64');
    setSellSharesBig(view, at, fields.sellShares);
  } else {
    if (!isWhole(fields.sellShares, 0, 2 ** 64)) refuse('sell_shares', fields.sellShares, 'u64');
    setSellShares(view, at, fields.sellShares);
  }

  if ((fields.vpinPpm >>> 0) !== fields.vpinPpm) refuse('vpin_ppm', fields.vpinPpm, 'u32');
  setVpinPpm(view, at, fields.vpinPpm);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.toxic & 0xff) !== fields.toxic) refuse('toxic', fields.toxic, 'u8');
  setToxic(view, at, fields.toxic);
  return LENGTH;
}
