/** One pass over a day: through parse and books of the TypeScript lane, or through the whole flow of either lane. */

import { setImmediate } from 'node:timers/promises';
import { BookStage } from '../../../runtime/book/stage.ts';
import { FLOW_DEFAULTS, type FlowOptions, type FlowSummary, type LaneName } from '../../../runtime/flow.ts';
import { openFlow } from '../../../runtime/lanes.ts';
import { Parser } from '../../../runtime/parse/parser.ts';
import type { Records } from '../native-replay.ts';
import { expectEqual } from '../stage-bench.ts';

const LENGTH_BYTES = 2;
const CAPACITY = { initialOrders: 1 << 20, mostOrders: 1 << 24 };
/** Bytes of records that are parsed by one call, as an engine calls for every batch: a loop entered once is compiled in its midst. */
const RUN_BYTES = 1 << 17;

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
export function typescriptBooks({ records, digest }: DayGround): number {
  const { bytes, messages } = records;
  const books = new BookStage(CAPACITY);
  const parser = new Parser(books);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const before = process.cpuUsage();
  for (let at = 0; at < bytes.length; ) at = parseRun(parser, view, at);
  const { user, system } = process.cpuUsage(before);
  expectEqual('the digest of the TypeScript books', books.digest(), digest);
  return ((user + system) * 1e3) / messages;
}

function parseRun(parser: Parser, view: DataView, from: number): number {
  const end = Math.min(from + RUN_BYTES, view.byteLength);
  let at = from;
  while (at < end) {
    const length = view.getUint16(at);
    parser.parse(view, at + LENGTH_BYTES, length);
    at += LENGTH_BYTES + length;
  }
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
