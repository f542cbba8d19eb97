// @generated from schema/itch/itch-5.0-bx.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Net Order Imbalance Indicator (NOII). Net order imbalance before a cross.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'I'. */
export const TYPE = 0x49;
/** Bytes on the wire. */
export const LENGTH = 50;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
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

/** stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 1);
}

/** tracking_number @3 u16: internal to Nasdaq */
export function trackingNumber(view: DataView, at: number): number {
  return view.getUint16(at + 3);
}

/** timestamp @5 u48: in ns since midnight, US Eastern */
export function timestamp(view: DataView, at: number): number {
  return view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7);
}

/** paired_shares @11 u64: exact below 2^53 */
export function pairedShares(view: DataView, at: number): number {
  return view.getUint32(at + 11) * 0x100000000 + view.getUint32(at + 15);
}

/** paired_shares in all its 64 bits. */
export function pairedSharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 11);
}

/** imbalance_shares @19 u64: exact below 2^53 */
export function imbalanceShares(view: DataView, at: number): number {
  return view.getUint32(at + 19) * 0x100000000 + view.getUint32(at + 23);
}

/** imbalance_shares in all its 64 bits. */
export function imbalanceSharesBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 19);
}

/** imbalance_direction @27 char: B buy imbalance, S sell imbalance, N no imbalance, O insufficient orders to calculate */
export function imbalanceDirection(view: DataView, at: number): number {
  return view.getUint8(at + 27);
}

/** stock @28 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 28, 8);
}

/** far_price @36 u32: in 0.0001 dollars */
export function farPrice(view: DataView, at: number): number {
  return view.getUint32(at + 36);
}

/** near_price @40 u32: in 0.0001 dollars */
export function nearPrice(view: DataView, at: number): number {
  return view.getUint32(at + 40);
}

/** reference_price @44 u32 (current_reference_price): in 0.0001 dollars */
export function referencePrice(view: DataView, at: number): number {
  return view.getUint32(at + 44);
}

/** cross_type @48 char: O opening cross, C closing cross, H cross for IPO and halted/paused securities, I intraday or post-close cross network */
export function crossType(view: DataView, at: number): number {
  return view.getUint8(at + 48);
}

/** price_variation @49 char (price_variation_indicator): codes: PriceVariation */
export function priceVariation(view: DataView, at: number): number {
  return view.getUint8(at + 49);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setUint16(at + 1, value);
}

export function setTrackingNumber(view: DataView, at: number, value: number): void {
  view.setUint16(at + 3, value);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint16(at + 5, Math.floor(value / 0x100000000));
  view.setUint32(at + 7, value);
}

export function setPairedShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 11, Math.floor(value / 0x100000000));
  view.setUint32(at + 15, value);
}

export function setPairedSharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 11, value);
}

export function setImbalanceShares(view: DataView, at: number, value: number): void {
  view.setUint32(at + 19, Math.floor(value / 0x100000000));
  view.setUint32(at + 23, value);
}

export function setImbalanceSharesBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 19, value);
}

export function setImbalanceDirection(view: DataView, at: number, value: number): void {
  view.setUint8(at + 27, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 28, 8, value);
}

export function setFarPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 36, value);
}

export function setNearPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 40, value);
}

export function setReferencePrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 44, value);
}

export function setCrossType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 48, value);
}

export function setPriceVariation(view: DataView, at: number, value: number): void {
  view.setUint8(at + 49, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x49);
}

/** Writes the whole message at `at` and returns its 50 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
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
