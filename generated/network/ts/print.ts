// @generated from schema/framing/network.json
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

function ethernetJson(view: DataView, at: number): string {
  return (
    `"destination":"${hexOf(view, at, 6)}"` +
    `,"source":"${hexOf(view, at + 6, 6)}"` +
    `,"ether_type":${view.getUint16(at + 12)}`
  );
}

function ethernetTexts(view: DataView, at: number): string[] {
  return [
    hexOf(view, at, 6),
    hexOf(view, at + 6, 6),
    String(view.getUint16(at + 12)),
  ];
}

function vlanTagJson(view: DataView, at: number): string {
  return (
    `"control":${view.getUint16(at)}` +
    `,"ether_type":${view.getUint16(at + 2)}`
  );
}

function vlanTagTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
    String(view.getUint16(at + 2)),
  ];
}

function linuxCookedJson(view: DataView, at: number): string {
  return (
    `"packet_type":${view.getUint16(at)}` +
    `,"hardware_type":${view.getUint16(at + 2)}` +
    `,"address_length":${view.getUint16(at + 4)}` +
    `,"address":${numberOf(unsigned(view, at + 6))}` +
    `,"ether_type":${view.getUint16(at + 14)}`
  );
}

function linuxCookedTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    unsigned(view, at + 6),
    String(view.getUint16(at + 14)),
  ];
}

function linuxCooked2Json(view: DataView, at: number): string {
  return (
    `"ether_type":${view.getUint16(at)}` +
    `,"reserved":${view.getUint16(at + 2)}` +
    `,"interface_index":${view.getUint32(at + 4)}` +
    `,"hardware_type":${view.getUint16(at + 8)}` +
    `,"packet_type":${view.getUint8(at + 10)}` +
    `,"address_length":${view.getUint8(at + 11)}` +
    `,"address":${numberOf(unsigned(view, at + 12))}`
  );
}

function linuxCooked2Texts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint32(at + 4)),
    String(view.getUint16(at + 8)),
    String(view.getUint8(at + 10)),
    String(view.getUint8(at + 11)),
    unsigned(view, at + 12),
  ];
}

function loopbackJson(view: DataView, at: number): string {
  return (
    `"family":${view.getUint32(at)}`
  );
}

function loopbackTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at)),
  ];
}

function ipv4Json(view: DataView, at: number): string {
  return (
    `"version_and_words":${view.getUint8(at)}` +
    `,"service":${view.getUint8(at + 1)}` +
    `,"total_length":${view.getUint16(at + 2)}` +
    `,"identification":${view.getUint16(at + 4)}` +
    `,"fragment":${view.getUint16(at + 6)}` +
    `,"time_to_live":${view.getUint8(at + 8)}` +
    `,"protocol":${view.getUint8(at + 9)}` +
    `,"checksum":${view.getUint16(at + 10)}` +
    `,"source":${view.getUint32(at + 12)}` +
    `,"destination":${view.getUint32(at + 16)}`
  );
}

function ipv4Texts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint8(at + 1)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    String(view.getUint16(at + 6)),
    String(view.getUint8(at + 8)),
    String(view.getUint8(at + 9)),
    String(view.getUint16(at + 10)),
    String(view.getUint32(at + 12)),
    String(view.getUint32(at + 16)),
  ];
}

function ipv6Json(view: DataView, at: number): string {
  return (
    `"version_and_flow":${view.getUint32(at)}` +
    `,"payload_length":${view.getUint16(at + 4)}` +
    `,"next_header":${view.getUint8(at + 6)}` +
    `,"hop_limit":${view.getUint8(at + 7)}` +
    `,"source_0":${view.getUint32(at + 8)}` +
    `,"source_1":${view.getUint32(at + 12)}` +
    `,"source_2":${view.getUint32(at + 16)}` +
    `,"source_3":${view.getUint32(at + 20)}` +
    `,"destination_0":${view.getUint32(at + 24)}` +
    `,"destination_1":${view.getUint32(at + 28)}` +
    `,"destination_2":${view.getUint32(at + 32)}` +
    `,"destination_3":${view.getUint32(at + 36)}`
  );
}

function ipv6Texts(view: DataView, at: number): string[] {
  return [
    String(view.getUint32(at)),
    String(view.getUint16(at + 4)),
    String(view.getUint8(at + 6)),
    String(view.getUint8(at + 7)),
    String(view.getUint32(at + 8)),
    String(view.getUint32(at + 12)),
    String(view.getUint32(at + 16)),
    String(view.getUint32(at + 20)),
    String(view.getUint32(at + 24)),
    String(view.getUint32(at + 28)),
    String(view.getUint32(at + 32)),
    String(view.getUint32(at + 36)),
  ];
}

function ipv6ExtensionJson(view: DataView, at: number): string {
  return (
    `"next_header":${view.getUint8(at)}` +
    `,"more_words":${view.getUint8(at + 1)}` +
    `,"content":${view.getUint16(at + 2) * 0x100000000 + view.getUint32(at + 4)}`
  );
}

function ipv6ExtensionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint8(at + 1)),
    String(view.getUint16(at + 2) * 0x100000000 + view.getUint32(at + 4)),
  ];
}

function ipv6FragmentJson(view: DataView, at: number): string {
  return (
    `"next_header":${view.getUint8(at)}` +
    `,"reserved":${view.getUint8(at + 1)}` +
    `,"fragment":${view.getUint16(at + 2)}` +
    `,"identification":${view.getUint32(at + 4)}`
  );
}

function ipv6FragmentTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint8(at + 1)),
    String(view.getUint16(at + 2)),
    String(view.getUint32(at + 4)),
  ];
}

function udpJson(view: DataView, at: number): string {
  return (
    `"source_port":${view.getUint16(at)}` +
    `,"destination_port":${view.getUint16(at + 2)}` +
    `,"datagram_length":${view.getUint16(at + 4)}` +
    `,"checksum":${view.getUint16(at + 6)}`
  );
}

function udpTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    String(view.getUint16(at + 6)),
  ];
}

function tcpJson(view: DataView, at: number): string {
  return (
    `"source_port":${view.getUint16(at)}` +
    `,"destination_port":${view.getUint16(at + 2)}` +
    `,"sequence_number":${view.getUint32(at + 4)}` +
    `,"acknowledgement":${view.getUint32(at + 8)}` +
    `,"words":${view.getUint8(at + 12)}` +
    `,"flags":${view.getUint8(at + 13)}` +
    `,"window":${view.getUint16(at + 14)}` +
    `,"checksum":${view.getUint16(at + 16)}` +
    `,"urgent":${view.getUint16(at + 18)}`
  );
}

function tcpTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint32(at + 4)),
    String(view.getUint32(at + 8)),
    String(view.getUint8(at + 12)),
    String(view.getUint8(at + 13)),
    String(view.getUint16(at + 14)),
    String(view.getUint16(at + 16)),
    String(view.getUint16(at + 18)),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: null, name: 'ethernet', length: 14, json: ethernetJson, texts: ethernetTexts,
    columns: ['destination', 'source', 'ether_type'],
  },
  {
    type: null, name: 'vlan_tag', length: 4, json: vlanTagJson, texts: vlanTagTexts,
    columns: ['control', 'ether_type'],
  },
  {
    type: null, name: 'linux_cooked', length: 16, json: linuxCookedJson, texts: linuxCookedTexts,
    columns: ['packet_type', 'hardware_type', 'address_length', 'address', 'ether_type'],
  },
  {
    type: null, name: 'linux_cooked_2', length: 20, json: linuxCooked2Json, texts: linuxCooked2Texts,
    columns: ['ether_type', 'reserved', 'interface_index', 'hardware_type', 'packet_type', 'address_length', 'address'],
  },
  {
    type: null, name: 'loopback', length: 4, json: loopbackJson, texts: loopbackTexts,
    columns: ['family'],
  },
  {
    type: null, name: 'ipv4', length: 20, json: ipv4Json, texts: ipv4Texts,
    columns: ['version_and_words', 'service', 'total_length', 'identification', 'fragment', 'time_to_live', 'protocol', 'checksum', 'source', 'destination'],
  },
  {
    type: null, name: 'ipv6', length: 40, json: ipv6Json, texts: ipv6Texts,
    columns: ['version_and_flow', 'payload_length', 'next_header', 'hop_limit', 'source_0', 'source_1', 'source_2', 'source_3', 'destination_0', 'destination_1', 'destination_2', 'destination_3'],
  },
  {
    type: null, name: 'ipv6_extension', length: 8, json: ipv6ExtensionJson, texts: ipv6ExtensionTexts,
    columns: ['next_header', 'more_words', 'content'],
  },
  {
    type: null, name: 'ipv6_fragment', length: 8, json: ipv6FragmentJson, texts: ipv6FragmentTexts,
    columns: ['next_header', 'reserved', 'fragment', 'identification'],
  },
  {
    type: null, name: 'udp', length: 8, json: udpJson, texts: udpTexts,
    columns: ['source_port', 'destination_port', 'datagram_length', 'checksum'],
  },
  {
    type: null, name: 'tcp', length: 20, json: tcpJson, texts: tcpTexts,
    columns: ['source_port', 'destination_port', 'sequence_number', 'acknowledgement', 'words', 'flags', 'window', 'checksum', 'urgent'],
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
  'destination', 'source', 'ether_type', 'control', 'packet_type', 'hardware_type', 'address_length', 'address', 'reserved',
  'interface_index', 'family', 'version_and_words', 'service', 'total_length', 'identification', 'fragment', 'time_to_live',
  'protocol', 'checksum', 'version_and_flow', 'payload_length', 'next_header', 'hop_limit', 'source_0', 'source_1', 'source_2',
  'source_3', 'destination_0', 'destination_1', 'destination_2', 'destination_3', 'more_words', 'content', 'source_port',
  'destination_port', 'datagram_length', 'sequence_number', 'acknowledgement', 'words', 'flags', 'window', 'urgent',
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
