/**
 * BinaryFILE records out of a file, a gzip file or a descriptor: a 2-byte big-endian length, then that many bytes.
 *
 * One buffer serves the whole run, so memory does not grow with the input. A record cut by the end of what was read is carried
 * over to the front of the buffer before the next read.
 */
import type { FlowInput } from '../flow.ts';
import { type ByteSource, openBytes } from './bytes.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { type LengthOf, recognise, WINDOW_BYTES } from './recognise.ts';
import { emptyInput, unknownFormat, unsupportedFormat } from './refusals.ts';

const LENGTH_BYTES = 2;
const LONGEST_RECORD = LENGTH_BYTES + 0xffff;
const READ_BYTES = 1 << 20;
const BATCH_RECORDS = 4096;

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

export interface RecordOptions {
  /** Layout length of a message type, to recognise the input by. */
  readonly lengthOf: LengthOf;
  /** Most bytes of one read. */
  readonly readBytes?: number;
  /** Most records of one batch. */
  readonly batchRecords?: number;
  /** Ends a read under way, which rejects with an AbortError. */
  readonly signal?: AbortSignal;
}

/**
 * Opens the input and recognises its format.
 * @throws LuminaError LUMINA_WIRE_NOT_FOUND, LUMINA_WIRE_IS_DIRECTORY, LUMINA_WIRE_UNREADABLE, LUMINA_WIRE_EMPTY,
 * LUMINA_WIRE_UNKNOWN_FORMAT, LUMINA_WIRE_UNSUPPORTED_FORMAT
 */
export async function openRecords(input: FlowInput, options: RecordOptions): Promise<RecordSource> {
  const stored = await openBytes(input, options.signal);
  try {
    const head = new Uint8Array(2);
    const got = await readFully(stored, head, 0, head.length);
    if (got === 0) throw emptyInput(input);
    const source = isGzip(head) ? gunzip(stored, head) : withHead(stored, head.subarray(0, got));
    const cutter = new RecordCutter(source, options.readBytes ?? READ_BYTES, options.batchRecords ?? BATCH_RECORDS);
    await cutter.fillWindow();
    checkFormat(input, cutter, options.lengthOf, isGzip(head));
    return cutter;
  } catch (error) {
    await stored.close();
    throw error;
  }
}

function checkFormat(input: FlowInput, cutter: RecordCutter, lengthOf: LengthOf, compressed: boolean): void {
  const head = cutter.window();
  if (head.length === 0 && !cutter.corrupt) throw emptyInput(input);
  const format = recognise(head, cutter.ended, lengthOf);
  if (format === 'binaryfile') return;
  if (format === 'unknown') throw unknownFormat(input, compressed, cutter.corrupt);
  throw unsupportedFormat(input, format);
}

/** The source with the bytes that were read to recognise it put back in front. */
function withHead(source: ByteSource, head: Uint8Array): ByteSource {
  let given = 0;
  return {
    corrupt: false,
    read(into, at, length) {
      if (given === head.length) return source.read(into, at, length);
      const count = Math.min(length, head.length - given);
      into.set(head.subarray(given, given + count), at);
      given += count;
      return Promise.resolve(count);
    },
    progress: () => source.progress(),
    close: () => source.close(),
  };
}

async function readFully(source: ByteSource, into: Uint8Array, at: number, length: number): Promise<number> {
  let done = 0;
  while (done < length) {
    const got = await source.read(into, at + done, length - done);
    if (got === 0) break;
    done += got;
  }
  return done;
}

class RecordCutter implements RecordSource {
  leftover = 0;
  ended = false;
  readonly #source: ByteSource;
  readonly #readBytes: number;
  readonly #buffer: Uint8Array;
  readonly #batch: RecordBatch;
  #start = 0;
  #end = 0;

  constructor(source: ByteSource, readBytes: number, batchRecords: number) {
    this.#source = source;
    this.#readBytes = readBytes;
    // Room for a whole read behind the longest record that can be carried over, and for the window of the recogniser.
    this.#buffer = new Uint8Array(Math.max(readBytes, WINDOW_BYTES) + LONGEST_RECORD);
    this.#batch = {
      view: new DataView(this.#buffer.buffer),
      offsets: new Uint32Array(batchRecords),
      lengths: new Uint32Array(batchRecords),
      count: 0,
      begin: 0,
      end: 0,
    };
  }

  get corrupt(): boolean {
    return this.#source.corrupt;
  }

  async fillWindow(): Promise<void> {
    while (this.#end < WINDOW_BYTES && !this.ended) await this.#fill();
  }

  window(): Uint8Array {
    return this.#buffer.subarray(0, Math.min(this.#end, WINDOW_BYTES));
  }

  async next(): Promise<RecordBatch | null> {
    for (;;) {
      if (this.#cut() > 0) return this.#batch;
      if (this.ended) {
        this.leftover = this.#end - this.#start;
        return null;
      }
      await this.#fill();
    }
  }

  progress(): { bytesRead: number; bytesTotal: number } {
    return this.#source.progress();
  }

  close(): Promise<void> {
    return this.#source.close();
  }

  /** Fills the batch with the complete records of the buffer. */
  #cut(): number {
    const buffer = this.#buffer;
    const { offsets, lengths } = this.#batch;
    const end = this.#end;
    let at = this.#start;
    let count = 0;
    while (count < offsets.length && at + LENGTH_BYTES <= end) {
      const length = (buffer[at]! << 8) | buffer[at + 1]!;
      const next = at + LENGTH_BYTES + length;
      if (next > end) break;
      offsets[count] = at + LENGTH_BYTES;
      lengths[count] = length;
      count += 1;
      at = next;
    }
    this.#batch.count = count;
    this.#batch.begin = this.#start;
    this.#batch.end = at;
    this.#start = at;
    return count;
  }

  async #fill(): Promise<void> {
    this.#buffer.copyWithin(0, this.#start, this.#end);
    this.#end -= this.#start;
    this.#start = 0;
    const length = Math.min(this.#readBytes, this.#buffer.length - this.#end);
    const got = await this.#source.read(this.#buffer, this.#end, length);
    this.#end += got;
    if (got === 0) this.ended = true;
  }
}
