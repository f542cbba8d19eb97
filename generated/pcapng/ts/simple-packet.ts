// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Simple Packet Block. A packet of interface 0 without a time; as many bytes as the snapshot length and the block leave.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 12;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly totalLength: number;
  readonly originalLength: number;
}

/** block_type @0 u32: always 3; any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header */
export function blockType(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

/** total_length @4 u32 */
export function totalLength(view: DataView, at: number): number {
  return view.getUint32(at + 4, true);
}

/** original_length @8 u32 */
export function originalLength(view: DataView, at: number): number {
  return view.getUint32(at + 8, true);
}

export function setTotalLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value, true);
}

export function setOriginalLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 8, value, true);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint32(at, 3, true);
}

/** Writes the whole message at `at` and returns its 12 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.totalLength >>> 0) !== fields.totalLength) refuse('total_length', fields.totalLength, 'u32');
  setTotalLength(view, at, fields.totalLength);
  if ((fields.originalLength >>> 0) !== fields.originalLength) refuse('original_length', fields.originalLength, 'u32');
  setOriginalLength(view, at, fields.originalLength);
  return LENGTH;
}
