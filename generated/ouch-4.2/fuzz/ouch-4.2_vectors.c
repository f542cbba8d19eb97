// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 ouch-4.2_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/ouch-4.2.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void enter_order_readable(void) {
  static const uint8_t bytes[] = {
    0x4f, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f, 0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x42,
    0x00, 0x0f, 0x42, 0x44, 0x53, 0x54, 0x4f, 0x43, 0x4b, 0x20, 0x20, 0x20, 0x00, 0x10, 0x2c, 0xa6,
    0x00, 0x01, 0x86, 0x9e, 0x46, 0x49, 0x52, 0x4d, 0x41, 0x41, 0x59, 0x00, 0x0f, 0x42, 0x4c, 0x4e,
    0x52,
  };
  const ouch42_enter_order *m = (const ouch42_enter_order *)bytes;
  EXPECT(ouch42_enter_order_get_message_type(m) == 'O');
  EXPECT(memcmp(ouch42_enter_order_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_enter_order_get_side(m) == 'B');
  EXPECT(ouch42_enter_order_get_shares(m) == UINT64_C(1000004));
  EXPECT(memcmp(ouch42_enter_order_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(ouch42_enter_order_get_price(m) == UINT64_C(1060006));
  EXPECT(ouch42_enter_order_get_time_in_force(m) == UINT64_C(99998));
  EXPECT(memcmp(ouch42_enter_order_get_firm(m), "FIRM", 4) == 0);
  EXPECT(ouch42_enter_order_get_display(m) == 'A');
  EXPECT(ouch42_enter_order_get_capacity(m) == 'A');
  EXPECT(ouch42_enter_order_get_intermarket_sweep(m) == 'Y');
  EXPECT(ouch42_enter_order_get_minimum_quantity(m) == UINT64_C(1000012));
  EXPECT(ouch42_enter_order_get_cross_type(m) == 'N');
  EXPECT(ouch42_enter_order_get_customer_type(m) == 'R');
}

static void enter_order_zero(void) {
  static const uint8_t bytes[] = {
    0x4f, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20,
    0x20,
  };
  const ouch42_enter_order *m = (const ouch42_enter_order *)bytes;
  EXPECT(ouch42_enter_order_get_message_type(m) == 'O');
  EXPECT(memcmp(ouch42_enter_order_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_enter_order_get_side(m) == ' ');
  EXPECT(ouch42_enter_order_get_shares(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_enter_order_get_stock(m), "        ", 8) == 0);
  EXPECT(ouch42_enter_order_get_price(m) == UINT64_C(0));
  EXPECT(ouch42_enter_order_get_time_in_force(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_enter_order_get_firm(m), "    ", 4) == 0);
  EXPECT(ouch42_enter_order_get_display(m) == ' ');
  EXPECT(ouch42_enter_order_get_capacity(m) == ' ');
  EXPECT(ouch42_enter_order_get_intermarket_sweep(m) == ' ');
  EXPECT(ouch42_enter_order_get_minimum_quantity(m) == UINT64_C(0));
  EXPECT(ouch42_enter_order_get_cross_type(m) == ' ');
  EXPECT(ouch42_enter_order_get_customer_type(m) == ' ');
}

static void enter_order_max(void) {
  static const uint8_t bytes[] = {
    0x4f, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e,
    0x7e,
  };
  const ouch42_enter_order *m = (const ouch42_enter_order *)bytes;
  EXPECT(ouch42_enter_order_get_message_type(m) == 'O');
  EXPECT(memcmp(ouch42_enter_order_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_enter_order_get_side(m) == '~');
  EXPECT(ouch42_enter_order_get_shares(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch42_enter_order_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(ouch42_enter_order_get_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_enter_order_get_time_in_force(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch42_enter_order_get_firm(m), "~~~~", 4) == 0);
  EXPECT(ouch42_enter_order_get_display(m) == '~');
  EXPECT(ouch42_enter_order_get_capacity(m) == '~');
  EXPECT(ouch42_enter_order_get_intermarket_sweep(m) == '~');
  EXPECT(ouch42_enter_order_get_minimum_quantity(m) == UINT64_C(4294967295));
  EXPECT(ouch42_enter_order_get_cross_type(m) == '~');
  EXPECT(ouch42_enter_order_get_customer_type(m) == '~');
}

static void replace_order_readable(void) {
  static const uint8_t bytes[] = {
    0x55, 0x45, 0x58, 0x49, 0x53, 0x54, 0x49, 0x4e, 0x47, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x52,
    0x45, 0x50, 0x4c, 0x41, 0x43, 0x45, 0x4d, 0x45, 0x4e, 0x54, 0x4f, 0x52, 0x44, 0x00, 0x0f, 0x42,
    0x44, 0x00, 0x10, 0x05, 0x95, 0x00, 0x01, 0x86, 0x9e, 0x41, 0x59, 0x00, 0x0f, 0x42, 0x49,
  };
  const ouch42_replace_order *m = (const ouch42_replace_order *)bytes;
  EXPECT(ouch42_replace_order_get_message_type(m) == 'U');
  EXPECT(memcmp(ouch42_replace_order_get_existing_order_token(m), "EXISTINGORDERT", 14) == 0);
  EXPECT(memcmp(ouch42_replace_order_get_replacement_order_token(m), "REPLACEMENTORD", 14) == 0);
  EXPECT(ouch42_replace_order_get_shares(m) == UINT64_C(1000004));
  EXPECT(ouch42_replace_order_get_price(m) == UINT64_C(1050005));
  EXPECT(ouch42_replace_order_get_time_in_force(m) == UINT64_C(99998));
  EXPECT(ouch42_replace_order_get_display(m) == 'A');
  EXPECT(ouch42_replace_order_get_intermarket_sweep(m) == 'Y');
  EXPECT(ouch42_replace_order_get_minimum_quantity(m) == UINT64_C(1000009));
}

static void replace_order_zero(void) {
  static const uint8_t bytes[] = {
    0x55, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00,
  };
  const ouch42_replace_order *m = (const ouch42_replace_order *)bytes;
  EXPECT(ouch42_replace_order_get_message_type(m) == 'U');
  EXPECT(memcmp(ouch42_replace_order_get_existing_order_token(m), "              ", 14) == 0);
  EXPECT(memcmp(ouch42_replace_order_get_replacement_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_replace_order_get_shares(m) == UINT64_C(0));
  EXPECT(ouch42_replace_order_get_price(m) == UINT64_C(0));
  EXPECT(ouch42_replace_order_get_time_in_force(m) == UINT64_C(0));
  EXPECT(ouch42_replace_order_get_display(m) == ' ');
  EXPECT(ouch42_replace_order_get_intermarket_sweep(m) == ' ');
  EXPECT(ouch42_replace_order_get_minimum_quantity(m) == UINT64_C(0));
}

static void replace_order_max(void) {
  static const uint8_t bytes[] = {
    0x55, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff,
  };
  const ouch42_replace_order *m = (const ouch42_replace_order *)bytes;
  EXPECT(ouch42_replace_order_get_message_type(m) == 'U');
  EXPECT(memcmp(ouch42_replace_order_get_existing_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(memcmp(ouch42_replace_order_get_replacement_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_replace_order_get_shares(m) == UINT64_C(4294967295));
  EXPECT(ouch42_replace_order_get_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_replace_order_get_time_in_force(m) == UINT64_C(4294967295));
  EXPECT(ouch42_replace_order_get_display(m) == '~');
  EXPECT(ouch42_replace_order_get_intermarket_sweep(m) == '~');
  EXPECT(ouch42_replace_order_get_minimum_quantity(m) == UINT64_C(4294967295));
}

static void cancel_order_readable(void) {
  static const uint8_t bytes[] = {
    0x58, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f, 0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00,
    0x0f, 0x42, 0x43,
  };
  const ouch42_cancel_order *m = (const ouch42_cancel_order *)bytes;
  EXPECT(ouch42_cancel_order_get_message_type(m) == 'X');
  EXPECT(memcmp(ouch42_cancel_order_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_cancel_order_get_shares(m) == UINT64_C(1000003));
}

static void cancel_order_zero(void) {
  static const uint8_t bytes[] = {
    0x58, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00,
    0x00, 0x00, 0x00,
  };
  const ouch42_cancel_order *m = (const ouch42_cancel_order *)bytes;
  EXPECT(ouch42_cancel_order_get_message_type(m) == 'X');
  EXPECT(memcmp(ouch42_cancel_order_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_cancel_order_get_shares(m) == UINT64_C(0));
}

static void cancel_order_max(void) {
  static const uint8_t bytes[] = {
    0x58, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff,
    0xff, 0xff, 0xff,
  };
  const ouch42_cancel_order *m = (const ouch42_cancel_order *)bytes;
  EXPECT(ouch42_cancel_order_get_message_type(m) == 'X');
  EXPECT(memcmp(ouch42_cancel_order_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_cancel_order_get_shares(m) == UINT64_C(4294967295));
}

static void modify_order_readable(void) {
  static const uint8_t bytes[] = {
    0x4d, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f, 0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x42,
    0x00, 0x0f, 0x42, 0x44,
  };
  const ouch42_modify_order *m = (const ouch42_modify_order *)bytes;
  EXPECT(ouch42_modify_order_get_message_type(m) == 'M');
  EXPECT(memcmp(ouch42_modify_order_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_modify_order_get_side(m) == 'B');
  EXPECT(ouch42_modify_order_get_shares(m) == UINT64_C(1000004));
}

static void modify_order_zero(void) {
  static const uint8_t bytes[] = {
    0x4d, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x00, 0x00, 0x00, 0x00,
  };
  const ouch42_modify_order *m = (const ouch42_modify_order *)bytes;
  EXPECT(ouch42_modify_order_get_message_type(m) == 'M');
  EXPECT(memcmp(ouch42_modify_order_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_modify_order_get_side(m) == ' ');
  EXPECT(ouch42_modify_order_get_shares(m) == UINT64_C(0));
}

static void modify_order_max(void) {
  static const uint8_t bytes[] = {
    0x4d, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0xff, 0xff, 0xff, 0xff,
  };
  const ouch42_modify_order *m = (const ouch42_modify_order *)bytes;
  EXPECT(ouch42_modify_order_get_message_type(m) == 'M');
  EXPECT(memcmp(ouch42_modify_order_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_modify_order_get_side(m) == '~');
  EXPECT(ouch42_modify_order_get_shares(m) == UINT64_C(4294967295));
}

static void trade_now_readable(void) {
  static const uint8_t bytes[] = {
    0x4e, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f, 0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_trade_now *m = (const ouch42_trade_now *)bytes;
  EXPECT(ouch42_trade_now_get_message_type(m) == 'N');
  EXPECT(memcmp(ouch42_trade_now_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
}

static void trade_now_zero(void) {
  static const uint8_t bytes[] = {
    0x4e, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_trade_now *m = (const ouch42_trade_now *)bytes;
  EXPECT(ouch42_trade_now_get_message_type(m) == 'N');
  EXPECT(memcmp(ouch42_trade_now_get_order_token(m), "              ", 14) == 0);
}

static void trade_now_max(void) {
  static const uint8_t bytes[] = {
    0x4e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const ouch42_trade_now *m = (const ouch42_trade_now *)bytes;
  EXPECT(ouch42_trade_now_get_message_type(m) == 'N');
  EXPECT(memcmp(ouch42_trade_now_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
}

static void system_event_readable(void) {
  static const uint8_t bytes[] = {
    0x53, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x53,
  };
  const ouch42_system_event *m = (const ouch42_system_event *)bytes;
  EXPECT(ouch42_system_event_get_message_type(m) == 'S');
  EXPECT(ouch42_system_event_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch42_system_event_get_event_code(m) == 'S');
}

static void system_event_zero(void) {
  static const uint8_t bytes[] = {
    0x53, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const ouch42_system_event *m = (const ouch42_system_event *)bytes;
  EXPECT(ouch42_system_event_get_message_type(m) == 'S');
  EXPECT(ouch42_system_event_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch42_system_event_get_event_code(m) == ' ');
}

static void system_event_max(void) {
  static const uint8_t bytes[] = {
    0x53, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const ouch42_system_event *m = (const ouch42_system_event *)bytes;
  EXPECT(ouch42_system_event_get_message_type(m) == 'S');
  EXPECT(ouch42_system_event_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch42_system_event_get_event_code(m) == '~');
}

static void order_accepted_readable(void) {
  static const uint8_t bytes[] = {
    0x41, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x42, 0x00, 0x0f, 0x42, 0x45, 0x53, 0x54, 0x4f, 0x43,
    0x4b, 0x20, 0x20, 0x20, 0x00, 0x10, 0x53, 0xb7, 0x00, 0x01, 0x86, 0x9e, 0x46, 0x49, 0x52, 0x4d,
    0x41, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x0b, 0x41, 0x59, 0x00, 0x0f, 0x42, 0x4e, 0x4e,
    0x4c, 0x30,
  };
  const ouch42_order_accepted *m = (const ouch42_order_accepted *)bytes;
  EXPECT(ouch42_order_accepted_get_message_type(m) == 'A');
  EXPECT(ouch42_order_accepted_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_order_accepted_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_order_accepted_get_side(m) == 'B');
  EXPECT(ouch42_order_accepted_get_shares(m) == UINT64_C(1000005));
  EXPECT(memcmp(ouch42_order_accepted_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(ouch42_order_accepted_get_price(m) == UINT64_C(1070007));
  EXPECT(ouch42_order_accepted_get_time_in_force(m) == UINT64_C(99998));
  EXPECT(memcmp(ouch42_order_accepted_get_firm(m), "FIRM", 4) == 0);
  EXPECT(ouch42_order_accepted_get_display(m) == 'A');
  EXPECT(ouch42_order_accepted_get_order_ref(m) == UINT64_C(1000000000011));
  EXPECT(ouch42_order_accepted_get_capacity(m) == 'A');
  EXPECT(ouch42_order_accepted_get_intermarket_sweep(m) == 'Y');
  EXPECT(ouch42_order_accepted_get_minimum_quantity(m) == UINT64_C(1000014));
  EXPECT(ouch42_order_accepted_get_cross_type(m) == 'N');
  EXPECT(ouch42_order_accepted_get_order_state(m) == 'L');
  EXPECT(ouch42_order_accepted_get_bbo_weight_indicator(m) == '0');
}

static void order_accepted_zero(void) {
  static const uint8_t bytes[] = {
    0x41, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20,
    0x20, 0x20,
  };
  const ouch42_order_accepted *m = (const ouch42_order_accepted *)bytes;
  EXPECT(ouch42_order_accepted_get_message_type(m) == 'A');
  EXPECT(ouch42_order_accepted_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_accepted_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_order_accepted_get_side(m) == ' ');
  EXPECT(ouch42_order_accepted_get_shares(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_accepted_get_stock(m), "        ", 8) == 0);
  EXPECT(ouch42_order_accepted_get_price(m) == UINT64_C(0));
  EXPECT(ouch42_order_accepted_get_time_in_force(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_accepted_get_firm(m), "    ", 4) == 0);
  EXPECT(ouch42_order_accepted_get_display(m) == ' ');
  EXPECT(ouch42_order_accepted_get_order_ref(m) == UINT64_C(0));
  EXPECT(ouch42_order_accepted_get_capacity(m) == ' ');
  EXPECT(ouch42_order_accepted_get_intermarket_sweep(m) == ' ');
  EXPECT(ouch42_order_accepted_get_minimum_quantity(m) == UINT64_C(0));
  EXPECT(ouch42_order_accepted_get_cross_type(m) == ' ');
  EXPECT(ouch42_order_accepted_get_order_state(m) == ' ');
  EXPECT(ouch42_order_accepted_get_bbo_weight_indicator(m) == ' ');
}

static void order_accepted_max(void) {
  static const uint8_t bytes[] = {
    0x41, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e,
    0x7e, 0x7e,
  };
  const ouch42_order_accepted *m = (const ouch42_order_accepted *)bytes;
  EXPECT(ouch42_order_accepted_get_message_type(m) == 'A');
  EXPECT(ouch42_order_accepted_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_order_accepted_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_order_accepted_get_side(m) == '~');
  EXPECT(ouch42_order_accepted_get_shares(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch42_order_accepted_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(ouch42_order_accepted_get_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_accepted_get_time_in_force(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch42_order_accepted_get_firm(m), "~~~~", 4) == 0);
  EXPECT(ouch42_order_accepted_get_display(m) == '~');
  EXPECT(ouch42_order_accepted_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch42_order_accepted_get_capacity(m) == '~');
  EXPECT(ouch42_order_accepted_get_intermarket_sweep(m) == '~');
  EXPECT(ouch42_order_accepted_get_minimum_quantity(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_accepted_get_cross_type(m) == '~');
  EXPECT(ouch42_order_accepted_get_order_state(m) == '~');
  EXPECT(ouch42_order_accepted_get_bbo_weight_indicator(m) == '~');
}

static void order_replaced_readable(void) {
  static const uint8_t bytes[] = {
    0x55, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x52, 0x45, 0x50, 0x4c, 0x41, 0x43, 0x45,
    0x4d, 0x45, 0x4e, 0x54, 0x4f, 0x52, 0x44, 0x42, 0x00, 0x0f, 0x42, 0x45, 0x53, 0x54, 0x4f, 0x43,
    0x4b, 0x20, 0x20, 0x20, 0x00, 0x10, 0x53, 0xb7, 0x00, 0x01, 0x86, 0x9e, 0x46, 0x49, 0x52, 0x4d,
    0x41, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x0b, 0x41, 0x59, 0x00, 0x0f, 0x42, 0x4e, 0x4e,
    0x4c, 0x50, 0x52, 0x45, 0x56, 0x49, 0x4f, 0x55, 0x53, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x30,
  };
  const ouch42_order_replaced *m = (const ouch42_order_replaced *)bytes;
  EXPECT(ouch42_order_replaced_get_message_type(m) == 'U');
  EXPECT(ouch42_order_replaced_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_order_replaced_get_replacement_order_token(m), "REPLACEMENTORD", 14) == 0);
  EXPECT(ouch42_order_replaced_get_side(m) == 'B');
  EXPECT(ouch42_order_replaced_get_shares(m) == UINT64_C(1000005));
  EXPECT(memcmp(ouch42_order_replaced_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(ouch42_order_replaced_get_price(m) == UINT64_C(1070007));
  EXPECT(ouch42_order_replaced_get_time_in_force(m) == UINT64_C(99998));
  EXPECT(memcmp(ouch42_order_replaced_get_firm(m), "FIRM", 4) == 0);
  EXPECT(ouch42_order_replaced_get_display(m) == 'A');
  EXPECT(ouch42_order_replaced_get_order_ref(m) == UINT64_C(1000000000011));
  EXPECT(ouch42_order_replaced_get_capacity(m) == 'A');
  EXPECT(ouch42_order_replaced_get_intermarket_sweep(m) == 'Y');
  EXPECT(ouch42_order_replaced_get_minimum_quantity(m) == UINT64_C(1000014));
  EXPECT(ouch42_order_replaced_get_cross_type(m) == 'N');
  EXPECT(ouch42_order_replaced_get_order_state(m) == 'L');
  EXPECT(memcmp(ouch42_order_replaced_get_previous_order_token(m), "PREVIOUSORDERT", 14) == 0);
  EXPECT(ouch42_order_replaced_get_bbo_weight_indicator(m) == '0');
}

static void order_replaced_zero(void) {
  static const uint8_t bytes[] = {
    0x55, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_order_replaced *m = (const ouch42_order_replaced *)bytes;
  EXPECT(ouch42_order_replaced_get_message_type(m) == 'U');
  EXPECT(ouch42_order_replaced_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_replaced_get_replacement_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_order_replaced_get_side(m) == ' ');
  EXPECT(ouch42_order_replaced_get_shares(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_replaced_get_stock(m), "        ", 8) == 0);
  EXPECT(ouch42_order_replaced_get_price(m) == UINT64_C(0));
  EXPECT(ouch42_order_replaced_get_time_in_force(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_replaced_get_firm(m), "    ", 4) == 0);
  EXPECT(ouch42_order_replaced_get_display(m) == ' ');
  EXPECT(ouch42_order_replaced_get_order_ref(m) == UINT64_C(0));
  EXPECT(ouch42_order_replaced_get_capacity(m) == ' ');
  EXPECT(ouch42_order_replaced_get_intermarket_sweep(m) == ' ');
  EXPECT(ouch42_order_replaced_get_minimum_quantity(m) == UINT64_C(0));
  EXPECT(ouch42_order_replaced_get_cross_type(m) == ' ');
  EXPECT(ouch42_order_replaced_get_order_state(m) == ' ');
  EXPECT(memcmp(ouch42_order_replaced_get_previous_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_order_replaced_get_bbo_weight_indicator(m) == ' ');
}

static void order_replaced_max(void) {
  static const uint8_t bytes[] = {
    0x55, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const ouch42_order_replaced *m = (const ouch42_order_replaced *)bytes;
  EXPECT(ouch42_order_replaced_get_message_type(m) == 'U');
  EXPECT(ouch42_order_replaced_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_order_replaced_get_replacement_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_order_replaced_get_side(m) == '~');
  EXPECT(ouch42_order_replaced_get_shares(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch42_order_replaced_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(ouch42_order_replaced_get_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_replaced_get_time_in_force(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch42_order_replaced_get_firm(m), "~~~~", 4) == 0);
  EXPECT(ouch42_order_replaced_get_display(m) == '~');
  EXPECT(ouch42_order_replaced_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch42_order_replaced_get_capacity(m) == '~');
  EXPECT(ouch42_order_replaced_get_intermarket_sweep(m) == '~');
  EXPECT(ouch42_order_replaced_get_minimum_quantity(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_replaced_get_cross_type(m) == '~');
  EXPECT(ouch42_order_replaced_get_order_state(m) == '~');
  EXPECT(memcmp(ouch42_order_replaced_get_previous_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_order_replaced_get_bbo_weight_indicator(m) == '~');
}

static void order_canceled_readable(void) {
  static const uint8_t bytes[] = {
    0x43, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00, 0x0f, 0x42, 0x44, 0x44,
  };
  const ouch42_order_canceled *m = (const ouch42_order_canceled *)bytes;
  EXPECT(ouch42_order_canceled_get_message_type(m) == 'C');
  EXPECT(ouch42_order_canceled_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_order_canceled_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_order_canceled_get_decrement_shares(m) == UINT64_C(1000004));
  EXPECT(ouch42_order_canceled_get_reason(m) == 'D');
}

static void order_canceled_zero(void) {
  static const uint8_t bytes[] = {
    0x43, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const ouch42_order_canceled *m = (const ouch42_order_canceled *)bytes;
  EXPECT(ouch42_order_canceled_get_message_type(m) == 'C');
  EXPECT(ouch42_order_canceled_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_canceled_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_order_canceled_get_decrement_shares(m) == UINT64_C(0));
  EXPECT(ouch42_order_canceled_get_reason(m) == ' ');
}

static void order_canceled_max(void) {
  static const uint8_t bytes[] = {
    0x43, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const ouch42_order_canceled *m = (const ouch42_order_canceled *)bytes;
  EXPECT(ouch42_order_canceled_get_message_type(m) == 'C');
  EXPECT(ouch42_order_canceled_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_order_canceled_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_order_canceled_get_decrement_shares(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_canceled_get_reason(m) == '~');
}

static void aiq_canceled_readable(void) {
  static const uint8_t bytes[] = {
    0x44, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00, 0x0f, 0x42, 0x44, 0x51, 0x00, 0x0f, 0x42, 0x46,
    0x00, 0x10, 0x53, 0xb7, 0x69,
  };
  const ouch42_aiq_canceled *m = (const ouch42_aiq_canceled *)bytes;
  EXPECT(ouch42_aiq_canceled_get_message_type(m) == 'D');
  EXPECT(ouch42_aiq_canceled_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_aiq_canceled_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_aiq_canceled_get_decrement_shares(m) == UINT64_C(1000004));
  EXPECT(ouch42_aiq_canceled_get_reason(m) == 'Q');
  EXPECT(ouch42_aiq_canceled_get_quantity_prevented_from_trading(m) == UINT64_C(1000006));
  EXPECT(ouch42_aiq_canceled_get_execution_price(m) == UINT64_C(1070007));
  EXPECT(ouch42_aiq_canceled_get_liquidity_flag(m) == 'i');
}

static void aiq_canceled_zero(void) {
  static const uint8_t bytes[] = {
    0x44, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const ouch42_aiq_canceled *m = (const ouch42_aiq_canceled *)bytes;
  EXPECT(ouch42_aiq_canceled_get_message_type(m) == 'D');
  EXPECT(ouch42_aiq_canceled_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_aiq_canceled_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_aiq_canceled_get_decrement_shares(m) == UINT64_C(0));
  EXPECT(ouch42_aiq_canceled_get_reason(m) == ' ');
  EXPECT(ouch42_aiq_canceled_get_quantity_prevented_from_trading(m) == UINT64_C(0));
  EXPECT(ouch42_aiq_canceled_get_execution_price(m) == UINT64_C(0));
  EXPECT(ouch42_aiq_canceled_get_liquidity_flag(m) == ' ');
}

static void aiq_canceled_max(void) {
  static const uint8_t bytes[] = {
    0x44, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const ouch42_aiq_canceled *m = (const ouch42_aiq_canceled *)bytes;
  EXPECT(ouch42_aiq_canceled_get_message_type(m) == 'D');
  EXPECT(ouch42_aiq_canceled_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_aiq_canceled_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_aiq_canceled_get_decrement_shares(m) == UINT64_C(4294967295));
  EXPECT(ouch42_aiq_canceled_get_reason(m) == '~');
  EXPECT(ouch42_aiq_canceled_get_quantity_prevented_from_trading(m) == UINT64_C(4294967295));
  EXPECT(ouch42_aiq_canceled_get_execution_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_aiq_canceled_get_liquidity_flag(m) == '~');
}

static void aiq_canceled_with_strategy_readable(void) {
  static const uint8_t bytes[] = {
    0x44, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00, 0x0f, 0x42, 0x44, 0x51, 0x00, 0x0f, 0x42, 0x46,
    0x00, 0x10, 0x53, 0xb7, 0x69, 0x6a,
  };
  const ouch42_aiq_canceled_with_strategy *m = (const ouch42_aiq_canceled_with_strategy *)bytes;
  EXPECT(ouch42_aiq_canceled_with_strategy_get_message_type(m) == 'D');
  EXPECT(ouch42_aiq_canceled_with_strategy_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_aiq_canceled_with_strategy_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_aiq_canceled_with_strategy_get_decrement_shares(m) == UINT64_C(1000004));
  EXPECT(ouch42_aiq_canceled_with_strategy_get_reason(m) == 'Q');
  EXPECT(ouch42_aiq_canceled_with_strategy_get_quantity_prevented_from_trading(m) == UINT64_C(1000006));
  EXPECT(ouch42_aiq_canceled_with_strategy_get_execution_price(m) == UINT64_C(1070007));
  EXPECT(ouch42_aiq_canceled_with_strategy_get_liquidity_flag(m) == 'i');
  EXPECT(ouch42_aiq_canceled_with_strategy_get_aiq_strategy(m) == 'j');
}

static void aiq_canceled_with_strategy_zero(void) {
  static const uint8_t bytes[] = {
    0x44, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x20, 0x20,
  };
  const ouch42_aiq_canceled_with_strategy *m = (const ouch42_aiq_canceled_with_strategy *)bytes;
  EXPECT(ouch42_aiq_canceled_with_strategy_get_message_type(m) == 'D');
  EXPECT(ouch42_aiq_canceled_with_strategy_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_aiq_canceled_with_strategy_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_aiq_canceled_with_strategy_get_decrement_shares(m) == UINT64_C(0));
  EXPECT(ouch42_aiq_canceled_with_strategy_get_reason(m) == ' ');
  EXPECT(ouch42_aiq_canceled_with_strategy_get_quantity_prevented_from_trading(m) == UINT64_C(0));
  EXPECT(ouch42_aiq_canceled_with_strategy_get_execution_price(m) == UINT64_C(0));
  EXPECT(ouch42_aiq_canceled_with_strategy_get_liquidity_flag(m) == ' ');
  EXPECT(ouch42_aiq_canceled_with_strategy_get_aiq_strategy(m) == ' ');
}

static void aiq_canceled_with_strategy_max(void) {
  static const uint8_t bytes[] = {
    0x44, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e,
  };
  const ouch42_aiq_canceled_with_strategy *m = (const ouch42_aiq_canceled_with_strategy *)bytes;
  EXPECT(ouch42_aiq_canceled_with_strategy_get_message_type(m) == 'D');
  EXPECT(ouch42_aiq_canceled_with_strategy_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_aiq_canceled_with_strategy_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_aiq_canceled_with_strategy_get_decrement_shares(m) == UINT64_C(4294967295));
  EXPECT(ouch42_aiq_canceled_with_strategy_get_reason(m) == '~');
  EXPECT(ouch42_aiq_canceled_with_strategy_get_quantity_prevented_from_trading(m) == UINT64_C(4294967295));
  EXPECT(ouch42_aiq_canceled_with_strategy_get_execution_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_aiq_canceled_with_strategy_get_liquidity_flag(m) == '~');
  EXPECT(ouch42_aiq_canceled_with_strategy_get_aiq_strategy(m) == '~');
}

static void order_executed_readable(void) {
  static const uint8_t bytes[] = {
    0x45, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00, 0x0f, 0x42, 0x44, 0x00, 0x10, 0x05, 0x95, 0x67,
    0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x07,
  };
  const ouch42_order_executed *m = (const ouch42_order_executed *)bytes;
  EXPECT(ouch42_order_executed_get_message_type(m) == 'E');
  EXPECT(ouch42_order_executed_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_order_executed_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_order_executed_get_executed_shares(m) == UINT64_C(1000004));
  EXPECT(ouch42_order_executed_get_execution_price(m) == UINT64_C(1050005));
  EXPECT(ouch42_order_executed_get_liquidity_flag(m) == 'g');
  EXPECT(ouch42_order_executed_get_match_number(m) == UINT64_C(1000000000007));
}

static void order_executed_zero(void) {
  static const uint8_t bytes[] = {
    0x45, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const ouch42_order_executed *m = (const ouch42_order_executed *)bytes;
  EXPECT(ouch42_order_executed_get_message_type(m) == 'E');
  EXPECT(ouch42_order_executed_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_executed_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_order_executed_get_executed_shares(m) == UINT64_C(0));
  EXPECT(ouch42_order_executed_get_execution_price(m) == UINT64_C(0));
  EXPECT(ouch42_order_executed_get_liquidity_flag(m) == ' ');
  EXPECT(ouch42_order_executed_get_match_number(m) == UINT64_C(0));
}

static void order_executed_max(void) {
  static const uint8_t bytes[] = {
    0x45, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const ouch42_order_executed *m = (const ouch42_order_executed *)bytes;
  EXPECT(ouch42_order_executed_get_message_type(m) == 'E');
  EXPECT(ouch42_order_executed_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_order_executed_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_order_executed_get_executed_shares(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_executed_get_execution_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_executed_get_liquidity_flag(m) == '~');
  EXPECT(ouch42_order_executed_get_match_number(m) == UINT64_C(18446744073709551615));
}

static void order_executed_with_reference_price_readable(void) {
  static const uint8_t bytes[] = {
    0x47, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00, 0x0f, 0x42, 0x44, 0x00, 0x10, 0x05, 0x95, 0x67,
    0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x07, 0x00, 0x10, 0x7a, 0xc8, 0x49,
  };
  const ouch42_order_executed_with_reference_price *m = (const ouch42_order_executed_with_reference_price *)bytes;
  EXPECT(ouch42_order_executed_with_reference_price_get_message_type(m) == 'G');
  EXPECT(ouch42_order_executed_with_reference_price_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_order_executed_with_reference_price_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_order_executed_with_reference_price_get_executed_shares(m) == UINT64_C(1000004));
  EXPECT(ouch42_order_executed_with_reference_price_get_execution_price(m) == UINT64_C(1050005));
  EXPECT(ouch42_order_executed_with_reference_price_get_liquidity_flag(m) == 'g');
  EXPECT(ouch42_order_executed_with_reference_price_get_match_number(m) == UINT64_C(1000000000007));
  EXPECT(ouch42_order_executed_with_reference_price_get_reference_price(m) == UINT64_C(1080008));
  EXPECT(ouch42_order_executed_with_reference_price_get_reference_price_type(m) == 'I');
}

static void order_executed_with_reference_price_zero(void) {
  static const uint8_t bytes[] = {
    0x47, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const ouch42_order_executed_with_reference_price *m = (const ouch42_order_executed_with_reference_price *)bytes;
  EXPECT(ouch42_order_executed_with_reference_price_get_message_type(m) == 'G');
  EXPECT(ouch42_order_executed_with_reference_price_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_executed_with_reference_price_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_order_executed_with_reference_price_get_executed_shares(m) == UINT64_C(0));
  EXPECT(ouch42_order_executed_with_reference_price_get_execution_price(m) == UINT64_C(0));
  EXPECT(ouch42_order_executed_with_reference_price_get_liquidity_flag(m) == ' ');
  EXPECT(ouch42_order_executed_with_reference_price_get_match_number(m) == UINT64_C(0));
  EXPECT(ouch42_order_executed_with_reference_price_get_reference_price(m) == UINT64_C(0));
  EXPECT(ouch42_order_executed_with_reference_price_get_reference_price_type(m) == ' ');
}

static void order_executed_with_reference_price_max(void) {
  static const uint8_t bytes[] = {
    0x47, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const ouch42_order_executed_with_reference_price *m = (const ouch42_order_executed_with_reference_price *)bytes;
  EXPECT(ouch42_order_executed_with_reference_price_get_message_type(m) == 'G');
  EXPECT(ouch42_order_executed_with_reference_price_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_order_executed_with_reference_price_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_order_executed_with_reference_price_get_executed_shares(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_executed_with_reference_price_get_execution_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_executed_with_reference_price_get_liquidity_flag(m) == '~');
  EXPECT(ouch42_order_executed_with_reference_price_get_match_number(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch42_order_executed_with_reference_price_get_reference_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_executed_with_reference_price_get_reference_price_type(m) == '~');
}

static void broken_trade_readable(void) {
  static const uint8_t bytes[] = {
    0x42, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x04, 0x45,
  };
  const ouch42_broken_trade *m = (const ouch42_broken_trade *)bytes;
  EXPECT(ouch42_broken_trade_get_message_type(m) == 'B');
  EXPECT(ouch42_broken_trade_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_broken_trade_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_broken_trade_get_match_number(m) == UINT64_C(1000000000004));
  EXPECT(ouch42_broken_trade_get_reason(m) == 'E');
}

static void broken_trade_zero(void) {
  static const uint8_t bytes[] = {
    0x42, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const ouch42_broken_trade *m = (const ouch42_broken_trade *)bytes;
  EXPECT(ouch42_broken_trade_get_message_type(m) == 'B');
  EXPECT(ouch42_broken_trade_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_broken_trade_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_broken_trade_get_match_number(m) == UINT64_C(0));
  EXPECT(ouch42_broken_trade_get_reason(m) == ' ');
}

static void broken_trade_max(void) {
  static const uint8_t bytes[] = {
    0x42, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const ouch42_broken_trade *m = (const ouch42_broken_trade *)bytes;
  EXPECT(ouch42_broken_trade_get_message_type(m) == 'B');
  EXPECT(ouch42_broken_trade_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_broken_trade_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_broken_trade_get_match_number(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch42_broken_trade_get_reason(m) == '~');
}

static void trade_correction_readable(void) {
  static const uint8_t bytes[] = {
    0x46, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00, 0x0f, 0x42, 0x44, 0x00, 0x10, 0x05, 0x95, 0x67,
    0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x07, 0x69,
  };
  const ouch42_trade_correction *m = (const ouch42_trade_correction *)bytes;
  EXPECT(ouch42_trade_correction_get_message_type(m) == 'F');
  EXPECT(ouch42_trade_correction_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_trade_correction_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_trade_correction_get_executed_shares(m) == UINT64_C(1000004));
  EXPECT(ouch42_trade_correction_get_execution_price(m) == UINT64_C(1050005));
  EXPECT(ouch42_trade_correction_get_liquidity_flag(m) == 'g');
  EXPECT(ouch42_trade_correction_get_match_number(m) == UINT64_C(1000000000007));
  EXPECT(ouch42_trade_correction_get_reason(m) == 'i');
}

static void trade_correction_zero(void) {
  static const uint8_t bytes[] = {
    0x46, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const ouch42_trade_correction *m = (const ouch42_trade_correction *)bytes;
  EXPECT(ouch42_trade_correction_get_message_type(m) == 'F');
  EXPECT(ouch42_trade_correction_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_trade_correction_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_trade_correction_get_executed_shares(m) == UINT64_C(0));
  EXPECT(ouch42_trade_correction_get_execution_price(m) == UINT64_C(0));
  EXPECT(ouch42_trade_correction_get_liquidity_flag(m) == ' ');
  EXPECT(ouch42_trade_correction_get_match_number(m) == UINT64_C(0));
  EXPECT(ouch42_trade_correction_get_reason(m) == ' ');
}

static void trade_correction_max(void) {
  static const uint8_t bytes[] = {
    0x46, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const ouch42_trade_correction *m = (const ouch42_trade_correction *)bytes;
  EXPECT(ouch42_trade_correction_get_message_type(m) == 'F');
  EXPECT(ouch42_trade_correction_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_trade_correction_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_trade_correction_get_executed_shares(m) == UINT64_C(4294967295));
  EXPECT(ouch42_trade_correction_get_execution_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_trade_correction_get_liquidity_flag(m) == '~');
  EXPECT(ouch42_trade_correction_get_match_number(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch42_trade_correction_get_reason(m) == '~');
}

static void price_correction_readable(void) {
  static const uint8_t bytes[] = {
    0x4b, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x04, 0x00,
    0x10, 0x05, 0x95, 0x45,
  };
  const ouch42_price_correction *m = (const ouch42_price_correction *)bytes;
  EXPECT(ouch42_price_correction_get_message_type(m) == 'K');
  EXPECT(ouch42_price_correction_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_price_correction_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_price_correction_get_match_number(m) == UINT64_C(1000000000004));
  EXPECT(ouch42_price_correction_get_new_execution_price(m) == UINT64_C(1050005));
  EXPECT(ouch42_price_correction_get_reason(m) == 'E');
}

static void price_correction_zero(void) {
  static const uint8_t bytes[] = {
    0x4b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x20,
  };
  const ouch42_price_correction *m = (const ouch42_price_correction *)bytes;
  EXPECT(ouch42_price_correction_get_message_type(m) == 'K');
  EXPECT(ouch42_price_correction_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_price_correction_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_price_correction_get_match_number(m) == UINT64_C(0));
  EXPECT(ouch42_price_correction_get_new_execution_price(m) == UINT64_C(0));
  EXPECT(ouch42_price_correction_get_reason(m) == ' ');
}

static void price_correction_max(void) {
  static const uint8_t bytes[] = {
    0x4b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0x7e,
  };
  const ouch42_price_correction *m = (const ouch42_price_correction *)bytes;
  EXPECT(ouch42_price_correction_get_message_type(m) == 'K');
  EXPECT(ouch42_price_correction_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_price_correction_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_price_correction_get_match_number(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch42_price_correction_get_new_execution_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_price_correction_get_reason(m) == '~');
}

static void order_rejected_readable(void) {
  static const uint8_t bytes[] = {
    0x4a, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x65,
  };
  const ouch42_order_rejected *m = (const ouch42_order_rejected *)bytes;
  EXPECT(ouch42_order_rejected_get_message_type(m) == 'J');
  EXPECT(ouch42_order_rejected_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_order_rejected_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_order_rejected_get_reason(m) == 'e');
}

static void order_rejected_zero(void) {
  static const uint8_t bytes[] = {
    0x4a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_order_rejected *m = (const ouch42_order_rejected *)bytes;
  EXPECT(ouch42_order_rejected_get_message_type(m) == 'J');
  EXPECT(ouch42_order_rejected_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_rejected_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_order_rejected_get_reason(m) == ' ');
}

static void order_rejected_max(void) {
  static const uint8_t bytes[] = {
    0x4a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const ouch42_order_rejected *m = (const ouch42_order_rejected *)bytes;
  EXPECT(ouch42_order_rejected_get_message_type(m) == 'J');
  EXPECT(ouch42_order_rejected_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_order_rejected_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_order_rejected_get_reason(m) == '~');
}

static void cancel_pending_readable(void) {
  static const uint8_t bytes[] = {
    0x50, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_cancel_pending *m = (const ouch42_cancel_pending *)bytes;
  EXPECT(ouch42_cancel_pending_get_message_type(m) == 'P');
  EXPECT(ouch42_cancel_pending_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_cancel_pending_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
}

static void cancel_pending_zero(void) {
  static const uint8_t bytes[] = {
    0x50, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_cancel_pending *m = (const ouch42_cancel_pending *)bytes;
  EXPECT(ouch42_cancel_pending_get_message_type(m) == 'P');
  EXPECT(ouch42_cancel_pending_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_cancel_pending_get_order_token(m), "              ", 14) == 0);
}

static void cancel_pending_max(void) {
  static const uint8_t bytes[] = {
    0x50, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const ouch42_cancel_pending *m = (const ouch42_cancel_pending *)bytes;
  EXPECT(ouch42_cancel_pending_get_message_type(m) == 'P');
  EXPECT(ouch42_cancel_pending_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_cancel_pending_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
}

static void cancel_reject_readable(void) {
  static const uint8_t bytes[] = {
    0x49, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_cancel_reject *m = (const ouch42_cancel_reject *)bytes;
  EXPECT(ouch42_cancel_reject_get_message_type(m) == 'I');
  EXPECT(ouch42_cancel_reject_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_cancel_reject_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
}

static void cancel_reject_zero(void) {
  static const uint8_t bytes[] = {
    0x49, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_cancel_reject *m = (const ouch42_cancel_reject *)bytes;
  EXPECT(ouch42_cancel_reject_get_message_type(m) == 'I');
  EXPECT(ouch42_cancel_reject_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_cancel_reject_get_order_token(m), "              ", 14) == 0);
}

static void cancel_reject_max(void) {
  static const uint8_t bytes[] = {
    0x49, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const ouch42_cancel_reject *m = (const ouch42_cancel_reject *)bytes;
  EXPECT(ouch42_cancel_reject_get_message_type(m) == 'I');
  EXPECT(ouch42_cancel_reject_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_cancel_reject_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
}

static void order_priority_update_readable(void) {
  static const uint8_t bytes[] = {
    0x54, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x00, 0x0f, 0xde, 0x84, 0x41, 0x00, 0x00, 0x00, 0xe8,
    0xd4, 0xa5, 0x10, 0x06,
  };
  const ouch42_order_priority_update *m = (const ouch42_order_priority_update *)bytes;
  EXPECT(ouch42_order_priority_update_get_message_type(m) == 'T');
  EXPECT(ouch42_order_priority_update_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_order_priority_update_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_order_priority_update_get_price(m) == UINT64_C(1040004));
  EXPECT(ouch42_order_priority_update_get_display(m) == 'A');
  EXPECT(ouch42_order_priority_update_get_order_ref(m) == UINT64_C(1000000000006));
}

static void order_priority_update_zero(void) {
  static const uint8_t bytes[] = {
    0x54, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00,
  };
  const ouch42_order_priority_update *m = (const ouch42_order_priority_update *)bytes;
  EXPECT(ouch42_order_priority_update_get_message_type(m) == 'T');
  EXPECT(ouch42_order_priority_update_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_priority_update_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_order_priority_update_get_price(m) == UINT64_C(0));
  EXPECT(ouch42_order_priority_update_get_display(m) == ' ');
  EXPECT(ouch42_order_priority_update_get_order_ref(m) == UINT64_C(0));
}

static void order_priority_update_max(void) {
  static const uint8_t bytes[] = {
    0x54, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff,
  };
  const ouch42_order_priority_update *m = (const ouch42_order_priority_update *)bytes;
  EXPECT(ouch42_order_priority_update_get_message_type(m) == 'T');
  EXPECT(ouch42_order_priority_update_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_order_priority_update_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_order_priority_update_get_price(m) == UINT64_C(4294967295));
  EXPECT(ouch42_order_priority_update_get_display(m) == '~');
  EXPECT(ouch42_order_priority_update_get_order_ref(m) == UINT64_C(18446744073709551615));
}

static void order_modified_readable(void) {
  static const uint8_t bytes[] = {
    0x4d, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20, 0x42, 0x00, 0x0f, 0x42, 0x45,
  };
  const ouch42_order_modified *m = (const ouch42_order_modified *)bytes;
  EXPECT(ouch42_order_modified_get_message_type(m) == 'M');
  EXPECT(ouch42_order_modified_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_order_modified_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
  EXPECT(ouch42_order_modified_get_side(m) == 'B');
  EXPECT(ouch42_order_modified_get_shares(m) == UINT64_C(1000005));
}

static void order_modified_zero(void) {
  static const uint8_t bytes[] = {
    0x4d, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00,
  };
  const ouch42_order_modified *m = (const ouch42_order_modified *)bytes;
  EXPECT(ouch42_order_modified_get_message_type(m) == 'M');
  EXPECT(ouch42_order_modified_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_order_modified_get_order_token(m), "              ", 14) == 0);
  EXPECT(ouch42_order_modified_get_side(m) == ' ');
  EXPECT(ouch42_order_modified_get_shares(m) == UINT64_C(0));
}

static void order_modified_max(void) {
  static const uint8_t bytes[] = {
    0x4d, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff,
  };
  const ouch42_order_modified *m = (const ouch42_order_modified *)bytes;
  EXPECT(ouch42_order_modified_get_message_type(m) == 'M');
  EXPECT(ouch42_order_modified_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_order_modified_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch42_order_modified_get_side(m) == '~');
  EXPECT(ouch42_order_modified_get_shares(m) == UINT64_C(4294967295));
}

static void trade_now_outbound_readable(void) {
  static const uint8_t bytes[] = {
    0x4e, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x4f, 0x52, 0x44, 0x45, 0x52, 0x54, 0x4f,
    0x4b, 0x45, 0x4e, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_trade_now_outbound *m = (const ouch42_trade_now_outbound *)bytes;
  EXPECT(ouch42_trade_now_outbound_get_message_type(m) == 'N');
  EXPECT(ouch42_trade_now_outbound_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(memcmp(ouch42_trade_now_outbound_get_order_token(m), "ORDERTOKEN    ", 14) == 0);
}

static void trade_now_outbound_zero(void) {
  static const uint8_t bytes[] = {
    0x4e, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch42_trade_now_outbound *m = (const ouch42_trade_now_outbound *)bytes;
  EXPECT(ouch42_trade_now_outbound_get_message_type(m) == 'N');
  EXPECT(ouch42_trade_now_outbound_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(ouch42_trade_now_outbound_get_order_token(m), "              ", 14) == 0);
}

static void trade_now_outbound_max(void) {
  static const uint8_t bytes[] = {
    0x4e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const ouch42_trade_now_outbound *m = (const ouch42_trade_now_outbound *)bytes;
  EXPECT(ouch42_trade_now_outbound_get_message_type(m) == 'N');
  EXPECT(ouch42_trade_now_outbound_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(ouch42_trade_now_outbound_get_order_token(m), "~~~~~~~~~~~~~~", 14) == 0);
}

int main(void) {
  enter_order_readable();
  enter_order_zero();
  enter_order_max();
  replace_order_readable();
  replace_order_zero();
  replace_order_max();
  cancel_order_readable();
  cancel_order_zero();
  cancel_order_max();
  modify_order_readable();
  modify_order_zero();
  modify_order_max();
  trade_now_readable();
  trade_now_zero();
  trade_now_max();
  system_event_readable();
  system_event_zero();
  system_event_max();
  order_accepted_readable();
  order_accepted_zero();
  order_accepted_max();
  order_replaced_readable();
  order_replaced_zero();
  order_replaced_max();
  order_canceled_readable();
  order_canceled_zero();
  order_canceled_max();
  aiq_canceled_readable();
  aiq_canceled_zero();
  aiq_canceled_max();
  aiq_canceled_with_strategy_readable();
  aiq_canceled_with_strategy_zero();
  aiq_canceled_with_strategy_max();
  order_executed_readable();
  order_executed_zero();
  order_executed_max();
  order_executed_with_reference_price_readable();
  order_executed_with_reference_price_zero();
  order_executed_with_reference_price_max();
  broken_trade_readable();
  broken_trade_zero();
  broken_trade_max();
  trade_correction_readable();
  trade_correction_zero();
  trade_correction_max();
  price_correction_readable();
  price_correction_zero();
  price_correction_max();
  order_rejected_readable();
  order_rejected_zero();
  order_rejected_max();
  cancel_pending_readable();
  cancel_pending_zero();
  cancel_pending_max();
  cancel_reject_readable();
  cancel_reject_zero();
  cancel_reject_max();
  order_priority_update_readable();
  order_priority_update_zero();
  order_priority_update_max();
  order_modified_readable();
  order_modified_zero();
  order_modified_max();
  trade_now_outbound_readable();
  trade_now_outbound_zero();
  trade_now_outbound_max();
  printf("66 vectors\n");
  return 0;
}
