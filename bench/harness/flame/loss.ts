/** Records of perf that found no room in the kernel's buffer: where the machine was busiest, so what is left may lean to the rest. */

export interface Loss {
  /** Records without room, of samples and others. */
  readonly lost: number;
  /** Samples that are there. */
  readonly taken: number;
}

export const NO_LOSS: Loss = { lost: 0, taken: 0 };
/** Share of the records that may be lost before a verdict is doubtful. */
const MOST = 0.01;

export function lossOfBoth(first: Loss, second: Loss): Loss {
  return { lost: first.lost + second.lost, taken: first.taken + second.taken };
}

/** Why it is doubtful, when it is. */
export function lossDoubts({ lost, taken }: Loss): string[] {
  if (lost <= (lost + taken) * MOST) return [];
  const remedy = 'record as root, or raise kernel.perf_event_mlock_kb';
  return [`perf had no room for ${lost} records beside ${taken} samples; ${remedy}`];
}
