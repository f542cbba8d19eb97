// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Codes of block_type (u32). */
export const BlockType = {
  /** 1: interface description. */
  interfaceDescription: 1,
  /** 2: obsolete packet. */
  obsoletePacket: 2,
  /** 3: simple packet. */
  simplePacket: 3,
  /** 6: enhanced packet. */
  enhancedPacket: 6,
  /** 168627466: section header. */
  sectionHeader: 168627466,
} as const;
export type BlockType = (typeof BlockType)[keyof typeof BlockType];

/** Codes of byte_order (u32). */
export const ByteOrder = {
  /** 439041101: as written. */
  asWritten: 439041101,
  /** 1295788826: swapped. */
  swapped: 1295788826,
} as const;
export type ByteOrder = (typeof ByteOrder)[keyof typeof ByteOrder];

/** Codes of option_code (u16). */
export const OptionCode = {
  /** 0: end of options. */
  endOfOptions: 0,
  /** 9: timestamp resolution. */
  timestampResolution: 9,
} as const;
export type OptionCode = (typeof OptionCode)[keyof typeof OptionCode];
