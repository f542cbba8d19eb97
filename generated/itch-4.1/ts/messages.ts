// @generated from schema/itch/itch-4.1.json
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
  'B': 'buy', 'S': 'sell',
};

const EVENT_CODE_NAMES = {
  'O': 'start_of_messages', 'S': 'start_of_system_hours', 'Q': 'start_of_market_hours', 'M': 'end_of_market_hours',
  'E': 'end_of_system_hours', 'C': 'end_of_messages', 'A': 'emergency_halt', 'R': 'emergency_quote_only',
  'B': 'emergency_resumption',
};

const MARKET_CATEGORY_NAMES = {
  'Q': 'nasdaq_global_select', 'G': 'nasdaq_global', 'S': 'nasdaq_capital', 'N': 'nyse', 'A': 'nyse_american', 'P': 'nyse_arca',
  'Z': 'cboe_bzx', ' ': 'not_available',
};

const FINANCIAL_STATUS_NAMES = {
  'D': 'deficient', 'E': 'delinquent', 'Q': 'bankrupt', 'S': 'suspended', 'G': 'deficient_bankrupt', 'H': 'deficient_delinquent',
  'J': 'delinquent_bankrupt', 'K': 'deficient_delinquent_bankrupt', ' ': 'in_compliance',
};

const ROUND_LOTS_ONLY_NAMES = {
  'Y': 'yes', 'N': 'no',
};

const TRADING_STATE_NAMES = {
  'H': 'halted', 'P': 'paused', 'Q': 'quotation_only', 'T': 'trading',
};

const HALT_REASON_NAMES = {
  'T1': 'halt_news_pending', 'T2': 'halt_news_disseminated', 'T5': 'single_security_pause', 'T6': 'halt_extraordinary_activity',
  'T8': 'halt_etf', 'T12': 'information_requested', 'H4': 'halt_non_compliance', 'H9': 'halt_filings_not_current',
  'H10': 'halt_sec_trading_suspension', 'H11': 'halt_regulatory_concern', 'O1': 'operations_halt', 'LUDP': 'luld_pause',
  'LUDS': 'luld_straddle', 'MWC1': 'mwcb_level_1', 'MWC2': 'mwcb_level_2', 'MWC3': 'mwcb_level_3', 'MWC0': 'mwcb_carried_over',
  'IPO1': 'ipo_not_yet_trading', 'M1': 'corporate_action', 'M2': 'quotation_not_available', 'T3': 'news_and_resumption_times',
  'T7': 'single_security_pause_quotation_only', 'R4': 'qualifications_resolved', 'R9': 'filings_satisfied',
  'C3': 'issuer_news_not_forthcoming', 'C4': 'qualifications_halt_ended', 'C9': 'qualifications_halt_concluded',
  'C11': 'concluded_by_other_authority', 'MWCQ': 'mwcb_resumption', 'R1': 'new_issue_available', 'R2': 'issue_available',
  'IPOQ': 'ipo_released_for_quotation', 'IPOE': 'ipo_window_extension', '': 'not_available',
};

const REG_SHO_ACTION_NAMES = {
  '0': 'none', '1': 'in_effect', '2': 'remains_in_effect',
};

const PRIMARY_MARKET_MAKER_NAMES = {
  'Y': 'primary', 'N': 'non_primary',
};

const MARKET_MAKER_MODE_NAMES = {
  'N': 'normal', 'P': 'passive', 'S': 'syndicate', 'R': 'pre_syndicate', 'L': 'penalty',
};

const PARTICIPANT_STATE_NAMES = {
  'A': 'active', 'E': 'excused', 'W': 'withdrawn', 'S': 'suspended', 'D': 'deleted',
};

const PRINTABLE_NAMES = {
  'N': 'non_printable', 'Y': 'printable',
};

const CROSS_TYPE_NAMES = {
  'O': 'opening', 'C': 'closing', 'H': 'halt_ipo', 'I': 'intraday',
};

const IMBALANCE_DIRECTION_NAMES = {
  'B': 'buy', 'S': 'sell', 'N': 'none', 'O': 'insufficient_orders',
};

const IMBALANCE_CROSS_TYPE_NAMES = {
  'O': 'opening', 'C': 'closing', 'H': 'halt_ipo', 'I': 'intraday',
};

const PRICE_VARIATION_NAMES = {
  '1': 'from_1_percent', '2': 'from_2_percent', '3': 'from_3_percent', '4': 'from_4_percent', '5': 'from_5_percent',
  '6': 'from_6_percent', '7': 'from_7_percent', '8': 'from_8_percent', '9': 'from_9_percent', 'L': 'below_1_percent',
  'A': 'from_10_percent', 'B': 'from_20_percent', 'C': 'from_30_percent', ' ': 'not_calculable',
};

const RETAIL_INTEREST_NAMES = {
  'B': 'buy', 'S': 'sell', 'A': 'both', 'N': 'none',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: 'S', code: 0x53, name: 'system_event', length: 6,
    spec: 'System Event',
    effect: 'session.event',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'event_code', offset: 5, length: 1, type: 'alpha', wire: 'char', values: EVENT_CODE_NAMES },
    ],
  },
  {
    type: 'R', code: 0x52, name: 'stock_directory', length: 20,
    spec: 'Stock Directory',
    effect: 'symbol.define',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'stock', offset: 5, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'market_category', offset: 13, length: 1, type: 'alpha', wire: 'char', values: MARKET_CATEGORY_NAMES },
      { name: 'financial_status', offset: 14, length: 1, type: 'alpha', wire: 'char', values: FINANCIAL_STATUS_NAMES },
      { name: 'round_lot_size', offset: 15, length: 4, type: 'uint', wire: 'u32' },
      { name: 'round_lots_only', offset: 19, length: 1, type: 'alpha', wire: 'char', values: ROUND_LOTS_ONLY_NAMES },
    ],
  },
  {
    type: 'H', code: 0x48, name: 'stock_trading_action', length: 19,
    spec: 'Stock Trading Action',
    effect: 'symbol.trading_state',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'stock', offset: 5, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'trading_state', offset: 13, length: 1, type: 'alpha', wire: 'char', values: TRADING_STATE_NAMES },
      { name: 'reserved', offset: 14, length: 1, type: 'alpha', wire: 'char' },
      { name: 'reason', offset: 15, length: 4, type: 'alpha', wire: 'alpha', values: HALT_REASON_NAMES },
    ],
  },
  {
    type: 'Y', code: 0x59, name: 'reg_sho_restriction', length: 14,
    spec: 'Reg SHO Short Sale Price Test Restricted Indicator',
    effect: 'symbol.short_sale',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'stock', offset: 5, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'action', offset: 13, length: 1, type: 'alpha', wire: 'char', values: REG_SHO_ACTION_NAMES },
    ],
  },
  {
    type: 'L', code: 0x4c, name: 'market_participant_position', length: 20,
    spec: 'Market Participant Position',
    effect: 'participant.position',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'mpid', offset: 5, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'stock', offset: 9, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'primary_market_maker', offset: 17, length: 1, type: 'alpha', wire: 'char', values: PRIMARY_MARKET_MAKER_NAMES },
      { name: 'market_maker_mode', offset: 18, length: 1, type: 'alpha', wire: 'char', values: MARKET_MAKER_MODE_NAMES },
      { name: 'participant_state', offset: 19, length: 1, type: 'alpha', wire: 'char', values: PARTICIPANT_STATE_NAMES },
    ],
  },
  {
    type: 'A', code: 0x41, name: 'add_order', length: 30,
    spec: 'Add Order - No MPID Attribution',
    effect: 'book.add',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'order_ref', offset: 5, length: 8, type: 'uint', wire: 'u64' },
      { name: 'side', offset: 13, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 14, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock', offset: 18, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 26, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
    ],
  },
  {
    type: 'F', code: 0x46, name: 'add_order_attributed', length: 34,
    spec: 'Add Order with MPID Attribution',
    effect: 'book.add',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'order_ref', offset: 5, length: 8, type: 'uint', wire: 'u64' },
      { name: 'side', offset: 13, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 14, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock', offset: 18, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 26, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'attribution', offset: 30, length: 4, type: 'alpha', wire: 'alpha' },
    ],
  },
  {
    type: 'E', code: 0x45, name: 'order_executed', length: 25,
    spec: 'Order Executed',
    effect: 'book.execute',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'order_ref', offset: 5, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 13, length: 4, type: 'uint', wire: 'u32' },
      { name: 'match_number', offset: 17, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'C', code: 0x43, name: 'order_executed_with_price', length: 30,
    spec: 'Order Executed With Price',
    effect: 'book.execute',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'order_ref', offset: 5, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 13, length: 4, type: 'uint', wire: 'u32' },
      { name: 'match_number', offset: 17, length: 8, type: 'uint', wire: 'u64' },
      { name: 'printable', offset: 25, length: 1, type: 'alpha', wire: 'char', values: PRINTABLE_NAMES },
      { name: 'price', offset: 26, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
    ],
  },
  {
    type: 'X', code: 0x58, name: 'order_cancel', length: 17,
    spec: 'Order Cancel',
    effect: 'book.cancel',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'order_ref', offset: 5, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 13, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'D', code: 0x44, name: 'order_delete', length: 13,
    spec: 'Order Delete',
    effect: 'book.delete',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'order_ref', offset: 5, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'U', code: 0x55, name: 'order_replace', length: 29,
    spec: 'Order Replace',
    effect: 'book.replace',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'order_ref', offset: 5, length: 8, type: 'uint', wire: 'u64' },
      { name: 'new_order_ref', offset: 13, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 21, length: 4, type: 'uint', wire: 'u32' },
      { name: 'price', offset: 25, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
    ],
  },
  {
    type: 'P', code: 0x50, name: 'trade', length: 38,
    spec: 'Trade (Non-Cross)',
    effect: 'trade.print',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'order_ref', offset: 5, length: 8, type: 'uint', wire: 'u64' },
      { name: 'side', offset: 13, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 14, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock', offset: 18, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 26, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'match_number', offset: 30, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'Q', code: 0x51, name: 'cross_trade', length: 34,
    spec: 'Cross Trade',
    effect: 'trade.cross',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'shares', offset: 5, length: 8, type: 'uint', wire: 'u64' },
      { name: 'stock', offset: 13, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 21, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'match_number', offset: 25, length: 8, type: 'uint', wire: 'u64' },
      { name: 'cross_type', offset: 33, length: 1, type: 'alpha', wire: 'char', values: CROSS_TYPE_NAMES },
    ],
  },
  {
    type: 'B', code: 0x42, name: 'broken_trade', length: 13,
    spec: 'Broken Trade / Order Execution',
    effect: 'trade.break',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'match_number', offset: 5, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'I', code: 0x49, name: 'noii', length: 44,
    spec: 'Net Order Imbalance Indicator (NOII)',
    effect: 'auction.imbalance',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'paired_shares', offset: 5, length: 8, type: 'uint', wire: 'u64' },
      { name: 'imbalance_shares', offset: 13, length: 8, type: 'uint', wire: 'u64' },
      { name: 'imbalance_direction', offset: 21, length: 1, type: 'alpha', wire: 'char', values: IMBALANCE_DIRECTION_NAMES },
      { name: 'stock', offset: 22, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'far_price', offset: 30, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'near_price', offset: 34, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'reference_price', offset: 38, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'cross_type', offset: 42, length: 1, type: 'alpha', wire: 'char', values: IMBALANCE_CROSS_TYPE_NAMES },
      { name: 'price_variation', offset: 43, length: 1, type: 'alpha', wire: 'char', values: PRICE_VARIATION_NAMES },
    ],
  },
  {
    type: 'N', code: 0x4e, name: 'retail_price_improvement', length: 14,
    spec: 'Retail Price Improvement Indicator (RPII)',
    effect: 'symbol.retail_interest',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp_ns', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 'ns within the second of the last seconds message' },
      { name: 'stock', offset: 5, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'interest', offset: 13, length: 1, type: 'alpha', wire: 'char', values: RETAIL_INTEREST_NAMES },
    ],
  },
  {
    type: 'T', code: 0x54, name: 'seconds', length: 5,
    spec: 'Timestamp - Seconds',
    effect: 'session.clock',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'second', offset: 1, length: 4, type: 'uint', wire: 'u32', unit: 's since midnight, US Eastern' },
    ],
  },
];

/** Where every message has its type byte, from the message's first byte. */
export const TYPE_OFFSET = 0;

/** Type codes by message. */
export const Type = {
  systemEvent: 0x53,
  stockDirectory: 0x52,
  stockTradingAction: 0x48,
  regShoRestriction: 0x59,
  marketParticipantPosition: 0x4c,
  addOrder: 0x41,
  addOrderAttributed: 0x46,
  orderExecuted: 0x45,
  orderExecutedWithPrice: 0x43,
  orderCancel: 0x58,
  orderDelete: 0x44,
  orderReplace: 0x55,
  trade: 0x50,
  crossTrade: 0x51,
  brokenTrade: 0x42,
  noii: 0x49,
  retailPriceImprovement: 0x4e,
  seconds: 0x54,
} as const;
export type Type = (typeof Type)[keyof typeof Type];

const LENGTHS = new Uint8Array(256);
LENGTHS[0x53] = 6;
LENGTHS[0x52] = 20;
LENGTHS[0x48] = 19;
LENGTHS[0x59] = 14;
LENGTHS[0x4c] = 20;
LENGTHS[0x41] = 30;
LENGTHS[0x46] = 34;
LENGTHS[0x45] = 25;
LENGTHS[0x43] = 30;
LENGTHS[0x58] = 17;
LENGTHS[0x44] = 13;
LENGTHS[0x55] = 29;
LENGTHS[0x50] = 38;
LENGTHS[0x51] = 34;
LENGTHS[0x42] = 13;
LENGTHS[0x49] = 44;
LENGTHS[0x4e] = 14;
LENGTHS[0x54] = 5;

/** Bytes of the fixed part of a message by its type code; 0 when the type is unknown. */
export function lengthOf(code: number): number {
  return LENGTHS[code] ?? 0;
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x53, 'system_event'],
  [0x52, 'stock_directory'],
  [0x48, 'stock_trading_action'],
  [0x59, 'reg_sho_restriction'],
  [0x4c, 'market_participant_position'],
  [0x41, 'add_order'],
  [0x46, 'add_order_attributed'],
  [0x45, 'order_executed'],
  [0x43, 'order_executed_with_price'],
  [0x58, 'order_cancel'],
  [0x44, 'order_delete'],
  [0x55, 'order_replace'],
  [0x50, 'trade'],
  [0x51, 'cross_trade'],
  [0x42, 'broken_trade'],
  [0x49, 'noii'],
  [0x4e, 'retail_price_improvement'],
  [0x54, 'seconds'],
]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOf(code: number): string | undefined {
  return NAMES.get(code);
}
