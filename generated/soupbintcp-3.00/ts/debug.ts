// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Debug. Free text for people. Followed by text: alpha.

import { writeAlpha } from './alpha.ts';
import { refuse } from './range.ts';
import { bytesBetween, textOf } from './tail.ts';

/** Message type '+'. */
export const TYPE = 0x2b;
/** Bytes on the wire, without text. */
export const LENGTH = 3;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly packetLength: number;
}

/** packet_length @0 u16: bytes that follow, the type among them */
export function packetLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** packet_type @2 char: always "+" */
export function packetType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

export function setPacketLength(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at + 2, 0x2b);
}

/** Writes the message up to text at `at` and returns its 3 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
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

/** text @3: one character a byte. Throws a RangeError when it is not all in the view. */
export function text(view: DataView, at: number): string {
  return textOf(bytesBetween(view, at + LENGTH, at + lengthAt(view, at)));
}

/** Writes text and packet_length; returns the bytes of the whole message. Throws a RangeError when it does not fit. */
export function setText(view: DataView, at: number, value: string): number {
  if (value.length > 65534) throw new RangeError(`text takes at most 65534 bytes, not ${value.length}`);
  writeAlpha(view, at + LENGTH, value.length, value);
  setPacketLength(view, at, value.length + 1);
  return LENGTH + value.length;
}
