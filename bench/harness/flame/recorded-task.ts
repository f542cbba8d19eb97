/** What the recording process is asked, and what it answers: JSON in argv, JSON Lines out. */

import type { FlowInput, FlowOptions, LaneName } from '../../../runtime/flow.ts';

export interface RecordedTask {
  readonly lane: LaneName;
  readonly input: FlowInput;
  /** Without its listeners. */
  readonly flow: Omit<FlowOptions, 'onSamples' | 'onOrders' | 'onBuckets'>;
  /** Hot threads' seconds inside batches after which no further pass begins. */
  readonly seconds: number;
  /** Where JavaScript's own profile goes, or null for none. */
  readonly profile: { readonly path: string; readonly hertz: number } | null;
}

export interface RecordedAnswer {
  readonly passes: number;
  readonly messages: number;
  /** Hot threads' time inside batches, as the flow itself counts it. */
  readonly busyNs: number;
  readonly isa: string;
  /** First and last moment of the recording, seconds of CLOCK_MONOTONIC: starting Node is none of the flow's work. */
  readonly from: number;
  readonly to: number;
}

/** The lines, in this order: one `pid`, any number of `progress` (0 to 1), then `result` or `error`. */
export type RecordedLine =
  | { readonly pid: number }
  | { readonly progress: number }
  | { readonly result: RecordedAnswer }
  | { readonly error: { readonly code: string; readonly message: string } };
