// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_MOLDUDP64_H
#define LUMINA_GENERATED_MOLDUDP64_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define MOLDUDP64_STATIC_ASSERT static_assert
#else
#define MOLDUDP64_STATIC_ASSERT _Static_assert
#endif

// message_count, u16; the set is open
#define MOLDUDP64_MESSAGE_COUNT_HEARTBEAT 0u // heartbeat
#define MOLDUDP64_MESSAGE_COUNT_END_OF_SESSION 65535u // end of session

static inline uint16_t moldudp64_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] << 8 | (uint32_t)p[1]);
}

static inline uint64_t moldudp64_load64(const uint8_t *p) {
  return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

static inline void moldudp64_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)(value >> 8);
  p[1] = (uint8_t)value;
}

static inline void moldudp64_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 56);
  p[1] = (uint8_t)(value >> 48);
  p[2] = (uint8_t)(value >> 40);
  p[3] = (uint8_t)(value >> 32);
  p[4] = (uint8_t)(value >> 24);
  p[5] = (uint8_t)(value >> 16);
  p[6] = (uint8_t)(value >> 8);
  p[7] = (uint8_t)value;
}

static inline void moldudp64_store_alpha(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  if (n > 0) memcpy(p, text, n);
  memset(p + n, ' ', size - n);
}

// Message Block. One message of the payload protocol. Followed by message_data: message_length bytes.
#define MOLDUDP64_MESSAGE_BLOCK_LENGTH 2

typedef struct moldudp64_message_block {
  uint8_t message_length[2];
} moldudp64_message_block;

MOLDUDP64_STATIC_ASSERT(sizeof(moldudp64_message_block) == 2, "message_block");
MOLDUDP64_STATIC_ASSERT(offsetof(moldudp64_message_block, message_length) == 0, "message_block.message_length");

// message_length @0 u16: bytes that follow, without these two; may be 0
static inline uint16_t moldudp64_message_block_get_message_length(const moldudp64_message_block *m) {
  return moldudp64_load16(m->message_length);
}

static inline void moldudp64_message_block_set_message_length(moldudp64_message_block *m, uint16_t value) {
  moldudp64_store16(m->message_length, value);
}

// bytes of the whole message, as message_length says; below 2 when that is damaged
static inline size_t moldudp64_message_block_length_at(const moldudp64_message_block *m) {
  return (size_t)moldudp64_message_block_get_message_length(m) + 2;
}

// message_data, and its bytes in *size; NULL when it is not whole within the message's `length` bytes
static inline const uint8_t *moldudp64_message_block_message_data(const uint8_t *message, size_t length, size_t *size) {
  if (length < 2) return NULL;
  const size_t whole = moldudp64_message_block_length_at((const moldudp64_message_block *)message);
  if (whole < 2 || whole > length) return NULL;
  *size = whole - 2;
  return message + 2;
}

// writes message_data and message_length; gives the bytes of the whole message, 0 when these are too many
static inline size_t moldudp64_message_block_set_message_data(uint8_t *message, const uint8_t *bytes, size_t size) {
  if (size > 65535u) return 0;
  if (size > 0) memcpy(message + 2, bytes, size);
  moldudp64_message_block_set_message_length((moldudp64_message_block *)message, (uint16_t)(size));
  return size + 2;
}

// Request Packet. By unicast to a re-request server; only whole messages that fit one packet come back.
#define MOLDUDP64_REQUEST_PACKET_LENGTH 20

typedef struct moldudp64_request_packet {
  uint8_t session[10];
  uint8_t sequence_number[8];
  uint8_t requested_message_count[2];
} moldudp64_request_packet;

MOLDUDP64_STATIC_ASSERT(sizeof(moldudp64_request_packet) == 20, "request_packet");
MOLDUDP64_STATIC_ASSERT(offsetof(moldudp64_request_packet, session) == 0, "request_packet.session");
MOLDUDP64_STATIC_ASSERT(offsetof(moldudp64_request_packet, sequence_number) == 10, "request_packet.sequence_number");
MOLDUDP64_STATIC_ASSERT(offsetof(moldudp64_request_packet, requested_message_count) == 18, "request_packet.requested_message_count");

// session @0 alpha10
static inline const uint8_t * moldudp64_request_packet_get_session(const moldudp64_request_packet *m) {
  return m->session;
}

// sequence_number @10 u64: of the first message that is asked for
static inline uint64_t moldudp64_request_packet_get_sequence_number(const moldudp64_request_packet *m) {
  return moldudp64_load64(m->sequence_number);
}

// requested_message_count @18 u16: at most 65534: 65535 means the end of the session in the other direction
static inline uint16_t moldudp64_request_packet_get_requested_message_count(const moldudp64_request_packet *m) {
  return moldudp64_load16(m->requested_message_count);
}

// pads with spaces; takes the first 10 characters of a longer text
static inline void moldudp64_request_packet_set_session(moldudp64_request_packet *m, const char *text, size_t length) {
  moldudp64_store_alpha(m->session, 10, text, length);
}

static inline void moldudp64_request_packet_set_sequence_number(moldudp64_request_packet *m, uint64_t value) {
  moldudp64_store64(m->sequence_number, value);
}

static inline void moldudp64_request_packet_set_requested_message_count(moldudp64_request_packet *m, uint16_t value) {
  moldudp64_store16(m->requested_message_count, value);
}

// Downstream Packet. By multicast, or by unicast in reply to a request. Followed by message_blocks: repeated message_block.
#define MOLDUDP64_DOWNSTREAM_PACKET_LENGTH 20

typedef struct moldudp64_downstream_packet {
  uint8_t session[10];
  uint8_t sequence_number[8];
  uint8_t message_count[2];
} moldudp64_downstream_packet;

MOLDUDP64_STATIC_ASSERT(sizeof(moldudp64_downstream_packet) == 20, "downstream_packet");
MOLDUDP64_STATIC_ASSERT(offsetof(moldudp64_downstream_packet, session) == 0, "downstream_packet.session");
MOLDUDP64_STATIC_ASSERT(offsetof(moldudp64_downstream_packet, sequence_number) == 10, "downstream_packet.sequence_number");
MOLDUDP64_STATIC_ASSERT(offsetof(moldudp64_downstream_packet, message_count) == 18, "downstream_packet.message_count");

// session @0 alpha10: a session that has ended never gets more messages
static inline const uint8_t * moldudp64_downstream_packet_get_session(const moldudp64_downstream_packet *m) {
  return m->session;
}

// sequence_number @10 u64: of the first message in the packet; the next expected one in a heartbeat and at the end of the session
static inline uint64_t moldudp64_downstream_packet_get_sequence_number(const moldudp64_downstream_packet *m) {
  return moldudp64_load64(m->sequence_number);
}

// message_count @18 u16: any other number counts the message blocks that follow; 0 heartbeat, 65535 end of session
static inline uint16_t moldudp64_downstream_packet_get_message_count(const moldudp64_downstream_packet *m) {
  return moldudp64_load16(m->message_count);
}

// pads with spaces; takes the first 10 characters of a longer text
static inline void moldudp64_downstream_packet_set_session(moldudp64_downstream_packet *m, const char *text, size_t length) {
  moldudp64_store_alpha(m->session, 10, text, length);
}

static inline void moldudp64_downstream_packet_set_sequence_number(moldudp64_downstream_packet *m, uint64_t value) {
  moldudp64_store64(m->sequence_number, value);
}

static inline void moldudp64_downstream_packet_set_message_count(moldudp64_downstream_packet *m, uint16_t value) {
  moldudp64_store16(m->message_count, value);
}

// how many message_block follow: message_count, or none when that is 65535
static inline uint16_t moldudp64_downstream_packet_message_blocks(const moldudp64_downstream_packet *m) {
  const uint16_t count = moldudp64_downstream_packet_get_message_count(m);
  return count == 65535u ? 0 : count;
}

// the message_block at *position, which begins at 20 and moves behind it; NULL when none is whole before `length`
static inline const uint8_t *moldudp64_downstream_packet_next_message_block(const uint8_t *message, size_t length, size_t *position) {
  const size_t at = *position;
  if (at > length || length - at < 2) return NULL;
  const size_t size = moldudp64_message_block_length_at((const moldudp64_message_block *)(message + at));
  if (size < 2 || size > length - at) return NULL;
  *position = at + size;
  return message + at;
}

// X(type, name, length) for every message
#define MOLDUDP64_MESSAGES(X) \
  X(0, downstream_packet, 20) \
  X(0, message_block, 2) \
  X(0, request_packet, 20)

#endif // LUMINA_GENERATED_MOLDUDP64_H
