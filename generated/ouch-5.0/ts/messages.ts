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

const ACCEPTED_DISPLAY_NAMES = {
  'Y': 'visible', 'N': 'hidden', 'A': 'attributable', 'Z': 'conformant',
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

const ORDER_STATE_NAMES = {
  'L': 'live', 'D': 'dead',
};

const EVENT_CODE_NAMES = {
  'S': 'start_of_day', 'E': 'end_of_day',
};

const CANCEL_REASON_NAMES = {
  'D': 'regulatory_restriction', 'E': 'closed', 'F': 'post_only_slide', 'G': 'post_only_contra', 'H': 'halted',
  'I': 'immediate_or_cancel', 'K': 'market_collars', 'Q': 'self_match_prevention', 'S': 'supervisory',
  'T': 'time_in_force_expired', 'U': 'user_requested', 'X': 'open_protection', 'Z': 'system', 'e': 'direct_listing_excess',
};

const AIQ_REASON_NAMES = {
  'Q': 'self_match_prevention',
};

const LIQUIDITY_FLAG_NAMES = {
  '0': 'supplemental', '1': 'rpi_provides_without_rpii', '7': 'displayed_improves_nbbo', '8': 'displayed_sets_qbbo', 'A': 'added',
  'C': 'closing_cross', 'e': 'retail_added_displayed', 'H': 'halt_ipo_cross', 'i': 'after_hours_closing_cross',
  'J': 'non_displayed_adding', 'j': 'rpi_provides', 'k': 'added_midpoint', 'K': 'halt_cross', 'L': 'closing_cross_imbalance_only',
  'M': 'opening_cross_imbalance_only', 'm': 'removed_midpoint', 'N': 'passive_midpoint', 'n': 'midpoint_extended_life',
  'O': 'opening_cross', 'p': 'removed_price_improving', 'q': 'retail_removed_midpoint', 'R': 'removed', 'r': 'retail_removed_rpi',
  't': 'retail_removed_price_improving', 'u': 'added_reserve',
};

const BREAK_REASON_NAMES = {
  'E': 'erroneous', 'C': 'consent', 'S': 'supervisory', 'X': 'external',
};

const RESTATE_REASON_NAMES = {
  'R': 'refresh', 'P': 'display_price',
};

const REJECT_REASON_NAMES = {
  '1': 'quote_unavailable', '2': 'destination_closed', '3': 'invalid_display', '4': 'invalid_max_floor', '5': 'invalid_peg_type',
  '6': 'fat_finger', '7': 'halted', '8': 'iso_not_allowed', '9': 'invalid_side', '10': 'processing_error', '11': 'cancel_pending',
  '12': 'firm_not_authorized', '13': 'invalid_min_quantity', '14': 'no_closing_reference_price', '15': 'other',
  '16': 'cancel_not_allowed', '17': 'pegging_not_allowed', '18': 'crossed_market', '19': 'invalid_quantity',
  '20': 'invalid_cross_order', '21': 'replace_not_allowed', '22': 'routing_not_allowed', '23': 'invalid_symbol', '24': 'test',
  '25': 'late_loc_too_aggressive', '26': 'retail_not_allowed', '27': 'invalid_midpoint_post_only_price',
  '28': 'invalid_destination', '29': 'invalid_price', '30': 'shares_exceed_threshold',
  '31': 'exceeds_maximum_allowed_notional_value', '32': 'risk_aggregate_exposure_exceeded', '33': 'risk_market_impact',
  '34': 'risk_restricted_stock', '35': 'risk_short_sell_restricted', '36': 'risk_iso_not_allowed', '37': 'risk_exceeds_adv_limit',
  '38': 'risk_fat_finger', '39': 'risk_locate_required', '40': 'risk_symbol_message_rate_restriction',
  '41': 'risk_port_message_rate_restriction', '42': 'risk_duplicate_message_rate_restriction',
  '43': 'risk_short_sell_not_allowed', '44': 'risk_market_order_not_allowed', '45': 'risk_pre_market_not_allowed',
  '46': 'risk_post_market_not_allowed', '47': 'risk_short_sell_exempt_not_allowed', '48': 'risk_single_order_notional_exceeded',
  '49': 'risk_max_quantity_exceeded', '50': 'reg_sho_state_not_available', '51': 'risk_ipo_market_buy_not_allowed',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: 'O', code: 0x4f, name: 'enter_order', length: 47, direction: 'inbound',
    spec: 'Enter Order',
    effect: 'order.enter',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'user_ref_num', offset: 1, length: 4, type: 'uint', wire: 'u32' },
      { name: 'side', offset: 5, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'quantity', offset: 6, length: 4, type: 'uint', wire: 'u32' },
      { name: 'symbol', offset: 10, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 18, length: 8, type: 'price4_64', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
      { name: 'time_in_force', offset: 26, length: 1, type: 'alpha', wire: 'char', values: TIME_IN_FORCE_NAMES },
      { name: 'display', offset: 27, length: 1, type: 'alpha', wire: 'char', values: DISPLAY_NAMES },
      { name: 'capacity', offset: 28, length: 1, type: 'alpha', wire: 'char', values: CAPACITY_NAMES },
      { name: 'intermarket_sweep', offset: 29, length: 1, type: 'alpha', wire: 'char', values: INTERMARKET_SWEEP_NAMES },
      { name: 'cross_type', offset: 30, length: 1, type: 'alpha', wire: 'char', values: CROSS_TYPE_NAMES },
      { name: 'cl_ord_id', offset: 31, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 45, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'U', code: 0x55, name: 'replace_order', length: 40, direction: 'inbound',
    spec: 'Replace Order Request',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'orig_user_ref_num', offset: 1, length: 4, type: 'uint', wire: 'u32' },
      { name: 'user_ref_num', offset: 5, length: 4, type: 'uint', wire: 'u32' },
      { name: 'quantity', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'price', offset: 13, length: 8, type: 'price4_64', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
      { name: 'time_in_force', offset: 21, length: 1, type: 'alpha', wire: 'char', values: TIME_IN_FORCE_NAMES },
      { name: 'display', offset: 22, length: 1, type: 'alpha', wire: 'char', values: DISPLAY_NAMES },
      { name: 'intermarket_sweep', offset: 23, length: 1, type: 'alpha', wire: 'char', values: INTERMARKET_SWEEP_NAMES },
      { name: 'cl_ord_id', offset: 24, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 38, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'X', code: 0x58, name: 'cancel_order', length: 9, direction: 'inbound',
    spec: 'Cancel Order Request',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'user_ref_num', offset: 1, length: 4, type: 'uint', wire: 'u32' },
      { name: 'quantity', offset: 5, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'M', code: 0x4d, name: 'modify_order', length: 10, direction: 'inbound',
    spec: 'Modify Order Request',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'user_ref_num', offset: 1, length: 4, type: 'uint', wire: 'u32' },
      { name: 'side', offset: 5, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'quantity', offset: 6, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'C', code: 0x43, name: 'mass_cancel_request', length: 19, direction: 'inbound',
    spec: 'Mass Cancel Request',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'user_ref_num', offset: 1, length: 4, type: 'uint', wire: 'u32' },
      { name: 'firm', offset: 5, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'symbol', offset: 9, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 17, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'D', code: 0x44, name: 'disable_order_entry_request', length: 11, direction: 'inbound',
    spec: 'Disable Order Entry Request',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'user_ref_num', offset: 1, length: 4, type: 'uint', wire: 'u32' },
      { name: 'firm', offset: 5, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 9, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'E', code: 0x45, name: 'enable_order_entry_request', length: 11, direction: 'inbound',
    spec: 'Enable Order Entry Request',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'user_ref_num', offset: 1, length: 4, type: 'uint', wire: 'u32' },
      { name: 'firm', offset: 5, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 9, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'Q', code: 0x51, name: 'account_query_request', length: 1, direction: 'inbound',
    spec: 'Account Query Request',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
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
    type: 'A', code: 0x41, name: 'order_accepted', length: 64, direction: 'outbound',
    spec: 'Order Accepted',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'side', offset: 13, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'quantity', offset: 14, length: 4, type: 'uint', wire: 'u32' },
      { name: 'symbol', offset: 18, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 26, length: 8, type: 'price4_64', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
      { name: 'time_in_force', offset: 34, length: 1, type: 'alpha', wire: 'char', values: TIME_IN_FORCE_NAMES },
      { name: 'display', offset: 35, length: 1, type: 'alpha', wire: 'char', values: ACCEPTED_DISPLAY_NAMES },
      { name: 'order_ref', offset: 36, length: 8, type: 'uint', wire: 'u64' },
      { name: 'capacity', offset: 44, length: 1, type: 'alpha', wire: 'char', values: CAPACITY_NAMES },
      { name: 'intermarket_sweep', offset: 45, length: 1, type: 'alpha', wire: 'char', values: INTERMARKET_SWEEP_NAMES },
      { name: 'cross_type', offset: 46, length: 1, type: 'alpha', wire: 'char', values: CROSS_TYPE_NAMES },
      { name: 'order_state', offset: 47, length: 1, type: 'alpha', wire: 'char', values: ORDER_STATE_NAMES },
      { name: 'cl_ord_id', offset: 48, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 62, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'U', code: 0x55, name: 'order_replaced', length: 68, direction: 'outbound',
    spec: 'Order Replaced',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'orig_user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'user_ref_num', offset: 13, length: 4, type: 'uint', wire: 'u32' },
      { name: 'side', offset: 17, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'quantity', offset: 18, length: 4, type: 'uint', wire: 'u32' },
      { name: 'symbol', offset: 22, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 30, length: 8, type: 'price4_64', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
      { name: 'time_in_force', offset: 38, length: 1, type: 'alpha', wire: 'char', values: TIME_IN_FORCE_NAMES },
      { name: 'display', offset: 39, length: 1, type: 'alpha', wire: 'char', values: ACCEPTED_DISPLAY_NAMES },
      { name: 'order_ref', offset: 40, length: 8, type: 'uint', wire: 'u64' },
      { name: 'capacity', offset: 48, length: 1, type: 'alpha', wire: 'char', values: CAPACITY_NAMES },
      { name: 'intermarket_sweep', offset: 49, length: 1, type: 'alpha', wire: 'char', values: INTERMARKET_SWEEP_NAMES },
      { name: 'cross_type', offset: 50, length: 1, type: 'alpha', wire: 'char', values: CROSS_TYPE_NAMES },
      { name: 'order_state', offset: 51, length: 1, type: 'alpha', wire: 'char', values: ORDER_STATE_NAMES },
      { name: 'cl_ord_id', offset: 52, length: 14, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 66, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'C', code: 0x43, name: 'order_canceled', length: 18, direction: 'outbound',
    spec: 'Order Canceled',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'quantity', offset: 13, length: 4, type: 'uint', wire: 'u32' },
      { name: 'reason', offset: 17, length: 1, type: 'alpha', wire: 'char', values: CANCEL_REASON_NAMES },
    ],
  },
  {
    type: 'D', code: 0x44, name: 'aiq_canceled', length: 32, direction: 'outbound',
    spec: 'AIQ Canceled',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'decrement_shares', offset: 13, length: 4, type: 'uint', wire: 'u32' },
      { name: 'reason', offset: 17, length: 1, type: 'alpha', wire: 'char', values: AIQ_REASON_NAMES },
      { name: 'quantity_prevented_from_trading', offset: 18, length: 4, type: 'uint', wire: 'u32' },
      { name: 'execution_price', offset: 22, length: 8, type: 'price4_64', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
      { name: 'liquidity_flag', offset: 30, length: 1, type: 'alpha', wire: 'char', values: LIQUIDITY_FLAG_NAMES },
      { name: 'aiq_strategy', offset: 31, length: 1, type: 'alpha', wire: 'char' },
    ],
  },
  {
    type: 'E', code: 0x45, name: 'order_executed', length: 36, direction: 'outbound',
    spec: 'Order Executed',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'quantity', offset: 13, length: 4, type: 'uint', wire: 'u32' },
      { name: 'price', offset: 17, length: 8, type: 'price4_64', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
      { name: 'liquidity_flag', offset: 25, length: 1, type: 'alpha', wire: 'char', values: LIQUIDITY_FLAG_NAMES },
      { name: 'match_number', offset: 26, length: 8, type: 'uint', wire: 'u64' },
      { name: 'appendage_length', offset: 34, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'B', code: 0x42, name: 'broken_trade', length: 36, direction: 'outbound',
    spec: 'Broken Trade',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'match_number', offset: 13, length: 8, type: 'uint', wire: 'u64' },
      { name: 'reason', offset: 21, length: 1, type: 'alpha', wire: 'char', values: BREAK_REASON_NAMES },
      { name: 'cl_ord_id', offset: 22, length: 14, type: 'alpha', wire: 'alpha' },
    ],
  },
  {
    type: 'J', code: 0x4a, name: 'order_rejected', length: 29, direction: 'outbound',
    spec: 'Rejected',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'reason', offset: 13, length: 2, type: 'uint', wire: 'u16', values: REJECT_REASON_NAMES },
      { name: 'cl_ord_id', offset: 15, length: 14, type: 'alpha', wire: 'alpha' },
    ],
  },
  {
    type: 'P', code: 0x50, name: 'cancel_pending', length: 13, direction: 'outbound',
    spec: 'Cancel Pending',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'I', code: 0x49, name: 'cancel_reject', length: 13, direction: 'outbound',
    spec: 'Cancel Reject',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'T', code: 0x54, name: 'order_priority_update', length: 30, direction: 'outbound',
    spec: 'Order Priority Update',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'price', offset: 13, length: 8, type: 'price4_64', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
      { name: 'display', offset: 21, length: 1, type: 'alpha', wire: 'char', values: DISPLAY_NAMES },
      { name: 'order_ref', offset: 22, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'M', code: 0x4d, name: 'order_modified', length: 18, direction: 'outbound',
    spec: 'Order Modified',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'side', offset: 13, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'quantity', offset: 14, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'R', code: 0x52, name: 'order_restated', length: 16, direction: 'outbound',
    spec: 'Order Restated',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'reason', offset: 13, length: 1, type: 'alpha', wire: 'char', values: RESTATE_REASON_NAMES },
      { name: 'appendage_length', offset: 14, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'X', code: 0x58, name: 'mass_cancel_response', length: 27, direction: 'outbound',
    spec: 'Mass Cancel Response',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'firm', offset: 13, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'symbol', offset: 17, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 25, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'G', code: 0x47, name: 'disable_order_entry_response', length: 19, direction: 'outbound',
    spec: 'Disable Order Entry Response',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'firm', offset: 13, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 17, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'K', code: 0x4b, name: 'enable_order_entry_response', length: 19, direction: 'outbound',
    spec: 'Enable Order Entry Response',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
      { name: 'firm', offset: 13, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'appendage_length', offset: 17, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: 'Q', code: 0x51, name: 'account_query_response', length: 13, direction: 'outbound',
    spec: 'Account Query Response',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'timestamp', offset: 1, length: 8, type: 'uint', wire: 'u64', unit: 'ns since midnight, US Eastern' },
      { name: 'next_user_ref_num', offset: 9, length: 4, type: 'uint', wire: 'u32' },
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
  massCancelRequest: 0x43,
  disableOrderEntryRequest: 0x44,
  enableOrderEntryRequest: 0x45,
  accountQueryRequest: 0x51,
  systemEvent: 0x53,
  orderAccepted: 0x41,
  orderReplaced: 0x55,
  orderCanceled: 0x43,
  aiqCanceled: 0x44,
  orderExecuted: 0x45,
  brokenTrade: 0x42,
  orderRejected: 0x4a,
  cancelPending: 0x50,
  cancelReject: 0x49,
  orderPriorityUpdate: 0x54,
  orderModified: 0x4d,
  orderRestated: 0x52,
  massCancelResponse: 0x58,
  disableOrderEntryResponse: 0x47,
  enableOrderEntryResponse: 0x4b,
  accountQueryResponse: 0x51,
} as const;
export type Type = (typeof Type)[keyof typeof Type];

const INBOUND_LENGTHS = new Uint8Array(256);
INBOUND_LENGTHS[0x4f] = 47;
INBOUND_LENGTHS[0x55] = 40;
INBOUND_LENGTHS[0x58] = 9;
INBOUND_LENGTHS[0x4d] = 10;
INBOUND_LENGTHS[0x43] = 19;
INBOUND_LENGTHS[0x44] = 11;
INBOUND_LENGTHS[0x45] = 11;
INBOUND_LENGTHS[0x51] = 1;

/** Bytes of the fixed part of a message by its type code; 0 when the type is unknown. */
export function lengthOfInbound(code: number): number {
  return INBOUND_LENGTHS[code] ?? 0;
}

const INBOUND_NAMES: ReadonlyMap<number, string> = new Map([
  [0x4f, 'enter_order'],
  [0x55, 'replace_order'],
  [0x58, 'cancel_order'],
  [0x4d, 'modify_order'],
  [0x43, 'mass_cancel_request'],
  [0x44, 'disable_order_entry_request'],
  [0x45, 'enable_order_entry_request'],
  [0x51, 'account_query_request'],
]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOfInbound(code: number): string | undefined {
  return INBOUND_NAMES.get(code);
}

const OUTBOUND_LENGTHS = new Uint8Array(256);
OUTBOUND_LENGTHS[0x53] = 10;
OUTBOUND_LENGTHS[0x41] = 64;
OUTBOUND_LENGTHS[0x55] = 68;
OUTBOUND_LENGTHS[0x43] = 18;
OUTBOUND_LENGTHS[0x44] = 32;
OUTBOUND_LENGTHS[0x45] = 36;
OUTBOUND_LENGTHS[0x42] = 36;
OUTBOUND_LENGTHS[0x4a] = 29;
OUTBOUND_LENGTHS[0x50] = 13;
OUTBOUND_LENGTHS[0x49] = 13;
OUTBOUND_LENGTHS[0x54] = 30;
OUTBOUND_LENGTHS[0x4d] = 18;
OUTBOUND_LENGTHS[0x52] = 16;
OUTBOUND_LENGTHS[0x58] = 27;
OUTBOUND_LENGTHS[0x47] = 19;
OUTBOUND_LENGTHS[0x4b] = 19;
OUTBOUND_LENGTHS[0x51] = 13;

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
  [0x42, 'broken_trade'],
  [0x4a, 'order_rejected'],
  [0x50, 'cancel_pending'],
  [0x49, 'cancel_reject'],
  [0x54, 'order_priority_update'],
  [0x4d, 'order_modified'],
  [0x52, 'order_restated'],
  [0x58, 'mass_cancel_response'],
  [0x47, 'disable_order_entry_response'],
  [0x4b, 'enable_order_entry_response'],
  [0x51, 'account_query_response'],
]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOfOutbound(code: number): string | undefined {
  return OUTBOUND_NAMES.get(code);
}
