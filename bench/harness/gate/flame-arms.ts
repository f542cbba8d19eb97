/**
 * Where base and change spend their time, for who has to explain a verdict: both are recorded after it, over the gate's own day, and it
 * is never changed by what comes out.
 */

import { messageOf } from '../../../runtime/errors.ts';
import { fold, foldedText } from '../flame/fold.ts';
import { findPerf, type PerfTool } from '../flame/perf-tool.ts';
import { LEAST_ROUND_SAMPLES, ROUND_HERTZ, type RoundStacks, recordRounds } from '../flame/record-rounds.ts';
import { canResolve } from '../flame/symbols.ts';
import type { FlameReport, GateReport } from './report.ts';
import type { RoundProgram } from './round-process.ts';
import { roundArguments } from './round-protocol.ts';
import { prepareGround } from './rounds.ts';

export interface FlameWish {
  readonly base: RoundProgram;
  readonly change: RoundProgram;
  /** Kernel set to force; absent for the best. */
  readonly isa?: string | undefined;
  /** This machine's perf, unless a test has another. */
  readonly perf?: PerfTool | { readonly reason: string };
  readonly signal?: AbortSignal | undefined;
}

/** The stacks of both, or why there are none. */
export type FlameOutcome =
  | { readonly report: FlameReport; readonly reason: null }
  | { readonly report: null; readonly reason: string };

/** Records base and change. @throws the signal's reason when aborted, and nothing else */
export async function recordArms(wish: FlameWish): Promise<FlameOutcome> {
  const { base, change, signal, perf = findPerf() } = wish;
  if (base.lane !== 'native' || change.lane !== 'native')
    return { report: null, reason: 'flame graphs of base and change are of the native lane only' };
  try {
    const ground = prepareGround({ isa: wish.isa });
    try {
      const tool = 'reason' in perf ? null : perf;
      const words = roundArguments(ground.wish);
      const record = ({ command, plant }: RoundProgram): Promise<RoundStacks> =>
        recordRounds({ command: [...command, ...words], plant }, tool, signal);
      const arms = { base: await record(base), change: await record(change) };
      return { report: flameReport(arms, perf), reason: null };
    } finally {
      ground.dispose();
    }
  } catch (error) {
    signal?.throwIfAborted();
    // A verdict that took minutes is not lost for a picture of it.
    return { report: null, reason: messageOf(error) };
  }
}

/** The report with the stacks, or with why there are none. @throws the signal's reason when aborted */
export async function withFlame(report: GateReport, wish: FlameWish): Promise<GateReport> {
  const { report: flame, reason } = await recordArms(wish);
  return { ...report, flame, ...(reason === null ? {} : { flameReason: reason }) };
}

function flameReport(arms: Record<'base' | 'change', RoundStacks>, perf: PerfTool | { readonly reason: string }): FlameReport {
  const sampler =
    'reason' in perf
      ? { name: 'timer', version: '1', hertz: null, instead: perf.reason }
      : { name: 'perf', version: perf.version, hertz: ROUND_HERTZ, instead: null };
  const of = <Value>(pick: (arm: RoundStacks) => Value) => ({ base: pick(arms.base), change: pick(arms.change) });
  return {
    sampler,
    leastSamples: LEAST_ROUND_SAMPLES,
    samples: of(({ samples }) => samples),
    processes: of(({ processes }) => processes),
    doubts: [
      ...(canResolve() ? [] : ['addr2line or nm is not there: what was inlined is counted to the function around it']),
      ...(['base', 'change'] as const).flatMap((arm) => arms[arm].doubts.map((doubt) => `${arm}: ${doubt}`)),
    ],
    folded: of(({ stacks }) => foldedText(fold(stacks))),
  };
}
