/** The matching engine of the TypeScript lane. */
import * as matchRequest from '../generated/lumina-1.0/ts/match-request.ts';
import * as matchResult from '../generated/lumina-1.0/ts/match-result.ts';
import { bookCapacity } from './arena-size.ts';
import { MatchBatch } from './book/match-batch.ts';
import { BookStage } from './book/stage.ts';
import { type BookSnapshot, noDamage } from './flow.ts';
import { checkBookWish } from './flow-check.ts';
import { checkMatchCount, type Matcher, type MatcherOptions, type MatcherSummary, messagesOf } from './matcher.ts';
import { Parser } from './parse/parser.ts';

export class TypeScriptMatcher implements Matcher {
  readonly lane = 'ts';
  readonly requests: DataView<ArrayBuffer>;
  readonly results: DataView<ArrayBuffer>;
  readonly #capacity: number;
  readonly #book: BookStage;
  readonly #parser: Parser;
  readonly #batch: MatchBatch;

  constructor({ arenaBytes, capacity }: MatcherOptions) {
    this.requests = new DataView(new ArrayBuffer(capacity * matchRequest.LENGTH));
    this.results = new DataView(new ArrayBuffer(capacity * matchResult.LENGTH));
    this.#capacity = capacity;
    this.#book = new BookStage(bookCapacity(arenaBytes));
    this.#parser = new Parser(this.#book);
    this.#batch = new MatchBatch(this.#book, capacity);
  }

  get executions(): DataView<ArrayBuffer> {
    return this.#batch.executions;
  }

  match(count: number): number {
    checkMatchCount(count, this.#capacity);
    return this.#batch.match(this.requests, this.results, count);
  }

  apply(records: Uint8Array): void {
    const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
    for (const [at, length] of [...messagesOf(view)]) this.#parser.parse(view, at, length);
  }

  book(stockLocate: number, depth: number): BookSnapshot {
    checkBookWish(stockLocate, depth);
    return this.#book.snapshot(stockLocate, depth);
  }

  summary(): MatcherSummary {
    const damage = { ...noDamage(), ...this.#book.damage, shortMessages: this.#parser.tally.shortMessages };
    return { isa: 'javascript', liveOrders: this.#book.store.orders.live, digest: this.#book.digest(), damage };
  }

  /** Memory is the garbage collector's. */
  close(): void {}
}
