// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_PCAPNG_H
#define LUMINA_GENERATED_PCAPNG_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define PCAPNG_STATIC_ASSERT static_assert
#else
#define PCAPNG_STATIC_ASSERT _Static_assert
#endif

// block_type, u32; the set is open
#define PCAPNG_BLOCK_TYPE_INTERFACE_DESCRIPTION 1u // interface description
#define PCAPNG_BLOCK_TYPE_OBSOLETE_PACKET 2u // obsolete packet
#define PCAPNG_BLOCK_TYPE_SIMPLE_PACKET 3u // simple packet
#define PCAPNG_BLOCK_TYPE_ENHANCED_PACKET 6u // enhanced packet
#define PCAPNG_BLOCK_TYPE_SECTION_HEADER 168627466u // section header

// byte_order, u32; the set is open
#define PCAPNG_BYTE_ORDER_AS_WRITTEN 439041101u // as written
#define PCAPNG_BYTE_ORDER_SWAPPED 1295788826u // swapped

// option_code, u16; the set is open
#define PCAPNG_OPTION_CODE_END_OF_OPTIONS 0u // end of options
#define PCAPNG_OPTION_CODE_TIMESTAMP_RESOLUTION 9u // timestamp resolution

static inline uint16_t pcapng_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] | (uint32_t)p[1] << 8);
}

static inline uint32_t pcapng_load32(const uint8_t *p) {
  return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t pcapng_load64(const uint8_t *p) {
  return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

static inline void pcapng_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
}

static inline void pcapng_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
  p[2] = (uint8_t)(value >> 16);
  p[3] = (uint8_t)(value >> 24);
}

static inline void pcapng_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
  p[2] = (uint8_t)(value >> 16);
  p[3] = (uint8_t)(value >> 24);
  p[4] = (uint8_t)(value >> 32);
  p[5] = (uint8_t)(value >> 40);
  p[6] = (uint8_t)(value >> 48);
  p[7] = (uint8_t)(value >> 56);
}

// Block. What every block begins with.
#define PCAPNG_BLOCK_HEADER_LENGTH 8

typedef struct pcapng_block_header {
  uint8_t block_type[4];
  uint8_t total_length[4];
} pcapng_block_header;

PCAPNG_STATIC_ASSERT(sizeof(pcapng_block_header) == 8, "block_header");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_block_header, block_type) == 0, "block_header.block_type");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_block_header, total_length) == 4, "block_header.total_length");

// block_type @0 u32: any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header
static inline uint32_t pcapng_block_header_get_block_type(const pcapng_block_header *m) {
  return pcapng_load32(m->block_type);
}

// total_length @4 u32: of the whole block; a multiple of 4, and written again at its end
static inline uint32_t pcapng_block_header_get_total_length(const pcapng_block_header *m) {
  return pcapng_load32(m->total_length);
}

static inline void pcapng_block_header_set_block_type(pcapng_block_header *m, uint32_t value) {
  pcapng_store32(m->block_type, value);
}

static inline void pcapng_block_header_set_total_length(pcapng_block_header *m, uint32_t value) {
  pcapng_store32(m->total_length, value);
}

// Section Header Block. Begins a section: byte order and interfaces start anew.
#define PCAPNG_SECTION_HEADER_LENGTH 24

typedef struct pcapng_section_header {
  uint8_t block_type[4];
  uint8_t total_length[4];
  uint8_t byte_order[4];
  uint8_t version_major[2];
  uint8_t version_minor[2];
  uint8_t section_length[8];
} pcapng_section_header;

PCAPNG_STATIC_ASSERT(sizeof(pcapng_section_header) == 24, "section_header");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_section_header, block_type) == 0, "section_header.block_type");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_section_header, total_length) == 4, "section_header.total_length");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_section_header, byte_order) == 8, "section_header.byte_order");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_section_header, version_major) == 12, "section_header.version_major");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_section_header, version_minor) == 14, "section_header.version_minor");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_section_header, section_length) == 16, "section_header.section_length");

// block_type @0 u32: always 168627466; any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header
static inline uint32_t pcapng_section_header_get_block_type(const pcapng_section_header *m) {
  return pcapng_load32(m->block_type);
}

// total_length @4 u32
static inline uint32_t pcapng_section_header_get_total_length(const pcapng_section_header *m) {
  return pcapng_load32(m->total_length);
}

// byte_order @8 u32: 439041101 as written, 1295788826 swapped
static inline uint32_t pcapng_section_header_get_byte_order(const pcapng_section_header *m) {
  return pcapng_load32(m->byte_order);
}

// version_major @12 u16
static inline uint16_t pcapng_section_header_get_version_major(const pcapng_section_header *m) {
  return pcapng_load16(m->version_major);
}

// version_minor @14 u16
static inline uint16_t pcapng_section_header_get_version_minor(const pcapng_section_header *m) {
  return pcapng_load16(m->version_minor);
}

// section_length @16 u64: all ones when it is not known
static inline uint64_t pcapng_section_header_get_section_length(const pcapng_section_header *m) {
  return pcapng_load64(m->section_length);
}

static inline void pcapng_section_header_set_total_length(pcapng_section_header *m, uint32_t value) {
  pcapng_store32(m->total_length, value);
}

static inline void pcapng_section_header_set_byte_order(pcapng_section_header *m, uint32_t value) {
  pcapng_store32(m->byte_order, value);
}

static inline void pcapng_section_header_set_version_major(pcapng_section_header *m, uint16_t value) {
  pcapng_store16(m->version_major, value);
}

static inline void pcapng_section_header_set_version_minor(pcapng_section_header *m, uint16_t value) {
  pcapng_store16(m->version_minor, value);
}

static inline void pcapng_section_header_set_section_length(pcapng_section_header *m, uint64_t value) {
  pcapng_store64(m->section_length, value);
}

// writes the fields that never change
static inline void pcapng_section_header_set_constants(pcapng_section_header *m) {
  pcapng_store32(m->block_type, (168627466));
}

// Interface Description Block. Interfaces are numbered from 0 in the order of these blocks; options follow.
#define PCAPNG_INTERFACE_DESCRIPTION_LENGTH 16

typedef struct pcapng_interface_description {
  uint8_t block_type[4];
  uint8_t total_length[4];
  uint8_t link_type[2];
  uint8_t reserved[2];
  uint8_t snapshot_length[4];
} pcapng_interface_description;

PCAPNG_STATIC_ASSERT(sizeof(pcapng_interface_description) == 16, "interface_description");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_interface_description, block_type) == 0, "interface_description.block_type");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_interface_description, total_length) == 4, "interface_description.total_length");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_interface_description, link_type) == 8, "interface_description.link_type");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_interface_description, reserved) == 10, "interface_description.reserved");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_interface_description, snapshot_length) == 12, "interface_description.snapshot_length");

// block_type @0 u32: always 1; any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header
static inline uint32_t pcapng_interface_description_get_block_type(const pcapng_interface_description *m) {
  return pcapng_load32(m->block_type);
}

// total_length @4 u32
static inline uint32_t pcapng_interface_description_get_total_length(const pcapng_interface_description *m) {
  return pcapng_load32(m->total_length);
}

// link_type @8 u16: as in pcap
static inline uint16_t pcapng_interface_description_get_link_type(const pcapng_interface_description *m) {
  return pcapng_load16(m->link_type);
}

// reserved @10 u16
static inline uint16_t pcapng_interface_description_get_reserved(const pcapng_interface_description *m) {
  return pcapng_load16(m->reserved);
}

// snapshot_length @12 u32: most bytes kept of a packet; 0 for no limit
static inline uint32_t pcapng_interface_description_get_snapshot_length(const pcapng_interface_description *m) {
  return pcapng_load32(m->snapshot_length);
}

static inline void pcapng_interface_description_set_total_length(pcapng_interface_description *m, uint32_t value) {
  pcapng_store32(m->total_length, value);
}

static inline void pcapng_interface_description_set_link_type(pcapng_interface_description *m, uint16_t value) {
  pcapng_store16(m->link_type, value);
}

static inline void pcapng_interface_description_set_reserved(pcapng_interface_description *m, uint16_t value) {
  pcapng_store16(m->reserved, value);
}

static inline void pcapng_interface_description_set_snapshot_length(pcapng_interface_description *m, uint32_t value) {
  pcapng_store32(m->snapshot_length, value);
}

// writes the fields that never change
static inline void pcapng_interface_description_set_constants(pcapng_interface_description *m) {
  pcapng_store32(m->block_type, (1));
}

// Option. Padded to a multiple of 4 bytes; the length is without the padding.
#define PCAPNG_OPTION_LENGTH 4

typedef struct pcapng_option {
  uint8_t code[2];
  uint8_t value_length[2];
} pcapng_option;

PCAPNG_STATIC_ASSERT(sizeof(pcapng_option) == 4, "option");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_option, code) == 0, "option.code");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_option, value_length) == 2, "option.value_length");

// code @0 u16: 0 end of options, 9 timestamp resolution
static inline uint16_t pcapng_option_get_code(const pcapng_option *m) {
  return pcapng_load16(m->code);
}

// value_length @2 u16
static inline uint16_t pcapng_option_get_value_length(const pcapng_option *m) {
  return pcapng_load16(m->value_length);
}

static inline void pcapng_option_set_code(pcapng_option *m, uint16_t value) {
  pcapng_store16(m->code, value);
}

static inline void pcapng_option_set_value_length(pcapng_option *m, uint16_t value) {
  pcapng_store16(m->value_length, value);
}

// Enhanced Packet Block. A packet with its interface and time; its bytes follow, padded, then options.
#define PCAPNG_ENHANCED_PACKET_LENGTH 28

typedef struct pcapng_enhanced_packet {
  uint8_t block_type[4];
  uint8_t total_length[4];
  uint8_t interface_id[4];
  uint8_t timestamp_high[4];
  uint8_t timestamp_low[4];
  uint8_t captured_length[4];
  uint8_t original_length[4];
} pcapng_enhanced_packet;

PCAPNG_STATIC_ASSERT(sizeof(pcapng_enhanced_packet) == 28, "enhanced_packet");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_enhanced_packet, block_type) == 0, "enhanced_packet.block_type");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_enhanced_packet, total_length) == 4, "enhanced_packet.total_length");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_enhanced_packet, interface_id) == 8, "enhanced_packet.interface_id");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_enhanced_packet, timestamp_high) == 12, "enhanced_packet.timestamp_high");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_enhanced_packet, timestamp_low) == 16, "enhanced_packet.timestamp_low");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_enhanced_packet, captured_length) == 20, "enhanced_packet.captured_length");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_enhanced_packet, original_length) == 24, "enhanced_packet.original_length");

// block_type @0 u32: always 6; any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header
static inline uint32_t pcapng_enhanced_packet_get_block_type(const pcapng_enhanced_packet *m) {
  return pcapng_load32(m->block_type);
}

// total_length @4 u32
static inline uint32_t pcapng_enhanced_packet_get_total_length(const pcapng_enhanced_packet *m) {
  return pcapng_load32(m->total_length);
}

// interface_id @8 u32
static inline uint32_t pcapng_enhanced_packet_get_interface_id(const pcapng_enhanced_packet *m) {
  return pcapng_load32(m->interface_id);
}

// timestamp_high @12 u32: units since 1970; microseconds unless the interface says otherwise
static inline uint32_t pcapng_enhanced_packet_get_timestamp_high(const pcapng_enhanced_packet *m) {
  return pcapng_load32(m->timestamp_high);
}

// timestamp_low @16 u32
static inline uint32_t pcapng_enhanced_packet_get_timestamp_low(const pcapng_enhanced_packet *m) {
  return pcapng_load32(m->timestamp_low);
}

// captured_length @20 u32
static inline uint32_t pcapng_enhanced_packet_get_captured_length(const pcapng_enhanced_packet *m) {
  return pcapng_load32(m->captured_length);
}

// original_length @24 u32
static inline uint32_t pcapng_enhanced_packet_get_original_length(const pcapng_enhanced_packet *m) {
  return pcapng_load32(m->original_length);
}

static inline void pcapng_enhanced_packet_set_total_length(pcapng_enhanced_packet *m, uint32_t value) {
  pcapng_store32(m->total_length, value);
}

static inline void pcapng_enhanced_packet_set_interface_id(pcapng_enhanced_packet *m, uint32_t value) {
  pcapng_store32(m->interface_id, value);
}

static inline void pcapng_enhanced_packet_set_timestamp_high(pcapng_enhanced_packet *m, uint32_t value) {
  pcapng_store32(m->timestamp_high, value);
}

static inline void pcapng_enhanced_packet_set_timestamp_low(pcapng_enhanced_packet *m, uint32_t value) {
  pcapng_store32(m->timestamp_low, value);
}

static inline void pcapng_enhanced_packet_set_captured_length(pcapng_enhanced_packet *m, uint32_t value) {
  pcapng_store32(m->captured_length, value);
}

static inline void pcapng_enhanced_packet_set_original_length(pcapng_enhanced_packet *m, uint32_t value) {
  pcapng_store32(m->original_length, value);
}

// writes the fields that never change
static inline void pcapng_enhanced_packet_set_constants(pcapng_enhanced_packet *m) {
  pcapng_store32(m->block_type, (6));
}

// Packet Block. What the enhanced packet block replaced.
#define PCAPNG_OBSOLETE_PACKET_LENGTH 28

typedef struct pcapng_obsolete_packet {
  uint8_t block_type[4];
  uint8_t total_length[4];
  uint8_t interface_id[2];
  uint8_t drops_count[2];
  uint8_t timestamp_high[4];
  uint8_t timestamp_low[4];
  uint8_t captured_length[4];
  uint8_t original_length[4];
} pcapng_obsolete_packet;

PCAPNG_STATIC_ASSERT(sizeof(pcapng_obsolete_packet) == 28, "obsolete_packet");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_obsolete_packet, block_type) == 0, "obsolete_packet.block_type");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_obsolete_packet, total_length) == 4, "obsolete_packet.total_length");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_obsolete_packet, interface_id) == 8, "obsolete_packet.interface_id");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_obsolete_packet, drops_count) == 10, "obsolete_packet.drops_count");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_obsolete_packet, timestamp_high) == 12, "obsolete_packet.timestamp_high");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_obsolete_packet, timestamp_low) == 16, "obsolete_packet.timestamp_low");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_obsolete_packet, captured_length) == 20, "obsolete_packet.captured_length");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_obsolete_packet, original_length) == 24, "obsolete_packet.original_length");

// block_type @0 u32: always 2; any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header
static inline uint32_t pcapng_obsolete_packet_get_block_type(const pcapng_obsolete_packet *m) {
  return pcapng_load32(m->block_type);
}

// total_length @4 u32
static inline uint32_t pcapng_obsolete_packet_get_total_length(const pcapng_obsolete_packet *m) {
  return pcapng_load32(m->total_length);
}

// interface_id @8 u16
static inline uint16_t pcapng_obsolete_packet_get_interface_id(const pcapng_obsolete_packet *m) {
  return pcapng_load16(m->interface_id);
}

// drops_count @10 u16
static inline uint16_t pcapng_obsolete_packet_get_drops_count(const pcapng_obsolete_packet *m) {
  return pcapng_load16(m->drops_count);
}

// timestamp_high @12 u32
static inline uint32_t pcapng_obsolete_packet_get_timestamp_high(const pcapng_obsolete_packet *m) {
  return pcapng_load32(m->timestamp_high);
}

// timestamp_low @16 u32
static inline uint32_t pcapng_obsolete_packet_get_timestamp_low(const pcapng_obsolete_packet *m) {
  return pcapng_load32(m->timestamp_low);
}

// captured_length @20 u32
static inline uint32_t pcapng_obsolete_packet_get_captured_length(const pcapng_obsolete_packet *m) {
  return pcapng_load32(m->captured_length);
}

// original_length @24 u32
static inline uint32_t pcapng_obsolete_packet_get_original_length(const pcapng_obsolete_packet *m) {
  return pcapng_load32(m->original_length);
}

static inline void pcapng_obsolete_packet_set_total_length(pcapng_obsolete_packet *m, uint32_t value) {
  pcapng_store32(m->total_length, value);
}

static inline void pcapng_obsolete_packet_set_interface_id(pcapng_obsolete_packet *m, uint16_t value) {
  pcapng_store16(m->interface_id, value);
}

static inline void pcapng_obsolete_packet_set_drops_count(pcapng_obsolete_packet *m, uint16_t value) {
  pcapng_store16(m->drops_count, value);
}

static inline void pcapng_obsolete_packet_set_timestamp_high(pcapng_obsolete_packet *m, uint32_t value) {
  pcapng_store32(m->timestamp_high, value);
}

static inline void pcapng_obsolete_packet_set_timestamp_low(pcapng_obsolete_packet *m, uint32_t value) {
  pcapng_store32(m->timestamp_low, value);
}

static inline void pcapng_obsolete_packet_set_captured_length(pcapng_obsolete_packet *m, uint32_t value) {
  pcapng_store32(m->captured_length, value);
}

static inline void pcapng_obsolete_packet_set_original_length(pcapng_obsolete_packet *m, uint32_t value) {
  pcapng_store32(m->original_length, value);
}

// writes the fields that never change
static inline void pcapng_obsolete_packet_set_constants(pcapng_obsolete_packet *m) {
  pcapng_store32(m->block_type, (2));
}

// Simple Packet Block. A packet of interface 0 without a time; as many bytes as the snapshot length and the block leave.
#define PCAPNG_SIMPLE_PACKET_LENGTH 12

typedef struct pcapng_simple_packet {
  uint8_t block_type[4];
  uint8_t total_length[4];
  uint8_t original_length[4];
} pcapng_simple_packet;

PCAPNG_STATIC_ASSERT(sizeof(pcapng_simple_packet) == 12, "simple_packet");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_simple_packet, block_type) == 0, "simple_packet.block_type");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_simple_packet, total_length) == 4, "simple_packet.total_length");
PCAPNG_STATIC_ASSERT(offsetof(pcapng_simple_packet, original_length) == 8, "simple_packet.original_length");

// block_type @0 u32: always 3; any other block is skipped by its length; 1 interface description, 2 obsolete packet, 3 simple packet, 6 enhanced packet, 168627466 section header
static inline uint32_t pcapng_simple_packet_get_block_type(const pcapng_simple_packet *m) {
  return pcapng_load32(m->block_type);
}

// total_length @4 u32
static inline uint32_t pcapng_simple_packet_get_total_length(const pcapng_simple_packet *m) {
  return pcapng_load32(m->total_length);
}

// original_length @8 u32
static inline uint32_t pcapng_simple_packet_get_original_length(const pcapng_simple_packet *m) {
  return pcapng_load32(m->original_length);
}

static inline void pcapng_simple_packet_set_total_length(pcapng_simple_packet *m, uint32_t value) {
  pcapng_store32(m->total_length, value);
}

static inline void pcapng_simple_packet_set_original_length(pcapng_simple_packet *m, uint32_t value) {
  pcapng_store32(m->original_length, value);
}

// writes the fields that never change
static inline void pcapng_simple_packet_set_constants(pcapng_simple_packet *m) {
  pcapng_store32(m->block_type, (3));
}

// X(type, name, length) for every message
#define PCAPNG_MESSAGES(X) \
  X(0, block_header, 8) \
  X(0, section_header, 24) \
  X(0, interface_description, 16) \
  X(0, option, 4) \
  X(0, enhanced_packet, 28) \
  X(0, obsolete_packet, 28) \
  X(0, simple_packet, 12)

#endif // LUMINA_GENERATED_PCAPNG_H
