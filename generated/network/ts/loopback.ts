// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// BSD loopback.

/** Bytes on the wire. */
export const LENGTH = 4;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly family: number;
}

/** family @0 u32: the system's number of IPv4 or IPv6, in the byte order of the machine that captured */
export function family(view: DataView, at: number): number {
  return view.getUint32(at);
}

export function setFamily(view: DataView, at: number, value: number): void {
  view.setUint32(at, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 4 bytes. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setFamily(view, at, fields.family);
  return LENGTH;
}
