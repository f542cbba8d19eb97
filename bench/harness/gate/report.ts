/**
 * What the gate found, as one plain object: `--json` prints it, and the terminal table, the job summary, JUnit and the HTML page are
 * written from it and from nothing else. All figures are nanoseconds unless the name says otherwise; null stands for "not known", never
 * for zero. Shape and meaning change only together with `schemaVersion`.
 */

import type { LaneName } from '../../../runtime/flow.ts';
import type { HistogramRecord } from '../../../runtime/telemetry/histograms.ts';
import type { Fingerprint } from '../machine.ts';

export const GATE_REPORT_VERSION = 2;

export type Verdict = 'PASS' | 'FAIL' | 'INCONCLUSIVE';

export const QUANTILES = ['blockP99', 'p50', 'p90', 'p99', 'p999', 'max'] as const;
/** `blockP99`: the median over 20 blocks of each block's P99. `mean` is of `span` only. The others are quantiles of a whole round, by nearest rank. */
export type QuantileName = (typeof QUANTILES)[number] | 'mean';

/**
 * `total`, a stage (`parse`, `book`, `ring`, `signal`, `gateway`), the total of one message type (`type A`), or `span`: wall time from one
 * message's start to the next one's, so that work outside all stages shows.
 */
export type PartName = string;

/** `open`: the bounds allow neither word; `unfit`: rounds lack the figure, or the control is not quiet. */
export type ComparisonState = 'pass' | 'fail' | 'open' | 'unfit';

/** One part at one quantile. */
export interface ComparisonReport {
  readonly part: PartName;
  readonly quantile: QuantileName;
  /** Medians over the rounds of each arm's own figure; null when fewer than half of the rounds have one. */
  readonly base: number | null;
  readonly change: number | null;
  readonly control: number | null;
  /** Median over the rounds of change - mean(base, control), with its bounds (5 % and 95 %); null when rounds lack the figure. */
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** change - mean(base, control) of each round in order, null for a round that lacks any of the three; absent when the rounds were not kept. */
  readonly roundDifferences?: readonly (number | null)[];
  /** Median of control - base: what two copies of one build differ by. */
  readonly controlOffset: number | null;
  readonly state: ComparisonState;
  /** Whether the verdict rests on it; the others are shown and may warn. */
  readonly deciding: boolean;
  /** Surely slower (lower > 0) by two fifths of the limit or more, though not by enough to fail. */
  readonly warning: boolean;
  /** Why it failed, is open, or is unfit; null when it passed. */
  readonly reason: string | null;
}

/** Exact test of one deciding comparison, kept for who wants to check the verdict. */
export interface LookReport {
  /** Rounds looked at. */
  readonly rounds: number;
  readonly outcome: Verdict | 'extend';
}

export interface BaseReport {
  /** As it was asked for: a ref, a folder, or what the default came to (`merge base with origin/main`). */
  readonly ref: string;
  /** Full hash, `-dirty` appended for a folder with changes; null for a folder outside a repository. */
  readonly commit: string | null;
  /** Compiler with its version and flags, and Node, that it was built with; null when it wasn't built. */
  readonly toolchain: { readonly compiler: string | null; readonly flags: string | null; readonly node: string } | null;
  /** True when base and change are the same code: then the run compares a build with itself, and says so. */
  readonly same: boolean;
}

/** `P99 > stored + limit`, told whatever the verdict. */
export interface LiteralReport {
  /** The stored record, relative to the package; null when none is stored for this bench and class of machine. */
  readonly path: string | null;
  readonly commit: string | null;
  /** block-P99 of total: stored, and as this run measured the change. */
  readonly stored: number | null;
  readonly measured: number | null;
  readonly diff: number | null;
  readonly over: boolean;
  /** Only where the fingerprint and the input match and this run's control is quiet. */
  readonly decides: boolean;
  /** Why it does not decide; empty when it does. */
  readonly doubts: readonly string[];
}

/** The same test against an older release, or many steps just below the limit would pass unseen. */
export interface AnchorReport {
  readonly ref: string;
  readonly commit: string | null;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly comparisons: readonly ComparisonReport[];
}

/** Deterministic second opinion: never the verdict. */
export interface InstructionsReport {
  /** Kernel set that was counted: the counter knows no AVX-512. */
  readonly isa: string;
  readonly base: InstructionCounts;
  readonly change: InstructionCounts;
  /** (change - base) / base, per cent. */
  readonly risePercent: number;
  readonly warning: boolean;
  readonly runs: number;
}

export interface InstructionCounts {
  readonly perMessage: number;
  /** The same count in every run. */
  readonly steady: boolean;
  /** Simulated misses a message; null when the cache was not simulated. */
  readonly misses: { readonly level1: number; readonly last: number } | null;
}

/** Where the hot threads of base and change spent their time with a message on its way; recorded after the verdict. */
export interface FlameReport {
  /** `instead`: why it is not perf, null when it is. `hertz` null: the kernel's tick decides. */
  readonly sampler: {
    readonly name: string;
    readonly version: string;
    readonly hertz: number | null;
    readonly instead: string | null;
  };
  /** Samples that each of them had to reach. */
  readonly leastSamples: number;
  readonly samples: Readonly<Record<'base' | 'change', number>>;
  readonly processes: Readonly<Record<'base' | 'change', number>>;
  /** What the stacks don't show. */
  readonly doubts: readonly string[];
  /** Folded stacks, `thread;outer;inner count`, one a line. */
  readonly folded: Readonly<Record<'base' | 'change', string>>;
}

export const ARMS = ['base', 'change', 'control'] as const;
export type Arm = (typeof ARMS)[number];

/**
 * What the processes of one arm met, summed over the rounds where not said otherwise; null where it is not known, as of a program that only
 * prints samples.
 */
export interface ArmEnvironment {
  /** Time that the hypervisor gave to others while the processes ran, over all processors, ms; null where the system doesn't tell. */
  readonly stealMs: number | null;
  readonly voluntarySwitches: number | null;
  readonly involuntarySwitches: number | null;
  readonly minorFaults: number | null;
  /** Gaps of more than 10 us between two neighbouring messages: the thread did not run; and the time in them. */
  readonly gaps: number | null;
  readonly gapMs: number | null;
  /** Smallest step seen of any process's clock. */
  readonly clockStepNs: number | null;
  /** Every kind of pages that a process's arena got. */
  readonly pages: readonly string[];
  /** Why a process got no better ones, each reason once, and the commands that would give some. */
  readonly pagesReasons?: readonly string[];
  readonly pagesRemedies?: readonly string[];
  /** Every processor that a process was pinned to; empty when it was not. */
  readonly processors: readonly number[];
  /** State of all books at the end; equal in all rounds of an arm. */
  readonly digest: string | null;
}

export interface GateReport {
  readonly schemaVersion: typeof GATE_REPORT_VERSION;
  readonly verdict: Verdict;
  /** For FAIL what failed, for INCONCLUSIVE what is not known and what to do, for PASS what is worth saying (often nothing). */
  readonly reasons: readonly string[];
  /** What deserves a look and fails nothing. */
  readonly warnings: readonly string[];
  readonly limitNs: number;
  /** Given when the limit is a share of the base, per cent; `limitNs` is then what it comes to for the first deciding comparison. */
  readonly limitPercent?: number;
  /** `flow-native`, `flow-ts`; with the kernel set when it was forced: `flow-native-avx2`. A bench's name, or `command`. */
  readonly bench: string;
  /** `program`: it printed its samples, and nothing else is known of it. */
  readonly lane: LaneName | 'program';
  readonly isa: string;
  /** Rounds measured; every round ran each arm once. */
  readonly rounds: number;
  readonly looks: readonly LookReport[];
  /** Decides the order of the arms and the resampling. */
  readonly seed: number;
  readonly base: BaseReport;
  readonly change: { readonly commit: string | null };
  /** What was run for base and change, where that was a command. */
  readonly commands?: { readonly base: string; readonly change: string };
  readonly comparisons: readonly ComparisonReport[];
  readonly literal: LiteralReport;
  /** Null when there is no release to hold it against, or it wasn't reached; then `anchorReason` says why. */
  readonly anchor: AnchorReport | null;
  readonly anchorReason: string | null;
  readonly instructions: InstructionsReport | null;
  /** Why there are no counts although they were asked for. */
  readonly instructionsReason?: string;
  /** Absent when it was not asked for, null when it could not be recorded; then `flameReason` says why. */
  readonly flame?: FlameReport | null;
  readonly flameReason?: string;
  /** Distributions over all rounds of an arm, per stage and message type; empty records when nothing was measured. */
  readonly histograms: { readonly base: HistogramRecord; readonly change: HistogramRecord };
  readonly environment: Record<Arm, ArmEnvironment>;
  readonly fingerprint: Fingerprint;
  /** A difference of base and change in what they computed (digest, message counts) or ran on, in words. */
  readonly differences: readonly string[];
  /** Name of what was planted into the arms on purpose, per arm that has something; empty in earnest. */
  readonly planted: Partial<Record<Arm, string>>;
  /** Counted messages of one process. */
  readonly messages: number;
  /** Wall-clock time of the whole gate without builds, and of the builds. */
  readonly seconds: number;
  readonly buildSeconds: number;
}
