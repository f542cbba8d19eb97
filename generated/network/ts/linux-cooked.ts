// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Linux cooked capture (SLL).

import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 16;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly packetType: number;
  readonly hardwareType: number;
  readonly addressLength: number;
  readonly address: number | bigint;
  readonly etherType: number;
}

/** packet_type @0 u16 */
export function packetType(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** hardware_type @2 u16 */
export function hardwareType(view: DataView, at: number): number {
  return view.getUint16(at + 2);
}

/** address_length @4 u16 */
export function addressLength(view: DataView, at: number): number {
  return view.getUint16(at + 4);
}

/** address @6 u64: exact below 2^53 */
export function address(view: DataView, at: number): number {
  return view.getUint32(at + 6) * 0x100000000 + view.getUint32(at + 10);
}

/** address in all its 64 bits. */
export function addressBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 6);
}

/** ether_type @14 u16: 2048 ipv4, 33024 vlan, 34525 ipv6, 34984 service vlan, 37120 stacked vlan */
export function etherType(view: DataView, at: number): number {
  return view.getUint16(at + 14);
}

export function setPacketType(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

export function setHardwareType(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, value);
}

export function setAddressLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 4, value);
}

export function setAddress(view: DataView, at: number, value: number): void {
  view.setUint32(at + 6, Math.floor(value / 0x100000000));
  view.setUint32(at + 10, value);
}

export function setAddressBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 6, value);
}

export function setEtherType(view: DataView, at: number, value: number): void {
  view.setUint16(at + 14, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 16 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.packetType & 0xffff) !== fields.packetType) refuse('packet_type', fields.packetType, 'u16');
  setPacketType(view, at, fields.packetType);
  if ((fields.hardwareType & 0xffff) !== fields.hardwareType) refuse('hardware_type', fields.hardwareType, 'u16');
  setHardwareType(view, at, fields.hardwareType);
  if ((fields.addressLength & 0xffff) !== fields.addressLength) refuse('address_length', fields.addressLength, 'u16');
  setAddressLength(view, at, fields.addressLength);
  if (typeof fields.address === 'bigint') {
    if (fields.address < 0n || fields.address > 18446744073709551615n) refuse('address', fields.address, 'u64');
    setAddressBig(view, at, fields.address);
  } else {
    if (!isWhole(fields.address, 0, 2 ** 64)) refuse('address', fields.address, 'u64');
    setAddress(view, at, fields.address);
  }

  if ((fields.etherType & 0xffff) !== fields.etherType) refuse('ether_type', fields.etherType, 'u16');
  setEtherType(view, at, fields.etherType);
  return LENGTH;
}
