/** The matching engine of the native lane: batches of records go to the addon, which reads and writes them in place. */
import * as matchExecution from '../generated/lumina-1.0/ts/match-execution.ts';
import * as matchRequest from '../generated/lumina-1.0/ts/match-request.ts';
import * as matchResult from '../generated/lumina-1.0/ts/match-result.ts';
import type { BookSnapshot } from './flow.ts';
import { checkBookWish } from './flow-check.ts';
import { checkMatchCount, type Matcher, type MatcherOptions, type MatcherSummary, messagesOf } from './matcher.ts';
import { type NativeMatcher, requireNative } from './native.ts';
import { coded, levelsOf } from './native-flow.ts';

/** Places of the array in which the addon counts. */
const ANSWERED = 0;
const EXECUTIONS = 1;

export function openNativeMatcher(options: MatcherOptions): Matcher {
  const { Matcher } = requireNative();
  try {
    return new AddonMatcher(options.capacity, new Matcher({ arenaBytes: options.arenaBytes, isa: options.isa ?? '' }));
  } catch (error) {
    throw coded(error);
  }
}

class AddonMatcher implements Matcher {
  readonly lane = 'native';
  readonly requests: DataView<ArrayBuffer>;
  readonly results: DataView<ArrayBuffer>;
  executions: DataView<ArrayBuffer>;
  readonly #capacity: number;
  readonly #native: NativeMatcher;
  /** The same memory as the views, in the form that the addon takes. */
  readonly #requestBytes: Uint8Array;
  readonly #resultBytes: Uint8Array;
  #executionBytes: Uint8Array;
  readonly #progress = new Uint32Array(2);

  constructor(capacity: number, native: NativeMatcher) {
    this.#capacity = capacity;
    this.#native = native;
    this.requests = new DataView(new ArrayBuffer(capacity * matchRequest.LENGTH));
    this.results = new DataView(new ArrayBuffer(capacity * matchResult.LENGTH));
    this.executions = new DataView(new ArrayBuffer(capacity * matchExecution.LENGTH));
    this.#requestBytes = new Uint8Array(this.requests.buffer);
    this.#resultBytes = new Uint8Array(this.results.buffer);
    this.#executionBytes = new Uint8Array(this.executions.buffer);
  }

  match(count: number): number {
    checkMatchCount(count, this.#capacity);
    const progress = this.#progress;
    progress.fill(0);
    this.#ask(count);
    while (progress[ANSWERED]! < count) {
      this.#widen();
      this.#ask(count);
    }
    return progress[EXECUTIONS]!;
  }

  apply(records: Uint8Array): void {
    // The addon believes that they are whole.
    for (const _ of messagesOf(new DataView(records.buffer, records.byteOffset, records.byteLength)));
    this.#native.apply(records);
  }

  book(stockLocate: number, depth: number): BookSnapshot {
    checkBookWish(stockLocate, depth);
    const { symbol, bids, asks } = this.#native.book(stockLocate, depth);
    return { stockLocate, symbol, bids: levelsOf(bids), asks: levelsOf(asks) };
  }

  summary(): MatcherSummary {
    return this.#native.summary();
  }

  close(): void {
    this.#native.close();
  }

  #ask(count: number): void {
    this.#native.match(this.#requestBytes, this.#resultBytes, this.#executionBytes, count, this.#progress);
  }

  /** Twice the places for executions, and what was written stays. */
  #widen(): void {
    const wider = new Uint8Array(this.executions.byteLength * 2);
    wider.set(this.#executionBytes);
    this.#executionBytes = wider;
    this.executions = new DataView(wider.buffer);
  }
}
