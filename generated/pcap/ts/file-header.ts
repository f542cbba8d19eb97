// @generated from schema/framing/pcap.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// File Header. Once, at the start.

import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 24;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly magic: number;
  readonly versionMajor: number;
  readonly versionMinor: number;
  readonly reserved: number | bigint;
  readonly snapshotLength: number;
  readonly linkType: number;
  readonly linkFlags: number;
}

/** magic @0 u32: 1295823521 nanoseconds swapped, 2712812621 nanoseconds, 2712847316 microseconds, 3569595041 microseconds swapped */
export function magic(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

/** version_major @4 u16 */
export function versionMajor(view: DataView, at: number): number {
  return view.getUint16(at + 4, true);
}

/** version_minor @6 u16 */
export function versionMinor(view: DataView, at: number): number {
  return view.getUint16(at + 6, true);
}

/** reserved @8 u64: exact below 2^53 */
export function reserved(view: DataView, at: number): number {
  return view.getUint32(at + 12, true) * 0x100000000 + view.getUint32(at + 8, true);
}

/** reserved in all its 64 bits. */
export function reservedBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 8, true);
}

/** snapshot_length @16 u32: most bytes kept of a packet; 0 for no limit */
export function snapshotLength(view: DataView, at: number): number {
  return view.getUint32(at + 16, true);
}

/** link_type @20 u16: what the packets begin with; 0 null loopback, 1 ethernet, 12 raw openbsd, 14 raw bsd, 101 raw, 108 loopback, 113 linux cooked, 228 ipv4, 229 ipv6, 276 linux cooked 2 */
export function linkType(view: DataView, at: number): number {
  return view.getUint16(at + 20, true);
}

/** link_flags @22 u16: length of the frame check sequence, in the top bits; before the link type in the big-endian form */
export function linkFlags(view: DataView, at: number): number {
  return view.getUint16(at + 22, true);
}

export function setMagic(view: DataView, at: number, value: number): void {
  view.setUint32(at, value, true);
}

export function setVersionMajor(view: DataView, at: number, value: number): void {
  view.setUint16(at + 4, value, true);
}

export function setVersionMinor(view: DataView, at: number, value: number): void {
  view.setUint16(at + 6, value, true);
}

export function setReserved(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000), true);
  view.setUint32(at + 8, value, true);
}

export function setReservedBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 8, value, true);
}

export function setSnapshotLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 16, value, true);
}

export function setLinkType(view: DataView, at: number, value: number): void {
  view.setUint16(at + 20, value, true);
}

export function setLinkFlags(view: DataView, at: number, value: number): void {
  view.setUint16(at + 22, value, true);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 24 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.magic >>> 0) !== fields.magic) refuse('magic', fields.magic, 'u32');
  setMagic(view, at, fields.magic);
  if ((fields.versionMajor & 0xffff) !== fields.versionMajor) refuse('version_major', fields.versionMajor, 'u16');
  setVersionMajor(view, at, fields.versionMajor);
  if ((fields.versionMinor & 0xffff) !== fields.versionMinor) refuse('version_minor', fields.versionMinor, 'u16');
  setVersionMinor(view, at, fields.versionMinor);
  if (typeof fields.reserved === 'bigint') {
    if (fields.reserved < 0n || fields.reserved > 18446744073709551615n) refuse('reserved', fields.reserved, 'u64');
    setReservedBig(view, at, fields.reserved);
  } else {
    if (!isWhole(fields.reserved, 0, 2 ** 64)) refuse('reserved', fields.reserved, 'u64');
    setReserved(view, at, fields.reserved);
  }

  if ((fields.snapshotLength >>> 0) !== fields.snapshotLength) refuse('snapshot_length', fields.snapshotLength, 'u32');
  setSnapshotLength(view, at, fields.snapshotLength);
  if ((fields.linkType & 0xffff) !== fields.linkType) refuse('link_type', fields.linkType, 'u16');
  setLinkType(view, at, fields.linkType);
  if ((fields.linkFlags & 0xffff) !== fields.linkFlags) refuse('link_flags', fields.linkFlags, 'u16');
  setLinkFlags(view, at, fields.linkFlags);
  return LENGTH;
}
