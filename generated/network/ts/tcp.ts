// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// RFC 9293.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 20;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly sequenceNumber: number;
  readonly acknowledgement: number;
  readonly words: number;
  readonly flags: number;
  readonly window: number;
  readonly checksum: number;
  readonly urgent: number;
}

/** source_port @0 u16 */
export function sourcePort(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** destination_port @2 u16 */
export function destinationPort(view: DataView, at: number): number {
  return view.getUint16(at + 2);
}

/** sequence_number @4 u32: of the first byte of the payload */
export function sequenceNumber(view: DataView, at: number): number {
  return view.getUint32(at + 4);
}

/** acknowledgement @8 u32 */
export function acknowledgement(view: DataView, at: number): number {
  return view.getUint32(at + 8);
}

/** words @12 u8: header length in 4-byte words, in the top half */
export function words(view: DataView, at: number): number {
  return view.getUint8(at + 12);
}

/** flags @13 u8: 1 fin, 2 syn, 4 reset, 8 push, 16 acknowledge */
export function flags(view: DataView, at: number): number {
  return view.getUint8(at + 13);
}

/** window @14 u16 */
export function window(view: DataView, at: number): number {
  return view.getUint16(at + 14);
}

/** checksum @16 u16 */
export function checksum(view: DataView, at: number): number {
  return view.getUint16(at + 16);
}

/** urgent @18 u16 */
export function urgent(view: DataView, at: number): number {
  return view.getUint16(at + 18);
}

export function setSourcePort(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

export function setDestinationPort(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, value);
}

export function setSequenceNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value);
}

export function setAcknowledgement(view: DataView, at: number, value: number): void {
  view.setUint32(at + 8, value);
}

export function setWords(view: DataView, at: number, value: number): void {
  view.setUint8(at + 12, value);
}

export function setFlags(view: DataView, at: number, value: number): void {
  view.setUint8(at + 13, value);
}

export function setWindow(view: DataView, at: number, value: number): void {
  view.setUint16(at + 14, value);
}

export function setChecksum(view: DataView, at: number, value: number): void {
  view.setUint16(at + 16, value);
}

export function setUrgent(view: DataView, at: number, value: number): void {
  view.setUint16(at + 18, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 20 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.sourcePort & 0xffff) !== fields.sourcePort) refuse('source_port', fields.sourcePort, 'u16');
  setSourcePort(view, at, fields.sourcePort);
  if ((fields.destinationPort & 0xffff) !== fields.destinationPort) refuse('destination_port', fields.destinationPort, 'u16');
  setDestinationPort(view, at, fields.destinationPort);
  if ((fields.sequenceNumber >>> 0) !== fields.sequenceNumber) refuse('sequence_number', fields.sequenceNumber, 'u32');
  setSequenceNumber(view, at, fields.sequenceNumber);
  if ((fields.acknowledgement >>> 0) !== fields.acknowledgement) refuse('acknowledgement', fields.acknowledgement, 'u32');
  setAcknowledgement(view, at, fields.acknowledgement);
  if ((fields.words & 0xff) !== fields.words) refuse('words', fields.words, 'u8');
  setWords(view, at, fields.words);
  if ((fields.flags & 0xff) !== fields.flags) refuse('flags', fields.flags, 'u8');
  setFlags(view, at, fields.flags);
  if ((fields.window & 0xffff) !== fields.window) refuse('window', fields.window, 'u16');
  setWindow(view, at, fields.window);
  if ((fields.checksum & 0xffff) !== fields.checksum) refuse('checksum', fields.checksum, 'u16');
  setChecksum(view, at, fields.checksum);
  if ((fields.urgent & 0xffff) !== fields.urgent) refuse('urgent', fields.urgent, 'u16');
  setUrgent(view, at, fields.urgent);
  return LENGTH;
}
