/** The TypeScript lane's clock, and what the probes of a message cost in either lane. */
import type { ClockReport, FlowSummary } from './flow.ts';

const READINGS = 512;
const TRIALS = 16;
/**
 * Readings of a message that means nothing for trading, as most do: those that wait for what came before them, T0 and where the book is
 * done, and those that don't, where the fields are read. With one thread the book's is its T2; with two the strategy reads the clock where
 * it takes the event over and for T2. In the TypeScript lane none waits, and every message has them all.
 */
const NATIVE_AFTER = 2;
const NATIVE_PLAIN = 1;
const NATIVE_STRATEGY = 2;
const TYPESCRIPT = 5;

/** Nanoseconds of the process clock: the ticks of the TypeScript lane. */
export function ticks(): number {
  return Math.floor(performance.now() * 1e6);
}

/** The report of that clock; measures it, which takes about a millisecond: the best of several times, the others were interrupted. */
export function performanceClock(): ClockReport {
  let costNs = Number.POSITIVE_INFINITY;
  for (let trial = 0; trial < TRIALS; trial++) {
    const start = ticks();
    let last = start;
    for (let reading = 0; reading < READINGS; reading++) last = ticks();
    costNs = Math.min(costNs, (last - start) / READINGS);
  }
  return { source: 'performance.now', ticksPerNs: 1, costNs, afterCostNs: costNs };
}

/** Nanoseconds that the readings of most probed messages take, by what one was measured to take. They are in the message's latency. */
export function probeCostNs({ lane, threads, clock }: Pick<FlowSummary, 'lane' | 'threads' | 'clock'>): number {
  if (lane === 'ts') return TYPESCRIPT * clock.costNs;
  return NATIVE_AFTER * clock.afterCostNs + (NATIVE_PLAIN + (threads - 1) * NATIVE_STRATEGY) * clock.costNs;
}
