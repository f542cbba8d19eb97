// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** The bytes from `from` up to `end`: a window, not a copy. Throws a RangeError when they are not all in the view. */
export function bytesBetween(view: DataView, from: number, end: number): Uint8Array {
  if (end < from || end > view.byteLength) {
    throw new RangeError(`bytes ${from} to ${end} are not in a view of ${view.byteLength}`);
  }
  return new Uint8Array(view.buffer, view.byteOffset + from, end - from);
}

/** Bytes as text, one character each. */
export function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
