// @generated from schema/framing/pcap.json
// by `npx lumina codegen gen`; edit the schema, not this file.

export interface FieldInfo {
  readonly name: string;
  /** From the first byte of the message. */
  readonly offset: number;
  readonly length: number;
  /** The document's word for the type. */
  readonly type: string;
  readonly wire: string;
  /** Implied decimals. */
  readonly scale?: number;
  /** What the number counts. */
  readonly unit?: string;
  /** Names by code as it is on the wire, without padding. An open set. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface MessageInfo {
  /** These messages have no type byte. */
  readonly type: null;
  readonly code: null;
  readonly name: string;
  /** The document's own name. */
  readonly spec: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** What the message does, e.g. `book.add`. */
  readonly effect?: string;
  readonly fields: readonly FieldInfo[];
}

const MAGIC_NAMES = {
  '1295823521': 'nanoseconds_swapped', '2712812621': 'nanoseconds', '2712847316': 'microseconds',
  '3569595041': 'microseconds_swapped',
};

const LINK_TYPE_NAMES = {
  '0': 'null_loopback', '1': 'ethernet', '12': 'raw_openbsd', '14': 'raw_bsd', '101': 'raw', '108': 'loopback',
  '113': 'linux_cooked', '228': 'ipv4', '229': 'ipv6', '276': 'linux_cooked_2',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: null, code: null, name: 'file_header', length: 24,
    spec: 'File Header',
    fields: [
      { name: 'magic', offset: 0, length: 4, type: 'uint', wire: 'u32', values: MAGIC_NAMES },
      { name: 'version_major', offset: 4, length: 2, type: 'uint', wire: 'u16' },
      { name: 'version_minor', offset: 6, length: 2, type: 'uint', wire: 'u16' },
      { name: 'reserved', offset: 8, length: 8, type: 'uint', wire: 'u64' },
      { name: 'snapshot_length', offset: 16, length: 4, type: 'uint', wire: 'u32' },
      { name: 'link_type', offset: 20, length: 2, type: 'uint', wire: 'u16', values: LINK_TYPE_NAMES },
      { name: 'link_flags', offset: 22, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: null, code: null, name: 'record_header', length: 16,
    spec: 'Packet Record',
    fields: [
      { name: 'seconds', offset: 0, length: 4, type: 'uint', wire: 'u32' },
      { name: 'fraction', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'captured_length', offset: 8, length: 4, type: 'uint', wire: 'u32' },
      { name: 'original_length', offset: 12, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
];
