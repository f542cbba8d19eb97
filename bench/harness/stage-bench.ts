/** What a stage bench is: the TypeScript side of one stage, on input made before the clock starts. */

import type { Stage } from '../../runtime/telemetry/histograms.ts';
import type { NativeBenchName } from './native-bench.ts';

export interface PreparedBench {
  /** Messages (or orders, or samples: what the stage takes) of one run. */
  readonly messages: number;
  /** One run over all of them. It can be repeated on the state that the run before left. */
  readonly run: () => void | Promise<void>;
  /** Removes what preparing left on disk. */
  readonly dispose?: () => void;
}

export interface StageBench {
  /** The stage's word; also the name of its file, but for `match`. */
  readonly name: string;
  /** What is timed, and per what, in one line. */
  readonly about: string;
  /** The column of native telemetry that times the same stage; null where there is none. */
  readonly probe: Stage | null;
  /** The native lane is timed by the native bench program instead, under this name. */
  readonly program?: NativeBenchName;
  /**
   * Makes the input, runs once and checks the answer.
   * @throws Error when the stage's answer is wrong: then there is nothing to time
   */
  prepare(): Promise<PreparedBench>;
}

/** Fails a bench whose stage computes something else than was expected. */
export function expectEqual(what: string, got: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(got), JSON.stringify(expected)];
  if (left !== right) throw new Error(`bench: ${what} is ${left}, expected ${right}; not timing a wrong answer`);
}
