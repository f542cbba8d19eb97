/**
 * The goals that `lumina bench replay` sets its figures beside, and the days they are of. It tells and doesn't judge: what refuses a
 * change is the gate.
 */

import type { SimulateOptions } from '../../exchange/simulate.ts';

/** The two days of the goals, as simulated ones: every symbol in the caches, and more than fit. */
export const GOAL_DAYS: readonly SimulateOptions[] = [
  { seed: 1, symbols: 500, messages: 4_000_000 },
  { seed: 1, symbols: 8_000, messages: 10_000_000 },
];

/** Parse and every book, FIFO kept and references checked, by the decode floor: at most, and what is aimed at. By symbols of the day. */
const BOOK_BY_FLOOR: ReadonlyMap<number, { readonly atMost: number; readonly aim: number }> = new Map([
  [500, { atMost: 6, aim: 4.5 }],
  [8_000, { atMost: 9, aim: 7 }],
]);

/** The TypeScript lane by the native lane on the same day. */
export const TYPESCRIPT_BY_NATIVE = 4;
/** T0 to T2 of a message without look-ahead. */
export const LATENCY_NS = { p50: 100, p99: 1_000 } as const;
/** Of memory, a live order, beside the reference map. */
export const BYTES_PER_LIVE_ORDER = 64;

/** Order references of a whole day, and the simulated messages they stand beside where a smaller day is asked for. */
export const REFERENCES_MILLIONS = 370;
const REFERENCES_PER_MESSAGE = 37;
/** The native program has no smaller day. */
const FEWEST_MILLIONS = 4;

/** The goal of a day's books, undefined for a day that no goal is of. */
export function bookGoal({ symbols, messages }: SimulateOptions): { readonly atMost: number; readonly aim: number } | undefined {
  const known = GOAL_DAYS.some((day) => day.symbols === symbols && day.messages === messages);
  return known ? BOOK_BY_FLOOR.get(symbols) : undefined;
}

/** Millions of references of the simulated reference space beside these days: a whole day's, or fewer beside a smaller day. */
export function referenceMillions(days: readonly SimulateOptions[]): number {
  const most = Math.max(...days.map(({ messages }) => messages));
  return Math.min(REFERENCES_MILLIONS, Math.max(FEWEST_MILLIONS, Math.round((most * REFERENCES_PER_MESSAGE) / 1e6)));
}
