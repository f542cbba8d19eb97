// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Market Participant Position. Market maker status of one participant in one symbol.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'L'. */
export const TYPE = 0x4c;
/** Bytes on the wire. */
export const LENGTH = 20;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
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

/** timestamp_ns @1 u32: in ns within the second of the last seconds message */
export function timestampNs(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** mpid @5 alpha4 */
export function mpid(view: DataView, at: number): string {
  return readAlpha(view, at + 5, 4);
}

/** stock @9 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 9, 8);
}

/** primary_market_maker @17 char: Y primary, N non-primary */
export function primaryMarketMaker(view: DataView, at: number): number {
  return view.getUint8(at + 17);
}

/** market_maker_mode @18 char: N normal, P passive, S syndicate, R pre-syndicate, L penalty */
export function marketMakerMode(view: DataView, at: number): number {
  return view.getUint8(at + 18);
}

/** participant_state @19 char (market_participant_state): A active, E excused/withdrawn, W withdrawn, S suspended, D deleted */
export function participantState(view: DataView, at: number): number {
  return view.getUint8(at + 19);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

/** Pads with spaces. Throws a RangeError beyond 4 characters. */
export function setMpid(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 5, 4, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 9, 8, value);
}

export function setPrimaryMarketMaker(view: DataView, at: number, value: number): void {
  view.setUint8(at + 17, value);
}

export function setMarketMakerMode(view: DataView, at: number, value: number): void {
  view.setUint8(at + 18, value);
}

export function setParticipantState(view: DataView, at: number, value: number): void {
  view.setUint8(at + 19, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x4c);
}

/** Writes the whole message at `at` and returns its 20 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  setMpid(view, at, fields.mpid);
  setStock(view, at, fields.stock);
  setPrimaryMarketMaker(view, at, charCode(fields.primaryMarketMaker, 'primary_market_maker'));
  setMarketMakerMode(view, at, charCode(fields.marketMakerMode, 'market_maker_mode'));
  setParticipantState(view, at, charCode(fields.participantState, 'participant_state'));
  return LENGTH;
}
