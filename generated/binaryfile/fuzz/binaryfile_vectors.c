// @generated from schema/framing/binaryfile.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 binaryfile_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/binaryfile.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void record_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x03, 0x61, 0x62, 0x63,
  };
  const binaryfile_record *m = (const binaryfile_record *)bytes;
  EXPECT(binaryfile_record_get_payload_length(m) == UINT64_C(3));
  size_t size = 0;
  const uint8_t *found = binaryfile_record_payload(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 2 && size == 3);
}

static void record_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00,
  };
  const binaryfile_record *m = (const binaryfile_record *)bytes;
  EXPECT(binaryfile_record_get_payload_length(m) == UINT64_C(0));
  size_t size = 0;
  const uint8_t *found = binaryfile_record_payload(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 2 && size == 0);
}

static void record_max(void) {
  static const uint8_t bytes[] = {
    0x00, 0x02, 0xff, 0xff,
  };
  const binaryfile_record *m = (const binaryfile_record *)bytes;
  EXPECT(binaryfile_record_get_payload_length(m) == UINT64_C(2));
  size_t size = 0;
  const uint8_t *found = binaryfile_record_payload(bytes, sizeof bytes, &size);
  EXPECT(found == bytes + 2 && size == 2);
}

int main(void) {
  record_readable();
  record_zero();
  record_max();
  printf("3 vectors\n");
  return 0;
}
