/** The matching engine of the TypeScript lane. */
import * as matchRequest from '../generated/lumina-1.0/ts/match-request.ts';
import * as matchResult from '../generated/lumina-1.0/ts/match-result.ts';
import { bookCapacity } from './arena-size.ts';
import { MatchBatch } from './book/match-batch.ts';
import { BookStage } from './book/stage.ts';
import { type BookSnapshot, noDamage } from './flow.ts';
import { checkBookWish } from './flow-check.ts';
import {
  checkMatchCount,
  checkRecords,
  type Matcher,
  type MatcherOptions,
  type MatcherSummary,
  matcherClosed,
  messagesOf,
} from './matcher.ts';
import type { Memory } from './memory.ts';
import { Parser } from './parse/parser.ts';

export class TypeScriptMatcher implements Matcher {
  readonly lane = 'ts';
  readonly requests: DataView<ArrayBuffer>;
  readonly results: DataView<ArrayBuffer>;
  readonly #capacity: number;
  readonly #batch: MatchBatch;
  /** Undefined once closed: the memory is the garbage collector's then. */
  #books: { readonly book: BookStage; readonly parser: Parser } | undefined;

  constructor({ arenaBytes, capacity }: MatcherOptions, memory?: Memory) {
    this.requests = new DataView(new ArrayBuffer(capacity * matchRequest.LENGTH));
    this.results = new DataView(new ArrayBuffer(capacity * matchResult.LENGTH));
    this.#capacity = capacity;
    const book = new BookStage({ ...bookCapacity(arenaBytes), memory });
    this.#books = { book, parser: new Parser(book) };
    this.#batch = new MatchBatch(book, capacity);
  }

  get executions(): DataView<ArrayBuffer> {
    return this.#batch.executions;
  }

  #open(): { readonly book: BookStage; readonly parser: Parser } {
    if (this.#books === undefined) throw matcherClosed();
    return this.#books;
  }

  match(count: number): number {
    this.#open();
    checkMatchCount(count, this.#capacity);
    try {
      return this.#batch.match(this.requests, this.results, count);
    } catch (error) {
      // In the middle of a request, whose books are neither as before it nor as after it.
      this.close();
      throw error;
    }
  }

  apply(records: Uint8Array): void {
    const { parser } = this.#open();
    const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
    checkRecords(view);
    for (const [at, length] of messagesOf(view)) parser.parse(view, at, length);
  }

  book(stockLocate: number, depth: number): BookSnapshot {
    const { book } = this.#open();
    checkBookWish(stockLocate, depth);
    return book.snapshot(stockLocate, depth);
  }

  summary(): MatcherSummary {
    const { book, parser } = this.#open();
    const damage = { ...noDamage(), ...book.damage, shortMessages: parser.tally.shortMessages };
    return { isa: 'javascript', liveOrders: book.store.orders.live, digest: book.digest(), damage };
  }

  close(): void {
    this.#books = undefined;
  }
}
