// @generated from schema/lumina/pgcopy-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// sample_row. One telemetry sample.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 99;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly runId: number | bigint;
  readonly sequence: number | bigint;
  readonly timestamp: number | bigint;
  readonly stockLocate: number;
  readonly messageType: number | string;
  readonly parse: number;
  readonly book: number;
  readonly ring: number;
  readonly signal: number;
  readonly gateway: number;
  readonly total: number;
}

/** field_count @0 i16: always 11 */
export function fieldCount(view: DataView, at: number): number {
  return view.getInt16(at);
}

/** run_id_length @2 i32: always 8 */
export function runIdLength(view: DataView, at: number): number {
  return view.getInt32(at + 2);
}

/** run_id @6 i64: the run these rows belong to; exact below 2^53 */
export function runId(view: DataView, at: number): number {
  return view.getInt32(at + 6) * 0x100000000 + view.getUint32(at + 10);
}

/** run_id in all its 64 bits. */
export function runIdBig(view: DataView, at: number): bigint {
  return view.getBigInt64(at + 6);
}

/** sequence_length @14 i32: always 8 */
export function sequenceLength(view: DataView, at: number): number {
  return view.getInt32(at + 14);
}

/** sequence @18 i64: number of the message in the input, from 1; exact below 2^53 */
export function sequence(view: DataView, at: number): number {
  return view.getInt32(at + 18) * 0x100000000 + view.getUint32(at + 22);
}

/** sequence in all its 64 bits. */
export function sequenceBig(view: DataView, at: number): bigint {
  return view.getBigInt64(at + 18);
}

/** timestamp_length @26 i32: always 8 */
export function timestampLength(view: DataView, at: number): number {
  return view.getInt32(at + 26);
}

/** timestamp @30 i64: in ns since midnight, US Eastern; exchange time; exact below 2^53 */
export function timestamp(view: DataView, at: number): number {
  return view.getInt32(at + 30) * 0x100000000 + view.getUint32(at + 34);
}

/** timestamp in all its 64 bits. */
export function timestampBig(view: DataView, at: number): bigint {
  return view.getBigInt64(at + 30);
}

/** stock_locate_length @38 i32: always 4 */
export function stockLocateLength(view: DataView, at: number): number {
  return view.getInt32(at + 38);
}

/** stock_locate @42 i32 */
export function stockLocate(view: DataView, at: number): number {
  return view.getInt32(at + 42);
}

/** message_type_length @46 i32: always 1 */
export function messageTypeLength(view: DataView, at: number): number {
  return view.getInt32(at + 46);
}

/** message_type @50 char: PostgreSQL "char" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at + 50);
}

/** parse_length @51 i32: always 4 */
export function parseLength(view: DataView, at: number): number {
  return view.getInt32(at + 51);
}

/** parse @55 i32: in ns; T1 - T0 */
export function parse(view: DataView, at: number): number {
  return view.getInt32(at + 55);
}

/** book_length @59 i32: always 4 */
export function bookLength(view: DataView, at: number): number {
  return view.getInt32(at + 59);
}

/** book @63 i32: in ns; book exit - T1 */
export function book(view: DataView, at: number): number {
  return view.getInt32(at + 63);
}

/** ring_length @67 i32: always 4 */
export function ringLength(view: DataView, at: number): number {
  return view.getInt32(at + 67);
}

/** ring @71 i32: in ns; pop by the strategy - book exit */
export function ring(view: DataView, at: number): number {
  return view.getInt32(at + 71);
}

/** signal_length @75 i32: always 4 */
export function signalLength(view: DataView, at: number): number {
  return view.getInt32(at + 75);
}

/** signal @79 i32: in ns; T2 - pop */
export function signal(view: DataView, at: number): number {
  return view.getInt32(at + 79);
}

/** gateway_length @83 i32: always 4 */
export function gatewayLength(view: DataView, at: number): number {
  return view.getInt32(at + 83);
}

/** gateway @87 i32: in ns; T3 - T2 */
export function gateway(view: DataView, at: number): number {
  return view.getInt32(at + 87);
}

/** total_length @91 i32: always 4 */
export function totalLength(view: DataView, at: number): number {
  return view.getInt32(at + 91);
}

/** total @95 i32: in ns; last probe - T0 */
export function total(view: DataView, at: number): number {
  return view.getInt32(at + 95);
}

export function setRunId(view: DataView, at: number, value: number): void {
  view.setInt32(at + 6, Math.floor(value / 0x100000000));
  view.setUint32(at + 10, value);
}

export function setRunIdBig(view: DataView, at: number, value: bigint): void {
  view.setBigInt64(at + 6, value);
}

export function setSequence(view: DataView, at: number, value: number): void {
  view.setInt32(at + 18, Math.floor(value / 0x100000000));
  view.setUint32(at + 22, value);
}

export function setSequenceBig(view: DataView, at: number, value: bigint): void {
  view.setBigInt64(at + 18, value);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setInt32(at + 30, Math.floor(value / 0x100000000));
  view.setUint32(at + 34, value);
}

export function setTimestampBig(view: DataView, at: number, value: bigint): void {
  view.setBigInt64(at + 30, value);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setInt32(at + 42, value);
}

export function setMessageType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 50, value);
}

export function setParse(view: DataView, at: number, value: number): void {
  view.setInt32(at + 55, value);
}

export function setBook(view: DataView, at: number, value: number): void {
  view.setInt32(at + 63, value);
}

export function setRing(view: DataView, at: number, value: number): void {
  view.setInt32(at + 71, value);
}

export function setSignal(view: DataView, at: number, value: number): void {
  view.setInt32(at + 79, value);
}

export function setGateway(view: DataView, at: number, value: number): void {
  view.setInt32(at + 87, value);
}

export function setTotal(view: DataView, at: number, value: number): void {
  view.setInt32(at + 95, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setInt16(at, 11);
  view.setInt32(at + 2, 8);
  view.setInt32(at + 14, 8);
  view.setInt32(at + 26, 8);
  view.setInt32(at + 38, 4);
  view.setInt32(at + 46, 1);
  view.setInt32(at + 51, 4);
  view.setInt32(at + 59, 4);
  view.setInt32(at + 67, 4);
  view.setInt32(at + 75, 4);
  view.setInt32(at + 83, 4);
  view.setInt32(at + 91, 4);
}

/** Writes the whole message at `at` and returns its 99 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.runId === 'bigint') {
    if (fields.runId < -9223372036854775808n || fields.runId > 9223372036854775807n) refuse('run_id', fields.runId, 'i64');
    setRunIdBig(view, at, fields.runId);
  } else {
    if (!isWhole(fields.runId, -(2 ** 63), 2 ** 63)) refuse('run_id', fields.runId, 'i64');
    setRunId(view, at, fields.runId);
  }

  if (typeof fields.sequence === 'bigint') {
    if (fields.sequence < -9223372036854775808n || fields.sequence > 9223372036854775807n) refuse('sequence', fields.sequence, 'i64');
    setSequenceBig(view, at, fields.sequence);
  } else {
    if (!isWhole(fields.sequence, -(2 ** 63), 2 ** 63)) refuse('sequence', fields.sequence, 'i64');
    setSequence(view, at, fields.sequence);
  }

  if (typeof fields.timestamp === 'bigint') {
    if (fields.timestamp < -9223372036854775808n || fields.timestamp > 9223372036854775807n) refuse('timestamp', fields.timestamp, 'i64');
    setTimestampBig(view, at, fields.timestamp);
  } else {
    if (!isWhole(fields.timestamp, -(2 ** 63), 2 ** 63)) refuse('timestamp', fields.timestamp, 'i64');
    setTimestamp(view, at, fields.timestamp);
  }

  if ((fields.stockLocate | 0) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'i32');
  setStockLocate(view, at, fields.stockLocate);
  setMessageType(view, at, charCode(fields.messageType, 'message_type'));
  if ((fields.parse | 0) !== fields.parse) refuse('parse', fields.parse, 'i32');
  setParse(view, at, fields.parse);
  if ((fields.book | 0) !== fields.book) refuse('book', fields.book, 'i32');
  setBook(view, at, fields.book);
  if ((fields.ring | 0) !== fields.ring) refuse('ring', fields.ring, 'i32');
  setRing(view, at, fields.ring);
  if ((fields.signal | 0) !== fields.signal) refuse('signal', fields.signal, 'i32');
  setSignal(view, at, fields.signal);
  if ((fields.gateway | 0) !== fields.gateway) refuse('gateway', fields.gateway, 'i32');
  setGateway(view, at, fields.gateway);
  if ((fields.total | 0) !== fields.total) refuse('total', fields.total, 'i32');
  setTotal(view, at, fields.total);
  return LENGTH;
}
