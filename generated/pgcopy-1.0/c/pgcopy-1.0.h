// @generated from schema/lumina/pgcopy-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_PGCOPY10_H
#define LUMINA_GENERATED_PGCOPY10_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define PGCOPY10_STATIC_ASSERT static_assert
#else
#define PGCOPY10_STATIC_ASSERT _Static_assert
#endif

static inline uint16_t pgcopy10_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] << 8 | (uint32_t)p[1]);
}

static inline uint32_t pgcopy10_load32(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static inline uint64_t pgcopy10_load64(const uint8_t *p) {
  return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

static inline void pgcopy10_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)(value >> 8);
  p[1] = (uint8_t)value;
}

static inline void pgcopy10_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)(value >> 24);
  p[1] = (uint8_t)(value >> 16);
  p[2] = (uint8_t)(value >> 8);
  p[3] = (uint8_t)value;
}

static inline void pgcopy10_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 56);
  p[1] = (uint8_t)(value >> 48);
  p[2] = (uint8_t)(value >> 40);
  p[3] = (uint8_t)(value >> 32);
  p[4] = (uint8_t)(value >> 24);
  p[5] = (uint8_t)(value >> 16);
  p[6] = (uint8_t)(value >> 8);
  p[7] = (uint8_t)value;
}

// sample_row. One telemetry sample.
#define PGCOPY10_SAMPLE_ROW_LENGTH 99

typedef struct pgcopy10_sample_row {
  uint8_t field_count[2];
  uint8_t run_id_length[4];
  uint8_t run_id[8];
  uint8_t sequence_length[4];
  uint8_t sequence[8];
  uint8_t timestamp_length[4];
  uint8_t timestamp[8];
  uint8_t stock_locate_length[4];
  uint8_t stock_locate[4];
  uint8_t message_type_length[4];
  uint8_t message_type[1];
  uint8_t parse_length[4];
  uint8_t parse[4];
  uint8_t book_length[4];
  uint8_t book[4];
  uint8_t ring_length[4];
  uint8_t ring[4];
  uint8_t signal_length[4];
  uint8_t signal[4];
  uint8_t gateway_length[4];
  uint8_t gateway[4];
  uint8_t total_length[4];
  uint8_t total[4];
} pgcopy10_sample_row;

PGCOPY10_STATIC_ASSERT(sizeof(pgcopy10_sample_row) == 99, "sample_row");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, field_count) == 0, "sample_row.field_count");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, run_id_length) == 2, "sample_row.run_id_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, run_id) == 6, "sample_row.run_id");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, sequence_length) == 14, "sample_row.sequence_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, sequence) == 18, "sample_row.sequence");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, timestamp_length) == 26, "sample_row.timestamp_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, timestamp) == 30, "sample_row.timestamp");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, stock_locate_length) == 38, "sample_row.stock_locate_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, stock_locate) == 42, "sample_row.stock_locate");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, message_type_length) == 46, "sample_row.message_type_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, message_type) == 50, "sample_row.message_type");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, parse_length) == 51, "sample_row.parse_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, parse) == 55, "sample_row.parse");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, book_length) == 59, "sample_row.book_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, book) == 63, "sample_row.book");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, ring_length) == 67, "sample_row.ring_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, ring) == 71, "sample_row.ring");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, signal_length) == 75, "sample_row.signal_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, signal) == 79, "sample_row.signal");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, gateway_length) == 83, "sample_row.gateway_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, gateway) == 87, "sample_row.gateway");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, total_length) == 91, "sample_row.total_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row, total) == 95, "sample_row.total");

// field_count @0 i16: always 11
static inline int16_t pgcopy10_sample_row_get_field_count(const pgcopy10_sample_row *m) {
  return (int16_t)pgcopy10_load16(m->field_count);
}

// run_id_length @2 i32: always 8
static inline int32_t pgcopy10_sample_row_get_run_id_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->run_id_length);
}

// run_id @6 i64: the run these rows belong to
static inline int64_t pgcopy10_sample_row_get_run_id(const pgcopy10_sample_row *m) {
  return (int64_t)pgcopy10_load64(m->run_id);
}

// sequence_length @14 i32: always 8
static inline int32_t pgcopy10_sample_row_get_sequence_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->sequence_length);
}

// sequence @18 i64: number of the message in the input, from 1
static inline int64_t pgcopy10_sample_row_get_sequence(const pgcopy10_sample_row *m) {
  return (int64_t)pgcopy10_load64(m->sequence);
}

// timestamp_length @26 i32: always 8
static inline int32_t pgcopy10_sample_row_get_timestamp_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->timestamp_length);
}

// timestamp @30 i64: in ns since midnight, US Eastern; exchange time
static inline int64_t pgcopy10_sample_row_get_timestamp(const pgcopy10_sample_row *m) {
  return (int64_t)pgcopy10_load64(m->timestamp);
}

// stock_locate_length @38 i32: always 4
static inline int32_t pgcopy10_sample_row_get_stock_locate_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->stock_locate_length);
}

// stock_locate @42 i32
static inline int32_t pgcopy10_sample_row_get_stock_locate(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->stock_locate);
}

// message_type_length @46 i32: always 1
static inline int32_t pgcopy10_sample_row_get_message_type_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->message_type_length);
}

// message_type @50 char: PostgreSQL "char"
static inline uint8_t pgcopy10_sample_row_get_message_type(const pgcopy10_sample_row *m) {
  return m->message_type[0];
}

// parse_length @51 i32: always 4
static inline int32_t pgcopy10_sample_row_get_parse_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->parse_length);
}

// parse @55 i32: in ns; T1 - T0
static inline int32_t pgcopy10_sample_row_get_parse(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->parse);
}

// book_length @59 i32: always 4
static inline int32_t pgcopy10_sample_row_get_book_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->book_length);
}

// book @63 i32: in ns; book exit - T1
static inline int32_t pgcopy10_sample_row_get_book(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->book);
}

// ring_length @67 i32: always 4
static inline int32_t pgcopy10_sample_row_get_ring_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->ring_length);
}

// ring @71 i32: in ns; pop by the strategy - book exit
static inline int32_t pgcopy10_sample_row_get_ring(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->ring);
}

// signal_length @75 i32: always 4
static inline int32_t pgcopy10_sample_row_get_signal_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->signal_length);
}

// signal @79 i32: in ns; T2 - pop
static inline int32_t pgcopy10_sample_row_get_signal(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->signal);
}

// gateway_length @83 i32: always 4
static inline int32_t pgcopy10_sample_row_get_gateway_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->gateway_length);
}

// gateway @87 i32: in ns; T3 - T2
static inline int32_t pgcopy10_sample_row_get_gateway(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->gateway);
}

// total_length @91 i32: always 4
static inline int32_t pgcopy10_sample_row_get_total_length(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->total_length);
}

// total @95 i32: in ns; last probe - T0
static inline int32_t pgcopy10_sample_row_get_total(const pgcopy10_sample_row *m) {
  return (int32_t)pgcopy10_load32(m->total);
}

static inline void pgcopy10_sample_row_set_run_id(pgcopy10_sample_row *m, int64_t value) {
  pgcopy10_store64(m->run_id, (uint64_t)value);
}

static inline void pgcopy10_sample_row_set_sequence(pgcopy10_sample_row *m, int64_t value) {
  pgcopy10_store64(m->sequence, (uint64_t)value);
}

static inline void pgcopy10_sample_row_set_timestamp(pgcopy10_sample_row *m, int64_t value) {
  pgcopy10_store64(m->timestamp, (uint64_t)value);
}

static inline void pgcopy10_sample_row_set_stock_locate(pgcopy10_sample_row *m, int32_t value) {
  pgcopy10_store32(m->stock_locate, (uint32_t)value);
}

static inline void pgcopy10_sample_row_set_message_type(pgcopy10_sample_row *m, uint8_t value) {
  m->message_type[0] = value;
}

static inline void pgcopy10_sample_row_set_parse(pgcopy10_sample_row *m, int32_t value) {
  pgcopy10_store32(m->parse, (uint32_t)value);
}

static inline void pgcopy10_sample_row_set_book(pgcopy10_sample_row *m, int32_t value) {
  pgcopy10_store32(m->book, (uint32_t)value);
}

static inline void pgcopy10_sample_row_set_ring(pgcopy10_sample_row *m, int32_t value) {
  pgcopy10_store32(m->ring, (uint32_t)value);
}

static inline void pgcopy10_sample_row_set_signal(pgcopy10_sample_row *m, int32_t value) {
  pgcopy10_store32(m->signal, (uint32_t)value);
}

static inline void pgcopy10_sample_row_set_gateway(pgcopy10_sample_row *m, int32_t value) {
  pgcopy10_store32(m->gateway, (uint32_t)value);
}

static inline void pgcopy10_sample_row_set_total(pgcopy10_sample_row *m, int32_t value) {
  pgcopy10_store32(m->total, (uint32_t)value);
}

// writes the fields that never change
static inline void pgcopy10_sample_row_set_constants(pgcopy10_sample_row *m) {
  pgcopy10_store16(m->field_count, (uint16_t)(11));
  pgcopy10_store32(m->run_id_length, (uint32_t)(8));
  pgcopy10_store32(m->sequence_length, (uint32_t)(8));
  pgcopy10_store32(m->timestamp_length, (uint32_t)(8));
  pgcopy10_store32(m->stock_locate_length, (uint32_t)(4));
  pgcopy10_store32(m->message_type_length, (uint32_t)(1));
  pgcopy10_store32(m->parse_length, (uint32_t)(4));
  pgcopy10_store32(m->book_length, (uint32_t)(4));
  pgcopy10_store32(m->ring_length, (uint32_t)(4));
  pgcopy10_store32(m->signal_length, (uint32_t)(4));
  pgcopy10_store32(m->gateway_length, (uint32_t)(4));
  pgcopy10_store32(m->total_length, (uint32_t)(4));
}

// sample_row_no_order. One telemetry sample of a message that caused no order: gateway is NULL.
#define PGCOPY10_SAMPLE_ROW_NO_ORDER_LENGTH 95

typedef struct pgcopy10_sample_row_no_order {
  uint8_t field_count[2];
  uint8_t run_id_length[4];
  uint8_t run_id[8];
  uint8_t sequence_length[4];
  uint8_t sequence[8];
  uint8_t timestamp_length[4];
  uint8_t timestamp[8];
  uint8_t stock_locate_length[4];
  uint8_t stock_locate[4];
  uint8_t message_type_length[4];
  uint8_t message_type[1];
  uint8_t parse_length[4];
  uint8_t parse[4];
  uint8_t book_length[4];
  uint8_t book[4];
  uint8_t ring_length[4];
  uint8_t ring[4];
  uint8_t signal_length[4];
  uint8_t signal[4];
  uint8_t gateway_length[4];
  uint8_t total_length[4];
  uint8_t total[4];
} pgcopy10_sample_row_no_order;

PGCOPY10_STATIC_ASSERT(sizeof(pgcopy10_sample_row_no_order) == 95, "sample_row_no_order");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, field_count) == 0, "sample_row_no_order.field_count");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, run_id_length) == 2, "sample_row_no_order.run_id_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, run_id) == 6, "sample_row_no_order.run_id");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, sequence_length) == 14, "sample_row_no_order.sequence_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, sequence) == 18, "sample_row_no_order.sequence");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, timestamp_length) == 26, "sample_row_no_order.timestamp_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, timestamp) == 30, "sample_row_no_order.timestamp");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, stock_locate_length) == 38, "sample_row_no_order.stock_locate_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, stock_locate) == 42, "sample_row_no_order.stock_locate");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, message_type_length) == 46, "sample_row_no_order.message_type_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, message_type) == 50, "sample_row_no_order.message_type");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, parse_length) == 51, "sample_row_no_order.parse_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, parse) == 55, "sample_row_no_order.parse");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, book_length) == 59, "sample_row_no_order.book_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, book) == 63, "sample_row_no_order.book");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, ring_length) == 67, "sample_row_no_order.ring_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, ring) == 71, "sample_row_no_order.ring");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, signal_length) == 75, "sample_row_no_order.signal_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, signal) == 79, "sample_row_no_order.signal");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, gateway_length) == 83, "sample_row_no_order.gateway_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, total_length) == 87, "sample_row_no_order.total_length");
PGCOPY10_STATIC_ASSERT(offsetof(pgcopy10_sample_row_no_order, total) == 91, "sample_row_no_order.total");

// field_count @0 i16: always 11
static inline int16_t pgcopy10_sample_row_no_order_get_field_count(const pgcopy10_sample_row_no_order *m) {
  return (int16_t)pgcopy10_load16(m->field_count);
}

// run_id_length @2 i32: always 8
static inline int32_t pgcopy10_sample_row_no_order_get_run_id_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->run_id_length);
}

// run_id @6 i64: the run these rows belong to
static inline int64_t pgcopy10_sample_row_no_order_get_run_id(const pgcopy10_sample_row_no_order *m) {
  return (int64_t)pgcopy10_load64(m->run_id);
}

// sequence_length @14 i32: always 8
static inline int32_t pgcopy10_sample_row_no_order_get_sequence_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->sequence_length);
}

// sequence @18 i64: number of the message in the input, from 1
static inline int64_t pgcopy10_sample_row_no_order_get_sequence(const pgcopy10_sample_row_no_order *m) {
  return (int64_t)pgcopy10_load64(m->sequence);
}

// timestamp_length @26 i32: always 8
static inline int32_t pgcopy10_sample_row_no_order_get_timestamp_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->timestamp_length);
}

// timestamp @30 i64: in ns since midnight, US Eastern; exchange time
static inline int64_t pgcopy10_sample_row_no_order_get_timestamp(const pgcopy10_sample_row_no_order *m) {
  return (int64_t)pgcopy10_load64(m->timestamp);
}

// stock_locate_length @38 i32: always 4
static inline int32_t pgcopy10_sample_row_no_order_get_stock_locate_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->stock_locate_length);
}

// stock_locate @42 i32
static inline int32_t pgcopy10_sample_row_no_order_get_stock_locate(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->stock_locate);
}

// message_type_length @46 i32: always 1
static inline int32_t pgcopy10_sample_row_no_order_get_message_type_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->message_type_length);
}

// message_type @50 char: PostgreSQL "char"
static inline uint8_t pgcopy10_sample_row_no_order_get_message_type(const pgcopy10_sample_row_no_order *m) {
  return m->message_type[0];
}

// parse_length @51 i32: always 4
static inline int32_t pgcopy10_sample_row_no_order_get_parse_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->parse_length);
}

// parse @55 i32: in ns; T1 - T0
static inline int32_t pgcopy10_sample_row_no_order_get_parse(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->parse);
}

// book_length @59 i32: always 4
static inline int32_t pgcopy10_sample_row_no_order_get_book_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->book_length);
}

// book @63 i32: in ns; book exit - T1
static inline int32_t pgcopy10_sample_row_no_order_get_book(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->book);
}

// ring_length @67 i32: always 4
static inline int32_t pgcopy10_sample_row_no_order_get_ring_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->ring_length);
}

// ring @71 i32: in ns; pop by the strategy - book exit
static inline int32_t pgcopy10_sample_row_no_order_get_ring(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->ring);
}

// signal_length @75 i32: always 4
static inline int32_t pgcopy10_sample_row_no_order_get_signal_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->signal_length);
}

// signal @79 i32: in ns; T2 - pop
static inline int32_t pgcopy10_sample_row_no_order_get_signal(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->signal);
}

// gateway_length @83 i32: always -1; -1 is NULL
static inline int32_t pgcopy10_sample_row_no_order_get_gateway_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->gateway_length);
}

// total_length @87 i32: always 4
static inline int32_t pgcopy10_sample_row_no_order_get_total_length(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->total_length);
}

// total @91 i32: in ns; last probe - T0
static inline int32_t pgcopy10_sample_row_no_order_get_total(const pgcopy10_sample_row_no_order *m) {
  return (int32_t)pgcopy10_load32(m->total);
}

static inline void pgcopy10_sample_row_no_order_set_run_id(pgcopy10_sample_row_no_order *m, int64_t value) {
  pgcopy10_store64(m->run_id, (uint64_t)value);
}

static inline void pgcopy10_sample_row_no_order_set_sequence(pgcopy10_sample_row_no_order *m, int64_t value) {
  pgcopy10_store64(m->sequence, (uint64_t)value);
}

static inline void pgcopy10_sample_row_no_order_set_timestamp(pgcopy10_sample_row_no_order *m, int64_t value) {
  pgcopy10_store64(m->timestamp, (uint64_t)value);
}

static inline void pgcopy10_sample_row_no_order_set_stock_locate(pgcopy10_sample_row_no_order *m, int32_t value) {
  pgcopy10_store32(m->stock_locate, (uint32_t)value);
}

static inline void pgcopy10_sample_row_no_order_set_message_type(pgcopy10_sample_row_no_order *m, uint8_t value) {
  m->message_type[0] = value;
}

static inline void pgcopy10_sample_row_no_order_set_parse(pgcopy10_sample_row_no_order *m, int32_t value) {
  pgcopy10_store32(m->parse, (uint32_t)value);
}

static inline void pgcopy10_sample_row_no_order_set_book(pgcopy10_sample_row_no_order *m, int32_t value) {
  pgcopy10_store32(m->book, (uint32_t)value);
}

static inline void pgcopy10_sample_row_no_order_set_ring(pgcopy10_sample_row_no_order *m, int32_t value) {
  pgcopy10_store32(m->ring, (uint32_t)value);
}

static inline void pgcopy10_sample_row_no_order_set_signal(pgcopy10_sample_row_no_order *m, int32_t value) {
  pgcopy10_store32(m->signal, (uint32_t)value);
}

static inline void pgcopy10_sample_row_no_order_set_total(pgcopy10_sample_row_no_order *m, int32_t value) {
  pgcopy10_store32(m->total, (uint32_t)value);
}

// writes the fields that never change
static inline void pgcopy10_sample_row_no_order_set_constants(pgcopy10_sample_row_no_order *m) {
  pgcopy10_store16(m->field_count, (uint16_t)(11));
  pgcopy10_store32(m->run_id_length, (uint32_t)(8));
  pgcopy10_store32(m->sequence_length, (uint32_t)(8));
  pgcopy10_store32(m->timestamp_length, (uint32_t)(8));
  pgcopy10_store32(m->stock_locate_length, (uint32_t)(4));
  pgcopy10_store32(m->message_type_length, (uint32_t)(1));
  pgcopy10_store32(m->parse_length, (uint32_t)(4));
  pgcopy10_store32(m->book_length, (uint32_t)(4));
  pgcopy10_store32(m->ring_length, (uint32_t)(4));
  pgcopy10_store32(m->signal_length, (uint32_t)(4));
  pgcopy10_store32(m->gateway_length, (uint32_t)(-1));
  pgcopy10_store32(m->total_length, (uint32_t)(4));
}

// X(type, name, length) for every message
#define PGCOPY10_MESSAGES(X) \
  X(0, sample_row, 99) \
  X(0, sample_row_no_order, 95)

#endif // LUMINA_GENERATED_PGCOPY10_H
