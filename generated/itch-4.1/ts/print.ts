// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import { readAlpha } from './alpha.ts';
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

function systemEventJson(view: DataView, at: number): string {
  return (
    `"message_type":"S"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"event_code":${CHARACTERS[view.getUint8(at + 5)]}`
  );
}

function systemEventTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    String.fromCharCode(view.getUint8(at + 5)),
  ];
}

function stockDirectoryJson(view: DataView, at: number): string {
  return (
    `"message_type":"R"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"stock":${quoted(readAlpha(view, at + 5, 8))}` +
    `,"market_category":${CHARACTERS[view.getUint8(at + 13)]}` +
    `,"financial_status":${CHARACTERS[view.getUint8(at + 14)]}` +
    `,"round_lot_size":${view.getUint32(at + 15)}` +
    `,"round_lots_only":${CHARACTERS[view.getUint8(at + 19)]}`
  );
}

function stockDirectoryTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    readAlpha(view, at + 5, 8),
    String.fromCharCode(view.getUint8(at + 13)),
    String.fromCharCode(view.getUint8(at + 14)),
    String(view.getUint32(at + 15)),
    String.fromCharCode(view.getUint8(at + 19)),
  ];
}

function stockTradingActionJson(view: DataView, at: number): string {
  return (
    `"message_type":"H"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"stock":${quoted(readAlpha(view, at + 5, 8))}` +
    `,"trading_state":${CHARACTERS[view.getUint8(at + 13)]}` +
    `,"reserved":${CHARACTERS[view.getUint8(at + 14)]}` +
    `,"reason":${quoted(readAlpha(view, at + 15, 4))}`
  );
}

function stockTradingActionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    readAlpha(view, at + 5, 8),
    String.fromCharCode(view.getUint8(at + 13)),
    String.fromCharCode(view.getUint8(at + 14)),
    readAlpha(view, at + 15, 4),
  ];
}

function regShoRestrictionJson(view: DataView, at: number): string {
  return (
    `"message_type":"Y"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"stock":${quoted(readAlpha(view, at + 5, 8))}` +
    `,"action":${CHARACTERS[view.getUint8(at + 13)]}`
  );
}

function regShoRestrictionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    readAlpha(view, at + 5, 8),
    String.fromCharCode(view.getUint8(at + 13)),
  ];
}

function marketParticipantPositionJson(view: DataView, at: number): string {
  return (
    `"message_type":"L"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"mpid":${quoted(readAlpha(view, at + 5, 4))}` +
    `,"stock":${quoted(readAlpha(view, at + 9, 8))}` +
    `,"primary_market_maker":${CHARACTERS[view.getUint8(at + 17)]}` +
    `,"market_maker_mode":${CHARACTERS[view.getUint8(at + 18)]}` +
    `,"participant_state":${CHARACTERS[view.getUint8(at + 19)]}`
  );
}

function marketParticipantPositionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    readAlpha(view, at + 5, 4),
    readAlpha(view, at + 9, 8),
    String.fromCharCode(view.getUint8(at + 17)),
    String.fromCharCode(view.getUint8(at + 18)),
    String.fromCharCode(view.getUint8(at + 19)),
  ];
}

function addOrderJson(view: DataView, at: number): string {
  return (
    `"message_type":"A"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"order_ref":${numberOf(unsigned(view, at + 5))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 13)]}` +
    `,"shares":${view.getUint32(at + 14)}` +
    `,"stock":${quoted(readAlpha(view, at + 18, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 26), 4)}"`
  );
}

function addOrderTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
    String.fromCharCode(view.getUint8(at + 13)),
    String(view.getUint32(at + 14)),
    readAlpha(view, at + 18, 8),
    decimal(view.getUint32(at + 26), 4),
  ];
}

function addOrderAttributedJson(view: DataView, at: number): string {
  return (
    `"message_type":"F"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"order_ref":${numberOf(unsigned(view, at + 5))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 13)]}` +
    `,"shares":${view.getUint32(at + 14)}` +
    `,"stock":${quoted(readAlpha(view, at + 18, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 26), 4)}"` +
    `,"attribution":${quoted(readAlpha(view, at + 30, 4))}`
  );
}

function addOrderAttributedTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
    String.fromCharCode(view.getUint8(at + 13)),
    String(view.getUint32(at + 14)),
    readAlpha(view, at + 18, 8),
    decimal(view.getUint32(at + 26), 4),
    readAlpha(view, at + 30, 4),
  ];
}

function orderExecutedJson(view: DataView, at: number): string {
  return (
    `"message_type":"E"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"order_ref":${numberOf(unsigned(view, at + 5))}` +
    `,"shares":${view.getUint32(at + 13)}` +
    `,"match_number":${numberOf(unsigned(view, at + 17))}`
  );
}

function orderExecutedTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
    String(view.getUint32(at + 13)),
    unsigned(view, at + 17),
  ];
}

function orderExecutedWithPriceJson(view: DataView, at: number): string {
  return (
    `"message_type":"C"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"order_ref":${numberOf(unsigned(view, at + 5))}` +
    `,"shares":${view.getUint32(at + 13)}` +
    `,"match_number":${numberOf(unsigned(view, at + 17))}` +
    `,"printable":${CHARACTERS[view.getUint8(at + 25)]}` +
    `,"price":"${decimal(view.getUint32(at + 26), 4)}"`
  );
}

function orderExecutedWithPriceTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
    String(view.getUint32(at + 13)),
    unsigned(view, at + 17),
    String.fromCharCode(view.getUint8(at + 25)),
    decimal(view.getUint32(at + 26), 4),
  ];
}

function orderCancelJson(view: DataView, at: number): string {
  return (
    `"message_type":"X"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"order_ref":${numberOf(unsigned(view, at + 5))}` +
    `,"shares":${view.getUint32(at + 13)}`
  );
}

function orderCancelTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
    String(view.getUint32(at + 13)),
  ];
}

function orderDeleteJson(view: DataView, at: number): string {
  return (
    `"message_type":"D"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"order_ref":${numberOf(unsigned(view, at + 5))}`
  );
}

function orderDeleteTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
  ];
}

function orderReplaceJson(view: DataView, at: number): string {
  return (
    `"message_type":"U"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"order_ref":${numberOf(unsigned(view, at + 5))}` +
    `,"new_order_ref":${numberOf(unsigned(view, at + 13))}` +
    `,"shares":${view.getUint32(at + 21)}` +
    `,"price":"${decimal(view.getUint32(at + 25), 4)}"`
  );
}

function orderReplaceTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
    unsigned(view, at + 13),
    String(view.getUint32(at + 21)),
    decimal(view.getUint32(at + 25), 4),
  ];
}

function tradeJson(view: DataView, at: number): string {
  return (
    `"message_type":"P"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"order_ref":${numberOf(unsigned(view, at + 5))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 13)]}` +
    `,"shares":${view.getUint32(at + 14)}` +
    `,"stock":${quoted(readAlpha(view, at + 18, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 26), 4)}"` +
    `,"match_number":${numberOf(unsigned(view, at + 30))}`
  );
}

function tradeTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
    String.fromCharCode(view.getUint8(at + 13)),
    String(view.getUint32(at + 14)),
    readAlpha(view, at + 18, 8),
    decimal(view.getUint32(at + 26), 4),
    unsigned(view, at + 30),
  ];
}

function crossTradeJson(view: DataView, at: number): string {
  return (
    `"message_type":"Q"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"shares":${numberOf(unsigned(view, at + 5))}` +
    `,"stock":${quoted(readAlpha(view, at + 13, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 21), 4)}"` +
    `,"match_number":${numberOf(unsigned(view, at + 25))}` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 33)]}`
  );
}

function crossTradeTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
    readAlpha(view, at + 13, 8),
    decimal(view.getUint32(at + 21), 4),
    unsigned(view, at + 25),
    String.fromCharCode(view.getUint8(at + 33)),
  ];
}

function brokenTradeJson(view: DataView, at: number): string {
  return (
    `"message_type":"B"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"match_number":${numberOf(unsigned(view, at + 5))}`
  );
}

function brokenTradeTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
  ];
}

function noiiJson(view: DataView, at: number): string {
  return (
    `"message_type":"I"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"paired_shares":${numberOf(unsigned(view, at + 5))}` +
    `,"imbalance_shares":${numberOf(unsigned(view, at + 13))}` +
    `,"imbalance_direction":${CHARACTERS[view.getUint8(at + 21)]}` +
    `,"stock":${quoted(readAlpha(view, at + 22, 8))}` +
    `,"far_price":"${decimal(view.getUint32(at + 30), 4)}"` +
    `,"near_price":"${decimal(view.getUint32(at + 34), 4)}"` +
    `,"reference_price":"${decimal(view.getUint32(at + 38), 4)}"` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 42)]}` +
    `,"price_variation":${CHARACTERS[view.getUint8(at + 43)]}`
  );
}

function noiiTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    unsigned(view, at + 5),
    unsigned(view, at + 13),
    String.fromCharCode(view.getUint8(at + 21)),
    readAlpha(view, at + 22, 8),
    decimal(view.getUint32(at + 30), 4),
    decimal(view.getUint32(at + 34), 4),
    decimal(view.getUint32(at + 38), 4),
    String.fromCharCode(view.getUint8(at + 42)),
    String.fromCharCode(view.getUint8(at + 43)),
  ];
}

function retailPriceImprovementJson(view: DataView, at: number): string {
  return (
    `"message_type":"N"` +
    `,"timestamp_ns":${view.getUint32(at + 1)}` +
    `,"stock":${quoted(readAlpha(view, at + 5, 8))}` +
    `,"interest":${CHARACTERS[view.getUint8(at + 13)]}`
  );
}

function retailPriceImprovementTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    readAlpha(view, at + 5, 8),
    String.fromCharCode(view.getUint8(at + 13)),
  ];
}

function secondsJson(view: DataView, at: number): string {
  return (
    `"message_type":"T"` +
    `,"second":"${clockOfSeconds(view.getUint32(at + 1))}"`
  );
}

function secondsTexts(view: DataView, at: number): string[] {
  return [
    clockOfSeconds(view.getUint32(at + 1)),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: 'S', name: 'system_event', length: 6, json: systemEventJson, texts: systemEventTexts,
    columns: ['timestamp_ns', 'event_code'],
  },
  {
    type: 'R', name: 'stock_directory', length: 20, json: stockDirectoryJson, texts: stockDirectoryTexts,
    columns: ['timestamp_ns', 'stock', 'market_category', 'financial_status', 'round_lot_size', 'round_lots_only'],
  },
  {
    type: 'H', name: 'stock_trading_action', length: 19, json: stockTradingActionJson, texts: stockTradingActionTexts,
    columns: ['timestamp_ns', 'stock', 'trading_state', 'reserved', 'reason'],
  },
  {
    type: 'Y', name: 'reg_sho_restriction', length: 14, json: regShoRestrictionJson, texts: regShoRestrictionTexts,
    columns: ['timestamp_ns', 'stock', 'action'],
  },
  {
    type: 'L', name: 'market_participant_position', length: 20, json: marketParticipantPositionJson, texts: marketParticipantPositionTexts,
    columns: ['timestamp_ns', 'mpid', 'stock', 'primary_market_maker', 'market_maker_mode', 'participant_state'],
  },
  {
    type: 'A', name: 'add_order', length: 30, json: addOrderJson, texts: addOrderTexts,
    columns: ['timestamp_ns', 'order_ref', 'side', 'shares', 'stock', 'price'],
  },
  {
    type: 'F', name: 'add_order_attributed', length: 34, json: addOrderAttributedJson, texts: addOrderAttributedTexts,
    columns: ['timestamp_ns', 'order_ref', 'side', 'shares', 'stock', 'price', 'attribution'],
  },
  {
    type: 'E', name: 'order_executed', length: 25, json: orderExecutedJson, texts: orderExecutedTexts,
    columns: ['timestamp_ns', 'order_ref', 'shares', 'match_number'],
  },
  {
    type: 'C', name: 'order_executed_with_price', length: 30, json: orderExecutedWithPriceJson, texts: orderExecutedWithPriceTexts,
    columns: ['timestamp_ns', 'order_ref', 'shares', 'match_number', 'printable', 'price'],
  },
  {
    type: 'X', name: 'order_cancel', length: 17, json: orderCancelJson, texts: orderCancelTexts,
    columns: ['timestamp_ns', 'order_ref', 'shares'],
  },
  {
    type: 'D', name: 'order_delete', length: 13, json: orderDeleteJson, texts: orderDeleteTexts,
    columns: ['timestamp_ns', 'order_ref'],
  },
  {
    type: 'U', name: 'order_replace', length: 29, json: orderReplaceJson, texts: orderReplaceTexts,
    columns: ['timestamp_ns', 'order_ref', 'new_order_ref', 'shares', 'price'],
  },
  {
    type: 'P', name: 'trade', length: 38, json: tradeJson, texts: tradeTexts,
    columns: ['timestamp_ns', 'order_ref', 'side', 'shares', 'stock', 'price', 'match_number'],
  },
  {
    type: 'Q', name: 'cross_trade', length: 34, json: crossTradeJson, texts: crossTradeTexts,
    columns: ['timestamp_ns', 'shares', 'stock', 'price', 'match_number', 'cross_type'],
  },
  {
    type: 'B', name: 'broken_trade', length: 13, json: brokenTradeJson, texts: brokenTradeTexts,
    columns: ['timestamp_ns', 'match_number'],
  },
  {
    type: 'I', name: 'noii', length: 44, json: noiiJson, texts: noiiTexts,
    columns: ['timestamp_ns', 'paired_shares', 'imbalance_shares', 'imbalance_direction', 'stock', 'far_price', 'near_price', 'reference_price', 'cross_type', 'price_variation'],
  },
  {
    type: 'N', name: 'retail_price_improvement', length: 14, json: retailPriceImprovementJson, texts: retailPriceImprovementTexts,
    columns: ['timestamp_ns', 'stock', 'interest'],
  },
  {
    type: 'T', name: 'seconds', length: 5, json: secondsJson, texts: secondsTexts,
    columns: ['second'],
  },
];

/** A message as members of a JSON object: type, name, its fields; `hex` in their place when the message is unknown or too short. */
export function membersOf(printer: Printer | undefined, view: DataView, at: number, length: number): string {
  if (printer !== undefined && length >= printer.length) {
    return `"type":${printer.type === null ? 'null' : CHARACTERS[printer.type.charCodeAt(0)]},"name":"${printer.name}",${printer.json(view, at, length)}`;
  }
  const type = length > 0 ? CHARACTERS[view.getUint8(at)] : 'null';
  const name = printer === undefined ? 'null' : `"${printer.name}"`;
  return `"type":${type},"name":${name},"hex":"${hexOf(view, at, length)}"`;
}

/** Columns of CSV for every message: type, name, each field once, and the bytes of a message whose fields can't be read. */
export const CSV_COLUMNS: readonly string[] = [
  'type', 'name',
  'timestamp_ns', 'event_code', 'stock', 'market_category', 'financial_status', 'round_lot_size', 'round_lots_only',
  'trading_state', 'reserved', 'reason', 'action', 'mpid', 'primary_market_maker', 'market_maker_mode', 'participant_state',
  'order_ref', 'side', 'shares', 'price', 'attribution', 'match_number', 'printable', 'new_order_ref', 'cross_type',
  'paired_shares', 'imbalance_shares', 'imbalance_direction', 'far_price', 'near_price', 'reference_price', 'price_variation',
  'interest', 'second',
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
    if (type >= 0) cells[type] = cell(printer?.type ?? (length > 0 ? String.fromCharCode(view.getUint8(at)) : ''));
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
  if (length <= 0) return undefined;
  return BY_CODE[view.getUint8(at)];
}

/** A message as a JSON object: prices as decimals and times as HH:MM:SS.nnnnnnnnn in text, 64-bit numbers in text beyond 2^53. */
export function printJson(view: DataView, at: number, length: number): string {
  return `{${membersOf(printerOf(view, at, length), view, at, length)}}`;
}

/** A message as a row of CSV with the columns CSV_COLUMNS. */
export function printCsv(view: DataView, at: number, length: number): string {
  return ROWS(printerOf(view, at, length), view, at, length);
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

/** A number of 64 bits with all its digits. */
function unsigned(view: DataView, at: number): string {
  const high = view.getUint32(at);
  if (high < 0x200000) return String(high * 0x100000000 + view.getUint32(at + 4));
  return String(view.getBigUint64(at));
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

/** Seconds since midnight as HH:MM:SS.nnnnnnnnn. */
function clockOfSeconds(seconds: number): string {
  return `${hoursOf(seconds)}.000000000`;
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
