/** What a recording is: stacks, who took them, and what that one can't see. */

import type { FlowInput, FlowOptions, LaneName } from '../../../runtime/flow.ts';
import type { Loss } from './loss.ts';
import type { RecordedAnswer } from './recorded-task.ts';
import type { Stack } from './stacks.ts';

/**
 * `perf`: perf record on the CPU clock. `timer`: our own, a timer on each hot thread's CPU clock (native/sampler.cc). `inspector`: V8's
 * profiler, JavaScript only.
 */
export type SamplerName = 'perf' | 'timer' | 'inspector';

export interface Sampler {
  readonly name: SamplerName;
  /** perf's version, or what stands for it. */
  readonly version: string;
  readonly hertz: number;
  /** Why it is not perf; null when it is. */
  readonly instead: string | null;
  /** Whether it tells system calls from the rest. */
  readonly seesSystemCalls: boolean;
}

export interface RecordOptions {
  readonly lane: LaneName;
  readonly input: FlowInput;
  readonly flow: Omit<FlowOptions, 'onSamples' | 'onOrders' | 'onBuckets'>;
  /** Seconds that the hot threads are to work. */
  readonly seconds: number;
  /** Samples a second of a thread's time. */
  readonly hertz: number;
  /** Where temporary files go; the caller removes it. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface Recording extends RecordedAnswer {
  readonly sampler: Sampler;
  readonly stacks: readonly Stack[];
  /** Why stages can't be told from each other, when they can't. */
  readonly doubts: readonly string[];
  readonly loss: Loss;
}
