/** Made-up measurements for tests of records: what each round had is said by the test, everything else stands still. */

import { STAGES, type Stage } from '../../runtime/telemetry/histograms.ts';
import { type EngineFacts, type Fingerprint, fingerprint } from './machine.ts';
import type { Measurement } from './measurement.ts';
import type { Tail } from './tasks.ts';

export const ENGINE: EngineFacts = {
  lane: 'native',
  isa: 'scalar',
  arenaPages: '2m',
  arenaReason: '',
  arenaRemedy: '',
  clock: { source: 'rdtsc', ticksPerNs: 2.6 },
  clockStepNs: 10,
  clockInvariant: true,
  compiler: 'g++',
  flags: '-O3',
};

/** block-P99 of each round; null where it had too few samples. */
export type Rounds = readonly (number | null)[];

export interface Made {
  readonly stages?: Partial<Record<Stage, Rounds>>;
  readonly types?: Readonly<Record<string, Rounds>>;
  /** What the engine of every round tells otherwise, and of single rounds. */
  readonly engine?: Partial<EngineFacts>;
  readonly engines?: readonly Partial<EngineFacts>[];
  readonly messages?: number;
  readonly inputHash?: string;
  /** What the processor tells where the engine does not. */
  readonly clock?: Partial<Fingerprint['clock']>;
}

/** A measurement whose rounds have these block-P99 in total. */
export function measured(totals: Rounds, made: Made = {}): Measurement {
  const { types = { A: totals.map(() => 200), B: totals.map(() => null) }, stages = {}, messages = 1000 } = made;
  const rounds = totals.map((total, i) => ({
    engine: { ...ENGINE, ...made.engine, ...made.engines?.[i] },
    messages,
    stages: Object.fromEntries(
      STAGES.map((stage) => {
        const still = stage === 'total' ? total : stage === 'gateway' ? null : 40;
        return [stage, tail(stages[stage]?.[i] === undefined ? still : stages[stage][i]!)];
      }),
    ) as Record<Stage, Tail>,
    types: Object.fromEntries(Object.entries(types).map(([type, values]) => [type, tail(values[i] ?? null)])),
    histograms: { version: 1, unit: 'ns', stages: {}, types: {} } as const,
  }));
  const machine = fingerprint(rounds[0]?.engine ?? ENGINE);
  return {
    bench: 'flow-native',
    lane: 'native',
    input: { seed: 1, symbols: 1, messages: 1000, warmupMessages: 0 },
    inputHash: made.inputHash ?? 'same',
    fingerprint: { ...machine, clock: { ...machine.clock, ...made.clock } },
    rounds,
  };
}

function tail(blockP99: number | null): Tail {
  return { count: 1000, p50: 100, p90: 200, p99: 300, p999: 400, max: 500, mean: 120, blockP99 };
}
