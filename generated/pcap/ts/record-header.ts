// @generated from schema/framing/pcap.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Packet Record. Before every packet.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 16;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly seconds: number;
  readonly fraction: number;
  readonly capturedLength: number;
  readonly originalLength: number;
}

/** seconds @0 u32: since 1970, UTC */
export function seconds(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

/** fraction @4 u32: microseconds or nanoseconds, as the magic number says */
export function fraction(view: DataView, at: number): number {
  return view.getUint32(at + 4, true);
}

/** captured_length @8 u32: bytes that follow */
export function capturedLength(view: DataView, at: number): number {
  return view.getUint32(at + 8, true);
}

/** original_length @12 u32: bytes on the wire */
export function originalLength(view: DataView, at: number): number {
  return view.getUint32(at + 12, true);
}

export function setSeconds(view: DataView, at: number, value: number): void {
  view.setUint32(at, value, true);
}

export function setFraction(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value, true);
}

export function setCapturedLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 8, value, true);
}

export function setOriginalLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, value, true);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 16 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.seconds >>> 0) !== fields.seconds) refuse('seconds', fields.seconds, 'u32');
  setSeconds(view, at, fields.seconds);
  if ((fields.fraction >>> 0) !== fields.fraction) refuse('fraction', fields.fraction, 'u32');
  setFraction(view, at, fields.fraction);
  if ((fields.capturedLength >>> 0) !== fields.capturedLength) refuse('captured_length', fields.capturedLength, 'u32');
  setCapturedLength(view, at, fields.capturedLength);
  if ((fields.originalLength >>> 0) !== fields.originalLength) refuse('original_length', fields.originalLength, 'u32');
  setOriginalLength(view, at, fields.originalLength);
  return LENGTH;
}
