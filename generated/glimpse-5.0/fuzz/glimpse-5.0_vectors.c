// @generated from schema/itch/glimpse-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 glimpse-5.0_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/glimpse-5.0.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void system_event_readable(void) {
  static const uint8_t bytes[] = {
    0x53, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x4f,
  };
  const glimpse50_system_event *m = (const glimpse50_system_event *)bytes;
  EXPECT(glimpse50_system_event_get_message_type(m) == 'S');
  EXPECT(glimpse50_system_event_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(glimpse50_system_event_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(glimpse50_system_event_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(glimpse50_system_event_get_event_code(m) == 'O');
}

static void system_event_zero(void) {
  static const uint8_t bytes[] = {
    0x53, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const glimpse50_system_event *m = (const glimpse50_system_event *)bytes;
  EXPECT(glimpse50_system_event_get_message_type(m) == 'S');
  EXPECT(glimpse50_system_event_get_stock_locate(m) == UINT64_C(0));
  EXPECT(glimpse50_system_event_get_tracking_number(m) == UINT64_C(0));
  EXPECT(glimpse50_system_event_get_timestamp(m) == UINT64_C(0));
  EXPECT(glimpse50_system_event_get_event_code(m) == ' ');
}

static void system_event_max(void) {
  static const uint8_t bytes[] = {
    0x53, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const glimpse50_system_event *m = (const glimpse50_system_event *)bytes;
  EXPECT(glimpse50_system_event_get_message_type(m) == 'S');
  EXPECT(glimpse50_system_event_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(glimpse50_system_event_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(glimpse50_system_event_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(glimpse50_system_event_get_event_code(m) == '~');
}

static void stock_directory_readable(void) {
  static const uint8_t bytes[] = {
    0x52, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x51, 0x44, 0x00, 0x0f, 0x42, 0x48, 0x59, 0x41, 0x41, 0x20, 0x50, 0x59, 0x59,
    0x31, 0x59, 0x00, 0x0f, 0x42, 0x51, 0x59,
  };
  const glimpse50_stock_directory *m = (const glimpse50_stock_directory *)bytes;
  EXPECT(glimpse50_stock_directory_get_message_type(m) == 'R');
  EXPECT(glimpse50_stock_directory_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(glimpse50_stock_directory_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(glimpse50_stock_directory_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(glimpse50_stock_directory_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(glimpse50_stock_directory_get_market_category(m) == 'Q');
  EXPECT(glimpse50_stock_directory_get_financial_status(m) == 'D');
  EXPECT(glimpse50_stock_directory_get_round_lot_size(m) == UINT64_C(1000008));
  EXPECT(glimpse50_stock_directory_get_round_lots_only(m) == 'Y');
  EXPECT(glimpse50_stock_directory_get_issue_classification(m) == 'A');
  EXPECT(memcmp(glimpse50_stock_directory_get_issue_sub_type(m), "A ", 2) == 0);
  EXPECT(glimpse50_stock_directory_get_authenticity(m) == 'P');
  EXPECT(glimpse50_stock_directory_get_short_sale_threshold(m) == 'Y');
  EXPECT(glimpse50_stock_directory_get_ipo_flag(m) == 'Y');
  EXPECT(glimpse50_stock_directory_get_luld_tier(m) == '1');
  EXPECT(glimpse50_stock_directory_get_etp_flag(m) == 'Y');
  EXPECT(glimpse50_stock_directory_get_etp_leverage(m) == UINT64_C(1000017));
  EXPECT(glimpse50_stock_directory_get_inverse(m) == 'Y');
}

static void stock_directory_zero(void) {
  static const uint8_t bytes[] = {
    0x52, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const glimpse50_stock_directory *m = (const glimpse50_stock_directory *)bytes;
  EXPECT(glimpse50_stock_directory_get_message_type(m) == 'R');
  EXPECT(glimpse50_stock_directory_get_stock_locate(m) == UINT64_C(0));
  EXPECT(glimpse50_stock_directory_get_tracking_number(m) == UINT64_C(0));
  EXPECT(glimpse50_stock_directory_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(glimpse50_stock_directory_get_stock(m), "        ", 8) == 0);
  EXPECT(glimpse50_stock_directory_get_market_category(m) == ' ');
  EXPECT(glimpse50_stock_directory_get_financial_status(m) == ' ');
  EXPECT(glimpse50_stock_directory_get_round_lot_size(m) == UINT64_C(0));
  EXPECT(glimpse50_stock_directory_get_round_lots_only(m) == ' ');
  EXPECT(glimpse50_stock_directory_get_issue_classification(m) == ' ');
  EXPECT(memcmp(glimpse50_stock_directory_get_issue_sub_type(m), "  ", 2) == 0);
  EXPECT(glimpse50_stock_directory_get_authenticity(m) == ' ');
  EXPECT(glimpse50_stock_directory_get_short_sale_threshold(m) == ' ');
  EXPECT(glimpse50_stock_directory_get_ipo_flag(m) == ' ');
  EXPECT(glimpse50_stock_directory_get_luld_tier(m) == ' ');
  EXPECT(glimpse50_stock_directory_get_etp_flag(m) == ' ');
  EXPECT(glimpse50_stock_directory_get_etp_leverage(m) == UINT64_C(0));
  EXPECT(glimpse50_stock_directory_get_inverse(m) == ' ');
}

static void stock_directory_max(void) {
  static const uint8_t bytes[] = {
    0x52, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const glimpse50_stock_directory *m = (const glimpse50_stock_directory *)bytes;
  EXPECT(glimpse50_stock_directory_get_message_type(m) == 'R');
  EXPECT(glimpse50_stock_directory_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(glimpse50_stock_directory_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(glimpse50_stock_directory_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(glimpse50_stock_directory_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(glimpse50_stock_directory_get_market_category(m) == '~');
  EXPECT(glimpse50_stock_directory_get_financial_status(m) == '~');
  EXPECT(glimpse50_stock_directory_get_round_lot_size(m) == UINT64_C(4294967295));
  EXPECT(glimpse50_stock_directory_get_round_lots_only(m) == '~');
  EXPECT(glimpse50_stock_directory_get_issue_classification(m) == '~');
  EXPECT(memcmp(glimpse50_stock_directory_get_issue_sub_type(m), "~~", 2) == 0);
  EXPECT(glimpse50_stock_directory_get_authenticity(m) == '~');
  EXPECT(glimpse50_stock_directory_get_short_sale_threshold(m) == '~');
  EXPECT(glimpse50_stock_directory_get_ipo_flag(m) == '~');
  EXPECT(glimpse50_stock_directory_get_luld_tier(m) == '~');
  EXPECT(glimpse50_stock_directory_get_etp_flag(m) == '~');
  EXPECT(glimpse50_stock_directory_get_etp_leverage(m) == UINT64_C(4294967295));
  EXPECT(glimpse50_stock_directory_get_inverse(m) == '~');
}

static void stock_trading_action_readable(void) {
  static const uint8_t bytes[] = {
    0x48, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x48, 0x20, 0x54, 0x31, 0x20, 0x20,
  };
  const glimpse50_stock_trading_action *m = (const glimpse50_stock_trading_action *)bytes;
  EXPECT(glimpse50_stock_trading_action_get_message_type(m) == 'H');
  EXPECT(glimpse50_stock_trading_action_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(glimpse50_stock_trading_action_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(glimpse50_stock_trading_action_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(glimpse50_stock_trading_action_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(glimpse50_stock_trading_action_get_trading_state(m) == 'H');
  EXPECT(glimpse50_stock_trading_action_get_reserved(m) == ' ');
  EXPECT(memcmp(glimpse50_stock_trading_action_get_reason(m), "T1  ", 4) == 0);
}

static void stock_trading_action_zero(void) {
  static const uint8_t bytes[] = {
    0x48, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const glimpse50_stock_trading_action *m = (const glimpse50_stock_trading_action *)bytes;
  EXPECT(glimpse50_stock_trading_action_get_message_type(m) == 'H');
  EXPECT(glimpse50_stock_trading_action_get_stock_locate(m) == UINT64_C(0));
  EXPECT(glimpse50_stock_trading_action_get_tracking_number(m) == UINT64_C(0));
  EXPECT(glimpse50_stock_trading_action_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(glimpse50_stock_trading_action_get_stock(m), "        ", 8) == 0);
  EXPECT(glimpse50_stock_trading_action_get_trading_state(m) == ' ');
  EXPECT(glimpse50_stock_trading_action_get_reserved(m) == ' ');
  EXPECT(memcmp(glimpse50_stock_trading_action_get_reason(m), "    ", 4) == 0);
}

static void stock_trading_action_max(void) {
  static const uint8_t bytes[] = {
    0x48, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x20, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const glimpse50_stock_trading_action *m = (const glimpse50_stock_trading_action *)bytes;
  EXPECT(glimpse50_stock_trading_action_get_message_type(m) == 'H');
  EXPECT(glimpse50_stock_trading_action_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(glimpse50_stock_trading_action_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(glimpse50_stock_trading_action_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(glimpse50_stock_trading_action_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(glimpse50_stock_trading_action_get_trading_state(m) == '~');
  EXPECT(glimpse50_stock_trading_action_get_reserved(m) == ' ');
  EXPECT(memcmp(glimpse50_stock_trading_action_get_reason(m), "~~~~", 4) == 0);
}

static void reg_sho_restriction_readable(void) {
  static const uint8_t bytes[] = {
    0x59, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x30,
  };
  const glimpse50_reg_sho_restriction *m = (const glimpse50_reg_sho_restriction *)bytes;
  EXPECT(glimpse50_reg_sho_restriction_get_message_type(m) == 'Y');
  EXPECT(glimpse50_reg_sho_restriction_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(glimpse50_reg_sho_restriction_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(glimpse50_reg_sho_restriction_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(glimpse50_reg_sho_restriction_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(glimpse50_reg_sho_restriction_get_action(m) == '0');
}

static void reg_sho_restriction_zero(void) {
  static const uint8_t bytes[] = {
    0x59, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20,
  };
  const glimpse50_reg_sho_restriction *m = (const glimpse50_reg_sho_restriction *)bytes;
  EXPECT(glimpse50_reg_sho_restriction_get_message_type(m) == 'Y');
  EXPECT(glimpse50_reg_sho_restriction_get_stock_locate(m) == UINT64_C(0));
  EXPECT(glimpse50_reg_sho_restriction_get_tracking_number(m) == UINT64_C(0));
  EXPECT(glimpse50_reg_sho_restriction_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(glimpse50_reg_sho_restriction_get_stock(m), "        ", 8) == 0);
  EXPECT(glimpse50_reg_sho_restriction_get_action(m) == ' ');
}

static void reg_sho_restriction_max(void) {
  static const uint8_t bytes[] = {
    0x59, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e,
  };
  const glimpse50_reg_sho_restriction *m = (const glimpse50_reg_sho_restriction *)bytes;
  EXPECT(glimpse50_reg_sho_restriction_get_message_type(m) == 'Y');
  EXPECT(glimpse50_reg_sho_restriction_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(glimpse50_reg_sho_restriction_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(glimpse50_reg_sho_restriction_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(glimpse50_reg_sho_restriction_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(glimpse50_reg_sho_restriction_get_action(m) == '~');
}

static void operational_halt_readable(void) {
  static const uint8_t bytes[] = {
    0x68, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x51, 0x48,
  };
  const glimpse50_operational_halt *m = (const glimpse50_operational_halt *)bytes;
  EXPECT(glimpse50_operational_halt_get_message_type(m) == 'h');
  EXPECT(glimpse50_operational_halt_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(glimpse50_operational_halt_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(glimpse50_operational_halt_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(glimpse50_operational_halt_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(glimpse50_operational_halt_get_market_code(m) == 'Q');
  EXPECT(glimpse50_operational_halt_get_action(m) == 'H');
}

static void operational_halt_zero(void) {
  static const uint8_t bytes[] = {
    0x68, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const glimpse50_operational_halt *m = (const glimpse50_operational_halt *)bytes;
  EXPECT(glimpse50_operational_halt_get_message_type(m) == 'h');
  EXPECT(glimpse50_operational_halt_get_stock_locate(m) == UINT64_C(0));
  EXPECT(glimpse50_operational_halt_get_tracking_number(m) == UINT64_C(0));
  EXPECT(glimpse50_operational_halt_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(glimpse50_operational_halt_get_stock(m), "        ", 8) == 0);
  EXPECT(glimpse50_operational_halt_get_market_code(m) == ' ');
  EXPECT(glimpse50_operational_halt_get_action(m) == ' ');
}

static void operational_halt_max(void) {
  static const uint8_t bytes[] = {
    0x68, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const glimpse50_operational_halt *m = (const glimpse50_operational_halt *)bytes;
  EXPECT(glimpse50_operational_halt_get_message_type(m) == 'h');
  EXPECT(glimpse50_operational_halt_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(glimpse50_operational_halt_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(glimpse50_operational_halt_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(glimpse50_operational_halt_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(glimpse50_operational_halt_get_market_code(m) == '~');
  EXPECT(glimpse50_operational_halt_get_action(m) == '~');
}

static void add_order_readable(void) {
  static const uint8_t bytes[] = {
    0x41, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x42, 0x00, 0x0f, 0x42, 0x47, 0x53, 0x54, 0x4f, 0x43, 0x4b, 0x20, 0x20, 0x20,
    0x00, 0x10, 0xa1, 0xd9,
  };
  const glimpse50_add_order *m = (const glimpse50_add_order *)bytes;
  EXPECT(glimpse50_add_order_get_message_type(m) == 'A');
  EXPECT(glimpse50_add_order_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(glimpse50_add_order_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(glimpse50_add_order_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(glimpse50_add_order_get_order_ref(m) == UINT64_C(1000000000005));
  EXPECT(glimpse50_add_order_get_side(m) == 'B');
  EXPECT(glimpse50_add_order_get_shares(m) == UINT64_C(1000007));
  EXPECT(memcmp(glimpse50_add_order_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(glimpse50_add_order_get_price(m) == UINT64_C(1090009));
}

static void add_order_zero(void) {
  static const uint8_t bytes[] = {
    0x41, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x00, 0x00, 0x00, 0x00,
  };
  const glimpse50_add_order *m = (const glimpse50_add_order *)bytes;
  EXPECT(glimpse50_add_order_get_message_type(m) == 'A');
  EXPECT(glimpse50_add_order_get_stock_locate(m) == UINT64_C(0));
  EXPECT(glimpse50_add_order_get_tracking_number(m) == UINT64_C(0));
  EXPECT(glimpse50_add_order_get_timestamp(m) == UINT64_C(0));
  EXPECT(glimpse50_add_order_get_order_ref(m) == UINT64_C(0));
  EXPECT(glimpse50_add_order_get_side(m) == ' ');
  EXPECT(glimpse50_add_order_get_shares(m) == UINT64_C(0));
  EXPECT(memcmp(glimpse50_add_order_get_stock(m), "        ", 8) == 0);
  EXPECT(glimpse50_add_order_get_price(m) == UINT64_C(0));
}

static void add_order_max(void) {
  static const uint8_t bytes[] = {
    0x41, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0xff, 0xff, 0xff, 0xff,
  };
  const glimpse50_add_order *m = (const glimpse50_add_order *)bytes;
  EXPECT(glimpse50_add_order_get_message_type(m) == 'A');
  EXPECT(glimpse50_add_order_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(glimpse50_add_order_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(glimpse50_add_order_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(glimpse50_add_order_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(glimpse50_add_order_get_side(m) == '~');
  EXPECT(glimpse50_add_order_get_shares(m) == UINT64_C(4294967295));
  EXPECT(memcmp(glimpse50_add_order_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(glimpse50_add_order_get_price(m) == UINT64_C(4294967295));
}

static void add_order_attributed_readable(void) {
  static const uint8_t bytes[] = {
    0x46, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x42, 0x00, 0x0f, 0x42, 0x47, 0x53, 0x54, 0x4f, 0x43, 0x4b, 0x20, 0x20, 0x20,
    0x00, 0x10, 0xa1, 0xd9, 0x41, 0x54, 0x54, 0x52,
  };
  const glimpse50_add_order_attributed *m = (const glimpse50_add_order_attributed *)bytes;
  EXPECT(glimpse50_add_order_attributed_get_message_type(m) == 'F');
  EXPECT(glimpse50_add_order_attributed_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(glimpse50_add_order_attributed_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(glimpse50_add_order_attributed_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(glimpse50_add_order_attributed_get_order_ref(m) == UINT64_C(1000000000005));
  EXPECT(glimpse50_add_order_attributed_get_side(m) == 'B');
  EXPECT(glimpse50_add_order_attributed_get_shares(m) == UINT64_C(1000007));
  EXPECT(memcmp(glimpse50_add_order_attributed_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(glimpse50_add_order_attributed_get_price(m) == UINT64_C(1090009));
  EXPECT(memcmp(glimpse50_add_order_attributed_get_attribution(m), "ATTR", 4) == 0);
}

static void add_order_attributed_zero(void) {
  static const uint8_t bytes[] = {
    0x46, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20,
  };
  const glimpse50_add_order_attributed *m = (const glimpse50_add_order_attributed *)bytes;
  EXPECT(glimpse50_add_order_attributed_get_message_type(m) == 'F');
  EXPECT(glimpse50_add_order_attributed_get_stock_locate(m) == UINT64_C(0));
  EXPECT(glimpse50_add_order_attributed_get_tracking_number(m) == UINT64_C(0));
  EXPECT(glimpse50_add_order_attributed_get_timestamp(m) == UINT64_C(0));
  EXPECT(glimpse50_add_order_attributed_get_order_ref(m) == UINT64_C(0));
  EXPECT(glimpse50_add_order_attributed_get_side(m) == ' ');
  EXPECT(glimpse50_add_order_attributed_get_shares(m) == UINT64_C(0));
  EXPECT(memcmp(glimpse50_add_order_attributed_get_stock(m), "        ", 8) == 0);
  EXPECT(glimpse50_add_order_attributed_get_price(m) == UINT64_C(0));
  EXPECT(memcmp(glimpse50_add_order_attributed_get_attribution(m), "    ", 4) == 0);
}

static void add_order_attributed_max(void) {
  static const uint8_t bytes[] = {
    0x46, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const glimpse50_add_order_attributed *m = (const glimpse50_add_order_attributed *)bytes;
  EXPECT(glimpse50_add_order_attributed_get_message_type(m) == 'F');
  EXPECT(glimpse50_add_order_attributed_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(glimpse50_add_order_attributed_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(glimpse50_add_order_attributed_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(glimpse50_add_order_attributed_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(glimpse50_add_order_attributed_get_side(m) == '~');
  EXPECT(glimpse50_add_order_attributed_get_shares(m) == UINT64_C(4294967295));
  EXPECT(memcmp(glimpse50_add_order_attributed_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(glimpse50_add_order_attributed_get_price(m) == UINT64_C(4294967295));
  EXPECT(memcmp(glimpse50_add_order_attributed_get_attribution(m), "~~~~", 4) == 0);
}

static void retail_price_improvement_readable(void) {
  static const uint8_t bytes[] = {
    0x4e, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x42,
  };
  const glimpse50_retail_price_improvement *m = (const glimpse50_retail_price_improvement *)bytes;
  EXPECT(glimpse50_retail_price_improvement_get_message_type(m) == 'N');
  EXPECT(glimpse50_retail_price_improvement_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(glimpse50_retail_price_improvement_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(glimpse50_retail_price_improvement_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(glimpse50_retail_price_improvement_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(glimpse50_retail_price_improvement_get_interest(m) == 'B');
}

static void retail_price_improvement_zero(void) {
  static const uint8_t bytes[] = {
    0x4e, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20,
  };
  const glimpse50_retail_price_improvement *m = (const glimpse50_retail_price_improvement *)bytes;
  EXPECT(glimpse50_retail_price_improvement_get_message_type(m) == 'N');
  EXPECT(glimpse50_retail_price_improvement_get_stock_locate(m) == UINT64_C(0));
  EXPECT(glimpse50_retail_price_improvement_get_tracking_number(m) == UINT64_C(0));
  EXPECT(glimpse50_retail_price_improvement_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(glimpse50_retail_price_improvement_get_stock(m), "        ", 8) == 0);
  EXPECT(glimpse50_retail_price_improvement_get_interest(m) == ' ');
}

static void retail_price_improvement_max(void) {
  static const uint8_t bytes[] = {
    0x4e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e,
  };
  const glimpse50_retail_price_improvement *m = (const glimpse50_retail_price_improvement *)bytes;
  EXPECT(glimpse50_retail_price_improvement_get_message_type(m) == 'N');
  EXPECT(glimpse50_retail_price_improvement_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(glimpse50_retail_price_improvement_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(glimpse50_retail_price_improvement_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(glimpse50_retail_price_improvement_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(glimpse50_retail_price_improvement_get_interest(m) == '~');
}

static void end_of_snapshot_readable(void) {
  static const uint8_t bytes[] = {
    0x47, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x31, 0x30, 0x30, 0x32,
  };
  const glimpse50_end_of_snapshot *m = (const glimpse50_end_of_snapshot *)bytes;
  EXPECT(glimpse50_end_of_snapshot_get_message_type(m) == 'G');
  EXPECT(glimpse50_end_of_snapshot_get_sequence_number(m) == UINT64_C(1002));
}

static void end_of_snapshot_zero(void) {
  static const uint8_t bytes[] = {
    0x47, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x30,
  };
  const glimpse50_end_of_snapshot *m = (const glimpse50_end_of_snapshot *)bytes;
  EXPECT(glimpse50_end_of_snapshot_get_message_type(m) == 'G');
  EXPECT(glimpse50_end_of_snapshot_get_sequence_number(m) == UINT64_C(0));
}

static void end_of_snapshot_max(void) {
  static const uint8_t bytes[] = {
    0x47, 0x20, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39,
    0x39, 0x39, 0x39, 0x39, 0x39,
  };
  const glimpse50_end_of_snapshot *m = (const glimpse50_end_of_snapshot *)bytes;
  EXPECT(glimpse50_end_of_snapshot_get_message_type(m) == 'G');
  EXPECT(glimpse50_end_of_snapshot_get_sequence_number(m) == UINT64_C(9999999999999999999));
}

int main(void) {
  system_event_readable();
  system_event_zero();
  system_event_max();
  stock_directory_readable();
  stock_directory_zero();
  stock_directory_max();
  stock_trading_action_readable();
  stock_trading_action_zero();
  stock_trading_action_max();
  reg_sho_restriction_readable();
  reg_sho_restriction_zero();
  reg_sho_restriction_max();
  operational_halt_readable();
  operational_halt_zero();
  operational_halt_max();
  add_order_readable();
  add_order_zero();
  add_order_max();
  add_order_attributed_readable();
  add_order_attributed_zero();
  add_order_attributed_max();
  retail_price_improvement_readable();
  retail_price_improvement_zero();
  retail_price_improvement_max();
  end_of_snapshot_readable();
  end_of_snapshot_zero();
  end_of_snapshot_max();
  printf("27 vectors\n");
  return 0;
}
