// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Block. What every block begins with.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 8;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly blockType: number;
  readonly totalLength: number;
}

/** block_type @0 u32: any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header */
export function blockType(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

/** total_length @4 u32: of the whole block; a multiple of 4, and written again at its end */
export function totalLength(view: DataView, at: number): number {
  return view.getUint32(at + 4, true);
}

export function setBlockType(view: DataView, at: number, value: number): void {
  view.setUint32(at, value, true);
}

export function setTotalLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value, true);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 8 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.blockType >>> 0) !== fields.blockType) refuse('block_type', fields.blockType, 'u32');
  setBlockType(view, at, fields.blockType);
  if ((fields.totalLength >>> 0) !== fields.totalLength) refuse('total_length', fields.totalLength, 'u32');
  setTotalLength(view, at, fields.totalLength);
  return LENGTH;
}
