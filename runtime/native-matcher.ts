/** The matching engine of the native lane: its records are memory of the addon, which reads and writes them in place. */
import type { BookSnapshot } from './flow.ts';
import { checkBookWish } from './flow-check.ts';
import {
  checkMatchCount,
  checkRecords,
  type Matcher,
  type MatcherOptions,
  type MatcherSummary,
  matcherClosed,
} from './matcher.ts';
import { type NativeMatcher, requireNative } from './native.ts';
import { coded } from './native-flow.ts';
import { levelsOf } from './native-sums.ts';

export function openNativeMatcher({ arenaBytes, capacity, isa = '' }: MatcherOptions): Matcher {
  const { Matcher } = requireNative();
  try {
    return new AddonMatcher(capacity, new Matcher({ arenaBytes, capacity, isa }));
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
  #native: NativeMatcher | undefined;

  constructor(capacity: number, native: NativeMatcher) {
    this.#capacity = capacity;
    this.#native = native;
    this.requests = new DataView(native.requests());
    this.results = new DataView(native.results());
    this.executions = new DataView(native.executions());
  }

  match(count: number): number {
    const native = this.#open();
    checkMatchCount(count, this.#capacity);
    const made = matched(native, count);
    if (made >= 0) return made;
    this.executions = new DataView(native.executions());
    return -1 - made;
  }

  apply(records: Uint8Array): void {
    const native = this.#open();
    // The addon believes that they are whole.
    checkRecords(new DataView(records.buffer, records.byteOffset, records.byteLength));
    native.apply(records);
  }

  book(stockLocate: number, depth: number): BookSnapshot {
    const native = this.#open();
    checkBookWish(stockLocate, depth);
    const { symbol, bids, asks } = native.book(stockLocate, depth);
    return { stockLocate, symbol, bids: levelsOf(bids), asks: levelsOf(asks) };
  }

  summary(): MatcherSummary {
    return this.#open().summary();
  }

  close(): void {
    this.#native?.close();
    this.#native = undefined;
  }

  #open(): NativeMatcher {
    if (this.#native === undefined) throw matcherClosed();
    return this.#native;
  }
}

function matched(native: NativeMatcher, count: number): number {
  try {
    return native.match(count);
  } catch (error) {
    throw coded(error);
  }
}
