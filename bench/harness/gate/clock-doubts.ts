/** Where the clock can't measure what the gate is asked for, nothing is measured. */

import type { Fingerprint } from '../machine.ts';

/** A clock whose step is above this share of the limit can't measure it. */
const CLOCK_STEP_SHARE = 0.2;
/** The step is measured against a calibrated rate: a step of just a fifth reads some hundredths above it now and then. */
const STEP_TOLERANCE = 1.05;

/** A clock unknown, unsteady, or too coarse for the limit. Each process sees an upper bound of the step: the smallest is the nearest. */
export function clockDoubts(steps: readonly (number | null)[], clock: Fingerprint['clock'], limitNs: number): string[] {
  const doubts: string[] = [];
  const known = steps.filter((step) => step !== null && Number.isFinite(step)) as number[];
  if (known.length === 0 || known.length < steps.length) doubts.push(`the step of the clock ${clock.source} is unknown`);
  else if (Math.min(...known) > limitNs * CLOCK_STEP_SHARE * STEP_TOLERANCE) {
    const step = Math.round(Math.min(...known) * 100) / 100;
    doubts.push(`the clock advances in steps of ${step} ns, more than a fifth of the limit; give a larger --limit-ns`);
  }
  if (clock.invariant === false) doubts.push('the TSC is not invariant: its rate changes with the power state');
  else if (clock.invariant !== true) doubts.push('it is unknown whether the TSC is invariant');
  return doubts;
}
