// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// telemetry_sample. Where the time of one message went.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 64;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly sequence: number | bigint;
  readonly timestamp: number | bigint;
  readonly t0: number | bigint;
  readonly parse: number;
  readonly book: number;
  readonly ring: number;
  readonly signal: number;
  readonly gateway: number;
  readonly total: number;
  readonly userRefNum: number;
  readonly stockLocate: number;
  readonly messageType: number | string;
  readonly flags: number;
}

/** sequence @0 u64: number of the message in the input, from 1; exact below 2^53 */
export function sequence(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}

/** sequence in all its 64 bits. */
export function sequenceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at, true);
}

/** timestamp @8 u64: in ns since midnight, US Eastern; exchange time; exact below 2^53 */
export function timestamp(view: DataView, at: number): number {
  return view.getUint32(at + 12, true) * 0x100000000 + view.getUint32(at + 8, true);
}

/** timestamp in all its 64 bits. */
export function timestampBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 8, true);
}

/** t0 @16 u64: in ticks of the lane's clock; first sight of the packet's bytes; exact below 2^53 */
export function t0(view: DataView, at: number): number {
  return view.getUint32(at + 20, true) * 0x100000000 + view.getUint32(at + 16, true);
}

/** t0 in all its 64 bits. */
export function t0Big(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 16, true);
}

/** parse @24 u32: in ticks of the lane's clock, saturated at 2^32-1; T1 - T0 */
export function parse(view: DataView, at: number): number {
  return view.getUint32(at + 24, true);
}

/** book @28 u32: in ticks of the lane's clock, saturated at 2^32-1; book exit - T1 */
export function book(view: DataView, at: number): number {
  return view.getUint32(at + 28, true);
}

/** ring @32 u32: in ticks of the lane's clock, saturated at 2^32-1; pop by the strategy - book exit */
export function ring(view: DataView, at: number): number {
  return view.getUint32(at + 32, true);
}

/** signal @36 u32: in ticks of the lane's clock, saturated at 2^32-1; T2 - pop; 0 where one reading ends book and signal */
export function signal(view: DataView, at: number): number {
  return view.getUint32(at + 36, true);
}

/** gateway @40 u32: in ticks of the lane's clock, saturated at 2^32-1; T3 - T2; 0 when no order was attempted */
export function gateway(view: DataView, at: number): number {
  return view.getUint32(at + 40, true);
}

/** total @44 u32: in ticks of the lane's clock, saturated at 2^32-1; last probe - T0 */
export function total(view: DataView, at: number): number {
  return view.getUint32(at + 44, true);
}

/** user_ref_num @48 u32: the order; 0 when there was none */
export function userRefNum(view: DataView, at: number): number {
  return view.getUint32(at + 48, true);
}

/** stock_locate @52 u16 */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 52, true);
}

/** message_type @54 char: type byte of the message */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at + 54);
}

/** flags @55 u8: 1 order attempted, 2 order sent, 4 order refused */
export function flags(view: DataView, at: number): number {
  return view.getUint8(at + 55);
}

/** reserved @56 bytes8: always 0 */
export function reserved(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at + 56, 8);
}

export function setSequence(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, Math.floor(value / 0x100000000), true);
  view.setUint32(at, value, true);
}

export function setSequenceBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at, value, true);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 8, value, true);
}

export function setTimestampBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 8, value, true);
}

export function setT0(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 16, value, true);
}

export function setT0Big(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 16, value, true);
}

export function setParse(view: DataView, at: number, value: number): void {
  view.setUint32(at + 24, value, true);
}

export function setBook(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, value, true);
}

export function setRing(view: DataView, at: number, value: number): void {
  view.setUint32(at + 32, value, true);
}

export function setSignal(view: DataView, at: number, value: number): void {
  view.setUint32(at + 36, value, true);
}

export function setGateway(view: DataView, at: number, value: number): void {
  view.setUint32(at + 40, value, true);
}

export function setTotal(view: DataView, at: number, value: number): void {
  view.setUint32(at + 44, value, true);
}

export function setUserRefNum(view: DataView, at: number, value: number): void {
  view.setUint32(at + 48, value, true);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setUint16(at + 52, value, true);
}

export function setMessageType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 54, value);
}

export function setFlags(view: DataView, at: number, value: number): void {
  view.setUint8(at + 55, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  new Uint8Array(view.buffer, view.byteOffset + at + 56, 8).fill(0);
}

/** Writes the whole message at `at` and returns its 64 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.sequence === 'bigint') {
    if (fields.sequence < 0n || fields.sequence > 18446744073709551615n) refuse('sequence', fields.sequence, 'u64');
    setSequenceBig(view, at, fields.sequence);
  } else {
    if (!isWhole(fields.sequence, 0, 2 ** 64)) refuse('sequence', fields.sequence, 'u64');
    setSequence(view, at, fields.sequence);
  }

  if (typeof fields.timestamp === 'bigint') {
    if (fields.timestamp < 0n || fields.timestamp > 18446744073709551615n) refuse('timestamp', fields.timestamp, 'u64');
    setTimestampBig(view, at, fields.timestamp);
  } else {
    if (!isWhole(fields.timestamp, 0, 2 ** 64)) refuse('timestamp', fields.timestamp, 'u64');
    setTimestamp(view, at, fields.timestamp);
  }

  if (typeof fields.t0 === 'bigint') {
    if (fields.t0 < 0n || fields.t0 > 18446744073709551615n) refuse('t0', fields.t0, 'u64');
    setT0Big(view, at, fields.t0);
  } else {
    if (!isWhole(fields.t0, 0, 2 ** 64)) refuse('t0', fields.t0, 'u64');
    setT0(view, at, fields.t0);
  }

  if ((fields.parse >>> 0) !== fields.parse) refuse('parse', fields.parse, 'u32');
  setParse(view, at, fields.parse);
  if ((fields.book >>> 0) !== fields.book) refuse('book', fields.book, 'u32');
  setBook(view, at, fields.book);
  if ((fields.ring >>> 0) !== fields.ring) refuse('ring', fields.ring, 'u32');
  setRing(view, at, fields.ring);
  if ((fields.signal >>> 0) !== fields.signal) refuse('signal', fields.signal, 'u32');
  setSignal(view, at, fields.signal);
  if ((fields.gateway >>> 0) !== fields.gateway) refuse('gateway', fields.gateway, 'u32');
  setGateway(view, at, fields.gateway);
  if ((fields.total >>> 0) !== fields.total) refuse('total', fields.total, 'u32');
  setTotal(view, at, fields.total);
  if ((fields.userRefNum >>> 0) !== fields.userRefNum) refuse('user_ref_num', fields.userRefNum, 'u32');
  setUserRefNum(view, at, fields.userRefNum);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  setMessageType(view, at, charCode(fields.messageType, 'message_type'));
  if ((fields.flags & 0xff) !== fields.flags) refuse('flags', fields.flags, 'u8');
  setFlags(view, at, fields.flags);
  return LENGTH;
}
