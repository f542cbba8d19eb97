// @generated from schema/framing/pcap.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_PCAP_H
#define LUMINA_GENERATED_PCAP_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define PCAP_STATIC_ASSERT static_assert
#else
#define PCAP_STATIC_ASSERT _Static_assert
#endif

// magic, u32; the set is open
#define PCAP_MAGIC_NANOSECONDS_SWAPPED 1295823521u // nanoseconds swapped
#define PCAP_MAGIC_NANOSECONDS 2712812621u // nanoseconds
#define PCAP_MAGIC_MICROSECONDS 2712847316u // microseconds
#define PCAP_MAGIC_MICROSECONDS_SWAPPED 3569595041u // microseconds swapped

// link_type, u16; the set is open
#define PCAP_LINK_TYPE_NULL_LOOPBACK 0u // null loopback
#define PCAP_LINK_TYPE_ETHERNET 1u // ethernet
#define PCAP_LINK_TYPE_RAW_OPENBSD 12u // raw openbsd
#define PCAP_LINK_TYPE_RAW_BSD 14u // raw bsd
#define PCAP_LINK_TYPE_RAW 101u // raw
#define PCAP_LINK_TYPE_LOOPBACK 108u // loopback
#define PCAP_LINK_TYPE_LINUX_COOKED 113u // linux cooked
#define PCAP_LINK_TYPE_IPV4 228u // ipv4
#define PCAP_LINK_TYPE_IPV6 229u // ipv6
#define PCAP_LINK_TYPE_LINUX_COOKED_2 276u // linux cooked 2

static inline uint16_t pcap_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] | (uint32_t)p[1] << 8);
}

static inline uint32_t pcap_load32(const uint8_t *p) {
  return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t pcap_load64(const uint8_t *p) {
  return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

static inline void pcap_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
}

static inline void pcap_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
  p[2] = (uint8_t)(value >> 16);
  p[3] = (uint8_t)(value >> 24);
}

static inline void pcap_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
  p[2] = (uint8_t)(value >> 16);
  p[3] = (uint8_t)(value >> 24);
  p[4] = (uint8_t)(value >> 32);
  p[5] = (uint8_t)(value >> 40);
  p[6] = (uint8_t)(value >> 48);
  p[7] = (uint8_t)(value >> 56);
}

// File Header. Once, at the start.
#define PCAP_FILE_HEADER_LENGTH 24

typedef struct pcap_file_header {
  uint8_t magic[4];
  uint8_t version_major[2];
  uint8_t version_minor[2];
  uint8_t reserved[8];
  uint8_t snapshot_length[4];
  uint8_t link_type[2];
  uint8_t link_flags[2];
} pcap_file_header;

PCAP_STATIC_ASSERT(sizeof(pcap_file_header) == 24, "file_header");
PCAP_STATIC_ASSERT(offsetof(pcap_file_header, magic) == 0, "file_header.magic");
PCAP_STATIC_ASSERT(offsetof(pcap_file_header, version_major) == 4, "file_header.version_major");
PCAP_STATIC_ASSERT(offsetof(pcap_file_header, version_minor) == 6, "file_header.version_minor");
PCAP_STATIC_ASSERT(offsetof(pcap_file_header, reserved) == 8, "file_header.reserved");
PCAP_STATIC_ASSERT(offsetof(pcap_file_header, snapshot_length) == 16, "file_header.snapshot_length");
PCAP_STATIC_ASSERT(offsetof(pcap_file_header, link_type) == 20, "file_header.link_type");
PCAP_STATIC_ASSERT(offsetof(pcap_file_header, link_flags) == 22, "file_header.link_flags");

// magic @0 u32: 1295823521 nanoseconds swapped, 2712812621 nanoseconds, 2712847316 microseconds, 3569595041 microseconds swapped
static inline uint32_t pcap_file_header_get_magic(const pcap_file_header *m) {
  return pcap_load32(m->magic);
}

// version_major @4 u16
static inline uint16_t pcap_file_header_get_version_major(const pcap_file_header *m) {
  return pcap_load16(m->version_major);
}

// version_minor @6 u16
static inline uint16_t pcap_file_header_get_version_minor(const pcap_file_header *m) {
  return pcap_load16(m->version_minor);
}

// reserved @8 u64
static inline uint64_t pcap_file_header_get_reserved(const pcap_file_header *m) {
  return pcap_load64(m->reserved);
}

// snapshot_length @16 u32: most bytes kept of a packet; 0 for no limit
static inline uint32_t pcap_file_header_get_snapshot_length(const pcap_file_header *m) {
  return pcap_load32(m->snapshot_length);
}

// link_type @20 u16: what the packets begin with; 0 null loopback, 1 ethernet, 12 raw openbsd, 14 raw bsd, 101 raw, 108 loopback, 113 linux cooked, 228 ipv4, 229 ipv6, 276 linux cooked 2
static inline uint16_t pcap_file_header_get_link_type(const pcap_file_header *m) {
  return pcap_load16(m->link_type);
}

// link_flags @22 u16: length of the frame check sequence, in the top bits; before the link type in the big-endian form
static inline uint16_t pcap_file_header_get_link_flags(const pcap_file_header *m) {
  return pcap_load16(m->link_flags);
}

static inline void pcap_file_header_set_magic(pcap_file_header *m, uint32_t value) {
  pcap_store32(m->magic, value);
}

static inline void pcap_file_header_set_version_major(pcap_file_header *m, uint16_t value) {
  pcap_store16(m->version_major, value);
}

static inline void pcap_file_header_set_version_minor(pcap_file_header *m, uint16_t value) {
  pcap_store16(m->version_minor, value);
}

static inline void pcap_file_header_set_reserved(pcap_file_header *m, uint64_t value) {
  pcap_store64(m->reserved, value);
}

static inline void pcap_file_header_set_snapshot_length(pcap_file_header *m, uint32_t value) {
  pcap_store32(m->snapshot_length, value);
}

static inline void pcap_file_header_set_link_type(pcap_file_header *m, uint16_t value) {
  pcap_store16(m->link_type, value);
}

static inline void pcap_file_header_set_link_flags(pcap_file_header *m, uint16_t value) {
  pcap_store16(m->link_flags, value);
}

// Packet Record. Before every packet.
#define PCAP_RECORD_HEADER_LENGTH 16

typedef struct pcap_record_header {
  uint8_t seconds[4];
  uint8_t fraction[4];
  uint8_t captured_length[4];
  uint8_t original_length[4];
} pcap_record_header;

PCAP_STATIC_ASSERT(sizeof(pcap_record_header) == 16, "record_header");
PCAP_STATIC_ASSERT(offsetof(pcap_record_header, seconds) == 0, "record_header.seconds");
PCAP_STATIC_ASSERT(offsetof(pcap_record_header, fraction) == 4, "record_header.fraction");
PCAP_STATIC_ASSERT(offsetof(pcap_record_header, captured_length) == 8, "record_header.captured_length");
PCAP_STATIC_ASSERT(offsetof(pcap_record_header, original_length) == 12, "record_header.original_length");

// seconds @0 u32: since 1970, UTC
static inline uint32_t pcap_record_header_get_seconds(const pcap_record_header *m) {
  return pcap_load32(m->seconds);
}

// fraction @4 u32: microseconds or nanoseconds, as the magic number says
static inline uint32_t pcap_record_header_get_fraction(const pcap_record_header *m) {
  return pcap_load32(m->fraction);
}

// captured_length @8 u32: bytes that follow
static inline uint32_t pcap_record_header_get_captured_length(const pcap_record_header *m) {
  return pcap_load32(m->captured_length);
}

// original_length @12 u32: bytes on the wire
static inline uint32_t pcap_record_header_get_original_length(const pcap_record_header *m) {
  return pcap_load32(m->original_length);
}

static inline void pcap_record_header_set_seconds(pcap_record_header *m, uint32_t value) {
  pcap_store32(m->seconds, value);
}

static inline void pcap_record_header_set_fraction(pcap_record_header *m, uint32_t value) {
  pcap_store32(m->fraction, value);
}

static inline void pcap_record_header_set_captured_length(pcap_record_header *m, uint32_t value) {
  pcap_store32(m->captured_length, value);
}

static inline void pcap_record_header_set_original_length(pcap_record_header *m, uint32_t value) {
  pcap_store32(m->original_length, value);
}

// X(type, name, length) for every message
#define PCAP_MESSAGES(X) \
  X(0, file_header, 24) \
  X(0, record_header, 16)

#endif // LUMINA_GENERATED_PCAP_H
