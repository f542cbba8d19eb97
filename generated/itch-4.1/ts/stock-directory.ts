// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Stock Directory. A symbol that is active today.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'R'. */
export const TYPE = 0x52;
/** Bytes on the wire. */
export const LENGTH = 20;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly stock: string;
  readonly marketCategory: number | string;
  readonly financialStatus: number | string;
  readonly roundLotSize: number;
  readonly roundLotsOnly: number | string;
}

/** message_type @0 char: always "R" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** timestamp_ns @1 u32: in ns within the second of the last seconds message */
export function timestampNs(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** stock @5 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 5, 8);
}

/** market_category @13 char: Q Nasdaq Global Select Market, G Nasdaq Global Market, S Nasdaq Capital Market, N NYSE, A NYSE American (formerly MKT/Amex), P NYSE Arca, Z Cboe/BATS Z (BZX), blank not available */
export function marketCategory(view: DataView, at: number): number {
  return view.getUint8(at + 13);
}

/** financial_status @14 char (financial_status_indicator): D deficient, E delinquent, Q bankrupt, S suspended, G deficient and bankrupt, H deficient and delinquent, J delinquent and bankrupt, K deficient, delinquent and bankrupt, blank in compliance, or not Nasdaq-listed */
export function financialStatus(view: DataView, at: number): number {
  return view.getUint8(at + 14);
}

/** round_lot_size @15 u32: shares */
export function roundLotSize(view: DataView, at: number): number {
  return view.getUint32(at + 15);
}

/** round_lots_only @19 char: Y only round lots accepted, N no order size restriction */
export function roundLotsOnly(view: DataView, at: number): number {
  return view.getUint8(at + 19);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 5, 8, value);
}

export function setMarketCategory(view: DataView, at: number, value: number): void {
  view.setUint8(at + 13, value);
}

export function setFinancialStatus(view: DataView, at: number, value: number): void {
  view.setUint8(at + 14, value);
}

export function setRoundLotSize(view: DataView, at: number, value: number): void {
  view.setUint32(at + 15, value);
}

export function setRoundLotsOnly(view: DataView, at: number, value: number): void {
  view.setUint8(at + 19, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x52);
}

/** Writes the whole message at `at` and returns its 20 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  setStock(view, at, fields.stock);
  setMarketCategory(view, at, charCode(fields.marketCategory, 'market_category'));
  setFinancialStatus(view, at, charCode(fields.financialStatus, 'financial_status'));
  if ((fields.roundLotSize >>> 0) !== fields.roundLotSize) refuse('round_lot_size', fields.roundLotSize, 'u32');
  setRoundLotSize(view, at, fields.roundLotSize);
  setRoundLotsOnly(view, at, charCode(fields.roundLotsOnly, 'round_lots_only'));
  return LENGTH;
}
