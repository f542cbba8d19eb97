// @generated from schema/itch/glimpse-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_GLIMPSE50_H
#define LUMINA_GENERATED_GLIMPSE50_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define GLIMPSE50_STATIC_ASSERT static_assert
#else
#define GLIMPSE50_STATIC_ASSERT _Static_assert
#endif

// side, char; the set is open
#define GLIMPSE50_SIDE_BUY 'B' // buy
#define GLIMPSE50_SIDE_SELL 'S' // sell

// event_code, char; the set is open
#define GLIMPSE50_EVENT_CODE_START_OF_MESSAGES 'O' // start of messages
#define GLIMPSE50_EVENT_CODE_START_OF_SYSTEM_HOURS 'S' // start of system hours
#define GLIMPSE50_EVENT_CODE_START_OF_MARKET_HOURS 'Q' // start of market hours
#define GLIMPSE50_EVENT_CODE_END_OF_MARKET_HOURS 'M' // end of market hours
#define GLIMPSE50_EVENT_CODE_END_OF_SYSTEM_HOURS 'E' // end of system hours
#define GLIMPSE50_EVENT_CODE_END_OF_MESSAGES 'C' // end of messages

// market_category, char; the set is open
#define GLIMPSE50_MARKET_CATEGORY_NASDAQ_GLOBAL_SELECT 'Q' // Nasdaq Global Select Market
#define GLIMPSE50_MARKET_CATEGORY_NASDAQ_GLOBAL 'G' // Nasdaq Global Market
#define GLIMPSE50_MARKET_CATEGORY_NASDAQ_CAPITAL 'S' // Nasdaq Capital Market
#define GLIMPSE50_MARKET_CATEGORY_NYSE 'N' // NYSE
#define GLIMPSE50_MARKET_CATEGORY_NYSE_AMERICAN 'A' // NYSE American (formerly MKT/Amex)
#define GLIMPSE50_MARKET_CATEGORY_NYSE_ARCA 'P' // NYSE Arca
#define GLIMPSE50_MARKET_CATEGORY_CBOE_BZX 'Z' // Cboe/BATS Z (BZX)
#define GLIMPSE50_MARKET_CATEGORY_IEX 'V' // Investors Exchange (IEX) since 2017-07
#define GLIMPSE50_MARKET_CATEGORY_NOT_AVAILABLE ' ' // not available
#define GLIMPSE50_MARKET_CATEGORY_NYSE_TEXAS 'M' // NYSE Texas since 2026-02-19
#define GLIMPSE50_MARKET_CATEGORY_TXSE 'F' // Texas Exchange, TXSE since 2026-06-11

// financial_status, char; the set is open
#define GLIMPSE50_FINANCIAL_STATUS_DEFICIENT 'D' // deficient
#define GLIMPSE50_FINANCIAL_STATUS_DELINQUENT 'E' // delinquent
#define GLIMPSE50_FINANCIAL_STATUS_BANKRUPT 'Q' // bankrupt
#define GLIMPSE50_FINANCIAL_STATUS_SUSPENDED 'S' // suspended
#define GLIMPSE50_FINANCIAL_STATUS_DEFICIENT_BANKRUPT 'G' // deficient and bankrupt
#define GLIMPSE50_FINANCIAL_STATUS_DEFICIENT_DELINQUENT 'H' // deficient and delinquent
#define GLIMPSE50_FINANCIAL_STATUS_DELINQUENT_BANKRUPT 'J' // delinquent and bankrupt
#define GLIMPSE50_FINANCIAL_STATUS_DEFICIENT_DELINQUENT_BANKRUPT 'K' // deficient, delinquent and bankrupt
#define GLIMPSE50_FINANCIAL_STATUS_CREATIONS_SUSPENDED 'C' // creations/redemptions suspended (ETP)
#define GLIMPSE50_FINANCIAL_STATUS_NORMAL 'N' // normal (default)
#define GLIMPSE50_FINANCIAL_STATUS_NOT_AVAILABLE ' ' // not available (non-Nasdaq issue)

// round_lots_only, char; the set is open
#define GLIMPSE50_ROUND_LOTS_ONLY_YES 'Y' // only round lots accepted
#define GLIMPSE50_ROUND_LOTS_ONLY_NO 'N' // no order size restriction

// issue_classification, char; the set is open
#define GLIMPSE50_ISSUE_CLASSIFICATION_AMERICAN_DEPOSITARY_SHARE 'A' // American Depositary Share
#define GLIMPSE50_ISSUE_CLASSIFICATION_BOND 'B' // bond
#define GLIMPSE50_ISSUE_CLASSIFICATION_COMMON_STOCK 'C' // common stock
#define GLIMPSE50_ISSUE_CLASSIFICATION_DEPOSITORY_RECEIPT 'F' // depository receipt
#define GLIMPSE50_ISSUE_CLASSIFICATION_RULE_144A 'I' // 144A
#define GLIMPSE50_ISSUE_CLASSIFICATION_LIMITED_PARTNERSHIP 'L' // limited partnership
#define GLIMPSE50_ISSUE_CLASSIFICATION_NOTES 'N' // notes
#define GLIMPSE50_ISSUE_CLASSIFICATION_ORDINARY_SHARE 'O' // ordinary share
#define GLIMPSE50_ISSUE_CLASSIFICATION_PREFERRED_STOCK 'P' // preferred stock
#define GLIMPSE50_ISSUE_CLASSIFICATION_OTHER_SECURITIES 'Q' // other securities
#define GLIMPSE50_ISSUE_CLASSIFICATION_RIGHT 'R' // right
#define GLIMPSE50_ISSUE_CLASSIFICATION_SHARES_OF_BENEFICIAL_INTEREST 'S' // shares of beneficial interest
#define GLIMPSE50_ISSUE_CLASSIFICATION_CONVERTIBLE_DEBENTURE 'T' // convertible debenture
#define GLIMPSE50_ISSUE_CLASSIFICATION_UNIT 'U' // unit
#define GLIMPSE50_ISSUE_CLASSIFICATION_UNITS_OF_BENEFICIAL_INTEREST 'V' // units of beneficial interest
#define GLIMPSE50_ISSUE_CLASSIFICATION_WARRANT 'W' // warrant

// issue_sub_type, alpha; the set is open
#define GLIMPSE50_ISSUE_SUB_TYPE_PREFERRED_TRUST_SECURITIES "A" // preferred trust securities
#define GLIMPSE50_ISSUE_SUB_TYPE_ALPHA_INDEX_ETNS "AI" // Alpha Index ETNs since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_INDEX_BASED_DERIVATIVE "B" // index based derivative
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMON_SHARES "C" // common shares
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_BASED_TRUST_SHARES "CB" // commodity based trust shares
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_FUTURES_TRUST_SHARES "CF" // commodity futures trust shares
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_LINKED_SECURITIES "CL" // commodity-linked securities
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_INDEX_TRUST_SHARES "CM" // commodity index trust shares
#define GLIMPSE50_ISSUE_SUB_TYPE_COLLATERALIZED_MORTGAGE_OBLIGATION "CO" // collateralized mortgage obligation since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_CURRENCY_TRUST_SHARES "CT" // currency trust shares
#define GLIMPSE50_ISSUE_SUB_TYPE_COMMODITY_CURRENCY_LINKED_SECURITIES "CU" // commodity-currency-linked securities
#define GLIMPSE50_ISSUE_SUB_TYPE_CURRENCY_WARRANTS "CW" // currency warrants
#define GLIMPSE50_ISSUE_SUB_TYPE_GLOBAL_DEPOSITARY_SHARES "D" // global depositary shares
#define GLIMPSE50_ISSUE_SUB_TYPE_ETF_PORTFOLIO_DEPOSITARY_RECEIPT "E" // ETF portfolio depositary receipt
#define GLIMPSE50_ISSUE_SUB_TYPE_EQUITY_GOLD_SHARES "EG" // equity gold shares
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_EQUITY_INDEX_LINKED "EI" // ETN equity index-linked
#define GLIMPSE50_ISSUE_SUB_TYPE_NEXTSHARES_EXCHANGE_TRADED_MANAGED_FUND "EM" // NextShares exchange traded managed fund since 2015-03-06
#define GLIMPSE50_ISSUE_SUB_TYPE_EXCHANGE_TRADED_NOTES "EN" // exchange traded notes
#define GLIMPSE50_ISSUE_SUB_TYPE_EQUITY_UNITS "EU" // equity units since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_HOLDRS "F" // HOLDRS since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_FIXED_INCOME_LINKED "FI" // ETN fixed income-linked
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_FUTURES_LINKED "FL" // ETN futures-linked
#define GLIMPSE50_ISSUE_SUB_TYPE_GLOBAL_SHARES "G" // global shares
#define GLIMPSE50_ISSUE_SUB_TYPE_ETF_INDEX_FUND_SHARES "I" // ETF index fund shares
#define GLIMPSE50_ISSUE_SUB_TYPE_INTEREST_RATE "IR" // interest rate since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_INDEX_WARRANT "IW" // index warrant since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_INDEX_LINKED_EXCHANGEABLE_NOTES "IX" // index-linked exchangeable notes
#define GLIMPSE50_ISSUE_SUB_TYPE_CORPORATE_BACKED_TRUST_SECURITY "J" // corporate backed trust security since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_CONTINGENT_LITIGATION_RIGHT "L" // contingent litigation right
#define GLIMPSE50_ISSUE_SUB_TYPE_LIMITED_LIABILITY_COMPANY "LL" // limited liability company
#define GLIMPSE50_ISSUE_SUB_TYPE_EQUITY_BASED_DERIVATIVE "M" // equity-based derivative
#define GLIMPSE50_ISSUE_SUB_TYPE_MANAGED_FUND_SHARES "MF" // managed fund shares
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_MULTI_FACTOR_INDEX_LINKED "ML" // ETN multi-factor index-linked
#define GLIMPSE50_ISSUE_SUB_TYPE_MANAGED_TRUST_SECURITIES "MT" // managed trust securities
#define GLIMPSE50_ISSUE_SUB_TYPE_NY_REGISTRY_SHARES "N" // NY registry shares
#define GLIMPSE50_ISSUE_SUB_TYPE_OPEN_ENDED_MUTUAL_FUND "O" // open ended mutual fund
#define GLIMPSE50_ISSUE_SUB_TYPE_PRIVATELY_HELD_SECURITY "P" // privately held security
#define GLIMPSE50_ISSUE_SUB_TYPE_POISON_PILL "PP" // poison pill since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_PARTNERSHIP_UNITS "PU" // partnership units
#define GLIMPSE50_ISSUE_SUB_TYPE_CLOSED_END_FUNDS "Q" // closed-end funds since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_REG_S "R" // Reg S
#define GLIMPSE50_ISSUE_SUB_TYPE_REDEEMABLE_COMMODITY_LINKED "RC" // redeemable commodity-linked
#define GLIMPSE50_ISSUE_SUB_TYPE_ETN_REDEEMABLE_FUTURES_LINKED "RF" // ETN redeemable futures-linked
#define GLIMPSE50_ISSUE_SUB_TYPE_REIT "RT" // REIT since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_REDEEMABLE_CURRENCY_LINKED "RU" // redeemable currency-linked
#define GLIMPSE50_ISSUE_SUB_TYPE_SEED "S" // SEED
#define GLIMPSE50_ISSUE_SUB_TYPE_SPOT_RATE_CLOSING "SC" // spot rate closing since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_SPOT_RATE_INTRADAY "SI" // spot rate intraday since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_TRACKING_STOCK "T" // tracking stock
#define GLIMPSE50_ISSUE_SUB_TYPE_TRUST_CERTIFICATES "TC" // trust certificates
#define GLIMPSE50_ISSUE_SUB_TYPE_TRUST_UNITS "TU" // trust units
#define GLIMPSE50_ISSUE_SUB_TYPE_PORTAL "U" // Portal
#define GLIMPSE50_ISSUE_SUB_TYPE_CONTINGENT_VALUE_RIGHT "V" // contingent value right
#define GLIMPSE50_ISSUE_SUB_TYPE_TRUST_ISSUED_RECEIPTS "W" // trust issued receipts
#define GLIMPSE50_ISSUE_SUB_TYPE_WORLD_CURRENCY_OPTION "WC" // world currency option since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_TRUST "X" // trust since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_OTHER "Y" // other since 2014-12-05
#define GLIMPSE50_ISSUE_SUB_TYPE_NOT_APPLICABLE "Z" // not applicable since 2014-12-05

// authenticity, char; the set is open
#define GLIMPSE50_AUTHENTICITY_LIVE 'P' // live/production
#define GLIMPSE50_AUTHENTICITY_TEST 'T' // test

// short_sale_threshold, char; the set is open
#define GLIMPSE50_SHORT_SALE_THRESHOLD_RESTRICTED 'Y' // restricted under SEC Rule 203(b)(3)
#define GLIMPSE50_SHORT_SALE_THRESHOLD_NOT_RESTRICTED 'N' // not restricted
#define GLIMPSE50_SHORT_SALE_THRESHOLD_NOT_AVAILABLE ' ' // not available

// ipo_flag, char; the set is open
#define GLIMPSE50_IPO_FLAG_NEW_IPO 'Y' // set up as a new IPO security
#define GLIMPSE50_IPO_FLAG_NOT_NEW_IPO 'N' // not a new IPO
#define GLIMPSE50_IPO_FLAG_NEWLY_LISTED_NOT_IPO 'Z' // non-IPO newly listed security since 2026-02-19
#define GLIMPSE50_IPO_FLAG_NOT_AVAILABLE ' ' // not available

// luld_tier, char; the set is open
#define GLIMPSE50_LULD_TIER_TIER_1 '1' // tier 1 NMS stocks and select ETPs
#define GLIMPSE50_LULD_TIER_TIER_2 '2' // tier 2 NMS stocks
#define GLIMPSE50_LULD_TIER_NOT_AVAILABLE ' ' // not available

// etp_flag, char; the set is open
#define GLIMPSE50_ETP_FLAG_ETP 'Y' // is an ETP
#define GLIMPSE50_ETP_FLAG_NOT_ETP 'N' // is not an ETP
#define GLIMPSE50_ETP_FLAG_NOT_AVAILABLE ' ' // not available

// inverse, char; the set is open
#define GLIMPSE50_INVERSE_INVERSE_ETP 'Y' // inverse ETP
#define GLIMPSE50_INVERSE_NOT_INVERSE 'N' // not inverse

// trading_state, char; the set is open
#define GLIMPSE50_TRADING_STATE_HALTED 'H' // halted across all US equity markets/SROs
#define GLIMPSE50_TRADING_STATE_PAUSED 'P' // paused across all US equity markets/SROs (Nasdaq-listed only)
#define GLIMPSE50_TRADING_STATE_QUOTATION_ONLY 'Q' // quotation only period
#define GLIMPSE50_TRADING_STATE_TRADING 'T' // trading on Nasdaq

// halt_reason, alpha; the set is open
#define GLIMPSE50_HALT_REASON_HALT_NEWS_PENDING "T1" // halt, news pending
#define GLIMPSE50_HALT_REASON_HALT_NEWS_DISSEMINATED "T2" // halt, news disseminated
#define GLIMPSE50_HALT_REASON_SINGLE_SECURITY_PAUSE "T5" // single security trading pause in effect
#define GLIMPSE50_HALT_REASON_HALT_EXTRAORDINARY_ACTIVITY "T6" // regulatory halt, extraordinary market activity
#define GLIMPSE50_HALT_REASON_HALT_ETF "T8" // halt ETF
#define GLIMPSE50_HALT_REASON_INFORMATION_REQUESTED "T12" // halted, information requested by listing market
#define GLIMPSE50_HALT_REASON_HALT_NON_COMPLIANCE "H4" // halt, non-compliance
#define GLIMPSE50_HALT_REASON_HALT_FILINGS_NOT_CURRENT "H9" // halt, filings not current
#define GLIMPSE50_HALT_REASON_HALT_SEC_TRADING_SUSPENSION "H10" // halt, SEC trading suspension
#define GLIMPSE50_HALT_REASON_HALT_REGULATORY_CONCERN "H11" // halt, regulatory concern
#define GLIMPSE50_HALT_REASON_OPERATIONS_HALT "O1" // operations halt
#define GLIMPSE50_HALT_REASON_LULD_PAUSE "LUDP" // volatility trading pause (LULD)
#define GLIMPSE50_HALT_REASON_LULD_STRADDLE "LUDS" // volatility trading pause, straddle condition
#define GLIMPSE50_HALT_REASON_MWCB_LEVEL_1 "MWC1" // market wide circuit breaker halt level 1
#define GLIMPSE50_HALT_REASON_MWCB_LEVEL_2 "MWC2" // market wide circuit breaker halt level 2
#define GLIMPSE50_HALT_REASON_MWCB_LEVEL_3 "MWC3" // market wide circuit breaker halt level 3
#define GLIMPSE50_HALT_REASON_MWCB_CARRIED_OVER "MWC0" // circuit breaker halt carried over from previous day
#define GLIMPSE50_HALT_REASON_IPO_NOT_YET_TRADING "IPO1" // IPO issue not yet trading
#define GLIMPSE50_HALT_REASON_CORPORATE_ACTION "M1" // corporate action
#define GLIMPSE50_HALT_REASON_QUOTATION_NOT_AVAILABLE "M2" // quotation not available
#define GLIMPSE50_HALT_REASON_NEWS_AND_RESUMPTION_TIMES "T3" // news and resumption times
#define GLIMPSE50_HALT_REASON_SINGLE_SECURITY_PAUSE_QUOTATION_ONLY "T7" // single security trading pause, quotation only period
#define GLIMPSE50_HALT_REASON_QUALIFICATIONS_RESOLVED "R4" // qualifications issues resolved, resume
#define GLIMPSE50_HALT_REASON_FILINGS_SATISFIED "R9" // filing requirements satisfied, resume
#define GLIMPSE50_HALT_REASON_ISSUER_NEWS_NOT_FORTHCOMING "C3" // issuer news not forthcoming, resume
#define GLIMPSE50_HALT_REASON_QUALIFICATIONS_HALT_ENDED "C4" // qualifications halt ended, maintenance requirements met
#define GLIMPSE50_HALT_REASON_QUALIFICATIONS_HALT_CONCLUDED "C9" // qualifications halt concluded, filings met
#define GLIMPSE50_HALT_REASON_CONCLUDED_BY_OTHER_AUTHORITY "C11" // halt concluded by other regulatory authority
#define GLIMPSE50_HALT_REASON_MWCB_RESUMPTION "MWCQ" // market wide circuit breaker resumption
#define GLIMPSE50_HALT_REASON_NEW_ISSUE_AVAILABLE "R1" // new issue available
#define GLIMPSE50_HALT_REASON_ISSUE_AVAILABLE "R2" // issue available
#define GLIMPSE50_HALT_REASON_IPO_RELEASED_FOR_QUOTATION "IPOQ" // IPO security released for quotation
#define GLIMPSE50_HALT_REASON_IPO_WINDOW_EXTENSION "IPOE" // IPO positioning window extension
#define GLIMPSE50_HALT_REASON_NOT_AVAILABLE "" // reason not available

// reg_sho_action, char; the set is open
#define GLIMPSE50_REG_SHO_ACTION_NONE '0' // no price test in place
#define GLIMPSE50_REG_SHO_ACTION_IN_EFFECT '1' // restriction in effect, intraday price drop
#define GLIMPSE50_REG_SHO_ACTION_REMAINS_IN_EFFECT '2' // restriction remains in effect

// market_code, char; the set is open
#define GLIMPSE50_MARKET_CODE_NASDAQ 'Q' // Nasdaq
#define GLIMPSE50_MARKET_CODE_BX 'B' // BX, named Nasdaq Texas since 2026
#define GLIMPSE50_MARKET_CODE_PSX 'X' // PSX

// operational_halt_action, char; the set is open
#define GLIMPSE50_OPERATIONAL_HALT_ACTION_HALTED 'H' // operationally halted on that market
#define GLIMPSE50_OPERATIONAL_HALT_ACTION_LIFTED 'T' // halt lifted, trading resumed

// retail_interest, char; the set is open
#define GLIMPSE50_RETAIL_INTEREST_BUY 'B' // RPI orders on buy side
#define GLIMPSE50_RETAIL_INTEREST_SELL 'S' // RPI orders on sell side
#define GLIMPSE50_RETAIL_INTEREST_BOTH 'A' // RPI orders on both sides
#define GLIMPSE50_RETAIL_INTEREST_NONE 'N' // no RPI orders

static inline uint16_t glimpse50_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] << 8 | (uint32_t)p[1]);
}

static inline uint32_t glimpse50_load32(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static inline uint64_t glimpse50_load64(const uint8_t *p) {
  return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

static inline void glimpse50_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)(value >> 8);
  p[1] = (uint8_t)value;
}

static inline void glimpse50_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)(value >> 24);
  p[1] = (uint8_t)(value >> 16);
  p[2] = (uint8_t)(value >> 8);
  p[3] = (uint8_t)value;
}

static inline void glimpse50_store48(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 40);
  p[1] = (uint8_t)(value >> 32);
  p[2] = (uint8_t)(value >> 24);
  p[3] = (uint8_t)(value >> 16);
  p[4] = (uint8_t)(value >> 8);
  p[5] = (uint8_t)value;
}

static inline void glimpse50_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 56);
  p[1] = (uint8_t)(value >> 48);
  p[2] = (uint8_t)(value >> 40);
  p[3] = (uint8_t)(value >> 32);
  p[4] = (uint8_t)(value >> 24);
  p[5] = (uint8_t)(value >> 16);
  p[6] = (uint8_t)(value >> 8);
  p[7] = (uint8_t)value;
}

static inline void glimpse50_store_alpha(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  if (n > 0) memcpy(p, text, n);
  memset(p + n, ' ', size - n);
}

// what the getter of a number in text gives when the text is none, or is beyond 64 bits
#define GLIMPSE50_NO_NUMBER UINT64_MAX

static inline uint64_t glimpse50_load_ascii(const uint8_t *p, size_t size) {
  size_t i = 0;
  uint64_t value = 0;
  while (i < size && p[i] == ' ') ++i;
  while (size > i && p[size - 1] == ' ') --size;
  if (i == size) return GLIMPSE50_NO_NUMBER;
  for (; i < size; ++i) {
    const uint64_t digit = (uint64_t)p[i] - '0';
    if (digit > 9 || value > (UINT64_MAX - digit) / 10) return GLIMPSE50_NO_NUMBER;
    value = value * 10 + digit;
  }
  return value;
}

static inline int glimpse50_store_ascii(uint8_t *p, size_t size, uint64_t value) {
  uint64_t rest = value;
  size_t digits = 1;
  while (rest > 9) {
    rest /= 10;
    ++digits;
  }
  if (digits > size) return 0;
  for (size_t i = size; i > 0; --i) {
    p[i - 1] = digits > 0 ? (uint8_t)('0' + value % 10) : (uint8_t)' ';
    if (digits > 0) --digits;
    value /= 10;
  }
  return 1;
}

// System Event. Market or feed event; stock_locate is 0.
#define GLIMPSE50_SYSTEM_EVENT_TYPE 'S'
#define GLIMPSE50_SYSTEM_EVENT_LENGTH 12

typedef struct glimpse50_system_event {
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t event_code[1];
} glimpse50_system_event;

GLIMPSE50_STATIC_ASSERT(sizeof(glimpse50_system_event) == 12, "system_event");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_system_event, message_type) == 0, "system_event.message_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_system_event, stock_locate) == 1, "system_event.stock_locate");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_system_event, tracking_number) == 3, "system_event.tracking_number");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_system_event, timestamp) == 5, "system_event.timestamp");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_system_event, event_code) == 11, "system_event.event_code");

// message_type @0 char: always "S"
static inline uint8_t glimpse50_system_event_get_message_type(const glimpse50_system_event *m) {
  return m->message_type[0];
}

// stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t glimpse50_system_event_get_stock_locate(const glimpse50_system_event *m) {
  return glimpse50_load16(m->stock_locate);
}

// tracking_number @3 u16: internal to Nasdaq
static inline uint16_t glimpse50_system_event_get_tracking_number(const glimpse50_system_event *m) {
  return glimpse50_load16(m->tracking_number);
}

// timestamp @5 u48: in ns since midnight, US Eastern
static inline uint64_t glimpse50_system_event_get_timestamp(const glimpse50_system_event *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return glimpse50_load64((const uint8_t *)m + 3) & UINT64_C(0xffffffffffff);
}

// event_code @11 char: O start of messages, S start of system hours, Q start of market hours, M end of market hours, E end of system hours, C end of messages
static inline uint8_t glimpse50_system_event_get_event_code(const glimpse50_system_event *m) {
  return m->event_code[0];
}

static inline void glimpse50_system_event_set_stock_locate(glimpse50_system_event *m, uint16_t value) {
  glimpse50_store16(m->stock_locate, value);
}

static inline void glimpse50_system_event_set_tracking_number(glimpse50_system_event *m, uint16_t value) {
  glimpse50_store16(m->tracking_number, value);
}

static inline void glimpse50_system_event_set_timestamp(glimpse50_system_event *m, uint64_t value) {
  glimpse50_store48(m->timestamp, value);
}

static inline void glimpse50_system_event_set_event_code(glimpse50_system_event *m, uint8_t value) {
  m->event_code[0] = value;
}

// writes the fields that never change
static inline void glimpse50_system_event_set_constants(glimpse50_system_event *m) {
  m->message_type[0] = 'S';
}

// Stock Directory. Names the symbol behind a stock_locate for the day, before system hours start.
#define GLIMPSE50_STOCK_DIRECTORY_TYPE 'R'
#define GLIMPSE50_STOCK_DIRECTORY_LENGTH 39

typedef struct glimpse50_stock_directory {
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t market_category[1];
  uint8_t financial_status[1];
  uint8_t round_lot_size[4];
  uint8_t round_lots_only[1];
  uint8_t issue_classification[1];
  uint8_t issue_sub_type[2];
  uint8_t authenticity[1];
  uint8_t short_sale_threshold[1];
  uint8_t ipo_flag[1];
  uint8_t luld_tier[1];
  uint8_t etp_flag[1];
  uint8_t etp_leverage[4];
  uint8_t inverse[1];
} glimpse50_stock_directory;

GLIMPSE50_STATIC_ASSERT(sizeof(glimpse50_stock_directory) == 39, "stock_directory");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, message_type) == 0, "stock_directory.message_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, stock_locate) == 1, "stock_directory.stock_locate");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, tracking_number) == 3, "stock_directory.tracking_number");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, timestamp) == 5, "stock_directory.timestamp");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, stock) == 11, "stock_directory.stock");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, market_category) == 19, "stock_directory.market_category");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, financial_status) == 20, "stock_directory.financial_status");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, round_lot_size) == 21, "stock_directory.round_lot_size");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, round_lots_only) == 25, "stock_directory.round_lots_only");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, issue_classification) == 26, "stock_directory.issue_classification");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, issue_sub_type) == 27, "stock_directory.issue_sub_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, authenticity) == 29, "stock_directory.authenticity");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, short_sale_threshold) == 30, "stock_directory.short_sale_threshold");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, ipo_flag) == 31, "stock_directory.ipo_flag");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, luld_tier) == 32, "stock_directory.luld_tier");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, etp_flag) == 33, "stock_directory.etp_flag");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, etp_leverage) == 34, "stock_directory.etp_leverage");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_directory, inverse) == 38, "stock_directory.inverse");

// message_type @0 char: always "R"
static inline uint8_t glimpse50_stock_directory_get_message_type(const glimpse50_stock_directory *m) {
  return m->message_type[0];
}

// stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t glimpse50_stock_directory_get_stock_locate(const glimpse50_stock_directory *m) {
  return glimpse50_load16(m->stock_locate);
}

// tracking_number @3 u16: internal to Nasdaq
static inline uint16_t glimpse50_stock_directory_get_tracking_number(const glimpse50_stock_directory *m) {
  return glimpse50_load16(m->tracking_number);
}

// timestamp @5 u48: in ns since midnight, US Eastern
static inline uint64_t glimpse50_stock_directory_get_timestamp(const glimpse50_stock_directory *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return glimpse50_load64((const uint8_t *)m + 3) & UINT64_C(0xffffffffffff);
}

// stock @11 alpha8
static inline const uint8_t * glimpse50_stock_directory_get_stock(const glimpse50_stock_directory *m) {
  return m->stock;
}

// market_category @19 char: Q Nasdaq Global Select Market, G Nasdaq Global Market, S Nasdaq Capital Market, N NYSE, A NYSE American (formerly MKT/Amex), P NYSE Arca, Z Cboe/BATS Z (BZX), V Investors Exchange (IEX), blank not available, M NYSE Texas, F Texas Exchange, TXSE
static inline uint8_t glimpse50_stock_directory_get_market_category(const glimpse50_stock_directory *m) {
  return m->market_category[0];
}

// financial_status @20 char (financial_status_indicator): D deficient, E delinquent, Q bankrupt, S suspended, G deficient and bankrupt, H deficient and delinquent, J delinquent and bankrupt, K deficient, delinquent and bankrupt, C creations/redemptions suspended (ETP), N normal (default), blank not available (non-Nasdaq issue)
static inline uint8_t glimpse50_stock_directory_get_financial_status(const glimpse50_stock_directory *m) {
  return m->financial_status[0];
}

// round_lot_size @21 u32: shares
static inline uint32_t glimpse50_stock_directory_get_round_lot_size(const glimpse50_stock_directory *m) {
  return glimpse50_load32(m->round_lot_size);
}

// round_lots_only @25 char: Y only round lots accepted, N no order size restriction
static inline uint8_t glimpse50_stock_directory_get_round_lots_only(const glimpse50_stock_directory *m) {
  return m->round_lots_only[0];
}

// issue_classification @26 char: codes: IssueClassification
static inline uint8_t glimpse50_stock_directory_get_issue_classification(const glimpse50_stock_directory *m) {
  return m->issue_classification[0];
}

// issue_sub_type @27 alpha2: codes: IssueSubType
static inline const uint8_t * glimpse50_stock_directory_get_issue_sub_type(const glimpse50_stock_directory *m) {
  return m->issue_sub_type;
}

// authenticity @29 char: P live/production, T test
static inline uint8_t glimpse50_stock_directory_get_authenticity(const glimpse50_stock_directory *m) {
  return m->authenticity[0];
}

// short_sale_threshold @30 char (short_sale_threshold_indicator): Y restricted under SEC Rule 203(b)(3), N not restricted, blank not available
static inline uint8_t glimpse50_stock_directory_get_short_sale_threshold(const glimpse50_stock_directory *m) {
  return m->short_sale_threshold[0];
}

// ipo_flag @31 char: Y set up as a new IPO security, N not a new IPO, Z non-IPO newly listed security, blank not available
static inline uint8_t glimpse50_stock_directory_get_ipo_flag(const glimpse50_stock_directory *m) {
  return m->ipo_flag[0];
}

// luld_tier @32 char (luld_reference_price_tier): 1 tier 1 NMS stocks and select ETPs, 2 tier 2 NMS stocks, blank not available
static inline uint8_t glimpse50_stock_directory_get_luld_tier(const glimpse50_stock_directory *m) {
  return m->luld_tier[0];
}

// etp_flag @33 char: Y is an ETP, N is not an ETP, blank not available
static inline uint8_t glimpse50_stock_directory_get_etp_flag(const glimpse50_stock_directory *m) {
  return m->etp_flag[0];
}

// etp_leverage @34 u32 (etp_leverage_factor): rounded down to a whole number since 2022-07-14, so 1 covers 1 to 1.99
static inline uint32_t glimpse50_stock_directory_get_etp_leverage(const glimpse50_stock_directory *m) {
  return glimpse50_load32(m->etp_leverage);
}

// inverse @38 char (inverse_indicator): Y inverse ETP, N not inverse
static inline uint8_t glimpse50_stock_directory_get_inverse(const glimpse50_stock_directory *m) {
  return m->inverse[0];
}

static inline void glimpse50_stock_directory_set_stock_locate(glimpse50_stock_directory *m, uint16_t value) {
  glimpse50_store16(m->stock_locate, value);
}

static inline void glimpse50_stock_directory_set_tracking_number(glimpse50_stock_directory *m, uint16_t value) {
  glimpse50_store16(m->tracking_number, value);
}

static inline void glimpse50_stock_directory_set_timestamp(glimpse50_stock_directory *m, uint64_t value) {
  glimpse50_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void glimpse50_stock_directory_set_stock(glimpse50_stock_directory *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->stock, 8, text, length);
}

static inline void glimpse50_stock_directory_set_market_category(glimpse50_stock_directory *m, uint8_t value) {
  m->market_category[0] = value;
}

static inline void glimpse50_stock_directory_set_financial_status(glimpse50_stock_directory *m, uint8_t value) {
  m->financial_status[0] = value;
}

static inline void glimpse50_stock_directory_set_round_lot_size(glimpse50_stock_directory *m, uint32_t value) {
  glimpse50_store32(m->round_lot_size, value);
}

static inline void glimpse50_stock_directory_set_round_lots_only(glimpse50_stock_directory *m, uint8_t value) {
  m->round_lots_only[0] = value;
}

static inline void glimpse50_stock_directory_set_issue_classification(glimpse50_stock_directory *m, uint8_t value) {
  m->issue_classification[0] = value;
}

// pads with spaces; takes the first 2 characters of a longer text
static inline void glimpse50_stock_directory_set_issue_sub_type(glimpse50_stock_directory *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->issue_sub_type, 2, text, length);
}

static inline void glimpse50_stock_directory_set_authenticity(glimpse50_stock_directory *m, uint8_t value) {
  m->authenticity[0] = value;
}

static inline void glimpse50_stock_directory_set_short_sale_threshold(glimpse50_stock_directory *m, uint8_t value) {
  m->short_sale_threshold[0] = value;
}

static inline void glimpse50_stock_directory_set_ipo_flag(glimpse50_stock_directory *m, uint8_t value) {
  m->ipo_flag[0] = value;
}

static inline void glimpse50_stock_directory_set_luld_tier(glimpse50_stock_directory *m, uint8_t value) {
  m->luld_tier[0] = value;
}

static inline void glimpse50_stock_directory_set_etp_flag(glimpse50_stock_directory *m, uint8_t value) {
  m->etp_flag[0] = value;
}

static inline void glimpse50_stock_directory_set_etp_leverage(glimpse50_stock_directory *m, uint32_t value) {
  glimpse50_store32(m->etp_leverage, value);
}

static inline void glimpse50_stock_directory_set_inverse(glimpse50_stock_directory *m, uint8_t value) {
  m->inverse[0] = value;
}

// writes the fields that never change
static inline void glimpse50_stock_directory_set_constants(glimpse50_stock_directory *m) {
  m->message_type[0] = 'R';
}

// Stock Trading Action. Trading state of one symbol.
#define GLIMPSE50_STOCK_TRADING_ACTION_TYPE 'H'
#define GLIMPSE50_STOCK_TRADING_ACTION_LENGTH 25

typedef struct glimpse50_stock_trading_action {
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t trading_state[1];
  uint8_t reserved[1];
  uint8_t reason[4];
} glimpse50_stock_trading_action;

GLIMPSE50_STATIC_ASSERT(sizeof(glimpse50_stock_trading_action) == 25, "stock_trading_action");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_trading_action, message_type) == 0, "stock_trading_action.message_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_trading_action, stock_locate) == 1, "stock_trading_action.stock_locate");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_trading_action, tracking_number) == 3, "stock_trading_action.tracking_number");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_trading_action, timestamp) == 5, "stock_trading_action.timestamp");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_trading_action, stock) == 11, "stock_trading_action.stock");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_trading_action, trading_state) == 19, "stock_trading_action.trading_state");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_trading_action, reserved) == 20, "stock_trading_action.reserved");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_stock_trading_action, reason) == 21, "stock_trading_action.reason");

// message_type @0 char: always "H"
static inline uint8_t glimpse50_stock_trading_action_get_message_type(const glimpse50_stock_trading_action *m) {
  return m->message_type[0];
}

// stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t glimpse50_stock_trading_action_get_stock_locate(const glimpse50_stock_trading_action *m) {
  return glimpse50_load16(m->stock_locate);
}

// tracking_number @3 u16: internal to Nasdaq
static inline uint16_t glimpse50_stock_trading_action_get_tracking_number(const glimpse50_stock_trading_action *m) {
  return glimpse50_load16(m->tracking_number);
}

// timestamp @5 u48: in ns since midnight, US Eastern
static inline uint64_t glimpse50_stock_trading_action_get_timestamp(const glimpse50_stock_trading_action *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return glimpse50_load64((const uint8_t *)m + 3) & UINT64_C(0xffffffffffff);
}

// stock @11 alpha8
static inline const uint8_t * glimpse50_stock_trading_action_get_stock(const glimpse50_stock_trading_action *m) {
  return m->stock;
}

// trading_state @19 char: H halted across all US equity markets/SROs, P paused across all US equity markets/SROs (Nasdaq-listed only), Q quotation only period, T trading on Nasdaq
static inline uint8_t glimpse50_stock_trading_action_get_trading_state(const glimpse50_stock_trading_action *m) {
  return m->trading_state[0];
}

// reserved @20 char: always " "; no meaning
static inline uint8_t glimpse50_stock_trading_action_get_reserved(const glimpse50_stock_trading_action *m) {
  return m->reserved[0];
}

// reason @21 alpha4: codes: HaltReason
static inline const uint8_t * glimpse50_stock_trading_action_get_reason(const glimpse50_stock_trading_action *m) {
  return m->reason;
}

static inline void glimpse50_stock_trading_action_set_stock_locate(glimpse50_stock_trading_action *m, uint16_t value) {
  glimpse50_store16(m->stock_locate, value);
}

static inline void glimpse50_stock_trading_action_set_tracking_number(glimpse50_stock_trading_action *m, uint16_t value) {
  glimpse50_store16(m->tracking_number, value);
}

static inline void glimpse50_stock_trading_action_set_timestamp(glimpse50_stock_trading_action *m, uint64_t value) {
  glimpse50_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void glimpse50_stock_trading_action_set_stock(glimpse50_stock_trading_action *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->stock, 8, text, length);
}

static inline void glimpse50_stock_trading_action_set_trading_state(glimpse50_stock_trading_action *m, uint8_t value) {
  m->trading_state[0] = value;
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void glimpse50_stock_trading_action_set_reason(glimpse50_stock_trading_action *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->reason, 4, text, length);
}

// writes the fields that never change
static inline void glimpse50_stock_trading_action_set_constants(glimpse50_stock_trading_action *m) {
  m->message_type[0] = 'H';
  m->reserved[0] = ' ';
}

// Reg SHO Short Sale Price Test Restricted Indicator. Short sale price test restriction of one symbol.
#define GLIMPSE50_REG_SHO_RESTRICTION_TYPE 'Y'
#define GLIMPSE50_REG_SHO_RESTRICTION_LENGTH 20

typedef struct glimpse50_reg_sho_restriction {
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t action[1];
} glimpse50_reg_sho_restriction;

GLIMPSE50_STATIC_ASSERT(sizeof(glimpse50_reg_sho_restriction) == 20, "reg_sho_restriction");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_reg_sho_restriction, message_type) == 0, "reg_sho_restriction.message_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_reg_sho_restriction, stock_locate) == 1, "reg_sho_restriction.stock_locate");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_reg_sho_restriction, tracking_number) == 3, "reg_sho_restriction.tracking_number");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_reg_sho_restriction, timestamp) == 5, "reg_sho_restriction.timestamp");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_reg_sho_restriction, stock) == 11, "reg_sho_restriction.stock");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_reg_sho_restriction, action) == 19, "reg_sho_restriction.action");

// message_type @0 char: always "Y"
static inline uint8_t glimpse50_reg_sho_restriction_get_message_type(const glimpse50_reg_sho_restriction *m) {
  return m->message_type[0];
}

// stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t glimpse50_reg_sho_restriction_get_stock_locate(const glimpse50_reg_sho_restriction *m) {
  return glimpse50_load16(m->stock_locate);
}

// tracking_number @3 u16: internal to Nasdaq
static inline uint16_t glimpse50_reg_sho_restriction_get_tracking_number(const glimpse50_reg_sho_restriction *m) {
  return glimpse50_load16(m->tracking_number);
}

// timestamp @5 u48: in ns since midnight, US Eastern
static inline uint64_t glimpse50_reg_sho_restriction_get_timestamp(const glimpse50_reg_sho_restriction *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return glimpse50_load64((const uint8_t *)m + 3) & UINT64_C(0xffffffffffff);
}

// stock @11 alpha8
static inline const uint8_t * glimpse50_reg_sho_restriction_get_stock(const glimpse50_reg_sho_restriction *m) {
  return m->stock;
}

// action @19 char (reg_sho_action): 0 no price test in place, 1 restriction in effect, intraday price drop, 2 restriction remains in effect
static inline uint8_t glimpse50_reg_sho_restriction_get_action(const glimpse50_reg_sho_restriction *m) {
  return m->action[0];
}

static inline void glimpse50_reg_sho_restriction_set_stock_locate(glimpse50_reg_sho_restriction *m, uint16_t value) {
  glimpse50_store16(m->stock_locate, value);
}

static inline void glimpse50_reg_sho_restriction_set_tracking_number(glimpse50_reg_sho_restriction *m, uint16_t value) {
  glimpse50_store16(m->tracking_number, value);
}

static inline void glimpse50_reg_sho_restriction_set_timestamp(glimpse50_reg_sho_restriction *m, uint64_t value) {
  glimpse50_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void glimpse50_reg_sho_restriction_set_stock(glimpse50_reg_sho_restriction *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->stock, 8, text, length);
}

static inline void glimpse50_reg_sho_restriction_set_action(glimpse50_reg_sho_restriction *m, uint8_t value) {
  m->action[0] = value;
}

// writes the fields that never change
static inline void glimpse50_reg_sho_restriction_set_constants(glimpse50_reg_sho_restriction *m) {
  m->message_type[0] = 'Y';
}

// Operational Halt. Operational halt of one symbol on one market centre; listed by one vendor only. Since 2026-06-11.
#define GLIMPSE50_OPERATIONAL_HALT_TYPE 'h'
#define GLIMPSE50_OPERATIONAL_HALT_LENGTH 21

typedef struct glimpse50_operational_halt {
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t market_code[1];
  uint8_t action[1];
} glimpse50_operational_halt;

GLIMPSE50_STATIC_ASSERT(sizeof(glimpse50_operational_halt) == 21, "operational_halt");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_operational_halt, message_type) == 0, "operational_halt.message_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_operational_halt, stock_locate) == 1, "operational_halt.stock_locate");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_operational_halt, tracking_number) == 3, "operational_halt.tracking_number");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_operational_halt, timestamp) == 5, "operational_halt.timestamp");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_operational_halt, stock) == 11, "operational_halt.stock");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_operational_halt, market_code) == 19, "operational_halt.market_code");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_operational_halt, action) == 20, "operational_halt.action");

// message_type @0 char: always "h"
static inline uint8_t glimpse50_operational_halt_get_message_type(const glimpse50_operational_halt *m) {
  return m->message_type[0];
}

// stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t glimpse50_operational_halt_get_stock_locate(const glimpse50_operational_halt *m) {
  return glimpse50_load16(m->stock_locate);
}

// tracking_number @3 u16: internal to Nasdaq
static inline uint16_t glimpse50_operational_halt_get_tracking_number(const glimpse50_operational_halt *m) {
  return glimpse50_load16(m->tracking_number);
}

// timestamp @5 u48: in ns since midnight, US Eastern
static inline uint64_t glimpse50_operational_halt_get_timestamp(const glimpse50_operational_halt *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return glimpse50_load64((const uint8_t *)m + 3) & UINT64_C(0xffffffffffff);
}

// stock @11 alpha8
static inline const uint8_t * glimpse50_operational_halt_get_stock(const glimpse50_operational_halt *m) {
  return m->stock;
}

// market_code @19 char: Q Nasdaq, B BX, named Nasdaq Texas since 2026, X PSX
static inline uint8_t glimpse50_operational_halt_get_market_code(const glimpse50_operational_halt *m) {
  return m->market_code[0];
}

// action @20 char (operational_halt_action): H operationally halted on that market, T halt lifted, trading resumed
static inline uint8_t glimpse50_operational_halt_get_action(const glimpse50_operational_halt *m) {
  return m->action[0];
}

static inline void glimpse50_operational_halt_set_stock_locate(glimpse50_operational_halt *m, uint16_t value) {
  glimpse50_store16(m->stock_locate, value);
}

static inline void glimpse50_operational_halt_set_tracking_number(glimpse50_operational_halt *m, uint16_t value) {
  glimpse50_store16(m->tracking_number, value);
}

static inline void glimpse50_operational_halt_set_timestamp(glimpse50_operational_halt *m, uint64_t value) {
  glimpse50_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void glimpse50_operational_halt_set_stock(glimpse50_operational_halt *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->stock, 8, text, length);
}

static inline void glimpse50_operational_halt_set_market_code(glimpse50_operational_halt *m, uint8_t value) {
  m->market_code[0] = value;
}

static inline void glimpse50_operational_halt_set_action(glimpse50_operational_halt *m, uint8_t value) {
  m->action[0] = value;
}

// writes the fields that never change
static inline void glimpse50_operational_halt_set_constants(glimpse50_operational_halt *m) {
  m->message_type[0] = 'h';
}

// Add Order - No MPID Attribution. A new displayed order without attribution.
#define GLIMPSE50_ADD_ORDER_TYPE 'A'
#define GLIMPSE50_ADD_ORDER_LENGTH 36

typedef struct glimpse50_add_order {
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t order_ref[8];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
} glimpse50_add_order;

GLIMPSE50_STATIC_ASSERT(sizeof(glimpse50_add_order) == 36, "add_order");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order, message_type) == 0, "add_order.message_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order, stock_locate) == 1, "add_order.stock_locate");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order, tracking_number) == 3, "add_order.tracking_number");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order, timestamp) == 5, "add_order.timestamp");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order, order_ref) == 11, "add_order.order_ref");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order, side) == 19, "add_order.side");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order, shares) == 20, "add_order.shares");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order, stock) == 24, "add_order.stock");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order, price) == 32, "add_order.price");

// message_type @0 char: always "A"
static inline uint8_t glimpse50_add_order_get_message_type(const glimpse50_add_order *m) {
  return m->message_type[0];
}

// stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t glimpse50_add_order_get_stock_locate(const glimpse50_add_order *m) {
  return glimpse50_load16(m->stock_locate);
}

// tracking_number @3 u16: internal to Nasdaq
static inline uint16_t glimpse50_add_order_get_tracking_number(const glimpse50_add_order *m) {
  return glimpse50_load16(m->tracking_number);
}

// timestamp @5 u48: in ns since midnight, US Eastern
static inline uint64_t glimpse50_add_order_get_timestamp(const glimpse50_add_order *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return glimpse50_load64((const uint8_t *)m + 3) & UINT64_C(0xffffffffffff);
}

// order_ref @11 u64 (order_reference_number)
static inline uint64_t glimpse50_add_order_get_order_ref(const glimpse50_add_order *m) {
  return glimpse50_load64(m->order_ref);
}

// side @19 char (buy_sell_indicator): B buy, S sell
static inline uint8_t glimpse50_add_order_get_side(const glimpse50_add_order *m) {
  return m->side[0];
}

// shares @20 u32
static inline uint32_t glimpse50_add_order_get_shares(const glimpse50_add_order *m) {
  return glimpse50_load32(m->shares);
}

// stock @24 alpha8
static inline const uint8_t * glimpse50_add_order_get_stock(const glimpse50_add_order *m) {
  return m->stock;
}

// price @32 u32: in 0.0001 dollars
static inline uint32_t glimpse50_add_order_get_price(const glimpse50_add_order *m) {
  return glimpse50_load32(m->price);
}

static inline void glimpse50_add_order_set_stock_locate(glimpse50_add_order *m, uint16_t value) {
  glimpse50_store16(m->stock_locate, value);
}

static inline void glimpse50_add_order_set_tracking_number(glimpse50_add_order *m, uint16_t value) {
  glimpse50_store16(m->tracking_number, value);
}

static inline void glimpse50_add_order_set_timestamp(glimpse50_add_order *m, uint64_t value) {
  glimpse50_store48(m->timestamp, value);
}

static inline void glimpse50_add_order_set_order_ref(glimpse50_add_order *m, uint64_t value) {
  glimpse50_store64(m->order_ref, value);
}

static inline void glimpse50_add_order_set_side(glimpse50_add_order *m, uint8_t value) {
  m->side[0] = value;
}

static inline void glimpse50_add_order_set_shares(glimpse50_add_order *m, uint32_t value) {
  glimpse50_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void glimpse50_add_order_set_stock(glimpse50_add_order *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->stock, 8, text, length);
}

static inline void glimpse50_add_order_set_price(glimpse50_add_order *m, uint32_t value) {
  glimpse50_store32(m->price, value);
}

// writes the fields that never change
static inline void glimpse50_add_order_set_constants(glimpse50_add_order *m) {
  m->message_type[0] = 'A';
}

// Add Order with MPID Attribution. A new displayed order with its participant.
#define GLIMPSE50_ADD_ORDER_ATTRIBUTED_TYPE 'F'
#define GLIMPSE50_ADD_ORDER_ATTRIBUTED_LENGTH 40

typedef struct glimpse50_add_order_attributed {
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t order_ref[8];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
  uint8_t attribution[4];
} glimpse50_add_order_attributed;

GLIMPSE50_STATIC_ASSERT(sizeof(glimpse50_add_order_attributed) == 40, "add_order_attributed");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, message_type) == 0, "add_order_attributed.message_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, stock_locate) == 1, "add_order_attributed.stock_locate");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, tracking_number) == 3, "add_order_attributed.tracking_number");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, timestamp) == 5, "add_order_attributed.timestamp");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, order_ref) == 11, "add_order_attributed.order_ref");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, side) == 19, "add_order_attributed.side");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, shares) == 20, "add_order_attributed.shares");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, stock) == 24, "add_order_attributed.stock");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, price) == 32, "add_order_attributed.price");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_add_order_attributed, attribution) == 36, "add_order_attributed.attribution");

// message_type @0 char: always "F"
static inline uint8_t glimpse50_add_order_attributed_get_message_type(const glimpse50_add_order_attributed *m) {
  return m->message_type[0];
}

// stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t glimpse50_add_order_attributed_get_stock_locate(const glimpse50_add_order_attributed *m) {
  return glimpse50_load16(m->stock_locate);
}

// tracking_number @3 u16: internal to Nasdaq
static inline uint16_t glimpse50_add_order_attributed_get_tracking_number(const glimpse50_add_order_attributed *m) {
  return glimpse50_load16(m->tracking_number);
}

// timestamp @5 u48: in ns since midnight, US Eastern
static inline uint64_t glimpse50_add_order_attributed_get_timestamp(const glimpse50_add_order_attributed *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return glimpse50_load64((const uint8_t *)m + 3) & UINT64_C(0xffffffffffff);
}

// order_ref @11 u64 (order_reference_number)
static inline uint64_t glimpse50_add_order_attributed_get_order_ref(const glimpse50_add_order_attributed *m) {
  return glimpse50_load64(m->order_ref);
}

// side @19 char (buy_sell_indicator): B buy, S sell
static inline uint8_t glimpse50_add_order_attributed_get_side(const glimpse50_add_order_attributed *m) {
  return m->side[0];
}

// shares @20 u32
static inline uint32_t glimpse50_add_order_attributed_get_shares(const glimpse50_add_order_attributed *m) {
  return glimpse50_load32(m->shares);
}

// stock @24 alpha8
static inline const uint8_t * glimpse50_add_order_attributed_get_stock(const glimpse50_add_order_attributed *m) {
  return m->stock;
}

// price @32 u32: in 0.0001 dollars
static inline uint32_t glimpse50_add_order_attributed_get_price(const glimpse50_add_order_attributed *m) {
  return glimpse50_load32(m->price);
}

// attribution @36 alpha4: MPID of the participant; NSDQ when displayed without attribution
static inline const uint8_t * glimpse50_add_order_attributed_get_attribution(const glimpse50_add_order_attributed *m) {
  return m->attribution;
}

static inline void glimpse50_add_order_attributed_set_stock_locate(glimpse50_add_order_attributed *m, uint16_t value) {
  glimpse50_store16(m->stock_locate, value);
}

static inline void glimpse50_add_order_attributed_set_tracking_number(glimpse50_add_order_attributed *m, uint16_t value) {
  glimpse50_store16(m->tracking_number, value);
}

static inline void glimpse50_add_order_attributed_set_timestamp(glimpse50_add_order_attributed *m, uint64_t value) {
  glimpse50_store48(m->timestamp, value);
}

static inline void glimpse50_add_order_attributed_set_order_ref(glimpse50_add_order_attributed *m, uint64_t value) {
  glimpse50_store64(m->order_ref, value);
}

static inline void glimpse50_add_order_attributed_set_side(glimpse50_add_order_attributed *m, uint8_t value) {
  m->side[0] = value;
}

static inline void glimpse50_add_order_attributed_set_shares(glimpse50_add_order_attributed *m, uint32_t value) {
  glimpse50_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void glimpse50_add_order_attributed_set_stock(glimpse50_add_order_attributed *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->stock, 8, text, length);
}

static inline void glimpse50_add_order_attributed_set_price(glimpse50_add_order_attributed *m, uint32_t value) {
  glimpse50_store32(m->price, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void glimpse50_add_order_attributed_set_attribution(glimpse50_add_order_attributed *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->attribution, 4, text, length);
}

// writes the fields that never change
static inline void glimpse50_add_order_attributed_set_constants(glimpse50_add_order_attributed *m) {
  m->message_type[0] = 'F';
}

// Retail Price Improvement Indicator (RPII). Retail price improvement interest; not sent by Nasdaq since 2014-12-31.
#define GLIMPSE50_RETAIL_PRICE_IMPROVEMENT_TYPE 'N'
#define GLIMPSE50_RETAIL_PRICE_IMPROVEMENT_LENGTH 20

typedef struct glimpse50_retail_price_improvement {
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t interest[1];
} glimpse50_retail_price_improvement;

GLIMPSE50_STATIC_ASSERT(sizeof(glimpse50_retail_price_improvement) == 20, "retail_price_improvement");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_retail_price_improvement, message_type) == 0, "retail_price_improvement.message_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_retail_price_improvement, stock_locate) == 1, "retail_price_improvement.stock_locate");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_retail_price_improvement, tracking_number) == 3, "retail_price_improvement.tracking_number");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_retail_price_improvement, timestamp) == 5, "retail_price_improvement.timestamp");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_retail_price_improvement, stock) == 11, "retail_price_improvement.stock");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_retail_price_improvement, interest) == 19, "retail_price_improvement.interest");

// message_type @0 char: always "N"
static inline uint8_t glimpse50_retail_price_improvement_get_message_type(const glimpse50_retail_price_improvement *m) {
  return m->message_type[0];
}

// stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t glimpse50_retail_price_improvement_get_stock_locate(const glimpse50_retail_price_improvement *m) {
  return glimpse50_load16(m->stock_locate);
}

// tracking_number @3 u16: internal to Nasdaq
static inline uint16_t glimpse50_retail_price_improvement_get_tracking_number(const glimpse50_retail_price_improvement *m) {
  return glimpse50_load16(m->tracking_number);
}

// timestamp @5 u48: in ns since midnight, US Eastern
static inline uint64_t glimpse50_retail_price_improvement_get_timestamp(const glimpse50_retail_price_improvement *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return glimpse50_load64((const uint8_t *)m + 3) & UINT64_C(0xffffffffffff);
}

// stock @11 alpha8
static inline const uint8_t * glimpse50_retail_price_improvement_get_stock(const glimpse50_retail_price_improvement *m) {
  return m->stock;
}

// interest @19 char (interest_flag): B RPI orders on buy side, S RPI orders on sell side, A RPI orders on both sides, N no RPI orders
static inline uint8_t glimpse50_retail_price_improvement_get_interest(const glimpse50_retail_price_improvement *m) {
  return m->interest[0];
}

static inline void glimpse50_retail_price_improvement_set_stock_locate(glimpse50_retail_price_improvement *m, uint16_t value) {
  glimpse50_store16(m->stock_locate, value);
}

static inline void glimpse50_retail_price_improvement_set_tracking_number(glimpse50_retail_price_improvement *m, uint16_t value) {
  glimpse50_store16(m->tracking_number, value);
}

static inline void glimpse50_retail_price_improvement_set_timestamp(glimpse50_retail_price_improvement *m, uint64_t value) {
  glimpse50_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void glimpse50_retail_price_improvement_set_stock(glimpse50_retail_price_improvement *m, const char *text, size_t length) {
  glimpse50_store_alpha(m->stock, 8, text, length);
}

static inline void glimpse50_retail_price_improvement_set_interest(glimpse50_retail_price_improvement *m, uint8_t value) {
  m->interest[0] = value;
}

// writes the fields that never change
static inline void glimpse50_retail_price_improvement_set_constants(glimpse50_retail_price_improvement *m) {
  m->message_type[0] = 'N';
}

// End of Snapshot. The last message. Drop what comes before its sequence number from the live feed, apply the rest in order.
#define GLIMPSE50_END_OF_SNAPSHOT_TYPE 'G'
#define GLIMPSE50_END_OF_SNAPSHOT_LENGTH 21

typedef struct glimpse50_end_of_snapshot {
  uint8_t message_type[1];
  uint8_t sequence_number[20];
} glimpse50_end_of_snapshot;

GLIMPSE50_STATIC_ASSERT(sizeof(glimpse50_end_of_snapshot) == 21, "end_of_snapshot");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_end_of_snapshot, message_type) == 0, "end_of_snapshot.message_type");
GLIMPSE50_STATIC_ASSERT(offsetof(glimpse50_end_of_snapshot, sequence_number) == 1, "end_of_snapshot.sequence_number");

// message_type @0 char: always "G"
static inline uint8_t glimpse50_end_of_snapshot_get_message_type(const glimpse50_end_of_snapshot *m) {
  return m->message_type[0];
}

// sequence_number @1 ascii20: of the live feed, where to go on; whether that message itself is in the snapshot is not proven
static inline uint64_t glimpse50_end_of_snapshot_get_sequence_number(const glimpse50_end_of_snapshot *m) {
  return glimpse50_load_ascii(m->sequence_number, 20);
}

// gives 0, and writes nothing, when the number has more than 20 digits
static inline int glimpse50_end_of_snapshot_set_sequence_number(glimpse50_end_of_snapshot *m, uint64_t value) {
  return glimpse50_store_ascii(m->sequence_number, 20, value);
}

// writes the fields that never change
static inline void glimpse50_end_of_snapshot_set_constants(glimpse50_end_of_snapshot *m) {
  m->message_type[0] = 'G';
}

// X(type, name, length) for every message
#define GLIMPSE50_MESSAGES(X) \
  X('S', system_event, 12) \
  X('R', stock_directory, 39) \
  X('H', stock_trading_action, 25) \
  X('Y', reg_sho_restriction, 20) \
  X('h', operational_halt, 21) \
  X('A', add_order, 36) \
  X('F', add_order_attributed, 40) \
  X('N', retail_price_improvement, 20) \
  X('G', end_of_snapshot, 21)

// where every message has its type byte
#define GLIMPSE50_TYPE_OFFSET 0

// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline uint8_t glimpse50_length_of(uint8_t type) {
  static const uint8_t lengths[256] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 36, 0, 0, 0, 0, 40, 21, 25, 0, 0, 0, 0, 0, 20, 0,
      0, 0, 39, 12, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0,
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

#endif // LUMINA_GENERATED_GLIMPSE50_H
