/**
 * Framed messages of an input, the first two stages (wire, feed) alone: for commands that look at messages without a book.
 *
 * @example
 * const frames = await openFrames({ path: 'day.itch.gz' });
 * for (let batch = await frames.next(); batch !== null; batch = await frames.next()) {
 *   for (let i = 0; i < batch.count; i++) console.log(batch.sequence + i, batch.view.getUint8(batch.offsets[i]));
 * }
 * await frames.close();
 */
import * as itch from '../generated/itch-5.0/ts/index.ts';
import { CaptureFrames } from './capture-frames.ts';
import { FeedSession } from './feed/session.ts';
import { STREAM_RULES } from './feed/streams.ts';
import { type Damage, type FlowInput, noPackets, type PacketCounts } from './flow.ts';
import { chosenFeeds, openWire } from './wire/open.ts';
import type { RecordBatch, RecordSource } from './wire/records.ts';

/** Messages of one batch: message i is view[offsets[i], offsets[i] + lengths[i]), length at least 1. Valid until `next` is called. */
export interface FrameBatch {
  readonly view: DataView;
  readonly offsets: Uint32Array;
  readonly lengths: Uint32Array;
  readonly count: number;
  /** Number of the first message, from 1. */
  readonly sequence: number;
  /** Messages were lost for good before this batch, so every book is suspect. */
  readonly suspect: boolean;
  /** Ticks at the first sight of the packet that brought the batch; 0 without a clock, or without packets. */
  readonly t0: number;
}

export type FrameDamage = Pick<
  Damage,
  | 'truncatedRecords'
  | 'corruptInput'
  | 'recordsAfterEnd'
  | 'corruptCapture'
  | 'malformedPackets'
  | 'truncatedPackets'
  | 'foreignPackets'
  | 'sequenceGaps'
>;

export interface FrameSource {
  /** The next messages, at least one; null at the end of the input. Takes the whole batch before, unless `take` was called. */
  next(): Promise<FrameBatch | null>;
  /** Says that only the first `count` messages of the batch were used; for a reader that stops. */
  take(count: number): void;
  /** Damage so far; complete once `next` returned null. */
  damage(): FrameDamage;
  /** Packets of a capture so far, and their numbering. */
  counts(): PacketCounts;
  /** Nanoseconds since 1970 of a capture's first and last packet so far; null when there is none. */
  times(): { first: bigint; last: bigint } | null;
  /** Messages before the end-of-session marker; -1 when there was none so far. */
  endedAfter(): number;
  /** Compressed bytes read so far and their total (0 when unknown), and messages taken. */
  progress(): { bytesRead: number; bytesTotal: number; messages: number };
  /** Bytes taken so far, after decompression. */
  bytes(): number;
  close(): Promise<void>;
}

export interface FrameOptions {
  /** Most bytes of one read, default 1 MiB. */
  readonly readBytes?: number;
  /** Most messages of one batch of a BinaryFILE, default 4096. A batch of a capture is of one packet. */
  readonly batchRecords?: number;
  /** Ticks at a packet's first sight; without it no clock is read. */
  readonly clock?: () => number;
  /** Aborted: a read that waits for a silent pipe is given up, and `openFrames` or `next` rejects with an AbortError. */
  readonly signal?: AbortSignal;
}

/**
 * Opens a BinaryFILE, a capture or a carrier's stream, plain or gzip, recognised by content.
 * @throws LuminaError LUMINA_WIRE_FEED, LUMINA_WIRE_NOT_FOUND, LUMINA_WIRE_IS_DIRECTORY, LUMINA_WIRE_UNREADABLE, LUMINA_WIRE_EMPTY,
 * LUMINA_WIRE_UNKNOWN_FORMAT, LUMINA_WIRE_UNSUPPORTED_FORMAT
 */
export async function openFrames(input: FlowInput, options: FrameOptions = {}): Promise<FrameSource> {
  const chosen = chosenFeeds(input);
  const wire = await openWire(input, { ...options, lengthOf: itch.lengthOf, streams: STREAM_RULES });
  if (wire.format === 'binaryfile') return new Frames(wire.records);
  const stream = wire.format === 'moldudp64' || wire.format === 'soupbintcp' ? wire.format : undefined;
  return new CaptureFrames(wire.packets, chosen, stream);
}

class Frames implements FrameSource {
  readonly #records: RecordSource;
  readonly #session = new FeedSession();
  #truncated = 0;
  #corrupt = 0;
  #open: RecordBatch | null = null;
  #finished = false;

  constructor(records: RecordSource) {
    this.#records = records;
  }

  async next(): Promise<FrameBatch | null> {
    if (this.#open !== null) this.take(this.#open.count);
    for (;;) {
      const batch = await this.#records.next();
      if (batch === null) {
        if (!this.#finished) this.#finish();
        return null;
      }
      this.#session.admit(batch);
      if (batch.count > 0) {
        this.#open = batch;
        return { ...batch, sequence: this.#session.messages + 1, suspect: false, t0: 0 };
      }
      // Nothing but markers: their bytes count all the same.
      this.#session.take(batch, 0);
    }
  }

  take(count: number): void {
    if (this.#open === null) return;
    this.#session.take(this.#open, count);
    this.#open = null;
  }

  damage(): FrameDamage {
    return {
      truncatedRecords: this.#truncated,
      corruptInput: this.#corrupt,
      recordsAfterEnd: this.#session.recordsAfterEnd,
      corruptCapture: 0,
      malformedPackets: 0,
      truncatedPackets: 0,
      foreignPackets: 0,
      sequenceGaps: 0,
    };
  }

  counts(): PacketCounts {
    return noPackets();
  }

  times(): null {
    return null;
  }

  endedAfter(): number {
    return this.#session.endedAfter;
  }

  progress(): { bytesRead: number; bytesTotal: number; messages: number } {
    return { ...this.#records.progress(), messages: this.#session.messages };
  }

  bytes(): number {
    return this.#session.bytes;
  }

  close(): Promise<void> {
    return this.#records.close();
  }

  /** A damaged compressed stream explains a cut record; only an undamaged input that ends inside one is truncated. */
  #finish(): void {
    this.#finished = true;
    const { leftover, corrupt } = this.#records;
    this.#corrupt = corrupt ? 1 : 0;
    this.#truncated = leftover > 0 && !corrupt ? 1 : 0;
    this.#session.takeLeftover(leftover);
  }
}
