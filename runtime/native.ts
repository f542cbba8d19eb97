/**
 * The only loader of the addon. Finds native/build/Release/lumina.node, or a prebuilt one under prebuilds/<platform>-<arch>/,
 * from the package's root.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LuminaError, messageOf } from './errors.ts';
import type {
  ArenaReport,
  ClockReport,
  Damage,
  OrderCounts,
  PacketCounts,
  Refusal,
  SequenceCounts,
  SideDepth,
  SignalCounts,
  SweepCost,
} from './flow.ts';
import type { NativeReplay, NativeReplayOptions } from './native-replay.ts';
import { addonBuildCommand, packageRoot } from './package-root.ts';

/** Numbers as the addon wants them: all present, -1 for none, checked by the caller. */
export interface NativeEngineOptions {
  path: string;
  /** An open descriptor instead of the path, or -1. */
  fd: number;
  /** Addresses whose feeds alone are followed, five words each as a packet's endpoint; none for all. */
  feeds: Uint32Array;
  arenaBytes: number;
  /** So much will do where the machine has less memory; 0 for no less. */
  arenaLeastBytes: number;
  /** Kernel set, empty for the best. */
  isa: string;
  threads: number;
  /** Up to eight Latin-1 characters each. */
  symbols: readonly string[];
  bucketShares: number;
  buckets: number;
  sigmaNumerator: number;
  sigmaDenominator: number;
  bulk: boolean;
  barNs: number;
  takeShares: number;
  cooldownBuckets: number;
  sweepLevels: number;
  killSwitch: boolean;
  maxOrderShares: number;
  maxNotional4: number;
  collarPpm: number;
  maxPosition: number;
  maxOpenOrders: number;
  maxOrdersPerSecond: number;
  afterMessages: number;
  untilNs: number;
  /** 0: none; n: one message in n; -1: those that make an order. */
  probes: number;
  /** Messages between two running digests, 0 for none. */
  digestEvery: number;
  bucketLog: boolean;
  lookAhead: boolean;
}

export interface NativeClock extends ClockReport {
  /** One rate in every power state. */
  invariant: boolean;
  /** Smallest advance between two readings. */
  stepNs: number;
}

/** The engine can't know how long the flow waited for it. */
export type NativeArena = Omit<ArenaReport, 'prepareMs'>;

/** What an arena got that was mapped to see; `pages` is `none` when it was not to be had, and `reason` says why. */
export interface NativeArenaTrial extends NativeArena {
  tookNs: number;
  /** Memory that could be had before without anybody being ended for it; null where the system doesn't tell. */
  leftBytes: number | null;
  /** Who says so: `MemAvailable`, or the file of a control group. */
  leftSource: string;
}

export interface NativeSummary {
  isa: string;
  arena: NativeArena;
  clock: NativeClock;
  messages: number;
  bytes: number;
  symbols: number;
  liveOrders: number;
  digest: string;
  types: Record<string, number>;
  unknownTypes: Record<string, number>;
  firstTimeNs: number;
  lastTimeNs: number;
  busyNs: number;
  samplesRecorded: number;
  samplesDropped: number;
  /** `windowless`: the damage's windowPoolExhausted. */
  signals: SignalCounts & { noLiquidity: number; windowless: number };
  orders: Pick<OrderCounts, 'sent' | 'take' | 'hedge'>;
  refused: Record<Refusal, number>;
  ordersDigest: string;
  damage: Damage;
  packets: Pick<PacketCounts, 'packets' | 'otherPackets' | 'fragments'>;
  sequence: SequenceCounts;
  /** The address in four words; `soup` and `followed` are 1 for yes. */
  feeds: (Record<'word0' | 'word1' | 'word2' | 'word3' | 'port' | 'soup' | 'followed' | 'packets', number> & {
    session: string;
  })[];
}

/** Places of the array that `look` fills: the state, and the records that wait for their reader in each ring. */
export const LookSlot = { state: 0, samples: 1, orders: 2, buckets: 3, digests: 4 } as const;
export const LOOK_SLOTS = 5;
/** `failed` may follow `running` (an input that breaks off) or come at once. */
export const EngineState = { idle: 0, starting: 1, running: 2, done: 3, failed: 4 } as const;

/** One run of the native lane; see native/addon.cc. Results are readable once the state is done or failed. */
export interface NativeEngine {
  start(): void;
  look(into: Int32Array): void;
  /** Compressed bytes read so far, their total (0 when unknown), messages so far. */
  progress(into: Float64Array): void;
  /** Calls back on the event loop every `periodMs`, and keeps the loop alive, until `hush`; `close` does not end it. */
  ring(called: () => void, periodMs: number): void;
  hush(): void;
  /** Sample, order and bucket ring as external memory, 64 bytes a record; once, when running. Zeros after `close`, or detached where the system refuses that. */
  buffers(): [samples: ArrayBuffer, orders: ArrayBuffer, buckets: ArrayBuffer];
  /** Gives records of a ring (0 samples, 1 orders, 2 buckets) back. */
  release(ring: number, records: number): void;
  failure(): { code: string; detail: string } | null;
  summary(): NativeSummary;
  symbols(): { stockLocate: number; symbol: string }[];
  /** Levels as lumina-1.0 book_level records, best first; depth 0 for all. */
  book(stockLocate: number, depth: number): { symbol: string; bids: ArrayBuffer; asks: ArrayBuffer };
  depth(stockLocate: number, side: 'B' | 'S'): Omit<SideDepth, 'cumulative'> & { cumulative: Float64Array };
  sweep(stockLocate: number, side: 'B' | 'S', shares: number): SweepCost;
  /** Bid and ask shares of each of `symbols`, up to so many levels. */
  displayed(levels: number): Float64Array;
  digest(): string;
  /** The running digests since the last call: messages, digest, messages, digest, ... The engine waits when 256 are not fetched. */
  digests(): (number | string)[];
  abort(): void;
  close(): void;
}

/** What this machine gives the native lane. */
export interface NativeMachine {
  /** Kernel sets that run here, the best one last. */
  isas: string[];
  clock: NativeClock;
  build: { compiler: string; flags: string };
  /** Processors this process may use. */
  processors: number;
  /** Why `hugePages` should not be called; empty when it may. */
  noHugePages: string;
  /** The pages a small mapping gets, and why none better. */
  arena: NativeArena;
  /** What the addon delays itself by, `` for nothing; only one that was built to be delayed has it (native/plant.h). */
  planted?: string;
}

/** A matching book of native/book/match_batch.h; see native/addon/matcher.h. */
export interface NativeMatcher {
  /** match_request, match_result and match_execution records, `capacity` of them, as external memory; each once. */
  requests(): ArrayBuffer;
  results(): ArrayBuffer;
  /** Once more after `match` said that they moved. */
  executions(): ArrayBuffer;
  /** Answers the first `count` requests; returns how many executions that made, or -1 less it when they moved to make room. */
  match(count: number): number;
  /** Applies whole BinaryFILE records. */
  apply(records: Uint8Array): void;
  /** As NativeEngine.book. */
  book(stockLocate: number, depth: number): { symbol: string; bids: ArrayBuffer; asks: ArrayBuffer };
  summary(): { isa: string; liveOrders: number; digest: string; damage: Damage };
  close(): void;
}

export interface NativeAddon {
  Engine: new (options: NativeEngineOptions) => NativeEngine;
  /** Throws LUMINA_ARENA_TOO_SMALL, LUMINA_ARENA_UNAVAILABLE, LUMINA_KERNELS_ISA. */
  Matcher: new (options: {
    arenaBytes: number;
    capacity: number;
    isa: string;
  }) => NativeMatcher;
  machine(): NativeMachine;
  /** Asks for transparent huge pages for a buffer's memory; returns the offset at which the first one begins. A hint. */
  hugePages(buffer: ArrayBuffer): number;
  /** Maps an arena as a run would, touches all of it and gives it back. */
  tryArena(wish: { arenaBytes: number; arenaLeastBytes: number }): NativeArenaTrial;
  /**
   * One pass over BinaryFILE records in memory, on this thread; null when the arena is too small for the books.
   * Throws LUMINA_ARENA_UNAVAILABLE with the reason.
   */
  replayRecords(records: Uint8Array, options: NativeReplayOptions): NativeReplay | null;
}

/** The loaded addon with its machine report, or why there is none and the command that builds it. */
export type NativeState =
  | ({ readonly loaded: true; readonly addon: NativeAddon } & NativeMachine)
  | { readonly loaded: false; readonly reason: string; readonly remedy: string };

let state: NativeState | undefined;
let folder: 'build' | 'build-plant' = 'build';

/**
 * Which addon `loadNative` loads, by the value of LUMINA_ADDON: the ordinary one without it, `plant` for the one that can delay itself.
 * Before the first load. Whoever calls this tells the user when it is not the ordinary one.
 * @throws LuminaError LUMINA_NATIVE_ADDON for any other value
 */
export function chooseAddon(name: string | undefined): void {
  if (name !== undefined && name !== '' && name !== 'plant')
    throw new LuminaError('LUMINA_NATIVE_ADDON', `LUMINA_ADDON is "${name}"; set it to plant, or unset it`);
  const chosen = name === 'plant' ? 'build-plant' : 'build';
  if (state !== undefined && chosen !== folder) throw new Error('the addon is loaded already, and another one was chosen');
  folder = chosen;
}

/** Loads the addon once; afterwards answers from memory. Measures the clock, which takes some 5 ms. */
export function loadNative(): NativeState {
  state ??= load();
  return state;
}

/**
 * The addon.
 * @throws LuminaError LUMINA_NATIVE_UNAVAILABLE
 */
export function requireNative(): NativeAddon {
  const found = loadNative();
  if (found.loaded) return found.addon;
  throw new LuminaError(
    'LUMINA_NATIVE_UNAVAILABLE',
    `the native addon is not available: ${found.reason}; build it with ${found.remedy}, or use --lane ts`,
  );
}

function load(): NativeState {
  let root: string;
  try {
    root = packageRoot();
  } catch (error) {
    return { loaded: false, reason: messageOf(error), remedy: 'install the package again' };
  }
  const remedy = addonBuildCommand(root) + (folder === 'build-plant' ? ' --plant' : '');
  const built = join(root, 'native', folder, 'Release', 'lumina.node');
  // Of the one that delays itself there is no prebuilt one.
  const places =
    folder === 'build' ? [built, join(root, 'prebuilds', `${process.platform}-${process.arch}`, 'lumina.node')] : [built];
  const path = places.find((place) => existsSync(place));
  if (path === undefined) return { loaded: false, reason: `it was not built (looked for ${places.join(' and ')})`, remedy };
  try {
    const addon = createRequire(import.meta.url)(path) as NativeAddon;
    return { loaded: true, addon, ...addon.machine() };
  } catch (error) {
    return { loaded: false, reason: `${path} does not load: ${messageOf(error)}`, remedy };
  }
}
