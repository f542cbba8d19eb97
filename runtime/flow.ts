/**
 * The contract both lanes keep: one flow over one input, from bytes to orders.
 *
 * `openNativeFlow` (native-flow.ts) and `openTypeScriptFlow` (pipeline.ts) return the same interface, so a command never
 * knows which lane it drives, and the two can be compared message by message.
 */

import { DEFAULT_ARENA_BYTES } from './arena-size.ts';
import type { Damage, PacketCounts } from './input-counts.ts';

export * from './input-counts.ts';

export type LaneName = 'native' | 'ts';

/** Where the bytes come from: a path, or an open descriptor (standard input). */
export interface FlowInput {
  readonly path: string;
  /** Set for standard input; `path` is then only a name for messages. */
  readonly fd?: number;
  /** Of a capture of several feeds: the addresses of the one to follow, `233.54.12.111:26477`; lines A and B of a session are two. */
  readonly feeds?: readonly string[];
}

/** Volume-synchronised probability of informed trading: parameters, all integers. */
export interface VpinOptions {
  /** V, shares a bucket holds. 1 to 2^31-1. */
  readonly bucketShares: number;
  /** n, completed buckets in the window. 2 to 10,000. */
  readonly buckets: number;
  /** Toxic above this many population standard deviations, as a rational. */
  readonly sigma: { readonly numerator: number; readonly denominator: number };
  /** `trade`: the aggressor of each trade; `bulk`: bulk volume classification over time bars. */
  readonly classify: 'trade' | 'bulk';
  /** Length of a bulk bar, nanoseconds. */
  readonly barNs: number;
}

/** Take/hedge strategy parameters. */
export interface StrategyOptions {
  /** Shares of a take order. */
  readonly takeShares: number;
  /** Completed buckets of the symbol that must pass after an order before the next. */
  readonly cooldownBuckets: number;
  /** Levels that a take may reach through to fill, 0 to 20: limited to the last one it needs, cut to what they show. Absent or 0: the touch. */
  readonly sweepLevels?: number;
}

/** Pre-trade risk limits; an order that breaks one is refused and counted under the limit's name. */
export interface RiskOptions {
  readonly killSwitch: boolean;
  readonly maxOrderShares: number;
  /** Largest price4 x shares of one order, in units of 0.0001 dollars; below 2^53. */
  readonly maxNotional4: number;
  /** Largest distance beyond the touch, parts per million of the touch. */
  readonly collarPpm: number;
  /** Largest absolute position of a symbol, shares. */
  readonly maxPosition: number;
  /** Sent and not closed; never more than the 1,024 that the outgoing pool holds. */
  readonly maxOpenOrders: number;
  /** Orders in one second of exchange time, over all symbols. */
  readonly maxOrdersPerSecond: number;
}

export interface FlowOptions {
  readonly protocol: 'itch-5.0';
  /** Bytes of the native arena. More than the machine has left is refused, see the next. */
  readonly arenaBytes: number;
  /** Where the machine has less memory left, the arena may be smaller, down to this; its report says so. Absent for no less. */
  readonly arenaLeastBytes?: number;
  /** Forced kernel set, else the best this machine has. The TypeScript lane ignores it. */
  readonly isa?: string;
  /** 1: both hot stages on one thread, run to completion; 2: market-data and strategy thread over the ring. */
  readonly threads: 1 | 2;
  /** Symbols the signal stage follows; empty for all. Books are kept for every symbol regardless. */
  readonly symbols: readonly string[];
  readonly vpin: VpinOptions;
  readonly strategy: StrategyOptions;
  readonly risk: RiskOptions;
  /** Stop after this many messages of the input. */
  readonly afterMessages?: number;
  /** Apply messages with an exchange time up to and including this, nanoseconds since midnight. Later ones are not applied. */
  readonly atTimeNs?: number;
  /** Take T0..T3 and emit a telemetry sample for every message, or for those of `probed`. Off, no clock is read. */
  readonly probes: boolean;
  /** n: the messages whose sequence is a multiple of it; `orders`: those that make an order. Absent for all. */
  readonly probed?: number | 'orders';
  /** A digest of every book after each so many messages, to `onDigest`. Absent for none, which costs nothing. */
  readonly digestEvery?: number;
  readonly onDigest?: (messages: number, digest: string) => void;
  /**
   * Fetch what the next messages will touch, while the ones before them are applied: of a file any, of a capture those of the same
   * packet. Changes no result. Default true; without effect where clocks are read, as no time of one message holds then, and in the
   * TypeScript lane while few orders live (book/look-ahead.ts).
   */
  readonly lookAhead?: boolean;
  /** Emit a vpin_bucket record for every completed bucket. */
  readonly bucketLog: boolean;
  /**
   * Batches of records as they become available, each kind in order, an order perhaps before its sample; the view may be read until
   * the returned promise settles or the flow is closed, after which it means nothing.
   * Replay waits at batch borders, never inside a message, so nothing is dropped.
   * Layouts: generated/lumina-1.0 telemetry_sample, order_event, vpin_bucket, at `at + i * LENGTH`.
   */
  readonly onSamples?: (view: DataView, at: number, count: number) => void | Promise<void>;
  readonly onOrders?: (view: DataView, at: number, count: number) => void | Promise<void>;
  readonly onBuckets?: (view: DataView, at: number, count: number) => void | Promise<void>;
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
  /** What was asked for: more than `bytes` where the machine has less. */
  wanted: number;
  /** What was obtained: `1g`, `2m`, `thp`, `locked`, `plain`, or `javascript` in the TypeScript lane. */
  pages: string;
  /** Whether it can't be swapped out. */
  locked: boolean;
  /** Bytes handed out. */
  used: number;
  /** Why there is less than was wanted, or no better pages; empty when there is no such. */
  reason: string;
  /** Commands that would give better pages, the best first, with `or` between them; empty when there is none. */
  remedy: string;
  /** Milliseconds until the memory was mapped, touched and handed out, before the first byte was read; 0 in the TypeScript lane. */
  prepareMs: number;
}

/** The clock whose ticks the samples have. */
export interface ClockReport {
  /** `rdtsc`, `cntvct`, `clock_gettime` or `performance.now`. */
  source: string;
  ticksPerNs: number;
  /** Mean cost of a reading, and of one that waits for what came before it, measured here; a probed message has both (clock.ts). */
  costNs: number;
  afterCostNs: number;
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

export interface BookLevel {
  price4: number;
  shares: number;
  orders: number;
}

export interface BookSnapshot {
  stockLocate: number;
  symbol: string;
  bids: BookLevel[];
  asks: BookLevel[];
}

/** One side of a book summed up. */
export interface SideDepth {
  /** Of all levels. */
  shares: number;
  /** Price4 times shares of all levels, modulo 2^64. */
  notional4: bigint;
  /** Best level first: shares of the level and of all better ones. */
  cumulative: number[];
}

/** What a take would find at one side. */
export interface SweepCost {
  /** Levels it reaches. */
  levels: number;
  /** Shares it finds, at most what was wanted. */
  shares: number;
  /** Price4 times shares of what it finds, modulo 2^64. */
  notional4: bigint;
}

/** Shares of a symbol's best levels. */
export interface Displayed {
  stockLocate: number;
  bidShares: number;
  askShares: number;
}

/** One lane over one input. Methods other than `progress` and `abort` may be called only when no `run` is under way. */
export interface Flow {
  readonly lane: LaneName;
  /** Runs to the end of the input or to the stop condition. Only once: LUMINA_FLOW_FINISHED, LUMINA_FLOW_CLOSED. */
  run(): Promise<FlowSummary>;
  /** Compressed bytes read so far, their total (0 when unknown), and messages so far. */
  progress(): { bytesRead: number; bytesTotal: number; messages: number };
  /** Asks the run to stop at the next batch border; `run` then resolves with what was done. */
  abort(): void;
  /** Stock locates with their symbols, ascending locate. Symbols are right-trimmed; empty when never named. */
  symbols(): { stockLocate: number; symbol: string }[];
  /** The book of one stock locate, best levels first. `depth` 0 means every level. */
  book(stockLocate: number, depth: number): BookSnapshot;
  /** Both sides of the book of one stock locate, summed up over every level. */
  depth(stockLocate: number): { bids: SideDepth; asks: SideDepth };
  /** What taking `shares` from the touch of the bids (B) or the asks (S) would find. */
  sweep(stockLocate: number, side: 'B' | 'S', shares: number): SweepCost;
  /** Of all of `symbols`, the shares of the `levels` best levels of either side. `levels` 0 means every level. */
  displayed(levels: number): Displayed[];
  /** Documented 64-bit digest over every book, 16 hex digits. */
  digest(): string;
  /** Ends a run under way and gives the memory back. Whatever is asked after that, but for `progress`, throws LUMINA_FLOW_CLOSED. */
  close(): void;
}

/** The defaults every command starts from; the config file and then the command line override them. */
export const FLOW_DEFAULTS = {
  protocol: 'itch-5.0',
  arenaBytes: DEFAULT_ARENA_BYTES,
  threads: 1,
  symbols: [],
  vpin: { bucketShares: 500, buckets: 50, sigma: { numerator: 3, denominator: 1 }, classify: 'trade', barNs: 60_000_000_000 },
  strategy: { takeShares: 100, cooldownBuckets: 5 },
  risk: {
    killSwitch: false,
    maxOrderShares: 10_000,
    maxNotional4: 10_000_000_000,
    collarPpm: 50_000,
    maxPosition: 10_000,
    maxOpenOrders: 100,
    maxOrdersPerSecond: 1_000,
  },
  probes: true,
  bucketLog: false,
} as const satisfies FlowOptions;
