/**
 * Packets out of a pcap or pcapng capture, in either byte order.
 *
 * A record whose length can't be breaks the capture off: without lengths there is no way to the next one. What came before it was
 * delivered, and `broken` says so.
 */
import { Magic } from '../../generated/pcap/ts/enums.ts';
import { fileHeader, recordHeader } from '../../generated/pcap/ts/index.ts';
import { swap16, swap32 } from './byte-order.ts';
import { type Found, type FoundPacket, LONGEST_PACKET } from './found.ts';
import { readPacket } from './link.ts';
import { emptyPacket, type Packet } from './packet.ts';
import { BlockReader } from './pcapng.ts';
import type { InputWindow } from './window.ts';

/** No capture holds a longer packet; such a length is damage. */
const LONGEST_CAPTURED = 262_144;

export interface PacketSource {
  /** Takes the next packet that lies whole in the window into `packet`; false when more must be read, or there is no more. */
  take(): boolean;
  /** Reads more; false at the end of the input, or behind a break. */
  fill(): Promise<boolean>;
  readonly packet: Packet;
  /** Bytes of the input taken so far. */
  readonly bytes: number;
  /** Known once `fill` returned false: the input ended inside a record. */
  readonly truncated: boolean;
  readonly corrupt: boolean;
  /** The capture's own framing is damaged; nothing behind the damage is read. */
  readonly broken: boolean;
  /** Nanoseconds since 1970 of the first and the last packet; null when there was none with a time. */
  times(): { first: bigint; last: bigint } | null;
  progress(): { bytesRead: number; bytesTotal: number };
  close(): Promise<void>;
}

export class CaptureReader implements PacketSource {
  readonly packet: Packet;
  bytes = 0;
  broken = false;
  truncated = false;
  readonly #window: InputWindow;
  readonly #clock: (() => number) | undefined;
  readonly #find: (found: FoundPacket) => Found;
  readonly #found: FoundPacket = { at: 0, length: 0, link: 0, timeHigh: 0, timeLow: 0, timeBase: 0n, perSecond: 0n };
  #first: bigint | null = null;
  readonly #last: FoundPacket = { ...this.#found };
  /** Bytes still to pass over. */
  #skip = 0;
  // Of a pcap: its file header.
  #swapped = false;
  #link = -1;
  #perSecond = 0n;

  constructor(window: InputWindow, format: 'pcap' | 'pcapng', clock?: () => number) {
    this.#window = window;
    this.#clock = clock;
    this.packet = emptyPacket(window.view);
    if (format === 'pcapng') {
      const blocks = new BlockReader(window, (bytes) => this.#take(bytes));
      this.#find = (found) => blocks.find(found);
    } else {
      this.#find = (found) => this.#findRecord(found);
    }
  }

  get corrupt(): boolean {
    return this.#window.corrupt;
  }

  take(): boolean {
    const found = this.#found;
    for (;;) {
      if (this.broken || !this.#passOver()) return false;
      const outcome = this.#find(found);
      if (outcome === 'more') return false;
      if (outcome === 'broken') {
        this.broken = true;
        return false;
      }
      if (outcome === 'skipped') continue;
      const { packet } = this;
      packet.t0 = this.#clock === undefined ? 0 : this.#clock();
      if (found.perSecond > 0n) this.#keepTime(found);
      readPacket(packet, found.at, found.at + found.length, found.link);
      return true;
    }
  }

  async fill(): Promise<boolean> {
    if (this.broken) return false;
    if (!this.#window.ended) await this.#window.fill();
    if (!this.#window.ended) return true;
    this.truncated = this.#skip > 0 || this.#window.left > 0;
    this.bytes += this.#window.left;
    this.#window.start = this.#window.end;
    return false;
  }

  times(): { first: bigint; last: bigint } | null {
    return this.#first === null ? null : { first: this.#first, last: nanosecondsOf(this.#last) };
  }

  progress(): { bytesRead: number; bytesTotal: number } {
    return this.#window.progress();
  }

  close(): Promise<void> {
    return this.#window.close();
  }

  #keepTime(found: FoundPacket): void {
    this.#first ??= nanosecondsOf(found);
    const last = this.#last;
    last.timeHigh = found.timeHigh;
    last.timeLow = found.timeLow;
    last.timeBase = found.timeBase;
    last.perSecond = found.perSecond;
  }

  /** Counts bytes as taken and moves past them, now or when they have been read. */
  #take(bytes: number): void {
    this.#skip += bytes;
    this.#passOver();
  }

  #passOver(): boolean {
    if (this.#skip === 0) return true;
    const now = Math.min(this.#skip, this.#window.left);
    this.#window.start += now;
    this.bytes += now;
    this.#skip -= now;
    return this.#skip === 0;
  }

  /** The next record of a pcap; the file header before the first one. */
  #findRecord(found: FoundPacket): Found {
    const window = this.#window;
    const { view, start } = window;
    if (this.#link < 0) {
      if (window.left < fileHeader.LENGTH) return 'more';
      const magic = fileHeader.magic(view, start);
      this.#swapped = magic === Magic.microsecondsSwapped || magic === Magic.nanosecondsSwapped;
      this.#perSecond = magic === Magic.nanoseconds || magic === Magic.nanosecondsSwapped ? 1_000_000_000n : 1_000_000n;
      this.#link = this.#swapped ? swap16(fileHeader.linkFlags(view, start)) : fileHeader.linkType(view, start);
      this.#take(fileHeader.LENGTH);
      return 'skipped';
    }
    if (window.left < recordHeader.LENGTH) return 'more';
    const length = this.#ordered(recordHeader.capturedLength(view, start));
    if (length > LONGEST_CAPTURED) return 'broken';
    const whole = recordHeader.LENGTH + length;
    found.link = length > LONGEST_PACKET ? -1 : this.#link;
    found.length = length > LONGEST_PACKET ? 0 : length;
    if (window.left < recordHeader.LENGTH + found.length) return 'more';
    found.at = start + recordHeader.LENGTH;
    found.timeHigh = this.#ordered(recordHeader.seconds(view, start));
    found.timeLow = this.#ordered(recordHeader.fraction(view, start));
    found.timeBase = this.#perSecond;
    found.perSecond = this.#perSecond;
    this.#take(whole);
    return 'packet';
  }

  #ordered(value: number): number {
    return this.#swapped ? swap32(value) : value;
  }
}

function nanosecondsOf({ timeHigh, timeLow, timeBase, perSecond }: FoundPacket): bigint {
  return ((BigInt(timeHigh) * timeBase + BigInt(timeLow)) * 1_000_000_000n) / perSecond;
}
