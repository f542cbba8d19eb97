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

// Enter Order. A new order. Followed by optional_appendage: elements of length (tag and value), tag, value.
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

// appendage_length @45 u16: bytes of the appendage that follows; 0 when there is none
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

// X(type, name, length) for every message
#define OUCH50_MESSAGES(X) \
  X('O', enter_order, 47)

// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline uint8_t ouch50_length_of(uint8_t type) {
  static const uint8_t lengths[256] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47,
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
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  };
  return lengths[type];
}

#endif // LUMINA_GENERATED_OUCH50_H
