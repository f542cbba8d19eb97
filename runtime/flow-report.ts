/** What a flow tells when it is over: both lanes fill the same report. Part of the contract in flow.ts, which exports it. */

export type LaneName = 'native' | 'ts';

/**
 * Everything found wrong with the input, by reason. Any of these above zero is exit code 4. What may have lost an order of a
 * stock locate marks that locate's book as suspect, and the gateway refuses its orders (staleBook): all from shortMessages to
 * poolExhausted, of short messages those that change orders and are long enough to say their locate.
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
  /** Orders or levels that found a full pool; not added. */
  poolExhausted: number;
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
  'poolExhausted',
] as const satisfies readonly (keyof Damage)[];

export function noDamage(): Damage {
  return Object.fromEntries(DAMAGE_KEYS.map((key) => [key, 0])) as Record<keyof Damage, number>;
}

export function damageTotal(damage: Damage): number {
  return DAMAGE_KEYS.reduce((sum, key) => sum + damage[key], 0);
}

/** Refusals of the gateway by reason, in the order the limits are checked. */
export const REFUSALS = [
  'killSwitch',
  'halted',
  'staleBook',
  'orderSize',
  'notional',
  'priceCollar',
  'position',
  'openOrders',
  'orderRate',
  'duplicateId',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface OrderCounts {
  /** Orders encoded and handed over. */
  sent: number;
  take: number;
  hedge: number;
  /** Toxic buckets for which the opposite side of the book was empty. */
  noLiquidity: number;
  refused: Record<Refusal, number>;
  /** FNV-1a 64 over every byte handed over, 16 hex digits. */
  digest: string;
}

export interface SignalCounts {
  /** Counted trades: E, printable C, P. */
  trades: number;
  /** Shares of those trades. */
  tradedShares: number;
  /** Shares of P trades whose aggressor the quote rule could not tell. */
  unknownShares: number;
  /** Shares of E and C that named no live order: no side, no price, so not a counted trade. */
  unresolvedShares: number;
  /** C with printable N. */
  nonPrintable: number;
  /** Q. */
  crosses: number;
  /** B. */
  brokenTrades: number;
  buckets: number;
  toxicBuckets: number;
}

export interface ArenaReport {
  bytes: number;
  /** What was obtained: `1g`, `2m`, `thp`, `locked`, `plain`, or `javascript` in the TypeScript lane. */
  pages: string;
  /** Bytes handed out. */
  used: number;
  /** Why better pages were not obtained; empty when they were. */
  reason: string;
  /** Milliseconds until the memory was mapped, touched and handed out, before the first byte was read; 0 in the TypeScript lane. */
  prepareMs: number;
}

/** The clock whose ticks the samples have. */
export interface ClockReport {
  /** `rdtsc`, `cntvct`, `clock_gettime` or `performance.now`. */
  source: string;
  ticksPerNs: number;
}

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

/** Packets of a capture, and their numbering. All zero for a BinaryFILE. */
export interface PacketCounts {
  /** Packets of the feed. */
  packets: number;
  /** Packets of anything else; skipped. */
  otherPackets: number;
  /** Parts of IP packets, which are not put together; skipped. */
  fragments: number;
  sequence: SequenceCounts;
}

export interface FlowSummary extends PacketCounts {
  lane: LaneName;
  isa: string;
  arena: ArenaReport;
  threads: 1 | 2;
  clock: ClockReport;
  /** Framed messages, known or not. */
  messages: number;
  /** Bytes of the input after decompression. */
  bytes: number;
  /** Distinct non-zero stock locates seen. */
  symbols: number;
  /** Live orders at the end. */
  liveOrders: number;
  digest: string;
  /** Messages by type byte, known types only. */
  types: Record<string, number>;
  /** Messages of types the schema does not know, by type byte; skipped by framed length. Not damage. */
  unknownTypes: Record<string, number>;
  /** Exchange time of the first and the last message, ns since midnight; -1 when there was none. */
  firstTimeNs: number;
  lastTimeNs: number;
  /** Sum of hot-thread time inside batches, ns: without waiting for input or for the telemetry reader. */
  busyNs: number;
  /** Samples written to the telemetry ring, and samples lost because it was full. */
  samples: { recorded: number; dropped: number };
  signals: SignalCounts;
  orders: OrderCounts;
  damage: Damage;
}
