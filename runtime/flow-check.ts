/** Checks the numbers of FlowOptions once, at the door of both lanes, so that no stage meets a limit it can't work with. */
import { LEAST_ARENA_BYTES, sizeText } from './arena-size.ts';
import { LuminaError } from './errors.ts';
import type { FlowOptions } from './flow.ts';

const U32 = 2 ** 32 - 1;
const SAFE = Number.MAX_SAFE_INTEGER;

/**
 * @throws LuminaError LUMINA_FLOW_OPTION with the name of the option, its value and the range it must be in;
 *   LUMINA_ARENA_TOO_SMALL
 */
export function checkFlowOptions(options: FlowOptions): void {
  const { vpin, strategy, risk } = options;
  const ranges: [name: string, value: number | undefined, least: number, most: number][] = [
    ['arenaBytes', options.arenaBytes, LEAST_ARENA_BYTES, SAFE],
    ['arenaLeastBytes', options.arenaLeastBytes, LEAST_ARENA_BYTES, options.arenaBytes],
    ['vpin.bucketShares', vpin.bucketShares, 1, 2 ** 31 - 1],
    ['vpin.buckets', vpin.buckets, 2, 10_000],
    ['vpin.sigma.numerator', vpin.sigma.numerator, 0, 1_000_000],
    ['vpin.sigma.denominator', vpin.sigma.denominator, 1, 1_000_000],
    ['vpin.barNs', vpin.barNs, 1, SAFE],
    ['strategy.takeShares', strategy.takeShares, 0, U32],
    ['strategy.cooldownBuckets', strategy.cooldownBuckets, 0, U32],
    ['strategy.sweepLevels', strategy.sweepLevels, 0, 20],
    ['risk.maxOrderShares', risk.maxOrderShares, 0, U32],
    ['risk.maxNotional4', risk.maxNotional4, 0, SAFE],
    ['risk.collarPpm', risk.collarPpm, 0, U32],
    ['risk.maxPosition', risk.maxPosition, 0, 2 ** 31 - 1],
    ['risk.maxOpenOrders', risk.maxOpenOrders, 0, U32],
    ['risk.maxOrdersPerSecond', risk.maxOrdersPerSecond, 0, U32],
    ['digestEvery', options.digestEvery, 1, SAFE],
    ['probed', options.probed === 'orders' ? undefined : options.probed, 1, SAFE],
    ['afterMessages', options.afterMessages, 0, SAFE],
    ['atTimeNs', options.atTimeNs, 0, SAFE],
  ];
  for (const [name, value, least, most] of ranges) {
    if (name === 'arenaBytes' && Number.isInteger(value) && value! > 0 && value! < least) throw arenaTooSmall(value!);
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) continue;
    throw new LuminaError('LUMINA_FLOW_OPTION', `${name} is ${value}; give a whole number from ${least} to ${most}`);
  }
}

/** The same words whether the numbers say it or the native lane found out. */
export function arenaTooSmall(bytes: number): LuminaError {
  const least = sizeText(LEAST_ARENA_BYTES);
  return new LuminaError(
    'LUMINA_ARENA_TOO_SMALL',
    `an arena of ${sizeText(bytes)} is too small for the books of 65,536 symbols; give --arena ${least} or more`,
  );
}

/** `reason` is the engine's: what memory is left, or what the system answered. */
export function arenaUnavailable(bytes: number, reason: string): LuminaError {
  return new LuminaError(
    'LUMINA_ARENA_UNAVAILABLE',
    `an arena of ${sizeText(bytes)} can't be had: ${reason}; give a smaller --arena`,
  );
}

/**
 * Of `book`, in both lanes.
 * @throws LuminaError LUMINA_FLOW_LOCATE or LUMINA_FLOW_DEPTH
 */
export function checkBookWish(stockLocate: number, depth: number): void {
  if (!Number.isInteger(stockLocate) || stockLocate < 0 || stockLocate > 65_535)
    throw new LuminaError('LUMINA_FLOW_LOCATE', `stock locate ${stockLocate}; give a whole number from 0 to 65535`);
  if (!Number.isInteger(depth) || depth < 0 || depth > U32)
    throw new LuminaError('LUMINA_FLOW_DEPTH', `a depth of ${depth} levels; give a whole number, 0 for all of them`);
}

/**
 * Of `sweep`, in both lanes.
 * @throws LuminaError LUMINA_FLOW_SHARES
 */
export function checkSweepWish(shares: number): void {
  if (!Number.isSafeInteger(shares) || shares < 0)
    throw new LuminaError('LUMINA_FLOW_SHARES', `a sweep of ${shares} shares; give a whole number`);
}
