/**
 * Ctrl-C: the first asks the running work to stop and lets it clean up; the second, or ten seconds of silence, ends the
 * process at once after removing what must not stay behind.
 */

import { ExitCode } from '../errors.ts';

const PATIENCE_MS = 10_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Interrupt {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** Whether a signal has arrived. */
  interrupted(): boolean;
  /** Calls `stop` at the first signal; returns the function that takes it back. */
  onStop(stop: () => void): () => void;
  /** Registers a synchronous last act for a forced exit (a temporary file to remove); returns the function that takes it back. */
  onForcedExit(act: () => void): () => void;
}

/** Listens for signals for as long as the process lives. */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  const lastActs = new Set<() => void>();

  const forceExit = () => {
    for (const act of lastActs) act();
    process.exit(ExitCode.interrupted);
  };
  const onSignal = () => {
    if (controller.signal.aborted) forceExit();
    controller.abort();
    setTimeout(forceExit, PATIENCE_MS).unref();
  };
  for (const name of SIGNALS) process.on(name, onSignal);

  return {
    signal: controller.signal,
    interrupted: () => controller.signal.aborted,
    onStop: (stop) => {
      if (controller.signal.aborted) stop();
      controller.signal.addEventListener('abort', stop);
      return () => controller.signal.removeEventListener('abort', stop);
    },
    onForcedExit: (act) => {
      lastActs.add(act);
      return () => lastActs.delete(act);
    },
  };
}
