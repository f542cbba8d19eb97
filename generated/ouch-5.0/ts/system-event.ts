// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// System Event. Start or end of the day.

import { charCode } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'S'. */
export const TYPE = 0x53;
/** Bytes on the wire. */
export const LENGTH = 10;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestamp: number | bigint;
  readonly eventCode: number | string;
}

/** message_type @0 char: always "S" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** timestamp @1 u64: in ns since midnight, US Eastern; exact below 2^53 */
export function timestamp(view: DataView, at: number): number {
  return view.getUint32(at + 1) * 0x100000000 + view.getUint32(at + 5);
}

/** timestamp in all its 64 bits. */
export function timestampBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 1);
}

/** event_code @9 char: S start of day, E end of day */
export function eventCode(view: DataView, at: number): number {
  return view.getUint8(at + 9);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, Math.floor(value / 0x100000000));
  view.setUint32(at + 5, value);
}

export function setTimestampBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 1, value);
}

export function setEventCode(view: DataView, at: number, value: number): void {
  view.setUint8(at + 9, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x53);
}

/** Writes the whole message at `at` and returns its 10 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if (typeof fields.timestamp === 'bigint') {
    if (fields.timestamp < 0n || fields.timestamp > 18446744073709551615n) refuse('timestamp', fields.timestamp, 'u64');
    setTimestampBig(view, at, fields.timestamp);
  } else {
    if (!isWhole(fields.timestamp, 0, 2 ** 64)) refuse('timestamp', fields.timestamp, 'u64');
    setTimestamp(view, at, fields.timestamp);
  }

  setEventCode(view, at, charCode(fields.eventCode, 'event_code'));
  return LENGTH;
}
