// @generated from schema/framing/pcap.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 pcap_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/pcap.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void file_header_readable(void) {
  static const uint8_t bytes[] = {
    0xa1, 0xb2, 0x3c, 0x4d, 0xea, 0x03, 0xeb, 0x03, 0x04, 0x10, 0xa5, 0xd4, 0xe8, 0x00, 0x00, 0x00,
    0x45, 0x42, 0x0f, 0x00, 0x01, 0x00, 0xef, 0x03,
  };
  const pcap_file_header *m = (const pcap_file_header *)bytes;
  EXPECT(pcap_file_header_get_magic(m) == UINT64_C(1295823521));
  EXPECT(pcap_file_header_get_version_major(m) == UINT64_C(1002));
  EXPECT(pcap_file_header_get_version_minor(m) == UINT64_C(1003));
  EXPECT(pcap_file_header_get_reserved(m) == UINT64_C(1000000000004));
  EXPECT(pcap_file_header_get_snapshot_length(m) == UINT64_C(1000005));
  EXPECT(pcap_file_header_get_link_type(m) == UINT64_C(1));
  EXPECT(pcap_file_header_get_link_flags(m) == UINT64_C(1007));
}

static void file_header_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const pcap_file_header *m = (const pcap_file_header *)bytes;
  EXPECT(pcap_file_header_get_magic(m) == UINT64_C(0));
  EXPECT(pcap_file_header_get_version_major(m) == UINT64_C(0));
  EXPECT(pcap_file_header_get_version_minor(m) == UINT64_C(0));
  EXPECT(pcap_file_header_get_reserved(m) == UINT64_C(0));
  EXPECT(pcap_file_header_get_snapshot_length(m) == UINT64_C(0));
  EXPECT(pcap_file_header_get_link_type(m) == UINT64_C(0));
  EXPECT(pcap_file_header_get_link_flags(m) == UINT64_C(0));
}

static void file_header_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const pcap_file_header *m = (const pcap_file_header *)bytes;
  EXPECT(pcap_file_header_get_magic(m) == UINT64_C(4294967295));
  EXPECT(pcap_file_header_get_version_major(m) == UINT64_C(65535));
  EXPECT(pcap_file_header_get_version_minor(m) == UINT64_C(65535));
  EXPECT(pcap_file_header_get_reserved(m) == UINT64_C(18446744073709551615));
  EXPECT(pcap_file_header_get_snapshot_length(m) == UINT64_C(4294967295));
  EXPECT(pcap_file_header_get_link_type(m) == UINT64_C(65535));
  EXPECT(pcap_file_header_get_link_flags(m) == UINT64_C(65535));
}

static void record_header_readable(void) {
  static const uint8_t bytes[] = {
    0x41, 0x42, 0x0f, 0x00, 0x42, 0x42, 0x0f, 0x00, 0x43, 0x42, 0x0f, 0x00, 0x44, 0x42, 0x0f, 0x00,
  };
  const pcap_record_header *m = (const pcap_record_header *)bytes;
  EXPECT(pcap_record_header_get_seconds(m) == UINT64_C(1000001));
  EXPECT(pcap_record_header_get_fraction(m) == UINT64_C(1000002));
  EXPECT(pcap_record_header_get_captured_length(m) == UINT64_C(1000003));
  EXPECT(pcap_record_header_get_original_length(m) == UINT64_C(1000004));
}

static void record_header_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const pcap_record_header *m = (const pcap_record_header *)bytes;
  EXPECT(pcap_record_header_get_seconds(m) == UINT64_C(0));
  EXPECT(pcap_record_header_get_fraction(m) == UINT64_C(0));
  EXPECT(pcap_record_header_get_captured_length(m) == UINT64_C(0));
  EXPECT(pcap_record_header_get_original_length(m) == UINT64_C(0));
}

static void record_header_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const pcap_record_header *m = (const pcap_record_header *)bytes;
  EXPECT(pcap_record_header_get_seconds(m) == UINT64_C(4294967295));
  EXPECT(pcap_record_header_get_fraction(m) == UINT64_C(4294967295));
  EXPECT(pcap_record_header_get_captured_length(m) == UINT64_C(4294967295));
  EXPECT(pcap_record_header_get_original_length(m) == UINT64_C(4294967295));
}

int main(void) {
  file_header_readable();
  file_header_zero();
  file_header_max();
  record_header_readable();
  record_header_zero();
  record_header_max();
  printf("6 vectors\n");
  return 0;
}
