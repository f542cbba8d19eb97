// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_LUMINA10_H
#define LUMINA_GENERATED_LUMINA10_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define LUMINA10_STATIC_ASSERT static_assert
#else
#define LUMINA10_STATIC_ASSERT _Static_assert
#endif

// side, char; the set is open
#define LUMINA10_SIDE_BUY 'B' // buy
#define LUMINA10_SIDE_SELL 'S' // sell
#define LUMINA10_SIDE_SELL_SHORT 'T' // sell short

// aggressor, char; the set is open
#define LUMINA10_AGGRESSOR_BUY 'B' // buy
#define LUMINA10_AGGRESSOR_SELL 'S' // sell
#define LUMINA10_AGGRESSOR_UNKNOWN ' ' // unknown

// reason, char; the set is open
#define LUMINA10_REASON_TAKE 'T' // take
#define LUMINA10_REASON_HEDGE 'H' // hedge

// trading_state, char; the set is open
#define LUMINA10_TRADING_STATE_HALTED 'H' // halted
#define LUMINA10_TRADING_STATE_TRADING 'T' // trading
#define LUMINA10_TRADING_STATE_PAUSED 'P' // paused
#define LUMINA10_TRADING_STATE_QUOTATION_ONLY 'Q' // quotation only
#define LUMINA10_TRADING_STATE_UNKNOWN ' ' // unknown

// event_kind, u8; the set is open
#define LUMINA10_EVENT_KIND_NONE 0u // no trade
#define LUMINA10_EVENT_KIND_TRADE 1u // counted trade
#define LUMINA10_EVENT_KIND_BROKEN 2u // an earlier trade was broken
#define LUMINA10_EVENT_KIND_CROSS 3u // bulk print of a cross
#define LUMINA10_EVENT_KIND_NON_PRINTABLE 4u // execution that a later bulk print repeats
#define LUMINA10_EVENT_KIND_UNRESOLVED 5u // execution of an order that is not live: no side, no price

// sample_flag, u8; the set is open
#define LUMINA10_SAMPLE_FLAG_ORDER_ATTEMPTED 1u // order attempted
#define LUMINA10_SAMPLE_FLAG_ORDER_SENT 2u // order sent
#define LUMINA10_SAMPLE_FLAG_ORDER_REFUSED 4u // order refused

// book_flag, u8; the set is open
#define LUMINA10_BOOK_FLAG_SUSPECT 1u // suspect
#define LUMINA10_BOOK_FLAG_OPERATIONALLY_HALTED 2u // operationally halted

// outcome, u8; the set is open
#define LUMINA10_OUTCOME_SENT 0u // sent
#define LUMINA10_OUTCOME_KILL_SWITCH 1u // kill switch
#define LUMINA10_OUTCOME_HALTED 2u // halted
#define LUMINA10_OUTCOME_STALE_BOOK 3u // stale book
#define LUMINA10_OUTCOME_ORDER_SIZE 4u // order size
#define LUMINA10_OUTCOME_NOTIONAL 5u // notional
#define LUMINA10_OUTCOME_PRICE_COLLAR 6u // price collar
#define LUMINA10_OUTCOME_POSITION 7u // position
#define LUMINA10_OUTCOME_OPEN_ORDERS 8u // open orders
#define LUMINA10_OUTCOME_ORDER_RATE 9u // order rate
#define LUMINA10_OUTCOME_DUPLICATE_ID 10u // duplicate id

// match_kind, u8; the set is open
#define LUMINA10_MATCH_KIND_LIMIT 0u // new order; what is left of it rests at its price
#define LUMINA10_MATCH_KIND_IOC 1u // new order; what is left of it is cancelled
#define LUMINA10_MATCH_KIND_MARKET_TO_LIMIT 2u // new order at the other side's best price; what is left rests there
#define LUMINA10_MATCH_KIND_REPLACE 3u // a live order ends, and a limit order of its side enters
#define LUMINA10_MATCH_KIND_REDUCE 4u // takes shares off a live order, which keeps its place
#define LUMINA10_MATCH_KIND_CANCEL 5u // ends a live order

// match_outcome, u8; the set is open
#define LUMINA10_MATCH_OUTCOME_ACCEPTED 0u // accepted
#define LUMINA10_MATCH_OUTCOME_POOL_FULL 1u // accepted; what should have rested found no place and was cancelled
#define LUMINA10_MATCH_OUTCOME_UNKNOWN_KIND 2u // refused, as all that follow: the books are as they were
#define LUMINA10_MATCH_OUTCOME_INVALID_SIDE 3u // invalid side
#define LUMINA10_MATCH_OUTCOME_ZERO_SHARES 4u // zero shares
#define LUMINA10_MATCH_OUTCOME_INVALID_PRICE 5u // 0, or above 199,999.9900
#define LUMINA10_MATCH_OUTCOME_DUPLICATE_REFERENCE 6u // an order of that reference is live
#define LUMINA10_MATCH_OUTCOME_UNKNOWN_REFERENCE 7u // no order of that reference is live
#define LUMINA10_MATCH_OUTCOME_LOCATE_MISMATCH 8u // the order is of another stock locate

static inline uint16_t lumina10_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] | (uint32_t)p[1] << 8);
}

static inline uint32_t lumina10_load32(const uint8_t *p) {
  return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t lumina10_load64(const uint8_t *p) {
  return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

static inline void lumina10_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
}

static inline void lumina10_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
  p[2] = (uint8_t)(value >> 16);
  p[3] = (uint8_t)(value >> 24);
}

static inline void lumina10_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
  p[2] = (uint8_t)(value >> 16);
  p[3] = (uint8_t)(value >> 24);
  p[4] = (uint8_t)(value >> 32);
  p[5] = (uint8_t)(value >> 40);
  p[6] = (uint8_t)(value >> 48);
  p[7] = (uint8_t)(value >> 56);
}

// telemetry_sample. Where the time of one message went.
#define LUMINA10_TELEMETRY_SAMPLE_LENGTH 64

typedef struct lumina10_telemetry_sample {
  uint8_t sequence[8];
  uint8_t timestamp[8];
  uint8_t t0[8];
  uint8_t parse[4];
  uint8_t book[4];
  uint8_t ring[4];
  uint8_t signal[4];
  uint8_t gateway[4];
  uint8_t total[4];
  uint8_t user_ref_num[4];
  uint8_t stock_locate[2];
  uint8_t message_type[1];
  uint8_t flags[1];
  uint8_t reserved[8];
} lumina10_telemetry_sample;

LUMINA10_STATIC_ASSERT(sizeof(lumina10_telemetry_sample) == 64, "telemetry_sample");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, sequence) == 0, "telemetry_sample.sequence");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, timestamp) == 8, "telemetry_sample.timestamp");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, t0) == 16, "telemetry_sample.t0");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, parse) == 24, "telemetry_sample.parse");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, book) == 28, "telemetry_sample.book");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, ring) == 32, "telemetry_sample.ring");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, signal) == 36, "telemetry_sample.signal");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, gateway) == 40, "telemetry_sample.gateway");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, total) == 44, "telemetry_sample.total");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, user_ref_num) == 48, "telemetry_sample.user_ref_num");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, stock_locate) == 52, "telemetry_sample.stock_locate");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, message_type) == 54, "telemetry_sample.message_type");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, flags) == 55, "telemetry_sample.flags");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_telemetry_sample, reserved) == 56, "telemetry_sample.reserved");

// sequence @0 u64: number of the message in the input, from 1
static inline uint64_t lumina10_telemetry_sample_get_sequence(const lumina10_telemetry_sample *m) {
  return lumina10_load64(m->sequence);
}

// timestamp @8 u64: in ns since midnight, US Eastern; exchange time
static inline uint64_t lumina10_telemetry_sample_get_timestamp(const lumina10_telemetry_sample *m) {
  return lumina10_load64(m->timestamp);
}

// t0 @16 u64: in ticks of the lane's clock; first sight of the packet's bytes
static inline uint64_t lumina10_telemetry_sample_get_t0(const lumina10_telemetry_sample *m) {
  return lumina10_load64(m->t0);
}

// parse @24 u32: in ticks of the lane's clock, saturated at 2^32-1; T1 - T0
static inline uint32_t lumina10_telemetry_sample_get_parse(const lumina10_telemetry_sample *m) {
  return lumina10_load32(m->parse);
}

// book @28 u32: in ticks of the lane's clock, saturated at 2^32-1; book exit - T1
static inline uint32_t lumina10_telemetry_sample_get_book(const lumina10_telemetry_sample *m) {
  return lumina10_load32(m->book);
}

// ring @32 u32: in ticks of the lane's clock, saturated at 2^32-1; pop by the strategy - book exit
static inline uint32_t lumina10_telemetry_sample_get_ring(const lumina10_telemetry_sample *m) {
  return lumina10_load32(m->ring);
}

// signal @36 u32: in ticks of the lane's clock, saturated at 2^32-1; T2 - pop; 0 where one reading ends book and signal
static inline uint32_t lumina10_telemetry_sample_get_signal(const lumina10_telemetry_sample *m) {
  return lumina10_load32(m->signal);
}

// gateway @40 u32: in ticks of the lane's clock, saturated at 2^32-1; T3 - T2; 0 when no order was attempted
static inline uint32_t lumina10_telemetry_sample_get_gateway(const lumina10_telemetry_sample *m) {
  return lumina10_load32(m->gateway);
}

// total @44 u32: in ticks of the lane's clock, saturated at 2^32-1; last probe - T0
static inline uint32_t lumina10_telemetry_sample_get_total(const lumina10_telemetry_sample *m) {
  return lumina10_load32(m->total);
}

// user_ref_num @48 u32: the order; 0 when there was none
static inline uint32_t lumina10_telemetry_sample_get_user_ref_num(const lumina10_telemetry_sample *m) {
  return lumina10_load32(m->user_ref_num);
}

// stock_locate @52 u16
static inline uint16_t lumina10_telemetry_sample_get_stock_locate(const lumina10_telemetry_sample *m) {
  return lumina10_load16(m->stock_locate);
}

// message_type @54 char: type byte of the message
static inline uint8_t lumina10_telemetry_sample_get_message_type(const lumina10_telemetry_sample *m) {
  return m->message_type[0];
}

// flags @55 u8: 1 order attempted, 2 order sent, 4 order refused
static inline uint8_t lumina10_telemetry_sample_get_flags(const lumina10_telemetry_sample *m) {
  return m->flags[0];
}

// reserved @56 bytes8: always 0
static inline const uint8_t * lumina10_telemetry_sample_get_reserved(const lumina10_telemetry_sample *m) {
  return m->reserved;
}

static inline void lumina10_telemetry_sample_set_sequence(lumina10_telemetry_sample *m, uint64_t value) {
  lumina10_store64(m->sequence, value);
}

static inline void lumina10_telemetry_sample_set_timestamp(lumina10_telemetry_sample *m, uint64_t value) {
  lumina10_store64(m->timestamp, value);
}

static inline void lumina10_telemetry_sample_set_t0(lumina10_telemetry_sample *m, uint64_t value) {
  lumina10_store64(m->t0, value);
}

static inline void lumina10_telemetry_sample_set_parse(lumina10_telemetry_sample *m, uint32_t value) {
  lumina10_store32(m->parse, value);
}

static inline void lumina10_telemetry_sample_set_book(lumina10_telemetry_sample *m, uint32_t value) {
  lumina10_store32(m->book, value);
}

static inline void lumina10_telemetry_sample_set_ring(lumina10_telemetry_sample *m, uint32_t value) {
  lumina10_store32(m->ring, value);
}

static inline void lumina10_telemetry_sample_set_signal(lumina10_telemetry_sample *m, uint32_t value) {
  lumina10_store32(m->signal, value);
}

static inline void lumina10_telemetry_sample_set_gateway(lumina10_telemetry_sample *m, uint32_t value) {
  lumina10_store32(m->gateway, value);
}

static inline void lumina10_telemetry_sample_set_total(lumina10_telemetry_sample *m, uint32_t value) {
  lumina10_store32(m->total, value);
}

static inline void lumina10_telemetry_sample_set_user_ref_num(lumina10_telemetry_sample *m, uint32_t value) {
  lumina10_store32(m->user_ref_num, value);
}

static inline void lumina10_telemetry_sample_set_stock_locate(lumina10_telemetry_sample *m, uint16_t value) {
  lumina10_store16(m->stock_locate, value);
}

static inline void lumina10_telemetry_sample_set_message_type(lumina10_telemetry_sample *m, uint8_t value) {
  m->message_type[0] = value;
}

static inline void lumina10_telemetry_sample_set_flags(lumina10_telemetry_sample *m, uint8_t value) {
  m->flags[0] = value;
}

// writes the fields that never change
static inline void lumina10_telemetry_sample_set_constants(lumina10_telemetry_sample *m) {
  memset(m->reserved, 0, 8);
}

// book_event. What the book stage hands to the signal stage for one message; bid and ask are the best levels after it.
#define LUMINA10_BOOK_EVENT_LENGTH 64

typedef struct lumina10_book_event {
  uint8_t sequence[8];
  uint8_t timestamp[8];
  uint8_t t0[8];
  uint8_t parse[4];
  uint8_t book[4];
  uint8_t trade_shares[4];
  uint8_t trade_price[4];
  uint8_t bid_price[4];
  uint8_t ask_price[4];
  uint8_t bid_shares[4];
  uint8_t ask_shares[4];
  uint8_t stock_locate[2];
  uint8_t message_type[1];
  uint8_t kind[1];
  uint8_t aggressor[1];
  uint8_t trading_state[1];
  uint8_t flags[1];
  uint8_t reserved[1];
} lumina10_book_event;

LUMINA10_STATIC_ASSERT(sizeof(lumina10_book_event) == 64, "book_event");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, sequence) == 0, "book_event.sequence");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, timestamp) == 8, "book_event.timestamp");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, t0) == 16, "book_event.t0");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, parse) == 24, "book_event.parse");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, book) == 28, "book_event.book");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, trade_shares) == 32, "book_event.trade_shares");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, trade_price) == 36, "book_event.trade_price");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, bid_price) == 40, "book_event.bid_price");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, ask_price) == 44, "book_event.ask_price");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, bid_shares) == 48, "book_event.bid_shares");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, ask_shares) == 52, "book_event.ask_shares");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, stock_locate) == 56, "book_event.stock_locate");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, message_type) == 58, "book_event.message_type");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, kind) == 59, "book_event.kind");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, aggressor) == 60, "book_event.aggressor");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, trading_state) == 61, "book_event.trading_state");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, flags) == 62, "book_event.flags");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_event, reserved) == 63, "book_event.reserved");

// sequence @0 u64: number of the message in the input, from 1
static inline uint64_t lumina10_book_event_get_sequence(const lumina10_book_event *m) {
  return lumina10_load64(m->sequence);
}

// timestamp @8 u64: in ns since midnight, US Eastern; exchange time
static inline uint64_t lumina10_book_event_get_timestamp(const lumina10_book_event *m) {
  return lumina10_load64(m->timestamp);
}

// t0 @16 u64: in ticks of the lane's clock; first sight of the packet's bytes
static inline uint64_t lumina10_book_event_get_t0(const lumina10_book_event *m) {
  return lumina10_load64(m->t0);
}

// parse @24 u32: in ticks of the lane's clock, saturated at 2^32-1; T1 - T0
static inline uint32_t lumina10_book_event_get_parse(const lumina10_book_event *m) {
  return lumina10_load32(m->parse);
}

// book @28 u32: in ticks of the lane's clock, saturated at 2^32-1; book exit - T1
static inline uint32_t lumina10_book_event_get_book(const lumina10_book_event *m) {
  return lumina10_load32(m->book);
}

// trade_shares @32 u32: shares of the trade, saturated at 2^32-1
static inline uint32_t lumina10_book_event_get_trade_shares(const lumina10_book_event *m) {
  return lumina10_load32(m->trade_shares);
}

// trade_price @36 u32: in 0.0001 dollars
static inline uint32_t lumina10_book_event_get_trade_price(const lumina10_book_event *m) {
  return lumina10_load32(m->trade_price);
}

// bid_price @40 u32: in 0.0001 dollars
static inline uint32_t lumina10_book_event_get_bid_price(const lumina10_book_event *m) {
  return lumina10_load32(m->bid_price);
}

// ask_price @44 u32: in 0.0001 dollars
static inline uint32_t lumina10_book_event_get_ask_price(const lumina10_book_event *m) {
  return lumina10_load32(m->ask_price);
}

// bid_shares @48 u32: 0 when the side is empty; saturated at 2^32-1
static inline uint32_t lumina10_book_event_get_bid_shares(const lumina10_book_event *m) {
  return lumina10_load32(m->bid_shares);
}

// ask_shares @52 u32: 0 when the side is empty; saturated at 2^32-1
static inline uint32_t lumina10_book_event_get_ask_shares(const lumina10_book_event *m) {
  return lumina10_load32(m->ask_shares);
}

// stock_locate @56 u16
static inline uint16_t lumina10_book_event_get_stock_locate(const lumina10_book_event *m) {
  return lumina10_load16(m->stock_locate);
}

// message_type @58 char: type byte of the message
static inline uint8_t lumina10_book_event_get_message_type(const lumina10_book_event *m) {
  return m->message_type[0];
}

// kind @59 u8: 0 no trade, 1 counted trade, 2 an earlier trade was broken, 3 bulk print of a cross, 4 execution that a later bulk print repeats, 5 execution of an order that is not live: no side, no price
static inline uint8_t lumina10_book_event_get_kind(const lumina10_book_event *m) {
  return m->kind[0];
}

// aggressor @60 char: B buy, S sell, blank unknown
static inline uint8_t lumina10_book_event_get_aggressor(const lumina10_book_event *m) {
  return m->aggressor[0];
}

// trading_state @61 char: H halted, T trading, P paused, Q quotation only, blank unknown
static inline uint8_t lumina10_book_event_get_trading_state(const lumina10_book_event *m) {
  return m->trading_state[0];
}

// flags @62 u8: 1 suspect, 2 operationally halted
static inline uint8_t lumina10_book_event_get_flags(const lumina10_book_event *m) {
  return m->flags[0];
}

// reserved @63 u8: always 0
static inline uint8_t lumina10_book_event_get_reserved(const lumina10_book_event *m) {
  return m->reserved[0];
}

static inline void lumina10_book_event_set_sequence(lumina10_book_event *m, uint64_t value) {
  lumina10_store64(m->sequence, value);
}

static inline void lumina10_book_event_set_timestamp(lumina10_book_event *m, uint64_t value) {
  lumina10_store64(m->timestamp, value);
}

static inline void lumina10_book_event_set_t0(lumina10_book_event *m, uint64_t value) {
  lumina10_store64(m->t0, value);
}

static inline void lumina10_book_event_set_parse(lumina10_book_event *m, uint32_t value) {
  lumina10_store32(m->parse, value);
}

static inline void lumina10_book_event_set_book(lumina10_book_event *m, uint32_t value) {
  lumina10_store32(m->book, value);
}

static inline void lumina10_book_event_set_trade_shares(lumina10_book_event *m, uint32_t value) {
  lumina10_store32(m->trade_shares, value);
}

static inline void lumina10_book_event_set_trade_price(lumina10_book_event *m, uint32_t value) {
  lumina10_store32(m->trade_price, value);
}

static inline void lumina10_book_event_set_bid_price(lumina10_book_event *m, uint32_t value) {
  lumina10_store32(m->bid_price, value);
}

static inline void lumina10_book_event_set_ask_price(lumina10_book_event *m, uint32_t value) {
  lumina10_store32(m->ask_price, value);
}

static inline void lumina10_book_event_set_bid_shares(lumina10_book_event *m, uint32_t value) {
  lumina10_store32(m->bid_shares, value);
}

static inline void lumina10_book_event_set_ask_shares(lumina10_book_event *m, uint32_t value) {
  lumina10_store32(m->ask_shares, value);
}

static inline void lumina10_book_event_set_stock_locate(lumina10_book_event *m, uint16_t value) {
  lumina10_store16(m->stock_locate, value);
}

static inline void lumina10_book_event_set_message_type(lumina10_book_event *m, uint8_t value) {
  m->message_type[0] = value;
}

static inline void lumina10_book_event_set_kind(lumina10_book_event *m, uint8_t value) {
  m->kind[0] = value;
}

static inline void lumina10_book_event_set_aggressor(lumina10_book_event *m, uint8_t value) {
  m->aggressor[0] = value;
}

static inline void lumina10_book_event_set_trading_state(lumina10_book_event *m, uint8_t value) {
  m->trading_state[0] = value;
}

static inline void lumina10_book_event_set_flags(lumina10_book_event *m, uint8_t value) {
  m->flags[0] = value;
}

// writes the fields that never change
static inline void lumina10_book_event_set_constants(lumina10_book_event *m) {
  m->reserved[0] = (0);
}

// order_event. One order of the strategy, sent or refused.
#define LUMINA10_ORDER_EVENT_LENGTH 64

typedef struct lumina10_order_event {
  uint8_t sequence[8];
  uint8_t timestamp[8];
  uint8_t price[8];
  uint8_t notional[8];
  uint8_t position[4];
  uint8_t user_ref_num[4];
  uint8_t shares[4];
  uint8_t filled[4];
  uint8_t stock_locate[2];
  uint8_t side[1];
  uint8_t reason[1];
  uint8_t outcome[1];
  uint8_t reserved[11];
} lumina10_order_event;

LUMINA10_STATIC_ASSERT(sizeof(lumina10_order_event) == 64, "order_event");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, sequence) == 0, "order_event.sequence");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, timestamp) == 8, "order_event.timestamp");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, price) == 16, "order_event.price");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, notional) == 24, "order_event.notional");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, position) == 32, "order_event.position");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, user_ref_num) == 36, "order_event.user_ref_num");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, shares) == 40, "order_event.shares");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, filled) == 44, "order_event.filled");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, stock_locate) == 48, "order_event.stock_locate");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, side) == 50, "order_event.side");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, reason) == 51, "order_event.reason");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, outcome) == 52, "order_event.outcome");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_order_event, reserved) == 53, "order_event.reserved");

// sequence @0 u64: number of the message that caused it, from 1
static inline uint64_t lumina10_order_event_get_sequence(const lumina10_order_event *m) {
  return lumina10_load64(m->sequence);
}

// timestamp @8 u64: in ns since midnight, US Eastern; exchange time of that message
static inline uint64_t lumina10_order_event_get_timestamp(const lumina10_order_event *m) {
  return lumina10_load64(m->timestamp);
}

// price @16 u64: in 0.0001 dollars; limit of the order
static inline uint64_t lumina10_order_event_get_price(const lumina10_order_event *m) {
  return lumina10_load64(m->price);
}

// notional @24 u64: in 0.0001 dollars; price x shares
static inline uint64_t lumina10_order_event_get_notional(const lumina10_order_event *m) {
  return lumina10_load64(m->notional);
}

// position @32 i32: shares held after the order; negative is short
static inline int32_t lumina10_order_event_get_position(const lumina10_order_event *m) {
  return (int32_t)lumina10_load32(m->position);
}

// user_ref_num @36 u32
static inline uint32_t lumina10_order_event_get_user_ref_num(const lumina10_order_event *m) {
  return lumina10_load32(m->user_ref_num);
}

// shares @40 u32
static inline uint32_t lumina10_order_event_get_shares(const lumina10_order_event *m) {
  return lumina10_load32(m->shares);
}

// filled @44 u32: shares executed
static inline uint32_t lumina10_order_event_get_filled(const lumina10_order_event *m) {
  return lumina10_load32(m->filled);
}

// stock_locate @48 u16
static inline uint16_t lumina10_order_event_get_stock_locate(const lumina10_order_event *m) {
  return lumina10_load16(m->stock_locate);
}

// side @50 char: B buy, S sell, T sell short
static inline uint8_t lumina10_order_event_get_side(const lumina10_order_event *m) {
  return m->side[0];
}

// reason @51 char: T take, H hedge
static inline uint8_t lumina10_order_event_get_reason(const lumina10_order_event *m) {
  return m->reason[0];
}

// outcome @52 u8: sent, or the limit that refused it; 0 sent, 1 kill switch, 2 halted, 3 stale book, 4 order size, 5 notional, 6 price collar, 7 position, 8 open orders, 9 order rate, 10 duplicate id
static inline uint8_t lumina10_order_event_get_outcome(const lumina10_order_event *m) {
  return m->outcome[0];
}

// reserved @53 bytes11: always 0
static inline const uint8_t * lumina10_order_event_get_reserved(const lumina10_order_event *m) {
  return m->reserved;
}

static inline void lumina10_order_event_set_sequence(lumina10_order_event *m, uint64_t value) {
  lumina10_store64(m->sequence, value);
}

static inline void lumina10_order_event_set_timestamp(lumina10_order_event *m, uint64_t value) {
  lumina10_store64(m->timestamp, value);
}

static inline void lumina10_order_event_set_price(lumina10_order_event *m, uint64_t value) {
  lumina10_store64(m->price, value);
}

static inline void lumina10_order_event_set_notional(lumina10_order_event *m, uint64_t value) {
  lumina10_store64(m->notional, value);
}

static inline void lumina10_order_event_set_position(lumina10_order_event *m, int32_t value) {
  lumina10_store32(m->position, (uint32_t)value);
}

static inline void lumina10_order_event_set_user_ref_num(lumina10_order_event *m, uint32_t value) {
  lumina10_store32(m->user_ref_num, value);
}

static inline void lumina10_order_event_set_shares(lumina10_order_event *m, uint32_t value) {
  lumina10_store32(m->shares, value);
}

static inline void lumina10_order_event_set_filled(lumina10_order_event *m, uint32_t value) {
  lumina10_store32(m->filled, value);
}

static inline void lumina10_order_event_set_stock_locate(lumina10_order_event *m, uint16_t value) {
  lumina10_store16(m->stock_locate, value);
}

static inline void lumina10_order_event_set_side(lumina10_order_event *m, uint8_t value) {
  m->side[0] = value;
}

static inline void lumina10_order_event_set_reason(lumina10_order_event *m, uint8_t value) {
  m->reason[0] = value;
}

static inline void lumina10_order_event_set_outcome(lumina10_order_event *m, uint8_t value) {
  m->outcome[0] = value;
}

// writes the fields that never change
static inline void lumina10_order_event_set_constants(lumina10_order_event *m) {
  memset(m->reserved, 0, 11);
}

// vpin_bucket. One completed volume bucket of a symbol.
#define LUMINA10_VPIN_BUCKET_LENGTH 64

typedef struct lumina10_vpin_bucket {
  uint8_t bucket[8];
  uint8_t sequence[8];
  uint8_t time[8];
  uint8_t buy_shares[8];
  uint8_t sell_shares[8];
  uint8_t vpin_ppm[4];
  uint8_t stock_locate[2];
  uint8_t toxic[1];
  uint8_t reserved[17];
} lumina10_vpin_bucket;

LUMINA10_STATIC_ASSERT(sizeof(lumina10_vpin_bucket) == 64, "vpin_bucket");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_vpin_bucket, bucket) == 0, "vpin_bucket.bucket");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_vpin_bucket, sequence) == 8, "vpin_bucket.sequence");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_vpin_bucket, time) == 16, "vpin_bucket.time");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_vpin_bucket, buy_shares) == 24, "vpin_bucket.buy_shares");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_vpin_bucket, sell_shares) == 32, "vpin_bucket.sell_shares");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_vpin_bucket, vpin_ppm) == 40, "vpin_bucket.vpin_ppm");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_vpin_bucket, stock_locate) == 44, "vpin_bucket.stock_locate");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_vpin_bucket, toxic) == 46, "vpin_bucket.toxic");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_vpin_bucket, reserved) == 47, "vpin_bucket.reserved");

// bucket @0 u64: number of the bucket of its symbol, from 1
static inline uint64_t lumina10_vpin_bucket_get_bucket(const lumina10_vpin_bucket *m) {
  return lumina10_load64(m->bucket);
}

// sequence @8 u64: number of the message that filled it, from 1
static inline uint64_t lumina10_vpin_bucket_get_sequence(const lumina10_vpin_bucket *m) {
  return lumina10_load64(m->sequence);
}

// time @16 u64: in ns since midnight, US Eastern; exchange time of the trade that filled it
static inline uint64_t lumina10_vpin_bucket_get_time(const lumina10_vpin_bucket *m) {
  return lumina10_load64(m->time);
}

// buy_shares @24 u64
static inline uint64_t lumina10_vpin_bucket_get_buy_shares(const lumina10_vpin_bucket *m) {
  return lumina10_load64(m->buy_shares);
}

// sell_shares @32 u64
static inline uint64_t lumina10_vpin_bucket_get_sell_shares(const lumina10_vpin_bucket *m) {
  return lumina10_load64(m->sell_shares);
}

// vpin_ppm @40 u32: in parts per million; 0xffffffff before the window is full
static inline uint32_t lumina10_vpin_bucket_get_vpin_ppm(const lumina10_vpin_bucket *m) {
  return lumina10_load32(m->vpin_ppm);
}

// stock_locate @44 u16
static inline uint16_t lumina10_vpin_bucket_get_stock_locate(const lumina10_vpin_bucket *m) {
  return lumina10_load16(m->stock_locate);
}

// toxic @46 u8: 1 when the bucket was toxic, else 0
static inline uint8_t lumina10_vpin_bucket_get_toxic(const lumina10_vpin_bucket *m) {
  return m->toxic[0];
}

// reserved @47 bytes17: always 0
static inline const uint8_t * lumina10_vpin_bucket_get_reserved(const lumina10_vpin_bucket *m) {
  return m->reserved;
}

static inline void lumina10_vpin_bucket_set_bucket(lumina10_vpin_bucket *m, uint64_t value) {
  lumina10_store64(m->bucket, value);
}

static inline void lumina10_vpin_bucket_set_sequence(lumina10_vpin_bucket *m, uint64_t value) {
  lumina10_store64(m->sequence, value);
}

static inline void lumina10_vpin_bucket_set_time(lumina10_vpin_bucket *m, uint64_t value) {
  lumina10_store64(m->time, value);
}

static inline void lumina10_vpin_bucket_set_buy_shares(lumina10_vpin_bucket *m, uint64_t value) {
  lumina10_store64(m->buy_shares, value);
}

static inline void lumina10_vpin_bucket_set_sell_shares(lumina10_vpin_bucket *m, uint64_t value) {
  lumina10_store64(m->sell_shares, value);
}

static inline void lumina10_vpin_bucket_set_vpin_ppm(lumina10_vpin_bucket *m, uint32_t value) {
  lumina10_store32(m->vpin_ppm, value);
}

static inline void lumina10_vpin_bucket_set_stock_locate(lumina10_vpin_bucket *m, uint16_t value) {
  lumina10_store16(m->stock_locate, value);
}

static inline void lumina10_vpin_bucket_set_toxic(lumina10_vpin_bucket *m, uint8_t value) {
  m->toxic[0] = value;
}

// writes the fields that never change
static inline void lumina10_vpin_bucket_set_constants(lumina10_vpin_bucket *m) {
  memset(m->reserved, 0, 17);
}

// book_level. One price level of a book snapshot.
#define LUMINA10_BOOK_LEVEL_LENGTH 16

typedef struct lumina10_book_level {
  uint8_t price[4];
  uint8_t orders[4];
  uint8_t shares[8];
} lumina10_book_level;

LUMINA10_STATIC_ASSERT(sizeof(lumina10_book_level) == 16, "book_level");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_level, price) == 0, "book_level.price");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_level, orders) == 4, "book_level.orders");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_book_level, shares) == 8, "book_level.shares");

// price @0 u32: in 0.0001 dollars
static inline uint32_t lumina10_book_level_get_price(const lumina10_book_level *m) {
  return lumina10_load32(m->price);
}

// orders @4 u32
static inline uint32_t lumina10_book_level_get_orders(const lumina10_book_level *m) {
  return lumina10_load32(m->orders);
}

// shares @8 u64
static inline uint64_t lumina10_book_level_get_shares(const lumina10_book_level *m) {
  return lumina10_load64(m->shares);
}

static inline void lumina10_book_level_set_price(lumina10_book_level *m, uint32_t value) {
  lumina10_store32(m->price, value);
}

static inline void lumina10_book_level_set_orders(lumina10_book_level *m, uint32_t value) {
  lumina10_store32(m->orders, value);
}

static inline void lumina10_book_level_set_shares(lumina10_book_level *m, uint64_t value) {
  lumina10_store64(m->shares, value);
}

// match_request. What is asked of a matching book.
#define LUMINA10_MATCH_REQUEST_LENGTH 32

typedef struct lumina10_match_request {
  uint8_t order_ref[8];
  uint8_t new_order_ref[8];
  uint8_t shares[4];
  uint8_t price[4];
  uint8_t stock_locate[2];
  uint8_t side[1];
  uint8_t kind[1];
  uint8_t reserved[4];
} lumina10_match_request;

LUMINA10_STATIC_ASSERT(sizeof(lumina10_match_request) == 32, "match_request");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_request, order_ref) == 0, "match_request.order_ref");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_request, new_order_ref) == 8, "match_request.new_order_ref");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_request, shares) == 16, "match_request.shares");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_request, price) == 20, "match_request.price");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_request, stock_locate) == 24, "match_request.stock_locate");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_request, side) == 26, "match_request.side");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_request, kind) == 27, "match_request.kind");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_request, reserved) == 28, "match_request.reserved");

// order_ref @0 u64: of the new order; else of the live one
static inline uint64_t lumina10_match_request_get_order_ref(const lumina10_match_request *m) {
  return lumina10_load64(m->order_ref);
}

// new_order_ref @8 u64: replace: of the new order
static inline uint64_t lumina10_match_request_get_new_order_ref(const lumina10_match_request *m) {
  return lumina10_load64(m->new_order_ref);
}

// shares @16 u32: of the new order; reduce: to take off
static inline uint32_t lumina10_match_request_get_shares(const lumina10_match_request *m) {
  return lumina10_load32(m->shares);
}

// price @20 u32: in 0.0001 dollars; limit, ioc, replace: the limit
static inline uint32_t lumina10_match_request_get_price(const lumina10_match_request *m) {
  return lumina10_load32(m->price);
}

// stock_locate @24 u16
static inline uint16_t lumina10_match_request_get_stock_locate(const lumina10_match_request *m) {
  return lumina10_load16(m->stock_locate);
}

// side @26 char: limit, ioc, market_to_limit: B or S; B buy, S sell, T sell short
static inline uint8_t lumina10_match_request_get_side(const lumina10_match_request *m) {
  return m->side[0];
}

// kind @27 u8: 0 new order; what is left of it rests at its price, 1 new order; what is left of it is cancelled, 2 new order at the other side's best price; what is left rests there, 3 a live order ends, and a limit order of its side enters, 4 takes shares off a live order, which keeps its place, 5 ends a live order
static inline uint8_t lumina10_match_request_get_kind(const lumina10_match_request *m) {
  return m->kind[0];
}

// reserved @28 bytes4: always 0
static inline const uint8_t * lumina10_match_request_get_reserved(const lumina10_match_request *m) {
  return m->reserved;
}

static inline void lumina10_match_request_set_order_ref(lumina10_match_request *m, uint64_t value) {
  lumina10_store64(m->order_ref, value);
}

static inline void lumina10_match_request_set_new_order_ref(lumina10_match_request *m, uint64_t value) {
  lumina10_store64(m->new_order_ref, value);
}

static inline void lumina10_match_request_set_shares(lumina10_match_request *m, uint32_t value) {
  lumina10_store32(m->shares, value);
}

static inline void lumina10_match_request_set_price(lumina10_match_request *m, uint32_t value) {
  lumina10_store32(m->price, value);
}

static inline void lumina10_match_request_set_stock_locate(lumina10_match_request *m, uint16_t value) {
  lumina10_store16(m->stock_locate, value);
}

static inline void lumina10_match_request_set_side(lumina10_match_request *m, uint8_t value) {
  m->side[0] = value;
}

static inline void lumina10_match_request_set_kind(lumina10_match_request *m, uint8_t value) {
  m->kind[0] = value;
}

// writes the fields that never change
static inline void lumina10_match_request_set_constants(lumina10_match_request *m) {
  memset(m->reserved, 0, 4);
}

// match_result. What became of one match_request; all 0 but the outcome when it was refused. Of a new order, executed, rested and cancelled make its shares.
#define LUMINA10_MATCH_RESULT_LENGTH 24

typedef struct lumina10_match_result {
  uint8_t executed[4];
  uint8_t executions[4];
  uint8_t rested[4];
  uint8_t cancelled[4];
  uint8_t price[4];
  uint8_t side[1];
  uint8_t outcome[1];
  uint8_t reserved[2];
} lumina10_match_result;

LUMINA10_STATIC_ASSERT(sizeof(lumina10_match_result) == 24, "match_result");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_result, executed) == 0, "match_result.executed");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_result, executions) == 4, "match_result.executions");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_result, rested) == 8, "match_result.rested");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_result, cancelled) == 12, "match_result.cancelled");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_result, price) == 16, "match_result.price");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_result, side) == 20, "match_result.side");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_result, outcome) == 21, "match_result.outcome");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_result, reserved) == 22, "match_result.reserved");

// executed @0 u32: shares
static inline uint32_t lumina10_match_result_get_executed(const lumina10_match_result *m) {
  return lumina10_load32(m->executed);
}

// executions @4 u32: how many match_execution records are its own
static inline uint32_t lumina10_match_result_get_executions(const lumina10_match_result *m) {
  return lumina10_load32(m->executions);
}

// rested @8 u32: shares that the new order, or the reduced one, rests with
static inline uint32_t lumina10_match_result_get_rested(const lumina10_match_result *m) {
  return lumina10_load32(m->rested);
}

// cancelled @12 u32: shares that neither executed nor rest; reduce, cancel: shares taken off
static inline uint32_t lumina10_match_result_get_cancelled(const lumina10_match_result *m) {
  return lumina10_load32(m->cancelled);
}

// price @16 u32: in 0.0001 dollars; where they rest; 0 when none do
static inline uint32_t lumina10_match_result_get_price(const lumina10_match_result *m) {
  return lumina10_load32(m->price);
}

// side @20 char: of the order, whatever was asked of it; B buy, S sell, T sell short
static inline uint8_t lumina10_match_result_get_side(const lumina10_match_result *m) {
  return m->side[0];
}

// outcome @21 u8: 0 accepted, 1 accepted; what should have rested found no place and was cancelled, 2 refused, as all that follow: the books are as they were, 3 invalid side, 4 zero shares, 5 0, or above 199,999.9900, 6 an order of that reference is live, 7 no order of that reference is live, 8 the order is of another stock locate
static inline uint8_t lumina10_match_result_get_outcome(const lumina10_match_result *m) {
  return m->outcome[0];
}

// reserved @22 bytes2: always 0
static inline const uint8_t * lumina10_match_result_get_reserved(const lumina10_match_result *m) {
  return m->reserved;
}

static inline void lumina10_match_result_set_executed(lumina10_match_result *m, uint32_t value) {
  lumina10_store32(m->executed, value);
}

static inline void lumina10_match_result_set_executions(lumina10_match_result *m, uint32_t value) {
  lumina10_store32(m->executions, value);
}

static inline void lumina10_match_result_set_rested(lumina10_match_result *m, uint32_t value) {
  lumina10_store32(m->rested, value);
}

static inline void lumina10_match_result_set_cancelled(lumina10_match_result *m, uint32_t value) {
  lumina10_store32(m->cancelled, value);
}

static inline void lumina10_match_result_set_price(lumina10_match_result *m, uint32_t value) {
  lumina10_store32(m->price, value);
}

static inline void lumina10_match_result_set_side(lumina10_match_result *m, uint8_t value) {
  m->side[0] = value;
}

static inline void lumina10_match_result_set_outcome(lumina10_match_result *m, uint8_t value) {
  m->outcome[0] = value;
}

// writes the fields that never change
static inline void lumina10_match_result_set_constants(lumina10_match_result *m) {
  memset(m->reserved, 0, 2);
}

// match_execution. One execution of a resting order, at its price.
#define LUMINA10_MATCH_EXECUTION_LENGTH 32

typedef struct lumina10_match_execution {
  uint8_t resting_ref[8];
  uint8_t match_number[8];
  uint8_t shares[4];
  uint8_t price[4];
  uint8_t stock_locate[2];
  uint8_t reserved[6];
} lumina10_match_execution;

LUMINA10_STATIC_ASSERT(sizeof(lumina10_match_execution) == 32, "match_execution");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_execution, resting_ref) == 0, "match_execution.resting_ref");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_execution, match_number) == 8, "match_execution.match_number");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_execution, shares) == 16, "match_execution.shares");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_execution, price) == 20, "match_execution.price");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_execution, stock_locate) == 24, "match_execution.stock_locate");
LUMINA10_STATIC_ASSERT(offsetof(lumina10_match_execution, reserved) == 26, "match_execution.reserved");

// resting_ref @0 u64
static inline uint64_t lumina10_match_execution_get_resting_ref(const lumina10_match_execution *m) {
  return lumina10_load64(m->resting_ref);
}

// match_number @8 u64: from 1, over all books
static inline uint64_t lumina10_match_execution_get_match_number(const lumina10_match_execution *m) {
  return lumina10_load64(m->match_number);
}

// shares @16 u32
static inline uint32_t lumina10_match_execution_get_shares(const lumina10_match_execution *m) {
  return lumina10_load32(m->shares);
}

// price @20 u32: in 0.0001 dollars
static inline uint32_t lumina10_match_execution_get_price(const lumina10_match_execution *m) {
  return lumina10_load32(m->price);
}

// stock_locate @24 u16
static inline uint16_t lumina10_match_execution_get_stock_locate(const lumina10_match_execution *m) {
  return lumina10_load16(m->stock_locate);
}

// reserved @26 bytes6: always 0
static inline const uint8_t * lumina10_match_execution_get_reserved(const lumina10_match_execution *m) {
  return m->reserved;
}

static inline void lumina10_match_execution_set_resting_ref(lumina10_match_execution *m, uint64_t value) {
  lumina10_store64(m->resting_ref, value);
}

static inline void lumina10_match_execution_set_match_number(lumina10_match_execution *m, uint64_t value) {
  lumina10_store64(m->match_number, value);
}

static inline void lumina10_match_execution_set_shares(lumina10_match_execution *m, uint32_t value) {
  lumina10_store32(m->shares, value);
}

static inline void lumina10_match_execution_set_price(lumina10_match_execution *m, uint32_t value) {
  lumina10_store32(m->price, value);
}

static inline void lumina10_match_execution_set_stock_locate(lumina10_match_execution *m, uint16_t value) {
  lumina10_store16(m->stock_locate, value);
}

// writes the fields that never change
static inline void lumina10_match_execution_set_constants(lumina10_match_execution *m) {
  memset(m->reserved, 0, 6);
}

// X(type, name, length) for every message
#define LUMINA10_MESSAGES(X) \
  X(0, telemetry_sample, 64) \
  X(0, book_event, 64) \
  X(0, order_event, 64) \
  X(0, vpin_bucket, 64) \
  X(0, book_level, 16) \
  X(0, match_request, 32) \
  X(0, match_result, 24) \
  X(0, match_execution, 32)

#endif // LUMINA_GENERATED_LUMINA10_H
