// @generated from schema/framing/pcapng.json
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

function blockHeaderJson(view: DataView, at: number): string {
  return (
    `"block_type":${view.getUint32(at, true)}` +
    `,"total_length":${view.getUint32(at + 4, true)}`
  );
}

function blockHeaderTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at, true)),
    String(view.getUint32(at + 4, true)),
  ];
}

function sectionHeaderJson(view: DataView, at: number): string {
  return (
    `"block_type":${view.getUint32(at, true)}` +
    `,"total_length":${view.getUint32(at + 4, true)}` +
    `,"byte_order":${view.getUint32(at + 8, true)}` +
    `,"version_major":${view.getUint16(at + 12, true)}` +
    `,"version_minor":${view.getUint16(at + 14, true)}` +
    `,"section_length":${numberOf(unsigned(view, at + 16))}`
  );
}

function sectionHeaderTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at, true)),
    String(view.getUint32(at + 4, true)),
    String(view.getUint32(at + 8, true)),
    String(view.getUint16(at + 12, true)),
    String(view.getUint16(at + 14, true)),
    unsigned(view, at + 16),
  ];
}

function interfaceDescriptionJson(view: DataView, at: number): string {
  return (
    `"block_type":${view.getUint32(at, true)}` +
    `,"total_length":${view.getUint32(at + 4, true)}` +
    `,"link_type":${view.getUint16(at + 8, true)}` +
    `,"reserved":${view.getUint16(at + 10, true)}` +
    `,"snapshot_length":${view.getUint32(at + 12, true)}`
  );
}

function interfaceDescriptionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at, true)),
    String(view.getUint32(at + 4, true)),
    String(view.getUint16(at + 8, true)),
    String(view.getUint16(at + 10, true)),
    String(view.getUint32(at + 12, true)),
  ];
}

function optionJson(view: DataView, at: number): string {
  return (
    `"code":${view.getUint16(at, true)}` +
    `,"value_length":${view.getUint16(at + 2, true)}`
  );
}

function optionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at, true)),
    String(view.getUint16(at + 2, true)),
  ];
}

function enhancedPacketJson(view: DataView, at: number): string {
  return (
    `"block_type":${view.getUint32(at, true)}` +
    `,"total_length":${view.getUint32(at + 4, true)}` +
    `,"interface_id":${view.getUint32(at + 8, true)}` +
    `,"timestamp_high":${view.getUint32(at + 12, true)}` +
    `,"timestamp_low":${view.getUint32(at + 16, true)}` +
    `,"captured_length":${view.getUint32(at + 20, true)}` +
    `,"original_length":${view.getUint32(at + 24, true)}`
  );
}

function enhancedPacketTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at, true)),
    String(view.getUint32(at + 4, true)),
    String(view.getUint32(at + 8, true)),
    String(view.getUint32(at + 12, true)),
    String(view.getUint32(at + 16, true)),
    String(view.getUint32(at + 20, true)),
    String(view.getUint32(at + 24, true)),
  ];
}

function obsoletePacketJson(view: DataView, at: number): string {
  return (
    `"block_type":${view.getUint32(at, true)}` +
    `,"total_length":${view.getUint32(at + 4, true)}` +
    `,"interface_id":${view.getUint16(at + 8, true)}` +
    `,"drops_count":${view.getUint16(at + 10, true)}` +
    `,"timestamp_high":${view.getUint32(at + 12, true)}` +
    `,"timestamp_low":${view.getUint32(at + 16, true)}` +
    `,"captured_length":${view.getUint32(at + 20, true)}` +
    `,"original_length":${view.getUint32(at + 24, true)}`
  );
}

function obsoletePacketTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at, true)),
    String(view.getUint32(at + 4, true)),
    String(view.getUint16(at + 8, true)),
    String(view.getUint16(at + 10, true)),
    String(view.getUint32(at + 12, true)),
    String(view.getUint32(at + 16, true)),
    String(view.getUint32(at + 20, true)),
    String(view.getUint32(at + 24, true)),
  ];
}

function simplePacketJson(view: DataView, at: number): string {
  return (
    `"block_type":${view.getUint32(at, true)}` +
    `,"total_length":${view.getUint32(at + 4, true)}` +
    `,"original_length":${view.getUint32(at + 8, true)}`
  );
}

function simplePacketTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at, true)),
    String(view.getUint32(at + 4, true)),
    String(view.getUint32(at + 8, true)),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: null, name: 'block_header', length: 8, json: blockHeaderJson, texts: blockHeaderTexts,
    columns: ['block_type', 'total_length'],
  },
  {
    type: null, name: 'section_header', length: 24, json: sectionHeaderJson, texts: sectionHeaderTexts,
    columns: ['block_type', 'total_length', 'byte_order', 'version_major', 'version_minor', 'section_length'],
  },
  {
    type: null, name: 'interface_description', length: 16, json: interfaceDescriptionJson, texts: interfaceDescriptionTexts,
    columns: ['block_type', 'total_length', 'link_type', 'reserved', 'snapshot_length'],
  },
  {
    type: null, name: 'option', length: 4, json: optionJson, texts: optionTexts,
    columns: ['code', 'value_length'],
  },
  {
    type: null, name: 'enhanced_packet', length: 28, json: enhancedPacketJson, texts: enhancedPacketTexts,
    columns: ['block_type', 'total_length', 'interface_id', 'timestamp_high', 'timestamp_low', 'captured_length', 'original_length'],
  },
  {
    type: null, name: 'obsolete_packet', length: 28, json: obsoletePacketJson, texts: obsoletePacketTexts,
    columns: ['block_type', 'total_length', 'interface_id', 'drops_count', 'timestamp_high', 'timestamp_low', 'captured_length', 'original_length'],
  },
  {
    type: null, name: 'simple_packet', length: 12, json: simplePacketJson, texts: simplePacketTexts,
    columns: ['block_type', 'total_length', 'original_length'],
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
  'block_type', 'total_length', 'byte_order', 'version_major', 'version_minor', 'section_length', 'link_type', 'reserved',
  'snapshot_length', 'code', 'value_length', 'interface_id', 'timestamp_high', 'timestamp_low', 'captured_length',
  'original_length', 'drops_count',
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

/** A whole number in JSON: as a number while that is exact, as a string beyond; null when there is none. */
function numberOf(digits: string): string {
  if (digits === '') return 'null';
  return digits.length < 16 || Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`;
}

/** A number of 64 bits with all its digits. */
function unsigned(view: DataView, at: number): string {
  const high = view.getUint32(at + 4, true);
  if (high < 0x200000) return String(high * 0x100000000 + view.getUint32(at, true));
  return String(view.getBigUint64(at, true));
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes in hexadecimal. */
function hexOf(view: DataView, at: number, length: number): string {
  let text = '';
  for (let position = at; position < at + length; position++) text += HEX[view.getUint8(position)];
  return text;
}
