// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// End of Session. The session has ended; the server closes the connection.

/** Message type 'Z'. */
export const TYPE = 0x5a;
/** Bytes on the wire. */
export const LENGTH = 3;

/** packet_length @0 u16: always 1; bytes that follow, the type among them */
export function packetLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** packet_type @2 char: always "Z" */
export function packetType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint16(at, 1);
  view.setUint8(at + 2, 0x5a);
}

/** Writes the whole message at `at` and returns its 3 bytes. */
export function encode(view: DataView, at: number): number {
  setConstants(view, at);
  return LENGTH;
}
