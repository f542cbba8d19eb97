/**
 * Lumina as a library.
 *
 * @example The books of a day, by the native lane
 * import { FLOW_DEFAULTS, formatPrice4, openFlow } from 'lumina-itch';
 * const flow = openFlow('native', { path: 'day.itch.gz' }, { ...FLOW_DEFAULTS, probes: false });
 * const summary = await flow.run();
 * const aapl = flow.symbols().find(({ symbol }) => symbol === 'AAPL');
 * if (aapl !== undefined) for (const bid of flow.book(aapl.stockLocate, 5).bids) console.log(formatPrice4(bid.price4), bid.shares);
 * console.log(summary.digest, summary.damage);
 * flow.close();
 *
 * `openMatcher` opens a matching engine by price and time, with books of its own.
 *
 * Generated accessors are exported apart: 'lumina-itch/itch-5.0', 'lumina-itch/ouch-5.0', 'lumina-itch/lumina-1.0'.
 */

export { ExitCode, LuminaError } from './errors.ts';
export * from './flow.ts';
export { type FrameBatch, type FrameDamage, type FrameOptions, type FrameSource, openFrames } from './frames.ts';
export { openFlow, openMatcher } from './lanes.ts';
export type { Matcher, MatcherOptions, MatcherSummary } from './matcher.ts';
export { formatPrice4, formatTime, parseTime } from './parse/format.ts';
export { type InputFormat, type LengthOf, recognise } from './wire/recognise.ts';
