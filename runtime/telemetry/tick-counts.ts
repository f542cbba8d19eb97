/**
 * How often each number of clock ticks came: one counter a tick below 8,192, above that 4,096 of them between a power of two and the
 * next, so that what is told of a value is within 1/8,192 of it.
 *
 * Recording is small integers and one array throughout: nothing of it is ever a number on the heap, not even before a compiler has
 * seen it, so beside a run it leaves nothing to collect. What ticks are in nanoseconds is asked when they are read.
 */
const LINEAR_BITS = 13;
const LINEAR = 1 << LINEAR_BITS;
const STEPS_BITS = LINEAR_BITS - 1;
/** So many has a delta of a sample. */
const BITS = 32;
const COUNTERS = LINEAR + (BITS - LINEAR_BITS) * (1 << STEPS_BITS);

/** Counters of 32 bits: drain before there are more values than that. */
export class TickCounts {
  private readonly counters = new Uint32Array(COUNTERS);
  /** -1 when there is none. */
  private largest = -1;

  /** Counts one value, an integer from 0 to 2^32-1. */
  record(ticks: number): void {
    this.counters[counterOf(ticks)]!++;
    if (ticks > this.largest) this.largest = ticks;
  }

  /** Tells each value that came and how often, the largest exactly, and forgets them. */
  drain(tell: (ticks: number, count: number) => void): void {
    if (this.largest < 0) return;
    this.counters[counterOf(this.largest)]!--;
    for (let counter = 0; counter < COUNTERS; counter++) {
      const count = this.counters[counter]!;
      if (count > 0) tell(Math.min(middleOf(counter), this.largest), count);
    }
    tell(this.largest, 1);
    this.counters.fill(0);
    this.largest = -1;
  }
}

function counterOf(ticks: number): number {
  if (ticks < LINEAR) return ticks;
  const shift = BITS - LINEAR_BITS - Math.clz32(ticks);
  return (shift << STEPS_BITS) + (ticks >>> shift);
}

/** Of the values that share the counter, the middle one. */
function middleOf(counter: number): number {
  if (counter < LINEAR) return counter;
  const shift = (counter >>> STEPS_BITS) - 1;
  const lowest = (counter - (shift << STEPS_BITS)) * 2 ** shift;
  return lowest + ((2 ** shift) >>> 1);
}
