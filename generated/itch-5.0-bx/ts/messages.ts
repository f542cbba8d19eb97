// @generated from schema/itch/itch-5.0-bx.json
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
  'E': 'end_of_system_hours', 'C': 'end_of_messages',
};

const MARKET_CATEGORY_NAMES = {
  'Q': 'nasdaq_global_select', 'G': 'nasdaq_global', 'S': 'nasdaq_capital', 'N': 'nyse', 'A': 'nyse_american', 'P': 'nyse_arca',
  'Z': 'cboe_bzx', 'V': 'iex', ' ': 'not_available', 'M': 'nyse_texas',
};

const FINANCIAL_STATUS_NAMES = {
  'D': 'deficient', 'E': 'delinquent', 'Q': 'bankrupt', 'S': 'suspended', 'G': 'deficient_bankrupt', 'H': 'deficient_delinquent',
  'J': 'delinquent_bankrupt', 'K': 'deficient_delinquent_bankrupt', 'C': 'creations_suspended', 'N': 'normal',
  ' ': 'not_available',
};

const ROUND_LOTS_ONLY_NAMES = {
  'Y': 'yes', 'N': 'no',
};

const ISSUE_CLASSIFICATION_NAMES = {
  'A': 'american_depositary_share', 'B': 'bond', 'C': 'common_stock', 'F': 'depository_receipt', 'I': 'rule_144a',
  'L': 'limited_partnership', 'N': 'notes', 'O': 'ordinary_share', 'P': 'preferred_stock', 'Q': 'other_securities', 'R': 'right',
  'S': 'shares_of_beneficial_interest', 'T': 'convertible_debenture', 'U': 'unit', 'V': 'units_of_beneficial_interest',
  'W': 'warrant',
};

const ISSUE_SUB_TYPE_NAMES = {
  'A': 'preferred_trust_securities', 'AI': 'alpha_index_etns', 'B': 'index_based_derivative', 'C': 'common_shares',
  'CB': 'commodity_based_trust_shares', 'CF': 'commodity_futures_trust_shares', 'CL': 'commodity_linked_securities',
  'CM': 'commodity_index_trust_shares', 'CO': 'collateralized_mortgage_obligation', 'CT': 'currency_trust_shares',
  'CU': 'commodity_currency_linked_securities', 'CW': 'currency_warrants', 'D': 'global_depositary_shares',
  'E': 'etf_portfolio_depositary_receipt', 'EG': 'equity_gold_shares', 'EI': 'etn_equity_index_linked',
  'EM': 'nextshares_exchange_traded_managed_fund', 'EN': 'exchange_traded_notes', 'EU': 'equity_units', 'F': 'holdrs',
  'FI': 'etn_fixed_income_linked', 'FL': 'etn_futures_linked', 'G': 'global_shares', 'I': 'etf_index_fund_shares',
  'IR': 'interest_rate', 'IW': 'index_warrant', 'IX': 'index_linked_exchangeable_notes', 'J': 'corporate_backed_trust_security',
  'L': 'contingent_litigation_right', 'LL': 'limited_liability_company', 'M': 'equity_based_derivative',
  'MF': 'managed_fund_shares', 'ML': 'etn_multi_factor_index_linked', 'MT': 'managed_trust_securities', 'N': 'ny_registry_shares',
  'O': 'open_ended_mutual_fund', 'P': 'privately_held_security', 'PP': 'poison_pill', 'PU': 'partnership_units',
  'Q': 'closed_end_funds', 'R': 'reg_s', 'RC': 'redeemable_commodity_linked', 'RF': 'etn_redeemable_futures_linked', 'RT': 'reit',
  'RU': 'redeemable_currency_linked', 'S': 'seed', 'SC': 'spot_rate_closing', 'SI': 'spot_rate_intraday', 'T': 'tracking_stock',
  'TC': 'trust_certificates', 'TU': 'trust_units', 'U': 'portal', 'V': 'contingent_value_right', 'W': 'trust_issued_receipts',
  'WC': 'world_currency_option', 'X': 'trust', 'Y': 'other', 'Z': 'not_applicable',
};

const AUTHENTICITY_NAMES = {
  'P': 'live', 'T': 'test',
};

const SHORT_SALE_THRESHOLD_NAMES = {
  'Y': 'restricted', 'N': 'not_restricted', ' ': 'not_available',
};

const IPO_FLAG_NAMES = {
  'Y': 'new_ipo', 'N': 'not_new_ipo', ' ': 'not_available',
};

const LULD_TIER_NAMES = {
  '1': 'tier_1', '2': 'tier_2', ' ': 'not_available',
};

const ETP_FLAG_NAMES = {
  'Y': 'etp', 'N': 'not_etp', ' ': 'not_available',
};

const INVERSE_NAMES = {
  'Y': 'inverse_etp', 'N': 'not_inverse',
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

const BREACHED_LEVEL_NAMES = {
  '1': 'level_1', '2': 'level_2', '3': 'level_3',
};

const MARKET_CODE_NAMES = {
  'Q': 'nasdaq', 'B': 'bx', 'X': 'psx',
};

const OPERATIONAL_HALT_ACTION_NAMES = {
  'H': 'halted', 'T': 'lifted',
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
    type: 'S', code: 0x53, name: 'system_event', length: 12,
    spec: 'System Event',
    effect: 'session.event',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'event_code', offset: 11, length: 1, type: 'alpha', wire: 'char', values: EVENT_CODE_NAMES },
    ],
  },
  {
    type: 'R', code: 0x52, name: 'stock_directory', length: 39,
    spec: 'Stock Directory',
    effect: 'symbol.define',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'stock', offset: 11, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'market_category', offset: 19, length: 1, type: 'alpha', wire: 'char', values: MARKET_CATEGORY_NAMES },
      { name: 'financial_status', offset: 20, length: 1, type: 'alpha', wire: 'char', values: FINANCIAL_STATUS_NAMES },
      { name: 'round_lot_size', offset: 21, length: 4, type: 'uint', wire: 'u32' },
      { name: 'round_lots_only', offset: 25, length: 1, type: 'alpha', wire: 'char', values: ROUND_LOTS_ONLY_NAMES },
      { name: 'issue_classification', offset: 26, length: 1, type: 'alpha', wire: 'char', values: ISSUE_CLASSIFICATION_NAMES },
      { name: 'issue_sub_type', offset: 27, length: 2, type: 'alpha', wire: 'alpha', values: ISSUE_SUB_TYPE_NAMES },
      { name: 'authenticity', offset: 29, length: 1, type: 'alpha', wire: 'char', values: AUTHENTICITY_NAMES },
      { name: 'short_sale_threshold', offset: 30, length: 1, type: 'alpha', wire: 'char', values: SHORT_SALE_THRESHOLD_NAMES },
      { name: 'ipo_flag', offset: 31, length: 1, type: 'alpha', wire: 'char', values: IPO_FLAG_NAMES },
      { name: 'luld_tier', offset: 32, length: 1, type: 'alpha', wire: 'char', values: LULD_TIER_NAMES },
      { name: 'etp_flag', offset: 33, length: 1, type: 'alpha', wire: 'char', values: ETP_FLAG_NAMES },
      { name: 'etp_leverage', offset: 34, length: 4, type: 'uint', wire: 'u32' },
      { name: 'inverse', offset: 38, length: 1, type: 'alpha', wire: 'char', values: INVERSE_NAMES },
    ],
  },
  {
    type: 'H', code: 0x48, name: 'stock_trading_action', length: 25,
    spec: 'Stock Trading Action',
    effect: 'symbol.trading_state',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'stock', offset: 11, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'trading_state', offset: 19, length: 1, type: 'alpha', wire: 'char', values: TRADING_STATE_NAMES },
      { name: 'reserved', offset: 20, length: 1, type: 'alpha', wire: 'char' },
      { name: 'reason', offset: 21, length: 4, type: 'alpha', wire: 'alpha', values: HALT_REASON_NAMES },
    ],
  },
  {
    type: 'Y', code: 0x59, name: 'reg_sho_restriction', length: 20,
    spec: 'Reg SHO Short Sale Price Test Restricted Indicator',
    effect: 'symbol.short_sale',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'stock', offset: 11, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'action', offset: 19, length: 1, type: 'alpha', wire: 'char', values: REG_SHO_ACTION_NAMES },
    ],
  },
  {
    type: 'L', code: 0x4c, name: 'market_participant_position', length: 26,
    spec: 'Market Participant Position',
    effect: 'participant.position',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'mpid', offset: 11, length: 4, type: 'alpha', wire: 'alpha' },
      { name: 'stock', offset: 15, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'primary_market_maker', offset: 23, length: 1, type: 'alpha', wire: 'char', values: PRIMARY_MARKET_MAKER_NAMES },
      { name: 'market_maker_mode', offset: 24, length: 1, type: 'alpha', wire: 'char', values: MARKET_MAKER_MODE_NAMES },
      { name: 'participant_state', offset: 25, length: 1, type: 'alpha', wire: 'char', values: PARTICIPANT_STATE_NAMES },
    ],
  },
  {
    type: 'V', code: 0x56, name: 'mwcb_decline_level', length: 35,
    spec: 'MWCB Decline Level',
    effect: 'market.breaker_levels',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'level_1', offset: 11, length: 8, type: 'price8', wire: 'u64', scale: 8, unit: '0.00000001 index points' },
      { name: 'level_2', offset: 19, length: 8, type: 'price8', wire: 'u64', scale: 8, unit: '0.00000001 index points' },
      { name: 'level_3', offset: 27, length: 8, type: 'price8', wire: 'u64', scale: 8, unit: '0.00000001 index points' },
    ],
  },
  {
    type: 'W', code: 0x57, name: 'mwcb_status', length: 12,
    spec: 'MWCB Status',
    effect: 'market.breaker_status',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'breached_level', offset: 11, length: 1, type: 'alpha', wire: 'char', values: BREACHED_LEVEL_NAMES },
    ],
  },
  {
    type: 'J', code: 0x4a, name: 'luld_auction_collar', length: 35,
    spec: 'Limit Up - Limit Down (LULD) Auction Collar',
    effect: 'auction.collar',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'stock', offset: 11, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'reference_price', offset: 19, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'upper_price', offset: 23, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'lower_price', offset: 27, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'extension', offset: 31, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'h', code: 0x68, name: 'operational_halt', length: 21,
    spec: 'Operational Halt',
    effect: 'symbol.operational_halt',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'stock', offset: 11, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'market_code', offset: 19, length: 1, type: 'alpha', wire: 'char', values: MARKET_CODE_NAMES },
      { name: 'action', offset: 20, length: 1, type: 'alpha', wire: 'char', values: OPERATIONAL_HALT_ACTION_NAMES },
    ],
  },
  {
    type: 'A', code: 0x41, name: 'add_order', length: 36,
    spec: 'Add Order - No MPID Attribution',
    effect: 'book.add',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'order_ref', offset: 11, length: 8, type: 'uint', wire: 'u64' },
      { name: 'side', offset: 19, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 20, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock', offset: 24, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 32, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
    ],
  },
  {
    type: 'F', code: 0x46, name: 'add_order_attributed', length: 40,
    spec: 'Add Order with MPID Attribution',
    effect: 'book.add',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'order_ref', offset: 11, length: 8, type: 'uint', wire: 'u64' },
      { name: 'side', offset: 19, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 20, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock', offset: 24, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 32, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'attribution', offset: 36, length: 4, type: 'alpha', wire: 'alpha' },
    ],
  },
  {
    type: 'E', code: 0x45, name: 'order_executed', length: 31,
    spec: 'Order Executed',
    effect: 'book.execute',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'order_ref', offset: 11, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 19, length: 4, type: 'uint', wire: 'u32' },
      { name: 'match_number', offset: 23, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'C', code: 0x43, name: 'order_executed_with_price', length: 36,
    spec: 'Order Executed With Price',
    effect: 'book.execute',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'order_ref', offset: 11, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 19, length: 4, type: 'uint', wire: 'u32' },
      { name: 'match_number', offset: 23, length: 8, type: 'uint', wire: 'u64' },
      { name: 'printable', offset: 31, length: 1, type: 'alpha', wire: 'char', values: PRINTABLE_NAMES },
      { name: 'price', offset: 32, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
    ],
  },
  {
    type: 'X', code: 0x58, name: 'order_cancel', length: 23,
    spec: 'Order Cancel',
    effect: 'book.cancel',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'order_ref', offset: 11, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 19, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: 'D', code: 0x44, name: 'order_delete', length: 19,
    spec: 'Order Delete',
    effect: 'book.delete',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'order_ref', offset: 11, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'U', code: 0x55, name: 'order_replace', length: 35,
    spec: 'Order Replace',
    effect: 'book.replace',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'order_ref', offset: 11, length: 8, type: 'uint', wire: 'u64' },
      { name: 'new_order_ref', offset: 19, length: 8, type: 'uint', wire: 'u64' },
      { name: 'shares', offset: 27, length: 4, type: 'uint', wire: 'u32' },
      { name: 'price', offset: 31, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
    ],
  },
  {
    type: 'P', code: 0x50, name: 'trade', length: 44,
    spec: 'Trade (Non-Cross)',
    effect: 'trade.print',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'order_ref', offset: 11, length: 8, type: 'uint', wire: 'u64' },
      { name: 'side', offset: 19, length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
      { name: 'shares', offset: 20, length: 4, type: 'uint', wire: 'u32' },
      { name: 'stock', offset: 24, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 32, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'match_number', offset: 36, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'Q', code: 0x51, name: 'cross_trade', length: 40,
    spec: 'Cross Trade',
    effect: 'trade.cross',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'shares', offset: 11, length: 8, type: 'uint', wire: 'u64' },
      { name: 'stock', offset: 19, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'price', offset: 27, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'match_number', offset: 31, length: 8, type: 'uint', wire: 'u64' },
      { name: 'cross_type', offset: 39, length: 1, type: 'alpha', wire: 'char', values: CROSS_TYPE_NAMES },
    ],
  },
  {
    type: 'B', code: 0x42, name: 'broken_trade', length: 19,
    spec: 'Broken Trade / Order Execution',
    effect: 'trade.break',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'match_number', offset: 11, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: 'I', code: 0x49, name: 'noii', length: 50,
    spec: 'Net Order Imbalance Indicator (NOII)',
    effect: 'auction.imbalance',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'paired_shares', offset: 11, length: 8, type: 'uint', wire: 'u64' },
      { name: 'imbalance_shares', offset: 19, length: 8, type: 'uint', wire: 'u64' },
      { name: 'imbalance_direction', offset: 27, length: 1, type: 'alpha', wire: 'char', values: IMBALANCE_DIRECTION_NAMES },
      { name: 'stock', offset: 28, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'far_price', offset: 36, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'near_price', offset: 40, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'reference_price', offset: 44, length: 4, type: 'price4', wire: 'u32', scale: 4, unit: '0.0001 dollars' },
      { name: 'cross_type', offset: 48, length: 1, type: 'alpha', wire: 'char', values: IMBALANCE_CROSS_TYPE_NAMES },
      { name: 'price_variation', offset: 49, length: 1, type: 'alpha', wire: 'char', values: PRICE_VARIATION_NAMES },
    ],
  },
  {
    type: 'N', code: 0x4e, name: 'retail_price_improvement', length: 20,
    spec: 'Price Improvement Indicator (PII)',
    effect: 'symbol.retail_interest',
    fields: [
      { name: 'message_type', offset: 0, length: 1, type: 'alpha', wire: 'char' },
      { name: 'stock_locate', offset: 1, length: 2, type: 'uint', wire: 'u16' },
      { name: 'tracking_number', offset: 3, length: 2, type: 'uint', wire: 'u16' },
      { name: 'timestamp', offset: 5, length: 6, type: 'timestamp_ns48', wire: 'u48', unit: 'ns since midnight, US Eastern' },
      { name: 'stock', offset: 11, length: 8, type: 'alpha', wire: 'alpha' },
      { name: 'interest', offset: 19, length: 1, type: 'alpha', wire: 'char', values: RETAIL_INTEREST_NAMES },
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
  mwcbDeclineLevel: 0x56,
  mwcbStatus: 0x57,
  luldAuctionCollar: 0x4a,
  operationalHalt: 0x68,
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
} as const;
export type Type = (typeof Type)[keyof typeof Type];

const LENGTHS = new Uint8Array(256);
LENGTHS[0x53] = 12;
LENGTHS[0x52] = 39;
LENGTHS[0x48] = 25;
LENGTHS[0x59] = 20;
LENGTHS[0x4c] = 26;
LENGTHS[0x56] = 35;
LENGTHS[0x57] = 12;
LENGTHS[0x4a] = 35;
LENGTHS[0x68] = 21;
LENGTHS[0x41] = 36;
LENGTHS[0x46] = 40;
LENGTHS[0x45] = 31;
LENGTHS[0x43] = 36;
LENGTHS[0x58] = 23;
LENGTHS[0x44] = 19;
LENGTHS[0x55] = 35;
LENGTHS[0x50] = 44;
LENGTHS[0x51] = 40;
LENGTHS[0x42] = 19;
LENGTHS[0x49] = 50;
LENGTHS[0x4e] = 20;

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
  [0x56, 'mwcb_decline_level'],
  [0x57, 'mwcb_status'],
  [0x4a, 'luld_auction_collar'],
  [0x68, 'operational_halt'],
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
]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOf(code: number): string | undefined {
  return NAMES.get(code);
}
