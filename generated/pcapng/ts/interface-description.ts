// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Interface Description Block. Interfaces are numbered from 0 in the order of these blocks; options follow.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 16;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly totalLength: number;
  readonly linkType: number;
  readonly reserved: number;
  readonly snapshotLength: number;
}

/** block_type @0 u32: always 1; any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header */
export function blockType(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

/** total_length @4 u32 */
export function totalLength(view: DataView, at: number): number {
  return view.getUint32(at + 4, true);
}

/** link_type @8 u16: as in pcap */
export function linkType(view: DataView, at: number): number {
  return view.getUint16(at + 8, true);
}

/** reserved @10 u16 */
export function reserved(view: DataView, at: number): number {
  return view.getUint16(at + 10, true);
}

/** snapshot_length @12 u32: most bytes kept of a packet; 0 for no limit */
export function snapshotLength(view: DataView, at: number): number {
  return view.getUint32(at + 12, true);
}

export function setTotalLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value, true);
}

export function setLinkType(view: DataView, at: number, value: number): void {
  view.setUint16(at + 8, value, true);
}

export function setReserved(view: DataView, at: number, value: number): void {
  view.setUint16(at + 10, value, true);
}

export function setSnapshotLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, value, true);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint32(at, 1, true);
}

/** Writes the whole message at `at` and returns its 16 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.totalLength >>> 0) !== fields.totalLength) refuse('total_length', fields.totalLength, 'u32');
  setTotalLength(view, at, fields.totalLength);
  if ((fields.linkType & 0xffff) !== fields.linkType) refuse('link_type', fields.linkType, 'u16');
  setLinkType(view, at, fields.linkType);
  if ((fields.reserved & 0xffff) !== fields.reserved) refuse('reserved', fields.reserved, 'u16');
  setReserved(view, at, fields.reserved);
  if ((fields.snapshotLength >>> 0) !== fields.snapshotLength) refuse('snapshot_length', fields.snapshotLength, 'u32');
  setSnapshotLength(view, at, fields.snapshotLength);
  return LENGTH;
}
