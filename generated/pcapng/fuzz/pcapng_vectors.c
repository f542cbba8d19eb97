// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 pcapng_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/pcapng.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void block_header_readable(void) {
  static const uint8_t bytes[] = {
    0x01, 0x00, 0x00, 0x00, 0x42, 0x42, 0x0f, 0x00,
  };
  const pcapng_block_header *m = (const pcapng_block_header *)bytes;
  EXPECT(pcapng_block_header_get_block_type(m) == UINT64_C(1));
  EXPECT(pcapng_block_header_get_total_length(m) == UINT64_C(1000002));
}

static void block_header_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const pcapng_block_header *m = (const pcapng_block_header *)bytes;
  EXPECT(pcapng_block_header_get_block_type(m) == UINT64_C(0));
  EXPECT(pcapng_block_header_get_total_length(m) == UINT64_C(0));
}

static void block_header_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const pcapng_block_header *m = (const pcapng_block_header *)bytes;
  EXPECT(pcapng_block_header_get_block_type(m) == UINT64_C(4294967295));
  EXPECT(pcapng_block_header_get_total_length(m) == UINT64_C(4294967295));
}

static void section_header_readable(void) {
  static const uint8_t bytes[] = {
    0x0a, 0x0d, 0x0d, 0x0a, 0x42, 0x42, 0x0f, 0x00, 0x4d, 0x3c, 0x2b, 0x1a, 0xec, 0x03, 0xed, 0x03,
    0x06, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00,
  };
  const pcapng_section_header *m = (const pcapng_section_header *)bytes;
  EXPECT(pcapng_section_header_get_block_type(m) == UINT64_C(168627466));
  EXPECT(pcapng_section_header_get_total_length(m) == UINT64_C(1000002));
  EXPECT(pcapng_section_header_get_byte_order(m) == UINT64_C(439041101));
  EXPECT(pcapng_section_header_get_version_major(m) == UINT64_C(1004));
  EXPECT(pcapng_section_header_get_version_minor(m) == UINT64_C(1005));
  EXPECT(pcapng_section_header_get_section_length(m) == UINT64_C(1000000000006));
}

static void section_header_zero(void) {
  static const uint8_t bytes[] = {
    0x0a, 0x0d, 0x0d, 0x0a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const pcapng_section_header *m = (const pcapng_section_header *)bytes;
  EXPECT(pcapng_section_header_get_block_type(m) == UINT64_C(168627466));
  EXPECT(pcapng_section_header_get_total_length(m) == UINT64_C(0));
  EXPECT(pcapng_section_header_get_byte_order(m) == UINT64_C(0));
  EXPECT(pcapng_section_header_get_version_major(m) == UINT64_C(0));
  EXPECT(pcapng_section_header_get_version_minor(m) == UINT64_C(0));
  EXPECT(pcapng_section_header_get_section_length(m) == UINT64_C(0));
}

static void section_header_max(void) {
  static const uint8_t bytes[] = {
    0x0a, 0x0d, 0x0d, 0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const pcapng_section_header *m = (const pcapng_section_header *)bytes;
  EXPECT(pcapng_section_header_get_block_type(m) == UINT64_C(168627466));
  EXPECT(pcapng_section_header_get_total_length(m) == UINT64_C(4294967295));
  EXPECT(pcapng_section_header_get_byte_order(m) == UINT64_C(4294967295));
  EXPECT(pcapng_section_header_get_version_major(m) == UINT64_C(65535));
  EXPECT(pcapng_section_header_get_version_minor(m) == UINT64_C(65535));
  EXPECT(pcapng_section_header_get_section_length(m) == UINT64_C(18446744073709551615));
}

static void interface_description_readable(void) {
  static const uint8_t bytes[] = {
    0x01, 0x00, 0x00, 0x00, 0x42, 0x42, 0x0f, 0x00, 0xeb, 0x03, 0xec, 0x03, 0x45, 0x42, 0x0f, 0x00,
  };
  const pcapng_interface_description *m = (const pcapng_interface_description *)bytes;
  EXPECT(pcapng_interface_description_get_block_type(m) == UINT64_C(1));
  EXPECT(pcapng_interface_description_get_total_length(m) == UINT64_C(1000002));
  EXPECT(pcapng_interface_description_get_link_type(m) == UINT64_C(1003));
  EXPECT(pcapng_interface_description_get_reserved(m) == UINT64_C(1004));
  EXPECT(pcapng_interface_description_get_snapshot_length(m) == UINT64_C(1000005));
}

static void interface_description_zero(void) {
  static const uint8_t bytes[] = {
    0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const pcapng_interface_description *m = (const pcapng_interface_description *)bytes;
  EXPECT(pcapng_interface_description_get_block_type(m) == UINT64_C(1));
  EXPECT(pcapng_interface_description_get_total_length(m) == UINT64_C(0));
  EXPECT(pcapng_interface_description_get_link_type(m) == UINT64_C(0));
  EXPECT(pcapng_interface_description_get_reserved(m) == UINT64_C(0));
  EXPECT(pcapng_interface_description_get_snapshot_length(m) == UINT64_C(0));
}

static void interface_description_max(void) {
  static const uint8_t bytes[] = {
    0x01, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const pcapng_interface_description *m = (const pcapng_interface_description *)bytes;
  EXPECT(pcapng_interface_description_get_block_type(m) == UINT64_C(1));
  EXPECT(pcapng_interface_description_get_total_length(m) == UINT64_C(4294967295));
  EXPECT(pcapng_interface_description_get_link_type(m) == UINT64_C(65535));
  EXPECT(pcapng_interface_description_get_reserved(m) == UINT64_C(65535));
  EXPECT(pcapng_interface_description_get_snapshot_length(m) == UINT64_C(4294967295));
}

static void option_readable(void) {
  static const uint8_t bytes[] = {
    0x09, 0x00, 0xea, 0x03,
  };
  const pcapng_option *m = (const pcapng_option *)bytes;
  EXPECT(pcapng_option_get_code(m) == UINT64_C(9));
  EXPECT(pcapng_option_get_value_length(m) == UINT64_C(1002));
}

static void option_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00,
  };
  const pcapng_option *m = (const pcapng_option *)bytes;
  EXPECT(pcapng_option_get_code(m) == UINT64_C(0));
  EXPECT(pcapng_option_get_value_length(m) == UINT64_C(0));
}

static void option_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff,
  };
  const pcapng_option *m = (const pcapng_option *)bytes;
  EXPECT(pcapng_option_get_code(m) == UINT64_C(65535));
  EXPECT(pcapng_option_get_value_length(m) == UINT64_C(65535));
}

static void enhanced_packet_readable(void) {
  static const uint8_t bytes[] = {
    0x06, 0x00, 0x00, 0x00, 0x42, 0x42, 0x0f, 0x00, 0x43, 0x42, 0x0f, 0x00, 0x44, 0x42, 0x0f, 0x00,
    0x45, 0x42, 0x0f, 0x00, 0x46, 0x42, 0x0f, 0x00, 0x47, 0x42, 0x0f, 0x00,
  };
  const pcapng_enhanced_packet *m = (const pcapng_enhanced_packet *)bytes;
  EXPECT(pcapng_enhanced_packet_get_block_type(m) == UINT64_C(6));
  EXPECT(pcapng_enhanced_packet_get_total_length(m) == UINT64_C(1000002));
  EXPECT(pcapng_enhanced_packet_get_interface_id(m) == UINT64_C(1000003));
  EXPECT(pcapng_enhanced_packet_get_timestamp_high(m) == UINT64_C(1000004));
  EXPECT(pcapng_enhanced_packet_get_timestamp_low(m) == UINT64_C(1000005));
  EXPECT(pcapng_enhanced_packet_get_captured_length(m) == UINT64_C(1000006));
  EXPECT(pcapng_enhanced_packet_get_original_length(m) == UINT64_C(1000007));
}

static void enhanced_packet_zero(void) {
  static const uint8_t bytes[] = {
    0x06, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const pcapng_enhanced_packet *m = (const pcapng_enhanced_packet *)bytes;
  EXPECT(pcapng_enhanced_packet_get_block_type(m) == UINT64_C(6));
  EXPECT(pcapng_enhanced_packet_get_total_length(m) == UINT64_C(0));
  EXPECT(pcapng_enhanced_packet_get_interface_id(m) == UINT64_C(0));
  EXPECT(pcapng_enhanced_packet_get_timestamp_high(m) == UINT64_C(0));
  EXPECT(pcapng_enhanced_packet_get_timestamp_low(m) == UINT64_C(0));
  EXPECT(pcapng_enhanced_packet_get_captured_length(m) == UINT64_C(0));
  EXPECT(pcapng_enhanced_packet_get_original_length(m) == UINT64_C(0));
}

static void enhanced_packet_max(void) {
  static const uint8_t bytes[] = {
    0x06, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const pcapng_enhanced_packet *m = (const pcapng_enhanced_packet *)bytes;
  EXPECT(pcapng_enhanced_packet_get_block_type(m) == UINT64_C(6));
  EXPECT(pcapng_enhanced_packet_get_total_length(m) == UINT64_C(4294967295));
  EXPECT(pcapng_enhanced_packet_get_interface_id(m) == UINT64_C(4294967295));
  EXPECT(pcapng_enhanced_packet_get_timestamp_high(m) == UINT64_C(4294967295));
  EXPECT(pcapng_enhanced_packet_get_timestamp_low(m) == UINT64_C(4294967295));
  EXPECT(pcapng_enhanced_packet_get_captured_length(m) == UINT64_C(4294967295));
  EXPECT(pcapng_enhanced_packet_get_original_length(m) == UINT64_C(4294967295));
}

static void obsolete_packet_readable(void) {
  static const uint8_t bytes[] = {
    0x02, 0x00, 0x00, 0x00, 0x42, 0x42, 0x0f, 0x00, 0xeb, 0x03, 0xec, 0x03, 0x45, 0x42, 0x0f, 0x00,
    0x46, 0x42, 0x0f, 0x00, 0x47, 0x42, 0x0f, 0x00, 0x48, 0x42, 0x0f, 0x00,
  };
  const pcapng_obsolete_packet *m = (const pcapng_obsolete_packet *)bytes;
  EXPECT(pcapng_obsolete_packet_get_block_type(m) == UINT64_C(2));
  EXPECT(pcapng_obsolete_packet_get_total_length(m) == UINT64_C(1000002));
  EXPECT(pcapng_obsolete_packet_get_interface_id(m) == UINT64_C(1003));
  EXPECT(pcapng_obsolete_packet_get_drops_count(m) == UINT64_C(1004));
  EXPECT(pcapng_obsolete_packet_get_timestamp_high(m) == UINT64_C(1000005));
  EXPECT(pcapng_obsolete_packet_get_timestamp_low(m) == UINT64_C(1000006));
  EXPECT(pcapng_obsolete_packet_get_captured_length(m) == UINT64_C(1000007));
  EXPECT(pcapng_obsolete_packet_get_original_length(m) == UINT64_C(1000008));
}

static void obsolete_packet_zero(void) {
  static const uint8_t bytes[] = {
    0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const pcapng_obsolete_packet *m = (const pcapng_obsolete_packet *)bytes;
  EXPECT(pcapng_obsolete_packet_get_block_type(m) == UINT64_C(2));
  EXPECT(pcapng_obsolete_packet_get_total_length(m) == UINT64_C(0));
  EXPECT(pcapng_obsolete_packet_get_interface_id(m) == UINT64_C(0));
  EXPECT(pcapng_obsolete_packet_get_drops_count(m) == UINT64_C(0));
  EXPECT(pcapng_obsolete_packet_get_timestamp_high(m) == UINT64_C(0));
  EXPECT(pcapng_obsolete_packet_get_timestamp_low(m) == UINT64_C(0));
  EXPECT(pcapng_obsolete_packet_get_captured_length(m) == UINT64_C(0));
  EXPECT(pcapng_obsolete_packet_get_original_length(m) == UINT64_C(0));
}

static void obsolete_packet_max(void) {
  static const uint8_t bytes[] = {
    0x02, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const pcapng_obsolete_packet *m = (const pcapng_obsolete_packet *)bytes;
  EXPECT(pcapng_obsolete_packet_get_block_type(m) == UINT64_C(2));
  EXPECT(pcapng_obsolete_packet_get_total_length(m) == UINT64_C(4294967295));
  EXPECT(pcapng_obsolete_packet_get_interface_id(m) == UINT64_C(65535));
  EXPECT(pcapng_obsolete_packet_get_drops_count(m) == UINT64_C(65535));
  EXPECT(pcapng_obsolete_packet_get_timestamp_high(m) == UINT64_C(4294967295));
  EXPECT(pcapng_obsolete_packet_get_timestamp_low(m) == UINT64_C(4294967295));
  EXPECT(pcapng_obsolete_packet_get_captured_length(m) == UINT64_C(4294967295));
  EXPECT(pcapng_obsolete_packet_get_original_length(m) == UINT64_C(4294967295));
}

static void simple_packet_readable(void) {
  static const uint8_t bytes[] = {
    0x03, 0x00, 0x00, 0x00, 0x42, 0x42, 0x0f, 0x00, 0x43, 0x42, 0x0f, 0x00,
  };
  const pcapng_simple_packet *m = (const pcapng_simple_packet *)bytes;
  EXPECT(pcapng_simple_packet_get_block_type(m) == UINT64_C(3));
  EXPECT(pcapng_simple_packet_get_total_length(m) == UINT64_C(1000002));
  EXPECT(pcapng_simple_packet_get_original_length(m) == UINT64_C(1000003));
}

static void simple_packet_zero(void) {
  static const uint8_t bytes[] = {
    0x03, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const pcapng_simple_packet *m = (const pcapng_simple_packet *)bytes;
  EXPECT(pcapng_simple_packet_get_block_type(m) == UINT64_C(3));
  EXPECT(pcapng_simple_packet_get_total_length(m) == UINT64_C(0));
  EXPECT(pcapng_simple_packet_get_original_length(m) == UINT64_C(0));
}

static void simple_packet_max(void) {
  static const uint8_t bytes[] = {
    0x03, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const pcapng_simple_packet *m = (const pcapng_simple_packet *)bytes;
  EXPECT(pcapng_simple_packet_get_block_type(m) == UINT64_C(3));
  EXPECT(pcapng_simple_packet_get_total_length(m) == UINT64_C(4294967295));
  EXPECT(pcapng_simple_packet_get_original_length(m) == UINT64_C(4294967295));
}

int main(void) {
  block_header_readable();
  block_header_zero();
  block_header_max();
  section_header_readable();
  section_header_zero();
  section_header_max();
  interface_description_readable();
  interface_description_zero();
  interface_description_max();
  option_readable();
  option_zero();
  option_max();
  enhanced_packet_readable();
  enhanced_packet_zero();
  enhanced_packet_max();
  obsolete_packet_readable();
  obsolete_packet_zero();
  obsolete_packet_max();
  simple_packet_readable();
  simple_packet_zero();
  simple_packet_max();
  printf("21 vectors\n");
  return 0;
}
