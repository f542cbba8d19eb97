// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 ouch-5.0_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/ouch-5.0.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void enter_order_readable(void) {
  static const uint8_t bytes[] = {
    0x4f, 0x00, 0x0f, 0x42, 0x42, 0x42, 0x00, 0x0f, 0x42, 0x44, 0x53, 0x59, 0x4d, 0x42, 0x4f, 0x4c,
    0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x2c, 0xa6, 0x30, 0x59, 0x41, 0x59, 0x4e, 0x43,
    0x4c, 0x4f, 0x52, 0x44, 0x49, 0x44, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x56, 0x05,
    0x02, 0x46, 0x49, 0x52, 0x4d, 0x05, 0x03, 0x00, 0x0f, 0x42, 0x42, 0x02, 0x04, 0x52, 0x05, 0x05,
    0x00, 0x0f, 0x42, 0x44, 0x02, 0x06, 0x4c, 0x05, 0x07, 0xff, 0xef, 0xd3, 0x66, 0x09, 0x09, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x10, 0x53, 0xb7, 0x02, 0x0a, 0x4c, 0x05, 0x0b, 0xff, 0xef, 0x5e, 0x39,
    0x02, 0x0c, 0x50, 0x05, 0x0d, 0x00, 0x0f, 0x42, 0x4b, 0x05, 0x0f, 0x00, 0x00, 0x85, 0xa4, 0x02,
    0x10, 0x59, 0x02, 0x11, 0x6f, 0x03, 0x18, 0x03, 0xf7, 0x02, 0x19, 0x59, 0x05, 0x1a, 0x4c, 0x4f,
    0x43, 0x41, 0x02, 0x1c, 0x1c,
  };
  const ouch50_enter_order *m = (const ouch50_enter_order *)bytes;
  EXPECT(ouch50_enter_order_get_message_type(m) == 'O');
  EXPECT(ouch50_enter_order_get_user_ref_num(m) == UINT64_C(1000002));
  EXPECT(ouch50_enter_order_get_side(m) == 'B');
  EXPECT(ouch50_enter_order_get_quantity(m) == UINT64_C(1000004));
  EXPECT(memcmp(ouch50_enter_order_get_symbol(m), "SYMBOL  ", 8) == 0);
  EXPECT(ouch50_enter_order_get_price(m) == UINT64_C(1060006));
  EXPECT(ouch50_enter_order_get_time_in_force(m) == '0');
  EXPECT(ouch50_enter_order_get_display(m) == 'Y');
  EXPECT(ouch50_enter_order_get_capacity(m) == 'A');
  EXPECT(ouch50_enter_order_get_intermarket_sweep(m) == 'Y');
  EXPECT(ouch50_enter_order_get_cross_type(m) == 'N');
  EXPECT(memcmp(ouch50_enter_order_get_cl_ord_id(m), "CLORDID       ", 14) == 0);
  EXPECT(ouch50_enter_order_get_appendage_length(m) == UINT64_C(86));
  size_t size = 0;
  const uint8_t *found = ouch50_enter_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 47 && size == 86);
  EXPECT(memcmp(ouch50_appendage_get_firm(ouch50_appendage_find(found, size, 2)), "FIRM", 4) == 0);
  EXPECT(ouch50_appendage_get_min_qty(ouch50_appendage_find(found, size, 3)) == UINT64_C(1000002));
  EXPECT(ouch50_appendage_get_customer_type(ouch50_appendage_find(found, size, 4)) == 'R');
  EXPECT(ouch50_appendage_get_max_floor(ouch50_appendage_find(found, size, 5)) == UINT64_C(1000004));
  EXPECT(ouch50_appendage_get_price_type(ouch50_appendage_find(found, size, 6)) == 'L');
  EXPECT(ouch50_appendage_get_peg_offset(ouch50_appendage_find(found, size, 7)) == INT64_C(-1059994));
  EXPECT(ouch50_appendage_get_discretion_price(ouch50_appendage_find(found, size, 9)) == UINT64_C(1070007));
  EXPECT(ouch50_appendage_get_discretion_price_type(ouch50_appendage_find(found, size, 10)) == 'L');
  EXPECT(ouch50_appendage_get_discretion_peg_offset(ouch50_appendage_find(found, size, 11)) == INT64_C(-1089991));
  EXPECT(ouch50_appendage_get_post_only(ouch50_appendage_find(found, size, 12)) == 'P');
  EXPECT(ouch50_appendage_get_random_reserves(ouch50_appendage_find(found, size, 13)) == UINT64_C(1000011));
  EXPECT(ouch50_appendage_get_expire_time(ouch50_appendage_find(found, size, 15)) == UINT64_C(34212));
  EXPECT(ouch50_appendage_get_trade_now(ouch50_appendage_find(found, size, 16)) == 'Y');
  EXPECT(ouch50_appendage_get_handle_inst(ouch50_appendage_find(found, size, 17)) == 'o');
  EXPECT(ouch50_appendage_get_group_id(ouch50_appendage_find(found, size, 24)) == UINT64_C(1015));
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == 'Y');
  EXPECT(memcmp(ouch50_appendage_get_locate_broker(ouch50_appendage_find(found, size, 26)), "LOCA", 4) == 0);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(28));
}

static void enter_order_zero(void) {
  static const uint8_t bytes[] = {
    0x4f, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00,
  };
  const ouch50_enter_order *m = (const ouch50_enter_order *)bytes;
  EXPECT(ouch50_enter_order_get_message_type(m) == 'O');
  EXPECT(ouch50_enter_order_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_enter_order_get_side(m) == ' ');
  EXPECT(ouch50_enter_order_get_quantity(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_enter_order_get_symbol(m), "        ", 8) == 0);
  EXPECT(ouch50_enter_order_get_price(m) == UINT64_C(0));
  EXPECT(ouch50_enter_order_get_time_in_force(m) == ' ');
  EXPECT(ouch50_enter_order_get_display(m) == ' ');
  EXPECT(ouch50_enter_order_get_capacity(m) == ' ');
  EXPECT(ouch50_enter_order_get_intermarket_sweep(m) == ' ');
  EXPECT(ouch50_enter_order_get_cross_type(m) == ' ');
  EXPECT(memcmp(ouch50_enter_order_get_cl_ord_id(m), "              ", 14) == 0);
  EXPECT(ouch50_enter_order_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_enter_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 47 && size == 0);
}

static void enter_order_max(void) {
  static const uint8_t bytes[] = {
    0x4f, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x00, 0x56, 0x05,
    0x02, 0x7e, 0x7e, 0x7e, 0x7e, 0x05, 0x03, 0xff, 0xff, 0xff, 0xff, 0x02, 0x04, 0x7e, 0x05, 0x05,
    0xff, 0xff, 0xff, 0xff, 0x02, 0x06, 0x7e, 0x05, 0x07, 0x7f, 0xff, 0xff, 0xff, 0x09, 0x09, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02, 0x0a, 0x7e, 0x05, 0x0b, 0x7f, 0xff, 0xff, 0xff,
    0x02, 0x0c, 0x7e, 0x05, 0x0d, 0xff, 0xff, 0xff, 0xff, 0x05, 0x0f, 0xff, 0xff, 0xff, 0xff, 0x02,
    0x10, 0x7e, 0x02, 0x11, 0x7e, 0x03, 0x18, 0xff, 0xff, 0x02, 0x19, 0x7e, 0x05, 0x1a, 0x7e, 0x7e,
    0x7e, 0x7e, 0x02, 0x1c, 0xff,
  };
  const ouch50_enter_order *m = (const ouch50_enter_order *)bytes;
  EXPECT(ouch50_enter_order_get_message_type(m) == 'O');
  EXPECT(ouch50_enter_order_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_enter_order_get_side(m) == '~');
  EXPECT(ouch50_enter_order_get_quantity(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_enter_order_get_symbol(m), "~~~~~~~~", 8) == 0);
  EXPECT(ouch50_enter_order_get_price(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_enter_order_get_time_in_force(m) == '~');
  EXPECT(ouch50_enter_order_get_display(m) == '~');
  EXPECT(ouch50_enter_order_get_capacity(m) == '~');
  EXPECT(ouch50_enter_order_get_intermarket_sweep(m) == '~');
  EXPECT(ouch50_enter_order_get_cross_type(m) == '~');
  EXPECT(memcmp(ouch50_enter_order_get_cl_ord_id(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch50_enter_order_get_appendage_length(m) == UINT64_C(86));
  size_t size = 0;
  const uint8_t *found = ouch50_enter_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 47 && size == 86);
  EXPECT(memcmp(ouch50_appendage_get_firm(ouch50_appendage_find(found, size, 2)), "~~~~", 4) == 0);
  EXPECT(ouch50_appendage_get_min_qty(ouch50_appendage_find(found, size, 3)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_customer_type(ouch50_appendage_find(found, size, 4)) == '~');
  EXPECT(ouch50_appendage_get_max_floor(ouch50_appendage_find(found, size, 5)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_price_type(ouch50_appendage_find(found, size, 6)) == '~');
  EXPECT(ouch50_appendage_get_peg_offset(ouch50_appendage_find(found, size, 7)) == INT64_C(2147483647));
  EXPECT(ouch50_appendage_get_discretion_price(ouch50_appendage_find(found, size, 9)) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_appendage_get_discretion_price_type(ouch50_appendage_find(found, size, 10)) == '~');
  EXPECT(ouch50_appendage_get_discretion_peg_offset(ouch50_appendage_find(found, size, 11)) == INT64_C(2147483647));
  EXPECT(ouch50_appendage_get_post_only(ouch50_appendage_find(found, size, 12)) == '~');
  EXPECT(ouch50_appendage_get_random_reserves(ouch50_appendage_find(found, size, 13)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_expire_time(ouch50_appendage_find(found, size, 15)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_trade_now(ouch50_appendage_find(found, size, 16)) == '~');
  EXPECT(ouch50_appendage_get_handle_inst(ouch50_appendage_find(found, size, 17)) == '~');
  EXPECT(ouch50_appendage_get_group_id(ouch50_appendage_find(found, size, 24)) == UINT64_C(65535));
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == '~');
  EXPECT(memcmp(ouch50_appendage_get_locate_broker(ouch50_appendage_find(found, size, 26)), "~~~~", 4) == 0);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void replace_order_readable(void) {
  static const uint8_t bytes[] = {
    0x55, 0x00, 0x0f, 0x42, 0x42, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x0f, 0x42, 0x44, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x10, 0x05, 0x95, 0x30, 0x59, 0x59, 0x43, 0x4c, 0x4f, 0x52, 0x44, 0x49, 0x44, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x4c, 0x05, 0x03, 0x00, 0x0f, 0x42, 0x41, 0x05, 0x05,
    0x00, 0x0f, 0x42, 0x42, 0x02, 0x06, 0x4c, 0x05, 0x07, 0xff, 0xf0, 0x21, 0x84, 0x09, 0x09, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x10, 0x05, 0x95, 0x02, 0x0a, 0x4c, 0x05, 0x0b, 0xff, 0xef, 0xac, 0x57,
    0x02, 0x0c, 0x50, 0x05, 0x0d, 0x00, 0x0f, 0x42, 0x49, 0x05, 0x0f, 0x00, 0x00, 0x85, 0xa2, 0x02,
    0x10, 0x59, 0x02, 0x11, 0x6d, 0x02, 0x19, 0x59, 0x05, 0x1a, 0x4c, 0x4f, 0x43, 0x41, 0x02, 0x1b,
    0x42, 0x02, 0x1c, 0x1a,
  };
  const ouch50_replace_order *m = (const ouch50_replace_order *)bytes;
  EXPECT(ouch50_replace_order_get_message_type(m) == 'U');
  EXPECT(ouch50_replace_order_get_orig_user_ref_num(m) == UINT64_C(1000002));
  EXPECT(ouch50_replace_order_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_replace_order_get_quantity(m) == UINT64_C(1000004));
  EXPECT(ouch50_replace_order_get_price(m) == UINT64_C(1050005));
  EXPECT(ouch50_replace_order_get_time_in_force(m) == '0');
  EXPECT(ouch50_replace_order_get_display(m) == 'Y');
  EXPECT(ouch50_replace_order_get_intermarket_sweep(m) == 'Y');
  EXPECT(memcmp(ouch50_replace_order_get_cl_ord_id(m), "CLORDID       ", 14) == 0);
  EXPECT(ouch50_replace_order_get_appendage_length(m) == UINT64_C(76));
  size_t size = 0;
  const uint8_t *found = ouch50_replace_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 40 && size == 76);
  EXPECT(ouch50_appendage_get_min_qty(ouch50_appendage_find(found, size, 3)) == UINT64_C(1000001));
  EXPECT(ouch50_appendage_get_max_floor(ouch50_appendage_find(found, size, 5)) == UINT64_C(1000002));
  EXPECT(ouch50_appendage_get_price_type(ouch50_appendage_find(found, size, 6)) == 'L');
  EXPECT(ouch50_appendage_get_peg_offset(ouch50_appendage_find(found, size, 7)) == INT64_C(-1039996));
  EXPECT(ouch50_appendage_get_discretion_price(ouch50_appendage_find(found, size, 9)) == UINT64_C(1050005));
  EXPECT(ouch50_appendage_get_discretion_price_type(ouch50_appendage_find(found, size, 10)) == 'L');
  EXPECT(ouch50_appendage_get_discretion_peg_offset(ouch50_appendage_find(found, size, 11)) == INT64_C(-1069993));
  EXPECT(ouch50_appendage_get_post_only(ouch50_appendage_find(found, size, 12)) == 'P');
  EXPECT(ouch50_appendage_get_random_reserves(ouch50_appendage_find(found, size, 13)) == UINT64_C(1000009));
  EXPECT(ouch50_appendage_get_expire_time(ouch50_appendage_find(found, size, 15)) == UINT64_C(34210));
  EXPECT(ouch50_appendage_get_trade_now(ouch50_appendage_find(found, size, 16)) == 'Y');
  EXPECT(ouch50_appendage_get_handle_inst(ouch50_appendage_find(found, size, 17)) == 'm');
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == 'Y');
  EXPECT(memcmp(ouch50_appendage_get_locate_broker(ouch50_appendage_find(found, size, 26)), "LOCA", 4) == 0);
  EXPECT(ouch50_appendage_get_side(ouch50_appendage_find(found, size, 27)) == 'B');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(26));
}

static void replace_order_zero(void) {
  static const uint8_t bytes[] = {
    0x55, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00,
  };
  const ouch50_replace_order *m = (const ouch50_replace_order *)bytes;
  EXPECT(ouch50_replace_order_get_message_type(m) == 'U');
  EXPECT(ouch50_replace_order_get_orig_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_replace_order_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_replace_order_get_quantity(m) == UINT64_C(0));
  EXPECT(ouch50_replace_order_get_price(m) == UINT64_C(0));
  EXPECT(ouch50_replace_order_get_time_in_force(m) == ' ');
  EXPECT(ouch50_replace_order_get_display(m) == ' ');
  EXPECT(ouch50_replace_order_get_intermarket_sweep(m) == ' ');
  EXPECT(memcmp(ouch50_replace_order_get_cl_ord_id(m), "              ", 14) == 0);
  EXPECT(ouch50_replace_order_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_replace_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 40 && size == 0);
}

static void replace_order_max(void) {
  static const uint8_t bytes[] = {
    0x55, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x00, 0x4c, 0x05, 0x03, 0xff, 0xff, 0xff, 0xff, 0x05, 0x05,
    0xff, 0xff, 0xff, 0xff, 0x02, 0x06, 0x7e, 0x05, 0x07, 0x7f, 0xff, 0xff, 0xff, 0x09, 0x09, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02, 0x0a, 0x7e, 0x05, 0x0b, 0x7f, 0xff, 0xff, 0xff,
    0x02, 0x0c, 0x7e, 0x05, 0x0d, 0xff, 0xff, 0xff, 0xff, 0x05, 0x0f, 0xff, 0xff, 0xff, 0xff, 0x02,
    0x10, 0x7e, 0x02, 0x11, 0x7e, 0x02, 0x19, 0x7e, 0x05, 0x1a, 0x7e, 0x7e, 0x7e, 0x7e, 0x02, 0x1b,
    0x7e, 0x02, 0x1c, 0xff,
  };
  const ouch50_replace_order *m = (const ouch50_replace_order *)bytes;
  EXPECT(ouch50_replace_order_get_message_type(m) == 'U');
  EXPECT(ouch50_replace_order_get_orig_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_replace_order_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_replace_order_get_quantity(m) == UINT64_C(4294967295));
  EXPECT(ouch50_replace_order_get_price(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_replace_order_get_time_in_force(m) == '~');
  EXPECT(ouch50_replace_order_get_display(m) == '~');
  EXPECT(ouch50_replace_order_get_intermarket_sweep(m) == '~');
  EXPECT(memcmp(ouch50_replace_order_get_cl_ord_id(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch50_replace_order_get_appendage_length(m) == UINT64_C(76));
  size_t size = 0;
  const uint8_t *found = ouch50_replace_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 40 && size == 76);
  EXPECT(ouch50_appendage_get_min_qty(ouch50_appendage_find(found, size, 3)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_max_floor(ouch50_appendage_find(found, size, 5)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_price_type(ouch50_appendage_find(found, size, 6)) == '~');
  EXPECT(ouch50_appendage_get_peg_offset(ouch50_appendage_find(found, size, 7)) == INT64_C(2147483647));
  EXPECT(ouch50_appendage_get_discretion_price(ouch50_appendage_find(found, size, 9)) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_appendage_get_discretion_price_type(ouch50_appendage_find(found, size, 10)) == '~');
  EXPECT(ouch50_appendage_get_discretion_peg_offset(ouch50_appendage_find(found, size, 11)) == INT64_C(2147483647));
  EXPECT(ouch50_appendage_get_post_only(ouch50_appendage_find(found, size, 12)) == '~');
  EXPECT(ouch50_appendage_get_random_reserves(ouch50_appendage_find(found, size, 13)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_expire_time(ouch50_appendage_find(found, size, 15)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_trade_now(ouch50_appendage_find(found, size, 16)) == '~');
  EXPECT(ouch50_appendage_get_handle_inst(ouch50_appendage_find(found, size, 17)) == '~');
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == '~');
  EXPECT(memcmp(ouch50_appendage_get_locate_broker(ouch50_appendage_find(found, size, 26)), "~~~~", 4) == 0);
  EXPECT(ouch50_appendage_get_side(ouch50_appendage_find(found, size, 27)) == '~');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void cancel_order_readable(void) {
  static const uint8_t bytes[] = {
    0x58, 0x00, 0x0f, 0x42, 0x42, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_cancel_order *m = (const ouch50_cancel_order *)bytes;
  EXPECT(ouch50_cancel_order_get_message_type(m) == 'X');
  EXPECT(ouch50_cancel_order_get_user_ref_num(m) == UINT64_C(1000002));
  EXPECT(ouch50_cancel_order_get_quantity(m) == UINT64_C(1000003));
  size_t size = 0;
  const uint8_t *found = ouch50_cancel_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 11 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void cancel_order_zero(void) {
  static const uint8_t bytes[] = {
    0x58, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const ouch50_cancel_order *m = (const ouch50_cancel_order *)bytes;
  EXPECT(ouch50_cancel_order_get_message_type(m) == 'X');
  EXPECT(ouch50_cancel_order_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_cancel_order_get_quantity(m) == UINT64_C(0));
}

static void cancel_order_max(void) {
  static const uint8_t bytes[] = {
    0x58, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_cancel_order *m = (const ouch50_cancel_order *)bytes;
  EXPECT(ouch50_cancel_order_get_message_type(m) == 'X');
  EXPECT(ouch50_cancel_order_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_cancel_order_get_quantity(m) == UINT64_C(4294967295));
  size_t size = 0;
  const uint8_t *found = ouch50_cancel_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 11 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void modify_order_readable(void) {
  static const uint8_t bytes[] = {
    0x4d, 0x00, 0x0f, 0x42, 0x42, 0x42, 0x00, 0x0f, 0x42, 0x44, 0x00, 0x0c, 0x02, 0x19, 0x59, 0x05,
    0x1a, 0x4c, 0x4f, 0x43, 0x41, 0x02, 0x1c, 0x0d,
  };
  const ouch50_modify_order *m = (const ouch50_modify_order *)bytes;
  EXPECT(ouch50_modify_order_get_message_type(m) == 'M');
  EXPECT(ouch50_modify_order_get_user_ref_num(m) == UINT64_C(1000002));
  EXPECT(ouch50_modify_order_get_side(m) == 'B');
  EXPECT(ouch50_modify_order_get_quantity(m) == UINT64_C(1000004));
  size_t size = 0;
  const uint8_t *found = ouch50_modify_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 12 && size == 12);
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == 'Y');
  EXPECT(memcmp(ouch50_appendage_get_locate_broker(ouch50_appendage_find(found, size, 26)), "LOCA", 4) == 0);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(13));
}

static void modify_order_zero(void) {
  static const uint8_t bytes[] = {
    0x4d, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00,
  };
  const ouch50_modify_order *m = (const ouch50_modify_order *)bytes;
  EXPECT(ouch50_modify_order_get_message_type(m) == 'M');
  EXPECT(ouch50_modify_order_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_modify_order_get_side(m) == ' ');
  EXPECT(ouch50_modify_order_get_quantity(m) == UINT64_C(0));
}

static void modify_order_max(void) {
  static const uint8_t bytes[] = {
    0x4d, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x00, 0x0c, 0x02, 0x19, 0x7e, 0x05,
    0x1a, 0x7e, 0x7e, 0x7e, 0x7e, 0x02, 0x1c, 0xff,
  };
  const ouch50_modify_order *m = (const ouch50_modify_order *)bytes;
  EXPECT(ouch50_modify_order_get_message_type(m) == 'M');
  EXPECT(ouch50_modify_order_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_modify_order_get_side(m) == '~');
  EXPECT(ouch50_modify_order_get_quantity(m) == UINT64_C(4294967295));
  size_t size = 0;
  const uint8_t *found = ouch50_modify_order_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 12 && size == 12);
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == '~');
  EXPECT(memcmp(ouch50_appendage_get_locate_broker(ouch50_appendage_find(found, size, 26)), "~~~~", 4) == 0);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void mass_cancel_request_readable(void) {
  static const uint8_t bytes[] = {
    0x43, 0x00, 0x0f, 0x42, 0x42, 0x46, 0x49, 0x52, 0x4d, 0x53, 0x59, 0x4d, 0x42, 0x4f, 0x4c, 0x20,
    0x20, 0x00, 0x0a, 0x03, 0x18, 0x03, 0xe9, 0x02, 0x1b, 0x42, 0x02, 0x1c, 0x0d,
  };
  const ouch50_mass_cancel_request *m = (const ouch50_mass_cancel_request *)bytes;
  EXPECT(ouch50_mass_cancel_request_get_message_type(m) == 'C');
  EXPECT(ouch50_mass_cancel_request_get_user_ref_num(m) == UINT64_C(1000002));
  EXPECT(memcmp(ouch50_mass_cancel_request_get_firm(m), "FIRM", 4) == 0);
  EXPECT(memcmp(ouch50_mass_cancel_request_get_symbol(m), "SYMBOL  ", 8) == 0);
  EXPECT(ouch50_mass_cancel_request_get_appendage_length(m) == UINT64_C(10));
  size_t size = 0;
  const uint8_t *found = ouch50_mass_cancel_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 19 && size == 10);
  EXPECT(ouch50_appendage_get_group_id(ouch50_appendage_find(found, size, 24)) == UINT64_C(1001));
  EXPECT(ouch50_appendage_get_side(ouch50_appendage_find(found, size, 27)) == 'B');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(13));
}

static void mass_cancel_request_zero(void) {
  static const uint8_t bytes[] = {
    0x43, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x00, 0x00,
  };
  const ouch50_mass_cancel_request *m = (const ouch50_mass_cancel_request *)bytes;
  EXPECT(ouch50_mass_cancel_request_get_message_type(m) == 'C');
  EXPECT(ouch50_mass_cancel_request_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_mass_cancel_request_get_firm(m), "    ", 4) == 0);
  EXPECT(memcmp(ouch50_mass_cancel_request_get_symbol(m), "        ", 8) == 0);
  EXPECT(ouch50_mass_cancel_request_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_mass_cancel_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 19 && size == 0);
}

static void mass_cancel_request_max(void) {
  static const uint8_t bytes[] = {
    0x43, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x00, 0x0a, 0x03, 0x18, 0xff, 0xff, 0x02, 0x1b, 0x7e, 0x02, 0x1c, 0xff,
  };
  const ouch50_mass_cancel_request *m = (const ouch50_mass_cancel_request *)bytes;
  EXPECT(ouch50_mass_cancel_request_get_message_type(m) == 'C');
  EXPECT(ouch50_mass_cancel_request_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_mass_cancel_request_get_firm(m), "~~~~", 4) == 0);
  EXPECT(memcmp(ouch50_mass_cancel_request_get_symbol(m), "~~~~~~~~", 8) == 0);
  EXPECT(ouch50_mass_cancel_request_get_appendage_length(m) == UINT64_C(10));
  size_t size = 0;
  const uint8_t *found = ouch50_mass_cancel_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 19 && size == 10);
  EXPECT(ouch50_appendage_get_group_id(ouch50_appendage_find(found, size, 24)) == UINT64_C(65535));
  EXPECT(ouch50_appendage_get_side(ouch50_appendage_find(found, size, 27)) == '~');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void disable_order_entry_request_readable(void) {
  static const uint8_t bytes[] = {
    0x44, 0x00, 0x0f, 0x42, 0x42, 0x46, 0x49, 0x52, 0x4d, 0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_disable_order_entry_request *m = (const ouch50_disable_order_entry_request *)bytes;
  EXPECT(ouch50_disable_order_entry_request_get_message_type(m) == 'D');
  EXPECT(ouch50_disable_order_entry_request_get_user_ref_num(m) == UINT64_C(1000002));
  EXPECT(memcmp(ouch50_disable_order_entry_request_get_firm(m), "FIRM", 4) == 0);
  EXPECT(ouch50_disable_order_entry_request_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_disable_order_entry_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 11 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void disable_order_entry_request_zero(void) {
  static const uint8_t bytes[] = {
    0x44, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00,
  };
  const ouch50_disable_order_entry_request *m = (const ouch50_disable_order_entry_request *)bytes;
  EXPECT(ouch50_disable_order_entry_request_get_message_type(m) == 'D');
  EXPECT(ouch50_disable_order_entry_request_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_disable_order_entry_request_get_firm(m), "    ", 4) == 0);
  EXPECT(ouch50_disable_order_entry_request_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_disable_order_entry_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 11 && size == 0);
}

static void disable_order_entry_request_max(void) {
  static const uint8_t bytes[] = {
    0x44, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_disable_order_entry_request *m = (const ouch50_disable_order_entry_request *)bytes;
  EXPECT(ouch50_disable_order_entry_request_get_message_type(m) == 'D');
  EXPECT(ouch50_disable_order_entry_request_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_disable_order_entry_request_get_firm(m), "~~~~", 4) == 0);
  EXPECT(ouch50_disable_order_entry_request_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_disable_order_entry_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 11 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void enable_order_entry_request_readable(void) {
  static const uint8_t bytes[] = {
    0x45, 0x00, 0x0f, 0x42, 0x42, 0x46, 0x49, 0x52, 0x4d, 0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_enable_order_entry_request *m = (const ouch50_enable_order_entry_request *)bytes;
  EXPECT(ouch50_enable_order_entry_request_get_message_type(m) == 'E');
  EXPECT(ouch50_enable_order_entry_request_get_user_ref_num(m) == UINT64_C(1000002));
  EXPECT(memcmp(ouch50_enable_order_entry_request_get_firm(m), "FIRM", 4) == 0);
  EXPECT(ouch50_enable_order_entry_request_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_enable_order_entry_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 11 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void enable_order_entry_request_zero(void) {
  static const uint8_t bytes[] = {
    0x45, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00,
  };
  const ouch50_enable_order_entry_request *m = (const ouch50_enable_order_entry_request *)bytes;
  EXPECT(ouch50_enable_order_entry_request_get_message_type(m) == 'E');
  EXPECT(ouch50_enable_order_entry_request_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_enable_order_entry_request_get_firm(m), "    ", 4) == 0);
  EXPECT(ouch50_enable_order_entry_request_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_enable_order_entry_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 11 && size == 0);
}

static void enable_order_entry_request_max(void) {
  static const uint8_t bytes[] = {
    0x45, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_enable_order_entry_request *m = (const ouch50_enable_order_entry_request *)bytes;
  EXPECT(ouch50_enable_order_entry_request_get_message_type(m) == 'E');
  EXPECT(ouch50_enable_order_entry_request_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_enable_order_entry_request_get_firm(m), "~~~~", 4) == 0);
  EXPECT(ouch50_enable_order_entry_request_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_enable_order_entry_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 11 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void account_query_request_readable(void) {
  static const uint8_t bytes[] = {
    0x51, 0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_account_query_request *m = (const ouch50_account_query_request *)bytes;
  EXPECT(ouch50_account_query_request_get_message_type(m) == 'Q');
  size_t size = 0;
  const uint8_t *found = ouch50_account_query_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void account_query_request_zero(void) {
  static const uint8_t bytes[] = {
    0x51,
  };
  const ouch50_account_query_request *m = (const ouch50_account_query_request *)bytes;
  EXPECT(ouch50_account_query_request_get_message_type(m) == 'Q');
}

static void account_query_request_max(void) {
  static const uint8_t bytes[] = {
    0x51, 0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_account_query_request *m = (const ouch50_account_query_request *)bytes;
  EXPECT(ouch50_account_query_request_get_message_type(m) == 'Q');
  size_t size = 0;
  const uint8_t *found = ouch50_account_query_request_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void system_event_readable(void) {
  static const uint8_t bytes[] = {
    0x53, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x53,
  };
  const ouch50_system_event *m = (const ouch50_system_event *)bytes;
  EXPECT(ouch50_system_event_get_message_type(m) == 'S');
  EXPECT(ouch50_system_event_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_system_event_get_event_code(m) == 'S');
}

static void system_event_zero(void) {
  static const uint8_t bytes[] = {
    0x53, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const ouch50_system_event *m = (const ouch50_system_event *)bytes;
  EXPECT(ouch50_system_event_get_message_type(m) == 'S');
  EXPECT(ouch50_system_event_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_system_event_get_event_code(m) == ' ');
}

static void system_event_max(void) {
  static const uint8_t bytes[] = {
    0x53, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const ouch50_system_event *m = (const ouch50_system_event *)bytes;
  EXPECT(ouch50_system_event_get_message_type(m) == 'S');
  EXPECT(ouch50_system_event_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_system_event_get_event_code(m) == '~');
}

static void order_accepted_readable(void) {
  static const uint8_t bytes[] = {
    0x41, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x42, 0x00, 0x0f,
    0x42, 0x45, 0x53, 0x59, 0x4d, 0x42, 0x4f, 0x4c, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x10,
    0x53, 0xb7, 0x30, 0x59, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x0a, 0x41, 0x59, 0x4e, 0x4c,
    0x43, 0x4c, 0x4f, 0x52, 0x44, 0x49, 0x44, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x59,
    0x05, 0x02, 0x46, 0x49, 0x52, 0x4d, 0x05, 0x03, 0x00, 0x0f, 0x42, 0x42, 0x02, 0x04, 0x52, 0x05,
    0x05, 0x00, 0x0f, 0x42, 0x44, 0x02, 0x06, 0x4c, 0x05, 0x07, 0xff, 0xef, 0xd3, 0x66, 0x09, 0x09,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x53, 0xb7, 0x02, 0x0a, 0x4c, 0x05, 0x0b, 0xff, 0xef, 0x5e,
    0x39, 0x02, 0x0c, 0x50, 0x05, 0x0d, 0x00, 0x0f, 0x42, 0x4b, 0x05, 0x0e, 0x52, 0x4f, 0x55, 0x54,
    0x05, 0x0f, 0x00, 0x00, 0x85, 0xa5, 0x02, 0x10, 0x59, 0x02, 0x11, 0x70, 0x02, 0x12, 0x30, 0x03,
    0x18, 0x03, 0xf9, 0x02, 0x19, 0x59, 0x02, 0x1c, 0x1d,
  };
  const ouch50_order_accepted *m = (const ouch50_order_accepted *)bytes;
  EXPECT(ouch50_order_accepted_get_message_type(m) == 'A');
  EXPECT(ouch50_order_accepted_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_order_accepted_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_order_accepted_get_side(m) == 'B');
  EXPECT(ouch50_order_accepted_get_quantity(m) == UINT64_C(1000005));
  EXPECT(memcmp(ouch50_order_accepted_get_symbol(m), "SYMBOL  ", 8) == 0);
  EXPECT(ouch50_order_accepted_get_price(m) == UINT64_C(1070007));
  EXPECT(ouch50_order_accepted_get_time_in_force(m) == '0');
  EXPECT(ouch50_order_accepted_get_display(m) == 'Y');
  EXPECT(ouch50_order_accepted_get_order_ref(m) == UINT64_C(1000000000010));
  EXPECT(ouch50_order_accepted_get_capacity(m) == 'A');
  EXPECT(ouch50_order_accepted_get_intermarket_sweep(m) == 'Y');
  EXPECT(ouch50_order_accepted_get_cross_type(m) == 'N');
  EXPECT(ouch50_order_accepted_get_order_state(m) == 'L');
  EXPECT(memcmp(ouch50_order_accepted_get_cl_ord_id(m), "CLORDID       ", 14) == 0);
  EXPECT(ouch50_order_accepted_get_appendage_length(m) == UINT64_C(89));
  size_t size = 0;
  const uint8_t *found = ouch50_order_accepted_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 64 && size == 89);
  EXPECT(memcmp(ouch50_appendage_get_firm(ouch50_appendage_find(found, size, 2)), "FIRM", 4) == 0);
  EXPECT(ouch50_appendage_get_min_qty(ouch50_appendage_find(found, size, 3)) == UINT64_C(1000002));
  EXPECT(ouch50_appendage_get_customer_type(ouch50_appendage_find(found, size, 4)) == 'R');
  EXPECT(ouch50_appendage_get_max_floor(ouch50_appendage_find(found, size, 5)) == UINT64_C(1000004));
  EXPECT(ouch50_appendage_get_price_type(ouch50_appendage_find(found, size, 6)) == 'L');
  EXPECT(ouch50_appendage_get_peg_offset(ouch50_appendage_find(found, size, 7)) == INT64_C(-1059994));
  EXPECT(ouch50_appendage_get_discretion_price(ouch50_appendage_find(found, size, 9)) == UINT64_C(1070007));
  EXPECT(ouch50_appendage_get_discretion_price_type(ouch50_appendage_find(found, size, 10)) == 'L');
  EXPECT(ouch50_appendage_get_discretion_peg_offset(ouch50_appendage_find(found, size, 11)) == INT64_C(-1089991));
  EXPECT(ouch50_appendage_get_post_only(ouch50_appendage_find(found, size, 12)) == 'P');
  EXPECT(ouch50_appendage_get_random_reserves(ouch50_appendage_find(found, size, 13)) == UINT64_C(1000011));
  EXPECT(memcmp(ouch50_appendage_get_route(ouch50_appendage_find(found, size, 14)), "ROUT", 4) == 0);
  EXPECT(ouch50_appendage_get_expire_time(ouch50_appendage_find(found, size, 15)) == UINT64_C(34213));
  EXPECT(ouch50_appendage_get_trade_now(ouch50_appendage_find(found, size, 16)) == 'Y');
  EXPECT(ouch50_appendage_get_handle_inst(ouch50_appendage_find(found, size, 17)) == 'p');
  EXPECT(ouch50_appendage_get_bbo_weight_indicator(ouch50_appendage_find(found, size, 18)) == '0');
  EXPECT(ouch50_appendage_get_group_id(ouch50_appendage_find(found, size, 24)) == UINT64_C(1017));
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == 'Y');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(29));
}

static void order_accepted_zero(void) {
  static const uint8_t bytes[] = {
    0x41, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00,
    0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00,
  };
  const ouch50_order_accepted *m = (const ouch50_order_accepted *)bytes;
  EXPECT(ouch50_order_accepted_get_message_type(m) == 'A');
  EXPECT(ouch50_order_accepted_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_order_accepted_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_order_accepted_get_side(m) == ' ');
  EXPECT(ouch50_order_accepted_get_quantity(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_order_accepted_get_symbol(m), "        ", 8) == 0);
  EXPECT(ouch50_order_accepted_get_price(m) == UINT64_C(0));
  EXPECT(ouch50_order_accepted_get_time_in_force(m) == ' ');
  EXPECT(ouch50_order_accepted_get_display(m) == ' ');
  EXPECT(ouch50_order_accepted_get_order_ref(m) == UINT64_C(0));
  EXPECT(ouch50_order_accepted_get_capacity(m) == ' ');
  EXPECT(ouch50_order_accepted_get_intermarket_sweep(m) == ' ');
  EXPECT(ouch50_order_accepted_get_cross_type(m) == ' ');
  EXPECT(ouch50_order_accepted_get_order_state(m) == ' ');
  EXPECT(memcmp(ouch50_order_accepted_get_cl_ord_id(m), "              ", 14) == 0);
  EXPECT(ouch50_order_accepted_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_order_accepted_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 64 && size == 0);
}

static void order_accepted_max(void) {
  static const uint8_t bytes[] = {
    0x41, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0xff,
    0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x00, 0x59,
    0x05, 0x02, 0x7e, 0x7e, 0x7e, 0x7e, 0x05, 0x03, 0xff, 0xff, 0xff, 0xff, 0x02, 0x04, 0x7e, 0x05,
    0x05, 0xff, 0xff, 0xff, 0xff, 0x02, 0x06, 0x7e, 0x05, 0x07, 0x7f, 0xff, 0xff, 0xff, 0x09, 0x09,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02, 0x0a, 0x7e, 0x05, 0x0b, 0x7f, 0xff, 0xff,
    0xff, 0x02, 0x0c, 0x7e, 0x05, 0x0d, 0xff, 0xff, 0xff, 0xff, 0x05, 0x0e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x05, 0x0f, 0xff, 0xff, 0xff, 0xff, 0x02, 0x10, 0x7e, 0x02, 0x11, 0x7e, 0x02, 0x12, 0x7e, 0x03,
    0x18, 0xff, 0xff, 0x02, 0x19, 0x7e, 0x02, 0x1c, 0xff,
  };
  const ouch50_order_accepted *m = (const ouch50_order_accepted *)bytes;
  EXPECT(ouch50_order_accepted_get_message_type(m) == 'A');
  EXPECT(ouch50_order_accepted_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_accepted_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_accepted_get_side(m) == '~');
  EXPECT(ouch50_order_accepted_get_quantity(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_order_accepted_get_symbol(m), "~~~~~~~~", 8) == 0);
  EXPECT(ouch50_order_accepted_get_price(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_accepted_get_time_in_force(m) == '~');
  EXPECT(ouch50_order_accepted_get_display(m) == '~');
  EXPECT(ouch50_order_accepted_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_accepted_get_capacity(m) == '~');
  EXPECT(ouch50_order_accepted_get_intermarket_sweep(m) == '~');
  EXPECT(ouch50_order_accepted_get_cross_type(m) == '~');
  EXPECT(ouch50_order_accepted_get_order_state(m) == '~');
  EXPECT(memcmp(ouch50_order_accepted_get_cl_ord_id(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch50_order_accepted_get_appendage_length(m) == UINT64_C(89));
  size_t size = 0;
  const uint8_t *found = ouch50_order_accepted_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 64 && size == 89);
  EXPECT(memcmp(ouch50_appendage_get_firm(ouch50_appendage_find(found, size, 2)), "~~~~", 4) == 0);
  EXPECT(ouch50_appendage_get_min_qty(ouch50_appendage_find(found, size, 3)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_customer_type(ouch50_appendage_find(found, size, 4)) == '~');
  EXPECT(ouch50_appendage_get_max_floor(ouch50_appendage_find(found, size, 5)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_price_type(ouch50_appendage_find(found, size, 6)) == '~');
  EXPECT(ouch50_appendage_get_peg_offset(ouch50_appendage_find(found, size, 7)) == INT64_C(2147483647));
  EXPECT(ouch50_appendage_get_discretion_price(ouch50_appendage_find(found, size, 9)) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_appendage_get_discretion_price_type(ouch50_appendage_find(found, size, 10)) == '~');
  EXPECT(ouch50_appendage_get_discretion_peg_offset(ouch50_appendage_find(found, size, 11)) == INT64_C(2147483647));
  EXPECT(ouch50_appendage_get_post_only(ouch50_appendage_find(found, size, 12)) == '~');
  EXPECT(ouch50_appendage_get_random_reserves(ouch50_appendage_find(found, size, 13)) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_appendage_get_route(ouch50_appendage_find(found, size, 14)), "~~~~", 4) == 0);
  EXPECT(ouch50_appendage_get_expire_time(ouch50_appendage_find(found, size, 15)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_trade_now(ouch50_appendage_find(found, size, 16)) == '~');
  EXPECT(ouch50_appendage_get_handle_inst(ouch50_appendage_find(found, size, 17)) == '~');
  EXPECT(ouch50_appendage_get_bbo_weight_indicator(ouch50_appendage_find(found, size, 18)) == '~');
  EXPECT(ouch50_appendage_get_group_id(ouch50_appendage_find(found, size, 24)) == UINT64_C(65535));
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == '~');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void order_replaced_readable(void) {
  static const uint8_t bytes[] = {
    0x55, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x0f, 0x42,
    0x44, 0x42, 0x00, 0x0f, 0x42, 0x46, 0x53, 0x59, 0x4d, 0x42, 0x4f, 0x4c, 0x20, 0x20, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x10, 0x7a, 0xc8, 0x30, 0x59, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x0b,
    0x41, 0x59, 0x4e, 0x4c, 0x43, 0x4c, 0x4f, 0x52, 0x44, 0x49, 0x44, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x00, 0x2a, 0x05, 0x02, 0x46, 0x49, 0x52, 0x4d, 0x05, 0x03, 0x00, 0x0f, 0x42, 0x42,
    0x05, 0x05, 0x00, 0x0f, 0x42, 0x43, 0x02, 0x06, 0x4c, 0x02, 0x0c, 0x50, 0x05, 0x0f, 0x00, 0x00,
    0x85, 0x9e, 0x02, 0x10, 0x59, 0x02, 0x11, 0x69, 0x02, 0x12, 0x30, 0x02, 0x1c, 0x14,
  };
  const ouch50_order_replaced *m = (const ouch50_order_replaced *)bytes;
  EXPECT(ouch50_order_replaced_get_message_type(m) == 'U');
  EXPECT(ouch50_order_replaced_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_order_replaced_get_orig_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_order_replaced_get_user_ref_num(m) == UINT64_C(1000004));
  EXPECT(ouch50_order_replaced_get_side(m) == 'B');
  EXPECT(ouch50_order_replaced_get_quantity(m) == UINT64_C(1000006));
  EXPECT(memcmp(ouch50_order_replaced_get_symbol(m), "SYMBOL  ", 8) == 0);
  EXPECT(ouch50_order_replaced_get_price(m) == UINT64_C(1080008));
  EXPECT(ouch50_order_replaced_get_time_in_force(m) == '0');
  EXPECT(ouch50_order_replaced_get_display(m) == 'Y');
  EXPECT(ouch50_order_replaced_get_order_ref(m) == UINT64_C(1000000000011));
  EXPECT(ouch50_order_replaced_get_capacity(m) == 'A');
  EXPECT(ouch50_order_replaced_get_intermarket_sweep(m) == 'Y');
  EXPECT(ouch50_order_replaced_get_cross_type(m) == 'N');
  EXPECT(ouch50_order_replaced_get_order_state(m) == 'L');
  EXPECT(memcmp(ouch50_order_replaced_get_cl_ord_id(m), "CLORDID       ", 14) == 0);
  EXPECT(ouch50_order_replaced_get_appendage_length(m) == UINT64_C(42));
  size_t size = 0;
  const uint8_t *found = ouch50_order_replaced_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 68 && size == 42);
  EXPECT(memcmp(ouch50_appendage_get_firm(ouch50_appendage_find(found, size, 2)), "FIRM", 4) == 0);
  EXPECT(ouch50_appendage_get_min_qty(ouch50_appendage_find(found, size, 3)) == UINT64_C(1000002));
  EXPECT(ouch50_appendage_get_max_floor(ouch50_appendage_find(found, size, 5)) == UINT64_C(1000003));
  EXPECT(ouch50_appendage_get_price_type(ouch50_appendage_find(found, size, 6)) == 'L');
  EXPECT(ouch50_appendage_get_post_only(ouch50_appendage_find(found, size, 12)) == 'P');
  EXPECT(ouch50_appendage_get_expire_time(ouch50_appendage_find(found, size, 15)) == UINT64_C(34206));
  EXPECT(ouch50_appendage_get_trade_now(ouch50_appendage_find(found, size, 16)) == 'Y');
  EXPECT(ouch50_appendage_get_handle_inst(ouch50_appendage_find(found, size, 17)) == 'i');
  EXPECT(ouch50_appendage_get_bbo_weight_indicator(ouch50_appendage_find(found, size, 18)) == '0');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(20));
}

static void order_replaced_zero(void) {
  static const uint8_t bytes[] = {
    0x55, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x00, 0x00,
  };
  const ouch50_order_replaced *m = (const ouch50_order_replaced *)bytes;
  EXPECT(ouch50_order_replaced_get_message_type(m) == 'U');
  EXPECT(ouch50_order_replaced_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_order_replaced_get_orig_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_order_replaced_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_order_replaced_get_side(m) == ' ');
  EXPECT(ouch50_order_replaced_get_quantity(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_order_replaced_get_symbol(m), "        ", 8) == 0);
  EXPECT(ouch50_order_replaced_get_price(m) == UINT64_C(0));
  EXPECT(ouch50_order_replaced_get_time_in_force(m) == ' ');
  EXPECT(ouch50_order_replaced_get_display(m) == ' ');
  EXPECT(ouch50_order_replaced_get_order_ref(m) == UINT64_C(0));
  EXPECT(ouch50_order_replaced_get_capacity(m) == ' ');
  EXPECT(ouch50_order_replaced_get_intermarket_sweep(m) == ' ');
  EXPECT(ouch50_order_replaced_get_cross_type(m) == ' ');
  EXPECT(ouch50_order_replaced_get_order_state(m) == ' ');
  EXPECT(memcmp(ouch50_order_replaced_get_cl_ord_id(m), "              ", 14) == 0);
  EXPECT(ouch50_order_replaced_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_order_replaced_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 68 && size == 0);
}

static void order_replaced_max(void) {
  static const uint8_t bytes[] = {
    0x55, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x00, 0x2a, 0x05, 0x02, 0x7e, 0x7e, 0x7e, 0x7e, 0x05, 0x03, 0xff, 0xff, 0xff, 0xff,
    0x05, 0x05, 0xff, 0xff, 0xff, 0xff, 0x02, 0x06, 0x7e, 0x02, 0x0c, 0x7e, 0x05, 0x0f, 0xff, 0xff,
    0xff, 0xff, 0x02, 0x10, 0x7e, 0x02, 0x11, 0x7e, 0x02, 0x12, 0x7e, 0x02, 0x1c, 0xff,
  };
  const ouch50_order_replaced *m = (const ouch50_order_replaced *)bytes;
  EXPECT(ouch50_order_replaced_get_message_type(m) == 'U');
  EXPECT(ouch50_order_replaced_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_replaced_get_orig_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_replaced_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_replaced_get_side(m) == '~');
  EXPECT(ouch50_order_replaced_get_quantity(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_order_replaced_get_symbol(m), "~~~~~~~~", 8) == 0);
  EXPECT(ouch50_order_replaced_get_price(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_replaced_get_time_in_force(m) == '~');
  EXPECT(ouch50_order_replaced_get_display(m) == '~');
  EXPECT(ouch50_order_replaced_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_replaced_get_capacity(m) == '~');
  EXPECT(ouch50_order_replaced_get_intermarket_sweep(m) == '~');
  EXPECT(ouch50_order_replaced_get_cross_type(m) == '~');
  EXPECT(ouch50_order_replaced_get_order_state(m) == '~');
  EXPECT(memcmp(ouch50_order_replaced_get_cl_ord_id(m), "~~~~~~~~~~~~~~", 14) == 0);
  EXPECT(ouch50_order_replaced_get_appendage_length(m) == UINT64_C(42));
  size_t size = 0;
  const uint8_t *found = ouch50_order_replaced_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 68 && size == 42);
  EXPECT(memcmp(ouch50_appendage_get_firm(ouch50_appendage_find(found, size, 2)), "~~~~", 4) == 0);
  EXPECT(ouch50_appendage_get_min_qty(ouch50_appendage_find(found, size, 3)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_max_floor(ouch50_appendage_find(found, size, 5)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_price_type(ouch50_appendage_find(found, size, 6)) == '~');
  EXPECT(ouch50_appendage_get_post_only(ouch50_appendage_find(found, size, 12)) == '~');
  EXPECT(ouch50_appendage_get_expire_time(ouch50_appendage_find(found, size, 15)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_trade_now(ouch50_appendage_find(found, size, 16)) == '~');
  EXPECT(ouch50_appendage_get_handle_inst(ouch50_appendage_find(found, size, 17)) == '~');
  EXPECT(ouch50_appendage_get_bbo_weight_indicator(ouch50_appendage_find(found, size, 18)) == '~');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void order_canceled_readable(void) {
  static const uint8_t bytes[] = {
    0x43, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x0f, 0x42,
    0x44, 0x44, 0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_order_canceled *m = (const ouch50_order_canceled *)bytes;
  EXPECT(ouch50_order_canceled_get_message_type(m) == 'C');
  EXPECT(ouch50_order_canceled_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_order_canceled_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_order_canceled_get_quantity(m) == UINT64_C(1000004));
  EXPECT(ouch50_order_canceled_get_reason(m) == 'D');
  size_t size = 0;
  const uint8_t *found = ouch50_order_canceled_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 20 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void order_canceled_zero(void) {
  static const uint8_t bytes[] = {
    0x43, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x20,
  };
  const ouch50_order_canceled *m = (const ouch50_order_canceled *)bytes;
  EXPECT(ouch50_order_canceled_get_message_type(m) == 'C');
  EXPECT(ouch50_order_canceled_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_order_canceled_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_order_canceled_get_quantity(m) == UINT64_C(0));
  EXPECT(ouch50_order_canceled_get_reason(m) == ' ');
}

static void order_canceled_max(void) {
  static const uint8_t bytes[] = {
    0x43, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0x7e, 0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_order_canceled *m = (const ouch50_order_canceled *)bytes;
  EXPECT(ouch50_order_canceled_get_message_type(m) == 'C');
  EXPECT(ouch50_order_canceled_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_canceled_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_canceled_get_quantity(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_canceled_get_reason(m) == '~');
  size_t size = 0;
  const uint8_t *found = ouch50_order_canceled_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 20 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void aiq_canceled_readable(void) {
  static const uint8_t bytes[] = {
    0x44, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x0f, 0x42,
    0x44, 0x51, 0x00, 0x0f, 0x42, 0x46, 0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x53, 0xb7, 0x30, 0x6a,
    0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_aiq_canceled *m = (const ouch50_aiq_canceled *)bytes;
  EXPECT(ouch50_aiq_canceled_get_message_type(m) == 'D');
  EXPECT(ouch50_aiq_canceled_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_aiq_canceled_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_aiq_canceled_get_decrement_shares(m) == UINT64_C(1000004));
  EXPECT(ouch50_aiq_canceled_get_reason(m) == 'Q');
  EXPECT(ouch50_aiq_canceled_get_quantity_prevented_from_trading(m) == UINT64_C(1000006));
  EXPECT(ouch50_aiq_canceled_get_execution_price(m) == UINT64_C(1070007));
  EXPECT(ouch50_aiq_canceled_get_liquidity_flag(m) == '0');
  EXPECT(ouch50_aiq_canceled_get_aiq_strategy(m) == 'j');
  size_t size = 0;
  const uint8_t *found = ouch50_aiq_canceled_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 34 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void aiq_canceled_zero(void) {
  static const uint8_t bytes[] = {
    0x44, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20,
  };
  const ouch50_aiq_canceled *m = (const ouch50_aiq_canceled *)bytes;
  EXPECT(ouch50_aiq_canceled_get_message_type(m) == 'D');
  EXPECT(ouch50_aiq_canceled_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_aiq_canceled_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_aiq_canceled_get_decrement_shares(m) == UINT64_C(0));
  EXPECT(ouch50_aiq_canceled_get_reason(m) == ' ');
  EXPECT(ouch50_aiq_canceled_get_quantity_prevented_from_trading(m) == UINT64_C(0));
  EXPECT(ouch50_aiq_canceled_get_execution_price(m) == UINT64_C(0));
  EXPECT(ouch50_aiq_canceled_get_liquidity_flag(m) == ' ');
  EXPECT(ouch50_aiq_canceled_get_aiq_strategy(m) == ' ');
}

static void aiq_canceled_max(void) {
  static const uint8_t bytes[] = {
    0x44, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e,
    0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_aiq_canceled *m = (const ouch50_aiq_canceled *)bytes;
  EXPECT(ouch50_aiq_canceled_get_message_type(m) == 'D');
  EXPECT(ouch50_aiq_canceled_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_aiq_canceled_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_aiq_canceled_get_decrement_shares(m) == UINT64_C(4294967295));
  EXPECT(ouch50_aiq_canceled_get_reason(m) == '~');
  EXPECT(ouch50_aiq_canceled_get_quantity_prevented_from_trading(m) == UINT64_C(4294967295));
  EXPECT(ouch50_aiq_canceled_get_execution_price(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_aiq_canceled_get_liquidity_flag(m) == '~');
  EXPECT(ouch50_aiq_canceled_get_aiq_strategy(m) == '~');
  size_t size = 0;
  const uint8_t *found = ouch50_aiq_canceled_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 34 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void order_executed_readable(void) {
  static const uint8_t bytes[] = {
    0x45, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x0f, 0x42,
    0x44, 0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x05, 0x95, 0x30, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5,
    0x10, 0x07, 0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_order_executed *m = (const ouch50_order_executed *)bytes;
  EXPECT(ouch50_order_executed_get_message_type(m) == 'E');
  EXPECT(ouch50_order_executed_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_order_executed_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_order_executed_get_quantity(m) == UINT64_C(1000004));
  EXPECT(ouch50_order_executed_get_price(m) == UINT64_C(1050005));
  EXPECT(ouch50_order_executed_get_liquidity_flag(m) == '0');
  EXPECT(ouch50_order_executed_get_match_number(m) == UINT64_C(1000000000007));
  EXPECT(ouch50_order_executed_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_order_executed_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 36 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void order_executed_zero(void) {
  static const uint8_t bytes[] = {
    0x45, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00,
  };
  const ouch50_order_executed *m = (const ouch50_order_executed *)bytes;
  EXPECT(ouch50_order_executed_get_message_type(m) == 'E');
  EXPECT(ouch50_order_executed_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_order_executed_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_order_executed_get_quantity(m) == UINT64_C(0));
  EXPECT(ouch50_order_executed_get_price(m) == UINT64_C(0));
  EXPECT(ouch50_order_executed_get_liquidity_flag(m) == ' ');
  EXPECT(ouch50_order_executed_get_match_number(m) == UINT64_C(0));
  EXPECT(ouch50_order_executed_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_order_executed_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 36 && size == 0);
}

static void order_executed_max(void) {
  static const uint8_t bytes[] = {
    0x45, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_order_executed *m = (const ouch50_order_executed *)bytes;
  EXPECT(ouch50_order_executed_get_message_type(m) == 'E');
  EXPECT(ouch50_order_executed_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_executed_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_executed_get_quantity(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_executed_get_price(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_executed_get_liquidity_flag(m) == '~');
  EXPECT(ouch50_order_executed_get_match_number(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_executed_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_order_executed_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 36 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void broken_trade_readable(void) {
  static const uint8_t bytes[] = {
    0x42, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x00, 0x00,
    0xe8, 0xd4, 0xa5, 0x10, 0x04, 0x45, 0x43, 0x4c, 0x4f, 0x52, 0x44, 0x49, 0x44, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_broken_trade *m = (const ouch50_broken_trade *)bytes;
  EXPECT(ouch50_broken_trade_get_message_type(m) == 'B');
  EXPECT(ouch50_broken_trade_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_broken_trade_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_broken_trade_get_match_number(m) == UINT64_C(1000000000004));
  EXPECT(ouch50_broken_trade_get_reason(m) == 'E');
  EXPECT(memcmp(ouch50_broken_trade_get_cl_ord_id(m), "CLORDID       ", 14) == 0);
  size_t size = 0;
  const uint8_t *found = ouch50_broken_trade_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 38 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void broken_trade_zero(void) {
  static const uint8_t bytes[] = {
    0x42, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20,
  };
  const ouch50_broken_trade *m = (const ouch50_broken_trade *)bytes;
  EXPECT(ouch50_broken_trade_get_message_type(m) == 'B');
  EXPECT(ouch50_broken_trade_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_broken_trade_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_broken_trade_get_match_number(m) == UINT64_C(0));
  EXPECT(ouch50_broken_trade_get_reason(m) == ' ');
  EXPECT(memcmp(ouch50_broken_trade_get_cl_ord_id(m), "              ", 14) == 0);
}

static void broken_trade_max(void) {
  static const uint8_t bytes[] = {
    0x42, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_broken_trade *m = (const ouch50_broken_trade *)bytes;
  EXPECT(ouch50_broken_trade_get_message_type(m) == 'B');
  EXPECT(ouch50_broken_trade_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_broken_trade_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_broken_trade_get_match_number(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_broken_trade_get_reason(m) == '~');
  EXPECT(memcmp(ouch50_broken_trade_get_cl_ord_id(m), "~~~~~~~~~~~~~~", 14) == 0);
  size_t size = 0;
  const uint8_t *found = ouch50_broken_trade_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 38 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void order_rejected_readable(void) {
  static const uint8_t bytes[] = {
    0x4a, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x01, 0x43,
    0x4c, 0x4f, 0x52, 0x44, 0x49, 0x44, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x03, 0x02,
    0x1c, 0x0b,
  };
  const ouch50_order_rejected *m = (const ouch50_order_rejected *)bytes;
  EXPECT(ouch50_order_rejected_get_message_type(m) == 'J');
  EXPECT(ouch50_order_rejected_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_order_rejected_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_order_rejected_get_reason(m) == UINT64_C(1));
  EXPECT(memcmp(ouch50_order_rejected_get_cl_ord_id(m), "CLORDID       ", 14) == 0);
  size_t size = 0;
  const uint8_t *found = ouch50_order_rejected_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 31 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void order_rejected_zero(void) {
  static const uint8_t bytes[] = {
    0x4a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const ouch50_order_rejected *m = (const ouch50_order_rejected *)bytes;
  EXPECT(ouch50_order_rejected_get_message_type(m) == 'J');
  EXPECT(ouch50_order_rejected_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_order_rejected_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_order_rejected_get_reason(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_order_rejected_get_cl_ord_id(m), "              ", 14) == 0);
}

static void order_rejected_max(void) {
  static const uint8_t bytes[] = {
    0x4a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x00, 0x03, 0x02,
    0x1c, 0xff,
  };
  const ouch50_order_rejected *m = (const ouch50_order_rejected *)bytes;
  EXPECT(ouch50_order_rejected_get_message_type(m) == 'J');
  EXPECT(ouch50_order_rejected_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_rejected_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_rejected_get_reason(m) == UINT64_C(65535));
  EXPECT(memcmp(ouch50_order_rejected_get_cl_ord_id(m), "~~~~~~~~~~~~~~", 14) == 0);
  size_t size = 0;
  const uint8_t *found = ouch50_order_rejected_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 31 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void cancel_pending_readable(void) {
  static const uint8_t bytes[] = {
    0x50, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x03, 0x02,
    0x1c, 0x0b,
  };
  const ouch50_cancel_pending *m = (const ouch50_cancel_pending *)bytes;
  EXPECT(ouch50_cancel_pending_get_message_type(m) == 'P');
  EXPECT(ouch50_cancel_pending_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_cancel_pending_get_user_ref_num(m) == UINT64_C(1000003));
  size_t size = 0;
  const uint8_t *found = ouch50_cancel_pending_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 15 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void cancel_pending_zero(void) {
  static const uint8_t bytes[] = {
    0x50, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const ouch50_cancel_pending *m = (const ouch50_cancel_pending *)bytes;
  EXPECT(ouch50_cancel_pending_get_message_type(m) == 'P');
  EXPECT(ouch50_cancel_pending_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_cancel_pending_get_user_ref_num(m) == UINT64_C(0));
}

static void cancel_pending_max(void) {
  static const uint8_t bytes[] = {
    0x50, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x03, 0x02,
    0x1c, 0xff,
  };
  const ouch50_cancel_pending *m = (const ouch50_cancel_pending *)bytes;
  EXPECT(ouch50_cancel_pending_get_message_type(m) == 'P');
  EXPECT(ouch50_cancel_pending_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_cancel_pending_get_user_ref_num(m) == UINT64_C(4294967295));
  size_t size = 0;
  const uint8_t *found = ouch50_cancel_pending_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 15 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void cancel_reject_readable(void) {
  static const uint8_t bytes[] = {
    0x49, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x03, 0x02,
    0x1c, 0x0b,
  };
  const ouch50_cancel_reject *m = (const ouch50_cancel_reject *)bytes;
  EXPECT(ouch50_cancel_reject_get_message_type(m) == 'I');
  EXPECT(ouch50_cancel_reject_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_cancel_reject_get_user_ref_num(m) == UINT64_C(1000003));
  size_t size = 0;
  const uint8_t *found = ouch50_cancel_reject_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 15 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void cancel_reject_zero(void) {
  static const uint8_t bytes[] = {
    0x49, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const ouch50_cancel_reject *m = (const ouch50_cancel_reject *)bytes;
  EXPECT(ouch50_cancel_reject_get_message_type(m) == 'I');
  EXPECT(ouch50_cancel_reject_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_cancel_reject_get_user_ref_num(m) == UINT64_C(0));
}

static void cancel_reject_max(void) {
  static const uint8_t bytes[] = {
    0x49, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x03, 0x02,
    0x1c, 0xff,
  };
  const ouch50_cancel_reject *m = (const ouch50_cancel_reject *)bytes;
  EXPECT(ouch50_cancel_reject_get_message_type(m) == 'I');
  EXPECT(ouch50_cancel_reject_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_cancel_reject_get_user_ref_num(m) == UINT64_C(4294967295));
  size_t size = 0;
  const uint8_t *found = ouch50_cancel_reject_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 15 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void order_priority_update_readable(void) {
  static const uint8_t bytes[] = {
    0x54, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x0f, 0xde, 0x84, 0x59, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x06, 0x00, 0x03,
    0x02, 0x1c, 0x0b,
  };
  const ouch50_order_priority_update *m = (const ouch50_order_priority_update *)bytes;
  EXPECT(ouch50_order_priority_update_get_message_type(m) == 'T');
  EXPECT(ouch50_order_priority_update_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_order_priority_update_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_order_priority_update_get_price(m) == UINT64_C(1040004));
  EXPECT(ouch50_order_priority_update_get_display(m) == 'Y');
  EXPECT(ouch50_order_priority_update_get_order_ref(m) == UINT64_C(1000000000006));
  size_t size = 0;
  const uint8_t *found = ouch50_order_priority_update_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 32 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void order_priority_update_zero(void) {
  static const uint8_t bytes[] = {
    0x54, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const ouch50_order_priority_update *m = (const ouch50_order_priority_update *)bytes;
  EXPECT(ouch50_order_priority_update_get_message_type(m) == 'T');
  EXPECT(ouch50_order_priority_update_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_order_priority_update_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_order_priority_update_get_price(m) == UINT64_C(0));
  EXPECT(ouch50_order_priority_update_get_display(m) == ' ');
  EXPECT(ouch50_order_priority_update_get_order_ref(m) == UINT64_C(0));
}

static void order_priority_update_max(void) {
  static const uint8_t bytes[] = {
    0x54, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x03,
    0x02, 0x1c, 0xff,
  };
  const ouch50_order_priority_update *m = (const ouch50_order_priority_update *)bytes;
  EXPECT(ouch50_order_priority_update_get_message_type(m) == 'T');
  EXPECT(ouch50_order_priority_update_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_priority_update_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_priority_update_get_price(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_priority_update_get_display(m) == '~');
  EXPECT(ouch50_order_priority_update_get_order_ref(m) == UINT64_C(18446744073709551615));
  size_t size = 0;
  const uint8_t *found = ouch50_order_priority_update_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 32 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void order_modified_readable(void) {
  static const uint8_t bytes[] = {
    0x4d, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x42, 0x00, 0x0f,
    0x42, 0x45, 0x00, 0x0c, 0x02, 0x19, 0x59, 0x05, 0x1a, 0x4c, 0x4f, 0x43, 0x41, 0x02, 0x1c, 0x0d,
  };
  const ouch50_order_modified *m = (const ouch50_order_modified *)bytes;
  EXPECT(ouch50_order_modified_get_message_type(m) == 'M');
  EXPECT(ouch50_order_modified_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_order_modified_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_order_modified_get_side(m) == 'B');
  EXPECT(ouch50_order_modified_get_quantity(m) == UINT64_C(1000005));
  size_t size = 0;
  const uint8_t *found = ouch50_order_modified_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 20 && size == 12);
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == 'Y');
  EXPECT(memcmp(ouch50_appendage_get_locate_broker(ouch50_appendage_find(found, size, 26)), "LOCA", 4) == 0);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(13));
}

static void order_modified_zero(void) {
  static const uint8_t bytes[] = {
    0x4d, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00,
    0x00, 0x00,
  };
  const ouch50_order_modified *m = (const ouch50_order_modified *)bytes;
  EXPECT(ouch50_order_modified_get_message_type(m) == 'M');
  EXPECT(ouch50_order_modified_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_order_modified_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_order_modified_get_side(m) == ' ');
  EXPECT(ouch50_order_modified_get_quantity(m) == UINT64_C(0));
}

static void order_modified_max(void) {
  static const uint8_t bytes[] = {
    0x4d, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0xff, 0xff,
    0xff, 0xff, 0x00, 0x0c, 0x02, 0x19, 0x7e, 0x05, 0x1a, 0x7e, 0x7e, 0x7e, 0x7e, 0x02, 0x1c, 0xff,
  };
  const ouch50_order_modified *m = (const ouch50_order_modified *)bytes;
  EXPECT(ouch50_order_modified_get_message_type(m) == 'M');
  EXPECT(ouch50_order_modified_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_modified_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_modified_get_side(m) == '~');
  EXPECT(ouch50_order_modified_get_quantity(m) == UINT64_C(4294967295));
  size_t size = 0;
  const uint8_t *found = ouch50_order_modified_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 20 && size == 12);
  EXPECT(ouch50_appendage_get_shares_located(ouch50_appendage_find(found, size, 25)) == '~');
  EXPECT(memcmp(ouch50_appendage_get_locate_broker(ouch50_appendage_find(found, size, 26)), "~~~~", 4) == 0);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void order_restated_readable(void) {
  static const uint8_t bytes[] = {
    0x52, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x52, 0x00, 0x1d,
    0x09, 0x01, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x01, 0x05, 0x16, 0x00, 0x0f, 0x42, 0x42,
    0x09, 0x17, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0f, 0xb7, 0x73, 0x02, 0x1c, 0x0e,
  };
  const ouch50_order_restated *m = (const ouch50_order_restated *)bytes;
  EXPECT(ouch50_order_restated_get_message_type(m) == 'R');
  EXPECT(ouch50_order_restated_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_order_restated_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(ouch50_order_restated_get_reason(m) == 'R');
  EXPECT(ouch50_order_restated_get_appendage_length(m) == UINT64_C(29));
  size_t size = 0;
  const uint8_t *found = ouch50_order_restated_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 16 && size == 29);
  EXPECT(ouch50_appendage_get_secondary_order_ref(ouch50_appendage_find(found, size, 1)) == UINT64_C(1000000000001));
  EXPECT(ouch50_appendage_get_display_quantity(ouch50_appendage_find(found, size, 22)) == UINT64_C(1000002));
  EXPECT(ouch50_appendage_get_display_price(ouch50_appendage_find(found, size, 23)) == UINT64_C(1030003));
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(14));
}

static void order_restated_zero(void) {
  static const uint8_t bytes[] = {
    0x52, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00,
  };
  const ouch50_order_restated *m = (const ouch50_order_restated *)bytes;
  EXPECT(ouch50_order_restated_get_message_type(m) == 'R');
  EXPECT(ouch50_order_restated_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_order_restated_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(ouch50_order_restated_get_reason(m) == ' ');
  EXPECT(ouch50_order_restated_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_order_restated_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 16 && size == 0);
}

static void order_restated_max(void) {
  static const uint8_t bytes[] = {
    0x52, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x00, 0x1d,
    0x09, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x05, 0x16, 0xff, 0xff, 0xff, 0xff,
    0x09, 0x17, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02, 0x1c, 0xff,
  };
  const ouch50_order_restated *m = (const ouch50_order_restated *)bytes;
  EXPECT(ouch50_order_restated_get_message_type(m) == 'R');
  EXPECT(ouch50_order_restated_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_order_restated_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(ouch50_order_restated_get_reason(m) == '~');
  EXPECT(ouch50_order_restated_get_appendage_length(m) == UINT64_C(29));
  size_t size = 0;
  const uint8_t *found = ouch50_order_restated_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 16 && size == 29);
  EXPECT(ouch50_appendage_get_secondary_order_ref(ouch50_appendage_find(found, size, 1)) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_appendage_get_display_quantity(ouch50_appendage_find(found, size, 22)) == UINT64_C(4294967295));
  EXPECT(ouch50_appendage_get_display_price(ouch50_appendage_find(found, size, 23)) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void mass_cancel_response_readable(void) {
  static const uint8_t bytes[] = {
    0x58, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x46, 0x49, 0x52,
    0x4d, 0x53, 0x59, 0x4d, 0x42, 0x4f, 0x4c, 0x20, 0x20, 0x00, 0x0a, 0x03, 0x18, 0x03, 0xe9, 0x02,
    0x1b, 0x42, 0x02, 0x1c, 0x0d,
  };
  const ouch50_mass_cancel_response *m = (const ouch50_mass_cancel_response *)bytes;
  EXPECT(ouch50_mass_cancel_response_get_message_type(m) == 'X');
  EXPECT(ouch50_mass_cancel_response_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_mass_cancel_response_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(memcmp(ouch50_mass_cancel_response_get_firm(m), "FIRM", 4) == 0);
  EXPECT(memcmp(ouch50_mass_cancel_response_get_symbol(m), "SYMBOL  ", 8) == 0);
  EXPECT(ouch50_mass_cancel_response_get_appendage_length(m) == UINT64_C(10));
  size_t size = 0;
  const uint8_t *found = ouch50_mass_cancel_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 27 && size == 10);
  EXPECT(ouch50_appendage_get_group_id(ouch50_appendage_find(found, size, 24)) == UINT64_C(1001));
  EXPECT(ouch50_appendage_get_side(ouch50_appendage_find(found, size, 27)) == 'B');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(13));
}

static void mass_cancel_response_zero(void) {
  static const uint8_t bytes[] = {
    0x58, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00,
  };
  const ouch50_mass_cancel_response *m = (const ouch50_mass_cancel_response *)bytes;
  EXPECT(ouch50_mass_cancel_response_get_message_type(m) == 'X');
  EXPECT(ouch50_mass_cancel_response_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_mass_cancel_response_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_mass_cancel_response_get_firm(m), "    ", 4) == 0);
  EXPECT(memcmp(ouch50_mass_cancel_response_get_symbol(m), "        ", 8) == 0);
  EXPECT(ouch50_mass_cancel_response_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_mass_cancel_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 27 && size == 0);
}

static void mass_cancel_response_max(void) {
  static const uint8_t bytes[] = {
    0x58, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x00, 0x0a, 0x03, 0x18, 0xff, 0xff, 0x02,
    0x1b, 0x7e, 0x02, 0x1c, 0xff,
  };
  const ouch50_mass_cancel_response *m = (const ouch50_mass_cancel_response *)bytes;
  EXPECT(ouch50_mass_cancel_response_get_message_type(m) == 'X');
  EXPECT(ouch50_mass_cancel_response_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_mass_cancel_response_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_mass_cancel_response_get_firm(m), "~~~~", 4) == 0);
  EXPECT(memcmp(ouch50_mass_cancel_response_get_symbol(m), "~~~~~~~~", 8) == 0);
  EXPECT(ouch50_mass_cancel_response_get_appendage_length(m) == UINT64_C(10));
  size_t size = 0;
  const uint8_t *found = ouch50_mass_cancel_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 27 && size == 10);
  EXPECT(ouch50_appendage_get_group_id(ouch50_appendage_find(found, size, 24)) == UINT64_C(65535));
  EXPECT(ouch50_appendage_get_side(ouch50_appendage_find(found, size, 27)) == '~');
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void disable_order_entry_response_readable(void) {
  static const uint8_t bytes[] = {
    0x47, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x46, 0x49, 0x52,
    0x4d, 0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_disable_order_entry_response *m = (const ouch50_disable_order_entry_response *)bytes;
  EXPECT(ouch50_disable_order_entry_response_get_message_type(m) == 'G');
  EXPECT(ouch50_disable_order_entry_response_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_disable_order_entry_response_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(memcmp(ouch50_disable_order_entry_response_get_firm(m), "FIRM", 4) == 0);
  EXPECT(ouch50_disable_order_entry_response_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_disable_order_entry_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 19 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void disable_order_entry_response_zero(void) {
  static const uint8_t bytes[] = {
    0x47, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20,
    0x20, 0x00, 0x00,
  };
  const ouch50_disable_order_entry_response *m = (const ouch50_disable_order_entry_response *)bytes;
  EXPECT(ouch50_disable_order_entry_response_get_message_type(m) == 'G');
  EXPECT(ouch50_disable_order_entry_response_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_disable_order_entry_response_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_disable_order_entry_response_get_firm(m), "    ", 4) == 0);
  EXPECT(ouch50_disable_order_entry_response_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_disable_order_entry_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 19 && size == 0);
}

static void disable_order_entry_response_max(void) {
  static const uint8_t bytes[] = {
    0x47, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e,
    0x7e, 0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_disable_order_entry_response *m = (const ouch50_disable_order_entry_response *)bytes;
  EXPECT(ouch50_disable_order_entry_response_get_message_type(m) == 'G');
  EXPECT(ouch50_disable_order_entry_response_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_disable_order_entry_response_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_disable_order_entry_response_get_firm(m), "~~~~", 4) == 0);
  EXPECT(ouch50_disable_order_entry_response_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_disable_order_entry_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 19 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void enable_order_entry_response_readable(void) {
  static const uint8_t bytes[] = {
    0x4b, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x46, 0x49, 0x52,
    0x4d, 0x00, 0x03, 0x02, 0x1c, 0x0b,
  };
  const ouch50_enable_order_entry_response *m = (const ouch50_enable_order_entry_response *)bytes;
  EXPECT(ouch50_enable_order_entry_response_get_message_type(m) == 'K');
  EXPECT(ouch50_enable_order_entry_response_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_enable_order_entry_response_get_user_ref_num(m) == UINT64_C(1000003));
  EXPECT(memcmp(ouch50_enable_order_entry_response_get_firm(m), "FIRM", 4) == 0);
  EXPECT(ouch50_enable_order_entry_response_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_enable_order_entry_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 19 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void enable_order_entry_response_zero(void) {
  static const uint8_t bytes[] = {
    0x4b, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20,
    0x20, 0x00, 0x00,
  };
  const ouch50_enable_order_entry_response *m = (const ouch50_enable_order_entry_response *)bytes;
  EXPECT(ouch50_enable_order_entry_response_get_message_type(m) == 'K');
  EXPECT(ouch50_enable_order_entry_response_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_enable_order_entry_response_get_user_ref_num(m) == UINT64_C(0));
  EXPECT(memcmp(ouch50_enable_order_entry_response_get_firm(m), "    ", 4) == 0);
  EXPECT(ouch50_enable_order_entry_response_get_appendage_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = ouch50_enable_order_entry_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 19 && size == 0);
}

static void enable_order_entry_response_max(void) {
  static const uint8_t bytes[] = {
    0x4b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e,
    0x7e, 0x00, 0x03, 0x02, 0x1c, 0xff,
  };
  const ouch50_enable_order_entry_response *m = (const ouch50_enable_order_entry_response *)bytes;
  EXPECT(ouch50_enable_order_entry_response_get_message_type(m) == 'K');
  EXPECT(ouch50_enable_order_entry_response_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_enable_order_entry_response_get_user_ref_num(m) == UINT64_C(4294967295));
  EXPECT(memcmp(ouch50_enable_order_entry_response_get_firm(m), "~~~~", 4) == 0);
  EXPECT(ouch50_enable_order_entry_response_get_appendage_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = ouch50_enable_order_entry_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 19 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
}

static void account_query_response_readable(void) {
  static const uint8_t bytes[] = {
    0x51, 0x00, 0x00, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x02, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x03, 0x02,
    0x1c, 0x0b,
  };
  const ouch50_account_query_response *m = (const ouch50_account_query_response *)bytes;
  EXPECT(ouch50_account_query_response_get_message_type(m) == 'Q');
  EXPECT(ouch50_account_query_response_get_timestamp(m) == UINT64_C(34200000000002));
  EXPECT(ouch50_account_query_response_get_next_user_ref_num(m) == UINT64_C(1000003));
  size_t size = 0;
  const uint8_t *found = ouch50_account_query_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 15 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(11));
}

static void account_query_response_zero(void) {
  static const uint8_t bytes[] = {
    0x51, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const ouch50_account_query_response *m = (const ouch50_account_query_response *)bytes;
  EXPECT(ouch50_account_query_response_get_message_type(m) == 'Q');
  EXPECT(ouch50_account_query_response_get_timestamp(m) == UINT64_C(0));
  EXPECT(ouch50_account_query_response_get_next_user_ref_num(m) == UINT64_C(0));
}

static void account_query_response_max(void) {
  static const uint8_t bytes[] = {
    0x51, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x03, 0x02,
    0x1c, 0xff,
  };
  const ouch50_account_query_response *m = (const ouch50_account_query_response *)bytes;
  EXPECT(ouch50_account_query_response_get_message_type(m) == 'Q');
  EXPECT(ouch50_account_query_response_get_timestamp(m) == UINT64_C(18446744073709551615));
  EXPECT(ouch50_account_query_response_get_next_user_ref_num(m) == UINT64_C(4294967295));
  size_t size = 0;
  const uint8_t *found = ouch50_account_query_response_appendage(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 15 && size == 3);
  EXPECT(ouch50_appendage_get_user_ref_idx(ouch50_appendage_find(found, size, 28)) == UINT64_C(255));
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
  mass_cancel_request_readable();
  mass_cancel_request_zero();
  mass_cancel_request_max();
  disable_order_entry_request_readable();
  disable_order_entry_request_zero();
  disable_order_entry_request_max();
  enable_order_entry_request_readable();
  enable_order_entry_request_zero();
  enable_order_entry_request_max();
  account_query_request_readable();
  account_query_request_zero();
  account_query_request_max();
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
  order_executed_readable();
  order_executed_zero();
  order_executed_max();
  broken_trade_readable();
  broken_trade_zero();
  broken_trade_max();
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
  order_restated_readable();
  order_restated_zero();
  order_restated_max();
  mass_cancel_response_readable();
  mass_cancel_response_zero();
  mass_cancel_response_max();
  disable_order_entry_response_readable();
  disable_order_entry_response_zero();
  disable_order_entry_response_max();
  enable_order_entry_response_readable();
  enable_order_entry_response_zero();
  enable_order_entry_response_max();
  account_query_response_readable();
  account_query_response_zero();
  account_query_response_max();
  printf("75 vectors\n");
  return 0;
}
