/** What probing costs: the same day through the same flow with none, all and some of its messages probed, turn by turn. */

import { LuminaError } from '../../runtime/errors.ts';
import { FLOW_DEFAULTS, type FlowOptions } from '../../runtime/flow.ts';
import { openFlow } from '../../runtime/lanes.ts';
import type { ProbesResult, ProbesTask } from './tasks.ts';

/** By the words of `--probes`. */
export const PROBE_MODES: Readonly<Record<string, Pick<FlowOptions, 'probes' | 'probed'>>> = {
  off: { probes: false },
  all: { probes: true },
  '1/64': { probes: true, probed: 64 },
  orders: { probes: true, probed: 'orders' },
};

/**
 * One pass of every mode to warm up, then `repeat` in turn. Without probes a flow looks ahead, which no measured run does:
 * `off` has that, too.
 * @throws LuminaError LUMINA_BENCH_PROBES when a mode gives other books than `off`
 */
export async function measureProbes(task: ProbesTask): Promise<ProbesResult> {
  const found: Record<string, number[]> = {};
  let expected: string | undefined;
  for (let pass = 0; pass <= task.repeat; pass++) {
    for (const [mode, wish] of Object.entries(PROBE_MODES)) {
      const { digest, nsPerMessage } = await passOf(task, wish);
      expected ??= digest;
      if (digest !== expected)
        throw new LuminaError('LUMINA_BENCH_PROBES', `bench: with probes ${mode} the books are ${digest}, without ${expected}`);
      found[mode] ??= [];
      if (pass > 0) found[mode].push(nsPerMessage);
    }
  }
  return found;
}

async function passOf(task: ProbesTask, wish: Pick<FlowOptions, 'probes' | 'probed'>) {
  const { lane, isa, file, arenaBytes } = task;
  const options = { ...FLOW_DEFAULTS, ...(isa === null ? {} : { isa }), arenaBytes, ...wish };
  const flow = openFlow(lane, { path: file }, options);
  try {
    const { digest, busyNs, messages } = await flow.run();
    return { digest, nsPerMessage: busyNs / messages };
  } finally {
    flow.close();
  }
}
