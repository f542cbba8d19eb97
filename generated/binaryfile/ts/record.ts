// @generated from schema/framing/binaryfile.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Record. One message of the payload protocol. Followed by payload: payload_length bytes.

/** Bytes on the wire, without payload. */
export const LENGTH = 2;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly payloadLength: number;
}

/** payload_length @0 u16: bytes that follow, without these two; 0 is the end of the session */
export function payloadLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

export function setPayloadLength(view: DataView, at: number, value: number): void {
  view.setUint16(at, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 2 bytes. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setPayloadLength(view, at, fields.payloadLength);
  return LENGTH;
}
