/** What a finished run and the loaded addon tell about the engine that ran. */

import type { FlowSummary } from '../../runtime/flow.ts';
import { loadNative } from '../../runtime/native.ts';
import type { EngineFacts } from './machine.ts';

/** The TypeScript lane where no flow runs: no arena, no clock of its own. */
export const JAVASCRIPT: EngineFacts = {
  lane: 'ts',
  isa: 'javascript',
  arenaPages: 'javascript',
  clock: { source: 'performance.now', ticksPerNs: 1 },
  clockStepNs: null,
  compiler: null,
  flags: null,
};

export function engineFacts(summary: Pick<FlowSummary, 'lane' | 'isa' | 'arena' | 'clock'>): EngineFacts {
  const base = { lane: summary.lane, isa: summary.isa, arenaPages: summary.arena.pages, clock: summary.clock };
  if (summary.lane === 'ts') return { ...base, clockStepNs: null, compiler: null, flags: null };
  const native = loadNative();
  if (!native.loaded) throw new Error('a native run without a loaded addon');
  return { ...base, clockStepNs: native.clock.stepNs ?? null, compiler: native.build.compiler, flags: native.build.flags };
}
