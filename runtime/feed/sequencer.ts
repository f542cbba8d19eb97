/**
 * Numbering of a feed's messages: which one is due, what is missing, what came twice, which session it all belongs to.
 *
 * Message numbers run from 1 in each session. The input may begin later; nothing was lost from it then, but the books lack what
 * came before, so they are as suspect as after a gap.
 */

import type { SequenceCounts } from '../flow.ts';

/**
 * Whose a packet is: of this session, of one that begins with it, of the one before (late), of some other; of one that may have
 * begun with it, which its next packet then confirms.
 */
export type Belongs = 'here' | 'next' | 'before' | 'elsewhere' | 'perhaps' | 'confirmed';

/** A session that was not announced by the end of the one before: a turned bit in a name makes one too. */
interface Challenger {
  readonly name: string;
  /** Number behind the last message of its first packet. */
  readonly end: number;
  /** Packets of it, and the messages that they repeat; foreign until it is confirmed. */
  packets: number;
  again: number;
}

export class Sequencer {
  readonly counts: SequenceCounts = { sessions: 0, first: 0, gaps: 0, lost: 0, duplicates: 0 };
  /** Packets of a session that is not followed. */
  foreignPackets = 0;
  /** Number of the next message. */
  expected = 1;
  /** Messages from this number on follow the end of the session. */
  endsAt = Number.POSITIVE_INFINITY;
  /** Something is missing before the next message: every book is suspect. */
  broken = false;
  #session: string | null = null;
  #before: string | null = null;
  #beforeExpected = 0;
  #challenger: Challenger | null = null;
  /** Packets of the session that was opened last, and the highest next number that they told. */
  #taken = 0;
  #highest = 0;
  /** The highest next number that a heartbeat told. */
  #heard = 1;
  #started = false;

  /**
   * Judges a packet of `count` messages from `sequence`; the first one of all opens the session. `ours`: it came from where a
   * followed session did; a session that begins anywhere else is another feed's.
   */
  belongs(name: string, sequence: number, count: number, ours: boolean): Belongs {
    if (this.#session === null) this.open(name);
    if (this.#session === name) {
      this.#goOn(sequence + count);
      return 'here';
    }
    if (this.#before === name) {
      if (sequence + count <= this.#beforeExpected) this.counts.duplicates += count;
      else this.foreignPackets += 1;
      return 'before';
    }
    return ours ? this.#succeeds(name, sequence, count) : this.#elsewhere();
  }

  /** A session that goes on is not replaced; one that only fills what was missing may be. */
  #goOn(next: number): void {
    if (next > Math.max(this.#highest, this.expected)) this.#challenger = null;
    this.#highest = Math.max(this.#highest, next);
    this.#taken += 1;
  }

  /**
   * Judges a packet of another session from where the followed one came. Behind an end the next one begins; without it, a first
   * packet is held against a turned bit: it waits for a second one that goes on. The first packet of all may be the turned one.
   */
  #succeeds(name: string, sequence: number, count: number): Belongs {
    const challenger = this.#challenger?.name === name ? this.#challenger : null;
    const ended = this.endsAt !== Number.POSITIVE_INFINITY;
    if (challenger !== null && (ended || sequence + count > challenger.end)) {
      this.foreignPackets -= challenger.packets;
      this.counts.duplicates += challenger.again;
      return 'confirmed';
    }
    if (ended) return 'next';
    this.foreignPackets += 1;
    if (challenger !== null) {
      challenger.packets += 1;
      challenger.again += count;
      return 'elsewhere';
    }
    if (sequence !== 1 && this.#taken > 1) return 'elsewhere';
    this.#challenger = { name, end: sequence + count, packets: 1, again: 0 };
    return 'perhaps';
  }

  #elsewhere(): Belongs {
    this.foreignPackets += 1;
    return 'elsewhere';
  }

  /** Whether no session was opened yet. */
  get idle(): boolean {
    return this.#session === null;
  }

  isOpen(name: string): boolean {
    return this.#session === name;
  }

  /** Begins a session; the one before must be settled. Of one that was left without its end nobody knows what is missing. */
  open(name: string): void {
    if (this.#session !== null && this.endsAt === Number.POSITIVE_INFINITY) this.breakOff();
    this.#before = this.#session;
    this.#beforeExpected = this.expected;
    this.#session = name;
    this.expected = 1;
    this.endsAt = Number.POSITIVE_INFINITY;
    this.#heard = 1;
    this.#started = false;
    this.#challenger = null;
    this.#taken = 0;
    this.#highest = 0;
    this.counts.sessions += 1;
  }

  /** A heartbeat or an end of session told the next number. */
  hear(next: number, end: boolean): void {
    this.#heard = Math.max(this.#heard, next);
    if (end) this.endsAt = Math.min(this.endsAt, next);
  }

  /** Gives up what is missing before what was heard of: all of it, when no message came at all. */
  settle(): void {
    if (this.#heard <= this.expected) return;
    this.#started = true;
    this.jump(this.#heard);
  }

  /** Gives up waiting for the messages before `to`. */
  jump(to: number): void {
    if (this.#started) {
      this.counts.gaps += 1;
      this.counts.lost = Math.min(Number.MAX_SAFE_INTEGER, this.counts.lost + (to - this.expected));
    }
    this.#started = true;
    this.broken = true;
    this.expected = to;
  }

  /** Messages were lost, and nobody knows how many. */
  breakOff(): void {
    this.counts.gaps += 1;
    this.broken = true;
  }

  /** Messages [sequence, sequence + count) have come, of which the part before `expected` is not new; returns that part. */
  deliver(sequence: number, count: number): number {
    const again = Math.min(count, this.expected - sequence);
    this.counts.duplicates += again;
    if (again === count) return again;
    if (this.counts.first === 0) this.counts.first = this.expected;
    this.#started = true;
    this.expected = sequence + count;
    return again;
  }
}
