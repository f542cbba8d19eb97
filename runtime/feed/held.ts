/**
 * Packets that came before their turn, copied and kept until it comes: at most so many, in a bounded memory.
 *
 * A packet covers places [start, start + span) of its sequence: messages of a session, or bytes of a TCP stream. The native lane
 * keeps the same limits, so both declare the same gaps.
 */

/** Packets that are held at most, as feed handlers commonly do. */
export const MOST_HELD = 256;
/** Bytes for them, at most: 4 KB for each; longer packets fill the window sooner. */
const HELD_BYTES = MOST_HELD * 4_096;

export interface HeldPacket {
  readonly start: number;
  readonly span: number;
  at: number;
  readonly length: number;
  readonly t0: number;
}

export class HeldPackets {
  readonly view: DataView;
  readonly #bytes: Uint8Array;
  /** In the order they came, which is the order of their bytes. */
  readonly #packets: HeldPacket[] = [];
  #end = 0;
  #used = 0;

  constructor() {
    this.#bytes = new Uint8Array(HELD_BYTES);
    this.view = new DataView(this.#bytes.buffer);
  }

  get count(): number {
    return this.#packets.length;
  }

  /** Whether a packet of so many bytes finds room. */
  fits(length: number): boolean {
    return this.#packets.length < MOST_HELD && this.#used + length <= HELD_BYTES;
  }

  /** Whether one held packet has all of these places. */
  covers(start: number, span: number): boolean {
    return this.#packets.some((held) => held.start <= start && start + span <= held.start + held.span);
  }

  /** The first held packet, in the order they came, that begins at this place or before it; undefined when there is none. */
  due(place: number): HeldPacket | undefined {
    return this.#packets.find((held) => held.start <= place);
  }

  /** The lowest place held; Infinity without any. */
  lowest(): number {
    let lowest = Number.POSITIVE_INFINITY;
    for (const held of this.#packets) lowest = Math.min(lowest, held.start);
    return lowest;
  }

  /** Copies a packet that fits. */
  keep(start: number, span: number, view: DataView, at: number, length: number, t0: number): void {
    if (this.#end + length > HELD_BYTES) this.#compact();
    this.#bytes.set(new Uint8Array(view.buffer, view.byteOffset + at, length), this.#end);
    this.#packets.push({ start, span, at: this.#end, length, t0 });
    this.#end += length;
    this.#used += length;
  }

  /** Forgets a packet; its bytes may be read until the next one is kept. */
  drop(held: HeldPacket): void {
    this.#packets.splice(this.#packets.indexOf(held), 1);
    this.#used -= held.length;
    if (this.#packets.length === 0) this.#end = 0;
  }

  clear(): void {
    this.#packets.length = 0;
    this.#end = 0;
    this.#used = 0;
  }

  #compact(): void {
    let to = 0;
    for (const held of this.#packets) {
      this.#bytes.copyWithin(to, held.at, held.at + held.length);
      held.at = to;
      to += held.length;
    }
    this.#end = to;
  }
}
