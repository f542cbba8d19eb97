// @generated from schema/lumina/lumina-1.0.json
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

function telemetrySampleJson(view: DataView, at: number): string {
  return (
    `"sequence":${numberOf(unsigned(view, at))}` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 8))}` +
    `,"t0":${numberOf(unsigned(view, at + 16))}` +
    `,"parse":${view.getUint32(at + 24, true)}` +
    `,"book":${view.getUint32(at + 28, true)}` +
    `,"ring":${view.getUint32(at + 32, true)}` +
    `,"signal":${view.getUint32(at + 36, true)}` +
    `,"gateway":${view.getUint32(at + 40, true)}` +
    `,"total":${view.getUint32(at + 44, true)}` +
    `,"user_ref_num":${view.getUint32(at + 48, true)}` +
    `,"stock_locate":${view.getUint16(at + 52, true)}` +
    `,"message_type":${CHARACTERS[view.getUint8(at + 54)]}` +
    `,"flags":${view.getUint8(at + 55)}` +
    `,"reserved":"${hexOf(view, at + 56, 8)}"`
  );
}

function telemetrySampleTexts(view: DataView, at: number): string[] {
  return [
    unsigned(view, at),
    unsignedClock(view, at + 8),
    unsigned(view, at + 16),
    String(view.getUint32(at + 24, true)),
    String(view.getUint32(at + 28, true)),
    String(view.getUint32(at + 32, true)),
    String(view.getUint32(at + 36, true)),
    String(view.getUint32(at + 40, true)),
    String(view.getUint32(at + 44, true)),
    String(view.getUint32(at + 48, true)),
    String(view.getUint16(at + 52, true)),
    String.fromCharCode(view.getUint8(at + 54)),
    String(view.getUint8(at + 55)),
    hexOf(view, at + 56, 8),
  ];
}

function bookEventJson(view: DataView, at: number): string {
  return (
    `"sequence":${numberOf(unsigned(view, at))}` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 8))}` +
    `,"t0":${numberOf(unsigned(view, at + 16))}` +
    `,"parse":${view.getUint32(at + 24, true)}` +
    `,"book":${view.getUint32(at + 28, true)}` +
    `,"trade_shares":${view.getUint32(at + 32, true)}` +
    `,"trade_price":"${decimal(view.getUint32(at + 36, true), 4)}"` +
    `,"bid_price":"${decimal(view.getUint32(at + 40, true), 4)}"` +
    `,"ask_price":"${decimal(view.getUint32(at + 44, true), 4)}"` +
    `,"bid_shares":${view.getUint32(at + 48, true)}` +
    `,"ask_shares":${view.getUint32(at + 52, true)}` +
    `,"stock_locate":${view.getUint16(at + 56, true)}` +
    `,"message_type":${CHARACTERS[view.getUint8(at + 58)]}` +
    `,"kind":${view.getUint8(at + 59)}` +
    `,"aggressor":${CHARACTERS[view.getUint8(at + 60)]}` +
    `,"trading_state":${CHARACTERS[view.getUint8(at + 61)]}` +
    `,"flags":${view.getUint8(at + 62)}` +
    `,"reserved":${view.getUint8(at + 63)}`
  );
}

function bookEventTexts(view: DataView, at: number): string[] {
  return [
    unsigned(view, at),
    unsignedClock(view, at + 8),
    unsigned(view, at + 16),
    String(view.getUint32(at + 24, true)),
    String(view.getUint32(at + 28, true)),
    String(view.getUint32(at + 32, true)),
    decimal(view.getUint32(at + 36, true), 4),
    decimal(view.getUint32(at + 40, true), 4),
    decimal(view.getUint32(at + 44, true), 4),
    String(view.getUint32(at + 48, true)),
    String(view.getUint32(at + 52, true)),
    String(view.getUint16(at + 56, true)),
    String.fromCharCode(view.getUint8(at + 58)),
    String(view.getUint8(at + 59)),
    String.fromCharCode(view.getUint8(at + 60)),
    String.fromCharCode(view.getUint8(at + 61)),
    String(view.getUint8(at + 62)),
    String(view.getUint8(at + 63)),
  ];
}

function orderEventJson(view: DataView, at: number): string {
  return (
    `"sequence":${numberOf(unsigned(view, at))}` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 8))}` +
    `,"price":"${unsignedDecimal(view, at + 16, 4)}"` +
    `,"notional":"${unsignedDecimal(view, at + 24, 4)}"` +
    `,"position":${view.getInt32(at + 32, true)}` +
    `,"user_ref_num":${view.getUint32(at + 36, true)}` +
    `,"shares":${view.getUint32(at + 40, true)}` +
    `,"filled":${view.getUint32(at + 44, true)}` +
    `,"stock_locate":${view.getUint16(at + 48, true)}` +
    `,"side":${CHARACTERS[view.getUint8(at + 50)]}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 51)]}` +
    `,"outcome":${view.getUint8(at + 52)}` +
    `,"reserved":"${hexOf(view, at + 53, 11)}"`
  );
}

function orderEventTexts(view: DataView, at: number): string[] {
  return [
    unsigned(view, at),
    unsignedClock(view, at + 8),
    unsignedDecimal(view, at + 16, 4),
    unsignedDecimal(view, at + 24, 4),
    String(view.getInt32(at + 32, true)),
    String(view.getUint32(at + 36, true)),
    String(view.getUint32(at + 40, true)),
    String(view.getUint32(at + 44, true)),
    String(view.getUint16(at + 48, true)),
    String.fromCharCode(view.getUint8(at + 50)),
    String.fromCharCode(view.getUint8(at + 51)),
    String(view.getUint8(at + 52)),
    hexOf(view, at + 53, 11),
  ];
}

function vpinBucketJson(view: DataView, at: number): string {
  return (
    `"bucket":${numberOf(unsigned(view, at))}` +
    `,"sequence":${numberOf(unsigned(view, at + 8))}` +
    `,"time":${numberOf(unsignedClock(view, at + 16))}` +
    `,"buy_shares":${numberOf(unsigned(view, at + 24))}` +
    `,"sell_shares":${numberOf(unsigned(view, at + 32))}` +
    `,"vpin_ppm":${view.getUint32(at + 40, true)}` +
    `,"stock_locate":${view.getUint16(at + 44, true)}` +
    `,"toxic":${view.getUint8(at + 46)}` +
    `,"reserved":"${hexOf(view, at + 47, 17)}"`
  );
}

function vpinBucketTexts(view: DataView, at: number): string[] {
  return [
    unsigned(view, at),
    unsigned(view, at + 8),
    unsignedClock(view, at + 16),
    unsigned(view, at + 24),
    unsigned(view, at + 32),
    String(view.getUint32(at + 40, true)),
    String(view.getUint16(at + 44, true)),
    String(view.getUint8(at + 46)),
    hexOf(view, at + 47, 17),
  ];
}

function bookLevelJson(view: DataView, at: number): string {
  return (
    `"price":"${decimal(view.getUint32(at, true), 4)}"` +
    `,"orders":${view.getUint32(at + 4, true)}` +
    `,"shares":${numberOf(unsigned(view, at + 8))}`
  );
}

function bookLevelTexts(view: DataView, at: number): string[] {
  return [
    decimal(view.getUint32(at, true), 4),
    String(view.getUint32(at + 4, true)),
    unsigned(view, at + 8),
  ];
}

function matchRequestJson(view: DataView, at: number): string {
  return (
    `"order_ref":${numberOf(unsigned(view, at))}` +
    `,"new_order_ref":${numberOf(unsigned(view, at + 8))}` +
    `,"shares":${view.getUint32(at + 16, true)}` +
    `,"price":"${decimal(view.getUint32(at + 20, true), 4)}"` +
    `,"stock_locate":${view.getUint16(at + 24, true)}` +
    `,"side":${CHARACTERS[view.getUint8(at + 26)]}` +
    `,"kind":${view.getUint8(at + 27)}` +
    `,"reserved":"${hexOf(view, at + 28, 4)}"`
  );
}

function matchRequestTexts(view: DataView, at: number): string[] {
  return [
    unsigned(view, at),
    unsigned(view, at + 8),
    String(view.getUint32(at + 16, true)),
    decimal(view.getUint32(at + 20, true), 4),
    String(view.getUint16(at + 24, true)),
    String.fromCharCode(view.getUint8(at + 26)),
    String(view.getUint8(at + 27)),
    hexOf(view, at + 28, 4),
  ];
}

function matchResultJson(view: DataView, at: number): string {
  return (
    `"executed":${view.getUint32(at, true)}` +
    `,"executions":${view.getUint32(at + 4, true)}` +
    `,"rested":${view.getUint32(at + 8, true)}` +
    `,"cancelled":${view.getUint32(at + 12, true)}` +
    `,"price":"${decimal(view.getUint32(at + 16, true), 4)}"` +
    `,"side":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"outcome":${view.getUint8(at + 21)}` +
    `,"reserved":"${hexOf(view, at + 22, 2)}"`
  );
}

function matchResultTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at, true)),
    String(view.getUint32(at + 4, true)),
    String(view.getUint32(at + 8, true)),
    String(view.getUint32(at + 12, true)),
    decimal(view.getUint32(at + 16, true), 4),
    String.fromCharCode(view.getUint8(at + 20)),
    String(view.getUint8(at + 21)),
    hexOf(view, at + 22, 2),
  ];
}

function matchExecutionJson(view: DataView, at: number): string {
  return (
    `"resting_ref":${numberOf(unsigned(view, at))}` +
    `,"match_number":${numberOf(unsigned(view, at + 8))}` +
    `,"shares":${view.getUint32(at + 16, true)}` +
    `,"price":"${decimal(view.getUint32(at + 20, true), 4)}"` +
    `,"stock_locate":${view.getUint16(at + 24, true)}` +
    `,"reserved":"${hexOf(view, at + 26, 6)}"`
  );
}

function matchExecutionTexts(view: DataView, at: number): string[] {
  return [
    unsigned(view, at),
    unsigned(view, at + 8),
    String(view.getUint32(at + 16, true)),
    decimal(view.getUint32(at + 20, true), 4),
    String(view.getUint16(at + 24, true)),
    hexOf(view, at + 26, 6),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: null, name: 'telemetry_sample', length: 64, json: telemetrySampleJson, texts: telemetrySampleTexts,
    columns: ['sequence', 'timestamp', 't0', 'parse', 'book', 'ring', 'signal', 'gateway', 'total', 'user_ref_num', 'stock_locate', 'message_type', 'flags', 'reserved'],
  },
  {
    type: null, name: 'book_event', length: 64, json: bookEventJson, texts: bookEventTexts,
    columns: ['sequence', 'timestamp', 't0', 'parse', 'book', 'trade_shares', 'trade_price', 'bid_price', 'ask_price', 'bid_shares', 'ask_shares', 'stock_locate', 'message_type', 'kind', 'aggressor', 'trading_state', 'flags', 'reserved'],
  },
  {
    type: null, name: 'order_event', length: 64, json: orderEventJson, texts: orderEventTexts,
    columns: ['sequence', 'timestamp', 'price', 'notional', 'position', 'user_ref_num', 'shares', 'filled', 'stock_locate', 'side', 'reason', 'outcome', 'reserved'],
  },
  {
    type: null, name: 'vpin_bucket', length: 64, json: vpinBucketJson, texts: vpinBucketTexts,
    columns: ['bucket', 'sequence', 'time', 'buy_shares', 'sell_shares', 'vpin_ppm', 'stock_locate', 'toxic', 'reserved'],
  },
  {
    type: null, name: 'book_level', length: 16, json: bookLevelJson, texts: bookLevelTexts,
    columns: ['price', 'orders', 'shares'],
  },
  {
    type: null, name: 'match_request', length: 32, json: matchRequestJson, texts: matchRequestTexts,
    columns: ['order_ref', 'new_order_ref', 'shares', 'price', 'stock_locate', 'side', 'kind', 'reserved'],
  },
  {
    type: null, name: 'match_result', length: 24, json: matchResultJson, texts: matchResultTexts,
    columns: ['executed', 'executions', 'rested', 'cancelled', 'price', 'side', 'outcome', 'reserved'],
  },
  {
    type: null, name: 'match_execution', length: 32, json: matchExecutionJson, texts: matchExecutionTexts,
    columns: ['resting_ref', 'match_number', 'shares', 'price', 'stock_locate', 'reserved'],
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
  'sequence', 'timestamp', 't0', 'parse', 'book', 'ring', 'signal', 'gateway', 'total', 'user_ref_num', 'stock_locate',
  'message_type', 'flags', 'reserved', 'trade_shares', 'trade_price', 'bid_price', 'ask_price', 'bid_shares', 'ask_shares',
  'kind', 'aggressor', 'trading_state', 'price', 'notional', 'position', 'shares', 'filled', 'side', 'reason', 'outcome',
  'bucket', 'time', 'buy_shares', 'sell_shares', 'vpin_ppm', 'toxic', 'orders', 'order_ref', 'new_order_ref', 'executed',
  'executions', 'rested', 'cancelled', 'resting_ref', 'match_number',
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

/** A scaled number of 64 bits. */
function unsignedDecimal(view: DataView, at: number, scale: number): string {
  return pointed(unsigned(view, at), scale);
}

/** A time in 64 bits; a number that no day can hold stays a number. */
function unsignedClock(view: DataView, at: number): string {
  const high = view.getUint32(at + 4, true);
  return high < 0x10000 ? clock(high * 0x100000000 + view.getUint32(at, true)) : unsigned(view, at);
}

/** A number of 64 bits with all its digits. */
function unsigned(view: DataView, at: number): string {
  const high = view.getUint32(at + 4, true);
  if (high < 0x200000) return String(high * 0x100000000 + view.getUint32(at, true));
  return String(view.getBigUint64(at, true));
}

/** A scaled number: 3201400 at scale 4 is 320.1400. */
function decimal(value: number, scale: number): string {
  return pointed(String(value), scale);
}

/** Digits with a point before the last `scale` of them. */
function pointed(digits: string, scale: number): string {
  if (digits.startsWith('-')) return `-${pointed(digits.slice(1), scale)}`;
  const padded = digits.length > scale ? digits : digits.padStart(scale + 1, '0');
  return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
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
