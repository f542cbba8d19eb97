/** Requests to a matching book as lumina-1.0 records, many at a time: what native/book/match_batch.h does, on the TypeScript books. */
import { MatchKind } from '../../generated/lumina-1.0/ts/enums.ts';
import * as matchExecution from '../../generated/lumina-1.0/ts/match-execution.ts';
import * as matchRequest from '../../generated/lumina-1.0/ts/match-request.ts';
import * as matchResult from '../../generated/lumina-1.0/ts/match-result.ts';
import { MESSAGES } from '../../generated/lumina-1.0/ts/messages.ts';
import { LuminaError } from '../errors.ts';
import { type ExecutionSink, Matching } from './matching.ts';
import type { BookStage } from './stage.ts';

// References are read and written in two halves: exact above 2^53 without a BigInt. The offsets are the schema's.
const REF_AT = offsetOf('match_request', 'order_ref');
const NEW_REF_AT = offsetOf('match_request', 'new_order_ref');
const RESTING_REF_AT = offsetOf('match_execution', 'resting_ref');

function offsetOf(message: string, field: string): number {
  const found = MESSAGES.find((info) => info.name === message)?.fields.find((info) => info.name === field);
  if (found === undefined) throw new RangeError(`lumina-1.0 has no ${message}.${field}`);
  return found.offset;
}

function roomOf(bytes: number): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(bytes);
  } catch (error) {
    throw new LuminaError('LUMINA_MATCH_MEMORY', `no memory for ${bytes} bytes of executions; the matcher is closed`, {
      cause: error,
    });
  }
}

/** Executions as records, one behind the other. */
class ExecutionRecords implements ExecutionSink {
  /** Replaced when it grows. */
  view: DataView<ArrayBuffer>;
  count = 0;

  constructor(room: number) {
    this.view = new DataView(new ArrayBuffer(room * matchExecution.LENGTH));
  }

  execution(refLow: number, refHigh: number, matchNumber: number, shares: number, price4: number, locate: number): void {
    const at = this.count * matchExecution.LENGTH;
    if (at === this.view.byteLength) this.#grow();
    const { view } = this;
    view.setUint32(at + RESTING_REF_AT, refLow, true);
    view.setUint32(at + RESTING_REF_AT + 4, refHigh, true);
    matchExecution.setMatchNumber(view, at, matchNumber);
    matchExecution.setShares(view, at, shares);
    matchExecution.setPrice(view, at, price4);
    matchExecution.setStockLocate(view, at, locate);
    this.count += 1;
  }

  #grow(): void {
    const grown = roomOf(this.view.byteLength * 2);
    grown.set(new Uint8Array(this.view.buffer));
    this.view = new DataView(grown.buffer);
  }
}

export class MatchBatch {
  readonly #matching: Matching;
  readonly #executions: ExecutionRecords;

  /** Matches on `book`, with room for so many executions at the start. */
  constructor(book: BookStage, room: number) {
    this.#executions = new ExecutionRecords(room);
    this.#matching = new Matching(book, this.#executions);
  }

  /** match_execution records of the last `match`, in the order of its requests. Another view when there came more than ever before. */
  get executions(): DataView<ArrayBuffer> {
    return this.#executions.view;
  }

  /** Answers the first `count` match_request records with as many match_result records; returns the number of executions. */
  match(requests: DataView, results: DataView, count: number): number {
    this.#executions.count = 0;
    for (let i = 0; i < count; i++) {
      this.#ask(requests, i * matchRequest.LENGTH);
      this.#answer(results, i * matchResult.LENGTH);
    }
    return this.#executions.count;
  }

  #ask(view: DataView, at: number): void {
    const matching = this.#matching;
    const low = view.getUint32(at + REF_AT, true);
    const high = view.getUint32(at + REF_AT + 4, true);
    const locate = matchRequest.stockLocate(view, at);
    const shares = matchRequest.shares(view, at);
    const price = matchRequest.price(view, at);
    const kind = matchRequest.kind(view, at);
    switch (kind) {
      case MatchKind.replace: {
        const newLow = view.getUint32(at + NEW_REF_AT, true);
        const newHigh = view.getUint32(at + NEW_REF_AT + 4, true);
        matching.replace(locate, low, high, newLow, newHigh, shares, price);
        return;
      }
      case MatchKind.reduce:
        matching.reduce(locate, low, high, shares);
        return;
      case MatchKind.cancel:
        matching.cancel(locate, low, high);
        return;
      default:
        matching.enter(kind, locate, low, high, matchRequest.side(view, at), shares, price);
    }
  }

  #answer(view: DataView, at: number): void {
    const matching = this.#matching;
    matchResult.setExecuted(view, at, matching.executed);
    matchResult.setExecutions(view, at, matching.executions);
    matchResult.setRested(view, at, matching.rested);
    matchResult.setCancelled(view, at, matching.cancelled);
    matchResult.setPrice(view, at, matching.price4);
    matchResult.setSide(view, at, matching.side);
    matchResult.setOutcome(view, at, matching.outcome);
  }
}
