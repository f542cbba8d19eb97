// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// IEEE 802.1Q tag.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 4;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly control: number;
  readonly etherType: number;
}

/** control @0 u16: priority and network number */
export function control(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** ether_type @2 u16: 2048 ipv4, 33024 vlan, 34525 ipv6, 34984 service vlan, 37120 stacked vlan */
export function etherType(view: DataView, at: number): number {
  return view.getUint16(at + 2);
}

export function setControl(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

export function setEtherType(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 4 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.control & 0xffff) !== fields.control) refuse('control', fields.control, 'u16');
  setControl(view, at, fields.control);
  if ((fields.etherType & 0xffff) !== fields.etherType) refuse('ether_type', fields.etherType, 'u16');
  setEtherType(view, at, fields.etherType);
  return LENGTH;
}
