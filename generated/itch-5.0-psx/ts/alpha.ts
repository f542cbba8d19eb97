// @generated from schema/itch/itch-5.0-psx.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Text of `length` bytes without the spaces that pad it on the right; each byte is one character. */
export function readAlpha(view: DataView, at: number, length: number): string {
  let end = at + length;
  while (end > at && view.getUint8(end - 1) === 0x20) end--;
  let text = '';
  for (let position = at; position < end; position++) text += String.fromCharCode(view.getUint8(position));
  return text;
}

/**
 * Writes text and pads it with spaces.
 * Throws a RangeError when it is too long, or has a character beyond one byte; the field then holds what came before it.
 */
export function writeAlpha(view: DataView, at: number, length: number, text: string): void {
  if (text.length > length) throw new RangeError(`"${text}" is longer than ${length} characters`);
  for (let index = 0; index < length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x20;
    if (code > 0xff) throw new RangeError(`"${text}" has a character beyond one byte`);
    view.setUint8(at + index, code);
  }
}

/** The code of a one-character text; a number is taken as the code. Throws a RangeError for what is neither. */
export function charCode(value: number | string, field: string): number {
  const code = typeof value === 'number' ? value : value.length === 1 ? value.charCodeAt(0) : -1;
  if ((code & 0xff) !== code) throw new RangeError(`${field} takes one single-byte character or its code, not ${JSON.stringify(value)}`);
  return code;
}
