/** Fields of any message as JSON text, read by the generated table: nothing here knows a message by name. */

import { type FieldInfo, MESSAGES, type MessageInfo } from '../../generated/itch-5.0/ts/index.ts';
import { formatTime } from '../parse/format.ts';

/** The text of a field as it stands in a JSON object, quotes included where it is a string. */
type FieldReader = (view: DataView, at: number) => string;

/** A message type with its fields ready to be read. */
export interface ReadyMessage {
  readonly info: MessageInfo;
  /** `"name":` before the value, and the value. */
  readonly fields: readonly { readonly name: string; readonly key: string; readonly read: FieldReader }[];
  /** Offset of `stock`, or -1. */
  readonly stockAt: number;
}

/** By type byte; undefined for the types that the schema does not know. */
export const READY_MESSAGES: readonly (ReadyMessage | undefined)[] = tabulate();

function tabulate(): (ReadyMessage | undefined)[] {
  const table = new Array<ReadyMessage | undefined>(256).fill(undefined);
  for (const info of MESSAGES) {
    const fields = info.fields.map((field) => ({ name: field.name, key: `"${field.name}":`, read: readerOf(field) }));
    const stockAt = info.fields.find((field) => field.name === 'stock')?.offset ?? -1;
    table[info.type.charCodeAt(0)] = { info, fields, stockAt };
  }
  return table;
}

function readerOf(field: FieldInfo): FieldReader {
  const { offset, length, scale, wire } = field;
  if (wire === 'alpha' || wire === 'char') return textReader(offset, length);
  if (wire === 'bytes') return (view, at) => `"${hexOf(view, at + offset, length)}"`;
  if (wire === 'u48') {
    return (view, at) => `"${formatTime(view.getUint16(at + offset) * 0x1_0000_0000 + view.getUint32(at + offset + 2))}"`;
  }
  // Times that the document gives in other widths: u32 in seconds (IPO release), u64 in nanoseconds (direct listing).
  const isTime = field.name.endsWith('_time');
  if (isTime && length === 4) return (view, at) => `"${formatTime(view.getUint32(at + offset) * 1e9)}"`;
  if (isTime && length === 8) return timeReader(offset);
  if (length === 8) return wideReader(offset, scale);
  if (scale !== undefined) return (view, at) => `"${decimal(narrow(view, at + offset, length), scale)}"`;
  return (view, at) => String(narrow(view, at + offset, length));
}

function narrow(view: DataView, at: number, length: number): number {
  if (length === 4) return view.getUint32(at);
  return length === 2 ? view.getUint16(at) : view.getUint8(at);
}

/** 64-bit values: numbers as long as they are exact, strings beyond. */
function wideReader(offset: number, scale: number | undefined): FieldReader {
  if (scale !== undefined) return (view, at) => `"${decimal(view.getBigUint64(at + offset), scale)}"`;
  return (view, at) => {
    const high = view.getUint32(at + offset);
    if (high < 0x20_0000) return String(high * 0x1_0000_0000 + view.getUint32(at + offset + 4));
    return `"${view.getBigUint64(at + offset)}"`;
  };
}

/** Nanoseconds of 64 bits; what no day can hold stays a number. */
function timeReader(offset: number): FieldReader {
  const asNumber = wideReader(offset, undefined);
  return (view, at) => {
    const high = view.getUint32(at + offset);
    return high < 0x1_0000 ? `"${formatTime(high * 0x1_0000_0000 + view.getUint32(at + offset + 4))}"` : asNumber(view, at);
  };
}

/** A scaled integer as a decimal: 3201400 at scale 4 is 320.1400. */
export function decimal(value: number | bigint, scale: number): string {
  const digits = String(value).padStart(scale + 1, '0');
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function textReader(offset: number, length: number): FieldReader {
  return (view, at) => {
    const text = readText(view, at + offset, length);
    return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
  };
}

/** Text that JSON takes as it is. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** Latin-1 text without the padding on the right. A single space stays: it is a code of its own. */
export function readText(view: DataView, at: number, length: number): string {
  if (length === 1) return String.fromCharCode(view.getUint8(at));
  let end = at + length;
  while (end > at && view.getUint8(end - 1) === 0x20) end -= 1;
  let text = '';
  for (let position = at; position < end; position++) text += String.fromCharCode(view.getUint8(position));
  return text;
}

/** Bytes as lower-case hexadecimal. */
export function hexOf(view: DataView, at: number, length: number): string {
  return Buffer.from(view.buffer, view.byteOffset + at, length).toString('hex');
}
