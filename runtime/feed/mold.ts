/**
 * MoldUDP64: packets of numbered messages over UDP, from any number of groups (lines A and B, re-requested packets).
 *
 * The first copy of a message wins, whatever line it came on. A packet ahead of its turn waits in a window; when that is full, or
 * the input ends, what is missing is given up as a gap.
 */
import { lengthOf } from '../../generated/itch-5.0/ts/messages.ts';
import * as downstream from '../../generated/moldudp64/ts/downstream-packet.ts';
import { MessageCount } from '../../generated/moldudp64/ts/enums.ts';
import * as block from '../../generated/moldudp64/ts/message-block.ts';
import type { Packet } from '../wire/packet.ts';
import { BATCH_MESSAGES, type MessageBatch } from './batch.ts';
import { mayBeMold } from './carrier-headers.ts';
import { EndpointTable, NOWHERE } from './endpoints.ts';
import type { FeedTable } from './feeds.ts';
import { HeldPackets } from './held.ts';
import type { Sequencer } from './sequencer.ts';

/** Groups that are followed at most. */
const MOST_GROUPS = 64;
/** No known message is near this; a longer one does not speak for a group. */
const LONGEST_PLAUSIBLE = 255;

/** The packet that was admitted last and not yet placed: blocks at view[at, at + length). */
interface Incoming {
  waiting: boolean;
  /** It begins another session than the one followed; `confirms`: with the packet that was kept. */
  begins: boolean;
  confirms: boolean;
  session: string;
  sequence: number;
  count: number;
  end: boolean;
  view: DataView;
  at: number;
  length: number;
  t0: number;
}

/** A copy of the packet that may have begun another session. */
type Kept = Pick<Incoming, 'sequence' | 'count' | 'end' | 'view' | 'length' | 't0'>;

export class MoldFeed {
  malformedPackets = 0;
  truncatedPackets = 0;
  readonly #sequencer: Sequencer;
  readonly #feeds: FeedTable;
  readonly #groups = new EndpointTable(MOST_GROUPS);
  readonly #held = new HeldPackets();
  readonly #incoming: Incoming;
  #kept: Kept | null = null;
  #finished = false;
  // What is being handed out: so many blocks at an offset, numbered from `#number`.
  #view: DataView;
  #at = 0;
  #remaining = 0;
  #number = 0;
  #t0 = 0;
  // What `#measure` found in a packet.
  #count = 0;
  #blocksEnd = 0;
  #plausible = 0;

  constructor(sequencer: Sequencer, feeds: FeedTable) {
    this.#sequencer = sequencer;
    this.#feeds = feeds;
    const view = new DataView(new ArrayBuffer(0));
    this.#view = view;
    this.#incoming = {
      waiting: false,
      begins: false,
      confirms: false,
      session: '',
      sequence: 0,
      count: 0,
      end: false,
      view,
      at: 0,
      length: 0,
      t0: 0,
    };
  }

  /** Every packet is of one stream, whose address is all zero. */
  followStream(): void {
    this.#groups.add(NOWHERE);
  }

  /** Takes a UDP packet; false when it is not of a feed. Everything of the packet before must have been handed out. */
  admit(packet: Packet): boolean {
    const { destination } = packet;
    const known = this.#groups.has(destination);
    const good = this.#measure(packet);
    if (!known) {
      if (!good || this.#plausible * 2 < this.#count || (packet.cut && this.#count === 0)) return false;
      if (!this.#feeds.allows(destination)) {
        this.#feeds.note('moldudp64', destination, downstream.session(packet.view, packet.at), false);
        return false;
      }
      if (!this.#groups.add(destination)) return false;
    } else if (!good) {
      this.malformedPackets += 1;
      return true;
    }
    if (packet.cut) this.truncatedPackets += 1;
    const { view, at, t0 } = packet;
    const incoming = this.#incoming;
    const blocks = downstream.messageBlocks(view, at);
    incoming.session = downstream.session(view, at);
    incoming.sequence = downstream.sequenceNumber(view, at);
    incoming.count = this.#count;
    incoming.end = downstream.messageCount(view, at) === MessageCount.endOfSession;
    // A cut packet of which no block is whole says nothing, least of all what a heartbeat says.
    if (blocks > 0 && this.#count === 0) return true;
    incoming.view = view;
    incoming.at = at + downstream.LENGTH;
    incoming.length = this.#blocksEnd - incoming.at;
    incoming.t0 = t0;
    const ours = this.#feeds.follows(destination);
    const belongs = this.#sequencer.belongs(incoming.session, incoming.sequence, incoming.count, ours);
    this.#feeds.note('moldudp64', destination, incoming.session, belongs !== 'elsewhere' && belongs !== 'perhaps');
    if (belongs === 'perhaps') this.#keep();
    incoming.confirms = belongs === 'confirmed';
    incoming.begins = incoming.confirms || belongs === 'next';
    incoming.waiting = incoming.begins || belongs === 'here';
    return true;
  }

  /** The input has ended: what is still held is let go. */
  finish(): void {
    this.#finished = true;
  }

  /** The next messages that are due, of one packet; false when none is. */
  next(batch: MessageBatch): boolean {
    for (;;) {
      if (this.#remaining > 0) {
        if (this.#fill(batch)) return true;
        continue;
      }
      const due = this.#held.due(this.#sequencer.expected);
      if (due !== undefined) {
        this.#open(due.start, due.span, this.#held.view, due.at, due.t0);
        this.#held.drop(due);
      } else if (this.#incoming.waiting) this.#place();
      else if (!this.#finished) return false;
      else if (this.#held.count > 0) this.#sequencer.jump(this.#held.lowest());
      else {
        this.#sequencer.settle();
        return false;
      }
    }
  }

  #keep(): void {
    const { view, at, length } = this.#incoming;
    this.#kept = {
      ...this.#incoming,
      view: new DataView(view.buffer.slice(view.byteOffset + at, view.byteOffset + at + length)),
    };
  }

  /** Begins the session of the incoming packet, with the one before it that was kept. */
  #begin(): void {
    const { session, confirms } = this.#incoming;
    this.#sequencer.settle();
    this.#sequencer.open(session);
    this.#incoming.begins = false;
    const kept = this.#kept;
    if (!confirms || kept === null) return;
    const { sequence, count, end, view, length, t0 } = kept;
    if (count === 0) this.#sequencer.hear(sequence, end);
    else this.#held.keep(sequence, count, view, 0, length, t0);
  }

  /** One step with the incoming packet: hand it out, hold it, drop it, or make way for it. */
  #place(): void {
    const sequencer = this.#sequencer;
    const held = this.#held;
    const incoming = this.#incoming;
    const { sequence, count, view, at, length, t0 } = incoming;
    if (incoming.begins) {
      if (held.count > 0) sequencer.jump(held.lowest());
      else this.#begin();
      return;
    }
    if (count > 0 && sequence > sequencer.expected && !held.covers(sequence, count) && !held.fits(length)) {
      sequencer.jump(Math.min(held.lowest(), sequence));
      return;
    }
    incoming.waiting = false;
    if (count === 0) sequencer.hear(sequence, incoming.end);
    else if (sequence <= sequencer.expected) this.#open(sequence, count, view, at, t0);
    else if (held.covers(sequence, count)) sequencer.counts.duplicates += count;
    else held.keep(sequence, count, view, at, length, t0);
  }

  /** Begins to hand out the part of a packet that is new. */
  #open(sequence: number, count: number, view: DataView, at: number, t0: number): void {
    const again = this.#sequencer.deliver(sequence, count);
    let next = at;
    for (let index = 0; index < again; index++) next += block.lengthAt(view, next);
    this.#view = view;
    this.#at = next;
    this.#remaining = count - again;
    this.#number = sequence + again;
    this.#t0 = t0;
  }

  /** Fills the batch; false when the rest of the packet is empty messages, which count but say nothing. */
  #fill(batch: MessageBatch): boolean {
    const view = this.#view;
    const { endsAt, broken } = this.#sequencer;
    let count = 0;
    let late = -1;
    while (this.#remaining > 0 && count < BATCH_MESSAGES) {
      const size = block.lengthAt(view, this.#at);
      if (size > block.LENGTH) {
        batch.offsets[count] = this.#at + block.LENGTH;
        batch.lengths[count] = size - block.LENGTH;
        if (late < 0 && this.#number >= endsAt) late = count;
        count += 1;
      }
      this.#at += size;
      this.#number += 1;
      this.#remaining -= 1;
    }
    batch.view = view;
    batch.count = count;
    batch.lateFrom = late < 0 ? count : late;
    batch.suspect = broken;
    batch.t0 = this.#t0;
    return count > 0;
  }

  /** Whether the payload is a packet whose blocks tile it, or the whole blocks of one that the capture cut. */
  #measure(packet: Packet): boolean {
    const { view, at, length, cut } = packet;
    this.#count = 0;
    this.#plausible = 0;
    this.#blocksEnd = at + downstream.LENGTH;
    if (packet.malformed || length < downstream.LENGTH || !mayBeMold(view, at)) return false;
    const end = at + length;
    this.#count = downstream.forEachMessageBlock(view, at, end, (blockAt) => {
      const size = block.lengthAt(view, blockAt) - block.LENGTH;
      const layout = size > 0 ? lengthOf(view.getUint8(blockAt + block.LENGTH)) : 0;
      if (layout > 0 && layout <= size && size <= LONGEST_PLAUSIBLE) this.#plausible += 1;
      this.#blocksEnd = blockAt + block.LENGTH + size;
    });
    const whole = this.#count === downstream.messageBlocks(view, at) && this.#blocksEnd === end;
    return cut ? !whole : whole;
  }
}
