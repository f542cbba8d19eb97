/** Latency of the whole flow by the harness's rounds, for `lumina bench flow`: closed loop, or by schedule. */

import { LuminaError } from '../../runtime/errors.ts';
import { STAGES, type Stage } from '../../runtime/telemetry/histograms.ts';
import type { Schedule } from './gate/rounds.ts';
import { type MeasureOptions, measure } from './measurement.ts';
import { recordOf, type TailRecord } from './record.ts';

export type LatencyFigures = Omit<TailRecord, 'rounds'>;

export interface FlowLatency {
  /** `closed loop`: a message comes when the one before is through. Otherwise when each was due, and waiting counts. */
  readonly schedule: string;
  readonly latencyNs: Record<Stage, LatencyFigures>;
}

/** @throws LuminaError LUMINA_BENCH_SCHEDULE for a schedule in the TypeScript lane; what a round reports */
export async function flowLatency(options: MeasureOptions): Promise<FlowLatency> {
  const { lane, schedule } = options;
  if (schedule !== undefined && lane === 'ts') {
    const remedy = 'give --lane native';
    throw new LuminaError('LUMINA_BENCH_SCHEDULE', `bench --schedule: the TypeScript lane runs closed loop only; ${remedy}`);
  }
  const { stages } = recordOf(await measure(options), null, '');
  const latencyNs = Object.fromEntries(
    STAGES.map((stage) => {
      const { rounds: _, ...figures } = stages[stage];
      return [stage, figures];
    }),
  ) as Record<Stage, LatencyFigures>;
  return { schedule: schedule === undefined ? 'closed loop' : words(schedule), latencyNs };
}

function words(schedule: Schedule): string {
  return 'times' in schedule ? `${schedule.times} times real time` : `${schedule.perSecond} messages a second`;
}
