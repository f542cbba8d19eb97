// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import { readAlpha } from './alpha.ts';

/** Prints one kind of message. `length` is the bytes that are there, at least those of the fixed part. */
export interface Printer {
  /** These messages have no type byte. */
  readonly type: null;
  readonly name: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** The fields as members of a JSON object, without its braces. */
  readonly json: (view: DataView, at: number, length: number) => string;
  /** The fields as bare text, one a column. */
  readonly texts: (view: DataView, at: number, length: number) => string[];
  /** Names of the fields in wire order, without the type byte. */
  readonly columns: readonly string[];
}

function downstreamPacketJson(view: DataView, at: number, length: number): string {
  return (
    `"session":${quoted(readAlpha(view, at, 10))}` +
    `,"sequence_number":${numberOf(unsigned(view, at + 10))}` +
    `,"message_count":${view.getUint16(at + 18)}` +
    `,"message_blocks":${repeated(view, at + 20, at + length, view.getUint16(at + 18), [65535], 2, messageBlockJson, (at) => view.getUint16(at) + 2)}`
  );
}

function downstreamPacketTexts(view: DataView, at: number, length: number): string[] {
  return [
    readAlpha(view, at, 10),
    unsigned(view, at + 10),
    String(view.getUint16(at + 18)),
    repeated(view, at + 20, at + length, view.getUint16(at + 18), [65535], 2, messageBlockJson, (at) => view.getUint16(at) + 2),
  ];
}

function messageBlockJson(view: DataView, at: number, length: number): string {
  return (
    `"message_length":${view.getUint16(at)}` +
    `,"message_data":${countedBytes(view, at + 2, at + view.getUint16(at) + 2, at + length)}`
  );
}

function messageBlockTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint16(at)),
    bare(countedBytes(view, at + 2, at + view.getUint16(at) + 2, at + length)),
  ];
}

function requestPacketJson(view: DataView, at: number): string {
  return (
    `"session":${quoted(readAlpha(view, at, 10))}` +
    `,"sequence_number":${numberOf(unsigned(view, at + 10))}` +
    `,"requested_message_count":${view.getUint16(at + 18)}`
  );
}

function requestPacketTexts(view: DataView, at: number): string[] {
  return [
    readAlpha(view, at, 10),
    unsigned(view, at + 10),
    String(view.getUint16(at + 18)),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: null, name: 'downstream_packet', length: 20, json: downstreamPacketJson, texts: downstreamPacketTexts,
    columns: ['session', 'sequence_number', 'message_count', 'message_blocks'],
  },
  {
    type: null, name: 'message_block', length: 2, json: messageBlockJson, texts: messageBlockTexts,
    columns: ['message_length', 'message_data'],
  },
  {
    type: null, name: 'request_packet', length: 20, json: requestPacketJson, texts: requestPacketTexts,
    columns: ['session', 'sequence_number', 'requested_message_count'],
  },
];

/** A message as members of a JSON object: type, name, its fields; `hex` in their place when the message is unknown or too short. */
export function membersOf(printer: Printer | undefined, view: DataView, at: number, length: number): string {
  if (printer !== undefined && length >= printer.length) {
    return `"type":null,"name":"${printer.name}",${printer.json(view, at, length)}`;
  }
  const type = 'null';
  const name = printer === undefined ? 'null' : `"${printer.name}"`;
  return `"type":${type},"name":${name},"hex":"${hexOf(view, at, length)}"`;
}

/** Columns of CSV for every message: type, name, each field once, and the bytes of a message whose fields can't be read. */
export const CSV_COLUMNS: readonly string[] = [
  'type', 'name',
  'session', 'sequence_number', 'message_count', 'message_blocks', 'message_length', 'message_data', 'requested_message_count',
  'hex',
];

/** A function that gives rows with these columns; a field that is not among them is left out. */
export function csvRows(
  columns: readonly string[],
): (printer: Printer | undefined, view: DataView, at: number, length: number) => string {
  const own = new Map(PRINTERS.map((printer) => [printer, printer.columns.map((name) => columns.indexOf(name))]));
  const name = columns.indexOf('name');
  const bytes = columns.indexOf('hex');
  const empty = columns.map(() => '');
  return (printer, view, at, length) => {
    const cells = empty.slice();
    if (name >= 0) cells[name] = printer?.name ?? '';
    const places = printer === undefined || length < printer.length ? undefined : own.get(printer);
    if (places === undefined) {
      if (bytes >= 0) cells[bytes] = hexOf(view, at, length);
      return cells.join(',');
    }
    const texts = printer?.texts(view, at, length) ?? [];
    for (let index = 0; index < texts.length; index++) {
      const place = places[index] ?? -1;
      if (place >= 0) cells[place] = cell(texts[index] ?? '');
    }
    return cells.join(',');
  };
}

/** The messages that follow, as an array; those that are whole before `end`. */
function repeated(
  view: DataView,
  from: number,
  end: number,
  count: number,
  none: readonly number[],
  least: number,
  print: (view: DataView, at: number, length: number) => string,
  lengthAt: (at: number) => number,
): string {
  let text = '';
  let at = from;
  for (let index = none.includes(count) ? count : 0; index < count && at + least <= end; index++) {
    const length = lengthAt(at);
    if (length < least || at + length > end) break;
    text += `${text === '' ? '' : ','}{${print(view, at, length)}}`;
    at += length;
  }
  return `[${text}]`;
}

/** A value of JSON as a cell of its own. */
function bare(json: string): string {
  if (json === 'null') return '';
  return json.startsWith('"') ? (JSON.parse(json) as string) : json;
}

/** Bytes that a field counts, in hexadecimal; null when they are not whole. */
function countedBytes(view: DataView, from: number, end: number, limit: number): string {
  return end < from || end > limit ? 'null' : `"${hexOf(view, from, end - from)}"`;
}

/** A cell of CSV. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that JSON takes as it is. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** A whole number in JSON: as a number while that is exact, as a string beyond; null when there is none. */
function numberOf(digits: string): string {
  if (digits === '') return 'null';
  return digits.length < 16 || Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`;
}

/** A number of 64 bits with all its digits. */
function unsigned(view: DataView, at: number): string {
  const high = view.getUint32(at);
  if (high < 0x200000) return String(high * 0x100000000 + view.getUint32(at + 4));
  return String(view.getBigUint64(at));
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes in hexadecimal. */
function hexOf(view: DataView, at: number, length: number): string {
  let text = '';
  for (let position = at; position < at + length; position++) text += HEX[view.getUint8(position)];
  return text;
}
