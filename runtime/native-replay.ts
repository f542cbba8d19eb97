/** What the addon answers about one pass over records in memory: native/replay.h. */

import type { Damage } from './flow.ts';
import type { NativeArena } from './native.ts';

/** FieldSums of native/parse/passes.h. */
export interface NativeFieldSums {
  messages: number;
  locates: number;
  references: number;
  codes: number;
  shares: number;
  prices: number;
}

/** ReplayStage of native/replay.h: the least work, the parser, the parser with every book; the latter looked at on its way. */
export const NativeReplayStage = { floor: 0, parse: 1, book: 2, memory: 3 } as const;

/** All present; what is after `stage` counts for the books only. */
export interface NativeReplayOptions {
  stage: number;
  lookAhead: boolean;
  arenaBytes: number;
  arenaLeastBytes: number;
  /** Kernel set, empty for the best. */
  isa: string;
}

/** BooksHeld of native/replay.h: what the books had when the most orders were live. */
export interface NativeBooksHeld {
  liveOrders: number;
  levels: number;
  /** Bytes that references take, live or not: the directory, and of the pages in use the places without a live order. */
  referenceMapBytes: number;
  /** Bytes of live orders: their nodes, and aside of the pages node, rest and map entries of as many as ever were there at once. */
  orderBytes: number;
  /** Bytes of level blocks, those that wait to be used again included. */
  levelBytes: number;
}

/**
 * Replay of native/replay.h: of the floor and the parser the sums count, of the books everything else and the messages; their time
 * and damage of `book` only, their peak of `memory` only.
 */
export interface NativeReplay extends NativeFieldSums {
  /** Processor time of the process in the pass itself. */
  cpuNs: number;
  isa: string;
  arena: NativeArena;
  digest: string;
  liveOrders: number;
  /** Live orders outside the pages of the reference map. */
  liveAside: number;
  damage: Damage;
  peak: NativeBooksHeld;
}
