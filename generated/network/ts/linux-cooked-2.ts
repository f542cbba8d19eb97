// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Linux cooked capture v2 (SLL2).

import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 20;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly etherType: number;
  readonly reserved: number;
  readonly interfaceIndex: number;
  readonly hardwareType: number;
  readonly packetType: number;
  readonly addressLength: number;
  readonly address: number | bigint;
}

/** ether_type @0 u16: 2048 ipv4, 33024 vlan, 34525 ipv6, 34984 service vlan, 37120 stacked vlan */
export function etherType(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** reserved @2 u16 */
export function reserved(view: DataView, at: number): number {
  return view.getUint16(at + 2);
}

/** interface_index @4 u32 */
export function interfaceIndex(view: DataView, at: number): number {
  return view.getUint32(at + 4);
}

/** hardware_type @8 u16 */
export function hardwareType(view: DataView, at: number): number {
  return view.getUint16(at + 8);
}

/** packet_type @10 u8 */
export function packetType(view: DataView, at: number): number {
  return view.getUint8(at + 10);
}

/** address_length @11 u8 */
export function addressLength(view: DataView, at: number): number {
  return view.getUint8(at + 11);
}

/** address @12 u64: exact below 2^53 */
export function address(view: DataView, at: number): number {
  return view.getUint32(at + 12) * 0x100000000 + view.getUint32(at + 16);
}

/** address in all its 64 bits. */
export function addressBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 12);
}

export function setEtherType(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

export function setReserved(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, value);
}

export function setInterfaceIndex(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value);
}

export function setHardwareType(view: DataView, at: number, value: number): void {
  view.setUint16(at + 8, value);
}

export function setPacketType(view: DataView, at: number, value: number): void {
  view.setUint8(at + 10, value);
}

export function setAddressLength(view: DataView, at: number, value: number): void {
  view.setUint8(at + 11, value);
}

export function setAddress(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, Math.floor(value / 0x100000000));
  view.setUint32(at + 16, value);
}

export function setAddressBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 12, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 20 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.etherType & 0xffff) !== fields.etherType) refuse('ether_type', fields.etherType, 'u16');
  setEtherType(view, at, fields.etherType);
  if ((fields.reserved & 0xffff) !== fields.reserved) refuse('reserved', fields.reserved, 'u16');
  setReserved(view, at, fields.reserved);
  if ((fields.interfaceIndex >>> 0) !== fields.interfaceIndex) refuse('interface_index', fields.interfaceIndex, 'u32');
  setInterfaceIndex(view, at, fields.interfaceIndex);
  if ((fields.hardwareType & 0xffff) !== fields.hardwareType) refuse('hardware_type', fields.hardwareType, 'u16');
  setHardwareType(view, at, fields.hardwareType);
  if ((fields.packetType & 0xff) !== fields.packetType) refuse('packet_type', fields.packetType, 'u8');
  setPacketType(view, at, fields.packetType);
  if ((fields.addressLength & 0xff) !== fields.addressLength) refuse('address_length', fields.addressLength, 'u8');
  setAddressLength(view, at, fields.addressLength);
  if (typeof fields.address === 'bigint') {
    if (fields.address < 0n || fields.address > 18446744073709551615n) refuse('address', fields.address, 'u64');
    setAddressBig(view, at, fields.address);
  } else {
    if (!isWhole(fields.address, 0, 2 ** 64)) refuse('address', fields.address, 'u64');
    setAddress(view, at, fields.address);
  }

  return LENGTH;
}
