// @generated from schema/framing/soupbintcp.json
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
  /** The type byte as a character. */
  readonly type: string;
  readonly code: number;
  /** Who sends it. */
  readonly direction?: 'both' | 'server' | 'client';
  /** The message whose type this later layout shares; their lengths tell them apart. */
  readonly revisionOf?: string;
  readonly name: string;
  /** The document's own name. */
  readonly spec: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** What the message does, e.g. `book.add`. */
  readonly effect?: string;
  readonly fields: readonly FieldInfo[];
}

const REJECT_REASON_NAMES = {
  'A': 'not_authorized', 'S': 'session_not_available',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: '+', code: 0x2b, name: 'debug', length: 3, direction: 'both',
    spec: 'Debug',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'A', code: 0x41, name: 'login_accepted', length: 33, direction: 'server',
    spec: 'Login Accepted',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
      { name: 'session', offset: 3, length: 10, type: 'alpha', wire: 'alpha' },
      { name: 'sequence_number', offset: 13, length: 20, type: 'ascii_num', wire: 'ascii' },
    ],
  },
  {
    type: 'J', code: 0x4a, name: 'login_rejected', length: 4, direction: 'server',
    spec: 'Login Rejected',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
      { name: 'reject_reason', offset: 3, length: 1, type: 'alpha', wire: 'char', values: REJECT_REASON_NAMES },
    ],
  },
  {
    type: 'S', code: 0x53, name: 'sequenced_data', length: 3, direction: 'server',
    spec: 'Sequenced Data',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'U', code: 0x55, name: 'unsequenced_data', length: 3, direction: 'both',
    spec: 'Unsequenced Data',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'H', code: 0x48, name: 'server_heartbeat', length: 3, direction: 'server',
    spec: 'Server Heartbeat',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'Z', code: 0x5a, name: 'end_of_session', length: 3, direction: 'server',
    spec: 'End of Session',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'L', code: 0x4c, name: 'login_request', length: 49, direction: 'client',
    spec: 'Login Request',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
      { name: 'username', offset: 3, length: 6, type: 'alpha', wire: 'alpha' },
      { name: 'password', offset: 9, length: 10, type: 'alpha', wire: 'alpha' },
      { name: 'requested_session', offset: 19, length: 10, type: 'alpha', wire: 'alpha' },
      { name: 'requested_sequence_number', offset: 29, length: 20, type: 'ascii_num', wire: 'ascii' },
    ],
  },
  {
    type: 'L', code: 0x4c, name: 'login_request_with_timeout', length: 54, direction: 'client', revisionOf: 'login_request',
    spec: 'Login Request (4.10)',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
      { name: 'username', offset: 3, length: 6, type: 'alpha', wire: 'alpha' },
      { name: 'password', offset: 9, length: 10, type: 'alpha', wire: 'alpha' },
      { name: 'requested_session', offset: 19, length: 10, type: 'alpha', wire: 'alpha' },
      { name: 'requested_sequence_number', offset: 29, length: 20, type: 'ascii_num', wire: 'ascii' },
      { name: 'heartbeat_timeout', offset: 49, length: 5, type: 'ascii_num', wire: 'ascii', unit: 'ms' },
    ],
  },
  {
    type: 'R', code: 0x52, name: 'client_heartbeat', length: 3, direction: 'client',
    spec: 'Client Heartbeat',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'O', code: 0x4f, name: 'logout_request', length: 3, direction: 'client',
    spec: 'Logout Request',
    fields: [
      { name: 'packet_length', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 2, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
];

/** Where every message has its type byte, from the message's first byte. */
export const TYPE_OFFSET = 2;

/** Type codes by message. */
export const Type = {
  debug: 0x2b,
  loginAccepted: 0x41,
  loginRejected: 0x4a,
  sequencedData: 0x53,
  unsequencedData: 0x55,
  serverHeartbeat: 0x48,
  endOfSession: 0x5a,
  loginRequest: 0x4c,
  loginRequestWithTimeout: 0x4c,
  clientHeartbeat: 0x52,
  logoutRequest: 0x4f,
} as const;
export type Type = (typeof Type)[keyof typeof Type];

const LENGTHS = new Uint8Array(256);
LENGTHS[0x2b] = 3;
LENGTHS[0x41] = 33;
LENGTHS[0x4a] = 4;
LENGTHS[0x53] = 3;
LENGTHS[0x55] = 3;
LENGTHS[0x48] = 3;
LENGTHS[0x5a] = 3;
LENGTHS[0x4c] = 49;
LENGTHS[0x52] = 3;
LENGTHS[0x4f] = 3;

/** Bytes of the fixed part of a message by its type code; 0 when the type is unknown. */
export function lengthOf(code: number): number {
  return LENGTHS[code] ?? 0;
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x2b, 'debug'],
  [0x41, 'login_accepted'],
  [0x4a, 'login_rejected'],
  [0x53, 'sequenced_data'],
  [0x55, 'unsequenced_data'],
  [0x48, 'server_heartbeat'],
  [0x5a, 'end_of_session'],
  [0x4c, 'login_request'],
  [0x52, 'client_heartbeat'],
  [0x4f, 'logout_request'],
]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOf(code: number): string | undefined {
  return NAMES.get(code);
}

/** The layout that a message of `length` bytes has, by the name of its type: some types have grown. */
export function layoutOf(name: string, length: number): string {
  if (name === 'login_request') {
    if (length >= 54) return 'login_request_with_timeout';
    if (length >= 49) return 'login_request';
  }
  return name;
}
