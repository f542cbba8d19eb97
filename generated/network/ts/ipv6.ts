// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// RFC 8200.

/** Bytes on the wire. */
export const LENGTH = 40;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly versionAndFlow: number;
  readonly payloadLength: number;
  readonly nextHeader: number;
  readonly hopLimit: number;
  readonly source: Uint8Array;
  readonly destination: Uint8Array;
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

/** source @8 bytes16 */
export function source(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at + 8, 16);
}

/** destination @24 bytes16 */
export function destination(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at + 24, 16);
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

/** Takes exactly 16 bytes; throws a RangeError otherwise. */
export function setSource(view: DataView, at: number, value: Uint8Array): void {
  if (value.length !== 16) {
    throw new RangeError(`source takes 16 bytes, not ${value.length}`);
  }

  new Uint8Array(view.buffer, view.byteOffset + at + 8, 16).set(value);
}

/** Takes exactly 16 bytes; throws a RangeError otherwise. */
export function setDestination(view: DataView, at: number, value: Uint8Array): void {
  if (value.length !== 16) {
    throw new RangeError(`destination takes 16 bytes, not ${value.length}`);
  }

  new Uint8Array(view.buffer, view.byteOffset + at + 24, 16).set(value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 40 bytes. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setVersionAndFlow(view, at, fields.versionAndFlow);
  setPayloadLength(view, at, fields.payloadLength);
  setNextHeader(view, at, fields.nextHeader);
  setHopLimit(view, at, fields.hopLimit);
  setSource(view, at, fields.source);
  setDestination(view, at, fields.destination);
  return LENGTH;
}
