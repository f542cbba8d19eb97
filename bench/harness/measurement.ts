/**
 * A measurement of this build alone: rounds of fresh processes, each the whole flow over the gate's seeded day. Records are made of it.
 *
 * Processes and not samples are repeated, since a process's memory layout shifts its figures as a whole.
 */

import type { LaneName } from '../../runtime/flow.ts';
import { packageRoot } from '../../runtime/package-root.ts';
import { Histograms, STAGES, type Stage } from '../../runtime/telemetry/histograms.ts';
import { benchName } from './bench-name.ts';
import { engineOf } from './gate/arm.ts';
import type { Figures } from './gate/figures.ts';
import { ownProgram, type RoundResult } from './gate/round-process.ts';
import { GATE_DAY, paceOf, prepareGround, Rounds, type Schedule, WARMUP_MESSAGES } from './gate/rounds.ts';
import { type Fingerprint, fingerprint } from './machine.ts';
import type { MeasuredRound, Tail } from './tasks.ts';

export const ROUNDS = 5;
const NOTHING: Tail = { count: 0, p50: null, p90: null, p99: null, p999: null, max: null, mean: null, blockP99: null };

export interface MeasureOptions {
  readonly lane: LaneName;
  /** Kernel set to force; absent for the best. */
  readonly isa?: string | undefined;
  readonly rounds?: number | undefined;
  /** By schedule instead of closed loop: every message has a time at which it is due, and waiting counts. Native lane only. */
  readonly schedule?: Schedule | undefined;
  readonly onProgress?: ((roundsDone: number, rounds: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Measurement {
  /** `flow-native`, `flow-ts`; with the kernel set when it was forced: `flow-native-avx2`. */
  readonly bench: string;
  readonly lane: LaneName;
  readonly input: { readonly seed: number; readonly symbols: number; readonly messages: number; readonly warmupMessages: number };
  /** SHA-256 of the replayed bytes. */
  readonly inputHash: string;
  readonly fingerprint: Fingerprint;
  readonly rounds: readonly MeasuredRound[];
}

/** Runs the rounds one after the other. @throws LuminaError what a round reports; the signal's reason when aborted */
export async function measure(options: MeasureOptions): Promise<Measurement> {
  const { lane, isa } = options;
  const program = ownProgram(lane, packageRoot());
  const ground = prepareGround({ isa, pace: options.schedule === undefined ? undefined : paceOf(options.schedule) });
  try {
    let histograms = new Histograms();
    const onSamples = (view: DataView, count: number, rate: number): void => {
      histograms.useClock(rate);
      histograms.record(view, 0, count);
    };
    const running = new Rounds([{ name: 'own', program, onSamples }], ground, { seed: 1, signal: options.signal });
    const count = options.rounds ?? ROUNDS;
    const rounds: MeasuredRound[] = [];
    for (let round = 0; round < count; round++) {
      histograms = new Histograms();
      rounds.push(measuredRound((await running.next()).get('own')!, lane, histograms));
      options.onProgress?.(round + 1, count);
    }
    return {
      bench: benchName(lane, isa),
      lane,
      input: { ...GATE_DAY, warmupMessages: WARMUP_MESSAGES },
      inputHash: ground.inputHash,
      fingerprint: fingerprint(rounds[0]!.engine),
      rounds,
    };
  } finally {
    ground.dispose();
  }
}

function measuredRound({ facts, figures }: RoundResult, lane: LaneName, histograms: Histograms): MeasuredRound {
  return {
    engine: engineOf(facts, lane),
    messages: facts.samples,
    stages: Object.fromEntries(STAGES.map((stage) => [stage, tailOf(figures, stage)])) as Record<Stage, Tail>,
    types: Object.fromEntries(
      [...figures.parts.keys()]
        .filter((part) => part.startsWith('type '))
        .map((part) => [part.slice('type '.length), tailOf(figures, part)]),
    ),
    histograms: histograms.export(),
  };
}

function tailOf({ parts }: Figures, part: string): Tail {
  return parts.get(part) ?? NOTHING;
}
