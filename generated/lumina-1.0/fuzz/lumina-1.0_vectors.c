// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 lumina-1.0_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/lumina-1.0.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void telemetry_sample_readable(void) {
  static const uint8_t bytes[] = {
    0x01, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00, 0x02, 0xf0, 0xd9, 0xce, 0x1a, 0x1f, 0x00, 0x00,
    0x03, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00, 0x44, 0x42, 0x0f, 0x00, 0x45, 0x42, 0x0f, 0x00,
    0x46, 0x42, 0x0f, 0x00, 0x47, 0x42, 0x0f, 0x00, 0x48, 0x42, 0x0f, 0x00, 0x49, 0x42, 0x0f, 0x00,
    0x4a, 0x42, 0x0f, 0x00, 0xf3, 0x03, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_telemetry_sample *m = (const lumina10_telemetry_sample *)bytes;
  EXPECT(lumina10_telemetry_sample_get_sequence(m) == UINT64_C(1000000000001));
  EXPECT(lumina10_telemetry_sample_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(lumina10_telemetry_sample_get_t0(m) == UINT64_C(1000000000003));
  EXPECT(lumina10_telemetry_sample_get_parse(m) == UINT64_C(1000004));
  EXPECT(lumina10_telemetry_sample_get_book(m) == UINT64_C(1000005));
  EXPECT(lumina10_telemetry_sample_get_ring(m) == UINT64_C(1000006));
  EXPECT(lumina10_telemetry_sample_get_signal(m) == UINT64_C(1000007));
  EXPECT(lumina10_telemetry_sample_get_gateway(m) == UINT64_C(1000008));
  EXPECT(lumina10_telemetry_sample_get_total(m) == UINT64_C(1000009));
  EXPECT(lumina10_telemetry_sample_get_user_ref_num(m) == UINT64_C(1000010));
  EXPECT(lumina10_telemetry_sample_get_stock_locate(m) == UINT64_C(1011));
  EXPECT(lumina10_telemetry_sample_get_message_type(m) == 'm');
  EXPECT(lumina10_telemetry_sample_get_flags(m) == UINT64_C(1));
  EXPECT(memcmp(lumina10_telemetry_sample_get_reserved(m), "\x00\x00\x00\x00\x00\x00\x00\x00", 8) == 0);
}

static void telemetry_sample_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_telemetry_sample *m = (const lumina10_telemetry_sample *)bytes;
  EXPECT(lumina10_telemetry_sample_get_sequence(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_timestamp(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_t0(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_parse(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_book(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_ring(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_signal(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_gateway(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_total(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_stock_locate(m) == UINT64_C(0));
  EXPECT(lumina10_telemetry_sample_get_message_type(m) == ' ');
  EXPECT(lumina10_telemetry_sample_get_flags(m) == UINT64_C(0));
  EXPECT(memcmp(lumina10_telemetry_sample_get_reserved(m), "\x00\x00\x00\x00\x00\x00\x00\x00", 8) == 0);
}

static void telemetry_sample_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_telemetry_sample *m = (const lumina10_telemetry_sample *)bytes;
  EXPECT(lumina10_telemetry_sample_get_sequence(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_telemetry_sample_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_telemetry_sample_get_t0(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_telemetry_sample_get_parse(m) == UINT64_C(4294967295));
  EXPECT(lumina10_telemetry_sample_get_book(m) == UINT64_C(4294967295));
  EXPECT(lumina10_telemetry_sample_get_ring(m) == UINT64_C(4294967295));
  EXPECT(lumina10_telemetry_sample_get_signal(m) == UINT64_C(4294967295));
  EXPECT(lumina10_telemetry_sample_get_gateway(m) == UINT64_C(4294967295));
  EXPECT(lumina10_telemetry_sample_get_total(m) == UINT64_C(4294967295));
  EXPECT(lumina10_telemetry_sample_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(lumina10_telemetry_sample_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(lumina10_telemetry_sample_get_message_type(m) == '~');
  EXPECT(lumina10_telemetry_sample_get_flags(m) == UINT64_C(255));
  EXPECT(memcmp(lumina10_telemetry_sample_get_reserved(m), "\x00\x00\x00\x00\x00\x00\x00\x00", 8) == 0);
}

static void book_event_readable(void) {
  static const uint8_t bytes[] = {
    0x01, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00, 0x02, 0xf0, 0xd9, 0xce, 0x1a, 0x1f, 0x00, 0x00,
    0x03, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00, 0x44, 0x42, 0x0f, 0x00, 0x45, 0x42, 0x0f, 0x00,
    0x46, 0x42, 0x0f, 0x00, 0xb7, 0x53, 0x10, 0x00, 0xc8, 0x7a, 0x10, 0x00, 0xd9, 0xa1, 0x10, 0x00,
    0x4a, 0x42, 0x0f, 0x00, 0x4b, 0x42, 0x0f, 0x00, 0xf4, 0x03, 0x6e, 0x01, 0x42, 0x48, 0x01, 0x00,
  };
  const lumina10_book_event *m = (const lumina10_book_event *)bytes;
  EXPECT(lumina10_book_event_get_sequence(m) == UINT64_C(1000000000001));
  EXPECT(lumina10_book_event_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(lumina10_book_event_get_t0(m) == UINT64_C(1000000000003));
  EXPECT(lumina10_book_event_get_parse(m) == UINT64_C(1000004));
  EXPECT(lumina10_book_event_get_book(m) == UINT64_C(1000005));
  EXPECT(lumina10_book_event_get_trade_shares(m) == UINT64_C(1000006));
  EXPECT(lumina10_book_event_get_trade_price(m) == UINT64_C(1070007));
  EXPECT(lumina10_book_event_get_bid_price(m) == UINT64_C(1080008));
  EXPECT(lumina10_book_event_get_ask_price(m) == UINT64_C(1090009));
  EXPECT(lumina10_book_event_get_bid_shares(m) == UINT64_C(1000010));
  EXPECT(lumina10_book_event_get_ask_shares(m) == UINT64_C(1000011));
  EXPECT(lumina10_book_event_get_stock_locate(m) == UINT64_C(1012));
  EXPECT(lumina10_book_event_get_message_type(m) == 'n');
  EXPECT(lumina10_book_event_get_kind(m) == UINT64_C(1));
  EXPECT(lumina10_book_event_get_aggressor(m) == 'B');
  EXPECT(lumina10_book_event_get_trading_state(m) == 'H');
  EXPECT(lumina10_book_event_get_flags(m) == UINT64_C(1));
  EXPECT(lumina10_book_event_get_reserved(m) == UINT64_C(0));
}

static void book_event_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x20, 0x20, 0x00, 0x00,
  };
  const lumina10_book_event *m = (const lumina10_book_event *)bytes;
  EXPECT(lumina10_book_event_get_sequence(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_timestamp(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_t0(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_parse(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_book(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_trade_shares(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_trade_price(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_bid_price(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_ask_price(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_bid_shares(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_ask_shares(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_stock_locate(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_message_type(m) == ' ');
  EXPECT(lumina10_book_event_get_kind(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_aggressor(m) == ' ');
  EXPECT(lumina10_book_event_get_trading_state(m) == ' ');
  EXPECT(lumina10_book_event_get_flags(m) == UINT64_C(0));
  EXPECT(lumina10_book_event_get_reserved(m) == UINT64_C(0));
}

static void book_event_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0x7e, 0x7e, 0xff, 0x00,
  };
  const lumina10_book_event *m = (const lumina10_book_event *)bytes;
  EXPECT(lumina10_book_event_get_sequence(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_book_event_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_book_event_get_t0(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_book_event_get_parse(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_event_get_book(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_event_get_trade_shares(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_event_get_trade_price(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_event_get_bid_price(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_event_get_ask_price(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_event_get_bid_shares(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_event_get_ask_shares(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_event_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(lumina10_book_event_get_message_type(m) == '~');
  EXPECT(lumina10_book_event_get_kind(m) == UINT64_C(255));
  EXPECT(lumina10_book_event_get_aggressor(m) == '~');
  EXPECT(lumina10_book_event_get_trading_state(m) == '~');
  EXPECT(lumina10_book_event_get_flags(m) == UINT64_C(255));
  EXPECT(lumina10_book_event_get_reserved(m) == UINT64_C(0));
}

static void order_event_readable(void) {
  static const uint8_t bytes[] = {
    0x01, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00, 0x02, 0xf0, 0xd9, 0xce, 0x1a, 0x1f, 0x00, 0x00,
    0x73, 0xb7, 0x0f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x84, 0xde, 0x0f, 0x00, 0x00, 0x00, 0x00, 0x00,
    0xbb, 0xbd, 0xf0, 0xff, 0x46, 0x42, 0x0f, 0x00, 0x47, 0x42, 0x0f, 0x00, 0x48, 0x42, 0x0f, 0x00,
    0xf1, 0x03, 0x42, 0x54, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_order_event *m = (const lumina10_order_event *)bytes;
  EXPECT(lumina10_order_event_get_sequence(m) == UINT64_C(1000000000001));
  EXPECT(lumina10_order_event_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(lumina10_order_event_get_price(m) == UINT64_C(1030003));
  EXPECT(lumina10_order_event_get_notional(m) == UINT64_C(1040004));
  EXPECT(lumina10_order_event_get_position(m) == INT64_C(-1000005));
  EXPECT(lumina10_order_event_get_user_ref_num(m) == UINT64_C(1000006));
  EXPECT(lumina10_order_event_get_shares(m) == UINT64_C(1000007));
  EXPECT(lumina10_order_event_get_filled(m) == UINT64_C(1000008));
  EXPECT(lumina10_order_event_get_stock_locate(m) == UINT64_C(1009));
  EXPECT(lumina10_order_event_get_side(m) == 'B');
  EXPECT(lumina10_order_event_get_reason(m) == 'T');
  EXPECT(lumina10_order_event_get_outcome(m) == UINT64_C(1));
  EXPECT(memcmp(lumina10_order_event_get_reserved(m), "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 11) == 0);
}

static void order_event_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_order_event *m = (const lumina10_order_event *)bytes;
  EXPECT(lumina10_order_event_get_sequence(m) == UINT64_C(0));
  EXPECT(lumina10_order_event_get_timestamp(m) == UINT64_C(0));
  EXPECT(lumina10_order_event_get_price(m) == UINT64_C(0));
  EXPECT(lumina10_order_event_get_notional(m) == UINT64_C(0));
  EXPECT(lumina10_order_event_get_position(m) == INT64_C(0));
  EXPECT(lumina10_order_event_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(lumina10_order_event_get_shares(m) == UINT64_C(0));
  EXPECT(lumina10_order_event_get_filled(m) == UINT64_C(0));
  EXPECT(lumina10_order_event_get_stock_locate(m) == UINT64_C(0));
  EXPECT(lumina10_order_event_get_side(m) == ' ');
  EXPECT(lumina10_order_event_get_reason(m) == ' ');
  EXPECT(lumina10_order_event_get_outcome(m) == UINT64_C(0));
  EXPECT(memcmp(lumina10_order_event_get_reserved(m), "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 11) == 0);
}

static void order_event_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0x7e, 0x7e, 0xff, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_order_event *m = (const lumina10_order_event *)bytes;
  EXPECT(lumina10_order_event_get_sequence(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_order_event_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_order_event_get_price(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_order_event_get_notional(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_order_event_get_position(m) == INT64_C(2147483647));
  EXPECT(lumina10_order_event_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(lumina10_order_event_get_shares(m) == UINT64_C(4294967295));
  EXPECT(lumina10_order_event_get_filled(m) == UINT64_C(4294967295));
  EXPECT(lumina10_order_event_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(lumina10_order_event_get_side(m) == '~');
  EXPECT(lumina10_order_event_get_reason(m) == '~');
  EXPECT(lumina10_order_event_get_outcome(m) == UINT64_C(255));
  EXPECT(memcmp(lumina10_order_event_get_reserved(m), "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 11) == 0);
}

static void vpin_bucket_readable(void) {
  static const uint8_t bytes[] = {
    0x01, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00, 0x02, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00,
    0x03, 0xf0, 0xd9, 0xce, 0x1a, 0x1f, 0x00, 0x00, 0x04, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00,
    0x05, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00, 0x46, 0x42, 0x0f, 0x00, 0xef, 0x03, 0x12, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_vpin_bucket *m = (const lumina10_vpin_bucket *)bytes;
  EXPECT(lumina10_vpin_bucket_get_bucket(m) == UINT64_C(1000000000001));
  EXPECT(lumina10_vpin_bucket_get_sequence(m) == UINT64_C(1000000000002));
  EXPECT(lumina10_vpin_bucket_get_time(m) == UINT64_C(34200000000003));
  EXPECT(lumina10_vpin_bucket_get_buy_shares(m) == UINT64_C(1000000000004));
  EXPECT(lumina10_vpin_bucket_get_sell_shares(m) == UINT64_C(1000000000005));
  EXPECT(lumina10_vpin_bucket_get_vpin_ppm(m) == UINT64_C(1000006));
  EXPECT(lumina10_vpin_bucket_get_stock_locate(m) == UINT64_C(1007));
  EXPECT(lumina10_vpin_bucket_get_toxic(m) == UINT64_C(18));
  EXPECT(memcmp(lumina10_vpin_bucket_get_reserved(m), "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 17) == 0);
}

static void vpin_bucket_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_vpin_bucket *m = (const lumina10_vpin_bucket *)bytes;
  EXPECT(lumina10_vpin_bucket_get_bucket(m) == UINT64_C(0));
  EXPECT(lumina10_vpin_bucket_get_sequence(m) == UINT64_C(0));
  EXPECT(lumina10_vpin_bucket_get_time(m) == UINT64_C(0));
  EXPECT(lumina10_vpin_bucket_get_buy_shares(m) == UINT64_C(0));
  EXPECT(lumina10_vpin_bucket_get_sell_shares(m) == UINT64_C(0));
  EXPECT(lumina10_vpin_bucket_get_vpin_ppm(m) == UINT64_C(0));
  EXPECT(lumina10_vpin_bucket_get_stock_locate(m) == UINT64_C(0));
  EXPECT(lumina10_vpin_bucket_get_toxic(m) == UINT64_C(0));
  EXPECT(memcmp(lumina10_vpin_bucket_get_reserved(m), "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 17) == 0);
}

static void vpin_bucket_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_vpin_bucket *m = (const lumina10_vpin_bucket *)bytes;
  EXPECT(lumina10_vpin_bucket_get_bucket(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_vpin_bucket_get_sequence(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_vpin_bucket_get_time(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_vpin_bucket_get_buy_shares(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_vpin_bucket_get_sell_shares(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_vpin_bucket_get_vpin_ppm(m) == UINT64_C(4294967295));
  EXPECT(lumina10_vpin_bucket_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(lumina10_vpin_bucket_get_toxic(m) == UINT64_C(255));
  EXPECT(memcmp(lumina10_vpin_bucket_get_reserved(m), "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 17) == 0);
}

static void book_level_readable(void) {
  static const uint8_t bytes[] = {
    0x51, 0x69, 0x0f, 0x00, 0x42, 0x42, 0x0f, 0x00, 0x03, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00,
  };
  const lumina10_book_level *m = (const lumina10_book_level *)bytes;
  EXPECT(lumina10_book_level_get_price(m) == UINT64_C(1010001));
  EXPECT(lumina10_book_level_get_orders(m) == UINT64_C(1000002));
  EXPECT(lumina10_book_level_get_shares(m) == UINT64_C(1000000000003));
}

static void book_level_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_book_level *m = (const lumina10_book_level *)bytes;
  EXPECT(lumina10_book_level_get_price(m) == UINT64_C(0));
  EXPECT(lumina10_book_level_get_orders(m) == UINT64_C(0));
  EXPECT(lumina10_book_level_get_shares(m) == UINT64_C(0));
}

static void book_level_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const lumina10_book_level *m = (const lumina10_book_level *)bytes;
  EXPECT(lumina10_book_level_get_price(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_level_get_orders(m) == UINT64_C(4294967295));
  EXPECT(lumina10_book_level_get_shares(m) == UINT64_C(18446744073709551615));
}

static void match_request_readable(void) {
  static const uint8_t bytes[] = {
    0x01, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00, 0x02, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00,
    0x43, 0x42, 0x0f, 0x00, 0x84, 0xde, 0x0f, 0x00, 0xed, 0x03, 0x42, 0x01, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_match_request *m = (const lumina10_match_request *)bytes;
  EXPECT(lumina10_match_request_get_order_ref(m) == UINT64_C(1000000000001));
  EXPECT(lumina10_match_request_get_new_order_ref(m) == UINT64_C(1000000000002));
  EXPECT(lumina10_match_request_get_shares(m) == UINT64_C(1000003));
  EXPECT(lumina10_match_request_get_price(m) == UINT64_C(1040004));
  EXPECT(lumina10_match_request_get_stock_locate(m) == UINT64_C(1005));
  EXPECT(lumina10_match_request_get_side(m) == 'B');
  EXPECT(lumina10_match_request_get_kind(m) == UINT64_C(1));
  EXPECT(memcmp(lumina10_match_request_get_reserved(m), "\x00\x00\x00\x00", 4) == 0);
}

static void match_request_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_match_request *m = (const lumina10_match_request *)bytes;
  EXPECT(lumina10_match_request_get_order_ref(m) == UINT64_C(0));
  EXPECT(lumina10_match_request_get_new_order_ref(m) == UINT64_C(0));
  EXPECT(lumina10_match_request_get_shares(m) == UINT64_C(0));
  EXPECT(lumina10_match_request_get_price(m) == UINT64_C(0));
  EXPECT(lumina10_match_request_get_stock_locate(m) == UINT64_C(0));
  EXPECT(lumina10_match_request_get_side(m) == ' ');
  EXPECT(lumina10_match_request_get_kind(m) == UINT64_C(0));
  EXPECT(memcmp(lumina10_match_request_get_reserved(m), "\x00\x00\x00\x00", 4) == 0);
}

static void match_request_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_match_request *m = (const lumina10_match_request *)bytes;
  EXPECT(lumina10_match_request_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_match_request_get_new_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_match_request_get_shares(m) == UINT64_C(4294967295));
  EXPECT(lumina10_match_request_get_price(m) == UINT64_C(4294967295));
  EXPECT(lumina10_match_request_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(lumina10_match_request_get_side(m) == '~');
  EXPECT(lumina10_match_request_get_kind(m) == UINT64_C(255));
  EXPECT(memcmp(lumina10_match_request_get_reserved(m), "\x00\x00\x00\x00", 4) == 0);
}

static void match_result_readable(void) {
  static const uint8_t bytes[] = {
    0x41, 0x42, 0x0f, 0x00, 0x42, 0x42, 0x0f, 0x00, 0x43, 0x42, 0x0f, 0x00, 0x44, 0x42, 0x0f, 0x00,
    0x95, 0x05, 0x10, 0x00, 0x42, 0x01, 0x00, 0x00,
  };
  const lumina10_match_result *m = (const lumina10_match_result *)bytes;
  EXPECT(lumina10_match_result_get_executed(m) == UINT64_C(1000001));
  EXPECT(lumina10_match_result_get_executions(m) == UINT64_C(1000002));
  EXPECT(lumina10_match_result_get_rested(m) == UINT64_C(1000003));
  EXPECT(lumina10_match_result_get_cancelled(m) == UINT64_C(1000004));
  EXPECT(lumina10_match_result_get_price(m) == UINT64_C(1050005));
  EXPECT(lumina10_match_result_get_side(m) == 'B');
  EXPECT(lumina10_match_result_get_outcome(m) == UINT64_C(1));
  EXPECT(memcmp(lumina10_match_result_get_reserved(m), "\x00\x00", 2) == 0);
}

static void match_result_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00,
  };
  const lumina10_match_result *m = (const lumina10_match_result *)bytes;
  EXPECT(lumina10_match_result_get_executed(m) == UINT64_C(0));
  EXPECT(lumina10_match_result_get_executions(m) == UINT64_C(0));
  EXPECT(lumina10_match_result_get_rested(m) == UINT64_C(0));
  EXPECT(lumina10_match_result_get_cancelled(m) == UINT64_C(0));
  EXPECT(lumina10_match_result_get_price(m) == UINT64_C(0));
  EXPECT(lumina10_match_result_get_side(m) == ' ');
  EXPECT(lumina10_match_result_get_outcome(m) == UINT64_C(0));
  EXPECT(memcmp(lumina10_match_result_get_reserved(m), "\x00\x00", 2) == 0);
}

static void match_result_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0x00, 0x00,
  };
  const lumina10_match_result *m = (const lumina10_match_result *)bytes;
  EXPECT(lumina10_match_result_get_executed(m) == UINT64_C(4294967295));
  EXPECT(lumina10_match_result_get_executions(m) == UINT64_C(4294967295));
  EXPECT(lumina10_match_result_get_rested(m) == UINT64_C(4294967295));
  EXPECT(lumina10_match_result_get_cancelled(m) == UINT64_C(4294967295));
  EXPECT(lumina10_match_result_get_price(m) == UINT64_C(4294967295));
  EXPECT(lumina10_match_result_get_side(m) == '~');
  EXPECT(lumina10_match_result_get_outcome(m) == UINT64_C(255));
  EXPECT(memcmp(lumina10_match_result_get_reserved(m), "\x00\x00", 2) == 0);
}

static void match_execution_readable(void) {
  static const uint8_t bytes[] = {
    0x01, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00, 0x02, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00,
    0x43, 0x42, 0x0f, 0x00, 0x84, 0xde, 0x0f, 0x00, 0xed, 0x03, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_match_execution *m = (const lumina10_match_execution *)bytes;
  EXPECT(lumina10_match_execution_get_resting_ref(m) == UINT64_C(1000000000001));
  EXPECT(lumina10_match_execution_get_match_number(m) == UINT64_C(1000000000002));
  EXPECT(lumina10_match_execution_get_shares(m) == UINT64_C(1000003));
  EXPECT(lumina10_match_execution_get_price(m) == UINT64_C(1040004));
  EXPECT(lumina10_match_execution_get_stock_locate(m) == UINT64_C(1005));
  EXPECT(memcmp(lumina10_match_execution_get_reserved(m), "\x00\x00\x00\x00\x00\x00", 6) == 0);
}

static void match_execution_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_match_execution *m = (const lumina10_match_execution *)bytes;
  EXPECT(lumina10_match_execution_get_resting_ref(m) == UINT64_C(0));
  EXPECT(lumina10_match_execution_get_match_number(m) == UINT64_C(0));
  EXPECT(lumina10_match_execution_get_shares(m) == UINT64_C(0));
  EXPECT(lumina10_match_execution_get_price(m) == UINT64_C(0));
  EXPECT(lumina10_match_execution_get_stock_locate(m) == UINT64_C(0));
  EXPECT(memcmp(lumina10_match_execution_get_reserved(m), "\x00\x00\x00\x00\x00\x00", 6) == 0);
}

static void match_execution_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const lumina10_match_execution *m = (const lumina10_match_execution *)bytes;
  EXPECT(lumina10_match_execution_get_resting_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_match_execution_get_match_number(m) == UINT64_C(18446744073709551615));
  EXPECT(lumina10_match_execution_get_shares(m) == UINT64_C(4294967295));
  EXPECT(lumina10_match_execution_get_price(m) == UINT64_C(4294967295));
  EXPECT(lumina10_match_execution_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(memcmp(lumina10_match_execution_get_reserved(m), "\x00\x00\x00\x00\x00\x00", 6) == 0);
}

int main(void) {
  telemetry_sample_readable();
  telemetry_sample_zero();
  telemetry_sample_max();
  book_event_readable();
  book_event_zero();
  book_event_max();
  order_event_readable();
  order_event_zero();
  order_event_max();
  vpin_bucket_readable();
  vpin_bucket_zero();
  vpin_bucket_max();
  book_level_readable();
  book_level_zero();
  book_level_max();
  match_request_readable();
  match_request_zero();
  match_request_max();
  match_result_readable();
  match_result_zero();
  match_result_max();
  match_execution_readable();
  match_execution_zero();
  match_execution_max();
  printf("24 vectors\n");
  return 0;
}
