// @generated from schema/framing/soupbintcp.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_SOUPBINTCP_H
#define LUMINA_GENERATED_SOUPBINTCP_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define SOUPBINTCP_STATIC_ASSERT static_assert
#else
#define SOUPBINTCP_STATIC_ASSERT _Static_assert
#endif

// reject_reason, char; the set is open
#define SOUPBINTCP_REJECT_REASON_NOT_AUTHORIZED 'A' // not authorized
#define SOUPBINTCP_REJECT_REASON_SESSION_NOT_AVAILABLE 'S' // session not available

static inline uint16_t soupbintcp_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] << 8 | (uint32_t)p[1]);
}

static inline void soupbintcp_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)(value >> 8);
  p[1] = (uint8_t)value;
}

static inline void soupbintcp_store_alpha(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  if (n > 0) memcpy(p, text, n);
  memset(p + n, ' ', size - n);
}

static inline void soupbintcp_store_alpha_right(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  memset(p, ' ', size - n);
  if (n > 0) memcpy(p + (size - n), text, n);
}

// what the getter of a number in text gives when the text is none, or is beyond 64 bits
#define SOUPBINTCP_NO_NUMBER UINT64_MAX

static inline uint64_t soupbintcp_load_ascii(const uint8_t *p, size_t size) {
  size_t i = 0;
  uint64_t value = 0;
  while (i < size && p[i] == ' ') ++i;
  while (size > i && p[size - 1] == ' ') --size;
  if (i == size) return SOUPBINTCP_NO_NUMBER;
  for (; i < size; ++i) {
    const uint64_t digit = (uint64_t)p[i] - '0';
    if (digit > 9 || value > (UINT64_MAX - digit) / 10) return SOUPBINTCP_NO_NUMBER;
    value = value * 10 + digit;
  }
  return value;
}

static inline int soupbintcp_store_ascii(uint8_t *p, size_t size, uint64_t value) {
  uint64_t rest = value;
  size_t digits = 1;
  while (rest > 9) {
    rest /= 10;
    ++digits;
  }
  if (digits > size) return 0;
  for (size_t i = size; i > 0; --i) {
    p[i - 1] = digits > 0 ? (uint8_t)('0' + value % 10) : (uint8_t)' ';
    if (digits > 0) --digits;
    value /= 10;
  }
  return 1;
}

// Debug. Free text for people. Followed by text: alpha.
#define SOUPBINTCP_DEBUG_TYPE '+'
#define SOUPBINTCP_DEBUG_LENGTH 3

typedef struct soupbintcp_debug {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
} soupbintcp_debug;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_debug) == 3, "debug");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_debug, packet_length) == 0, "debug.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_debug, packet_type) == 2, "debug.packet_type");

// packet_length @0 u16: bytes that follow, the type among them
static inline uint16_t soupbintcp_debug_get_packet_length(const soupbintcp_debug *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "+"
static inline uint8_t soupbintcp_debug_get_packet_type(const soupbintcp_debug *m) {
  return m->packet_type[0];
}

static inline void soupbintcp_debug_set_packet_length(soupbintcp_debug *m, uint16_t value) {
  soupbintcp_store16(m->packet_length, value);
}

// writes the fields that never change
static inline void soupbintcp_debug_set_constants(soupbintcp_debug *m) {
  m->packet_type[0] = '+';
}

// bytes of the whole message, as packet_length says; below 3 when that is damaged
static inline size_t soupbintcp_debug_length_at(const soupbintcp_debug *m) {
  return (size_t)soupbintcp_debug_get_packet_length(m) + 2;
}

// text, and its bytes in *size; NULL when it is not whole within the message's `length` bytes
static inline const uint8_t *soupbintcp_debug_text(const uint8_t *message, size_t length, size_t *size) {
  if (length < 3) return NULL;
  const size_t whole = soupbintcp_debug_length_at((const soupbintcp_debug *)message);
  if (whole < 3 || whole > length) return NULL;
  *size = whole - 3;
  return message + 3;
}

// writes text and packet_length; gives the bytes of the whole message, 0 when these are too many
static inline size_t soupbintcp_debug_set_text(uint8_t *message, const uint8_t *bytes, size_t size) {
  if (size > 65534u) return 0;
  if (size > 0) memcpy(message + 3, bytes, size);
  soupbintcp_debug_set_packet_length((soupbintcp_debug *)message, (uint16_t)(size + 1));
  return size + 3;
}

// Login Accepted. The session is open.
#define SOUPBINTCP_LOGIN_ACCEPTED_TYPE 'A'
#define SOUPBINTCP_LOGIN_ACCEPTED_LENGTH 33

typedef struct soupbintcp_login_accepted {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
  uint8_t session[10];
  uint8_t sequence_number[20];
} soupbintcp_login_accepted;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_login_accepted) == 33, "login_accepted");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_accepted, packet_length) == 0, "login_accepted.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_accepted, packet_type) == 2, "login_accepted.packet_type");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_accepted, session) == 3, "login_accepted.session");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_accepted, sequence_number) == 13, "login_accepted.sequence_number");

// packet_length @0 u16: always 31; bytes that follow, the type among them
static inline uint16_t soupbintcp_login_accepted_get_packet_length(const soupbintcp_login_accepted *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "A"
static inline uint8_t soupbintcp_login_accepted_get_packet_type(const soupbintcp_login_accepted *m) {
  return m->packet_type[0];
}

// session @3 alpha10
static inline const uint8_t * soupbintcp_login_accepted_get_session(const soupbintcp_login_accepted *m) {
  return m->session;
}

// sequence_number @13 ascii20: of the next sequenced_data; each one adds 1, nothing else counts
static inline uint64_t soupbintcp_login_accepted_get_sequence_number(const soupbintcp_login_accepted *m) {
  return soupbintcp_load_ascii(m->sequence_number, 20);
}

// pads on the left with spaces; takes the first 10 characters of a longer text
static inline void soupbintcp_login_accepted_set_session(soupbintcp_login_accepted *m, const char *text, size_t length) {
  soupbintcp_store_alpha_right(m->session, 10, text, length);
}

// gives 0, and writes nothing, when the number has more than 20 digits
static inline int soupbintcp_login_accepted_set_sequence_number(soupbintcp_login_accepted *m, uint64_t value) {
  return soupbintcp_store_ascii(m->sequence_number, 20, value);
}

// writes the fields that never change
static inline void soupbintcp_login_accepted_set_constants(soupbintcp_login_accepted *m) {
  soupbintcp_store16(m->packet_length, (31));
  m->packet_type[0] = 'A';
}

// Login Rejected. The server closes the connection after it.
#define SOUPBINTCP_LOGIN_REJECTED_TYPE 'J'
#define SOUPBINTCP_LOGIN_REJECTED_LENGTH 4

typedef struct soupbintcp_login_rejected {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
  uint8_t reject_reason[1];
} soupbintcp_login_rejected;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_login_rejected) == 4, "login_rejected");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_rejected, packet_length) == 0, "login_rejected.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_rejected, packet_type) == 2, "login_rejected.packet_type");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_rejected, reject_reason) == 3, "login_rejected.reject_reason");

// packet_length @0 u16: always 2; bytes that follow, the type among them
static inline uint16_t soupbintcp_login_rejected_get_packet_length(const soupbintcp_login_rejected *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "J"
static inline uint8_t soupbintcp_login_rejected_get_packet_type(const soupbintcp_login_rejected *m) {
  return m->packet_type[0];
}

// reject_reason @3 char (reject_reason_code): A not authorized, S session not available
static inline uint8_t soupbintcp_login_rejected_get_reject_reason(const soupbintcp_login_rejected *m) {
  return m->reject_reason[0];
}

static inline void soupbintcp_login_rejected_set_reject_reason(soupbintcp_login_rejected *m, uint8_t value) {
  m->reject_reason[0] = value;
}

// writes the fields that never change
static inline void soupbintcp_login_rejected_set_constants(soupbintcp_login_rejected *m) {
  soupbintcp_store16(m->packet_length, (2));
  m->packet_type[0] = 'J';
}

// Sequenced Data. One message of the payload protocol, with the next sequence number. Followed by message: one higher-level message.
#define SOUPBINTCP_SEQUENCED_DATA_TYPE 'S'
#define SOUPBINTCP_SEQUENCED_DATA_LENGTH 3

typedef struct soupbintcp_sequenced_data {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
} soupbintcp_sequenced_data;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_sequenced_data) == 3, "sequenced_data");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_sequenced_data, packet_length) == 0, "sequenced_data.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_sequenced_data, packet_type) == 2, "sequenced_data.packet_type");

// packet_length @0 u16: bytes that follow, the type among them
static inline uint16_t soupbintcp_sequenced_data_get_packet_length(const soupbintcp_sequenced_data *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "S"
static inline uint8_t soupbintcp_sequenced_data_get_packet_type(const soupbintcp_sequenced_data *m) {
  return m->packet_type[0];
}

static inline void soupbintcp_sequenced_data_set_packet_length(soupbintcp_sequenced_data *m, uint16_t value) {
  soupbintcp_store16(m->packet_length, value);
}

// writes the fields that never change
static inline void soupbintcp_sequenced_data_set_constants(soupbintcp_sequenced_data *m) {
  m->packet_type[0] = 'S';
}

// bytes of the whole message, as packet_length says; below 3 when that is damaged
static inline size_t soupbintcp_sequenced_data_length_at(const soupbintcp_sequenced_data *m) {
  return (size_t)soupbintcp_sequenced_data_get_packet_length(m) + 2;
}

// message, and its bytes in *size; NULL when it is not whole within the message's `length` bytes
static inline const uint8_t *soupbintcp_sequenced_data_message(const uint8_t *message, size_t length, size_t *size) {
  if (length < 3) return NULL;
  const size_t whole = soupbintcp_sequenced_data_length_at((const soupbintcp_sequenced_data *)message);
  if (whole < 3 || whole > length) return NULL;
  *size = whole - 3;
  return message + 3;
}

// writes message and packet_length; gives the bytes of the whole message, 0 when these are too many
static inline size_t soupbintcp_sequenced_data_set_message(uint8_t *message, const uint8_t *bytes, size_t size) {
  if (size > 65534u) return 0;
  if (size > 0) memcpy(message + 3, bytes, size);
  soupbintcp_sequenced_data_set_packet_length((soupbintcp_sequenced_data *)message, (uint16_t)(size + 1));
  return size + 3;
}

// Unsequenced Data. One message of the payload protocol; not guaranteed to arrive. From the client; since version 4.00 from the server too. Followed by message: one higher-level message.
#define SOUPBINTCP_UNSEQUENCED_DATA_TYPE 'U'
#define SOUPBINTCP_UNSEQUENCED_DATA_LENGTH 3

typedef struct soupbintcp_unsequenced_data {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
} soupbintcp_unsequenced_data;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_unsequenced_data) == 3, "unsequenced_data");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_unsequenced_data, packet_length) == 0, "unsequenced_data.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_unsequenced_data, packet_type) == 2, "unsequenced_data.packet_type");

// packet_length @0 u16: bytes that follow, the type among them
static inline uint16_t soupbintcp_unsequenced_data_get_packet_length(const soupbintcp_unsequenced_data *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "U"
static inline uint8_t soupbintcp_unsequenced_data_get_packet_type(const soupbintcp_unsequenced_data *m) {
  return m->packet_type[0];
}

static inline void soupbintcp_unsequenced_data_set_packet_length(soupbintcp_unsequenced_data *m, uint16_t value) {
  soupbintcp_store16(m->packet_length, value);
}

// writes the fields that never change
static inline void soupbintcp_unsequenced_data_set_constants(soupbintcp_unsequenced_data *m) {
  m->packet_type[0] = 'U';
}

// bytes of the whole message, as packet_length says; below 3 when that is damaged
static inline size_t soupbintcp_unsequenced_data_length_at(const soupbintcp_unsequenced_data *m) {
  return (size_t)soupbintcp_unsequenced_data_get_packet_length(m) + 2;
}

// message, and its bytes in *size; NULL when it is not whole within the message's `length` bytes
static inline const uint8_t *soupbintcp_unsequenced_data_message(const uint8_t *message, size_t length, size_t *size) {
  if (length < 3) return NULL;
  const size_t whole = soupbintcp_unsequenced_data_length_at((const soupbintcp_unsequenced_data *)message);
  if (whole < 3 || whole > length) return NULL;
  *size = whole - 3;
  return message + 3;
}

// writes message and packet_length; gives the bytes of the whole message, 0 when these are too many
static inline size_t soupbintcp_unsequenced_data_set_message(uint8_t *message, const uint8_t *bytes, size_t size) {
  if (size > 65534u) return 0;
  if (size > 0) memcpy(message + 3, bytes, size);
  soupbintcp_unsequenced_data_set_packet_length((soupbintcp_unsequenced_data *)message, (uint16_t)(size + 1));
  return size + 3;
}

// Server Heartbeat. Sent when the server has sent nothing for a second.
#define SOUPBINTCP_SERVER_HEARTBEAT_TYPE 'H'
#define SOUPBINTCP_SERVER_HEARTBEAT_LENGTH 3

typedef struct soupbintcp_server_heartbeat {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
} soupbintcp_server_heartbeat;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_server_heartbeat) == 3, "server_heartbeat");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_server_heartbeat, packet_length) == 0, "server_heartbeat.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_server_heartbeat, packet_type) == 2, "server_heartbeat.packet_type");

// packet_length @0 u16: always 1; bytes that follow, the type among them
static inline uint16_t soupbintcp_server_heartbeat_get_packet_length(const soupbintcp_server_heartbeat *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "H"
static inline uint8_t soupbintcp_server_heartbeat_get_packet_type(const soupbintcp_server_heartbeat *m) {
  return m->packet_type[0];
}

// writes the fields that never change
static inline void soupbintcp_server_heartbeat_set_constants(soupbintcp_server_heartbeat *m) {
  soupbintcp_store16(m->packet_length, (1));
  m->packet_type[0] = 'H';
}

// End of Session. The session has ended; the server closes the connection.
#define SOUPBINTCP_END_OF_SESSION_TYPE 'Z'
#define SOUPBINTCP_END_OF_SESSION_LENGTH 3

typedef struct soupbintcp_end_of_session {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
} soupbintcp_end_of_session;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_end_of_session) == 3, "end_of_session");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_end_of_session, packet_length) == 0, "end_of_session.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_end_of_session, packet_type) == 2, "end_of_session.packet_type");

// packet_length @0 u16: always 1; bytes that follow, the type among them
static inline uint16_t soupbintcp_end_of_session_get_packet_length(const soupbintcp_end_of_session *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "Z"
static inline uint8_t soupbintcp_end_of_session_get_packet_type(const soupbintcp_end_of_session *m) {
  return m->packet_type[0];
}

// writes the fields that never change
static inline void soupbintcp_end_of_session_set_constants(soupbintcp_end_of_session *m) {
  soupbintcp_store16(m->packet_length, (1));
  m->packet_type[0] = 'Z';
}

// Login Request. Expected within about 30 seconds of the connection. Versions 3.00 and 4.00.
#define SOUPBINTCP_LOGIN_REQUEST_TYPE 'L'
#define SOUPBINTCP_LOGIN_REQUEST_LENGTH 49

typedef struct soupbintcp_login_request {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
  uint8_t username[6];
  uint8_t password[10];
  uint8_t requested_session[10];
  uint8_t requested_sequence_number[20];
} soupbintcp_login_request;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_login_request) == 49, "login_request");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request, packet_length) == 0, "login_request.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request, packet_type) == 2, "login_request.packet_type");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request, username) == 3, "login_request.username");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request, password) == 9, "login_request.password");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request, requested_session) == 19, "login_request.requested_session");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request, requested_sequence_number) == 29, "login_request.requested_sequence_number");

// packet_length @0 u16: always 47; bytes that follow, the type among them
static inline uint16_t soupbintcp_login_request_get_packet_length(const soupbintcp_login_request *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "L"
static inline uint8_t soupbintcp_login_request_get_packet_type(const soupbintcp_login_request *m) {
  return m->packet_type[0];
}

// username @3 alpha6: case-insensitive
static inline const uint8_t * soupbintcp_login_request_get_username(const soupbintcp_login_request *m) {
  return m->username;
}

// password @9 alpha10: case-insensitive
static inline const uint8_t * soupbintcp_login_request_get_password(const soupbintcp_login_request *m) {
  return m->password;
}

// requested_session @19 alpha10: blank for the current one
static inline const uint8_t * soupbintcp_login_request_get_requested_session(const soupbintcp_login_request *m) {
  return m->requested_session;
}

// requested_sequence_number @29 ascii20: 1 replays all; 0 begins at the most recently generated message
static inline uint64_t soupbintcp_login_request_get_requested_sequence_number(const soupbintcp_login_request *m) {
  return soupbintcp_load_ascii(m->requested_sequence_number, 20);
}

// pads with spaces; takes the first 6 characters of a longer text
static inline void soupbintcp_login_request_set_username(soupbintcp_login_request *m, const char *text, size_t length) {
  soupbintcp_store_alpha(m->username, 6, text, length);
}

// pads with spaces; takes the first 10 characters of a longer text
static inline void soupbintcp_login_request_set_password(soupbintcp_login_request *m, const char *text, size_t length) {
  soupbintcp_store_alpha(m->password, 10, text, length);
}

// pads on the left with spaces; takes the first 10 characters of a longer text
static inline void soupbintcp_login_request_set_requested_session(soupbintcp_login_request *m, const char *text, size_t length) {
  soupbintcp_store_alpha_right(m->requested_session, 10, text, length);
}

// gives 0, and writes nothing, when the number has more than 20 digits
static inline int soupbintcp_login_request_set_requested_sequence_number(soupbintcp_login_request *m, uint64_t value) {
  return soupbintcp_store_ascii(m->requested_sequence_number, 20, value);
}

// writes the fields that never change
static inline void soupbintcp_login_request_set_constants(soupbintcp_login_request *m) {
  soupbintcp_store16(m->packet_length, (47));
  m->packet_type[0] = 'L';
}

// Login Request (4.10). Version 4.10, with the time after which the link counts as dead. Since 2012-01-13. Told from login_request by its length.
#define SOUPBINTCP_LOGIN_REQUEST_WITH_TIMEOUT_TYPE 'L'
#define SOUPBINTCP_LOGIN_REQUEST_WITH_TIMEOUT_LENGTH 54

typedef struct soupbintcp_login_request_with_timeout {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
  uint8_t username[6];
  uint8_t password[10];
  uint8_t requested_session[10];
  uint8_t requested_sequence_number[20];
  uint8_t heartbeat_timeout[5];
} soupbintcp_login_request_with_timeout;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_login_request_with_timeout) == 54, "login_request_with_timeout");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request_with_timeout, packet_length) == 0, "login_request_with_timeout.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request_with_timeout, packet_type) == 2, "login_request_with_timeout.packet_type");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request_with_timeout, username) == 3, "login_request_with_timeout.username");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request_with_timeout, password) == 9, "login_request_with_timeout.password");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request_with_timeout, requested_session) == 19, "login_request_with_timeout.requested_session");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request_with_timeout, requested_sequence_number) == 29, "login_request_with_timeout.requested_sequence_number");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_login_request_with_timeout, heartbeat_timeout) == 49, "login_request_with_timeout.heartbeat_timeout");

// packet_length @0 u16: always 52; bytes that follow, the type among them
static inline uint16_t soupbintcp_login_request_with_timeout_get_packet_length(const soupbintcp_login_request_with_timeout *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "L"
static inline uint8_t soupbintcp_login_request_with_timeout_get_packet_type(const soupbintcp_login_request_with_timeout *m) {
  return m->packet_type[0];
}

// username @3 alpha6: case-insensitive
static inline const uint8_t * soupbintcp_login_request_with_timeout_get_username(const soupbintcp_login_request_with_timeout *m) {
  return m->username;
}

// password @9 alpha10: case-insensitive
static inline const uint8_t * soupbintcp_login_request_with_timeout_get_password(const soupbintcp_login_request_with_timeout *m) {
  return m->password;
}

// requested_session @19 alpha10: blank for the current one
static inline const uint8_t * soupbintcp_login_request_with_timeout_get_requested_session(const soupbintcp_login_request_with_timeout *m) {
  return m->requested_session;
}

// requested_sequence_number @29 ascii20: 1 replays all; 0 begins at the most recently generated message
static inline uint64_t soupbintcp_login_request_with_timeout_get_requested_sequence_number(const soupbintcp_login_request_with_timeout *m) {
  return soupbintcp_load_ascii(m->requested_sequence_number, 20);
}

// heartbeat_timeout @49 ascii5: in ms
static inline uint64_t soupbintcp_login_request_with_timeout_get_heartbeat_timeout(const soupbintcp_login_request_with_timeout *m) {
  return soupbintcp_load_ascii(m->heartbeat_timeout, 5);
}

// pads with spaces; takes the first 6 characters of a longer text
static inline void soupbintcp_login_request_with_timeout_set_username(soupbintcp_login_request_with_timeout *m, const char *text, size_t length) {
  soupbintcp_store_alpha(m->username, 6, text, length);
}

// pads with spaces; takes the first 10 characters of a longer text
static inline void soupbintcp_login_request_with_timeout_set_password(soupbintcp_login_request_with_timeout *m, const char *text, size_t length) {
  soupbintcp_store_alpha(m->password, 10, text, length);
}

// pads on the left with spaces; takes the first 10 characters of a longer text
static inline void soupbintcp_login_request_with_timeout_set_requested_session(soupbintcp_login_request_with_timeout *m, const char *text, size_t length) {
  soupbintcp_store_alpha_right(m->requested_session, 10, text, length);
}

// gives 0, and writes nothing, when the number has more than 20 digits
static inline int soupbintcp_login_request_with_timeout_set_requested_sequence_number(soupbintcp_login_request_with_timeout *m, uint64_t value) {
  return soupbintcp_store_ascii(m->requested_sequence_number, 20, value);
}

// gives 0, and writes nothing, when the number has more than 5 digits
static inline int soupbintcp_login_request_with_timeout_set_heartbeat_timeout(soupbintcp_login_request_with_timeout *m, uint64_t value) {
  return soupbintcp_store_ascii(m->heartbeat_timeout, 5, value);
}

// writes the fields that never change
static inline void soupbintcp_login_request_with_timeout_set_constants(soupbintcp_login_request_with_timeout *m) {
  soupbintcp_store16(m->packet_length, (52));
  m->packet_type[0] = 'L';
}

// Client Heartbeat. Sent when the client has sent nothing for a second.
#define SOUPBINTCP_CLIENT_HEARTBEAT_TYPE 'R'
#define SOUPBINTCP_CLIENT_HEARTBEAT_LENGTH 3

typedef struct soupbintcp_client_heartbeat {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
} soupbintcp_client_heartbeat;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_client_heartbeat) == 3, "client_heartbeat");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_client_heartbeat, packet_length) == 0, "client_heartbeat.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_client_heartbeat, packet_type) == 2, "client_heartbeat.packet_type");

// packet_length @0 u16: always 1; bytes that follow, the type among them
static inline uint16_t soupbintcp_client_heartbeat_get_packet_length(const soupbintcp_client_heartbeat *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "R"
static inline uint8_t soupbintcp_client_heartbeat_get_packet_type(const soupbintcp_client_heartbeat *m) {
  return m->packet_type[0];
}

// writes the fields that never change
static inline void soupbintcp_client_heartbeat_set_constants(soupbintcp_client_heartbeat *m) {
  soupbintcp_store16(m->packet_length, (1));
  m->packet_type[0] = 'R';
}

// Logout Request. Asks the server to close the connection.
#define SOUPBINTCP_LOGOUT_REQUEST_TYPE 'O'
#define SOUPBINTCP_LOGOUT_REQUEST_LENGTH 3

typedef struct soupbintcp_logout_request {
  uint8_t packet_length[2];
  uint8_t packet_type[1];
} soupbintcp_logout_request;

SOUPBINTCP_STATIC_ASSERT(sizeof(soupbintcp_logout_request) == 3, "logout_request");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_logout_request, packet_length) == 0, "logout_request.packet_length");
SOUPBINTCP_STATIC_ASSERT(offsetof(soupbintcp_logout_request, packet_type) == 2, "logout_request.packet_type");

// packet_length @0 u16: always 1; bytes that follow, the type among them
static inline uint16_t soupbintcp_logout_request_get_packet_length(const soupbintcp_logout_request *m) {
  return soupbintcp_load16(m->packet_length);
}

// packet_type @2 char: always "O"
static inline uint8_t soupbintcp_logout_request_get_packet_type(const soupbintcp_logout_request *m) {
  return m->packet_type[0];
}

// writes the fields that never change
static inline void soupbintcp_logout_request_set_constants(soupbintcp_logout_request *m) {
  soupbintcp_store16(m->packet_length, (1));
  m->packet_type[0] = 'O';
}

// X(type, name, length) for every message
#define SOUPBINTCP_MESSAGES(X) \
  X('+', debug, 3) \
  X('A', login_accepted, 33) \
  X('J', login_rejected, 4) \
  X('S', sequenced_data, 3) \
  X('U', unsequenced_data, 3) \
  X('H', server_heartbeat, 3) \
  X('Z', end_of_session, 3) \
  X('L', login_request, 49) \
  X('R', client_heartbeat, 3) \
  X('O', logout_request, 3)

// X(type, name, length) for every later layout of one of these types
#define SOUPBINTCP_REVISIONS(X) \
  X('L', login_request_with_timeout, 54)

// where every message has its type byte
#define SOUPBINTCP_TYPE_OFFSET 2

// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline uint8_t soupbintcp_length_of(uint8_t type) {
  static const uint8_t lengths[256] = {
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 33, 0, 0, 0, 0, 0, 0, 3, 0, 4, 0, 49, 0, 0, 3,
      0, 0, 3, 3, 0, 3, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  };
  return lengths[type];
}

#endif // LUMINA_GENERATED_SOUPBINTCP_H
