// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_ITCH41_H
#define LUMINA_GENERATED_ITCH41_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define ITCH41_STATIC_ASSERT static_assert
#else
#define ITCH41_STATIC_ASSERT _Static_assert
#endif

// side, char; the set is open
#define ITCH41_SIDE_BUY 'B' // buy
#define ITCH41_SIDE_SELL 'S' // sell

// event_code, char; the set is open
#define ITCH41_EVENT_CODE_START_OF_MESSAGES 'O' // start of messages
#define ITCH41_EVENT_CODE_START_OF_SYSTEM_HOURS 'S' // start of system hours
#define ITCH41_EVENT_CODE_START_OF_MARKET_HOURS 'Q' // start of market hours
#define ITCH41_EVENT_CODE_END_OF_MARKET_HOURS 'M' // end of market hours
#define ITCH41_EVENT_CODE_END_OF_SYSTEM_HOURS 'E' // end of system hours
#define ITCH41_EVENT_CODE_END_OF_MESSAGES 'C' // end of messages
#define ITCH41_EVENT_CODE_EMERGENCY_HALT 'A' // emergency market condition: halt
#define ITCH41_EVENT_CODE_EMERGENCY_QUOTE_ONLY 'R' // emergency market condition: quote only period
#define ITCH41_EVENT_CODE_EMERGENCY_RESUMPTION 'B' // emergency market condition: resumption

// market_category, char; the set is open
#define ITCH41_MARKET_CATEGORY_NASDAQ_GLOBAL_SELECT 'Q' // Nasdaq Global Select Market
#define ITCH41_MARKET_CATEGORY_NASDAQ_GLOBAL 'G' // Nasdaq Global Market
#define ITCH41_MARKET_CATEGORY_NASDAQ_CAPITAL 'S' // Nasdaq Capital Market
#define ITCH41_MARKET_CATEGORY_NYSE 'N' // NYSE
#define ITCH41_MARKET_CATEGORY_NYSE_AMERICAN 'A' // NYSE American (formerly MKT/Amex)
#define ITCH41_MARKET_CATEGORY_NYSE_ARCA 'P' // NYSE Arca
#define ITCH41_MARKET_CATEGORY_CBOE_BZX 'Z' // Cboe/BATS Z (BZX) since 2011-11-01
#define ITCH41_MARKET_CATEGORY_NOT_AVAILABLE ' ' // not available

// financial_status, char; the set is open
#define ITCH41_FINANCIAL_STATUS_DEFICIENT 'D' // deficient
#define ITCH41_FINANCIAL_STATUS_DELINQUENT 'E' // delinquent
#define ITCH41_FINANCIAL_STATUS_BANKRUPT 'Q' // bankrupt
#define ITCH41_FINANCIAL_STATUS_SUSPENDED 'S' // suspended
#define ITCH41_FINANCIAL_STATUS_DEFICIENT_BANKRUPT 'G' // deficient and bankrupt
#define ITCH41_FINANCIAL_STATUS_DEFICIENT_DELINQUENT 'H' // deficient and delinquent
#define ITCH41_FINANCIAL_STATUS_DELINQUENT_BANKRUPT 'J' // delinquent and bankrupt
#define ITCH41_FINANCIAL_STATUS_DEFICIENT_DELINQUENT_BANKRUPT 'K' // deficient, delinquent and bankrupt
#define ITCH41_FINANCIAL_STATUS_IN_COMPLIANCE ' ' // in compliance, or not Nasdaq-listed

// round_lots_only, char; the set is open
#define ITCH41_ROUND_LOTS_ONLY_YES 'Y' // only round lots accepted
#define ITCH41_ROUND_LOTS_ONLY_NO 'N' // no order size restriction

// trading_state, char; the set is open
#define ITCH41_TRADING_STATE_HALTED 'H' // halted across all US equity markets/SROs
#define ITCH41_TRADING_STATE_PAUSED 'P' // paused across all US equity markets/SROs (Nasdaq-listed only) since 2012-11-02
#define ITCH41_TRADING_STATE_QUOTATION_ONLY 'Q' // quotation only period
#define ITCH41_TRADING_STATE_TRADING 'T' // trading on Nasdaq

// halt_reason, alpha; the set is open
#define ITCH41_HALT_REASON_HALT_NEWS_PENDING "T1" // halt, news pending
#define ITCH41_HALT_REASON_HALT_NEWS_DISSEMINATED "T2" // halt, news disseminated
#define ITCH41_HALT_REASON_SINGLE_SECURITY_PAUSE "T5" // single security trading pause in effect since 2010-05-25
#define ITCH41_HALT_REASON_HALT_EXTRAORDINARY_ACTIVITY "T6" // regulatory halt, extraordinary market activity
#define ITCH41_HALT_REASON_HALT_ETF "T8" // halt ETF
#define ITCH41_HALT_REASON_INFORMATION_REQUESTED "T12" // halted, information requested by listing market
#define ITCH41_HALT_REASON_HALT_NON_COMPLIANCE "H4" // halt, non-compliance
#define ITCH41_HALT_REASON_HALT_FILINGS_NOT_CURRENT "H9" // halt, filings not current
#define ITCH41_HALT_REASON_HALT_SEC_TRADING_SUSPENSION "H10" // halt, SEC trading suspension
#define ITCH41_HALT_REASON_HALT_REGULATORY_CONCERN "H11" // halt, regulatory concern
#define ITCH41_HALT_REASON_OPERATIONS_HALT "O1" // operations halt
#define ITCH41_HALT_REASON_LULD_PAUSE "LUDP" // volatility trading pause (LULD) since 2012-11-02
#define ITCH41_HALT_REASON_LULD_STRADDLE "LUDS" // volatility trading pause, straddle condition since 2013-03-09
#define ITCH41_HALT_REASON_MWCB_LEVEL_1 "MWC1" // market wide circuit breaker halt level 1 since 2012-11-02
#define ITCH41_HALT_REASON_MWCB_LEVEL_2 "MWC2" // market wide circuit breaker halt level 2 since 2012-11-02
#define ITCH41_HALT_REASON_MWCB_LEVEL_3 "MWC3" // market wide circuit breaker halt level 3 since 2012-11-02
#define ITCH41_HALT_REASON_MWCB_CARRIED_OVER "MWC0" // circuit breaker halt carried over from previous day since 2013-01-09
#define ITCH41_HALT_REASON_IPO_NOT_YET_TRADING "IPO1" // IPO issue not yet trading
#define ITCH41_HALT_REASON_CORPORATE_ACTION "M1" // corporate action
#define ITCH41_HALT_REASON_QUOTATION_NOT_AVAILABLE "M2" // quotation not available
#define ITCH41_HALT_REASON_NEWS_AND_RESUMPTION_TIMES "T3" // news and resumption times
#define ITCH41_HALT_REASON_SINGLE_SECURITY_PAUSE_QUOTATION_ONLY "T7" // single security trading pause, quotation only period since 2010-05-25
#define ITCH41_HALT_REASON_QUALIFICATIONS_RESOLVED "R4" // qualifications issues resolved, resume
#define ITCH41_HALT_REASON_FILINGS_SATISFIED "R9" // filing requirements satisfied, resume
#define ITCH41_HALT_REASON_ISSUER_NEWS_NOT_FORTHCOMING "C3" // issuer news not forthcoming, resume
#define ITCH41_HALT_REASON_QUALIFICATIONS_HALT_ENDED "C4" // qualifications halt ended, maintenance requirements met
#define ITCH41_HALT_REASON_QUALIFICATIONS_HALT_CONCLUDED "C9" // qualifications halt concluded, filings met
#define ITCH41_HALT_REASON_CONCLUDED_BY_OTHER_AUTHORITY "C11" // halt concluded by other regulatory authority
#define ITCH41_HALT_REASON_MWCB_RESUMPTION "MWCQ" // market wide circuit breaker resumption since 2012-11-02
#define ITCH41_HALT_REASON_NEW_ISSUE_AVAILABLE "R1" // new issue available
#define ITCH41_HALT_REASON_ISSUE_AVAILABLE "R2" // issue available
#define ITCH41_HALT_REASON_IPO_RELEASED_FOR_QUOTATION "IPOQ" // IPO security released for quotation
#define ITCH41_HALT_REASON_IPO_WINDOW_EXTENSION "IPOE" // IPO positioning window extension
#define ITCH41_HALT_REASON_NOT_AVAILABLE "" // reason not available

// reg_sho_action, char; the set is open
#define ITCH41_REG_SHO_ACTION_NONE '0' // no price test in place
#define ITCH41_REG_SHO_ACTION_IN_EFFECT '1' // restriction in effect, intraday price drop
#define ITCH41_REG_SHO_ACTION_REMAINS_IN_EFFECT '2' // restriction remains in effect

// primary_market_maker, char; the set is open
#define ITCH41_PRIMARY_MARKET_MAKER_PRIMARY 'Y' // primary
#define ITCH41_PRIMARY_MARKET_MAKER_NON_PRIMARY 'N' // non-primary

// market_maker_mode, char; the set is open
#define ITCH41_MARKET_MAKER_MODE_NORMAL 'N' // normal
#define ITCH41_MARKET_MAKER_MODE_PASSIVE 'P' // passive
#define ITCH41_MARKET_MAKER_MODE_SYNDICATE 'S' // syndicate
#define ITCH41_MARKET_MAKER_MODE_PRE_SYNDICATE 'R' // pre-syndicate
#define ITCH41_MARKET_MAKER_MODE_PENALTY 'L' // penalty

// participant_state, char; the set is open
#define ITCH41_PARTICIPANT_STATE_ACTIVE 'A' // active
#define ITCH41_PARTICIPANT_STATE_EXCUSED 'E' // excused/withdrawn
#define ITCH41_PARTICIPANT_STATE_WITHDRAWN 'W' // withdrawn
#define ITCH41_PARTICIPANT_STATE_SUSPENDED 'S' // suspended
#define ITCH41_PARTICIPANT_STATE_DELETED 'D' // deleted

// printable, char; the set is open
#define ITCH41_PRINTABLE_NON_PRINTABLE 'N' // non-printable
#define ITCH41_PRINTABLE_PRINTABLE 'Y' // printable

// cross_type, char; the set is open
#define ITCH41_CROSS_TYPE_OPENING 'O' // opening cross
#define ITCH41_CROSS_TYPE_CLOSING 'C' // closing cross
#define ITCH41_CROSS_TYPE_HALT_IPO 'H' // cross for IPO and halted/paused securities
#define ITCH41_CROSS_TYPE_INTRADAY 'I' // cross network, intraday and post-close

// imbalance_direction, char; the set is open
#define ITCH41_IMBALANCE_DIRECTION_BUY 'B' // buy imbalance
#define ITCH41_IMBALANCE_DIRECTION_SELL 'S' // sell imbalance
#define ITCH41_IMBALANCE_DIRECTION_NONE 'N' // no imbalance
#define ITCH41_IMBALANCE_DIRECTION_INSUFFICIENT_ORDERS 'O' // insufficient orders to calculate

// imbalance_cross_type, char; the set is open
#define ITCH41_IMBALANCE_CROSS_TYPE_OPENING 'O' // opening cross
#define ITCH41_IMBALANCE_CROSS_TYPE_CLOSING 'C' // closing cross
#define ITCH41_IMBALANCE_CROSS_TYPE_HALT_IPO 'H' // cross for IPO and halted/paused securities
#define ITCH41_IMBALANCE_CROSS_TYPE_INTRADAY 'I' // cross network, intraday and post-close

// price_variation, char; the set is open
#define ITCH41_PRICE_VARIATION_FROM_1_PERCENT '1' // 1-1.99%
#define ITCH41_PRICE_VARIATION_FROM_2_PERCENT '2' // 2-2.99%
#define ITCH41_PRICE_VARIATION_FROM_3_PERCENT '3' // 3-3.99%
#define ITCH41_PRICE_VARIATION_FROM_4_PERCENT '4' // 4-4.99%
#define ITCH41_PRICE_VARIATION_FROM_5_PERCENT '5' // 5-5.99%
#define ITCH41_PRICE_VARIATION_FROM_6_PERCENT '6' // 6-6.99%
#define ITCH41_PRICE_VARIATION_FROM_7_PERCENT '7' // 7-7.99%
#define ITCH41_PRICE_VARIATION_FROM_8_PERCENT '8' // 8-8.99%
#define ITCH41_PRICE_VARIATION_FROM_9_PERCENT '9' // 9-9.99%
#define ITCH41_PRICE_VARIATION_BELOW_1_PERCENT 'L' // < 1%
#define ITCH41_PRICE_VARIATION_FROM_10_PERCENT 'A' // 10-19.99%
#define ITCH41_PRICE_VARIATION_FROM_20_PERCENT 'B' // 20-29.99%
#define ITCH41_PRICE_VARIATION_FROM_30_PERCENT 'C' // >= 30%
#define ITCH41_PRICE_VARIATION_NOT_CALCULABLE ' ' // cannot be calculated

// retail_interest, char; the set is open
#define ITCH41_RETAIL_INTEREST_BUY 'B' // RPI orders on buy side
#define ITCH41_RETAIL_INTEREST_SELL 'S' // RPI orders on sell side
#define ITCH41_RETAIL_INTEREST_BOTH 'A' // RPI orders on both sides
#define ITCH41_RETAIL_INTEREST_NONE 'N' // no RPI orders

static inline uint32_t itch41_load32(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static inline uint64_t itch41_load64(const uint8_t *p) {
  return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

static inline void itch41_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)(value >> 24);
  p[1] = (uint8_t)(value >> 16);
  p[2] = (uint8_t)(value >> 8);
  p[3] = (uint8_t)value;
}

static inline void itch41_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 56);
  p[1] = (uint8_t)(value >> 48);
  p[2] = (uint8_t)(value >> 40);
  p[3] = (uint8_t)(value >> 32);
  p[4] = (uint8_t)(value >> 24);
  p[5] = (uint8_t)(value >> 16);
  p[6] = (uint8_t)(value >> 8);
  p[7] = (uint8_t)value;
}

static inline void itch41_store_alpha(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  if (n > 0) memcpy(p, text, n);
  memset(p + n, ' ', size - n);
}

// System Event. Market or feed event.
#define ITCH41_SYSTEM_EVENT_TYPE 'S'
#define ITCH41_SYSTEM_EVENT_LENGTH 6

typedef struct itch41_system_event {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t event_code[1];
} itch41_system_event;

ITCH41_STATIC_ASSERT(sizeof(itch41_system_event) == 6, "system_event");
ITCH41_STATIC_ASSERT(offsetof(itch41_system_event, message_type) == 0, "system_event.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_system_event, timestamp_ns) == 1, "system_event.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_system_event, event_code) == 5, "system_event.event_code");

// message_type @0 char: always "S"
static inline uint8_t itch41_system_event_get_message_type(const itch41_system_event *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_system_event_get_timestamp_ns(const itch41_system_event *m) {
  return itch41_load32(m->timestamp_ns);
}

// event_code @5 char: O start of messages, S start of system hours, Q start of market hours, M end of market hours, E end of system hours, C end of messages, A emergency market condition: halt, R emergency market condition: quote only period, B emergency market condition: resumption
static inline uint8_t itch41_system_event_get_event_code(const itch41_system_event *m) {
  return m->event_code[0];
}

static inline void itch41_system_event_set_timestamp_ns(itch41_system_event *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_system_event_set_event_code(itch41_system_event *m, uint8_t value) {
  m->event_code[0] = value;
}

// writes the fields that never change
static inline void itch41_system_event_set_constants(itch41_system_event *m) {
  m->message_type[0] = 'S';
}

// Stock Directory. A symbol that is active today.
#define ITCH41_STOCK_DIRECTORY_TYPE 'R'
#define ITCH41_STOCK_DIRECTORY_LENGTH 20

typedef struct itch41_stock_directory {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t stock[8];
  uint8_t market_category[1];
  uint8_t financial_status[1];
  uint8_t round_lot_size[4];
  uint8_t round_lots_only[1];
} itch41_stock_directory;

ITCH41_STATIC_ASSERT(sizeof(itch41_stock_directory) == 20, "stock_directory");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_directory, message_type) == 0, "stock_directory.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_directory, timestamp_ns) == 1, "stock_directory.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_directory, stock) == 5, "stock_directory.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_directory, market_category) == 13, "stock_directory.market_category");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_directory, financial_status) == 14, "stock_directory.financial_status");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_directory, round_lot_size) == 15, "stock_directory.round_lot_size");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_directory, round_lots_only) == 19, "stock_directory.round_lots_only");

// message_type @0 char: always "R"
static inline uint8_t itch41_stock_directory_get_message_type(const itch41_stock_directory *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_stock_directory_get_timestamp_ns(const itch41_stock_directory *m) {
  return itch41_load32(m->timestamp_ns);
}

// stock @5 alpha8
static inline const uint8_t * itch41_stock_directory_get_stock(const itch41_stock_directory *m) {
  return m->stock;
}

// market_category @13 char: Q Nasdaq Global Select Market, G Nasdaq Global Market, S Nasdaq Capital Market, N NYSE, A NYSE American (formerly MKT/Amex), P NYSE Arca, Z Cboe/BATS Z (BZX), blank not available
static inline uint8_t itch41_stock_directory_get_market_category(const itch41_stock_directory *m) {
  return m->market_category[0];
}

// financial_status @14 char (financial_status_indicator): D deficient, E delinquent, Q bankrupt, S suspended, G deficient and bankrupt, H deficient and delinquent, J delinquent and bankrupt, K deficient, delinquent and bankrupt, blank in compliance, or not Nasdaq-listed
static inline uint8_t itch41_stock_directory_get_financial_status(const itch41_stock_directory *m) {
  return m->financial_status[0];
}

// round_lot_size @15 u32: shares
static inline uint32_t itch41_stock_directory_get_round_lot_size(const itch41_stock_directory *m) {
  return itch41_load32(m->round_lot_size);
}

// round_lots_only @19 char: Y only round lots accepted, N no order size restriction
static inline uint8_t itch41_stock_directory_get_round_lots_only(const itch41_stock_directory *m) {
  return m->round_lots_only[0];
}

static inline void itch41_stock_directory_set_timestamp_ns(itch41_stock_directory *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_stock_directory_set_stock(itch41_stock_directory *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_stock_directory_set_market_category(itch41_stock_directory *m, uint8_t value) {
  m->market_category[0] = value;
}

static inline void itch41_stock_directory_set_financial_status(itch41_stock_directory *m, uint8_t value) {
  m->financial_status[0] = value;
}

static inline void itch41_stock_directory_set_round_lot_size(itch41_stock_directory *m, uint32_t value) {
  itch41_store32(m->round_lot_size, value);
}

static inline void itch41_stock_directory_set_round_lots_only(itch41_stock_directory *m, uint8_t value) {
  m->round_lots_only[0] = value;
}

// writes the fields that never change
static inline void itch41_stock_directory_set_constants(itch41_stock_directory *m) {
  m->message_type[0] = 'R';
}

// Stock Trading Action. Trading state of one symbol.
#define ITCH41_STOCK_TRADING_ACTION_TYPE 'H'
#define ITCH41_STOCK_TRADING_ACTION_LENGTH 19

typedef struct itch41_stock_trading_action {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t stock[8];
  uint8_t trading_state[1];
  uint8_t reserved[1];
  uint8_t reason[4];
} itch41_stock_trading_action;

ITCH41_STATIC_ASSERT(sizeof(itch41_stock_trading_action) == 19, "stock_trading_action");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_trading_action, message_type) == 0, "stock_trading_action.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_trading_action, timestamp_ns) == 1, "stock_trading_action.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_trading_action, stock) == 5, "stock_trading_action.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_trading_action, trading_state) == 13, "stock_trading_action.trading_state");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_trading_action, reserved) == 14, "stock_trading_action.reserved");
ITCH41_STATIC_ASSERT(offsetof(itch41_stock_trading_action, reason) == 15, "stock_trading_action.reason");

// message_type @0 char: always "H"
static inline uint8_t itch41_stock_trading_action_get_message_type(const itch41_stock_trading_action *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_stock_trading_action_get_timestamp_ns(const itch41_stock_trading_action *m) {
  return itch41_load32(m->timestamp_ns);
}

// stock @5 alpha8
static inline const uint8_t * itch41_stock_trading_action_get_stock(const itch41_stock_trading_action *m) {
  return m->stock;
}

// trading_state @13 char: H halted across all US equity markets/SROs, P paused across all US equity markets/SROs (Nasdaq-listed only), Q quotation only period, T trading on Nasdaq
static inline uint8_t itch41_stock_trading_action_get_trading_state(const itch41_stock_trading_action *m) {
  return m->trading_state[0];
}

// reserved @14 char: always " "; no meaning
static inline uint8_t itch41_stock_trading_action_get_reserved(const itch41_stock_trading_action *m) {
  return m->reserved[0];
}

// reason @15 alpha4: codes: HaltReason
static inline const uint8_t * itch41_stock_trading_action_get_reason(const itch41_stock_trading_action *m) {
  return m->reason;
}

static inline void itch41_stock_trading_action_set_timestamp_ns(itch41_stock_trading_action *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_stock_trading_action_set_stock(itch41_stock_trading_action *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_stock_trading_action_set_trading_state(itch41_stock_trading_action *m, uint8_t value) {
  m->trading_state[0] = value;
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void itch41_stock_trading_action_set_reason(itch41_stock_trading_action *m, const char *text, size_t length) {
  itch41_store_alpha(m->reason, 4, text, length);
}

// writes the fields that never change
static inline void itch41_stock_trading_action_set_constants(itch41_stock_trading_action *m) {
  m->message_type[0] = 'H';
  m->reserved[0] = ' ';
}

// Reg SHO Short Sale Price Test Restricted Indicator. Short sale price test restriction of one symbol. Since 2010-07-14.
#define ITCH41_REG_SHO_RESTRICTION_TYPE 'Y'
#define ITCH41_REG_SHO_RESTRICTION_LENGTH 14

typedef struct itch41_reg_sho_restriction {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t stock[8];
  uint8_t action[1];
} itch41_reg_sho_restriction;

ITCH41_STATIC_ASSERT(sizeof(itch41_reg_sho_restriction) == 14, "reg_sho_restriction");
ITCH41_STATIC_ASSERT(offsetof(itch41_reg_sho_restriction, message_type) == 0, "reg_sho_restriction.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_reg_sho_restriction, timestamp_ns) == 1, "reg_sho_restriction.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_reg_sho_restriction, stock) == 5, "reg_sho_restriction.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_reg_sho_restriction, action) == 13, "reg_sho_restriction.action");

// message_type @0 char: always "Y"
static inline uint8_t itch41_reg_sho_restriction_get_message_type(const itch41_reg_sho_restriction *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_reg_sho_restriction_get_timestamp_ns(const itch41_reg_sho_restriction *m) {
  return itch41_load32(m->timestamp_ns);
}

// stock @5 alpha8
static inline const uint8_t * itch41_reg_sho_restriction_get_stock(const itch41_reg_sho_restriction *m) {
  return m->stock;
}

// action @13 char (reg_sho_action): 0 no price test in place, 1 restriction in effect, intraday price drop, 2 restriction remains in effect
static inline uint8_t itch41_reg_sho_restriction_get_action(const itch41_reg_sho_restriction *m) {
  return m->action[0];
}

static inline void itch41_reg_sho_restriction_set_timestamp_ns(itch41_reg_sho_restriction *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_reg_sho_restriction_set_stock(itch41_reg_sho_restriction *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_reg_sho_restriction_set_action(itch41_reg_sho_restriction *m, uint8_t value) {
  m->action[0] = value;
}

// writes the fields that never change
static inline void itch41_reg_sho_restriction_set_constants(itch41_reg_sho_restriction *m) {
  m->message_type[0] = 'Y';
}

// Market Participant Position. Market maker status of one participant in one symbol.
#define ITCH41_MARKET_PARTICIPANT_POSITION_TYPE 'L'
#define ITCH41_MARKET_PARTICIPANT_POSITION_LENGTH 20

typedef struct itch41_market_participant_position {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t mpid[4];
  uint8_t stock[8];
  uint8_t primary_market_maker[1];
  uint8_t market_maker_mode[1];
  uint8_t participant_state[1];
} itch41_market_participant_position;

ITCH41_STATIC_ASSERT(sizeof(itch41_market_participant_position) == 20, "market_participant_position");
ITCH41_STATIC_ASSERT(offsetof(itch41_market_participant_position, message_type) == 0, "market_participant_position.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_market_participant_position, timestamp_ns) == 1, "market_participant_position.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_market_participant_position, mpid) == 5, "market_participant_position.mpid");
ITCH41_STATIC_ASSERT(offsetof(itch41_market_participant_position, stock) == 9, "market_participant_position.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_market_participant_position, primary_market_maker) == 17, "market_participant_position.primary_market_maker");
ITCH41_STATIC_ASSERT(offsetof(itch41_market_participant_position, market_maker_mode) == 18, "market_participant_position.market_maker_mode");
ITCH41_STATIC_ASSERT(offsetof(itch41_market_participant_position, participant_state) == 19, "market_participant_position.participant_state");

// message_type @0 char: always "L"
static inline uint8_t itch41_market_participant_position_get_message_type(const itch41_market_participant_position *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_market_participant_position_get_timestamp_ns(const itch41_market_participant_position *m) {
  return itch41_load32(m->timestamp_ns);
}

// mpid @5 alpha4
static inline const uint8_t * itch41_market_participant_position_get_mpid(const itch41_market_participant_position *m) {
  return m->mpid;
}

// stock @9 alpha8
static inline const uint8_t * itch41_market_participant_position_get_stock(const itch41_market_participant_position *m) {
  return m->stock;
}

// primary_market_maker @17 char: Y primary, N non-primary
static inline uint8_t itch41_market_participant_position_get_primary_market_maker(const itch41_market_participant_position *m) {
  return m->primary_market_maker[0];
}

// market_maker_mode @18 char: N normal, P passive, S syndicate, R pre-syndicate, L penalty
static inline uint8_t itch41_market_participant_position_get_market_maker_mode(const itch41_market_participant_position *m) {
  return m->market_maker_mode[0];
}

// participant_state @19 char (market_participant_state): A active, E excused/withdrawn, W withdrawn, S suspended, D deleted
static inline uint8_t itch41_market_participant_position_get_participant_state(const itch41_market_participant_position *m) {
  return m->participant_state[0];
}

static inline void itch41_market_participant_position_set_timestamp_ns(itch41_market_participant_position *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void itch41_market_participant_position_set_mpid(itch41_market_participant_position *m, const char *text, size_t length) {
  itch41_store_alpha(m->mpid, 4, text, length);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_market_participant_position_set_stock(itch41_market_participant_position *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_market_participant_position_set_primary_market_maker(itch41_market_participant_position *m, uint8_t value) {
  m->primary_market_maker[0] = value;
}

static inline void itch41_market_participant_position_set_market_maker_mode(itch41_market_participant_position *m, uint8_t value) {
  m->market_maker_mode[0] = value;
}

static inline void itch41_market_participant_position_set_participant_state(itch41_market_participant_position *m, uint8_t value) {
  m->participant_state[0] = value;
}

// writes the fields that never change
static inline void itch41_market_participant_position_set_constants(itch41_market_participant_position *m) {
  m->message_type[0] = 'L';
}

// Add Order - No MPID Attribution. A new displayed order without attribution.
#define ITCH41_ADD_ORDER_TYPE 'A'
#define ITCH41_ADD_ORDER_LENGTH 30

typedef struct itch41_add_order {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t order_ref[8];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
} itch41_add_order;

ITCH41_STATIC_ASSERT(sizeof(itch41_add_order) == 30, "add_order");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order, message_type) == 0, "add_order.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order, timestamp_ns) == 1, "add_order.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order, order_ref) == 5, "add_order.order_ref");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order, side) == 13, "add_order.side");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order, shares) == 14, "add_order.shares");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order, stock) == 18, "add_order.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order, price) == 26, "add_order.price");

// message_type @0 char: always "A"
static inline uint8_t itch41_add_order_get_message_type(const itch41_add_order *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_add_order_get_timestamp_ns(const itch41_add_order *m) {
  return itch41_load32(m->timestamp_ns);
}

// order_ref @5 u64 (order_reference_number)
static inline uint64_t itch41_add_order_get_order_ref(const itch41_add_order *m) {
  return itch41_load64(m->order_ref);
}

// side @13 char (buy_sell_indicator): B buy, S sell
static inline uint8_t itch41_add_order_get_side(const itch41_add_order *m) {
  return m->side[0];
}

// shares @14 u32
static inline uint32_t itch41_add_order_get_shares(const itch41_add_order *m) {
  return itch41_load32(m->shares);
}

// stock @18 alpha8
static inline const uint8_t * itch41_add_order_get_stock(const itch41_add_order *m) {
  return m->stock;
}

// price @26 u32: in 0.0001 dollars
static inline uint32_t itch41_add_order_get_price(const itch41_add_order *m) {
  return itch41_load32(m->price);
}

static inline void itch41_add_order_set_timestamp_ns(itch41_add_order *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_add_order_set_order_ref(itch41_add_order *m, uint64_t value) {
  itch41_store64(m->order_ref, value);
}

static inline void itch41_add_order_set_side(itch41_add_order *m, uint8_t value) {
  m->side[0] = value;
}

static inline void itch41_add_order_set_shares(itch41_add_order *m, uint32_t value) {
  itch41_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_add_order_set_stock(itch41_add_order *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_add_order_set_price(itch41_add_order *m, uint32_t value) {
  itch41_store32(m->price, value);
}

// writes the fields that never change
static inline void itch41_add_order_set_constants(itch41_add_order *m) {
  m->message_type[0] = 'A';
}

// Add Order with MPID Attribution. A new displayed order with its participant.
#define ITCH41_ADD_ORDER_ATTRIBUTED_TYPE 'F'
#define ITCH41_ADD_ORDER_ATTRIBUTED_LENGTH 34

typedef struct itch41_add_order_attributed {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t order_ref[8];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
  uint8_t attribution[4];
} itch41_add_order_attributed;

ITCH41_STATIC_ASSERT(sizeof(itch41_add_order_attributed) == 34, "add_order_attributed");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order_attributed, message_type) == 0, "add_order_attributed.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order_attributed, timestamp_ns) == 1, "add_order_attributed.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order_attributed, order_ref) == 5, "add_order_attributed.order_ref");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order_attributed, side) == 13, "add_order_attributed.side");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order_attributed, shares) == 14, "add_order_attributed.shares");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order_attributed, stock) == 18, "add_order_attributed.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order_attributed, price) == 26, "add_order_attributed.price");
ITCH41_STATIC_ASSERT(offsetof(itch41_add_order_attributed, attribution) == 30, "add_order_attributed.attribution");

// message_type @0 char: always "F"
static inline uint8_t itch41_add_order_attributed_get_message_type(const itch41_add_order_attributed *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_add_order_attributed_get_timestamp_ns(const itch41_add_order_attributed *m) {
  return itch41_load32(m->timestamp_ns);
}

// order_ref @5 u64 (order_reference_number)
static inline uint64_t itch41_add_order_attributed_get_order_ref(const itch41_add_order_attributed *m) {
  return itch41_load64(m->order_ref);
}

// side @13 char (buy_sell_indicator): B buy, S sell
static inline uint8_t itch41_add_order_attributed_get_side(const itch41_add_order_attributed *m) {
  return m->side[0];
}

// shares @14 u32
static inline uint32_t itch41_add_order_attributed_get_shares(const itch41_add_order_attributed *m) {
  return itch41_load32(m->shares);
}

// stock @18 alpha8
static inline const uint8_t * itch41_add_order_attributed_get_stock(const itch41_add_order_attributed *m) {
  return m->stock;
}

// price @26 u32: in 0.0001 dollars
static inline uint32_t itch41_add_order_attributed_get_price(const itch41_add_order_attributed *m) {
  return itch41_load32(m->price);
}

// attribution @30 alpha4: MPID of the participant; NSDQ when displayed without attribution
static inline const uint8_t * itch41_add_order_attributed_get_attribution(const itch41_add_order_attributed *m) {
  return m->attribution;
}

static inline void itch41_add_order_attributed_set_timestamp_ns(itch41_add_order_attributed *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_add_order_attributed_set_order_ref(itch41_add_order_attributed *m, uint64_t value) {
  itch41_store64(m->order_ref, value);
}

static inline void itch41_add_order_attributed_set_side(itch41_add_order_attributed *m, uint8_t value) {
  m->side[0] = value;
}

static inline void itch41_add_order_attributed_set_shares(itch41_add_order_attributed *m, uint32_t value) {
  itch41_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_add_order_attributed_set_stock(itch41_add_order_attributed *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_add_order_attributed_set_price(itch41_add_order_attributed *m, uint32_t value) {
  itch41_store32(m->price, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void itch41_add_order_attributed_set_attribution(itch41_add_order_attributed *m, const char *text, size_t length) {
  itch41_store_alpha(m->attribution, 4, text, length);
}

// writes the fields that never change
static inline void itch41_add_order_attributed_set_constants(itch41_add_order_attributed *m) {
  m->message_type[0] = 'F';
}

// Order Executed. A displayed order was executed at its own price; at 0 remaining it ends, no delete follows.
#define ITCH41_ORDER_EXECUTED_TYPE 'E'
#define ITCH41_ORDER_EXECUTED_LENGTH 25

typedef struct itch41_order_executed {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t order_ref[8];
  uint8_t shares[4];
  uint8_t match_number[8];
} itch41_order_executed;

ITCH41_STATIC_ASSERT(sizeof(itch41_order_executed) == 25, "order_executed");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed, message_type) == 0, "order_executed.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed, timestamp_ns) == 1, "order_executed.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed, order_ref) == 5, "order_executed.order_ref");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed, shares) == 13, "order_executed.shares");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed, match_number) == 17, "order_executed.match_number");

// message_type @0 char: always "E"
static inline uint8_t itch41_order_executed_get_message_type(const itch41_order_executed *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_order_executed_get_timestamp_ns(const itch41_order_executed *m) {
  return itch41_load32(m->timestamp_ns);
}

// order_ref @5 u64 (order_reference_number)
static inline uint64_t itch41_order_executed_get_order_ref(const itch41_order_executed *m) {
  return itch41_load64(m->order_ref);
}

// shares @13 u32 (executed_shares): shares executed now, cumulative with earlier executions
static inline uint32_t itch41_order_executed_get_shares(const itch41_order_executed *m) {
  return itch41_load32(m->shares);
}

// match_number @17 u64: day-unique; named by broken_trade
static inline uint64_t itch41_order_executed_get_match_number(const itch41_order_executed *m) {
  return itch41_load64(m->match_number);
}

static inline void itch41_order_executed_set_timestamp_ns(itch41_order_executed *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_order_executed_set_order_ref(itch41_order_executed *m, uint64_t value) {
  itch41_store64(m->order_ref, value);
}

static inline void itch41_order_executed_set_shares(itch41_order_executed *m, uint32_t value) {
  itch41_store32(m->shares, value);
}

static inline void itch41_order_executed_set_match_number(itch41_order_executed *m, uint64_t value) {
  itch41_store64(m->match_number, value);
}

// writes the fields that never change
static inline void itch41_order_executed_set_constants(itch41_order_executed *m) {
  m->message_type[0] = 'E';
}

// Order Executed With Price. A displayed order was executed at another price than its own.
#define ITCH41_ORDER_EXECUTED_WITH_PRICE_TYPE 'C'
#define ITCH41_ORDER_EXECUTED_WITH_PRICE_LENGTH 30

typedef struct itch41_order_executed_with_price {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t order_ref[8];
  uint8_t shares[4];
  uint8_t match_number[8];
  uint8_t printable[1];
  uint8_t price[4];
} itch41_order_executed_with_price;

ITCH41_STATIC_ASSERT(sizeof(itch41_order_executed_with_price) == 30, "order_executed_with_price");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed_with_price, message_type) == 0, "order_executed_with_price.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed_with_price, timestamp_ns) == 1, "order_executed_with_price.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed_with_price, order_ref) == 5, "order_executed_with_price.order_ref");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed_with_price, shares) == 13, "order_executed_with_price.shares");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed_with_price, match_number) == 17, "order_executed_with_price.match_number");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed_with_price, printable) == 25, "order_executed_with_price.printable");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_executed_with_price, price) == 26, "order_executed_with_price.price");

// message_type @0 char: always "C"
static inline uint8_t itch41_order_executed_with_price_get_message_type(const itch41_order_executed_with_price *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_order_executed_with_price_get_timestamp_ns(const itch41_order_executed_with_price *m) {
  return itch41_load32(m->timestamp_ns);
}

// order_ref @5 u64 (order_reference_number)
static inline uint64_t itch41_order_executed_with_price_get_order_ref(const itch41_order_executed_with_price *m) {
  return itch41_load64(m->order_ref);
}

// shares @13 u32 (executed_shares): shares executed now
static inline uint32_t itch41_order_executed_with_price_get_shares(const itch41_order_executed_with_price *m) {
  return itch41_load32(m->shares);
}

// match_number @17 u64
static inline uint64_t itch41_order_executed_with_price_get_match_number(const itch41_order_executed_with_price *m) {
  return itch41_load64(m->match_number);
}

// printable @25 char: N non-printable, Y printable
static inline uint8_t itch41_order_executed_with_price_get_printable(const itch41_order_executed_with_price *m) {
  return m->printable[0];
}

// price @26 u32 (execution_price): in 0.0001 dollars; price of this execution, not of the order
static inline uint32_t itch41_order_executed_with_price_get_price(const itch41_order_executed_with_price *m) {
  return itch41_load32(m->price);
}

static inline void itch41_order_executed_with_price_set_timestamp_ns(itch41_order_executed_with_price *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_order_executed_with_price_set_order_ref(itch41_order_executed_with_price *m, uint64_t value) {
  itch41_store64(m->order_ref, value);
}

static inline void itch41_order_executed_with_price_set_shares(itch41_order_executed_with_price *m, uint32_t value) {
  itch41_store32(m->shares, value);
}

static inline void itch41_order_executed_with_price_set_match_number(itch41_order_executed_with_price *m, uint64_t value) {
  itch41_store64(m->match_number, value);
}

static inline void itch41_order_executed_with_price_set_printable(itch41_order_executed_with_price *m, uint8_t value) {
  m->printable[0] = value;
}

static inline void itch41_order_executed_with_price_set_price(itch41_order_executed_with_price *m, uint32_t value) {
  itch41_store32(m->price, value);
}

// writes the fields that never change
static inline void itch41_order_executed_with_price_set_constants(itch41_order_executed_with_price *m) {
  m->message_type[0] = 'C';
}

// Order Cancel. Part of an order was cancelled; it keeps its priority.
#define ITCH41_ORDER_CANCEL_TYPE 'X'
#define ITCH41_ORDER_CANCEL_LENGTH 17

typedef struct itch41_order_cancel {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t order_ref[8];
  uint8_t shares[4];
} itch41_order_cancel;

ITCH41_STATIC_ASSERT(sizeof(itch41_order_cancel) == 17, "order_cancel");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_cancel, message_type) == 0, "order_cancel.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_cancel, timestamp_ns) == 1, "order_cancel.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_cancel, order_ref) == 5, "order_cancel.order_ref");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_cancel, shares) == 13, "order_cancel.shares");

// message_type @0 char: always "X"
static inline uint8_t itch41_order_cancel_get_message_type(const itch41_order_cancel *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_order_cancel_get_timestamp_ns(const itch41_order_cancel *m) {
  return itch41_load32(m->timestamp_ns);
}

// order_ref @5 u64 (order_reference_number)
static inline uint64_t itch41_order_cancel_get_order_ref(const itch41_order_cancel *m) {
  return itch41_load64(m->order_ref);
}

// shares @13 u32 (cancelled_shares): shares taken off the order now
static inline uint32_t itch41_order_cancel_get_shares(const itch41_order_cancel *m) {
  return itch41_load32(m->shares);
}

static inline void itch41_order_cancel_set_timestamp_ns(itch41_order_cancel *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_order_cancel_set_order_ref(itch41_order_cancel *m, uint64_t value) {
  itch41_store64(m->order_ref, value);
}

static inline void itch41_order_cancel_set_shares(itch41_order_cancel *m, uint32_t value) {
  itch41_store32(m->shares, value);
}

// writes the fields that never change
static inline void itch41_order_cancel_set_constants(itch41_order_cancel *m) {
  m->message_type[0] = 'X';
}

// Order Delete. The order was cancelled in full.
#define ITCH41_ORDER_DELETE_TYPE 'D'
#define ITCH41_ORDER_DELETE_LENGTH 13

typedef struct itch41_order_delete {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t order_ref[8];
} itch41_order_delete;

ITCH41_STATIC_ASSERT(sizeof(itch41_order_delete) == 13, "order_delete");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_delete, message_type) == 0, "order_delete.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_delete, timestamp_ns) == 1, "order_delete.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_delete, order_ref) == 5, "order_delete.order_ref");

// message_type @0 char: always "D"
static inline uint8_t itch41_order_delete_get_message_type(const itch41_order_delete *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_order_delete_get_timestamp_ns(const itch41_order_delete *m) {
  return itch41_load32(m->timestamp_ns);
}

// order_ref @5 u64 (order_reference_number)
static inline uint64_t itch41_order_delete_get_order_ref(const itch41_order_delete *m) {
  return itch41_load64(m->order_ref);
}

static inline void itch41_order_delete_set_timestamp_ns(itch41_order_delete *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_order_delete_set_order_ref(itch41_order_delete *m, uint64_t value) {
  itch41_store64(m->order_ref, value);
}

// writes the fields that never change
static inline void itch41_order_delete_set_constants(itch41_order_delete *m) {
  m->message_type[0] = 'D';
}

// Order Replace. Ends one order and adds another with the same side and stock, at the back of its level.
#define ITCH41_ORDER_REPLACE_TYPE 'U'
#define ITCH41_ORDER_REPLACE_LENGTH 29

typedef struct itch41_order_replace {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t order_ref[8];
  uint8_t new_order_ref[8];
  uint8_t shares[4];
  uint8_t price[4];
} itch41_order_replace;

ITCH41_STATIC_ASSERT(sizeof(itch41_order_replace) == 29, "order_replace");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_replace, message_type) == 0, "order_replace.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_replace, timestamp_ns) == 1, "order_replace.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_replace, order_ref) == 5, "order_replace.order_ref");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_replace, new_order_ref) == 13, "order_replace.new_order_ref");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_replace, shares) == 21, "order_replace.shares");
ITCH41_STATIC_ASSERT(offsetof(itch41_order_replace, price) == 25, "order_replace.price");

// message_type @0 char: always "U"
static inline uint8_t itch41_order_replace_get_message_type(const itch41_order_replace *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_order_replace_get_timestamp_ns(const itch41_order_replace *m) {
  return itch41_load32(m->timestamp_ns);
}

// order_ref @5 u64 (original_order_reference_number): the order that ends
static inline uint64_t itch41_order_replace_get_order_ref(const itch41_order_replace *m) {
  return itch41_load64(m->order_ref);
}

// new_order_ref @13 u64 (new_order_reference_number): the order that takes its place
static inline uint64_t itch41_order_replace_get_new_order_ref(const itch41_order_replace *m) {
  return itch41_load64(m->new_order_ref);
}

// shares @21 u32
static inline uint32_t itch41_order_replace_get_shares(const itch41_order_replace *m) {
  return itch41_load32(m->shares);
}

// price @25 u32: in 0.0001 dollars
static inline uint32_t itch41_order_replace_get_price(const itch41_order_replace *m) {
  return itch41_load32(m->price);
}

static inline void itch41_order_replace_set_timestamp_ns(itch41_order_replace *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_order_replace_set_order_ref(itch41_order_replace *m, uint64_t value) {
  itch41_store64(m->order_ref, value);
}

static inline void itch41_order_replace_set_new_order_ref(itch41_order_replace *m, uint64_t value) {
  itch41_store64(m->new_order_ref, value);
}

static inline void itch41_order_replace_set_shares(itch41_order_replace *m, uint32_t value) {
  itch41_store32(m->shares, value);
}

static inline void itch41_order_replace_set_price(itch41_order_replace *m, uint32_t value) {
  itch41_store32(m->price, value);
}

// writes the fields that never change
static inline void itch41_order_replace_set_constants(itch41_order_replace *m) {
  m->message_type[0] = 'U';
}

// Trade (Non-Cross). A match with a non-displayed order; no change of the displayed book.
#define ITCH41_TRADE_TYPE 'P'
#define ITCH41_TRADE_LENGTH 38

typedef struct itch41_trade {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t order_ref[8];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
  uint8_t match_number[8];
} itch41_trade;

ITCH41_STATIC_ASSERT(sizeof(itch41_trade) == 38, "trade");
ITCH41_STATIC_ASSERT(offsetof(itch41_trade, message_type) == 0, "trade.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_trade, timestamp_ns) == 1, "trade.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_trade, order_ref) == 5, "trade.order_ref");
ITCH41_STATIC_ASSERT(offsetof(itch41_trade, side) == 13, "trade.side");
ITCH41_STATIC_ASSERT(offsetof(itch41_trade, shares) == 14, "trade.shares");
ITCH41_STATIC_ASSERT(offsetof(itch41_trade, stock) == 18, "trade.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_trade, price) == 26, "trade.price");
ITCH41_STATIC_ASSERT(offsetof(itch41_trade, match_number) == 30, "trade.match_number");

// message_type @0 char: always "P"
static inline uint8_t itch41_trade_get_message_type(const itch41_trade *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_trade_get_timestamp_ns(const itch41_trade *m) {
  return itch41_load32(m->timestamp_ns);
}

// order_ref @5 u64 (order_reference_number): 0 since 2010-12-06
static inline uint64_t itch41_trade_get_order_ref(const itch41_trade *m) {
  return itch41_load64(m->order_ref);
}

// side @13 char (buy_sell_indicator): always B since 2014-07-14, whatever the resting side; B buy, S sell
static inline uint8_t itch41_trade_get_side(const itch41_trade *m) {
  return m->side[0];
}

// shares @14 u32
static inline uint32_t itch41_trade_get_shares(const itch41_trade *m) {
  return itch41_load32(m->shares);
}

// stock @18 alpha8
static inline const uint8_t * itch41_trade_get_stock(const itch41_trade *m) {
  return m->stock;
}

// price @26 u32: in 0.0001 dollars
static inline uint32_t itch41_trade_get_price(const itch41_trade *m) {
  return itch41_load32(m->price);
}

// match_number @30 u64
static inline uint64_t itch41_trade_get_match_number(const itch41_trade *m) {
  return itch41_load64(m->match_number);
}

static inline void itch41_trade_set_timestamp_ns(itch41_trade *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_trade_set_order_ref(itch41_trade *m, uint64_t value) {
  itch41_store64(m->order_ref, value);
}

static inline void itch41_trade_set_side(itch41_trade *m, uint8_t value) {
  m->side[0] = value;
}

static inline void itch41_trade_set_shares(itch41_trade *m, uint32_t value) {
  itch41_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_trade_set_stock(itch41_trade *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_trade_set_price(itch41_trade *m, uint32_t value) {
  itch41_store32(m->price, value);
}

static inline void itch41_trade_set_match_number(itch41_trade *m, uint64_t value) {
  itch41_store64(m->match_number, value);
}

// writes the fields that never change
static inline void itch41_trade_set_constants(itch41_trade *m) {
  m->message_type[0] = 'P';
}

// Cross Trade. The bulk print of a cross.
#define ITCH41_CROSS_TRADE_TYPE 'Q'
#define ITCH41_CROSS_TRADE_LENGTH 34

typedef struct itch41_cross_trade {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t shares[8];
  uint8_t stock[8];
  uint8_t price[4];
  uint8_t match_number[8];
  uint8_t cross_type[1];
} itch41_cross_trade;

ITCH41_STATIC_ASSERT(sizeof(itch41_cross_trade) == 34, "cross_trade");
ITCH41_STATIC_ASSERT(offsetof(itch41_cross_trade, message_type) == 0, "cross_trade.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_cross_trade, timestamp_ns) == 1, "cross_trade.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_cross_trade, shares) == 5, "cross_trade.shares");
ITCH41_STATIC_ASSERT(offsetof(itch41_cross_trade, stock) == 13, "cross_trade.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_cross_trade, price) == 21, "cross_trade.price");
ITCH41_STATIC_ASSERT(offsetof(itch41_cross_trade, match_number) == 25, "cross_trade.match_number");
ITCH41_STATIC_ASSERT(offsetof(itch41_cross_trade, cross_type) == 33, "cross_trade.cross_type");

// message_type @0 char: always "Q"
static inline uint8_t itch41_cross_trade_get_message_type(const itch41_cross_trade *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_cross_trade_get_timestamp_ns(const itch41_cross_trade *m) {
  return itch41_load32(m->timestamp_ns);
}

// shares @5 u64: may be 0
static inline uint64_t itch41_cross_trade_get_shares(const itch41_cross_trade *m) {
  return itch41_load64(m->shares);
}

// stock @13 alpha8
static inline const uint8_t * itch41_cross_trade_get_stock(const itch41_cross_trade *m) {
  return m->stock;
}

// price @21 u32 (cross_price): in 0.0001 dollars
static inline uint32_t itch41_cross_trade_get_price(const itch41_cross_trade *m) {
  return itch41_load32(m->price);
}

// match_number @25 u64
static inline uint64_t itch41_cross_trade_get_match_number(const itch41_cross_trade *m) {
  return itch41_load64(m->match_number);
}

// cross_type @33 char: O opening cross, C closing cross, H cross for IPO and halted/paused securities, I cross network, intraday and post-close
static inline uint8_t itch41_cross_trade_get_cross_type(const itch41_cross_trade *m) {
  return m->cross_type[0];
}

static inline void itch41_cross_trade_set_timestamp_ns(itch41_cross_trade *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_cross_trade_set_shares(itch41_cross_trade *m, uint64_t value) {
  itch41_store64(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_cross_trade_set_stock(itch41_cross_trade *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_cross_trade_set_price(itch41_cross_trade *m, uint32_t value) {
  itch41_store32(m->price, value);
}

static inline void itch41_cross_trade_set_match_number(itch41_cross_trade *m, uint64_t value) {
  itch41_store64(m->match_number, value);
}

static inline void itch41_cross_trade_set_cross_type(itch41_cross_trade *m, uint8_t value) {
  m->cross_type[0] = value;
}

// writes the fields that never change
static inline void itch41_cross_trade_set_constants(itch41_cross_trade *m) {
  m->message_type[0] = 'Q';
}

// Broken Trade / Order Execution. An earlier execution or trade was broken; no change of the book.
#define ITCH41_BROKEN_TRADE_TYPE 'B'
#define ITCH41_BROKEN_TRADE_LENGTH 13

typedef struct itch41_broken_trade {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t match_number[8];
} itch41_broken_trade;

ITCH41_STATIC_ASSERT(sizeof(itch41_broken_trade) == 13, "broken_trade");
ITCH41_STATIC_ASSERT(offsetof(itch41_broken_trade, message_type) == 0, "broken_trade.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_broken_trade, timestamp_ns) == 1, "broken_trade.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_broken_trade, match_number) == 5, "broken_trade.match_number");

// message_type @0 char: always "B"
static inline uint8_t itch41_broken_trade_get_message_type(const itch41_broken_trade *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_broken_trade_get_timestamp_ns(const itch41_broken_trade *m) {
  return itch41_load32(m->timestamp_ns);
}

// match_number @5 u64
static inline uint64_t itch41_broken_trade_get_match_number(const itch41_broken_trade *m) {
  return itch41_load64(m->match_number);
}

static inline void itch41_broken_trade_set_timestamp_ns(itch41_broken_trade *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_broken_trade_set_match_number(itch41_broken_trade *m, uint64_t value) {
  itch41_store64(m->match_number, value);
}

// writes the fields that never change
static inline void itch41_broken_trade_set_constants(itch41_broken_trade *m) {
  m->message_type[0] = 'B';
}

// Net Order Imbalance Indicator (NOII). Net order imbalance before a cross.
#define ITCH41_NOII_TYPE 'I'
#define ITCH41_NOII_LENGTH 44

typedef struct itch41_noii {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t paired_shares[8];
  uint8_t imbalance_shares[8];
  uint8_t imbalance_direction[1];
  uint8_t stock[8];
  uint8_t far_price[4];
  uint8_t near_price[4];
  uint8_t reference_price[4];
  uint8_t cross_type[1];
  uint8_t price_variation[1];
} itch41_noii;

ITCH41_STATIC_ASSERT(sizeof(itch41_noii) == 44, "noii");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, message_type) == 0, "noii.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, timestamp_ns) == 1, "noii.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, paired_shares) == 5, "noii.paired_shares");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, imbalance_shares) == 13, "noii.imbalance_shares");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, imbalance_direction) == 21, "noii.imbalance_direction");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, stock) == 22, "noii.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, far_price) == 30, "noii.far_price");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, near_price) == 34, "noii.near_price");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, reference_price) == 38, "noii.reference_price");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, cross_type) == 42, "noii.cross_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_noii, price_variation) == 43, "noii.price_variation");

// message_type @0 char: always "I"
static inline uint8_t itch41_noii_get_message_type(const itch41_noii *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_noii_get_timestamp_ns(const itch41_noii *m) {
  return itch41_load32(m->timestamp_ns);
}

// paired_shares @5 u64
static inline uint64_t itch41_noii_get_paired_shares(const itch41_noii *m) {
  return itch41_load64(m->paired_shares);
}

// imbalance_shares @13 u64
static inline uint64_t itch41_noii_get_imbalance_shares(const itch41_noii *m) {
  return itch41_load64(m->imbalance_shares);
}

// imbalance_direction @21 char: B buy imbalance, S sell imbalance, N no imbalance, O insufficient orders to calculate
static inline uint8_t itch41_noii_get_imbalance_direction(const itch41_noii *m) {
  return m->imbalance_direction[0];
}

// stock @22 alpha8
static inline const uint8_t * itch41_noii_get_stock(const itch41_noii *m) {
  return m->stock;
}

// far_price @30 u32: in 0.0001 dollars
static inline uint32_t itch41_noii_get_far_price(const itch41_noii *m) {
  return itch41_load32(m->far_price);
}

// near_price @34 u32: in 0.0001 dollars
static inline uint32_t itch41_noii_get_near_price(const itch41_noii *m) {
  return itch41_load32(m->near_price);
}

// reference_price @38 u32 (current_reference_price): in 0.0001 dollars
static inline uint32_t itch41_noii_get_reference_price(const itch41_noii *m) {
  return itch41_load32(m->reference_price);
}

// cross_type @42 char: O opening cross, C closing cross, H cross for IPO and halted/paused securities, I cross network, intraday and post-close
static inline uint8_t itch41_noii_get_cross_type(const itch41_noii *m) {
  return m->cross_type[0];
}

// price_variation @43 char (price_variation_indicator): codes: PriceVariation
static inline uint8_t itch41_noii_get_price_variation(const itch41_noii *m) {
  return m->price_variation[0];
}

static inline void itch41_noii_set_timestamp_ns(itch41_noii *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

static inline void itch41_noii_set_paired_shares(itch41_noii *m, uint64_t value) {
  itch41_store64(m->paired_shares, value);
}

static inline void itch41_noii_set_imbalance_shares(itch41_noii *m, uint64_t value) {
  itch41_store64(m->imbalance_shares, value);
}

static inline void itch41_noii_set_imbalance_direction(itch41_noii *m, uint8_t value) {
  m->imbalance_direction[0] = value;
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_noii_set_stock(itch41_noii *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_noii_set_far_price(itch41_noii *m, uint32_t value) {
  itch41_store32(m->far_price, value);
}

static inline void itch41_noii_set_near_price(itch41_noii *m, uint32_t value) {
  itch41_store32(m->near_price, value);
}

static inline void itch41_noii_set_reference_price(itch41_noii *m, uint32_t value) {
  itch41_store32(m->reference_price, value);
}

static inline void itch41_noii_set_cross_type(itch41_noii *m, uint8_t value) {
  m->cross_type[0] = value;
}

static inline void itch41_noii_set_price_variation(itch41_noii *m, uint8_t value) {
  m->price_variation[0] = value;
}

// writes the fields that never change
static inline void itch41_noii_set_constants(itch41_noii *m) {
  m->message_type[0] = 'I';
}

// Retail Price Improvement Indicator (RPII). Retail price improvement interest; its type was G from 2012-11-02 to 2013-01-08. Since 2013-01-08.
#define ITCH41_RETAIL_PRICE_IMPROVEMENT_TYPE 'N'
#define ITCH41_RETAIL_PRICE_IMPROVEMENT_LENGTH 14

typedef struct itch41_retail_price_improvement {
  uint8_t message_type[1];
  uint8_t timestamp_ns[4];
  uint8_t stock[8];
  uint8_t interest[1];
} itch41_retail_price_improvement;

ITCH41_STATIC_ASSERT(sizeof(itch41_retail_price_improvement) == 14, "retail_price_improvement");
ITCH41_STATIC_ASSERT(offsetof(itch41_retail_price_improvement, message_type) == 0, "retail_price_improvement.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_retail_price_improvement, timestamp_ns) == 1, "retail_price_improvement.timestamp_ns");
ITCH41_STATIC_ASSERT(offsetof(itch41_retail_price_improvement, stock) == 5, "retail_price_improvement.stock");
ITCH41_STATIC_ASSERT(offsetof(itch41_retail_price_improvement, interest) == 13, "retail_price_improvement.interest");

// message_type @0 char: always "N"
static inline uint8_t itch41_retail_price_improvement_get_message_type(const itch41_retail_price_improvement *m) {
  return m->message_type[0];
}

// timestamp_ns @1 u32: in ns within the second of the last seconds message
static inline uint32_t itch41_retail_price_improvement_get_timestamp_ns(const itch41_retail_price_improvement *m) {
  return itch41_load32(m->timestamp_ns);
}

// stock @5 alpha8
static inline const uint8_t * itch41_retail_price_improvement_get_stock(const itch41_retail_price_improvement *m) {
  return m->stock;
}

// interest @13 char (interest_flag): B RPI orders on buy side, S RPI orders on sell side, A RPI orders on both sides, N no RPI orders
static inline uint8_t itch41_retail_price_improvement_get_interest(const itch41_retail_price_improvement *m) {
  return m->interest[0];
}

static inline void itch41_retail_price_improvement_set_timestamp_ns(itch41_retail_price_improvement *m, uint32_t value) {
  itch41_store32(m->timestamp_ns, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch41_retail_price_improvement_set_stock(itch41_retail_price_improvement *m, const char *text, size_t length) {
  itch41_store_alpha(m->stock, 8, text, length);
}

static inline void itch41_retail_price_improvement_set_interest(itch41_retail_price_improvement *m, uint8_t value) {
  m->interest[0] = value;
}

// writes the fields that never change
static inline void itch41_retail_price_improvement_set_constants(itch41_retail_price_improvement *m) {
  m->message_type[0] = 'N';
}

// Timestamp - Seconds. The second that every message after it belongs to, until the next one.
#define ITCH41_SECONDS_TYPE 'T'
#define ITCH41_SECONDS_LENGTH 5

typedef struct itch41_seconds {
  uint8_t message_type[1];
  uint8_t second[4];
} itch41_seconds;

ITCH41_STATIC_ASSERT(sizeof(itch41_seconds) == 5, "seconds");
ITCH41_STATIC_ASSERT(offsetof(itch41_seconds, message_type) == 0, "seconds.message_type");
ITCH41_STATIC_ASSERT(offsetof(itch41_seconds, second) == 1, "seconds.second");

// message_type @0 char: always "T"
static inline uint8_t itch41_seconds_get_message_type(const itch41_seconds *m) {
  return m->message_type[0];
}

// second @1 u32: in s since midnight, US Eastern
static inline uint32_t itch41_seconds_get_second(const itch41_seconds *m) {
  return itch41_load32(m->second);
}

static inline void itch41_seconds_set_second(itch41_seconds *m, uint32_t value) {
  itch41_store32(m->second, value);
}

// writes the fields that never change
static inline void itch41_seconds_set_constants(itch41_seconds *m) {
  m->message_type[0] = 'T';
}

// X(type, name, length) for every message
#define ITCH41_MESSAGES(X) \
  X('S', system_event, 6) \
  X('R', stock_directory, 20) \
  X('H', stock_trading_action, 19) \
  X('Y', reg_sho_restriction, 14) \
  X('L', market_participant_position, 20) \
  X('A', add_order, 30) \
  X('F', add_order_attributed, 34) \
  X('E', order_executed, 25) \
  X('C', order_executed_with_price, 30) \
  X('X', order_cancel, 17) \
  X('D', order_delete, 13) \
  X('U', order_replace, 29) \
  X('P', trade, 38) \
  X('Q', cross_trade, 34) \
  X('B', broken_trade, 13) \
  X('I', noii, 44) \
  X('N', retail_price_improvement, 14) \
  X('T', seconds, 5)

// where every message has its type byte
#define ITCH41_TYPE_OFFSET 0

// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline uint8_t itch41_length_of(uint8_t type) {
  static const uint8_t lengths[256] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 30, 13, 30, 13, 25, 34, 0, 19, 44, 0, 0, 20, 0, 14, 0,
      38, 34, 20, 6, 5, 29, 0, 0, 17, 14, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  };
  return lengths[type];
}

#endif // LUMINA_GENERATED_ITCH41_H
