/**
 * Where the simulated day is written: BinaryFILE records in chunks, with the exchange's clock.
 *
 * A chunk is handed out once and never touched again, so its receiver may keep it.
 */

import { record } from '../../generated/binaryfile/ts/index.ts';
import type { Random } from './random.ts';

const CHUNK_BYTES = 1 << 18;
/** Bytes kept free at the end of a chunk: more than one step of the simulator ever writes. */
const MARGIN_BYTES = 4096;
/** Longest gap between two messages of one burst, ns. */
const BURST_GAP_NS = 3000;

export class Tape {
  /** Records written, without the end-of-session marker. */
  messages = 0;
  /** Bytes written, framing included. */
  bytes = 0;
  view: DataView<ArrayBuffer>;
  private used = 0;
  private readonly counts = new Float64Array(256);
  private readonly random: Random;
  private nowNs = 0;
  /** The latest time that messages may reach before the next `pace`. */
  private untilNs = 0;
  private messagesUntil = 1;

  constructor(random: Random) {
    this.random = random;
    this.view = new DataView(new ArrayBuffer(CHUNK_BYTES));
  }

  /** The chunk has no more room for a step: `take` it. */
  get full(): boolean {
    return this.used > CHUNK_BYTES - MARGIN_BYTES;
  }

  /** Exchange time of the last message, ns since midnight. */
  get now(): number {
    return this.nowNs;
  }

  /** The bytes written since the last call. */
  take(): Uint8Array<ArrayBuffer> {
    const chunk = new Uint8Array(this.view.buffer, 0, this.used);
    this.view = new DataView(new ArrayBuffer(CHUNK_BYTES));
    this.used = 0;
    return chunk;
  }

  /** Opens a record for a message of `length` bytes and returns the message's offset in `view`. */
  frame(type: number, length: number): number {
    record.setPayloadLength(this.view, this.used, length);
    const at = this.used + record.LENGTH;
    this.used = at + length;
    this.messages++;
    this.bytes += record.LENGTH + length;
    this.counts[type] = this.counts[type]! + 1;
    return at;
  }

  /** Tracking number of the next message; of no meaning, but not constant. */
  get tracking(): number {
    return this.messages & 0xffff;
  }

  /** The common header of the next message; its time comes from the clock. */
  header(stockLocate: number): { stockLocate: number; trackingNumber: number; timestamp: number } {
    return { stockLocate, trackingNumber: this.tracking, timestamp: this.tick() };
  }

  /** The end-of-session marker: a record of length 0. */
  end(): void {
    record.setPayloadLength(this.view, this.used, 0);
    this.used += record.LENGTH;
    this.bytes += record.LENGTH;
  }

  /** Written messages by type byte. */
  types(): Record<string, number> {
    const types: Record<string, number> = {};
    this.counts.forEach((count, code) => {
      if (count > 0) types[String.fromCharCode(code)] = count;
    });
    return types;
  }

  /** Moves the clock to a moment, never backwards. */
  jumpTo(timeNs: number): void {
    this.nowNs = Math.max(this.nowNs, timeNs);
  }

  /** Spreads the next `messages` messages up to `untilNs`. */
  pace(messages: number, untilNs: number): void {
    this.messagesUntil = Math.max(1, messages);
    this.untilNs = Math.max(untilNs, this.nowNs);
  }

  /** Time of the next message: three of four follow within microseconds, the fourth after a pause. */
  tick(): number {
    const mean = Math.floor((this.untilNs - this.nowNs) / this.messagesUntil);
    const gap =
      (this.random.next() & 3) === 0 ? this.random.below(8 * mean + 1) : this.random.below(Math.min(mean, BURST_GAP_NS) + 1);
    this.nowNs = Math.min(this.nowNs + gap, this.untilNs);
    if (this.messagesUntil > 1) this.messagesUntil--;
    return this.nowNs;
  }
}
