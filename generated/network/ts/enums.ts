// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Codes of ether_type (u16). */
export const EtherType = {
  /** 2048: ipv4. */
  ipv4: 2048,
  /** 33024: vlan. */
  vlan: 33024,
  /** 34525: ipv6. */
  ipv6: 34525,
  /** 34984: service vlan. */
  serviceVlan: 34984,
  /** 37120: stacked vlan. */
  stackedVlan: 37120,
} as const;
export type EtherType = (typeof EtherType)[keyof typeof EtherType];

/** Codes of ip_protocol (u8). */
export const IpProtocol = {
  /** 0: hop by hop options. */
  hopByHopOptions: 0,
  /** 6: tcp. */
  tcp: 6,
  /** 17: udp. */
  udp: 17,
  /** 43: routing. */
  routing: 43,
  /** 44: fragment. */
  fragment: 44,
  /** 60: destination options. */
  destinationOptions: 60,
} as const;
export type IpProtocol = (typeof IpProtocol)[keyof typeof IpProtocol];

/** Bit masks of tcp_flags (u8). */
export const TcpFlags = {
  /** 1: fin. */
  fin: 1,
  /** 2: syn. */
  syn: 2,
  /** 4: reset. */
  reset: 4,
  /** 8: push. */
  push: 8,
  /** 16: acknowledge. */
  acknowledge: 16,
} as const;
export type TcpFlags = (typeof TcpFlags)[keyof typeof TcpFlags];
