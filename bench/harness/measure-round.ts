/** One round inside its own process: the whole flow over a file, probes on. */

import { FLOW_DEFAULTS, type Flow, type FlowOptions, type FlowSummary } from '../../runtime/flow.ts';
import { openFlow } from '../../runtime/lanes.ts';
import { engineFacts } from './engine.ts';
import { RoundSamples } from './round-samples.ts';
import type { RoundResult, RoundTask } from './tasks.ts';

/** Small buckets and a low threshold: a round is short, and the gateway should get some orders too. */
const SIGNAL: Pick<FlowOptions, 'vpin' | 'strategy'> = {
  vpin: { ...FLOW_DEFAULTS.vpin, bucketShares: 200, buckets: 10, sigma: { numerator: 1, denominator: 1 } },
  strategy: { takeShares: 100, cooldownBuckets: 0 },
};

export async function measureRound(task: RoundTask): Promise<RoundResult> {
  for (let pass = 0; pass < task.warmupPasses; pass++) await runPass(task, new RoundSamples(Number.POSITIVE_INFINITY));
  const samples = new RoundSamples(task.warmupMessages);
  const summary = await runPass(task, samples);
  return { engine: engineFacts(summary), ...samples.result(summary.clock.ticksPerNs, task.blocks) };
}

async function runPass(task: RoundTask, samples: RoundSamples): Promise<FlowSummary> {
  const options: FlowOptions = {
    ...FLOW_DEFAULTS,
    ...SIGNAL,
    ...(task.isa === null ? {} : { isa: task.isa }),
    arenaBytes: task.arenaBytes,
    probes: true,
    onSamples: (view, at, count) => samples.record(view, at, count),
  };
  const flow: Flow = await openFlow(task.lane, { path: task.file }, options);
  try {
    return await flow.run();
  } finally {
    flow.close();
  }
}
