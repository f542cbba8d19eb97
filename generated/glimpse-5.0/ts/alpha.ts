// @generated from schema/itch/glimpse-5.0.json
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

const DIGITS = /^ *(\d+)$/;

/** A decimal number in text, with spaces on either side; NaN when the text is none. Exact below 2^53. */
export function readDigits(view: DataView, at: number, length: number): number {
  const digits = DIGITS.exec(readAlpha(view, at, length))?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}

/** A decimal number in text with all its digits; -1n when the text is none. */
export function readDigitsBig(view: DataView, at: number, length: number): bigint {
  const digits = DIGITS.exec(readAlpha(view, at, length))?.[1];
  return digits === undefined ? -1n : BigInt(digits);
}

/** Writes a whole number in decimal, padded with spaces on the left. Throws a RangeError when it doesn't fit; nothing is written then. */
export function writeDigits(view: DataView, at: number, length: number, value: number | bigint): void {
  const digits = String(value);
  if (!/^\d+$/.test(digits) || digits.length > length) throw new RangeError(`${digits} does not fit ${length} digits`);
  writeAlpha(view, at, length, digits.padStart(length));
}

/** The code of a one-character text; a number is taken as the code. Throws a RangeError for what is neither. */
export function charCode(value: number | string, field: string): number {
  const code = typeof value === 'number' ? value : value.length === 1 ? value.charCodeAt(0) : -1;
  if ((code & 0xff) !== code) throw new RangeError(`${field} takes one single-byte character or its code, not ${JSON.stringify(value)}`);
  return code;
}
