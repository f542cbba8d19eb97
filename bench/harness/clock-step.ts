/** The step of a clock that is told in whole nanoseconds. */

/** Rounding to whole nanoseconds shows one true advance as neighbours no further apart than this. */
const ROUNDING_NS = 2;
/** What a clock is said to have whose step drowns in the rounding. */
export const FINE_STEP_NS = 3;

/**
 * The step, ns, as near as rounding lets tell and not below FINE_STEP_NS; null when the readings never advance.
 *
 * A reading costs more than a fine step, so the smallest advance alone says nothing. But all advances are multiples of the step,
 * and so are their differences: the smallest distance between groups of advances, each group one true advance, bounds it.
 */
export function stepOf(readings: Float64Array): number | null {
  const advances = new Set<number>();
  for (let i = 1; i < readings.length; i++) advances.add(Math.max(0, readings[i]! - readings[i - 1]!));
  advances.add(0);
  if (advances.size === 1) return null;
  const sorted = [...advances].sort((a, b) => a - b);
  let step = Number.POSITIVE_INFINITY;
  let group = 0;
  let last = 0;
  for (const advance of sorted.slice(1)) {
    if (advance - last > ROUNDING_NS) {
      step = Math.min(step, advance - group);
      group = advance;
    } else if (advance - group > FINE_STEP_NS) return FINE_STEP_NS;
    last = advance;
  }
  return Math.max(FINE_STEP_NS, Math.min(step, last));
}
