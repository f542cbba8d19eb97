/**
 * SoupBinTCP over TCP: the bytes that a server sent, put in order from the segments of a capture.
 *
 * One connection is followed: the first whose payload reads like a server's, and after it the next one that begins with an accepted
 * login, from the same server or into the same session. Any other is another feed. Segments ahead of their turn wait in a window as packets of MoldUDP64 do.
 */
import { TcpFlags } from '../../generated/network/ts/enums.ts';
import type { Endpoint, Packet } from '../wire/packet.ts';
import type { MessageBatch } from './batch.ts';
import { NOWHERE, sameEndpoint } from './endpoints.ts';
import type { FeedTable } from './feeds.ts';
import { HeldPackets } from './held.ts';
import type { Sequencer } from './sequencer.ts';
import { isLogin, loginSession, looksLikeServer, SoupStream } from './soup.ts';

/** First sequence numbers that are remembered, of connections that may turn out to be followed. */
const MOST_OPENINGS = 64;
/** Where a stream's bytes are numbered from, so that what lies before its first byte has a number too. */
const FIRST_PLACE = 2 ** 32;

interface Connection {
  readonly source: Endpoint;
  readonly destination: Endpoint;
  /** Sequence number of the first byte. */
  readonly first: number;
}

interface Incoming {
  waiting: boolean;
  /** The connection that this segment begins. */
  begins: Connection | null;
  sequence: number;
  view: DataView;
  at: number;
  length: number;
  t0: number;
}

export class TcpFeed {
  truncatedPackets = 0;
  readonly #soup: SoupStream;
  readonly #sequencer: Sequencer;
  readonly #feeds: FeedTable;
  readonly #held = new HeldPackets();
  readonly #openings: Connection[] = [];
  readonly #incoming: Incoming;
  #followed: Connection | null = null;
  #place = FIRST_PLACE;
  /** Sequence number of the byte at `#place`. */
  #placeSequence = 0;
  #finished = false;
  #malformed = 0;

  constructor(sequencer: Sequencer, feeds: FeedTable) {
    this.#sequencer = sequencer;
    this.#feeds = feeds;
    this.#soup = new SoupStream(sequencer);
    const view = new DataView(new ArrayBuffer(0));
    this.#incoming = { waiting: false, begins: null, sequence: 0, view, at: 0, length: 0, t0: 0 };
  }

  get malformedPackets(): number {
    return this.#malformed + this.#soup.malformedPackets;
  }

  /** The input ended inside a packet of the stream. */
  get unfinished(): boolean {
    return this.#soup.unfinished;
  }

  /** Every packet is of one stream, whose addresses are all zero and whose first byte has the number 0. */
  followStream(): void {
    this.#followed = { source: NOWHERE, destination: NOWHERE, first: 0 };
  }

  /** Takes a TCP packet; false when it is not of the followed server. Everything of the one before must have been handed out. */
  admit(packet: Packet): boolean {
    const followed = this.#followed;
    const ours =
      followed !== null && sameEndpoint(followed.source, packet.source) && sameEndpoint(followed.destination, packet.destination);
    if (!packet.malformed && (packet.tcpFlags & TcpFlags.syn) !== 0) {
      this.#admitOpening(packet, ours ? followed : null);
      return ours;
    }
    if (ours && packet.malformed) {
      this.#malformed += 1;
      return true;
    }
    if (packet.malformed || packet.length === 0) return ours;
    if (!ours && !this.#begins(packet, followed)) return false;
    this.#feeds.note('soupbintcp', packet.source, this.#sessionOf(packet), true);
    if (packet.cut) this.truncatedPackets += 1;
    this.#accept(packet, ours ? null : this.#connectionOf(packet));
    return true;
  }

  finish(): void {
    this.#finished = true;
  }

  /** The next messages that are due; false when none is. */
  next(batch: MessageBatch): boolean {
    for (;;) {
      if (this.#soup.next(batch)) return true;
      const due = this.#held.due(this.#place);
      if (due !== undefined) {
        this.#held.drop(due);
        this.#give(due.start, due.span, this.#held.view, due.at, due.t0);
      } else if (this.#incoming.waiting) this.#settleIncoming();
      else if (!this.#finished || this.#held.count === 0) return false;
      else this.#hop(this.#held.lowest());
    }
  }

  /** Whether a connection that is not followed is followed from this segment on; if not, but it is another feed's, counts it. */
  #begins(packet: Packet, followed: Connection | null): boolean {
    const { view, at, length, source } = packet;
    if (!looksLikeServer(view, at, length)) return false;
    const sequencer = this.#sequencer;
    const login = isLogin(view, at);
    const sameServer = followed !== null && sameEndpoint(followed.source, source);
    if (this.#feeds.allows(source)) {
      if (sequencer.idle && (followed === null || login)) return true;
      const session = login ? loginSession(view, at, length) : undefined;
      if (login && (sameServer || (session !== undefined && sequencer.isOpen(session)))) return true;
      if (!sameServer) sequencer.foreignPackets += 1;
    }
    // Another client of the same server is no other feed.
    if (!sameServer) this.#feeds.note('soupbintcp', source, this.#sessionOf(packet), false);
    return false;
  }

  /** The session that a segment is of: what its login says, else what one before it said. */
  #sessionOf({ view, at, length, source }: Packet): string {
    return loginSession(view, at, length) ?? this.#feeds.sessionOf(source);
  }

  /** Remembers where a connection's bytes begin; on the followed one it is a new connection, unless it was sent again. */
  #admitOpening(packet: Packet, followed: Connection | null): void {
    const opening = this.#remember(packet);
    if (followed === null || followed.first === opening.first) return;
    const incoming = this.#incoming;
    incoming.waiting = true;
    incoming.begins = opening;
    incoming.sequence = opening.first;
    incoming.length = 0;
  }

  #remember(packet: Packet): Connection {
    const { source, destination } = packet;
    const opening = { source: source.slice(), destination: destination.slice(), first: (packet.tcpSequence + 1) >>> 0 };
    if (this.#openings.length === MOST_OPENINGS) this.#openings.shift();
    this.#openings.push(opening);
    return opening;
  }

  /** The connection of a segment: from its remembered beginning, else from this segment on. */
  #connectionOf(packet: Packet): Connection {
    const { source, destination } = packet;
    const opening = this.#openings.findLast(
      (known) => sameEndpoint(known.source, source) && sameEndpoint(known.destination, destination),
    );
    return opening ?? { source: source.slice(), destination: destination.slice(), first: packet.tcpSequence };
  }

  #accept(packet: Packet, begins: Connection | null): void {
    const incoming = this.#incoming;
    incoming.waiting = true;
    incoming.begins = begins;
    incoming.sequence = packet.tcpSequence;
    incoming.view = packet.view;
    incoming.at = packet.at;
    incoming.length = packet.length;
    incoming.t0 = packet.t0;
  }

  /** One step with the incoming segment: give it, hold it, drop it, or make way for it. */
  #settleIncoming(): void {
    const incoming = this.#incoming;
    const held = this.#held;
    if (incoming.begins !== null) {
      if (held.count > 0) {
        this.#hop(held.lowest());
        return;
      }
      this.#followed = incoming.begins;
      this.#place = FIRST_PLACE;
      this.#placeSequence = incoming.begins.first;
      this.#soup.restart();
      incoming.begins = null;
      return;
    }
    const { view, at, length, t0 } = incoming;
    // Sequence numbers wrap: the distance is the nearer way round.
    const start = this.#place + ((incoming.sequence - this.#placeSequence) | 0);
    if (length > 0 && start > this.#place && !held.covers(start, length) && !held.fits(length)) {
      this.#hop(Math.min(held.lowest(), start));
      return;
    }
    incoming.waiting = false;
    if (length === 0) return;
    if (start <= this.#place) this.#give(start, length, view, at, t0);
    else if (held.covers(start, length)) this.#sequencer.counts.duplicates += 1;
    else held.keep(start, length, view, at, length, t0);
  }

  /** Hands the new part of a segment to the stream. */
  #give(start: number, length: number, view: DataView, at: number, t0: number): void {
    const again = this.#place - start;
    if (again >= length) {
      this.#sequencer.counts.duplicates += 1;
      return;
    }
    this.#advance(start + length);
    this.#soup.give(view, at + again, at + length, t0);
  }

  /** Gives up the bytes before a place. */
  #hop(place: number): void {
    this.#advance(place);
    this.#sequencer.breakOff();
    this.#soup.lose();
  }

  #advance(place: number): void {
    this.#placeSequence = (this.#placeSequence + (place - this.#place)) >>> 0;
    this.#place = place;
  }
}
