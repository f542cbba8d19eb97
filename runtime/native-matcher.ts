/** The matching engine of the native lane: its records are memory of the addon, which reads and writes them in place. */
import type { BookSnapshot } from './flow.ts';
import { checkBookWish } from './flow-check.ts';
import { checkMatchCount, type Matcher, type MatcherOptions, type MatcherSummary, messagesOf } from './matcher.ts';
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
  readonly #native: NativeMatcher;

  constructor(capacity: number, native: NativeMatcher) {
    this.#capacity = capacity;
    this.#native = native;
    this.requests = new DataView(native.requests());
    this.results = new DataView(native.results());
    this.executions = new DataView(native.executions());
  }

  match(count: number): number {
    checkMatchCount(count, this.#capacity);
    const made = this.#native.match(count);
    if (made >= 0) return made;
    this.executions = new DataView(this.#native.executions());
    return -1 - made;
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
}
