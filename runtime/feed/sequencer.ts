/**
 * Numbering of a feed's messages: which one is due, what is missing, what came twice, which session it all belongs to.
 *
 * Message numbers run from 1 in each session. The input may begin later; nothing was lost from it then, but the books lack what
 * came before, so they are as suspect as after a gap.
 */

import type { SequenceCounts } from '../flow.ts';

/** Whose a packet is: of this session, of one that begins with it, of the one before (late), of some other. */
export type Belongs = 'here' | 'next' | 'before' | 'elsewhere';

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
  /** The highest next number that a heartbeat told. */
  #heard = 1;
  #started = false;

  /**
   * Judges a packet of `count` messages from `sequence`; the first one of all opens the session. `ours`: it came from where a
   * followed session did; a session that begins anywhere else is another feed's.
   */
  belongs(name: string, sequence: number, count: number, ours: boolean): Belongs {
    if (this.#session === null) {
      this.open(name);
      return 'here';
    }
    if (this.#session === name) return 'here';
    if (this.#before === name) {
      if (sequence + count <= this.#beforeExpected) this.counts.duplicates += count;
      else this.foreignPackets += 1;
      return 'before';
    }
    if (ours && (this.endsAt !== Number.POSITIVE_INFINITY || sequence === 1)) return 'next';
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

  /** Begins a session; the one before must be settled. A session that was left without its end leaves the books suspect. */
  open(name: string): void {
    if (this.#session !== null && this.endsAt === Number.POSITIVE_INFINITY) this.broken = true;
    this.#before = this.#session;
    this.#beforeExpected = this.expected;
    this.#session = name;
    this.expected = 1;
    this.endsAt = Number.POSITIVE_INFINITY;
    this.#heard = 1;
    this.#started = false;
    this.counts.sessions += 1;
  }

  /** A heartbeat or an end of session told the next number. */
  hear(next: number, end: boolean): void {
    this.#heard = Math.max(this.#heard, next);
    if (end) this.endsAt = Math.min(this.endsAt, next);
  }

  /** Whether a heartbeat told of messages that never came. */
  get behind(): boolean {
    return this.#heard > this.expected;
  }

  /** Gives up what is missing before what was heard of. */
  settle(): void {
    if (this.behind) this.jump(this.#heard);
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

  /** A stream lost bytes: nobody knows how many messages. */
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
