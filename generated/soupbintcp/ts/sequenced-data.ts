// @generated from schema/framing/soupbintcp.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Sequenced Data. One message of the payload protocol, with the next sequence number. Followed by message: one higher-level message.

import { refuse } from './range.ts';
import { bytesBetween } from './tail.ts';

/** Message type 'S'. */
export const TYPE = 0x53;
/** Bytes on the wire, without message. */
export const LENGTH = 3;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly packetLength: number;
}

/** packet_length @0 u16: bytes that follow, the type among them */
export function packetLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** packet_type @2 char: always "S" */
export function packetType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

export function setPacketLength(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at + 2, 0x53);
}

/** Writes the message up to message at `at` and returns its 3 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.packetLength & 0xffff) !== fields.packetLength) refuse('packet_length', fields.packetLength, 'u16');
  setPacketLength(view, at, fields.packetLength);
  return LENGTH;
}

/** Bytes of the whole message, as packet_length says; below LENGTH when that is damaged. */
export function lengthAt(view: DataView, at: number): number {
  return packetLength(view, at) + 2;
}

/** message @3: a window on the bytes, not a copy. Throws a RangeError when it is not all in the view. */
export function message(view: DataView, at: number): Uint8Array {
  return bytesBetween(view, at + LENGTH, at + lengthAt(view, at));
}

/** Writes message and packet_length; returns the bytes of the whole message. Throws a RangeError when it does not fit. */
export function setMessage(view: DataView, at: number, value: Uint8Array): number {
  if (value.length > 65534) throw new RangeError(`message takes at most 65534 bytes, not ${value.length}`);
  bytesBetween(view, at + LENGTH, at + LENGTH + value.length).set(value);
  setPacketLength(view, at, value.length + 1);
  return LENGTH + value.length;
}
