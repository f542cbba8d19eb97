/** One pass over a day: through parse and books of the TypeScript lane, or through the whole flow of either lane. */

import { setImmediate } from 'node:timers/promises';
import { BookStage } from '../../../runtime/book/stage.ts';
import { FLOW_DEFAULTS, type FlowOptions, type FlowSummary, type LaneName } from '../../../runtime/flow.ts';
import type { FrameBatch } from '../../../runtime/frames.ts';
import { openFlow } from '../../../runtime/lanes.ts';
import { Parser } from '../../../runtime/parse/parser.ts';
import { typedMemory } from '../../../runtime/typed-memory.ts';
import { applyBatch } from '../apply-batch.ts';
import type { Records } from '../native-replay.ts';
import { expectEqual } from '../stage-bench.ts';

const LENGTH_BYTES = 2;
const CAPACITY = { initialOrders: 1 << 20, mostOrders: 1 << 24 };
/** Messages parsed by one call, as an engine calls for every batch: a loop entered once is compiled in its midst. */
const BATCH_MESSAGES = 4096;

/** What every pass over one day is done with. */
export interface DayGround {
  readonly path: string;
  readonly records: Records;
  /** Of the books at the end of the day, by the TypeScript lane; a pass that ends with others is not timed. */
  readonly digest: string;
  /** Kernel set to force; absent for the best. */
  readonly isa: string | undefined;
  readonly arenaBytes: number;
  readonly signal: AbortSignal | undefined;
}

/** Lets Ctrl-C be heard between two passes, which keep the event loop for seconds. @throws the signal's reason when aborted */
export async function breath({ signal }: DayGround): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

/** Parse and books of the TypeScript lane over the records in memory; processor time of the process, ns a message. */
export function typescriptBooks({ records, digest }: DayGround, lookAhead: boolean): number {
  const { bytes, messages } = records;
  const books = new BookStage({ ...CAPACITY, memory: typedMemory() });
  const parser = new Parser(books);
  const batch = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offsets: new Uint32Array(BATCH_MESSAGES),
    lengths: new Uint32Array(BATCH_MESSAGES),
    count: 0,
  };
  const before = process.cpuUsage();
  for (let at = 0; at < bytes.length; ) {
    at = cut(batch, at);
    applyBatch(batch, parser, lookAhead ? books : null);
  }
  const { user, system } = process.cpuUsage(before);
  expectEqual('the digest of the TypeScript books', books.digest(), digest);
  return ((user + system) * 1e3) / messages;
}

/** Fills the batch with the records from `from` on; returns where the next one begins. */
function cut(batch: Pick<FrameBatch, 'view' | 'offsets' | 'lengths'> & { count: number }, from: number): number {
  const { view, offsets, lengths } = batch;
  const end = view.byteLength;
  let count = 0;
  let at = from;
  while (at < end && count < offsets.length) {
    const length = view.getUint16(at);
    offsets[count] = at + LENGTH_BYTES;
    lengths[count] = length;
    count += 1;
    at += LENGTH_BYTES + length;
  }
  batch.count = count;
  return at;
}

/**
 * The whole flow over the day's file; `busyNs` of the summary is what it took.
 * @throws Error when it ends with other books; the signal's reason when aborted
 */
export async function wholeFlow(ground: DayGround, lane: LaneName, wish: Partial<FlowOptions>): Promise<FlowSummary> {
  const { path, digest, isa, arenaBytes, signal } = ground;
  const flow = openFlow(lane, { path }, { ...FLOW_DEFAULTS, ...(isa === undefined ? {} : { isa }), arenaBytes, ...wish });
  const stop = (): void => flow.abort();
  signal?.addEventListener('abort', stop);
  try {
    const summary = await flow.run();
    signal?.throwIfAborted();
    expectEqual(`the digest of the ${lane} flow's books`, summary.digest, digest);
    return summary;
  } finally {
    signal?.removeEventListener('abort', stop);
    flow.close();
  }
}
