// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// RFC 8200.

import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 40;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly versionAndFlow: number;
  readonly payloadLength: number;
  readonly nextHeader: number;
  readonly hopLimit: number;
  readonly source0: number;
  readonly source1: number;
  readonly source2: number;
  readonly source3: number;
  readonly destination0: number;
  readonly destination1: number;
  readonly destination2: number;
  readonly destination3: number;
}

/** version_and_flow @0 u32: version 6 in the top 4 bits */
export function versionAndFlow(view: DataView, at: number): number {
  return view.getUint32(at);
}

/** payload_length @4 u16: extension headers and payload */
export function payloadLength(view: DataView, at: number): number {
  return view.getUint16(at + 4);
}

/** next_header @6 u8: 0 hop by hop options, 6 tcp, 17 udp, 43 routing, 44 fragment, 60 destination options */
export function nextHeader(view: DataView, at: number): number {
  return view.getUint8(at + 6);
}

/** hop_limit @7 u8 */
export function hopLimit(view: DataView, at: number): number {
  return view.getUint8(at + 7);
}

/** source_0 @8 u32: first 4 bytes of 16 */
export function source0(view: DataView, at: number): number {
  return view.getUint32(at + 8);
}

/** source_1 @12 u32 */
export function source1(view: DataView, at: number): number {
  return view.getUint32(at + 12);
}

/** source_2 @16 u32 */
export function source2(view: DataView, at: number): number {
  return view.getUint32(at + 16);
}

/** source_3 @20 u32 */
export function source3(view: DataView, at: number): number {
  return view.getUint32(at + 20);
}

/** destination_0 @24 u32: first 4 bytes of 16 */
export function destination0(view: DataView, at: number): number {
  return view.getUint32(at + 24);
}

/** destination_1 @28 u32 */
export function destination1(view: DataView, at: number): number {
  return view.getUint32(at + 28);
}

/** destination_2 @32 u32 */
export function destination2(view: DataView, at: number): number {
  return view.getUint32(at + 32);
}

/** destination_3 @36 u32 */
export function destination3(view: DataView, at: number): number {
  return view.getUint32(at + 36);
}

export function setVersionAndFlow(view: DataView, at: number, value: number): void {
  view.setUint32(at, value);
}

export function setPayloadLength(view: DataView, at: number, value: number): void {
  view.setUint16(at + 4, value);
}

export function setNextHeader(view: DataView, at: number, value: number): void {
  view.setUint8(at + 6, value);
}

export function setHopLimit(view: DataView, at: number, value: number): void {
  view.setUint8(at + 7, value);
}

export function setSource0(view: DataView, at: number, value: number): void {
  view.setUint32(at + 8, value);
}

export function setSource1(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, value);
}

export function setSource2(view: DataView, at: number, value: number): void {
  view.setUint32(at + 16, value);
}

export function setSource3(view: DataView, at: number, value: number): void {
  view.setUint32(at + 20, value);
}

export function setDestination0(view: DataView, at: number, value: number): void {
  view.setUint32(at + 24, value);
}

export function setDestination1(view: DataView, at: number, value: number): void {
  view.setUint32(at + 28, value);
}

export function setDestination2(view: DataView, at: number, value: number): void {
  view.setUint32(at + 32, value);
}

export function setDestination3(view: DataView, at: number, value: number): void {
  view.setUint32(at + 36, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 40 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.versionAndFlow >>> 0) !== fields.versionAndFlow) refuse('version_and_flow', fields.versionAndFlow, 'u32');
  setVersionAndFlow(view, at, fields.versionAndFlow);
  if ((fields.payloadLength & 0xffff) !== fields.payloadLength) refuse('payload_length', fields.payloadLength, 'u16');
  setPayloadLength(view, at, fields.payloadLength);
  if ((fields.nextHeader & 0xff) !== fields.nextHeader) refuse('next_header', fields.nextHeader, 'u8');
  setNextHeader(view, at, fields.nextHeader);
  if ((fields.hopLimit & 0xff) !== fields.hopLimit) refuse('hop_limit', fields.hopLimit, 'u8');
  setHopLimit(view, at, fields.hopLimit);
  if ((fields.source0 >>> 0) !== fields.source0) refuse('source_0', fields.source0, 'u32');
  setSource0(view, at, fields.source0);
  if ((fields.source1 >>> 0) !== fields.source1) refuse('source_1', fields.source1, 'u32');
  setSource1(view, at, fields.source1);
  if ((fields.source2 >>> 0) !== fields.source2) refuse('source_2', fields.source2, 'u32');
  setSource2(view, at, fields.source2);
  if ((fields.source3 >>> 0) !== fields.source3) refuse('source_3', fields.source3, 'u32');
  setSource3(view, at, fields.source3);
  if ((fields.destination0 >>> 0) !== fields.destination0) refuse('destination_0', fields.destination0, 'u32');
  setDestination0(view, at, fields.destination0);
  if ((fields.destination1 >>> 0) !== fields.destination1) refuse('destination_1', fields.destination1, 'u32');
  setDestination1(view, at, fields.destination1);
  if ((fields.destination2 >>> 0) !== fields.destination2) refuse('destination_2', fields.destination2, 'u32');
  setDestination2(view, at, fields.destination2);
  if ((fields.destination3 >>> 0) !== fields.destination3) refuse('destination_3', fields.destination3, 'u32');
  setDestination3(view, at, fields.destination3);
  return LENGTH;
}
