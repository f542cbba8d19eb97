// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.
#ifndef LUMINA_GENERATED_NETWORK_H
#define LUMINA_GENERATED_NETWORK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define NETWORK_STATIC_ASSERT static_assert
#else
#define NETWORK_STATIC_ASSERT _Static_assert
#endif

// ether_type, u16; the set is open
#define NETWORK_ETHER_TYPE_IPV4 2048u // ipv4
#define NETWORK_ETHER_TYPE_VLAN 33024u // vlan
#define NETWORK_ETHER_TYPE_IPV6 34525u // ipv6
#define NETWORK_ETHER_TYPE_SERVICE_VLAN 34984u // service vlan
#define NETWORK_ETHER_TYPE_STACKED_VLAN 37120u // stacked vlan

// ip_protocol, u8; the set is open
#define NETWORK_IP_PROTOCOL_HOP_BY_HOP_OPTIONS 0u // hop by hop options
#define NETWORK_IP_PROTOCOL_TCP 6u // tcp
#define NETWORK_IP_PROTOCOL_UDP 17u // udp
#define NETWORK_IP_PROTOCOL_ROUTING 43u // routing
#define NETWORK_IP_PROTOCOL_FRAGMENT 44u // fragment
#define NETWORK_IP_PROTOCOL_DESTINATION_OPTIONS 60u // destination options

// tcp_flags, u8; the set is open
#define NETWORK_TCP_FLAGS_FIN 1u // fin
#define NETWORK_TCP_FLAGS_SYN 2u // syn
#define NETWORK_TCP_FLAGS_RESET 4u // reset
#define NETWORK_TCP_FLAGS_PUSH 8u // push
#define NETWORK_TCP_FLAGS_ACKNOWLEDGE 16u // acknowledge

static inline uint16_t network_load16(const uint8_t *p) {
  return (uint16_t)((uint32_t)p[0] << 8 | (uint32_t)p[1]);
}

static inline uint32_t network_load32(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static inline uint64_t network_load64(const uint8_t *p) {
  return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | (uint64_t)p[7];
}

static inline void network_store16(uint8_t *p, uint16_t value) {
  p[0] = (uint8_t)(value >> 8);
  p[1] = (uint8_t)value;
}

static inline void network_store32(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)(value >> 24);
  p[1] = (uint8_t)(value >> 16);
  p[2] = (uint8_t)(value >> 8);
  p[3] = (uint8_t)value;
}

static inline void network_store48(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 40);
  p[1] = (uint8_t)(value >> 32);
  p[2] = (uint8_t)(value >> 24);
  p[3] = (uint8_t)(value >> 16);
  p[4] = (uint8_t)(value >> 8);
  p[5] = (uint8_t)value;
}

static inline void network_store64(uint8_t *p, uint64_t value) {
  p[0] = (uint8_t)(value >> 56);
  p[1] = (uint8_t)(value >> 48);
  p[2] = (uint8_t)(value >> 40);
  p[3] = (uint8_t)(value >> 32);
  p[4] = (uint8_t)(value >> 24);
  p[5] = (uint8_t)(value >> 16);
  p[6] = (uint8_t)(value >> 8);
  p[7] = (uint8_t)value;
}

// Ethernet II.
#define NETWORK_ETHERNET_LENGTH 14

typedef struct network_ethernet {
  uint8_t destination[6];
  uint8_t source[6];
  uint8_t ether_type[2];
} network_ethernet;

NETWORK_STATIC_ASSERT(sizeof(network_ethernet) == 14, "ethernet");
NETWORK_STATIC_ASSERT(offsetof(network_ethernet, destination) == 0, "ethernet.destination");
NETWORK_STATIC_ASSERT(offsetof(network_ethernet, source) == 6, "ethernet.source");
NETWORK_STATIC_ASSERT(offsetof(network_ethernet, ether_type) == 12, "ethernet.ether_type");

// destination @0 bytes6
static inline const uint8_t * network_ethernet_get_destination(const network_ethernet *m) {
  return m->destination;
}

// source @6 bytes6
static inline const uint8_t * network_ethernet_get_source(const network_ethernet *m) {
  return m->source;
}

// ether_type @12 u16: 2048 ipv4, 33024 vlan, 34525 ipv6, 34984 service vlan, 37120 stacked vlan
static inline uint16_t network_ethernet_get_ether_type(const network_ethernet *m) {
  return network_load16(m->ether_type);
}

// takes 6 bytes
static inline void network_ethernet_set_destination(network_ethernet *m, const uint8_t *bytes) {
  memcpy(m->destination, bytes, 6);
}

// takes 6 bytes
static inline void network_ethernet_set_source(network_ethernet *m, const uint8_t *bytes) {
  memcpy(m->source, bytes, 6);
}

static inline void network_ethernet_set_ether_type(network_ethernet *m, uint16_t value) {
  network_store16(m->ether_type, value);
}

// IEEE 802.1Q tag.
#define NETWORK_VLAN_TAG_LENGTH 4

typedef struct network_vlan_tag {
  uint8_t control[2];
  uint8_t ether_type[2];
} network_vlan_tag;

NETWORK_STATIC_ASSERT(sizeof(network_vlan_tag) == 4, "vlan_tag");
NETWORK_STATIC_ASSERT(offsetof(network_vlan_tag, control) == 0, "vlan_tag.control");
NETWORK_STATIC_ASSERT(offsetof(network_vlan_tag, ether_type) == 2, "vlan_tag.ether_type");

// control @0 u16: priority and network number
static inline uint16_t network_vlan_tag_get_control(const network_vlan_tag *m) {
  return network_load16(m->control);
}

// ether_type @2 u16: 2048 ipv4, 33024 vlan, 34525 ipv6, 34984 service vlan, 37120 stacked vlan
static inline uint16_t network_vlan_tag_get_ether_type(const network_vlan_tag *m) {
  return network_load16(m->ether_type);
}

static inline void network_vlan_tag_set_control(network_vlan_tag *m, uint16_t value) {
  network_store16(m->control, value);
}

static inline void network_vlan_tag_set_ether_type(network_vlan_tag *m, uint16_t value) {
  network_store16(m->ether_type, value);
}

// Linux cooked capture (SLL).
#define NETWORK_LINUX_COOKED_LENGTH 16

typedef struct network_linux_cooked {
  uint8_t packet_type[2];
  uint8_t hardware_type[2];
  uint8_t address_length[2];
  uint8_t address[8];
  uint8_t ether_type[2];
} network_linux_cooked;

NETWORK_STATIC_ASSERT(sizeof(network_linux_cooked) == 16, "linux_cooked");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked, packet_type) == 0, "linux_cooked.packet_type");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked, hardware_type) == 2, "linux_cooked.hardware_type");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked, address_length) == 4, "linux_cooked.address_length");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked, address) == 6, "linux_cooked.address");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked, ether_type) == 14, "linux_cooked.ether_type");

// packet_type @0 u16
static inline uint16_t network_linux_cooked_get_packet_type(const network_linux_cooked *m) {
  return network_load16(m->packet_type);
}

// hardware_type @2 u16
static inline uint16_t network_linux_cooked_get_hardware_type(const network_linux_cooked *m) {
  return network_load16(m->hardware_type);
}

// address_length @4 u16
static inline uint16_t network_linux_cooked_get_address_length(const network_linux_cooked *m) {
  return network_load16(m->address_length);
}

// address @6 u64
static inline uint64_t network_linux_cooked_get_address(const network_linux_cooked *m) {
  return network_load64(m->address);
}

// ether_type @14 u16: 2048 ipv4, 33024 vlan, 34525 ipv6, 34984 service vlan, 37120 stacked vlan
static inline uint16_t network_linux_cooked_get_ether_type(const network_linux_cooked *m) {
  return network_load16(m->ether_type);
}

static inline void network_linux_cooked_set_packet_type(network_linux_cooked *m, uint16_t value) {
  network_store16(m->packet_type, value);
}

static inline void network_linux_cooked_set_hardware_type(network_linux_cooked *m, uint16_t value) {
  network_store16(m->hardware_type, value);
}

static inline void network_linux_cooked_set_address_length(network_linux_cooked *m, uint16_t value) {
  network_store16(m->address_length, value);
}

static inline void network_linux_cooked_set_address(network_linux_cooked *m, uint64_t value) {
  network_store64(m->address, value);
}

static inline void network_linux_cooked_set_ether_type(network_linux_cooked *m, uint16_t value) {
  network_store16(m->ether_type, value);
}

// Linux cooked capture v2 (SLL2).
#define NETWORK_LINUX_COOKED_2_LENGTH 20

typedef struct network_linux_cooked_2 {
  uint8_t ether_type[2];
  uint8_t reserved[2];
  uint8_t interface_index[4];
  uint8_t hardware_type[2];
  uint8_t packet_type[1];
  uint8_t address_length[1];
  uint8_t address[8];
} network_linux_cooked_2;

NETWORK_STATIC_ASSERT(sizeof(network_linux_cooked_2) == 20, "linux_cooked_2");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked_2, ether_type) == 0, "linux_cooked_2.ether_type");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked_2, reserved) == 2, "linux_cooked_2.reserved");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked_2, interface_index) == 4, "linux_cooked_2.interface_index");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked_2, hardware_type) == 8, "linux_cooked_2.hardware_type");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked_2, packet_type) == 10, "linux_cooked_2.packet_type");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked_2, address_length) == 11, "linux_cooked_2.address_length");
NETWORK_STATIC_ASSERT(offsetof(network_linux_cooked_2, address) == 12, "linux_cooked_2.address");

// ether_type @0 u16: 2048 ipv4, 33024 vlan, 34525 ipv6, 34984 service vlan, 37120 stacked vlan
static inline uint16_t network_linux_cooked_2_get_ether_type(const network_linux_cooked_2 *m) {
  return network_load16(m->ether_type);
}

// reserved @2 u16
static inline uint16_t network_linux_cooked_2_get_reserved(const network_linux_cooked_2 *m) {
  return network_load16(m->reserved);
}

// interface_index @4 u32
static inline uint32_t network_linux_cooked_2_get_interface_index(const network_linux_cooked_2 *m) {
  return network_load32(m->interface_index);
}

// hardware_type @8 u16
static inline uint16_t network_linux_cooked_2_get_hardware_type(const network_linux_cooked_2 *m) {
  return network_load16(m->hardware_type);
}

// packet_type @10 u8
static inline uint8_t network_linux_cooked_2_get_packet_type(const network_linux_cooked_2 *m) {
  return m->packet_type[0];
}

// address_length @11 u8
static inline uint8_t network_linux_cooked_2_get_address_length(const network_linux_cooked_2 *m) {
  return m->address_length[0];
}

// address @12 u64
static inline uint64_t network_linux_cooked_2_get_address(const network_linux_cooked_2 *m) {
  return network_load64(m->address);
}

static inline void network_linux_cooked_2_set_ether_type(network_linux_cooked_2 *m, uint16_t value) {
  network_store16(m->ether_type, value);
}

static inline void network_linux_cooked_2_set_reserved(network_linux_cooked_2 *m, uint16_t value) {
  network_store16(m->reserved, value);
}

static inline void network_linux_cooked_2_set_interface_index(network_linux_cooked_2 *m, uint32_t value) {
  network_store32(m->interface_index, value);
}

static inline void network_linux_cooked_2_set_hardware_type(network_linux_cooked_2 *m, uint16_t value) {
  network_store16(m->hardware_type, value);
}

static inline void network_linux_cooked_2_set_packet_type(network_linux_cooked_2 *m, uint8_t value) {
  m->packet_type[0] = value;
}

static inline void network_linux_cooked_2_set_address_length(network_linux_cooked_2 *m, uint8_t value) {
  m->address_length[0] = value;
}

static inline void network_linux_cooked_2_set_address(network_linux_cooked_2 *m, uint64_t value) {
  network_store64(m->address, value);
}

// BSD loopback.
#define NETWORK_LOOPBACK_LENGTH 4

typedef struct network_loopback {
  uint8_t family[4];
} network_loopback;

NETWORK_STATIC_ASSERT(sizeof(network_loopback) == 4, "loopback");
NETWORK_STATIC_ASSERT(offsetof(network_loopback, family) == 0, "loopback.family");

// family @0 u32: the system's number of IPv4 or IPv6, in the byte order of the machine that captured
static inline uint32_t network_loopback_get_family(const network_loopback *m) {
  return network_load32(m->family);
}

static inline void network_loopback_set_family(network_loopback *m, uint32_t value) {
  network_store32(m->family, value);
}

// RFC 791.
#define NETWORK_IPV4_LENGTH 20

typedef struct network_ipv4 {
  uint8_t version_and_words[1];
  uint8_t service[1];
  uint8_t total_length[2];
  uint8_t identification[2];
  uint8_t fragment[2];
  uint8_t time_to_live[1];
  uint8_t protocol[1];
  uint8_t checksum[2];
  uint8_t source[4];
  uint8_t destination[4];
} network_ipv4;

NETWORK_STATIC_ASSERT(sizeof(network_ipv4) == 20, "ipv4");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, version_and_words) == 0, "ipv4.version_and_words");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, service) == 1, "ipv4.service");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, total_length) == 2, "ipv4.total_length");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, identification) == 4, "ipv4.identification");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, fragment) == 6, "ipv4.fragment");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, time_to_live) == 8, "ipv4.time_to_live");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, protocol) == 9, "ipv4.protocol");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, checksum) == 10, "ipv4.checksum");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, source) == 12, "ipv4.source");
NETWORK_STATIC_ASSERT(offsetof(network_ipv4, destination) == 16, "ipv4.destination");

// version_and_words @0 u8: version 4 in the top half; header length in 4-byte words below
static inline uint8_t network_ipv4_get_version_and_words(const network_ipv4 *m) {
  return m->version_and_words[0];
}

// service @1 u8
static inline uint8_t network_ipv4_get_service(const network_ipv4 *m) {
  return m->service[0];
}

// total_length @2 u16: header and payload
static inline uint16_t network_ipv4_get_total_length(const network_ipv4 *m) {
  return network_load16(m->total_length);
}

// identification @4 u16
static inline uint16_t network_ipv4_get_identification(const network_ipv4 *m) {
  return network_load16(m->identification);
}

// fragment @6 u16: 0x4000 don't fragment, 0x2000 more fragments, then the offset in 8-byte units
static inline uint16_t network_ipv4_get_fragment(const network_ipv4 *m) {
  return network_load16(m->fragment);
}

// time_to_live @8 u8
static inline uint8_t network_ipv4_get_time_to_live(const network_ipv4 *m) {
  return m->time_to_live[0];
}

// protocol @9 u8: 0 hop by hop options, 6 tcp, 17 udp, 43 routing, 44 fragment, 60 destination options
static inline uint8_t network_ipv4_get_protocol(const network_ipv4 *m) {
  return m->protocol[0];
}

// checksum @10 u16
static inline uint16_t network_ipv4_get_checksum(const network_ipv4 *m) {
  return network_load16(m->checksum);
}

// source @12 u32
static inline uint32_t network_ipv4_get_source(const network_ipv4 *m) {
  return network_load32(m->source);
}

// destination @16 u32
static inline uint32_t network_ipv4_get_destination(const network_ipv4 *m) {
  return network_load32(m->destination);
}

static inline void network_ipv4_set_version_and_words(network_ipv4 *m, uint8_t value) {
  m->version_and_words[0] = value;
}

static inline void network_ipv4_set_service(network_ipv4 *m, uint8_t value) {
  m->service[0] = value;
}

static inline void network_ipv4_set_total_length(network_ipv4 *m, uint16_t value) {
  network_store16(m->total_length, value);
}

static inline void network_ipv4_set_identification(network_ipv4 *m, uint16_t value) {
  network_store16(m->identification, value);
}

static inline void network_ipv4_set_fragment(network_ipv4 *m, uint16_t value) {
  network_store16(m->fragment, value);
}

static inline void network_ipv4_set_time_to_live(network_ipv4 *m, uint8_t value) {
  m->time_to_live[0] = value;
}

static inline void network_ipv4_set_protocol(network_ipv4 *m, uint8_t value) {
  m->protocol[0] = value;
}

static inline void network_ipv4_set_checksum(network_ipv4 *m, uint16_t value) {
  network_store16(m->checksum, value);
}

static inline void network_ipv4_set_source(network_ipv4 *m, uint32_t value) {
  network_store32(m->source, value);
}

static inline void network_ipv4_set_destination(network_ipv4 *m, uint32_t value) {
  network_store32(m->destination, value);
}

// RFC 8200.
#define NETWORK_IPV6_LENGTH 40

typedef struct network_ipv6 {
  uint8_t version_and_flow[4];
  uint8_t payload_length[2];
  uint8_t next_header[1];
  uint8_t hop_limit[1];
  uint8_t source_0[4];
  uint8_t source_1[4];
  uint8_t source_2[4];
  uint8_t source_3[4];
  uint8_t destination_0[4];
  uint8_t destination_1[4];
  uint8_t destination_2[4];
  uint8_t destination_3[4];
} network_ipv6;

NETWORK_STATIC_ASSERT(sizeof(network_ipv6) == 40, "ipv6");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, version_and_flow) == 0, "ipv6.version_and_flow");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, payload_length) == 4, "ipv6.payload_length");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, next_header) == 6, "ipv6.next_header");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, hop_limit) == 7, "ipv6.hop_limit");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, source_0) == 8, "ipv6.source_0");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, source_1) == 12, "ipv6.source_1");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, source_2) == 16, "ipv6.source_2");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, source_3) == 20, "ipv6.source_3");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, destination_0) == 24, "ipv6.destination_0");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, destination_1) == 28, "ipv6.destination_1");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, destination_2) == 32, "ipv6.destination_2");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6, destination_3) == 36, "ipv6.destination_3");

// version_and_flow @0 u32: version 6 in the top 4 bits
static inline uint32_t network_ipv6_get_version_and_flow(const network_ipv6 *m) {
  return network_load32(m->version_and_flow);
}

// payload_length @4 u16: extension headers and payload
static inline uint16_t network_ipv6_get_payload_length(const network_ipv6 *m) {
  return network_load16(m->payload_length);
}

// next_header @6 u8: 0 hop by hop options, 6 tcp, 17 udp, 43 routing, 44 fragment, 60 destination options
static inline uint8_t network_ipv6_get_next_header(const network_ipv6 *m) {
  return m->next_header[0];
}

// hop_limit @7 u8
static inline uint8_t network_ipv6_get_hop_limit(const network_ipv6 *m) {
  return m->hop_limit[0];
}

// source_0 @8 u32: first 4 bytes of 16
static inline uint32_t network_ipv6_get_source_0(const network_ipv6 *m) {
  return network_load32(m->source_0);
}

// source_1 @12 u32
static inline uint32_t network_ipv6_get_source_1(const network_ipv6 *m) {
  return network_load32(m->source_1);
}

// source_2 @16 u32
static inline uint32_t network_ipv6_get_source_2(const network_ipv6 *m) {
  return network_load32(m->source_2);
}

// source_3 @20 u32
static inline uint32_t network_ipv6_get_source_3(const network_ipv6 *m) {
  return network_load32(m->source_3);
}

// destination_0 @24 u32: first 4 bytes of 16
static inline uint32_t network_ipv6_get_destination_0(const network_ipv6 *m) {
  return network_load32(m->destination_0);
}

// destination_1 @28 u32
static inline uint32_t network_ipv6_get_destination_1(const network_ipv6 *m) {
  return network_load32(m->destination_1);
}

// destination_2 @32 u32
static inline uint32_t network_ipv6_get_destination_2(const network_ipv6 *m) {
  return network_load32(m->destination_2);
}

// destination_3 @36 u32
static inline uint32_t network_ipv6_get_destination_3(const network_ipv6 *m) {
  return network_load32(m->destination_3);
}

static inline void network_ipv6_set_version_and_flow(network_ipv6 *m, uint32_t value) {
  network_store32(m->version_and_flow, value);
}

static inline void network_ipv6_set_payload_length(network_ipv6 *m, uint16_t value) {
  network_store16(m->payload_length, value);
}

static inline void network_ipv6_set_next_header(network_ipv6 *m, uint8_t value) {
  m->next_header[0] = value;
}

static inline void network_ipv6_set_hop_limit(network_ipv6 *m, uint8_t value) {
  m->hop_limit[0] = value;
}

static inline void network_ipv6_set_source_0(network_ipv6 *m, uint32_t value) {
  network_store32(m->source_0, value);
}

static inline void network_ipv6_set_source_1(network_ipv6 *m, uint32_t value) {
  network_store32(m->source_1, value);
}

static inline void network_ipv6_set_source_2(network_ipv6 *m, uint32_t value) {
  network_store32(m->source_2, value);
}

static inline void network_ipv6_set_source_3(network_ipv6 *m, uint32_t value) {
  network_store32(m->source_3, value);
}

static inline void network_ipv6_set_destination_0(network_ipv6 *m, uint32_t value) {
  network_store32(m->destination_0, value);
}

static inline void network_ipv6_set_destination_1(network_ipv6 *m, uint32_t value) {
  network_store32(m->destination_1, value);
}

static inline void network_ipv6_set_destination_2(network_ipv6 *m, uint32_t value) {
  network_store32(m->destination_2, value);
}

static inline void network_ipv6_set_destination_3(network_ipv6 *m, uint32_t value) {
  network_store32(m->destination_3, value);
}

// RFC 8200 extension header. Hop-by-hop options, routing, destination options.
#define NETWORK_IPV6_EXTENSION_LENGTH 8

typedef struct network_ipv6_extension {
  uint8_t next_header[1];
  uint8_t more_words[1];
  uint8_t content[6];
} network_ipv6_extension;

NETWORK_STATIC_ASSERT(sizeof(network_ipv6_extension) == 8, "ipv6_extension");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6_extension, next_header) == 0, "ipv6_extension.next_header");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6_extension, more_words) == 1, "ipv6_extension.more_words");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6_extension, content) == 2, "ipv6_extension.content");

// next_header @0 u8: 0 hop by hop options, 6 tcp, 17 udp, 43 routing, 44 fragment, 60 destination options
static inline uint8_t network_ipv6_extension_get_next_header(const network_ipv6_extension *m) {
  return m->next_header[0];
}

// more_words @1 u8: 8-byte words after these 8 bytes
static inline uint8_t network_ipv6_extension_get_more_words(const network_ipv6_extension *m) {
  return m->more_words[0];
}

// content @2 u48
static inline uint64_t network_ipv6_extension_get_content(const network_ipv6_extension *m) {
  // one 8-byte load from two bytes before; what those hold is masked away
  return network_load64((const uint8_t *)m + 0) & UINT64_C(0xffffffffffff);
}

static inline void network_ipv6_extension_set_next_header(network_ipv6_extension *m, uint8_t value) {
  m->next_header[0] = value;
}

static inline void network_ipv6_extension_set_more_words(network_ipv6_extension *m, uint8_t value) {
  m->more_words[0] = value;
}

static inline void network_ipv6_extension_set_content(network_ipv6_extension *m, uint64_t value) {
  network_store48(m->content, value);
}

// RFC 8200 fragment header.
#define NETWORK_IPV6_FRAGMENT_LENGTH 8

typedef struct network_ipv6_fragment {
  uint8_t next_header[1];
  uint8_t reserved[1];
  uint8_t fragment[2];
  uint8_t identification[4];
} network_ipv6_fragment;

NETWORK_STATIC_ASSERT(sizeof(network_ipv6_fragment) == 8, "ipv6_fragment");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6_fragment, next_header) == 0, "ipv6_fragment.next_header");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6_fragment, reserved) == 1, "ipv6_fragment.reserved");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6_fragment, fragment) == 2, "ipv6_fragment.fragment");
NETWORK_STATIC_ASSERT(offsetof(network_ipv6_fragment, identification) == 4, "ipv6_fragment.identification");

// next_header @0 u8: 0 hop by hop options, 6 tcp, 17 udp, 43 routing, 44 fragment, 60 destination options
static inline uint8_t network_ipv6_fragment_get_next_header(const network_ipv6_fragment *m) {
  return m->next_header[0];
}

// reserved @1 u8
static inline uint8_t network_ipv6_fragment_get_reserved(const network_ipv6_fragment *m) {
  return m->reserved[0];
}

// fragment @2 u16: the offset in 8-byte units in the top 13 bits; 1 more fragments
static inline uint16_t network_ipv6_fragment_get_fragment(const network_ipv6_fragment *m) {
  return network_load16(m->fragment);
}

// identification @4 u32
static inline uint32_t network_ipv6_fragment_get_identification(const network_ipv6_fragment *m) {
  return network_load32(m->identification);
}

static inline void network_ipv6_fragment_set_next_header(network_ipv6_fragment *m, uint8_t value) {
  m->next_header[0] = value;
}

static inline void network_ipv6_fragment_set_reserved(network_ipv6_fragment *m, uint8_t value) {
  m->reserved[0] = value;
}

static inline void network_ipv6_fragment_set_fragment(network_ipv6_fragment *m, uint16_t value) {
  network_store16(m->fragment, value);
}

static inline void network_ipv6_fragment_set_identification(network_ipv6_fragment *m, uint32_t value) {
  network_store32(m->identification, value);
}

// RFC 768.
#define NETWORK_UDP_LENGTH 8

typedef struct network_udp {
  uint8_t source_port[2];
  uint8_t destination_port[2];
  uint8_t datagram_length[2];
  uint8_t checksum[2];
} network_udp;

NETWORK_STATIC_ASSERT(sizeof(network_udp) == 8, "udp");
NETWORK_STATIC_ASSERT(offsetof(network_udp, source_port) == 0, "udp.source_port");
NETWORK_STATIC_ASSERT(offsetof(network_udp, destination_port) == 2, "udp.destination_port");
NETWORK_STATIC_ASSERT(offsetof(network_udp, datagram_length) == 4, "udp.datagram_length");
NETWORK_STATIC_ASSERT(offsetof(network_udp, checksum) == 6, "udp.checksum");

// source_port @0 u16
static inline uint16_t network_udp_get_source_port(const network_udp *m) {
  return network_load16(m->source_port);
}

// destination_port @2 u16
static inline uint16_t network_udp_get_destination_port(const network_udp *m) {
  return network_load16(m->destination_port);
}

// datagram_length @4 u16: header and payload
static inline uint16_t network_udp_get_datagram_length(const network_udp *m) {
  return network_load16(m->datagram_length);
}

// checksum @6 u16: 0 for none
static inline uint16_t network_udp_get_checksum(const network_udp *m) {
  return network_load16(m->checksum);
}

static inline void network_udp_set_source_port(network_udp *m, uint16_t value) {
  network_store16(m->source_port, value);
}

static inline void network_udp_set_destination_port(network_udp *m, uint16_t value) {
  network_store16(m->destination_port, value);
}

static inline void network_udp_set_datagram_length(network_udp *m, uint16_t value) {
  network_store16(m->datagram_length, value);
}

static inline void network_udp_set_checksum(network_udp *m, uint16_t value) {
  network_store16(m->checksum, value);
}

// RFC 9293.
#define NETWORK_TCP_LENGTH 20

typedef struct network_tcp {
  uint8_t source_port[2];
  uint8_t destination_port[2];
  uint8_t sequence_number[4];
  uint8_t acknowledgement[4];
  uint8_t words[1];
  uint8_t flags[1];
  uint8_t window[2];
  uint8_t checksum[2];
  uint8_t urgent[2];
} network_tcp;

NETWORK_STATIC_ASSERT(sizeof(network_tcp) == 20, "tcp");
NETWORK_STATIC_ASSERT(offsetof(network_tcp, source_port) == 0, "tcp.source_port");
NETWORK_STATIC_ASSERT(offsetof(network_tcp, destination_port) == 2, "tcp.destination_port");
NETWORK_STATIC_ASSERT(offsetof(network_tcp, sequence_number) == 4, "tcp.sequence_number");
NETWORK_STATIC_ASSERT(offsetof(network_tcp, acknowledgement) == 8, "tcp.acknowledgement");
NETWORK_STATIC_ASSERT(offsetof(network_tcp, words) == 12, "tcp.words");
NETWORK_STATIC_ASSERT(offsetof(network_tcp, flags) == 13, "tcp.flags");
NETWORK_STATIC_ASSERT(offsetof(network_tcp, window) == 14, "tcp.window");
NETWORK_STATIC_ASSERT(offsetof(network_tcp, checksum) == 16, "tcp.checksum");
NETWORK_STATIC_ASSERT(offsetof(network_tcp, urgent) == 18, "tcp.urgent");

// source_port @0 u16
static inline uint16_t network_tcp_get_source_port(const network_tcp *m) {
  return network_load16(m->source_port);
}

// destination_port @2 u16
static inline uint16_t network_tcp_get_destination_port(const network_tcp *m) {
  return network_load16(m->destination_port);
}

// sequence_number @4 u32: of the first byte of the payload
static inline uint32_t network_tcp_get_sequence_number(const network_tcp *m) {
  return network_load32(m->sequence_number);
}

// acknowledgement @8 u32
static inline uint32_t network_tcp_get_acknowledgement(const network_tcp *m) {
  return network_load32(m->acknowledgement);
}

// words @12 u8: header length in 4-byte words, in the top half
static inline uint8_t network_tcp_get_words(const network_tcp *m) {
  return m->words[0];
}

// flags @13 u8: 1 fin, 2 syn, 4 reset, 8 push, 16 acknowledge
static inline uint8_t network_tcp_get_flags(const network_tcp *m) {
  return m->flags[0];
}

// window @14 u16
static inline uint16_t network_tcp_get_window(const network_tcp *m) {
  return network_load16(m->window);
}

// checksum @16 u16
static inline uint16_t network_tcp_get_checksum(const network_tcp *m) {
  return network_load16(m->checksum);
}

// urgent @18 u16
static inline uint16_t network_tcp_get_urgent(const network_tcp *m) {
  return network_load16(m->urgent);
}

static inline void network_tcp_set_source_port(network_tcp *m, uint16_t value) {
  network_store16(m->source_port, value);
}

static inline void network_tcp_set_destination_port(network_tcp *m, uint16_t value) {
  network_store16(m->destination_port, value);
}

static inline void network_tcp_set_sequence_number(network_tcp *m, uint32_t value) {
  network_store32(m->sequence_number, value);
}

static inline void network_tcp_set_acknowledgement(network_tcp *m, uint32_t value) {
  network_store32(m->acknowledgement, value);
}

static inline void network_tcp_set_words(network_tcp *m, uint8_t value) {
  m->words[0] = value;
}

static inline void network_tcp_set_flags(network_tcp *m, uint8_t value) {
  m->flags[0] = value;
}

static inline void network_tcp_set_window(network_tcp *m, uint16_t value) {
  network_store16(m->window, value);
}

static inline void network_tcp_set_checksum(network_tcp *m, uint16_t value) {
  network_store16(m->checksum, value);
}

static inline void network_tcp_set_urgent(network_tcp *m, uint16_t value) {
  network_store16(m->urgent, value);
}

// X(type, name, length) for every message
#define NETWORK_MESSAGES(X) \
  X(0, ethernet, 14) \
  X(0, vlan_tag, 4) \
  X(0, linux_cooked, 16) \
  X(0, linux_cooked_2, 20) \
  X(0, loopback, 4) \
  X(0, ipv4, 20) \
  X(0, ipv6, 40) \
  X(0, ipv6_extension, 8) \
  X(0, ipv6_fragment, 8) \
  X(0, udp, 8) \
  X(0, tcp, 20)

#endif // LUMINA_GENERATED_NETWORK_H
