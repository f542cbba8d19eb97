// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// RFC 8200 fragment header.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 8;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly nextHeader: number;
  readonly reserved: number;
  readonly fragment: number;
  readonly identification: number;
}

/** next_header @0 u8: 0 hop by hop options, 6 tcp, 17 udp, 43 routing, 44 fragment, 60 destination options */
export function nextHeader(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** reserved @1 u8 */
export function reserved(view: DataView, at: number): number {
  return view.getUint8(at + 1);
}

/** fragment @2 u16: the offset in 8-byte units in the top 13 bits; 1 more fragments */
export function fragment(view: DataView, at: number): number {
  return view.getUint16(at + 2);
}

/** identification @4 u32 */
export function identification(view: DataView, at: number): number {
  return view.getUint32(at + 4);
}

export function setNextHeader(view: DataView, at: number, value: number): void {
  view.setUint8(at, value);
}

export function setReserved(view: DataView, at: number, value: number): void {
  view.setUint8(at + 1, value);
}

export function setFragment(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, value);
}

export function setIdentification(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 8 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.nextHeader & 0xff) !== fields.nextHeader) refuse('next_header', fields.nextHeader, 'u8');
  setNextHeader(view, at, fields.nextHeader);
  if ((fields.reserved & 0xff) !== fields.reserved) refuse('reserved', fields.reserved, 'u8');
  setReserved(view, at, fields.reserved);
  if ((fields.fragment & 0xffff) !== fields.fragment) refuse('fragment', fields.fragment, 'u16');
  setFragment(view, at, fields.fragment);
  if ((fields.identification >>> 0) !== fields.identification) refuse('identification', fields.identification, 'u32');
  setIdentification(view, at, fields.identification);
  return LENGTH;
}
