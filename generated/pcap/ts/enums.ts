// @generated from schema/framing/pcap.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Codes of magic (u32). */
export const Magic = {
  /** 1295823521: nanoseconds swapped. */
  nanosecondsSwapped: 1295823521,
  /** 2712812621: nanoseconds. */
  nanoseconds: 2712812621,
  /** 2712847316: microseconds. */
  microseconds: 2712847316,
  /** 3569595041: microseconds swapped. */
  microsecondsSwapped: 3569595041,
} as const;
export type Magic = (typeof Magic)[keyof typeof Magic];

/** Codes of link_type (u16). */
export const LinkType = {
  /** 0: null loopback. */
  nullLoopback: 0,
  /** 1: ethernet. */
  ethernet: 1,
  /** 12: raw openbsd. */
  rawOpenbsd: 12,
  /** 14: raw bsd. */
  rawBsd: 14,
  /** 101: raw. */
  raw: 101,
  /** 108: loopback. */
  loopback: 108,
  /** 113: linux cooked. */
  linuxCooked: 113,
  /** 228: ipv4. */
  ipv4: 228,
  /** 229: ipv6. */
  ipv6: 229,
  /** 276: linux cooked 2. */
  linuxCooked2: 276,
} as const;
export type LinkType = (typeof LinkType)[keyof typeof LinkType];
