/** TCP connections that are not followed: which of them is a feed's, and from where on. */
import type { Packet } from '../wire/packet.ts';
import { sameEndpoint } from './endpoints.ts';
import type { FeedTable } from './feeds.ts';
import type { HeldPackets } from './held.ts';
import { Opening, OpeningTable } from './opening.ts';
import type { Sequencer } from './sequencer.ts';
import { bringsMessage, loginAt } from './soup.ts';

/** Where a stream's bytes are numbered from, so that what lies before its first byte has a number too. */
export const FIRST_PLACE = 2 ** 32;

/** A connection that is followed from now on; `held`: its first message is in a segment that was held, not in the last one. */
interface Found {
  readonly opening: Opening;
  readonly held: boolean;
}

export class Newcomers {
  /** Packets that were not known to be of the feed when they came. */
  latePackets = 0;
  readonly #openings = new OpeningTable();
  /** Shared with the followed connection: none of theirs is in it as long as there is none. */
  readonly #held: HeldPackets;
  readonly #sequencer: Sequencer;
  readonly #feeds: FeedTable;
  /** The connection whose segments are held. */
  #waiting: Opening | null = null;

  constructor(held: HeldPackets, sequencer: Sequencer, feeds: FeedTable) {
    this.#held = held;
    this.#sequencer = sequencer;
    this.#feeds = feeds;
  }

  /** Remembers where the bytes of a packet's connection begin. */
  remember({ source, destination }: Packet, first: number): Opening {
    const opening = new Opening(source, destination, first);
    const forgotten = this.#openings.add(opening);
    if (forgotten !== undefined && forgotten === this.#waiting) this.#release();
    return opening;
  }

  /** A segment without bytes. */
  hear(packet: Packet): void {
    this.#openings.of(packet)?.hear(packet.tcpSequence);
  }

  /** Looks at a segment with bytes; null when its connection is not followed from now on. */
  admit(packet: Packet, followed: Opening | null): Found | null {
    const { view, at, length, tcpSequence } = packet;
    const login = loginAt(view, at, length);
    let opening = this.#openings.of(packet);
    if (login !== undefined) {
      opening ??= this.remember(packet, tcpSequence);
      if (opening.greet(login, packet) && opening === this.#waiting) this.#release();
    }
    if (opening === undefined || opening.login === null || !opening.isNext(packet)) {
      opening?.hear(tcpSequence + length);
      if (bringsMessage(view, at, length))
        return this.#judge(opening ?? new Opening(packet.source, packet.destination, tcpSequence), followed, false);
      if (opening !== undefined && followed === null) this.#hold(opening, packet);
      return null;
    }
    if (opening.look(packet)) return this.#judge(opening, followed, false);
    if (opening !== this.#waiting || !this.#lookAtHeld(opening)) return null;
    // The segment was looked at, and is counted as the last one.
    opening.packets -= 1;
    return this.#judge(opening, followed, true);
  }

  /**
   * The input has ended. Nothing is followed: a login behind which no message was seen may have been the feed's, when its session
   * was ended, or when bytes were sent that nobody saw.
   */
  finish(): void {
    if (!this.#sequencer.idle) return;
    const opening = this.#openings.find(
      ({ login, behind, ended, source }) => login !== null && (behind || ended) && this.#feeds.allows(source),
    );
    if (opening === undefined) return;
    this.#sequencer.open(opening.login?.session ?? '');
    if (opening.behind) this.#sequencer.breakOff();
    if (opening.ended) this.#sequencer.hear(1, true);
    if (opening === this.#waiting) opening.packets += this.#held.count;
    this.#count(opening, opening.packets, true);
  }

  /** A connection brings a message. */
  #judge(opening: Opening, followed: Opening | null, held: boolean): Found | null {
    const sameServer = followed !== null && sameEndpoint(followed.source, opening.source);
    const follow = this.#follows(opening, sameServer);
    if (opening === this.#waiting) opening.packets += this.#held.count;
    if (follow) this.#count(opening, opening.packets, true);
    // Another client of the same server is no other feed.
    else if (!sameServer) this.#count(opening, opening.packets + 1, false);
    opening.packets = 0;
    if (!follow) opening.login = null;
    else if (followed === null && this.#waiting !== opening) this.#held.clear();
    if (follow) this.#waiting = null;
    return follow ? { opening, held } : null;
  }

  /** Whether a connection that brings a message is followed. */
  #follows({ source, login }: Opening, sameServer: boolean): boolean {
    if (!this.#feeds.allows(source)) return false;
    if (this.#sequencer.idle) return true;
    return login !== null && (sameServer || this.#sequencer.isOpen(login.session));
  }

  /** Packets of a connection, of the login and behind it, are the feed's or another's. */
  #count({ source, login }: Opening, packets: number, followed: boolean): void {
    if (followed) this.latePackets += packets;
    else if (this.#feeds.allows(source)) this.#sequencer.foreignPackets += packets;
    this.#feeds.note('soupbintcp', source, login?.session ?? this.#feeds.sessionOf(source), followed, packets);
  }

  /** Keeps a segment that overtook the first message of a connection, of one at a time. */
  #hold(opening: Opening, packet: Packet): void {
    const { view, at, length, cut, tcpSequence, t0 } = packet;
    const held = this.#held;
    if (opening.login === null || cut || !this.#sequencer.idle) return;
    if (this.#waiting !== opening) {
      if (this.#waiting !== null && this.#waiting.login !== null) return;
      this.#release();
      this.#waiting = opening;
    }
    const distance = opening.distance(tcpSequence);
    if (distance <= opening.distance(opening.from) || !held.fits(length)) return;
    held.keep(FIRST_PLACE + distance, length, view, at, length, t0);
  }

  /** Looks at the held segments whose turn has come; true when one brings the first message, and is still held. */
  #lookAtHeld(opening: Opening): boolean {
    const held = this.#held;
    while (opening.login !== null) {
      const place = FIRST_PLACE + opening.distance(opening.from);
      const due = held.due(place);
      if (due === undefined) return false;
      const known = Math.min(place - due.start, due.length);
      if (opening.look({ view: held.view, at: due.at + known, length: due.length - known })) return true;
      held.drop(due);
    }
    return false;
  }

  #release(): void {
    this.#held.clear();
    this.#waiting = null;
  }
}
