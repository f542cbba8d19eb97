/** Faults of a network, on demand and by seed: packets that never arrive, arrive twice, or late. */

export interface FaultOptions {
  /** Chances of a packet, 0 to 1. */
  readonly gap: number;
  readonly duplicate: number;
  readonly reorder: number;
}

export interface FaultCounts {
  dropped: number;
  duplicated: number;
  reordered: number;
}

/** A late packet is overtaken by so many at most, which any reorder window bridges. */
const MOST_OVERTAKING = 8;

type Emit = (timeNs: number, frame: Uint8Array) => void;

interface Late {
  frame: Uint8Array;
  overtaking: number;
}

/** One line of the network. */
export class FaultyLine {
  readonly #emit: Emit;
  readonly #random: () => number;
  readonly #options: FaultOptions;
  readonly #counts: FaultCounts;
  #late: Late[] = [];

  /** `counts` may be shared by several lines. */
  constructor(emit: Emit, random: () => number, options: FaultOptions, counts: FaultCounts) {
    this.#emit = emit;
    this.#random = random;
    this.#options = options;
    this.#counts = counts;
  }

  /** Sends a packet with messages through the line. */
  send(timeNs: number, frame: Uint8Array): void {
    const { gap, duplicate, reorder } = this.#options;
    // Always as many numbers a packet: one chance changed does not move the others' choices.
    const [lost, twice, late, by] = [this.#random(), this.#random(), this.#random(), this.#random()] as const;
    if (lost < gap) {
      this.#counts.dropped += 1;
    } else if (late < reorder) {
      this.#counts.reordered += 1;
      this.#late.push({ frame, overtaking: 1 + Math.floor(by * MOST_OVERTAKING) });
      return;
    } else {
      this.#emit(timeNs, frame);
      if (twice < duplicate) {
        this.#counts.duplicated += 1;
        this.#emit(timeNs, frame);
      }
    }
    this.#release(timeNs);
  }

  /** Lets go what is still under way. */
  finish(timeNs: number): void {
    for (const { frame } of this.#late) this.#emit(timeNs, frame);
    this.#late = [];
  }

  #release(timeNs: number): void {
    for (const late of this.#late) late.overtaking -= 1;
    for (const { frame } of this.#late.filter((late) => late.overtaking <= 0)) this.#emit(timeNs, frame);
    this.#late = this.#late.filter((late) => late.overtaking > 0);
  }
}
