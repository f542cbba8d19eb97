// @generated from schema/framing/soupbintcp.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 soupbintcp_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/soupbintcp.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void debug_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x04, 0x2b, 0x61, 0x62, 0x63,
  };
  const soupbintcp_debug *m = (const soupbintcp_debug *)bytes;
  EXPECT(soupbintcp_debug_get_packet_length(m) == UINT64_C(4));
  EXPECT(soupbintcp_debug_get_packet_type(m) == '+');
  size_t size = 0;
  const uint8_t *found = soupbintcp_debug_text(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 3);
}

static void debug_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x2b,
  };
  const soupbintcp_debug *m = (const soupbintcp_debug *)bytes;
  EXPECT(soupbintcp_debug_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_debug_get_packet_type(m) == '+');
  size_t size = 0;
  const uint8_t *found = soupbintcp_debug_text(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 0);
}

static void debug_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x03, 0x2b, 0x7e, 0x7e,
  };
  const soupbintcp_debug *m = (const soupbintcp_debug *)bytes;
  EXPECT(soupbintcp_debug_get_packet_length(m) == UINT64_C(3));
  EXPECT(soupbintcp_debug_get_packet_type(m) == '+');
  size_t size = 0;
  const uint8_t *found = soupbintcp_debug_text(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 2);
}

static void login_accepted_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x1f, 0x41, 0x20, 0x20, 0x20, 0x53, 0x45, 0x53, 0x53, 0x49, 0x4f, 0x4e, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x31, 0x30, 0x30,
    0x34,
  };
  const soupbintcp_login_accepted *m = (const soupbintcp_login_accepted *)bytes;
  EXPECT(soupbintcp_login_accepted_get_packet_length(m) == UINT64_C(31));
  EXPECT(soupbintcp_login_accepted_get_packet_type(m) == 'A');
  EXPECT(memcmp(soupbintcp_login_accepted_get_session(m), "   SESSION", 10) == 0);
  EXPECT(soupbintcp_login_accepted_get_sequence_number(m) == UINT64_C(1004));
}

static void login_accepted_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x1f, 0x41, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x30,
  };
  const soupbintcp_login_accepted *m = (const soupbintcp_login_accepted *)bytes;
  EXPECT(soupbintcp_login_accepted_get_packet_length(m) == UINT64_C(31));
  EXPECT(soupbintcp_login_accepted_get_packet_type(m) == 'A');
  EXPECT(memcmp(soupbintcp_login_accepted_get_session(m), "          ", 10) == 0);
  EXPECT(soupbintcp_login_accepted_get_sequence_number(m) == UINT64_C(0));
}

static void login_accepted_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x1f, 0x41, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x20, 0x39, 0x39,
    0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39,
    0x39,
  };
  const soupbintcp_login_accepted *m = (const soupbintcp_login_accepted *)bytes;
  EXPECT(soupbintcp_login_accepted_get_packet_length(m) == UINT64_C(31));
  EXPECT(soupbintcp_login_accepted_get_packet_type(m) == 'A');
  EXPECT(memcmp(soupbintcp_login_accepted_get_session(m), "~~~~~~~~~~", 10) == 0);
  EXPECT(soupbintcp_login_accepted_get_sequence_number(m) == UINT64_C(9999999999999999999));
}

static void login_rejected_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x02, 0x4a, 0x41,
  };
  const soupbintcp_login_rejected *m = (const soupbintcp_login_rejected *)bytes;
  EXPECT(soupbintcp_login_rejected_get_packet_length(m) == UINT64_C(2));
  EXPECT(soupbintcp_login_rejected_get_packet_type(m) == 'J');
  EXPECT(soupbintcp_login_rejected_get_reject_reason(m) == 'A');
}

static void login_rejected_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x02, 0x4a, 0x20,
  };
  const soupbintcp_login_rejected *m = (const soupbintcp_login_rejected *)bytes;
  EXPECT(soupbintcp_login_rejected_get_packet_length(m) == UINT64_C(2));
  EXPECT(soupbintcp_login_rejected_get_packet_type(m) == 'J');
  EXPECT(soupbintcp_login_rejected_get_reject_reason(m) == ' ');
}

static void login_rejected_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x02, 0x4a, 0x7e,
  };
  const soupbintcp_login_rejected *m = (const soupbintcp_login_rejected *)bytes;
  EXPECT(soupbintcp_login_rejected_get_packet_length(m) == UINT64_C(2));
  EXPECT(soupbintcp_login_rejected_get_packet_type(m) == 'J');
  EXPECT(soupbintcp_login_rejected_get_reject_reason(m) == '~');
}

static void sequenced_data_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x04, 0x53, 0x61, 0x62, 0x63,
  };
  const soupbintcp_sequenced_data *m = (const soupbintcp_sequenced_data *)bytes;
  EXPECT(soupbintcp_sequenced_data_get_packet_length(m) == UINT64_C(4));
  EXPECT(soupbintcp_sequenced_data_get_packet_type(m) == 'S');
  size_t size = 0;
  const uint8_t *found = soupbintcp_sequenced_data_message(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 3);
}

static void sequenced_data_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x53,
  };
  const soupbintcp_sequenced_data *m = (const soupbintcp_sequenced_data *)bytes;
  EXPECT(soupbintcp_sequenced_data_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_sequenced_data_get_packet_type(m) == 'S');
  size_t size = 0;
  const uint8_t *found = soupbintcp_sequenced_data_message(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 0);
}

static void sequenced_data_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x03, 0x53, 0xff, 0xff,
  };
  const soupbintcp_sequenced_data *m = (const soupbintcp_sequenced_data *)bytes;
  EXPECT(soupbintcp_sequenced_data_get_packet_length(m) == UINT64_C(3));
  EXPECT(soupbintcp_sequenced_data_get_packet_type(m) == 'S');
  size_t size = 0;
  const uint8_t *found = soupbintcp_sequenced_data_message(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 2);
}

static void unsequenced_data_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x04, 0x55, 0x61, 0x62, 0x63,
  };
  const soupbintcp_unsequenced_data *m = (const soupbintcp_unsequenced_data *)bytes;
  EXPECT(soupbintcp_unsequenced_data_get_packet_length(m) == UINT64_C(4));
  EXPECT(soupbintcp_unsequenced_data_get_packet_type(m) == 'U');
  size_t size = 0;
  const uint8_t *found = soupbintcp_unsequenced_data_message(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 3);
}

static void unsequenced_data_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x55,
  };
  const soupbintcp_unsequenced_data *m = (const soupbintcp_unsequenced_data *)bytes;
  EXPECT(soupbintcp_unsequenced_data_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_unsequenced_data_get_packet_type(m) == 'U');
  size_t size = 0;
  const uint8_t *found = soupbintcp_unsequenced_data_message(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 0);
}

static void unsequenced_data_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x03, 0x55, 0xff, 0xff,
  };
  const soupbintcp_unsequenced_data *m = (const soupbintcp_unsequenced_data *)bytes;
  EXPECT(soupbintcp_unsequenced_data_get_packet_length(m) == UINT64_C(3));
  EXPECT(soupbintcp_unsequenced_data_get_packet_type(m) == 'U');
  size_t size = 0;
  const uint8_t *found = soupbintcp_unsequenced_data_message(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 3 && size == 2);
}

static void server_heartbeat_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x48,
  };
  const soupbintcp_server_heartbeat *m = (const soupbintcp_server_heartbeat *)bytes;
  EXPECT(soupbintcp_server_heartbeat_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_server_heartbeat_get_packet_type(m) == 'H');
}

static void server_heartbeat_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x48,
  };
  const soupbintcp_server_heartbeat *m = (const soupbintcp_server_heartbeat *)bytes;
  EXPECT(soupbintcp_server_heartbeat_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_server_heartbeat_get_packet_type(m) == 'H');
}

static void server_heartbeat_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x48,
  };
  const soupbintcp_server_heartbeat *m = (const soupbintcp_server_heartbeat *)bytes;
  EXPECT(soupbintcp_server_heartbeat_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_server_heartbeat_get_packet_type(m) == 'H');
}

static void end_of_session_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x5a,
  };
  const soupbintcp_end_of_session *m = (const soupbintcp_end_of_session *)bytes;
  EXPECT(soupbintcp_end_of_session_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_end_of_session_get_packet_type(m) == 'Z');
}

static void end_of_session_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x5a,
  };
  const soupbintcp_end_of_session *m = (const soupbintcp_end_of_session *)bytes;
  EXPECT(soupbintcp_end_of_session_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_end_of_session_get_packet_type(m) == 'Z');
}

static void end_of_session_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x5a,
  };
  const soupbintcp_end_of_session *m = (const soupbintcp_end_of_session *)bytes;
  EXPECT(soupbintcp_end_of_session_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_end_of_session_get_packet_type(m) == 'Z');
}

static void login_request_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x2f, 0x4c, 0x55, 0x53, 0x45, 0x52, 0x4e, 0x41, 0x50, 0x41, 0x53, 0x53, 0x57, 0x4f, 0x52,
    0x44, 0x20, 0x20, 0x52, 0x45, 0x51, 0x55, 0x45, 0x53, 0x54, 0x45, 0x44, 0x53, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x31, 0x30, 0x30,
    0x36,
  };
  const soupbintcp_login_request *m = (const soupbintcp_login_request *)bytes;
  EXPECT(soupbintcp_login_request_get_packet_length(m) == UINT64_C(47));
  EXPECT(soupbintcp_login_request_get_packet_type(m) == 'L');
  EXPECT(memcmp(soupbintcp_login_request_get_username(m), "USERNA", 6) == 0);
  EXPECT(memcmp(soupbintcp_login_request_get_password(m), "PASSWORD  ", 10) == 0);
  EXPECT(memcmp(soupbintcp_login_request_get_requested_session(m), "REQUESTEDS", 10) == 0);
  EXPECT(soupbintcp_login_request_get_requested_sequence_number(m) == UINT64_C(1006));
}

static void login_request_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x2f, 0x4c, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x30,
  };
  const soupbintcp_login_request *m = (const soupbintcp_login_request *)bytes;
  EXPECT(soupbintcp_login_request_get_packet_length(m) == UINT64_C(47));
  EXPECT(soupbintcp_login_request_get_packet_type(m) == 'L');
  EXPECT(memcmp(soupbintcp_login_request_get_username(m), "      ", 6) == 0);
  EXPECT(memcmp(soupbintcp_login_request_get_password(m), "          ", 10) == 0);
  EXPECT(memcmp(soupbintcp_login_request_get_requested_session(m), "          ", 10) == 0);
  EXPECT(soupbintcp_login_request_get_requested_sequence_number(m) == UINT64_C(0));
}

static void login_request_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x2f, 0x4c, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x20, 0x39, 0x39,
    0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39,
    0x39,
  };
  const soupbintcp_login_request *m = (const soupbintcp_login_request *)bytes;
  EXPECT(soupbintcp_login_request_get_packet_length(m) == UINT64_C(47));
  EXPECT(soupbintcp_login_request_get_packet_type(m) == 'L');
  EXPECT(memcmp(soupbintcp_login_request_get_username(m), "~~~~~~", 6) == 0);
  EXPECT(memcmp(soupbintcp_login_request_get_password(m), "~~~~~~~~~~", 10) == 0);
  EXPECT(memcmp(soupbintcp_login_request_get_requested_session(m), "~~~~~~~~~~", 10) == 0);
  EXPECT(soupbintcp_login_request_get_requested_sequence_number(m) == UINT64_C(9999999999999999999));
}

static void login_request_with_timeout_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x34, 0x4c, 0x55, 0x53, 0x45, 0x52, 0x4e, 0x41, 0x50, 0x41, 0x53, 0x53, 0x57, 0x4f, 0x52,
    0x44, 0x20, 0x20, 0x52, 0x45, 0x51, 0x55, 0x45, 0x53, 0x54, 0x45, 0x44, 0x53, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x31, 0x30, 0x30,
    0x36, 0x20, 0x31, 0x30, 0x30, 0x37,
  };
  const soupbintcp_login_request_with_timeout *m = (const soupbintcp_login_request_with_timeout *)bytes;
  EXPECT(soupbintcp_login_request_with_timeout_get_packet_length(m) == UINT64_C(52));
  EXPECT(soupbintcp_login_request_with_timeout_get_packet_type(m) == 'L');
  EXPECT(memcmp(soupbintcp_login_request_with_timeout_get_username(m), "USERNA", 6) == 0);
  EXPECT(memcmp(soupbintcp_login_request_with_timeout_get_password(m), "PASSWORD  ", 10) == 0);
  EXPECT(memcmp(soupbintcp_login_request_with_timeout_get_requested_session(m), "REQUESTEDS", 10) == 0);
  EXPECT(soupbintcp_login_request_with_timeout_get_requested_sequence_number(m) == UINT64_C(1006));
  EXPECT(soupbintcp_login_request_with_timeout_get_heartbeat_timeout(m) == UINT64_C(1007));
}

static void login_request_with_timeout_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x34, 0x4c, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
    0x30, 0x20, 0x20, 0x20, 0x20, 0x30,
  };
  const soupbintcp_login_request_with_timeout *m = (const soupbintcp_login_request_with_timeout *)bytes;
  EXPECT(soupbintcp_login_request_with_timeout_get_packet_length(m) == UINT64_C(52));
  EXPECT(soupbintcp_login_request_with_timeout_get_packet_type(m) == 'L');
  EXPECT(memcmp(soupbintcp_login_request_with_timeout_get_username(m), "      ", 6) == 0);
  EXPECT(memcmp(soupbintcp_login_request_with_timeout_get_password(m), "          ", 10) == 0);
  EXPECT(memcmp(soupbintcp_login_request_with_timeout_get_requested_session(m), "          ", 10) == 0);
  EXPECT(soupbintcp_login_request_with_timeout_get_requested_sequence_number(m) == UINT64_C(0));
  EXPECT(soupbintcp_login_request_with_timeout_get_heartbeat_timeout(m) == UINT64_C(0));
}

static void login_request_with_timeout_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x34, 0x4c, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e,
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x20, 0x39, 0x39,
    0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39,
    0x39, 0x39, 0x39, 0x39, 0x39, 0x39,
  };
  const soupbintcp_login_request_with_timeout *m = (const soupbintcp_login_request_with_timeout *)bytes;
  EXPECT(soupbintcp_login_request_with_timeout_get_packet_length(m) == UINT64_C(52));
  EXPECT(soupbintcp_login_request_with_timeout_get_packet_type(m) == 'L');
  EXPECT(memcmp(soupbintcp_login_request_with_timeout_get_username(m), "~~~~~~", 6) == 0);
  EXPECT(memcmp(soupbintcp_login_request_with_timeout_get_password(m), "~~~~~~~~~~", 10) == 0);
  EXPECT(memcmp(soupbintcp_login_request_with_timeout_get_requested_session(m), "~~~~~~~~~~", 10) == 0);
  EXPECT(soupbintcp_login_request_with_timeout_get_requested_sequence_number(m) == UINT64_C(9999999999999999999));
  EXPECT(soupbintcp_login_request_with_timeout_get_heartbeat_timeout(m) == UINT64_C(99999));
}

static void client_heartbeat_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x52,
  };
  const soupbintcp_client_heartbeat *m = (const soupbintcp_client_heartbeat *)bytes;
  EXPECT(soupbintcp_client_heartbeat_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_client_heartbeat_get_packet_type(m) == 'R');
}

static void client_heartbeat_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x52,
  };
  const soupbintcp_client_heartbeat *m = (const soupbintcp_client_heartbeat *)bytes;
  EXPECT(soupbintcp_client_heartbeat_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_client_heartbeat_get_packet_type(m) == 'R');
}

static void client_heartbeat_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x52,
  };
  const soupbintcp_client_heartbeat *m = (const soupbintcp_client_heartbeat *)bytes;
  EXPECT(soupbintcp_client_heartbeat_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_client_heartbeat_get_packet_type(m) == 'R');
}

static void logout_request_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x4f,
  };
  const soupbintcp_logout_request *m = (const soupbintcp_logout_request *)bytes;
  EXPECT(soupbintcp_logout_request_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_logout_request_get_packet_type(m) == 'O');
}

static void logout_request_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x4f,
  };
  const soupbintcp_logout_request *m = (const soupbintcp_logout_request *)bytes;
  EXPECT(soupbintcp_logout_request_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_logout_request_get_packet_type(m) == 'O');
}

static void logout_request_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x01, 0x4f,
  };
  const soupbintcp_logout_request *m = (const soupbintcp_logout_request *)bytes;
  EXPECT(soupbintcp_logout_request_get_packet_length(m) == UINT64_C(1));
  EXPECT(soupbintcp_logout_request_get_packet_type(m) == 'O');
}

int main(void) {
  debug_readable();
  debug_zero();
  debug_max();
  login_accepted_readable();
  login_accepted_zero();
  login_accepted_max();
  login_rejected_readable();
  login_rejected_zero();
  login_rejected_max();
  sequenced_data_readable();
  sequenced_data_zero();
  sequenced_data_max();
  unsequenced_data_readable();
  unsequenced_data_zero();
  unsequenced_data_max();
  server_heartbeat_readable();
  server_heartbeat_zero();
  server_heartbeat_max();
  end_of_session_readable();
  end_of_session_zero();
  end_of_session_max();
  login_request_readable();
  login_request_zero();
  login_request_max();
  login_request_with_timeout_readable();
  login_request_with_timeout_zero();
  login_request_with_timeout_max();
  client_heartbeat_readable();
  client_heartbeat_zero();
  client_heartbeat_max();
  logout_request_readable();
  logout_request_zero();
  logout_request_max();
  printf("33 vectors\n");
  return 0;
}
