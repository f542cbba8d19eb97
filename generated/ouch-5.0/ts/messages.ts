// @generated from schema/ouch/ouch-5.0.json
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
  /** Names by code as it is on the wire, without padding. An open set. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface MessageInfo {
  /** The type byte as a character. */
  readonly type: string;
  readonly code: number;
  readonly name: string;
  /** The document's own name. */
  readonly spec: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** What the message does, e.g. `book.add`. */
  readonly effect?: string;
  readonly fields: readonly FieldInfo[];
}

const SIDE_NAMES = {
  'B': 'buy', 'S': 'sell', 'T': 'sell_short', 'E': 'sell_short_exempt',
};

const TIME_IN_FORCE_NAMES = {
  '0': 'day', '3': 'ioc', '5': 'gtx', '6': 'gtt', 'E': 'after_hours',
};

const DISPLAY_NAMES = {
  'Y': 'visible', 'N': 'hidden', 'A': 'attributable',
};

const CAPACITY_NAMES = {
  'A': 'agency', 'P': 'principal', 'R': 'riskless', 'O': 'other',
};

const INTERMARKET_SWEEP_NAMES = {
  'Y': 'eligible', 'N': 'not_eligible',
};

const CROSS_TYPE_NAMES = {
  'N': 'continuous', 'O': 'opening', 'C': 'closing', 'H': 'halt_ipo', 'S': 'supplemental', 'R': 'retail', 'E': 'extended_life',
  'A': 'after_hours_close',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: 'O', code: 0x4f, name: 'enter_order', length: 47,
    spec: 'Enter Order',
    effect: 'order.enter',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'user_ref_num', offset: 1, length: 4, type: 'uint', wire: 'u32' },
      { name: 'side', offset: 5, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'quantity', offset: 6, length: 4, type: 'uint', wire: 'u32' },
      { name: 'symbol', offset: 10, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 18, length: 8, type: 'price4_64', wire: 'u64', scale: 4 },
      { name: 'time_in_force', offset: 26, length: 1, type: 'alpha', wire: 'char', values: TIME_IN_FORCE_NAMES },
      { name: 'display', offset: 27, length: 1, type: 'alpha', wire: 'char', values: DISPLAY_NAMES },
      { name: 'capacity', offset: 28, length: 1, type: 'alpha', wire: 'char', values: CAPACITY_NAMES },
      { name: 'intermarket_sweep', offset: 29, length: 1, type: 'alpha', wire: 'char', values: INTERMARKET_SWEEP_NAMES },
      { name: 'cross_type', offset: 30, length: 1, type: 'alpha', wire: 'char', values: CROSS_TYPE_NAMES },
      { name: 'cl_ord_id', offset: 31, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 45, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
];

/** Type codes by message. */
export const Type = {
  enterOrder: 0x4f,
} as const;
export type Type = (typeof Type)[keyof typeof Type];

const LENGTHS = new Uint8Array(256);
LENGTHS[0x4f] = 47;

/** Bytes of the fixed part of a message by its type code; 0 when the type is unknown. */
export function lengthOf(code: number): number {
  return LENGTHS[code] ?? 0;
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x4f, 'enter_order'],
]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOf(code: number): string | undefined {
  return NAMES.get(code);
}
