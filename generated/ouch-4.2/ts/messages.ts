// @generated from schema/ouch/ouch-4.2.json
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
  readonly direction?: 'inbound' | 'outbound';
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

const SIDE_NAMES = {
  'B': 'buy', 'S': 'sell', 'T': 'sell_short', 'E': 'sell_short_exempt',
};

const TIME_IN_FORCE_NAMES = {
  '0': 'ioc', '99998': 'market_hours', '99999': 'system_hours',
};

const DISPLAY_NAMES = {
  'A': 'attributable', 'Y': 'anonymous', 'N': 'non_display', 'P': 'post_only', 'I': 'imbalance_only', 'M': 'midpoint_peg',
  'W': 'midpoint_peg_post_only', 'L': 'post_only_attributable', 'O': 'retail_1', 'T': 'retail_2', 'Q': 'retail_price_improvement',
  'm': 'midpoint_peg_trade_now', 'n': 'non_display_trade_now',
};

const CAPACITY_NAMES = {
  'A': 'agency', 'P': 'principal', 'R': 'riskless', 'O': 'other',
};

const INTERMARKET_SWEEP_NAMES = {
  'Y': 'eligible', 'N': 'not_eligible', 'y': 'trade_at',
};

const CROSS_TYPE_NAMES = {
  'N': 'continuous', 'O': 'opening', 'C': 'closing', 'H': 'halt_ipo', 'S': 'supplemental', 'R': 'retail', 'E': 'extended_life',
};

const CUSTOMER_TYPE_NAMES = {
  'R': 'retail', 'N': 'not_retail', ' ': 'port_default',
};

const ORDER_STATE_NAMES = {
  'L': 'live', 'D': 'dead',
};

const EVENT_CODE_NAMES = {
  'S': 'start_of_day', 'E': 'end_of_day',
};

const BBO_WEIGHT_NAMES = {
  '0': 'up_to_0_2_percent', '1': 'up_to_1_percent', '2': 'up_to_2_percent', '3': 'above_2_percent', ' ': 'unspecified',
  'S': 'sets_qbbo', 'N': 'improves_nbbo',
};

const CANCEL_REASON_NAMES = {
  'D': 'regulatory_restriction', 'E': 'closed', 'F': 'post_only_slide', 'G': 'post_only_contra', 'H': 'halted',
  'I': 'immediate_or_cancel', 'K': 'market_collars', 'Q': 'self_match_prevention', 'S': 'supervisory',
  'T': 'time_in_force_expired', 'U': 'user_requested', 'X': 'open_protection', 'Z': 'system',
};

const AIQ_REASON_NAMES = {
  'Q': 'self_match_prevention',
};

const BREAK_REASON_NAMES = {
  'E': 'erroneous', 'C': 'consent', 'S': 'supervisory', 'X': 'external',
};

const REFERENCE_PRICE_TYPE_NAMES = {
  'I': 'intraday_indicative_value',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: 'O', code: 0x4f, name: 'enter_order', length: 49, direction: 'inbound',
    spec: 'Enter Order',
    effect: 'order.enter',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'order_token', offset: 1, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'side', offset: 15, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 16, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock', offset: 20, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 28, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'time_in_force', offset: 32, length: 4, type: 'uint', wire: 'u32', unit: 's to live', values: TIME_IN_FORCE_NAMES },
      { name: 'firm', offset: 36, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'display', offset: 40, length: 1, type: 'alpha', wire: 'char', values: DISPLAY_NAMES },
      { name: 'capacity', offset: 41, length: 1, type: 'alpha', wire: 'char', values: CAPACITY_NAMES },
      { name: 'intermarket_sweep', offset: 42, length: 1, type: 'alpha', wire: 'char', values: INTERMARKET_SWEEP_NAMES },
      { name: 'minimum_quantity', offset: 43, length: 4, type: 'uint', wire: 'u32' },
      { name: 'cross_type', offset: 47, length: 1, type: 'alpha', wire: 'char', values: CROSS_TYPE_NAMES },
      { name: 'customer_type', offset: 48, length: 1, type: 'alpha', wire: 'char', values: CUSTOMER_TYPE_NAMES },
    ],
  },
  {
    type: 'U', code: 0x55, name: 'replace_order', length: 47, direction: 'inbound',
    spec: 'Replace Order',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'existing_order_token', offset: 1, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'replacement_order_token', offset: 15, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'shares', offset: 29, length: 4, type: 'uint', wire: 'u32' },
      { name: 'price', offset: 33, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'time_in_force', offset: 37, length: 4, type: 'uint', wire: 'u32', unit: 's to live', values: TIME_IN_FORCE_NAMES },
      { name: 'display', offset: 41, length: 1, type: 'alpha', wire: 'char', values: DISPLAY_NAMES },
      { name: 'intermarket_sweep', offset: 42, length: 1, type: 'alpha', wire: 'char', values: INTERMARKET_SWEEP_NAMES },
      { name: 'minimum_quantity', offset: 43, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'X', code: 0x58, name: 'cancel_order', length: 19, direction: 'inbound',
    spec: 'Cancel Order',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'order_token', offset: 1, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'shares', offset: 15, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'M', code: 0x4d, name: 'modify_order', length: 20, direction: 'inbound',
    spec: 'Modify Order',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'order_token', offset: 1, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'side', offset: 15, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 16, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'N', code: 0x4e, name: 'trade_now', length: 15, direction: 'inbound',
    spec: 'Trade Now (2019 document)',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'order_token', offset: 1, length: 14, type: 'alpha', wire: 'alpha' },
    ],
  },
  {
    type: 'S', code: 0x53, name: 'system_event', length: 10, direction: 'outbound',
    spec: 'System Event',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'event_code', offset: 9, length: 1, type: 'alpha', wire: 'char', values: EVENT_CODE_NAMES },
    ],
  },
  {
    type: 'A', code: 0x41, name: 'order_accepted', length: 66, direction: 'outbound',
    spec: 'Accepted',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'side', offset: 23, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 24, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock', offset: 28, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 36, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'time_in_force', offset: 40, length: 4, type: 'uint', wire: 'u32', unit: 's to live', values: TIME_IN_FORCE_NAMES },
      { name: 'firm', offset: 44, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'display', offset: 48, length: 1, type: 'alpha', wire: 'char', values: DISPLAY_NAMES },
      { name: 'order_ref', offset: 49, length: 8, type: 'uint', wire: 'u64' },
      { name: 'capacity', offset: 57, length: 1, type: 'alpha', wire: 'char', values: CAPACITY_NAMES },
      { name: 'intermarket_sweep', offset: 58, length: 1, type: 'alpha', wire: 'char', values: INTERMARKET_SWEEP_NAMES },
      { name: 'minimum_quantity', offset: 59, length: 4, type: 'uint', wire: 'u32' },
      { name: 'cross_type', offset: 63, length: 1, type: 'alpha', wire: 'char', values: CROSS_TYPE_NAMES },
      { name: 'order_state', offset: 64, length: 1, type: 'alpha', wire: 'char', values: ORDER_STATE_NAMES },
      { name: 'bbo_weight_indicator', offset: 65, length: 1, type: 'alpha', wire: 'char', values: BBO_WEIGHT_NAMES },
    ],
  },
  {
    type: 'U', code: 0x55, name: 'order_replaced', length: 80, direction: 'outbound',
    spec: 'Replaced',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'replacement_order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'side', offset: 23, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 24, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock', offset: 28, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 36, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'time_in_force', offset: 40, length: 4, type: 'uint', wire: 'u32', unit: 's to live', values: TIME_IN_FORCE_NAMES },
      { name: 'firm', offset: 44, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'display', offset: 48, length: 1, type: 'alpha', wire: 'char', values: DISPLAY_NAMES },
      { name: 'order_ref', offset: 49, length: 8, type: 'uint', wire: 'u64' },
      { name: 'capacity', offset: 57, length: 1, type: 'alpha', wire: 'char', values: CAPACITY_NAMES },
      { name: 'intermarket_sweep', offset: 58, length: 1, type: 'alpha', wire: 'char', values: INTERMARKET_SWEEP_NAMES },
      { name: 'minimum_quantity', offset: 59, length: 4, type: 'uint', wire: 'u32' },
      { name: 'cross_type', offset: 63, length: 1, type: 'alpha', wire: 'char', values: CROSS_TYPE_NAMES },
      { name: 'order_state', offset: 64, length: 1, type: 'alpha', wire: 'char', values: ORDER_STATE_NAMES },
      { name: 'previous_order_token', offset: 65, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'bbo_weight_indicator', offset: 79, length: 1, type: 'alpha', wire: 'char', values: BBO_WEIGHT_NAMES },
    ],
  },
  {
    type: 'C', code: 0x43, name: 'order_canceled', length: 28, direction: 'outbound',
    spec: 'Canceled',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'decrement_shares', offset: 23, length: 4, type: 'uint', wire: 'u32' },
      { name: 'reason', offset: 27, length: 1, type: 'alpha', wire: 'char', values: CANCEL_REASON_NAMES },
    ],
  },
  {
    type: 'D', code: 0x44, name: 'aiq_canceled', length: 37, direction: 'outbound',
    spec: 'AIQ Canceled (to 2019)',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'decrement_shares', offset: 23, length: 4, type: 'uint', wire: 'u32' },
      { name: 'reason', offset: 27, length: 1, type: 'alpha', wire: 'char', values: AIQ_REASON_NAMES },
      { name: 'quantity_prevented_from_trading', offset: 28, length: 4, type: 'uint', wire: 'u32' },
      { name: 'execution_price', offset: 32, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'liquidity_flag', offset: 36, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'D', code: 0x44, name: 'aiq_canceled_with_strategy', length: 38, direction: 'outbound', revisionOf: 'aiq_canceled',
    spec: 'AIQ Canceled (October 2025)',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'decrement_shares', offset: 23, length: 4, type: 'uint', wire: 'u32' },
      { name: 'reason', offset: 27, length: 1, type: 'alpha', wire: 'char', values: AIQ_REASON_NAMES },
      { name: 'quantity_prevented_from_trading', offset: 28, length: 4, type: 'uint', wire: 'u32' },
      { name: 'execution_price', offset: 32, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'liquidity_flag', offset: 36, length: 1, type: 'alpha', wire: 'char' },
      { name: 'aiq_strategy', offset: 37, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'E', code: 0x45, name: 'order_executed', length: 40, direction: 'outbound',
    spec: 'Executed',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'executed_shares', offset: 23, length: 4, type: 'uint', wire: 'u32' },
      { name: 'execution_price', offset: 27, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'liquidity_flag', offset: 31, length: 1, type: 'alpha', wire: 'char' },
      { name: 'match_number', offset: 32, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'G', code: 0x47, name: 'order_executed_with_reference_price', length: 45, direction: 'outbound',
    spec: 'Executed With Reference Price',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'executed_shares', offset: 23, length: 4, type: 'uint', wire: 'u32' },
      { name: 'execution_price', offset: 27, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'liquidity_flag', offset: 31, length: 1, type: 'alpha', wire: 'char' },
      { name: 'match_number', offset: 32, length: 8, type: 'uint', wire: 'u64' },
      { name: 'reference_price', offset: 40, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'reference_price_type', offset: 44, length: 1, type: 'alpha', wire: 'char', values: REFERENCE_PRICE_TYPE_NAMES },
    ],
  },
  {
    type: 'B', code: 0x42, name: 'broken_trade', length: 32, direction: 'outbound',
    spec: 'Broken Trade',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'match_number', offset: 23, length: 8, type: 'uint', wire: 'u64' },
      { name: 'reason', offset: 31, length: 1, type: 'alpha', wire: 'char', values: BREAK_REASON_NAMES },
    ],
  },
  {
    type: 'F', code: 0x46, name: 'trade_correction', length: 41, direction: 'outbound',
    spec: 'Trade Correction (2019 document)',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'executed_shares', offset: 23, length: 4, type: 'uint', wire: 'u32' },
      { name: 'execution_price', offset: 27, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'liquidity_flag', offset: 31, length: 1, type: 'alpha', wire: 'char' },
      { name: 'match_number', offset: 32, length: 8, type: 'uint', wire: 'u64' },
      { name: 'reason', offset: 40, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'K', code: 0x4b, name: 'price_correction', length: 36, direction: 'outbound',
    spec: 'Price Correction (older 4.x)',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'match_number', offset: 23, length: 8, type: 'uint', wire: 'u64' },
      { name: 'new_execution_price', offset: 31, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'reason', offset: 35, length: 1, type: 'alpha', wire: 'char', values: BREAK_REASON_NAMES },
    ],
  },
  {
    type: 'J', code: 0x4a, name: 'order_rejected', length: 24, direction: 'outbound',
    spec: 'Rejected',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'reason', offset: 23, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'P', code: 0x50, name: 'cancel_pending', length: 23, direction: 'outbound',
    spec: 'Cancel Pending',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
    ],
  },
  {
    type: 'I', code: 0x49, name: 'cancel_reject', length: 23, direction: 'outbound',
    spec: 'Cancel Reject',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
    ],
  },
  {
    type: 'T', code: 0x54, name: 'order_priority_update', length: 36, direction: 'outbound',
    spec: 'Order Priority Update',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 23, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'display', offset: 27, length: 1, type: 'alpha', wire: 'char', values: DISPLAY_NAMES },
      { name: 'order_ref', offset: 28, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'M', code: 0x4d, name: 'order_modified', length: 28, direction: 'outbound',
    spec: 'Order Modified',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'side', offset: 23, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 24, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'N', code: 0x4e, name: 'trade_now_outbound', length: 23, direction: 'outbound',
    spec: 'Trade Now (outbound, 2019 document)',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'order_token', offset: 9, length: 14, type: 'alpha', wire: 'alpha' },
    ],
  },
];

/** Where every message has its type byte, from the message's first byte. */
export const TYPE_OFFSET = 0;

/** Type codes by message. */
export const Type = {
  enterOrder: 0x4f,
  replaceOrder: 0x55,
  cancelOrder: 0x58,
  modifyOrder: 0x4d,
  tradeNow: 0x4e,
  systemEvent: 0x53,
  orderAccepted: 0x41,
  orderReplaced: 0x55,
  orderCanceled: 0x43,
  aiqCanceled: 0x44,
  aiqCanceledWithStrategy: 0x44,
  orderExecuted: 0x45,
  orderExecutedWithReferencePrice: 0x47,
  brokenTrade: 0x42,
  tradeCorrection: 0x46,
  priceCorrection: 0x4b,
  orderRejected: 0x4a,
  cancelPending: 0x50,
  cancelReject: 0x49,
  orderPriorityUpdate: 0x54,
  orderModified: 0x4d,
  tradeNowOutbound: 0x4e,
} as const;
export type Type = (typeof Type)[keyof typeof Type];

const INBOUND_LENGTHS = new Uint8Array(256);
INBOUND_LENGTHS[0x4f] = 49;
INBOUND_LENGTHS[0x55] = 47;
INBOUND_LENGTHS[0x58] = 19;
INBOUND_LENGTHS[0x4d] = 20;
INBOUND_LENGTHS[0x4e] = 15;

/** Bytes of the fixed part of a message by its type code; 0 when the type is unknown. */
export function lengthOfInbound(code: number): number {
  return INBOUND_LENGTHS[code] ?? 0;
}

const INBOUND_NAMES: ReadonlyMap<number, string> = new Map([
  [0x4f, 'enter_order'],
  [0x55, 'replace_order'],
  [0x58, 'cancel_order'],
  [0x4d, 'modify_order'],
  [0x4e, 'trade_now'],
]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOfInbound(code: number): string | undefined {
  return INBOUND_NAMES.get(code);
}

const OUTBOUND_LENGTHS = new Uint8Array(256);
OUTBOUND_LENGTHS[0x53] = 10;
OUTBOUND_LENGTHS[0x41] = 66;
OUTBOUND_LENGTHS[0x55] = 80;
OUTBOUND_LENGTHS[0x43] = 28;
OUTBOUND_LENGTHS[0x44] = 37;
OUTBOUND_LENGTHS[0x45] = 40;
OUTBOUND_LENGTHS[0x47] = 45;
OUTBOUND_LENGTHS[0x42] = 32;
OUTBOUND_LENGTHS[0x46] = 41;
OUTBOUND_LENGTHS[0x4b] = 36;
OUTBOUND_LENGTHS[0x4a] = 24;
OUTBOUND_LENGTHS[0x50] = 23;
OUTBOUND_LENGTHS[0x49] = 23;
OUTBOUND_LENGTHS[0x54] = 36;
OUTBOUND_LENGTHS[0x4d] = 28;
OUTBOUND_LENGTHS[0x4e] = 23;

/** Bytes of the fixed part of a message by its type code; 0 when the type is unknown. */
export function lengthOfOutbound(code: number): number {
  return OUTBOUND_LENGTHS[code] ?? 0;
}

const OUTBOUND_NAMES: ReadonlyMap<number, string> = new Map([
  [0x53, 'system_event'],
  [0x41, 'order_accepted'],
  [0x55, 'order_replaced'],
  [0x43, 'order_canceled'],
  [0x44, 'aiq_canceled'],
  [0x45, 'order_executed'],
  [0x47, 'order_executed_with_reference_price'],
  [0x42, 'broken_trade'],
  [0x46, 'trade_correction'],
  [0x4b, 'price_correction'],
  [0x4a, 'order_rejected'],
  [0x50, 'cancel_pending'],
  [0x49, 'cancel_reject'],
  [0x54, 'order_priority_update'],
  [0x4d, 'order_modified'],
  [0x4e, 'trade_now_outbound'],
]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOfOutbound(code: number): string | undefined {
  return OUTBOUND_NAMES.get(code);
}

/** The layout that a message of `length` bytes has, by the name of its type: some types have grown. */
export function layoutOf(name: string, length: number): string {
  if (name === 'aiq_canceled') {
    if (length >= 38) return 'aiq_canceled_with_strategy';
    if (length >= 37) return 'aiq_canceled';
  }
  return name;
}
