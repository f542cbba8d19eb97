/** What is counted of an input beside its messages: packets, the feed's own numbers, and everything wrong with it. */

/** The feed's own numbering, as far as the input has one: a BinaryFILE has none. */
export interface SequenceCounts {
  sessions: number;
  /** Number of the first message; above 1 the input begins in mid-session, and every book is suspect. 0 without numbers. */
  first: number;
  gaps: number;
  /** Messages in the gaps. What a gap in a TCP stream swallowed is not known, and not in it. */
  lost: number;
  /** Messages that came again (line B, sent again), and segments of a TCP stream that did; the first copy counts. */
  duplicates: number;
}

/** One session at one address: the group of MoldUDP64, the server of SoupBinTCP. */
export interface FeedSeen {
  carrier: 'moldudp64' | 'soupbintcp';
  /** As FlowInput.feeds takes it; empty for a stream in a file. */
  address: string;
  /** Empty when nothing told it. */
  session: string;
  /** Packets with a payload; of a feed that is not followed those that were seen to be of one. */
  packets: number;
  /** Its messages were taken, or were copies of such. */
  followed: boolean;
}

/** Packets of a capture, and their numbering. All zero for a BinaryFILE. */
export interface PacketCounts {
  /** Packets of the feed. */
  packets: number;
  /** Packets of anything else; skipped. */
  otherPackets: number;
  /** Parts of IP packets, which are not put together; skipped. */
  fragments: number;
  sequence: SequenceCounts;
  /** In the order they were first seen, up to 64. */
  feeds: FeedSeen[];
}

/** Of a BinaryFILE. */
export function noPackets(): PacketCounts {
  const sequence = { sessions: 0, first: 0, gaps: 0, lost: 0, duplicates: 0 };
  return { packets: 0, otherPackets: 0, fragments: 0, sequence, feeds: [] };
}

/**
 * Everything found wrong with the input, by reason. Any of these above zero is exit code 4. What may have lost an order of a
 * stock locate marks that locate's book as suspect, and the gateway refuses its orders (staleBook): all from shortMessages to
 * levelPoolExhausted, of short messages those that change orders and are long enough to say their locate. A gap in the sequence,
 * whose orders may have been of any locate, marks all of them.
 */
export interface Damage {
  /** The input ended inside a record. */
  truncatedRecords: number;
  /** The compressed stream is corrupt or ends early; what came before was processed. */
  corruptInput: number;
  /** Records that follow an end-of-session marker, messages numbered beyond the end of their session; they are processed. */
  recordsAfterEnd: number;
  /** The capture's own framing is damaged: no way to the packets behind it, which were not read. */
  corruptCapture: number;
  /** Packets of the feed whose lengths disagree or that can't be; skipped. */
  malformedPackets: number;
  /** Packets of the feed that the capture holds only in part; the messages that are whole were processed. */
  truncatedPackets: number;
  /** Packets of another session than the one followed; skipped. */
  foreignPackets: number;
  /** Gaps in the sequence that nothing filled; every book is suspect from the first one on. */
  sequenceGaps: number;
  /** Known type, fewer bytes than its layout; skipped. */
  shortMessages: number;
  /** E, C, X, D, U that name no live order; skipped. */
  unknownReferences: number;
  /** A, F, U whose new reference is already live; the new order is not added. */
  duplicateReferences: number;
  /** E, C, X for more shares than the order has left; clamped, and the order ends. */
  overReductions: number;
  /** E, C, X, D, U whose stock locate is not the order's; skipped. */
  locateMismatches: number;
  /** A, F whose side is neither B nor S; skipped. */
  invalidSides: number;
  /** A, F, U with no shares; not added (U still removes the original). */
  zeroShareOrders: number;
  /** Orders for which there was no room, though their references were good; not added. */
  orderPoolExhausted: number;
  /** Orders on prices of their own for whose level there was no room; not added. The TypeScript lane has a level for every order, unless the process gets no memory. */
  levelPoolExhausted: number;
  /** Trades of symbols for which there was no bucket window; counted, but in no bucket. The same symbols in both lanes. */
  windowPoolExhausted: number;
}

export const DAMAGE_KEYS = [
  'truncatedRecords',
  'corruptInput',
  'recordsAfterEnd',
  'corruptCapture',
  'malformedPackets',
  'truncatedPackets',
  'foreignPackets',
  'sequenceGaps',
  'shortMessages',
  'unknownReferences',
  'duplicateReferences',
  'overReductions',
  'locateMismatches',
  'invalidSides',
  'zeroShareOrders',
  'orderPoolExhausted',
  'levelPoolExhausted',
  'windowPoolExhausted',
] as const satisfies readonly (keyof Damage)[];

export function noDamage(): Damage {
  return Object.fromEntries(DAMAGE_KEYS.map((key) => [key, 0])) as Record<keyof Damage, number>;
}

export function damageTotal(damage: Damage): number {
  return DAMAGE_KEYS.reduce((sum, key) => sum + damage[key], 0);
}
