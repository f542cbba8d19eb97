// @generated from schema/itch/itch-5.0-bx.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 itch-5.0-bx_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/itch-5.0-bx.h"

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
  const itch50bx_system_event *m = (const itch50bx_system_event *)bytes;
  EXPECT(itch50bx_system_event_get_message_type(m) == 'S');
  EXPECT(itch50bx_system_event_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_system_event_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_system_event_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_system_event_get_event_code(m) == 'O');
}

static void system_event_zero(void) {
  static const uint8_t bytes[] = {
    0x53, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const itch50bx_system_event *m = (const itch50bx_system_event *)bytes;
  EXPECT(itch50bx_system_event_get_message_type(m) == 'S');
  EXPECT(itch50bx_system_event_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_system_event_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_system_event_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_system_event_get_event_code(m) == ' ');
}

static void system_event_max(void) {
  static const uint8_t bytes[] = {
    0x53, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const itch50bx_system_event *m = (const itch50bx_system_event *)bytes;
  EXPECT(itch50bx_system_event_get_message_type(m) == 'S');
  EXPECT(itch50bx_system_event_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_system_event_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_system_event_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_system_event_get_event_code(m) == '~');
}

static void stock_directory_readable(void) {
  static const uint8_t bytes[] = {
    0x52, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x51, 0x44, 0x00, 0x0f, 0x42, 0x48, 0x59, 0x41, 0x41, 0x20, 0x50, 0x59, 0x59,
    0x31, 0x59, 0x00, 0x0f, 0x42, 0x51, 0x59,
  };
  const itch50bx_stock_directory *m = (const itch50bx_stock_directory *)bytes;
  EXPECT(itch50bx_stock_directory_get_message_type(m) == 'R');
  EXPECT(itch50bx_stock_directory_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_stock_directory_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_stock_directory_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(itch50bx_stock_directory_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_stock_directory_get_market_category(m) == 'Q');
  EXPECT(itch50bx_stock_directory_get_financial_status(m) == 'D');
  EXPECT(itch50bx_stock_directory_get_round_lot_size(m) == UINT64_C(1000008));
  EXPECT(itch50bx_stock_directory_get_round_lots_only(m) == 'Y');
  EXPECT(itch50bx_stock_directory_get_issue_classification(m) == 'A');
  EXPECT(memcmp(itch50bx_stock_directory_get_issue_sub_type(m), "A ", 2) == 0);
  EXPECT(itch50bx_stock_directory_get_authenticity(m) == 'P');
  EXPECT(itch50bx_stock_directory_get_short_sale_threshold(m) == 'Y');
  EXPECT(itch50bx_stock_directory_get_ipo_flag(m) == 'Y');
  EXPECT(itch50bx_stock_directory_get_luld_tier(m) == '1');
  EXPECT(itch50bx_stock_directory_get_etp_flag(m) == 'Y');
  EXPECT(itch50bx_stock_directory_get_etp_leverage(m) == UINT64_C(1000017));
  EXPECT(itch50bx_stock_directory_get_inverse(m) == 'Y');
}

static void stock_directory_zero(void) {
  static const uint8_t bytes[] = {
    0x52, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const itch50bx_stock_directory *m = (const itch50bx_stock_directory *)bytes;
  EXPECT(itch50bx_stock_directory_get_message_type(m) == 'R');
  EXPECT(itch50bx_stock_directory_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_stock_directory_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_stock_directory_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_stock_directory_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_stock_directory_get_market_category(m) == ' ');
  EXPECT(itch50bx_stock_directory_get_financial_status(m) == ' ');
  EXPECT(itch50bx_stock_directory_get_round_lot_size(m) == UINT64_C(0));
  EXPECT(itch50bx_stock_directory_get_round_lots_only(m) == ' ');
  EXPECT(itch50bx_stock_directory_get_issue_classification(m) == ' ');
  EXPECT(memcmp(itch50bx_stock_directory_get_issue_sub_type(m), "  ", 2) == 0);
  EXPECT(itch50bx_stock_directory_get_authenticity(m) == ' ');
  EXPECT(itch50bx_stock_directory_get_short_sale_threshold(m) == ' ');
  EXPECT(itch50bx_stock_directory_get_ipo_flag(m) == ' ');
  EXPECT(itch50bx_stock_directory_get_luld_tier(m) == ' ');
  EXPECT(itch50bx_stock_directory_get_etp_flag(m) == ' ');
  EXPECT(itch50bx_stock_directory_get_etp_leverage(m) == UINT64_C(0));
  EXPECT(itch50bx_stock_directory_get_inverse(m) == ' ');
}

static void stock_directory_max(void) {
  static const uint8_t bytes[] = {
    0x52, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const itch50bx_stock_directory *m = (const itch50bx_stock_directory *)bytes;
  EXPECT(itch50bx_stock_directory_get_message_type(m) == 'R');
  EXPECT(itch50bx_stock_directory_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_stock_directory_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_stock_directory_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(itch50bx_stock_directory_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_stock_directory_get_market_category(m) == '~');
  EXPECT(itch50bx_stock_directory_get_financial_status(m) == '~');
  EXPECT(itch50bx_stock_directory_get_round_lot_size(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_stock_directory_get_round_lots_only(m) == '~');
  EXPECT(itch50bx_stock_directory_get_issue_classification(m) == '~');
  EXPECT(memcmp(itch50bx_stock_directory_get_issue_sub_type(m), "~~", 2) == 0);
  EXPECT(itch50bx_stock_directory_get_authenticity(m) == '~');
  EXPECT(itch50bx_stock_directory_get_short_sale_threshold(m) == '~');
  EXPECT(itch50bx_stock_directory_get_ipo_flag(m) == '~');
  EXPECT(itch50bx_stock_directory_get_luld_tier(m) == '~');
  EXPECT(itch50bx_stock_directory_get_etp_flag(m) == '~');
  EXPECT(itch50bx_stock_directory_get_etp_leverage(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_stock_directory_get_inverse(m) == '~');
}

static void stock_trading_action_readable(void) {
  static const uint8_t bytes[] = {
    0x48, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x48, 0x20, 0x54, 0x31, 0x20, 0x20,
  };
  const itch50bx_stock_trading_action *m = (const itch50bx_stock_trading_action *)bytes;
  EXPECT(itch50bx_stock_trading_action_get_message_type(m) == 'H');
  EXPECT(itch50bx_stock_trading_action_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_stock_trading_action_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_stock_trading_action_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(itch50bx_stock_trading_action_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_stock_trading_action_get_trading_state(m) == 'H');
  EXPECT(itch50bx_stock_trading_action_get_reserved(m) == ' ');
  EXPECT(memcmp(itch50bx_stock_trading_action_get_reason(m), "T1  ", 4) == 0);
}

static void stock_trading_action_zero(void) {
  static const uint8_t bytes[] = {
    0x48, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const itch50bx_stock_trading_action *m = (const itch50bx_stock_trading_action *)bytes;
  EXPECT(itch50bx_stock_trading_action_get_message_type(m) == 'H');
  EXPECT(itch50bx_stock_trading_action_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_stock_trading_action_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_stock_trading_action_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_stock_trading_action_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_stock_trading_action_get_trading_state(m) == ' ');
  EXPECT(itch50bx_stock_trading_action_get_reserved(m) == ' ');
  EXPECT(memcmp(itch50bx_stock_trading_action_get_reason(m), "    ", 4) == 0);
}

static void stock_trading_action_max(void) {
  static const uint8_t bytes[] = {
    0x48, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x20, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const itch50bx_stock_trading_action *m = (const itch50bx_stock_trading_action *)bytes;
  EXPECT(itch50bx_stock_trading_action_get_message_type(m) == 'H');
  EXPECT(itch50bx_stock_trading_action_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_stock_trading_action_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_stock_trading_action_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(itch50bx_stock_trading_action_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_stock_trading_action_get_trading_state(m) == '~');
  EXPECT(itch50bx_stock_trading_action_get_reserved(m) == ' ');
  EXPECT(memcmp(itch50bx_stock_trading_action_get_reason(m), "~~~~", 4) == 0);
}

static void reg_sho_restriction_readable(void) {
  static const uint8_t bytes[] = {
    0x59, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x30,
  };
  const itch50bx_reg_sho_restriction *m = (const itch50bx_reg_sho_restriction *)bytes;
  EXPECT(itch50bx_reg_sho_restriction_get_message_type(m) == 'Y');
  EXPECT(itch50bx_reg_sho_restriction_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_reg_sho_restriction_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_reg_sho_restriction_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(itch50bx_reg_sho_restriction_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_reg_sho_restriction_get_action(m) == '0');
}

static void reg_sho_restriction_zero(void) {
  static const uint8_t bytes[] = {
    0x59, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20,
  };
  const itch50bx_reg_sho_restriction *m = (const itch50bx_reg_sho_restriction *)bytes;
  EXPECT(itch50bx_reg_sho_restriction_get_message_type(m) == 'Y');
  EXPECT(itch50bx_reg_sho_restriction_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_reg_sho_restriction_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_reg_sho_restriction_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_reg_sho_restriction_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_reg_sho_restriction_get_action(m) == ' ');
}

static void reg_sho_restriction_max(void) {
  static const uint8_t bytes[] = {
    0x59, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e,
  };
  const itch50bx_reg_sho_restriction *m = (const itch50bx_reg_sho_restriction *)bytes;
  EXPECT(itch50bx_reg_sho_restriction_get_message_type(m) == 'Y');
  EXPECT(itch50bx_reg_sho_restriction_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_reg_sho_restriction_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_reg_sho_restriction_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(itch50bx_reg_sho_restriction_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_reg_sho_restriction_get_action(m) == '~');
}

static void market_participant_position_readable(void) {
  static const uint8_t bytes[] = {
    0x4c, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x4d, 0x50, 0x49, 0x44, 0x53,
    0x54, 0x4f, 0x43, 0x4b, 0x20, 0x20, 0x20, 0x59, 0x4e, 0x41,
  };
  const itch50bx_market_participant_position *m = (const itch50bx_market_participant_position *)bytes;
  EXPECT(itch50bx_market_participant_position_get_message_type(m) == 'L');
  EXPECT(itch50bx_market_participant_position_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_market_participant_position_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_market_participant_position_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(itch50bx_market_participant_position_get_mpid(m), "MPID", 4) == 0);
  EXPECT(memcmp(itch50bx_market_participant_position_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_market_participant_position_get_primary_market_maker(m) == 'Y');
  EXPECT(itch50bx_market_participant_position_get_market_maker_mode(m) == 'N');
  EXPECT(itch50bx_market_participant_position_get_participant_state(m) == 'A');
}

static void market_participant_position_zero(void) {
  static const uint8_t bytes[] = {
    0x4c, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const itch50bx_market_participant_position *m = (const itch50bx_market_participant_position *)bytes;
  EXPECT(itch50bx_market_participant_position_get_message_type(m) == 'L');
  EXPECT(itch50bx_market_participant_position_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_market_participant_position_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_market_participant_position_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_market_participant_position_get_mpid(m), "    ", 4) == 0);
  EXPECT(memcmp(itch50bx_market_participant_position_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_market_participant_position_get_primary_market_maker(m) == ' ');
  EXPECT(itch50bx_market_participant_position_get_market_maker_mode(m) == ' ');
  EXPECT(itch50bx_market_participant_position_get_participant_state(m) == ' ');
}

static void market_participant_position_max(void) {
  static const uint8_t bytes[] = {
    0x4c, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const itch50bx_market_participant_position *m = (const itch50bx_market_participant_position *)bytes;
  EXPECT(itch50bx_market_participant_position_get_message_type(m) == 'L');
  EXPECT(itch50bx_market_participant_position_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_market_participant_position_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_market_participant_position_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(itch50bx_market_participant_position_get_mpid(m), "~~~~", 4) == 0);
  EXPECT(memcmp(itch50bx_market_participant_position_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_market_participant_position_get_primary_market_maker(m) == '~');
  EXPECT(itch50bx_market_participant_position_get_market_maker_mode(m) == '~');
  EXPECT(itch50bx_market_participant_position_get_participant_state(m) == '~');
}

static void mwcb_decline_level_readable(void) {
  static const uint8_t bytes[] = {
    0x56, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0x02, 0x71,
    0xd9, 0x49, 0x05, 0x00, 0x00, 0x00, 0x02, 0x77, 0xcf, 0x2a, 0x06, 0x00, 0x00, 0x00, 0x02, 0x7d,
    0xc5, 0x0b, 0x07,
  };
  const itch50bx_mwcb_decline_level *m = (const itch50bx_mwcb_decline_level *)bytes;
  EXPECT(itch50bx_mwcb_decline_level_get_message_type(m) == 'V');
  EXPECT(itch50bx_mwcb_decline_level_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_mwcb_decline_level_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_mwcb_decline_level_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_mwcb_decline_level_get_level_1(m) == UINT64_C(10500000005));
  EXPECT(itch50bx_mwcb_decline_level_get_level_2(m) == UINT64_C(10600000006));
  EXPECT(itch50bx_mwcb_decline_level_get_level_3(m) == UINT64_C(10700000007));
}

static void mwcb_decline_level_zero(void) {
  static const uint8_t bytes[] = {
    0x56, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00,
  };
  const itch50bx_mwcb_decline_level *m = (const itch50bx_mwcb_decline_level *)bytes;
  EXPECT(itch50bx_mwcb_decline_level_get_message_type(m) == 'V');
  EXPECT(itch50bx_mwcb_decline_level_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_mwcb_decline_level_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_mwcb_decline_level_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_mwcb_decline_level_get_level_1(m) == UINT64_C(0));
  EXPECT(itch50bx_mwcb_decline_level_get_level_2(m) == UINT64_C(0));
  EXPECT(itch50bx_mwcb_decline_level_get_level_3(m) == UINT64_C(0));
}

static void mwcb_decline_level_max(void) {
  static const uint8_t bytes[] = {
    0x56, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff,
  };
  const itch50bx_mwcb_decline_level *m = (const itch50bx_mwcb_decline_level *)bytes;
  EXPECT(itch50bx_mwcb_decline_level_get_message_type(m) == 'V');
  EXPECT(itch50bx_mwcb_decline_level_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_mwcb_decline_level_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_mwcb_decline_level_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_mwcb_decline_level_get_level_1(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_mwcb_decline_level_get_level_2(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_mwcb_decline_level_get_level_3(m) == UINT64_C(18446744073709551615));
}

static void mwcb_status_readable(void) {
  static const uint8_t bytes[] = {
    0x57, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x31,
  };
  const itch50bx_mwcb_status *m = (const itch50bx_mwcb_status *)bytes;
  EXPECT(itch50bx_mwcb_status_get_message_type(m) == 'W');
  EXPECT(itch50bx_mwcb_status_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_mwcb_status_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_mwcb_status_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_mwcb_status_get_breached_level(m) == '1');
}

static void mwcb_status_zero(void) {
  static const uint8_t bytes[] = {
    0x57, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const itch50bx_mwcb_status *m = (const itch50bx_mwcb_status *)bytes;
  EXPECT(itch50bx_mwcb_status_get_message_type(m) == 'W');
  EXPECT(itch50bx_mwcb_status_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_mwcb_status_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_mwcb_status_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_mwcb_status_get_breached_level(m) == ' ');
}

static void mwcb_status_max(void) {
  static const uint8_t bytes[] = {
    0x57, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const itch50bx_mwcb_status *m = (const itch50bx_mwcb_status *)bytes;
  EXPECT(itch50bx_mwcb_status_get_message_type(m) == 'W');
  EXPECT(itch50bx_mwcb_status_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_mwcb_status_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_mwcb_status_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_mwcb_status_get_breached_level(m) == '~');
}

static void luld_auction_collar_readable(void) {
  static const uint8_t bytes[] = {
    0x4a, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x00, 0x10, 0x2c, 0xa6, 0x00, 0x10, 0x53, 0xb7, 0x00, 0x10, 0x7a, 0xc8, 0x00,
    0x0f, 0x42, 0x49,
  };
  const itch50bx_luld_auction_collar *m = (const itch50bx_luld_auction_collar *)bytes;
  EXPECT(itch50bx_luld_auction_collar_get_message_type(m) == 'J');
  EXPECT(itch50bx_luld_auction_collar_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_luld_auction_collar_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_luld_auction_collar_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(itch50bx_luld_auction_collar_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_luld_auction_collar_get_reference_price(m) == UINT64_C(1060006));
  EXPECT(itch50bx_luld_auction_collar_get_upper_price(m) == UINT64_C(1070007));
  EXPECT(itch50bx_luld_auction_collar_get_lower_price(m) == UINT64_C(1080008));
  EXPECT(itch50bx_luld_auction_collar_get_extension(m) == UINT64_C(1000009));
}

static void luld_auction_collar_zero(void) {
  static const uint8_t bytes[] = {
    0x4a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00,
  };
  const itch50bx_luld_auction_collar *m = (const itch50bx_luld_auction_collar *)bytes;
  EXPECT(itch50bx_luld_auction_collar_get_message_type(m) == 'J');
  EXPECT(itch50bx_luld_auction_collar_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_luld_auction_collar_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_luld_auction_collar_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_luld_auction_collar_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_luld_auction_collar_get_reference_price(m) == UINT64_C(0));
  EXPECT(itch50bx_luld_auction_collar_get_upper_price(m) == UINT64_C(0));
  EXPECT(itch50bx_luld_auction_collar_get_lower_price(m) == UINT64_C(0));
  EXPECT(itch50bx_luld_auction_collar_get_extension(m) == UINT64_C(0));
}

static void luld_auction_collar_max(void) {
  static const uint8_t bytes[] = {
    0x4a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff,
  };
  const itch50bx_luld_auction_collar *m = (const itch50bx_luld_auction_collar *)bytes;
  EXPECT(itch50bx_luld_auction_collar_get_message_type(m) == 'J');
  EXPECT(itch50bx_luld_auction_collar_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_luld_auction_collar_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_luld_auction_collar_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(itch50bx_luld_auction_collar_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_luld_auction_collar_get_reference_price(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_luld_auction_collar_get_upper_price(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_luld_auction_collar_get_lower_price(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_luld_auction_collar_get_extension(m) == UINT64_C(4294967295));
}

static void operational_halt_readable(void) {
  static const uint8_t bytes[] = {
    0x68, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x51, 0x48,
  };
  const itch50bx_operational_halt *m = (const itch50bx_operational_halt *)bytes;
  EXPECT(itch50bx_operational_halt_get_message_type(m) == 'h');
  EXPECT(itch50bx_operational_halt_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_operational_halt_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_operational_halt_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(itch50bx_operational_halt_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_operational_halt_get_market_code(m) == 'Q');
  EXPECT(itch50bx_operational_halt_get_action(m) == 'H');
}

static void operational_halt_zero(void) {
  static const uint8_t bytes[] = {
    0x68, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20,
  };
  const itch50bx_operational_halt *m = (const itch50bx_operational_halt *)bytes;
  EXPECT(itch50bx_operational_halt_get_message_type(m) == 'h');
  EXPECT(itch50bx_operational_halt_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_operational_halt_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_operational_halt_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_operational_halt_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_operational_halt_get_market_code(m) == ' ');
  EXPECT(itch50bx_operational_halt_get_action(m) == ' ');
}

static void operational_halt_max(void) {
  static const uint8_t bytes[] = {
    0x68, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const itch50bx_operational_halt *m = (const itch50bx_operational_halt *)bytes;
  EXPECT(itch50bx_operational_halt_get_message_type(m) == 'h');
  EXPECT(itch50bx_operational_halt_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_operational_halt_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_operational_halt_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(itch50bx_operational_halt_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_operational_halt_get_market_code(m) == '~');
  EXPECT(itch50bx_operational_halt_get_action(m) == '~');
}

static void add_order_readable(void) {
  static const uint8_t bytes[] = {
    0x41, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x42, 0x00, 0x0f, 0x42, 0x47, 0x53, 0x54, 0x4f, 0x43, 0x4b, 0x20, 0x20, 0x20,
    0x00, 0x10, 0xa1, 0xd9,
  };
  const itch50bx_add_order *m = (const itch50bx_add_order *)bytes;
  EXPECT(itch50bx_add_order_get_message_type(m) == 'A');
  EXPECT(itch50bx_add_order_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_add_order_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_add_order_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_add_order_get_order_ref(m) == UINT64_C(1000000000005));
  EXPECT(itch50bx_add_order_get_side(m) == 'B');
  EXPECT(itch50bx_add_order_get_shares(m) == UINT64_C(1000007));
  EXPECT(memcmp(itch50bx_add_order_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_add_order_get_price(m) == UINT64_C(1090009));
}

static void add_order_zero(void) {
  static const uint8_t bytes[] = {
    0x41, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x00, 0x00, 0x00, 0x00,
  };
  const itch50bx_add_order *m = (const itch50bx_add_order *)bytes;
  EXPECT(itch50bx_add_order_get_message_type(m) == 'A');
  EXPECT(itch50bx_add_order_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_add_order_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_add_order_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_add_order_get_order_ref(m) == UINT64_C(0));
  EXPECT(itch50bx_add_order_get_side(m) == ' ');
  EXPECT(itch50bx_add_order_get_shares(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_add_order_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_add_order_get_price(m) == UINT64_C(0));
}

static void add_order_max(void) {
  static const uint8_t bytes[] = {
    0x41, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0xff, 0xff, 0xff, 0xff,
  };
  const itch50bx_add_order *m = (const itch50bx_add_order *)bytes;
  EXPECT(itch50bx_add_order_get_message_type(m) == 'A');
  EXPECT(itch50bx_add_order_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_add_order_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_add_order_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_add_order_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_add_order_get_side(m) == '~');
  EXPECT(itch50bx_add_order_get_shares(m) == UINT64_C(4294967295));
  EXPECT(memcmp(itch50bx_add_order_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_add_order_get_price(m) == UINT64_C(4294967295));
}

static void add_order_attributed_readable(void) {
  static const uint8_t bytes[] = {
    0x46, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x42, 0x00, 0x0f, 0x42, 0x47, 0x53, 0x54, 0x4f, 0x43, 0x4b, 0x20, 0x20, 0x20,
    0x00, 0x10, 0xa1, 0xd9, 0x41, 0x54, 0x54, 0x52,
  };
  const itch50bx_add_order_attributed *m = (const itch50bx_add_order_attributed *)bytes;
  EXPECT(itch50bx_add_order_attributed_get_message_type(m) == 'F');
  EXPECT(itch50bx_add_order_attributed_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_add_order_attributed_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_add_order_attributed_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_add_order_attributed_get_order_ref(m) == UINT64_C(1000000000005));
  EXPECT(itch50bx_add_order_attributed_get_side(m) == 'B');
  EXPECT(itch50bx_add_order_attributed_get_shares(m) == UINT64_C(1000007));
  EXPECT(memcmp(itch50bx_add_order_attributed_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_add_order_attributed_get_price(m) == UINT64_C(1090009));
  EXPECT(memcmp(itch50bx_add_order_attributed_get_attribution(m), "ATTR", 4) == 0);
}

static void add_order_attributed_zero(void) {
  static const uint8_t bytes[] = {
    0x46, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20,
  };
  const itch50bx_add_order_attributed *m = (const itch50bx_add_order_attributed *)bytes;
  EXPECT(itch50bx_add_order_attributed_get_message_type(m) == 'F');
  EXPECT(itch50bx_add_order_attributed_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_add_order_attributed_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_add_order_attributed_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_add_order_attributed_get_order_ref(m) == UINT64_C(0));
  EXPECT(itch50bx_add_order_attributed_get_side(m) == ' ');
  EXPECT(itch50bx_add_order_attributed_get_shares(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_add_order_attributed_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_add_order_attributed_get_price(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_add_order_attributed_get_attribution(m), "    ", 4) == 0);
}

static void add_order_attributed_max(void) {
  static const uint8_t bytes[] = {
    0x46, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e,
  };
  const itch50bx_add_order_attributed *m = (const itch50bx_add_order_attributed *)bytes;
  EXPECT(itch50bx_add_order_attributed_get_message_type(m) == 'F');
  EXPECT(itch50bx_add_order_attributed_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_add_order_attributed_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_add_order_attributed_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_add_order_attributed_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_add_order_attributed_get_side(m) == '~');
  EXPECT(itch50bx_add_order_attributed_get_shares(m) == UINT64_C(4294967295));
  EXPECT(memcmp(itch50bx_add_order_attributed_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_add_order_attributed_get_price(m) == UINT64_C(4294967295));
  EXPECT(memcmp(itch50bx_add_order_attributed_get_attribution(m), "~~~~", 4) == 0);
}

static void order_executed_readable(void) {
  static const uint8_t bytes[] = {
    0x45, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x00, 0x0f, 0x42, 0x46, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x07,
  };
  const itch50bx_order_executed *m = (const itch50bx_order_executed *)bytes;
  EXPECT(itch50bx_order_executed_get_message_type(m) == 'E');
  EXPECT(itch50bx_order_executed_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_order_executed_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_order_executed_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_order_executed_get_order_ref(m) == UINT64_C(1000000000005));
  EXPECT(itch50bx_order_executed_get_shares(m) == UINT64_C(1000006));
  EXPECT(itch50bx_order_executed_get_match_number(m) == UINT64_C(1000000000007));
}

static void order_executed_zero(void) {
  static const uint8_t bytes[] = {
    0x45, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const itch50bx_order_executed *m = (const itch50bx_order_executed *)bytes;
  EXPECT(itch50bx_order_executed_get_message_type(m) == 'E');
  EXPECT(itch50bx_order_executed_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_get_order_ref(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_get_shares(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_get_match_number(m) == UINT64_C(0));
}

static void order_executed_max(void) {
  static const uint8_t bytes[] = {
    0x45, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const itch50bx_order_executed *m = (const itch50bx_order_executed *)bytes;
  EXPECT(itch50bx_order_executed_get_message_type(m) == 'E');
  EXPECT(itch50bx_order_executed_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_executed_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_executed_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_order_executed_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_order_executed_get_shares(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_order_executed_get_match_number(m) == UINT64_C(18446744073709551615));
}

static void order_executed_with_price_readable(void) {
  static const uint8_t bytes[] = {
    0x43, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x00, 0x0f, 0x42, 0x46, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x07, 0x4e,
    0x00, 0x10, 0xa1, 0xd9,
  };
  const itch50bx_order_executed_with_price *m = (const itch50bx_order_executed_with_price *)bytes;
  EXPECT(itch50bx_order_executed_with_price_get_message_type(m) == 'C');
  EXPECT(itch50bx_order_executed_with_price_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_order_executed_with_price_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_order_executed_with_price_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_order_executed_with_price_get_order_ref(m) == UINT64_C(1000000000005));
  EXPECT(itch50bx_order_executed_with_price_get_shares(m) == UINT64_C(1000006));
  EXPECT(itch50bx_order_executed_with_price_get_match_number(m) == UINT64_C(1000000000007));
  EXPECT(itch50bx_order_executed_with_price_get_printable(m) == 'N');
  EXPECT(itch50bx_order_executed_with_price_get_price(m) == UINT64_C(1090009));
}

static void order_executed_with_price_zero(void) {
  static const uint8_t bytes[] = {
    0x43, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
    0x00, 0x00, 0x00, 0x00,
  };
  const itch50bx_order_executed_with_price *m = (const itch50bx_order_executed_with_price *)bytes;
  EXPECT(itch50bx_order_executed_with_price_get_message_type(m) == 'C');
  EXPECT(itch50bx_order_executed_with_price_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_with_price_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_with_price_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_with_price_get_order_ref(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_with_price_get_shares(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_with_price_get_match_number(m) == UINT64_C(0));
  EXPECT(itch50bx_order_executed_with_price_get_printable(m) == ' ');
  EXPECT(itch50bx_order_executed_with_price_get_price(m) == UINT64_C(0));
}

static void order_executed_with_price_max(void) {
  static const uint8_t bytes[] = {
    0x43, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
    0xff, 0xff, 0xff, 0xff,
  };
  const itch50bx_order_executed_with_price *m = (const itch50bx_order_executed_with_price *)bytes;
  EXPECT(itch50bx_order_executed_with_price_get_message_type(m) == 'C');
  EXPECT(itch50bx_order_executed_with_price_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_executed_with_price_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_executed_with_price_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_order_executed_with_price_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_order_executed_with_price_get_shares(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_order_executed_with_price_get_match_number(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_order_executed_with_price_get_printable(m) == '~');
  EXPECT(itch50bx_order_executed_with_price_get_price(m) == UINT64_C(4294967295));
}

static void order_cancel_readable(void) {
  static const uint8_t bytes[] = {
    0x58, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x00, 0x0f, 0x42, 0x46,
  };
  const itch50bx_order_cancel *m = (const itch50bx_order_cancel *)bytes;
  EXPECT(itch50bx_order_cancel_get_message_type(m) == 'X');
  EXPECT(itch50bx_order_cancel_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_order_cancel_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_order_cancel_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_order_cancel_get_order_ref(m) == UINT64_C(1000000000005));
  EXPECT(itch50bx_order_cancel_get_shares(m) == UINT64_C(1000006));
}

static void order_cancel_zero(void) {
  static const uint8_t bytes[] = {
    0x58, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const itch50bx_order_cancel *m = (const itch50bx_order_cancel *)bytes;
  EXPECT(itch50bx_order_cancel_get_message_type(m) == 'X');
  EXPECT(itch50bx_order_cancel_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_order_cancel_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_order_cancel_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_order_cancel_get_order_ref(m) == UINT64_C(0));
  EXPECT(itch50bx_order_cancel_get_shares(m) == UINT64_C(0));
}

static void order_cancel_max(void) {
  static const uint8_t bytes[] = {
    0x58, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const itch50bx_order_cancel *m = (const itch50bx_order_cancel *)bytes;
  EXPECT(itch50bx_order_cancel_get_message_type(m) == 'X');
  EXPECT(itch50bx_order_cancel_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_cancel_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_cancel_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_order_cancel_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_order_cancel_get_shares(m) == UINT64_C(4294967295));
}

static void order_delete_readable(void) {
  static const uint8_t bytes[] = {
    0x44, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05,
  };
  const itch50bx_order_delete *m = (const itch50bx_order_delete *)bytes;
  EXPECT(itch50bx_order_delete_get_message_type(m) == 'D');
  EXPECT(itch50bx_order_delete_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_order_delete_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_order_delete_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_order_delete_get_order_ref(m) == UINT64_C(1000000000005));
}

static void order_delete_zero(void) {
  static const uint8_t bytes[] = {
    0x44, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00,
  };
  const itch50bx_order_delete *m = (const itch50bx_order_delete *)bytes;
  EXPECT(itch50bx_order_delete_get_message_type(m) == 'D');
  EXPECT(itch50bx_order_delete_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_order_delete_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_order_delete_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_order_delete_get_order_ref(m) == UINT64_C(0));
}

static void order_delete_max(void) {
  static const uint8_t bytes[] = {
    0x44, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff,
  };
  const itch50bx_order_delete *m = (const itch50bx_order_delete *)bytes;
  EXPECT(itch50bx_order_delete_get_message_type(m) == 'D');
  EXPECT(itch50bx_order_delete_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_delete_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_delete_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_order_delete_get_order_ref(m) == UINT64_C(18446744073709551615));
}

static void order_replace_readable(void) {
  static const uint8_t bytes[] = {
    0x55, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x06, 0x00, 0x0f, 0x42, 0x47, 0x00,
    0x10, 0x7a, 0xc8,
  };
  const itch50bx_order_replace *m = (const itch50bx_order_replace *)bytes;
  EXPECT(itch50bx_order_replace_get_message_type(m) == 'U');
  EXPECT(itch50bx_order_replace_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_order_replace_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_order_replace_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_order_replace_get_order_ref(m) == UINT64_C(1000000000005));
  EXPECT(itch50bx_order_replace_get_new_order_ref(m) == UINT64_C(1000000000006));
  EXPECT(itch50bx_order_replace_get_shares(m) == UINT64_C(1000007));
  EXPECT(itch50bx_order_replace_get_price(m) == UINT64_C(1080008));
}

static void order_replace_zero(void) {
  static const uint8_t bytes[] = {
    0x55, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00,
  };
  const itch50bx_order_replace *m = (const itch50bx_order_replace *)bytes;
  EXPECT(itch50bx_order_replace_get_message_type(m) == 'U');
  EXPECT(itch50bx_order_replace_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_order_replace_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_order_replace_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_order_replace_get_order_ref(m) == UINT64_C(0));
  EXPECT(itch50bx_order_replace_get_new_order_ref(m) == UINT64_C(0));
  EXPECT(itch50bx_order_replace_get_shares(m) == UINT64_C(0));
  EXPECT(itch50bx_order_replace_get_price(m) == UINT64_C(0));
}

static void order_replace_max(void) {
  static const uint8_t bytes[] = {
    0x55, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff,
  };
  const itch50bx_order_replace *m = (const itch50bx_order_replace *)bytes;
  EXPECT(itch50bx_order_replace_get_message_type(m) == 'U');
  EXPECT(itch50bx_order_replace_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_replace_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_order_replace_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_order_replace_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_order_replace_get_new_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_order_replace_get_shares(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_order_replace_get_price(m) == UINT64_C(4294967295));
}

static void trade_readable(void) {
  static const uint8_t bytes[] = {
    0x50, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x42, 0x00, 0x0f, 0x42, 0x47, 0x53, 0x54, 0x4f, 0x43, 0x4b, 0x20, 0x20, 0x20,
    0x00, 0x10, 0xa1, 0xd9, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x0a,
  };
  const itch50bx_trade *m = (const itch50bx_trade *)bytes;
  EXPECT(itch50bx_trade_get_message_type(m) == 'P');
  EXPECT(itch50bx_trade_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_trade_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_trade_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_trade_get_order_ref(m) == UINT64_C(1000000000005));
  EXPECT(itch50bx_trade_get_side(m) == 'B');
  EXPECT(itch50bx_trade_get_shares(m) == UINT64_C(1000007));
  EXPECT(memcmp(itch50bx_trade_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_trade_get_price(m) == UINT64_C(1090009));
  EXPECT(itch50bx_trade_get_match_number(m) == UINT64_C(1000000000010));
}

static void trade_zero(void) {
  static const uint8_t bytes[] = {
    0x50, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const itch50bx_trade *m = (const itch50bx_trade *)bytes;
  EXPECT(itch50bx_trade_get_message_type(m) == 'P');
  EXPECT(itch50bx_trade_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_trade_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_trade_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_trade_get_order_ref(m) == UINT64_C(0));
  EXPECT(itch50bx_trade_get_side(m) == ' ');
  EXPECT(itch50bx_trade_get_shares(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_trade_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_trade_get_price(m) == UINT64_C(0));
  EXPECT(itch50bx_trade_get_match_number(m) == UINT64_C(0));
}

static void trade_max(void) {
  static const uint8_t bytes[] = {
    0x50, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0x7e, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const itch50bx_trade *m = (const itch50bx_trade *)bytes;
  EXPECT(itch50bx_trade_get_message_type(m) == 'P');
  EXPECT(itch50bx_trade_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_trade_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_trade_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_trade_get_order_ref(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_trade_get_side(m) == '~');
  EXPECT(itch50bx_trade_get_shares(m) == UINT64_C(4294967295));
  EXPECT(memcmp(itch50bx_trade_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_trade_get_price(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_trade_get_match_number(m) == UINT64_C(18446744073709551615));
}

static void cross_trade_readable(void) {
  static const uint8_t bytes[] = {
    0x51, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x53, 0x54, 0x4f, 0x43, 0x4b, 0x20, 0x20, 0x20, 0x00, 0x10, 0x53, 0xb7, 0x00,
    0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x08, 0x4f,
  };
  const itch50bx_cross_trade *m = (const itch50bx_cross_trade *)bytes;
  EXPECT(itch50bx_cross_trade_get_message_type(m) == 'Q');
  EXPECT(itch50bx_cross_trade_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_cross_trade_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_cross_trade_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_cross_trade_get_shares(m) == UINT64_C(1000000000005));
  EXPECT(memcmp(itch50bx_cross_trade_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_cross_trade_get_price(m) == UINT64_C(1070007));
  EXPECT(itch50bx_cross_trade_get_match_number(m) == UINT64_C(1000000000008));
  EXPECT(itch50bx_cross_trade_get_cross_type(m) == 'O');
}

static void cross_trade_zero(void) {
  static const uint8_t bytes[] = {
    0x51, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20,
  };
  const itch50bx_cross_trade *m = (const itch50bx_cross_trade *)bytes;
  EXPECT(itch50bx_cross_trade_get_message_type(m) == 'Q');
  EXPECT(itch50bx_cross_trade_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_cross_trade_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_cross_trade_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_cross_trade_get_shares(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_cross_trade_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_cross_trade_get_price(m) == UINT64_C(0));
  EXPECT(itch50bx_cross_trade_get_match_number(m) == UINT64_C(0));
  EXPECT(itch50bx_cross_trade_get_cross_type(m) == ' ');
}

static void cross_trade_max(void) {
  static const uint8_t bytes[] = {
    0x51, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e,
  };
  const itch50bx_cross_trade *m = (const itch50bx_cross_trade *)bytes;
  EXPECT(itch50bx_cross_trade_get_message_type(m) == 'Q');
  EXPECT(itch50bx_cross_trade_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_cross_trade_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_cross_trade_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_cross_trade_get_shares(m) == UINT64_C(18446744073709551615));
  EXPECT(memcmp(itch50bx_cross_trade_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_cross_trade_get_price(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_cross_trade_get_match_number(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_cross_trade_get_cross_type(m) == '~');
}

static void broken_trade_readable(void) {
  static const uint8_t bytes[] = {
    0x42, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05,
  };
  const itch50bx_broken_trade *m = (const itch50bx_broken_trade *)bytes;
  EXPECT(itch50bx_broken_trade_get_message_type(m) == 'B');
  EXPECT(itch50bx_broken_trade_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_broken_trade_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_broken_trade_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_broken_trade_get_match_number(m) == UINT64_C(1000000000005));
}

static void broken_trade_zero(void) {
  static const uint8_t bytes[] = {
    0x42, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00,
  };
  const itch50bx_broken_trade *m = (const itch50bx_broken_trade *)bytes;
  EXPECT(itch50bx_broken_trade_get_message_type(m) == 'B');
  EXPECT(itch50bx_broken_trade_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_broken_trade_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_broken_trade_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_broken_trade_get_match_number(m) == UINT64_C(0));
}

static void broken_trade_max(void) {
  static const uint8_t bytes[] = {
    0x42, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff,
  };
  const itch50bx_broken_trade *m = (const itch50bx_broken_trade *)bytes;
  EXPECT(itch50bx_broken_trade_get_message_type(m) == 'B');
  EXPECT(itch50bx_broken_trade_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_broken_trade_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_broken_trade_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_broken_trade_get_match_number(m) == UINT64_C(18446744073709551615));
}

static void noii_readable(void) {
  static const uint8_t bytes[] = {
    0x49, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x00, 0x00, 0x00, 0xe8, 0xd4,
    0xa5, 0x10, 0x05, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x06, 0x42, 0x53, 0x54, 0x4f, 0x43,
    0x4b, 0x20, 0x20, 0x20, 0x00, 0x10, 0xa1, 0xd9, 0x00, 0x10, 0xc8, 0xea, 0x00, 0x10, 0xef, 0xfb,
    0x4f, 0x31,
  };
  const itch50bx_noii *m = (const itch50bx_noii *)bytes;
  EXPECT(itch50bx_noii_get_message_type(m) == 'I');
  EXPECT(itch50bx_noii_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_noii_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_noii_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(itch50bx_noii_get_paired_shares(m) == UINT64_C(1000000000005));
  EXPECT(itch50bx_noii_get_imbalance_shares(m) == UINT64_C(1000000000006));
  EXPECT(itch50bx_noii_get_imbalance_direction(m) == 'B');
  EXPECT(memcmp(itch50bx_noii_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_noii_get_far_price(m) == UINT64_C(1090009));
  EXPECT(itch50bx_noii_get_near_price(m) == UINT64_C(1100010));
  EXPECT(itch50bx_noii_get_reference_price(m) == UINT64_C(1110011));
  EXPECT(itch50bx_noii_get_cross_type(m) == 'O');
  EXPECT(itch50bx_noii_get_price_variation(m) == '1');
}

static void noii_zero(void) {
  static const uint8_t bytes[] = {
    0x49, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x20, 0x20,
  };
  const itch50bx_noii *m = (const itch50bx_noii *)bytes;
  EXPECT(itch50bx_noii_get_message_type(m) == 'I');
  EXPECT(itch50bx_noii_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_noii_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_noii_get_timestamp(m) == UINT64_C(0));
  EXPECT(itch50bx_noii_get_paired_shares(m) == UINT64_C(0));
  EXPECT(itch50bx_noii_get_imbalance_shares(m) == UINT64_C(0));
  EXPECT(itch50bx_noii_get_imbalance_direction(m) == ' ');
  EXPECT(memcmp(itch50bx_noii_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_noii_get_far_price(m) == UINT64_C(0));
  EXPECT(itch50bx_noii_get_near_price(m) == UINT64_C(0));
  EXPECT(itch50bx_noii_get_reference_price(m) == UINT64_C(0));
  EXPECT(itch50bx_noii_get_cross_type(m) == ' ');
  EXPECT(itch50bx_noii_get_price_variation(m) == ' ');
}

static void noii_max(void) {
  static const uint8_t bytes[] = {
    0x49, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0x7e, 0x7e,
  };
  const itch50bx_noii *m = (const itch50bx_noii *)bytes;
  EXPECT(itch50bx_noii_get_message_type(m) == 'I');
  EXPECT(itch50bx_noii_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_noii_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_noii_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(itch50bx_noii_get_paired_shares(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_noii_get_imbalance_shares(m) == UINT64_C(18446744073709551615));
  EXPECT(itch50bx_noii_get_imbalance_direction(m) == '~');
  EXPECT(memcmp(itch50bx_noii_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_noii_get_far_price(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_noii_get_near_price(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_noii_get_reference_price(m) == UINT64_C(4294967295));
  EXPECT(itch50bx_noii_get_cross_type(m) == '~');
  EXPECT(itch50bx_noii_get_price_variation(m) == '~');
}

static void retail_price_improvement_readable(void) {
  static const uint8_t bytes[] = {
    0x4e, 0x03, 0xea, 0x03, 0xeb, 0x1f, 0x1a, 0xce, 0xd9, 0xf0, 0x04, 0x53, 0x54, 0x4f, 0x43, 0x4b,
    0x20, 0x20, 0x20, 0x42,
  };
  const itch50bx_retail_price_improvement *m = (const itch50bx_retail_price_improvement *)bytes;
  EXPECT(itch50bx_retail_price_improvement_get_message_type(m) == 'N');
  EXPECT(itch50bx_retail_price_improvement_get_stock_locate(m) == UINT64_C(1002));
  EXPECT(itch50bx_retail_price_improvement_get_tracking_number(m) == UINT64_C(1003));
  EXPECT(itch50bx_retail_price_improvement_get_timestamp(m) == UINT64_C(34200000000004));
  EXPECT(memcmp(itch50bx_retail_price_improvement_get_stock(m), "STOCK   ", 8) == 0);
  EXPECT(itch50bx_retail_price_improvement_get_interest(m) == 'B');
}

static void retail_price_improvement_zero(void) {
  static const uint8_t bytes[] = {
    0x4e, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20,
  };
  const itch50bx_retail_price_improvement *m = (const itch50bx_retail_price_improvement *)bytes;
  EXPECT(itch50bx_retail_price_improvement_get_message_type(m) == 'N');
  EXPECT(itch50bx_retail_price_improvement_get_stock_locate(m) == UINT64_C(0));
  EXPECT(itch50bx_retail_price_improvement_get_tracking_number(m) == UINT64_C(0));
  EXPECT(itch50bx_retail_price_improvement_get_timestamp(m) == UINT64_C(0));
  EXPECT(memcmp(itch50bx_retail_price_improvement_get_stock(m), "        ", 8) == 0);
  EXPECT(itch50bx_retail_price_improvement_get_interest(m) == ' ');
}

static void retail_price_improvement_max(void) {
  static const uint8_t bytes[] = {
    0x4e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e,
  };
  const itch50bx_retail_price_improvement *m = (const itch50bx_retail_price_improvement *)bytes;
  EXPECT(itch50bx_retail_price_improvement_get_message_type(m) == 'N');
  EXPECT(itch50bx_retail_price_improvement_get_stock_locate(m) == UINT64_C(65535));
  EXPECT(itch50bx_retail_price_improvement_get_tracking_number(m) == UINT64_C(65535));
  EXPECT(itch50bx_retail_price_improvement_get_timestamp(m) == UINT64_C(281474976710655));
  EXPECT(memcmp(itch50bx_retail_price_improvement_get_stock(m), "~~~~~~~~", 8) == 0);
  EXPECT(itch50bx_retail_price_improvement_get_interest(m) == '~');
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
  market_participant_position_readable();
  market_participant_position_zero();
  market_participant_position_max();
  mwcb_decline_level_readable();
  mwcb_decline_level_zero();
  mwcb_decline_level_max();
  mwcb_status_readable();
  mwcb_status_zero();
  mwcb_status_max();
  luld_auction_collar_readable();
  luld_auction_collar_zero();
  luld_auction_collar_max();
  operational_halt_readable();
  operational_halt_zero();
  operational_halt_max();
  add_order_readable();
  add_order_zero();
  add_order_max();
  add_order_attributed_readable();
  add_order_attributed_zero();
  add_order_attributed_max();
  order_executed_readable();
  order_executed_zero();
  order_executed_max();
  order_executed_with_price_readable();
  order_executed_with_price_zero();
  order_executed_with_price_max();
  order_cancel_readable();
  order_cancel_zero();
  order_cancel_max();
  order_delete_readable();
  order_delete_zero();
  order_delete_max();
  order_replace_readable();
  order_replace_zero();
  order_replace_max();
  trade_readable();
  trade_zero();
  trade_max();
  cross_trade_readable();
  cross_trade_zero();
  cross_trade_max();
  broken_trade_readable();
  broken_trade_zero();
  broken_trade_max();
  noii_readable();
  noii_zero();
  noii_max();
  retail_price_improvement_readable();
  retail_price_improvement_zero();
  retail_price_improvement_max();
  printf("63 vectors\n");
  return 0;
}
