// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// RFC 791.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 20;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly versionAndWords: number;
  readonly service: number;
  readonly totalLength: number;
  readonly identification: number;
  readonly fragment: number;
  readonly timeToLive: number;
  readonly protocol: number;
  readonly checksum: number;
  readonly source: number;
  readonly destination: number;
}

/** version_and_words @0 u8: version 4 in the top half; header length in 4-byte words below */
export function versionAndWords(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** service @1 u8 */
export function service(view: DataView, at: number): number {
  return view.getUint8(at + 1);
}

/** total_length @2 u16: header and payload */
export function totalLength(view: DataView, at: number): number {
  return view.getUint16(at + 2);
}

/** identification @4 u16 */
export function identification(view: DataView, at: number): number {
  return view.getUint16(at + 4);
}

/** fragment @6 u16: 0x4000 don't fragment, 0x2000 more fragments, then the offset in 8-byte units */
export function fragment(view: DataView, at: number): number {
  return view.getUint16(at + 6);
}

/** time_to_live @8 u8 */
export function timeToLive(view: DataView, at: number): number {
  return view.getUint8(at + 8);
}

/** protocol @9 u8: 0 hop by hop options, 6 tcp, 17 udp, 43 routing, 44 fragment, 60 destination options */
export function protocol(view: DataView, at: number): number {
  return view.getUint8(at + 9);
}

/** checksum @10 u16 */
export function checksum(view: DataView, at: number): number {
  return view.getUint16(at + 10);
}

/** source @12 u32 */
export function source(view: DataView, at: number): number {
  return view.getUint32(at + 12);
}

/** destination @16 u32 */
export function destination(view: DataView, at: number): number {
  return view.getUint32(at + 16);
}

export function setVersionAndWords(view: DataView, at: number, value: number): void {
  view.setUint8(at, value);
}

export function setService(view: DataView, at: number, value: number): void {
  view.setUint8(at + 1, value);
}

export function setTotalLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, value);
}

export function setIdentification(view: DataView, at: number, value: number): void {
  view.setUint16(at + 4, value);
}

export function setFragment(view: DataView, at: number, value: number): void {
  view.setUint16(at + 6, value);
}

export function setTimeToLive(view: DataView, at: number, value: number): void {
  view.setUint8(at + 8, value);
}

export function setProtocol(view: DataView, at: number, value: number): void {
  view.setUint8(at + 9, value);
}

export function setChecksum(view: DataView, at: number, value: number): void {
  view.setUint16(at + 10, value);
}

export function setSource(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, value);
}

export function setDestination(view: DataView, at: number, value: number): void {
  view.setUint32(at + 16, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 20 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.versionAndWords & 0xff) !== fields.versionAndWords) refuse('version_and_words', fields.versionAndWords, 'u8');
  setVersionAndWords(view, at, fields.versionAndWords);
  if ((fields.service & 0xff) !== fields.service) refuse('service', fields.service, 'u8');
  setService(view, at, fields.service);
  if ((fields.totalLength & 0xffff) !== fields.totalLength) refuse('total_length', fields.totalLength, 'u16');
  setTotalLength(view, at, fields.totalLength);
  if ((fields.identification & 0xffff) !== fields.identification) refuse('identification', fields.identification, 'u16');
  setIdentification(view, at, fields.identification);
  if ((fields.fragment & 0xffff) !== fields.fragment) refuse('fragment', fields.fragment, 'u16');
  setFragment(view, at, fields.fragment);
  if ((fields.timeToLive & 0xff) !== fields.timeToLive) refuse('time_to_live', fields.timeToLive, 'u8');
  setTimeToLive(view, at, fields.timeToLive);
  if ((fields.protocol & 0xff) !== fields.protocol) refuse('protocol', fields.protocol, 'u8');
  setProtocol(view, at, fields.protocol);
  if ((fields.checksum & 0xffff) !== fields.checksum) refuse('checksum', fields.checksum, 'u16');
  setChecksum(view, at, fields.checksum);
  if ((fields.source >>> 0) !== fields.source) refuse('source', fields.source, 'u32');
  setSource(view, at, fields.source);
  if ((fields.destination >>> 0) !== fields.destination) refuse('destination', fields.destination, 'u32');
  setDestination(view, at, fields.destination);
  return LENGTH;
}
