/**
 * A single-producer single-consumer ring of lumina-1.0 book_event records, 64 bytes each, between the book and the signal stage.
 *
 * This lane runs both on one thread to completion, so the counters are plain numbers; the layout is that of the native ring.
 */
import { LENGTH } from '../../generated/lumina-1.0/ts/book-event.ts';

export class EventRing {
  readonly view: DataView;
  readonly #mask: number;
  /** Records pushed and popped since the start. */
  #pushed = 0;
  #popped = 0;

  /** `slots`: a power of two. */
  constructor(slots: number) {
    if (slots < 2 || (slots & (slots - 1)) !== 0) throw new RangeError(`ring of ${slots} slots; give a power of two, 2 or more`);
    this.view = new DataView(new ArrayBuffer(slots * LENGTH));
    this.#mask = slots - 1;
  }

  /** Offset of the next free record, -1 when the ring is full. It is seen by the consumer once published. */
  claim(): number {
    if (this.#pushed - this.#popped > this.#mask) return -1;
    return (this.#pushed & this.#mask) * LENGTH;
  }

  publish(): void {
    this.#pushed += 1;
  }

  /** Offset of the oldest record, -1 when the ring is empty. It stays until released. */
  peek(): number {
    if (this.#pushed === this.#popped) return -1;
    return (this.#popped & this.#mask) * LENGTH;
  }

  release(): void {
    this.#popped += 1;
  }
}
