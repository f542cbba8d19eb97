// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// gcc -std=c11 network_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/network.h"

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

static void ethernet_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x08, 0x00,
  };
  const network_ethernet *m = (const network_ethernet *)bytes;
  EXPECT(memcmp(network_ethernet_get_destination(m), "\x00\x00\x00\x00\x00\x00", 6) == 0);
  EXPECT(memcmp(network_ethernet_get_source(m), "\x00\x00\x00\x00\x00\x00", 6) == 0);
  EXPECT(network_ethernet_get_ether_type(m) == UINT64_C(2048));
}

static void ethernet_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const network_ethernet *m = (const network_ethernet *)bytes;
  EXPECT(memcmp(network_ethernet_get_destination(m), "\x00\x00\x00\x00\x00\x00", 6) == 0);
  EXPECT(memcmp(network_ethernet_get_source(m), "\x00\x00\x00\x00\x00\x00", 6) == 0);
  EXPECT(network_ethernet_get_ether_type(m) == UINT64_C(0));
}

static void ethernet_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const network_ethernet *m = (const network_ethernet *)bytes;
  EXPECT(memcmp(network_ethernet_get_destination(m), "\xff\xff\xff\xff\xff\xff", 6) == 0);
  EXPECT(memcmp(network_ethernet_get_source(m), "\xff\xff\xff\xff\xff\xff", 6) == 0);
  EXPECT(network_ethernet_get_ether_type(m) == UINT64_C(65535));
}

static void vlan_tag_readable(void) {
  static const uint8_t bytes[] = {
    0x03, 0xe9, 0x08, 0x00,
  };
  const network_vlan_tag *m = (const network_vlan_tag *)bytes;
  EXPECT(network_vlan_tag_get_control(m) == UINT64_C(1001));
  EXPECT(network_vlan_tag_get_ether_type(m) == UINT64_C(2048));
}

static void vlan_tag_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00,
  };
  const network_vlan_tag *m = (const network_vlan_tag *)bytes;
  EXPECT(network_vlan_tag_get_control(m) == UINT64_C(0));
  EXPECT(network_vlan_tag_get_ether_type(m) == UINT64_C(0));
}

static void vlan_tag_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff,
  };
  const network_vlan_tag *m = (const network_vlan_tag *)bytes;
  EXPECT(network_vlan_tag_get_control(m) == UINT64_C(65535));
  EXPECT(network_vlan_tag_get_ether_type(m) == UINT64_C(65535));
}

static void linux_cooked_readable(void) {
  static const uint8_t bytes[] = {
    0x03, 0xe9, 0x03, 0xea, 0x03, 0xeb, 0x00, 0x00, 0x00, 0xe8, 0xd4, 0xa5, 0x10, 0x04, 0x08, 0x00,
  };
  const network_linux_cooked *m = (const network_linux_cooked *)bytes;
  EXPECT(network_linux_cooked_get_packet_type(m) == UINT64_C(1001));
  EXPECT(network_linux_cooked_get_hardware_type(m) == UINT64_C(1002));
  EXPECT(network_linux_cooked_get_address_length(m) == UINT64_C(1003));
  EXPECT(network_linux_cooked_get_address(m) == UINT64_C(1000000000004));
  EXPECT(network_linux_cooked_get_ether_type(m) == UINT64_C(2048));
}

static void linux_cooked_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const network_linux_cooked *m = (const network_linux_cooked *)bytes;
  EXPECT(network_linux_cooked_get_packet_type(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_get_hardware_type(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_get_address_length(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_get_address(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_get_ether_type(m) == UINT64_C(0));
}

static void linux_cooked_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const network_linux_cooked *m = (const network_linux_cooked *)bytes;
  EXPECT(network_linux_cooked_get_packet_type(m) == UINT64_C(65535));
  EXPECT(network_linux_cooked_get_hardware_type(m) == UINT64_C(65535));
  EXPECT(network_linux_cooked_get_address_length(m) == UINT64_C(65535));
  EXPECT(network_linux_cooked_get_address(m) == UINT64_C(18446744073709551615));
  EXPECT(network_linux_cooked_get_ether_type(m) == UINT64_C(65535));
}

static void linux_cooked_2_readable(void) {
  static const uint8_t bytes[] = {
    0x08, 0x00, 0x03, 0xea, 0x00, 0x0f, 0x42, 0x43, 0x03, 0xec, 0x0f, 0x10, 0x00, 0x00, 0x00, 0xe8,
    0xd4, 0xa5, 0x10, 0x07,
  };
  const network_linux_cooked_2 *m = (const network_linux_cooked_2 *)bytes;
  EXPECT(network_linux_cooked_2_get_ether_type(m) == UINT64_C(2048));
  EXPECT(network_linux_cooked_2_get_reserved(m) == UINT64_C(1002));
  EXPECT(network_linux_cooked_2_get_interface_index(m) == UINT64_C(1000003));
  EXPECT(network_linux_cooked_2_get_hardware_type(m) == UINT64_C(1004));
  EXPECT(network_linux_cooked_2_get_packet_type(m) == UINT64_C(15));
  EXPECT(network_linux_cooked_2_get_address_length(m) == UINT64_C(16));
  EXPECT(network_linux_cooked_2_get_address(m) == UINT64_C(1000000000007));
}

static void linux_cooked_2_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00,
  };
  const network_linux_cooked_2 *m = (const network_linux_cooked_2 *)bytes;
  EXPECT(network_linux_cooked_2_get_ether_type(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_2_get_reserved(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_2_get_interface_index(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_2_get_hardware_type(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_2_get_packet_type(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_2_get_address_length(m) == UINT64_C(0));
  EXPECT(network_linux_cooked_2_get_address(m) == UINT64_C(0));
}

static void linux_cooked_2_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff,
  };
  const network_linux_cooked_2 *m = (const network_linux_cooked_2 *)bytes;
  EXPECT(network_linux_cooked_2_get_ether_type(m) == UINT64_C(65535));
  EXPECT(network_linux_cooked_2_get_reserved(m) == UINT64_C(65535));
  EXPECT(network_linux_cooked_2_get_interface_index(m) == UINT64_C(4294967295));
  EXPECT(network_linux_cooked_2_get_hardware_type(m) == UINT64_C(65535));
  EXPECT(network_linux_cooked_2_get_packet_type(m) == UINT64_C(255));
  EXPECT(network_linux_cooked_2_get_address_length(m) == UINT64_C(255));
  EXPECT(network_linux_cooked_2_get_address(m) == UINT64_C(18446744073709551615));
}

static void loopback_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x0f, 0x42, 0x41,
  };
  const network_loopback *m = (const network_loopback *)bytes;
  EXPECT(network_loopback_get_family(m) == UINT64_C(1000001));
}

static void loopback_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00,
  };
  const network_loopback *m = (const network_loopback *)bytes;
  EXPECT(network_loopback_get_family(m) == UINT64_C(0));
}

static void loopback_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff,
  };
  const network_loopback *m = (const network_loopback *)bytes;
  EXPECT(network_loopback_get_family(m) == UINT64_C(4294967295));
}

static void ipv4_readable(void) {
  static const uint8_t bytes[] = {
    0x0b, 0x0c, 0x03, 0xeb, 0x03, 0xec, 0x03, 0xed, 0x10, 0x06, 0x03, 0xf0, 0x00, 0x0f, 0x42, 0x49,
    0x00, 0x0f, 0x42, 0x4a,
  };
  const network_ipv4 *m = (const network_ipv4 *)bytes;
  EXPECT(network_ipv4_get_version_and_words(m) == UINT64_C(11));
  EXPECT(network_ipv4_get_service(m) == UINT64_C(12));
  EXPECT(network_ipv4_get_total_length(m) == UINT64_C(1003));
  EXPECT(network_ipv4_get_identification(m) == UINT64_C(1004));
  EXPECT(network_ipv4_get_fragment(m) == UINT64_C(1005));
  EXPECT(network_ipv4_get_time_to_live(m) == UINT64_C(16));
  EXPECT(network_ipv4_get_protocol(m) == UINT64_C(6));
  EXPECT(network_ipv4_get_checksum(m) == UINT64_C(1008));
  EXPECT(network_ipv4_get_source(m) == UINT64_C(1000009));
  EXPECT(network_ipv4_get_destination(m) == UINT64_C(1000010));
}

static void ipv4_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00,
  };
  const network_ipv4 *m = (const network_ipv4 *)bytes;
  EXPECT(network_ipv4_get_version_and_words(m) == UINT64_C(0));
  EXPECT(network_ipv4_get_service(m) == UINT64_C(0));
  EXPECT(network_ipv4_get_total_length(m) == UINT64_C(0));
  EXPECT(network_ipv4_get_identification(m) == UINT64_C(0));
  EXPECT(network_ipv4_get_fragment(m) == UINT64_C(0));
  EXPECT(network_ipv4_get_time_to_live(m) == UINT64_C(0));
  EXPECT(network_ipv4_get_protocol(m) == UINT64_C(0));
  EXPECT(network_ipv4_get_checksum(m) == UINT64_C(0));
  EXPECT(network_ipv4_get_source(m) == UINT64_C(0));
  EXPECT(network_ipv4_get_destination(m) == UINT64_C(0));
}

static void ipv4_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff,
  };
  const network_ipv4 *m = (const network_ipv4 *)bytes;
  EXPECT(network_ipv4_get_version_and_words(m) == UINT64_C(255));
  EXPECT(network_ipv4_get_service(m) == UINT64_C(255));
  EXPECT(network_ipv4_get_total_length(m) == UINT64_C(65535));
  EXPECT(network_ipv4_get_identification(m) == UINT64_C(65535));
  EXPECT(network_ipv4_get_fragment(m) == UINT64_C(65535));
  EXPECT(network_ipv4_get_time_to_live(m) == UINT64_C(255));
  EXPECT(network_ipv4_get_protocol(m) == UINT64_C(255));
  EXPECT(network_ipv4_get_checksum(m) == UINT64_C(65535));
  EXPECT(network_ipv4_get_source(m) == UINT64_C(4294967295));
  EXPECT(network_ipv4_get_destination(m) == UINT64_C(4294967295));
}

static void ipv6_readable(void) {
  static const uint8_t bytes[] = {
    0x00, 0x0f, 0x42, 0x41, 0x03, 0xea, 0x06, 0x0e, 0x00, 0x0f, 0x42, 0x45, 0x00, 0x0f, 0x42, 0x46,
    0x00, 0x0f, 0x42, 0x47, 0x00, 0x0f, 0x42, 0x48, 0x00, 0x0f, 0x42, 0x49, 0x00, 0x0f, 0x42, 0x4a,
    0x00, 0x0f, 0x42, 0x4b, 0x00, 0x0f, 0x42, 0x4c,
  };
  const network_ipv6 *m = (const network_ipv6 *)bytes;
  EXPECT(network_ipv6_get_version_and_flow(m) == UINT64_C(1000001));
  EXPECT(network_ipv6_get_payload_length(m) == UINT64_C(1002));
  EXPECT(network_ipv6_get_next_header(m) == UINT64_C(6));
  EXPECT(network_ipv6_get_hop_limit(m) == UINT64_C(14));
  EXPECT(network_ipv6_get_source_0(m) == UINT64_C(1000005));
  EXPECT(network_ipv6_get_source_1(m) == UINT64_C(1000006));
  EXPECT(network_ipv6_get_source_2(m) == UINT64_C(1000007));
  EXPECT(network_ipv6_get_source_3(m) == UINT64_C(1000008));
  EXPECT(network_ipv6_get_destination_0(m) == UINT64_C(1000009));
  EXPECT(network_ipv6_get_destination_1(m) == UINT64_C(1000010));
  EXPECT(network_ipv6_get_destination_2(m) == UINT64_C(1000011));
  EXPECT(network_ipv6_get_destination_3(m) == UINT64_C(1000012));
}

static void ipv6_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const network_ipv6 *m = (const network_ipv6 *)bytes;
  EXPECT(network_ipv6_get_version_and_flow(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_payload_length(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_next_header(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_hop_limit(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_source_0(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_source_1(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_source_2(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_source_3(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_destination_0(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_destination_1(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_destination_2(m) == UINT64_C(0));
  EXPECT(network_ipv6_get_destination_3(m) == UINT64_C(0));
}

static void ipv6_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const network_ipv6 *m = (const network_ipv6 *)bytes;
  EXPECT(network_ipv6_get_version_and_flow(m) == UINT64_C(4294967295));
  EXPECT(network_ipv6_get_payload_length(m) == UINT64_C(65535));
  EXPECT(network_ipv6_get_next_header(m) == UINT64_C(255));
  EXPECT(network_ipv6_get_hop_limit(m) == UINT64_C(255));
  EXPECT(network_ipv6_get_source_0(m) == UINT64_C(4294967295));
  EXPECT(network_ipv6_get_source_1(m) == UINT64_C(4294967295));
  EXPECT(network_ipv6_get_source_2(m) == UINT64_C(4294967295));
  EXPECT(network_ipv6_get_source_3(m) == UINT64_C(4294967295));
  EXPECT(network_ipv6_get_destination_0(m) == UINT64_C(4294967295));
  EXPECT(network_ipv6_get_destination_1(m) == UINT64_C(4294967295));
  EXPECT(network_ipv6_get_destination_2(m) == UINT64_C(4294967295));
  EXPECT(network_ipv6_get_destination_3(m) == UINT64_C(4294967295));
}

static void ipv6_extension_readable(void) {
  static const uint8_t bytes[] = {
    0x06, 0x0c, 0x00, 0x00, 0x3b, 0x9a, 0xca, 0x03,
  };
  const network_ipv6_extension *m = (const network_ipv6_extension *)bytes;
  EXPECT(network_ipv6_extension_get_next_header(m) == UINT64_C(6));
  EXPECT(network_ipv6_extension_get_more_words(m) == UINT64_C(12));
  EXPECT(network_ipv6_extension_get_content(m) == UINT64_C(1000000003));
}

static void ipv6_extension_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const network_ipv6_extension *m = (const network_ipv6_extension *)bytes;
  EXPECT(network_ipv6_extension_get_next_header(m) == UINT64_C(0));
  EXPECT(network_ipv6_extension_get_more_words(m) == UINT64_C(0));
  EXPECT(network_ipv6_extension_get_content(m) == UINT64_C(0));
}

static void ipv6_extension_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const network_ipv6_extension *m = (const network_ipv6_extension *)bytes;
  EXPECT(network_ipv6_extension_get_next_header(m) == UINT64_C(255));
  EXPECT(network_ipv6_extension_get_more_words(m) == UINT64_C(255));
  EXPECT(network_ipv6_extension_get_content(m) == UINT64_C(281474976710655));
}

static void ipv6_fragment_readable(void) {
  static const uint8_t bytes[] = {
    0x06, 0x0c, 0x03, 0xeb, 0x00, 0x0f, 0x42, 0x44,
  };
  const network_ipv6_fragment *m = (const network_ipv6_fragment *)bytes;
  EXPECT(network_ipv6_fragment_get_next_header(m) == UINT64_C(6));
  EXPECT(network_ipv6_fragment_get_reserved(m) == UINT64_C(12));
  EXPECT(network_ipv6_fragment_get_fragment(m) == UINT64_C(1003));
  EXPECT(network_ipv6_fragment_get_identification(m) == UINT64_C(1000004));
}

static void ipv6_fragment_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const network_ipv6_fragment *m = (const network_ipv6_fragment *)bytes;
  EXPECT(network_ipv6_fragment_get_next_header(m) == UINT64_C(0));
  EXPECT(network_ipv6_fragment_get_reserved(m) == UINT64_C(0));
  EXPECT(network_ipv6_fragment_get_fragment(m) == UINT64_C(0));
  EXPECT(network_ipv6_fragment_get_identification(m) == UINT64_C(0));
}

static void ipv6_fragment_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const network_ipv6_fragment *m = (const network_ipv6_fragment *)bytes;
  EXPECT(network_ipv6_fragment_get_next_header(m) == UINT64_C(255));
  EXPECT(network_ipv6_fragment_get_reserved(m) == UINT64_C(255));
  EXPECT(network_ipv6_fragment_get_fragment(m) == UINT64_C(65535));
  EXPECT(network_ipv6_fragment_get_identification(m) == UINT64_C(4294967295));
}

static void udp_readable(void) {
  static const uint8_t bytes[] = {
    0x03, 0xe9, 0x03, 0xea, 0x03, 0xeb, 0x03, 0xec,
  };
  const network_udp *m = (const network_udp *)bytes;
  EXPECT(network_udp_get_source_port(m) == UINT64_C(1001));
  EXPECT(network_udp_get_destination_port(m) == UINT64_C(1002));
  EXPECT(network_udp_get_datagram_length(m) == UINT64_C(1003));
  EXPECT(network_udp_get_checksum(m) == UINT64_C(1004));
}

static void udp_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
  };
  const network_udp *m = (const network_udp *)bytes;
  EXPECT(network_udp_get_source_port(m) == UINT64_C(0));
  EXPECT(network_udp_get_destination_port(m) == UINT64_C(0));
  EXPECT(network_udp_get_datagram_length(m) == UINT64_C(0));
  EXPECT(network_udp_get_checksum(m) == UINT64_C(0));
}

static void udp_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  };
  const network_udp *m = (const network_udp *)bytes;
  EXPECT(network_udp_get_source_port(m) == UINT64_C(65535));
  EXPECT(network_udp_get_destination_port(m) == UINT64_C(65535));
  EXPECT(network_udp_get_datagram_length(m) == UINT64_C(65535));
  EXPECT(network_udp_get_checksum(m) == UINT64_C(65535));
}

static void tcp_readable(void) {
  static const uint8_t bytes[] = {
    0x03, 0xe9, 0x03, 0xea, 0x00, 0x0f, 0x42, 0x43, 0x00, 0x0f, 0x42, 0x44, 0x0f, 0x01, 0x03, 0xef,
    0x03, 0xf0, 0x03, 0xf1,
  };
  const network_tcp *m = (const network_tcp *)bytes;
  EXPECT(network_tcp_get_source_port(m) == UINT64_C(1001));
  EXPECT(network_tcp_get_destination_port(m) == UINT64_C(1002));
  EXPECT(network_tcp_get_sequence_number(m) == UINT64_C(1000003));
  EXPECT(network_tcp_get_acknowledgement(m) == UINT64_C(1000004));
  EXPECT(network_tcp_get_words(m) == UINT64_C(15));
  EXPECT(network_tcp_get_flags(m) == UINT64_C(1));
  EXPECT(network_tcp_get_window(m) == UINT64_C(1007));
  EXPECT(network_tcp_get_checksum(m) == UINT64_C(1008));
  EXPECT(network_tcp_get_urgent(m) == UINT64_C(1009));
}

static void tcp_zero(void) {
  static const uint8_t bytes[] = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00,
  };
  const network_tcp *m = (const network_tcp *)bytes;
  EXPECT(network_tcp_get_source_port(m) == UINT64_C(0));
  EXPECT(network_tcp_get_destination_port(m) == UINT64_C(0));
  EXPECT(network_tcp_get_sequence_number(m) == UINT64_C(0));
  EXPECT(network_tcp_get_acknowledgement(m) == UINT64_C(0));
  EXPECT(network_tcp_get_words(m) == UINT64_C(0));
  EXPECT(network_tcp_get_flags(m) == UINT64_C(0));
  EXPECT(network_tcp_get_window(m) == UINT64_C(0));
  EXPECT(network_tcp_get_checksum(m) == UINT64_C(0));
  EXPECT(network_tcp_get_urgent(m) == UINT64_C(0));
}

static void tcp_max(void) {
  static const uint8_t bytes[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff,
  };
  const network_tcp *m = (const network_tcp *)bytes;
  EXPECT(network_tcp_get_source_port(m) == UINT64_C(65535));
  EXPECT(network_tcp_get_destination_port(m) == UINT64_C(65535));
  EXPECT(network_tcp_get_sequence_number(m) == UINT64_C(4294967295));
  EXPECT(network_tcp_get_acknowledgement(m) == UINT64_C(4294967295));
  EXPECT(network_tcp_get_words(m) == UINT64_C(255));
  EXPECT(network_tcp_get_flags(m) == UINT64_C(255));
  EXPECT(network_tcp_get_window(m) == UINT64_C(65535));
  EXPECT(network_tcp_get_checksum(m) == UINT64_C(65535));
  EXPECT(network_tcp_get_urgent(m) == UINT64_C(65535));
}

int main(void) {
  ethernet_readable();
  ethernet_zero();
  ethernet_max();
  vlan_tag_readable();
  vlan_tag_zero();
  vlan_tag_max();
  linux_cooked_readable();
  linux_cooked_zero();
  linux_cooked_max();
  linux_cooked_2_readable();
  linux_cooked_2_zero();
  linux_cooked_2_max();
  loopback_readable();
  loopback_zero();
  loopback_max();
  ipv4_readable();
  ipv4_zero();
  ipv4_max();
  ipv6_readable();
  ipv6_zero();
  ipv6_max();
  ipv6_extension_readable();
  ipv6_extension_zero();
  ipv6_extension_max();
  ipv6_fragment_readable();
  ipv6_fragment_zero();
  ipv6_fragment_max();
  udp_readable();
  udp_zero();
  udp_max();
  tcp_readable();
  tcp_zero();
  tcp_max();
  printf("33 vectors\n");
  return 0;
}
