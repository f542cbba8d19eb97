/**
 * A TCP connection that is not followed, and what its server said before the first message.
 *
 * Servers of other protocols log their clients in with the same packet, so a login alone begins nothing: whose server it is shows
 * in the first message. Until then only what a server may say before it is looked at, in order, and passed over.
 */

import { lengthOf } from '../../generated/itch-5.0/ts/messages.ts';
import * as loginAccepted from '../../generated/soupbintcp/ts/login-accepted.ts';
import { Type } from '../../generated/soupbintcp/ts/messages.ts';
import type { Endpoint, Packet } from '../wire/packet.ts';
import { isServerPacket, SOUP_LENGTH_BYTES as LENGTH_BYTES, SOUP_LOOKED_AT as LOOKED_AT, mayBeSoup } from './carrier-headers.ts';
import { sameEndpoint } from './endpoints.ts';

const MOST_OPENINGS = 64;

/** What an accepted login says. */
export interface Login {
  readonly session: string;
  /** As the server wrote it, which may be no number. */
  readonly next: number;
}

/** What a server may say before its first message, beside the login. */
const BEFORE_MESSAGES: ReadonlySet<number> = new Set([Type.serverHeartbeat, Type.debug, Type.unsequencedData, Type.endOfSession]);

export class Opening {
  readonly source: Endpoint;
  readonly destination: Endpoint;
  /** Sequence number of the first byte. */
  readonly first: number;
  /** Of a connection that may turn out to be followed. */
  login: Login | null = null;
  /** The server has ended the session of the login. */
  ended = false;
  /** Segments with the login and what follows it. */
  packets = 0;
  /** The beginning of a packet that is not yet passed over. */
  readonly #rest = new Uint8Array(LOOKED_AT);
  readonly #restView = new DataView(this.#rest.buffer);
  #restBytes = 0;
  /** Bytes of the packet before that are still to come. */
  #skip = 0;
  /** Sequence number of the next byte to look at, and of the last one that was heard of. */
  #next = 0;
  #heard = 0;
  /** Sequence number that distances are from. */
  #base: number;

  constructor(source: Endpoint, destination: Endpoint, first: number) {
    this.source = source.slice();
    this.destination = destination.slice();
    this.first = first >>> 0;
    this.#base = this.first;
  }

  isOf(packet: Packet): boolean {
    return sameEndpoint(this.source, packet.source) && sameEndpoint(this.destination, packet.destination);
  }

  /** Where the bytes of the connection are to be followed from. */
  get from(): number {
    return this.login === null ? this.first : this.#next;
  }

  /** The bytes in front of `from` that begin a packet. */
  get rest(): Uint8Array {
    return this.#rest.subarray(0, this.login === null ? 0 : this.#restBytes);
  }

  /** Bytes from `from` on that end a packet without a message. */
  get skip(): number {
    return this.login === null ? 0 : this.#skip;
  }

  /** Bytes were sent behind those that were looked at. The end of a connection takes a number too. */
  get behind(): boolean {
    return this.login !== null && ((this.#heard - this.#next) | 0) > 1;
  }

  /** Bytes from the login, or else from the first byte, to this sequence number. */
  distance(sequence: number): number {
    return (sequence - this.#base) | 0;
  }

  /** A segment begins with the login; false when it was sent again, and says nothing new. */
  greet(login: Login, packet: Packet): boolean {
    if (this.login !== null && ((packet.tcpSequence - this.#next) | 0) < 0) return false;
    this.login = login;
    this.ended = false;
    this.packets = 0;
    this.#restBytes = 0;
    this.#skip = loginAccepted.LENGTH;
    this.#next = packet.tcpSequence;
    this.#heard = this.#next;
    this.#base = this.#next;
    return true;
  }

  /** Segments up to this sequence number were sent. */
  hear(sequence: number): void {
    if (((sequence - this.#heard) | 0) > 0) this.#heard = sequence >>> 0;
  }

  isNext(packet: Packet): boolean {
    return packet.tcpSequence === this.#next;
  }

  /** Looks at the next segment; true when it brings the first message. What no server of the feed says makes the login forgotten. */
  look({ view, at, length }: Pick<Packet, 'view' | 'at' | 'length'>): boolean {
    const end = at + length;
    for (let byte = at; byte < end; ) {
      const skipped = Math.min(this.#skip, end - byte);
      this.#skip -= skipped;
      byte += skipped;
      this.#next = (this.#next + skipped) >>> 0;
      if (byte === end) break;
      this.#rest[this.#restBytes++] = view.getUint8(byte);
      byte += 1;
      this.#next = (this.#next + 1) >>> 0;
      if (!this.#judge()) continue;
      // What lies in this segment is not taken out of it.
      const here = Math.min(this.#restBytes, byte - at);
      this.#restBytes -= here;
      this.#next = (this.#next - here) >>> 0;
      return this.login !== null;
    }
    this.packets += 1;
    return false;
  }

  /** Judges the packet that `#rest` begins; true when there is no need to look further. */
  #judge(): boolean {
    if (this.#restBytes <= LENGTH_BYTES) return false;
    const length = this.#restView.getUint16(0);
    const type = this.#restView.getUint8(LENGTH_BYTES);
    if (type === Type.sequencedData && length > 1) {
      if (this.#restBytes < LOOKED_AT) return false;
      if (!isServerPacket(this.#restView, 0, lengthOf)) this.login = null;
      return true;
    }
    if (!BEFORE_MESSAGES.has(type) || !mayBeSoup(type, length)) {
      this.login = null;
      return true;
    }
    this.ended ||= type === Type.endOfSession;
    this.#skip = LENGTH_BYTES + length - this.#restBytes;
    this.#restBytes = 0;
    return false;
  }
}

/** Connections that are remembered because they may turn out to be followed: the last ones that began. */
export class OpeningTable {
  readonly #openings: Opening[] = [];

  /** Returns the one that there is no more room for, if any. */
  add(opening: Opening): Opening | undefined {
    this.#openings.push(opening);
    return this.#openings.length > MOST_OPENINGS ? this.#openings.shift() : undefined;
  }

  /** The last one of a packet's addresses. */
  of(packet: Packet): Opening | undefined {
    return this.#openings.findLast((opening) => opening.isOf(packet));
  }

  /** The first one that is looked for. */
  find(wanted: (opening: Opening) => boolean): Opening | undefined {
    return this.#openings.find(wanted);
  }
}
