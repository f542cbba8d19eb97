/**
 * The session over a BinaryFILE: numbers the messages from 1, takes the end-of-session markers out and counts what follows one.
 *
 * A BinaryFILE carries no sequence numbers of its own, so a message's number is its position in the input.
 */
import type { RecordBatch } from '../wire/records.ts';

export class FeedSession {
  /** Messages taken so far; the first message of the admitted batch is number `messages + 1`. */
  messages = 0;
  /** Messages taken after an end-of-session marker. */
  recordsAfterEnd = 0;
  /** Bytes of the input taken so far, length fields and markers included. */
  bytes = 0;
  /** Messages before the first end-of-session marker; -1 without one. */
  endedAfter = -1;
  /** Index in the admitted batch of the first message that follows a marker. */
  #lateFrom = 0;

  /** Takes the markers (length 0) out of the batch, in place. */
  admit(batch: RecordBatch): void {
    const { offsets, lengths } = batch;
    let kept = 0;
    this.#lateFrom = this.endedAfter < 0 ? batch.count : 0;
    for (let index = 0; index < batch.count; index++) {
      const length = lengths[index]!;
      if (length === 0) {
        if (this.endedAfter < 0) {
          this.#lateFrom = kept;
          this.endedAfter = this.messages + kept;
        }
        continue;
      }
      offsets[kept] = offsets[index]!;
      lengths[kept] = length;
      kept += 1;
    }
    batch.count = kept;
  }

  /** Accounts for the first `count` messages of the admitted batch as taken. */
  take(batch: RecordBatch, count: number): void {
    this.messages += count;
    this.recordsAfterEnd += Math.max(0, count - this.#lateFrom);
    const end =
      count === batch.count ? batch.end : count === 0 ? batch.begin : batch.offsets[count - 1]! + batch.lengths[count - 1]!;
    this.bytes += end - batch.begin;
  }

  /** Accounts for the bytes of a record that the input ended inside. */
  takeLeftover(bytes: number): void {
    this.bytes += bytes;
  }
}
