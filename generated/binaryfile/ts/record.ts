// @generated from schema/framing/binaryfile.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Record. One message of the payload protocol. Followed by payload: payload_length bytes.

import { refuse } from './range.ts';
import { bytesBetween } from './tail.ts';

/** Bytes on the wire, without payload. */
export const LENGTH = 2;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly payloadLength: number;
}

/** payload_length @0 u16: bytes that follow, without these two; 0 is the end of the session */
export function payloadLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

export function setPayloadLength(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the message up to payload at `at` and returns its 2 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.payloadLength & 0xffff) !== fields.payloadLength) refuse('payload_length', fields.payloadLength, 'u16');
  setPayloadLength(view, at, fields.payloadLength);
  return LENGTH;
}

/** Bytes of the whole message, as payload_length says; below LENGTH when that is damaged. */
export function lengthAt(view: DataView, at: number): number {
  return payloadLength(view, at) + 2;
}

/** payload @2: a window on the bytes, not a copy. Throws a RangeError when it is not all in the view. */
export function payload(view: DataView, at: number): Uint8Array {
  return bytesBetween(view, at + LENGTH, at + lengthAt(view, at));
}

/** Writes payload and payload_length; returns the bytes of the whole message. Throws a RangeError when it does not fit. */
export function setPayload(view: DataView, at: number, value: Uint8Array): number {
  if (value.length > 65535) throw new RangeError(`payload takes at most 65535 bytes, not ${value.length}`);
  bytesBetween(view, at + LENGTH, at + LENGTH + value.length).set(value);
  setPayloadLength(view, at, value.length);
  return LENGTH + value.length;
}
