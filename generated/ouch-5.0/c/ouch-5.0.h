// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_OUCH50_H
#define LUMINA_GENERATED_OUCH50_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define OUCH50_STATIC_ASSERT static_assert
#else
#define OUCH50_STATIC_ASSERT _Static_assert
#endif

// side, char; the set is open
#define OUCH50_SIDE_BUY 'B' // buy
#define OUCH50_SIDE_SELL 'S' // sell
#define OUCH50_SIDE_SELL_SHORT 'T' // sell short
#define OUCH50_SIDE_SELL_SHORT_EXEMPT 'E' // sell short exempt

// time_in_force, char; the set is open
#define OUCH50_TIME_IN_FORCE_DAY '0' // market hours
#define OUCH50_TIME_IN_FORCE_IOC '3' // immediate or cancel
#define OUCH50_TIME_IN_FORCE_GTX '5' // extended hours
#define OUCH50_TIME_IN_FORCE_GTT '6' // until the ExpireTime of the appendage
#define OUCH50_TIME_IN_FORCE_AFTER_HOURS 'E' // after hours

// display, char; the set is open
#define OUCH50_DISPLAY_VISIBLE 'Y' // visible
#define OUCH50_DISPLAY_HIDDEN 'N' // hidden
#define OUCH50_DISPLAY_ATTRIBUTABLE 'A' // attributable

// accepted_display, char; the set is open
#define OUCH50_ACCEPTED_DISPLAY_VISIBLE 'Y' // visible
#define OUCH50_ACCEPTED_DISPLAY_HIDDEN 'N' // hidden
#define OUCH50_ACCEPTED_DISPLAY_ATTRIBUTABLE 'A' // attributable
#define OUCH50_ACCEPTED_DISPLAY_CONFORMANT 'Z' // conformant

// capacity, char; the set is open
#define OUCH50_CAPACITY_AGENCY 'A' // agency
#define OUCH50_CAPACITY_PRINCIPAL 'P' // principal
#define OUCH50_CAPACITY_RISKLESS 'R' // riskless
#define OUCH50_CAPACITY_OTHER 'O' // other

// intermarket_sweep, char; the set is open
#define OUCH50_INTERMARKET_SWEEP_ELIGIBLE 'Y' // eligible
#define OUCH50_INTERMARKET_SWEEP_NOT_ELIGIBLE 'N' // not eligible

// cross_type, char; the set is open
#define OUCH50_CROSS_TYPE_CONTINUOUS 'N' // continuous market
#define OUCH50_CROSS_TYPE_OPENING 'O' // opening cross
#define OUCH50_CROSS_TYPE_CLOSING 'C' // closing cross
#define OUCH50_CROSS_TYPE_HALT_IPO 'H' // halt or IPO cross
#define OUCH50_CROSS_TYPE_SUPPLEMENTAL 'S' // supplemental
#define OUCH50_CROSS_TYPE_RETAIL 'R' // BX only
#define OUCH50_CROSS_TYPE_EXTENDED_LIFE 'E' // extended life
#define OUCH50_CROSS_TYPE_AFTER_HOURS_CLOSE 'A' // after hours close

// order_state, char; the set is open
#define OUCH50_ORDER_STATE_LIVE 'L' // order live
#define OUCH50_ORDER_STATE_DEAD 'D' // accepted and dead at once

// event_code, char; the set is open
#define OUCH50_EVENT_CODE_START_OF_DAY 'S' // start of day
#define OUCH50_EVENT_CODE_END_OF_DAY 'E' // end of day

// cancel_reason, char; the set is open
#define OUCH50_CANCEL_REASON_REGULATORY_RESTRICTION 'D' // regulatory restriction
#define OUCH50_CANCEL_REASON_CLOSED 'E' // a day order after the closing cross
#define OUCH50_CANCEL_REASON_POST_ONLY_SLIDE 'F' // post only cancel, NMS price slide
#define OUCH50_CANCEL_REASON_POST_ONLY_CONTRA 'G' // post only cancel, contra displayed order
#define OUCH50_CANCEL_REASON_HALTED 'H' // halted
#define OUCH50_CANCEL_REASON_IMMEDIATE_OR_CANCEL 'I' // immediate or cancel
#define OUCH50_CANCEL_REASON_MARKET_COLLARS 'K' // market collars
#define OUCH50_CANCEL_REASON_SELF_MATCH_PREVENTION 'Q' // self match prevention
#define OUCH50_CANCEL_REASON_SUPERVISORY 'S' // supervisory
#define OUCH50_CANCEL_REASON_TIME_IN_FORCE_EXPIRED 'T' // time in force expired
#define OUCH50_CANCEL_REASON_USER_REQUESTED 'U' // user requested
#define OUCH50_CANCEL_REASON_OPEN_PROTECTION 'X' // open protection
#define OUCH50_CANCEL_REASON_SYSTEM 'Z' // system cancel
#define OUCH50_CANCEL_REASON_DIRECT_LISTING_EXCESS 'e' // direct listing capital raise order exceeds shares offered

// aiq_reason, char; the set is open
#define OUCH50_AIQ_REASON_SELF_MATCH_PREVENTION 'Q' // always this

// liquidity_flag, char; the set is open
#define OUCH50_LIQUIDITY_FLAG_SUPPLEMENTAL '0' // supplemental
#define OUCH50_LIQUIDITY_FLAG_RPI_PROVIDES_WITHOUT_RPII '1' // RPI order provides liquidity, no RPII
#define OUCH50_LIQUIDITY_FLAG_DISPLAYED_IMPROVES_NBBO '7' // displayed, improves NBBO
#define OUCH50_LIQUIDITY_FLAG_DISPLAYED_SETS_QBBO '8' // displayed, sets QBBO joining NBBO
#define OUCH50_LIQUIDITY_FLAG_ADDED 'A' // added
#define OUCH50_LIQUIDITY_FLAG_CLOSING_CROSS 'C' // closing cross
#define OUCH50_LIQUIDITY_FLAG_RETAIL_ADDED_DISPLAYED 'e' // retail designated, added displayed
#define OUCH50_LIQUIDITY_FLAG_HALT_IPO_CROSS 'H' // halt/IPO cross
#define OUCH50_LIQUIDITY_FLAG_AFTER_HOURS_CLOSING_CROSS 'i' // after hours closing cross
#define OUCH50_LIQUIDITY_FLAG_NON_DISPLAYED_ADDING 'J' // non-displayed adding
#define OUCH50_LIQUIDITY_FLAG_RPI_PROVIDES 'j' // RPI order provides liquidity
#define OUCH50_LIQUIDITY_FLAG_ADDED_MIDPOINT 'k' // added via midpoint
#define OUCH50_LIQUIDITY_FLAG_HALT_CROSS 'K' // halt cross
#define OUCH50_LIQUIDITY_FLAG_CLOSING_CROSS_IMBALANCE_ONLY 'L' // closing cross (imbalance-only)
#define OUCH50_LIQUIDITY_FLAG_OPENING_CROSS_IMBALANCE_ONLY 'M' // opening cross (imbalance-only)
#define OUCH50_LIQUIDITY_FLAG_REMOVED_MIDPOINT 'm' // removed at midpoint
#define OUCH50_LIQUIDITY_FLAG_PASSIVE_MIDPOINT 'N' // passive midpoint execution
#define OUCH50_LIQUIDITY_FLAG_MIDPOINT_EXTENDED_LIFE 'n' // midpoint extended life
#define OUCH50_LIQUIDITY_FLAG_OPENING_CROSS 'O' // opening cross
#define OUCH50_LIQUIDITY_FLAG_REMOVED_PRICE_IMPROVING 'p' // removed price improving non-displayed
#define OUCH50_LIQUIDITY_FLAG_RETAIL_REMOVED_MIDPOINT 'q' // RMO retail removes non-RPI midpoint
#define OUCH50_LIQUIDITY_FLAG_REMOVED 'R' // removed
#define OUCH50_LIQUIDITY_FLAG_RETAIL_REMOVED_RPI 'r' // retail removes RPI
#define OUCH50_LIQUIDITY_FLAG_RETAIL_REMOVED_PRICE_IMPROVING 't' // retail removes price improving non-displayed other than RPI
#define OUCH50_LIQUIDITY_FLAG_ADDED_RESERVE 'u' // added non-displayed via reserve

// break_reason, char; the set is open
#define OUCH50_BREAK_REASON_ERRONEOUS 'E' // erroneous
#define OUCH50_BREAK_REASON_CONSENT 'C' // consent
#define OUCH50_BREAK_REASON_SUPERVISORY 'S' // supervisory
#define OUCH50_BREAK_REASON_EXTERNAL 'X' // external

// restate_reason, char; the set is open
#define OUCH50_RESTATE_REASON_REFRESH 'R' // refresh of display
#define OUCH50_RESTATE_REASON_DISPLAY_PRICE 'P' // update of displayed price

// customer_type, char; the set is open
#define OUCH50_CUSTOMER_TYPE_RETAIL 'R' // retail designated
#define OUCH50_CUSTOMER_TYPE_NOT_RETAIL 'N' // not retail

// price_type, char; the set is open
#define OUCH50_PRICE_TYPE_LIMIT 'L' // limit
#define OUCH50_PRICE_TYPE_MARKET_PEG 'P' // market peg
#define OUCH50_PRICE_TYPE_MIDPOINT_PEG 'M' // midpoint peg
#define OUCH50_PRICE_TYPE_PRIMARY_PEG 'R' // primary peg
#define OUCH50_PRICE_TYPE_MARKET_MAKER_PEG 'Q' // market maker peg
#define OUCH50_PRICE_TYPE_MIDPOINT 'm' // midpoint

// discretion_price_type, char; the set is open
#define OUCH50_DISCRETION_PRICE_TYPE_LIMIT 'L' // limit
#define OUCH50_DISCRETION_PRICE_TYPE_MARKET_PEG 'P' // market peg
#define OUCH50_DISCRETION_PRICE_TYPE_MIDPOINT_PEG 'M' // midpoint peg
#define OUCH50_DISCRETION_PRICE_TYPE_PRIMARY_PEG 'R' // primary peg

// post_only, char; the set is open
#define OUCH50_POST_ONLY_POST_ONLY 'P' // post only
#define OUCH50_POST_ONLY_NOT_POST_ONLY 'N' // not post only

// yes_no, char; the set is open
#define OUCH50_YES_NO_YES 'Y' // yes
#define OUCH50_YES_NO_NO 'N' // no

// bbo_weight, char; the set is open
#define OUCH50_BBO_WEIGHT_UP_TO_0_2_PERCENT '0' // 0-0.2%
#define OUCH50_BBO_WEIGHT_UP_TO_1_PERCENT '1' // 0.2-1%
#define OUCH50_BBO_WEIGHT_UP_TO_2_PERCENT '2' // 1-2%
#define OUCH50_BBO_WEIGHT_ABOVE_2_PERCENT '3' // > 2%
#define OUCH50_BBO_WEIGHT_UNSPECIFIED ' ' // unspecified
#define OUCH50_BBO_WEIGHT_SETS_QBBO 'S' // sets QBBO joining NBBO
#define OUCH50_BBO_WEIGHT_IMPROVES_NBBO 'N' // improves NBBO

// reject_reason, u16; the set is open
#define OUCH50_REJECT_REASON_QUOTE_UNAVAILABLE 1u // Quote Unavailable
#define OUCH50_REJECT_REASON_DESTINATION_CLOSED 2u // Destination Closed
#define OUCH50_REJECT_REASON_INVALID_DISPLAY 3u // Invalid Display
#define OUCH50_REJECT_REASON_INVALID_MAX_FLOOR 4u // Invalid Max Floor
#define OUCH50_REJECT_REASON_INVALID_PEG_TYPE 5u // Invalid Peg Type
#define OUCH50_REJECT_REASON_FAT_FINGER 6u // Fat Finger
#define OUCH50_REJECT_REASON_HALTED 7u // Halted
#define OUCH50_REJECT_REASON_ISO_NOT_ALLOWED 8u // ISO Not Allowed
#define OUCH50_REJECT_REASON_INVALID_SIDE 9u // Invalid Side
#define OUCH50_REJECT_REASON_PROCESSING_ERROR 10u // Processing Error
#define OUCH50_REJECT_REASON_CANCEL_PENDING 11u // Cancel Pending
#define OUCH50_REJECT_REASON_FIRM_NOT_AUTHORIZED 12u // Firm Not Authorized
#define OUCH50_REJECT_REASON_INVALID_MIN_QUANTITY 13u // Invalid Min Quantity
#define OUCH50_REJECT_REASON_NO_CLOSING_REFERENCE_PRICE 14u // No Closing Reference Price
#define OUCH50_REJECT_REASON_OTHER 15u // Other
#define OUCH50_REJECT_REASON_CANCEL_NOT_ALLOWED 16u // Cancel Not Allowed
#define OUCH50_REJECT_REASON_PEGGING_NOT_ALLOWED 17u // Pegging Not Allowed
#define OUCH50_REJECT_REASON_CROSSED_MARKET 18u // Crossed Market
#define OUCH50_REJECT_REASON_INVALID_QUANTITY 19u // Invalid Quantity
#define OUCH50_REJECT_REASON_INVALID_CROSS_ORDER 20u // Invalid Cross Order
#define OUCH50_REJECT_REASON_REPLACE_NOT_ALLOWED 21u // Replace Not Allowed
#define OUCH50_REJECT_REASON_ROUTING_NOT_ALLOWED 22u // Routing Not Allowed
#define OUCH50_REJECT_REASON_INVALID_SYMBOL 23u // Invalid Symbol
#define OUCH50_REJECT_REASON_TEST 24u // Test
#define OUCH50_REJECT_REASON_LATE_LOC_TOO_AGGRESSIVE 25u // Late LOC Too Aggressive
#define OUCH50_REJECT_REASON_RETAIL_NOT_ALLOWED 26u // Retail Not Allowed
#define OUCH50_REJECT_REASON_INVALID_MIDPOINT_POST_ONLY_PRICE 27u // Invalid Midpoint Post Only Price
#define OUCH50_REJECT_REASON_INVALID_DESTINATION 28u // Invalid Destination
#define OUCH50_REJECT_REASON_INVALID_PRICE 29u // Invalid Price
#define OUCH50_REJECT_REASON_SHARES_EXCEED_THRESHOLD 30u // Shares Exceed Threshold
#define OUCH50_REJECT_REASON_EXCEEDS_MAXIMUM_ALLOWED_NOTIONAL_VALUE 31u // Exceeds Maximum Allowed Notional Value
#define OUCH50_REJECT_REASON_RISK_AGGREGATE_EXPOSURE_EXCEEDED 32u // Risk: Aggregate Exposure Exceeded
#define OUCH50_REJECT_REASON_RISK_MARKET_IMPACT 33u // Risk: Market Impact
#define OUCH50_REJECT_REASON_RISK_RESTRICTED_STOCK 34u // Risk: Restricted Stock
#define OUCH50_REJECT_REASON_RISK_SHORT_SELL_RESTRICTED 35u // Risk: Short Sell Restricted
#define OUCH50_REJECT_REASON_RISK_ISO_NOT_ALLOWED 36u // Risk: ISO Not Allowed
#define OUCH50_REJECT_REASON_RISK_EXCEEDS_ADV_LIMIT 37u // Risk: Exceeds ADV Limit
#define OUCH50_REJECT_REASON_RISK_FAT_FINGER 38u // Risk: Fat Finger
#define OUCH50_REJECT_REASON_RISK_LOCATE_REQUIRED 39u // Risk: Locate Required
#define OUCH50_REJECT_REASON_RISK_SYMBOL_MESSAGE_RATE_RESTRICTION 40u // Risk: Symbol Message Rate Restriction
#define OUCH50_REJECT_REASON_RISK_PORT_MESSAGE_RATE_RESTRICTION 41u // Risk: Port Message Rate Restriction
#define OUCH50_REJECT_REASON_RISK_DUPLICATE_MESSAGE_RATE_RESTRICTION 42u // Risk: Duplicate Message Rate Restriction
#define OUCH50_REJECT_REASON_RISK_SHORT_SELL_NOT_ALLOWED 43u // Risk: Short Sell Not Allowed
#define OUCH50_REJECT_REASON_RISK_MARKET_ORDER_NOT_ALLOWED 44u // Risk: Market Order Not Allowed
#define OUCH50_REJECT_REASON_RISK_PRE_MARKET_NOT_ALLOWED 45u // Risk: Pre-Market Not Allowed
#define OUCH50_REJECT_REASON_RISK_POST_MARKET_NOT_ALLOWED 46u // Risk: Post-Market Not Allowed
#define OUCH50_REJECT_REASON_RISK_SHORT_SELL_EXEMPT_NOT_ALLOWED 47u // Risk: Short Sell Exempt Not Allowed
#define OUCH50_REJECT_REASON_RISK_SINGLE_ORDER_NOTIONAL_EXCEEDED 48u // Risk: Single Order Notional Exceeded
#define OUCH50_REJECT_REASON_RISK_MAX_QUANTITY_EXCEEDED 49u // Risk: Max Quantity Exceeded
#define OUCH50_REJECT_REASON_REG_SHO_STATE_NOT_AVAILABLE 50u // Reg SHO State Not Available
#define OUCH50_REJECT_REASON_RISK_IPO_MARKET_BUY_NOT_ALLOWED 51u // Risk: IPO Market Buy Not Allowed

static inline uint16_t ouch50_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] << 8 | (uint32_t)p[1]);
}

static inline uint32_t ouch50_load32(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static inline uint64_t ouch50_load64(const uint8_t *p) {
  return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

static inline void ouch50_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)(value >> 8);
  p[1] = (uint8_t)value;
}

static inline void ouch50_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)(value >> 24);
  p[1] = (uint8_t)(value >> 16);
  p[2] = (uint8_t)(value >> 8);
  p[3] = (uint8_t)value;
}

static inline void ouch50_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 56);
  p[1] = (uint8_t)(value >> 48);
  p[2] = (uint8_t)(value >> 40);
  p[3] = (uint8_t)(value >> 32);
  p[4] = (uint8_t)(value >> 24);
  p[5] = (uint8_t)(value >> 16);
  p[6] = (uint8_t)(value >> 8);
  p[7] = (uint8_t)value;
}

static inline void ouch50_store_alpha(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  if (n > 0) memcpy(p, text, n);
  memset(p + n, ' ', size - n);
}

// elements: a byte that counts tag and value, the tag, the value; the set of tags is open
#define OUCH50_APPENDAGE_TAG_SECONDARY_ORDER_REF 1 // SecondaryOrdRefNum
#define OUCH50_APPENDAGE_TAG_FIRM 2 // Firm
#define OUCH50_APPENDAGE_TAG_MIN_QTY 3 // MinQty
#define OUCH50_APPENDAGE_TAG_CUSTOMER_TYPE 4 // CustomerType
#define OUCH50_APPENDAGE_TAG_MAX_FLOOR 5 // MaxFloor
#define OUCH50_APPENDAGE_TAG_PRICE_TYPE 6 // PriceType
#define OUCH50_APPENDAGE_TAG_PEG_OFFSET 7 // PegOffset
#define OUCH50_APPENDAGE_TAG_DISCRETION_PRICE 9 // DiscretionPrice
#define OUCH50_APPENDAGE_TAG_DISCRETION_PRICE_TYPE 10 // DiscretionPriceType
#define OUCH50_APPENDAGE_TAG_DISCRETION_PEG_OFFSET 11 // DiscretionPegOffset
#define OUCH50_APPENDAGE_TAG_POST_ONLY 12 // PostOnly
#define OUCH50_APPENDAGE_TAG_RANDOM_RESERVES 13 // RandomReserves
#define OUCH50_APPENDAGE_TAG_ROUTE 14 // Route
#define OUCH50_APPENDAGE_TAG_EXPIRE_TIME 15 // ExpireTime
#define OUCH50_APPENDAGE_TAG_TRADE_NOW 16 // TradeNow
#define OUCH50_APPENDAGE_TAG_HANDLE_INST 17 // HandleInst
#define OUCH50_APPENDAGE_TAG_BBO_WEIGHT_INDICATOR 18 // BBOWeightIndicator
#define OUCH50_APPENDAGE_TAG_DISPLAY_QUANTITY 22 // DisplayQuantity
#define OUCH50_APPENDAGE_TAG_DISPLAY_PRICE 23 // DisplayPrice
#define OUCH50_APPENDAGE_TAG_GROUP_ID 24 // GroupID, since 2023-02-10
#define OUCH50_APPENDAGE_TAG_SHARES_LOCATED 25 // SharesLocated, since 2023-02-10
#define OUCH50_APPENDAGE_TAG_LOCATE_BROKER 26 // LocateBroker
#define OUCH50_APPENDAGE_TAG_SIDE 27 // Side
#define OUCH50_APPENDAGE_TAG_USER_REF_IDX 28 // UserRefIdx
#define OUCH50_APPENDAGE_TAG_AIQ_STRATEGY 29 // AiqStrategy, since 2025-10-07
#define OUCH50_APPENDAGE_TAG_AIQ_GROUP_ID 30 // AiqGroupID, since 2025-10-07

// X(tag, name, length of the value) for every tag
#define OUCH50_APPENDAGE_TAGS(X) \
  X(1, secondary_order_ref, 8) \
  X(2, firm, 4) \
  X(3, min_qty, 4) \
  X(4, customer_type, 1) \
  X(5, max_floor, 4) \
  X(6, price_type, 1) \
  X(7, peg_offset, 4) \
  X(9, discretion_price, 8) \
  X(10, discretion_price_type, 1) \
  X(11, discretion_peg_offset, 4) \
  X(12, post_only, 1) \
  X(13, random_reserves, 4) \
  X(14, route, 4) \
  X(15, expire_time, 4) \
  X(16, trade_now, 1) \
  X(17, handle_inst, 1) \
  X(18, bbo_weight_indicator, 1) \
  X(22, display_quantity, 4) \
  X(23, display_price, 8) \
  X(24, group_id, 2) \
  X(25, shares_located, 1) \
  X(26, locate_broker, 4) \
  X(27, side, 1) \
  X(28, user_ref_idx, 1) \
  X(29, aiq_strategy, 1) \
  X(30, aiq_group_id, 2)

// bytes of the value of a tag; 0 when the tag is unknown
static inline uint8_t ouch50_appendage_length_of(uint8_t tag) {
  switch (tag) {
    case 1: return 8;
    case 2: return 4;
    case 3: return 4;
    case 4: return 1;
    case 5: return 4;
    case 6: return 1;
    case 7: return 4;
    case 9: return 8;
    case 10: return 1;
    case 11: return 4;
    case 12: return 1;
    case 13: return 4;
    case 14: return 4;
    case 15: return 4;
    case 16: return 1;
    case 17: return 1;
    case 18: return 1;
    case 22: return 4;
    case 23: return 8;
    case 24: return 2;
    case 25: return 1;
    case 26: return 4;
    case 27: return 1;
    case 28: return 1;
    case 29: return 1;
    case 30: return 2;
    default: return 0;
  }
}

// the element at *position, which begins at 0 and moves behind it; NULL at the end, where *position is `size`,
// and at an element that is not whole, where *position stays on it
static inline const uint8_t *ouch50_appendage_next(const uint8_t *elements, size_t size, size_t *position) {
  const size_t at = *position;
  if (at >= size || elements[at] == 0 || elements[at] > size - at - 1) return NULL;
  *position = at + 1 + elements[at];
  return elements + at;
}

// the first element with a known tag and the length of that tag; NULL when there is none
static inline const uint8_t *ouch50_appendage_find(const uint8_t *elements, size_t size, uint8_t tag) {
  size_t position = 0;
  for (const uint8_t *it = ouch50_appendage_next(elements, size, &position); it != NULL; it = ouch50_appendage_next(elements, size, &position)) {
    if (it[1] == tag && it[0] == ouch50_appendage_length_of(tag) + 1) return it;
  }
  return NULL;
}

// secondary_order_ref @2 u64 (SecondaryOrdRefNum)
static inline uint64_t ouch50_appendage_get_secondary_order_ref(const uint8_t *element) {
  return ouch50_load64(element + 2);
}

// firm @2 alpha4 (Firm)
static inline const uint8_t * ouch50_appendage_get_firm(const uint8_t *element) {
  return element + 2;
}

// min_qty @2 u32 (MinQty)
static inline uint32_t ouch50_appendage_get_min_qty(const uint8_t *element) {
  return ouch50_load32(element + 2);
}

// customer_type @2 char (CustomerType): R retail designated, N not retail
static inline uint8_t ouch50_appendage_get_customer_type(const uint8_t *element) {
  return element[2];
}

// max_floor @2 u32 (MaxFloor)
static inline uint32_t ouch50_appendage_get_max_floor(const uint8_t *element) {
  return ouch50_load32(element + 2);
}

// price_type @2 char (PriceType): L limit, P market peg, M midpoint peg, R primary peg, Q market maker peg, m midpoint
static inline uint8_t ouch50_appendage_get_price_type(const uint8_t *element) {
  return element[2];
}

// peg_offset @2 i32 (PegOffset): in 0.0001 dollars
static inline int32_t ouch50_appendage_get_peg_offset(const uint8_t *element) {
  return (int32_t)ouch50_load32(element + 2);
}

// discretion_price @2 u64 (DiscretionPrice): in 0.0001 dollars
static inline uint64_t ouch50_appendage_get_discretion_price(const uint8_t *element) {
  return ouch50_load64(element + 2);
}

// discretion_price_type @2 char (DiscretionPriceType): L limit, P market peg, M midpoint peg, R primary peg
static inline uint8_t ouch50_appendage_get_discretion_price_type(const uint8_t *element) {
  return element[2];
}

// discretion_peg_offset @2 i32 (DiscretionPegOffset): in 0.0001 dollars
static inline int32_t ouch50_appendage_get_discretion_peg_offset(const uint8_t *element) {
  return (int32_t)ouch50_load32(element + 2);
}

// post_only @2 char (PostOnly): P post only, N not post only
static inline uint8_t ouch50_appendage_get_post_only(const uint8_t *element) {
  return element[2];
}

// random_reserves @2 u32 (RandomReserves)
static inline uint32_t ouch50_appendage_get_random_reserves(const uint8_t *element) {
  return ouch50_load32(element + 2);
}

// route @2 alpha4 (Route)
static inline const uint8_t * ouch50_appendage_get_route(const uint8_t *element) {
  return element + 2;
}

// expire_time @2 u32 (ExpireTime): in s since midnight, US Eastern; below 86400
static inline uint32_t ouch50_appendage_get_expire_time(const uint8_t *element) {
  return ouch50_load32(element + 2);
}

// trade_now @2 char (TradeNow): Y yes, N no
static inline uint8_t ouch50_appendage_get_trade_now(const uint8_t *element) {
  return element[2];
}

// handle_inst @2 char (HandleInst): one of I O T Q B D
static inline uint8_t ouch50_appendage_get_handle_inst(const uint8_t *element) {
  return element[2];
}

// bbo_weight_indicator @2 char (BBOWeightIndicator): 0 0-0.2%, 1 0.2-1%, 2 1-2%, 3 > 2%, blank unspecified, S sets QBBO joining NBBO, N improves NBBO
static inline uint8_t ouch50_appendage_get_bbo_weight_indicator(const uint8_t *element) {
  return element[2];
}

// display_quantity @2 u32 (DisplayQuantity)
static inline uint32_t ouch50_appendage_get_display_quantity(const uint8_t *element) {
  return ouch50_load32(element + 2);
}

// display_price @2 u64 (DisplayPrice): in 0.0001 dollars
static inline uint64_t ouch50_appendage_get_display_price(const uint8_t *element) {
  return ouch50_load64(element + 2);
}

// group_id @2 u16 (GroupID)
static inline uint16_t ouch50_appendage_get_group_id(const uint8_t *element) {
  return ouch50_load16(element + 2);
}

// shares_located @2 char (SharesLocated): Y yes, N no
static inline uint8_t ouch50_appendage_get_shares_located(const uint8_t *element) {
  return element[2];
}

// locate_broker @2 alpha4 (LocateBroker)
static inline const uint8_t * ouch50_appendage_get_locate_broker(const uint8_t *element) {
  return element + 2;
}

// side @2 char (Side): B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch50_appendage_get_side(const uint8_t *element) {
  return element[2];
}

// user_ref_idx @2 u8 (UserRefIdx): channel of user_ref_num; 0 when absent
static inline uint8_t ouch50_appendage_get_user_ref_idx(const uint8_t *element) {
  return element[2];
}

// aiq_strategy @2 char (AiqStrategy): from one source only
static inline uint8_t ouch50_appendage_get_aiq_strategy(const uint8_t *element) {
  return element[2];
}

// aiq_group_id @2 alpha2 (AiqGroupID): from one source only
static inline const uint8_t * ouch50_appendage_get_aiq_group_id(const uint8_t *element) {
  return element + 2;
}

// the whole element; gives its 10 bytes
static inline size_t ouch50_appendage_set_secondary_order_ref(uint8_t *element, uint64_t value) {
  element[0] = 9;
  element[1] = 1;
  ouch50_store64(element + 2, value);
  return 10;
}

// the whole element; gives its 6 bytes
// pads with spaces; takes the first 4 characters of a longer text
static inline size_t ouch50_appendage_set_firm(uint8_t *element, const char *text, size_t length) {
  element[0] = 5;
  element[1] = 2;
  ouch50_store_alpha(element + 2, 4, text, length);
  return 6;
}

// the whole element; gives its 6 bytes
static inline size_t ouch50_appendage_set_min_qty(uint8_t *element, uint32_t value) {
  element[0] = 5;
  element[1] = 3;
  ouch50_store32(element + 2, value);
  return 6;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_customer_type(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 4;
  element[2] = value;
  return 3;
}

// the whole element; gives its 6 bytes
static inline size_t ouch50_appendage_set_max_floor(uint8_t *element, uint32_t value) {
  element[0] = 5;
  element[1] = 5;
  ouch50_store32(element + 2, value);
  return 6;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_price_type(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 6;
  element[2] = value;
  return 3;
}

// the whole element; gives its 6 bytes
static inline size_t ouch50_appendage_set_peg_offset(uint8_t *element, int32_t value) {
  element[0] = 5;
  element[1] = 7;
  ouch50_store32(element + 2, (uint32_t)value);
  return 6;
}

// the whole element; gives its 10 bytes
static inline size_t ouch50_appendage_set_discretion_price(uint8_t *element, uint64_t value) {
  element[0] = 9;
  element[1] = 9;
  ouch50_store64(element + 2, value);
  return 10;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_discretion_price_type(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 10;
  element[2] = value;
  return 3;
}

// the whole element; gives its 6 bytes
static inline size_t ouch50_appendage_set_discretion_peg_offset(uint8_t *element, int32_t value) {
  element[0] = 5;
  element[1] = 11;
  ouch50_store32(element + 2, (uint32_t)value);
  return 6;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_post_only(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 12;
  element[2] = value;
  return 3;
}

// the whole element; gives its 6 bytes
static inline size_t ouch50_appendage_set_random_reserves(uint8_t *element, uint32_t value) {
  element[0] = 5;
  element[1] = 13;
  ouch50_store32(element + 2, value);
  return 6;
}

// the whole element; gives its 6 bytes
// pads with spaces; takes the first 4 characters of a longer text
static inline size_t ouch50_appendage_set_route(uint8_t *element, const char *text, size_t length) {
  element[0] = 5;
  element[1] = 14;
  ouch50_store_alpha(element + 2, 4, text, length);
  return 6;
}

// the whole element; gives its 6 bytes
static inline size_t ouch50_appendage_set_expire_time(uint8_t *element, uint32_t value) {
  element[0] = 5;
  element[1] = 15;
  ouch50_store32(element + 2, value);
  return 6;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_trade_now(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 16;
  element[2] = value;
  return 3;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_handle_inst(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 17;
  element[2] = value;
  return 3;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_bbo_weight_indicator(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 18;
  element[2] = value;
  return 3;
}

// the whole element; gives its 6 bytes
static inline size_t ouch50_appendage_set_display_quantity(uint8_t *element, uint32_t value) {
  element[0] = 5;
  element[1] = 22;
  ouch50_store32(element + 2, value);
  return 6;
}

// the whole element; gives its 10 bytes
static inline size_t ouch50_appendage_set_display_price(uint8_t *element, uint64_t value) {
  element[0] = 9;
  element[1] = 23;
  ouch50_store64(element + 2, value);
  return 10;
}

// the whole element; gives its 4 bytes
static inline size_t ouch50_appendage_set_group_id(uint8_t *element, uint16_t value) {
  element[0] = 3;
  element[1] = 24;
  ouch50_store16(element + 2, value);
  return 4;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_shares_located(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 25;
  element[2] = value;
  return 3;
}

// the whole element; gives its 6 bytes
// pads with spaces; takes the first 4 characters of a longer text
static inline size_t ouch50_appendage_set_locate_broker(uint8_t *element, const char *text, size_t length) {
  element[0] = 5;
  element[1] = 26;
  ouch50_store_alpha(element + 2, 4, text, length);
  return 6;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_side(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 27;
  element[2] = value;
  return 3;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_user_ref_idx(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 28;
  element[2] = value;
  return 3;
}

// the whole element; gives its 3 bytes
static inline size_t ouch50_appendage_set_aiq_strategy(uint8_t *element, uint8_t value) {
  element[0] = 2;
  element[1] = 29;
  element[2] = value;
  return 3;
}

// the whole element; gives its 4 bytes
// pads with spaces; takes the first 2 characters of a longer text
static inline size_t ouch50_appendage_set_aiq_group_id(uint8_t *element, const char *text, size_t length) {
  element[0] = 3;
  element[1] = 30;
  ouch50_store_alpha(element + 2, 2, text, length);
  return 4;
}

// Enter Order. A new order. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ENTER_ORDER_TYPE 'O'
#define OUCH50_ENTER_ORDER_LENGTH 47

typedef struct ouch50_enter_order {
  uint8_t message_type[1];
  uint8_t user_ref_num[4];
  uint8_t side[1];
  uint8_t quantity[4];
  uint8_t symbol[8];
  uint8_t price[8];
  uint8_t time_in_force[1];
  uint8_t display[1];
  uint8_t capacity[1];
  uint8_t intermarket_sweep[1];
  uint8_t cross_type[1];
  uint8_t cl_ord_id[14];
  uint8_t appendage_length[2];
} ouch50_enter_order;

OUCH50_STATIC_ASSERT(sizeof(ouch50_enter_order) == 47, "enter_order");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, message_type) == 0, "enter_order.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, user_ref_num) == 1, "enter_order.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, side) == 5, "enter_order.side");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, quantity) == 6, "enter_order.quantity");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, symbol) == 10, "enter_order.symbol");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, price) == 18, "enter_order.price");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, time_in_force) == 26, "enter_order.time_in_force");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, display) == 27, "enter_order.display");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, capacity) == 28, "enter_order.capacity");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, intermarket_sweep) == 29, "enter_order.intermarket_sweep");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, cross_type) == 30, "enter_order.cross_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, cl_ord_id) == 31, "enter_order.cl_ord_id");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enter_order, appendage_length) == 45, "enter_order.appendage_length");

// message_type @0 char: always "O"
static inline uint8_t ouch50_enter_order_get_message_type(const ouch50_enter_order *m) {
  return m->message_type[0];
}

// user_ref_num @1 u32: identity of the order: from 1, strictly increasing per port
static inline uint32_t ouch50_enter_order_get_user_ref_num(const ouch50_enter_order *m) {
  return ouch50_load32(m->user_ref_num);
}

// side @5 char: B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch50_enter_order_get_side(const ouch50_enter_order *m) {
  return m->side[0];
}

// quantity @6 u32: shares, above 0 and below 1,000,000
static inline uint32_t ouch50_enter_order_get_quantity(const ouch50_enter_order *m) {
  return ouch50_load32(m->quantity);
}

// symbol @10 alpha8
static inline const uint8_t * ouch50_enter_order_get_symbol(const ouch50_enter_order *m) {
  return m->symbol;
}

// price @18 u64: in 0.0001 dollars; at most 199,999.9900; 0x7fffffff or from 200,000 on is a market order in a cross
static inline uint64_t ouch50_enter_order_get_price(const ouch50_enter_order *m) {
  return ouch50_load64(m->price);
}

// time_in_force @26 char: 0 market hours, 3 immediate or cancel, 5 extended hours, 6 until the ExpireTime of the appendage, E after hours
static inline uint8_t ouch50_enter_order_get_time_in_force(const ouch50_enter_order *m) {
  return m->time_in_force[0];
}

// display @27 char: Y visible, N hidden, A attributable
static inline uint8_t ouch50_enter_order_get_display(const ouch50_enter_order *m) {
  return m->display[0];
}

// capacity @28 char: A agency, P principal, R riskless, O other
static inline uint8_t ouch50_enter_order_get_capacity(const ouch50_enter_order *m) {
  return m->capacity[0];
}

// intermarket_sweep @29 char (intermarket_sweep_eligibility): Y eligible, N not eligible
static inline uint8_t ouch50_enter_order_get_intermarket_sweep(const ouch50_enter_order *m) {
  return m->intermarket_sweep[0];
}

// cross_type @30 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life, A after hours close
static inline uint8_t ouch50_enter_order_get_cross_type(const ouch50_enter_order *m) {
  return m->cross_type[0];
}

// cl_ord_id @31 alpha14: the client's own text, not interpreted
static inline const uint8_t * ouch50_enter_order_get_cl_ord_id(const ouch50_enter_order *m) {
  return m->cl_ord_id;
}

// appendage_length @45 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_enter_order_get_appendage_length(const ouch50_enter_order *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_enter_order_set_user_ref_num(ouch50_enter_order *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_enter_order_set_side(ouch50_enter_order *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch50_enter_order_set_quantity(ouch50_enter_order *m, uint32_t value) {
  ouch50_store32(m->quantity, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void ouch50_enter_order_set_symbol(ouch50_enter_order *m, const char *text, size_t length) {
  ouch50_store_alpha(m->symbol, 8, text, length);
}

static inline void ouch50_enter_order_set_price(ouch50_enter_order *m, uint64_t value) {
  ouch50_store64(m->price, value);
}

static inline void ouch50_enter_order_set_time_in_force(ouch50_enter_order *m, uint8_t value) {
  m->time_in_force[0] = value;
}

static inline void ouch50_enter_order_set_display(ouch50_enter_order *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch50_enter_order_set_capacity(ouch50_enter_order *m, uint8_t value) {
  m->capacity[0] = value;
}

static inline void ouch50_enter_order_set_intermarket_sweep(ouch50_enter_order *m, uint8_t value) {
  m->intermarket_sweep[0] = value;
}

static inline void ouch50_enter_order_set_cross_type(ouch50_enter_order *m, uint8_t value) {
  m->cross_type[0] = value;
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch50_enter_order_set_cl_ord_id(ouch50_enter_order *m, const char *text, size_t length) {
  ouch50_store_alpha(m->cl_ord_id, 14, text, length);
}

static inline void ouch50_enter_order_set_appendage_length(ouch50_enter_order *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_enter_order_set_constants(ouch50_enter_order *m) {
  m->message_type[0] = 'O';
}

// elements of appendage (firm, min_qty, customer_type, max_floor, price_type, peg_offset, discretion_price, discretion_price_type, discretion_peg_offset, post_only, random_reserves, expire_time, trade_now, handle_inst, group_id, shares_located, locate_broker, user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_enter_order_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 47) return NULL;
  *size = ouch50_load16(message + 45);
  return *size > length - 47 ? NULL : message + 47;
}

// after `size` bytes of elements were written from 47 on: writes their length, gives that of the message
static inline size_t ouch50_enter_order_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 45, size);
  return (size_t)size + 47;
}

// Replace Order Request. Takes an order out and puts another in its place. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_REPLACE_ORDER_TYPE 'U'
#define OUCH50_REPLACE_ORDER_LENGTH 40

typedef struct ouch50_replace_order {
  uint8_t message_type[1];
  uint8_t orig_user_ref_num[4];
  uint8_t user_ref_num[4];
  uint8_t quantity[4];
  uint8_t price[8];
  uint8_t time_in_force[1];
  uint8_t display[1];
  uint8_t intermarket_sweep[1];
  uint8_t cl_ord_id[14];
  uint8_t appendage_length[2];
} ouch50_replace_order;

OUCH50_STATIC_ASSERT(sizeof(ouch50_replace_order) == 40, "replace_order");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, message_type) == 0, "replace_order.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, orig_user_ref_num) == 1, "replace_order.orig_user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, user_ref_num) == 5, "replace_order.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, quantity) == 9, "replace_order.quantity");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, price) == 13, "replace_order.price");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, time_in_force) == 21, "replace_order.time_in_force");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, display) == 22, "replace_order.display");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, intermarket_sweep) == 23, "replace_order.intermarket_sweep");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, cl_ord_id) == 24, "replace_order.cl_ord_id");
OUCH50_STATIC_ASSERT(offsetof(ouch50_replace_order, appendage_length) == 38, "replace_order.appendage_length");

// message_type @0 char: always "U"
static inline uint8_t ouch50_replace_order_get_message_type(const ouch50_replace_order *m) {
  return m->message_type[0];
}

// orig_user_ref_num @1 u32
static inline uint32_t ouch50_replace_order_get_orig_user_ref_num(const ouch50_replace_order *m) {
  return ouch50_load32(m->orig_user_ref_num);
}

// user_ref_num @5 u32
static inline uint32_t ouch50_replace_order_get_user_ref_num(const ouch50_replace_order *m) {
  return ouch50_load32(m->user_ref_num);
}

// quantity @9 u32: total liable for the chain, executions included
static inline uint32_t ouch50_replace_order_get_quantity(const ouch50_replace_order *m) {
  return ouch50_load32(m->quantity);
}

// price @13 u64: in 0.0001 dollars
static inline uint64_t ouch50_replace_order_get_price(const ouch50_replace_order *m) {
  return ouch50_load64(m->price);
}

// time_in_force @21 char: 0 market hours, 3 immediate or cancel, 5 extended hours, 6 until the ExpireTime of the appendage, E after hours
static inline uint8_t ouch50_replace_order_get_time_in_force(const ouch50_replace_order *m) {
  return m->time_in_force[0];
}

// display @22 char: Y visible, N hidden, A attributable
static inline uint8_t ouch50_replace_order_get_display(const ouch50_replace_order *m) {
  return m->display[0];
}

// intermarket_sweep @23 char (intermarket_sweep_eligibility): Y eligible, N not eligible
static inline uint8_t ouch50_replace_order_get_intermarket_sweep(const ouch50_replace_order *m) {
  return m->intermarket_sweep[0];
}

// cl_ord_id @24 alpha14
static inline const uint8_t * ouch50_replace_order_get_cl_ord_id(const ouch50_replace_order *m) {
  return m->cl_ord_id;
}

// appendage_length @38 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_replace_order_get_appendage_length(const ouch50_replace_order *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_replace_order_set_orig_user_ref_num(ouch50_replace_order *m, uint32_t value) {
  ouch50_store32(m->orig_user_ref_num, value);
}

static inline void ouch50_replace_order_set_user_ref_num(ouch50_replace_order *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_replace_order_set_quantity(ouch50_replace_order *m, uint32_t value) {
  ouch50_store32(m->quantity, value);
}

static inline void ouch50_replace_order_set_price(ouch50_replace_order *m, uint64_t value) {
  ouch50_store64(m->price, value);
}

static inline void ouch50_replace_order_set_time_in_force(ouch50_replace_order *m, uint8_t value) {
  m->time_in_force[0] = value;
}

static inline void ouch50_replace_order_set_display(ouch50_replace_order *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch50_replace_order_set_intermarket_sweep(ouch50_replace_order *m, uint8_t value) {
  m->intermarket_sweep[0] = value;
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch50_replace_order_set_cl_ord_id(ouch50_replace_order *m, const char *text, size_t length) {
  ouch50_store_alpha(m->cl_ord_id, 14, text, length);
}

static inline void ouch50_replace_order_set_appendage_length(ouch50_replace_order *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_replace_order_set_constants(ouch50_replace_order *m) {
  m->message_type[0] = 'U';
}

// elements of appendage (min_qty, max_floor, price_type, peg_offset, discretion_price, discretion_price_type, discretion_peg_offset, post_only, random_reserves, expire_time, trade_now, handle_inst, shares_located, locate_broker, side, user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_replace_order_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 40) return NULL;
  *size = ouch50_load16(message + 38);
  return *size > length - 40 ? NULL : message + 40;
}

// after `size` bytes of elements were written from 40 on: writes their length, gives that of the message
static inline size_t ouch50_replace_order_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 38, size);
  return (size_t)size + 40;
}

// Cancel Order Request. Lowers the size of an order; 0 ends it. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_CANCEL_ORDER_TYPE 'X'
#define OUCH50_CANCEL_ORDER_LENGTH 9

typedef struct ouch50_cancel_order {
  uint8_t message_type[1];
  uint8_t user_ref_num[4];
  uint8_t quantity[4];
} ouch50_cancel_order;

OUCH50_STATIC_ASSERT(sizeof(ouch50_cancel_order) == 9, "cancel_order");
OUCH50_STATIC_ASSERT(offsetof(ouch50_cancel_order, message_type) == 0, "cancel_order.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_cancel_order, user_ref_num) == 1, "cancel_order.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_cancel_order, quantity) == 5, "cancel_order.quantity");

// message_type @0 char: always "X"
static inline uint8_t ouch50_cancel_order_get_message_type(const ouch50_cancel_order *m) {
  return m->message_type[0];
}

// user_ref_num @1 u32
static inline uint32_t ouch50_cancel_order_get_user_ref_num(const ouch50_cancel_order *m) {
  return ouch50_load32(m->user_ref_num);
}

// quantity @5 u32: new intended order size; 0 cancels the rest
static inline uint32_t ouch50_cancel_order_get_quantity(const ouch50_cancel_order *m) {
  return ouch50_load32(m->quantity);
}

static inline void ouch50_cancel_order_set_user_ref_num(ouch50_cancel_order *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_cancel_order_set_quantity(ouch50_cancel_order *m, uint32_t value) {
  ouch50_store32(m->quantity, value);
}

// writes the fields that never change
static inline void ouch50_cancel_order_set_constants(ouch50_cancel_order *m) {
  m->message_type[0] = 'X';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 9 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_cancel_order_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 9) {
    *size = 0;
    return message + 9;
  }
  if (length < 11) return NULL;
  *size = ouch50_load16(message + 9);
  return *size > length - 11 ? NULL : message + 11;
}

// after `size` bytes of elements were written from 11 on: writes their length, gives that of the message
static inline size_t ouch50_cancel_order_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 9, size);
  return (size_t)size + 11;
}

// Modify Order Request. Changes the side or lowers the size, and keeps the priority. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_MODIFY_ORDER_TYPE 'M'
#define OUCH50_MODIFY_ORDER_LENGTH 10

typedef struct ouch50_modify_order {
  uint8_t message_type[1];
  uint8_t user_ref_num[4];
  uint8_t side[1];
  uint8_t quantity[4];
} ouch50_modify_order;

OUCH50_STATIC_ASSERT(sizeof(ouch50_modify_order) == 10, "modify_order");
OUCH50_STATIC_ASSERT(offsetof(ouch50_modify_order, message_type) == 0, "modify_order.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_modify_order, user_ref_num) == 1, "modify_order.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_modify_order, side) == 5, "modify_order.side");
OUCH50_STATIC_ASSERT(offsetof(ouch50_modify_order, quantity) == 6, "modify_order.quantity");

// message_type @0 char: always "M"
static inline uint8_t ouch50_modify_order_get_message_type(const ouch50_modify_order *m) {
  return m->message_type[0];
}

// user_ref_num @1 u32
static inline uint32_t ouch50_modify_order_get_user_ref_num(const ouch50_modify_order *m) {
  return ouch50_load32(m->user_ref_num);
}

// side @5 char: allowed changes: S to E, S to T, E to T; B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch50_modify_order_get_side(const ouch50_modify_order *m) {
  return m->side[0];
}

// quantity @6 u32
static inline uint32_t ouch50_modify_order_get_quantity(const ouch50_modify_order *m) {
  return ouch50_load32(m->quantity);
}

static inline void ouch50_modify_order_set_user_ref_num(ouch50_modify_order *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_modify_order_set_side(ouch50_modify_order *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch50_modify_order_set_quantity(ouch50_modify_order *m, uint32_t value) {
  ouch50_store32(m->quantity, value);
}

// writes the fields that never change
static inline void ouch50_modify_order_set_constants(ouch50_modify_order *m) {
  m->message_type[0] = 'M';
}

// elements of appendage (shares_located, locate_broker, user_ref_idx), and their bytes in *size; a message of 10 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_modify_order_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 10) {
    *size = 0;
    return message + 10;
  }
  if (length < 12) return NULL;
  *size = ouch50_load16(message + 10);
  return *size > length - 12 ? NULL : message + 12;
}

// after `size` bytes of elements were written from 12 on: writes their length, gives that of the message
static inline size_t ouch50_modify_order_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 10, size);
  return (size_t)size + 12;
}

// Mass Cancel Request. Ends all orders of a firm, of one symbol or of all. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_MASS_CANCEL_REQUEST_TYPE 'C'
#define OUCH50_MASS_CANCEL_REQUEST_LENGTH 19

typedef struct ouch50_mass_cancel_request {
  uint8_t message_type[1];
  uint8_t user_ref_num[4];
  uint8_t firm[4];
  uint8_t symbol[8];
  uint8_t appendage_length[2];
} ouch50_mass_cancel_request;

OUCH50_STATIC_ASSERT(sizeof(ouch50_mass_cancel_request) == 19, "mass_cancel_request");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_request, message_type) == 0, "mass_cancel_request.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_request, user_ref_num) == 1, "mass_cancel_request.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_request, firm) == 5, "mass_cancel_request.firm");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_request, symbol) == 9, "mass_cancel_request.symbol");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_request, appendage_length) == 17, "mass_cancel_request.appendage_length");

// message_type @0 char: always "C"
static inline uint8_t ouch50_mass_cancel_request_get_message_type(const ouch50_mass_cancel_request *m) {
  return m->message_type[0];
}

// user_ref_num @1 u32
static inline uint32_t ouch50_mass_cancel_request_get_user_ref_num(const ouch50_mass_cancel_request *m) {
  return ouch50_load32(m->user_ref_num);
}

// firm @5 alpha4
static inline const uint8_t * ouch50_mass_cancel_request_get_firm(const ouch50_mass_cancel_request *m) {
  return m->firm;
}

// symbol @9 alpha8: blank for all
static inline const uint8_t * ouch50_mass_cancel_request_get_symbol(const ouch50_mass_cancel_request *m) {
  return m->symbol;
}

// appendage_length @17 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_mass_cancel_request_get_appendage_length(const ouch50_mass_cancel_request *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_mass_cancel_request_set_user_ref_num(ouch50_mass_cancel_request *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void ouch50_mass_cancel_request_set_firm(ouch50_mass_cancel_request *m, const char *text, size_t length) {
  ouch50_store_alpha(m->firm, 4, text, length);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void ouch50_mass_cancel_request_set_symbol(ouch50_mass_cancel_request *m, const char *text, size_t length) {
  ouch50_store_alpha(m->symbol, 8, text, length);
}

static inline void ouch50_mass_cancel_request_set_appendage_length(ouch50_mass_cancel_request *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_mass_cancel_request_set_constants(ouch50_mass_cancel_request *m) {
  m->message_type[0] = 'C';
}

// elements of appendage (group_id, side, user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_mass_cancel_request_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 19) return NULL;
  *size = ouch50_load16(message + 17);
  return *size > length - 19 ? NULL : message + 19;
}

// after `size` bytes of elements were written from 19 on: writes their length, gives that of the message
static inline size_t ouch50_mass_cancel_request_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 17, size);
  return (size_t)size + 19;
}

// Disable Order Entry Request. No order of the firm is accepted from then on. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_DISABLE_ORDER_ENTRY_REQUEST_TYPE 'D'
#define OUCH50_DISABLE_ORDER_ENTRY_REQUEST_LENGTH 11

typedef struct ouch50_disable_order_entry_request {
  uint8_t message_type[1];
  uint8_t user_ref_num[4];
  uint8_t firm[4];
  uint8_t appendage_length[2];
} ouch50_disable_order_entry_request;

OUCH50_STATIC_ASSERT(sizeof(ouch50_disable_order_entry_request) == 11, "disable_order_entry_request");
OUCH50_STATIC_ASSERT(offsetof(ouch50_disable_order_entry_request, message_type) == 0, "disable_order_entry_request.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_disable_order_entry_request, user_ref_num) == 1, "disable_order_entry_request.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_disable_order_entry_request, firm) == 5, "disable_order_entry_request.firm");
OUCH50_STATIC_ASSERT(offsetof(ouch50_disable_order_entry_request, appendage_length) == 9, "disable_order_entry_request.appendage_length");

// message_type @0 char: always "D"
static inline uint8_t ouch50_disable_order_entry_request_get_message_type(const ouch50_disable_order_entry_request *m) {
  return m->message_type[0];
}

// user_ref_num @1 u32
static inline uint32_t ouch50_disable_order_entry_request_get_user_ref_num(const ouch50_disable_order_entry_request *m) {
  return ouch50_load32(m->user_ref_num);
}

// firm @5 alpha4
static inline const uint8_t * ouch50_disable_order_entry_request_get_firm(const ouch50_disable_order_entry_request *m) {
  return m->firm;
}

// appendage_length @9 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_disable_order_entry_request_get_appendage_length(const ouch50_disable_order_entry_request *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_disable_order_entry_request_set_user_ref_num(ouch50_disable_order_entry_request *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void ouch50_disable_order_entry_request_set_firm(ouch50_disable_order_entry_request *m, const char *text, size_t length) {
  ouch50_store_alpha(m->firm, 4, text, length);
}

static inline void ouch50_disable_order_entry_request_set_appendage_length(ouch50_disable_order_entry_request *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_disable_order_entry_request_set_constants(ouch50_disable_order_entry_request *m) {
  m->message_type[0] = 'D';
}

// elements of appendage (user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_disable_order_entry_request_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 11) return NULL;
  *size = ouch50_load16(message + 9);
  return *size > length - 11 ? NULL : message + 11;
}

// after `size` bytes of elements were written from 11 on: writes their length, gives that of the message
static inline size_t ouch50_disable_order_entry_request_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 9, size);
  return (size_t)size + 11;
}

// Enable Order Entry Request. Orders of the firm are accepted again. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ENABLE_ORDER_ENTRY_REQUEST_TYPE 'E'
#define OUCH50_ENABLE_ORDER_ENTRY_REQUEST_LENGTH 11

typedef struct ouch50_enable_order_entry_request {
  uint8_t message_type[1];
  uint8_t user_ref_num[4];
  uint8_t firm[4];
  uint8_t appendage_length[2];
} ouch50_enable_order_entry_request;

OUCH50_STATIC_ASSERT(sizeof(ouch50_enable_order_entry_request) == 11, "enable_order_entry_request");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enable_order_entry_request, message_type) == 0, "enable_order_entry_request.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enable_order_entry_request, user_ref_num) == 1, "enable_order_entry_request.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enable_order_entry_request, firm) == 5, "enable_order_entry_request.firm");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enable_order_entry_request, appendage_length) == 9, "enable_order_entry_request.appendage_length");

// message_type @0 char: always "E"
static inline uint8_t ouch50_enable_order_entry_request_get_message_type(const ouch50_enable_order_entry_request *m) {
  return m->message_type[0];
}

// user_ref_num @1 u32
static inline uint32_t ouch50_enable_order_entry_request_get_user_ref_num(const ouch50_enable_order_entry_request *m) {
  return ouch50_load32(m->user_ref_num);
}

// firm @5 alpha4
static inline const uint8_t * ouch50_enable_order_entry_request_get_firm(const ouch50_enable_order_entry_request *m) {
  return m->firm;
}

// appendage_length @9 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_enable_order_entry_request_get_appendage_length(const ouch50_enable_order_entry_request *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_enable_order_entry_request_set_user_ref_num(ouch50_enable_order_entry_request *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void ouch50_enable_order_entry_request_set_firm(ouch50_enable_order_entry_request *m, const char *text, size_t length) {
  ouch50_store_alpha(m->firm, 4, text, length);
}

static inline void ouch50_enable_order_entry_request_set_appendage_length(ouch50_enable_order_entry_request *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_enable_order_entry_request_set_constants(ouch50_enable_order_entry_request *m) {
  m->message_type[0] = 'E';
}

// elements of appendage (user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_enable_order_entry_request_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 11) return NULL;
  *size = ouch50_load16(message + 9);
  return *size > length - 11 ? NULL : message + 11;
}

// after `size` bytes of elements were written from 11 on: writes their length, gives that of the message
static inline size_t ouch50_enable_order_entry_request_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 9, size);
  return (size_t)size + 11;
}

// Account Query Request. Asks for the next user_ref_num. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ACCOUNT_QUERY_REQUEST_TYPE 'Q'
#define OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH 1

typedef struct ouch50_account_query_request {
  uint8_t message_type[1];
} ouch50_account_query_request;

OUCH50_STATIC_ASSERT(sizeof(ouch50_account_query_request) == 1, "account_query_request");
OUCH50_STATIC_ASSERT(offsetof(ouch50_account_query_request, message_type) == 0, "account_query_request.message_type");

// message_type @0 char: always "Q"
static inline uint8_t ouch50_account_query_request_get_message_type(const ouch50_account_query_request *m) {
  return m->message_type[0];
}

// writes the fields that never change
static inline void ouch50_account_query_request_set_constants(ouch50_account_query_request *m) {
  m->message_type[0] = 'Q';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 1 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_account_query_request_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 1) {
    *size = 0;
    return message + 1;
  }
  if (length < 3) return NULL;
  *size = ouch50_load16(message + 1);
  return *size > length - 3 ? NULL : message + 3;
}

// after `size` bytes of elements were written from 3 on: writes their length, gives that of the message
static inline size_t ouch50_account_query_request_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 1, size);
  return (size_t)size + 3;
}

// System Event. Start or end of the day.
#define OUCH50_SYSTEM_EVENT_TYPE 'S'
#define OUCH50_SYSTEM_EVENT_LENGTH 10

typedef struct ouch50_system_event {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t event_code[1];
} ouch50_system_event;

OUCH50_STATIC_ASSERT(sizeof(ouch50_system_event) == 10, "system_event");
OUCH50_STATIC_ASSERT(offsetof(ouch50_system_event, message_type) == 0, "system_event.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_system_event, timestamp) == 1, "system_event.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_system_event, event_code) == 9, "system_event.event_code");

// message_type @0 char: always "S"
static inline uint8_t ouch50_system_event_get_message_type(const ouch50_system_event *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_system_event_get_timestamp(const ouch50_system_event *m) {
  return ouch50_load64(m->timestamp);
}

// event_code @9 char: S start of day, E end of day
static inline uint8_t ouch50_system_event_get_event_code(const ouch50_system_event *m) {
  return m->event_code[0];
}

static inline void ouch50_system_event_set_timestamp(ouch50_system_event *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_system_event_set_event_code(ouch50_system_event *m, uint8_t value) {
  m->event_code[0] = value;
}

// writes the fields that never change
static inline void ouch50_system_event_set_constants(ouch50_system_event *m) {
  m->message_type[0] = 'S';
}

// Order Accepted. The order as it was accepted, which may differ from what was entered. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ORDER_ACCEPTED_TYPE 'A'
#define OUCH50_ORDER_ACCEPTED_LENGTH 64

typedef struct ouch50_order_accepted {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t side[1];
  uint8_t quantity[4];
  uint8_t symbol[8];
  uint8_t price[8];
  uint8_t time_in_force[1];
  uint8_t display[1];
  uint8_t order_ref[8];
  uint8_t capacity[1];
  uint8_t intermarket_sweep[1];
  uint8_t cross_type[1];
  uint8_t order_state[1];
  uint8_t cl_ord_id[14];
  uint8_t appendage_length[2];
} ouch50_order_accepted;

OUCH50_STATIC_ASSERT(sizeof(ouch50_order_accepted) == 64, "order_accepted");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, message_type) == 0, "order_accepted.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, timestamp) == 1, "order_accepted.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, user_ref_num) == 9, "order_accepted.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, side) == 13, "order_accepted.side");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, quantity) == 14, "order_accepted.quantity");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, symbol) == 18, "order_accepted.symbol");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, price) == 26, "order_accepted.price");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, time_in_force) == 34, "order_accepted.time_in_force");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, display) == 35, "order_accepted.display");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, order_ref) == 36, "order_accepted.order_ref");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, capacity) == 44, "order_accepted.capacity");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, intermarket_sweep) == 45, "order_accepted.intermarket_sweep");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, cross_type) == 46, "order_accepted.cross_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, order_state) == 47, "order_accepted.order_state");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, cl_ord_id) == 48, "order_accepted.cl_ord_id");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_accepted, appendage_length) == 62, "order_accepted.appendage_length");

// message_type @0 char: always "A"
static inline uint8_t ouch50_order_accepted_get_message_type(const ouch50_order_accepted *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_order_accepted_get_timestamp(const ouch50_order_accepted *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_order_accepted_get_user_ref_num(const ouch50_order_accepted *m) {
  return ouch50_load32(m->user_ref_num);
}

// side @13 char: B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch50_order_accepted_get_side(const ouch50_order_accepted *m) {
  return m->side[0];
}

// quantity @14 u32
static inline uint32_t ouch50_order_accepted_get_quantity(const ouch50_order_accepted *m) {
  return ouch50_load32(m->quantity);
}

// symbol @18 alpha8
static inline const uint8_t * ouch50_order_accepted_get_symbol(const ouch50_order_accepted *m) {
  return m->symbol;
}

// price @26 u64: in 0.0001 dollars
static inline uint64_t ouch50_order_accepted_get_price(const ouch50_order_accepted *m) {
  return ouch50_load64(m->price);
}

// time_in_force @34 char: 0 market hours, 3 immediate or cancel, 5 extended hours, 6 until the ExpireTime of the appendage, E after hours
static inline uint8_t ouch50_order_accepted_get_time_in_force(const ouch50_order_accepted *m) {
  return m->time_in_force[0];
}

// display @35 char: Y visible, N hidden, A attributable, Z conformant
static inline uint8_t ouch50_order_accepted_get_display(const ouch50_order_accepted *m) {
  return m->display[0];
}

// order_ref @36 u64 (order_reference_number)
static inline uint64_t ouch50_order_accepted_get_order_ref(const ouch50_order_accepted *m) {
  return ouch50_load64(m->order_ref);
}

// capacity @44 char: A agency, P principal, R riskless, O other
static inline uint8_t ouch50_order_accepted_get_capacity(const ouch50_order_accepted *m) {
  return m->capacity[0];
}

// intermarket_sweep @45 char (intermarket_sweep_eligibility): Y eligible, N not eligible
static inline uint8_t ouch50_order_accepted_get_intermarket_sweep(const ouch50_order_accepted *m) {
  return m->intermarket_sweep[0];
}

// cross_type @46 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life, A after hours close
static inline uint8_t ouch50_order_accepted_get_cross_type(const ouch50_order_accepted *m) {
  return m->cross_type[0];
}

// order_state @47 char: L order live, D accepted and dead at once
static inline uint8_t ouch50_order_accepted_get_order_state(const ouch50_order_accepted *m) {
  return m->order_state[0];
}

// cl_ord_id @48 alpha14
static inline const uint8_t * ouch50_order_accepted_get_cl_ord_id(const ouch50_order_accepted *m) {
  return m->cl_ord_id;
}

// appendage_length @62 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_order_accepted_get_appendage_length(const ouch50_order_accepted *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_order_accepted_set_timestamp(ouch50_order_accepted *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_order_accepted_set_user_ref_num(ouch50_order_accepted *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_order_accepted_set_side(ouch50_order_accepted *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch50_order_accepted_set_quantity(ouch50_order_accepted *m, uint32_t value) {
  ouch50_store32(m->quantity, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void ouch50_order_accepted_set_symbol(ouch50_order_accepted *m, const char *text, size_t length) {
  ouch50_store_alpha(m->symbol, 8, text, length);
}

static inline void ouch50_order_accepted_set_price(ouch50_order_accepted *m, uint64_t value) {
  ouch50_store64(m->price, value);
}

static inline void ouch50_order_accepted_set_time_in_force(ouch50_order_accepted *m, uint8_t value) {
  m->time_in_force[0] = value;
}

static inline void ouch50_order_accepted_set_display(ouch50_order_accepted *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch50_order_accepted_set_order_ref(ouch50_order_accepted *m, uint64_t value) {
  ouch50_store64(m->order_ref, value);
}

static inline void ouch50_order_accepted_set_capacity(ouch50_order_accepted *m, uint8_t value) {
  m->capacity[0] = value;
}

static inline void ouch50_order_accepted_set_intermarket_sweep(ouch50_order_accepted *m, uint8_t value) {
  m->intermarket_sweep[0] = value;
}

static inline void ouch50_order_accepted_set_cross_type(ouch50_order_accepted *m, uint8_t value) {
  m->cross_type[0] = value;
}

static inline void ouch50_order_accepted_set_order_state(ouch50_order_accepted *m, uint8_t value) {
  m->order_state[0] = value;
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch50_order_accepted_set_cl_ord_id(ouch50_order_accepted *m, const char *text, size_t length) {
  ouch50_store_alpha(m->cl_ord_id, 14, text, length);
}

static inline void ouch50_order_accepted_set_appendage_length(ouch50_order_accepted *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_order_accepted_set_constants(ouch50_order_accepted *m) {
  m->message_type[0] = 'A';
}

// elements of appendage (firm, min_qty, customer_type, max_floor, price_type, peg_offset, discretion_price, discretion_price_type, discretion_peg_offset, post_only, random_reserves, route, expire_time, trade_now, handle_inst, bbo_weight_indicator, group_id, shares_located, user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_order_accepted_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 64) return NULL;
  *size = ouch50_load16(message + 62);
  return *size > length - 64 ? NULL : message + 64;
}

// after `size` bytes of elements were written from 64 on: writes their length, gives that of the message
static inline size_t ouch50_order_accepted_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 62, size);
  return (size_t)size + 64;
}

// Order Replaced. The order that took the place of another. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ORDER_REPLACED_TYPE 'U'
#define OUCH50_ORDER_REPLACED_LENGTH 68

typedef struct ouch50_order_replaced {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t orig_user_ref_num[4];
  uint8_t user_ref_num[4];
  uint8_t side[1];
  uint8_t quantity[4];
  uint8_t symbol[8];
  uint8_t price[8];
  uint8_t time_in_force[1];
  uint8_t display[1];
  uint8_t order_ref[8];
  uint8_t capacity[1];
  uint8_t intermarket_sweep[1];
  uint8_t cross_type[1];
  uint8_t order_state[1];
  uint8_t cl_ord_id[14];
  uint8_t appendage_length[2];
} ouch50_order_replaced;

OUCH50_STATIC_ASSERT(sizeof(ouch50_order_replaced) == 68, "order_replaced");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, message_type) == 0, "order_replaced.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, timestamp) == 1, "order_replaced.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, orig_user_ref_num) == 9, "order_replaced.orig_user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, user_ref_num) == 13, "order_replaced.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, side) == 17, "order_replaced.side");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, quantity) == 18, "order_replaced.quantity");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, symbol) == 22, "order_replaced.symbol");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, price) == 30, "order_replaced.price");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, time_in_force) == 38, "order_replaced.time_in_force");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, display) == 39, "order_replaced.display");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, order_ref) == 40, "order_replaced.order_ref");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, capacity) == 48, "order_replaced.capacity");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, intermarket_sweep) == 49, "order_replaced.intermarket_sweep");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, cross_type) == 50, "order_replaced.cross_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, order_state) == 51, "order_replaced.order_state");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, cl_ord_id) == 52, "order_replaced.cl_ord_id");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_replaced, appendage_length) == 66, "order_replaced.appendage_length");

// message_type @0 char: always "U"
static inline uint8_t ouch50_order_replaced_get_message_type(const ouch50_order_replaced *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_order_replaced_get_timestamp(const ouch50_order_replaced *m) {
  return ouch50_load64(m->timestamp);
}

// orig_user_ref_num @9 u32
static inline uint32_t ouch50_order_replaced_get_orig_user_ref_num(const ouch50_order_replaced *m) {
  return ouch50_load32(m->orig_user_ref_num);
}

// user_ref_num @13 u32
static inline uint32_t ouch50_order_replaced_get_user_ref_num(const ouch50_order_replaced *m) {
  return ouch50_load32(m->user_ref_num);
}

// side @17 char: B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch50_order_replaced_get_side(const ouch50_order_replaced *m) {
  return m->side[0];
}

// quantity @18 u32: what is exposed now
static inline uint32_t ouch50_order_replaced_get_quantity(const ouch50_order_replaced *m) {
  return ouch50_load32(m->quantity);
}

// symbol @22 alpha8
static inline const uint8_t * ouch50_order_replaced_get_symbol(const ouch50_order_replaced *m) {
  return m->symbol;
}

// price @30 u64: in 0.0001 dollars
static inline uint64_t ouch50_order_replaced_get_price(const ouch50_order_replaced *m) {
  return ouch50_load64(m->price);
}

// time_in_force @38 char: 0 market hours, 3 immediate or cancel, 5 extended hours, 6 until the ExpireTime of the appendage, E after hours
static inline uint8_t ouch50_order_replaced_get_time_in_force(const ouch50_order_replaced *m) {
  return m->time_in_force[0];
}

// display @39 char: Y visible, N hidden, A attributable, Z conformant
static inline uint8_t ouch50_order_replaced_get_display(const ouch50_order_replaced *m) {
  return m->display[0];
}

// order_ref @40 u64 (order_reference_number)
static inline uint64_t ouch50_order_replaced_get_order_ref(const ouch50_order_replaced *m) {
  return ouch50_load64(m->order_ref);
}

// capacity @48 char: A agency, P principal, R riskless, O other
static inline uint8_t ouch50_order_replaced_get_capacity(const ouch50_order_replaced *m) {
  return m->capacity[0];
}

// intermarket_sweep @49 char (intermarket_sweep_eligibility): Y eligible, N not eligible
static inline uint8_t ouch50_order_replaced_get_intermarket_sweep(const ouch50_order_replaced *m) {
  return m->intermarket_sweep[0];
}

// cross_type @50 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life, A after hours close
static inline uint8_t ouch50_order_replaced_get_cross_type(const ouch50_order_replaced *m) {
  return m->cross_type[0];
}

// order_state @51 char: L order live, D accepted and dead at once
static inline uint8_t ouch50_order_replaced_get_order_state(const ouch50_order_replaced *m) {
  return m->order_state[0];
}

// cl_ord_id @52 alpha14
static inline const uint8_t * ouch50_order_replaced_get_cl_ord_id(const ouch50_order_replaced *m) {
  return m->cl_ord_id;
}

// appendage_length @66 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_order_replaced_get_appendage_length(const ouch50_order_replaced *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_order_replaced_set_timestamp(ouch50_order_replaced *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_order_replaced_set_orig_user_ref_num(ouch50_order_replaced *m, uint32_t value) {
  ouch50_store32(m->orig_user_ref_num, value);
}

static inline void ouch50_order_replaced_set_user_ref_num(ouch50_order_replaced *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_order_replaced_set_side(ouch50_order_replaced *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch50_order_replaced_set_quantity(ouch50_order_replaced *m, uint32_t value) {
  ouch50_store32(m->quantity, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void ouch50_order_replaced_set_symbol(ouch50_order_replaced *m, const char *text, size_t length) {
  ouch50_store_alpha(m->symbol, 8, text, length);
}

static inline void ouch50_order_replaced_set_price(ouch50_order_replaced *m, uint64_t value) {
  ouch50_store64(m->price, value);
}

static inline void ouch50_order_replaced_set_time_in_force(ouch50_order_replaced *m, uint8_t value) {
  m->time_in_force[0] = value;
}

static inline void ouch50_order_replaced_set_display(ouch50_order_replaced *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch50_order_replaced_set_order_ref(ouch50_order_replaced *m, uint64_t value) {
  ouch50_store64(m->order_ref, value);
}

static inline void ouch50_order_replaced_set_capacity(ouch50_order_replaced *m, uint8_t value) {
  m->capacity[0] = value;
}

static inline void ouch50_order_replaced_set_intermarket_sweep(ouch50_order_replaced *m, uint8_t value) {
  m->intermarket_sweep[0] = value;
}

static inline void ouch50_order_replaced_set_cross_type(ouch50_order_replaced *m, uint8_t value) {
  m->cross_type[0] = value;
}

static inline void ouch50_order_replaced_set_order_state(ouch50_order_replaced *m, uint8_t value) {
  m->order_state[0] = value;
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch50_order_replaced_set_cl_ord_id(ouch50_order_replaced *m, const char *text, size_t length) {
  ouch50_store_alpha(m->cl_ord_id, 14, text, length);
}

static inline void ouch50_order_replaced_set_appendage_length(ouch50_order_replaced *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_order_replaced_set_constants(ouch50_order_replaced *m) {
  m->message_type[0] = 'U';
}

// elements of appendage (firm, min_qty, max_floor, price_type, post_only, expire_time, trade_now, handle_inst, bbo_weight_indicator, user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_order_replaced_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 68) return NULL;
  *size = ouch50_load16(message + 66);
  return *size > length - 68 ? NULL : message + 68;
}

// after `size` bytes of elements were written from 68 on: writes their length, gives that of the message
static inline size_t ouch50_order_replaced_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 66, size);
  return (size_t)size + 68;
}

// Order Canceled. Shares were taken off the order. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ORDER_CANCELED_TYPE 'C'
#define OUCH50_ORDER_CANCELED_LENGTH 18

typedef struct ouch50_order_canceled {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t quantity[4];
  uint8_t reason[1];
} ouch50_order_canceled;

OUCH50_STATIC_ASSERT(sizeof(ouch50_order_canceled) == 18, "order_canceled");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_canceled, message_type) == 0, "order_canceled.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_canceled, timestamp) == 1, "order_canceled.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_canceled, user_ref_num) == 9, "order_canceled.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_canceled, quantity) == 13, "order_canceled.quantity");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_canceled, reason) == 17, "order_canceled.reason");

// message_type @0 char: always "C"
static inline uint8_t ouch50_order_canceled_get_message_type(const ouch50_order_canceled *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_order_canceled_get_timestamp(const ouch50_order_canceled *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_order_canceled_get_user_ref_num(const ouch50_order_canceled *m) {
  return ouch50_load32(m->user_ref_num);
}

// quantity @13 u32: shares taken off now
static inline uint32_t ouch50_order_canceled_get_quantity(const ouch50_order_canceled *m) {
  return ouch50_load32(m->quantity);
}

// reason @17 char: codes: CancelReason
static inline uint8_t ouch50_order_canceled_get_reason(const ouch50_order_canceled *m) {
  return m->reason[0];
}

static inline void ouch50_order_canceled_set_timestamp(ouch50_order_canceled *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_order_canceled_set_user_ref_num(ouch50_order_canceled *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_order_canceled_set_quantity(ouch50_order_canceled *m, uint32_t value) {
  ouch50_store32(m->quantity, value);
}

static inline void ouch50_order_canceled_set_reason(ouch50_order_canceled *m, uint8_t value) {
  m->reason[0] = value;
}

// writes the fields that never change
static inline void ouch50_order_canceled_set_constants(ouch50_order_canceled *m) {
  m->message_type[0] = 'C';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 18 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_order_canceled_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 18) {
    *size = 0;
    return message + 18;
  }
  if (length < 20) return NULL;
  *size = ouch50_load16(message + 18);
  return *size > length - 20 ? NULL : message + 20;
}

// after `size` bytes of elements were written from 20 on: writes their length, gives that of the message
static inline size_t ouch50_order_canceled_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 18, size);
  return (size_t)size + 20;
}

// AIQ Canceled. Shares were taken off to prevent a match with the own side. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_AIQ_CANCELED_TYPE 'D'
#define OUCH50_AIQ_CANCELED_LENGTH 32

typedef struct ouch50_aiq_canceled {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t decrement_shares[4];
  uint8_t reason[1];
  uint8_t quantity_prevented_from_trading[4];
  uint8_t execution_price[8];
  uint8_t liquidity_flag[1];
  uint8_t aiq_strategy[1];
} ouch50_aiq_canceled;

OUCH50_STATIC_ASSERT(sizeof(ouch50_aiq_canceled) == 32, "aiq_canceled");
OUCH50_STATIC_ASSERT(offsetof(ouch50_aiq_canceled, message_type) == 0, "aiq_canceled.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_aiq_canceled, timestamp) == 1, "aiq_canceled.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_aiq_canceled, user_ref_num) == 9, "aiq_canceled.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_aiq_canceled, decrement_shares) == 13, "aiq_canceled.decrement_shares");
OUCH50_STATIC_ASSERT(offsetof(ouch50_aiq_canceled, reason) == 17, "aiq_canceled.reason");
OUCH50_STATIC_ASSERT(offsetof(ouch50_aiq_canceled, quantity_prevented_from_trading) == 18, "aiq_canceled.quantity_prevented_from_trading");
OUCH50_STATIC_ASSERT(offsetof(ouch50_aiq_canceled, execution_price) == 22, "aiq_canceled.execution_price");
OUCH50_STATIC_ASSERT(offsetof(ouch50_aiq_canceled, liquidity_flag) == 30, "aiq_canceled.liquidity_flag");
OUCH50_STATIC_ASSERT(offsetof(ouch50_aiq_canceled, aiq_strategy) == 31, "aiq_canceled.aiq_strategy");

// message_type @0 char: always "D"
static inline uint8_t ouch50_aiq_canceled_get_message_type(const ouch50_aiq_canceled *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_aiq_canceled_get_timestamp(const ouch50_aiq_canceled *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_aiq_canceled_get_user_ref_num(const ouch50_aiq_canceled *m) {
  return ouch50_load32(m->user_ref_num);
}

// decrement_shares @13 u32
static inline uint32_t ouch50_aiq_canceled_get_decrement_shares(const ouch50_aiq_canceled *m) {
  return ouch50_load32(m->decrement_shares);
}

// reason @17 char: Q always this
static inline uint8_t ouch50_aiq_canceled_get_reason(const ouch50_aiq_canceled *m) {
  return m->reason[0];
}

// quantity_prevented_from_trading @18 u32
static inline uint32_t ouch50_aiq_canceled_get_quantity_prevented_from_trading(const ouch50_aiq_canceled *m) {
  return ouch50_load32(m->quantity_prevented_from_trading);
}

// execution_price @22 u64: in 0.0001 dollars
static inline uint64_t ouch50_aiq_canceled_get_execution_price(const ouch50_aiq_canceled *m) {
  return ouch50_load64(m->execution_price);
}

// liquidity_flag @30 char: codes: LiquidityFlag
static inline uint8_t ouch50_aiq_canceled_get_liquidity_flag(const ouch50_aiq_canceled *m) {
  return m->liquidity_flag[0];
}

// aiq_strategy @31 char
static inline uint8_t ouch50_aiq_canceled_get_aiq_strategy(const ouch50_aiq_canceled *m) {
  return m->aiq_strategy[0];
}

static inline void ouch50_aiq_canceled_set_timestamp(ouch50_aiq_canceled *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_aiq_canceled_set_user_ref_num(ouch50_aiq_canceled *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_aiq_canceled_set_decrement_shares(ouch50_aiq_canceled *m, uint32_t value) {
  ouch50_store32(m->decrement_shares, value);
}

static inline void ouch50_aiq_canceled_set_reason(ouch50_aiq_canceled *m, uint8_t value) {
  m->reason[0] = value;
}

static inline void ouch50_aiq_canceled_set_quantity_prevented_from_trading(ouch50_aiq_canceled *m, uint32_t value) {
  ouch50_store32(m->quantity_prevented_from_trading, value);
}

static inline void ouch50_aiq_canceled_set_execution_price(ouch50_aiq_canceled *m, uint64_t value) {
  ouch50_store64(m->execution_price, value);
}

static inline void ouch50_aiq_canceled_set_liquidity_flag(ouch50_aiq_canceled *m, uint8_t value) {
  m->liquidity_flag[0] = value;
}

static inline void ouch50_aiq_canceled_set_aiq_strategy(ouch50_aiq_canceled *m, uint8_t value) {
  m->aiq_strategy[0] = value;
}

// writes the fields that never change
static inline void ouch50_aiq_canceled_set_constants(ouch50_aiq_canceled *m) {
  m->message_type[0] = 'D';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 32 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_aiq_canceled_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 32) {
    *size = 0;
    return message + 32;
  }
  if (length < 34) return NULL;
  *size = ouch50_load16(message + 32);
  return *size > length - 34 ? NULL : message + 34;
}

// after `size` bytes of elements were written from 34 on: writes their length, gives that of the message
static inline size_t ouch50_aiq_canceled_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 32, size);
  return (size_t)size + 34;
}

// Order Executed. Shares were executed. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ORDER_EXECUTED_TYPE 'E'
#define OUCH50_ORDER_EXECUTED_LENGTH 36

typedef struct ouch50_order_executed {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t quantity[4];
  uint8_t price[8];
  uint8_t liquidity_flag[1];
  uint8_t match_number[8];
  uint8_t appendage_length[2];
} ouch50_order_executed;

OUCH50_STATIC_ASSERT(sizeof(ouch50_order_executed) == 36, "order_executed");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_executed, message_type) == 0, "order_executed.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_executed, timestamp) == 1, "order_executed.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_executed, user_ref_num) == 9, "order_executed.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_executed, quantity) == 13, "order_executed.quantity");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_executed, price) == 17, "order_executed.price");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_executed, liquidity_flag) == 25, "order_executed.liquidity_flag");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_executed, match_number) == 26, "order_executed.match_number");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_executed, appendage_length) == 34, "order_executed.appendage_length");

// message_type @0 char: always "E"
static inline uint8_t ouch50_order_executed_get_message_type(const ouch50_order_executed *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_order_executed_get_timestamp(const ouch50_order_executed *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_order_executed_get_user_ref_num(const ouch50_order_executed *m) {
  return ouch50_load32(m->user_ref_num);
}

// quantity @13 u32: shares executed now
static inline uint32_t ouch50_order_executed_get_quantity(const ouch50_order_executed *m) {
  return ouch50_load32(m->quantity);
}

// price @17 u64: in 0.0001 dollars
static inline uint64_t ouch50_order_executed_get_price(const ouch50_order_executed *m) {
  return ouch50_load64(m->price);
}

// liquidity_flag @25 char: codes: LiquidityFlag
static inline uint8_t ouch50_order_executed_get_liquidity_flag(const ouch50_order_executed *m) {
  return m->liquidity_flag[0];
}

// match_number @26 u64
static inline uint64_t ouch50_order_executed_get_match_number(const ouch50_order_executed *m) {
  return ouch50_load64(m->match_number);
}

// appendage_length @34 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_order_executed_get_appendage_length(const ouch50_order_executed *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_order_executed_set_timestamp(ouch50_order_executed *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_order_executed_set_user_ref_num(ouch50_order_executed *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_order_executed_set_quantity(ouch50_order_executed *m, uint32_t value) {
  ouch50_store32(m->quantity, value);
}

static inline void ouch50_order_executed_set_price(ouch50_order_executed *m, uint64_t value) {
  ouch50_store64(m->price, value);
}

static inline void ouch50_order_executed_set_liquidity_flag(ouch50_order_executed *m, uint8_t value) {
  m->liquidity_flag[0] = value;
}

static inline void ouch50_order_executed_set_match_number(ouch50_order_executed *m, uint64_t value) {
  ouch50_store64(m->match_number, value);
}

static inline void ouch50_order_executed_set_appendage_length(ouch50_order_executed *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_order_executed_set_constants(ouch50_order_executed *m) {
  m->message_type[0] = 'E';
}

// elements of appendage (user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_order_executed_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 36) return NULL;
  *size = ouch50_load16(message + 34);
  return *size > length - 36 ? NULL : message + 36;
}

// after `size` bytes of elements were written from 36 on: writes their length, gives that of the message
static inline size_t ouch50_order_executed_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 34, size);
  return (size_t)size + 36;
}

// Broken Trade. An earlier execution was broken. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_BROKEN_TRADE_TYPE 'B'
#define OUCH50_BROKEN_TRADE_LENGTH 36

typedef struct ouch50_broken_trade {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t match_number[8];
  uint8_t reason[1];
  uint8_t cl_ord_id[14];
} ouch50_broken_trade;

OUCH50_STATIC_ASSERT(sizeof(ouch50_broken_trade) == 36, "broken_trade");
OUCH50_STATIC_ASSERT(offsetof(ouch50_broken_trade, message_type) == 0, "broken_trade.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_broken_trade, timestamp) == 1, "broken_trade.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_broken_trade, user_ref_num) == 9, "broken_trade.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_broken_trade, match_number) == 13, "broken_trade.match_number");
OUCH50_STATIC_ASSERT(offsetof(ouch50_broken_trade, reason) == 21, "broken_trade.reason");
OUCH50_STATIC_ASSERT(offsetof(ouch50_broken_trade, cl_ord_id) == 22, "broken_trade.cl_ord_id");

// message_type @0 char: always "B"
static inline uint8_t ouch50_broken_trade_get_message_type(const ouch50_broken_trade *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_broken_trade_get_timestamp(const ouch50_broken_trade *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_broken_trade_get_user_ref_num(const ouch50_broken_trade *m) {
  return ouch50_load32(m->user_ref_num);
}

// match_number @13 u64
static inline uint64_t ouch50_broken_trade_get_match_number(const ouch50_broken_trade *m) {
  return ouch50_load64(m->match_number);
}

// reason @21 char: E erroneous, C consent, S supervisory, X external
static inline uint8_t ouch50_broken_trade_get_reason(const ouch50_broken_trade *m) {
  return m->reason[0];
}

// cl_ord_id @22 alpha14
static inline const uint8_t * ouch50_broken_trade_get_cl_ord_id(const ouch50_broken_trade *m) {
  return m->cl_ord_id;
}

static inline void ouch50_broken_trade_set_timestamp(ouch50_broken_trade *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_broken_trade_set_user_ref_num(ouch50_broken_trade *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_broken_trade_set_match_number(ouch50_broken_trade *m, uint64_t value) {
  ouch50_store64(m->match_number, value);
}

static inline void ouch50_broken_trade_set_reason(ouch50_broken_trade *m, uint8_t value) {
  m->reason[0] = value;
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch50_broken_trade_set_cl_ord_id(ouch50_broken_trade *m, const char *text, size_t length) {
  ouch50_store_alpha(m->cl_ord_id, 14, text, length);
}

// writes the fields that never change
static inline void ouch50_broken_trade_set_constants(ouch50_broken_trade *m) {
  m->message_type[0] = 'B';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 36 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_broken_trade_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 36) {
    *size = 0;
    return message + 36;
  }
  if (length < 38) return NULL;
  *size = ouch50_load16(message + 36);
  return *size > length - 38 ? NULL : message + 38;
}

// after `size` bytes of elements were written from 38 on: writes their length, gives that of the message
static inline size_t ouch50_broken_trade_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 36, size);
  return (size_t)size + 38;
}

// Rejected. The order was not accepted; its user_ref_num counts as used. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ORDER_REJECTED_TYPE 'J'
#define OUCH50_ORDER_REJECTED_LENGTH 29

typedef struct ouch50_order_rejected {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t reason[2];
  uint8_t cl_ord_id[14];
} ouch50_order_rejected;

OUCH50_STATIC_ASSERT(sizeof(ouch50_order_rejected) == 29, "order_rejected");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_rejected, message_type) == 0, "order_rejected.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_rejected, timestamp) == 1, "order_rejected.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_rejected, user_ref_num) == 9, "order_rejected.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_rejected, reason) == 13, "order_rejected.reason");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_rejected, cl_ord_id) == 15, "order_rejected.cl_ord_id");

// message_type @0 char: always "J"
static inline uint8_t ouch50_order_rejected_get_message_type(const ouch50_order_rejected *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_order_rejected_get_timestamp(const ouch50_order_rejected *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_order_rejected_get_user_ref_num(const ouch50_order_rejected *m) {
  return ouch50_load32(m->user_ref_num);
}

// reason @13 u16: codes: RejectReason
static inline uint16_t ouch50_order_rejected_get_reason(const ouch50_order_rejected *m) {
  return ouch50_load16(m->reason);
}

// cl_ord_id @15 alpha14
static inline const uint8_t * ouch50_order_rejected_get_cl_ord_id(const ouch50_order_rejected *m) {
  return m->cl_ord_id;
}

static inline void ouch50_order_rejected_set_timestamp(ouch50_order_rejected *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_order_rejected_set_user_ref_num(ouch50_order_rejected *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_order_rejected_set_reason(ouch50_order_rejected *m, uint16_t value) {
  ouch50_store16(m->reason, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch50_order_rejected_set_cl_ord_id(ouch50_order_rejected *m, const char *text, size_t length) {
  ouch50_store_alpha(m->cl_ord_id, 14, text, length);
}

// writes the fields that never change
static inline void ouch50_order_rejected_set_constants(ouch50_order_rejected *m) {
  m->message_type[0] = 'J';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 29 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_order_rejected_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 29) {
    *size = 0;
    return message + 29;
  }
  if (length < 31) return NULL;
  *size = ouch50_load16(message + 29);
  return *size > length - 31 ? NULL : message + 31;
}

// after `size` bytes of elements were written from 31 on: writes their length, gives that of the message
static inline size_t ouch50_order_rejected_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 29, size);
  return (size_t)size + 31;
}

// Cancel Pending. The cancel is kept until the order may be cancelled. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_CANCEL_PENDING_TYPE 'P'
#define OUCH50_CANCEL_PENDING_LENGTH 13

typedef struct ouch50_cancel_pending {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
} ouch50_cancel_pending;

OUCH50_STATIC_ASSERT(sizeof(ouch50_cancel_pending) == 13, "cancel_pending");
OUCH50_STATIC_ASSERT(offsetof(ouch50_cancel_pending, message_type) == 0, "cancel_pending.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_cancel_pending, timestamp) == 1, "cancel_pending.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_cancel_pending, user_ref_num) == 9, "cancel_pending.user_ref_num");

// message_type @0 char: always "P"
static inline uint8_t ouch50_cancel_pending_get_message_type(const ouch50_cancel_pending *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_cancel_pending_get_timestamp(const ouch50_cancel_pending *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_cancel_pending_get_user_ref_num(const ouch50_cancel_pending *m) {
  return ouch50_load32(m->user_ref_num);
}

static inline void ouch50_cancel_pending_set_timestamp(ouch50_cancel_pending *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_cancel_pending_set_user_ref_num(ouch50_cancel_pending *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

// writes the fields that never change
static inline void ouch50_cancel_pending_set_constants(ouch50_cancel_pending *m) {
  m->message_type[0] = 'P';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 13 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_cancel_pending_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 13) {
    *size = 0;
    return message + 13;
  }
  if (length < 15) return NULL;
  *size = ouch50_load16(message + 13);
  return *size > length - 15 ? NULL : message + 15;
}

// after `size` bytes of elements were written from 15 on: writes their length, gives that of the message
static inline size_t ouch50_cancel_pending_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 13, size);
  return (size_t)size + 15;
}

// Cancel Reject. The order may not be cancelled. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_CANCEL_REJECT_TYPE 'I'
#define OUCH50_CANCEL_REJECT_LENGTH 13

typedef struct ouch50_cancel_reject {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
} ouch50_cancel_reject;

OUCH50_STATIC_ASSERT(sizeof(ouch50_cancel_reject) == 13, "cancel_reject");
OUCH50_STATIC_ASSERT(offsetof(ouch50_cancel_reject, message_type) == 0, "cancel_reject.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_cancel_reject, timestamp) == 1, "cancel_reject.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_cancel_reject, user_ref_num) == 9, "cancel_reject.user_ref_num");

// message_type @0 char: always "I"
static inline uint8_t ouch50_cancel_reject_get_message_type(const ouch50_cancel_reject *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_cancel_reject_get_timestamp(const ouch50_cancel_reject *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_cancel_reject_get_user_ref_num(const ouch50_cancel_reject *m) {
  return ouch50_load32(m->user_ref_num);
}

static inline void ouch50_cancel_reject_set_timestamp(ouch50_cancel_reject *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_cancel_reject_set_user_ref_num(ouch50_cancel_reject *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

// writes the fields that never change
static inline void ouch50_cancel_reject_set_constants(ouch50_cancel_reject *m) {
  m->message_type[0] = 'I';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 13 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_cancel_reject_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 13) {
    *size = 0;
    return message + 13;
  }
  if (length < 15) return NULL;
  *size = ouch50_load16(message + 13);
  return *size > length - 15 ? NULL : message + 15;
}

// after `size` bytes of elements were written from 15 on: writes their length, gives that of the message
static inline size_t ouch50_cancel_reject_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 13, size);
  return (size_t)size + 15;
}

// Order Priority Update. The order has a new priority. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ORDER_PRIORITY_UPDATE_TYPE 'T'
#define OUCH50_ORDER_PRIORITY_UPDATE_LENGTH 30

typedef struct ouch50_order_priority_update {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t price[8];
  uint8_t display[1];
  uint8_t order_ref[8];
} ouch50_order_priority_update;

OUCH50_STATIC_ASSERT(sizeof(ouch50_order_priority_update) == 30, "order_priority_update");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_priority_update, message_type) == 0, "order_priority_update.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_priority_update, timestamp) == 1, "order_priority_update.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_priority_update, user_ref_num) == 9, "order_priority_update.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_priority_update, price) == 13, "order_priority_update.price");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_priority_update, display) == 21, "order_priority_update.display");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_priority_update, order_ref) == 22, "order_priority_update.order_ref");

// message_type @0 char: always "T"
static inline uint8_t ouch50_order_priority_update_get_message_type(const ouch50_order_priority_update *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_order_priority_update_get_timestamp(const ouch50_order_priority_update *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_order_priority_update_get_user_ref_num(const ouch50_order_priority_update *m) {
  return ouch50_load32(m->user_ref_num);
}

// price @13 u64: in 0.0001 dollars
static inline uint64_t ouch50_order_priority_update_get_price(const ouch50_order_priority_update *m) {
  return ouch50_load64(m->price);
}

// display @21 char: Y visible, N hidden, A attributable
static inline uint8_t ouch50_order_priority_update_get_display(const ouch50_order_priority_update *m) {
  return m->display[0];
}

// order_ref @22 u64 (order_reference_number)
static inline uint64_t ouch50_order_priority_update_get_order_ref(const ouch50_order_priority_update *m) {
  return ouch50_load64(m->order_ref);
}

static inline void ouch50_order_priority_update_set_timestamp(ouch50_order_priority_update *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_order_priority_update_set_user_ref_num(ouch50_order_priority_update *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_order_priority_update_set_price(ouch50_order_priority_update *m, uint64_t value) {
  ouch50_store64(m->price, value);
}

static inline void ouch50_order_priority_update_set_display(ouch50_order_priority_update *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch50_order_priority_update_set_order_ref(ouch50_order_priority_update *m, uint64_t value) {
  ouch50_store64(m->order_ref, value);
}

// writes the fields that never change
static inline void ouch50_order_priority_update_set_constants(ouch50_order_priority_update *m) {
  m->message_type[0] = 'T';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 30 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_order_priority_update_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 30) {
    *size = 0;
    return message + 30;
  }
  if (length < 32) return NULL;
  *size = ouch50_load16(message + 30);
  return *size > length - 32 ? NULL : message + 32;
}

// after `size` bytes of elements were written from 32 on: writes their length, gives that of the message
static inline size_t ouch50_order_priority_update_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 30, size);
  return (size_t)size + 32;
}

// Order Modified. The order was modified. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ORDER_MODIFIED_TYPE 'M'
#define OUCH50_ORDER_MODIFIED_LENGTH 18

typedef struct ouch50_order_modified {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t side[1];
  uint8_t quantity[4];
} ouch50_order_modified;

OUCH50_STATIC_ASSERT(sizeof(ouch50_order_modified) == 18, "order_modified");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_modified, message_type) == 0, "order_modified.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_modified, timestamp) == 1, "order_modified.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_modified, user_ref_num) == 9, "order_modified.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_modified, side) == 13, "order_modified.side");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_modified, quantity) == 14, "order_modified.quantity");

// message_type @0 char: always "M"
static inline uint8_t ouch50_order_modified_get_message_type(const ouch50_order_modified *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_order_modified_get_timestamp(const ouch50_order_modified *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_order_modified_get_user_ref_num(const ouch50_order_modified *m) {
  return ouch50_load32(m->user_ref_num);
}

// side @13 char: B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch50_order_modified_get_side(const ouch50_order_modified *m) {
  return m->side[0];
}

// quantity @14 u32
static inline uint32_t ouch50_order_modified_get_quantity(const ouch50_order_modified *m) {
  return ouch50_load32(m->quantity);
}

static inline void ouch50_order_modified_set_timestamp(ouch50_order_modified *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_order_modified_set_user_ref_num(ouch50_order_modified *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_order_modified_set_side(ouch50_order_modified *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch50_order_modified_set_quantity(ouch50_order_modified *m, uint32_t value) {
  ouch50_store32(m->quantity, value);
}

// writes the fields that never change
static inline void ouch50_order_modified_set_constants(ouch50_order_modified *m) {
  m->message_type[0] = 'M';
}

// elements of appendage (shares_located, locate_broker, user_ref_idx), and their bytes in *size; a message of 18 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_order_modified_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 18) {
    *size = 0;
    return message + 18;
  }
  if (length < 20) return NULL;
  *size = ouch50_load16(message + 18);
  return *size > length - 20 ? NULL : message + 20;
}

// after `size` bytes of elements were written from 20 on: writes their length, gives that of the message
static inline size_t ouch50_order_modified_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 18, size);
  return (size_t)size + 20;
}

// Order Restated. The order was changed by the exchange. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ORDER_RESTATED_TYPE 'R'
#define OUCH50_ORDER_RESTATED_LENGTH 16

typedef struct ouch50_order_restated {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t reason[1];
  uint8_t appendage_length[2];
} ouch50_order_restated;

OUCH50_STATIC_ASSERT(sizeof(ouch50_order_restated) == 16, "order_restated");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_restated, message_type) == 0, "order_restated.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_restated, timestamp) == 1, "order_restated.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_restated, user_ref_num) == 9, "order_restated.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_restated, reason) == 13, "order_restated.reason");
OUCH50_STATIC_ASSERT(offsetof(ouch50_order_restated, appendage_length) == 14, "order_restated.appendage_length");

// message_type @0 char: always "R"
static inline uint8_t ouch50_order_restated_get_message_type(const ouch50_order_restated *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_order_restated_get_timestamp(const ouch50_order_restated *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_order_restated_get_user_ref_num(const ouch50_order_restated *m) {
  return ouch50_load32(m->user_ref_num);
}

// reason @13 char: R refresh of display, P update of displayed price
static inline uint8_t ouch50_order_restated_get_reason(const ouch50_order_restated *m) {
  return m->reason[0];
}

// appendage_length @14 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_order_restated_get_appendage_length(const ouch50_order_restated *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_order_restated_set_timestamp(ouch50_order_restated *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_order_restated_set_user_ref_num(ouch50_order_restated *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

static inline void ouch50_order_restated_set_reason(ouch50_order_restated *m, uint8_t value) {
  m->reason[0] = value;
}

static inline void ouch50_order_restated_set_appendage_length(ouch50_order_restated *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_order_restated_set_constants(ouch50_order_restated *m) {
  m->message_type[0] = 'R';
}

// elements of appendage (secondary_order_ref, display_quantity, display_price, user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_order_restated_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 16) return NULL;
  *size = ouch50_load16(message + 14);
  return *size > length - 16 ? NULL : message + 16;
}

// after `size` bytes of elements were written from 16 on: writes their length, gives that of the message
static inline size_t ouch50_order_restated_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 14, size);
  return (size_t)size + 16;
}

// Mass Cancel Response. Answers mass_cancel_request. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_MASS_CANCEL_RESPONSE_TYPE 'X'
#define OUCH50_MASS_CANCEL_RESPONSE_LENGTH 27

typedef struct ouch50_mass_cancel_response {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t firm[4];
  uint8_t symbol[8];
  uint8_t appendage_length[2];
} ouch50_mass_cancel_response;

OUCH50_STATIC_ASSERT(sizeof(ouch50_mass_cancel_response) == 27, "mass_cancel_response");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_response, message_type) == 0, "mass_cancel_response.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_response, timestamp) == 1, "mass_cancel_response.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_response, user_ref_num) == 9, "mass_cancel_response.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_response, firm) == 13, "mass_cancel_response.firm");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_response, symbol) == 17, "mass_cancel_response.symbol");
OUCH50_STATIC_ASSERT(offsetof(ouch50_mass_cancel_response, appendage_length) == 25, "mass_cancel_response.appendage_length");

// message_type @0 char: always "X"
static inline uint8_t ouch50_mass_cancel_response_get_message_type(const ouch50_mass_cancel_response *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_mass_cancel_response_get_timestamp(const ouch50_mass_cancel_response *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_mass_cancel_response_get_user_ref_num(const ouch50_mass_cancel_response *m) {
  return ouch50_load32(m->user_ref_num);
}

// firm @13 alpha4
static inline const uint8_t * ouch50_mass_cancel_response_get_firm(const ouch50_mass_cancel_response *m) {
  return m->firm;
}

// symbol @17 alpha8
static inline const uint8_t * ouch50_mass_cancel_response_get_symbol(const ouch50_mass_cancel_response *m) {
  return m->symbol;
}

// appendage_length @25 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_mass_cancel_response_get_appendage_length(const ouch50_mass_cancel_response *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_mass_cancel_response_set_timestamp(ouch50_mass_cancel_response *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_mass_cancel_response_set_user_ref_num(ouch50_mass_cancel_response *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void ouch50_mass_cancel_response_set_firm(ouch50_mass_cancel_response *m, const char *text, size_t length) {
  ouch50_store_alpha(m->firm, 4, text, length);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void ouch50_mass_cancel_response_set_symbol(ouch50_mass_cancel_response *m, const char *text, size_t length) {
  ouch50_store_alpha(m->symbol, 8, text, length);
}

static inline void ouch50_mass_cancel_response_set_appendage_length(ouch50_mass_cancel_response *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_mass_cancel_response_set_constants(ouch50_mass_cancel_response *m) {
  m->message_type[0] = 'X';
}

// elements of appendage (group_id, side, user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_mass_cancel_response_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 27) return NULL;
  *size = ouch50_load16(message + 25);
  return *size > length - 27 ? NULL : message + 27;
}

// after `size` bytes of elements were written from 27 on: writes their length, gives that of the message
static inline size_t ouch50_mass_cancel_response_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 25, size);
  return (size_t)size + 27;
}

// Disable Order Entry Response. Answers disable_order_entry_request. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_TYPE 'G'
#define OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_LENGTH 19

typedef struct ouch50_disable_order_entry_response {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t firm[4];
  uint8_t appendage_length[2];
} ouch50_disable_order_entry_response;

OUCH50_STATIC_ASSERT(sizeof(ouch50_disable_order_entry_response) == 19, "disable_order_entry_response");
OUCH50_STATIC_ASSERT(offsetof(ouch50_disable_order_entry_response, message_type) == 0, "disable_order_entry_response.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_disable_order_entry_response, timestamp) == 1, "disable_order_entry_response.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_disable_order_entry_response, user_ref_num) == 9, "disable_order_entry_response.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_disable_order_entry_response, firm) == 13, "disable_order_entry_response.firm");
OUCH50_STATIC_ASSERT(offsetof(ouch50_disable_order_entry_response, appendage_length) == 17, "disable_order_entry_response.appendage_length");

// message_type @0 char: always "G"
static inline uint8_t ouch50_disable_order_entry_response_get_message_type(const ouch50_disable_order_entry_response *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_disable_order_entry_response_get_timestamp(const ouch50_disable_order_entry_response *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_disable_order_entry_response_get_user_ref_num(const ouch50_disable_order_entry_response *m) {
  return ouch50_load32(m->user_ref_num);
}

// firm @13 alpha4
static inline const uint8_t * ouch50_disable_order_entry_response_get_firm(const ouch50_disable_order_entry_response *m) {
  return m->firm;
}

// appendage_length @17 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_disable_order_entry_response_get_appendage_length(const ouch50_disable_order_entry_response *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_disable_order_entry_response_set_timestamp(ouch50_disable_order_entry_response *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_disable_order_entry_response_set_user_ref_num(ouch50_disable_order_entry_response *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void ouch50_disable_order_entry_response_set_firm(ouch50_disable_order_entry_response *m, const char *text, size_t length) {
  ouch50_store_alpha(m->firm, 4, text, length);
}

static inline void ouch50_disable_order_entry_response_set_appendage_length(ouch50_disable_order_entry_response *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_disable_order_entry_response_set_constants(ouch50_disable_order_entry_response *m) {
  m->message_type[0] = 'G';
}

// elements of appendage (user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_disable_order_entry_response_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 19) return NULL;
  *size = ouch50_load16(message + 17);
  return *size > length - 19 ? NULL : message + 19;
}

// after `size` bytes of elements were written from 19 on: writes their length, gives that of the message
static inline size_t ouch50_disable_order_entry_response_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 17, size);
  return (size_t)size + 19;
}

// Enable Order Entry Response. Answers enable_order_entry_request. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_TYPE 'K'
#define OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_LENGTH 19

typedef struct ouch50_enable_order_entry_response {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t user_ref_num[4];
  uint8_t firm[4];
  uint8_t appendage_length[2];
} ouch50_enable_order_entry_response;

OUCH50_STATIC_ASSERT(sizeof(ouch50_enable_order_entry_response) == 19, "enable_order_entry_response");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enable_order_entry_response, message_type) == 0, "enable_order_entry_response.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enable_order_entry_response, timestamp) == 1, "enable_order_entry_response.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enable_order_entry_response, user_ref_num) == 9, "enable_order_entry_response.user_ref_num");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enable_order_entry_response, firm) == 13, "enable_order_entry_response.firm");
OUCH50_STATIC_ASSERT(offsetof(ouch50_enable_order_entry_response, appendage_length) == 17, "enable_order_entry_response.appendage_length");

// message_type @0 char: always "K"
static inline uint8_t ouch50_enable_order_entry_response_get_message_type(const ouch50_enable_order_entry_response *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_enable_order_entry_response_get_timestamp(const ouch50_enable_order_entry_response *m) {
  return ouch50_load64(m->timestamp);
}

// user_ref_num @9 u32
static inline uint32_t ouch50_enable_order_entry_response_get_user_ref_num(const ouch50_enable_order_entry_response *m) {
  return ouch50_load32(m->user_ref_num);
}

// firm @13 alpha4
static inline const uint8_t * ouch50_enable_order_entry_response_get_firm(const ouch50_enable_order_entry_response *m) {
  return m->firm;
}

// appendage_length @17 u16: bytes of the elements that follow; 0 when there are none
static inline uint16_t ouch50_enable_order_entry_response_get_appendage_length(const ouch50_enable_order_entry_response *m) {
  return ouch50_load16(m->appendage_length);
}

static inline void ouch50_enable_order_entry_response_set_timestamp(ouch50_enable_order_entry_response *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_enable_order_entry_response_set_user_ref_num(ouch50_enable_order_entry_response *m, uint32_t value) {
  ouch50_store32(m->user_ref_num, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void ouch50_enable_order_entry_response_set_firm(ouch50_enable_order_entry_response *m, const char *text, size_t length) {
  ouch50_store_alpha(m->firm, 4, text, length);
}

static inline void ouch50_enable_order_entry_response_set_appendage_length(ouch50_enable_order_entry_response *m, uint16_t value) {
  ouch50_store16(m->appendage_length, value);
}

// writes the fields that never change
static inline void ouch50_enable_order_entry_response_set_constants(ouch50_enable_order_entry_response *m) {
  m->message_type[0] = 'K';
}

// elements of appendage (user_ref_idx), and their bytes in *size; NULL when they are not within `length`
static inline const uint8_t *ouch50_enable_order_entry_response_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length < 19) return NULL;
  *size = ouch50_load16(message + 17);
  return *size > length - 19 ? NULL : message + 19;
}

// after `size` bytes of elements were written from 19 on: writes their length, gives that of the message
static inline size_t ouch50_enable_order_entry_response_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 17, size);
  return (size_t)size + 19;
}

// Account Query Response. Answers account_query_request. Followed by appendage: elements of length (tag and value), tag, value.
#define OUCH50_ACCOUNT_QUERY_RESPONSE_TYPE 'Q'
#define OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH 13

typedef struct ouch50_account_query_response {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t next_user_ref_num[4];
} ouch50_account_query_response;

OUCH50_STATIC_ASSERT(sizeof(ouch50_account_query_response) == 13, "account_query_response");
OUCH50_STATIC_ASSERT(offsetof(ouch50_account_query_response, message_type) == 0, "account_query_response.message_type");
OUCH50_STATIC_ASSERT(offsetof(ouch50_account_query_response, timestamp) == 1, "account_query_response.timestamp");
OUCH50_STATIC_ASSERT(offsetof(ouch50_account_query_response, next_user_ref_num) == 9, "account_query_response.next_user_ref_num");

// message_type @0 char: always "Q"
static inline uint8_t ouch50_account_query_response_get_message_type(const ouch50_account_query_response *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch50_account_query_response_get_timestamp(const ouch50_account_query_response *m) {
  return ouch50_load64(m->timestamp);
}

// next_user_ref_num @9 u32
static inline uint32_t ouch50_account_query_response_get_next_user_ref_num(const ouch50_account_query_response *m) {
  return ouch50_load32(m->next_user_ref_num);
}

static inline void ouch50_account_query_response_set_timestamp(ouch50_account_query_response *m, uint64_t value) {
  ouch50_store64(m->timestamp, value);
}

static inline void ouch50_account_query_response_set_next_user_ref_num(ouch50_account_query_response *m, uint32_t value) {
  ouch50_store32(m->next_user_ref_num, value);
}

// writes the fields that never change
static inline void ouch50_account_query_response_set_constants(ouch50_account_query_response *m) {
  m->message_type[0] = 'Q';
}

// elements of appendage (user_ref_idx), and their bytes in *size; a message of 13 bytes has none; NULL when they are not within `length`
static inline const uint8_t *ouch50_account_query_response_appendage(const uint8_t *message, size_t length, size_t *size) {
  if (length == 13) {
    *size = 0;
    return message + 13;
  }
  if (length < 15) return NULL;
  *size = ouch50_load16(message + 13);
  return *size > length - 15 ? NULL : message + 15;
}

// after `size` bytes of elements were written from 15 on: writes their length, gives that of the message
static inline size_t ouch50_account_query_response_close_appendage(uint8_t *message, uint16_t size) {
  ouch50_store16(message + 13, size);
  return (size_t)size + 15;
}

// X(type, name, length) for every message
#define OUCH50_MESSAGES(X) \
  X('O', enter_order, 47) \
  X('U', replace_order, 40) \
  X('X', cancel_order, 9) \
  X('M', modify_order, 10) \
  X('C', mass_cancel_request, 19) \
  X('D', disable_order_entry_request, 11) \
  X('E', enable_order_entry_request, 11) \
  X('Q', account_query_request, 1) \
  X('S', system_event, 10) \
  X('A', order_accepted, 64) \
  X('U', order_replaced, 68) \
  X('C', order_canceled, 18) \
  X('D', aiq_canceled, 32) \
  X('E', order_executed, 36) \
  X('B', broken_trade, 36) \
  X('J', order_rejected, 29) \
  X('P', cancel_pending, 13) \
  X('I', cancel_reject, 13) \
  X('T', order_priority_update, 30) \
  X('M', order_modified, 18) \
  X('R', order_restated, 16) \
  X('X', mass_cancel_response, 27) \
  X('G', disable_order_entry_response, 19) \
  X('K', enable_order_entry_response, 19) \
  X('Q', account_query_response, 13)

// X(type, name, length) for every inbound message
#define OUCH50_INBOUND_MESSAGES(X) \
  X('O', enter_order, 47) \
  X('U', replace_order, 40) \
  X('X', cancel_order, 9) \
  X('M', modify_order, 10) \
  X('C', mass_cancel_request, 19) \
  X('D', disable_order_entry_request, 11) \
  X('E', enable_order_entry_request, 11) \
  X('Q', account_query_request, 1)

// X(type, name, length) for every outbound message
#define OUCH50_OUTBOUND_MESSAGES(X) \
  X('S', system_event, 10) \
  X('A', order_accepted, 64) \
  X('U', order_replaced, 68) \
  X('C', order_canceled, 18) \
  X('D', aiq_canceled, 32) \
  X('E', order_executed, 36) \
  X('B', broken_trade, 36) \
  X('J', order_rejected, 29) \
  X('P', cancel_pending, 13) \
  X('I', cancel_reject, 13) \
  X('T', order_priority_update, 30) \
  X('M', order_modified, 18) \
  X('R', order_restated, 16) \
  X('X', mass_cancel_response, 27) \
  X('G', disable_order_entry_response, 19) \
  X('K', enable_order_entry_response, 19) \
  X('Q', account_query_response, 13)

// where every message has its type byte
#define OUCH50_TYPE_OFFSET 0

// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline uint8_t ouch50_length_of_inbound(uint8_t type) {
  static const uint8_t lengths[256] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 19, 11, 11, 0, 0, 0, 0, 0, 0, 0, 10, 0, 47,
      0, 1, 0, 0, 0, 40, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0,
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

// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline uint8_t ouch50_length_of_outbound(uint8_t type) {
  static const uint8_t lengths[256] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 64, 36, 18, 32, 36, 0, 19, 0, 13, 29, 19, 0, 18, 0, 0,
      13, 13, 16, 10, 30, 68, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0,
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

#endif // LUMINA_GENERATED_OUCH50_H
