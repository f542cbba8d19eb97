// @generated from schema/framing/binaryfile.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_BINARYFILE_H
#define LUMINA_GENERATED_BINARYFILE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define BINARYFILE_STATIC_ASSERT static_assert
#else
#define BINARYFILE_STATIC_ASSERT _Static_assert
#endif

static inline uint16_t binaryfile_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] << 8 | (uint32_t)p[1]);
}

static inline void binaryfile_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)(value >> 8);
  p[1] = (uint8_t)value;
}

// Record. One message of the payload protocol. Followed by payload: payload_length bytes.
#define BINARYFILE_RECORD_LENGTH 2

typedef struct binaryfile_record {
  uint8_t payload_length[2];
} binaryfile_record;

BINARYFILE_STATIC_ASSERT(sizeof(binaryfile_record) == 2, "record");
BINARYFILE_STATIC_ASSERT(offsetof(binaryfile_record, payload_length) == 0, "record.payload_length");

// payload_length @0 u16: bytes that follow, without these two; 0 is the end of the session
static inline uint16_t binaryfile_record_get_payload_length(const binaryfile_record *m) {
  return binaryfile_load16(m->payload_length);
}

static inline void binaryfile_record_set_payload_length(binaryfile_record *m, uint16_t value) {
  binaryfile_store16(m->payload_length, value);
}

// bytes of the whole message, as payload_length says; below 2 when that is damaged
static inline size_t binaryfile_record_length_at(const binaryfile_record *m) {
  return (size_t)binaryfile_record_get_payload_length(m) + 2;
}

// payload, and its bytes in *size; NULL when it is not whole within the message's `length` bytes
static inline const uint8_t *binaryfile_record_payload(const uint8_t *message, size_t length, size_t *size) {
  if (length < 2) return NULL;
  const size_t whole = binaryfile_record_length_at((const binaryfile_record *)message);
  if (whole < 2 || whole > length) return NULL;
  *size = whole - 2;
  return message + 2;
}

// writes payload and payload_length; gives the bytes of the whole message, 0 when these are too many
static inline size_t binaryfile_record_set_payload(uint8_t *message, const uint8_t *bytes, size_t size) {
  if (size > 65535u) return 0;
  if (size > 0) memcpy(message + 2, bytes, size);
  binaryfile_record_set_payload_length((binaryfile_record *)message, (uint16_t)(size));
  return size + 2;
}

// X(type, name, length) for every message
#define BINARYFILE_MESSAGES(X) \
  X(0, record, 2)

#endif // LUMINA_GENERATED_BINARYFILE_H
