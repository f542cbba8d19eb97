// @generated from schema/lumina/lumina-1.0.json
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

const SIDE_NAMES = {
  'B': 'buy', 'S': 'sell', 'T': 'sell_short',
};

const AGGRESSOR_NAMES = {
  'B': 'buy', 'S': 'sell', ' ': 'unknown',
};

const REASON_NAMES = {
  'T': 'take', 'H': 'hedge',
};

const TRADING_STATE_NAMES = {
  'H': 'halted', 'T': 'trading', 'P': 'paused', 'Q': 'quotation_only', ' ': 'unknown',
};

const EVENT_KIND_NAMES = {
  '0': 'none', '1': 'trade', '2': 'broken', '3': 'cross', '4': 'non_printable', '5': 'unresolved',
};

const SAMPLE_FLAG_NAMES = {
  '1': 'order_attempted', '2': 'order_sent', '4': 'order_refused',
};

const BOOK_FLAG_NAMES = {
  '1': 'suspect', '2': 'operationally_halted',
};

const OUTCOME_NAMES = {
  '0': 'sent', '1': 'kill_switch', '2': 'halted', '3': 'stale_book', '4': 'order_size', '5': 'notional', '6': 'price_collar',
  '7': 'position', '8': 'open_orders', '9': 'order_rate', '10': 'duplicate_id',
};

const MATCH_KIND_NAMES = {
  '0': 'limit', '1': 'ioc', '2': 'market_to_limit', '3': 'replace', '4': 'reduce', '5': 'cancel',
};

const MATCH_OUTCOME_NAMES = {
  '0': 'accepted', '1': 'pool_full', '2': 'unknown_kind', '3': 'invalid_side', '4': 'zero_shares', '5': 'invalid_price',
  '6': 'duplicate_reference', '7': 'unknown_reference', '8': 'locate_mismatch',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: null, code: null, name: 'telemetry_sample', length: 64,
    spec: 'telemetry_sample',
    fields: [
      { name: 'sequence', offset: 0, length: 8, type: 'uint', wire: 'u64' },
      { name: 'timestamp', offset: 8, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 't0', offset: 16, length: 8, type: 'uint', wire: 'u64', unit: 'ticks of the lane\'s clock' },
      { name: 'parse', offset: 24, length: 4, type: 'uint', wire: 'u32', unit: 'ticks of the lane\'s clock, saturated at 2^32-1' },
      { name: 'book', offset: 28, length: 4, type: 'uint', wire: 'u32', unit: 'ticks of the lane\'s clock, saturated at 2^32-1' },
      { name: 'ring', offset: 32, length: 4, type: 'uint', wire: 'u32', unit: 'ticks of the lane\'s clock, saturated at 2^32-1' },
      { name: 'signal', offset: 36, length: 4, type: 'uint', wire: 'u32', unit: 'ticks of the lane\'s clock, saturated at 2^32-1' },
      { name: 'gateway', offset: 40, length: 4, type: 'uint', wire: 'u32', unit: 'ticks of the lane\'s clock, saturated at 2^32-1' },
      { name: 'total', offset: 44, length: 4, type: 'uint', wire: 'u32', unit: 'ticks of the lane\'s clock, saturated at 2^32-1' },
      { name: 'user_ref_num', offset: 48, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock_locate', offset: 52, length: 2, type: 'uint', wire: 'u16' },
      { name: 'message_type', offset: 54, length: 1, type: 'alpha', wire: 'char' },
      { name: 'flags', offset: 55, length: 1, type: 'uint', wire: 'u8', values: SAMPLE_FLAG_NAMES },
      { name: 'reserved', offset: 56, length: 8, type: 'bytes', wire: 'bytes' },
    ],
  },
  {
    type: null, code: null, name: 'book_event', length: 64,
    spec: 'book_event',
    fields: [
      { name: 'sequence', offset: 0, length: 8, type: 'uint', wire: 'u64' },
      { name: 'timestamp', offset: 8, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 't0', offset: 16, length: 8, type: 'uint', wire: 'u64', unit: 'ticks of the lane\'s clock' },
      { name: 'parse', offset: 24, length: 4, type: 'uint', wire: 'u32', unit: 'ticks of the lane\'s clock, saturated at 2^32-1' },
      { name: 'book', offset: 28, length: 4, type: 'uint', wire: 'u32', unit: 'ticks of the lane\'s clock, saturated at 2^32-1' },
      { name: 'trade_shares', offset: 32, length: 4, type: 'uint', wire: 'u32' },
      { name: 'trade_price', offset: 36, length: 4, type: 'uint', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'bid_price', offset: 40, length: 4, type: 'uint', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'ask_price', offset: 44, length: 4, type: 'uint', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'bid_shares', offset: 48, length: 4, type: 'uint', wire: 'u32' },
      { name: 'ask_shares', offset: 52, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock_locate', offset: 56, length: 2, type: 'uint', wire: 'u16' },
      { name: 'message_type', offset: 58, length: 1, type: 'alpha', wire: 'char' },
      { name: 'kind', offset: 59, length: 1, type: 'uint', wire: 'u8', values: EVENT_KIND_NAMES },
      { name: 'aggressor', offset: 60, length: 1, type: 'alpha', wire: 'char', values: AGGRESSOR_NAMES },
      { name: 'trading_state', offset: 61, length: 1, type: 'alpha', wire: 'char', values: TRADING_STATE_NAMES },
      { name: 'flags', offset: 62, length: 1, type: 'uint', wire: 'u8', values: BOOK_FLAG_NAMES },
      { name: 'reserved', offset: 63, length: 1, type: 'uint', wire: 'u8' },
    ],
  },
  {
    type: null, code: null, name: 'order_event', length: 64,
    spec: 'order_event',
    fields: [
      { name: 'sequence', offset: 0, length: 8, type: 'uint', wire: 'u64' },
      { name: 'timestamp', offset: 8, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'price', offset: 16, length: 8, type: 'uint', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
      { name: 'notional', offset: 24, length: 8, type: 'uint', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
      { name: 'position', offset: 32, length: 4, type: 'int', wire: 'i32' },
      { name: 'user_ref_num', offset: 36, length: 4, type: 'uint', wire: 'u32' },
      { name: 'shares', offset: 40, length: 4, type: 'uint', wire: 'u32' },
      { name: 'filled', offset: 44, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock_locate', offset: 48, length: 2, type: 'uint', wire: 'u16' },
      { name: 'side', offset: 50, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'reason', offset: 51, length: 1, type: 'alpha', wire: 'char', values: REASON_NAMES },
      { name: 'outcome', offset: 52, length: 1, type: 'uint', wire: 'u8', values: OUTCOME_NAMES },
      { name: 'reserved', offset: 53, length: 11, type: 'bytes', wire: 'bytes' },
    ],
  },
  {
    type: null, code: null, name: 'vpin_bucket', length: 64,
    spec: 'vpin_bucket',
    fields: [
      { name: 'bucket', offset: 0, length: 8, type: 'uint', wire: 'u64' },
      { name: 'sequence', offset: 8, length: 8, type: 'uint', wire: 'u64' },
      { name: 'time', offset: 16, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'buy_shares', offset: 24, length: 8, type: 'uint', wire: 'u64' },
      { name: 'sell_shares', offset: 32, length: 8, type: 'uint', wire: 'u64' },
      { name: 'vpin_ppm', offset: 40, length: 4, type: 'uint', wire: 'u32', unit: 'parts per million' },
      { name: 'stock_locate', offset: 44, length: 2, type: 'uint', wire: 'u16' },
      { name: 'toxic', offset: 46, length: 1, type: 'uint', wire: 'u8' },
      { name: 'reserved', offset: 47, length: 17, type: 'bytes', wire: 'bytes' },
    ],
  },
  {
    type: null, code: null, name: 'book_level', length: 16,
    spec: 'book_level',
    fields: [
      { name: 'price', offset: 0, length: 4, type: 'uint', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'orders', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'shares', offset: 8, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: null, code: null, name: 'match_request', length: 32,
    spec: 'match_request',
    fields: [
      { name: 'order_ref', offset: 0, length: 8, type: 'uint', wire: 'u64' },
      { name: 'new_order_ref', offset: 8, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 16, length: 4, type: 'uint', wire: 'u32' },
      { name: 'price', offset: 20, length: 4, type: 'uint', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'stock_locate', offset: 24, length: 2, type: 'uint', wire: 'u16' },
      { name: 'side', offset: 26, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'kind', offset: 27, length: 1, type: 'uint', wire: 'u8', values: MATCH_KIND_NAMES },
      { name: 'reserved', offset: 28, length: 4, type: 'bytes', wire: 'bytes' },
    ],
  },
  {
    type: null, code: null, name: 'match_result', length: 24,
    spec: 'match_result',
    fields: [
      { name: 'executed', offset: 0, length: 4, type: 'uint', wire: 'u32' },
      { name: 'executions', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'rested', offset: 8, length: 4, type: 'uint', wire: 'u32' },
      { name: 'cancelled', offset: 12, length: 4, type: 'uint', wire: 'u32' },
      { name: 'price', offset: 16, length: 4, type: 'uint', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'side', offset: 20, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'outcome', offset: 21, length: 1, type: 'uint', wire: 'u8', values: MATCH_OUTCOME_NAMES },
      { name: 'reserved', offset: 22, length: 2, type: 'bytes', wire: 'bytes' },
    ],
  },
  {
    type: null, code: null, name: 'match_execution', length: 32,
    spec: 'match_execution',
    fields: [
      { name: 'resting_ref', offset: 0, length: 8, type: 'uint', wire: 'u64' },
      { name: 'match_number', offset: 8, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 16, length: 4, type: 'uint', wire: 'u32' },
      { name: 'price', offset: 20, length: 4, type: 'uint', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'stock_locate', offset: 24, length: 2, type: 'uint', wire: 'u16' },
      { name: 'reserved', offset: 26, length: 6, type: 'bytes', wire: 'bytes' },
    ],
  },
];
