/** What is known of a record of a capture before its packet is described. */

/** The longest packet that can carry a feed: a whole IP packet behind the longest link header. Longer ones are skipped. */
export const LONGEST_PACKET = 65_560;

/** The packet's bytes and where they came from; `link` -1 for one that can't be ours. */
export interface FoundPacket {
  at: number;
  length: number;
  link: number;
  /** Since 1970: timeHigh * timeBase + timeLow units, of which `perSecond` make a second; 0 for a packet without a time. */
  timeHigh: number;
  timeLow: number;
  timeBase: bigint;
  perSecond: bigint;
}

/** Outcome of looking for a record: a packet, something that was skipped, more bytes needed, or damage. */
export type Found = 'packet' | 'skipped' | 'more' | 'broken';
