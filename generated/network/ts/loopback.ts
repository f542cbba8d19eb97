// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// BSD loopback.

import { refuse } from './range.ts';

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

/** Writes the whole message at `at` and returns its 4 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.family >>> 0) !== fields.family) refuse('family', fields.family, 'u32');
  setFamily(view, at, fields.family);
  return LENGTH;
}
