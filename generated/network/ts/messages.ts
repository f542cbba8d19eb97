// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

export interface FieldInfo {
  readonly name: string;
  /** From the first byte of the message. */
  readonly offset: number;
  readonly length: number;
  /** The document's word for the type. */
  readonly type: string;
  readonly wire: string;
  /** Implied decimals. */
  readonly scale?: number;
  /** What the number counts. */
  readonly unit?: string;
  /** Names by code as it is on the wire, without padding. An open set. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface MessageInfo {
  /** These messages have no type byte. */
  readonly type: null;
  readonly code: null;
  readonly name: string;
  /** The document's own name. */
  readonly spec: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** What the message does, e.g. `book.add`. */
  readonly effect?: string;
  readonly fields: readonly FieldInfo[];
}

const ETHER_TYPE_NAMES = {
  '2048': 'ipv4', '33024': 'vlan', '34525': 'ipv6', '34984': 'service_vlan', '37120': 'stacked_vlan',
};

const IP_PROTOCOL_NAMES = {
  '0': 'hop_by_hop_options', '6': 'tcp', '17': 'udp', '43': 'routing', '44': 'fragment', '60': 'destination_options',
};

const TCP_FLAGS_NAMES = {
  '1': 'fin', '2': 'syn', '4': 'reset', '8': 'push', '16': 'acknowledge',
};

/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
  {
    type: null, code: null, name: 'ethernet', length: 14,
    spec: 'Ethernet II',
    fields: [
      { name: 'destination', offset: 0, length: 6, type: 'bytes', wire: 'bytes' },
      { name: 'source', offset: 6, length: 6, type: 'bytes', wire: 'bytes' },
      { name: 'ether_type', offset: 12, length: 2, type: 'uint', wire: 'u16', values: ETHER_TYPE_NAMES },
    ],
  },
  {
    type: null, code: null, name: 'vlan_tag', length: 4,
    spec: 'IEEE 802.1Q tag',
    fields: [
      { name: 'control', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'ether_type', offset: 2, length: 2, type: 'uint', wire: 'u16', values: ETHER_TYPE_NAMES },
    ],
  },
  {
    type: null, code: null, name: 'linux_cooked', length: 16,
    spec: 'Linux cooked capture (SLL)',
    fields: [
      { name: 'packet_type', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'hardware_type', offset: 2, length: 2, type: 'uint', wire: 'u16' },
      { name: 'address_length', offset: 4, length: 2, type: 'uint', wire: 'u16' },
      { name: 'address', offset: 6, length: 8, type: 'uint', wire: 'u64' },
      { name: 'ether_type', offset: 14, length: 2, type: 'uint', wire: 'u16', values: ETHER_TYPE_NAMES },
    ],
  },
  {
    type: null, code: null, name: 'linux_cooked_2', length: 20,
    spec: 'Linux cooked capture v2 (SLL2)',
    fields: [
      { name: 'ether_type', offset: 0, length: 2, type: 'uint', wire: 'u16', values: ETHER_TYPE_NAMES },
      { name: 'reserved', offset: 2, length: 2, type: 'uint', wire: 'u16' },
      { name: 'interface_index', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'hardware_type', offset: 8, length: 2, type: 'uint', wire: 'u16' },
      { name: 'packet_type', offset: 10, length: 1, type: 'uint', wire: 'u8' },
      { name: 'address_length', offset: 11, length: 1, type: 'uint', wire: 'u8' },
      { name: 'address', offset: 12, length: 8, type: 'uint', wire: 'u64' },
    ],
  },
  {
    type: null, code: null, name: 'loopback', length: 4,
    spec: 'BSD loopback',
    fields: [
      { name: 'family', offset: 0, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: null, code: null, name: 'ipv4', length: 20,
    spec: 'RFC 791',
    fields: [
      { name: 'version_and_words', offset: 0, length: 1, type: 'uint', wire: 'u8' },
      { name: 'service', offset: 1, length: 1, type: 'uint', wire: 'u8' },
      { name: 'total_length', offset: 2, length: 2, type: 'uint', wire: 'u16' },
      { name: 'identification', offset: 4, length: 2, type: 'uint', wire: 'u16' },
      { name: 'fragment', offset: 6, length: 2, type: 'uint', wire: 'u16' },
      { name: 'time_to_live', offset: 8, length: 1, type: 'uint', wire: 'u8' },
      { name: 'protocol', offset: 9, length: 1, type: 'uint', wire: 'u8', values: IP_PROTOCOL_NAMES },
      { name: 'checksum', offset: 10, length: 2, type: 'uint', wire: 'u16' },
      { name: 'source', offset: 12, length: 4, type: 'uint', wire: 'u32' },
      { name: 'destination', offset: 16, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: null, code: null, name: 'ipv6', length: 40,
    spec: 'RFC 8200',
    fields: [
      { name: 'version_and_flow', offset: 0, length: 4, type: 'uint', wire: 'u32' },
      { name: 'payload_length', offset: 4, length: 2, type: 'uint', wire: 'u16' },
      { name: 'next_header', offset: 6, length: 1, type: 'uint', wire: 'u8', values: IP_PROTOCOL_NAMES },
      { name: 'hop_limit', offset: 7, length: 1, type: 'uint', wire: 'u8' },
      { name: 'source_0', offset: 8, length: 4, type: 'uint', wire: 'u32' },
      { name: 'source_1', offset: 12, length: 4, type: 'uint', wire: 'u32' },
      { name: 'source_2', offset: 16, length: 4, type: 'uint', wire: 'u32' },
      { name: 'source_3', offset: 20, length: 4, type: 'uint', wire: 'u32' },
      { name: 'destination_0', offset: 24, length: 4, type: 'uint', wire: 'u32' },
      { name: 'destination_1', offset: 28, length: 4, type: 'uint', wire: 'u32' },
      { name: 'destination_2', offset: 32, length: 4, type: 'uint', wire: 'u32' },
      { name: 'destination_3', offset: 36, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: null, code: null, name: 'ipv6_extension', length: 8,
    spec: 'RFC 8200 extension header',
    fields: [
      { name: 'next_header', offset: 0, length: 1, type: 'uint', wire: 'u8', values: IP_PROTOCOL_NAMES },
      { name: 'more_words', offset: 1, length: 1, type: 'uint', wire: 'u8' },
      { name: 'content', offset: 2, length: 6, type: 'uint', wire: 'u48' },
    ],
  },
  {
    type: null, code: null, name: 'ipv6_fragment', length: 8,
    spec: 'RFC 8200 fragment header',
    fields: [
      { name: 'next_header', offset: 0, length: 1, type: 'uint', wire: 'u8', values: IP_PROTOCOL_NAMES },
      { name: 'reserved', offset: 1, length: 1, type: 'uint', wire: 'u8' },
      { name: 'fragment', offset: 2, length: 2, type: 'uint', wire: 'u16' },
      { name: 'identification', offset: 4, length: 4, type: 'uint', wire: 'u32' },
    ],
  },
  {
    type: null, code: null, name: 'udp', length: 8,
    spec: 'RFC 768',
    fields: [
      { name: 'source_port', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'destination_port', offset: 2, length: 2, type: 'uint', wire: 'u16' },
      { name: 'datagram_length', offset: 4, length: 2, type: 'uint', wire: 'u16' },
      { name: 'checksum', offset: 6, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
  {
    type: null, code: null, name: 'tcp', length: 20,
    spec: 'RFC 9293',
    fields: [
      { name: 'source_port', offset: 0, length: 2, type: 'uint', wire: 'u16' },
      { name: 'destination_port', offset: 2, length: 2, type: 'uint', wire: 'u16' },
      { name: 'sequence_number', offset: 4, length: 4, type: 'uint', wire: 'u32' },
      { name: 'acknowledgement', offset: 8, length: 4, type: 'uint', wire: 'u32' },
      { name: 'words', offset: 12, length: 1, type: 'uint', wire: 'u8' },
      { name: 'flags', offset: 13, length: 1, type: 'uint', wire: 'u8', values: TCP_FLAGS_NAMES },
      { name: 'window', offset: 14, length: 2, type: 'uint', wire: 'u16' },
      { name: 'checksum', offset: 16, length: 2, type: 'uint', wire: 'u16' },
      { name: 'urgent', offset: 18, length: 2, type: 'uint', wire: 'u16' },
    ],
  },
];
