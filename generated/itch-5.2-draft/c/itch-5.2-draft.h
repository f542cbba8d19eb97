// @generated from schema/itch/itch-5.2-draft.json
// by `npx lumina codegen gen`; edit the schema, not this file.
// Unverified: from one source only, or a draft; not to be relied on.
#ifndef LUMINA_GENERATED_ITCH52DRAFT_H
#define LUMINA_GENERATED_ITCH52DRAFT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define ITCH52DRAFT_STATIC_ASSERT static_assert
#else
#define ITCH52DRAFT_STATIC_ASSERT _Static_assert
#endif

// side, char; the set is open
#define ITCH52DRAFT_SIDE_BUY 'B' // buy
#define ITCH52DRAFT_SIDE_SELL 'S' // sell

// event_code, char; the set is open
#define ITCH52DRAFT_EVENT_CODE_START_OF_MESSAGES 'O' // start of messages
#define ITCH52DRAFT_EVENT_CODE_START_OF_SYSTEM_HOURS 'S' // start of system hours
#define ITCH52DRAFT_EVENT_CODE_START_OF_MARKET_HOURS 'Q' // start of market hours
#define ITCH52DRAFT_EVENT_CODE_END_OF_MARKET_HOURS 'M' // end of market hours
#define ITCH52DRAFT_EVENT_CODE_END_OF_SYSTEM_HOURS 'E' // end of system hours
#define ITCH52DRAFT_EVENT_CODE_END_OF_MESSAGES 'C' // end of messages

// market_category, char; the set is open
#define ITCH52DRAFT_MARKET_CATEGORY_NASDAQ_GLOBAL_SELECT 'Q' // Nasdaq Global Select Market
#define ITCH52DRAFT_MARKET_CATEGORY_NASDAQ_GLOBAL 'G' // Nasdaq Global Market
#define ITCH52DRAFT_MARKET_CATEGORY_NASDAQ_CAPITAL 'S' // Nasdaq Capital Market
#define ITCH52DRAFT_MARKET_CATEGORY_NYSE 'N' // NYSE
#define ITCH52DRAFT_MARKET_CATEGORY_NYSE_AMERICAN 'A' // NYSE American (formerly MKT/Amex)
#define ITCH52DRAFT_MARKET_CATEGORY_NYSE_ARCA 'P' // NYSE Arca
#define ITCH52DRAFT_MARKET_CATEGORY_CBOE_BZX 'Z' // Cboe/BATS Z (BZX)
#define ITCH52DRAFT_MARKET_CATEGORY_IEX 'V' // Investors Exchange (IEX) since 2017-07
#define ITCH52DRAFT_MARKET_CATEGORY_NOT_AVAILABLE ' ' // not available
#define ITCH52DRAFT_MARKET_CATEGORY_NYSE_TEXAS 'M' // NYSE Texas since 2026-02-19
#define ITCH52DRAFT_MARKET_CATEGORY_TXSE 'F' // Texas Exchange, TXSE since 2026-06-11

// financial_status, char; the set is open
#define ITCH52DRAFT_FINANCIAL_STATUS_DEFICIENT 'D' // deficient
#define ITCH52DRAFT_FINANCIAL_STATUS_DELINQUENT 'E' // delinquent
#define ITCH52DRAFT_FINANCIAL_STATUS_BANKRUPT 'Q' // bankrupt
#define ITCH52DRAFT_FINANCIAL_STATUS_SUSPENDED 'S' // suspended
#define ITCH52DRAFT_FINANCIAL_STATUS_DEFICIENT_BANKRUPT 'G' // deficient and bankrupt
#define ITCH52DRAFT_FINANCIAL_STATUS_DEFICIENT_DELINQUENT 'H' // deficient and delinquent
#define ITCH52DRAFT_FINANCIAL_STATUS_DELINQUENT_BANKRUPT 'J' // delinquent and bankrupt
#define ITCH52DRAFT_FINANCIAL_STATUS_DEFICIENT_DELINQUENT_BANKRUPT 'K' // deficient, delinquent and bankrupt
#define ITCH52DRAFT_FINANCIAL_STATUS_CREATIONS_SUSPENDED 'C' // creations/redemptions suspended (ETP)
#define ITCH52DRAFT_FINANCIAL_STATUS_NORMAL 'N' // normal (default)
#define ITCH52DRAFT_FINANCIAL_STATUS_NOT_AVAILABLE ' ' // not available (non-Nasdaq issue)

// round_lots_only, char; the set is open
#define ITCH52DRAFT_ROUND_LOTS_ONLY_YES 'Y' // only round lots accepted
#define ITCH52DRAFT_ROUND_LOTS_ONLY_NO 'N' // no order size restriction

// issue_classification, char; the set is open
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_AMERICAN_DEPOSITARY_SHARE 'A' // American Depositary Share
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_BOND 'B' // bond
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_COMMON_STOCK 'C' // common stock
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_DEPOSITORY_RECEIPT 'F' // depository receipt
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_RULE_144A 'I' // 144A
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_LIMITED_PARTNERSHIP 'L' // limited partnership
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_NOTES 'N' // notes
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_ORDINARY_SHARE 'O' // ordinary share
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_PREFERRED_STOCK 'P' // preferred stock
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_OTHER_SECURITIES 'Q' // other securities
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_RIGHT 'R' // right
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_SHARES_OF_BENEFICIAL_INTEREST 'S' // shares of beneficial interest
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_CONVERTIBLE_DEBENTURE 'T' // convertible debenture
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_UNIT 'U' // unit
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_UNITS_OF_BENEFICIAL_INTEREST 'V' // units of beneficial interest
#define ITCH52DRAFT_ISSUE_CLASSIFICATION_WARRANT 'W' // warrant

// issue_sub_type, alpha; the set is open
#define ITCH52DRAFT_ISSUE_SUB_TYPE_PREFERRED_TRUST_SECURITIES "A" // preferred trust securities
#define ITCH52DRAFT_ISSUE_SUB_TYPE_ALPHA_INDEX_ETNS "AI" // Alpha Index ETNs since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_INDEX_BASED_DERIVATIVE "B" // index based derivative
#define ITCH52DRAFT_ISSUE_SUB_TYPE_COMMON_SHARES "C" // common shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_COMMODITY_BASED_TRUST_SHARES "CB" // commodity based trust shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_COMMODITY_FUTURES_TRUST_SHARES "CF" // commodity futures trust shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_COMMODITY_LINKED_SECURITIES "CL" // commodity-linked securities
#define ITCH52DRAFT_ISSUE_SUB_TYPE_COMMODITY_INDEX_TRUST_SHARES "CM" // commodity index trust shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_COLLATERALIZED_MORTGAGE_OBLIGATION "CO" // collateralized mortgage obligation since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_CURRENCY_TRUST_SHARES "CT" // currency trust shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_COMMODITY_CURRENCY_LINKED_SECURITIES "CU" // commodity-currency-linked securities
#define ITCH52DRAFT_ISSUE_SUB_TYPE_CURRENCY_WARRANTS "CW" // currency warrants
#define ITCH52DRAFT_ISSUE_SUB_TYPE_GLOBAL_DEPOSITARY_SHARES "D" // global depositary shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_ETF_PORTFOLIO_DEPOSITARY_RECEIPT "E" // ETF portfolio depositary receipt
#define ITCH52DRAFT_ISSUE_SUB_TYPE_EQUITY_GOLD_SHARES "EG" // equity gold shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_ETN_EQUITY_INDEX_LINKED "EI" // ETN equity index-linked
#define ITCH52DRAFT_ISSUE_SUB_TYPE_NEXTSHARES_EXCHANGE_TRADED_MANAGED_FUND "EM" // NextShares exchange traded managed fund since 2015-03-06
#define ITCH52DRAFT_ISSUE_SUB_TYPE_EXCHANGE_TRADED_NOTES "EN" // exchange traded notes
#define ITCH52DRAFT_ISSUE_SUB_TYPE_EQUITY_UNITS "EU" // equity units since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_HOLDRS "F" // HOLDRS since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_ETN_FIXED_INCOME_LINKED "FI" // ETN fixed income-linked
#define ITCH52DRAFT_ISSUE_SUB_TYPE_ETN_FUTURES_LINKED "FL" // ETN futures-linked
#define ITCH52DRAFT_ISSUE_SUB_TYPE_GLOBAL_SHARES "G" // global shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_ETF_INDEX_FUND_SHARES "I" // ETF index fund shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_INTEREST_RATE "IR" // interest rate since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_INDEX_WARRANT "IW" // index warrant since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_INDEX_LINKED_EXCHANGEABLE_NOTES "IX" // index-linked exchangeable notes
#define ITCH52DRAFT_ISSUE_SUB_TYPE_CORPORATE_BACKED_TRUST_SECURITY "J" // corporate backed trust security since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_CONTINGENT_LITIGATION_RIGHT "L" // contingent litigation right
#define ITCH52DRAFT_ISSUE_SUB_TYPE_LIMITED_LIABILITY_COMPANY "LL" // limited liability company
#define ITCH52DRAFT_ISSUE_SUB_TYPE_EQUITY_BASED_DERIVATIVE "M" // equity-based derivative
#define ITCH52DRAFT_ISSUE_SUB_TYPE_MANAGED_FUND_SHARES "MF" // managed fund shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_ETN_MULTI_FACTOR_INDEX_LINKED "ML" // ETN multi-factor index-linked
#define ITCH52DRAFT_ISSUE_SUB_TYPE_MANAGED_TRUST_SECURITIES "MT" // managed trust securities
#define ITCH52DRAFT_ISSUE_SUB_TYPE_NY_REGISTRY_SHARES "N" // NY registry shares
#define ITCH52DRAFT_ISSUE_SUB_TYPE_OPEN_ENDED_MUTUAL_FUND "O" // open ended mutual fund
#define ITCH52DRAFT_ISSUE_SUB_TYPE_PRIVATELY_HELD_SECURITY "P" // privately held security
#define ITCH52DRAFT_ISSUE_SUB_TYPE_POISON_PILL "PP" // poison pill since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_PARTNERSHIP_UNITS "PU" // partnership units
#define ITCH52DRAFT_ISSUE_SUB_TYPE_CLOSED_END_FUNDS "Q" // closed-end funds since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_REG_S "R" // Reg S
#define ITCH52DRAFT_ISSUE_SUB_TYPE_REDEEMABLE_COMMODITY_LINKED "RC" // redeemable commodity-linked
#define ITCH52DRAFT_ISSUE_SUB_TYPE_ETN_REDEEMABLE_FUTURES_LINKED "RF" // ETN redeemable futures-linked
#define ITCH52DRAFT_ISSUE_SUB_TYPE_REIT "RT" // REIT since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_REDEEMABLE_CURRENCY_LINKED "RU" // redeemable currency-linked
#define ITCH52DRAFT_ISSUE_SUB_TYPE_SEED "S" // SEED
#define ITCH52DRAFT_ISSUE_SUB_TYPE_SPOT_RATE_CLOSING "SC" // spot rate closing since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_SPOT_RATE_INTRADAY "SI" // spot rate intraday since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_TRACKING_STOCK "T" // tracking stock
#define ITCH52DRAFT_ISSUE_SUB_TYPE_TRUST_CERTIFICATES "TC" // trust certificates
#define ITCH52DRAFT_ISSUE_SUB_TYPE_TRUST_UNITS "TU" // trust units
#define ITCH52DRAFT_ISSUE_SUB_TYPE_PORTAL "U" // Portal
#define ITCH52DRAFT_ISSUE_SUB_TYPE_CONTINGENT_VALUE_RIGHT "V" // contingent value right
#define ITCH52DRAFT_ISSUE_SUB_TYPE_TRUST_ISSUED_RECEIPTS "W" // trust issued receipts
#define ITCH52DRAFT_ISSUE_SUB_TYPE_WORLD_CURRENCY_OPTION "WC" // world currency option since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_TRUST "X" // trust since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_OTHER "Y" // other since 2014-12-05
#define ITCH52DRAFT_ISSUE_SUB_TYPE_NOT_APPLICABLE "Z" // not applicable since 2014-12-05

// authenticity, char; the set is open
#define ITCH52DRAFT_AUTHENTICITY_LIVE 'P' // live/production
#define ITCH52DRAFT_AUTHENTICITY_TEST 'T' // test

// short_sale_threshold, char; the set is open
#define ITCH52DRAFT_SHORT_SALE_THRESHOLD_RESTRICTED 'Y' // restricted under SEC Rule 203(b)(3)
#define ITCH52DRAFT_SHORT_SALE_THRESHOLD_NOT_RESTRICTED 'N' // not restricted
#define ITCH52DRAFT_SHORT_SALE_THRESHOLD_NOT_AVAILABLE ' ' // not available

// ipo_flag, char; the set is open
#define ITCH52DRAFT_IPO_FLAG_NEW_IPO 'Y' // set up as a new IPO security
#define ITCH52DRAFT_IPO_FLAG_NOT_NEW_IPO 'N' // not a new IPO
#define ITCH52DRAFT_IPO_FLAG_NEWLY_LISTED_NOT_IPO 'Z' // non-IPO newly listed security since 2026-02-19
#define ITCH52DRAFT_IPO_FLAG_NOT_AVAILABLE ' ' // not available

// luld_tier, char; the set is open
#define ITCH52DRAFT_LULD_TIER_TIER_1 '1' // tier 1 NMS stocks and select ETPs
#define ITCH52DRAFT_LULD_TIER_TIER_2 '2' // tier 2 NMS stocks
#define ITCH52DRAFT_LULD_TIER_NOT_AVAILABLE ' ' // not available

// etp_flag, char; the set is open
#define ITCH52DRAFT_ETP_FLAG_ETP 'Y' // is an ETP
#define ITCH52DRAFT_ETP_FLAG_NOT_ETP 'N' // is not an ETP
#define ITCH52DRAFT_ETP_FLAG_NOT_AVAILABLE ' ' // not available

// inverse, char; the set is open
#define ITCH52DRAFT_INVERSE_INVERSE_ETP 'Y' // inverse ETP
#define ITCH52DRAFT_INVERSE_NOT_INVERSE 'N' // not inverse

// trading_state, char; the set is open
#define ITCH52DRAFT_TRADING_STATE_HALTED 'H' // halted across all US equity markets/SROs
#define ITCH52DRAFT_TRADING_STATE_PAUSED 'P' // paused across all US equity markets/SROs (Nasdaq-listed only)
#define ITCH52DRAFT_TRADING_STATE_QUOTATION_ONLY 'Q' // quotation only period
#define ITCH52DRAFT_TRADING_STATE_TRADING 'T' // trading on Nasdaq

// halt_reason, alpha; the set is open
#define ITCH52DRAFT_HALT_REASON_HALT_NEWS_PENDING "T1" // halt, news pending
#define ITCH52DRAFT_HALT_REASON_HALT_NEWS_DISSEMINATED "T2" // halt, news disseminated
#define ITCH52DRAFT_HALT_REASON_SINGLE_SECURITY_PAUSE "T5" // single security trading pause in effect
#define ITCH52DRAFT_HALT_REASON_HALT_EXTRAORDINARY_ACTIVITY "T6" // regulatory halt, extraordinary market activity
#define ITCH52DRAFT_HALT_REASON_HALT_ETF "T8" // halt ETF
#define ITCH52DRAFT_HALT_REASON_INFORMATION_REQUESTED "T12" // halted, information requested by listing market
#define ITCH52DRAFT_HALT_REASON_HALT_NON_COMPLIANCE "H4" // halt, non-compliance
#define ITCH52DRAFT_HALT_REASON_HALT_FILINGS_NOT_CURRENT "H9" // halt, filings not current
#define ITCH52DRAFT_HALT_REASON_HALT_SEC_TRADING_SUSPENSION "H10" // halt, SEC trading suspension
#define ITCH52DRAFT_HALT_REASON_HALT_REGULATORY_CONCERN "H11" // halt, regulatory concern
#define ITCH52DRAFT_HALT_REASON_OPERATIONS_HALT "O1" // operations halt
#define ITCH52DRAFT_HALT_REASON_LULD_PAUSE "LUDP" // volatility trading pause (LULD)
#define ITCH52DRAFT_HALT_REASON_LULD_STRADDLE "LUDS" // volatility trading pause, straddle condition
#define ITCH52DRAFT_HALT_REASON_MWCB_LEVEL_1 "MWC1" // market wide circuit breaker halt level 1
#define ITCH52DRAFT_HALT_REASON_MWCB_LEVEL_2 "MWC2" // market wide circuit breaker halt level 2
#define ITCH52DRAFT_HALT_REASON_MWCB_LEVEL_3 "MWC3" // market wide circuit breaker halt level 3
#define ITCH52DRAFT_HALT_REASON_MWCB_CARRIED_OVER "MWC0" // circuit breaker halt carried over from previous day
#define ITCH52DRAFT_HALT_REASON_IPO_NOT_YET_TRADING "IPO1" // IPO issue not yet trading
#define ITCH52DRAFT_HALT_REASON_CORPORATE_ACTION "M1" // corporate action
#define ITCH52DRAFT_HALT_REASON_QUOTATION_NOT_AVAILABLE "M2" // quotation not available
#define ITCH52DRAFT_HALT_REASON_NEWS_AND_RESUMPTION_TIMES "T3" // news and resumption times
#define ITCH52DRAFT_HALT_REASON_SINGLE_SECURITY_PAUSE_QUOTATION_ONLY "T7" // single security trading pause, quotation only period
#define ITCH52DRAFT_HALT_REASON_QUALIFICATIONS_RESOLVED "R4" // qualifications issues resolved, resume
#define ITCH52DRAFT_HALT_REASON_FILINGS_SATISFIED "R9" // filing requirements satisfied, resume
#define ITCH52DRAFT_HALT_REASON_ISSUER_NEWS_NOT_FORTHCOMING "C3" // issuer news not forthcoming, resume
#define ITCH52DRAFT_HALT_REASON_QUALIFICATIONS_HALT_ENDED "C4" // qualifications halt ended, maintenance requirements met
#define ITCH52DRAFT_HALT_REASON_QUALIFICATIONS_HALT_CONCLUDED "C9" // qualifications halt concluded, filings met
#define ITCH52DRAFT_HALT_REASON_CONCLUDED_BY_OTHER_AUTHORITY "C11" // halt concluded by other regulatory authority
#define ITCH52DRAFT_HALT_REASON_MWCB_RESUMPTION "MWCQ" // market wide circuit breaker resumption
#define ITCH52DRAFT_HALT_REASON_NEW_ISSUE_AVAILABLE "R1" // new issue available
#define ITCH52DRAFT_HALT_REASON_ISSUE_AVAILABLE "R2" // issue available
#define ITCH52DRAFT_HALT_REASON_IPO_RELEASED_FOR_QUOTATION "IPOQ" // IPO security released for quotation
#define ITCH52DRAFT_HALT_REASON_IPO_WINDOW_EXTENSION "IPOE" // IPO positioning window extension
#define ITCH52DRAFT_HALT_REASON_NOT_AVAILABLE "" // reason not available

// reg_sho_action, char; the set is open
#define ITCH52DRAFT_REG_SHO_ACTION_NONE '0' // no price test in place
#define ITCH52DRAFT_REG_SHO_ACTION_IN_EFFECT '1' // restriction in effect, intraday price drop
#define ITCH52DRAFT_REG_SHO_ACTION_REMAINS_IN_EFFECT '2' // restriction remains in effect

// primary_market_maker, char; the set is open
#define ITCH52DRAFT_PRIMARY_MARKET_MAKER_PRIMARY 'Y' // primary
#define ITCH52DRAFT_PRIMARY_MARKET_MAKER_NON_PRIMARY 'N' // non-primary

// market_maker_mode, char; the set is open
#define ITCH52DRAFT_MARKET_MAKER_MODE_NORMAL 'N' // normal
#define ITCH52DRAFT_MARKET_MAKER_MODE_PASSIVE 'P' // passive
#define ITCH52DRAFT_MARKET_MAKER_MODE_SYNDICATE 'S' // syndicate
#define ITCH52DRAFT_MARKET_MAKER_MODE_PRE_SYNDICATE 'R' // pre-syndicate
#define ITCH52DRAFT_MARKET_MAKER_MODE_PENALTY 'L' // penalty

// participant_state, char; the set is open
#define ITCH52DRAFT_PARTICIPANT_STATE_ACTIVE 'A' // active
#define ITCH52DRAFT_PARTICIPANT_STATE_EXCUSED 'E' // excused/withdrawn
#define ITCH52DRAFT_PARTICIPANT_STATE_WITHDRAWN 'W' // withdrawn
#define ITCH52DRAFT_PARTICIPANT_STATE_SUSPENDED 'S' // suspended
#define ITCH52DRAFT_PARTICIPANT_STATE_DELETED 'D' // deleted

// breached_level, char; the set is open
#define ITCH52DRAFT_BREACHED_LEVEL_LEVEL_1 '1' // level 1
#define ITCH52DRAFT_BREACHED_LEVEL_LEVEL_2 '2' // level 2
#define ITCH52DRAFT_BREACHED_LEVEL_LEVEL_3 '3' // level 3

// release_qualifier, char; the set is open
#define ITCH52DRAFT_RELEASE_QUALIFIER_ANTICIPATED 'A' // anticipated release time
#define ITCH52DRAFT_RELEASE_QUALIFIER_CANCELLED 'C' // release cancelled/postponed

// market_code, char; the set is open
#define ITCH52DRAFT_MARKET_CODE_NASDAQ 'Q' // Nasdaq
#define ITCH52DRAFT_MARKET_CODE_BX 'B' // BX, named Nasdaq Texas since 2026
#define ITCH52DRAFT_MARKET_CODE_PSX 'X' // PSX

// operational_halt_action, char; the set is open
#define ITCH52DRAFT_OPERATIONAL_HALT_ACTION_HALTED 'H' // operationally halted on that market
#define ITCH52DRAFT_OPERATIONAL_HALT_ACTION_LIFTED 'T' // halt lifted, trading resumed

// printable, char; the set is open
#define ITCH52DRAFT_PRINTABLE_NON_PRINTABLE 'N' // non-printable
#define ITCH52DRAFT_PRINTABLE_PRINTABLE 'Y' // printable

// cross_type, char; the set is open
#define ITCH52DRAFT_CROSS_TYPE_OPENING 'O' // opening cross
#define ITCH52DRAFT_CROSS_TYPE_CLOSING 'C' // closing cross
#define ITCH52DRAFT_CROSS_TYPE_HALT_IPO 'H' // cross for IPO and halted/paused securities
#define ITCH52DRAFT_CROSS_TYPE_INTRADAY 'I' // intraday or post-close cross network, listed again

// imbalance_direction, char; the set is open
#define ITCH52DRAFT_IMBALANCE_DIRECTION_BUY 'B' // buy imbalance
#define ITCH52DRAFT_IMBALANCE_DIRECTION_SELL 'S' // sell imbalance
#define ITCH52DRAFT_IMBALANCE_DIRECTION_NONE 'N' // no imbalance
#define ITCH52DRAFT_IMBALANCE_DIRECTION_INSUFFICIENT_ORDERS 'O' // insufficient orders to calculate
#define ITCH52DRAFT_IMBALANCE_DIRECTION_PAUSED 'P' // paused since 2023-04-28

// imbalance_cross_type, char; the set is open
#define ITCH52DRAFT_IMBALANCE_CROSS_TYPE_OPENING 'O' // opening cross
#define ITCH52DRAFT_IMBALANCE_CROSS_TYPE_CLOSING 'C' // closing cross
#define ITCH52DRAFT_IMBALANCE_CROSS_TYPE_HALT_IPO 'H' // cross for IPO and halted/paused securities
#define ITCH52DRAFT_IMBALANCE_CROSS_TYPE_EXTENDED_TRADING_CLOSE 'A' // extended trading close since 2022-01-07

// price_variation, char; the set is open
#define ITCH52DRAFT_PRICE_VARIATION_FROM_1_PERCENT '1' // 1-1.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_2_PERCENT '2' // 2-2.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_3_PERCENT '3' // 3-3.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_4_PERCENT '4' // 4-4.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_5_PERCENT '5' // 5-5.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_6_PERCENT '6' // 6-6.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_7_PERCENT '7' // 7-7.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_8_PERCENT '8' // 8-8.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_9_PERCENT '9' // 9-9.99%
#define ITCH52DRAFT_PRICE_VARIATION_BELOW_1_PERCENT 'L' // < 1%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_10_PERCENT 'A' // 10-19.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_20_PERCENT 'B' // 20-29.99%
#define ITCH52DRAFT_PRICE_VARIATION_FROM_30_PERCENT 'C' // >= 30%
#define ITCH52DRAFT_PRICE_VARIATION_NOT_CALCULABLE ' ' // cannot be calculated

// retail_interest, char; the set is open
#define ITCH52DRAFT_RETAIL_INTEREST_BUY 'B' // RPI orders on buy side
#define ITCH52DRAFT_RETAIL_INTEREST_SELL 'S' // RPI orders on sell side
#define ITCH52DRAFT_RETAIL_INTEREST_BOTH 'A' // RPI orders on both sides
#define ITCH52DRAFT_RETAIL_INTEREST_NONE 'N' // no RPI orders

// open_eligibility, char; the set is open
#define ITCH52DRAFT_OPEN_ELIGIBILITY_NOT_ELIGIBLE 'N' // not eligible
#define ITCH52DRAFT_OPEN_ELIGIBILITY_ELIGIBLE 'Y' // eligible

// market_session, u8; the set is open
#define ITCH52DRAFT_MARKET_SESSION_GLOBAL_TRADING_HOURS 1u // 21:00 to 04:00
#define ITCH52DRAFT_MARKET_SESSION_PRIMARY_SESSION 2u // 04:00 to 20:00

// elo_flag, char; the set is open
#define ITCH52DRAFT_ELO_FLAG_ELO 'Y' // eligible for ELO; of an order: is ELO
#define ITCH52DRAFT_ELO_FLAG_NOT_ELO 'N' // not elo
#define ITCH52DRAFT_ELO_FLAG_NOT_AVAILABLE ' ' // not available, of a symbol only

static inline uint16_t itch52draft_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] << 8 | (uint32_t)p[1]);
}

static inline uint32_t itch52draft_load32(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static inline uint64_t itch52draft_load64(const uint8_t *p) {
  return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

static inline void itch52draft_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)(value >> 8);
  p[1] = (uint8_t)value;
}

static inline void itch52draft_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)(value >> 24);
  p[1] = (uint8_t)(value >> 16);
  p[2] = (uint8_t)(value >> 8);
  p[3] = (uint8_t)value;
}

static inline void itch52draft_store48(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 40);
  p[1] = (uint8_t)(value >> 32);
  p[2] = (uint8_t)(value >> 24);
  p[3] = (uint8_t)(value >> 16);
  p[4] = (uint8_t)(value >> 8);
  p[5] = (uint8_t)value;
}

static inline void itch52draft_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 56);
  p[1] = (uint8_t)(value >> 48);
  p[2] = (uint8_t)(value >> 40);
  p[3] = (uint8_t)(value >> 32);
  p[4] = (uint8_t)(value >> 24);
  p[5] = (uint8_t)(value >> 16);
  p[6] = (uint8_t)(value >> 8);
  p[7] = (uint8_t)value;
}

static inline void itch52draft_store_alpha(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  if (n > 0) memcpy(p, text, n);
  memset(p + n, ' ', size - n);
}

// System Event. Market or feed event; stock_locate is 0.
#define ITCH52DRAFT_SYSTEM_EVENT_TYPE 'S'
#define ITCH52DRAFT_SYSTEM_EVENT_LENGTH 13

typedef struct itch52draft_system_event {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t event_code[1];
} itch52draft_system_event;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_system_event) == 13, "system_event");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_system_event, market_session) == 0, "system_event.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_system_event, message_type) == 1, "system_event.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_system_event, stock_locate) == 2, "system_event.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_system_event, tracking_number) == 4, "system_event.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_system_event, timestamp) == 6, "system_event.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_system_event, event_code) == 12, "system_event.event_code");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_system_event_get_market_session(const itch52draft_system_event *m) {
  return m->market_session[0];
}

// message_type @1 char: always "S"
static inline uint8_t itch52draft_system_event_get_message_type(const itch52draft_system_event *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_system_event_get_stock_locate(const itch52draft_system_event *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_system_event_get_tracking_number(const itch52draft_system_event *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_system_event_get_timestamp(const itch52draft_system_event *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// event_code @12 char: O start of messages, S start of system hours, Q start of market hours, M end of market hours, E end of system hours, C end of messages
static inline uint8_t itch52draft_system_event_get_event_code(const itch52draft_system_event *m) {
  return m->event_code[0];
}

static inline void itch52draft_system_event_set_market_session(itch52draft_system_event *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_system_event_set_stock_locate(itch52draft_system_event *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_system_event_set_tracking_number(itch52draft_system_event *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_system_event_set_timestamp(itch52draft_system_event *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_system_event_set_event_code(itch52draft_system_event *m, uint8_t value) {
  m->event_code[0] = value;
}

// writes the fields that never change
static inline void itch52draft_system_event_set_constants(itch52draft_system_event *m) {
  m->message_type[0] = 'S';
}

// Stock Directory. Names the symbol behind a stock_locate for the day, before system hours start.
#define ITCH52DRAFT_STOCK_DIRECTORY_TYPE 'R'
#define ITCH52DRAFT_STOCK_DIRECTORY_LENGTH 41

typedef struct itch52draft_stock_directory {
  uint8_t market_session[1];
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
  uint8_t elo_flag[1];
} itch52draft_stock_directory;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_stock_directory) == 41, "stock_directory");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, market_session) == 0, "stock_directory.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, message_type) == 1, "stock_directory.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, stock_locate) == 2, "stock_directory.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, tracking_number) == 4, "stock_directory.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, timestamp) == 6, "stock_directory.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, stock) == 12, "stock_directory.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, market_category) == 20, "stock_directory.market_category");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, financial_status) == 21, "stock_directory.financial_status");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, round_lot_size) == 22, "stock_directory.round_lot_size");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, round_lots_only) == 26, "stock_directory.round_lots_only");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, issue_classification) == 27, "stock_directory.issue_classification");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, issue_sub_type) == 28, "stock_directory.issue_sub_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, authenticity) == 30, "stock_directory.authenticity");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, short_sale_threshold) == 31, "stock_directory.short_sale_threshold");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, ipo_flag) == 32, "stock_directory.ipo_flag");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, luld_tier) == 33, "stock_directory.luld_tier");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, etp_flag) == 34, "stock_directory.etp_flag");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, etp_leverage) == 35, "stock_directory.etp_leverage");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, inverse) == 39, "stock_directory.inverse");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_directory, elo_flag) == 40, "stock_directory.elo_flag");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_stock_directory_get_market_session(const itch52draft_stock_directory *m) {
  return m->market_session[0];
}

// message_type @1 char: always "R"
static inline uint8_t itch52draft_stock_directory_get_message_type(const itch52draft_stock_directory *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_stock_directory_get_stock_locate(const itch52draft_stock_directory *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_stock_directory_get_tracking_number(const itch52draft_stock_directory *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_stock_directory_get_timestamp(const itch52draft_stock_directory *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// stock @12 alpha8
static inline const uint8_t * itch52draft_stock_directory_get_stock(const itch52draft_stock_directory *m) {
  return m->stock;
}

// market_category @20 char: Q Nasdaq Global Select Market, G Nasdaq Global Market, S Nasdaq Capital Market, N NYSE, A NYSE American (formerly MKT/Amex), P NYSE Arca, Z Cboe/BATS Z (BZX), V Investors Exchange (IEX), blank not available, M NYSE Texas, F Texas Exchange, TXSE
static inline uint8_t itch52draft_stock_directory_get_market_category(const itch52draft_stock_directory *m) {
  return m->market_category[0];
}

// financial_status @21 char (financial_status_indicator): D deficient, E delinquent, Q bankrupt, S suspended, G deficient and bankrupt, H deficient and delinquent, J delinquent and bankrupt, K deficient, delinquent and bankrupt, C creations/redemptions suspended (ETP), N normal (default), blank not available (non-Nasdaq issue)
static inline uint8_t itch52draft_stock_directory_get_financial_status(const itch52draft_stock_directory *m) {
  return m->financial_status[0];
}

// round_lot_size @22 u32: shares
static inline uint32_t itch52draft_stock_directory_get_round_lot_size(const itch52draft_stock_directory *m) {
  return itch52draft_load32(m->round_lot_size);
}

// round_lots_only @26 char: Y only round lots accepted, N no order size restriction
static inline uint8_t itch52draft_stock_directory_get_round_lots_only(const itch52draft_stock_directory *m) {
  return m->round_lots_only[0];
}

// issue_classification @27 char: codes: IssueClassification
static inline uint8_t itch52draft_stock_directory_get_issue_classification(const itch52draft_stock_directory *m) {
  return m->issue_classification[0];
}

// issue_sub_type @28 alpha2: codes: IssueSubType
static inline const uint8_t * itch52draft_stock_directory_get_issue_sub_type(const itch52draft_stock_directory *m) {
  return m->issue_sub_type;
}

// authenticity @30 char: P live/production, T test
static inline uint8_t itch52draft_stock_directory_get_authenticity(const itch52draft_stock_directory *m) {
  return m->authenticity[0];
}

// short_sale_threshold @31 char (short_sale_threshold_indicator): Y restricted under SEC Rule 203(b)(3), N not restricted, blank not available
static inline uint8_t itch52draft_stock_directory_get_short_sale_threshold(const itch52draft_stock_directory *m) {
  return m->short_sale_threshold[0];
}

// ipo_flag @32 char: Y set up as a new IPO security, N not a new IPO, Z non-IPO newly listed security, blank not available
static inline uint8_t itch52draft_stock_directory_get_ipo_flag(const itch52draft_stock_directory *m) {
  return m->ipo_flag[0];
}

// luld_tier @33 char (luld_reference_price_tier): 1 tier 1 NMS stocks and select ETPs, 2 tier 2 NMS stocks, blank not available
static inline uint8_t itch52draft_stock_directory_get_luld_tier(const itch52draft_stock_directory *m) {
  return m->luld_tier[0];
}

// etp_flag @34 char: Y is an ETP, N is not an ETP, blank not available
static inline uint8_t itch52draft_stock_directory_get_etp_flag(const itch52draft_stock_directory *m) {
  return m->etp_flag[0];
}

// etp_leverage @35 u32 (etp_leverage_factor): rounded down to a whole number since 2022-07-14, so 1 covers 1 to 1.99
static inline uint32_t itch52draft_stock_directory_get_etp_leverage(const itch52draft_stock_directory *m) {
  return itch52draft_load32(m->etp_leverage);
}

// inverse @39 char (inverse_indicator): Y inverse ETP, N not inverse
static inline uint8_t itch52draft_stock_directory_get_inverse(const itch52draft_stock_directory *m) {
  return m->inverse[0];
}

// elo_flag @40 char: Y eligible for ELO; of an order: is ELO, N not elo, blank not available, of a symbol only
static inline uint8_t itch52draft_stock_directory_get_elo_flag(const itch52draft_stock_directory *m) {
  return m->elo_flag[0];
}

static inline void itch52draft_stock_directory_set_market_session(itch52draft_stock_directory *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_stock_directory_set_stock_locate(itch52draft_stock_directory *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_stock_directory_set_tracking_number(itch52draft_stock_directory *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_stock_directory_set_timestamp(itch52draft_stock_directory *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_stock_directory_set_stock(itch52draft_stock_directory *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_stock_directory_set_market_category(itch52draft_stock_directory *m, uint8_t value) {
  m->market_category[0] = value;
}

static inline void itch52draft_stock_directory_set_financial_status(itch52draft_stock_directory *m, uint8_t value) {
  m->financial_status[0] = value;
}

static inline void itch52draft_stock_directory_set_round_lot_size(itch52draft_stock_directory *m, uint32_t value) {
  itch52draft_store32(m->round_lot_size, value);
}

static inline void itch52draft_stock_directory_set_round_lots_only(itch52draft_stock_directory *m, uint8_t value) {
  m->round_lots_only[0] = value;
}

static inline void itch52draft_stock_directory_set_issue_classification(itch52draft_stock_directory *m, uint8_t value) {
  m->issue_classification[0] = value;
}

// pads with spaces; takes the first 2 characters of a longer text
static inline void itch52draft_stock_directory_set_issue_sub_type(itch52draft_stock_directory *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->issue_sub_type, 2, text, length);
}

static inline void itch52draft_stock_directory_set_authenticity(itch52draft_stock_directory *m, uint8_t value) {
  m->authenticity[0] = value;
}

static inline void itch52draft_stock_directory_set_short_sale_threshold(itch52draft_stock_directory *m, uint8_t value) {
  m->short_sale_threshold[0] = value;
}

static inline void itch52draft_stock_directory_set_ipo_flag(itch52draft_stock_directory *m, uint8_t value) {
  m->ipo_flag[0] = value;
}

static inline void itch52draft_stock_directory_set_luld_tier(itch52draft_stock_directory *m, uint8_t value) {
  m->luld_tier[0] = value;
}

static inline void itch52draft_stock_directory_set_etp_flag(itch52draft_stock_directory *m, uint8_t value) {
  m->etp_flag[0] = value;
}

static inline void itch52draft_stock_directory_set_etp_leverage(itch52draft_stock_directory *m, uint32_t value) {
  itch52draft_store32(m->etp_leverage, value);
}

static inline void itch52draft_stock_directory_set_inverse(itch52draft_stock_directory *m, uint8_t value) {
  m->inverse[0] = value;
}

static inline void itch52draft_stock_directory_set_elo_flag(itch52draft_stock_directory *m, uint8_t value) {
  m->elo_flag[0] = value;
}

// writes the fields that never change
static inline void itch52draft_stock_directory_set_constants(itch52draft_stock_directory *m) {
  m->message_type[0] = 'R';
}

// Stock Trading Action. Trading state of one symbol.
#define ITCH52DRAFT_STOCK_TRADING_ACTION_TYPE 'H'
#define ITCH52DRAFT_STOCK_TRADING_ACTION_LENGTH 26

typedef struct itch52draft_stock_trading_action {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t trading_state[1];
  uint8_t reserved[1];
  uint8_t reason[4];
} itch52draft_stock_trading_action;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_stock_trading_action) == 26, "stock_trading_action");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_trading_action, market_session) == 0, "stock_trading_action.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_trading_action, message_type) == 1, "stock_trading_action.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_trading_action, stock_locate) == 2, "stock_trading_action.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_trading_action, tracking_number) == 4, "stock_trading_action.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_trading_action, timestamp) == 6, "stock_trading_action.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_trading_action, stock) == 12, "stock_trading_action.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_trading_action, trading_state) == 20, "stock_trading_action.trading_state");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_trading_action, reserved) == 21, "stock_trading_action.reserved");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_stock_trading_action, reason) == 22, "stock_trading_action.reason");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_stock_trading_action_get_market_session(const itch52draft_stock_trading_action *m) {
  return m->market_session[0];
}

// message_type @1 char: always "H"
static inline uint8_t itch52draft_stock_trading_action_get_message_type(const itch52draft_stock_trading_action *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_stock_trading_action_get_stock_locate(const itch52draft_stock_trading_action *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_stock_trading_action_get_tracking_number(const itch52draft_stock_trading_action *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_stock_trading_action_get_timestamp(const itch52draft_stock_trading_action *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// stock @12 alpha8
static inline const uint8_t * itch52draft_stock_trading_action_get_stock(const itch52draft_stock_trading_action *m) {
  return m->stock;
}

// trading_state @20 char: H halted across all US equity markets/SROs, P paused across all US equity markets/SROs (Nasdaq-listed only), Q quotation only period, T trading on Nasdaq
static inline uint8_t itch52draft_stock_trading_action_get_trading_state(const itch52draft_stock_trading_action *m) {
  return m->trading_state[0];
}

// reserved @21 char: always " "; no meaning
static inline uint8_t itch52draft_stock_trading_action_get_reserved(const itch52draft_stock_trading_action *m) {
  return m->reserved[0];
}

// reason @22 alpha4: codes: HaltReason
static inline const uint8_t * itch52draft_stock_trading_action_get_reason(const itch52draft_stock_trading_action *m) {
  return m->reason;
}

static inline void itch52draft_stock_trading_action_set_market_session(itch52draft_stock_trading_action *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_stock_trading_action_set_stock_locate(itch52draft_stock_trading_action *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_stock_trading_action_set_tracking_number(itch52draft_stock_trading_action *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_stock_trading_action_set_timestamp(itch52draft_stock_trading_action *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_stock_trading_action_set_stock(itch52draft_stock_trading_action *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_stock_trading_action_set_trading_state(itch52draft_stock_trading_action *m, uint8_t value) {
  m->trading_state[0] = value;
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void itch52draft_stock_trading_action_set_reason(itch52draft_stock_trading_action *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->reason, 4, text, length);
}

// writes the fields that never change
static inline void itch52draft_stock_trading_action_set_constants(itch52draft_stock_trading_action *m) {
  m->message_type[0] = 'H';
  m->reserved[0] = ' ';
}

// Reg SHO Short Sale Price Test Restricted Indicator. Short sale price test restriction of one symbol.
#define ITCH52DRAFT_REG_SHO_RESTRICTION_TYPE 'Y'
#define ITCH52DRAFT_REG_SHO_RESTRICTION_LENGTH 21

typedef struct itch52draft_reg_sho_restriction {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t action[1];
} itch52draft_reg_sho_restriction;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_reg_sho_restriction) == 21, "reg_sho_restriction");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_reg_sho_restriction, market_session) == 0, "reg_sho_restriction.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_reg_sho_restriction, message_type) == 1, "reg_sho_restriction.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_reg_sho_restriction, stock_locate) == 2, "reg_sho_restriction.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_reg_sho_restriction, tracking_number) == 4, "reg_sho_restriction.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_reg_sho_restriction, timestamp) == 6, "reg_sho_restriction.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_reg_sho_restriction, stock) == 12, "reg_sho_restriction.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_reg_sho_restriction, action) == 20, "reg_sho_restriction.action");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_reg_sho_restriction_get_market_session(const itch52draft_reg_sho_restriction *m) {
  return m->market_session[0];
}

// message_type @1 char: always "Y"
static inline uint8_t itch52draft_reg_sho_restriction_get_message_type(const itch52draft_reg_sho_restriction *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_reg_sho_restriction_get_stock_locate(const itch52draft_reg_sho_restriction *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_reg_sho_restriction_get_tracking_number(const itch52draft_reg_sho_restriction *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_reg_sho_restriction_get_timestamp(const itch52draft_reg_sho_restriction *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// stock @12 alpha8
static inline const uint8_t * itch52draft_reg_sho_restriction_get_stock(const itch52draft_reg_sho_restriction *m) {
  return m->stock;
}

// action @20 char (reg_sho_action): 0 no price test in place, 1 restriction in effect, intraday price drop, 2 restriction remains in effect
static inline uint8_t itch52draft_reg_sho_restriction_get_action(const itch52draft_reg_sho_restriction *m) {
  return m->action[0];
}

static inline void itch52draft_reg_sho_restriction_set_market_session(itch52draft_reg_sho_restriction *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_reg_sho_restriction_set_stock_locate(itch52draft_reg_sho_restriction *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_reg_sho_restriction_set_tracking_number(itch52draft_reg_sho_restriction *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_reg_sho_restriction_set_timestamp(itch52draft_reg_sho_restriction *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_reg_sho_restriction_set_stock(itch52draft_reg_sho_restriction *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_reg_sho_restriction_set_action(itch52draft_reg_sho_restriction *m, uint8_t value) {
  m->action[0] = value;
}

// writes the fields that never change
static inline void itch52draft_reg_sho_restriction_set_constants(itch52draft_reg_sho_restriction *m) {
  m->message_type[0] = 'Y';
}

// Market Participant Position. Market maker status of one participant in one symbol.
#define ITCH52DRAFT_MARKET_PARTICIPANT_POSITION_TYPE 'L'
#define ITCH52DRAFT_MARKET_PARTICIPANT_POSITION_LENGTH 27

typedef struct itch52draft_market_participant_position {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t mpid[4];
  uint8_t stock[8];
  uint8_t primary_market_maker[1];
  uint8_t market_maker_mode[1];
  uint8_t participant_state[1];
} itch52draft_market_participant_position;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_market_participant_position) == 27, "market_participant_position");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, market_session) == 0, "market_participant_position.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, message_type) == 1, "market_participant_position.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, stock_locate) == 2, "market_participant_position.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, tracking_number) == 4, "market_participant_position.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, timestamp) == 6, "market_participant_position.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, mpid) == 12, "market_participant_position.mpid");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, stock) == 16, "market_participant_position.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, primary_market_maker) == 24, "market_participant_position.primary_market_maker");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, market_maker_mode) == 25, "market_participant_position.market_maker_mode");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_market_participant_position, participant_state) == 26, "market_participant_position.participant_state");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_market_participant_position_get_market_session(const itch52draft_market_participant_position *m) {
  return m->market_session[0];
}

// message_type @1 char: always "L"
static inline uint8_t itch52draft_market_participant_position_get_message_type(const itch52draft_market_participant_position *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_market_participant_position_get_stock_locate(const itch52draft_market_participant_position *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_market_participant_position_get_tracking_number(const itch52draft_market_participant_position *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_market_participant_position_get_timestamp(const itch52draft_market_participant_position *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// mpid @12 alpha4
static inline const uint8_t * itch52draft_market_participant_position_get_mpid(const itch52draft_market_participant_position *m) {
  return m->mpid;
}

// stock @16 alpha8
static inline const uint8_t * itch52draft_market_participant_position_get_stock(const itch52draft_market_participant_position *m) {
  return m->stock;
}

// primary_market_maker @24 char: Y primary, N non-primary
static inline uint8_t itch52draft_market_participant_position_get_primary_market_maker(const itch52draft_market_participant_position *m) {
  return m->primary_market_maker[0];
}

// market_maker_mode @25 char: N normal, P passive, S syndicate, R pre-syndicate, L penalty
static inline uint8_t itch52draft_market_participant_position_get_market_maker_mode(const itch52draft_market_participant_position *m) {
  return m->market_maker_mode[0];
}

// participant_state @26 char (market_participant_state): A active, E excused/withdrawn, W withdrawn, S suspended, D deleted
static inline uint8_t itch52draft_market_participant_position_get_participant_state(const itch52draft_market_participant_position *m) {
  return m->participant_state[0];
}

static inline void itch52draft_market_participant_position_set_market_session(itch52draft_market_participant_position *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_market_participant_position_set_stock_locate(itch52draft_market_participant_position *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_market_participant_position_set_tracking_number(itch52draft_market_participant_position *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_market_participant_position_set_timestamp(itch52draft_market_participant_position *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void itch52draft_market_participant_position_set_mpid(itch52draft_market_participant_position *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->mpid, 4, text, length);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_market_participant_position_set_stock(itch52draft_market_participant_position *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_market_participant_position_set_primary_market_maker(itch52draft_market_participant_position *m, uint8_t value) {
  m->primary_market_maker[0] = value;
}

static inline void itch52draft_market_participant_position_set_market_maker_mode(itch52draft_market_participant_position *m, uint8_t value) {
  m->market_maker_mode[0] = value;
}

static inline void itch52draft_market_participant_position_set_participant_state(itch52draft_market_participant_position *m, uint8_t value) {
  m->participant_state[0] = value;
}

// writes the fields that never change
static inline void itch52draft_market_participant_position_set_constants(itch52draft_market_participant_position *m) {
  m->message_type[0] = 'L';
}

// MWCB Decline Level. Market-wide circuit breaker levels of the day; stock_locate is 0.
#define ITCH52DRAFT_MWCB_DECLINE_LEVEL_TYPE 'V'
#define ITCH52DRAFT_MWCB_DECLINE_LEVEL_LENGTH 36

typedef struct itch52draft_mwcb_decline_level {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t level_1[8];
  uint8_t level_2[8];
  uint8_t level_3[8];
} itch52draft_mwcb_decline_level;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_mwcb_decline_level) == 36, "mwcb_decline_level");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_decline_level, market_session) == 0, "mwcb_decline_level.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_decline_level, message_type) == 1, "mwcb_decline_level.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_decline_level, stock_locate) == 2, "mwcb_decline_level.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_decline_level, tracking_number) == 4, "mwcb_decline_level.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_decline_level, timestamp) == 6, "mwcb_decline_level.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_decline_level, level_1) == 12, "mwcb_decline_level.level_1");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_decline_level, level_2) == 20, "mwcb_decline_level.level_2");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_decline_level, level_3) == 28, "mwcb_decline_level.level_3");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_mwcb_decline_level_get_market_session(const itch52draft_mwcb_decline_level *m) {
  return m->market_session[0];
}

// message_type @1 char: always "V"
static inline uint8_t itch52draft_mwcb_decline_level_get_message_type(const itch52draft_mwcb_decline_level *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_mwcb_decline_level_get_stock_locate(const itch52draft_mwcb_decline_level *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_mwcb_decline_level_get_tracking_number(const itch52draft_mwcb_decline_level *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_mwcb_decline_level_get_timestamp(const itch52draft_mwcb_decline_level *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// level_1 @12 u64: in 0.00000001 index points
static inline uint64_t itch52draft_mwcb_decline_level_get_level_1(const itch52draft_mwcb_decline_level *m) {
  return itch52draft_load64(m->level_1);
}

// level_2 @20 u64: in 0.00000001 index points
static inline uint64_t itch52draft_mwcb_decline_level_get_level_2(const itch52draft_mwcb_decline_level *m) {
  return itch52draft_load64(m->level_2);
}

// level_3 @28 u64: in 0.00000001 index points
static inline uint64_t itch52draft_mwcb_decline_level_get_level_3(const itch52draft_mwcb_decline_level *m) {
  return itch52draft_load64(m->level_3);
}

static inline void itch52draft_mwcb_decline_level_set_market_session(itch52draft_mwcb_decline_level *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_mwcb_decline_level_set_stock_locate(itch52draft_mwcb_decline_level *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_mwcb_decline_level_set_tracking_number(itch52draft_mwcb_decline_level *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_mwcb_decline_level_set_timestamp(itch52draft_mwcb_decline_level *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_mwcb_decline_level_set_level_1(itch52draft_mwcb_decline_level *m, uint64_t value) {
  itch52draft_store64(m->level_1, value);
}

static inline void itch52draft_mwcb_decline_level_set_level_2(itch52draft_mwcb_decline_level *m, uint64_t value) {
  itch52draft_store64(m->level_2, value);
}

static inline void itch52draft_mwcb_decline_level_set_level_3(itch52draft_mwcb_decline_level *m, uint64_t value) {
  itch52draft_store64(m->level_3, value);
}

// writes the fields that never change
static inline void itch52draft_mwcb_decline_level_set_constants(itch52draft_mwcb_decline_level *m) {
  m->message_type[0] = 'V';
}

// MWCB Status. A market-wide circuit breaker level was breached; stock_locate is 0.
#define ITCH52DRAFT_MWCB_STATUS_TYPE 'W'
#define ITCH52DRAFT_MWCB_STATUS_LENGTH 13

typedef struct itch52draft_mwcb_status {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t breached_level[1];
} itch52draft_mwcb_status;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_mwcb_status) == 13, "mwcb_status");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_status, market_session) == 0, "mwcb_status.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_status, message_type) == 1, "mwcb_status.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_status, stock_locate) == 2, "mwcb_status.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_status, tracking_number) == 4, "mwcb_status.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_status, timestamp) == 6, "mwcb_status.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_mwcb_status, breached_level) == 12, "mwcb_status.breached_level");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_mwcb_status_get_market_session(const itch52draft_mwcb_status *m) {
  return m->market_session[0];
}

// message_type @1 char: always "W"
static inline uint8_t itch52draft_mwcb_status_get_message_type(const itch52draft_mwcb_status *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_mwcb_status_get_stock_locate(const itch52draft_mwcb_status *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_mwcb_status_get_tracking_number(const itch52draft_mwcb_status *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_mwcb_status_get_timestamp(const itch52draft_mwcb_status *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// breached_level @12 char: 1 level 1, 2 level 2, 3 level 3
static inline uint8_t itch52draft_mwcb_status_get_breached_level(const itch52draft_mwcb_status *m) {
  return m->breached_level[0];
}

static inline void itch52draft_mwcb_status_set_market_session(itch52draft_mwcb_status *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_mwcb_status_set_stock_locate(itch52draft_mwcb_status *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_mwcb_status_set_tracking_number(itch52draft_mwcb_status *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_mwcb_status_set_timestamp(itch52draft_mwcb_status *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_mwcb_status_set_breached_level(itch52draft_mwcb_status *m, uint8_t value) {
  m->breached_level[0] = value;
}

// writes the fields that never change
static inline void itch52draft_mwcb_status_set_constants(itch52draft_mwcb_status *m) {
  m->message_type[0] = 'W';
}

// Quoting Period Update (IPO Quoting Period Update). Anticipated release of an IPO for quotation. The document says stock_locate is 0: rely on the symbol.
#define ITCH52DRAFT_IPO_QUOTING_PERIOD_UPDATE_TYPE 'K'
#define ITCH52DRAFT_IPO_QUOTING_PERIOD_UPDATE_LENGTH 29

typedef struct itch52draft_ipo_quoting_period_update {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t release_time[4];
  uint8_t release_qualifier[1];
  uint8_t ipo_price[4];
} itch52draft_ipo_quoting_period_update;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_ipo_quoting_period_update) == 29, "ipo_quoting_period_update");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_ipo_quoting_period_update, market_session) == 0, "ipo_quoting_period_update.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_ipo_quoting_period_update, message_type) == 1, "ipo_quoting_period_update.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_ipo_quoting_period_update, stock_locate) == 2, "ipo_quoting_period_update.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_ipo_quoting_period_update, tracking_number) == 4, "ipo_quoting_period_update.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_ipo_quoting_period_update, timestamp) == 6, "ipo_quoting_period_update.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_ipo_quoting_period_update, stock) == 12, "ipo_quoting_period_update.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_ipo_quoting_period_update, release_time) == 20, "ipo_quoting_period_update.release_time");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_ipo_quoting_period_update, release_qualifier) == 24, "ipo_quoting_period_update.release_qualifier");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_ipo_quoting_period_update, ipo_price) == 25, "ipo_quoting_period_update.ipo_price");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_ipo_quoting_period_update_get_market_session(const itch52draft_ipo_quoting_period_update *m) {
  return m->market_session[0];
}

// message_type @1 char: always "K"
static inline uint8_t itch52draft_ipo_quoting_period_update_get_message_type(const itch52draft_ipo_quoting_period_update *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_ipo_quoting_period_update_get_stock_locate(const itch52draft_ipo_quoting_period_update *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_ipo_quoting_period_update_get_tracking_number(const itch52draft_ipo_quoting_period_update *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_ipo_quoting_period_update_get_timestamp(const itch52draft_ipo_quoting_period_update *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// stock @12 alpha8
static inline const uint8_t * itch52draft_ipo_quoting_period_update_get_stock(const itch52draft_ipo_quoting_period_update *m) {
  return m->stock;
}

// release_time @20 u32 (ipo_quotation_release_time): in s since midnight, US Eastern; 0 when cancelled or postponed
static inline uint32_t itch52draft_ipo_quoting_period_update_get_release_time(const itch52draft_ipo_quoting_period_update *m) {
  return itch52draft_load32(m->release_time);
}

// release_qualifier @24 char (ipo_quotation_release_qualifier): A anticipated release time, C release cancelled/postponed
static inline uint8_t itch52draft_ipo_quoting_period_update_get_release_qualifier(const itch52draft_ipo_quoting_period_update *m) {
  return m->release_qualifier[0];
}

// ipo_price @25 u32: in 0.0001 dollars; 0 when cancelled or postponed
static inline uint32_t itch52draft_ipo_quoting_period_update_get_ipo_price(const itch52draft_ipo_quoting_period_update *m) {
  return itch52draft_load32(m->ipo_price);
}

static inline void itch52draft_ipo_quoting_period_update_set_market_session(itch52draft_ipo_quoting_period_update *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_ipo_quoting_period_update_set_stock_locate(itch52draft_ipo_quoting_period_update *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_ipo_quoting_period_update_set_tracking_number(itch52draft_ipo_quoting_period_update *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_ipo_quoting_period_update_set_timestamp(itch52draft_ipo_quoting_period_update *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_ipo_quoting_period_update_set_stock(itch52draft_ipo_quoting_period_update *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_ipo_quoting_period_update_set_release_time(itch52draft_ipo_quoting_period_update *m, uint32_t value) {
  itch52draft_store32(m->release_time, value);
}

static inline void itch52draft_ipo_quoting_period_update_set_release_qualifier(itch52draft_ipo_quoting_period_update *m, uint8_t value) {
  m->release_qualifier[0] = value;
}

static inline void itch52draft_ipo_quoting_period_update_set_ipo_price(itch52draft_ipo_quoting_period_update *m, uint32_t value) {
  itch52draft_store32(m->ipo_price, value);
}

// writes the fields that never change
static inline void itch52draft_ipo_quoting_period_update_set_constants(itch52draft_ipo_quoting_period_update *m) {
  m->message_type[0] = 'K';
}

// Limit Up - Limit Down (LULD) Auction Collar. Collars of a reopening auction after a limit-up limit-down pause. Added between the documents of 2015-03-06 and 2017-07. Since 2017-07.
#define ITCH52DRAFT_LULD_AUCTION_COLLAR_TYPE 'J'
#define ITCH52DRAFT_LULD_AUCTION_COLLAR_LENGTH 34

typedef struct itch52draft_luld_auction_collar {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t reference_price[4];
  uint8_t upper_price[4];
  uint8_t lower_price[4];
  uint8_t extension[2];
} itch52draft_luld_auction_collar;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_luld_auction_collar) == 34, "luld_auction_collar");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, market_session) == 0, "luld_auction_collar.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, message_type) == 1, "luld_auction_collar.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, stock_locate) == 2, "luld_auction_collar.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, tracking_number) == 4, "luld_auction_collar.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, timestamp) == 6, "luld_auction_collar.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, stock) == 12, "luld_auction_collar.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, reference_price) == 20, "luld_auction_collar.reference_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, upper_price) == 24, "luld_auction_collar.upper_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, lower_price) == 28, "luld_auction_collar.lower_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_luld_auction_collar, extension) == 32, "luld_auction_collar.extension");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_luld_auction_collar_get_market_session(const itch52draft_luld_auction_collar *m) {
  return m->market_session[0];
}

// message_type @1 char: always "J"
static inline uint8_t itch52draft_luld_auction_collar_get_message_type(const itch52draft_luld_auction_collar *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_luld_auction_collar_get_stock_locate(const itch52draft_luld_auction_collar *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_luld_auction_collar_get_tracking_number(const itch52draft_luld_auction_collar *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_luld_auction_collar_get_timestamp(const itch52draft_luld_auction_collar *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// stock @12 alpha8
static inline const uint8_t * itch52draft_luld_auction_collar_get_stock(const itch52draft_luld_auction_collar *m) {
  return m->stock;
}

// reference_price @20 u32 (auction_collar_reference_price): in 0.0001 dollars
static inline uint32_t itch52draft_luld_auction_collar_get_reference_price(const itch52draft_luld_auction_collar *m) {
  return itch52draft_load32(m->reference_price);
}

// upper_price @24 u32 (upper_auction_collar_price): in 0.0001 dollars
static inline uint32_t itch52draft_luld_auction_collar_get_upper_price(const itch52draft_luld_auction_collar *m) {
  return itch52draft_load32(m->upper_price);
}

// lower_price @28 u32 (lower_auction_collar_price): in 0.0001 dollars
static inline uint32_t itch52draft_luld_auction_collar_get_lower_price(const itch52draft_luld_auction_collar *m) {
  return itch52draft_load32(m->lower_price);
}

// extension @32 u16 (auction_collar_extension): number of extensions so far
static inline uint16_t itch52draft_luld_auction_collar_get_extension(const itch52draft_luld_auction_collar *m) {
  return itch52draft_load16(m->extension);
}

static inline void itch52draft_luld_auction_collar_set_market_session(itch52draft_luld_auction_collar *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_luld_auction_collar_set_stock_locate(itch52draft_luld_auction_collar *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_luld_auction_collar_set_tracking_number(itch52draft_luld_auction_collar *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_luld_auction_collar_set_timestamp(itch52draft_luld_auction_collar *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_luld_auction_collar_set_stock(itch52draft_luld_auction_collar *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_luld_auction_collar_set_reference_price(itch52draft_luld_auction_collar *m, uint32_t value) {
  itch52draft_store32(m->reference_price, value);
}

static inline void itch52draft_luld_auction_collar_set_upper_price(itch52draft_luld_auction_collar *m, uint32_t value) {
  itch52draft_store32(m->upper_price, value);
}

static inline void itch52draft_luld_auction_collar_set_lower_price(itch52draft_luld_auction_collar *m, uint32_t value) {
  itch52draft_store32(m->lower_price, value);
}

static inline void itch52draft_luld_auction_collar_set_extension(itch52draft_luld_auction_collar *m, uint16_t value) {
  itch52draft_store16(m->extension, value);
}

// writes the fields that never change
static inline void itch52draft_luld_auction_collar_set_constants(itch52draft_luld_auction_collar *m) {
  m->message_type[0] = 'J';
}

// Operational Halt. Operational halt of one symbol on one market centre, independent of stock_trading_action. Since 2018-03-03.
#define ITCH52DRAFT_OPERATIONAL_HALT_TYPE 'h'
#define ITCH52DRAFT_OPERATIONAL_HALT_LENGTH 22

typedef struct itch52draft_operational_halt {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t market_code[1];
  uint8_t action[1];
} itch52draft_operational_halt;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_operational_halt) == 22, "operational_halt");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_operational_halt, market_session) == 0, "operational_halt.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_operational_halt, message_type) == 1, "operational_halt.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_operational_halt, stock_locate) == 2, "operational_halt.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_operational_halt, tracking_number) == 4, "operational_halt.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_operational_halt, timestamp) == 6, "operational_halt.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_operational_halt, stock) == 12, "operational_halt.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_operational_halt, market_code) == 20, "operational_halt.market_code");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_operational_halt, action) == 21, "operational_halt.action");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_operational_halt_get_market_session(const itch52draft_operational_halt *m) {
  return m->market_session[0];
}

// message_type @1 char: always "h"
static inline uint8_t itch52draft_operational_halt_get_message_type(const itch52draft_operational_halt *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_operational_halt_get_stock_locate(const itch52draft_operational_halt *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_operational_halt_get_tracking_number(const itch52draft_operational_halt *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_operational_halt_get_timestamp(const itch52draft_operational_halt *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// stock @12 alpha8
static inline const uint8_t * itch52draft_operational_halt_get_stock(const itch52draft_operational_halt *m) {
  return m->stock;
}

// market_code @20 char: Q Nasdaq, B BX, named Nasdaq Texas since 2026, X PSX
static inline uint8_t itch52draft_operational_halt_get_market_code(const itch52draft_operational_halt *m) {
  return m->market_code[0];
}

// action @21 char (operational_halt_action): H operationally halted on that market, T halt lifted, trading resumed
static inline uint8_t itch52draft_operational_halt_get_action(const itch52draft_operational_halt *m) {
  return m->action[0];
}

static inline void itch52draft_operational_halt_set_market_session(itch52draft_operational_halt *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_operational_halt_set_stock_locate(itch52draft_operational_halt *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_operational_halt_set_tracking_number(itch52draft_operational_halt *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_operational_halt_set_timestamp(itch52draft_operational_halt *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_operational_halt_set_stock(itch52draft_operational_halt *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_operational_halt_set_market_code(itch52draft_operational_halt *m, uint8_t value) {
  m->market_code[0] = value;
}

static inline void itch52draft_operational_halt_set_action(itch52draft_operational_halt *m, uint8_t value) {
  m->action[0] = value;
}

// writes the fields that never change
static inline void itch52draft_operational_halt_set_constants(itch52draft_operational_halt *m) {
  m->message_type[0] = 'h';
}

// Add Order - No MPID Attribution. A new displayed order without attribution.
#define ITCH52DRAFT_ADD_ORDER_TYPE 'A'
#define ITCH52DRAFT_ADD_ORDER_LENGTH 37

typedef struct itch52draft_add_order {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t order_ref[8];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
} itch52draft_add_order;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_add_order) == 37, "add_order");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, market_session) == 0, "add_order.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, message_type) == 1, "add_order.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, stock_locate) == 2, "add_order.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, tracking_number) == 4, "add_order.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, timestamp) == 6, "add_order.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, order_ref) == 12, "add_order.order_ref");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, side) == 20, "add_order.side");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, shares) == 21, "add_order.shares");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, stock) == 25, "add_order.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order, price) == 33, "add_order.price");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_add_order_get_market_session(const itch52draft_add_order *m) {
  return m->market_session[0];
}

// message_type @1 char: always "A"
static inline uint8_t itch52draft_add_order_get_message_type(const itch52draft_add_order *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_add_order_get_stock_locate(const itch52draft_add_order *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_add_order_get_tracking_number(const itch52draft_add_order *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_add_order_get_timestamp(const itch52draft_add_order *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// order_ref @12 u64 (order_reference_number)
static inline uint64_t itch52draft_add_order_get_order_ref(const itch52draft_add_order *m) {
  return itch52draft_load64(m->order_ref);
}

// side @20 char (buy_sell_indicator): B buy, S sell
static inline uint8_t itch52draft_add_order_get_side(const itch52draft_add_order *m) {
  return m->side[0];
}

// shares @21 u32
static inline uint32_t itch52draft_add_order_get_shares(const itch52draft_add_order *m) {
  return itch52draft_load32(m->shares);
}

// stock @25 alpha8
static inline const uint8_t * itch52draft_add_order_get_stock(const itch52draft_add_order *m) {
  return m->stock;
}

// price @33 u32: in 0.0001 dollars
static inline uint32_t itch52draft_add_order_get_price(const itch52draft_add_order *m) {
  return itch52draft_load32(m->price);
}

static inline void itch52draft_add_order_set_market_session(itch52draft_add_order *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_add_order_set_stock_locate(itch52draft_add_order *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_add_order_set_tracking_number(itch52draft_add_order *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_add_order_set_timestamp(itch52draft_add_order *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_add_order_set_order_ref(itch52draft_add_order *m, uint64_t value) {
  itch52draft_store64(m->order_ref, value);
}

static inline void itch52draft_add_order_set_side(itch52draft_add_order *m, uint8_t value) {
  m->side[0] = value;
}

static inline void itch52draft_add_order_set_shares(itch52draft_add_order *m, uint32_t value) {
  itch52draft_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_add_order_set_stock(itch52draft_add_order *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_add_order_set_price(itch52draft_add_order *m, uint32_t value) {
  itch52draft_store32(m->price, value);
}

// writes the fields that never change
static inline void itch52draft_add_order_set_constants(itch52draft_add_order *m) {
  m->message_type[0] = 'A';
}

// Add Order with MPID Attribution. A new displayed order with its participant.
#define ITCH52DRAFT_ADD_ORDER_ATTRIBUTED_TYPE 'F'
#define ITCH52DRAFT_ADD_ORDER_ATTRIBUTED_LENGTH 42

typedef struct itch52draft_add_order_attributed {
  uint8_t market_session[1];
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
  uint8_t elo_flag[1];
} itch52draft_add_order_attributed;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_add_order_attributed) == 42, "add_order_attributed");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, market_session) == 0, "add_order_attributed.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, message_type) == 1, "add_order_attributed.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, stock_locate) == 2, "add_order_attributed.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, tracking_number) == 4, "add_order_attributed.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, timestamp) == 6, "add_order_attributed.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, order_ref) == 12, "add_order_attributed.order_ref");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, side) == 20, "add_order_attributed.side");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, shares) == 21, "add_order_attributed.shares");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, stock) == 25, "add_order_attributed.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, price) == 33, "add_order_attributed.price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, attribution) == 37, "add_order_attributed.attribution");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_add_order_attributed, elo_flag) == 41, "add_order_attributed.elo_flag");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_add_order_attributed_get_market_session(const itch52draft_add_order_attributed *m) {
  return m->market_session[0];
}

// message_type @1 char: always "F"
static inline uint8_t itch52draft_add_order_attributed_get_message_type(const itch52draft_add_order_attributed *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_add_order_attributed_get_stock_locate(const itch52draft_add_order_attributed *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_add_order_attributed_get_tracking_number(const itch52draft_add_order_attributed *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_add_order_attributed_get_timestamp(const itch52draft_add_order_attributed *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// order_ref @12 u64 (order_reference_number)
static inline uint64_t itch52draft_add_order_attributed_get_order_ref(const itch52draft_add_order_attributed *m) {
  return itch52draft_load64(m->order_ref);
}

// side @20 char (buy_sell_indicator): B buy, S sell
static inline uint8_t itch52draft_add_order_attributed_get_side(const itch52draft_add_order_attributed *m) {
  return m->side[0];
}

// shares @21 u32
static inline uint32_t itch52draft_add_order_attributed_get_shares(const itch52draft_add_order_attributed *m) {
  return itch52draft_load32(m->shares);
}

// stock @25 alpha8
static inline const uint8_t * itch52draft_add_order_attributed_get_stock(const itch52draft_add_order_attributed *m) {
  return m->stock;
}

// price @33 u32: in 0.0001 dollars
static inline uint32_t itch52draft_add_order_attributed_get_price(const itch52draft_add_order_attributed *m) {
  return itch52draft_load32(m->price);
}

// attribution @37 alpha4: MPID of the participant; NSDQ when displayed without attribution
static inline const uint8_t * itch52draft_add_order_attributed_get_attribution(const itch52draft_add_order_attributed *m) {
  return m->attribution;
}

// elo_flag @41 char: Y eligible for ELO; of an order: is ELO, N not elo, blank not available, of a symbol only
static inline uint8_t itch52draft_add_order_attributed_get_elo_flag(const itch52draft_add_order_attributed *m) {
  return m->elo_flag[0];
}

static inline void itch52draft_add_order_attributed_set_market_session(itch52draft_add_order_attributed *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_add_order_attributed_set_stock_locate(itch52draft_add_order_attributed *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_add_order_attributed_set_tracking_number(itch52draft_add_order_attributed *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_add_order_attributed_set_timestamp(itch52draft_add_order_attributed *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_add_order_attributed_set_order_ref(itch52draft_add_order_attributed *m, uint64_t value) {
  itch52draft_store64(m->order_ref, value);
}

static inline void itch52draft_add_order_attributed_set_side(itch52draft_add_order_attributed *m, uint8_t value) {
  m->side[0] = value;
}

static inline void itch52draft_add_order_attributed_set_shares(itch52draft_add_order_attributed *m, uint32_t value) {
  itch52draft_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_add_order_attributed_set_stock(itch52draft_add_order_attributed *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_add_order_attributed_set_price(itch52draft_add_order_attributed *m, uint32_t value) {
  itch52draft_store32(m->price, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void itch52draft_add_order_attributed_set_attribution(itch52draft_add_order_attributed *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->attribution, 4, text, length);
}

static inline void itch52draft_add_order_attributed_set_elo_flag(itch52draft_add_order_attributed *m, uint8_t value) {
  m->elo_flag[0] = value;
}

// writes the fields that never change
static inline void itch52draft_add_order_attributed_set_constants(itch52draft_add_order_attributed *m) {
  m->message_type[0] = 'F';
}

// Order Executed. A displayed order was executed at its own price; at 0 remaining it ends, no delete follows.
#define ITCH52DRAFT_ORDER_EXECUTED_TYPE 'E'
#define ITCH52DRAFT_ORDER_EXECUTED_LENGTH 32

typedef struct itch52draft_order_executed {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t order_ref[8];
  uint8_t shares[4];
  uint8_t match_number[8];
} itch52draft_order_executed;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_order_executed) == 32, "order_executed");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed, market_session) == 0, "order_executed.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed, message_type) == 1, "order_executed.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed, stock_locate) == 2, "order_executed.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed, tracking_number) == 4, "order_executed.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed, timestamp) == 6, "order_executed.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed, order_ref) == 12, "order_executed.order_ref");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed, shares) == 20, "order_executed.shares");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed, match_number) == 24, "order_executed.match_number");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_order_executed_get_market_session(const itch52draft_order_executed *m) {
  return m->market_session[0];
}

// message_type @1 char: always "E"
static inline uint8_t itch52draft_order_executed_get_message_type(const itch52draft_order_executed *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_order_executed_get_stock_locate(const itch52draft_order_executed *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_order_executed_get_tracking_number(const itch52draft_order_executed *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_order_executed_get_timestamp(const itch52draft_order_executed *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// order_ref @12 u64 (order_reference_number)
static inline uint64_t itch52draft_order_executed_get_order_ref(const itch52draft_order_executed *m) {
  return itch52draft_load64(m->order_ref);
}

// shares @20 u32 (executed_shares): shares executed now, cumulative with earlier executions
static inline uint32_t itch52draft_order_executed_get_shares(const itch52draft_order_executed *m) {
  return itch52draft_load32(m->shares);
}

// match_number @24 u64: day-unique; named by broken_trade
static inline uint64_t itch52draft_order_executed_get_match_number(const itch52draft_order_executed *m) {
  return itch52draft_load64(m->match_number);
}

static inline void itch52draft_order_executed_set_market_session(itch52draft_order_executed *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_order_executed_set_stock_locate(itch52draft_order_executed *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_order_executed_set_tracking_number(itch52draft_order_executed *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_order_executed_set_timestamp(itch52draft_order_executed *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_order_executed_set_order_ref(itch52draft_order_executed *m, uint64_t value) {
  itch52draft_store64(m->order_ref, value);
}

static inline void itch52draft_order_executed_set_shares(itch52draft_order_executed *m, uint32_t value) {
  itch52draft_store32(m->shares, value);
}

static inline void itch52draft_order_executed_set_match_number(itch52draft_order_executed *m, uint64_t value) {
  itch52draft_store64(m->match_number, value);
}

// writes the fields that never change
static inline void itch52draft_order_executed_set_constants(itch52draft_order_executed *m) {
  m->message_type[0] = 'E';
}

// Order Executed With Price. A displayed order was executed at another price than its own.
#define ITCH52DRAFT_ORDER_EXECUTED_WITH_PRICE_TYPE 'C'
#define ITCH52DRAFT_ORDER_EXECUTED_WITH_PRICE_LENGTH 37

typedef struct itch52draft_order_executed_with_price {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t order_ref[8];
  uint8_t shares[4];
  uint8_t match_number[8];
  uint8_t printable[1];
  uint8_t price[4];
} itch52draft_order_executed_with_price;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_order_executed_with_price) == 37, "order_executed_with_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, market_session) == 0, "order_executed_with_price.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, message_type) == 1, "order_executed_with_price.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, stock_locate) == 2, "order_executed_with_price.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, tracking_number) == 4, "order_executed_with_price.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, timestamp) == 6, "order_executed_with_price.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, order_ref) == 12, "order_executed_with_price.order_ref");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, shares) == 20, "order_executed_with_price.shares");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, match_number) == 24, "order_executed_with_price.match_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, printable) == 32, "order_executed_with_price.printable");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_executed_with_price, price) == 33, "order_executed_with_price.price");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_order_executed_with_price_get_market_session(const itch52draft_order_executed_with_price *m) {
  return m->market_session[0];
}

// message_type @1 char: always "C"
static inline uint8_t itch52draft_order_executed_with_price_get_message_type(const itch52draft_order_executed_with_price *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_order_executed_with_price_get_stock_locate(const itch52draft_order_executed_with_price *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_order_executed_with_price_get_tracking_number(const itch52draft_order_executed_with_price *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_order_executed_with_price_get_timestamp(const itch52draft_order_executed_with_price *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// order_ref @12 u64 (order_reference_number)
static inline uint64_t itch52draft_order_executed_with_price_get_order_ref(const itch52draft_order_executed_with_price *m) {
  return itch52draft_load64(m->order_ref);
}

// shares @20 u32 (executed_shares): shares executed now
static inline uint32_t itch52draft_order_executed_with_price_get_shares(const itch52draft_order_executed_with_price *m) {
  return itch52draft_load32(m->shares);
}

// match_number @24 u64
static inline uint64_t itch52draft_order_executed_with_price_get_match_number(const itch52draft_order_executed_with_price *m) {
  return itch52draft_load64(m->match_number);
}

// printable @32 char: N non-printable, Y printable
static inline uint8_t itch52draft_order_executed_with_price_get_printable(const itch52draft_order_executed_with_price *m) {
  return m->printable[0];
}

// price @33 u32 (execution_price): in 0.0001 dollars; price of this execution, not of the order
static inline uint32_t itch52draft_order_executed_with_price_get_price(const itch52draft_order_executed_with_price *m) {
  return itch52draft_load32(m->price);
}

static inline void itch52draft_order_executed_with_price_set_market_session(itch52draft_order_executed_with_price *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_order_executed_with_price_set_stock_locate(itch52draft_order_executed_with_price *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_order_executed_with_price_set_tracking_number(itch52draft_order_executed_with_price *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_order_executed_with_price_set_timestamp(itch52draft_order_executed_with_price *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_order_executed_with_price_set_order_ref(itch52draft_order_executed_with_price *m, uint64_t value) {
  itch52draft_store64(m->order_ref, value);
}

static inline void itch52draft_order_executed_with_price_set_shares(itch52draft_order_executed_with_price *m, uint32_t value) {
  itch52draft_store32(m->shares, value);
}

static inline void itch52draft_order_executed_with_price_set_match_number(itch52draft_order_executed_with_price *m, uint64_t value) {
  itch52draft_store64(m->match_number, value);
}

static inline void itch52draft_order_executed_with_price_set_printable(itch52draft_order_executed_with_price *m, uint8_t value) {
  m->printable[0] = value;
}

static inline void itch52draft_order_executed_with_price_set_price(itch52draft_order_executed_with_price *m, uint32_t value) {
  itch52draft_store32(m->price, value);
}

// writes the fields that never change
static inline void itch52draft_order_executed_with_price_set_constants(itch52draft_order_executed_with_price *m) {
  m->message_type[0] = 'C';
}

// Order Cancel. Part of an order was cancelled; it keeps its priority.
#define ITCH52DRAFT_ORDER_CANCEL_TYPE 'X'
#define ITCH52DRAFT_ORDER_CANCEL_LENGTH 24

typedef struct itch52draft_order_cancel {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t order_ref[8];
  uint8_t shares[4];
} itch52draft_order_cancel;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_order_cancel) == 24, "order_cancel");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_cancel, market_session) == 0, "order_cancel.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_cancel, message_type) == 1, "order_cancel.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_cancel, stock_locate) == 2, "order_cancel.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_cancel, tracking_number) == 4, "order_cancel.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_cancel, timestamp) == 6, "order_cancel.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_cancel, order_ref) == 12, "order_cancel.order_ref");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_cancel, shares) == 20, "order_cancel.shares");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_order_cancel_get_market_session(const itch52draft_order_cancel *m) {
  return m->market_session[0];
}

// message_type @1 char: always "X"
static inline uint8_t itch52draft_order_cancel_get_message_type(const itch52draft_order_cancel *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_order_cancel_get_stock_locate(const itch52draft_order_cancel *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_order_cancel_get_tracking_number(const itch52draft_order_cancel *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_order_cancel_get_timestamp(const itch52draft_order_cancel *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// order_ref @12 u64 (order_reference_number)
static inline uint64_t itch52draft_order_cancel_get_order_ref(const itch52draft_order_cancel *m) {
  return itch52draft_load64(m->order_ref);
}

// shares @20 u32 (cancelled_shares): shares taken off the order now
static inline uint32_t itch52draft_order_cancel_get_shares(const itch52draft_order_cancel *m) {
  return itch52draft_load32(m->shares);
}

static inline void itch52draft_order_cancel_set_market_session(itch52draft_order_cancel *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_order_cancel_set_stock_locate(itch52draft_order_cancel *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_order_cancel_set_tracking_number(itch52draft_order_cancel *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_order_cancel_set_timestamp(itch52draft_order_cancel *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_order_cancel_set_order_ref(itch52draft_order_cancel *m, uint64_t value) {
  itch52draft_store64(m->order_ref, value);
}

static inline void itch52draft_order_cancel_set_shares(itch52draft_order_cancel *m, uint32_t value) {
  itch52draft_store32(m->shares, value);
}

// writes the fields that never change
static inline void itch52draft_order_cancel_set_constants(itch52draft_order_cancel *m) {
  m->message_type[0] = 'X';
}

// Order Delete. The order was cancelled in full.
#define ITCH52DRAFT_ORDER_DELETE_TYPE 'D'
#define ITCH52DRAFT_ORDER_DELETE_LENGTH 20

typedef struct itch52draft_order_delete {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t order_ref[8];
} itch52draft_order_delete;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_order_delete) == 20, "order_delete");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_delete, market_session) == 0, "order_delete.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_delete, message_type) == 1, "order_delete.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_delete, stock_locate) == 2, "order_delete.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_delete, tracking_number) == 4, "order_delete.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_delete, timestamp) == 6, "order_delete.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_delete, order_ref) == 12, "order_delete.order_ref");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_order_delete_get_market_session(const itch52draft_order_delete *m) {
  return m->market_session[0];
}

// message_type @1 char: always "D"
static inline uint8_t itch52draft_order_delete_get_message_type(const itch52draft_order_delete *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_order_delete_get_stock_locate(const itch52draft_order_delete *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_order_delete_get_tracking_number(const itch52draft_order_delete *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_order_delete_get_timestamp(const itch52draft_order_delete *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// order_ref @12 u64 (order_reference_number)
static inline uint64_t itch52draft_order_delete_get_order_ref(const itch52draft_order_delete *m) {
  return itch52draft_load64(m->order_ref);
}

static inline void itch52draft_order_delete_set_market_session(itch52draft_order_delete *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_order_delete_set_stock_locate(itch52draft_order_delete *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_order_delete_set_tracking_number(itch52draft_order_delete *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_order_delete_set_timestamp(itch52draft_order_delete *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_order_delete_set_order_ref(itch52draft_order_delete *m, uint64_t value) {
  itch52draft_store64(m->order_ref, value);
}

// writes the fields that never change
static inline void itch52draft_order_delete_set_constants(itch52draft_order_delete *m) {
  m->message_type[0] = 'D';
}

// Order Replace. Ends one order and adds another with the same side and stock, at the back of its level.
#define ITCH52DRAFT_ORDER_REPLACE_TYPE 'U'
#define ITCH52DRAFT_ORDER_REPLACE_LENGTH 37

typedef struct itch52draft_order_replace {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t order_ref[8];
  uint8_t new_order_ref[8];
  uint8_t shares[4];
  uint8_t price[4];
  uint8_t elo_flag[1];
} itch52draft_order_replace;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_order_replace) == 37, "order_replace");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, market_session) == 0, "order_replace.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, message_type) == 1, "order_replace.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, stock_locate) == 2, "order_replace.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, tracking_number) == 4, "order_replace.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, timestamp) == 6, "order_replace.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, order_ref) == 12, "order_replace.order_ref");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, new_order_ref) == 20, "order_replace.new_order_ref");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, shares) == 28, "order_replace.shares");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, price) == 32, "order_replace.price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_order_replace, elo_flag) == 36, "order_replace.elo_flag");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_order_replace_get_market_session(const itch52draft_order_replace *m) {
  return m->market_session[0];
}

// message_type @1 char: always "U"
static inline uint8_t itch52draft_order_replace_get_message_type(const itch52draft_order_replace *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_order_replace_get_stock_locate(const itch52draft_order_replace *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_order_replace_get_tracking_number(const itch52draft_order_replace *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_order_replace_get_timestamp(const itch52draft_order_replace *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// order_ref @12 u64 (original_order_reference_number): the order that ends
static inline uint64_t itch52draft_order_replace_get_order_ref(const itch52draft_order_replace *m) {
  return itch52draft_load64(m->order_ref);
}

// new_order_ref @20 u64 (new_order_reference_number): the order that takes its place
static inline uint64_t itch52draft_order_replace_get_new_order_ref(const itch52draft_order_replace *m) {
  return itch52draft_load64(m->new_order_ref);
}

// shares @28 u32
static inline uint32_t itch52draft_order_replace_get_shares(const itch52draft_order_replace *m) {
  return itch52draft_load32(m->shares);
}

// price @32 u32: in 0.0001 dollars
static inline uint32_t itch52draft_order_replace_get_price(const itch52draft_order_replace *m) {
  return itch52draft_load32(m->price);
}

// elo_flag @36 char: Y eligible for ELO; of an order: is ELO, N not elo, blank not available, of a symbol only
static inline uint8_t itch52draft_order_replace_get_elo_flag(const itch52draft_order_replace *m) {
  return m->elo_flag[0];
}

static inline void itch52draft_order_replace_set_market_session(itch52draft_order_replace *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_order_replace_set_stock_locate(itch52draft_order_replace *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_order_replace_set_tracking_number(itch52draft_order_replace *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_order_replace_set_timestamp(itch52draft_order_replace *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_order_replace_set_order_ref(itch52draft_order_replace *m, uint64_t value) {
  itch52draft_store64(m->order_ref, value);
}

static inline void itch52draft_order_replace_set_new_order_ref(itch52draft_order_replace *m, uint64_t value) {
  itch52draft_store64(m->new_order_ref, value);
}

static inline void itch52draft_order_replace_set_shares(itch52draft_order_replace *m, uint32_t value) {
  itch52draft_store32(m->shares, value);
}

static inline void itch52draft_order_replace_set_price(itch52draft_order_replace *m, uint32_t value) {
  itch52draft_store32(m->price, value);
}

static inline void itch52draft_order_replace_set_elo_flag(itch52draft_order_replace *m, uint8_t value) {
  m->elo_flag[0] = value;
}

// writes the fields that never change
static inline void itch52draft_order_replace_set_constants(itch52draft_order_replace *m) {
  m->message_type[0] = 'U';
}

// Trade (Non-Cross). A match with a non-displayed order; no change of the displayed book.
#define ITCH52DRAFT_TRADE_TYPE 'P'
#define ITCH52DRAFT_TRADE_LENGTH 45

typedef struct itch52draft_trade {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t order_ref[8];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
  uint8_t match_number[8];
} itch52draft_trade;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_trade) == 45, "trade");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, market_session) == 0, "trade.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, message_type) == 1, "trade.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, stock_locate) == 2, "trade.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, tracking_number) == 4, "trade.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, timestamp) == 6, "trade.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, order_ref) == 12, "trade.order_ref");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, side) == 20, "trade.side");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, shares) == 21, "trade.shares");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, stock) == 25, "trade.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, price) == 33, "trade.price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_trade, match_number) == 37, "trade.match_number");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_trade_get_market_session(const itch52draft_trade *m) {
  return m->market_session[0];
}

// message_type @1 char: always "P"
static inline uint8_t itch52draft_trade_get_message_type(const itch52draft_trade *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_trade_get_stock_locate(const itch52draft_trade *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_trade_get_tracking_number(const itch52draft_trade *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_trade_get_timestamp(const itch52draft_trade *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// order_ref @12 u64 (order_reference_number): 0 since 2010-12-06
static inline uint64_t itch52draft_trade_get_order_ref(const itch52draft_trade *m) {
  return itch52draft_load64(m->order_ref);
}

// side @20 char (buy_sell_indicator): always B since 2014-07-14, whatever the resting side; B buy, S sell
static inline uint8_t itch52draft_trade_get_side(const itch52draft_trade *m) {
  return m->side[0];
}

// shares @21 u32
static inline uint32_t itch52draft_trade_get_shares(const itch52draft_trade *m) {
  return itch52draft_load32(m->shares);
}

// stock @25 alpha8
static inline const uint8_t * itch52draft_trade_get_stock(const itch52draft_trade *m) {
  return m->stock;
}

// price @33 u32: in 0.0001 dollars
static inline uint32_t itch52draft_trade_get_price(const itch52draft_trade *m) {
  return itch52draft_load32(m->price);
}

// match_number @37 u64
static inline uint64_t itch52draft_trade_get_match_number(const itch52draft_trade *m) {
  return itch52draft_load64(m->match_number);
}

static inline void itch52draft_trade_set_market_session(itch52draft_trade *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_trade_set_stock_locate(itch52draft_trade *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_trade_set_tracking_number(itch52draft_trade *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_trade_set_timestamp(itch52draft_trade *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_trade_set_order_ref(itch52draft_trade *m, uint64_t value) {
  itch52draft_store64(m->order_ref, value);
}

static inline void itch52draft_trade_set_side(itch52draft_trade *m, uint8_t value) {
  m->side[0] = value;
}

static inline void itch52draft_trade_set_shares(itch52draft_trade *m, uint32_t value) {
  itch52draft_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_trade_set_stock(itch52draft_trade *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_trade_set_price(itch52draft_trade *m, uint32_t value) {
  itch52draft_store32(m->price, value);
}

static inline void itch52draft_trade_set_match_number(itch52draft_trade *m, uint64_t value) {
  itch52draft_store64(m->match_number, value);
}

// writes the fields that never change
static inline void itch52draft_trade_set_constants(itch52draft_trade *m) {
  m->message_type[0] = 'P';
}

// Cross Trade. The bulk print of a cross.
#define ITCH52DRAFT_CROSS_TRADE_TYPE 'Q'
#define ITCH52DRAFT_CROSS_TRADE_LENGTH 41

typedef struct itch52draft_cross_trade {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t shares[8];
  uint8_t stock[8];
  uint8_t price[4];
  uint8_t match_number[8];
  uint8_t cross_type[1];
} itch52draft_cross_trade;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_cross_trade) == 41, "cross_trade");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, market_session) == 0, "cross_trade.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, message_type) == 1, "cross_trade.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, stock_locate) == 2, "cross_trade.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, tracking_number) == 4, "cross_trade.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, timestamp) == 6, "cross_trade.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, shares) == 12, "cross_trade.shares");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, stock) == 20, "cross_trade.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, price) == 28, "cross_trade.price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, match_number) == 32, "cross_trade.match_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_cross_trade, cross_type) == 40, "cross_trade.cross_type");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_cross_trade_get_market_session(const itch52draft_cross_trade *m) {
  return m->market_session[0];
}

// message_type @1 char: always "Q"
static inline uint8_t itch52draft_cross_trade_get_message_type(const itch52draft_cross_trade *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_cross_trade_get_stock_locate(const itch52draft_cross_trade *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_cross_trade_get_tracking_number(const itch52draft_cross_trade *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_cross_trade_get_timestamp(const itch52draft_cross_trade *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// shares @12 u64: may be 0
static inline uint64_t itch52draft_cross_trade_get_shares(const itch52draft_cross_trade *m) {
  return itch52draft_load64(m->shares);
}

// stock @20 alpha8
static inline const uint8_t * itch52draft_cross_trade_get_stock(const itch52draft_cross_trade *m) {
  return m->stock;
}

// price @28 u32 (cross_price): in 0.0001 dollars
static inline uint32_t itch52draft_cross_trade_get_price(const itch52draft_cross_trade *m) {
  return itch52draft_load32(m->price);
}

// match_number @32 u64
static inline uint64_t itch52draft_cross_trade_get_match_number(const itch52draft_cross_trade *m) {
  return itch52draft_load64(m->match_number);
}

// cross_type @40 char: O opening cross, C closing cross, H cross for IPO and halted/paused securities, I intraday or post-close cross network, listed again
static inline uint8_t itch52draft_cross_trade_get_cross_type(const itch52draft_cross_trade *m) {
  return m->cross_type[0];
}

static inline void itch52draft_cross_trade_set_market_session(itch52draft_cross_trade *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_cross_trade_set_stock_locate(itch52draft_cross_trade *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_cross_trade_set_tracking_number(itch52draft_cross_trade *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_cross_trade_set_timestamp(itch52draft_cross_trade *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_cross_trade_set_shares(itch52draft_cross_trade *m, uint64_t value) {
  itch52draft_store64(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_cross_trade_set_stock(itch52draft_cross_trade *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_cross_trade_set_price(itch52draft_cross_trade *m, uint32_t value) {
  itch52draft_store32(m->price, value);
}

static inline void itch52draft_cross_trade_set_match_number(itch52draft_cross_trade *m, uint64_t value) {
  itch52draft_store64(m->match_number, value);
}

static inline void itch52draft_cross_trade_set_cross_type(itch52draft_cross_trade *m, uint8_t value) {
  m->cross_type[0] = value;
}

// writes the fields that never change
static inline void itch52draft_cross_trade_set_constants(itch52draft_cross_trade *m) {
  m->message_type[0] = 'Q';
}

// Broken Trade / Order Execution. An earlier execution or trade was broken; no change of the book.
#define ITCH52DRAFT_BROKEN_TRADE_TYPE 'B'
#define ITCH52DRAFT_BROKEN_TRADE_LENGTH 20

typedef struct itch52draft_broken_trade {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t match_number[8];
} itch52draft_broken_trade;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_broken_trade) == 20, "broken_trade");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_broken_trade, market_session) == 0, "broken_trade.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_broken_trade, message_type) == 1, "broken_trade.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_broken_trade, stock_locate) == 2, "broken_trade.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_broken_trade, tracking_number) == 4, "broken_trade.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_broken_trade, timestamp) == 6, "broken_trade.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_broken_trade, match_number) == 12, "broken_trade.match_number");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_broken_trade_get_market_session(const itch52draft_broken_trade *m) {
  return m->market_session[0];
}

// message_type @1 char: always "B"
static inline uint8_t itch52draft_broken_trade_get_message_type(const itch52draft_broken_trade *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_broken_trade_get_stock_locate(const itch52draft_broken_trade *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_broken_trade_get_tracking_number(const itch52draft_broken_trade *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_broken_trade_get_timestamp(const itch52draft_broken_trade *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// match_number @12 u64
static inline uint64_t itch52draft_broken_trade_get_match_number(const itch52draft_broken_trade *m) {
  return itch52draft_load64(m->match_number);
}

static inline void itch52draft_broken_trade_set_market_session(itch52draft_broken_trade *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_broken_trade_set_stock_locate(itch52draft_broken_trade *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_broken_trade_set_tracking_number(itch52draft_broken_trade *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_broken_trade_set_timestamp(itch52draft_broken_trade *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_broken_trade_set_match_number(itch52draft_broken_trade *m, uint64_t value) {
  itch52draft_store64(m->match_number, value);
}

// writes the fields that never change
static inline void itch52draft_broken_trade_set_constants(itch52draft_broken_trade *m) {
  m->message_type[0] = 'B';
}

// Net Order Imbalance Indicator (NOII). Net order imbalance before a cross.
#define ITCH52DRAFT_NOII_TYPE 'I'
#define ITCH52DRAFT_NOII_LENGTH 51

typedef struct itch52draft_noii {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t paired_shares[8];
  uint8_t imbalance_shares[8];
  uint8_t imbalance_direction[1];
  uint8_t stock[8];
  uint8_t far_price[4];
  uint8_t near_price[4];
  uint8_t reference_price[4];
  uint8_t cross_type[1];
  uint8_t price_variation[1];
} itch52draft_noii;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_noii) == 51, "noii");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, market_session) == 0, "noii.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, message_type) == 1, "noii.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, stock_locate) == 2, "noii.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, tracking_number) == 4, "noii.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, timestamp) == 6, "noii.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, paired_shares) == 12, "noii.paired_shares");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, imbalance_shares) == 20, "noii.imbalance_shares");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, imbalance_direction) == 28, "noii.imbalance_direction");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, stock) == 29, "noii.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, far_price) == 37, "noii.far_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, near_price) == 41, "noii.near_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, reference_price) == 45, "noii.reference_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, cross_type) == 49, "noii.cross_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_noii, price_variation) == 50, "noii.price_variation");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_noii_get_market_session(const itch52draft_noii *m) {
  return m->market_session[0];
}

// message_type @1 char: always "I"
static inline uint8_t itch52draft_noii_get_message_type(const itch52draft_noii *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_noii_get_stock_locate(const itch52draft_noii *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_noii_get_tracking_number(const itch52draft_noii *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_noii_get_timestamp(const itch52draft_noii *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// paired_shares @12 u64
static inline uint64_t itch52draft_noii_get_paired_shares(const itch52draft_noii *m) {
  return itch52draft_load64(m->paired_shares);
}

// imbalance_shares @20 u64
static inline uint64_t itch52draft_noii_get_imbalance_shares(const itch52draft_noii *m) {
  return itch52draft_load64(m->imbalance_shares);
}

// imbalance_direction @28 char: B buy imbalance, S sell imbalance, N no imbalance, O insufficient orders to calculate, P paused
static inline uint8_t itch52draft_noii_get_imbalance_direction(const itch52draft_noii *m) {
  return m->imbalance_direction[0];
}

// stock @29 alpha8
static inline const uint8_t * itch52draft_noii_get_stock(const itch52draft_noii *m) {
  return m->stock;
}

// far_price @37 u32: in 0.0001 dollars
static inline uint32_t itch52draft_noii_get_far_price(const itch52draft_noii *m) {
  return itch52draft_load32(m->far_price);
}

// near_price @41 u32: in 0.0001 dollars
static inline uint32_t itch52draft_noii_get_near_price(const itch52draft_noii *m) {
  return itch52draft_load32(m->near_price);
}

// reference_price @45 u32 (current_reference_price): in 0.0001 dollars
static inline uint32_t itch52draft_noii_get_reference_price(const itch52draft_noii *m) {
  return itch52draft_load32(m->reference_price);
}

// cross_type @49 char: O opening cross, C closing cross, H cross for IPO and halted/paused securities, A extended trading close
static inline uint8_t itch52draft_noii_get_cross_type(const itch52draft_noii *m) {
  return m->cross_type[0];
}

// price_variation @50 char (price_variation_indicator): codes: PriceVariation
static inline uint8_t itch52draft_noii_get_price_variation(const itch52draft_noii *m) {
  return m->price_variation[0];
}

static inline void itch52draft_noii_set_market_session(itch52draft_noii *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_noii_set_stock_locate(itch52draft_noii *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_noii_set_tracking_number(itch52draft_noii *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_noii_set_timestamp(itch52draft_noii *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

static inline void itch52draft_noii_set_paired_shares(itch52draft_noii *m, uint64_t value) {
  itch52draft_store64(m->paired_shares, value);
}

static inline void itch52draft_noii_set_imbalance_shares(itch52draft_noii *m, uint64_t value) {
  itch52draft_store64(m->imbalance_shares, value);
}

static inline void itch52draft_noii_set_imbalance_direction(itch52draft_noii *m, uint8_t value) {
  m->imbalance_direction[0] = value;
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_noii_set_stock(itch52draft_noii *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_noii_set_far_price(itch52draft_noii *m, uint32_t value) {
  itch52draft_store32(m->far_price, value);
}

static inline void itch52draft_noii_set_near_price(itch52draft_noii *m, uint32_t value) {
  itch52draft_store32(m->near_price, value);
}

static inline void itch52draft_noii_set_reference_price(itch52draft_noii *m, uint32_t value) {
  itch52draft_store32(m->reference_price, value);
}

static inline void itch52draft_noii_set_cross_type(itch52draft_noii *m, uint8_t value) {
  m->cross_type[0] = value;
}

static inline void itch52draft_noii_set_price_variation(itch52draft_noii *m, uint8_t value) {
  m->price_variation[0] = value;
}

// writes the fields that never change
static inline void itch52draft_noii_set_constants(itch52draft_noii *m) {
  m->message_type[0] = 'I';
}

// Retail Price Improvement Indicator (RPII). Retail price improvement interest; not sent by Nasdaq since 2014-12-31.
#define ITCH52DRAFT_RETAIL_PRICE_IMPROVEMENT_TYPE 'N'
#define ITCH52DRAFT_RETAIL_PRICE_IMPROVEMENT_LENGTH 21

typedef struct itch52draft_retail_price_improvement {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t interest[1];
} itch52draft_retail_price_improvement;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_retail_price_improvement) == 21, "retail_price_improvement");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_retail_price_improvement, market_session) == 0, "retail_price_improvement.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_retail_price_improvement, message_type) == 1, "retail_price_improvement.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_retail_price_improvement, stock_locate) == 2, "retail_price_improvement.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_retail_price_improvement, tracking_number) == 4, "retail_price_improvement.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_retail_price_improvement, timestamp) == 6, "retail_price_improvement.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_retail_price_improvement, stock) == 12, "retail_price_improvement.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_retail_price_improvement, interest) == 20, "retail_price_improvement.interest");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_retail_price_improvement_get_market_session(const itch52draft_retail_price_improvement *m) {
  return m->market_session[0];
}

// message_type @1 char: always "N"
static inline uint8_t itch52draft_retail_price_improvement_get_message_type(const itch52draft_retail_price_improvement *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_retail_price_improvement_get_stock_locate(const itch52draft_retail_price_improvement *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_retail_price_improvement_get_tracking_number(const itch52draft_retail_price_improvement *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_retail_price_improvement_get_timestamp(const itch52draft_retail_price_improvement *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// stock @12 alpha8
static inline const uint8_t * itch52draft_retail_price_improvement_get_stock(const itch52draft_retail_price_improvement *m) {
  return m->stock;
}

// interest @20 char (interest_flag): B RPI orders on buy side, S RPI orders on sell side, A RPI orders on both sides, N no RPI orders
static inline uint8_t itch52draft_retail_price_improvement_get_interest(const itch52draft_retail_price_improvement *m) {
  return m->interest[0];
}

static inline void itch52draft_retail_price_improvement_set_market_session(itch52draft_retail_price_improvement *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_retail_price_improvement_set_stock_locate(itch52draft_retail_price_improvement *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_retail_price_improvement_set_tracking_number(itch52draft_retail_price_improvement *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_retail_price_improvement_set_timestamp(itch52draft_retail_price_improvement *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_retail_price_improvement_set_stock(itch52draft_retail_price_improvement *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_retail_price_improvement_set_interest(itch52draft_retail_price_improvement *m, uint8_t value) {
  m->interest[0] = value;
}

// writes the fields that never change
static inline void itch52draft_retail_price_improvement_set_constants(itch52draft_retail_price_improvement *m) {
  m->message_type[0] = 'N';
}

// Direct Listing with Capital Raise Price Discovery. Price discovery of a direct listing with capital raise. Since 2023-04-28.
#define ITCH52DRAFT_DIRECT_LISTING_TYPE 'O'
#define ITCH52DRAFT_DIRECT_LISTING_LENGTH 49

typedef struct itch52draft_direct_listing {
  uint8_t market_session[1];
  uint8_t message_type[1];
  uint8_t stock_locate[2];
  uint8_t tracking_number[2];
  uint8_t timestamp[6];
  uint8_t stock[8];
  uint8_t open_eligibility[1];
  uint8_t min_price[4];
  uint8_t max_price[4];
  uint8_t near_execution_price[4];
  uint8_t near_execution_time[8];
  uint8_t lower_collar[4];
  uint8_t upper_collar[4];
} itch52draft_direct_listing;

ITCH52DRAFT_STATIC_ASSERT(sizeof(itch52draft_direct_listing) == 49, "direct_listing");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, market_session) == 0, "direct_listing.market_session");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, message_type) == 1, "direct_listing.message_type");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, stock_locate) == 2, "direct_listing.stock_locate");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, tracking_number) == 4, "direct_listing.tracking_number");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, timestamp) == 6, "direct_listing.timestamp");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, stock) == 12, "direct_listing.stock");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, open_eligibility) == 20, "direct_listing.open_eligibility");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, min_price) == 21, "direct_listing.min_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, max_price) == 25, "direct_listing.max_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, near_execution_price) == 29, "direct_listing.near_execution_price");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, near_execution_time) == 33, "direct_listing.near_execution_time");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, lower_collar) == 41, "direct_listing.lower_collar");
ITCH52DRAFT_STATIC_ASSERT(offsetof(itch52draft_direct_listing, upper_collar) == 45, "direct_listing.upper_collar");

// market_session @0 u8 (market_session_indicator): 1 21:00 to 04:00, 2 04:00 to 20:00
static inline uint8_t itch52draft_direct_listing_get_market_session(const itch52draft_direct_listing *m) {
  return m->market_session[0];
}

// message_type @1 char: always "O"
static inline uint8_t itch52draft_direct_listing_get_message_type(const itch52draft_direct_listing *m) {
  return m->message_type[0];
}

// stock_locate @2 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol
static inline uint16_t itch52draft_direct_listing_get_stock_locate(const itch52draft_direct_listing *m) {
  return itch52draft_load16(m->stock_locate);
}

// tracking_number @4 u16: internal to Nasdaq
static inline uint16_t itch52draft_direct_listing_get_tracking_number(const itch52draft_direct_listing *m) {
  return itch52draft_load16(m->tracking_number);
}

// timestamp @6 u48: in ns since midnight, US Eastern
static inline uint64_t itch52draft_direct_listing_get_timestamp(const itch52draft_direct_listing *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return itch52draft_load64((const uint8_t *)m + 4) & UINT64_C(0xffffffffffff);
}

// stock @12 alpha8
static inline const uint8_t * itch52draft_direct_listing_get_stock(const itch52draft_direct_listing *m) {
  return m->stock;
}

// open_eligibility @20 char (open_eligibility_status): N not eligible, Y eligible
static inline uint8_t itch52draft_direct_listing_get_open_eligibility(const itch52draft_direct_listing *m) {
  return m->open_eligibility[0];
}

// min_price @21 u32 (minimum_allowable_price): in 0.0001 dollars; 20 % below the low of the registration statement
static inline uint32_t itch52draft_direct_listing_get_min_price(const itch52draft_direct_listing *m) {
  return itch52draft_load32(m->min_price);
}

// max_price @25 u32 (maximum_allowable_price): in 0.0001 dollars; 80 % above the high of the registration statement
static inline uint32_t itch52draft_direct_listing_get_max_price(const itch52draft_direct_listing *m) {
  return itch52draft_load32(m->max_price);
}

// near_execution_price @29 u32: in 0.0001 dollars
static inline uint32_t itch52draft_direct_listing_get_near_execution_price(const itch52draft_direct_listing *m) {
  return itch52draft_load32(m->near_execution_price);
}

// near_execution_time @33 u64: in ns since midnight, US Eastern; 8 bytes, unlike the 6-byte header timestamp; the unit is the common reading, the document only says Integer
static inline uint64_t itch52draft_direct_listing_get_near_execution_time(const itch52draft_direct_listing *m) {
  return itch52draft_load64(m->near_execution_time);
}

// lower_collar @41 u32 (lower_price_range_collar): in 0.0001 dollars; 10 % below the near execution price
static inline uint32_t itch52draft_direct_listing_get_lower_collar(const itch52draft_direct_listing *m) {
  return itch52draft_load32(m->lower_collar);
}

// upper_collar @45 u32 (upper_price_range_collar): in 0.0001 dollars; 10 % above the near execution price
static inline uint32_t itch52draft_direct_listing_get_upper_collar(const itch52draft_direct_listing *m) {
  return itch52draft_load32(m->upper_collar);
}

static inline void itch52draft_direct_listing_set_market_session(itch52draft_direct_listing *m, uint8_t value) {
  m->market_session[0] = value;
}

static inline void itch52draft_direct_listing_set_stock_locate(itch52draft_direct_listing *m, uint16_t value) {
  itch52draft_store16(m->stock_locate, value);
}

static inline void itch52draft_direct_listing_set_tracking_number(itch52draft_direct_listing *m, uint16_t value) {
  itch52draft_store16(m->tracking_number, value);
}

static inline void itch52draft_direct_listing_set_timestamp(itch52draft_direct_listing *m, uint64_t value) {
  itch52draft_store48(m->timestamp, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void itch52draft_direct_listing_set_stock(itch52draft_direct_listing *m, const char *text, size_t length) {
  itch52draft_store_alpha(m->stock, 8, text, length);
}

static inline void itch52draft_direct_listing_set_open_eligibility(itch52draft_direct_listing *m, uint8_t value) {
  m->open_eligibility[0] = value;
}

static inline void itch52draft_direct_listing_set_min_price(itch52draft_direct_listing *m, uint32_t value) {
  itch52draft_store32(m->min_price, value);
}

static inline void itch52draft_direct_listing_set_max_price(itch52draft_direct_listing *m, uint32_t value) {
  itch52draft_store32(m->max_price, value);
}

static inline void itch52draft_direct_listing_set_near_execution_price(itch52draft_direct_listing *m, uint32_t value) {
  itch52draft_store32(m->near_execution_price, value);
}

static inline void itch52draft_direct_listing_set_near_execution_time(itch52draft_direct_listing *m, uint64_t value) {
  itch52draft_store64(m->near_execution_time, value);
}

static inline void itch52draft_direct_listing_set_lower_collar(itch52draft_direct_listing *m, uint32_t value) {
  itch52draft_store32(m->lower_collar, value);
}

static inline void itch52draft_direct_listing_set_upper_collar(itch52draft_direct_listing *m, uint32_t value) {
  itch52draft_store32(m->upper_collar, value);
}

// writes the fields that never change
static inline void itch52draft_direct_listing_set_constants(itch52draft_direct_listing *m) {
  m->message_type[0] = 'O';
}

// X(type, name, length) for every message
#define ITCH52DRAFT_MESSAGES(X) \
  X('S', system_event, 13) \
  X('R', stock_directory, 41) \
  X('H', stock_trading_action, 26) \
  X('Y', reg_sho_restriction, 21) \
  X('L', market_participant_position, 27) \
  X('V', mwcb_decline_level, 36) \
  X('W', mwcb_status, 13) \
  X('K', ipo_quoting_period_update, 29) \
  X('J', luld_auction_collar, 34) \
  X('h', operational_halt, 22) \
  X('A', add_order, 37) \
  X('F', add_order_attributed, 42) \
  X('E', order_executed, 32) \
  X('C', order_executed_with_price, 37) \
  X('X', order_cancel, 24) \
  X('D', order_delete, 20) \
  X('U', order_replace, 37) \
  X('P', trade, 45) \
  X('Q', cross_trade, 41) \
  X('B', broken_trade, 20) \
  X('I', noii, 51) \
  X('N', retail_price_improvement, 21) \
  X('O', direct_listing, 49)

// where every message has its type byte
#define ITCH52DRAFT_TYPE_OFFSET 1

// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline uint8_t itch52draft_length_of(uint8_t type) {
  static const uint8_t lengths[256] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 37, 20, 37, 20, 32, 42, 0, 26, 51, 34, 29, 27, 0, 21, 49,
      45, 41, 41, 13, 0, 37, 36, 13, 24, 21, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0,
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

#endif // LUMINA_GENERATED_ITCH52DRAFT_H
