// @generated from schema/framing/moldudp64.json
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
  /** Who sends it. */
  readonly direction?: 'server' | 'client';
  readonly name: string;
  /** The document's own name. */
  readonly spec: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** What the message does, e.g. `book.add`. */
  readonly effect?: string;
  readonly fields: readonly FieldInfo[];
}

const MESSAGE_COUNT_NAMES = {
  '0': 'heartbeat', '65535': 'end_of_session',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: null, code: null, name: 'downstream_packet', length: 20, direction: 'server',
    spec: 'Downstream Packet',
    fields: [
      { name: 'session', offset: 0, length: 10, type: 'alpha', wire: 'alpha' },
      { name: 'sequence_number', offset: 10, length: 8, type: 'uint', wire: 'u64' },
      { name: 'message_count', offset: 18, length: 2, type: 'uint', wire: 'u16', values: MESSAGE_COUNT_NAMES },
    ],
  },
  {
    type: null, code: null, name: 'message_block', length: 2,
    spec: 'Message Block',
    fields: [
      { name: 'message_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: null, code: null, name: 'request_packet', length: 20, direction: 'client',
    spec: 'Request Packet',
    fields: [
      { name: 'session', offset: 0, length: 10, type: 'alpha', wire: 'alpha' },
      { name: 'sequence_number', offset: 10, length: 8, type: 'uint', wire: 'u64' },
      { name: 'requested_message_count', offset: 18, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
];
