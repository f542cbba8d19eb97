// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Enhanced Packet Block. A packet with its interface and time; its bytes follow, padded, then options.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 28;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly totalLength: number;
  readonly interfaceId: number;
  readonly timestampHigh: number;
  readonly timestampLow: number;
  readonly capturedLength: number;
  readonly originalLength: number;
}

/** block_type @0 u32: always 6; any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header */
export function blockType(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

/** total_length @4 u32 */
export function totalLength(view: DataView, at: number): number {
  return view.getUint32(at + 4, true);
}

/** interface_id @8 u32 */
export function interfaceId(view: DataView, at: number): number {
  return view.getUint32(at + 8, true);
}

/** timestamp_high @12 u32: units since 1970; microseconds unless the interface says otherwise */
export function timestampHigh(view: DataView, at: number): number {
  return view.getUint32(at + 12, true);
}

/** timestamp_low @16 u32 */
export function timestampLow(view: DataView, at: number): number {
  return view.getUint32(at + 16, true);
}

/** captured_length @20 u32 */
export function capturedLength(view: DataView, at: number): number {
  return view.getUint32(at + 20, true);
}

/** original_length @24 u32 */
export function originalLength(view: DataView, at: number): number {
  return view.getUint32(at + 24, true);
}

export function setTotalLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value, true);
}

export function setInterfaceId(view: DataView, at: number, value: number): void {
  view.setUint32(at + 8, value, true);
}

export function setTimestampHigh(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, value, true);
}

export function setTimestampLow(view: DataView, at: number, value: number): void {
  view.setUint32(at + 16, value, true);
}

export function setCapturedLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, value, true);
}

export function setOriginalLength(view: DataView, at: number, value: number): void {
  view.setUint32(at + 24, value, true);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint32(at, 6, true);
}

/** Writes the whole message at `at` and returns its 28 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.totalLength >>> 0) !== fields.totalLength) refuse('total_length', fields.totalLength, 'u32');
  setTotalLength(view, at, fields.totalLength);
  if ((fields.interfaceId >>> 0) !== fields.interfaceId) refuse('interface_id', fields.interfaceId, 'u32');
  setInterfaceId(view, at, fields.interfaceId);
  if ((fields.timestampHigh >>> 0) !== fields.timestampHigh) refuse('timestamp_high', fields.timestampHigh, 'u32');
  setTimestampHigh(view, at, fields.timestampHigh);
  if ((fields.timestampLow >>> 0) !== fields.timestampLow) refuse('timestamp_low', fields.timestampLow, 'u32');
  setTimestampLow(view, at, fields.timestampLow);
  if ((fields.capturedLength >>> 0) !== fields.capturedLength) refuse('captured_length', fields.capturedLength, 'u32');
  setCapturedLength(view, at, fields.capturedLength);
  if ((fields.originalLength >>> 0) !== fields.originalLength) refuse('original_length', fields.originalLength, 'u32');
  setOriginalLength(view, at, fields.originalLength);
  return LENGTH;
}
