// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Ethernet II.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 14;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly destination: Uint8Array;
  readonly source: Uint8Array;
  readonly etherType: number;
}

/** destination @0 bytes6 */
export function destination(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, 6);
}

/** source @6 bytes6 */
export function source(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at + 6, 6);
}

/** ether_type @12 u16: 2048 ipv4, 33024 vlan, 34525 ipv6, 34984 service vlan, 37120 stacked vlan */
export function etherType(view: DataView, at: number): number {
  return view.getUint16(at + 12);
}

/** Takes exactly 6 bytes; throws a RangeError otherwise. */
export function setDestination(view: DataView, at: number, value: Uint8Array): void {
  if (value.length !== 6) {
    throw new RangeError(`destination takes 6 bytes, not ${value.length}`);
  }

  new Uint8Array(view.buffer, view.byteOffset + at, 6).set(value);
}

/** Takes exactly 6 bytes; throws a RangeError otherwise. */
export function setSource(view: DataView, at: number, value: Uint8Array): void {
  if (value.length !== 6) {
    throw new RangeError(`source takes 6 bytes, not ${value.length}`);
  }

  new Uint8Array(view.buffer, view.byteOffset + at + 6, 6).set(value);
}

export function setEtherType(view: DataView, at: number, value: number): void {
  view.setUint16(at + 12, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 14 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setDestination(view, at, fields.destination);
  setSource(view, at, fields.source);
  if ((fields.etherType & 0xffff) !== fields.etherType) refuse('ether_type', fields.etherType, 'u16');
  setEtherType(view, at, fields.etherType);
  return LENGTH;
}
