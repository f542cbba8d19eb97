/**
 * The contract both lanes keep as matching engines, over the same books that messages are applied to: requests in, answers and
 * executions out, as lumina-1.0 records. The same requests give the same answers, executions and digest in both lanes; only where
 * the pools are full do they differ, since each has its own.
 *
 * @example
 * const matcher = openMatcher('native', { arenaBytes: 64 * 2 ** 20, capacity: 256 });
 * const order = { kind: MatchKind.limit, orderRef: 1, newOrderRef: 0, stockLocate: 7, side: 'B', shares: 100, price: 1_000_000 };
 * matchRequest.encode(matcher.requests, 0, order);
 * matcher.match(1);
 * console.log(matchResult.rested(matcher.results, 0));
 * matcher.close();
 */
import { LEAST_ARENA_BYTES } from './arena-size.ts';
import { LuminaError } from './errors.ts';
import type { BookSnapshot, Damage, LaneName } from './flow.ts';
import { arenaTooSmall } from './flow-check.ts';

export interface MatcherOptions {
  /** Memory of the books, bytes. */
  readonly arenaBytes: number;
  /** Requests of one batch at most. */
  readonly capacity: number;
  /** Kernel set of the native lane, absent for the best. */
  readonly isa?: string | undefined;
}

export interface MatcherSummary {
  /** The kernel set, or `javascript`. */
  readonly isa: string;
  readonly liveOrders: number;
  readonly digest: string;
  /** Of the messages applied; and rests without a place, by the pool that is full. */
  readonly damage: Damage;
}

export interface Matcher {
  readonly lane: LaneName;
  /** match_request records, `capacity` of them: what the next `match` is asked. */
  readonly requests: DataView<ArrayBuffer>;
  /** match_result records: what the last `match` answered, one a request. */
  readonly results: DataView<ArrayBuffer>;
  /** match_execution records of the last `match`, in the order of its requests. Another view when they were more than ever before. */
  readonly executions: DataView<ArrayBuffer>;
  /**
   * Answers the first `count` requests in turn; returns how many executions that made. One call costs the native lane some 100 ns
   * beside the matching, so give it many.
   * @throws LuminaError LUMINA_MATCH_COUNT; LUMINA_MATCH_MEMORY without memory for the executions: the native lane has
   *   answered the requests before, the TypeScript lane closes the matcher
   */
  match(count: number): number;
  /**
   * Applies messages to the same books: whole BinaryFILE records. For symbols' names, and for books to start from.
   * @throws LuminaError LUMINA_MATCH_RECORDS before anything was applied
   */
  apply(records: Uint8Array): void;
  /** A book, best levels first; `depth` 0 for all of them. */
  book(stockLocate: number, depth: number): BookSnapshot;
  summary(): MatcherSummary;
  /** Gives the memory back. Records can be read afterwards, anything else throws LuminaError LUMINA_MATCH_CLOSED. */
  close(): void;
}

const MOST_CAPACITY = 2 ** 24;
const LENGTH_BYTES = 2;

/** @throws LuminaError LUMINA_MATCH_OPTION, LUMINA_ARENA_TOO_SMALL */
export function checkMatcherOptions({ arenaBytes, capacity }: MatcherOptions): void {
  if (!Number.isSafeInteger(arenaBytes) || arenaBytes < 1)
    throw new LuminaError('LUMINA_MATCH_OPTION', `arenaBytes is ${arenaBytes}; give a whole number from ${LEAST_ARENA_BYTES} on`);
  if (arenaBytes < LEAST_ARENA_BYTES) throw arenaTooSmall(arenaBytes);
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > MOST_CAPACITY)
    throw new LuminaError('LUMINA_MATCH_OPTION', `capacity is ${capacity}; give a whole number from 1 to ${MOST_CAPACITY}`);
}

/** What every question to a closed matcher throws. */
export function matcherClosed(): LuminaError {
  return new LuminaError('LUMINA_MATCH_CLOSED', 'the matcher is closed; open another');
}

/** @throws LuminaError LUMINA_MATCH_COUNT */
export function checkMatchCount(count: number, capacity: number): void {
  if (Number.isInteger(count) && count >= 0 && count <= capacity) return;
  throw new LuminaError('LUMINA_MATCH_COUNT', `${count} requests; give a whole number up to the capacity of ${capacity}`);
}

/**
 * Where the message of each record lies and how long it is, in turn.
 * @throws LuminaError LUMINA_MATCH_RECORDS at a record that is empty or not whole
 */
export function* messagesOf(records: DataView): Generator<readonly [at: number, length: number]> {
  for (let at = 0; at < records.byteLength; ) {
    const length = at + LENGTH_BYTES <= records.byteLength ? records.getUint16(at) : 0;
    if (length === 0 || at + LENGTH_BYTES + length > records.byteLength) {
      throw new LuminaError('LUMINA_MATCH_RECORDS', `the record at byte ${at} is empty or not whole; give whole messages`);
    }
    yield [at + LENGTH_BYTES, length];
    at += LENGTH_BYTES + length;
  }
}

/** @throws LuminaError LUMINA_MATCH_RECORDS unless all records are whole */
export function checkRecords(records: DataView): void {
  for (const _ of messagesOf(records));
}
