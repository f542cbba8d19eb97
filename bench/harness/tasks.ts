/** What the harness asks of a child process, and what comes back: plain JSON both ways. */

import type { LaneName } from '../../runtime/flow.ts';
import type { HistogramRecord, LatencyRow, Stage } from '../../runtime/telemetry/histograms.ts';
import type { EngineFacts } from './machine.ts';

/** A distribution of one round with its mean, null when empty, and its block-P99, null when it has too few samples for blocks. */
export type Tail = LatencyRow & { readonly mean: number | null; readonly blockP99: number | null };

/** One round of a measurement: a fresh process over the gate's day. */
export interface MeasuredRound {
  readonly engine: EngineFacts;
  /** Messages counted. */
  readonly messages: number;
  readonly stages: Record<Stage, Tail>;
  /** Total per message type. */
  readonly types: Record<string, Tail>;
  readonly histograms: HistogramRecord;
}

/** One stage bench of the TypeScript lane. */
export interface BenchTask {
  readonly kind: 'bench';
  readonly bench: string;
  /** How long to measure, seconds. */
  readonly seconds: number;
}

/** Passes of the whole flow over a file, probes off. */
export interface FlowTask {
  readonly kind: 'flow';
  readonly lane: LaneName;
  readonly isa: string | null;
  readonly file: string;
  readonly arenaBytes: number;
  readonly repeat: number;
}

/** Passes of the whole flow over a file in turn with none, all and some of its messages probed. */
export interface ProbesTask extends Omit<FlowTask, 'kind'> {
  readonly kind: 'probes';
}

/** One value a pass, ns a message of the hot thread, by what was probed. */
export type ProbesResult = Readonly<Record<string, readonly number[]>>;

/** The parsers of bench/peers beside each other. */
export interface PeersTask {
  readonly kind: 'peers';
  readonly rounds: number;
}

export interface PeersResult {
  readonly messages: number;
  readonly repeat: number;
  readonly variants: readonly { readonly name: string; readonly lane: LaneName; readonly nsPerMessage: readonly number[] }[];
}

export interface BenchFigures {
  readonly engine: EngineFacts;
  readonly messages: number;
  readonly repeat: number;
  /** One value a repetition. */
  readonly nsPerMessage: readonly number[];
}

export type Task = BenchTask | FlowTask | ProbesTask | PeersTask;
export type ResultOf<T extends Task> = T extends PeersTask ? PeersResult : T extends ProbesTask ? ProbesResult : BenchFigures;

/** What a child writes: one line of JSON. */
export type Answer = { readonly result: unknown } | { readonly error: { readonly code: string; readonly message: string } };
