// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Server Heartbeat. Sent when the server has sent nothing for a second.

/** Message type 'H'. */
export const TYPE = 0x48;
/** Bytes on the wire. */
export const LENGTH = 3;

/** packet_length @0 u16: always 1; bytes that follow, the type among them */
export function packetLength(view: DataView, at: number): number {
  return view.getUint16(at);
}

/** packet_type @2 char: always "H" */
export function packetType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint16(at, 1);
  view.setUint8(at + 2, 0x48);
}

/** Writes the whole message at `at` and returns its 3 bytes. */
export function encode(view: DataView, at: number): number {
  setConstants(view, at);
  return LENGTH;
}
