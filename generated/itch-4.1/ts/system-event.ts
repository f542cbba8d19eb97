// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// System Event. Market or feed event.

import { charCode } from './alpha.ts';
import { refuse } from './range.ts';

/** Message type 'S'. */
export const TYPE = 0x53;
/** Bytes on the wire. */
export const LENGTH = 6;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly timestampNs: number;
  readonly eventCode: number | string;
}

/** message_type @0 char: always "S" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** timestamp_ns @1 u32: in ns within the second of the last seconds message */
export function timestampNs(view: DataView, at: number): number {
  return view.getUint32(at + 1);
}

/** event_code @5 char: O start of messages, S start of system hours, Q start of market hours, M end of market hours, E end of system hours, C end of messages, A emergency market condition: halt, R emergency market condition: quote only period, B emergency market condition: resumption */
export function eventCode(view: DataView, at: number): number {
  return view.getUint8(at + 5);
}

export function setTimestampNs(view: DataView, at: number, value: number): void {
  view.setUint32(at + 1, value);
}

export function setEventCode(view: DataView, at: number, value: number): void {
  view.setUint8(at + 5, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x53);
}

/** Writes the whole message at `at` and returns its 6 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.timestampNs >>> 0) !== fields.timestampNs) refuse('timestamp_ns', fields.timestampNs, 'u32');
  setTimestampNs(view, at, fields.timestampNs);
  setEventCode(view, at, charCode(fields.eventCode, 'event_code'));
  return LENGTH;
}
