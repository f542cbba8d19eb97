// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Section Header Block. Begins a section: byte order and interfaces start anew.

import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 24;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly totalLength: number;
  readonly byteOrder: number;
  readonly versionMajor: number;
  readonly versionMinor: number;
  readonly sectionLength: number | bigint;
}

/** block_type @0 u32: always 168627466; any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header */
export function blockType(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

/** total_length @4 u32 */
export function totalLength(view: DataView, at: number): number {
  return view.getUint32(at + 4, true);
}

/** byte_order @8 u32: 439041101 as written, 1295788826 swapped */
export function byteOrder(view: DataView, at: number): number {
  return view.getUint32(at + 8, true);
}

/** version_major @12 u16 */
export function versionMajor(view: DataView, at: number): number {
  return view.getUint16(at + 12, true);
}

/** version_minor @14 u16 */
export function versionMinor(view: DataView, at: number): number {
  return view.getUint16(at + 14, true);
}

/** section_length @16 u64: all ones when it is not known; exact below 2^53 */
export function sectionLength(view: DataView, at: number): number {
  return view.getUint32(at + 20, true) * 0x100000000 + view.getUint32(at + 16, true);
}

/** section_length in all its 64 bits. */
export function sectionLengthBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 16, true);
}

export function setTotalLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value, true);
}

export function setByteOrder(view: DataView, at: number, value: number): void {
  view.setUint32(at + 8, value, true);
}

export function setVersionMajor(view: DataView, at: number, value: number): void {
  view.setUint16(at + 12, value, true);
}

export function setVersionMinor(view: DataView, at: number, value: number): void {
  view.setUint16(at + 14, value, true);
}

export function setSectionLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 16, value, true);
}

export function setSectionLengthBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 16, value, true);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint32(at, 168627466, true);
}

/** Writes the whole message at `at` and returns its 24 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.totalLength >>> 0) !== fields.totalLength) refuse('total_length', fields.totalLength, 'u32');
  setTotalLength(view, at, fields.totalLength);
  if ((fields.byteOrder >>> 0) !== fields.byteOrder) refuse('byte_order', fields.byteOrder, 'u32');
  setByteOrder(view, at, fields.byteOrder);
  if ((fields.versionMajor & 0xffff) !== fields.versionMajor) refuse('version_major', fields.versionMajor, 'u16');
  setVersionMajor(view, at, fields.versionMajor);
  if ((fields.versionMinor & 0xffff) !== fields.versionMinor) refuse('version_minor', fields.versionMinor, 'u16');
  setVersionMinor(view, at, fields.versionMinor);
  if (typeof fields.sectionLength === 'bigint') {
    if (fields.sectionLength < 0n || fields.sectionLength > 18446744073709551615n) refuse('section_length', fields.sectionLength, 'u64');
    setSectionLengthBig(view, at, fields.sectionLength);
  } else {
    if (!isWhole(fields.sectionLength, 0, 2 ** 64)) refuse('section_length', fields.sectionLength, 'u64');
    setSectionLength(view, at, fields.sectionLength);
  }

  return LENGTH;
}
