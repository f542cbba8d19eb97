// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 moldudp64_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/moldudp64.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void downstream_packet_readable(void) {
  static const uint8_t bytes[] = {
    0x53, 0x45, 0x53, 0x53, 0x49, 0x4f, 0x4e, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5,
    0x10, 0x02, 0x00, 0x02, 0x00, 0x03, 0x61, 0x62, 0x63, 0x00, 0x03, 0x61, 0x62, 0x63,
  };
  const moldudp64_downstream_packet *m = (const moldudp64_downstream_packet *)bytes;
  EXPECT(memcmp(moldudp64_downstream_packet_get_session(m), "SESSION   ", 10) == 0);
  EXPECT(moldudp64_downstream_packet_get_sequence_number(m) == UINT64_C(1000000000002));
  EXPECT(moldudp64_downstream_packet_get_message_count(m) == UINT64_C(2));
  EXPECT(moldudp64_downstream_packet_message_blocks(m) == 2);
}

static void downstream_packet_zero(void) {
  static const uint8_t bytes[] = {
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00,
  };
  const moldudp64_downstream_packet *m = (const moldudp64_downstream_packet *)bytes;
  EXPECT(memcmp(moldudp64_downstream_packet_get_session(m), "          ", 10) == 0);
  EXPECT(moldudp64_downstream_packet_get_sequence_number(m) == UINT64_C(0));
  EXPECT(moldudp64_downstream_packet_get_message_count(m) == UINT64_C(0));
  EXPECT(moldudp64_downstream_packet_message_blocks(m) == 0);
}

static void downstream_packet_max(void) {
  static const uint8_t bytes[] = {
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0x00, 0x01, 0x00, 0x02, 0xff, 0xff,
  };
  const moldudp64_downstream_packet *m = (const moldudp64_downstream_packet *)bytes;
  EXPECT(memcmp(moldudp64_downstream_packet_get_session(m), "~~~~~~~~~~", 10) == 0);
  EXPECT(moldudp64_downstream_packet_get_sequence_number(m) == UINT64_C(18446744073709551615));
  EXPECT(moldudp64_downstream_packet_get_message_count(m) == UINT64_C(1));
  EXPECT(moldudp64_downstream_packet_message_blocks(m) == 1);
}

static void message_block_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x03, 0x61, 0x62, 0x63,
  };
  const moldudp64_message_block *m = (const moldudp64_message_block *)bytes;
  EXPECT(moldudp64_message_block_get_message_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = moldudp64_message_block_message_data(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 2 && size == 3);
}

static void message_block_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00,
  };
  const moldudp64_message_block *m = (const moldudp64_message_block *)bytes;
  EXPECT(moldudp64_message_block_get_message_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = moldudp64_message_block_message_data(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 2 && size == 0);
}

static void message_block_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x02, 0xff, 0xff,
  };
  const moldudp64_message_block *m = (const moldudp64_message_block *)bytes;
  EXPECT(moldudp64_message_block_get_message_length(m) == UINT64_C(2));
  size_t size = 0;
  const uint8_t *found = moldudp64_message_block_message_data(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 2 && size == 2);
}

static void request_packet_readable(void) {
  static const uint8_t bytes[] = {
    0x53, 0x45, 0x53, 0x53, 0x49, 0x4f, 0x4e, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5,
    0x10, 0x02, 0x03, 0xeb,
  };
  const moldudp64_request_packet *m = (const moldudp64_request_packet *)bytes;
  EXPECT(memcmp(moldudp64_request_packet_get_session(m), "SESSION   ", 10) == 0);
  EXPECT(moldudp64_request_packet_get_sequence_number(m) == UINT64_C(1000000000002));
  EXPECT(moldudp64_request_packet_get_requested_message_count(m) == UINT64_C(1003));
}

static void request_packet_zero(void) {
  static const uint8_t bytes[] = {
    0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00,
  };
  const moldudp64_request_packet *m = (const moldudp64_request_packet *)bytes;
  EXPECT(memcmp(moldudp64_request_packet_get_session(m), "          ", 10) == 0);
  EXPECT(moldudp64_request_packet_get_sequence_number(m) == UINT64_C(0));
  EXPECT(moldudp64_request_packet_get_requested_message_count(m) == UINT64_C(0));
}

static void request_packet_max(void) {
  static const uint8_t bytes[] = {
    0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0x7e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff,
  };
  const moldudp64_request_packet *m = (const moldudp64_request_packet *)bytes;
  EXPECT(memcmp(moldudp64_request_packet_get_session(m), "~~~~~~~~~~", 10) == 0);
  EXPECT(moldudp64_request_packet_get_sequence_number(m) == UINT64_C(18446744073709551615));
  EXPECT(moldudp64_request_packet_get_requested_message_count(m) == UINT64_C(65535));
}

int main(void) {
  downstream_packet_readable();
  downstream_packet_zero();
  downstream_packet_max();
  message_block_readable();
  message_block_zero();
  message_block_max();
  request_packet_readable();
  request_packet_zero();
  request_packet_max();
  printf("9 vectors\n");
  return 0;
}
