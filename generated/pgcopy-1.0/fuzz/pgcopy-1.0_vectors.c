// @generated from schema/lumina/pgcopy-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 pgcopy-1.0_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/pgcopy-1.0.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void sample_row_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x0b, 0x00, 0x00, 0x00, 0x08, 0xff, 0xff, 0xff, 0x17, 0x2b, 0x5a, 0xef, 0xfd, 0x00, 0x00,
    0x00, 0x08, 0xff, 0xff, 0xff, 0x17, 0x2b, 0x5a, 0xef, 0xfb, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00,
    0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x07, 0x00, 0x00, 0x00, 0x04, 0xff, 0xf0, 0xbd, 0xb7, 0x00, 0x00,
    0x00, 0x01, 0x6c, 0x00, 0x00, 0x00, 0x04, 0xff, 0xf0, 0xbd, 0xb3, 0x00, 0x00, 0x00, 0x04, 0xff,
    0xf0, 0xbd, 0xb1, 0x00, 0x00, 0x00, 0x04, 0xff, 0xf0, 0xbd, 0xaf, 0x00, 0x00, 0x00, 0x04, 0xff,
    0xf0, 0xbd, 0xad, 0x00, 0x00, 0x00, 0x04, 0xff, 0xf0, 0xbd, 0xab, 0x00, 0x00, 0x00, 0x04, 0xff,
    0xf0, 0xbd, 0xa9,
  };
  const pgcopy10_sample_row *m = (const pgcopy10_sample_row *)bytes;
  EXPECT(pgcopy10_sample_row_get_field_count(m) == INT64_C(11));
  EXPECT(pgcopy10_sample_row_get_run_id_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_get_run_id(m) == INT64_C(-1000000000003));
  EXPECT(pgcopy10_sample_row_get_sequence_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_get_sequence(m) == INT64_C(-1000000000005));
  EXPECT(pgcopy10_sample_row_get_timestamp_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_get_timestamp(m) == INT64_C(34200000000007));
  EXPECT(pgcopy10_sample_row_get_stock_locate_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_stock_locate(m) == INT64_C(-1000009));
  EXPECT(pgcopy10_sample_row_get_message_type_length(m) == INT64_C(1));
  EXPECT(pgcopy10_sample_row_get_message_type(m) == 'l');
  EXPECT(pgcopy10_sample_row_get_parse_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_parse(m) == INT64_C(-1000013));
  EXPECT(pgcopy10_sample_row_get_book_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_book(m) == INT64_C(-1000015));
  EXPECT(pgcopy10_sample_row_get_ring_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_ring(m) == INT64_C(-1000017));
  EXPECT(pgcopy10_sample_row_get_signal_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_signal(m) == INT64_C(-1000019));
  EXPECT(pgcopy10_sample_row_get_gateway_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_gateway(m) == INT64_C(-1000021));
  EXPECT(pgcopy10_sample_row_get_total_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_total(m) == INT64_C(-1000023));
}

static void sample_row_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x0b, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x01, 0x20, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00,
    0x00, 0x00, 0x00,
  };
  const pgcopy10_sample_row *m = (const pgcopy10_sample_row *)bytes;
  EXPECT(pgcopy10_sample_row_get_field_count(m) == INT64_C(11));
  EXPECT(pgcopy10_sample_row_get_run_id_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_get_run_id(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_get_sequence_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_get_sequence(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_get_timestamp_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_get_timestamp(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_get_stock_locate_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_stock_locate(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_get_message_type_length(m) == INT64_C(1));
  EXPECT(pgcopy10_sample_row_get_message_type(m) == ' ');
  EXPECT(pgcopy10_sample_row_get_parse_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_parse(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_get_book_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_book(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_get_ring_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_ring(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_get_signal_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_signal(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_get_gateway_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_gateway(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_get_total_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_total(m) == INT64_C(0));
}

static void sample_row_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x0b, 0x00, 0x00, 0x00, 0x08, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00,
    0x00, 0x08, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x08, 0x7f, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f, 0xff, 0xff, 0xff, 0x00, 0x00,
    0x00, 0x01, 0x7e, 0x00, 0x00, 0x00, 0x04, 0x7f, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f,
    0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f,
    0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f,
    0xff, 0xff, 0xff,
  };
  const pgcopy10_sample_row *m = (const pgcopy10_sample_row *)bytes;
  EXPECT(pgcopy10_sample_row_get_field_count(m) == INT64_C(11));
  EXPECT(pgcopy10_sample_row_get_run_id_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_get_run_id(m) == INT64_C(9223372036854775807));
  EXPECT(pgcopy10_sample_row_get_sequence_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_get_sequence(m) == INT64_C(9223372036854775807));
  EXPECT(pgcopy10_sample_row_get_timestamp_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_get_timestamp(m) == INT64_C(9223372036854775807));
  EXPECT(pgcopy10_sample_row_get_stock_locate_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_stock_locate(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_get_message_type_length(m) == INT64_C(1));
  EXPECT(pgcopy10_sample_row_get_message_type(m) == '~');
  EXPECT(pgcopy10_sample_row_get_parse_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_parse(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_get_book_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_book(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_get_ring_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_ring(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_get_signal_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_signal(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_get_gateway_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_gateway(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_get_total_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_get_total(m) == INT64_C(2147483647));
}

static void sample_row_no_order_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x0b, 0x00, 0x00, 0x00, 0x08, 0xff, 0xff, 0xff, 0x17, 0x2b, 0x5a, 0xef, 0xfd, 0x00, 0x00,
    0x00, 0x08, 0xff, 0xff, 0xff, 0x17, 0x2b, 0x5a, 0xef, 0xfb, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00,
    0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x07, 0x00, 0x00, 0x00, 0x04, 0xff, 0xf0, 0xbd, 0xb7, 0x00, 0x00,
    0x00, 0x01, 0x6c, 0x00, 0x00, 0x00, 0x04, 0xff, 0xf0, 0xbd, 0xb3, 0x00, 0x00, 0x00, 0x04, 0xff,
    0xf0, 0xbd, 0xb1, 0x00, 0x00, 0x00, 0x04, 0xff, 0xf0, 0xbd, 0xaf, 0x00, 0x00, 0x00, 0x04, 0xff,
    0xf0, 0xbd, 0xad, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0xff, 0xf0, 0xbd, 0xaa,
  };
  const pgcopy10_sample_row_no_order *m = (const pgcopy10_sample_row_no_order *)bytes;
  EXPECT(pgcopy10_sample_row_no_order_get_field_count(m) == INT64_C(11));
  EXPECT(pgcopy10_sample_row_no_order_get_run_id_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_no_order_get_run_id(m) == INT64_C(-1000000000003));
  EXPECT(pgcopy10_sample_row_no_order_get_sequence_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_no_order_get_sequence(m) == INT64_C(-1000000000005));
  EXPECT(pgcopy10_sample_row_no_order_get_timestamp_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_no_order_get_timestamp(m) == INT64_C(34200000000007));
  EXPECT(pgcopy10_sample_row_no_order_get_stock_locate_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_stock_locate(m) == INT64_C(-1000009));
  EXPECT(pgcopy10_sample_row_no_order_get_message_type_length(m) == INT64_C(1));
  EXPECT(pgcopy10_sample_row_no_order_get_message_type(m) == 'l');
  EXPECT(pgcopy10_sample_row_no_order_get_parse_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_parse(m) == INT64_C(-1000013));
  EXPECT(pgcopy10_sample_row_no_order_get_book_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_book(m) == INT64_C(-1000015));
  EXPECT(pgcopy10_sample_row_no_order_get_ring_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_ring(m) == INT64_C(-1000017));
  EXPECT(pgcopy10_sample_row_no_order_get_signal_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_signal(m) == INT64_C(-1000019));
  EXPECT(pgcopy10_sample_row_no_order_get_gateway_length(m) == INT64_C(-1));
  EXPECT(pgcopy10_sample_row_no_order_get_total_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_total(m) == INT64_C(-1000022));
}

static void sample_row_no_order_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x0b, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x01, 0x20, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00,
    0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00,
  };
  const pgcopy10_sample_row_no_order *m = (const pgcopy10_sample_row_no_order *)bytes;
  EXPECT(pgcopy10_sample_row_no_order_get_field_count(m) == INT64_C(11));
  EXPECT(pgcopy10_sample_row_no_order_get_run_id_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_no_order_get_run_id(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_no_order_get_sequence_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_no_order_get_sequence(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_no_order_get_timestamp_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_no_order_get_timestamp(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_no_order_get_stock_locate_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_stock_locate(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_no_order_get_message_type_length(m) == INT64_C(1));
  EXPECT(pgcopy10_sample_row_no_order_get_message_type(m) == ' ');
  EXPECT(pgcopy10_sample_row_no_order_get_parse_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_parse(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_no_order_get_book_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_book(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_no_order_get_ring_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_ring(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_no_order_get_signal_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_signal(m) == INT64_C(0));
  EXPECT(pgcopy10_sample_row_no_order_get_gateway_length(m) == INT64_C(-1));
  EXPECT(pgcopy10_sample_row_no_order_get_total_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_total(m) == INT64_C(0));
}

static void sample_row_no_order_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x0b, 0x00, 0x00, 0x00, 0x08, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00,
    0x00, 0x08, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x08, 0x7f, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f, 0xff, 0xff, 0xff, 0x00, 0x00,
    0x00, 0x01, 0x7e, 0x00, 0x00, 0x00, 0x04, 0x7f, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f,
    0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x04, 0x7f, 0xff, 0xff, 0xff,
  };
  const pgcopy10_sample_row_no_order *m = (const pgcopy10_sample_row_no_order *)bytes;
  EXPECT(pgcopy10_sample_row_no_order_get_field_count(m) == INT64_C(11));
  EXPECT(pgcopy10_sample_row_no_order_get_run_id_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_no_order_get_run_id(m) == INT64_C(9223372036854775807));
  EXPECT(pgcopy10_sample_row_no_order_get_sequence_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_no_order_get_sequence(m) == INT64_C(9223372036854775807));
  EXPECT(pgcopy10_sample_row_no_order_get_timestamp_length(m) == INT64_C(8));
  EXPECT(pgcopy10_sample_row_no_order_get_timestamp(m) == INT64_C(9223372036854775807));
  EXPECT(pgcopy10_sample_row_no_order_get_stock_locate_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_stock_locate(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_no_order_get_message_type_length(m) == INT64_C(1));
  EXPECT(pgcopy10_sample_row_no_order_get_message_type(m) == '~');
  EXPECT(pgcopy10_sample_row_no_order_get_parse_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_parse(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_no_order_get_book_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_book(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_no_order_get_ring_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_ring(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_no_order_get_signal_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_signal(m) == INT64_C(2147483647));
  EXPECT(pgcopy10_sample_row_no_order_get_gateway_length(m) == INT64_C(-1));
  EXPECT(pgcopy10_sample_row_no_order_get_total_length(m) == INT64_C(4));
  EXPECT(pgcopy10_sample_row_no_order_get_total(m) == INT64_C(2147483647));
}

int main(void) {
  sample_row_readable();
  sample_row_zero();
  sample_row_max();
  sample_row_no_order_readable();
  sample_row_no_order_zero();
  sample_row_no_order_max();
  printf("6 vectors\n");
  return 0;
}
