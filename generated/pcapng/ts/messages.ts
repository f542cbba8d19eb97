// @generated from schema/framing/pcapng.json
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

const BLOCK_TYPE_NAMES = {
  '1': 'interface_description', '2': 'obsolete_packet', '3': 'simple_packet', '6': 'enhanced_packet',
  '168627466': 'section_header',
};

const BYTE_ORDER_NAMES = {
  '439041101': 'as_written', '1295788826': 'swapped',
};

const OPTION_CODE_NAMES = {
  '0': 'end_of_options', '9': 'timestamp_resolution',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: null, code: null, name: 'block_header', length: 8,
    spec: 'Block',
    fields: [
      { name: 'block_type', offset: 0, length: 4, type: 'uint', wire: 'u32', values: BLOCK_TYPE_NAMES },
      { name: 'total_length', offset: 4, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: null, code: null, name: 'section_header', length: 24,
    spec: 'Section Header Block',
    fields: [
      { name: 'block_type', offset: 0, length: 4, type: 'uint', wire: 'u32', values: BLOCK_TYPE_NAMES },
      { name: 'total_length', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'byte_order', offset: 8, length: 4, type: 'uint', wire: 'u32', values: BYTE_ORDER_NAMES },
      { name: 'version_major', offset: 12, length: 2, type: 'uint', wire: 'u16' },
      { name: 'version_minor', offset: 14, length: 2, type: 'uint', wire: 'u16' },
      { name: 'section_length', offset: 16, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: null, code: null, name: 'interface_description', length: 16,
    spec: 'Interface Description Block',
    fields: [
      { name: 'block_type', offset: 0, length: 4, type: 'uint', wire: 'u32', values: BLOCK_TYPE_NAMES },
      { name: 'total_length', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'link_type', offset: 8, length: 2, type: 'uint', wire: 'u16' },
      { name: 'reserved', offset: 10, length: 2, type: 'uint', wire: 'u16' },
      { name: 'snapshot_length', offset: 12, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: null, code: null, name: 'option', length: 4,
    spec: 'Option',
    fields: [
      { name: 'code', offset: 0, length: 2, type: 'uint', wire: 'u16', values: OPTION_CODE_NAMES },
      { name: 'value_length', offset: 2, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: null, code: null, name: 'enhanced_packet', length: 28,
    spec: 'Enhanced Packet Block',
    fields: [
      { name: 'block_type', offset: 0, length: 4, type: 'uint', wire: 'u32', values: BLOCK_TYPE_NAMES },
      { name: 'total_length', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'interface_id', offset: 8, length: 4, type: 'uint', wire: 'u32' },
      { name: 'timestamp_high', offset: 12, length: 4, type: 'uint', wire: 'u32' },
      { name: 'timestamp_low', offset: 16, length: 4, type: 'uint', wire: 'u32' },
      { name: 'captured_length', offset: 20, length: 4, type: 'uint', wire: 'u32' },
      { name: 'original_length', offset: 24, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: null, code: null, name: 'obsolete_packet', length: 28,
    spec: 'Packet Block',
    fields: [
      { name: 'block_type', offset: 0, length: 4, type: 'uint', wire: 'u32', values: BLOCK_TYPE_NAMES },
      { name: 'total_length', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'interface_id', offset: 8, length: 2, type: 'uint', wire: 'u16' },
      { name: 'drops_count', offset: 10, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp_high', offset: 12, length: 4, type: 'uint', wire: 'u32' },
      { name: 'timestamp_low', offset: 16, length: 4, type: 'uint', wire: 'u32' },
      { name: 'captured_length', offset: 20, length: 4, type: 'uint', wire: 'u32' },
      { name: 'original_length', offset: 24, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: null, code: null, name: 'simple_packet', length: 12,
    spec: 'Simple Packet Block',
    fields: [
      { name: 'block_type', offset: 0, length: 4, type: 'uint', wire: 'u32', values: BLOCK_TYPE_NAMES },
      { name: 'total_length', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'original_length', offset: 8, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
];
