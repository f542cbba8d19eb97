// @generated from schema/itch/itch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Market Participant Position. Market maker status of one participant in one symbol.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'L'. */
export const TYPE = 0x4c;
/** Bytes on the wire. */
export const LENGTH = 26;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly mpid: string;
  readonly stock: string;
  readonly primaryMarketMaker: number | string;
  readonly marketMakerMode: number | string;
  readonly participantState: number | string;
}

/** message_type @0 char: always "L" */
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

/** mpid @11 alpha4 */
export function mpid(view: DataView, at: number): string {
  return readAlpha(view, at + 11, 4);
}

/** stock @15 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 15, 8);
}

/** primary_market_maker @23 char: Y primary, N non-primary */
export function primaryMarketMaker(view: DataView, at: number): number {
  return view.getUint8(at + 23);
}

/** market_maker_mode @24 char: N normal, P passive, S syndicate, R pre-syndicate, L penalty */
export function marketMakerMode(view: DataView, at: number): number {
  return view.getUint8(at + 24);
}

/** participant_state @25 char (market_participant_state): A active, E excused/withdrawn, W withdrawn, S suspended, D deleted */
export function participantState(view: DataView, at: number): number {
  return view.getUint8(at + 25);
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

/** Pads with spaces. Throws a RangeError beyond 4 characters. */
export function setMpid(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 11, 4, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 15, 8, value);
}

export function setPrimaryMarketMaker(view: DataView, at: number, value: number): void {
  view.setUint8(at + 23, value);
}

export function setMarketMakerMode(view: DataView, at: number, value: number): void {
  view.setUint8(at + 24, value);
}

export function setParticipantState(view: DataView, at: number, value: number): void {
  view.setUint8(at + 25, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4c);
}

/** Writes the whole message at `at` and returns its 26 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  setMpid(view, at, fields.mpid);
  setStock(view, at, fields.stock);
  setPrimaryMarketMaker(view, at, charCode(fields.primaryMarketMaker, 'primary_market_maker'));
  setMarketMakerMode(view, at, charCode(fields.marketMakerMode, 'market_maker_mode'));
  setParticipantState(view, at, charCode(fields.participantState, 'participant_state'));
  return LENGTH;
}
