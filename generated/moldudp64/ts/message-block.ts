// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Message Block. One message of the payload protocol. Followed by message_data: message_length bytes.

import { refuse } from './range.ts';
import { bytesBetween } from './tail.ts';

/** Bytes on the wire, without message_data. */
export const LENGTH = 2;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly messageLength: number;
}

/** message_length @0 u16: bytes that follow, without these two; may be 0 */
export function messageLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

export function setMessageLength(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the message up to message_data at `at` and returns its 2 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.messageLength & 0xffff) !== fields.messageLength) refuse('message_length', fields.messageLength, 'u16');
  setMessageLength(view, at, fields.messageLength);
  return LENGTH;
}

/** Bytes of the whole message, as message_length says; below LENGTH when that is damaged. */
export function lengthAt(view: DataView, at: number): number {
  return messageLength(view, at) + 2;
}

/** message_data @2: a window on the bytes, not a copy. Throws a RangeError when it is not all in the view. */
export function messageData(view: DataView, at: number): Uint8Array {
  return bytesBetween(view, at + LENGTH, at + lengthAt(view, at));
}

/** Writes message_data and message_length; returns the bytes of the whole message. Throws a RangeError when it does not fit. */
export function setMessageData(view: DataView, at: number, value: Uint8Array): number {
  if (value.length > 65535) throw new RangeError(`message_data takes at most 65535 bytes, not ${value.length}`);
  bytesBetween(view, at + LENGTH, at + LENGTH + value.length).set(value);
  setMessageLength(view, at, value.length);
  return LENGTH + value.length;
}
