/** Progress of benches: passes or results done, of all that there will be; and Ctrl-C passed on. */

import type { Context } from './context.ts';
import { showProgress } from './progress.ts';
import type { Settings } from './settings.ts';

export interface Hooks {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** Runs the work with both in place. */
export async function withPasses<Result>(
  context: Context,
  settings: Settings,
  label: string,
  work: (hooks: Hooks) => Promise<Result>,
): Promise<Result> {
  let done = 0;
  let total = 0;
  const stopProgress = showProgress(label, settings.progress, () => ({ done, total, items: done }), { unit: 'results' });
  const onProgress = (doneNow: number, all: number): void => {
    done = doneNow;
    total = all;
  };
  try {
    return await work({ onProgress, signal: context.interrupt.signal });
  } finally {
    stopProgress();
  }
}
