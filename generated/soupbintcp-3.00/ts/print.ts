// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import { readAlpha, readAlphaRight } from './alpha.ts';
import { nameOf } from './messages.ts';

/** Prints one kind of message. `length` is the bytes that are there, at least those of the fixed part. */
export interface Printer {
  /** The type byte as a character. */
  readonly type: string | null;
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

function debugJson(view: DataView, at: number, length: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"+"` +
    `,"text":${countedText(view, at + 3, at + view.getUint16(at) + 2, at + length)}`
  );
}

function debugTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint16(at)),
    bare(countedText(view, at + 3, at + view.getUint16(at) + 2, at + length)),
  ];
}

function loginAcceptedJson(view: DataView, at: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"A"` +
    `,"session":${quoted(readAlphaRight(view, at + 3, 10))}` +
    `,"sequence_number":${numberOf(digits(view, at + 13, 20))}`
  );
}

function loginAcceptedTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
    readAlphaRight(view, at + 3, 10),
    digits(view, at + 13, 20),
  ];
}

function loginRejectedJson(view: DataView, at: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"J"` +
    `,"reject_reason":${CHARACTERS[view.getUint8(at + 3)]}`
  );
}

function loginRejectedTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
    String.fromCharCode(view.getUint8(at + 3)),
  ];
}

function sequencedDataJson(view: DataView, at: number, length: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"S"` +
    `,"message":${countedBytes(view, at + 3, at + view.getUint16(at) + 2, at + length)}`
  );
}

function sequencedDataTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint16(at)),
    bare(countedBytes(view, at + 3, at + view.getUint16(at) + 2, at + length)),
  ];
}

function unsequencedDataJson(view: DataView, at: number, length: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"U"` +
    `,"message":${countedBytes(view, at + 3, at + view.getUint16(at) + 2, at + length)}`
  );
}

function unsequencedDataTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint16(at)),
    bare(countedBytes(view, at + 3, at + view.getUint16(at) + 2, at + length)),
  ];
}

function serverHeartbeatJson(view: DataView, at: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"H"`
  );
}

function serverHeartbeatTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
  ];
}

function endOfSessionJson(view: DataView, at: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"Z"`
  );
}

function endOfSessionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
  ];
}

function loginRequestJson(view: DataView, at: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"L"` +
    `,"username":${quoted(readAlpha(view, at + 3, 6))}` +
    `,"password":${quoted(readAlpha(view, at + 9, 10))}` +
    `,"requested_session":${quoted(readAlphaRight(view, at + 19, 10))}` +
    `,"requested_sequence_number":${numberOf(digits(view, at + 29, 20))}`
  );
}

function loginRequestTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
    readAlpha(view, at + 3, 6),
    readAlpha(view, at + 9, 10),
    readAlphaRight(view, at + 19, 10),
    digits(view, at + 29, 20),
  ];
}

function clientHeartbeatJson(view: DataView, at: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"R"`
  );
}

function clientHeartbeatTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
  ];
}

function logoutRequestJson(view: DataView, at: number): string {
  return (
    `"packet_length":${view.getUint16(at)}` +
    `,"packet_type":"O"`
  );
}

function logoutRequestTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: '+', name: 'debug', length: 3, json: debugJson, texts: debugTexts,
    columns: ['packet_length', 'text'],
  },
  {
    type: 'A', name: 'login_accepted', length: 33, json: loginAcceptedJson, texts: loginAcceptedTexts,
    columns: ['packet_length', 'session', 'sequence_number'],
  },
  {
    type: 'J', name: 'login_rejected', length: 4, json: loginRejectedJson, texts: loginRejectedTexts,
    columns: ['packet_length', 'reject_reason'],
  },
  {
    type: 'S', name: 'sequenced_data', length: 3, json: sequencedDataJson, texts: sequencedDataTexts,
    columns: ['packet_length', 'message'],
  },
  {
    type: 'U', name: 'unsequenced_data', length: 3, json: unsequencedDataJson, texts: unsequencedDataTexts,
    columns: ['packet_length', 'message'],
  },
  {
    type: 'H', name: 'server_heartbeat', length: 3, json: serverHeartbeatJson, texts: serverHeartbeatTexts,
    columns: ['packet_length'],
  },
  {
    type: 'Z', name: 'end_of_session', length: 3, json: endOfSessionJson, texts: endOfSessionTexts,
    columns: ['packet_length'],
  },
  {
    type: 'L', name: 'login_request', length: 49, json: loginRequestJson, texts: loginRequestTexts,
    columns: ['packet_length', 'username', 'password', 'requested_session', 'requested_sequence_number'],
  },
  {
    type: 'R', name: 'client_heartbeat', length: 3, json: clientHeartbeatJson, texts: clientHeartbeatTexts,
    columns: ['packet_length'],
  },
  {
    type: 'O', name: 'logout_request', length: 3, json: logoutRequestJson, texts: logoutRequestTexts,
    columns: ['packet_length'],
  },
];

/** A message as members of a JSON object: type, name, its fields; `hex` in their place when the message is unknown or too short. */
export function membersOf(printer: Printer | undefined, view: DataView, at: number, length: number): string {
  if (printer !== undefined && length >= printer.length) {
    return `"type":${printer.type === null ? 'null' : CHARACTERS[printer.type.charCodeAt(0)]},"name":"${printer.name}",${printer.json(view, at, length)}`;
  }
  const type = length > 2 ? CHARACTERS[view.getUint8(at + 2)] : 'null';
  const name = printer === undefined ? 'null' : `"${printer.name}"`;
  return `"type":${type},"name":${name},"hex":"${hexOf(view, at, length)}"`;
}

/** Columns of CSV for every message: type, name, each field once, and the bytes of a message whose fields can't be read. */
export const CSV_COLUMNS: readonly string[] = [
  'type', 'name',
  'packet_length', 'text', 'session', 'sequence_number', 'reject_reason', 'message', 'username', 'password', 'requested_session',
  'requested_sequence_number',
  'hex',
];

/** A function that gives rows with these columns; a field that is not among them is left out. */
export function csvRows(
  columns: readonly string[],
): (printer: Printer | undefined, view: DataView, at: number, length: number) => string {
  const own = new Map(PRINTERS.map((printer) => [printer, printer.columns.map((name) => columns.indexOf(name))]));
  const type = columns.indexOf('type');
  const name = columns.indexOf('name');
  const bytes = columns.indexOf('hex');
  const empty = columns.map(() => '');
  return (printer, view, at, length) => {
    const cells = empty.slice();
    if (type >= 0) cells[type] = cell(printer?.type ?? (length > 2 ? String.fromCharCode(view.getUint8(at + 2)) : ''));
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

const BY_NAME: ReadonlyMap<string | undefined, Printer> = new Map(PRINTERS.map((printer) => [printer.name, printer]));

function byCode(nameOfCode: (code: number) => string | undefined): readonly (Printer | undefined)[] {
  return Array.from({ length: 256 }, (_, code) => BY_NAME.get(nameOfCode(code)));
}

const ROWS = csvRows(CSV_COLUMNS);

const BY_CODE = byCode(nameOf);

/** The printer of a message; undefined when its type is unknown. */
export function printerOf(view: DataView, at: number, length: number): Printer | undefined {
  if (length <= 2) return undefined;
  return BY_CODE[view.getUint8(at + 2)];
}

/** A message as a JSON object: prices as decimals and times as HH:MM:SS.nnnnnnnnn in text, 64-bit numbers in text beyond 2^53. */
export function printJson(view: DataView, at: number, length: number): string {
  return `{${membersOf(printerOf(view, at, length), view, at, length)}}`;
}

/** A message as a row of CSV with the columns CSV_COLUMNS. */
export function printCsv(view: DataView, at: number, length: number): string {
  return ROWS(printerOf(view, at, length), view, at, length);
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

/** Text that a field counts; null when it is not whole. */
function countedText(view: DataView, from: number, end: number, limit: number): string {
  if (end < from || end > limit) return 'null';
  let text = '';
  for (let at = from; at < end; at++) text += String.fromCharCode(view.getUint8(at));
  return quoted(text);
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

/** Every character as a string of JSON. */
const CHARACTERS: readonly string[] = Array.from({ length: 256 }, (_, code) => JSON.stringify(String.fromCharCode(code)));

/** A whole number in JSON: as a number while that is exact, as a string beyond; null when there is none. */
function numberOf(digits: string): string {
  if (digits === '') return 'null';
  return digits.length < 16 || Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`;
}

/** A number in text, without zeros before it; empty when the text is none. */
function digits(view: DataView, at: number, length: number): string {
  const found = /^ *(\d+)$/.exec(readAlpha(view, at, length))?.[1];
  return found === undefined ? '' : String(BigInt(found));
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes in hexadecimal. */
function hexOf(view: DataView, at: number, length: number): string {
  let text = '';
  for (let position = at; position < at + length; position++) text += HEX[view.getUint8(position)];
  return text;
}
