// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// RFC 768.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 8;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly datagramLength: number;
  readonly checksum: number;
}

/** source_port @0 u16 */
export function sourcePort(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** destination_port @2 u16 */
export function destinationPort(view: DataView, at: number): number {
  return view.getUint16(at + 2);
}

/** datagram_length @4 u16: header and payload */
export function datagramLength(view: DataView, at: number): number {
  return view.getUint16(at + 4);
}

/** checksum @6 u16: 0 for none */
export function checksum(view: DataView, at: number): number {
  return view.getUint16(at + 6);
}

export function setSourcePort(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

export function setDestinationPort(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, value);
}

export function setDatagramLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 4, value);
}

export function setChecksum(view: DataView, at: number, value: number): void {
  view.setUint16(at + 6, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 8 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.sourcePort & 0xffff) !== fields.sourcePort) refuse('source_port', fields.sourcePort, 'u16');
  setSourcePort(view, at, fields.sourcePort);
  if ((fields.destinationPort & 0xffff) !== fields.destinationPort) refuse('destination_port', fields.destinationPort, 'u16');
  setDestinationPort(view, at, fields.destinationPort);
  if ((fields.datagramLength & 0xffff) !== fields.datagramLength) refuse('datagram_length', fields.datagramLength, 'u16');
  setDatagramLength(view, at, fields.datagramLength);
  if ((fields.checksum & 0xffff) !== fields.checksum) refuse('checksum', fields.checksum, 'u16');
  setChecksum(view, at, fields.checksum);
  return LENGTH;
}
