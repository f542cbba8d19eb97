// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Net Order Imbalance Indicator (NOII). Net order imbalance before a cross.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'I'. */
export const TYPE = 0x49;
/** Bytes on the wire. */
export const LENGTH = 44;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly pairedShares: number | bigint;
  readonly imbalanceShares: number | bigint;
  readonly imbalanceDirection: number | string;
  readonly stock: string;
  readonly farPrice: number;
  readonly nearPrice: number;
  readonly referencePrice: number;
  readonly crossType: number | string;
  readonly priceVariation: number | string;
}

/** message_type @0 char: always "I" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** timestamp_ns @1 u32: in ns within the second of the last seconds message */
export function timestampNs(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** paired_shares @5 u64: exact below 2^53 */
export function pairedShares(view: DataView, at: number): number {
  return view.getUint32(at + 5) * 0x100000000 + view.getUint32(at + 9);
}

/** paired_shares in all its 64 bits. */
export function pairedSharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 5);
}

/** imbalance_shares @13 u64: exact below 2^53 */
export function imbalanceShares(view: DataView, at: number): number {
  return view.getUint32(at + 13) * 0x100000000 + view.getUint32(at + 17);
}

/** imbalance_shares in all its 64 bits. */
export function imbalanceSharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 13);
}

/** imbalance_direction @21 char: B buy imbalance, S sell imbalance, N no imbalance, O insufficient orders to calculate */
export function imbalanceDirection(view: DataView, at: number): number {
  return view.getUint8(at + 21);
}

/** stock @22 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 22, 8);
}

/** far_price @30 u32: in 0.0001 dollars */
export function farPrice(view: DataView, at: number): number {
  return view.getUint32(at + 30);
}

/** near_price @34 u32: in 0.0001 dollars */
export function nearPrice(view: DataView, at: number): number {
  return view.getUint32(at + 34);
}

/** reference_price @38 u32 (current_reference_price): in 0.0001 dollars */
export function referencePrice(view: DataView, at: number): number {
  return view.getUint32(at + 38);
}

/** cross_type @42 char: O opening cross, C closing cross, H cross for IPO and halted/paused securities, I cross network, intraday and post-close */
export function crossType(view: DataView, at: number): number {
  return view.getUint8(at + 42);
}

/** price_variation @43 char (price_variation_indicator): codes: PriceVariation */
export function priceVariation(view: DataView, at: number): number {
  return view.getUint8(at + 43);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

export function setPairedShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 5, Math.floor(value / 0x100000000));
  view.setUint32(at + 9, value);
}

export function setPairedSharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 5, value);
}

export function setImbalanceShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 13, Math.floor(value / 0x100000000));
  view.setUint32(at + 17, value);
}

export function setImbalanceSharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 13, value);
}

export function setImbalanceDirection(view: DataView, at: number, value: number): void {
  view.setUint8(at + 21, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 22, 8, value);
}

export function setFarPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 30, value);
}

export function setNearPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 34, value);
}

export function setReferencePrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 38, value);
}

export function setCrossType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 42, value);
}

export function setPriceVariation(view: DataView, at: number, value: number): void {
  view.setUint8(at + 43, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x49);
}

/** Writes the whole message at `at` and returns its 44 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  if (typeof fields.pairedShares === 'bigint') {
    if (fields.pairedShares < 0n || fields.pairedShares > 18446744073709551615n) refuse('paired_shares', fields.pairedShares, 'u64');
    setPairedSharesBig(view, at, fields.pairedShares);
  } else {
    if (!isWhole(fields.pairedShares, 0, 2 ** 64)) refuse('paired_shares', fields.pairedShares, 'u64');
    setPairedShares(view, at, fields.pairedShares);
  }

  if (typeof fields.imbalanceShares === 'bigint') {
    if (fields.imbalanceShares < 0n || fields.imbalanceShares > 18446744073709551615n) refuse('imbalance_shares', fields.imbalanceShares, 'u64');
    setImbalanceSharesBig(view, at, fields.imbalanceShares);
  } else {
    if (!isWhole(fields.imbalanceShares, 0, 2 ** 64)) refuse('imbalance_shares', fields.imbalanceShares, 'u64');
    setImbalanceShares(view, at, fields.imbalanceShares);
  }

  setImbalanceDirection(view, at, charCode(fields.imbalanceDirection, 'imbalance_direction'));
  setStock(view, at, fields.stock);
  if ((fields.farPrice >>> 0) !== fields.farPrice) refuse('far_price', fields.farPrice, 'u32');
  setFarPrice(view, at, fields.farPrice);
  if ((fields.nearPrice >>> 0) !== fields.nearPrice) refuse('near_price', fields.nearPrice, 'u32');
  setNearPrice(view, at, fields.nearPrice);
  if ((fields.referencePrice >>> 0) !== fields.referencePrice) refuse('reference_price', fields.referencePrice, 'u32');
  setReferencePrice(view, at, fields.referencePrice);
  setCrossType(view, at, charCode(fields.crossType, 'cross_type'));
  setPriceVariation(view, at, charCode(fields.priceVariation, 'price_variation'));
  return LENGTH;
}
