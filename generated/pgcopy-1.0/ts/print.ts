// @generated from schema/lumina/pgcopy-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

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

function sampleRowJson(view: DataView, at: number): string {
  return (
    `"field_count":${view.getInt16(at)}` +
    `,"run_id_length":${view.getInt32(at + 2)}` +
    `,"run_id":${numberOf(signed(view, at + 6))}` +
    `,"sequence_length":${view.getInt32(at + 14)}` +
    `,"sequence":${numberOf(signed(view, at + 18))}` +
    `,"timestamp_length":${view.getInt32(at + 26)}` +
    `,"timestamp":${numberOf(signedClock(view, at + 30))}` +
    `,"stock_locate_length":${view.getInt32(at + 38)}` +
    `,"stock_locate":${view.getInt32(at + 42)}` +
    `,"message_type_length":${view.getInt32(at + 46)}` +
    `,"message_type":${CHARACTERS[view.getUint8(at + 50)]}` +
    `,"parse_length":${view.getInt32(at + 51)}` +
    `,"parse":${view.getInt32(at + 55)}` +
    `,"book_length":${view.getInt32(at + 59)}` +
    `,"book":${view.getInt32(at + 63)}` +
    `,"ring_length":${view.getInt32(at + 67)}` +
    `,"ring":${view.getInt32(at + 71)}` +
    `,"signal_length":${view.getInt32(at + 75)}` +
    `,"signal":${view.getInt32(at + 79)}` +
    `,"gateway_length":${view.getInt32(at + 83)}` +
    `,"gateway":${view.getInt32(at + 87)}` +
    `,"total_length":${view.getInt32(at + 91)}` +
    `,"total":${view.getInt32(at + 95)}`
  );
}

function sampleRowTexts(view: DataView, at: number): string[] {
  return [
    String(view.getInt16(at)),
    String(view.getInt32(at + 2)),
    signed(view, at + 6),
    String(view.getInt32(at + 14)),
    signed(view, at + 18),
    String(view.getInt32(at + 26)),
    signedClock(view, at + 30),
    String(view.getInt32(at + 38)),
    String(view.getInt32(at + 42)),
    String(view.getInt32(at + 46)),
    String.fromCharCode(view.getUint8(at + 50)),
    String(view.getInt32(at + 51)),
    String(view.getInt32(at + 55)),
    String(view.getInt32(at + 59)),
    String(view.getInt32(at + 63)),
    String(view.getInt32(at + 67)),
    String(view.getInt32(at + 71)),
    String(view.getInt32(at + 75)),
    String(view.getInt32(at + 79)),
    String(view.getInt32(at + 83)),
    String(view.getInt32(at + 87)),
    String(view.getInt32(at + 91)),
    String(view.getInt32(at + 95)),
  ];
}

function sampleRowNoOrderJson(view: DataView, at: number): string {
  return (
    `"field_count":${view.getInt16(at)}` +
    `,"run_id_length":${view.getInt32(at + 2)}` +
    `,"run_id":${numberOf(signed(view, at + 6))}` +
    `,"sequence_length":${view.getInt32(at + 14)}` +
    `,"sequence":${numberOf(signed(view, at + 18))}` +
    `,"timestamp_length":${view.getInt32(at + 26)}` +
    `,"timestamp":${numberOf(signedClock(view, at + 30))}` +
    `,"stock_locate_length":${view.getInt32(at + 38)}` +
    `,"stock_locate":${view.getInt32(at + 42)}` +
    `,"message_type_length":${view.getInt32(at + 46)}` +
    `,"message_type":${CHARACTERS[view.getUint8(at + 50)]}` +
    `,"parse_length":${view.getInt32(at + 51)}` +
    `,"parse":${view.getInt32(at + 55)}` +
    `,"book_length":${view.getInt32(at + 59)}` +
    `,"book":${view.getInt32(at + 63)}` +
    `,"ring_length":${view.getInt32(at + 67)}` +
    `,"ring":${view.getInt32(at + 71)}` +
    `,"signal_length":${view.getInt32(at + 75)}` +
    `,"signal":${view.getInt32(at + 79)}` +
    `,"gateway_length":${view.getInt32(at + 83)}` +
    `,"total_length":${view.getInt32(at + 87)}` +
    `,"total":${view.getInt32(at + 91)}`
  );
}

function sampleRowNoOrderTexts(view: DataView, at: number): string[] {
  return [
    String(view.getInt16(at)),
    String(view.getInt32(at + 2)),
    signed(view, at + 6),
    String(view.getInt32(at + 14)),
    signed(view, at + 18),
    String(view.getInt32(at + 26)),
    signedClock(view, at + 30),
    String(view.getInt32(at + 38)),
    String(view.getInt32(at + 42)),
    String(view.getInt32(at + 46)),
    String.fromCharCode(view.getUint8(at + 50)),
    String(view.getInt32(at + 51)),
    String(view.getInt32(at + 55)),
    String(view.getInt32(at + 59)),
    String(view.getInt32(at + 63)),
    String(view.getInt32(at + 67)),
    String(view.getInt32(at + 71)),
    String(view.getInt32(at + 75)),
    String(view.getInt32(at + 79)),
    String(view.getInt32(at + 83)),
    String(view.getInt32(at + 87)),
    String(view.getInt32(at + 91)),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: null, name: 'sample_row', length: 99, json: sampleRowJson, texts: sampleRowTexts,
    columns: ['field_count', 'run_id_length', 'run_id', 'sequence_length', 'sequence', 'timestamp_length', 'timestamp', 'stock_locate_length', 'stock_locate', 'message_type_length', 'message_type', 'parse_length', 'parse', 'book_length', 'book', 'ring_length', 'ring', 'signal_length', 'signal', 'gateway_length', 'gateway', 'total_length', 'total'],
  },
  {
    type: null, name: 'sample_row_no_order', length: 95, json: sampleRowNoOrderJson, texts: sampleRowNoOrderTexts,
    columns: ['field_count', 'run_id_length', 'run_id', 'sequence_length', 'sequence', 'timestamp_length', 'timestamp', 'stock_locate_length', 'stock_locate', 'message_type_length', 'message_type', 'parse_length', 'parse', 'book_length', 'book', 'ring_length', 'ring', 'signal_length', 'signal', 'gateway_length', 'total_length', 'total'],
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
  'field_count', 'run_id_length', 'run_id', 'sequence_length', 'sequence', 'timestamp_length', 'timestamp', 'stock_locate_length',
  'stock_locate', 'message_type_length', 'message_type', 'parse_length', 'parse', 'book_length', 'book', 'ring_length', 'ring',
  'signal_length', 'signal', 'gateway_length', 'gateway', 'total_length', 'total',
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

/** A cell of CSV. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every character as a string of JSON. */
const CHARACTERS: readonly string[] = Array.from({ length: 256 }, (_, code) => JSON.stringify(String.fromCharCode(code)));

/** A whole number in JSON: as a number while that is exact, as a string beyond; null when there is none. */
function numberOf(digits: string): string {
  if (digits === '') return 'null';
  return digits.length < 16 || Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`;
}

/** A time in 64 bits; a number that no day can hold stays a number. */
function signedClock(view: DataView, at: number): string {
  const high = view.getInt32(at);
  return high >= 0 && high < 0x10000 ? clock(high * 0x100000000 + view.getUint32(at + 4)) : signed(view, at);
}

/** A signed number of 64 bits with all its digits. */
function signed(view: DataView, at: number): string {
  const high = view.getInt32(at);
  if (high >= -0x200000 && high < 0x200000) return String(high * 0x100000000 + view.getUint32(at + 4));
  return String(view.getBigInt64(at));
}

/** Nanoseconds since midnight as HH:MM:SS.nnnnnnnnn. */
function clock(ns: number): string {
  const rest = ns % 1e9;
  return `${hoursOf((ns - rest) / 1e9)}.${String(rest + 1e9).slice(1)}`;
}

const TWO: readonly string[] = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Seconds as HH:MM:SS; hours go on beyond 23. */
function hoursOf(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  return `${TWO[hours] ?? hours}:${TWO[Math.floor(seconds / 60) % 60]}:${TWO[seconds % 60]}`;
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes in hexadecimal. */
function hexOf(view: DataView, at: number, length: number): string {
  let text = '';
  for (let position = at; position < at + length; position++) text += HEX[view.getUint8(position)];
  return text;
}
