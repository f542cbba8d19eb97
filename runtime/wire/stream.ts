/**
 * Packets out of a carrier's stream in a file: SoupBinTCP as a client received it, or MoldUDP64 packets one behind the other.
 * Both say in themselves how long they are.
 *
 * Behind a MoldUDP64 packet that can't be one there is no way to the next: the stream breaks off. Bytes of SoupBinTCP that can't be
 * a packet are handed on all the same: the feed finds where packets begin again, as it does in a TCP stream.
 */
import * as downstream from '../../generated/moldudp64/ts/downstream-packet.ts';
import type { PacketSource } from './capture.ts';
import { LONGEST_PACKET } from './found.ts';
import { emptyPacket, type Packet } from './packet.ts';
import type { LengthOf } from './recognise.ts';
import type { InputWindow } from './window.ts';

export type StreamFormat = 'moldudp64' | 'soupbintcp';

/** What the wire has to know of the carriers. */
export interface StreamRules {
  /** Which stream the first bytes of an input are of, if any. */
  recognise(head: DataView, lengthOf: LengthOf): StreamFormat | undefined;
  /** Bytes of the packet at `at`, of which `left` are there: 0 when these are too few to say, -1 when they can't be a packet. */
  packetBytes(format: StreamFormat, view: DataView, at: number, left: number): number;
}

export class StreamReader implements PacketSource {
  readonly packet: Packet;
  bytes = 0;
  broken = false;
  truncated = false;
  readonly #window: InputWindow;
  readonly #clock: (() => number) | undefined;
  readonly #format: StreamFormat;
  readonly #rules: StreamRules;
  readonly #soup: boolean;

  constructor(window: InputWindow, format: StreamFormat, rules: StreamRules, clock?: () => number) {
    this.#window = window;
    this.#clock = clock;
    this.#format = format;
    this.#rules = rules;
    this.#soup = format === 'soupbintcp';
    this.packet = emptyPacket(window.view);
    this.packet.kind = this.#soup ? 'tcp' : 'udp';
  }

  get corrupt(): boolean {
    return this.#window.corrupt;
  }

  take(): boolean {
    const window = this.#window;
    const { start, left } = window;
    if (this.broken || left === 0) return false;
    const length = this.#rules.packetBytes(this.#format, window.view, start, left);
    this.broken = length < 0 || length > LONGEST_PACKET;
    if (this.broken) return false;
    const whole = length > 0 && length <= left;
    if (!whole && !window.ended) return false;
    const given = whole ? length : left;
    const { packet } = this;
    packet.t0 = this.#clock === undefined ? 0 : this.#clock();
    packet.at = start;
    packet.length = given;
    // The stream's bytes are numbered from 0 as those of a TCP connection are.
    packet.tcpSequence = this.bytes % 2 ** 32;
    packet.cut = !whole && !this.#soup;
    this.truncated = packet.cut;
    window.start += given;
    this.bytes += given;
    // Less than a header says nothing.
    return whole || this.#soup || given >= downstream.LENGTH;
  }

  async fill(): Promise<boolean> {
    if (this.broken) return false;
    if (!this.#window.ended) await this.#window.fill();
    // What is left at the end of the input is the beginning of a packet, which `take` then gives.
    return !this.#window.ended || this.#window.left > 0;
  }

  times(): null {
    return null;
  }

  progress(): { bytesRead: number; bytesTotal: number } {
    return this.#window.progress();
  }

  close(): Promise<void> {
    return this.#window.close();
  }
}
