// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_OUCH42_H
#define LUMINA_GENERATED_OUCH42_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define OUCH42_STATIC_ASSERT static_assert
#else
#define OUCH42_STATIC_ASSERT _Static_assert
#endif

// side, char; the set is open
#define OUCH42_SIDE_BUY 'B' // buy
#define OUCH42_SIDE_SELL 'S' // sell
#define OUCH42_SIDE_SELL_SHORT 'T' // sell short
#define OUCH42_SIDE_SELL_SHORT_EXEMPT 'E' // sell short exempt

// time_in_force, u32; the set is open
#define OUCH42_TIME_IN_FORCE_IOC 0u // immediate or cancel
#define OUCH42_TIME_IN_FORCE_MARKET_HOURS 99998u // market hours
#define OUCH42_TIME_IN_FORCE_SYSTEM_HOURS 99999u // system hours

// display, char; the set is open
#define OUCH42_DISPLAY_ATTRIBUTABLE 'A' // attributable, price to display
#define OUCH42_DISPLAY_ANONYMOUS 'Y' // anonymous, price to comply
#define OUCH42_DISPLAY_NON_DISPLAY 'N' // non-display
#define OUCH42_DISPLAY_POST_ONLY 'P' // post-only
#define OUCH42_DISPLAY_IMBALANCE_ONLY 'I' // imbalance-only
#define OUCH42_DISPLAY_MIDPOINT_PEG 'M' // midpoint peg
#define OUCH42_DISPLAY_MIDPOINT_PEG_POST_ONLY 'W' // midpoint peg post-only
#define OUCH42_DISPLAY_POST_ONLY_ATTRIBUTABLE 'L' // post-only and attributable
#define OUCH42_DISPLAY_RETAIL_1 'O' // retail order type 1
#define OUCH42_DISPLAY_RETAIL_2 'T' // retail order type 2
#define OUCH42_DISPLAY_RETAIL_PRICE_IMPROVEMENT 'Q' // retail price improvement
#define OUCH42_DISPLAY_MIDPOINT_PEG_TRADE_NOW 'm' // midpoint peg + trade now
#define OUCH42_DISPLAY_NON_DISPLAY_TRADE_NOW 'n' // non-display + trade now

// capacity, char; the set is open
#define OUCH42_CAPACITY_AGENCY 'A' // agency
#define OUCH42_CAPACITY_PRINCIPAL 'P' // principal
#define OUCH42_CAPACITY_RISKLESS 'R' // riskless
#define OUCH42_CAPACITY_OTHER 'O' // other

// intermarket_sweep, char; the set is open
#define OUCH42_INTERMARKET_SWEEP_ELIGIBLE 'Y' // eligible
#define OUCH42_INTERMARKET_SWEEP_NOT_ELIGIBLE 'N' // not eligible
#define OUCH42_INTERMARKET_SWEEP_TRADE_AT 'y' // trade-at

// cross_type, char; the set is open
#define OUCH42_CROSS_TYPE_CONTINUOUS 'N' // continuous market
#define OUCH42_CROSS_TYPE_OPENING 'O' // opening cross
#define OUCH42_CROSS_TYPE_CLOSING 'C' // closing cross
#define OUCH42_CROSS_TYPE_HALT_IPO 'H' // halt or IPO cross
#define OUCH42_CROSS_TYPE_SUPPLEMENTAL 'S' // supplemental
#define OUCH42_CROSS_TYPE_RETAIL 'R' // BX only
#define OUCH42_CROSS_TYPE_EXTENDED_LIFE 'E' // extended life

// customer_type, char; the set is open
#define OUCH42_CUSTOMER_TYPE_RETAIL 'R' // retail designated
#define OUCH42_CUSTOMER_TYPE_NOT_RETAIL 'N' // not retail
#define OUCH42_CUSTOMER_TYPE_PORT_DEFAULT ' ' // port default

// order_state, char; the set is open
#define OUCH42_ORDER_STATE_LIVE 'L' // order live
#define OUCH42_ORDER_STATE_DEAD 'D' // accepted and dead at once

// event_code, char; the set is open
#define OUCH42_EVENT_CODE_START_OF_DAY 'S' // start of day
#define OUCH42_EVENT_CODE_END_OF_DAY 'E' // end of day

// bbo_weight, char; the set is open
#define OUCH42_BBO_WEIGHT_UP_TO_0_2_PERCENT '0' // 0-0.2%
#define OUCH42_BBO_WEIGHT_UP_TO_1_PERCENT '1' // 0.2-1%
#define OUCH42_BBO_WEIGHT_UP_TO_2_PERCENT '2' // 1-2%
#define OUCH42_BBO_WEIGHT_ABOVE_2_PERCENT '3' // > 2%
#define OUCH42_BBO_WEIGHT_UNSPECIFIED ' ' // unspecified
#define OUCH42_BBO_WEIGHT_SETS_QBBO 'S' // sets QBBO joining NBBO
#define OUCH42_BBO_WEIGHT_IMPROVES_NBBO 'N' // improves NBBO

// cancel_reason, char; the set is open
#define OUCH42_CANCEL_REASON_REGULATORY_RESTRICTION 'D' // regulatory restriction
#define OUCH42_CANCEL_REASON_CLOSED 'E' // a day order after the closing cross
#define OUCH42_CANCEL_REASON_POST_ONLY_SLIDE 'F' // post only cancel, NMS price slide
#define OUCH42_CANCEL_REASON_POST_ONLY_CONTRA 'G' // post only cancel, contra displayed order
#define OUCH42_CANCEL_REASON_HALTED 'H' // halted
#define OUCH42_CANCEL_REASON_IMMEDIATE_OR_CANCEL 'I' // immediate or cancel
#define OUCH42_CANCEL_REASON_MARKET_COLLARS 'K' // market collars
#define OUCH42_CANCEL_REASON_SELF_MATCH_PREVENTION 'Q' // self match prevention
#define OUCH42_CANCEL_REASON_SUPERVISORY 'S' // supervisory
#define OUCH42_CANCEL_REASON_TIME_IN_FORCE_EXPIRED 'T' // time in force expired
#define OUCH42_CANCEL_REASON_USER_REQUESTED 'U' // user requested
#define OUCH42_CANCEL_REASON_OPEN_PROTECTION 'X' // open protection
#define OUCH42_CANCEL_REASON_SYSTEM 'Z' // system cancel

// aiq_reason, char; the set is open
#define OUCH42_AIQ_REASON_SELF_MATCH_PREVENTION 'Q' // always this

// break_reason, char; the set is open
#define OUCH42_BREAK_REASON_ERRONEOUS 'E' // erroneous
#define OUCH42_BREAK_REASON_CONSENT 'C' // consent
#define OUCH42_BREAK_REASON_SUPERVISORY 'S' // supervisory
#define OUCH42_BREAK_REASON_EXTERNAL 'X' // external

// reference_price_type, char; the set is open
#define OUCH42_REFERENCE_PRICE_TYPE_INTRADAY_INDICATIVE_VALUE 'I' // intraday indicative value

static inline uint32_t ouch42_load32(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static inline uint64_t ouch42_load64(const uint8_t *p) {
  return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

static inline void ouch42_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)(value >> 24);
  p[1] = (uint8_t)(value >> 16);
  p[2] = (uint8_t)(value >> 8);
  p[3] = (uint8_t)value;
}

static inline void ouch42_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 56);
  p[1] = (uint8_t)(value >> 48);
  p[2] = (uint8_t)(value >> 40);
  p[3] = (uint8_t)(value >> 32);
  p[4] = (uint8_t)(value >> 24);
  p[5] = (uint8_t)(value >> 16);
  p[6] = (uint8_t)(value >> 8);
  p[7] = (uint8_t)value;
}

static inline void ouch42_store_alpha(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  if (n > 0) memcpy(p, text, n);
  memset(p + n, ' ', size - n);
}

// Enter Order. A new order.
#define OUCH42_ENTER_ORDER_TYPE 'O'
#define OUCH42_ENTER_ORDER_LENGTH 49

typedef struct ouch42_enter_order {
  uint8_t message_type[1];
  uint8_t order_token[14];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
  uint8_t time_in_force[4];
  uint8_t firm[4];
  uint8_t display[1];
  uint8_t capacity[1];
  uint8_t intermarket_sweep[1];
  uint8_t minimum_quantity[4];
  uint8_t cross_type[1];
  uint8_t customer_type[1];
} ouch42_enter_order;

OUCH42_STATIC_ASSERT(sizeof(ouch42_enter_order) == 49, "enter_order");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, message_type) == 0, "enter_order.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, order_token) == 1, "enter_order.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, side) == 15, "enter_order.side");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, shares) == 16, "enter_order.shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, stock) == 20, "enter_order.stock");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, price) == 28, "enter_order.price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, time_in_force) == 32, "enter_order.time_in_force");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, firm) == 36, "enter_order.firm");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, display) == 40, "enter_order.display");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, capacity) == 41, "enter_order.capacity");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, intermarket_sweep) == 42, "enter_order.intermarket_sweep");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, minimum_quantity) == 43, "enter_order.minimum_quantity");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, cross_type) == 47, "enter_order.cross_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_enter_order, customer_type) == 48, "enter_order.customer_type");

// message_type @0 char: always "O"
static inline uint8_t ouch42_enter_order_get_message_type(const ouch42_enter_order *m) {
  return m->message_type[0];
}

// order_token @1 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_enter_order_get_order_token(const ouch42_enter_order *m) {
  return m->order_token;
}

// side @15 char (buy_sell_indicator): B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch42_enter_order_get_side(const ouch42_enter_order *m) {
  return m->side[0];
}

// shares @16 u32
static inline uint32_t ouch42_enter_order_get_shares(const ouch42_enter_order *m) {
  return ouch42_load32(m->shares);
}

// stock @20 alpha8
static inline const uint8_t * ouch42_enter_order_get_stock(const ouch42_enter_order *m) {
  return m->stock;
}

// price @28 u32: in 0.0001 dollars
static inline uint32_t ouch42_enter_order_get_price(const ouch42_enter_order *m) {
  return ouch42_load32(m->price);
}

// time_in_force @32 u32: in s to live; 0 immediate or cancel, 99998 market hours, 99999 system hours
static inline uint32_t ouch42_enter_order_get_time_in_force(const ouch42_enter_order *m) {
  return ouch42_load32(m->time_in_force);
}

// firm @36 alpha4
static inline const uint8_t * ouch42_enter_order_get_firm(const ouch42_enter_order *m) {
  return m->firm;
}

// display @40 char: codes: Display
static inline uint8_t ouch42_enter_order_get_display(const ouch42_enter_order *m) {
  return m->display[0];
}

// capacity @41 char: A agency, P principal, R riskless, O other
static inline uint8_t ouch42_enter_order_get_capacity(const ouch42_enter_order *m) {
  return m->capacity[0];
}

// intermarket_sweep @42 char (intermarket_sweep_eligibility): Y eligible, N not eligible, y trade-at
static inline uint8_t ouch42_enter_order_get_intermarket_sweep(const ouch42_enter_order *m) {
  return m->intermarket_sweep[0];
}

// minimum_quantity @43 u32
static inline uint32_t ouch42_enter_order_get_minimum_quantity(const ouch42_enter_order *m) {
  return ouch42_load32(m->minimum_quantity);
}

// cross_type @47 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life
static inline uint8_t ouch42_enter_order_get_cross_type(const ouch42_enter_order *m) {
  return m->cross_type[0];
}

// customer_type @48 char: R retail designated, N not retail, blank port default
static inline uint8_t ouch42_enter_order_get_customer_type(const ouch42_enter_order *m) {
  return m->customer_type[0];
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_enter_order_set_order_token(ouch42_enter_order *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_enter_order_set_side(ouch42_enter_order *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch42_enter_order_set_shares(ouch42_enter_order *m, uint32_t value) {
  ouch42_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void ouch42_enter_order_set_stock(ouch42_enter_order *m, const char *text, size_t length) {
  ouch42_store_alpha(m->stock, 8, text, length);
}

static inline void ouch42_enter_order_set_price(ouch42_enter_order *m, uint32_t value) {
  ouch42_store32(m->price, value);
}

static inline void ouch42_enter_order_set_time_in_force(ouch42_enter_order *m, uint32_t value) {
  ouch42_store32(m->time_in_force, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void ouch42_enter_order_set_firm(ouch42_enter_order *m, const char *text, size_t length) {
  ouch42_store_alpha(m->firm, 4, text, length);
}

static inline void ouch42_enter_order_set_display(ouch42_enter_order *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch42_enter_order_set_capacity(ouch42_enter_order *m, uint8_t value) {
  m->capacity[0] = value;
}

static inline void ouch42_enter_order_set_intermarket_sweep(ouch42_enter_order *m, uint8_t value) {
  m->intermarket_sweep[0] = value;
}

static inline void ouch42_enter_order_set_minimum_quantity(ouch42_enter_order *m, uint32_t value) {
  ouch42_store32(m->minimum_quantity, value);
}

static inline void ouch42_enter_order_set_cross_type(ouch42_enter_order *m, uint8_t value) {
  m->cross_type[0] = value;
}

static inline void ouch42_enter_order_set_customer_type(ouch42_enter_order *m, uint8_t value) {
  m->customer_type[0] = value;
}

// writes the fields that never change
static inline void ouch42_enter_order_set_constants(ouch42_enter_order *m) {
  m->message_type[0] = 'O';
}

// Replace Order. Takes an order out and puts another in its place.
#define OUCH42_REPLACE_ORDER_TYPE 'U'
#define OUCH42_REPLACE_ORDER_LENGTH 47

typedef struct ouch42_replace_order {
  uint8_t message_type[1];
  uint8_t existing_order_token[14];
  uint8_t replacement_order_token[14];
  uint8_t shares[4];
  uint8_t price[4];
  uint8_t time_in_force[4];
  uint8_t display[1];
  uint8_t intermarket_sweep[1];
  uint8_t minimum_quantity[4];
} ouch42_replace_order;

OUCH42_STATIC_ASSERT(sizeof(ouch42_replace_order) == 47, "replace_order");
OUCH42_STATIC_ASSERT(offsetof(ouch42_replace_order, message_type) == 0, "replace_order.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_replace_order, existing_order_token) == 1, "replace_order.existing_order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_replace_order, replacement_order_token) == 15, "replace_order.replacement_order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_replace_order, shares) == 29, "replace_order.shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_replace_order, price) == 33, "replace_order.price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_replace_order, time_in_force) == 37, "replace_order.time_in_force");
OUCH42_STATIC_ASSERT(offsetof(ouch42_replace_order, display) == 41, "replace_order.display");
OUCH42_STATIC_ASSERT(offsetof(ouch42_replace_order, intermarket_sweep) == 42, "replace_order.intermarket_sweep");
OUCH42_STATIC_ASSERT(offsetof(ouch42_replace_order, minimum_quantity) == 43, "replace_order.minimum_quantity");

// message_type @0 char: always "U"
static inline uint8_t ouch42_replace_order_get_message_type(const ouch42_replace_order *m) {
  return m->message_type[0];
}

// existing_order_token @1 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_replace_order_get_existing_order_token(const ouch42_replace_order *m) {
  return m->existing_order_token;
}

// replacement_order_token @15 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_replace_order_get_replacement_order_token(const ouch42_replace_order *m) {
  return m->replacement_order_token;
}

// shares @29 u32
static inline uint32_t ouch42_replace_order_get_shares(const ouch42_replace_order *m) {
  return ouch42_load32(m->shares);
}

// price @33 u32: in 0.0001 dollars
static inline uint32_t ouch42_replace_order_get_price(const ouch42_replace_order *m) {
  return ouch42_load32(m->price);
}

// time_in_force @37 u32: in s to live; 0 immediate or cancel, 99998 market hours, 99999 system hours
static inline uint32_t ouch42_replace_order_get_time_in_force(const ouch42_replace_order *m) {
  return ouch42_load32(m->time_in_force);
}

// display @41 char: codes: Display
static inline uint8_t ouch42_replace_order_get_display(const ouch42_replace_order *m) {
  return m->display[0];
}

// intermarket_sweep @42 char (intermarket_sweep_eligibility): Y eligible, N not eligible, y trade-at
static inline uint8_t ouch42_replace_order_get_intermarket_sweep(const ouch42_replace_order *m) {
  return m->intermarket_sweep[0];
}

// minimum_quantity @43 u32
static inline uint32_t ouch42_replace_order_get_minimum_quantity(const ouch42_replace_order *m) {
  return ouch42_load32(m->minimum_quantity);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_replace_order_set_existing_order_token(ouch42_replace_order *m, const char *text, size_t length) {
  ouch42_store_alpha(m->existing_order_token, 14, text, length);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_replace_order_set_replacement_order_token(ouch42_replace_order *m, const char *text, size_t length) {
  ouch42_store_alpha(m->replacement_order_token, 14, text, length);
}

static inline void ouch42_replace_order_set_shares(ouch42_replace_order *m, uint32_t value) {
  ouch42_store32(m->shares, value);
}

static inline void ouch42_replace_order_set_price(ouch42_replace_order *m, uint32_t value) {
  ouch42_store32(m->price, value);
}

static inline void ouch42_replace_order_set_time_in_force(ouch42_replace_order *m, uint32_t value) {
  ouch42_store32(m->time_in_force, value);
}

static inline void ouch42_replace_order_set_display(ouch42_replace_order *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch42_replace_order_set_intermarket_sweep(ouch42_replace_order *m, uint8_t value) {
  m->intermarket_sweep[0] = value;
}

static inline void ouch42_replace_order_set_minimum_quantity(ouch42_replace_order *m, uint32_t value) {
  ouch42_store32(m->minimum_quantity, value);
}

// writes the fields that never change
static inline void ouch42_replace_order_set_constants(ouch42_replace_order *m) {
  m->message_type[0] = 'U';
}

// Cancel Order. Lowers the size of an order; 0 ends it.
#define OUCH42_CANCEL_ORDER_TYPE 'X'
#define OUCH42_CANCEL_ORDER_LENGTH 19

typedef struct ouch42_cancel_order {
  uint8_t message_type[1];
  uint8_t order_token[14];
  uint8_t shares[4];
} ouch42_cancel_order;

OUCH42_STATIC_ASSERT(sizeof(ouch42_cancel_order) == 19, "cancel_order");
OUCH42_STATIC_ASSERT(offsetof(ouch42_cancel_order, message_type) == 0, "cancel_order.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_cancel_order, order_token) == 1, "cancel_order.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_cancel_order, shares) == 15, "cancel_order.shares");

// message_type @0 char: always "X"
static inline uint8_t ouch42_cancel_order_get_message_type(const ouch42_cancel_order *m) {
  return m->message_type[0];
}

// order_token @1 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_cancel_order_get_order_token(const ouch42_cancel_order *m) {
  return m->order_token;
}

// shares @15 u32: new intended order size; 0 cancels the rest
static inline uint32_t ouch42_cancel_order_get_shares(const ouch42_cancel_order *m) {
  return ouch42_load32(m->shares);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_cancel_order_set_order_token(ouch42_cancel_order *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_cancel_order_set_shares(ouch42_cancel_order *m, uint32_t value) {
  ouch42_store32(m->shares, value);
}

// writes the fields that never change
static inline void ouch42_cancel_order_set_constants(ouch42_cancel_order *m) {
  m->message_type[0] = 'X';
}

// Modify Order. Changes the side or lowers the size, and keeps the priority.
#define OUCH42_MODIFY_ORDER_TYPE 'M'
#define OUCH42_MODIFY_ORDER_LENGTH 20

typedef struct ouch42_modify_order {
  uint8_t message_type[1];
  uint8_t order_token[14];
  uint8_t side[1];
  uint8_t shares[4];
} ouch42_modify_order;

OUCH42_STATIC_ASSERT(sizeof(ouch42_modify_order) == 20, "modify_order");
OUCH42_STATIC_ASSERT(offsetof(ouch42_modify_order, message_type) == 0, "modify_order.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_modify_order, order_token) == 1, "modify_order.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_modify_order, side) == 15, "modify_order.side");
OUCH42_STATIC_ASSERT(offsetof(ouch42_modify_order, shares) == 16, "modify_order.shares");

// message_type @0 char: always "M"
static inline uint8_t ouch42_modify_order_get_message_type(const ouch42_modify_order *m) {
  return m->message_type[0];
}

// order_token @1 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_modify_order_get_order_token(const ouch42_modify_order *m) {
  return m->order_token;
}

// side @15 char (buy_sell_indicator): B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch42_modify_order_get_side(const ouch42_modify_order *m) {
  return m->side[0];
}

// shares @16 u32
static inline uint32_t ouch42_modify_order_get_shares(const ouch42_modify_order *m) {
  return ouch42_load32(m->shares);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_modify_order_set_order_token(ouch42_modify_order *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_modify_order_set_side(ouch42_modify_order *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch42_modify_order_set_shares(ouch42_modify_order *m, uint32_t value) {
  ouch42_store32(m->shares, value);
}

// writes the fields that never change
static inline void ouch42_modify_order_set_constants(ouch42_modify_order *m) {
  m->message_type[0] = 'M';
}

// Trade Now (2019 document). Unverified. Lets a resting order take liquidity. Document of 2019, one vendor.
#define OUCH42_TRADE_NOW_TYPE 'N'
#define OUCH42_TRADE_NOW_LENGTH 15

typedef struct ouch42_trade_now {
  uint8_t message_type[1];
  uint8_t order_token[14];
} ouch42_trade_now;

OUCH42_STATIC_ASSERT(sizeof(ouch42_trade_now) == 15, "trade_now");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_now, message_type) == 0, "trade_now.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_now, order_token) == 1, "trade_now.order_token");

// message_type @0 char: always "N"
static inline uint8_t ouch42_trade_now_get_message_type(const ouch42_trade_now *m) {
  return m->message_type[0];
}

// order_token @1 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_trade_now_get_order_token(const ouch42_trade_now *m) {
  return m->order_token;
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_trade_now_set_order_token(ouch42_trade_now *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

// writes the fields that never change
static inline void ouch42_trade_now_set_constants(ouch42_trade_now *m) {
  m->message_type[0] = 'N';
}

// System Event. Start or end of the day.
#define OUCH42_SYSTEM_EVENT_TYPE 'S'
#define OUCH42_SYSTEM_EVENT_LENGTH 10

typedef struct ouch42_system_event {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t event_code[1];
} ouch42_system_event;

OUCH42_STATIC_ASSERT(sizeof(ouch42_system_event) == 10, "system_event");
OUCH42_STATIC_ASSERT(offsetof(ouch42_system_event, message_type) == 0, "system_event.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_system_event, timestamp) == 1, "system_event.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_system_event, event_code) == 9, "system_event.event_code");

// message_type @0 char: always "S"
static inline uint8_t ouch42_system_event_get_message_type(const ouch42_system_event *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_system_event_get_timestamp(const ouch42_system_event *m) {
  return ouch42_load64(m->timestamp);
}

// event_code @9 char: S start of day, E end of day
static inline uint8_t ouch42_system_event_get_event_code(const ouch42_system_event *m) {
  return m->event_code[0];
}

static inline void ouch42_system_event_set_timestamp(ouch42_system_event *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

static inline void ouch42_system_event_set_event_code(ouch42_system_event *m, uint8_t value) {
  m->event_code[0] = value;
}

// writes the fields that never change
static inline void ouch42_system_event_set_constants(ouch42_system_event *m) {
  m->message_type[0] = 'S';
}

// Accepted. The order as it was accepted, which may differ from what was entered.
#define OUCH42_ORDER_ACCEPTED_TYPE 'A'
#define OUCH42_ORDER_ACCEPTED_LENGTH 66

typedef struct ouch42_order_accepted {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
  uint8_t time_in_force[4];
  uint8_t firm[4];
  uint8_t display[1];
  uint8_t order_ref[8];
  uint8_t capacity[1];
  uint8_t intermarket_sweep[1];
  uint8_t minimum_quantity[4];
  uint8_t cross_type[1];
  uint8_t order_state[1];
  uint8_t bbo_weight_indicator[1];
} ouch42_order_accepted;

OUCH42_STATIC_ASSERT(sizeof(ouch42_order_accepted) == 66, "order_accepted");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, message_type) == 0, "order_accepted.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, timestamp) == 1, "order_accepted.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, order_token) == 9, "order_accepted.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, side) == 23, "order_accepted.side");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, shares) == 24, "order_accepted.shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, stock) == 28, "order_accepted.stock");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, price) == 36, "order_accepted.price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, time_in_force) == 40, "order_accepted.time_in_force");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, firm) == 44, "order_accepted.firm");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, display) == 48, "order_accepted.display");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, order_ref) == 49, "order_accepted.order_ref");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, capacity) == 57, "order_accepted.capacity");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, intermarket_sweep) == 58, "order_accepted.intermarket_sweep");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, minimum_quantity) == 59, "order_accepted.minimum_quantity");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, cross_type) == 63, "order_accepted.cross_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, order_state) == 64, "order_accepted.order_state");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_accepted, bbo_weight_indicator) == 65, "order_accepted.bbo_weight_indicator");

// message_type @0 char: always "A"
static inline uint8_t ouch42_order_accepted_get_message_type(const ouch42_order_accepted *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_order_accepted_get_timestamp(const ouch42_order_accepted *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_order_accepted_get_order_token(const ouch42_order_accepted *m) {
  return m->order_token;
}

// side @23 char (buy_sell_indicator): B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch42_order_accepted_get_side(const ouch42_order_accepted *m) {
  return m->side[0];
}

// shares @24 u32
static inline uint32_t ouch42_order_accepted_get_shares(const ouch42_order_accepted *m) {
  return ouch42_load32(m->shares);
}

// stock @28 alpha8
static inline const uint8_t * ouch42_order_accepted_get_stock(const ouch42_order_accepted *m) {
  return m->stock;
}

// price @36 u32: in 0.0001 dollars
static inline uint32_t ouch42_order_accepted_get_price(const ouch42_order_accepted *m) {
  return ouch42_load32(m->price);
}

// time_in_force @40 u32: in s to live; 0 immediate or cancel, 99998 market hours, 99999 system hours
static inline uint32_t ouch42_order_accepted_get_time_in_force(const ouch42_order_accepted *m) {
  return ouch42_load32(m->time_in_force);
}

// firm @44 alpha4
static inline const uint8_t * ouch42_order_accepted_get_firm(const ouch42_order_accepted *m) {
  return m->firm;
}

// display @48 char: codes: Display
static inline uint8_t ouch42_order_accepted_get_display(const ouch42_order_accepted *m) {
  return m->display[0];
}

// order_ref @49 u64 (order_reference_number)
static inline uint64_t ouch42_order_accepted_get_order_ref(const ouch42_order_accepted *m) {
  return ouch42_load64(m->order_ref);
}

// capacity @57 char: A agency, P principal, R riskless, O other
static inline uint8_t ouch42_order_accepted_get_capacity(const ouch42_order_accepted *m) {
  return m->capacity[0];
}

// intermarket_sweep @58 char (intermarket_sweep_eligibility): Y eligible, N not eligible, y trade-at
static inline uint8_t ouch42_order_accepted_get_intermarket_sweep(const ouch42_order_accepted *m) {
  return m->intermarket_sweep[0];
}

// minimum_quantity @59 u32
static inline uint32_t ouch42_order_accepted_get_minimum_quantity(const ouch42_order_accepted *m) {
  return ouch42_load32(m->minimum_quantity);
}

// cross_type @63 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life
static inline uint8_t ouch42_order_accepted_get_cross_type(const ouch42_order_accepted *m) {
  return m->cross_type[0];
}

// order_state @64 char: L order live, D accepted and dead at once
static inline uint8_t ouch42_order_accepted_get_order_state(const ouch42_order_accepted *m) {
  return m->order_state[0];
}

// bbo_weight_indicator @65 char: 0 0-0.2%, 1 0.2-1%, 2 1-2%, 3 > 2%, blank unspecified, S sets QBBO joining NBBO, N improves NBBO
static inline uint8_t ouch42_order_accepted_get_bbo_weight_indicator(const ouch42_order_accepted *m) {
  return m->bbo_weight_indicator[0];
}

static inline void ouch42_order_accepted_set_timestamp(ouch42_order_accepted *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_order_accepted_set_order_token(ouch42_order_accepted *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_order_accepted_set_side(ouch42_order_accepted *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch42_order_accepted_set_shares(ouch42_order_accepted *m, uint32_t value) {
  ouch42_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void ouch42_order_accepted_set_stock(ouch42_order_accepted *m, const char *text, size_t length) {
  ouch42_store_alpha(m->stock, 8, text, length);
}

static inline void ouch42_order_accepted_set_price(ouch42_order_accepted *m, uint32_t value) {
  ouch42_store32(m->price, value);
}

static inline void ouch42_order_accepted_set_time_in_force(ouch42_order_accepted *m, uint32_t value) {
  ouch42_store32(m->time_in_force, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void ouch42_order_accepted_set_firm(ouch42_order_accepted *m, const char *text, size_t length) {
  ouch42_store_alpha(m->firm, 4, text, length);
}

static inline void ouch42_order_accepted_set_display(ouch42_order_accepted *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch42_order_accepted_set_order_ref(ouch42_order_accepted *m, uint64_t value) {
  ouch42_store64(m->order_ref, value);
}

static inline void ouch42_order_accepted_set_capacity(ouch42_order_accepted *m, uint8_t value) {
  m->capacity[0] = value;
}

static inline void ouch42_order_accepted_set_intermarket_sweep(ouch42_order_accepted *m, uint8_t value) {
  m->intermarket_sweep[0] = value;
}

static inline void ouch42_order_accepted_set_minimum_quantity(ouch42_order_accepted *m, uint32_t value) {
  ouch42_store32(m->minimum_quantity, value);
}

static inline void ouch42_order_accepted_set_cross_type(ouch42_order_accepted *m, uint8_t value) {
  m->cross_type[0] = value;
}

static inline void ouch42_order_accepted_set_order_state(ouch42_order_accepted *m, uint8_t value) {
  m->order_state[0] = value;
}

static inline void ouch42_order_accepted_set_bbo_weight_indicator(ouch42_order_accepted *m, uint8_t value) {
  m->bbo_weight_indicator[0] = value;
}

// writes the fields that never change
static inline void ouch42_order_accepted_set_constants(ouch42_order_accepted *m) {
  m->message_type[0] = 'A';
}

// Replaced. The order that took the place of another.
#define OUCH42_ORDER_REPLACED_TYPE 'U'
#define OUCH42_ORDER_REPLACED_LENGTH 80

typedef struct ouch42_order_replaced {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t replacement_order_token[14];
  uint8_t side[1];
  uint8_t shares[4];
  uint8_t stock[8];
  uint8_t price[4];
  uint8_t time_in_force[4];
  uint8_t firm[4];
  uint8_t display[1];
  uint8_t order_ref[8];
  uint8_t capacity[1];
  uint8_t intermarket_sweep[1];
  uint8_t minimum_quantity[4];
  uint8_t cross_type[1];
  uint8_t order_state[1];
  uint8_t previous_order_token[14];
  uint8_t bbo_weight_indicator[1];
} ouch42_order_replaced;

OUCH42_STATIC_ASSERT(sizeof(ouch42_order_replaced) == 80, "order_replaced");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, message_type) == 0, "order_replaced.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, timestamp) == 1, "order_replaced.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, replacement_order_token) == 9, "order_replaced.replacement_order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, side) == 23, "order_replaced.side");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, shares) == 24, "order_replaced.shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, stock) == 28, "order_replaced.stock");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, price) == 36, "order_replaced.price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, time_in_force) == 40, "order_replaced.time_in_force");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, firm) == 44, "order_replaced.firm");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, display) == 48, "order_replaced.display");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, order_ref) == 49, "order_replaced.order_ref");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, capacity) == 57, "order_replaced.capacity");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, intermarket_sweep) == 58, "order_replaced.intermarket_sweep");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, minimum_quantity) == 59, "order_replaced.minimum_quantity");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, cross_type) == 63, "order_replaced.cross_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, order_state) == 64, "order_replaced.order_state");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, previous_order_token) == 65, "order_replaced.previous_order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_replaced, bbo_weight_indicator) == 79, "order_replaced.bbo_weight_indicator");

// message_type @0 char: always "U"
static inline uint8_t ouch42_order_replaced_get_message_type(const ouch42_order_replaced *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_order_replaced_get_timestamp(const ouch42_order_replaced *m) {
  return ouch42_load64(m->timestamp);
}

// replacement_order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_order_replaced_get_replacement_order_token(const ouch42_order_replaced *m) {
  return m->replacement_order_token;
}

// side @23 char (buy_sell_indicator): B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch42_order_replaced_get_side(const ouch42_order_replaced *m) {
  return m->side[0];
}

// shares @24 u32
static inline uint32_t ouch42_order_replaced_get_shares(const ouch42_order_replaced *m) {
  return ouch42_load32(m->shares);
}

// stock @28 alpha8
static inline const uint8_t * ouch42_order_replaced_get_stock(const ouch42_order_replaced *m) {
  return m->stock;
}

// price @36 u32: in 0.0001 dollars
static inline uint32_t ouch42_order_replaced_get_price(const ouch42_order_replaced *m) {
  return ouch42_load32(m->price);
}

// time_in_force @40 u32: in s to live; 0 immediate or cancel, 99998 market hours, 99999 system hours
static inline uint32_t ouch42_order_replaced_get_time_in_force(const ouch42_order_replaced *m) {
  return ouch42_load32(m->time_in_force);
}

// firm @44 alpha4
static inline const uint8_t * ouch42_order_replaced_get_firm(const ouch42_order_replaced *m) {
  return m->firm;
}

// display @48 char: codes: Display
static inline uint8_t ouch42_order_replaced_get_display(const ouch42_order_replaced *m) {
  return m->display[0];
}

// order_ref @49 u64 (order_reference_number)
static inline uint64_t ouch42_order_replaced_get_order_ref(const ouch42_order_replaced *m) {
  return ouch42_load64(m->order_ref);
}

// capacity @57 char: A agency, P principal, R riskless, O other
static inline uint8_t ouch42_order_replaced_get_capacity(const ouch42_order_replaced *m) {
  return m->capacity[0];
}

// intermarket_sweep @58 char (intermarket_sweep_eligibility): Y eligible, N not eligible, y trade-at
static inline uint8_t ouch42_order_replaced_get_intermarket_sweep(const ouch42_order_replaced *m) {
  return m->intermarket_sweep[0];
}

// minimum_quantity @59 u32
static inline uint32_t ouch42_order_replaced_get_minimum_quantity(const ouch42_order_replaced *m) {
  return ouch42_load32(m->minimum_quantity);
}

// cross_type @63 char: N continuous market, O opening cross, C closing cross, H halt or IPO cross, S supplemental, R BX only, E extended life
static inline uint8_t ouch42_order_replaced_get_cross_type(const ouch42_order_replaced *m) {
  return m->cross_type[0];
}

// order_state @64 char: L order live, D accepted and dead at once
static inline uint8_t ouch42_order_replaced_get_order_state(const ouch42_order_replaced *m) {
  return m->order_state[0];
}

// previous_order_token @65 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_order_replaced_get_previous_order_token(const ouch42_order_replaced *m) {
  return m->previous_order_token;
}

// bbo_weight_indicator @79 char: 0 0-0.2%, 1 0.2-1%, 2 1-2%, 3 > 2%, blank unspecified, S sets QBBO joining NBBO, N improves NBBO
static inline uint8_t ouch42_order_replaced_get_bbo_weight_indicator(const ouch42_order_replaced *m) {
  return m->bbo_weight_indicator[0];
}

static inline void ouch42_order_replaced_set_timestamp(ouch42_order_replaced *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_order_replaced_set_replacement_order_token(ouch42_order_replaced *m, const char *text, size_t length) {
  ouch42_store_alpha(m->replacement_order_token, 14, text, length);
}

static inline void ouch42_order_replaced_set_side(ouch42_order_replaced *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch42_order_replaced_set_shares(ouch42_order_replaced *m, uint32_t value) {
  ouch42_store32(m->shares, value);
}

// pads with spaces; takes the first 8 characters of a longer text
static inline void ouch42_order_replaced_set_stock(ouch42_order_replaced *m, const char *text, size_t length) {
  ouch42_store_alpha(m->stock, 8, text, length);
}

static inline void ouch42_order_replaced_set_price(ouch42_order_replaced *m, uint32_t value) {
  ouch42_store32(m->price, value);
}

static inline void ouch42_order_replaced_set_time_in_force(ouch42_order_replaced *m, uint32_t value) {
  ouch42_store32(m->time_in_force, value);
}

// pads with spaces; takes the first 4 characters of a longer text
static inline void ouch42_order_replaced_set_firm(ouch42_order_replaced *m, const char *text, size_t length) {
  ouch42_store_alpha(m->firm, 4, text, length);
}

static inline void ouch42_order_replaced_set_display(ouch42_order_replaced *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch42_order_replaced_set_order_ref(ouch42_order_replaced *m, uint64_t value) {
  ouch42_store64(m->order_ref, value);
}

static inline void ouch42_order_replaced_set_capacity(ouch42_order_replaced *m, uint8_t value) {
  m->capacity[0] = value;
}

static inline void ouch42_order_replaced_set_intermarket_sweep(ouch42_order_replaced *m, uint8_t value) {
  m->intermarket_sweep[0] = value;
}

static inline void ouch42_order_replaced_set_minimum_quantity(ouch42_order_replaced *m, uint32_t value) {
  ouch42_store32(m->minimum_quantity, value);
}

static inline void ouch42_order_replaced_set_cross_type(ouch42_order_replaced *m, uint8_t value) {
  m->cross_type[0] = value;
}

static inline void ouch42_order_replaced_set_order_state(ouch42_order_replaced *m, uint8_t value) {
  m->order_state[0] = value;
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_order_replaced_set_previous_order_token(ouch42_order_replaced *m, const char *text, size_t length) {
  ouch42_store_alpha(m->previous_order_token, 14, text, length);
}

static inline void ouch42_order_replaced_set_bbo_weight_indicator(ouch42_order_replaced *m, uint8_t value) {
  m->bbo_weight_indicator[0] = value;
}

// writes the fields that never change
static inline void ouch42_order_replaced_set_constants(ouch42_order_replaced *m) {
  m->message_type[0] = 'U';
}

// Canceled. Shares were taken off the order.
#define OUCH42_ORDER_CANCELED_TYPE 'C'
#define OUCH42_ORDER_CANCELED_LENGTH 28

typedef struct ouch42_order_canceled {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t decrement_shares[4];
  uint8_t reason[1];
} ouch42_order_canceled;

OUCH42_STATIC_ASSERT(sizeof(ouch42_order_canceled) == 28, "order_canceled");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_canceled, message_type) == 0, "order_canceled.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_canceled, timestamp) == 1, "order_canceled.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_canceled, order_token) == 9, "order_canceled.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_canceled, decrement_shares) == 23, "order_canceled.decrement_shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_canceled, reason) == 27, "order_canceled.reason");

// message_type @0 char: always "C"
static inline uint8_t ouch42_order_canceled_get_message_type(const ouch42_order_canceled *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_order_canceled_get_timestamp(const ouch42_order_canceled *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_order_canceled_get_order_token(const ouch42_order_canceled *m) {
  return m->order_token;
}

// decrement_shares @23 u32
static inline uint32_t ouch42_order_canceled_get_decrement_shares(const ouch42_order_canceled *m) {
  return ouch42_load32(m->decrement_shares);
}

// reason @27 char: codes: CancelReason
static inline uint8_t ouch42_order_canceled_get_reason(const ouch42_order_canceled *m) {
  return m->reason[0];
}

static inline void ouch42_order_canceled_set_timestamp(ouch42_order_canceled *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_order_canceled_set_order_token(ouch42_order_canceled *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_order_canceled_set_decrement_shares(ouch42_order_canceled *m, uint32_t value) {
  ouch42_store32(m->decrement_shares, value);
}

static inline void ouch42_order_canceled_set_reason(ouch42_order_canceled *m, uint8_t value) {
  m->reason[0] = value;
}

// writes the fields that never change
static inline void ouch42_order_canceled_set_constants(ouch42_order_canceled *m) {
  m->message_type[0] = 'C';
}

// AIQ Canceled (to 2019). Shares were taken off to prevent a match with the own side. Until 2025-10.
#define OUCH42_AIQ_CANCELED_TYPE 'D'
#define OUCH42_AIQ_CANCELED_LENGTH 37

typedef struct ouch42_aiq_canceled {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t decrement_shares[4];
  uint8_t reason[1];
  uint8_t quantity_prevented_from_trading[4];
  uint8_t execution_price[4];
  uint8_t liquidity_flag[1];
} ouch42_aiq_canceled;

OUCH42_STATIC_ASSERT(sizeof(ouch42_aiq_canceled) == 37, "aiq_canceled");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled, message_type) == 0, "aiq_canceled.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled, timestamp) == 1, "aiq_canceled.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled, order_token) == 9, "aiq_canceled.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled, decrement_shares) == 23, "aiq_canceled.decrement_shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled, reason) == 27, "aiq_canceled.reason");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled, quantity_prevented_from_trading) == 28, "aiq_canceled.quantity_prevented_from_trading");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled, execution_price) == 32, "aiq_canceled.execution_price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled, liquidity_flag) == 36, "aiq_canceled.liquidity_flag");

// message_type @0 char: always "D"
static inline uint8_t ouch42_aiq_canceled_get_message_type(const ouch42_aiq_canceled *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_aiq_canceled_get_timestamp(const ouch42_aiq_canceled *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_aiq_canceled_get_order_token(const ouch42_aiq_canceled *m) {
  return m->order_token;
}

// decrement_shares @23 u32
static inline uint32_t ouch42_aiq_canceled_get_decrement_shares(const ouch42_aiq_canceled *m) {
  return ouch42_load32(m->decrement_shares);
}

// reason @27 char: Q always this
static inline uint8_t ouch42_aiq_canceled_get_reason(const ouch42_aiq_canceled *m) {
  return m->reason[0];
}

// quantity_prevented_from_trading @28 u32
static inline uint32_t ouch42_aiq_canceled_get_quantity_prevented_from_trading(const ouch42_aiq_canceled *m) {
  return ouch42_load32(m->quantity_prevented_from_trading);
}

// execution_price @32 u32: in 0.0001 dollars
static inline uint32_t ouch42_aiq_canceled_get_execution_price(const ouch42_aiq_canceled *m) {
  return ouch42_load32(m->execution_price);
}

// liquidity_flag @36 char
static inline uint8_t ouch42_aiq_canceled_get_liquidity_flag(const ouch42_aiq_canceled *m) {
  return m->liquidity_flag[0];
}

static inline void ouch42_aiq_canceled_set_timestamp(ouch42_aiq_canceled *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_aiq_canceled_set_order_token(ouch42_aiq_canceled *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_aiq_canceled_set_decrement_shares(ouch42_aiq_canceled *m, uint32_t value) {
  ouch42_store32(m->decrement_shares, value);
}

static inline void ouch42_aiq_canceled_set_reason(ouch42_aiq_canceled *m, uint8_t value) {
  m->reason[0] = value;
}

static inline void ouch42_aiq_canceled_set_quantity_prevented_from_trading(ouch42_aiq_canceled *m, uint32_t value) {
  ouch42_store32(m->quantity_prevented_from_trading, value);
}

static inline void ouch42_aiq_canceled_set_execution_price(ouch42_aiq_canceled *m, uint32_t value) {
  ouch42_store32(m->execution_price, value);
}

static inline void ouch42_aiq_canceled_set_liquidity_flag(ouch42_aiq_canceled *m, uint8_t value) {
  m->liquidity_flag[0] = value;
}

// writes the fields that never change
static inline void ouch42_aiq_canceled_set_constants(ouch42_aiq_canceled *m) {
  m->message_type[0] = 'D';
}

// AIQ Canceled (October 2025). Unverified. The same, with the strategy; one vendor. Since 2025-10. Told from aiq_canceled by its length.
#define OUCH42_AIQ_CANCELED_WITH_STRATEGY_TYPE 'D'
#define OUCH42_AIQ_CANCELED_WITH_STRATEGY_LENGTH 38

typedef struct ouch42_aiq_canceled_with_strategy {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t decrement_shares[4];
  uint8_t reason[1];
  uint8_t quantity_prevented_from_trading[4];
  uint8_t execution_price[4];
  uint8_t liquidity_flag[1];
  uint8_t aiq_strategy[1];
} ouch42_aiq_canceled_with_strategy;

OUCH42_STATIC_ASSERT(sizeof(ouch42_aiq_canceled_with_strategy) == 38, "aiq_canceled_with_strategy");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled_with_strategy, message_type) == 0, "aiq_canceled_with_strategy.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled_with_strategy, timestamp) == 1, "aiq_canceled_with_strategy.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled_with_strategy, order_token) == 9, "aiq_canceled_with_strategy.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled_with_strategy, decrement_shares) == 23, "aiq_canceled_with_strategy.decrement_shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled_with_strategy, reason) == 27, "aiq_canceled_with_strategy.reason");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled_with_strategy, quantity_prevented_from_trading) == 28, "aiq_canceled_with_strategy.quantity_prevented_from_trading");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled_with_strategy, execution_price) == 32, "aiq_canceled_with_strategy.execution_price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled_with_strategy, liquidity_flag) == 36, "aiq_canceled_with_strategy.liquidity_flag");
OUCH42_STATIC_ASSERT(offsetof(ouch42_aiq_canceled_with_strategy, aiq_strategy) == 37, "aiq_canceled_with_strategy.aiq_strategy");

// message_type @0 char: always "D"
static inline uint8_t ouch42_aiq_canceled_with_strategy_get_message_type(const ouch42_aiq_canceled_with_strategy *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_aiq_canceled_with_strategy_get_timestamp(const ouch42_aiq_canceled_with_strategy *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_aiq_canceled_with_strategy_get_order_token(const ouch42_aiq_canceled_with_strategy *m) {
  return m->order_token;
}

// decrement_shares @23 u32
static inline uint32_t ouch42_aiq_canceled_with_strategy_get_decrement_shares(const ouch42_aiq_canceled_with_strategy *m) {
  return ouch42_load32(m->decrement_shares);
}

// reason @27 char: Q always this
static inline uint8_t ouch42_aiq_canceled_with_strategy_get_reason(const ouch42_aiq_canceled_with_strategy *m) {
  return m->reason[0];
}

// quantity_prevented_from_trading @28 u32
static inline uint32_t ouch42_aiq_canceled_with_strategy_get_quantity_prevented_from_trading(const ouch42_aiq_canceled_with_strategy *m) {
  return ouch42_load32(m->quantity_prevented_from_trading);
}

// execution_price @32 u32: in 0.0001 dollars
static inline uint32_t ouch42_aiq_canceled_with_strategy_get_execution_price(const ouch42_aiq_canceled_with_strategy *m) {
  return ouch42_load32(m->execution_price);
}

// liquidity_flag @36 char
static inline uint8_t ouch42_aiq_canceled_with_strategy_get_liquidity_flag(const ouch42_aiq_canceled_with_strategy *m) {
  return m->liquidity_flag[0];
}

// aiq_strategy @37 char
static inline uint8_t ouch42_aiq_canceled_with_strategy_get_aiq_strategy(const ouch42_aiq_canceled_with_strategy *m) {
  return m->aiq_strategy[0];
}

static inline void ouch42_aiq_canceled_with_strategy_set_timestamp(ouch42_aiq_canceled_with_strategy *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_aiq_canceled_with_strategy_set_order_token(ouch42_aiq_canceled_with_strategy *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_aiq_canceled_with_strategy_set_decrement_shares(ouch42_aiq_canceled_with_strategy *m, uint32_t value) {
  ouch42_store32(m->decrement_shares, value);
}

static inline void ouch42_aiq_canceled_with_strategy_set_reason(ouch42_aiq_canceled_with_strategy *m, uint8_t value) {
  m->reason[0] = value;
}

static inline void ouch42_aiq_canceled_with_strategy_set_quantity_prevented_from_trading(ouch42_aiq_canceled_with_strategy *m, uint32_t value) {
  ouch42_store32(m->quantity_prevented_from_trading, value);
}

static inline void ouch42_aiq_canceled_with_strategy_set_execution_price(ouch42_aiq_canceled_with_strategy *m, uint32_t value) {
  ouch42_store32(m->execution_price, value);
}

static inline void ouch42_aiq_canceled_with_strategy_set_liquidity_flag(ouch42_aiq_canceled_with_strategy *m, uint8_t value) {
  m->liquidity_flag[0] = value;
}

static inline void ouch42_aiq_canceled_with_strategy_set_aiq_strategy(ouch42_aiq_canceled_with_strategy *m, uint8_t value) {
  m->aiq_strategy[0] = value;
}

// writes the fields that never change
static inline void ouch42_aiq_canceled_with_strategy_set_constants(ouch42_aiq_canceled_with_strategy *m) {
  m->message_type[0] = 'D';
}

// Executed. Shares were executed.
#define OUCH42_ORDER_EXECUTED_TYPE 'E'
#define OUCH42_ORDER_EXECUTED_LENGTH 40

typedef struct ouch42_order_executed {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t executed_shares[4];
  uint8_t execution_price[4];
  uint8_t liquidity_flag[1];
  uint8_t match_number[8];
} ouch42_order_executed;

OUCH42_STATIC_ASSERT(sizeof(ouch42_order_executed) == 40, "order_executed");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed, message_type) == 0, "order_executed.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed, timestamp) == 1, "order_executed.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed, order_token) == 9, "order_executed.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed, executed_shares) == 23, "order_executed.executed_shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed, execution_price) == 27, "order_executed.execution_price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed, liquidity_flag) == 31, "order_executed.liquidity_flag");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed, match_number) == 32, "order_executed.match_number");

// message_type @0 char: always "E"
static inline uint8_t ouch42_order_executed_get_message_type(const ouch42_order_executed *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_order_executed_get_timestamp(const ouch42_order_executed *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_order_executed_get_order_token(const ouch42_order_executed *m) {
  return m->order_token;
}

// executed_shares @23 u32
static inline uint32_t ouch42_order_executed_get_executed_shares(const ouch42_order_executed *m) {
  return ouch42_load32(m->executed_shares);
}

// execution_price @27 u32: in 0.0001 dollars
static inline uint32_t ouch42_order_executed_get_execution_price(const ouch42_order_executed *m) {
  return ouch42_load32(m->execution_price);
}

// liquidity_flag @31 char
static inline uint8_t ouch42_order_executed_get_liquidity_flag(const ouch42_order_executed *m) {
  return m->liquidity_flag[0];
}

// match_number @32 u64
static inline uint64_t ouch42_order_executed_get_match_number(const ouch42_order_executed *m) {
  return ouch42_load64(m->match_number);
}

static inline void ouch42_order_executed_set_timestamp(ouch42_order_executed *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_order_executed_set_order_token(ouch42_order_executed *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_order_executed_set_executed_shares(ouch42_order_executed *m, uint32_t value) {
  ouch42_store32(m->executed_shares, value);
}

static inline void ouch42_order_executed_set_execution_price(ouch42_order_executed *m, uint32_t value) {
  ouch42_store32(m->execution_price, value);
}

static inline void ouch42_order_executed_set_liquidity_flag(ouch42_order_executed *m, uint8_t value) {
  m->liquidity_flag[0] = value;
}

static inline void ouch42_order_executed_set_match_number(ouch42_order_executed *m, uint64_t value) {
  ouch42_store64(m->match_number, value);
}

// writes the fields that never change
static inline void ouch42_order_executed_set_constants(ouch42_order_executed *m) {
  m->message_type[0] = 'E';
}

// Executed With Reference Price. Shares were executed, at a price that refers to another.
#define OUCH42_ORDER_EXECUTED_WITH_REFERENCE_PRICE_TYPE 'G'
#define OUCH42_ORDER_EXECUTED_WITH_REFERENCE_PRICE_LENGTH 45

typedef struct ouch42_order_executed_with_reference_price {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t executed_shares[4];
  uint8_t execution_price[4];
  uint8_t liquidity_flag[1];
  uint8_t match_number[8];
  uint8_t reference_price[4];
  uint8_t reference_price_type[1];
} ouch42_order_executed_with_reference_price;

OUCH42_STATIC_ASSERT(sizeof(ouch42_order_executed_with_reference_price) == 45, "order_executed_with_reference_price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed_with_reference_price, message_type) == 0, "order_executed_with_reference_price.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed_with_reference_price, timestamp) == 1, "order_executed_with_reference_price.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed_with_reference_price, order_token) == 9, "order_executed_with_reference_price.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed_with_reference_price, executed_shares) == 23, "order_executed_with_reference_price.executed_shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed_with_reference_price, execution_price) == 27, "order_executed_with_reference_price.execution_price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed_with_reference_price, liquidity_flag) == 31, "order_executed_with_reference_price.liquidity_flag");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed_with_reference_price, match_number) == 32, "order_executed_with_reference_price.match_number");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed_with_reference_price, reference_price) == 40, "order_executed_with_reference_price.reference_price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_executed_with_reference_price, reference_price_type) == 44, "order_executed_with_reference_price.reference_price_type");

// message_type @0 char: always "G"
static inline uint8_t ouch42_order_executed_with_reference_price_get_message_type(const ouch42_order_executed_with_reference_price *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_order_executed_with_reference_price_get_timestamp(const ouch42_order_executed_with_reference_price *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_order_executed_with_reference_price_get_order_token(const ouch42_order_executed_with_reference_price *m) {
  return m->order_token;
}

// executed_shares @23 u32
static inline uint32_t ouch42_order_executed_with_reference_price_get_executed_shares(const ouch42_order_executed_with_reference_price *m) {
  return ouch42_load32(m->executed_shares);
}

// execution_price @27 u32: in 0.0001 dollars
static inline uint32_t ouch42_order_executed_with_reference_price_get_execution_price(const ouch42_order_executed_with_reference_price *m) {
  return ouch42_load32(m->execution_price);
}

// liquidity_flag @31 char
static inline uint8_t ouch42_order_executed_with_reference_price_get_liquidity_flag(const ouch42_order_executed_with_reference_price *m) {
  return m->liquidity_flag[0];
}

// match_number @32 u64
static inline uint64_t ouch42_order_executed_with_reference_price_get_match_number(const ouch42_order_executed_with_reference_price *m) {
  return ouch42_load64(m->match_number);
}

// reference_price @40 u32: in 0.0001 dollars
static inline uint32_t ouch42_order_executed_with_reference_price_get_reference_price(const ouch42_order_executed_with_reference_price *m) {
  return ouch42_load32(m->reference_price);
}

// reference_price_type @44 char: I intraday indicative value
static inline uint8_t ouch42_order_executed_with_reference_price_get_reference_price_type(const ouch42_order_executed_with_reference_price *m) {
  return m->reference_price_type[0];
}

static inline void ouch42_order_executed_with_reference_price_set_timestamp(ouch42_order_executed_with_reference_price *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_order_executed_with_reference_price_set_order_token(ouch42_order_executed_with_reference_price *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_order_executed_with_reference_price_set_executed_shares(ouch42_order_executed_with_reference_price *m, uint32_t value) {
  ouch42_store32(m->executed_shares, value);
}

static inline void ouch42_order_executed_with_reference_price_set_execution_price(ouch42_order_executed_with_reference_price *m, uint32_t value) {
  ouch42_store32(m->execution_price, value);
}

static inline void ouch42_order_executed_with_reference_price_set_liquidity_flag(ouch42_order_executed_with_reference_price *m, uint8_t value) {
  m->liquidity_flag[0] = value;
}

static inline void ouch42_order_executed_with_reference_price_set_match_number(ouch42_order_executed_with_reference_price *m, uint64_t value) {
  ouch42_store64(m->match_number, value);
}

static inline void ouch42_order_executed_with_reference_price_set_reference_price(ouch42_order_executed_with_reference_price *m, uint32_t value) {
  ouch42_store32(m->reference_price, value);
}

static inline void ouch42_order_executed_with_reference_price_set_reference_price_type(ouch42_order_executed_with_reference_price *m, uint8_t value) {
  m->reference_price_type[0] = value;
}

// writes the fields that never change
static inline void ouch42_order_executed_with_reference_price_set_constants(ouch42_order_executed_with_reference_price *m) {
  m->message_type[0] = 'G';
}

// Broken Trade. An earlier execution was broken.
#define OUCH42_BROKEN_TRADE_TYPE 'B'
#define OUCH42_BROKEN_TRADE_LENGTH 32

typedef struct ouch42_broken_trade {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t match_number[8];
  uint8_t reason[1];
} ouch42_broken_trade;

OUCH42_STATIC_ASSERT(sizeof(ouch42_broken_trade) == 32, "broken_trade");
OUCH42_STATIC_ASSERT(offsetof(ouch42_broken_trade, message_type) == 0, "broken_trade.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_broken_trade, timestamp) == 1, "broken_trade.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_broken_trade, order_token) == 9, "broken_trade.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_broken_trade, match_number) == 23, "broken_trade.match_number");
OUCH42_STATIC_ASSERT(offsetof(ouch42_broken_trade, reason) == 31, "broken_trade.reason");

// message_type @0 char: always "B"
static inline uint8_t ouch42_broken_trade_get_message_type(const ouch42_broken_trade *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_broken_trade_get_timestamp(const ouch42_broken_trade *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_broken_trade_get_order_token(const ouch42_broken_trade *m) {
  return m->order_token;
}

// match_number @23 u64
static inline uint64_t ouch42_broken_trade_get_match_number(const ouch42_broken_trade *m) {
  return ouch42_load64(m->match_number);
}

// reason @31 char: E erroneous, C consent, S supervisory, X external
static inline uint8_t ouch42_broken_trade_get_reason(const ouch42_broken_trade *m) {
  return m->reason[0];
}

static inline void ouch42_broken_trade_set_timestamp(ouch42_broken_trade *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_broken_trade_set_order_token(ouch42_broken_trade *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_broken_trade_set_match_number(ouch42_broken_trade *m, uint64_t value) {
  ouch42_store64(m->match_number, value);
}

static inline void ouch42_broken_trade_set_reason(ouch42_broken_trade *m, uint8_t value) {
  m->reason[0] = value;
}

// writes the fields that never change
static inline void ouch42_broken_trade_set_constants(ouch42_broken_trade *m) {
  m->message_type[0] = 'B';
}

// Trade Correction (2019 document). Unverified. Document of 2019, one vendor.
#define OUCH42_TRADE_CORRECTION_TYPE 'F'
#define OUCH42_TRADE_CORRECTION_LENGTH 41

typedef struct ouch42_trade_correction {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t executed_shares[4];
  uint8_t execution_price[4];
  uint8_t liquidity_flag[1];
  uint8_t match_number[8];
  uint8_t reason[1];
} ouch42_trade_correction;

OUCH42_STATIC_ASSERT(sizeof(ouch42_trade_correction) == 41, "trade_correction");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_correction, message_type) == 0, "trade_correction.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_correction, timestamp) == 1, "trade_correction.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_correction, order_token) == 9, "trade_correction.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_correction, executed_shares) == 23, "trade_correction.executed_shares");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_correction, execution_price) == 27, "trade_correction.execution_price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_correction, liquidity_flag) == 31, "trade_correction.liquidity_flag");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_correction, match_number) == 32, "trade_correction.match_number");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_correction, reason) == 40, "trade_correction.reason");

// message_type @0 char: always "F"
static inline uint8_t ouch42_trade_correction_get_message_type(const ouch42_trade_correction *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_trade_correction_get_timestamp(const ouch42_trade_correction *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_trade_correction_get_order_token(const ouch42_trade_correction *m) {
  return m->order_token;
}

// executed_shares @23 u32
static inline uint32_t ouch42_trade_correction_get_executed_shares(const ouch42_trade_correction *m) {
  return ouch42_load32(m->executed_shares);
}

// execution_price @27 u32: in 0.0001 dollars
static inline uint32_t ouch42_trade_correction_get_execution_price(const ouch42_trade_correction *m) {
  return ouch42_load32(m->execution_price);
}

// liquidity_flag @31 char
static inline uint8_t ouch42_trade_correction_get_liquidity_flag(const ouch42_trade_correction *m) {
  return m->liquidity_flag[0];
}

// match_number @32 u64
static inline uint64_t ouch42_trade_correction_get_match_number(const ouch42_trade_correction *m) {
  return ouch42_load64(m->match_number);
}

// reason @40 char
static inline uint8_t ouch42_trade_correction_get_reason(const ouch42_trade_correction *m) {
  return m->reason[0];
}

static inline void ouch42_trade_correction_set_timestamp(ouch42_trade_correction *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_trade_correction_set_order_token(ouch42_trade_correction *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_trade_correction_set_executed_shares(ouch42_trade_correction *m, uint32_t value) {
  ouch42_store32(m->executed_shares, value);
}

static inline void ouch42_trade_correction_set_execution_price(ouch42_trade_correction *m, uint32_t value) {
  ouch42_store32(m->execution_price, value);
}

static inline void ouch42_trade_correction_set_liquidity_flag(ouch42_trade_correction *m, uint8_t value) {
  m->liquidity_flag[0] = value;
}

static inline void ouch42_trade_correction_set_match_number(ouch42_trade_correction *m, uint64_t value) {
  ouch42_store64(m->match_number, value);
}

static inline void ouch42_trade_correction_set_reason(ouch42_trade_correction *m, uint8_t value) {
  m->reason[0] = value;
}

// writes the fields that never change
static inline void ouch42_trade_correction_set_constants(ouch42_trade_correction *m) {
  m->message_type[0] = 'F';
}

// Price Correction (older 4.x). Unverified. Older 4.x documents, one source.
#define OUCH42_PRICE_CORRECTION_TYPE 'K'
#define OUCH42_PRICE_CORRECTION_LENGTH 36

typedef struct ouch42_price_correction {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t match_number[8];
  uint8_t new_execution_price[4];
  uint8_t reason[1];
} ouch42_price_correction;

OUCH42_STATIC_ASSERT(sizeof(ouch42_price_correction) == 36, "price_correction");
OUCH42_STATIC_ASSERT(offsetof(ouch42_price_correction, message_type) == 0, "price_correction.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_price_correction, timestamp) == 1, "price_correction.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_price_correction, order_token) == 9, "price_correction.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_price_correction, match_number) == 23, "price_correction.match_number");
OUCH42_STATIC_ASSERT(offsetof(ouch42_price_correction, new_execution_price) == 31, "price_correction.new_execution_price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_price_correction, reason) == 35, "price_correction.reason");

// message_type @0 char: always "K"
static inline uint8_t ouch42_price_correction_get_message_type(const ouch42_price_correction *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_price_correction_get_timestamp(const ouch42_price_correction *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_price_correction_get_order_token(const ouch42_price_correction *m) {
  return m->order_token;
}

// match_number @23 u64
static inline uint64_t ouch42_price_correction_get_match_number(const ouch42_price_correction *m) {
  return ouch42_load64(m->match_number);
}

// new_execution_price @31 u32: in 0.0001 dollars
static inline uint32_t ouch42_price_correction_get_new_execution_price(const ouch42_price_correction *m) {
  return ouch42_load32(m->new_execution_price);
}

// reason @35 char: E erroneous, C consent, S supervisory, X external
static inline uint8_t ouch42_price_correction_get_reason(const ouch42_price_correction *m) {
  return m->reason[0];
}

static inline void ouch42_price_correction_set_timestamp(ouch42_price_correction *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_price_correction_set_order_token(ouch42_price_correction *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_price_correction_set_match_number(ouch42_price_correction *m, uint64_t value) {
  ouch42_store64(m->match_number, value);
}

static inline void ouch42_price_correction_set_new_execution_price(ouch42_price_correction *m, uint32_t value) {
  ouch42_store32(m->new_execution_price, value);
}

static inline void ouch42_price_correction_set_reason(ouch42_price_correction *m, uint8_t value) {
  m->reason[0] = value;
}

// writes the fields that never change
static inline void ouch42_price_correction_set_constants(ouch42_price_correction *m) {
  m->message_type[0] = 'K';
}

// Rejected. The order was not accepted.
#define OUCH42_ORDER_REJECTED_TYPE 'J'
#define OUCH42_ORDER_REJECTED_LENGTH 24

typedef struct ouch42_order_rejected {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t reason[1];
} ouch42_order_rejected;

OUCH42_STATIC_ASSERT(sizeof(ouch42_order_rejected) == 24, "order_rejected");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_rejected, message_type) == 0, "order_rejected.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_rejected, timestamp) == 1, "order_rejected.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_rejected, order_token) == 9, "order_rejected.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_rejected, reason) == 23, "order_rejected.reason");

// message_type @0 char: always "J"
static inline uint8_t ouch42_order_rejected_get_message_type(const ouch42_order_rejected *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_order_rejected_get_timestamp(const ouch42_order_rejected *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_order_rejected_get_order_token(const ouch42_order_rejected *m) {
  return m->order_token;
}

// reason @23 char
static inline uint8_t ouch42_order_rejected_get_reason(const ouch42_order_rejected *m) {
  return m->reason[0];
}

static inline void ouch42_order_rejected_set_timestamp(ouch42_order_rejected *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_order_rejected_set_order_token(ouch42_order_rejected *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_order_rejected_set_reason(ouch42_order_rejected *m, uint8_t value) {
  m->reason[0] = value;
}

// writes the fields that never change
static inline void ouch42_order_rejected_set_constants(ouch42_order_rejected *m) {
  m->message_type[0] = 'J';
}

// Cancel Pending. The cancel is kept until the order may be cancelled.
#define OUCH42_CANCEL_PENDING_TYPE 'P'
#define OUCH42_CANCEL_PENDING_LENGTH 23

typedef struct ouch42_cancel_pending {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
} ouch42_cancel_pending;

OUCH42_STATIC_ASSERT(sizeof(ouch42_cancel_pending) == 23, "cancel_pending");
OUCH42_STATIC_ASSERT(offsetof(ouch42_cancel_pending, message_type) == 0, "cancel_pending.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_cancel_pending, timestamp) == 1, "cancel_pending.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_cancel_pending, order_token) == 9, "cancel_pending.order_token");

// message_type @0 char: always "P"
static inline uint8_t ouch42_cancel_pending_get_message_type(const ouch42_cancel_pending *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_cancel_pending_get_timestamp(const ouch42_cancel_pending *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_cancel_pending_get_order_token(const ouch42_cancel_pending *m) {
  return m->order_token;
}

static inline void ouch42_cancel_pending_set_timestamp(ouch42_cancel_pending *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_cancel_pending_set_order_token(ouch42_cancel_pending *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

// writes the fields that never change
static inline void ouch42_cancel_pending_set_constants(ouch42_cancel_pending *m) {
  m->message_type[0] = 'P';
}

// Cancel Reject. The order may not be cancelled.
#define OUCH42_CANCEL_REJECT_TYPE 'I'
#define OUCH42_CANCEL_REJECT_LENGTH 23

typedef struct ouch42_cancel_reject {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
} ouch42_cancel_reject;

OUCH42_STATIC_ASSERT(sizeof(ouch42_cancel_reject) == 23, "cancel_reject");
OUCH42_STATIC_ASSERT(offsetof(ouch42_cancel_reject, message_type) == 0, "cancel_reject.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_cancel_reject, timestamp) == 1, "cancel_reject.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_cancel_reject, order_token) == 9, "cancel_reject.order_token");

// message_type @0 char: always "I"
static inline uint8_t ouch42_cancel_reject_get_message_type(const ouch42_cancel_reject *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_cancel_reject_get_timestamp(const ouch42_cancel_reject *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_cancel_reject_get_order_token(const ouch42_cancel_reject *m) {
  return m->order_token;
}

static inline void ouch42_cancel_reject_set_timestamp(ouch42_cancel_reject *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_cancel_reject_set_order_token(ouch42_cancel_reject *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

// writes the fields that never change
static inline void ouch42_cancel_reject_set_constants(ouch42_cancel_reject *m) {
  m->message_type[0] = 'I';
}

// Order Priority Update. The order has a new priority.
#define OUCH42_ORDER_PRIORITY_UPDATE_TYPE 'T'
#define OUCH42_ORDER_PRIORITY_UPDATE_LENGTH 36

typedef struct ouch42_order_priority_update {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t price[4];
  uint8_t display[1];
  uint8_t order_ref[8];
} ouch42_order_priority_update;

OUCH42_STATIC_ASSERT(sizeof(ouch42_order_priority_update) == 36, "order_priority_update");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_priority_update, message_type) == 0, "order_priority_update.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_priority_update, timestamp) == 1, "order_priority_update.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_priority_update, order_token) == 9, "order_priority_update.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_priority_update, price) == 23, "order_priority_update.price");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_priority_update, display) == 27, "order_priority_update.display");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_priority_update, order_ref) == 28, "order_priority_update.order_ref");

// message_type @0 char: always "T"
static inline uint8_t ouch42_order_priority_update_get_message_type(const ouch42_order_priority_update *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_order_priority_update_get_timestamp(const ouch42_order_priority_update *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_order_priority_update_get_order_token(const ouch42_order_priority_update *m) {
  return m->order_token;
}

// price @23 u32: in 0.0001 dollars
static inline uint32_t ouch42_order_priority_update_get_price(const ouch42_order_priority_update *m) {
  return ouch42_load32(m->price);
}

// display @27 char: codes: Display
static inline uint8_t ouch42_order_priority_update_get_display(const ouch42_order_priority_update *m) {
  return m->display[0];
}

// order_ref @28 u64 (order_reference_number)
static inline uint64_t ouch42_order_priority_update_get_order_ref(const ouch42_order_priority_update *m) {
  return ouch42_load64(m->order_ref);
}

static inline void ouch42_order_priority_update_set_timestamp(ouch42_order_priority_update *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_order_priority_update_set_order_token(ouch42_order_priority_update *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_order_priority_update_set_price(ouch42_order_priority_update *m, uint32_t value) {
  ouch42_store32(m->price, value);
}

static inline void ouch42_order_priority_update_set_display(ouch42_order_priority_update *m, uint8_t value) {
  m->display[0] = value;
}

static inline void ouch42_order_priority_update_set_order_ref(ouch42_order_priority_update *m, uint64_t value) {
  ouch42_store64(m->order_ref, value);
}

// writes the fields that never change
static inline void ouch42_order_priority_update_set_constants(ouch42_order_priority_update *m) {
  m->message_type[0] = 'T';
}

// Order Modified. The order was modified.
#define OUCH42_ORDER_MODIFIED_TYPE 'M'
#define OUCH42_ORDER_MODIFIED_LENGTH 28

typedef struct ouch42_order_modified {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
  uint8_t side[1];
  uint8_t shares[4];
} ouch42_order_modified;

OUCH42_STATIC_ASSERT(sizeof(ouch42_order_modified) == 28, "order_modified");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_modified, message_type) == 0, "order_modified.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_modified, timestamp) == 1, "order_modified.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_modified, order_token) == 9, "order_modified.order_token");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_modified, side) == 23, "order_modified.side");
OUCH42_STATIC_ASSERT(offsetof(ouch42_order_modified, shares) == 24, "order_modified.shares");

// message_type @0 char: always "M"
static inline uint8_t ouch42_order_modified_get_message_type(const ouch42_order_modified *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_order_modified_get_timestamp(const ouch42_order_modified *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_order_modified_get_order_token(const ouch42_order_modified *m) {
  return m->order_token;
}

// side @23 char (buy_sell_indicator): B buy, S sell, T sell short, E sell short exempt
static inline uint8_t ouch42_order_modified_get_side(const ouch42_order_modified *m) {
  return m->side[0];
}

// shares @24 u32
static inline uint32_t ouch42_order_modified_get_shares(const ouch42_order_modified *m) {
  return ouch42_load32(m->shares);
}

static inline void ouch42_order_modified_set_timestamp(ouch42_order_modified *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_order_modified_set_order_token(ouch42_order_modified *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

static inline void ouch42_order_modified_set_side(ouch42_order_modified *m, uint8_t value) {
  m->side[0] = value;
}

static inline void ouch42_order_modified_set_shares(ouch42_order_modified *m, uint32_t value) {
  ouch42_store32(m->shares, value);
}

// writes the fields that never change
static inline void ouch42_order_modified_set_constants(ouch42_order_modified *m) {
  m->message_type[0] = 'M';
}

// Trade Now (outbound, 2019 document). Unverified. Answers trade_now. Document of 2019, one vendor.
#define OUCH42_TRADE_NOW_OUTBOUND_TYPE 'N'
#define OUCH42_TRADE_NOW_OUTBOUND_LENGTH 23

typedef struct ouch42_trade_now_outbound {
  uint8_t message_type[1];
  uint8_t timestamp[8];
  uint8_t order_token[14];
} ouch42_trade_now_outbound;

OUCH42_STATIC_ASSERT(sizeof(ouch42_trade_now_outbound) == 23, "trade_now_outbound");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_now_outbound, message_type) == 0, "trade_now_outbound.message_type");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_now_outbound, timestamp) == 1, "trade_now_outbound.timestamp");
OUCH42_STATIC_ASSERT(offsetof(ouch42_trade_now_outbound, order_token) == 9, "trade_now_outbound.order_token");

// message_type @0 char: always "N"
static inline uint8_t ouch42_trade_now_outbound_get_message_type(const ouch42_trade_now_outbound *m) {
  return m->message_type[0];
}

// timestamp @1 u64: in ns since midnight, US Eastern
static inline uint64_t ouch42_trade_now_outbound_get_timestamp(const ouch42_trade_now_outbound *m) {
  return ouch42_load64(m->timestamp);
}

// order_token @9 alpha14: the client's name of the order, day-unique
static inline const uint8_t * ouch42_trade_now_outbound_get_order_token(const ouch42_trade_now_outbound *m) {
  return m->order_token;
}

static inline void ouch42_trade_now_outbound_set_timestamp(ouch42_trade_now_outbound *m, uint64_t value) {
  ouch42_store64(m->timestamp, value);
}

// pads with spaces; takes the first 14 characters of a longer text
static inline void ouch42_trade_now_outbound_set_order_token(ouch42_trade_now_outbound *m, const char *text, size_t length) {
  ouch42_store_alpha(m->order_token, 14, text, length);
}

// writes the fields that never change
static inline void ouch42_trade_now_outbound_set_constants(ouch42_trade_now_outbound *m) {
  m->message_type[0] = 'N';
}

// X(type, name, length) for every message
#define OUCH42_MESSAGES(X) \
  X('O', enter_order, 49) \
  X('U', replace_order, 47) \
  X('X', cancel_order, 19) \
  X('M', modify_order, 20) \
  X('N', trade_now, 15) \
  X('S', system_event, 10) \
  X('A', order_accepted, 66) \
  X('U', order_replaced, 80) \
  X('C', order_canceled, 28) \
  X('D', aiq_canceled, 37) \
  X('E', order_executed, 40) \
  X('G', order_executed_with_reference_price, 45) \
  X('B', broken_trade, 32) \
  X('F', trade_correction, 41) \
  X('K', price_correction, 36) \
  X('J', order_rejected, 24) \
  X('P', cancel_pending, 23) \
  X('I', cancel_reject, 23) \
  X('T', order_priority_update, 36) \
  X('M', order_modified, 28) \
  X('N', trade_now_outbound, 23)

// X(type, name, length) for every later layout of one of these types
#define OUCH42_REVISIONS(X) \
  X('D', aiq_canceled_with_strategy, 38)

// X(type, name, length) for every inbound message
#define OUCH42_INBOUND_MESSAGES(X) \
  X('O', enter_order, 49) \
  X('U', replace_order, 47) \
  X('X', cancel_order, 19) \
  X('M', modify_order, 20) \
  X('N', trade_now, 15)

// X(type, name, length) for every outbound message
#define OUCH42_OUTBOUND_MESSAGES(X) \
  X('S', system_event, 10) \
  X('A', order_accepted, 66) \
  X('U', order_replaced, 80) \
  X('C', order_canceled, 28) \
  X('D', aiq_canceled, 37) \
  X('E', order_executed, 40) \
  X('G', order_executed_with_reference_price, 45) \
  X('B', broken_trade, 32) \
  X('F', trade_correction, 41) \
  X('K', price_correction, 36) \
  X('J', order_rejected, 24) \
  X('P', cancel_pending, 23) \
  X('I', cancel_reject, 23) \
  X('T', order_priority_update, 36) \
  X('M', order_modified, 28) \
  X('N', trade_now_outbound, 23)

// where every message has its type byte
#define OUCH42_TYPE_OFFSET 0

// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline uint8_t ouch42_length_of_inbound(uint8_t type) {
  static const uint8_t lengths[256] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 15, 49,
      0, 0, 0, 0, 0, 47, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0,
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
static inline uint8_t ouch42_length_of_outbound(uint8_t type) {
  static const uint8_t lengths[256] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 66, 32, 28, 37, 40, 41, 45, 0, 23, 24, 36, 0, 28, 23, 0,
      23, 0, 0, 10, 36, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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

#endif // LUMINA_GENERATED_OUCH42_H
