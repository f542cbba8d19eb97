/**
 * SoupBinTCP packets out of a server's byte stream.
 *
 * Bytes that can't be a packet, or that follow lost ones, are searched for the next place where packets begin again: two headers in
 * a row that only a server sends.
 */
import { lengthOf } from '../../generated/itch-5.0/ts/messages.ts';
import * as loginAccepted from '../../generated/soupbintcp/ts/login-accepted.ts';
import { Type } from '../../generated/soupbintcp/ts/messages.ts';
import * as sequenced from '../../generated/soupbintcp/ts/sequenced-data.ts';
import { BATCH_MESSAGES, type MessageBatch } from './batch.ts';
import {
  isServerPacket,
  SOUP_LENGTH_BYTES as LENGTH_BYTES,
  SOUP_LOOKED_AT as LOOKED_AT,
  mayBeSoup,
  NUMBER_LIMIT,
} from './carrier-headers.ts';
import type { Login, Opening } from './opening.ts';
import type { Sequencer } from './sequencer.ts';

const HEADER = sequenced.LENGTH;
const MOST_LOOKED_AT = 32;
/** A packet that is not whole and the segment that follows. */
const CARRY_BYTES = 2 * 65_600;

export class SoupStream {
  malformedPackets = 0;
  readonly #sequencer: Sequencer;
  readonly #carry = new Uint8Array(CARRY_BYTES);
  readonly #carryView = new DataView(this.#carry.buffer);
  #carried = 0;
  /** Bytes before the next packet. */
  #skip = 0;
  // The bytes at hand.
  #view: DataView = this.#carryView;
  #at = 0;
  #end = 0;
  #t0 = 0;
  /** The place where packets begin is not known. */
  #searching = false;
  /** Number of the next sequenced message; negative until something told it. */
  #number = -1;
  /** A login whose session no message of it has opened yet. */
  #login: Login | null = null;
  // The message found last; `pending` when it was not handed out yet.
  #messageAt = 0;
  #messageLength = 0;
  #pending = false;

  constructor(sequencer: Sequencer) {
    this.#sequencer = sequencer;
  }

  /** A packet has begun and not ended. */
  get unfinished(): boolean {
    return this.#carried > 0 && !this.#searching;
  }

  /**
   * Another connection: its packets begin with `rest`, in front of its first byte, or behind `skip` bytes; a login tells the
   * numbers, here or later.
   */
  restart({ login, rest, skip }: Pick<Opening, 'login' | 'rest' | 'skip'>): void {
    this.#skip = skip;
    this.#carry.set(rest);
    this.#carried = rest.length;
    this.#searching = false;
    this.#number = -1;
    this.#login = login;
  }

  /** Bytes were lost before the next ones. */
  lose(): void {
    this.#carried = 0;
    this.#skip = 0;
    this.#searching = true;
  }

  /** The next bytes of the stream, view[from, end); the ones before were used up. */
  give(view: DataView, from: number, end: number, t0: number): void {
    const at = Math.min(from + this.#skip, end);
    this.#skip -= at - from;
    this.#t0 = t0;
    this.#view = view;
    this.#at = at;
    this.#end = end;
    if (this.#carried === 0) return;
    this.#carry.set(new Uint8Array(view.buffer, view.byteOffset + at, end - at), this.#carried);
    this.#view = this.#carryView;
    this.#at = 0;
    this.#end = this.#carried + (end - at);
    this.#carried = 0;
  }

  /** Messages of the bytes at hand; false when there is none left in them. */
  next(batch: MessageBatch): boolean {
    const sequencer = this.#sequencer;
    let count = 0;
    let late = -1;
    while (count < BATCH_MESSAGES && this.#findMessage()) {
      // A batch says once whether the books are suspect: what follows a loss is the next one's.
      if (count > 0 && sequencer.broken !== batch.suspect) {
        this.#pending = true;
        break;
      }
      batch.suspect = sequencer.broken;
      batch.offsets[count] = this.#messageAt;
      batch.lengths[count] = this.#messageLength;
      if (late < 0 && this.#number > sequencer.endsAt) late = count;
      count += 1;
    }
    if (count === 0) {
      this.#keepRest();
      return false;
    }
    batch.view = this.#view;
    batch.count = count;
    batch.lateFrom = late < 0 ? count : late;
    batch.t0 = this.#t0;
    return true;
  }

  /** What is left is the beginning of a packet; it is kept until its rest comes. */
  #keepRest(): void {
    const rest = this.#end - this.#at;
    if (rest === 0) return;
    if (this.#view === this.#carryView) this.#carry.copyWithin(0, this.#at, this.#end);
    else this.#carry.set(new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at, rest));
    this.#carried = rest;
    this.#at = this.#end;
  }

  /** Goes on to the next message that is new and has bytes. */
  #findMessage(): boolean {
    if (this.#pending) {
      this.#pending = false;
      return true;
    }
    const view = this.#view;
    for (;;) {
      if (this.#searching && !this.#search()) return false;
      const at = this.#at;
      if (at + HEADER > this.#end) return false;
      const length = sequenced.packetLength(view, at);
      const type = sequenced.packetType(view, at);
      if (!mayBeSoup(type, length)) {
        this.malformedPackets += 1;
        this.#sequencer.breakOff();
        this.#searching = true;
        this.#at += 1;
        continue;
      }
      if (at + LENGTH_BYTES + length > this.#end) return false;
      this.#at += LENGTH_BYTES + length;
      if (type === Type.sequencedData) {
        this.#messageAt = at + HEADER;
        this.#messageLength = length - 1;
        if (this.#isNew() && this.#messageLength > 0) return true;
      } else if (type === Type.loginAccepted) this.#login = loginFrom(view, at);
      else if (type === Type.endOfSession) this.#sequencer.hear(this.#next(), true);
    }
  }

  #next(): number {
    if (this.#login !== null) this.#logIn(this.#login);
    if (this.#number >= 0) return this.#number;
    if (this.#sequencer.idle) this.#sequencer.open('');
    return this.#sequencer.expected;
  }

  /** Numbers the message that was found. */
  #isNew(): boolean {
    const number = this.#next();
    const sequencer = this.#sequencer;
    this.#number = number + 1;
    if (number > sequencer.expected) sequencer.jump(number);
    return sequencer.deliver(number, 1) === 0;
  }

  #logIn({ session, next }: Login): void {
    const sequencer = this.#sequencer;
    this.#login = null;
    if (!sequencer.isOpen(session)) {
      sequencer.settle();
      sequencer.open(session);
    }
    this.#number = next >= 1 && next < NUMBER_LIMIT ? next : sequencer.expected;
  }

  /** Moves to the first place where packets may begin; false when there is none, and all but a header's rest is passed over. */
  #search(): boolean {
    const end = this.#end;
    for (let at = this.#at; at + LOOKED_AT <= end; at++) {
      if (!isServerPacket(this.#view, at, lengthOf)) continue;
      const next = at + LENGTH_BYTES + sequenced.packetLength(this.#view, at);
      if (next + LOOKED_AT <= end && !isServerPacket(this.#view, next, lengthOf)) continue;
      this.#at = at;
      this.#searching = false;
      return true;
    }
    this.#at = Math.max(this.#at, end - HEADER);
    return false;
  }
}

/** Whether a payload is a part of a server's stream, cut between packets: the first packets all read like it, and one is a message. */
export function bringsMessage(view: DataView, from: number, length: number): boolean {
  const end = from + length;
  let telling = false;
  let at = from;
  for (let looked = 0; looked < MOST_LOOKED_AT && at + LOOKED_AT <= end; looked++) {
    const type = sequenced.packetType(view, at);
    const chatter = type === Type.debug || type === Type.unsequencedData;
    if (!(chatter ? mayBeSoup(type, sequenced.packetLength(view, at)) : isServerPacket(view, at, lengthOf))) return false;
    telling ||= type === Type.sequencedData;
    at += LENGTH_BYTES + sequenced.packetLength(view, at);
  }
  return telling;
}

/** The accepted login that a payload begins with; undefined when it does not, or not with the whole of one. */
export function loginAt(view: DataView, at: number, length: number): Login | undefined {
  if (length < loginAccepted.LENGTH || sequenced.packetType(view, at) !== Type.loginAccepted) return undefined;
  return sequenced.packetLength(view, at) + LENGTH_BYTES === loginAccepted.LENGTH ? loginFrom(view, at) : undefined;
}

function loginFrom(view: DataView, at: number): Login {
  return { session: loginAccepted.session(view, at), next: loginAccepted.sequenceNumber(view, at) };
}
