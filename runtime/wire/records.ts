/**
 * BinaryFILE records: a 2-byte big-endian length, then that many bytes.
 *
 * A record cut by the end of what was read is carried over to the front of the window before the next read.
 */
import type { InputWindow } from './window.ts';

const LENGTH_BYTES = 2;

/** Records of one batch: record i is view[offsets[i], offsets[i] + lengths[i]). Valid until the next call of `next`. */
export interface RecordBatch {
  readonly view: DataView;
  readonly offsets: Uint32Array;
  readonly lengths: Uint32Array;
  count: number;
  /** The batch with its length fields and markers is view[begin, end). */
  begin: number;
  end: number;
}

export interface RecordSource {
  /** The next records, length 0 (end-of-session marker) included; null at the end of the input. */
  next(): Promise<RecordBatch | null>;
  progress(): { bytesRead: number; bytesTotal: number };
  /** Known once `next` returned null: bytes of a last record that the input ended inside. */
  readonly leftover: number;
  readonly corrupt: boolean;
  close(): Promise<void>;
}

export class RecordCutter implements RecordSource {
  leftover = 0;
  readonly #window: InputWindow;
  readonly #batch: RecordBatch;

  constructor(window: InputWindow, batchRecords: number) {
    this.#window = window;
    this.#batch = {
      view: window.view,
      offsets: new Uint32Array(batchRecords),
      lengths: new Uint32Array(batchRecords),
      count: 0,
      begin: 0,
      end: 0,
    };
  }

  get corrupt(): boolean {
    return this.#window.corrupt;
  }

  async next(): Promise<RecordBatch | null> {
    for (;;) {
      if (this.#cut() > 0) return this.#batch;
      if (this.#window.ended) {
        this.leftover = this.#window.left;
        return null;
      }
      await this.#window.fill();
    }
  }

  progress(): { bytesRead: number; bytesTotal: number } {
    return this.#window.progress();
  }

  close(): Promise<void> {
    return this.#window.close();
  }

  /** Fills the batch with the complete records of the window. */
  #cut(): number {
    const { bytes, start, end } = this.#window;
    const { offsets, lengths } = this.#batch;
    let at = start;
    let count = 0;
    while (count < offsets.length && at + LENGTH_BYTES <= end) {
      const length = (bytes[at]! << 8) | bytes[at + 1]!;
      const next = at + LENGTH_BYTES + length;
      if (next > end) break;
      offsets[count] = at + LENGTH_BYTES;
      lengths[count] = length;
      count += 1;
      at = next;
    }
    this.#batch.count = count;
    this.#batch.begin = start;
    this.#batch.end = at;
    this.#window.start = at;
    return count;
  }
}
