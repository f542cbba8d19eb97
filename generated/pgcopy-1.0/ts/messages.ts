// @generated from schema/lumina/pgcopy-1.0.json
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

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: null, code: null, name: 'sample_row', length: 99,
    spec: 'sample_row',
    fields: [
      { name: 'field_count', offset: 0, length: 2, type: 'int', wire: 'i16' },
      { name: 'run_id_length', offset: 2, length: 4, type: 'int', wire: 'i32' },
      { name: 'run_id', offset: 6, length: 8, type: 'int', wire: 'i64' },
      { name: 'sequence_length', offset: 14, length: 4, type: 'int', wire: 'i32' },
      { name: 'sequence', offset: 18, length: 8, type: 'int', wire: 'i64' },
      { name: 'timestamp_length', offset: 26, length: 4, type: 'int', wire: 'i32' },
      { name: 'timestamp', offset: 30, length: 8, type: 'int', wire: 'i64', unit: 'ns since midnight, US Eastern' },
      { name: 'stock_locate_length', offset: 38, length: 4, type: 'int', wire: 'i32' },
      { name: 'stock_locate', offset: 42, length: 4, type: 'int', wire: 'i32' },
      { name: 'message_type_length', offset: 46, length: 4, type: 'int', wire: 'i32' },
      { name: 'message_type', offset: 50, length: 1, type: 'alpha', wire: 'char' },
      { name: 'parse_length', offset: 51, length: 4, type: 'int', wire: 'i32' },
      { name: 'parse', offset: 55, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
      { name: 'book_length', offset: 59, length: 4, type: 'int', wire: 'i32' },
      { name: 'book', offset: 63, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
      { name: 'ring_length', offset: 67, length: 4, type: 'int', wire: 'i32' },
      { name: 'ring', offset: 71, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
      { name: 'signal_length', offset: 75, length: 4, type: 'int', wire: 'i32' },
      { name: 'signal', offset: 79, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
      { name: 'gateway_length', offset: 83, length: 4, type: 'int', wire: 'i32' },
      { name: 'gateway', offset: 87, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
      { name: 'total_length', offset: 91, length: 4, type: 'int', wire: 'i32' },
      { name: 'total', offset: 95, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
    ],
  },
  {
    type: null, code: null, name: 'sample_row_no_order', length: 95,
    spec: 'sample_row_no_order',
    fields: [
      { name: 'field_count', offset: 0, length: 2, type: 'int', wire: 'i16' },
      { name: 'run_id_length', offset: 2, length: 4, type: 'int', wire: 'i32' },
      { name: 'run_id', offset: 6, length: 8, type: 'int', wire: 'i64' },
      { name: 'sequence_length', offset: 14, length: 4, type: 'int', wire: 'i32' },
      { name: 'sequence', offset: 18, length: 8, type: 'int', wire: 'i64' },
      { name: 'timestamp_length', offset: 26, length: 4, type: 'int', wire: 'i32' },
      { name: 'timestamp', offset: 30, length: 8, type: 'int', wire: 'i64', unit: 'ns since midnight, US Eastern' },
      { name: 'stock_locate_length', offset: 38, length: 4, type: 'int', wire: 'i32' },
      { name: 'stock_locate', offset: 42, length: 4, type: 'int', wire: 'i32' },
      { name: 'message_type_length', offset: 46, length: 4, type: 'int', wire: 'i32' },
      { name: 'message_type', offset: 50, length: 1, type: 'alpha', wire: 'char' },
      { name: 'parse_length', offset: 51, length: 4, type: 'int', wire: 'i32' },
      { name: 'parse', offset: 55, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
      { name: 'book_length', offset: 59, length: 4, type: 'int', wire: 'i32' },
      { name: 'book', offset: 63, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
      { name: 'ring_length', offset: 67, length: 4, type: 'int', wire: 'i32' },
      { name: 'ring', offset: 71, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
      { name: 'signal_length', offset: 75, length: 4, type: 'int', wire: 'i32' },
      { name: 'signal', offset: 79, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
      { name: 'gateway_length', offset: 83, length: 4, type: 'int', wire: 'i32' },
      { name: 'total_length', offset: 87, length: 4, type: 'int', wire: 'i32' },
      { name: 'total', offset: 91, length: 4, type: 'int', wire: 'i32', unit: 'ns' },
    ],
  },
];
