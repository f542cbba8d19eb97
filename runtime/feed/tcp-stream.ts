/**
 * SoupBinTCP over TCP: the bytes that a server sent, put in order from the segments of a capture.
 *
 * One connection is followed: the first that brings a message of the feed, and after it the next one with a login that does, from
 * the same server or into the same session. Any other is another feed, or none. Segments ahead of their turn wait in a window as
 * packets of MoldUDP64 do.
 */
import { TcpFlags } from '../../generated/network/ts/enums.ts';
import type { Packet } from '../wire/packet.ts';
import type { MessageBatch } from './batch.ts';
import { NOWHERE } from './endpoints.ts';
import type { FeedTable } from './feeds.ts';
import { HeldPackets } from './held.ts';
import { FIRST_PLACE, Newcomers } from './newcomers.ts';
import { Opening } from './opening.ts';
import type { Sequencer } from './sequencer.ts';
import { loginAt, SoupStream } from './soup.ts';

interface Incoming {
  waiting: boolean;
  /** The connection that this segment begins. */
  begins: Opening | null;
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
  readonly #newcomers: Newcomers;
  readonly #incoming: Incoming;
  #followed: Opening | null = null;
  #place = FIRST_PLACE;
  /** The highest place that an empty segment told: everything before it was sent. */
  #heard = FIRST_PLACE;
  /** Sequence number of the byte at `#place`. */
  #placeSequence = 0;
  #finished = false;
  #malformed = 0;

  constructor(sequencer: Sequencer, feeds: FeedTable) {
    this.#sequencer = sequencer;
    this.#feeds = feeds;
    this.#soup = new SoupStream(sequencer);
    this.#newcomers = new Newcomers(this.#held, sequencer, feeds);
    const view = new DataView(new ArrayBuffer(0));
    this.#incoming = { waiting: false, begins: null, sequence: 0, view, at: 0, length: 0, t0: 0 };
  }

  get malformedPackets(): number {
    return this.#malformed + this.#soup.malformedPackets;
  }

  /** Packets that `admit` did not know to be of the feed yet. */
  get latePackets(): number {
    return this.#newcomers.latePackets;
  }

  /** The input ended inside a packet of the stream. */
  get unfinished(): boolean {
    return this.#soup.unfinished;
  }

  /** Every packet is of one stream, whose addresses are all zero and whose first byte has the number 0. */
  followStream(): void {
    this.#followed = new Opening(NOWHERE, NOWHERE, 0);
  }

  /** Takes a TCP packet; false when it is not of the followed server. Everything of the one before must have been handed out. */
  admit(packet: Packet): boolean {
    const followed = this.#followed?.isOf(packet) === true ? this.#followed : null;
    const ours = followed !== null;
    if (packet.malformed) {
      if (ours) this.#malformed += 1;
      return ours;
    }
    if ((packet.tcpFlags & TcpFlags.syn) !== 0) this.#admitOpening(packet, followed);
    else if (packet.length === 0) this.#hear(packet, ours);
    else if (ours) this.#accept(packet, null);
    else return this.#admitOther(packet);
    return ours;
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
      else if (!this.#finished) return false;
      else if (this.#followed !== null && this.#held.count > 0) this.#hop(this.#held.lowest());
      // The end of a connection takes a number too.
      else if (this.#heard > this.#place + 1) this.#hop(this.#heard);
      else {
        this.#newcomers.finish();
        return false;
      }
    }
  }

  /** A segment without bytes tells how many were sent before it; a reset need not. */
  #hear(packet: Packet, ours: boolean): void {
    if ((packet.tcpFlags & TcpFlags.reset) !== 0) return;
    if (ours) this.#heard = Math.max(this.#heard, this.#placeOf(packet.tcpSequence));
    else this.#newcomers.hear(packet);
  }

  /** Looks whether a segment of a connection that is not followed begins to be. */
  #admitOther(packet: Packet): boolean {
    const found = this.#newcomers.admit(packet, this.#followed);
    if (found === null) return false;
    this.#accept(packet, found.opening);
    if (found.held) this.#incoming.length = 0;
    return true;
  }

  /** Remembers where a connection's bytes begin; on the followed one it is a new connection, unless it was sent again. */
  #admitOpening(packet: Packet, followed: Opening | null): void {
    const opening = this.#newcomers.remember(packet, packet.tcpSequence + 1);
    if (followed === null || followed.first === opening.first) return;
    const incoming = this.#incoming;
    incoming.waiting = true;
    incoming.begins = opening;
    incoming.sequence = opening.first;
    incoming.length = 0;
  }

  /** A segment of the followed connection, or of the one that `begins`. */
  #accept(packet: Packet, begins: Opening | null): void {
    const { view, at, length, source } = packet;
    this.#feeds.note('soupbintcp', source, loginAt(view, at, length)?.session ?? this.#feeds.sessionOf(source), true);
    if (packet.cut) this.truncatedPackets += 1;
    const incoming = this.#incoming;
    incoming.waiting = true;
    incoming.begins = begins;
    incoming.sequence = packet.tcpSequence;
    incoming.view = view;
    incoming.at = at;
    incoming.length = length;
    incoming.t0 = packet.t0;
  }

  /** One step with the incoming segment: give it, hold it, drop it, or make way for it. */
  #settleIncoming(): void {
    const incoming = this.#incoming;
    const held = this.#held;
    if (incoming.begins !== null) {
      if (this.#followed !== null && held.count > 0) this.#hop(held.lowest());
      else this.#begin(incoming.begins);
      return;
    }
    const { view, at, length, t0 } = incoming;
    const start = this.#placeOf(incoming.sequence);
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

  #begin(opening: Opening): void {
    this.#followed = opening;
    this.#place = FIRST_PLACE + opening.distance(opening.from);
    this.#heard = this.#place;
    this.#placeSequence = opening.from;
    this.#soup.restart(opening);
    // It has said its own: a connection that was left is not begun again.
    opening.login = null;
    this.#incoming.begins = null;
  }

  /** Sequence numbers wrap: the distance is the nearer way round. */
  #placeOf(sequence: number): number {
    return this.#place + ((sequence - this.#placeSequence) | 0);
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
